// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/StatusItem.h"
#include "app/desktop/StatusMenu.h"
#include "ui/viewmodels/TrayPort.h"

#include <QDBusConnection>

namespace Ninelives {

/// The icon in the tray by org.kde.StatusNotifierItem, which the panels of all free desktops show,
/// some with an extension. Never waits: where nobody shows it, isThere() is false. It comes back
/// when the panel does.
class DesktopTray : public TrayPort
{
    Q_OBJECT

public:
    explicit DesktopTray(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopTray() override;

    [[nodiscard]] bool isThere() const override { return m_registered && m_hosted; }
    void show(const TrayLook &look) override;

private Q_SLOTS:
    void onHost();

private:
    void enroll();
    void askForHost();
    void set(bool &what, bool value);
    void draw();

    QDBusConnection m_bus;
    QString m_service; ///< our name on the bus
    StatusMenu m_menu;
    StatusItem m_item;
    TrayLook m_look;
    bool m_registered = false; ///< the watcher has us on its list
    bool m_hosted = false; ///< and a panel shows that list
};

} // namespace Ninelives
