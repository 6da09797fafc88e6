// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// Names that are made to be mistaken for others (after UTS 39). Pure.
namespace Ninelives::LookAlike {

/// What is left of a name when letters that look the same are the same letter: two names with one
/// skeleton can be mistaken for one another. Not for showing.
[[nodiscard]] QString skeleton(QStringView name);

/// Whether a word of the name is made of letters of scripts that nobody mixes, such as Latin and
/// Cyrillic.
[[nodiscard]] bool mixesScripts(QStringView name);

} // namespace Ninelives::LookAlike
