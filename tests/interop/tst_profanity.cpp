// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profanity, the terminal client, on the same server: it speaks the legacy OMEMO dialect only,
// knows no reactions, and corrects its last message only.
#include "tests/interop/ForeignPeer.h"
#include "tests/rig/CtlProfile.h"

#include <QJsonArray>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;
using Interop::ForeignPeer;
using Rig::JsonProcess;

class TestProfanity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void talksBothWays();
    void itWritesFirst();
    void correctionsTravelAndReactionsDoNoHarm();
    void readsBesideADeviceOfTheOtherDialect();
    void longTalkStaysReadable();

private:
    void tellAlice(const QString &body);
    [[nodiscard]] QString newAccount() { return u"person%1"_s.arg(m_accounts++); }
    [[nodiscard]] std::unique_ptr<ForeignPeer> newPeer(ForeignPeer::Kind kind);

    std::unique_ptr<Rig::Prosody> m_server;
    std::unique_ptr<Rig::CtlProfile> m_alice;
    QString m_aliceJid;
    QString m_carol; ///< Profanity's account
    QString m_carolJid;
    int m_accounts = 0;
};

#define ARRIVES(peer, ...) \
    QVERIFY2((peer).waitForEvent(__VA_ARGS__).has_value(), \
             qPrintable(m_alice->process().transcript() + (peer).transcript()))

void TestProfanity::initTestCase()
{
    m_server = std::make_unique<Rig::Prosody>();
    for (int i = 0; i < 10; ++i) {
        QVERIFY(m_server->addAccount(u"person%1"_s.arg(i), u"secret"_s));
    }
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

void TestProfanity::init()
{
    const QString account = newAccount();
    m_aliceJid = m_server->jid(account);
    m_carol = newAccount();
    m_carolJid = m_server->jid(m_carol);
    m_alice = std::make_unique<Rig::CtlProfile>(u"alice"_s, QStringLiteral(NINELIVES_BUILD_DIR));
    const auto added = m_alice->addAccount(*m_server, account, u"secret"_s);
    QVERIFY2(added.exitCode == 0, qPrintable(added.errorText));
    QVERIFY(m_alice->runOnline());
}

void TestProfanity::tellAlice(const QString &body)
{
    m_alice->process().tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_carolJid}, {u"body"_s, body}});
}

/// Another client of Carol's; null when it does not get ready.
std::unique_ptr<ForeignPeer> TestProfanity::newPeer(ForeignPeer::Kind kind)
{
    auto peer = std::make_unique<ForeignPeer>(kind, *m_server, m_carol, u"secret"_s);
    if (!peer->ready()) {
        qWarning().noquote() << peer->transcript();
        return nullptr;
    }
    return peer;
}

void TestProfanity::talksBothWays()
{
    const auto carol = newPeer(ForeignPeer::Profanity);
    QVERIFY(carol);
    JsonProcess &alice = m_alice->process();

    const QString question = u"Did the big box arrive? 📦\n\n <b>&amp;</b>\t\"👩‍🚀\""_s;
    tellAlice(question);
    const auto read = carol->waitForEvent(
        u"message"_s, {{u"from"_s, m_aliceJid}, {u"encryption"_s, u"omemo:1"_s}});
    QVERIFY2(read, qPrintable(carol->transcript() + alice.transcript()));
    QCOMPARE(read->value("body"_L1).toString(), question);
    ARRIVES(alice, u"state"_s, {{u"state"_s, u"delivered"_s}}); // by its receipt

    const QString answer = u"It did. 🐈\nIt was mine\n\nfor four minutes."_s;
    carol->send(m_aliceJid, answer);
    const auto heard = alice.waitForEvent(
        u"message"_s, {{u"direction"_s, u"in"_s}, {u"encryption"_s, u"omemo:1"_s}});
    QVERIFY2(heard, qPrintable(alice.transcript() + carol->transcript()));
    QCOMPARE(heard->value("body"_L1).toString(), answer);
    QCOMPARE(heard->value("unreadable"_L1).toString(), u"no"_s);
    ARRIVES(*carol, u"receipt"_s);
    QCOMPARE(carol->count(u"message"_s), 1);
    QCOMPARE(carol->count(u"error"_s), 0);
}

