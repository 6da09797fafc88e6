// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

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
        Refuse,  ///< nobody listens
    };

    explicit TcpProxy(quint16 targetPort, QObject *parent = nullptr);
    ~TcpProxy() override;

    /// Begins to listen on a free port; false when that is impossible.
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "127.0.0.1:port", as Account::servers wants it.
    [[nodiscard]] QString server() const;
    /// Where new connections go.
    void setTarget(quint16 port) { m_targetPort = port; }

    void setMode(Mode mode);
    /// Resets every open connection (RST), now.
    void cut();
    /// Connections taken since the start.
    [[nodiscard]] int accepted() const { return m_accepted; }
    /// Bytes passed on to servers since the start.
    [[nodiscard]] qint64 bytesToServer() const { return m_bytesToServer; }
    /// Connections open now.
    [[nodiscard]] int open() const { return static_cast<int>(m_links.size()); }

private:
    struct Link {
        std::unique_ptr<QTcpSocket> client;
        std::unique_ptr<QTcpSocket> server;
    };

    void accept();
    void pump(const Link &link);
    void dropClosed();

    QTcpServer m_listener{this}; // a child, so that it moves to another thread with this object
    std::vector<Link> m_links;
    quint16 m_port = 0;
    quint16 m_targetPort = 0;
    Mode m_mode = Mode::Forward;
    int m_accepted = 0;
    std::atomic<qint64> m_bytesToServer = 0; // read from other threads, too
};

} // namespace Ninelives::Rig
