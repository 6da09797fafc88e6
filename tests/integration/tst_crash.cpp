// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/Fixture.h"
#include "tests/rig/TcpProxy.h"

#include <QSignalSpy>

using namespace Ninelives;
using namespace Ninelives::Test;

/// Whatever the moment at which a process dies: nothing that was accepted is lost, nothing is shown
/// twice, the order is the order typed.
class TestCrash : public TwoPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void senderDies_data();
    void senderDies();
    void senderIsKilledBetweenTypingAndSending();
    void receiverDies_data();
    void receiverDies();
    void serverIsKilled();
    void networkBreaks_data();
    void networkBreaks();

private:
    void checkExactlyOnce(const QStringList &typed, const QStringList &accepted);
};

void TestCrash::init()
{
#ifndef NINELIVES_FAILPOINTS
    QSKIP("built without failpoints");
#endif
    SET_UP(Contacts::No);
}

/// The end of every case: a last message closes the conversation, then bob's store is compared with
/// what was typed. What was not accepted may be missing, but never doubled or out of order.
void TestCrash::checkExactlyOnce(const QStringList &typed, const QStringList &accepted)
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    QVERIFY(alice);
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(bob);
    tellSend(*alice, m_bobJid, u"the end"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"the end"_s}, {u"direction"_s, u"in"_s}});
    m_alice->stop();
    m_bob->stop();
    fetchRest(*m_bob, m_aliceJid, accepted);
    const QStringList stored = storedBodies(*m_bob, m_aliceJid, u"in"_s);
    QStringList expected;
    for (const QString &text : typed) {
        if (accepted.contains(text) || stored.contains(text)) {
            expected.append(text);
        }
    }
    QCOMPARE(stored, expected + QStringList{u"the end"_s});
    // The sender's own view has the same.
    QCOMPARE(storedBodies(*m_alice, m_bobJid, u"out"_s), stored);
}

static QStringList acceptedBy(const Rig::JsonProcess &process, const QStringList &typed)
{
    QStringList accepted;
    for (const QString &text : typed) {
        if (process.count(u"reply"_s, {{u"tag"_s, text}, {u"ok"_s, true}}) > 0) {
            accepted.append(text);
        }
    }
    return accepted;
}

void TestCrash::senderDies_data()
{
    QTest::addColumn<QString>("failpoint");
    for (const QString &name :
         {u"outbox-queued"_s, u"outbox-sealed"_s, u"outbox-handed"_s, u"outbox-acked"_s,
          u"outbox-removed"_s, u"storage.before-commit"_s, u"storage.after-commit"_s}) {
        const QStringList passes = name.startsWith(u"storage"_s)
            ? QStringList{u"1"_s, u"4"_s, u"7"_s, u"12"_s}
            : QStringList{u"1"_s, u"3"_s};
        for (const QString &pass : passes) {
            const QString full = name + u':' + pass;
            QTest::newRow(qPrintable(full)) << full;
        }
    }
}

