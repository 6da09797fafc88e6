// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AppearanceViewModel.h"

#include "ui/text/Languages.h"
#include "ui/viewmodels/UiTypes.h"

#include <algorithm>
#include <iterator>

namespace Ninelives {

AppearanceViewModel::AppearanceViewModel(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences),
      m_contrast(std::clamp(preferences.contrast(), 0, int(Ui::ContrastChoice::Strong))),
      m_textSize(std::clamp(preferences.textSize(), smallest, largest)),
      m_lessMotion(preferences.lessMotion()), m_compactRows(preferences.compactRows()),
      m_language(preferences.language()), m_languageAtStart(m_language)
{}

QStringList AppearanceViewModel::languages() const
{
    QStringList names;
    for (const Languages::Language &each : Languages::shipped()) {
        names.append(each.ownName);
    }
    return names;
}

int AppearanceViewModel::language() const
{
    const auto &all = Languages::shipped();
    const auto found = std::ranges::find(all, m_language, &Languages::Language::code);
    return found == all.end() ? -1 : int(std::distance(all.begin(), found));
}

void AppearanceViewModel::setLanguage(int language)
{
    const auto &all = Languages::shipped();
    const QString code = language >= 0 && language < all.size() ? all.at(language).code : QString();
    if (code != m_language) {
        m_language = code;
        m_preferences.setLanguage(code);
        Q_EMIT changed();
    }
}

void AppearanceViewModel::setContrast(int contrast)
{
    if (contrast != m_contrast) {
        m_contrast = contrast;
        m_preferences.setContrast(contrast);
        Q_EMIT changed();
    }
}

void AppearanceViewModel::setTextSize(int percent)
{
    const int size = std::clamp(percent, smallest, largest);
    if (size != m_textSize) {
        m_textSize = size;
        m_preferences.setTextSize(size);
        Q_EMIT changed();
    }
}

void AppearanceViewModel::setLessMotion(bool on)
{
    if (on != m_lessMotion) {
        m_lessMotion = on;
        m_preferences.setLessMotion(on);
        Q_EMIT changed();
    }
}

void AppearanceViewModel::setCompactRows(bool on)
{
    if (on != m_compactRows) {
        m_compactRows = on;
        m_preferences.setCompactRows(on);
        Q_EMIT changed();
    }
}

void AppearanceViewModel::setSystemStrong(bool on)
{
    if (on != m_systemStrong) {
        m_systemStrong = on;
        Q_EMIT changed();
    }
}

void AppearanceViewModel::setSystemLessMotion(bool on)
{
    if (on != m_systemLessMotion) {
        m_systemLessMotion = on;
        Q_EMIT changed();
    }
}

} // namespace Ninelives
