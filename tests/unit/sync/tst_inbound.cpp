// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReceiptStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/PrivacyPolicy.h"
#include "tests/unit/sync/SyncFixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// What arrives: stored once, believed only from whom it concerns, answered once.
class InboundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderOfCopiesMakesOneRow_data();
    void everyOrderOfCopiesMakesOneRow();
    void sameIdOfAnotherSenderIsAnotherMessage();
    void ownMessageOfAnotherDeviceIsShown();
    void receiptOnceAlsoAfterRestartAndArchive();
    void receiptsForArchivedMessages();
    void noReceiptForStrangersCarbonsOrWhenOff_data();
    void noReceiptForStrangersCarbonsOrWhenOff();
    void receiptAndMarkerMoveTheMessage();
    void forgedReceiptsAndMarkersAreIgnored_data();
    void forgedReceiptsAndMarkersAreIgnored();
    void receiptThatOvertakesItsMessage();
    void errorsOfThirdPartiesAreIgnored();
    void blockedPeopleAreNotHeard();
    void whatIsNoChatMessageIsDropped_data();
    void whatIsNoChatMessageIsDropped();
    void unreadableIsKeptAndShown();
    void keyMessagesAreNotShown();
    void readMarkerIsSentOnce();
    void readElsewhereClearsTheBadge();
    void badgeSurvivesServerTimes();
    void whatMovedSinceItWasSeenIsRead();
    void orderIsTheArchives();
    void delayIntoTheFutureIsNotBelieved();
    void aStampPutsNothingIntoAnOldTalk_data();
    void aStampPutsNothingIntoAnOldTalk();
    void typingIsToldAndEndsWithTheText();
    void controlCharactersDoNotGetIn();
    void whatComesWhileTheDiskIsFullIsStoredLater();
};

namespace {

const QByteArray request = "<request xmlns='urn:xmpp:receipts'/>";
const QByteArray markable = "<markable xmlns='urn:xmpp:chat-markers:0'/>";

QByteArray from(const char *sender, const char *to, const char *id, const QByteArray &children,
                const char *type = "chat")
{
    return QByteArray("<message type='") + type + "' from='" + sender + "' to='" + to + "' id='"
        + id + "'>" + children + "</message>";
}

QByteArray fromBob(const char *id, const QByteArray &children)
{
    return from("bob@two.test/phone", "alice@one.test/desk", id, children);
}

QByteArray displayed(const QString &id)
{
    return "<displayed xmlns='urn:xmpp:chat-markers:0' id='" + id.toUtf8() + "'/>";
}

QByteArray received(const QString &id)
{
    return "<received xmlns='urn:xmpp:receipts' id='" + id.toUtf8() + "'/>";
}

} // namespace

void InboundTest::everyOrderOfCopiesMakesOneRow_data()
{
    QTest::addColumn<QString>("order");
    QString order = u"acl"_s; // archive, carbon, live
    do {
        QTest::newRow(qPrintable(order)) << order;
    } while (std::next_permutation(order.begin(), order.end()));
    QTest::newRow("live twice, archive twice") << u"llaa"_s;
}

void InboundTest::everyOrderOfCopiesMakesOneRow()
{
    QFETCH(const QString, order);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend();
    const QByteArray xml = fromBob("m1", "<body>once</body>" + request);
    for (const QChar copy : order) {
        if (copy == u'l') {
            alice.transport->inject(xml, StanzaOrigin::Live, u"arch-1"_s);
        } else if (copy == u'c') {
            alice.transport->inject(xml, StanzaOrigin::CarbonReceived, u"arch-1"_s);
        } else {
            alice.transport->inject(xml, StanzaOrigin::Archive, u"arch-1"_s, 1'700'000'000'500);
        }
    }
    QCOMPARE(alice.bodies(chat), QStringList{u"once"_s});
    QCOMPARE(alice.unread(chat), 1);
    QCOMPARE(alice.message(chat, u"once"_s).archiveId, u"arch-1"_s);
    if (order.contains(u'a')) {
        QCOMPARE(alice.message(chat, u"once"_s).sortKey.timeMs, 1'700'000'000'500);
    }
    int added = 0;
    for (const Change &change : std::as_const(alice.changes)) {
        added += change.kind == Change::Kind::MessagesAdded ? 1 : 0;
    }
    QCOMPARE(added, 1);
}

