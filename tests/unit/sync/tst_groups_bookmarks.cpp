// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/GroupScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Rooms on all devices of an account, and invitations.
class GroupsBookmarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinedHereAppearsThere();
    void leftHereIsLeftThere();
    void leftOfflineIsPublishedLater();
    void joinedWhileTheOtherWasAway();
    void leftWhileTheOtherWasAway();
    void whatOtherClientsPutInStays();
    void bookmarksWithoutAutojoin();
    void oldBookmarksAreTakenOverOnce_data();
    void oldBookmarksAreTakenOverOnce();
    void leavingAGroupGivesUpTheMembership();
    void ownEventsCauseNothing();
    void whenAllAreGoneTheyAreReadAgain_data();
    void whenAllAreGoneTheyAreReadAgain();
    void onlyTheOwnAccountClearsThemAwayAndNotForEver();
    void invitedAndAccepted();
    void declinedAndTold();
    void severalAreToldOnceEach();
    void invitationsThatDoNotCount_data();
    void invitationsThatDoNotCount();
    void answeredOnesDoNotComeBack();
};

namespace {

const BareJid cats = roomJid();
const QString bookmarkNode = u"urn:xmpp:bookmarks:1"_s;

struct Devices {
    FakeServer server;
    Client desk{server};
    Client phone{server, "alice@one.test", "phone"};

