// SPDX-License-Identifier: GPL-3.0-or-later
// The bad networks of tests/rig are as bad as they say.
#include "tests/rig/FreePorts.h"
#include "tests/rig/LiveSockets.h"
#include "tests/rig/Patience.h"
#include "tests/rig/TcpProxy.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Mode = Rig::TcpProxy::Mode;

namespace {

/// A server that sends back what it hears.
class Echo
{
public:
    Echo()
    {
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
            QTcpSocket *socket = m_listener.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [socket] { socket->write(socket->readAll()); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { --connections; });
        });
        m_listener.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    int connections = 0;

private:
    QTcpServer m_listener;
};

} // namespace

class TestRig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bytesPass();
    void aBlackHoleNeverAnswers_data();
    void aBlackHoleNeverAnswers();
    void fromBlackHoleToForwardAndBack();
    void aSlowLineIsSlowAndLosesNothing();
    void everyNthByteIsDamaged();
    void halfOpenConnectionsAreNeverTold();

private:
    [[nodiscard]] bool reach(QTcpSocket &socket, int ms = 30'000) const;
    [[nodiscard]] QByteArray echoed(QTcpSocket &socket, const QByteArray &bytes, int ms = 30'000);

    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<Rig::TcpProxy> m_proxy;
};

void TestRig::init()
{
    m_echo = std::make_unique<Echo>();
    m_proxy = std::make_unique<Rig::TcpProxy>(m_echo->port());
    QVERIFY(m_proxy->listen());
}

bool TestRig::reach(QTcpSocket &socket, int ms) const
{
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy->port());
    return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, ms);
}

QByteArray TestRig::echoed(QTcpSocket &socket, const QByteArray &bytes, int ms)
{
    socket.write(bytes);
    QByteArray heard;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            heard += socket.readAll();
            return heard.size() >= bytes.size();
        },
        ms));
    return heard;
}

void TestRig::bytesPass()
{
    QTcpSocket socket;
    QVERIFY(reach(socket));
    QCOMPARE(echoed(socket, "hello"), "hello");
    QCOMPARE(Rig::liveConnectionsTo(m_proxy->port()), 1);
    const int sockets = Rig::socketsOfThisProcess();
    socket.abort();
    QCOMPARE(Rig::liveConnectionsTo(m_proxy->port()), 0);
    QTRY_COMPARE(m_proxy->open(), 0);
    QTRY_COMPARE(m_echo->connections, 0);
    QVERIFY(Rig::socketsOfThisProcess() < sockets);
}

void TestRig::aBlackHoleNeverAnswers_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("v4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("v6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TestRig::aBlackHoleNeverAnswers()
{
    QFETCH(QHostAddress, address);
    const Rig::BlackHole hole(address);
    QVERIFY(hole.port() > 0);
    for (int i = 0; i < 3; ++i) {
        QTcpSocket socket;
        socket.connectToHost(address, hole.port());
        QTest::qWait(300); // the absence of an event has no event
        QCOMPARE(socket.state(), QAbstractSocket::ConnectingState);
    }
}

void TestRig::fromBlackHoleToForwardAndBack()
{
    for (int i = 0; i < 3; ++i) {
        m_proxy->setMode(Mode::BlackHole);
        QTcpSocket lost;
        QVERIFY(!reach(lost, 200));
        lost.abort();
        m_proxy->setMode(Mode::Forward);
        QTcpSocket socket;
        QVERIFY(reach(socket));
        QCOMPARE(echoed(socket, "back"), "back");
    }
    m_proxy->setMode(Mode::Refuse);
    QTcpSocket refused;
    QVERIFY(!reach(refused, 200));
    QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestRig::aSlowLineIsSlowAndLosesNothing()
{
    m_proxy->setRate(100'000);
    QTcpSocket socket;
    QVERIFY(reach(socket));
    QByteArray bytes;
    for (int i = 0; bytes.size() < 100'000; ++i) {
        bytes += QByteArray::number(i);
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(echoed(socket, bytes), bytes);
    QVERIFY2(timer.elapsed() > 800, qPrintable(QString::number(timer.elapsed())));
    m_proxy->setRate(0);
    timer.start();
    QCOMPARE(echoed(socket, bytes), bytes);
}

void TestRig::everyNthByteIsDamaged()
{
    QTcpSocket socket;
    QVERIFY(reach(socket));
    m_proxy->setCorruption(10);
    const QByteArray heard = echoed(socket, QByteArray(100, 'a'));
    QCOMPARE(heard.size(), 100);
    QCOMPARE(heard.count('a'), 100); // damaged on the way there, and repaired on the way back
    QCOMPARE(echoed(socket, "abc"), "abc");
    m_proxy->setCorruption(0);
    QCOMPARE(echoed(socket, "clean"), "clean");
    m_proxy->setCorruption(1);
    m_proxy->setMode(Mode::StallToClient);
    const qint64 before = m_proxy->bytesToServer();
    socket.write("x");
    QTRY_VERIFY(m_proxy->bytesToServer() > before);
    m_proxy->setCorruption(0);
    m_proxy->setMode(Mode::Forward);
    QTRY_VERIFY(socket.bytesAvailable() == 1);
    QCOMPARE(socket.readAll(), QByteArray(1, 'x' ^ 0x10));
}

void TestRig::halfOpenConnectionsAreNeverTold()
{
    QTcpSocket old;
    QVERIFY(reach(old));
    QCOMPARE(echoed(old, "alive"), "alive");
    m_proxy->halfOpen();
    QTRY_COMPARE(m_echo->connections, 0);
    QCOMPARE(m_proxy->open(), 0);
    QCOMPARE(echoed(old, "anybody?", 300), QByteArray());
    QCOMPARE(old.state(), QAbstractSocket::ConnectedState);
    QTcpSocket fresh;
    QVERIFY(reach(fresh));
    QCOMPARE(echoed(fresh, "new"), "new");
    m_proxy->cut();
    QTRY_COMPARE(old.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(fresh.state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestRig)
#include "tst_rig.moc"