void InboundTest::sameIdOfAnotherSenderIsAnotherMessage()
{
    FakeServer server;
    Client alice(server);
    const ConversationId bob = alice.chat();
    const ConversationId mallory = alice.chat("mallory@evil.test");
    const QByteArray body = "<body>text</body><origin-id xmlns='urn:xmpp:sid:0' id='same'/>";
    alice.transport->inject(from("mallory@evil.test/x", "alice@one.test", "same", body));
    alice.transport->inject(fromBob("same", body));
    QCOMPARE(alice.messages(bob).size(), 1);
    QCOMPARE(alice.messages(mallory).size(), 1);
}

void InboundTest::ownMessageOfAnotherDeviceIsShown()
{
    FakeServer server;
    Client desk(server);
    Client phone(server, "alice@one.test", "phone");
    const ConversationId chat = phone.chat();
    desk.transport->goOnline();
    phone.transport->goOnline();
    desk.say(desk.chat(), u"from my desk"_s);
    QTRY_COMPARE(phone.bodies(chat), QStringList{u"from my desk"_s});
    const Message shown = phone.messages(chat).first();
    QCOMPARE(shown.direction, Direction::Out);
    QCOMPARE(shown.delivery, Delivery::OnServer);
    QCOMPARE(phone.unread(chat), 0);
    phone.transport->inject(fromBob("r", received(shown.stanzaId)));
    QCOMPARE(phone.delivery(chat, u"from my desk"_s), Delivery::Delivered);
}

void InboundTest::receiptOnceAlsoAfterRestartAndArchive()
{
    FakeServer server;
    Client alice(server);
    alice.befriend();
    alice.transport->goOnline();
    server.sendFrom(u"bob@two.test/phone"_s, alice.self, "<body>hi</body>" + request, u"m1"_s);
    QTRY_COMPARE(alice.transport->submittedWith("<received").size(), 1);
    QTRY_VERIFY(alice.outbox().isEmpty());
    QVERIFY(alice.transport->submittedWith("<received").first().xml.contains("id=\"m1\""));
    alice.restart();
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    QTRY_VERIFY(alice.transport->archiveQueries().size() > 0);
    QVERIFY(alice.outbox().isEmpty());
    QVERIFY(alice.transport->submitted().isEmpty());
}

void InboundTest::receiptsForArchivedMessages()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend();
    for (int i = 0; i < 120; ++i) {
        const QByteArray id = "m" + QByteArray::number(i);
        server.sendFrom(u"bob@two.test/phone"_s, alice.self, "<body>" + id + "</body>" + request,
                        QString::fromUtf8(id));
    }
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 120);
    QTRY_COMPARE(alice.transport->submittedWith("<received").size(), 120);
    QTRY_VERIFY(alice.outbox().isEmpty());
    alice.restart();
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    QVERIFY(alice.outbox().isEmpty());
}

void InboundTest::noReceiptForStrangersCarbonsOrWhenOff_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("stranger") << u"stranger"_s;
    QTest::newRow("carbon") << u"carbon"_s;
    QTest::newRow("off for all") << u"default"_s;
    QTest::newRow("off in this chat") << u"chat"_s;
    QTest::newRow("blocked") << u"blocked"_s;
    QTest::newRow("not asked for") << u"unasked"_s;
}

void InboundTest::noReceiptForStrangersCarbonsOrWhenOff()
{
    QFETCH(const QString, kind);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    if (kind != u"stranger"_s) {
        alice.befriend("bob@two.test", kind == u"blocked"_s);
    }
    {
        Transaction tx(alice.writer());
        SettingsStore settings(alice.writer());
        PrivacyChoices off;
        off.receipts = false;
        if (kind == u"default"_s) {
            NL_REQUIRE(PrivacyPolicy::setDefaults(settings, tx, off));
        }
        if (kind == u"chat"_s) {
            NL_REQUIRE(ConversationStore(alice.writer()).setPrivacy(tx, chat, off));
        }
        NL_REQUIRE(tx.commit());
    }
    const QByteArray body = "<body>hi</body>" + (kind == u"unasked"_s ? QByteArray() : request);
    alice.transport->inject(fromBob("m1", body),
                            kind == u"carbon"_s ? StanzaOrigin::CarbonReceived
                                                : StanzaOrigin::Live);
    QVERIFY(alice.outbox().isEmpty());
    QCOMPARE(alice.messages(chat).size(), kind == u"blocked"_s ? 0 : 1);
    if (kind == u"stranger"_s) {
        // Whom the user writes to is no stranger any more.
        alice.say(chat, u"who are you?"_s);
        alice.transport->inject(fromBob("m2", body));
        QCOMPARE(alice.outbox().size(), 2);
    }
}

