// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/SpellChecker.h"
#include "ui/viewmodels/Preferences.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Ninelives {

class WritingMemory;

/// Which words are misspelled, in which language, and what may be meant. Where the system has no
/// dictionary nothing is ever misspelled.
class SpellingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(bool available READ available NOTIFY changed FINAL) ///< there is a dictionary
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY changed FINAL)
    /// The choices: as the keyboard, then each dictionary by its name.
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed FINAL)
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed FINAL) ///< the one in use
    /// What may be meant by the word that was asked about last.
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY suggested FINAL)

public:
    /// `checker` may be null; both outlive this. `locale` decides where the keyboard has no
    /// language.
    SpellingViewModel(SpellChecker *checker, Preferences &preferences, const QLocale &locale,
                      QObject *parent = nullptr);

    /// Where taught words are kept; outlives this.
    void setMemory(WritingMemory *memory);

    [[nodiscard]] bool available() const { return !m_languages.isEmpty(); }
    [[nodiscard]] bool on() const;
    void setOn(bool on);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int chosen() const;
    void setChosen(int choice);
    [[nodiscard]] QString languageName() const;
    [[nodiscard]] QStringList suggestions() const { return m_suggestions; }
    /// Words are looked up in a language.
    [[nodiscard]] bool checks() const { return !m_language.isEmpty(); }

    /// Nothing: not known yet, learned() tells when it is.
    [[nodiscard]] std::optional<bool> isRight(const QString &word);
    Q_INVOKABLE void askSuggestions(const QString &word);
    /// From now on right, for good or until the program ends.
    Q_INVOKABLE void teach(const QString &word);
    Q_INVOKABLE void ignore(const QString &word);

Q_SIGNALS:
    void changed();
    void suggested();
    void learned(); ///< what is right may have changed

private:
    void chooseLanguage();
    void take(const QString &language, const QStringList &known, const QStringList &unknown);
    void ask();
    [[nodiscard]] QString languageFor(const QLocale &locale) const;

    SpellChecker *m_checker;
    Preferences &m_preferences;
    QLocale m_locale;
    WritingMemory *m_memory = nullptr;
    QStringList m_languages;
    QString m_language;
    QHash<QString, bool> m_known;
    QSet<QString> m_asked;
    QStringList m_toAsk;
    QSet<QString> m_ignored;
    QSet<QString> m_taught;
    QString m_suggestedFor;
    QStringList m_suggestions;
    QTimer m_turn;
};

} // namespace Ninelives
