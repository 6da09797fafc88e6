// SPDX-License-Identifier: GPL-3.0-or-later
// No failure but one that the user must mend ends the trying; one socket at a time, and none left.
#include "tests/fakes/FakeClock.h"
#include "tests/integration/XmppPeer.h"
#include "tests/rig/FreePorts.h"
#include "tests/rig/LiveSockets.h"
#include "tests/rig/ScriptedServer.h"
#include "tests/rig/TcpProxy.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Manner = Rig::ScriptedServer::Manner;
using Mode = Rig::TcpProxy::Mode;

namespace {

/// One server of each bad kind that fails at once.
class BadServers
{
public:
    BadServers(const QString &certificates, const QString &foreignCertificates)
    {
        add(certificates, Manner::ClosesAtOnce);
        add(certificates, Manner::Http);
        add(certificates, Manner::ErrorInClear, "system-shutdown");
        add(certificates, Manner::ErrorAfterTls, "host-unknown");
        add(certificates, Manner::NoLoginOffered);
        add(foreignCertificates, Manner::SilentAtLogin);
    }
    [[nodiscard]] QStringList addresses() const
    {
        QStringList all{u"127.0.0.1:"_s + QString::number(Rig::freePorts(1).constFirst())};
        for (const auto &server : m_servers) {
            all.append(server->server());
        }
        return all;
    }
    [[nodiscard]] int accepted() const
    {
        int sum = 0;
        for (const auto &server : m_servers) {
            sum += server->accepted();
        }
        return sum;
    }
    [[nodiscard]] int live() const
    {
        QList<quint16> ports;
        for (const auto &server : m_servers) {
            ports.append(server->serverPort());
        }
        return Rig::liveConnectionsTo(ports);
    }

private:
    void add(const QString &certificates, Manner manner, const QByteArray &condition = {})
    {
        auto server = std::make_unique<Rig::ScriptedServer>(
            certificates, manner,
            condition.isEmpty() ? QByteArray() : Rig::streamCondition(condition));
        if (!server->start()) {
            qFatal("no free port");
        }
        m_servers.push_back(std::move(server));
    }

    std::vector<std::unique_ptr<Rig::ScriptedServer>> m_servers;
};

} // namespace

class TestPersistence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hundredsOfAttemptsOneSocket();
    void quickRestartsOneSocket();
    void aPortalIsSatOut_data();
    void aPortalIsSatOut();
    void newsOfTheNetworkEndTheWait_data();
    void newsOfTheNetworkEndTheWait();
    void aWrongPasswordIsNotTriedAgain();

private:
    [[nodiscard]] QString certificates() const { return QFileInfo(m_server.caFile()).path(); }

    Rig::Prosody m_server;
    QTemporaryDir m_foreign;
};

void TestPersistence::initTestCase()
{
    QVERIFY(m_server.addAccount(u"alice"_s, u"secret"_s));
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    QCOMPARE(
        Rig::makeCertificates(m_foreign.path(), u"chat.test"_s, Rig::CertificateKind::SelfSigned),
        QString());
}

void TestPersistence::hundredsOfAttemptsOneSocket()
{
    BadServers bad(certificates(), m_foreign.path());
    XmppPeer peer(m_server, u"alice"_s, u"secret"_s, bad.addresses());
    peer.make();
    int mostLive = 0;
    const auto count = [&] { mostLive = std::max(mostLive, bad.live()); };
    connect(&*peer, &Transport::stateChanged, this, count);
    QTimer sampler;
    connect(&sampler, &QTimer::timeout, this, count);
    sampler.start(50);
    const auto round = [&] {
        peer->retryNow();
        return QTest::qWaitFor([&] { return peer->state().phase == LinkPhase::Waiting; },
                               XmppPeer::patienceMs);
    };
    peer->start();
    QTRY_COMPARE(peer->state().phase, LinkPhase::Waiting);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(round());
    }
    const int sockets = Rig::socketsOfThisProcess();
    for (int i = 0; i < 30; ++i) {
        QVERIFY(round());
        QVERIFY(!peer->state().needsUser);
    }
    QVERIFY2(bad.accepted() >= 200, qPrintable(QString::number(bad.accepted())));
    QCOMPARE(mostLive, 1);
    QTRY_VERIFY(Rig::socketsOfThisProcess() <= sockets);
    peer->stop();
    QTRY_COMPARE(bad.live(), 0);
}

