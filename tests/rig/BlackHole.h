// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace Ninelives::Rig {

/// A port on loopback that swallows every attempt to connect: no answer, no refusal, as behind a
/// firewall that drops packets. Linux: a listener whose queue is full ignores further requests.
class BlackHole
{
public:
    /// On `port`, or on a free one; port() is 0 when that is impossible.
    explicit BlackHole(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                       quint16 port = 0);
    ~BlackHole();
    Q_DISABLE_COPY_MOVE(BlackHole)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[nodiscard]] bool open(const QHostAddress &address, quint16 port);
    /// Takes the one place in the listener's queue.
    [[nodiscard]] bool fill(const QHostAddress &address);

    int m_listener = -1;
    int m_filler = -1;
    quint16 m_port = 0;
};

} // namespace Ninelives::Rig
