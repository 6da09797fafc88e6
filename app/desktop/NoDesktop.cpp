// SPDX-License-Identifier: GPL-3.0-or-later
// Systems whose notifications, tray and the like Ninelives does not know yet.
#include "app/desktop/Autostart.h"
#include "app/desktop/Idle.h"
#include "app/desktop/Notifications.h"
#include "app/desktop/Tray.h"
#include "app/desktop/WindowIdle.h"

#include <QGuiApplication>

namespace Ninelives {

std::unique_ptr<NotificationPort> desktopNotifications()
{
    return nullptr;
}

std::unique_ptr<TrayPort> desktopTray()
{
    return nullptr;
}

std::unique_ptr<AutostartPort> desktopAutostart(const QStringList &)
{
    return nullptr;
}

std::unique_ptr<IdlePort> desktopIdle(QGuiApplication &application)
{
    return std::make_unique<WindowIdle>(application);
}

} // namespace Ninelives
