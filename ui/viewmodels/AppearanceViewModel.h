// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Preferences.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Contrast, size of type, motion and language; kept in the preferences, known before the profile
/// is open.
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
    /// Lower rows in the list of chats.
    Q_PROPERTY(bool compactRows READ compactRows WRITE setCompactRows NOTIFY changed FINAL)
    /// What the desktop prefers, followed unless the user chose; told by the program.
    Q_PROPERTY(bool systemStrong READ systemStrong NOTIFY changed FINAL)
    Q_PROPERTY(bool systemLessMotion READ systemLessMotion NOTIFY changed FINAL)
    /// The languages that can be chosen, by their own names.
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    /// Which of them was chosen; -1: the system's.
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed FINAL)
    /// The language chosen is spoken from the next start.
    Q_PROPERTY(bool languageWaits READ languageWaits NOTIFY changed FINAL)

public:
    static constexpr int smallest = 80;
    static constexpr int largest = 200;

    explicit AppearanceViewModel(Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int contrast() const { return m_contrast; }
    [[nodiscard]] int textSize() const { return m_textSize; }
    [[nodiscard]] bool lessMotion() const { return m_lessMotion; }
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int language() const;
    [[nodiscard]] bool languageWaits() const { return m_language != m_languageAtStart; }
    void setContrast(int contrast);
    void setTextSize(int percent);
    void setLessMotion(bool on);
    [[nodiscard]] bool compactRows() const { return m_compactRows; }
    void setCompactRows(bool on);
    [[nodiscard]] bool systemStrong() const { return m_systemStrong; }
    [[nodiscard]] bool systemLessMotion() const { return m_systemLessMotion; }
    void setSystemStrong(bool on);
    void setSystemLessMotion(bool on);
    void setLanguage(int language);

Q_SIGNALS:
    void changed();

private:
    Preferences &m_preferences;
    int m_contrast = 0;
    int m_textSize = 100;
    bool m_lessMotion = false;
    bool m_compactRows = false;
    bool m_systemStrong = false;
    bool m_systemLessMotion = false;
    QString m_language;
    QString m_languageAtStart;
};

} // namespace Ninelives
