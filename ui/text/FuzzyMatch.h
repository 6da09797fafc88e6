// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Ninelives {

/// How well what was typed fits a name, and which letters of the name it fits.
struct FuzzyMatch {
    /// Letters from `start` on, in the name as it is written.
    struct Piece {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Piece &) const = default;
    };

    int score = 0; ///< higher is better; comparable between names for one query
    QList<Piece> pieces; ///< in order, without overlap
};

/// Finds names by what somebody types in a hurry: any case, with or without accents, any script;
/// the beginning, the beginning of a word, initials ("mb" for "Milo Brandt"), any part, or letters
/// that follow each other closely. Every word of the query must fit.
class FuzzyQuery
{
public:
    explicit FuzzyQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// None: it does not fit. Everything fits an empty query.
    [[nodiscard]] std::optional<FuzzyMatch> match(const QString &name) const;

private:
    QStringList m_words; ///< folded
};

} // namespace Ninelives
