// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"
#include "tests/unit/sync/SyncFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Two and more real OMEMO engines over the whole sync layer.
class EncryptedChatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesTalkAndTick();
    void nothingReadableReachesTheServer();
    void ownOtherDeviceReadsAlong();
    void backlogIsReadInOrderAndAnswered();
    void everyCopyIsOpenedOnce();
    void whatLeavesNoRowIsOpenedOnce_data();
    void whatLeavesNoRowIsOpenedOnce();
    void lostStanzaIsSentAgainAsTheSameCiphertext();
    void blockedUntilDevicesAppear();
    void liveMessageBeforeItsBacklog();
    void untrustedNewKeyGetsNothing();
};

namespace {

struct Pair {
    FakeServer server;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
    ConversationId toBob = alice.chat("bob@two.test", true);
    ConversationId toAlice = bob.chat("alice@one.test", true);

    Pair()
    {
        alice.befriend();
        bob.befriend("alice@one.test");
    }
    void online()
    {
        alice.transport->goOnline();
        bob.transport->goOnline();
    }
};

} // namespace

void EncryptedChatTest::bothSidesTalkAndTick()
{
    Pair pair;
    pair.online();
    pair.alice.say(pair.toBob, u"hello"_s);
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"hello"_s});
    const Message got = pair.bob.messages(pair.toAlice).first();
    QVERIFY(got.encryption != Encryption::None);
    QCOMPARE(got.senderTrust, Trust::Blind);
    QVERIFY(got.receiptRequested && got.markable);
    QTRY_COMPARE(pair.alice.delivery(pair.toBob, u"hello"_s), Delivery::Delivered);
    QCOMPARE(pair.alice.message(pair.toBob, u"hello"_s).encryption, got.encryption);
    NL_REQUIRE(pair.bob.sync->markRead(pair.toAlice, got.sortKey));
    QTRY_COMPARE(pair.alice.delivery(pair.toBob, u"hello"_s), Delivery::Read);
    for (int i = 0; i < 10; ++i) {
        pair.bob.say(pair.toAlice, u"answer %1"_s.arg(i));
        pair.alice.say(pair.toBob, u"question %1"_s.arg(i));
    }
    QTRY_COMPARE(pair.alice.messages(pair.toBob).size(), 21);
    QTRY_COMPARE(pair.bob.messages(pair.toAlice).size(), 21);
    QTRY_VERIFY(pair.alice.outbox().isEmpty() && pair.bob.outbox().isEmpty());
    for (const Message &message : pair.alice.messages(pair.toBob)) {
        QCOMPARE(message.unreadable, Unreadable::No);
    }
}

void EncryptedChatTest::nothingReadableReachesTheServer()
{
    Pair pair;
    pair.online();
    pair.alice.say(pair.toBob, u"TOPSECRET"_s);
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"TOPSECRET"_s});
    for (const ArchivedStanza &entry : std::as_const(pair.server.archiveOf(jid("bob@two.test")))) {
        QVERIFY(!entry.xml.contains("TOPSECRET"));
    }
    QVERIFY(pair.alice.transport->submittedWith("TOPSECRET").isEmpty());
}

void EncryptedChatTest::ownOtherDeviceReadsAlong()
{
    Pair pair;
    Client laptop(pair.server, "alice@one.test", "laptop");
    const ConversationId alsoToBob = laptop.chat("bob@two.test", true);
    pair.online();
    laptop.transport->goOnline();
    pair.alice.say(pair.toBob, u"first"_s);
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"first"_s});
    // The other device is known by now, if not before the first message.
    QTRY_COMPARE(pair.alice.sync->omemo().devices(pair.alice.self)->size(), 2);
    pair.alice.say(pair.toBob, u"second"_s);
    QTRY_VERIFY(laptop.bodies(alsoToBob).contains(u"second"_s));
    QCOMPARE(laptop.message(alsoToBob, u"second"_s).direction, Direction::Out);
    pair.bob.say(pair.toAlice, u"to you all"_s);
    QTRY_VERIFY(laptop.bodies(alsoToBob).contains(u"to you all"_s));
    QTRY_VERIFY(pair.alice.bodies(pair.toBob).contains(u"to you all"_s));
}