    Devices()
    {
        server.rooms().add(
            cats, true,
            {{desk.self, Affiliation::Member}, {jid("bob@two.test"), Affiliation::Owner}});
    }
    void online()
    {
        desk.transport->goOnline();
        phone.transport->goOnline();
    }
    ConversationId join(const Client &client)
    {
        Later<ConversationId> joined;
        groups(client).join(cats, {}, {}, joined.reply());
        if (!QTest::qWaitFor([&] { return joined.ok(); }, 30'000)) {
            qFatal("not joined");
        }
        return *joined;
    }
    bool inStep() { return isIn(desk, roomChat(desk, cats)) && isIn(phone, roomChat(phone, cats)); }
};

RoomInvitation invitation(const char *from = "bob@two.test", qint64 atMs = 0)
{
    RoomInvitation result;
    result.room = cats;
    result.from = jid(from);
    result.reason = u"come\u202E in"_s;
    result.atMs = atMs;
    return result;
}

} // namespace

void GroupsBookmarksTest::joinedHereAppearsThere()
{
    Devices devices;
    devices.online();
    devices.join(devices.desk);
    QTRY_VERIFY(devices.inStep());
    QVERIFY(notices(devices.phone, roomChat(devices.phone, cats)).isEmpty());
}

void GroupsBookmarksTest::leftHereIsLeftThere()
{
    Devices devices;
    devices.online();
    const ConversationId id = devices.join(devices.desk);
    QTRY_VERIFY(devices.inStep());
    NL_REQUIRE(groups(devices.desk).leave(id));
    QVERIFY(!wanted(devices.desk, id));
    const ConversationId there = roomChat(devices.phone, cats);
    QTRY_VERIFY(!wanted(devices.phone, there));
    QTRY_VERIFY(devices.server.rooms().find(cats)->seats.isEmpty());
    QVERIFY(bookmarks(devices.server, devices.desk.self).isEmpty());
    QVERIFY(ConversationStore(devices.phone.writer()).find(there)->left);
}

void GroupsBookmarksTest::leftOfflineIsPublishedLater()
{
    Devices devices;
    devices.online();
    const ConversationId id = devices.join(devices.desk);
    QTRY_VERIFY(devices.inStep());
    devices.desk.transport->goOffline();
    NL_REQUIRE(groups(devices.desk).leave(id));
    devices.desk.restart();
    QVERIFY(wanted(devices.phone, roomChat(devices.phone, cats)));
    devices.desk.transport->goOnline();
    QTRY_VERIFY(!wanted(devices.phone, roomChat(devices.phone, cats)));
    QTRY_VERIFY(!storedRoom(devices.desk, id)->bookmarkDirty);
    QVERIFY(!wanted(devices.desk, id));
}

void GroupsBookmarksTest::joinedWhileTheOtherWasAway()
{
    Devices devices;
    devices.desk.transport->goOnline();
    devices.join(devices.desk);
    QTRY_COMPARE(bookmarks(devices.server, devices.desk.self).size(), 1);
    devices.phone.transport->goOnline();
    QTRY_VERIFY(devices.inStep());
}

void GroupsBookmarksTest::leftWhileTheOtherWasAway()
{
    Devices devices;
    devices.online();
    const ConversationId id = devices.join(devices.desk);
    QTRY_VERIFY(devices.inStep());
    devices.phone.transport->goOffline();
    NL_REQUIRE(groups(devices.desk).leave(id));
    QTRY_VERIFY(bookmarks(devices.server, devices.desk.self).isEmpty());
    devices.phone.transport->goOnline();
    QTRY_VERIFY(!wanted(devices.phone, roomChat(devices.phone, cats)));
}

void GroupsBookmarksTest::whatOtherClientsPutInStays()
{
    Devices devices;
    putBookmark(devices.server, devices.desk.self, cats, true,
                "<nick>mouse</nick><extensions><pinned xmlns='urn:other'/></extensions>");
    devices.desk.transport->goOnline();
    QTRY_VERIFY(isIn(devices.desk, roomChat(devices.desk, cats)));
    const ConversationId id = roomChat(devices.desk, cats);
    QCOMPARE(roomState(devices.desk, id).nick, u"mouse"_s);
    Later<void> renamed;
    groups(devices.desk).setNick(id, u"cat"_s, renamed.reply());
    QTRY_VERIFY(renamed.ok());
    const auto published = [&] {
        return devices.server.nodesOf(devices.desk.self)[u"urn:xmpp:bookmarks:1"_s].value(
            cats.toString());
    };
    QTRY_VERIFY(published().contains("<nick>cat</nick>"));
    QVERIFY(published().contains("urn:other"));
}

void GroupsBookmarksTest::bookmarksWithoutAutojoin()
{
    Devices devices;
    putBookmark(devices.server, devices.desk.self, cats, false);
    devices.desk.transport->goOnline();
    QTRY_VERIFY(devices.desk.sync->caughtUp());
    QCOMPARE(roomChat(devices.desk, cats), ConversationId());
    putBookmark(devices.server, devices.desk.self, cats, true);
    QTRY_VERIFY(isIn(devices.desk, roomChat(devices.desk, cats)));
    putBookmark(devices.server, devices.desk.self, cats, false);
    QTRY_VERIFY(!wanted(devices.desk, roomChat(devices.desk, cats)));
}

void GroupsBookmarksTest::oldBookmarksAreTakenOverOnce_data()
{
    QTest::addColumn<bool>("pep");
    QTest::newRow("PEP") << true;
    QTest::newRow("private XML") << false;
}

void GroupsBookmarksTest::oldBookmarksAreTakenOverOnce()
{
    QFETCH(const bool, pep);
    Devices devices;
    const QByteArray old =
        "<storage xmlns='storage:bookmarks'><conference jid='cats@rooms.one.test' "
        "autojoin='1'><nick>mouse</nick></conference><conference jid='dogs@rooms.one.test'/>"
        "<url name='x' url='y'/></storage>";
    if (pep) {
        devices.server.nodesOf(devices.desk.self)[u"storage:bookmarks"_s].insert(u"current"_s, old);
    } else {
        devices.server.privateXml[devices.desk.self].insert(u"storage:bookmarks"_s, old);
    }
    devices.desk.transport->goOnline();
    QTRY_VERIFY(isIn(devices.desk, roomChat(devices.desk, cats)));
    QTRY_COMPARE(bookmarks(devices.server, devices.desk.self), QStringList{cats.toString()});
    NL_REQUIRE(groups(devices.desk).leave(roomChat(devices.desk, cats)));
    QTRY_VERIFY(bookmarks(devices.server, devices.desk.self).isEmpty());
    devices.desk.restart();
    devices.desk.transport->goOnline();
    QTRY_VERIFY(devices.desk.sync->caughtUp());
    QVERIFY(!wanted(devices.desk, roomChat(devices.desk, cats)));
}

void GroupsBookmarksTest::leavingAGroupGivesUpTheMembership()
{
    Devices devices;
    devices.desk.transport->goOnline();
    const ConversationId id = devices.join(devices.desk);
    NL_REQUIRE(groups(devices.desk).leave(id));
    QTRY_COMPARE(devices.server.rooms().find(cats)->affiliation(devices.desk.self),
                 Affiliation::None);
    QVERIFY(notices(devices.desk, id).isEmpty());
    QCOMPARE(roomState(devices.desk, id).trouble, ErrorCode::Internal);
}

void GroupsBookmarksTest::ownEventsCauseNothing()
{
    Devices devices;
    devices.online();
    const ConversationId id = devices.join(devices.desk);
    QTRY_VERIFY(devices.inStep());
    QTRY_VERIFY(!storedRoom(devices.desk, id)->bookmarkDirty);
    const int joins = devices.server.rooms().count(FakeRoomService::Request::Join);
    devices.server.notify(devices.desk.self, u"urn:xmpp:bookmarks:1"_s, {cats.toString()});
    QTest::qWait(50);
    QCOMPARE(devices.server.rooms().count(FakeRoomService::Request::Join), joins);
    QVERIFY(devices.inStep());
}

void GroupsBookmarksTest::whenAllAreGoneTheyAreReadAgain_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<bool>("in");
    QTest::newRow("there again by then") << u"all"_s << true;
    QTest::newRow("purged") << u"none"_s << false;
    QTest::newRow("deleted") << u"no node"_s << true; // this device's make a new one
}

