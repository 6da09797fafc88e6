// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace Ninelives::MessageTime {

// All times are UTC milliseconds, shown in the computer's time zone and the user's format.

/// "14:31"
[[nodiscard]] QString clock(qint64 timeMs, const QLocale &locale);
/// "14:31" today, "Mon" within a week, then "2 Nov" or "2 Nov 2025": for the chat list.
[[nodiscard]] QString brief(qint64 timeMs, qint64 nowMs, const QLocale &locale);
/// "Today", "Yesterday", "Monday, 2 November"; with the year if it is not this one.
[[nodiscard]] QString day(qint64 timeMs, qint64 nowMs, const QLocale &locale);
/// "2 November"; with the year if it is not this one.
[[nodiscard]] QString date(qint64 timeMs, qint64 nowMs, const QLocale &locale);
/// The beginning of a span of days that ends with date(endMs): "3" before "9 May", "30 April"
/// before "2 May".
[[nodiscard]] QString dateBefore(qint64 timeMs, qint64 endMs, qint64 nowMs, const QLocale &locale);
/// "Monday, 2 November 2026, 14:31": for tooltips.
[[nodiscard]] QString full(qint64 timeMs, const QLocale &locale);
/// "14:32" today, else "2 Nov, 14:32": for "since …".
[[nodiscard]] QString since(qint64 timeMs, qint64 nowMs, const QLocale &locale);
/// The day in the computer's time zone.
[[nodiscard]] QDate dateOf(qint64 timeMs);
/// Milliseconds until the next local midnight.
[[nodiscard]] qint64 untilMidnight(qint64 nowMs);

} // namespace Ninelives::MessageTime
