// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/BlackHole.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace Ninelives::Rig {

/// A stretch of bad network between a client and a server on loopback. Runs in the event loop of
/// its thread; one object serves any number of connections.
class TcpProxy : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 {
        Forward, ///< everything passes
        Stall,   ///< connections are taken and stay open, no byte passes in either direction;
                 ///< what waits is passed on by Forward
        StallToClient, ///< the client's bytes reach the server, nothing comes back:
                       ///< acknowledgements are lost
        Refuse,    ///< nobody listens; open connections stall
        BlackHole, ///< attempts to connect get no answer at all; open connections stall
    };

    explicit TcpProxy(quint16 targetPort, QObject *parent = nullptr);
    ~TcpProxy() override;

    /// Begins to listen, on a free port unless one is named; false when that is impossible.
    [[nodiscard]] bool listen(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                              quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "127.0.0.1:port" or "[::1]:port", as Account::servers wants it.
    [[nodiscard]] QString server() const;
    /// Where new connections go.
    void setTarget(quint16 port) { m_targetPort = port; }

    void setMode(Mode mode);
    /// A slow line: so many bytes a second, in each direction; 0: as fast as possible.
    void setRate(int bytesPerSecond);
    /// Flips a bit in every n-th byte of each direction; 0: none.
    void setCorruption(qint64 everyBytes);
    /// Resets every open connection (RST), now.
    void cut();
    /// Every open connection dies for the server alone, as after a change of address: the client is
    /// told nothing and gets no byte any more, whatever the mode. New connections are not affected.
    void halfOpen();

    /// Connections taken since the start.
    [[nodiscard]] int accepted() const { return m_accepted; }
    /// Bytes passed on to servers since the start.
    [[nodiscard]] qint64 bytesToServer() const { return m_bytesToServer; }
    /// Connections open now, without half-open ones.
    [[nodiscard]] int open() const { return static_cast<int>(m_links.size()); }

private:
    struct Link {
        std::unique_ptr<QTcpSocket> client;
        std::unique_ptr<QTcpSocket> server;
    };
    /// One direction of the line.
    struct Direction {
        qint64 allowance = 0; ///< bytes that may still pass in this slice of time
        qint64 passed = 0;
    };

    [[nodiscard]] bool reopen();
    void limitBuffers(const Link &link) const;
    void accept();
    void pump(const Link &link);
    qint64 pass(QTcpSocket &from, QTcpSocket &to, Direction &direction) const;
    void pumpAll();
    void nextSlice();
    void dropClosed();

    QTcpServer m_listener{this}; // a child, so that it moves to another thread with this object
    QTimer m_slices{this};
    std::unique_ptr<BlackHole> m_hole;
    std::vector<Link> m_links;
    std::vector<std::unique_ptr<QTcpSocket>> m_forgotten; ///< clients of half-open connections
    QHostAddress m_address;
    Direction m_up;
    Direction m_down;
    quint16 m_port = 0;
    quint16 m_targetPort = 0;
    Mode m_mode = Mode::Forward;
    int m_rate = 0;
    qint64 m_corruptEvery = 0;
    int m_accepted = 0;
    std::atomic<qint64> m_bytesToServer = 0; // read from other threads, too
};

} // namespace Ninelives::Rig
