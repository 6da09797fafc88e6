// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Link.h"

#include <QLocale>
#include <QString>

/// Words for the linking of two own devices (design 7.4, 7.5).
namespace Ninelives::LinkSentences {

/// What goes on, in one sentence; empty while Idle.
[[nodiscard]] QString status(const LinkState &state, const QLocale &locale);
/// "2 140 of 10 000 messages, newest first"
[[nodiscard]] QString progress(const LinkState &state, const QLocale &locale);
/// Why it was given up, what that means and what can be done; `giving`: on the old device.
[[nodiscard]] QString failure(const Error &error, bool giving);
/// Why no code can be shown.
[[nodiscard]] QString noCode(const Error &error);
/// What is wrong with the words that were typed; `place`: which one, from 1, or 0.
[[nodiscard]] QString wrongWord(const QString &word, int place);
/// "Valid for 9:12"; empty when nothing is left.
[[nodiscard]] QString valid(qint64 leftMs);
/// The other device's name, made harmless; never empty.
[[nodiscard]] QString otherDevice(const LinkState &state);
/// Where a message came from that another own device brought.
[[nodiscard]] QString cameFrom(const QString &device, qint64 timeMs, const QLocale &locale);

/// One line for all messages that are older than this device.
[[nodiscard]] QString beforeDevice(bool arriving);
/// The same in the list of chats.
[[nodiscard]] QString beforeDeviceShort(bool arriving);

} // namespace Ninelives::LinkSentences
