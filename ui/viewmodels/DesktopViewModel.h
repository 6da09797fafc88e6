// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/DesktopPorts.h"
#include "ui/viewmodels/Preferences.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// How the program lives on the desktop beside its window: whether it goes on without one, starts
/// with the computer, and when the user counts as away. Known before the profile is open.
class DesktopViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(bool trayThere READ trayThere NOTIFY changed FINAL)
    Q_PROPERTY(bool keepRunning READ keepRunning WRITE setKeepRunning NOTIFY changed FINAL)
    /// Closing the window only hides it.
    Q_PROPERTY(bool staysWhenClosed READ staysWhenClosed NOTIFY changed FINAL)
    Q_PROPERTY(bool autostartPossible READ autostartPossible NOTIFY changed FINAL)
    Q_PROPERTY(bool autostart READ autostart WRITE setAutostart NOTIFY changed FINAL)
    Q_PROPERTY(bool awayPossible READ awayPossible NOTIFY changed FINAL)
    /// Minutes without a touch after which contacts see "away"; 0: never. One of awaySteps.
    Q_PROPERTY(int awayAfter READ awayAfter WRITE setAwayAfter NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< a sentence, or empty
    /// Of the chat list, in pixels; 0: as wide as usual.
    Q_PROPERTY(int sidebarWidth READ sidebarWidth WRITE setSidebarWidth NOTIFY sidebarChanged FINAL)

public:
    explicit DesktopViewModel(Preferences &preferences, QObject *parent = nullptr);

    void setPorts(const DesktopPorts &ports);
    [[nodiscard]] bool trayThere() const;
    [[nodiscard]] bool keepRunning() const { return m_preferences.keepRunning(); }
    void setKeepRunning(bool on);
    [[nodiscard]] bool staysWhenClosed() const
    {
        return !m_quitting && trayThere() && keepRunning();
    }
    [[nodiscard]] bool autostartPossible() const { return m_ports.autostart != nullptr; }
    [[nodiscard]] bool autostart() const;
    void setAutostart(bool on);
    [[nodiscard]] bool awayPossible() const { return m_ports.idle != nullptr; }
    [[nodiscard]] int awayAfter() const { return m_preferences.awayAfter(); }
    void setAwayAfter(int minutes);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int sidebarWidth() const { return m_sidebarWidth; }
    void setSidebarWidth(int width);

    /// Ends the program, also where closing the window would only hide it.
    Q_INVOKABLE void quit();

Q_SIGNALS:
    void changed();
    void sidebarChanged();
    void quitWanted();

private:
    Preferences &m_preferences;
    DesktopPorts m_ports;
    QString m_problem;
    int m_sidebarWidth = 0;
    bool m_quitting = false;
};

} // namespace Ninelives
