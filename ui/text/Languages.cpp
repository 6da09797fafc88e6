// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Languages.h"

#include <algorithm>

namespace Ninelives::Languages {

using namespace Qt::StringLiterals;

namespace {

bool isShipped(const QString &code)
{
    return std::ranges::any_of(shipped(), [&](const Language &each) { return each.code == code; });
}

/// Portuguese is read in Portugal as well, but the two scripts of Chinese are not one language.
bool isReadBy(const QLocale &language, const QLocale &speaker)
{
    return language.language() == speaker.language() && language.script() == speaker.script();
}

} // namespace

const QList<Language> &shipped()
{
    static const QList<Language> languages{
        {u"en"_s, u"English"_s},
        {u"ar"_s, u"العربية"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"ja"_s, u"日本語"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ru"_s, u"Русский"_s},
        {u"zh_CN"_s, u"简体中文"_s},
    };
    return languages;
}

QString spoken(const QString &chosen, const QLocale &system)
{
    if (isShipped(chosen)) {
        return chosen;
    }
    const QStringList wished = system.uiLanguages();
    for (const QString &name : wished) {
        const QLocale speaker(name);
        const auto found = std::ranges::find_if(
            shipped(), [&](const Language &each) { return isReadBy(QLocale(each.code), speaker); });
        if (speaker.language() != QLocale::C && found != shipped().end()) {
            return found->code;
        }
    }
    return shipped().constFirst().code;
}

QLocale localeFor(const QString &chosen, const QLocale &system)
{
    if (!isShipped(chosen) || isReadBy(QLocale(chosen), system)) {
        return system;
    }
    return QLocale(chosen);
}

} // namespace Ninelives::Languages
