// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ComposerText.h"

#include "ui/viewmodels/SpellingMarks.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Ninelives {

void ComposerText::setDocument(QQuickTextDocument *document)
{
    if (document != m_document) {
        m_document = document;
        mark();
        Q_EMIT documentChanged();
    }
}

void ComposerText::setSpelling(SpellingViewModel *spelling)
{
    if (spelling != m_spelling) {
        m_spelling = spelling;
        mark();
        Q_EMIT spellingChanged();
    }
}

void ComposerText::setMarkColor(const QColor &color)
{
    if (color != m_color) {
        m_color = color;
        if (m_marks) {
            m_marks->setColor(color);
        }
        Q_EMIT markColorChanged();
    }
}

void ComposerText::setCursor(int position)
{
    if (position != m_cursor) {
        m_cursor = position;
        if (m_marks) {
            m_marks->setCursor(position);
        }
        Q_EMIT cursorChanged();
    }
}

void ComposerText::mark()
{
    delete m_marks;
    if (m_document && m_spelling && m_spelling->available()) {
        m_marks = new SpellingMarks(m_document->textDocument(), *m_spelling);
        m_marks->setColor(m_color);
        m_marks->setCursor(m_cursor);
    }
}

void ComposerText::replace(int start, int end, const QString &text)
{
    if (!m_document) {
        return;
    }
    QTextDocument *written = m_document->textDocument();
    const int last = written->characterCount() - 1;
    QTextCursor cursor(written);
    cursor.setPosition(std::clamp(end, 0, last)); // where undo puts the cursor again
    cursor.beginEditBlock();
    cursor.setPosition(std::clamp(start, 0, last), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.endEditBlock();
}

void ComposerText::forgetHistory()
{
    if (m_document) {
        m_document->textDocument()->clearUndoRedoStacks();
    }
}

void ComposerText::look(int position)
{
    m_misspelled.clear();
    if (m_marks) {
        const SpellingMarks::Word word = m_marks->misspelledAt(position);
        m_misspelledAt = word.start;
        m_misspelled = m_document->textDocument()->toPlainText().mid(word.start, word.length);
        m_spelling->askSuggestions(m_misspelled);
    }
    Q_EMIT lookedUp();
}

void ComposerText::correct(const QString &text)
{
    if (!m_misspelled.isEmpty()) {
        // What was found stays until the next look: the menu still shows it while it closes.
        replace(m_misspelledAt, m_misspelledAt + int(m_misspelled.size()), text);
    }
}

} // namespace Ninelives