void InboundTest::receiptAndMarkerMoveTheMessage()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->goOnline();
    alice.say(chat, u"one"_s);
    const QString second = alice.say(chat, u"two"_s);
    const QString third = alice.say(chat, u"three"_s);
    QTRY_COMPARE(alice.delivery(chat, u"three"_s), Delivery::OnServer);
    alice.transport->inject(fromBob("r1", received(third)));
    QCOMPARE(alice.delivery(chat, u"three"_s), Delivery::Delivered);
    QCOMPARE(alice.delivery(chat, u"one"_s), Delivery::OnServer);
    alice.transport->inject(fromBob("r2", displayed(second)));
    QCOMPARE(alice.delivery(chat, u"one"_s), Delivery::Read);
    QCOMPARE(alice.delivery(chat, u"two"_s), Delivery::Read);
    QCOMPARE(alice.delivery(chat, u"three"_s), Delivery::Delivered);
    const auto pointers = ReceiptStore(alice.writer()).readPointers(chat);
    NL_REQUIRE(pointers);
    QCOMPARE(pointers->size(), 1);
    QCOMPARE(pointers->first().person, jid("bob@two.test"));
    alice.transport->inject(fromBob("r3", received(second)));
    QCOMPARE(alice.delivery(chat, u"two"_s), Delivery::Read);
}

void InboundTest::forgedReceiptsAndMarkersAreIgnored_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::newRow("a third party") << QByteArray("mallory@evil.test/x");
    QTest::newRow("the peer's server") << QByteArray("two.test");
    QTest::newRow("ourselves") << QByteArray("alice@one.test/phone");
    QTest::newRow("a look-alike") << QByteArray("bob@two.test.evil.test");
}

void InboundTest::forgedReceiptsAndMarkersAreIgnored()
{
    QFETCH(const QByteArray, sender);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend("mallory@evil.test");
    alice.chat("mallory@evil.test");
    alice.transport->goOnline();
    const QString id = alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    alice.transport->inject(from(sender, "alice@one.test", "f1", received(id)));
    alice.transport->inject(from(sender, "alice@one.test", "f2", displayed(id)));
    QCOMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    // And nobody confirms his own message.
    alice.transport->inject(fromBob("b1", "<body>mine</body>"));
    alice.transport->inject(fromBob("b2", displayed(u"b1"_s)));
    QCOMPARE(alice.message(chat, u"mine"_s).delivery, Delivery::None);
    QCOMPARE(alice.unread(chat), 1);
}

void InboundTest::receiptThatOvertakesItsMessage()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend();
    alice.transport->inject(fromBob("r1", received(u"early"_s)));
    alice.transport->inject(
        from("mallory@evil.test", "alice@one.test", "r2", displayed(u"early"_s)));
    alice.transport->inject(
        from("alice@one.test/phone", "bob@two.test", "early", "<body>text</body>"),
        StanzaOrigin::CarbonSent);
    QCOMPARE(alice.delivery(chat, u"text"_s), Delivery::Delivered);
}

void InboundTest::errorsOfThirdPartiesAreIgnored()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.chat("mallory@evil.test");
    alice.transport->goOnline();
    const QString id = alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    const QByteArray error =
        "<error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
        "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>No such person</text></error>";
    alice.transport->inject(
        from("mallory@evil.test", "alice@one.test", id.toUtf8(), error, "error"));
    QCOMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    alice.transport->inject(from("bob@two.test", "alice@one.test", id.toUtf8(), error, "error"));
    QCOMPARE(alice.delivery(chat, u"hello"_s), Delivery::Failed);
    QCOMPARE(alice.message(chat, u"hello"_s).failureText, u"No such person"_s);
    QCOMPARE(alice.message(chat, u"hello"_s).failure, ErrorCode::RemoteRefused);
}

void InboundTest::blockedPeopleAreNotHeard()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend("bob@two.test", true);
    alice.transport->inject(fromBob("m1", "<body>let me in</body>"));
    alice.transport->inject(fromBob("m2", "<body>please</body>"), StanzaOrigin::Archive, u"a1"_s,
                            5);
    QVERIFY(alice.messages(chat).isEmpty());
}

