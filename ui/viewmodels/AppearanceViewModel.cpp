// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AppearanceViewModel.h"

#include "ui/viewmodels/UiTypes.h"

#include <algorithm>

namespace Ninelives {

AppearanceViewModel::AppearanceViewModel(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences),
      m_contrast(std::clamp(preferences.contrast(), 0, int(Ui::ContrastChoice::Strong))),
      m_textSize(std::clamp(preferences.textSize(), smallest, largest)),
      m_lessMotion(preferences.lessMotion())
{}

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

} // namespace Ninelives