void TestProfanity::itWritesFirst()
{
    const auto carol = newPeer(ForeignPeer::Profanity);
    QVERIFY(carol);
    JsonProcess &alice = m_alice->process();
    carol->send(m_aliceJid, u"first"_s);
    carol->send(m_aliceJid, u"/second"_s);
    for (const QString &body : {u"first"_s, u"/second"_s}) {
        ARRIVES(alice, u"message"_s, {{u"body"_s, body}, {u"encryption"_s, u"omemo:1"_s}});
    }
    tellAlice(u"third"_s);
    ARRIVES(*carol, u"message"_s, {{u"body"_s, u"third"_s}, {u"encryption"_s, u"omemo:1"_s}});
    QCOMPARE(carol->count(u"error"_s), 0);
}

void TestProfanity::correctionsTravelAndReactionsDoNoHarm()
{
    const auto carol = newPeer(ForeignPeer::Profanity);
    QVERIFY(carol);
    JsonProcess &alice = m_alice->process();

    tellAlice(u"frist"_s);
    const auto wrong = carol->waitForEvent(u"message"_s, {{u"body"_s, u"frist"_s}});
    QVERIFY2(wrong, qPrintable(carol->transcript() + alice.transcript()));
    const auto own = alice.waitForEvent(u"state"_s, {{u"state"_s, u"delivered"_s}});
    QVERIFY2(own, qPrintable(alice.transcript()));
    alice.tell({{u"cmd"_s, u"edit"_s}, {u"id"_s, own->value("id"_L1)}, {u"body"_s, u"first"_s}});
    ARRIVES(*carol, u"message"_s,
            {{u"body"_s, u"first"_s},
             {u"replaces"_s, wrong->value("id"_L1)},
             {u"encryption"_s, u"omemo:1"_s}});

    carol->send(m_aliceJid, u"helo"_s);
    const auto foreign = alice.waitForEvent(u"message"_s, {{u"body"_s, u"helo"_s}});
    QVERIFY2(foreign, qPrintable(alice.transcript() + carol->transcript()));
    carol->tell({{u"cmd"_s, u"send"_s},
                 {u"to"_s, m_aliceJid},
                 {u"body"_s, u"hello"_s},
                 {u"replaces"_s, foreign->value("origin_id"_L1)}});
    ARRIVES(alice, u"edited"_s, {{u"body"_s, u"hello"_s}, {u"id"_s, foreign->value("id"_L1)}});

    alice.tell({{u"cmd"_s, u"react"_s},
                {u"id"_s, foreign->value("id"_L1)},
                {u"signs"_s, QJsonArray{u"👍"_s}}});
    tellAlice(u"after the reaction"_s);
    ARRIVES(*carol, u"message"_s, {{u"body"_s, u"after the reaction"_s}});
    QCOMPARE(carol->count(u"message"_s), 3);
    QCOMPARE(carol->count(u"error"_s), 0);
}

/// One stanza carries both dialects then.
void TestProfanity::readsBesideADeviceOfTheOtherDialect()
{
    const auto carol = newPeer(ForeignPeer::Profanity);
    const auto newer = newPeer(ForeignPeer::QXmpp);
    QVERIFY(carol && newer);
    for (const QString &body : {u"one stanza for both"_s, u"and once more"_s}) {
        tellAlice(body);
        ARRIVES(*carol, u"message"_s, {{u"body"_s, body}, {u"encryption"_s, u"omemo:1"_s}});
        ARRIVES(*newer, u"message"_s, {{u"body"_s, body}, {u"encryption"_s, u"omemo:2"_s}});
        QCOMPARE(carol->count(u"message"_s, {{u"body"_s, body}}), 1);
    }
    QCOMPARE(carol->count(u"error"_s), 0);
}

/// Enough of them to cross the heartbeat in both directions.
void TestProfanity::longTalkStaysReadable()
{
    const auto carol = newPeer(ForeignPeer::Profanity);
    QVERIFY(carol);
    JsonProcess &alice = m_alice->process();
    constexpr int burst = 60;
    for (int i = 0; i < burst; ++i) {
        tellAlice(u"ours %1"_s.arg(i));
    }
    ARRIVES(*carol, u"message"_s, {{u"body"_s, u"ours %1"_s.arg(burst - 1)}}, 60'000);
    QCOMPARE(carol->count(u"message"_s), burst);
    for (int i = 0; i < burst; ++i) {
        carol->send(m_aliceJid, u"theirs %1"_s.arg(i));
    }
    ARRIVES(alice, u"message"_s, {{u"body"_s, u"theirs %1"_s.arg(burst - 1)}}, 60'000);
    QCOMPARE(alice.count(u"message"_s, {{u"direction"_s, u"in"_s}, {u"unreadable"_s, u"no"_s}}),
             burst);
    QCOMPARE(carol->count(u"error"_s), 0);
}

QTEST_GUILESS_MAIN(TestProfanity)
#include "tst_profanity.moc"
