// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/Fixture.h"
#include "tests/rig/EjabberdCluster.h"

#include <QSignalSpy>
#include <QTimer>

using namespace Ninelives;
using namespace Ninelives::Test;

/// Two people on a cluster of two ejabberd nodes, each of them at home on another node and knowing
/// both. Whatever happens to a node: what was typed arrives once, in the order typed.
class TestCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void bothNodesAreOneServer();
    void nodeGoesDown_data();
    void nodeGoesDown();
    void nodeHangs_data();
    void nodeHangs();

private:
    void checkExactlyOnce();
    void type(const QString &text, int count);

    std::unique_ptr<Rig::EjabberdCluster> m_cluster;
    std::unique_ptr<Rig::CtlProfile> m_alice;
    std::unique_ptr<Rig::CtlProfile> m_bob;
    QString m_aliceJid;
    QString m_bobJid;
    QStringList m_typed; ///< by alice, to bob
    int m_round = 0;
};

void TestCluster::initTestCase()
{
    m_cluster = std::make_unique<Rig::EjabberdCluster>();
    QVERIFY2(m_cluster->start(), qPrintable(m_cluster->errorText()));
}

/// Fresh people each time: the cluster is what is expensive.
void TestCluster::init()
{
    m_typed.clear();
    ++m_round;
    const auto person = [this](const QString &name, bool backwards) {
        auto made = device(name);
        QStringList servers = m_cluster->servers();
        if (backwards) {
            std::ranges::reverse(servers);
        }
        const bool whole = m_cluster->addAccount(name, u"secret"_s)
            && made->addAccount({m_cluster->jid(name), u"secret"_s, servers, m_cluster->caFile()})
                    .exitCode
                == 0;
        return whole ? std::move(made) : nullptr;
    };
    m_alice = person(u"alice%1"_s.arg(m_round), false);
    m_bob = person(u"bob%1"_s.arg(m_round), true);
    QVERIFY2(m_alice && m_bob, qPrintable(m_cluster->errorText()));
    m_aliceJid = m_cluster->jid(u"alice%1"_s.arg(m_round));
    m_bobJid = m_cluster->jid(u"bob%1"_s.arg(m_round));
}

void TestCluster::cleanup()
{
    m_alice.reset();
    m_bob.reset();
    for (int i = 0; i < Rig::EjabberdCluster::size; ++i) {
        m_cluster->node(i).setFrozen(false);
    }
    QVERIFY2(m_cluster->start(), qPrintable(m_cluster->errorText()));
}

void TestCluster::type(const QString &text, int count)
{
    const QStringList texts = numbered(text, count);
    for (const QString &each : texts) {
        tellSend(m_alice->process(), m_bobJid, each);
    }
    m_typed += texts;
    HEARD(m_alice->process(), u"reply"_s, {{u"tag"_s, texts.last()}, {u"ok"_s, true}});
}

void TestCluster::checkExactlyOnce()
{
    type(u"the end"_s, 1);
    HEARD(m_bob->process(), u"message"_s, {{u"body"_s, m_typed.last()}}, 60'000);
    m_alice->stop();
    m_bob->stop();
    fetchRest(*m_bob, m_aliceJid, m_typed);
    QCOMPARE(storedBodies(*m_bob, m_aliceJid, u"in"_s), m_typed);
    QCOMPARE(storedBodies(*m_alice, m_bobJid, u"out"_s), m_typed);
}

void TestCluster::bothNodesAreOneServer()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    QVERIFY(m_cluster->isWhole());
    type(u"hello"_s, 5);
    HEARD(*bob, u"message"_s, {{u"body"_s, m_typed.last()}});
    QCOMPARE(bodies(*bob, u"in"_s), m_typed);
    checkExactlyOnce();
}

void TestCluster::nodeGoesDown_data()
{
    QTest::addColumn<int>("node");
    QTest::addColumn<bool>("inOrder");
    QTest::newRow("the sender's is killed") << 0 << false;
    QTest::newRow("the receiver's is killed") << 1 << false;
    QTest::newRow("the sender's is stopped") << 0 << true;
}

void TestCluster::nodeGoesDown()
{
    QFETCH(const int, node);
    QFETCH(const bool, inOrder);
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    type(u"before"_s, 5);
    HEARD(*bob, u"message"_s, {{u"body"_s, m_typed.last()}});
    // What a node takes in its very last moments may go down with it; the drills tell that apart.
    inOrder ? m_cluster->node(node).stop() : m_cluster->node(node).kill();
    type(u"while nobody knows yet"_s, 20);
    HEARD(*bob, u"message"_s, {{u"body"_s, m_typed.last()}}, 60'000);
    QVERIFY2(m_cluster->start(), qPrintable(m_cluster->errorText()));
    // The node that is back holds everything: now the other one may go.
    m_cluster->node(1 - node).kill();
    type(u"on the first node again"_s, 5);
    HEARD(*bob, u"message"_s, {{u"body"_s, m_typed.last()}}, 60'000);
    checkExactlyOnce();
}

void TestCluster::nodeHangs_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("restart");
    QTest::newRow("for a moment") << 5 << false;
    // After net_ticktime (10 s) the other node gives it up. Waking then it would be a server of its
    // own; as the guide says, it is restarted instead.
    QTest::newRow("until it is given up, and is restarted") << 20 << true;
}

void TestCluster::nodeHangs()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, restart);
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    type(u"before"_s, 5);
    HEARD(*bob, u"message"_s, {{u"body"_s, m_typed.last()}});
    m_cluster->node(0).setFrozen(true);
    type(u"while it hangs"_s, 10);
    QTimer hanging;
    hanging.setSingleShot(true);
    QSignalSpy over(&hanging, &QTimer::timeout);
    hanging.start(seconds * 1000);
    QVERIFY(over.wait(seconds * 1000 + 5'000));
    if (restart) {
        HEARD(*bob, u"message"_s, {{u"body"_s, m_typed.last()}}, 60'000);
        m_cluster->node(0).kill();
        QVERIFY2(m_cluster->start(), qPrintable(m_cluster->errorText()));
    } else {
        m_cluster->node(0).setFrozen(false);
    }
    type(u"after"_s, 5);
    HEARD(*bob, u"message"_s, {{u"body"_s, m_typed.last()}}, 60'000);
    checkExactlyOnce();
}

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
