// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/FreePorts.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace Ninelives::Rig {

QList<quint16> freePorts(int count)
{
    // All are held open until the last is known, so that none is given twice.
    std::vector<std::unique_ptr<QTcpServer>> held;
    QList<quint16> ports;
    while (ports.size() < count) {
        auto server = std::make_unique<QTcpServer>();
        if (!server->listen(QHostAddress::LocalHost)) {
            return {};
        }
        ports.append(server->serverPort());
        held.push_back(std::move(server));
    }
    return ports;
}

bool portAnswers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    const bool connected = socket.waitForConnected(1000);
    socket.abort();
    return connected;
}

} // namespace Ninelives::Rig