void GroupsBookmarksTest::whenAllAreGoneTheyAreReadAgain()
{
    QFETCH(const QString, left);
    QFETCH(const bool, in);
    Devices devices;
    devices.online();
    const ConversationId id = devices.join(devices.desk);
    QTRY_VERIFY(devices.inStep());
    QTRY_VERIFY(!storedRoom(devices.desk, id)->bookmarkDirty);
    const int joins = devices.server.rooms().count(FakeRoomService::Request::Join);
    auto &nodes = devices.server.nodesOf(devices.desk.self);
    if (left == "none"_L1) {
        nodes[bookmarkNode].clear();
    } else if (left == "no node"_L1) {
        nodes.remove(bookmarkNode);
    }
    devices.server.notifyRetracted(devices.desk.self, bookmarkNode, {});
    for (const Client *client : {&devices.desk, &devices.phone}) {
        QTRY_COMPARE(client->transport->fetched.filter(bookmarkNode).size(), 2);
        QTRY_COMPARE(wanted(*client, roomChat(*client, cats)), in);
    }
    QTRY_COMPARE(devices.server.nodesOf(devices.desk.self).value(bookmarkNode).size(), in ? 1 : 0);
    QTest::qWait(50);
    QCOMPARE(devices.inStep(), in);
    QCOMPARE(devices.server.rooms().count(FakeRoomService::Request::Join), joins);
}

void GroupsBookmarksTest::onlyTheOwnAccountClearsThemAwayAndNotForEver()
{
    Devices devices;
    devices.desk.transport->goOnline();
    const ConversationId id = devices.join(devices.desk);
    QTRY_VERIFY(!storedRoom(devices.desk, id)->bookmarkDirty);
    FakeTransport &transport = *devices.desk.transport;
    const auto reads = [&] { return transport.fetched.filter(bookmarkNode).size(); };
    QCOMPARE(reads(), 1);
    transport.deliverRetraction(jid("bob@two.test"), bookmarkNode, {});
    QTest::qWait(50);
    QCOMPARE(reads(), 1);
    for (int turn = 1; turn <= 3; ++turn) {
        transport.deliverRetraction(devices.desk.self, bookmarkNode, {});
        QTRY_COMPARE(reads(), 1 + turn);
    }
    transport.deliverRetraction(devices.desk.self, bookmarkNode, {});
    QTest::qWait(50);
    QCOMPARE(reads(), 4);
    QVERIFY(isIn(devices.desk, id));
}

