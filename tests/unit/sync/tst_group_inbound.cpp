// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/RoomSender.h"
#include "tests/unit/sync/RoomScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// What rooms send: who wrote it is the room's word alone, and it is stored once.
class GroupInboundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRoomSaysWhoWroteIt();
    void hiddenAddressesAreOccupants();
    void whatIsNotTheRoomsIsDropped_data();
    void whatIsNotTheRoomsIsDropped();
    void everyOrderOfCopiesMakesOneRow_data();
    void everyOrderOfCopiesMakesOneRow();
    void historyOfARoomWithoutAnArchive_data();
    void historyOfARoomWithoutAnArchive();
    void sameIdOfTwoMembersIsTwoMessages();
    void sameTextTwiceIsTwoMessages();
    void ownMessageOfAnotherDeviceHasAnAudience();
    void mentionsAreWholeWords_data();
    void mentionsAreWholeWords();
    void referencesMention();
    void ownTextMentionsNobody();
    void encryptedByNobodyKnownIsUnreadable();
    void blockedPeopleAreNotHeard();
    void typingHasAName();
    void errorsOfTheRoomOnly();
    void noReceiptsAndNoStrangersChats();
};

void GroupInboundTest::theRoomSaysWhoWroteIt()
{
    RoomScene scene;
    scene.says(u"Bobby"_s, "bob@two.test", "m1", "hello", u"r1"_s);
    const Message got = scene.message(u"hello"_s);
    QCOMPARE(got.sender, jid("bob@two.test"));
    QCOMPARE(got.senderKey, u"bob@two.test"_s);
    QCOMPARE(got.senderName, u"Bobby"_s);
    QCOMPARE(got.archiveId, u"r1"_s);
    QCOMPARE(got.direction, Direction::In);
    QCOMPARE(scene.alice.unread(scene.chat), 1);
    // The same nickname, somebody else: not Bob.
    scene.says(u"Bobby"_s, "carol@two.test", "m2", "impersonated", u"r2"_s);
    QCOMPARE(scene.message(u"impersonated"_s).sender, jid("carol@two.test"));
    // The own nickname alone makes nobody us.
    scene.says(u"Alice"_s, "carol@two.test", "m3", "not you", u"r3"_s);
    QCOMPARE(scene.message(u"not you"_s).direction, Direction::In);
}

void GroupInboundTest::hiddenAddressesAreOccupants()
{
    RoomScene scene(ChatKind::Channel);
    InboundStanza stanza = scene.stanza(u"neo"_s, nullptr, "m1", "<body>one</body>", u"r1"_s);
    stanza.occupantId = u"occ-1"_s;
    scene.hears(stanza);
    // A moderator sees the address, but only for now: the key stays the same.
    stanza = scene.stanza(u"neo2"_s, "neo@secret.test", "m2", "<body>two</body>", u"r2"_s);
    stanza.occupantId = u"occ-1"_s;
    scene.hears(stanza);
    scene.says(u"trinity"_s, nullptr, "m3", "three", u"r3"_s);
    QCOMPARE(scene.message(u"one"_s).senderKey, u"occupant:occ-1"_s);
    QCOMPARE(scene.message(u"two"_s).senderKey, u"occupant:occ-1"_s);
    QCOMPARE(scene.message(u"two"_s).sender, scene.room);
    QCOMPARE(scene.message(u"three"_s).senderKey, u"nick:trinity"_s);
}

void GroupInboundTest::whatIsNotTheRoomsIsDropped_data()
{
    using Bend = std::function<void(InboundStanza &)>;
    QTest::addColumn<Bend>("bend");
    QTest::newRow("room unknown") << Bend(
        [](InboundStanza &s) { s.from = FullJid(jid("other@rooms.one.test"), u"Bob"_s); });
    QTest::newRow("the room itself")
        << Bend([](InboundStanza &s) { s.from = FullJid(s.from.bare()); });
    QTest::newRow("as a copy") << Bend(
        [](InboundStanza &s) { s.origin = StanzaOrigin::CarbonReceived; });
    QTest::newRow("for somebody else")
        << Bend([](InboundStanza &s) { s.to = FullJid(jid("bob@two.test")); });
    QTest::newRow("private message") << Bend([](InboundStanza &s) { s.type = u"chat"_s; });
    QTest::newRow("normal message") << Bend([](InboundStanza &s) { s.type = u"normal"_s; });
    QTest::newRow("private, sent elsewhere") << Bend([](InboundStanza &s) {
        s.type = u"chat"_s;
        s.origin = StanzaOrigin::CarbonSent;
        s.to = s.from;
        s.from = FullJid(jid("alice@one.test"), u"phone"_s);
    });
}

