// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/GroupScene.h"

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Getting into rooms and staying there.
class GroupsJoiningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAndRemembers();
    void whatCanNeverWorkLeavesNothing_data();
    void whatCanNeverWorkLeavesNothing();
    void aWrongPasswordIsAskedForAgain();
    void aChatFromBeforeSurvivesAFailedJoin();
    void unreachableServiceIsTriedAgain();
    void joiningOfflineHappensLater();
    void aTakenNicknameGetsANumber();
    void nicknamesAllTaken();
    void theNumberIsDroppedWhenTheNameIsFree();
    void aChosenNicknameStays_data();
    void aChosenNicknameStays();
    void whatWasSaidMeanwhileIsAskedFor();
    void whatWaitsForARoomThatWasLeftIsNotCounted_data();
    void whatWaitsForARoomThatWasLeftIsNotCounted();
    void aRoomThatIsGoneIsNotMadeAgain();
    void ghostIsNoticedAndComesBack();
    void anErrorAsksTheRoomAtOnce();
    void serviceGoesDownAndComesBack();
    void outOfTheRoom_data();
    void outOfTheRoom();
    void kickedStaysOutUntilTheUserWants();
    void removedWhileOffline();
    void threeHundredRoomsJoinAFewAtATime();
    void roomsWithNewsFirst();
    void reconnectJoinsAgain();
    void groupOrChannelByItsRules_data();
    void groupOrChannelByItsRules();
    void aGroupThatOpensUpIsToldBeforeItIsAChannel();
};

namespace {

const BareJid cats = roomJid();

struct Scene {
    FakeServer server;
    Client alice{server};

    FakeRoom &group(Affiliation affiliation = Affiliation::Member)
    {
        return server.rooms().add(
            cats, true, {{alice.self, affiliation}, {jid("bob@two.test"), Affiliation::Owner}});
    }
    ConversationId join(const BareJid &room = cats)
    {
        Later<ConversationId> joined;
        groups(alice).join(room, {}, {}, joined.reply());
        if (!QTest::qWaitFor([&] { return joined.came(); }, 30'000) || !joined.ok()) {
            qFatal("not joined");
        }
        return *joined;
    }
};

} // namespace

void GroupsJoiningTest::joinsAndRemembers()
{
    Scene scene;
    scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    const RoomState state = roomState(scene.alice, id);
    QCOMPARE(state.presence, RoomPresence::In);
    QCOMPARE(state.nick, u"alice"_s);
    QCOMPARE(state.affiliation, Affiliation::Member);
    QVERIFY(state.info.membersOnly);
    const auto stored = storedRoom(scene.alice, id);
    QVERIFY(stored && stored->wanted);
    QCOMPARE(stored->kind, ChatKind::Group);
    QTRY_COMPARE(memberNames(scene.alice, id),
                 (QStringList{u"alice@one.test"_s, u"bob@two.test"_s}));
    QTRY_COMPARE(bookmarks(scene.server, scene.alice.self), QStringList{cats.toString()});
    QTRY_VERIFY(!storedRoom(scene.alice, id)->bookmarkDirty);
    // What the room is was learned, not seen to happen.
    QVERIFY(notices(scene.alice, id).isEmpty());
}

void GroupsJoiningTest::whatCanNeverWorkLeavesNothing_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code :
         {ErrorCode::NotMember, ErrorCode::Banned, ErrorCode::RoomGone, ErrorCode::PasswordNeeded,
          ErrorCode::NotAllowed, ErrorCode::RemoteRefused}) {
        QTest::addRow("%s", qPrintable(errorName(code))) << code;
    }
}

void GroupsJoiningTest::whatCanNeverWorkLeavesNothing()
{
    QFETCH(const ErrorCode, code);
    Scene scene;
    scene.group();
    scene.server.rooms().failure = [code](FakeRoomService::Request request, const BareJid &,
                                          const BareJid &) -> std::optional<Error> {
        return request == FakeRoomService::Request::Join ? std::optional(Error{code, u"because"_s})
                                                         : std::nullopt;
    };
    scene.alice.transport->goOnline();
    Later<ConversationId> joined;
    groups(scene.alice).join(cats, {}, {}, joined.reply());
    QTRY_VERIFY(joined.came());
    QCOMPARE(joined.error(), code);
    QCOMPARE(roomChat(scene.alice, cats), ConversationId());
    QVERIFY(bookmarks(scene.server, scene.alice.self).isEmpty());
}

