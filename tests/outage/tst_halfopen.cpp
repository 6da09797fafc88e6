// SPDX-License-Identifier: GPL-3.0-or-later
// Links that died without a word are noticed: within 15 s of sending or of a reason for doubt, and
// after a minute in any case.
#include "tests/integration/Fixture.h"
#include "tests/integration/XmppPeer.h"
#include "tests/rig/TcpProxy.h"

#include <QElapsedTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Mode = Rig::TcpProxy::Mode;

namespace {

/// The system's clock, whose hands a test can move without time passing.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_clock.nowMs() + shiftMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_clock.monotonicMs(); }
    qint64 shiftMs = 0;

private:
    SystemClock m_clock;
};

} // namespace

class TestHalfOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void noticedAfterSendingAlthoughOneWritesOn();
    void noticedAfterAMinuteOfSilence();
    void noticedAfterAReasonForDoubt_data();
    void noticedAfterAReasonForDoubt();
    void aLivingLinkSurvivesDoubt();
    void aStoppedProcessComesBack();

private:
    /// Waits until the peer knows; how long that took.
    [[nodiscard]] static qint64 noticedAfterMs(XmppPeer &peer, int most);

    Rig::Prosody m_server;
    std::unique_ptr<Rig::TcpProxy> m_proxy;
};

