// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/DesktopViewModel.h"

#include "ui/viewmodels/AutostartPort.h"
#include "ui/viewmodels/TrayPort.h"

namespace Ninelives {

DesktopViewModel::DesktopViewModel(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences)
{}

void DesktopViewModel::setPorts(const DesktopPorts &ports)
{
    m_ports = ports;
    if (ports.tray) {
        connect(ports.tray, &TrayPort::thereChanged, this, &DesktopViewModel::changed);
        connect(ports.tray, &TrayPort::quitWanted, this, &DesktopViewModel::quit);
    }
    Q_EMIT changed();
}

bool DesktopViewModel::trayThere() const
{
    return m_ports.tray && m_ports.tray->isThere();
}

void DesktopViewModel::setKeepRunning(bool on)
{
    if (on != keepRunning()) {
        m_preferences.setKeepRunning(on);
        Q_EMIT changed();
    }
}

bool DesktopViewModel::autostart() const
{
    return m_ports.autostart && m_ports.autostart->isOn();
}

void DesktopViewModel::setAutostart(bool on)
{
    if (!m_ports.autostart || on == autostart()) {
        return;
    }
    m_problem = m_ports.autostart->setOn(on)
        ? QString()
        : tr("This could not be written to the folder of programs that start by themselves.");
    Q_EMIT changed();
}

void DesktopViewModel::setAwayAfter(int minutes)
{
    if (minutes != awayAfter()) {
        m_preferences.setAwayAfter(minutes);
        Q_EMIT changed();
    }
}

void DesktopViewModel::setSidebarWidth(int width)
{
    if (width != m_sidebarWidth) {
        m_sidebarWidth = width;
        Q_EMIT sidebarChanged();
    }
}

void DesktopViewModel::quit()
{
    m_quitting = true; // or the window would refuse to close
    Q_EMIT changed();
    Q_EMIT quitWanted();
}

} // namespace Ninelives