void GroupsJoiningTest::aWrongPasswordIsAskedForAgain()
{
    Scene scene;
    scene.group().password = u"secret"_s;
    scene.alice.transport->goOnline();
    Later<ConversationId> wrong;
    groups(scene.alice).join(cats, {}, u"guess"_s, wrong.reply());
    QTRY_COMPARE(wrong.error(), ErrorCode::PasswordNeeded);
    Later<ConversationId> right;
    groups(scene.alice).join(cats, {}, u"secret"_s, right.reply());
    QTRY_VERIFY(right.ok());
    // Other devices of the account get in with it, too.
    QTRY_VERIFY(scene.server.nodesOf(scene.alice.self)[u"urn:xmpp:bookmarks:1"_s]
                    .value(cats.toString())
                    .contains("<password>secret</password>"));
}

void GroupsJoiningTest::aChatFromBeforeSurvivesAFailedJoin()
{
    Scene scene;
    FakeRoom &room = scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    NL_REQUIRE(groups(scene.alice).leave(id));
    room.affiliations.insert(scene.alice.self, Affiliation::Outcast);
    Later<ConversationId> again;
    groups(scene.alice).join(cats, {}, {}, again.reply());
    QTRY_COMPARE(again.error(), ErrorCode::Banned);
    QCOMPARE(roomChat(scene.alice, cats), id);
    QVERIFY(!wanted(scene.alice, id));
    QCOMPARE(roomState(scene.alice, id).trouble, ErrorCode::Banned);
}

void GroupsJoiningTest::unreachableServiceIsTriedAgain()
{
    Scene scene;
    scene.group();
    bool down = true;
    scene.server.rooms().failure = [&](FakeRoomService::Request, const BareJid &room,
                                       const BareJid &) -> std::optional<Error> {
        return down && room == cats
            ? std::optional(Error{ErrorCode::HostNotFound, u"remote-server-not-found"_s})
            : std::nullopt;
    };
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join(); // it will be
    QCOMPARE(roomState(scene.alice, id).presence, RoomPresence::Waiting);
    QCOMPARE(roomState(scene.alice, id).trouble, ErrorCode::HostNotFound);
    QTRY_VERIFY(scene.server.rooms().count(FakeRoomService::Request::Info, cats) > 2);
    down = false;
    QTRY_VERIFY(isIn(scene.alice, id));
    QCOMPARE(roomState(scene.alice, id).trouble, ErrorCode::Internal);
}

void GroupsJoiningTest::joiningOfflineHappensLater()
{
    Scene scene;
    scene.group();
    const ConversationId id = scene.join();
    QCOMPARE(roomState(scene.alice, id).presence, RoomPresence::Waiting);
    scene.alice.restart();
    scene.alice.transport->goOnline();
    QTRY_VERIFY(isIn(scene.alice, id));
    QTRY_COMPARE(bookmarks(scene.server, scene.alice.self), QStringList{cats.toString()});
}

void GroupsJoiningTest::aTakenNicknameGetsANumber()
{
    Scene scene;
    scene.server.rooms().add(cats, false);
    Client other(scene.server, "alice@two.test");
    other.transport->goOnline();
    Later<ConversationId> first;
    groups(other).join(cats, {}, {}, first.reply());
    QTRY_VERIFY(first.ok());
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    QCOMPARE(roomState(scene.alice, id).nick, u"alice2"_s);
    QCOMPARE(storedRoom(scene.alice, id)->nick, u"alice2"_s);
}

void GroupsJoiningTest::nicknamesAllTaken()
{
    Scene scene;
    scene.server.rooms().add(cats, false);
    scene.server.rooms().failure = [](FakeRoomService::Request request, const BareJid &,
                                      const BareJid &) -> std::optional<Error> {
        return request == FakeRoomService::Request::Join
            ? std::optional(Error{ErrorCode::NicknameTaken, u"conflict"_s})
            : std::nullopt;
    };
    scene.alice.transport->goOnline();
    Later<ConversationId> joined;
    groups(scene.alice).join(cats, {}, {}, joined.reply());
    QTRY_COMPARE(joined.error(), ErrorCode::NicknameTaken);
    QCOMPARE(scene.server.rooms().count(FakeRoomService::Request::Join), 5);
}

