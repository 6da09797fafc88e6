// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// What a query looks for, and how letters are compared: for the store and for what is shown. Pure
/// functions, any thread.
namespace Ninelives::SearchWords {

/// The words of a query: a text is found that has all of them, in any order and inside of others.
[[nodiscard]] QStringList of(const QString &query);

/// The store's index holds parts of three code points and more.
[[nodiscard]] bool isIndexed(QStringView word);

/// Without case, and Latin letters without their accent, as the index has them. Of the same length,
/// letter for letter.
[[nodiscard]] QString folded(const QString &text);

/// The parts of a text where the words are, in about a line, with each place of a word between
/// U+0002 and U+0003; its beginning when there is none.
[[nodiscard]] QString snippet(const QString &text, const QStringList &words);

} // namespace Ninelives::SearchWords