void GroupsBookmarksTest::invitedAndAccepted()
{
    Devices devices;
    devices.desk.befriend();
    devices.desk.transport->goOnline();
    devices.server.tellInvited(devices.desk.self, invitation());
    QTRY_COMPARE(groups(devices.desk).invitations()->size(), 1);
    const RoomInvitation got = groups(devices.desk).invitations()->first();
    QVERIFY(!got.stranger);
    QCOMPARE(got.reason, u"come in"_s);
    Later<ConversationId> accepted;
    groups(devices.desk).accept(got.id, accepted.reply());
    QTRY_VERIFY(accepted.ok());
    QVERIFY(isIn(devices.desk, *accepted));
    QVERIFY(groups(devices.desk).invitations()->isEmpty());
    QCOMPARE(notices(devices.desk, *accepted), QList{Notice::YouWereAdded});
    QCOMPARE(devices.desk.messages(*accepted).last().senderName, u"bob"_s);
}

void GroupsBookmarksTest::declinedAndTold()
{
    Devices devices;
    devices.desk.transport->goOnline();
    devices.server.tellInvited(devices.desk.self, invitation());
    QTRY_COMPARE(groups(devices.desk).invitations()->size(), 1);
    QVERIFY(groups(devices.desk).invitations()->first().stranger);
    devices.desk.transport->goOffline();
    NL_REQUIRE(groups(devices.desk).decline(groups(devices.desk).invitations()->first().id));
    QVERIFY(groups(devices.desk).invitations()->isEmpty());
    devices.desk.restart();
    devices.desk.transport->goOnline();
    using Told = QList<QPair<BareJid, BareJid>>;
    QTRY_COMPARE(devices.desk.transport->rooms().declined, (Told{{cats, jid("bob@two.test")}}));
}

void GroupsBookmarksTest::severalAreToldOnceEach()
{
    Devices devices;
    devices.desk.transport->goOnline();
    RoomInvitation other = invitation();
    other.room = roomJid("dogs");
    devices.server.rooms().add(other.room, true);
    devices.server.tellInvited(devices.desk.self, invitation());
    devices.server.tellInvited(devices.desk.self, other);
    QTRY_COMPARE(groups(devices.desk).invitations()->size(), 2);
    const QList<RoomInvitation> all = *groups(devices.desk).invitations();
    for (const RoomInvitation &each : all) {
        NL_REQUIRE(groups(devices.desk).decline(each.id)); // the first is still on its way
    }
    using Told = QList<QPair<BareJid, BareJid>>;
    const BareJid bob = jid("bob@two.test");
    QTRY_COMPARE(devices.desk.transport->rooms().declined, (Told{{cats, bob}, {other.room, bob}}));
    devices.desk.transport->goOffline();
    devices.desk.transport->goOnline();
    QTRY_VERIFY(devices.desk.sync->caughtUp());
    QCOMPARE(devices.desk.transport->rooms().declined.size(), 2);
}

void GroupsBookmarksTest::invitationsThatDoNotCount_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<bool>("joined");
    QTest::newRow("of a blocked person") << QByteArray("eve@two.test") << false;
    QTest::newRow("of the user's own") << QByteArray("alice@one.test") << false;
    QTest::newRow("into a room that we are in") << QByteArray("bob@two.test") << true;
}

void GroupsBookmarksTest::invitationsThatDoNotCount()
{
    QFETCH(const QByteArray, from);
    QFETCH(const bool, joined);
    Devices devices;
    devices.desk.befriend("eve@two.test", true);
    devices.desk.transport->goOnline();
    if (joined) {
        devices.join(devices.desk);
    }
    devices.desk.transport->rooms().tellInvited(invitation(from.constData()));
    QVERIFY(groups(devices.desk).invitations()->isEmpty());
}

void GroupsBookmarksTest::answeredOnesDoNotComeBack()
{
    Devices devices;
    devices.desk.transport->goOnline();
    const FakeRooms &port = devices.desk.transport->rooms();
    port.tellInvited(invitation());
    port.tellInvited(invitation());
    QCOMPARE(groups(devices.desk).invitations()->size(), 1);
    NL_REQUIRE(groups(devices.desk).decline(groups(devices.desk).invitations()->first().id));
    port.tellInvited(
        invitation("bob@two.test", devices.desk.clock.nowMs() - 1'000)); // the archive's copy
    QVERIFY(groups(devices.desk).invitations()->isEmpty());
    port.tellInvited(invitation()); // asked once more
    QCOMPARE(groups(devices.desk).invitations()->size(), 1);
}

QTEST_GUILESS_MAIN(GroupsBookmarksTest)
#include "tst_groups_bookmarks.moc"