void GroupsJoiningTest::theNumberIsDroppedWhenTheNameIsFree()
{
    Scene scene;
    scene.server.rooms().add(cats, false);
    auto other = std::make_unique<Client>(scene.server, "alice@two.test");
    other->transport->goOnline();
    Later<ConversationId> first;
    groups(*other).join(cats, {}, {}, first.reply());
    QTRY_VERIFY(first.ok());
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    QCOMPARE(roomState(scene.alice, id).nick, u"alice2"_s);
    other.reset();
    scene.alice.transport->goOffline();
    scene.alice.transport->goOnline();
    QTRY_VERIFY(isIn(scene.alice, id));
    QCOMPARE(roomState(scene.alice, id).nick, u"alice"_s);
}

void GroupsJoiningTest::aChosenNicknameStays_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("nick");
    const auto row = [](const QString &chosen, const QString &nick) {
        QTest::addRow("%s", qPrintable(chosen)) << chosen << nick;
    };
    row(u"1984"_s, u"1984"_s);
    row(u"2"_s, u"2"_s);
    row(u"alice7"_s, u"alice7"_s);
    row(u"alice42"_s, u"alice42"_s);
    row(u"alice_2"_s, u"alice_2"_s);
    row(u"alice"_s, u"alice"_s);
    // As if it had been taken.
    row(u"alice2"_s, u"alice"_s);
    row(u"alice5"_s, u"alice"_s);
}

void GroupsJoiningTest::aChosenNicknameStays()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, nick);
    Scene scene;
    scene.server.rooms().add(cats, false);
    scene.alice.transport->goOnline();
    Later<ConversationId> joined;
    groups(scene.alice).join(cats, chosen, {}, joined.reply());
    QTRY_VERIFY(joined.ok());
    QCOMPARE(roomState(scene.alice, *joined).nick, nick);
    scene.alice.restart();
    scene.alice.transport->goOnline();
    QTRY_VERIFY(isIn(scene.alice, *joined));
    QCOMPARE(roomState(scene.alice, *joined).nick, nick);
}

/// A room without an archive hands out what it still has.
void GroupsJoiningTest::whatWasSaidMeanwhileIsAskedFor()
{
    Scene scene;
    scene.server.rooms().add(cats, false).info.archived = false;
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    QCOMPARE(scene.server.rooms().lastJoin.historySinceMs, 0);
    scene.server.rooms().say(cats, u"bob"_s, jid("bob@two.test"), "<body>heard</body>", u"m1"_s);
    QTRY_COMPARE(scene.alice.bodies(id), QStringList{u"heard"_s});
    const qint64 heardMs = scene.alice.message(id, u"heard"_s).sortKey.timeMs;
    scene.alice.transport->goOffline();
    scene.alice.clock.advance(3'600'000);
    scene.alice.say(id, u"typed without a connection"_s);
    scene.alice.transport->goOnline();
    QTRY_VERIFY(isIn(scene.alice, id));
    QCOMPARE(scene.server.rooms().lastJoin.historySinceMs, heardMs);
}

void GroupsJoiningTest::whatWaitsForARoomThatWasLeftIsNotCounted_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("left") << u"left"_s;
    QTest::newRow("left elsewhere") << u"left elsewhere"_s;
    QTest::newRow("removed") << u"removed"_s;
}