void InboundTest::whatIsNoChatMessageIsDropped_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<StanzaOrigin>("origin");
    const QByteArray body = "<body>x</body>";
    using O = StanzaOrigin;
    QTest::newRow("group") << from("room@muc.test/nick", "alice@one.test", "1", body, "groupchat")
                           << O::Live;
    QTest::newRow("headline") << from("news@x.test", "alice@one.test", "1", body, "headline")
                              << O::Live;
    QTest::newRow("no sender") << QByteArray("<message id='1'><body>x</body></message>") << O::Live;
    QTest::newRow("for somebody else")
        << from("bob@two.test", "carol@three.test", "1", body) << O::Live;
    QTest::newRow("copy of a stranger's message")
        << from("mallory@evil.test", "bob@two.test", "1", body) << O::CarbonSent;
    QTest::newRow("archive of other people")
        << from("mallory@evil.test", "bob@two.test", "1", body) << O::Archive;
    QTest::newRow("empty body") << from("bob@two.test", "alice@one.test", "1", "<body/>")
                                << O::Live;
}

void InboundTest::whatIsNoChatMessageIsDropped()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const StanzaOrigin, origin);
    FakeServer server;
    Client alice(server);
    alice.transport->inject(xml, origin, u"id"_s, 5);
    for (const Change &change : std::as_const(alice.changes)) {
        QVERIFY(change.messages.isEmpty());
    }
    const auto chats = ConversationStore(alice.writer()).list();
    NL_REQUIRE(chats);
    QVERIFY(chats->isEmpty());
}

void InboundTest::unreadableIsKeptAndShown()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend();
    const QByteArray foreign =
        "<encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='4711'>"
        "<key rid='1'>AAAAAAAAAAAAAAAAAAAAAA==</key>"
        "<iv>AAAAAAAAAAAAAAAA</iv></header>"
        "<payload>AAAAAAAAAAAAAAAAAAAAAA==</payload></encrypted><body>fallback</body>";
    alice.transport->inject(fromBob("m1", foreign + request), StanzaOrigin::Live, u"a1"_s);
    alice.transport->inject(fromBob("m1", foreign + request), StanzaOrigin::Archive, u"a1"_s, 7);
    const QByteArray pgp = "<encryption xmlns='urn:xmpp:eme:0' namespace='urn:xmpp:openpgp:0'/>"
                           "<body>This is OpenPGP</body>";
    alice.transport->inject(fromBob("m2", pgp));
    const QList<Message> shown = alice.messages(chat);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.at(0).unreadable, Unreadable::NotForUs);
    QCOMPARE(shown.at(0).senderDevice, 4711U);
    QVERIFY(shown.at(0).body.isEmpty());
    QVERIFY(shown.at(0).rawStanza.contains("4711"));
    QCOMPARE(shown.at(1).unreadable, Unreadable::UnknownScheme);
    QVERIFY(shown.at(1).body.isEmpty());
    // "Delivered" would be a lie.
    for (const OutboxRow &row : alice.outbox()) {
        QVERIFY(row.kind != OutboxKind::Receipt);
    }
}

void InboundTest::keyMessagesAreNotShown()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->inject(
        fromBob("m1",
                "<encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='9'>"
                "<key rid='1'>AAAA</key><iv>AAAA</iv></header></encrypted>"
                "<store xmlns='urn:xmpp:hints'/>"));
    QVERIFY(alice.messages(chat).isEmpty());
}

void InboundTest::readMarkerIsSentOnce()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend();
    alice.transport->goOnline();
    alice.transport->inject(fromBob("m1", "<body>one</body>" + markable));
    alice.transport->inject(fromBob("m2", "<body>two</body>" + markable));
    alice.transport->inject(fromBob("m3", "<body>three</body>"));
    QCOMPARE(alice.unread(chat), 3);
    const SortKey last = alice.messages(chat).last().sortKey;
    NL_REQUIRE(alice.sync->markRead(chat, last));
    NL_REQUIRE(alice.sync->markRead(chat, last));
    QCOMPARE(alice.unread(chat), 0);
    QTRY_COMPARE(alice.transport->submittedWith("<displayed").size(), 1);
    QVERIFY(alice.transport->submittedWith("<displayed").first().xml.contains("id=\"m2\""));
    QTRY_VERIFY(alice.outbox().isEmpty());
    alice.transport->inject(fromBob("m4", "<body>four</body>"));
    NL_REQUIRE(alice.sync->markRead(chat, alice.messages(chat).last().sortKey));
    QVERIFY(alice.outbox().isEmpty());
}