void EncryptedChatTest::backlogIsReadInOrderAndAnswered()
{
    Pair pair;
    pair.online();
    pair.alice.say(pair.toBob, u"start"_s);
    QTRY_COMPARE(pair.bob.messages(pair.toAlice).size(), 1);
    pair.bob.say(pair.toAlice, u"ok"_s);
    QTRY_COMPARE(pair.alice.messages(pair.toBob).size(), 2);
    pair.bob.restart(); // offline
    QStringList expected{u"start"_s, u"ok"_s};
    for (int i = 0; i < 120; ++i) {
        expected.append(u"backlog %1"_s.arg(i));
        pair.alice.say(pair.toBob, expected.last());
    }
    QTRY_COMPARE_WITH_TIMEOUT(*pair.alice.sync->waitingMessages(), 0, 20'000);
    pair.bob.transport->goOnline();
    QTRY_COMPARE_WITH_TIMEOUT(pair.bob.bodies(pair.toAlice), expected, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(pair.alice.delivery(pair.toBob, expected.last()), Delivery::Delivered,
                              20'000);
    QCOMPARE(pair.alice.delivery(pair.toBob, u"backlog 0"_s), Delivery::Delivered);
}

void EncryptedChatTest::everyCopyIsOpenedOnce()
{
    Pair pair;
    pair.online();
    pair.alice.say(pair.toBob, u"once"_s);
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"once"_s});
    const ArchivedStanza copy = pair.server.archiveOf(pair.bob.self).first();
    pair.bob.transport->inject(copy.xml, StanzaOrigin::Live, copy.id);
    pair.bob.transport->inject(copy.xml, StanzaOrigin::Archive, copy.id, copy.stampMs);
    QCOMPARE(pair.bob.messages(pair.toAlice).size(), 1);
    // The same ciphertext under other ids: a hostile server, or a client that used a key twice for
    // two texts. Never opened again, but not dropped without a word either.
    QByteArray repeat = copy.xml;
    repeat.replace(pair.alice.messages(pair.toBob).first().originId.toUtf8(), "another");
    pair.bob.transport->inject(repeat, StanzaOrigin::Live, u"x"_s);
    QCOMPARE(pair.bob.bodies(pair.toAlice), (QStringList{u"once"_s, {}}));
    QCOMPARE(pair.bob.messages(pair.toAlice).last().unreadable, Unreadable::BrokenSession);
}

void EncryptedChatTest::whatLeavesNoRowIsOpenedOnce_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("receipt") << QByteArray("<received xmlns='urn:xmpp:receipts' id='%1'/>");
    QTest::newRow("marker") << QByteArray("<displayed xmlns='urn:xmpp:chat-markers:0' id='%1'/>");
    QTest::newRow("typing") << QByteArray(
        "<composing xmlns='http://jabber.org/protocol/chatstates'/>");
    QTest::newRow("something unknown") << QByteArray("<wink xmlns='urn:example:wink'/>");
}

/// Some clients encrypt their receipts, and archives keep them: a copy is no unreadable text.
void EncryptedChatTest::whatLeavesNoRowIsOpenedOnce()
{
    QFETCH(QByteArray, content);
    Pair pair;
    pair.online();
    pair.bob.say(pair.toAlice, u"did it come?"_s);
    QTRY_COMPARE(pair.alice.bodies(pair.toBob), QStringList{u"did it come?"_s});
    content.replace("%1", pair.alice.messages(pair.toBob).first().stanzaId.toUtf8());
    Transaction tx(pair.alice.writer());
    const auto sealed =
        pair.alice.sync->omemo().seal(tx, {pair.bob.self}, {{}, content, pair.bob.self, false});
    NL_REQUIRE(sealed);
    NL_REQUIRE(tx.commit());
    QVERIFY(!sealed->omemo2.isEmpty());
    const QByteArray xml = "<message type='chat' from='alice@one.test/desk' to='bob@two.test' "
                           "id='quiet'>"
        + sealed->omemo2 + "</message>";
    pair.bob.transport->inject(xml, StanzaOrigin::Live, u"a1"_s);
    for (int i = 0; i < 2; ++i) {
        pair.bob.transport->inject(xml, StanzaOrigin::Archive, u"a1"_s, pair.bob.clock.nowMs());
    }
    QCOMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"did it come?"_s});
}

