// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FuzzyMatch.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int wholeBeginning = 100;
constexpr int wordBeginning = 90;
constexpr int initials = 80;
constexpr int anyPart = 70;
constexpr int spreadOut = 40;
constexpr qsizetype shortestSpread = 3; ///< two letters fit nearly everything somehow
constexpr qsizetype mostLetters = 200; ///< of a name; the rest is not looked at

/// A name without case and accents, and where each of its letters stands in the name.
struct Folded {
    QString text;
    QList<qsizetype> places;
    QList<qsizetype> words; ///< where a word begins, in `text`
};

QString foldedLetter(const QString &letter)
{
    // Qt folds letter by letter, so this one stays alone.
    return letter.normalized(QString::NormalizationForm_KD)
        .toCaseFolded()
        .replace(u'ß', QStringLiteral("ss"));
}

Folded folded(const QString &name)
{
    Folded result;
    bool betweenWords = true;
    for (qsizetype at = 0; at < name.size() && at < mostLetters; ++at) {
        qsizetype length = 1;
        if (name.at(at).isHighSurrogate() && at + 1 < name.size()) {
            length = 2;
        }
        const QString letter = foldedLetter(name.sliced(at, length));
        for (const QChar part : letter) {
            if (part.isMark()) {
                continue;
            }
            const bool inWord = part.isLetterOrNumber() || part.isSurrogate();
            if (inWord && betweenWords) {
                result.words.append(result.text.size());
            }
            betweenWords = !inWord;
            result.text.append(part);
            result.places.append(at);
        }
        at += length - 1;
    }
    return result;
}

struct Found {
    int score = 0;
    QList<qsizetype> letters; ///< in the folded text
};

QList<qsizetype> run(qsizetype from, qsizetype length)
{
    QList<qsizetype> letters;
    for (qsizetype i = 0; i < length; ++i) {
        letters.append(from + i);
    }
    return letters;
}

std::optional<Found> atAWordsBeginning(const Folded &name, const QString &word)
{
    for (qsizetype i = 0; i < name.words.size(); ++i) {
        const qsizetype from = name.words.at(i);
        if (QStringView(name.text).sliced(from).startsWith(word)) {
            return Found{i == 0 ? wholeBeginning : wordBeginning - int(std::min<qsizetype>(i, 9)),
                         run(from, word.size())};
        }
    }
    return {};
}

std::optional<Found> byInitials(const Folded &name, const QString &word)
{
    if (word.size() < 2 || word.size() > name.words.size()) {
        return {};
    }
    // A word may be left out: "cc" finds "Cat and Crew".
    for (qsizetype first = 0; first < name.words.size(); ++first) {
        QList<qsizetype> letters;
        const qsizetype end = std::min(name.words.size(), first + word.size() + 1);
        for (qsizetype i = first; i < end && letters.size() < word.size(); ++i) {
            const qsizetype at = name.words.at(i);
            if (name.text.at(at) == word.at(letters.size())) {
                letters.append(at);
            }
        }
        if (letters.size() == word.size()) {
            return Found{initials, letters};
        }
    }
    return {};
}

/// All letters in order, beginning with a word, over at most three times their number.
std::optional<Found> closeTogether(const Folded &name, const QString &word)
{
    if (word.size() < shortestSpread) {
        return {};
    }
    for (const qsizetype from : name.words) {
        QList<qsizetype> letters;
        const qsizetype end = std::min(name.text.size(), from + 3 * word.size());
        for (qsizetype at = from; at < end && letters.size() < word.size(); ++at) {
            if (name.text.at(at) == word.at(letters.size())) {
                letters.append(at);
            } else if (letters.isEmpty()) {
                break; // not with this word
            }
        }
        if (letters.size() == word.size()) {
            const auto gaps = int(letters.last() - letters.first() + 1 - word.size());
            return Found{spreadOut - std::min(gaps, spreadOut - 1), letters};
        }
    }
    return {};
}

std::optional<Found> find(const Folded &name, const QString &word)
{
    if (auto found = atAWordsBeginning(name, word)) {
        return found;
    }
    if (auto found = byInitials(name, word)) {
        return found;
    }
    if (const qsizetype at = name.text.indexOf(word); at >= 0) {
        return Found{anyPart, run(at, word.size())};
    }
    return closeTogether(name, word);
}

QList<FuzzyMatch::Piece> pieces(const Folded &name, QList<qsizetype> letters, qsizetype end)
{
    QList<bool> marked(end, false);
    for (const qsizetype letter : std::as_const(letters)) {
        // A letter reaches to where the next one begins: accents that follow belong to it.
        const qsizetype from = name.places.at(letter);
        qsizetype next = letter + 1;
        while (next < name.places.size() && name.places.at(next) == from) {
            ++next;
        }
        const qsizetype to = next < name.places.size() ? name.places.at(next) : end;
        for (qsizetype at = from; at < to; ++at) {
            marked[at] = true;
        }
    }
    QList<FuzzyMatch::Piece> list;
    for (qsizetype at = 0; at < end; ++at) {
        if (!marked.at(at)) {
            continue;
        }
        if (!list.isEmpty() && list.last().start + list.last().length == at) {
            ++list.last().length;
        } else {
            list.append({at, 1});
        }
    }
    return list;
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString &typed)
{
    m_words = folded(typed).text.simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<FuzzyMatch> FuzzyQuery::match(const QString &name) const
{
    const Folded letters = folded(name);
    FuzzyMatch match;
    QList<qsizetype> marked;
    for (const QString &word : m_words) {
        const std::optional<Found> found = find(letters, word);
        if (!found) {
            return {};
        }
        match.score += found->score;
        marked += found->letters;
    }
    match.score = m_words.isEmpty() ? 0 : match.score / int(m_words.size());
    match.pieces = pieces(letters, marked, std::min(name.size(), mostLetters));
    return match;
}

} // namespace Ninelives
