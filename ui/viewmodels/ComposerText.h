// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/SpellingViewModel.h"

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class SpellingMarks;

/// What the composer does to its text besides typing: changes that are undone in one step, the
/// end of what can be undone, underlined words.
class ComposerText : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged
                   FINAL REQUIRED)
    Q_PROPERTY(Ninelives::SpellingViewModel *spelling READ spelling WRITE setSpelling NOTIFY
                   spellingChanged FINAL)
    Q_PROPERTY(QColor markColor READ markColor WRITE setMarkColor NOTIFY markColorChanged FINAL)
    Q_PROPERTY(int cursor READ cursor WRITE setCursor NOTIFY cursorChanged FINAL)
    /// What look() found: the misspelled word, or empty.
    Q_PROPERTY(QString misspelled READ misspelled NOTIFY lookedUp FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] SpellingViewModel *spelling() const { return m_spelling; }
    void setSpelling(SpellingViewModel *spelling);
    [[nodiscard]] QColor markColor() const { return m_color; }
    void setMarkColor(const QColor &color);
    [[nodiscard]] int cursor() const { return m_cursor; }
    void setCursor(int position);
    [[nodiscard]] QString misspelled() const { return m_misspelled; }

    /// Puts `text` in place of what stands from `start` to `end`; one step to undo.
    Q_INVOKABLE void replace(int start, int end, const QString &text);
    /// What was written before can't be undone.
    Q_INVOKABLE void forgetHistory();
    /// Looks for a misspelled word at this place, and for what may be meant.
    Q_INVOKABLE void look(int position);
    /// Puts `text` in place of the misspelled word.
    Q_INVOKABLE void correct(const QString &text);

Q_SIGNALS:
    void documentChanged();
    void spellingChanged();
    void markColorChanged();
    void cursorChanged();
    void lookedUp();

private:
    void mark();

    QPointer<QQuickTextDocument> m_document;
    QPointer<SpellingViewModel> m_spelling;
    QPointer<SpellingMarks> m_marks; ///< the text document owns it
    QColor m_color;
    int m_cursor = 0;
    QString m_misspelled;
    int m_misspelledAt = 0;
};

} // namespace Ninelives
