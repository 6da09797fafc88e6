// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/SearchWords.h"

#include <QBitArray>
#include <QList>

#include <algorithm>
#include <utility>

namespace Ninelives::SearchWords {

namespace {

constexpr qsizetype longestQuery = 256; // UTF-16 units; nobody types more, and work stays bounded
constexpr qsizetype trigram = 3;        // code points
constexpr qsizetype snippetLead = 24;
constexpr qsizetype snippetLength = 64;
constexpr char16_t lastAscii = 0x7f;
constexpr char16_t lastLatin = 0x1eff; // of the letters that an accent can be taken from
constexpr QChar wordBegins(2);
constexpr QChar wordEnds(3);

/// A part of a text that is shown.
struct Part {
    qsizetype from = 0;
    qsizetype to = 0;
};

char16_t foldedUnit(char16_t unit)
{
    const QChar small = QChar(unit).toCaseFolded();
    const bool mayBearAccent = small.unicode() > lastAscii && small.unicode() <= lastLatin;
    if (!mayBearAccent || small.decompositionTag() != QChar::Canonical) {
        return small.unicode();
    }
    const QString parts = small.decomposition();
    const QChar letter = parts.front();
    const bool bearsOne = parts.size() == 2 && letter.unicode() <= lastAscii && letter.isLetter();
    return bearsOne ? letter.toCaseFolded().unicode() : small.unicode();
}

/// Around a word of several; never through the middle of a character.
Part partAround(const QString &text, Part word, qsizetype words)
{
    Part part;
    part.from = qMax(qsizetype(0), word.from - snippetLead / words);
    part.to = qMin(text.size(), qMax(word.to, part.from + snippetLength / words));
    if (part.from > 0 && text.at(part.from).isLowSurrogate()) {
        --part.from;
    }
    return part;
}

/// In the order of the text; those that touch become one, and what is left of a line is filled.
QList<Part> arranged(QList<Part> parts, const QString &text)
{
    std::ranges::sort(parts, {}, &Part::from);
    QList<Part> all;
    for (const Part &part : std::as_const(parts)) {
        if (!all.isEmpty() && part.from <= all.constLast().to) {
            all.last().to = qMax(all.constLast().to, part.to);
        } else {
            all.append(part);
        }
    }
    if (all.isEmpty()) {
        all.append(Part{});
    }
    qsizetype shown = 0;
    for (const Part &part : std::as_const(all)) {
        shown += part.to - part.from;
    }
    Part &last = all.last();
    last.to = qMin(text.size(), last.to + qMax(qsizetype(0), snippetLength - shown));
    for (Part &part : all) {
        if (part.to < text.size() && text.at(part.to).isLowSurrogate()) {
            ++part.to;
        }
    }
    return all;
}

void appendMarked(QString &out, const QString &text, const QBitArray &found, Part part)
{
    bool open = false;
    for (qsizetype i = part.from; i < part.to; ++i) {
        if (found.testBit(i) != open) {
            open = !open;
            out += open ? wordBegins : wordEnds;
        }
        if (text.at(i) != wordBegins && text.at(i) != wordEnds) {
            out += text.at(i);
        }
    }
    if (open) {
        out += wordEnds;
    }
}

} // namespace

QStringList of(const QString &query)
{
    QString text = query;
    text.remove(QChar::Null);
    QStringList words = text.simplified().left(longestQuery).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

bool isIndexed(QStringView word)
{
    return word.toUcs4().size() >= trigram;
}

QString folded(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair =
            unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            const char32_t small =
                QChar::toCaseFolded(QChar::surrogateToUcs4(unit, text.at(i + 1)));
            out += QChar(QChar::highSurrogate(small));
            out += QChar(QChar::lowSurrogate(small));
            ++i;
        } else {
            out += QChar(foldedUnit(unit.unicode()));
        }
    }
    return out;
}

QString snippet(const QString &text, const QStringList &words)
{
    const QString letters = folded(text);
    QBitArray found(text.size());
    QList<Part> parts;
    for (const QString &word : words) {
        const QString wanted = folded(word);
        const qsizetype first = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
        if (first >= 0) {
            parts.append(partAround(text, {first, first + wanted.size()}, words.size()));
        }
        for (qsizetype at = first; at >= 0; at = letters.indexOf(wanted, at + wanted.size())) {
            found.fill(true, at, at + wanted.size());
        }
    }
    parts = arranged(parts, text);
    QString out;
    for (const Part &part : std::as_const(parts)) {
        if (part.from > 0) {
            out += u'…';
        }
        appendMarked(out, text, found, part);
    }
    if (parts.constLast().to < text.size()) {
        out += u'…';
    }
    return out;
}

} // namespace Ninelives::SearchWords
