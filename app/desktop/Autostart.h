// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AutostartPort.h"

#include <QStringList>

#include <memory>

namespace Ninelives {

/// How this desktop starts programs; null where Ninelives does not know. `arguments` are what the
/// program is to be started with, without its own name.
[[nodiscard]] std::unique_ptr<AutostartPort> desktopAutostart(const QStringList &arguments);

} // namespace Ninelives
