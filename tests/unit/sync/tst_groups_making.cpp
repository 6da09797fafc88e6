// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReceiptStore.h"
#include "tests/unit/sync/GroupScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Private groups: made, and what is done to them and their people.
class GroupsMakingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeInOneGo();
    void failuresLeaveNothing_data();
    void failuresLeaveNothing();
    void aTakenAddressIsNotTouched();
    void halfMadeOnesAreDestroyedWithTheNextStream();
    void offlineThereIsNobodyToAsk();
    void whatHappensIsTold();
    void whatIsAskedOfTheRoom();
    void anAdditionCountsAtOnce();
    void whoHasAMessage();
    void hostileTexts();
};

namespace {

const BareJid bob = jid("bob@two.test");
const BareJid carol = jid("carol@three.test");
const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + "picture";

struct Scene {
    FakeServer server;
    Client alice{server};
    ConversationId id;
    BareJid room;

    void make()
    {
        alice.transport->goOnline();
        Later<ConversationId> made;
        groups(alice).create({u"Our cats"_s, {bob, carol}, png, {}}, made.reply());
        if (!QTest::qWaitFor([&] { return made.ok(); }, 30'000)) {
            qFatal("not made: %s", qPrintable(made.detail()));
        }
        id = *made;
        room = storedRoom(alice, id)->info.jid;
        // Its lists have been read.
        if (!QTest::qWaitFor([&] {
                return server.rooms().count(FakeRoomService::Request::Affiliated, room) >= 3;
            })) {
            qFatal("no lists");
        }
        QTest::qWait(10);
    }
};

} // namespace

void GroupsMakingTest::madeInOneGo()
{
    Scene scene;
    scene.make();
    QCOMPARE(roomState(scene.alice, scene.id).presence, RoomPresence::In);
    QVERIFY(scene.room.local().startsWith(u"our-cats-"));
    const FakeRoom *room = scene.server.rooms().find(scene.room);
    QVERIFY(room != nullptr && !room->locked);
    QVERIFY(room->info.membersOnly && room->info.nonAnonymous && room->info.persistent
            && room->info.archived);
    QVERIFY(!room->info.listed);
    QCOMPARE(room->info.name, u"Our cats"_s);
    QCOMPARE(room->picture, png);
    QCOMPARE(*groups(scene.alice).picture(scene.id), png);
    QCOMPARE(memberNames(scene.alice, scene.id),
             (QStringList{u"alice@one.test"_s, u"bob@two.test"_s, u"carol@three.test"_s}));
    QCOMPARE(groups(scene.alice).members(scene.id)->first().affiliation, Affiliation::Owner);
    // Both are invited, the other devices know, and nothing looks like news.
    QTRY_COMPARE(scene.alice.transport->submittedWith("jabber:x:conference").size(), 2);
    QTRY_COMPARE(bookmarks(scene.server, scene.alice.self), QStringList{scene.room.toString()});
    QVERIFY(notices(scene.alice, scene.id).isEmpty());
    scene.alice.transport->goOffline();
    scene.alice.transport->goOnline();
    QTRY_VERIFY(isIn(scene.alice, scene.id));
    QVERIFY(scene.server.rooms().find(scene.room) != nullptr);
}

void GroupsMakingTest::failuresLeaveNothing_data()
{
    using Request = FakeRoomService::Request;
    QTest::addColumn<int>("request");
    QTest::addColumn<QString>("lacking");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no service") << int(Request::Service) << QString() << u"service"_s;
    QTest::newRow("may not make rooms") << int(Request::Join) << QString() << u"room"_s;
    QTest::newRow("not to be set up") << int(Request::Configure) << QString() << u"configuration"_s;
    QTest::newRow("a person refused")
        << int(Request::SetAffiliation) << QString() << u"member bob@two.test"_s;
    QTest::newRow("no pictures") << int(Request::SetPicture) << QString() << u"picture"_s;
    QTest::newRow("form without members-only") << -1 << u"members"_s << u"members-only"_s;
    QTest::newRow("form without whois") << -1 << u"whois"_s << u"non-anonymous"_s;
    QTest::newRow("form without persistent") << -1 << u"persistent"_s << u"persistent"_s;
}

void GroupsMakingTest::failuresLeaveNothing()
{
    QFETCH(const int, request);
    QFETCH(const QString, lacking);
    QFETCH(const QString, detail);
    Scene scene;
    scene.server.rooms().failure = [request](FakeRoomService::Request asked, const BareJid &,
                                             const BareJid &) -> std::optional<Error> {
        return int(asked) == request ? std::optional(Error{ErrorCode::NotAllowed, u"forbidden"_s})
                                     : std::nullopt;
    };
    scene.server.rooms().bendConfiguration = [lacking](RoomInfo &info) {
        info.membersOnly = info.membersOnly && lacking != "members"_L1;
        info.nonAnonymous = info.nonAnonymous && lacking != "whois"_L1;
        info.persistent = info.persistent && lacking != "persistent"_L1;
    };
    scene.alice.transport->goOnline();
    Later<ConversationId> made;
    groups(scene.alice).create({u"Our cats"_s, {bob, carol}, png, {}}, made.reply());
    QTRY_VERIFY(made.came());
    QCOMPARE(made.error(), lacking.isEmpty() ? ErrorCode::NotAllowed : ErrorCode::Unsupported);
    QVERIFY2(made.detail().startsWith(detail), qPrintable(made.detail()));
    QTRY_COMPARE(scene.server.rooms().rooms(), 0);
    QVERIFY(RoomStore(scene.alice.writer()).list(scene.alice.account)->isEmpty());
    QVERIFY(scene.alice.outbox().isEmpty());
}

void GroupsMakingTest::aTakenAddressIsNotTouched()
{
    Scene scene;
    int looks = 0;
    scene.server.rooms().failure = [&](FakeRoomService::Request request, const BareJid &room,
                                       const BareJid &) -> std::optional<Error> {
        if (request == FakeRoomService::Request::Info && ++looks == 1) {
            scene.server.rooms().add(room, true, {{bob, Affiliation::Owner}});
        }
        return std::nullopt;
    };
    scene.make();
    QCOMPARE(scene.server.rooms().rooms(), 2);
}

void GroupsMakingTest::halfMadeOnesAreDestroyedWithTheNextStream()
{
    Scene scene;
    scene.server.rooms().failure = [&](FakeRoomService::Request request, const BareJid &,
                                       const BareJid &) -> std::optional<Error> {
        if (request == FakeRoomService::Request::SetAffiliation) {
            scene.alice.transport->goOffline();
            return Error{ErrorCode::NotConnected, {}};
        }
        return std::nullopt;
    };
    scene.alice.transport->goOnline();
    Later<ConversationId> made;
    groups(scene.alice).create({u"Our cats"_s, {bob}, {}, {}}, made.reply());
    QTRY_VERIFY(made.came());
    QCOMPARE(scene.server.rooms().rooms(), 1);
    scene.server.rooms().failure = {};
    scene.alice.restart();
    scene.alice.transport->goOnline();
    QTRY_COMPARE(scene.server.rooms().rooms(), 0);
}

void GroupsMakingTest::offlineThereIsNobodyToAsk()
{
    Scene scene;
    Later<ConversationId> made;
    groups(scene.alice).create({u"Our cats"_s, {bob}, {}, {}}, made.reply());
    QVERIFY(!made.came());
    QTRY_COMPARE(made.error(), ErrorCode::NotConnected);
    Later<RoomListing> listed;
    groups(scene.alice).list({}, {}, listed.reply());
    QTRY_COMPARE(listed.error(), ErrorCode::NotConnected);
}

void GroupsMakingTest::whatHappensIsTold()
{
    Scene scene;
    scene.make();
    FakeRoomService &service = scene.server.rooms();
    const BareJid dora = jid("dora@four.test");
    service.setAffiliation(scene.room, dora, Affiliation::Member, u"bob"_s);
    QTRY_COMPARE(notices(scene.alice, scene.id), QList{Notice::MemberAdded});
    QCOMPARE(scene.alice.messages(scene.id).last().body, u"dora"_s);
    QCOMPARE(scene.alice.messages(scene.id).last().senderName, u"bob"_s);
    service.setAffiliation(scene.room, dora, Affiliation::Admin);
    QTRY_COMPARE(notices(scene.alice, scene.id).last(), Notice::MadeAdmin);
    service.setAffiliation(scene.room, dora, Affiliation::None);
    QTRY_COMPARE(notices(scene.alice, scene.id).last(), Notice::MemberRemoved);
    QTest::qWait(30); // the lists have been read again
    service.setAffiliation(scene.room, carol, Affiliation::None, carol.toString());
    QTRY_COMPARE(notices(scene.alice, scene.id).last(), Notice::MemberLeft);
    service.change(scene.room, [](FakeRoom &room) { room.info.name = u"Dogs"_s; });
    QTRY_COMPARE(notices(scene.alice, scene.id).last(), Notice::Renamed);
    service.setSubject(scene.room, u"Bones"_s, u"bob"_s);
    QTRY_COMPARE(notices(scene.alice, scene.id).last(), Notice::SubjectChanged);
    QCOMPARE(roomState(scene.alice, scene.id).info.subject, u"Bones"_s);
    QCOMPARE(scene.alice.unread(scene.id), 0);
    QCOMPARE(memberNames(scene.alice, scene.id),
             (QStringList{u"alice@one.test"_s, u"bob@two.test"_s}));
}

void GroupsMakingTest::whatIsAskedOfTheRoom()
{
    Scene scene;
    scene.make();
    GroupSync &sync = groups(scene.alice);
    Later<void> renamed;
    sync.rename(scene.id, u" New\nname "_s, renamed.reply());
    QTRY_VERIFY(renamed.ok());
    QTRY_COMPARE(ConversationStore(scene.alice.writer()).find(scene.id)->title, u"New name"_s);
    Later<void> pictured;
    sync.setPicture(scene.id, "no picture", pictured.reply());
    QTRY_COMPARE(pictured.error(), ErrorCode::InvalidInput);
    Later<void> promoted;
    sync.setAffiliation(scene.id, bob, Affiliation::Admin, {}, promoted.reply());
    QTRY_VERIFY(promoted.ok());
    QTRY_COMPARE(notices(scene.alice, scene.id), (QList{Notice::Renamed, Notice::MadeAdmin}));
    Later<void> banned;
    sync.setAffiliation(scene.id, carol, Affiliation::Outcast, {}, banned.reply());
    QTRY_VERIFY(banned.ok());
    QCOMPARE(memberNames(scene.alice, scene.id),
             (QStringList{u"alice@one.test"_s, u"bob@two.test"_s}));
    Later<void> destroyed;
    sync.destroy(scene.id, u"done"_s, destroyed.reply());
    QTRY_VERIFY(destroyed.ok());
    QVERIFY(!wanted(scene.alice, scene.id));
    QCOMPARE(notices(scene.alice, scene.id).count(Notice::Destroyed), 1);
    Later<void> late;
    sync.rename(scene.id, u"x"_s, late.reply());
    QTRY_COMPARE(late.error(), ErrorCode::NotJoined);
}

void GroupsMakingTest::anAdditionCountsAtOnce()
{
    Scene scene;
    scene.make();
    const BareJid dora = jid("dora@four.test");
    Later<void> invited;
    groups(scene.alice).invite(scene.id, dora, u"hi"_s, invited.reply());
    QTRY_VERIFY(invited.ok());
    // With the answer, whatever the room says later, and once.
    QVERIFY(memberNames(scene.alice, scene.id).contains(dora.toString()));
    QTRY_COMPARE(scene.alice.transport->submittedWith("dora@four.test").size(), 1);
    QTest::qWait(30);
    QCOMPARE(notices(scene.alice, scene.id), QList{Notice::MemberAdded});
}

void GroupsMakingTest::whoHasAMessage()
{
    Scene scene;
    scene.make();
    Transaction tx(scene.alice.writer());
    MessageStore store(scene.alice.writer());
    Message message;
    message.conversation = scene.id;
    message.direction = Direction::Out;
    message.sender = scene.alice.self;
    message.senderKey = scene.alice.self.toString();
    message.originId = u"m1"_s;
    message.delivery = Delivery::OnServer;
    message.sortKey.timeMs = 1'000;
    const auto inserted = store.insert(tx, message);
    NL_REQUIRE(inserted);
    const BareJid dora = jid("dora@four.test");
    NL_REQUIRE(
        RoomStore(scene.alice.writer()).setAudience(tx, inserted->id, {bob, carol, dora}, {dora}));
    const Message stored = *store.find(inserted->id);
    ReceiptStore receipts(scene.alice.writer());
    NL_REQUIRE(receipts.advanceReadPointer(tx, scene.id, carol, stored.sortKey, 3'000));
    NL_REQUIRE(receipts.advanceDeliveredPointer(tx, scene.id, bob, stored.sortKey, 2'000));
    NL_REQUIRE(tx.commit());
    const auto deliveries = groups(scene.alice).deliveries(inserted->id);
    NL_REQUIRE(deliveries);
    QCOMPARE(deliveries->size(), 3);
    QCOMPARE(deliveries->at(0),
             (MemberDelivery{carol, u"carol"_s, Delivery::Read, 3'000, true, true}));
    QCOMPARE(deliveries->at(1),
             (MemberDelivery{bob, u"bob"_s, Delivery::Delivered, 2'000, true, true}));
    QCOMPARE(deliveries->at(2),
             (MemberDelivery{dora, u"dora"_s, Delivery::OnServer, 0, false, false}));
}

void GroupsMakingTest::hostileTexts()
{
    Scene scene;
    scene.make();
    scene.server.rooms().setSubject(scene.room, u"a\u202Eb"_s + QString(100'000, u'x'),
                                    u"n\u0007\u2066n"_s);
    QTRY_COMPARE(notices(scene.alice, scene.id), QList{Notice::SubjectChanged});
    const Message told = scene.alice.messages(scene.id).last();
    QCOMPARE(told.body.size(), 4'000);
    QVERIFY(!told.body.contains(QChar(0x202E)));
    QVERIFY(!told.senderName.contains(QChar(0x2066)));
}

QTEST_GUILESS_MAIN(GroupsMakingTest)
#include "tst_groups_making.moc"
