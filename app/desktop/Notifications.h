// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/NotificationPort.h"

#include <memory>

namespace Ninelives {

/// The notifications of this desktop; null where there are none that Ninelives knows.
[[nodiscard]] std::unique_ptr<NotificationPort> desktopNotifications();

} // namespace Ninelives
