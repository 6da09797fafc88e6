// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SpellingMarks.h"

#include "ui/viewmodels/SpellingViewModel.h"

#include <QTextBoundaryFinder>
#include <QTextDocument>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype longestParagraph = 20'000;
constexpr qsizetype longestChecked = 60;
constexpr int mostBlocks = 2'000;

/// What is no word of a language, wherever it stands: up to the next blank.
bool isForeign(QStringView token)
{
    return token.contains(u'@') || token.contains(QStringView(u"://")) || token.contains(u'`')
        || token.contains(u'\\') || token.startsWith(u':') || token.startsWith(u'#')
        || token.startsWith(QStringView(u"www."), Qt::CaseInsensitive);
}

bool isWord(QStringView word)
{
    if (word.size() < 2 || word.size() > longestChecked) {
        return false;
    }
    const bool letters = std::ranges::all_of(
        word, [](QChar c) { return c.isLetter() || c.isMark() || c == u'\'' || c == u'\u2019'; });
    const bool inside = std::ranges::any_of(word.sliced(1), [](QChar c) { return c.isLower(); });
    const bool cases =
        std::ranges::any_of(word, [](QChar c) { return c.isLower() || c.isUpper(); });
    return letters && (inside || !cases); // SHOUTING and abbreviations are left alone
}

} // namespace

SpellingMarks::SpellingMarks(QTextDocument *document, SpellingViewModel &spelling)
    : QSyntaxHighlighter(document), m_spelling(spelling)
{
    // Qt Quick draws no wavy lines, and every line in the colour of its letters.
    m_format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    connect(&m_spelling, &SpellingViewModel::learned, this, [this] {
        if (this->document()->blockCount() <= mostBlocks) {
            rehighlight();
        }
    });
}

void SpellingMarks::setColor(const QColor &color)
{
    if (color != m_format.foreground().color()) {
        m_format.setForeground(color);
        rehighlight();
    }
}

void SpellingMarks::setCursor(int position)
{
    m_cursor = position;
    if (m_half >= 0 && m_half != position) {
        const int left = std::exchange(m_half, -1);
        const QTextBlock block = document()->findBlock(left);
        if (block.isValid()) {
            rehighlightBlock(block);
        }
    }
}

QList<SpellingMarks::Word> SpellingMarks::wordsOf(const QString &text)
{
    QList<Word> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    qsizetype foreignUntil = 0;
    while ((start = finder.position()) >= 0 && start < text.size()) {
        const bool begins = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const qsizetype end = finder.toNextBoundary();
        if (end < 0) {
            break;
        }
        const bool tokenBegins = start == 0 || text.at(start - 1).isSpace();
        if (tokenBegins) {
            qsizetype blank = start;
            while (blank < text.size() && !text.at(blank).isSpace()) {
                ++blank;
            }
            if (isForeign(QStringView(text).sliced(start, blank - start))) {
                foreignUntil = blank;
            }
        }
        const QStringView word = QStringView(text).sliced(start, end - start);
        if (begins && start >= foreignUntil && isWord(word)) {
            words.append({int(start), int(word.size())});
        }
    }
    return words;
}

void SpellingMarks::highlightBlock(const QString &text)
{
    if (!m_spelling.checks() || text.size() > longestParagraph
        || document()->blockCount() > mostBlocks) {
        return;
    }
    const int offset = currentBlock().position();
    const QList<Word> words = wordsOf(text);
    for (const Word &word : words) {
        const int end = offset + word.start + word.length;
        if (end == m_cursor) {
            m_half = end;
            continue;
        }
        if (m_spelling.isRight(text.mid(word.start, word.length)) == false) {
            setFormat(word.start, word.length, m_format);
        }
    }
}

SpellingMarks::Word SpellingMarks::misspelledAt(int position)
{
    const QTextBlock block = document()->findBlock(position);
    const QString text = block.text();
    if (!m_spelling.checks() || !block.isValid() || text.size() > longestParagraph) {
        return {};
    }
    const int inside = position - block.position();
    const QList<Word> words = wordsOf(text);
    const auto word = std::ranges::find_if(words, [inside](const Word &one) {
        return inside >= one.start && inside <= one.start + one.length;
    });
    if (word == words.end() || m_spelling.isRight(text.mid(word->start, word->length)) != false) {
        return {};
    }
    return {block.position() + word->start, word->length};
}

} // namespace Ninelives