void GroupInboundTest::whatIsNotTheRoomsIsDropped()
{
    QFETCH(const std::function<void(InboundStanza &)>, bend);
    RoomScene scene;
    InboundStanza stanza =
        scene.stanza(u"Bob"_s, "bob@two.test", "m1", "<body>forged</body>", u"r1"_s);
    bend(stanza);
    scene.hears(stanza);
    QVERIFY(scene.bodies().isEmpty());
    QCOMPARE(ConversationStore(scene.alice.writer()).list()->size(), 1); // the room's
}

void GroupInboundTest::everyOrderOfCopiesMakesOneRow_data()
{
    QTest::addColumn<QString>("order");
    QTest::newRow("live, archive") << u"la"_s;
    QTest::newRow("archive, live") << u"al"_s;
    QTest::newRow("history, archive, live") << u"hal"_s;
    QTest::newRow("many") << u"llaah"_s;
}

void GroupInboundTest::everyOrderOfCopiesMakesOneRow()
{
    QFETCH(const QString, order);
    RoomScene scene;
    const InboundStanza stanza =
        scene.stanza(u"Bob"_s, "bob@two.test", "m1", "<body>once</body>", u"r1"_s);
    for (const QChar copy : order) {
        InboundStanza next = stanza;
        if (copy == u'a') {
            scene.archived(next, 1'700'000'000'500);
            continue;
        }
        next.history = copy == u'h';
        next.stampMs = next.history ? 1'700'000'000'400 : 0;
        scene.hears(next);
    }
    QCOMPARE(scene.bodies(), QStringList{u"once"_s});
    QCOMPARE(scene.message(u"once"_s).sortKey.timeMs, 1'700'000'000'500);
}

