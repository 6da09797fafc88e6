// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/HunspellChecker.h"

#include "app/desktop/Spelling.h"
#include "core/base/Log.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringConverter>

#include <hunspell/hunspell.hxx>

namespace Ninelives {

using namespace Qt::StringLiterals;

/// One dictionary in memory, in the encoding that its files have.
class Dictionary : public QObject
{
public:
    /// Forgets what was loaded; `path` empty: nothing else is loaded.
    void load(const QString &path)
    {
        m_words.reset();
        if (path.isEmpty()) {
            return;
        }
        auto words = std::make_unique<Hunspell>(QFile::encodeName(path + u".aff"_s).constData(),
                                                QFile::encodeName(path + u".dic"_s).constData());
        // As Hunspell writes it, "ISO8859-1" and "microsoft-cp1251".
        QByteArray name = QByteArray::fromStdString(words->get_dict_encoding());
        if (name.startsWith("ISO8859")) {
            name.replace("ISO8859", "ISO-8859");
        } else if (name.startsWith("microsoft-cp")) {
            name.replace("microsoft-cp", "windows-");
        }
        m_decoder = QStringDecoder(name.constData());
        m_encoder = QStringEncoder(name.constData());
        if (!m_decoder.isValid() || !m_encoder.isValid()) {
            qCWarning(logUi) << "a dictionary has an unknown encoding:" << name;
            return;
        }
        m_words = std::move(words);
    }

    [[nodiscard]] bool isLoaded() const { return m_words != nullptr; }

    [[nodiscard]] bool knows(const QString &word)
    {
        const QByteArray bytes = encoded(word);
        return bytes.isEmpty() || m_words->spell(bytes.toStdString());
    }

    [[nodiscard]] QStringList suggestions(const QString &word)
    {
        QStringList found;
        const QByteArray bytes = encoded(word);
        if (!bytes.isEmpty()) {
            const std::vector<std::string> suggested = m_words->suggest(bytes.toStdString());
            for (const std::string &one : suggested) {
                found.append(m_decoder.decode(QByteArrayView(one.data(), qsizetype(one.size()))));
            }
        }
        return found;
    }

private:
    /// Empty where the dictionary's encoding lacks a letter: such a word is not of its language.
    [[nodiscard]] QByteArray encoded(QString word)
    {
        word.replace(u'\u2019', u'\'');
        const QByteArray bytes = m_encoder.encode(word);
        const bool failed = m_encoder.hasError();
        m_encoder.resetState();
        return failed ? QByteArray() : bytes;
    }

    std::unique_ptr<Hunspell> m_words;
    QStringDecoder m_decoder;
    QStringEncoder m_encoder;
};

HunspellChecker::HunspellChecker(const QStringList &folders, QObject *parent)
    : SpellChecker(parent), m_dictionary(std::make_unique<Dictionary>())
{
    static const QRegularExpression language(u"^[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?$"_s);
    for (const QString &folder : folders) {
        const QDir place(folder);
        const QStringList files = place.entryList({u"*.dic"_s}, QDir::Files | QDir::Readable);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            if (language.match(name).hasMatch() && !m_paths.contains(name)
                && place.exists(name + u".aff"_s)) {
                m_paths.insert(name, place.filePath(name));
            }
        }
    }
    m_thread.setObjectName(u"spelling"_s);
    m_dictionary->moveToThread(&m_thread);
}

HunspellChecker::~HunspellChecker()
{
    m_thread.quit();
    m_thread.wait();
}

void HunspellChecker::setLanguage(const QString &language)
{
    m_language = language;
    if (!m_thread.isRunning()) {
        if (language.isEmpty()) {
            return;
        }
        m_thread.start(QThread::LowPriority);
    }
    Dictionary *dictionary = m_dictionary.get();
    const QString path = m_paths.value(language);
    QMetaObject::invokeMethod(
        dictionary, [dictionary, path] { dictionary->load(path); }, Qt::QueuedConnection);
}

void HunspellChecker::check(const QStringList &words)
{
    Dictionary *dictionary = m_dictionary.get();
    QMetaObject::invokeMethod(
        dictionary,
        [this, dictionary, words, language = m_language] {
            if (!dictionary->isLoaded()) {
                return;
            }
            QStringList known;
            QStringList unknown;
            for (const QString &word : words) {
                (dictionary->knows(word) ? known : unknown).append(word);
            }
            QMetaObject::invokeMethod(
                this,
                [this, language, known, unknown] { Q_EMIT checked(language, known, unknown); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void HunspellChecker::suggest(const QString &word)
{
    Dictionary *dictionary = m_dictionary.get();
    QMetaObject::invokeMethod(
        dictionary,
        [this, dictionary, word] {
            const QStringList found =
                dictionary->isLoaded() ? dictionary->suggestions(word) : QStringList();
            QMetaObject::invokeMethod(
                this, [this, word, found] { Q_EMIT suggested(word, found); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

QStringList HunspellChecker::systemFolders()
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                    u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"myspell/dicts"_s,
                                         QStandardPaths::LocateDirectory);
    return folders;
}

std::unique_ptr<SpellChecker> desktopSpelling()
{
    return std::make_unique<HunspellChecker>(HunspellChecker::systemFolders());
}

} // namespace Ninelives
