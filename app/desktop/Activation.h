// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives {

/// Whether it may be such a right: printable ASCII, not endless. It comes from other programs.
[[nodiscard]] bool isActivationToken(const QString &text);
/// The right to come to the front that whoever started this program gave it (XDG activation), or
/// empty. Taken only once.
[[nodiscard]] QString takeActivationToken();
/// With the next request to be active the window uses this right; nonsense is ignored.
void useActivationToken(const QString &token);

} // namespace Ninelives