void TestPersistence::quickRestartsOneSocket()
{
    // Saying goodbye takes a moment; coming back at once must not overlap with it.
    Rig::TcpProxy proxy(m_server.port());
    QVERIFY(proxy.listen());
    XmppPeer peer(m_server, u"alice"_s, u"secret"_s, {proxy.server()});
    peer.start();
    int mostLive = 0;
    const auto count = [&] { mostLive = std::max(mostLive, Rig::liveConnectionsTo(proxy.port())); };
    connect(&*peer, &Transport::stateChanged, this, count);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(peer.waitOnline());
        count();
        proxy.setMode(i % 2 == 0 ? Mode::Forward : Mode::Stall); // the goodbye may find no ear
        peer->stop();
        peer->start();
        proxy.setMode(Mode::Forward);
    }
    QVERIFY(peer.waitOnline());
    QCOMPARE(mostLive, 1);
    peer->stop();
    QTRY_COMPARE(Rig::liveConnectionsTo(proxy.port()), 0);
}

void TestPersistence::aPortalIsSatOut_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<bool>("directTls");
    QTest::newRow("answers with a web page") << Manner::Http << false;
    QTest::newRow("answers with a web page where TLS was expected") << Manner::Http << true;
    QTest::newRow("shows its own certificate") << Manner::SilentAtLogin << false;
    QTest::newRow("hangs up") << Manner::ClosesAtOnce << true;
}

void TestPersistence::aPortalIsSatOut()
{
    QFETCH(Manner, manner);
    QFETCH(bool, directTls);
    Rig::ScriptedServer portal(m_foreign.path(), manner);
    QVERIFY(portal.start());
    Rig::TcpProxy network(portal.serverPort());
    QVERIFY(network.listen());
    XmppPeer peer(m_server, u"alice"_s, u"secret"_s,
                  {directTls ? u"tls:"_s + network.server() : network.server()});
    peer.start();
    QTRY_VERIFY_WITH_TIMEOUT(network.accepted() >= 4, 60'000); // it goes on trying
    QVERIFY(!peer->state().needsUser);
    QVERIFY(!portal.heard().contains("<auth"));
    network.setTarget(directTls ? m_server.directTlsPort() : m_server.port());
    QVERIFY(peer.waitOnline(60'000)); // nobody pressed anything
}

void TestPersistence::newsOfTheNetworkEndTheWait_data()
{
    QTest::addColumn<QString>("news");
    QTest::newRow("the computer slept") << u"sleep"_s;
    QTest::newRow("another network") << u"address"_s;
    QTest::newRow("the user") << u"user"_s;
}

void TestPersistence::newsOfTheNetworkEndTheWait()
{
    QFETCH(QString, news);
    FakeClock clock; // stands still: by itself the wait never ends
    QSet<QHostAddress> addresses{QHostAddress(u"192.168.1.5"_s)};
    Rig::TcpProxy proxy(m_server.port());
    QVERIFY(proxy.listen());
    proxy.setMode(Mode::Refuse);
    XmppPeer peer(m_server, u"alice"_s, u"secret"_s, {proxy.server()});
    peer.clock = &clock;
    peer.surroundings.addresses = [&] { return addresses; };
    peer.start();
    QTRY_COMPARE(peer->state().phase, LinkPhase::Waiting);
    proxy.setMode(Mode::Forward);
    QTest::qWait(1'500); // the absence of an event has no event
    QCOMPARE(peer->state().phase, LinkPhase::Waiting);
    if (news == u"sleep") {
        clock.set(clock.nowMs() + 8 * 3'600'000);
    } else if (news == u"address") {
        addresses = {QHostAddress(u"10.0.0.5"_s)};
    } else {
        peer->retryNow();
    }
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(proxy.accepted() > 0);
    QVERIFY2(timer.elapsed() < NetworkWatch::lookEveryMs + 4'000,
             qPrintable(QString::number(timer.elapsed())));
    QVERIFY(peer.waitOnline());
}

void TestPersistence::aWrongPasswordIsNotTriedAgain()
{
    FakeClock clock;
    Rig::TcpProxy proxy(m_server.port());
    QVERIFY(proxy.listen());
    XmppPeer peer(m_server, u"alice"_s, u"wrong"_s, {proxy.server(), m_server.server()});
    peer.clock = &clock;
    peer.start();
    QCOMPARE(peer.waitFailure().code, ErrorCode::AuthenticationFailed);
    const int tried = proxy.accepted();
    clock.set(clock.nowMs() + 8 * 3'600'000); // not even after a sleep
    QTest::qWait(NetworkWatch::lookEveryMs + 1'000); // the absence of an event has no event
    QCOMPARE(proxy.accepted(), tried);
    QVERIFY(peer->state().needsUser);
    QCOMPARE(peer->state().phase, LinkPhase::Stopped);
}

QTEST_GUILESS_MAIN(TestPersistence)
#include "tst_persistence.moc"
