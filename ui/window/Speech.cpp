// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Speech.h"

#include "core/base/Log.h"
#include "ui/text/Languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordsFolder = ":/ninelives/i18n"_L1;

bool install(QGuiApplication &application, const QString &file, const QString &folder)
{
    auto words = std::make_unique<QTranslator>(&application);
    if (!words->load(file, folder) || !QCoreApplication::installTranslator(words.get())) {
        return false;
    }
    words.release(); // the application, its parent, deletes it
    return true;
}

/// What Qt itself says, in its dialogs; nothing when it is not installed.
void installWordsOfQt(QGuiApplication &application, const QString &language)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const auto part : {"qtbase_"_L1, "qtdeclarative_"_L1}) {
        if (!install(application, part + language, folder)) {
            qCDebug(logUi) << "no words of" << part << "in" << language;
        }
    }
}

} // namespace

void installEnglish(QGuiApplication &application)
{
    if (!install(application, u"ninelives_en"_s, QString(wordsFolder))) {
        qCWarning(logUi) << "the plural forms of English are missing";
    }
}

void speak(QGuiApplication &application, const QString &chosen)
{
    const QLocale system;
    const QString language = Languages::spoken(chosen, system);
    QLocale::setDefault(Languages::localeFor(chosen, system));
    if (language != "en"_L1) {
        installWordsOfQt(application, language); // asked after ours
        if (!install(application, u"ninelives_"_s + language, QString(wordsFolder))) {
            qCWarning(logUi) << "the words of" << language << "are missing";
            return;
        }
    }
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

} // namespace Ninelives