void GroupsJoiningTest::whatWaitsForARoomThatWasLeftIsNotCounted()
{
    QFETCH(const QString, how);
    Scene scene;
    scene.alice.timing.retryMs = 300'000;
    scene.alice.restart();
    scene.server.rooms().add(cats, false);
    int refused = 0;
    scene.server.rooms().refusesWith = [&refused](const BareJid &, const QString &) {
        ++refused;
        return QByteArray("wait resource-constraint");
    };
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    QTRY_COMPARE(bookmarks(scene.server, scene.alice.self).size(), 1);
    QTRY_VERIFY(!storedRoom(scene.alice, id)->bookmarkDirty);
    scene.alice.say(id, u"not now"_s);
    QTRY_COMPARE(refused, 1);
    QTRY_COMPARE(scene.alice.delivery(id, u"not now"_s), Delivery::Queued);
    QCOMPARE(*scene.alice.sync->waitingMessages(), 1);
    const auto told = [&scene] {
        return std::ranges::any_of(scene.alice.changes, [](const Change &change) {
            return change.kind == Change::Kind::OutboxChanged;
        });
    };
    scene.alice.changes.clear();
    if (how == "left"_L1) {
        NL_REQUIRE(groups(scene.alice).leave(id));
    } else if (how == "left elsewhere"_L1) {
        dropBookmark(scene.server, scene.alice.self, cats);
    } else {
        scene.server.rooms().kick(cats, u"alice"_s, {RoomExit::Kind::Banned, {}, {}, {}});
    }
    QTRY_VERIFY(!wanted(scene.alice, id));
    QCOMPARE(*scene.alice.sync->waitingMessages(), 0);
    QVERIFY(told());
    scene.alice.transport->goOffline();
    scene.alice.changes.clear();
    QCOMPARE(scene.join(), id);
    QVERIFY(told());
    QCOMPARE(*scene.alice.sync->waitingMessages(), 1);
}

void GroupsJoiningTest::aRoomThatIsGoneIsNotMadeAgain()
{
    Scene scene;
    scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    scene.alice.transport->goOffline();
    scene.server.rooms().destroy(cats);
    scene.alice.transport->goOnline();
    QTRY_COMPARE(roomState(scene.alice, id).presence, RoomPresence::Refused);
    QCOMPARE(roomState(scene.alice, id).trouble, ErrorCode::RoomGone);
    QVERIFY(wanted(scene.alice, id)); // services lose rooms and find them again
    QVERIFY(scene.server.rooms().find(cats) == nullptr);
    // Gone between looking and joining: what the service makes then goes at once.
    scene.server.rooms().failure = [&](FakeRoomService::Request request, const BareJid &room,
                                       const BareJid &) -> std::optional<Error> {
        if (request == FakeRoomService::Request::Info && room == cats) {
            return Error{ErrorCode::NotAllowed, {}};
        }
        return std::nullopt;
    };
    NL_REQUIRE(groups(scene.alice).tryAgain(id));
    QTRY_COMPARE(scene.server.rooms().count(FakeRoomService::Request::Join, cats), 2);
    QTRY_COMPARE(roomState(scene.alice, id).trouble, ErrorCode::RoomGone);
    QTRY_VERIFY(scene.server.rooms().find(cats) == nullptr);
}

void GroupsJoiningTest::ghostIsNoticedAndComesBack()
{
    Scene scene;
    scene.alice.timing.selfPingMs = 30;
    scene.alice.restart();
    scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    scene.server.rooms().loseOccupants(cats);
    QTRY_VERIFY(scene.server.rooms().find(cats)->seatOf(scene.alice.transport.get()) != nullptr);
    QTRY_VERIFY(isIn(scene.alice, id));
    QCOMPARE(scene.server.rooms().count(FakeRoomService::Request::Join, cats), 2);
}

void GroupsJoiningTest::anErrorAsksTheRoomAtOnce()
{
    Scene scene;
    scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    groups(scene.alice).doubt(cats);
    QTRY_COMPARE(scene.server.rooms().count(FakeRoomService::Request::SelfPing, cats), 1);
    QVERIFY(isIn(scene.alice, id));
    scene.server.rooms().loseOccupants(cats);
    groups(scene.alice).doubt(cats);
    QTRY_COMPARE(scene.server.rooms().count(FakeRoomService::Request::Join, cats), 2);
    QTRY_VERIFY(isIn(scene.alice, id));
}

void GroupsJoiningTest::serviceGoesDownAndComesBack()
{
    Scene scene;
    scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    scene.server.rooms().shutDown(cats);
    QTRY_COMPARE(roomState(scene.alice, id).trouble, ErrorCode::Timeout);
    QTRY_VERIFY(isIn(scene.alice, id));
    QVERIFY(notices(scene.alice, id).isEmpty());
}

