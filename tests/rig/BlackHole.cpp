// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/BlackHole.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

namespace Ninelives::Rig {

namespace {

struct SystemAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;

    SystemAddress(const QHostAddress &address, quint16 port)
    {
        if (address.protocol() == QAbstractSocket::IPv6Protocol) {
            sockaddr_in6 six{};
            six.sin6_family = AF_INET6;
            six.sin6_port = htons(port);
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            std::memcpy(&six.sin6_addr, &bytes, sizeof six.sin6_addr);
            put(six);
        } else {
            sockaddr_in four{};
            four.sin_family = AF_INET;
            four.sin_port = htons(port);
            four.sin_addr.s_addr = htonl(address.toIPv4Address());
            put(four);
        }
    }
    template<typename T>
    void put(const T &value)
    {
        std::memcpy(&storage, &value, sizeof value);
        size = sizeof value;
    }
    template<typename T>
    [[nodiscard]] T get() const
    {
        T value;
        std::memcpy(&value, &storage, sizeof value);
        return value;
    }
    [[nodiscard]] const sockaddr *data() const
    {
        return static_cast<const sockaddr *>(static_cast<const void *>(&storage));
    }
    [[nodiscard]] sockaddr *data()
    {
        return static_cast<sockaddr *>(static_cast<void *>(&storage));
    }
    [[nodiscard]] quint16 port() const
    {
        return ntohs(storage.ss_family == AF_INET6 ? get<sockaddr_in6>().sin6_port
                                                   : get<sockaddr_in>().sin_port);
    }
};

void closeOne(int &descriptor)
{
    if (descriptor >= 0) {
        ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace

BlackHole::BlackHole(const QHostAddress &address, quint16 port)
{
    if (!open(address, port) || !fill(address)) {
        closeOne(m_listener);
        m_port = 0;
    }
}

BlackHole::~BlackHole()
{
    closeOne(m_filler);
    closeOne(m_listener);
}

bool BlackHole::open(const QHostAddress &address, quint16 port)
{
    SystemAddress name(address, port);
    m_listener = ::socket(name.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    if (m_listener < 0 || ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0
        || ::bind(m_listener, name.data(), name.size) != 0 || ::listen(m_listener, 0) != 0
        || ::getsockname(m_listener, name.data(), &name.size) != 0) {
        return false;
    }
    m_port = name.port();
    return true;
}

bool BlackHole::fill(const QHostAddress &address)
{
    const SystemAddress name(address, m_port);
    m_filler = ::socket(name.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return m_filler >= 0 && ::connect(m_filler, name.data(), name.size) == 0;
}

} // namespace Ninelives::Rig
