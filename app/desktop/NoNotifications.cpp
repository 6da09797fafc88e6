// SPDX-License-Identifier: GPL-3.0-or-later
// Systems whose notifications Ninelives does not know yet.
#include "app/desktop/Notifications.h"

namespace Ninelives {

std::unique_ptr<NotificationPort> desktopNotifications()
{
    return nullptr;
}

} // namespace Ninelives
