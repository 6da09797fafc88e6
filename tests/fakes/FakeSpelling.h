// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/SpellChecker.h"

#include <QHash>
#include <QTimer>

namespace Ninelives {

/// A spell checker that knows the words it was given; answers in a later turn of the event loop.
class FakeSpelling : public SpellChecker
{
public:
    using SpellChecker::SpellChecker;

    [[nodiscard]] QStringList languages() const override { return words.keys(); }
    void setLanguage(const QString &language) override { current = language; }
    void check(const QStringList &asked) override
    {
        checkedWords += asked;
        QTimer::singleShot(0, this, [this, asked, language = current] {
            QStringList known;
            QStringList unknown;
            for (const QString &word : asked) {
                const bool right = words.value(language).contains(word, Qt::CaseInsensitive);
                (right ? known : unknown).append(word);
            }
            Q_EMIT checked(language, known, unknown);
        });
    }
    void suggest(const QString &word) override
    {
        QTimer::singleShot(0, this, [this, word] { Q_EMIT suggested(word, suggestions); });
    }

    QHash<QString, QStringList> words; ///< by language
    QStringList suggestions;
    QString current;
    QStringList checkedWords;
};

} // namespace Ninelives
