// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/FreePorts.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {

constexpr int firstPort = 10'000;
constexpr int leastPorts = 1'000;
constexpr int usualEnd = 32'768;

/// The system gives the ports from here on to whoever connects or asks for any.
int firstOfTheSystem()
{
    QFile file(u"/proc/sys/net/ipv4/ip_local_port_range"_s);
    const QByteArray range = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const int first = range.simplified().split(' ').constFirst().toInt();
    return first >= firstPort + leastPorts ? first : usualEnd;
}

/// Names without a file belong to the network that the ports belong to, and go with the process.
bool reserve(int port)
{
    const int holder = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (holder < 0) {
        return false;
    }
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const QByteArray text = "ninelives-rig-port-" + QByteArray::number(port);
    std::memcpy(name.sun_path + 1, text.constData(), size_t(text.size()));
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + size_t(text.size()));
    const void *address = &name;
    if (::bind(holder, static_cast<const sockaddr *>(address), size) != 0) {
        ::close(holder);
        return false;
    }
    return true; // held until the process ends
}

bool isFree(quint16 port)
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, port);
}

} // namespace

QList<quint16> freePorts(int count)
{
    static const int span = firstOfTheSystem() - firstPort;
    // Processes that begin one after the other do not look at the same ones.
    static int next = int(QCoreApplication::applicationPid() * 37 % span);
    QList<quint16> ports;
    for (int tries = 0; ports.size() < count && tries < span; ++tries) {
        const auto port = quint16(firstPort + next);
        next = (next + 1) % span;
        if (reserve(port) && isFree(port)) {
            ports.append(port);
        }
    }
    return ports.size() == count ? ports : QList<quint16>();
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
