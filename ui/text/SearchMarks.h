// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What was searched for, marked in what is shown. Pure functions, any thread.
namespace Ninelives::SearchMarks {

/// Around what was found, for the window to colour; never part of a text.
constexpr char16_t foundBegins = 0x06;
constexpr char16_t foundEnds = 0x07;

/// What the search looks for; see SearchWords::of().
[[nodiscard]] QStringList words(const QString &query);

/// `styled` (of MessageFormatter::toStyledText) with the words between the marks above, whatever
/// their case and accents (as SearchWords::folded()); marks never cross a tag. Empty when nothing
/// is in it.
[[nodiscard]] QString marked(const QString &styled, const QStringList &words);

} // namespace Ninelives::SearchMarks
