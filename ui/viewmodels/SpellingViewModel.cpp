// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SpellingViewModel.h"

#include "ui/viewmodels/WritingMemory.h"

#include <QGuiApplication>
#include <QInputMethod>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKnown = 20'000;
constexpr qsizetype mostSuggestions = 5;
const QString asKeyboard = u"keyboard"_s;
const QString switchedOff = u"off"_s;

QString nameOfLanguage(const QString &language)
{
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    if (name.isEmpty()) {
        return language;
    }
    return language.contains(u'_') ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}

} // namespace

SpellingViewModel::SpellingViewModel(SpellChecker *checker, Preferences &preferences,
                                     const QLocale &locale, QObject *parent)
    : QObject(parent), m_checker(checker), m_preferences(preferences), m_locale(locale)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SpellingViewModel::ask);
    if (!m_checker) {
        return;
    }
    m_languages = m_checker->languages();
    m_languages.sort();
    connect(m_checker, &SpellChecker::checked, this, &SpellingViewModel::take);
    connect(m_checker, &SpellChecker::suggested, this,
            [this](const QString &word, const QStringList &suggestions) {
                if (word == m_suggestedFor) {
                    m_suggestions =
                        suggestions.first(std::min(suggestions.size(), mostSuggestions));
                    Q_EMIT this->suggested();
                }
            });
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this,
            &SpellingViewModel::chooseLanguage);
    chooseLanguage();
}

void SpellingViewModel::setMemory(WritingMemory *memory)
{
    m_memory = memory;
    const auto read = [this] {
        const QStringList &words = m_memory->choices().ownWords;
        const QSet<QString> taught(words.cbegin(), words.cend());
        if (taught != m_taught) {
            m_taught = taught;
            Q_EMIT learned();
        }
    };
    connect(m_memory, &WritingMemory::changed, this, read);
    read();
}

// ---- The language ----

bool SpellingViewModel::on() const
{
    return available() && m_preferences.spelling() != switchedOff;
}

void SpellingViewModel::setOn(bool on)
{
    if (on != this->on()) {
        m_preferences.setSpelling(on ? asKeyboard : switchedOff);
        chooseLanguage();
    }
}

QStringList SpellingViewModel::names() const
{
    //: The language of the spell checker
    QStringList names{tr("As the keyboard")};
    for (const QString &language : m_languages) {
        names.append(nameOfLanguage(language));
    }
    return names;
}

int SpellingViewModel::chosen() const
{
    return int(m_languages.indexOf(m_preferences.spelling())) + 1;
}

void SpellingViewModel::setChosen(int choice)
{
    if (choice != chosen() && choice >= 0 && choice <= m_languages.size()) {
        m_preferences.setSpelling(choice == 0 ? asKeyboard : m_languages.at(choice - 1));
        chooseLanguage();
    }
}

QString SpellingViewModel::languageName() const
{
    return m_language.isEmpty() ? QString() : nameOfLanguage(m_language);
}

/// Of the same country, or else of the same language.
QString SpellingViewModel::languageFor(const QLocale &locale) const
{
    if (m_languages.contains(locale.name())) {
        return locale.name();
    }
    const QString language = locale.name().section(u'_', 0, 0);
    const auto same = std::ranges::find_if(m_languages, [&language](const QString &one) {
        return one.section(u'_', 0, 0) == language;
    });
    return same == m_languages.end() ? QString() : *same;
}

void SpellingViewModel::chooseLanguage()
{
    QString language;
    const QString choice = m_preferences.spelling();
    if (m_languages.contains(choice)) {
        language = choice;
    } else if (choice != switchedOff) {
        language = languageFor(QGuiApplication::inputMethod()->locale());
        language = language.isEmpty() ? languageFor(m_locale) : language;
    }
    if (language != m_language) {
        m_language = language;
        m_known.clear();
        m_asked.clear();
        m_toAsk.clear();
        m_checker->setLanguage(language);
        Q_EMIT learned();
    }
    Q_EMIT changed();
}

// ---- Words ----

std::optional<bool> SpellingViewModel::isRight(const QString &word)
{
    if (!checks() || m_taught.contains(word) || m_ignored.contains(word)) {
        return true;
    }
    if (const auto known = m_known.constFind(word); known != m_known.constEnd()) {
        return *known;
    }
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        m_toAsk.append(word);
        m_turn.start();
    }
    return std::nullopt;
}

void SpellingViewModel::ask()
{
    m_checker->check(std::exchange(m_toAsk, {}));
}

void SpellingViewModel::take(const QString &language, const QStringList &known,
                             const QStringList &unknown)
{
    if (language != m_language) {
        return;
    }
    if (m_known.size() > mostKnown) {
        m_known.clear();
        m_asked.clear();
    }
    for (const QString &word : known) {
        m_known.insert(word, true);
        m_asked.remove(word);
    }
    for (const QString &word : unknown) {
        m_known.insert(word, false);
        m_asked.remove(word);
    }
    Q_EMIT learned();
}

void SpellingViewModel::askSuggestions(const QString &word)
{
    m_suggestedFor = word;
    m_suggestions.clear();
    Q_EMIT suggested();
    if (checks() && !word.isEmpty()) {
        m_checker->suggest(word);
    }
}

void SpellingViewModel::teach(const QString &word)
{
    if (m_memory && !word.isEmpty()) {
        m_memory->addWord(word);
    }
}

void SpellingViewModel::ignore(const QString &word)
{
    if (!word.isEmpty()) {
        m_ignored.insert(word);
        Q_EMIT learned();
    }
}

} // namespace Ninelives
