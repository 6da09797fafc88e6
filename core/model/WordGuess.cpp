// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/WordGuess.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace Ninelives {

namespace {

constexpr qsizetype longWord = 8; // in words so long two letters may be wrong
constexpr qsizetype mostCandidates = 1'000;

/// The code points of a text, one after the other.
class Letters
{
public:
    explicit Letters(QStringView text) : m_text(text) {}

    [[nodiscard]] bool hasNext() const { return m_at < m_text.size(); }
    [[nodiscard]] qsizetype index() const { return m_at; }
    char32_t next()
    {
        const QChar unit = m_text.at(m_at++);
        if (unit.isHighSurrogate() && hasNext() && m_text.at(m_at).isLowSurrogate()) {
            return QChar::surrogateToUcs4(unit, m_text.at(m_at++));
        }
        return unit.unicode();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

int allowed(QStringView word)
{
    return word.size() < longWord ? 1 : 2;
}

bool isApostrophe(char32_t letter)
{
    return letter == U'\'' || letter == U'\u2019';
}

bool isWordPart(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter) || isApostrophe(letter);
}

/// Scripts that write without spaces have no words that could be told apart here.
bool isSpaced(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return false;
    default:
        return true;
    }
}

/// How many letters differ, two neighbours in each other's place counting as one; more than `most`
/// is as good as `most` + 1. Neither is longer than WordGuess::longest + 2.
int distance(QStringView one, QStringView other, int most)
{
    using Line = std::array<int, size_t(WordGuess::longest) + 3>;
    Line before{};
    Line above{};
    Line line{};
    for (size_t j = 0; j <= size_t(other.size()); ++j) {
        above[j] = int(j);
    }
    for (qsizetype i = 1; i <= one.size(); ++i) {
        line[0] = int(i);
        int least = line[0];
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = size_t(j);
            const bool same = one.at(i - 1) == other.at(j - 1);
            line[at] = std::min({above[at] + 1, line[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && one.at(i - 1) == other.at(j - 2)
                && one.at(i - 2) == other.at(j - 1)) {
                line[at] = std::min(line[at], before[at - 2] + 1);
            }
            least = std::min(least, line[at]);
        }
        if (least > most) {
            return most + 1;
        }
        before = above;
        above = line;
    }
    return above[size_t(other.size())];
}

} // namespace

WordGuess::WordGuess(const QString &word) : m_word(word), m_folded(word.toCaseFolded()) {}

bool WordGuess::isGuessable(QStringView word)
{
    if (word.size() < shortest || word.size() > longest) {
        return false;
    }
    Letters letters(word);
    while (letters.hasNext()) {
        const char32_t letter = letters.next();
        if (!isWordPart(letter) || QChar::isNumber(letter) || !isSpaced(letter)) {
            return false;
        }
    }
    return true;
}

void WordGuess::read(QStringView text)
{
    qsizetype begin = -1;
    Letters letters(text);
    while (letters.hasNext()) {
        const qsizetype at = letters.index();
        if (isWordPart(letters.next())) {
            begin = begin < 0 ? at : begin;
        } else if (begin >= 0) {
            take(text.sliced(begin, at - begin));
            begin = -1;
        }
    }
    if (begin >= 0) {
        take(text.sliced(begin));
    }
}

void WordGuess::take(QStringView word)
{
    while (!word.isEmpty() && isApostrophe(word.front().unicode())) {
        word = word.sliced(1);
    }
    while (!word.isEmpty() && isApostrophe(word.back().unicode())) {
        word = word.chopped(1);
    }
    const int most = allowed(m_folded);
    if (std::abs(word.size() - m_folded.size()) > most || !isGuessable(word)) {
        return;
    }
    const QString folded = word.toString().toCaseFolded();
    if (folded.size() > longest) {
        return; // some letters are two without their case
    }
    if (const auto known = m_candidates.find(folded); known != m_candidates.end()) {
        ++known->count;
        return;
    }
    const int apart = distance(m_folded, folded, most);
    m_known = m_known || apart == 0;
    if (apart > 0 && apart <= most && m_candidates.size() < mostCandidates) {
        m_candidates.insert(folded, {word.toString(), apart, 1, int(m_candidates.size())});
    }
}

bool WordGuess::isBetter(const Candidate &one, const Candidate &other) const
{
    const auto rank = [this](const Candidate &candidate) {
        const bool begins = candidate.form.front().toCaseFolded() == m_folded.front();
        return std::tuple(candidate.distance, begins ? 0 : 1, -candidate.count, candidate.order);
    };
    return rank(one) < rank(other);
}

QString WordGuess::best() const
{
    if (m_known || m_candidates.isEmpty()) {
        return {};
    }
    const auto found = std::min_element(
        m_candidates.cbegin(), m_candidates.cend(),
        [this](const auto &one, const auto &other) { return isBetter(one, other); });
    return m_word == m_word.toLower() ? found->form.toLower() : found->form;
}

} // namespace Ninelives