void InboundTest::readElsewhereClearsTheBadge()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->inject(fromBob("m1", "<body>one</body>"));
    alice.transport->inject(fromBob("m2", "<body>two</body>"));
    QCOMPARE(alice.unread(chat), 2);
    alice.transport->inject(from("alice@one.test/phone", "bob@two.test", "x", displayed(u"m1"_s)),
                            StanzaOrigin::CarbonSent);
    QCOMPARE(alice.unread(chat), 1);
    alice.transport->inject(from("alice@one.test/phone", "bob@two.test", "y", "<body>reply</body>"),
                            StanzaOrigin::CarbonSent);
    QCOMPARE(alice.unread(chat), 1); // an answer says nothing about what stands above it
}

/// Shown at one place, moved by the archive, and only then reported as seen.
void InboundTest::whatMovedSinceItWasSeenIsRead()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend();
    const QByteArray xml =
        fromBob("m1", "<body>moves</body><markable xmlns='urn:xmpp:chat-markers:0'/>");
    alice.transport->inject(xml, StanzaOrigin::Live, u"arch-1"_s);
    const SortKey seen = alice.messages(chat).first().sortKey;
    alice.transport->inject(xml, StanzaOrigin::Archive, u"arch-1"_s, seen.timeMs + 5000);
    NL_REQUIRE(alice.sync->markRead(chat, seen));
    QCOMPARE(alice.unread(chat), 0);
    QCOMPARE(alice.outbox().size(), 1); // the marker
}

void InboundTest::badgeSurvivesServerTimes()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    server.nowMs = alice.clock.nowMs() + 90'000; // the server's clock is ahead
    alice.transport->goOnline();
    for (const char *id : {"m1", "m2", "m3"}) {
        server.sendFrom(u"bob@two.test/phone"_s, alice.self, QByteArray("<body>") + id + "</body>",
                        QString::fromUtf8(id));
    }
    QTRY_COMPARE(alice.messages(chat).size(), 3);
    NL_REQUIRE(alice.sync->markRead(chat, alice.messages(chat).at(1).sortKey));
    QCOMPARE(alice.unread(chat), 1);
    QTRY_VERIFY(alice.messages(chat).last().sortKey.timeMs > alice.clock.nowMs() + 80'000);
    QCOMPARE(alice.unread(chat), 1);
    QCOMPARE(alice.bodies(chat), (QStringList{u"m1"_s, u"m2"_s, u"m3"_s}));
}

void InboundTest::orderIsTheArchives()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    QList<QByteArray> stanzas;
    for (int i = 0; i < 50; ++i) {
        const QByteArray id = QByteArray::number(i).rightJustified(2, '0');
        const QByteArray xml = fromBob("m" + id, "<body>" + id + "</body>");
        stanzas.append(xml);
        server.archive(alice.self, xml);
    }
    // Live copies arrive in another order than the archive has.
    for (int i = 49; i >= 0; i -= 3) {
        alice.transport->inject(stanzas.at(i));
    }
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 50);
    QStringList sorted = alice.bodies(chat);
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(alice.bodies(chat), sorted);
}

void InboundTest::delayIntoTheFutureIsNotBelieved()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->inject(fromBob("m1", "<body>future</body>"), StanzaOrigin::Live, {},
                            alice.clock.nowMs() + 1'000'000);
    alice.transport->inject(fromBob("m2", "<body>now</body>"));
    QVERIFY(alice.message(chat, u"future"_s).sortKey.timeMs <= alice.clock.nowMs());
    QVERIFY(alice.message(chat, u"future"_s).sentAtMs <= alice.clock.nowMs());
    QCOMPARE(alice.bodies(chat), (QStringList{u"future"_s, u"now"_s}));
}

void InboundTest::aStampPutsNothingIntoAnOldTalk_data()
{
    QTest::addColumn<StanzaOrigin>("origin");
    QTest::newRow("live") << StanzaOrigin::Live;
    QTest::newRow("a copy of another device") << StanzaOrigin::CarbonReceived;
}

