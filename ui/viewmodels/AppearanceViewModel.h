// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Contrast, size of type and motion; kept in the preferences, known before the profile is open.
class AppearanceViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    /// Ui.ContrastChoice
    Q_PROPERTY(int contrast READ contrast WRITE setContrast NOTIFY changed FINAL)
    /// Per cent of the normal size, 80…200.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed FINAL)
    Q_PROPERTY(bool lessMotion READ lessMotion WRITE setLessMotion NOTIFY changed FINAL)

public:
    static constexpr int smallest = 80;
    static constexpr int largest = 200;

    explicit AppearanceViewModel(Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int contrast() const { return m_contrast; }
    [[nodiscard]] int textSize() const { return m_textSize; }
    [[nodiscard]] bool lessMotion() const { return m_lessMotion; }
    void setContrast(int contrast);
    void setTextSize(int percent);
    void setLessMotion(bool on);

Q_SIGNALS:
    void changed();

private:
    Preferences &m_preferences;
    int m_contrast = 0;
    int m_textSize = 100;
    bool m_lessMotion = false;
};

} // namespace Ninelives