void GroupInboundTest::historyOfARoomWithoutAnArchive_data()
{
    const QByteArray text = "<body>once</body>";
    const QByteArray encrypted =
        "<encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='5'/><payload>AAAA</payload>"
        "</encrypted><body>notice</body>";
    QTest::addColumn<bool>("own");
    QTest::addColumn<QByteArray>("live");
    QTest::addColumn<QByteArray>("replayed");
    QTest::addColumn<QString>("nick");
    QTest::addColumn<qint64>("agoMs");
    QTest::addColumn<int>("messages");
    const auto row = [](const char *name, bool own, const QByteArray &live,
                        const QByteArray &replayed, const QString &nick, qint64 agoMs,
                        int messages) {
        QTest::newRow(name) << own << live << replayed << nick << agoMs << messages;
    };
    row("as it came", false, text, text, u"Bob"_s, 2'000, 1);
    row("by the room's clock", false, text, text, u"Bob"_s, -300'000, 1);
    row("unreadable", false, encrypted, encrypted, u"Bob"_s, 2'000, 1);
    row("an answer", false, text, "<body>&gt; what?\nonce</body>", u"Bob"_s, 2'000, 1);
    row("our own", true, text, text, u"Alice"_s, 2'000, 1);
    row("our own, written long before", true, text, text, u"Alice"_s, -7'200'000, 1);
    row("another text", false, text, "<body>twice</body>", u"Bob"_s, 2'000, 2);
    row("another text under our id", true, text, "<body>twice</body>", u"Bob"_s, 2'000, 2);
    row("of somebody else", false, text, text, u"Carol"_s, 2'000, 2);
    row("long ago", false, text, text, u"Bob"_s, 3'600'000, 2);
}

/// It names nobody, and the last message comes with every join.
void GroupInboundTest::historyOfARoomWithoutAnArchive()
{
    QFETCH(const bool, own);
    QFETCH(const QByteArray, live);
    QFETCH(const QByteArray, replayed);
    QFETCH(const QString, nick);
    QFETCH(const qint64, agoMs);
    QFETCH(const int, messages);
    RoomScene scene;
    InboundStanza stanza = own ? scene.stanza(u"Alice"_s, "alice@one.test", "m1", live)
                               : scene.stanza(u"Bob"_s, "bob@two.test", "m1", live);
    stanza.fromSelf = own;
    scene.hears(stanza);
    QCOMPARE(scene.bodies().size(), 1);
    const int unread = scene.alice.unread(scene.chat);
    InboundStanza again = scene.stanza(nick, nullptr, "m1", replayed);
    again.history = true;
    again.stampMs = scene.alice.clock.nowMs() - agoMs;
    for (int join = 0; join < 2; ++join) {
        scene.hears(again);
        QCOMPARE(scene.bodies().size(), messages);
        QCOMPARE(scene.alice.unread(scene.chat), unread + messages - 1);
    }
}

void GroupInboundTest::sameIdOfTwoMembersIsTwoMessages()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "same", "text", u"r1"_s);
    scene.says(u"Carol"_s, "carol@two.test", "same", "text", u"r2"_s);
    QCOMPARE(scene.bodies().size(), 2);
}

void GroupInboundTest::sameTextTwiceIsTwoMessages()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", "again", u"r1"_s);
    scene.says(u"Bob"_s, "bob@two.test", "m2", "again", u"r2"_s);
    // … and another text under an id that was used.
    scene.says(u"Bob"_s, "bob@two.test", "m1", "other", u"r3"_s);
    QCOMPARE(scene.bodies(), (QStringList{u"again"_s, u"again"_s, u"other"_s}));
}

void GroupInboundTest::ownMessageOfAnotherDeviceHasAnAudience()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", "question", u"r1"_s);
    QCOMPARE(scene.alice.unread(scene.chat), 1);
    scene.writesElsewhere("m2", "answer", u"r2"_s);
    const Message own = scene.message(u"answer"_s);
    QCOMPARE(own.direction, Direction::Out);
    QCOMPARE(own.senderKey, u"alice@one.test"_s);
    QCOMPARE(own.delivery, Delivery::OnServer);
    QCOMPARE(own.recipients, 2);
    // It may have waited there for a connection, with the question unseen.
    QCOMPARE(scene.alice.unread(scene.chat), 1);
}

void GroupInboundTest::mentionsAreWholeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mentioned");
    QTest::newRow("alone") << u"Alice"_s << true;
    QTest::newRow("with at") << u"hey @alice!"_s << true;
    QTest::newRow("case") << u"ALICE: come"_s << true;
    QTest::newRow("part of a word") << u"malice and alices"_s << false;
    QTest::newRow("second time") << u"malice, alice"_s << true;
    QTest::newRow("beside letters of other scripts") << u"жalice"_s << false;
    QTest::newRow("beside an emoji") << u"😀alice😀"_s << true;
    QTest::newRow("beside a wide letter") << u"𝒜alice"_s << false;
    QTest::newRow("nobody") << u"hello all"_s << false;
}

void GroupInboundTest::mentionsAreWholeWords()
{
    QFETCH(const QString, text);
    QFETCH(const bool, mentioned);
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", text.toUtf8(), u"r1"_s);
    QCOMPARE(scene.message(text).mentionsMe, mentioned);
    QCOMPARE(ConversationStore(scene.alice.writer()).find(scene.chat)->mentions, mentioned ? 1 : 0);
}

void GroupInboundTest::referencesMention()
{
    const QString self = u"alice@one.test"_s;
    const QString room = u"team@rooms.one.test"_s;
    const auto points = [&](const QString &uri) {
        return RoomSender::points({uri}, self, room, u"Al ice"_s);
    };
    QVERIFY(points(u"xmpp:alice@one.test"_s));
    QVERIFY(points(u"xmpp:team@rooms.one.test/Al%20ice"_s));
    QVERIFY(points(u"XMPP:Alice@one.test?message"_s));
    QVERIFY(!points(u"xmpp:bob@two.test"_s));
    QVERIFY(!points(u"xmpp:other@rooms.one.test/Al%20ice"_s));
    QVERIFY(!points(u"https://one.test/alice@one.test"_s));
    QVERIFY(!points(QString()));
    QVERIFY(!RoomSender::names(u"anything"_s, u" "_s));
}

void GroupInboundTest::ownTextMentionsNobody()
{
    RoomScene scene;
    scene.writesElsewhere("m1", "I am Alice", u"r1"_s);
    QVERIFY(!scene.message(u"I am Alice"_s).mentionsMe);
}

void GroupInboundTest::encryptedByNobodyKnownIsUnreadable()
{
    RoomScene scene;
    const QByteArray encrypted =
        "<encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='5'/><payload>AAAA</payload>"
        "</encrypted><body>notice</body>";
    scene.hears(scene.stanza(u"Bob"_s, nullptr, "m1", encrypted, u"r1"_s));
    QCOMPARE(scene.bodies().size(), 1);
    QVERIFY(scene.alice.messages(scene.chat).first().unreadable != Unreadable::No);
    QVERIFY(scene.alice.outbox().isEmpty());
    // In the clear it is shown, as not encrypted.
    scene.says(u"Bob"_s, "bob@two.test", "m2", "clear", u"r2"_s);
    QCOMPARE(scene.message(u"clear"_s).encryption, Encryption::None);
}

void GroupInboundTest::blockedPeopleAreNotHeard()
{
    RoomScene scene;
    scene.alice.befriend("bob@two.test", true);
    scene.says(u"Bob"_s, "bob@two.test", "m1", "hello", u"r1"_s);
    QVERIFY(scene.bodies().isEmpty());
    scene.says(u"Carol"_s, "carol@two.test", "m2", "hi", u"r2"_s);
    QCOMPARE(scene.bodies(), QStringList{u"hi"_s});
}

void GroupInboundTest::typingHasAName()
{
    RoomScene scene;
    QStringList heard;
    connect(scene.alice.sync.get(), &AccountSync::chatStateChanged, this,
            [&](ConversationId where, ChatState state, const QString &name) {
                QCOMPARE(where, scene.chat);
                heard.append(name + (state == ChatState::Composing ? u" types"_s : u" stops"_s));
            });
    const QByteArray composing = "<composing xmlns='http://jabber.org/protocol/chatstates'/>";
    scene.hears(scene.stanza(u"Bob"_s, "bob@two.test", "s1", composing));
    scene.hears(scene.stanza(u"Alice"_s, "alice@one.test", "s2", composing));
    scene.says(u"Bob"_s, "bob@two.test", "m1", "text", u"r1"_s);
    QCOMPARE(heard, (QStringList{u"Bob types"_s, u"Bob stops"_s}));
}

void GroupInboundTest::errorsOfTheRoomOnly()
{
    RoomScene scene;
    Transaction tx(scene.alice.writer());
    MessageStore messages(scene.alice.writer());
    Message own;
    own.conversation = scene.chat;
    own.direction = Direction::Out;
    own.sender = scene.alice.self;
    own.senderKey = own.sender.toString();
    own.originId = own.stanzaId = u"own-1"_s;
    own.body = u"mine"_s;
    own.delivery = Delivery::Queued;
    const auto stored = messages.insert(tx, own);
    NL_REQUIRE(stored);
    OutboxStore outbox(scene.alice.writer());
    OutboxRow row;
    row.account = scene.alice.account;
    row.conversation = scene.chat;
    row.message = stored->id;
    row.originId = own.originId;
    row.to = scene.room;
    row.toRoom = true;
    const auto queued = outbox.enqueue(tx, row);
    NL_REQUIRE(queued);
    NL_REQUIRE(outbox.setSealed(tx, *queued, "<message/>"));
    NL_REQUIRE(outbox.markHanded(tx, *queued, 1, 1));
    NL_REQUIRE(messages.setDelivery(tx, stored->id, Delivery::Sending, 1));
    NL_REQUIRE(tx.commit());

    const auto refuse = [&](const QString &nick, const QByteArray &type,
                            const QByteArray &condition) {
        InboundStanza error =
            scene.stanza(nick, nullptr, "own-1",
                         "<error type='" + type + "'><" + condition
                             + " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>");
        error.type = u"error"_s;
        scene.hears(error);
    };
    refuse(u"Mallory"_s, "auth", "forbidden");
    QCOMPARE(scene.alice.delivery(scene.chat, u"mine"_s), Delivery::Sending);
    refuse({}, "modify", "not-acceptable");
    QCOMPARE(scene.alice.delivery(scene.chat, u"mine"_s), Delivery::Uncertain);
    refuse({}, "auth", "forbidden");
    QCOMPARE(scene.message(u"mine"_s).delivery, Delivery::Failed);
    QCOMPARE(scene.message(u"mine"_s).failure, ErrorCode::NotAllowed);
}

void GroupInboundTest::noReceiptsAndNoStrangersChats()
{
    RoomScene scene;
    scene.hears(scene.stanza(u"Bob"_s, "bob@two.test", "m1",
                             "<body>hi</body><request xmlns='urn:xmpp:receipts'/>", u"r1"_s));
    for (const OutboxRow &row : scene.alice.outbox()) {
        QVERIFY(row.kind != OutboxKind::Receipt);
    }
    QCOMPARE(ConversationStore(scene.alice.writer()).list()->size(), 1);
}

QTEST_GUILESS_MAIN(GroupInboundTest)
#include "tst_group_inbound.moc"
