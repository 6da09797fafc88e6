// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Health.h"

#include <QLocale>
#include <QString>
#include <QStringList>

/// Words for the details of an outage, the private log and the chart (design 4.7).
namespace Ninelives::LadderSentences {

/// "This computer", "Network", … "Photos and files".
[[nodiscard]] QString label(Rung rung);
/// What stands at the end of a rung's row: "since 14:32", "not reached" or nothing.
[[nodiscard]] QString remark(const RungReport &report, qint64 nowMs, const QLocale &locale);
/// The one sentence under the failed rung: what was tried, and whether the user can do something.
[[nodiscard]] QString explanation(Cause cause);
/// "works", "failed since 14:32" …: for a screen reader, after the label.
[[nodiscard]] QString spoken(const RungReport &report, qint64 nowMs, const QLocale &locale);

/// What waiting messages wait for, inside a sentence: "the internet", else the provider's name.
[[nodiscard]] QString waitingFor(Cause cause, const QString &provider);

/// What can be done meanwhile.
[[nodiscard]] QStringList stillWorks(const Health &health);

/// "lindenpost.example wrote at 14:20"
[[nodiscard]] QString noticeTitle(const OutageNotice &notice, const QString &provider, qint64 nowMs,
                                  const QLocale &locale);
/// The operator's words in quotation marks, and until when; empty without both.
[[nodiscard]] QString noticeText(const OutageNotice &notice, qint64 nowMs, const QLocale &locale);
/// Where our own check says something else than the notice; else empty.
[[nodiscard]] QString noticeDiffers(const Health &health, qint64 nowMs);

/// One line of the private log: what failed, or works again.
[[nodiscard]] QString logLine(const HealthEvent &event);
/// The log as text to be copied: times, no names, no addresses.
[[nodiscard]] QString report(const QList<HealthEvent> &events, const Health &health, qint64 nowMs);

} // namespace Ninelives::LadderSentences
