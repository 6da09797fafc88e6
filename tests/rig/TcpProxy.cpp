// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/TcpProxy.h"

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

TcpProxy::TcpProxy(quint16 targetPort, QObject *parent) : QObject(parent), m_targetPort(targetPort)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &TcpProxy::accept);
}

TcpProxy::~TcpProxy()
{
    for (const Link &link : m_links) {
        link.client->disconnect(this);
        link.server->disconnect(this);
    }
}

bool TcpProxy::listen()
{
    if (!m_listener.listen(QHostAddress::LocalHost, m_port)) {
        return false;
    }
    m_port = m_listener.serverPort();
    return true;
}

QString TcpProxy::server() const
{
    return u"127.0.0.1:"_s + QString::number(m_port);
}

void TcpProxy::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::Refuse) {
        m_listener.close();
        return;
    }
    if (!m_listener.isListening() && !listen()) {
        qWarning("The proxy's port was taken by somebody else");
    }
    for (const Link &link : m_links) {
        pump(link);
    }
}

void TcpProxy::cut()
{
    // Taken out first: aborting a socket calls back into dropClosed().
    const std::vector<Link> links = std::exchange(m_links, {});
    for (const Link &link : links) {
        link.client->disconnect(this);
        link.server->disconnect(this);
        link.client->abort();
        link.server->abort();
    }
}

void TcpProxy::accept()
{
    while (m_listener.hasPendingConnections()) {
        Link link{std::unique_ptr<QTcpSocket>(m_listener.nextPendingConnection()),
                  std::make_unique<QTcpSocket>()};
        link.client->setParent(nullptr);
        ++m_accepted;
        for (QTcpSocket *socket : {link.client.get(), link.server.get()}) {
            connect(socket, &QTcpSocket::readyRead, this, [this] {
                for (const Link &each : m_links) {
                    pump(each);
                }
            });
            connect(socket, &QTcpSocket::disconnected, this, &TcpProxy::dropClosed,
                    Qt::QueuedConnection);
            connect(socket, &QTcpSocket::errorOccurred, this, &TcpProxy::dropClosed,
                    Qt::QueuedConnection);
        }
        link.server->connectToHost(QHostAddress::LocalHost, m_targetPort);
        connect(link.server.get(), &QTcpSocket::connected, this, [this] {
            for (const Link &each : m_links) {
                pump(each);
            }
        });
        m_links.push_back(std::move(link));
    }
}

void TcpProxy::pump(const Link &link)
{
    const bool toServer = m_mode == Mode::Forward || m_mode == Mode::StallToClient;
    if (toServer && link.server->state() == QAbstractSocket::ConnectedState
        && link.client->bytesAvailable() > 0) {
        const QByteArray bytes = link.client->readAll();
        m_bytesToServer += bytes.size();
        link.server->write(bytes);
    }
    if (m_mode == Mode::Forward && link.server->bytesAvailable() > 0) {
        link.client->write(link.server->readAll());
    }
}

void TcpProxy::dropClosed()
{
    // What the closing side sent last still passes, unless the network is down.
    std::erase_if(m_links, [this](const Link &link) {
        const auto isOpen = [](const QTcpSocket &socket) {
            return socket.state() != QAbstractSocket::UnconnectedState;
        };
        if ((isOpen(*link.client) && isOpen(*link.server)) || m_mode == Mode::Stall) {
            return false;
        }
        pump(link);
        for (QTcpSocket *socket : {link.client.get(), link.server.get()}) {
            socket->disconnect(this);
            socket->disconnectFromHost();
        }
        return true;
    });
}

} // namespace Ninelives::Rig
