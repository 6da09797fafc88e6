// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtTypes>

namespace Ninelives::Rig {

/// Connections of this machine to these ports that are being made or are open at this moment, as
/// the kernel counts them; one end counts. Takes milliseconds. Linux.
[[nodiscard]] int liveConnectionsTo(const QList<quint16> &ports);
[[nodiscard]] int liveConnectionsTo(quint16 port);

/// Sockets that this process holds open. Linux.
[[nodiscard]] int socketsOfThisProcess();

} // namespace Ninelives::Rig