void GroupsJoiningTest::outOfTheRoom_data()
{
    QTest::addColumn<RoomExit::Kind>("kind");
    QTest::addColumn<ErrorCode>("trouble");
    QTest::addColumn<Notice>("notice");
    QTest::newRow("banned") << RoomExit::Kind::Banned << ErrorCode::Banned
                            << Notice::YouWereRemoved;
    QTest::newRow("removed") << RoomExit::Kind::NotMember << ErrorCode::NotMember
                             << Notice::YouWereRemoved;
    QTest::newRow("destroyed") << RoomExit::Kind::Destroyed << ErrorCode::RoomGone
                               << Notice::Destroyed;
}

void GroupsJoiningTest::outOfTheRoom()
{
    QFETCH(const RoomExit::Kind, kind);
    QFETCH(const ErrorCode, trouble);
    QFETCH(const Notice, notice);
    Scene scene;
    scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    QTRY_COMPARE(bookmarks(scene.server, scene.alice.self).size(), 1);
    scene.server.rooms().kick(cats, u"alice"_s, {kind, u"enough"_s, {}, {}});
    QTRY_COMPARE(notices(scene.alice, id), QList{notice});
    QCOMPARE(scene.alice.messages(id).last().body, u"enough"_s);
    QCOMPARE(scene.alice.unread(id), 0);
    QVERIFY(!wanted(scene.alice, id));
    QTRY_VERIFY(bookmarks(scene.server, scene.alice.self).isEmpty());
    // The reason stays with the chat.
    scene.alice.restart();
    QCOMPARE(roomState(scene.alice, id).presence, RoomPresence::Out);
    QCOMPARE(roomState(scene.alice, id).trouble, trouble);
    QCOMPARE(roomState(scene.alice, id).troubleText, u"enough"_s);
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.alice.sync->caughtUp());
    QCOMPARE(scene.server.rooms().count(FakeRoomService::Request::Join, cats), 1);
    QCOMPARE(scene.server.rooms().count(FakeRoomService::Request::Resign, cats), 0);
}

void GroupsJoiningTest::kickedStaysOutUntilTheUserWants()
{
    Scene scene;
    scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    scene.server.rooms().kick(cats, u"alice"_s, {RoomExit::Kind::Kicked, u"calm down"_s, {}, {}});
    QTRY_COMPARE(roomState(scene.alice, id).presence, RoomPresence::Refused);
    QCOMPARE(roomState(scene.alice, id).troubleText, u"calm down"_s);
    QVERIFY(wanted(scene.alice, id));
    NL_REQUIRE(groups(scene.alice).tryAgain(id));
    QTRY_VERIFY(isIn(scene.alice, id));
}

void GroupsJoiningTest::removedWhileOffline()
{
    Scene scene;
    FakeRoom &room = scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    scene.alice.transport->goOffline();
    room.affiliations.remove(scene.alice.self);
    scene.alice.transport->goOnline();
    QTRY_VERIFY(!wanted(scene.alice, id));
    QCOMPARE(roomState(scene.alice, id).trouble, ErrorCode::NotMember);
    QVERIFY(notices(scene.alice, id).isEmpty()); // nobody saw it happen
}

