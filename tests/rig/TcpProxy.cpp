// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/TcpProxy.h"

#include "tests/rig/FreePorts.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {

constexpr int sliceMs = 20;
constexpr qint64 slowBuffer = 16384; // on a slow line the sender must feel it
/// What travels together, as on a real line: Expat 2.6 waits for more when a tag comes in crumbs.
constexpr qint64 segment = 536;

} // namespace

TcpProxy::TcpProxy(quint16 targetPort, QObject *parent) : QObject(parent), m_targetPort(targetPort)
{
    m_slices.setInterval(sliceMs);
    connect(&m_slices, &QTimer::timeout, this, &TcpProxy::nextSlice);
    connect(&m_listener, &QTcpServer::newConnection, this, &TcpProxy::accept);
}

TcpProxy::~TcpProxy()
{
    for (const Link &link : m_links) {
        link.client->disconnect(this);
        link.server->disconnect(this);
    }
    for (const std::unique_ptr<QTcpSocket> &client : m_forgotten) {
        client->disconnect(this);
    }
}

bool TcpProxy::listen(const QHostAddress &address, quint16 port)
{
    m_address = address;
    // A port that stays ours while nobody listens there.
    m_port = port > 0 ? port : freePorts(1).value(0);
    return reopen();
}

bool TcpProxy::reopen()
{
    if (!m_listener.listen(m_address, m_port)) {
        return false;
    }
    m_port = m_listener.serverPort();
    return true;
}

QString TcpProxy::server() const
{
    const bool six = m_address.protocol() == QAbstractSocket::IPv6Protocol;
    return (six ? u"[%1]:%2"_s : u"%1:%2"_s).arg(m_address.toString()).arg(m_port);
}

void TcpProxy::setMode(Mode mode)
{
    m_mode = mode;
    m_hole.reset();
    if (mode == Mode::Refuse || mode == Mode::BlackHole) {
        m_listener.close();
        if (mode == Mode::BlackHole) {
            m_hole = std::make_unique<BlackHole>(m_address, m_port);
        }
        return;
    }
    if (!m_listener.isListening() && !reopen()) {
        qWarning("The proxy's port was taken by somebody else");
    }
    pumpAll();
    dropClosed();
}

void TcpProxy::setRate(int bytesPerSecond)
{
    m_rate = bytesPerSecond;
    m_up.allowance = 0;
    m_down.allowance = 0;
    for (const Link &link : m_links) {
        limitBuffers(link);
    }
    if (m_rate > 0) {
        m_slices.start();
    } else {
        m_slices.stop();
        pumpAll();
    }
}

void TcpProxy::limitBuffers(const Link &link) const
{
    link.client->setReadBufferSize(m_rate > 0 ? slowBuffer : 0);
    link.server->setReadBufferSize(m_rate > 0 ? slowBuffer : 0);
}

void TcpProxy::setCorruption(qint64 everyBytes)
{
    m_corruptEvery = everyBytes;
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
    for (const std::unique_ptr<QTcpSocket> &client : std::exchange(m_forgotten, {})) {
        client->disconnect(this);
        client->abort();
    }
}

void TcpProxy::halfOpen()
{
    std::vector<Link> links = std::exchange(m_links, {});
    for (Link &link : links) {
        link.client->disconnect(this);
        link.server->disconnect(this);
        link.server->abort();
        connect(
            link.client.get(), &QTcpSocket::disconnected, this,
            [this] {
                std::erase_if(m_forgotten, [](const std::unique_ptr<QTcpSocket> &client) {
                    return client->state() == QAbstractSocket::UnconnectedState;
                });
            },
            Qt::QueuedConnection);
        m_forgotten.push_back(std::move(link.client));
    }
}

void TcpProxy::accept()
{
    while (m_listener.hasPendingConnections()) {
        Link link{std::unique_ptr<QTcpSocket>(m_listener.nextPendingConnection()),
                  std::make_unique<QTcpSocket>()};
        link.client->setParent(nullptr);
        limitBuffers(link);
        ++m_accepted;
        for (QTcpSocket *socket : {link.client.get(), link.server.get()}) {
            connect(socket, &QTcpSocket::readyRead, this, &TcpProxy::pumpAll);
            connect(socket, &QTcpSocket::disconnected, this, &TcpProxy::dropClosed,
                    Qt::QueuedConnection);
            connect(socket, &QTcpSocket::errorOccurred, this, &TcpProxy::dropClosed,
                    Qt::QueuedConnection);
        }
        link.server->connectToHost(QHostAddress::LocalHost, m_targetPort);
        connect(link.server.get(), &QTcpSocket::connected, this, &TcpProxy::pumpAll);
        m_links.push_back(std::move(link));
    }
}

void TcpProxy::pumpAll()
{
    for (const Link &link : m_links) {
        pump(link);
    }
}

void TcpProxy::nextSlice()
{
    const qint64 slice = std::max<qint64>(1, qint64(m_rate) * sliceMs / 1000);
    const qint64 most = std::max(slice, segment);
    m_up.allowance = std::min(m_up.allowance + slice, most);
    m_down.allowance = std::min(m_down.allowance + slice, most);
    pumpAll();
    dropClosed();
}

void TcpProxy::pump(const Link &link)
{
    const bool toServer = m_mode == Mode::Forward || m_mode == Mode::StallToClient;
    if (toServer && link.server->state() == QAbstractSocket::ConnectedState) {
        m_bytesToServer += pass(*link.client, *link.server, m_up);
    }
    if (m_mode == Mode::Forward) {
        pass(*link.server, *link.client, m_down);
    }
}

qint64 TcpProxy::pass(QTcpSocket &from, QTcpSocket &to, Direction &direction) const
{
    const qint64 most = m_rate > 0 ? direction.allowance : std::numeric_limits<qint64>::max();
    const qint64 waiting = from.bytesAvailable();
    if (waiting == 0 || most < std::min(waiting, segment)) {
        return 0;
    }
    QByteArray bytes = from.read(std::min(waiting, most));
    if (m_corruptEvery > 0) {
        for (qint64 at = m_corruptEvery - direction.passed % m_corruptEvery; at <= bytes.size();
             at += m_corruptEvery) {
            bytes[at - 1] = char(bytes.at(at - 1) ^ 0x10);
        }
    }
    direction.allowance -= m_rate > 0 ? bytes.size() : 0;
    direction.passed += bytes.size();
    to.write(bytes);
    return bytes.size();
}

void TcpProxy::dropClosed()
{
    // What the closing side sent last still passes, unless the network is down.
    std::erase_if(m_links, [this](const Link &link) {
        const auto isOpen = [](const QTcpSocket &socket) {
            return socket.state() != QAbstractSocket::UnconnectedState;
        };
        const bool silent = m_mode == Mode::Stall || m_mode == Mode::BlackHole;
        if ((isOpen(*link.client) && isOpen(*link.server)) || silent) {
            return false;
        }
        pump(link);
        const bool clientIsLeft = isOpen(*link.client);
        const QTcpSocket &gone = clientIsLeft ? *link.server : *link.client;
        if (m_rate > 0 && gone.bytesAvailable() > 0 && (clientIsLeft || isOpen(*link.server))) {
            return false; // its last words are still on the way
        }
        for (QTcpSocket *socket : {link.client.get(), link.server.get()}) {
            socket->disconnect(this);
            socket->disconnectFromHost();
        }
        return true;
    });
}

} // namespace Ninelives::Rig