void TestHalfOpen::initTestCase()
{
    for (const QString &name : {u"alice"_s, u"bob"_s}) {
        QVERIFY(m_server.addAccount(name, name + u"-secret"_s));
    }
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

void TestHalfOpen::init()
{
    m_proxy = std::make_unique<Rig::TcpProxy>(m_server.port());
    QVERIFY(m_proxy->listen());
}

qint64 TestHalfOpen::noticedAfterMs(XmppPeer &peer, int most)
{
    QElapsedTimer timer;
    timer.start();
    return QTest::qWaitFor([&] { return !peer.online(); }, most) ? timer.elapsed() : -1;
}

void TestHalfOpen::noticedAfterSendingAlthoughOneWritesOn()
{
    XmppPeer alice(m_server, u"alice"_s, u"alice-secret"_s, {m_proxy->server()});
    alice.start();
    QVERIFY(alice.waitOnline() && alice.waitSettled());
    m_proxy->halfOpen();
    int unknown = 0;
    int sent = 0;
    const auto send = [&] {
        const QString id = u"h%1"_s.arg(++sent);
        alice->submit(
            {id, XmppPeer::message(m_server.jid(u"bob"_s), id, id)},
            [&](SubmitResult result) { unknown += result == SubmitResult::Unknown ? 1 : 0; });
    };
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, send);
    send();
    typing.start(2'000);
    const qint64 after = noticedAfterMs(alice, 25'000);
    typing.stop();
    QVERIFY2(after > 0 && after < 19'000, qPrintable(QString::number(after)));
    QCOMPARE(alice->state().failure->code, ErrorCode::Timeout);
    QVERIFY(alice.waitOnline());
    QTRY_COMPARE(unknown, sent);
}

void TestHalfOpen::noticedAfterAMinuteOfSilence()
{
    XmppPeer alice(m_server, u"alice"_s, u"alice-secret"_s, {m_proxy->server()});
    alice.start();
    QVERIFY(alice.waitOnline() && alice.waitSettled());
    // Once this is acknowledged nothing waits for an answer any more.
    QCOMPARE(alice.send(m_server.jid(u"bob"_s), u"last"_s, u"last"_s),
             std::optional(SubmitResult::Acknowledged));
    m_proxy->halfOpen();
    const qint64 after = noticedAfterMs(alice, 70'000);
    QVERIFY2(after > 40'000 && after < 64'000, qPrintable(QString::number(after)));
    QVERIFY(alice.waitOnline());
}

void TestHalfOpen::noticedAfterAReasonForDoubt_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("mostMs");
    QTest::newRow("the computer slept") << u"sleep"_s << 24'000;
    QTest::newRow("another network") << u"address"_s << 24'000;
    QTest::newRow("the user asks") << u"user"_s << 19'000;
}

void TestHalfOpen::noticedAfterAReasonForDoubt()
{
    QFETCH(QString, reason);
    QFETCH(int, mostMs);
    ShiftedClock clock;
    QSet<QHostAddress> addresses{QHostAddress(u"192.168.1.5"_s)};
    XmppPeer alice(m_server, u"alice"_s, u"alice-secret"_s, {m_proxy->server()});
    alice.clock = &clock;
    alice.surroundings.addresses = [&] { return addresses; };
    alice.start();
    QVERIFY(alice.waitOnline() && alice.waitSettled());
    m_proxy->halfOpen();
    if (reason == u"sleep") {
        clock.shiftMs = 8 * 3'600'000;
    } else if (reason == u"address") {
        addresses = {QHostAddress(u"10.0.0.5"_s)};
    } else {
        alice->retryNow();
    }
    const qint64 after = noticedAfterMs(alice, mostMs + 5'000);
    QVERIFY2(after > 0 && after < mostMs, qPrintable(QString::number(after)));
    QVERIFY(alice.waitOnline());
    QCOMPARE(m_proxy->accepted(), 2);
}

void TestHalfOpen::aLivingLinkSurvivesDoubt()
{
    XmppPeer alice(m_server, u"alice"_s, u"alice-secret"_s, {m_proxy->server()});
    alice.start();
    QVERIFY(alice.waitOnline() && alice.waitSettled());
    for (int i = 0; i < 20; ++i) {
        const qint64 before = m_proxy->bytesToServer();
        alice->retryNow();
        QTRY_VERIFY(m_proxy->bytesToServer() > before);
        QVERIFY(alice.waitSettled());
    }
    QVERIFY(alice.online());
    QCOMPARE(m_proxy->accepted(), 1);
}

void TestHalfOpen::aStoppedProcessComesBack()
{
    // As a laptop that slept: the process stands still, the address changes, the old connection is
    // gone for the server alone.
    auto bob = Test::signedIn(m_server, u"bob"_s);
    auto alice = Test::device(u"alice"_s);
    QVERIFY(bob);
    // Not verified: the proxy forwards nothing while this call blocks.
    const Rig::CtlProfile::Login login{
        m_server.jid(u"alice"_s), u"alice-secret"_s, {m_proxy->server()}, m_server.caFile()};
    QCOMPARE(alice->addAccount(login, {u"--no-verify"_s}).exitCode, 0);
    Rig::JsonProcess *there = bob->runOnline();
    Rig::JsonProcess *here = alice->runOnline();
    QVERIFY(here && there);
    Test::tellSend(*here, m_server.jid(u"bob"_s), u"before"_s);
    HEARD(*there, u"message"_s, {{u"body"_s, u"before"_s}});
    QCOMPARE(::kill(static_cast<pid_t>(here->pid()), SIGSTOP), 0);
    m_proxy->halfOpen();
    const int connections = m_proxy->accepted();
    Test::tellSend(*here, m_server.jid(u"bob"_s), u"during"_s); // read when it wakes up
    QTest::qWait(12'000); // longer than a busy program may be late
    QCOMPARE(::kill(static_cast<pid_t>(here->pid()), SIGCONT), 0);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->accepted() > connections, 25'000);
    QVERIFY2(timer.elapsed() < 21'000, qPrintable(QString::number(timer.elapsed())));
    HEARD(*there, u"message"_s, {{u"body"_s, u"during"_s}});
    Test::tellSend(*here, m_server.jid(u"bob"_s), u"after"_s);
    HEARD(*there, u"message"_s, {{u"body"_s, u"after"_s}});
    QCOMPARE(Test::bodies(*there, u"in"_s), (QStringList{u"before"_s, u"during"_s, u"after"_s}));
}

QTEST_GUILESS_MAIN(TestHalfOpen)
#include "tst_halfopen.moc"