void TestCrash::senderDies()
{
    QFETCH(const QString, failpoint);
    Rig::JsonProcess &alice = m_alice->run({u"NINELIVES_FAILPOINT="_s + failpoint});
    QSignalSpy ended(&alice, &Rig::JsonProcess::ended);
    const QStringList typed = numbered(u"crash"_s, 5);
    // A later pass wants messages that leave one by one, not in one batch.
    const bool oneByOne = !failpoint.endsWith(u":1"_s);
    for (const QString &text : typed) {
        tellSend(alice, m_bobJid, text);
        if (oneByOne) {
            const auto queued = alice.waitForEvent(u"reply"_s, {{u"tag"_s, text}});
            if (!queued
                || !alice.waitForEvent(
                    u"state"_s, {{u"id"_s, queued->value(u"id"_s)}, {u"state"_s, u"server"_s}})) {
                break; // it has died
            }
        }
    }
    QVERIFY2(!ended.isEmpty() || ended.wait(60'000), "the failpoint was not reached");
    QCOMPARE(alice.exitCode(), 137);
    const QStringList accepted = acceptedBy(alice, typed);
    checkExactlyOnce(typed, accepted);
}

void TestCrash::senderIsKilledBetweenTypingAndSending()
{
    m_server->stop();
    Rig::JsonProcess &alice = m_alice->run();
    const QStringList typed = numbered(u"typed"_s, 5);
    for (const QString &text : typed) {
        tellSend(alice, m_bobJid, text);
    }
    HEARD(alice, u"reply"_s, {{u"tag"_s, typed.last()}, {u"ok"_s, true}});
    alice.kill();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    checkExactlyOnce(typed, typed);
}

void TestCrash::receiverDies_data()
{
    QTest::addColumn<QString>("failpoint");
    for (const QString &name : {u"inbound-processed"_s, u"inbound-committed"_s,
                                u"archive-page-processed"_s, u"archive-page-committed"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestCrash::receiverDies()
{
    QFETCH(const QString, failpoint);
    const QStringList typed = numbered(u"received"_s, 10);
    const bool archived = failpoint.startsWith(u"archive"_s);
    Rig::JsonProcess *alice = m_alice->runOnline();
    QVERIFY(alice);
    if (archived) {
        for (const QString &text : typed) {
            tellSend(*alice, m_bobJid, text);
        }
        HEARD(*alice, u"waiting"_s, {{u"messages"_s, 0}}, Rig::JsonProcess::patienceMs,
              alice->events().size());
    }
    Rig::JsonProcess &bob =
        m_bob->run({u"NINELIVES_FAILPOINT="_s + failpoint + (archived ? u":1"_s : u":3"_s)});
    QSignalSpy ended(&bob, &Rig::JsonProcess::ended);
    if (!archived) {
        HEARD(bob, u"health"_s, {{u"online"_s, true}});
        for (const QString &text : typed) {
            tellSend(*alice, m_bobJid, text);
        }
    }
    QVERIFY2(!ended.isEmpty() || ended.wait(60'000), "the failpoint was not reached");
    HEARD(*alice, u"reply"_s, {{u"tag"_s, typed.last()}, {u"ok"_s, true}});
    m_alice->stop();
    checkExactlyOnce(typed, typed);
}

void TestCrash::serverIsKilled()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    const QStringList typed = numbered(u"killed"_s, 30);
    for (const QString &text : typed) {
        tellSend(*alice, m_bobJid, text);
        if (text == typed.at(10)) {
            HEARD(*alice, u"reply"_s, {{u"tag"_s, text}, {u"ok"_s, true}});
            m_server->kill();
        }
    }
    HEARD(*alice, u"reply"_s, {{u"tag"_s, typed.last()}, {u"ok"_s, true}});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    QVERIFY2(heardOnce(*bob, typed), qPrintable(bob->transcript()));
    m_alice->stop();
    m_bob->stop();
    checkExactlyOnce(typed, typed);
}

void TestCrash::networkBreaks_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("acknowledgements are lost") << int(Rig::TcpProxy::Mode::StallToClient);
    QTest::newRow("nothing passes") << int(Rig::TcpProxy::Mode::Stall);
}

void TestCrash::networkBreaks()
{
    QFETCH(const int, mode);
    Rig::TcpProxy proxy(m_server->port());
    QVERIFY(proxy.listen());
    // Not signed in by init(): this one goes through the bad network.
    m_alice = device(u"alice"_s);
    QCOMPARE(m_alice
                 ->call({u"account"_s, u"add"_s, u"--jid"_s, m_aliceJid, u"--password-stdin"_s,
                         u"--server"_s, proxy.server(), u"--ca-file"_s, m_server->caFile(),
                         u"--no-verify"_s},
                        "alice-secret\n")
                 .exitCode,
             0);
    Rig::JsonProcess *bob = m_bob->runOnline();
    Rig::JsonProcess *alice = m_alice->runOnline();
    QVERIFY(alice && bob);
    const QStringList before = numbered(u"before"_s, 5);
    const QStringList during = numbered(u"during"_s, 5);
    for (const QString &text : before) {
        tellSend(*alice, m_bobJid, text);
    }
    HEARD(*bob, u"message"_s, {{u"body"_s, before.last()}});
    proxy.setMode(Rig::TcpProxy::Mode(mode));
    for (const QString &text : during) {
        tellSend(*alice, m_bobJid, text);
    }
    HEARD(*alice, u"reply"_s, {{u"tag"_s, during.last()}, {u"ok"_s, true}});
    if (Rig::TcpProxy::Mode(mode) == Rig::TcpProxy::Mode::StallToClient) {
        HEARD(*bob, u"message"_s, {{u"body"_s, during.last()}});
    }
    proxy.cut();
    proxy.setMode(Rig::TcpProxy::Mode::Forward);
    HEARD(*bob, u"message"_s, {{u"body"_s, during.last()}});
    const auto last = alice->waitForEvent(u"reply"_s, {{u"tag"_s, during.last()}});
    HEARD(*alice, u"state"_s, {{u"id"_s, last->value(u"id"_s)}, {u"state"_s, u"server"_s}});
    QCOMPARE(bodies(*bob, u"in"_s), before + during);
    tellSend(*alice, m_bobJid, u"the end"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"the end"_s}});
    m_alice->stop();
    m_bob->stop();
    const QStringList all = before + during + QStringList{u"the end"_s};
    QCOMPARE(storedBodies(*m_bob, m_aliceJid, u"in"_s), all);
    QCOMPARE(storedBodies(*m_alice, m_bobJid, u"out"_s), all);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
