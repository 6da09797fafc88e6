// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Ninelives::Rig {

/// Connections of this machine to `port` on loopback that are being made or are open at this
/// moment, as the kernel counts them; one end counts. Linux.
[[nodiscard]] int liveConnectionsTo(quint16 port);

/// Sockets that this process holds open. Linux.
[[nodiscard]] int socketsOfThisProcess();

} // namespace Ninelives::Rig
