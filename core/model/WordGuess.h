// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace Ninelives {

/// What a misspelled word was meant to be: the nearest among the words of texts that are read one
/// after the other, the newest first. Nearness is the number of letters that are wrong, missing,
/// too many or in each other's place: one, in long words two. Any script that puts spaces between
/// words. One thread at a time.
class WordGuess
{
public:
    /// Shorter words are near to far too many, longer ones are no words.
    static constexpr qsizetype shortest = 4;
    static constexpr qsizetype longest = 32;

    explicit WordGuess(const QString &word);

    /// Only letters, and neither too short nor too long. UTF-16 units throughout.
    [[nodiscard]] static bool isGuessable(QStringView word);

    void read(QStringView text);
    /// The best so far, in small letters when the word was; empty: none, or the word itself was
    /// read.
    [[nodiscard]] QString best() const;

private:
    struct Candidate {
        QString form; ///< as it was written
        int distance = 0;
        int count = 0;
        int order = 0; ///< the newest have the smallest
    };

    void take(QStringView word);
    [[nodiscard]] bool isBetter(const Candidate &one, const Candidate &other) const;

    QString m_word;
    QString m_folded;
    QHash<QString, Candidate> m_candidates; ///< by the word without its case
    bool m_known = false;
};

} // namespace Ninelives
