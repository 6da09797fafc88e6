// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives {

/// `text` with everything that XML 1.0 forbids replaced by U+FFFD: control characters other than
/// tab and line breaks, lone surrogates, U+FFFE and U+FFFF. One such character in a stanza would
/// make the server close the stream.
[[nodiscard]] QString xmlSafe(const QString &text);

/// As xmlSafe(), with every kind of line break made "\n": what is stored and sent as a message
/// body.
[[nodiscard]] QString messageText(const QString &text);

} // namespace Ninelives
