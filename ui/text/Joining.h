// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Ninelives {

/// Parts one after the other, as in "Milo, 14:30, edited", with the language's own comma. Empty
/// ones are left out.
[[nodiscard]] QString joinedParts(const QStringList &parts);

/// Whole sentences one after the other: with a space, or without one where a language has none.
/// Empty ones are left out.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);

} // namespace Ninelives