void EncryptedChatTest::lostStanzaIsSentAgainAsTheSameCiphertext()
{
    Pair pair;
    pair.online();
    pair.alice.say(pair.toBob, u"start"_s);
    QTRY_COMPARE(pair.bob.messages(pair.toAlice).size(), 1);
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    pair.alice.transport->link = FakeTransport::Link::LosesStanzas;
    const QString id = pair.alice.say(pair.toBob, u"again"_s);
    QTRY_COMPARE(pair.alice.transport->submittedWith(id.toUtf8()).size(), 1);
    const QByteArray first = pair.alice.transport->submittedWith(id.toUtf8()).first().xml;
    pair.alice.restart();
    pair.alice.say(pair.toBob, u"later"_s);
    pair.alice.transport->goOnline();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), (QStringList{u"start"_s, u"again"_s, u"later"_s}));
    QCOMPARE(pair.alice.transport->submittedWith(id.toUtf8()).first().xml, first);
}

void EncryptedChatTest::blockedUntilDevicesAppear()
{
    Pair pair;
    pair.alice.transport->goOnline();
    pair.alice.say(pair.toBob, u"are you there?"_s);
    pair.alice.say(pair.toBob, u"hello?"_s);
    QTRY_VERIFY(pair.alice.message(pair.toBob, u"are you there?"_s).blocked);
    pair.bob.transport->goOnline();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), (QStringList{u"are you there?"_s, u"hello?"_s}));
    QTRY_COMPARE(pair.alice.delivery(pair.toBob, u"hello?"_s), Delivery::Delivered);
    QVERIFY(!pair.alice.message(pair.toBob, u"are you there?"_s).blocked);
}

void EncryptedChatTest::liveMessageBeforeItsBacklog()
{
    Pair pair;
    pair.online();
    pair.alice.say(pair.toBob, u"start"_s);
    QTRY_COMPARE(pair.bob.messages(pair.toAlice).size(), 1);
    pair.bob.transport->goOffline();
    QStringList expected{u"start"_s};
    for (int i = 0; i < 60; ++i) {
        expected.append(u"backlog %1"_s.arg(i));
        pair.alice.say(pair.toBob, expected.last());
    }
    QTRY_COMPARE_WITH_TIMEOUT(*pair.alice.sync->waitingMessages(), 0, 20'000);
    expected.append(u"live"_s);
    const int base = static_cast<int>(pair.bob.transport->archiveQueries().size());
    pair.bob.transport->archivePageSize = 20;
    pair.bob.transport->beforeArchiveAnswer = [&](int number) {
        if (number == base + 2) {
            pair.alice.say(pair.toBob, u"live"_s);
            QTRY_COMPARE(*pair.alice.sync->waitingMessages(), 0);
        }
    };
    pair.bob.transport->goOnline();
    QTRY_COMPARE_WITH_TIMEOUT(pair.bob.bodies(pair.toAlice), expected, 20'000);
}

void EncryptedChatTest::untrustedNewKeyGetsNothing()
{
    Pair pair;
    pair.online();
    pair.alice.say(pair.toBob, u"hello"_s);
    QTRY_COMPARE(pair.bob.messages(pair.toAlice).size(), 1);
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    const auto devices = pair.alice.sync->omemo().devices(pair.bob.self);
    NL_REQUIRE(devices);
    QCOMPARE(devices->size(), 1);
    NL_REQUIRE(pair.alice.sync->setTrust(pair.bob.self, devices->first().id, Trust::Blocked));
    pair.alice.say(pair.toBob, u"secret"_s);
    QTRY_VERIFY(pair.alice.message(pair.toBob, u"secret"_s).blocked);
    NL_REQUIRE(pair.alice.sync->setTrust(pair.bob.self, devices->first().id, Trust::Verified));
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), (QStringList{u"hello"_s, u"secret"_s}));
}

QTEST_GUILESS_MAIN(EncryptedChatTest)
#include "tst_encrypted_chat.moc"