void InboundTest::aStampPutsNothingIntoAnOldTalk()
{
    QFETCH(const StanzaOrigin, origin);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->inject(fromBob("m1", "<body>first</body>"));
    const qint64 between = alice.clock.nowMs() + 1'000;
    alice.clock.advance(60'000);
    alice.transport->inject(fromBob("m2", "<body>second</body>"));
    alice.clock.advance(60'000);
    alice.transport->inject(fromBob("m3", "<body>late</body>"), origin, {}, between);
    QCOMPARE(alice.bodies(chat), (QStringList{u"first"_s, u"second"_s, u"late"_s}));
    QCOMPARE(alice.message(chat, u"late"_s).sentAtMs, between);
}

void InboundTest::typingIsToldAndEndsWithTheText()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    QList<ChatState> heard;
    connect(alice.sync.get(), &AccountSync::chatStateChanged, this,
            [&](ConversationId where, ChatState state) {
                QCOMPARE(where, chat);
                heard.append(state);
            });
    const QByteArray composing = "<composing xmlns='http://jabber.org/protocol/chatstates'/>";
    alice.transport->inject(fromBob("s1", composing));
    alice.transport->inject(fromBob("s2", composing), StanzaOrigin::Archive, u"a"_s, 5);
    alice.transport->inject(from("mallory@evil.test", "alice@one.test", "s3", composing));
    alice.transport->inject(fromBob("m1", "<body>text</body>"));
    QCOMPARE(heard, (QList<ChatState>{ChatState::Composing, ChatState::None}));
    QCOMPARE(alice.messages(chat).size(), 1);
    // Our own typing goes to people we know, when we are online.
    NL_REQUIRE(alice.sync->setChatState(chat, ChatState::Composing));
    alice.befriend();
    NL_REQUIRE(alice.sync->setChatState(chat, ChatState::Composing));
    QVERIFY(alice.transport->submitted().isEmpty());
    alice.transport->goOnline();
    NL_REQUIRE(alice.sync->setChatState(chat, ChatState::Composing));
    QCOMPARE(alice.transport->submittedWith("<composing").size(), 1);
}

void InboundTest::controlCharactersDoNotGetIn()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    InboundStanza hostile;
    hostile.from = *FullJid::parse(u"bob@two.test/x");
    hostile.to = *FullJid::parse(u"alice@one.test");
    hostile.type = u"chat"_s;
    hostile.id = u"m1"_s;
    hostile.body = u"a"_s + QChar(0) + QChar(0x1B) + QChar(0xD800) + u"b"_s;
    hostile.hasBody = true;
    alice.transport->injectStanza(hostile);
    hostile.id = u"m2"_s;
    hostile.body = QString(250'000, u'y');
    alice.transport->injectStanza(hostile);
    const QList<Message> shown = alice.messages(chat);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().body, u"a\uFFFD\uFFFD\uFFFDb"_s);
    QCOMPARE(shown.last().body.size(), 250'000);
}

/// Also where no archive would give it again.
void InboundTest::whatComesWhileTheDiskIsFullIsStoredLater()
{
    FakeServer server;
    Client alice(server);
    alice.befriend();
    const ConversationId chat = alice.chat();
    alice.transport->archiveSupported = false;
    alice.transport->goOnline();
    QSignalSpy trouble(alice.sync.get(), &AccountSync::storageTrouble);
    NL_REQUIRE(alice.writer().number("PRAGMA max_page_count = 1"));
    QStringList sent;
    for (int i = 0; i < 5; ++i) {
        sent.append(u"%1 "_s.arg(i) + QString(i == 0 ? 100'000 : 10, u'x'));
        alice.transport->inject(
            fromBob(qPrintable(u"id-%1"_s.arg(i)), "<body>" + sent.last().toUtf8() + "</body>"));
    }
    QVERIFY(!trouble.isEmpty());
    QVERIFY(trouble.first().first().value<std::optional<Error>>().has_value());
    QVERIFY(alice.messages(chat).isEmpty());
    NL_REQUIRE(alice.writer().number("PRAGMA max_page_count = 100000"));
    QTRY_COMPARE(alice.bodies(chat), sent);
    QVERIFY(!trouble.last().first().value<std::optional<Error>>().has_value());
}

QTEST_GUILESS_MAIN(InboundTest)
#include "tst_inbound.moc"
