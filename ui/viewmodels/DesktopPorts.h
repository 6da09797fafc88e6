// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ninelives {

class AutostartPort;
class IdlePort;
class NotificationPort;
class TrayPort;

/// What the desktop offers beside the window; null: it does not, as far as Ninelives knows. All
/// outlive the view-models.
struct DesktopPorts {
    NotificationPort *notifications = nullptr;
    TrayPort *tray = nullptr;
    AutostartPort *autostart = nullptr;
    IdlePort *idle = nullptr;
};

} // namespace Ninelives
