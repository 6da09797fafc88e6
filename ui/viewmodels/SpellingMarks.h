// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSyntaxHighlighter>

namespace Ninelives {

class SpellingViewModel;

/// Underlines misspelled words. Left alone are the word that is being written, code, addresses,
/// mentions, words with digits, and paragraphs that nobody has typed (over 20,000 characters).
class SpellingMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    struct Word {
        int start = 0;
        int length = 0;
    };

    /// `spelling` outlives this; the document owns it.
    SpellingMarks(QTextDocument *document, SpellingViewModel &spelling);

    void setColor(const QColor &color);
    /// Where the cursor stands in the document; what ends there may be half a word.
    void setCursor(int position);
    /// The misspelled word at a place in the document; length 0: none.
    [[nodiscard]] Word misspelledAt(int position);

    /// The words of a text that can be looked up.
    [[nodiscard]] static QList<Word> wordsOf(const QString &text);

protected:
    void highlightBlock(const QString &text) override;

private:
    SpellingViewModel &m_spelling;
    QTextCharFormat m_format;
    int m_cursor = -1;
    int m_half = -1; ///< where an unmarked half word ends
};

} // namespace Ninelives