void GroupsJoiningTest::threeHundredRoomsJoinAFewAtATime()
{
    Scene scene;
    constexpr int many = 300;
    for (int i = 0; i < many; ++i) {
        const BareJid room = roomJid(qPrintable(u"room%1"_s.arg(i)));
        scene.server.rooms().add(room, false);
        putBookmark(scene.server, scene.alice.self, room);
    }
    scene.server.rooms().joinsHeld = true;
    scene.alice.transport->goOnline();
    QTRY_COMPARE(scene.server.rooms().heldJoins(), 8);
    QTest::qWait(50);
    QCOMPARE(scene.server.rooms().heldJoins(), 8);
    scene.server.rooms().releaseJoins();
    QTRY_COMPARE_WITH_TIMEOUT(scene.server.rooms().count(FakeRoomService::Request::Join), many,
                              60'000);
    const BareJid last = roomJid("room299");
    QTRY_VERIFY_WITH_TIMEOUT(isIn(scene.alice, roomChat(scene.alice, last)), 60'000);
}

void GroupsJoiningTest::roomsWithNewsFirst()
{
    Scene scene;
    constexpr int many = 20;
    for (int i = 0; i < many; ++i) {
        const BareJid room = roomJid(qPrintable(u"room%1"_s.arg(i, 2, 10, QLatin1Char('0'))));
        scene.server.rooms().add(room, false);
        Later<ConversationId> joined;
        groups(scene.alice).join(room, {}, {}, joined.reply());
        QTRY_VERIFY(joined.ok());
    }
    const BareJid last = roomJid("room19");
    {
        Transaction tx(scene.alice.writer());
        OutboxRow row;
        row.account = scene.alice.account;
        row.conversation = roomChat(scene.alice, last);
        row.kind = OutboxKind::Invitation;
        row.state = OutboxState::Failed;
        row.originId = u"waits"_s;
        row.to = jid("bob@two.test");
        NL_REQUIRE(OutboxStore(scene.alice.writer()).enqueue(tx, row));
        NL_REQUIRE(tx.commit());
    }
    QList<BareJid> order;
    scene.server.rooms().failure = [&](FakeRoomService::Request request, const BareJid &room,
                                       const BareJid &) -> std::optional<Error> {
        if (request == FakeRoomService::Request::Join) {
            order.append(room);
        }
        return std::nullopt;
    };
    scene.alice.transport->goOnline();
    QTRY_COMPARE(order.size(), many);
    QCOMPARE(order.first(), last);
}

void GroupsJoiningTest::reconnectJoinsAgain()
{
    Scene scene;
    scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    scene.alice.transport->goOffline();
    QCOMPARE(roomState(scene.alice, id).presence, RoomPresence::Waiting);
    QVERIFY(scene.server.rooms().find(cats)->seats.isEmpty());
    scene.alice.restart();
    scene.alice.transport->goOnline();
    QTRY_VERIFY(isIn(scene.alice, id));
}

void GroupsJoiningTest::groupOrChannelByItsRules_data()
{
    QTest::addColumn<bool>("membersOnly");
    QTest::addColumn<bool>("nonAnonymous");
    QTest::addColumn<ChatKind>("kind");
    QTest::newRow("group") << true << true << ChatKind::Group;
    QTest::newRow("hides addresses") << true << false << ChatKind::Channel;
    QTest::newRow("open to all") << false << true << ChatKind::Channel;
    QTest::newRow("public channel") << false << false << ChatKind::Channel;
}

void GroupsJoiningTest::groupOrChannelByItsRules()
{
    QFETCH(const bool, membersOnly);
    QFETCH(const bool, nonAnonymous);
    QFETCH(const ChatKind, kind);
    Scene scene;
    FakeRoom &room = scene.group();
    room.info.membersOnly = membersOnly;
    room.info.nonAnonymous = nonAnonymous;
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    const Conversation chat = *ConversationStore(scene.alice.writer()).find(id);
    QCOMPARE(chat.kind, kind);
    QCOMPARE(chat.encrypted, kind == ChatKind::Group);
    QVERIFY(notices(scene.alice, id).isEmpty());
    NL_REQUIRE(groups(scene.alice).members(id));
}

void GroupsJoiningTest::aGroupThatOpensUpIsToldBeforeItIsAChannel()
{
    Scene scene;
    scene.group();
    scene.alice.transport->goOnline();
    const ConversationId id = scene.join();
    scene.server.rooms().change(cats, [](FakeRoom &room) { room.info.membersOnly = false; });
    QTRY_COMPARE(storedRoom(scene.alice, id)->kind, ChatKind::Channel);
    QCOMPARE(notices(scene.alice, id), QList{Notice::OpenToAll});
    scene.server.rooms().change(cats, [](FakeRoom &room) { room.info.membersOnly = true; });
    QTRY_COMPARE(storedRoom(scene.alice, id)->kind, ChatKind::Group);
    QTRY_COMPARE(memberNames(scene.alice, id).size(), 2);
}

QTEST_GUILESS_MAIN(GroupsJoiningTest)
#include "tst_groups_joining.moc"
