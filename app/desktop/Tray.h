// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/TrayPort.h"

#include <memory>

namespace Ninelives {

/// The tray of this desktop; null where there is none that Ninelives knows.
[[nodiscard]] std::unique_ptr<TrayPort> desktopTray();

} // namespace Ninelives
