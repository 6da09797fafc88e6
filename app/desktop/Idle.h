// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/IdlePort.h"

#include <memory>

class QGuiApplication;

namespace Ninelives {

/// What this system knows of whether somebody is there; where it knows nothing, whether somebody
/// uses our own windows. Never null.
[[nodiscard]] std::unique_ptr<IdlePort> desktopIdle(QGuiApplication &application);

} // namespace Ninelives
