// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"
#include "core/sync/ArchiveSync.h"
#include "core/sync/InboundPipeline.h"
#include "core/sync/SyncStores.h"
#include "tests/unit/sync/RoomScene.h"

#include <QSignalSpy>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// The archive of a room beside the account's own: its own ranges, holes and state.
class RoomArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongAbsenceIsCaughtUp();
    void holesBelongToTheRoom();
    void itemsOfOthersAreNotTheRooms();
    void liveMessagesDuringTheCatchUp();
    void roomsWithoutAnArchiveSayso();
    void ownMessagesTakeTheirPlaceInTheRoom();
};

namespace {

/// The scene with parts of a sync instead of the whole, so that archives are caught up with by
/// hand.
struct Archive {
    RoomScene scene;
    SyncStores stores{scene.alice.writer(), scene.alice.account, scene.alice.self,
                      scene.alice.clock};
    OmemoEngine omemo{scene.alice.writer(), scene.alice.account, scene.alice.self,
                      scene.alice.clock};
    InboundPipeline pipeline{stores, omemo, [this](const Change &change) { told.append(change); }};
    ArchiveSync sync{stores, pipeline, *scene.alice.transport, quick(), scene.room};
    ArchiveSync own{stores, pipeline, *scene.alice.transport, quick(), scene.alice.self};
    QList<Change> told;

    explicit Archive(ChatKind kind = ChatKind::Group) : scene(kind)
    {
        scene.server.rooms().add(scene.room, true,
                                 {{scene.alice.self, Affiliation::Owner},
                                  {jid("bob@two.test"), Affiliation::Member},
                                  {jid("carol@two.test"), Affiliation::Member}});
        scene.alice.sync.reset();
        scene.alice.transport->goOnline();
    }
    void fill(int first, int last)
    {
        for (int i = first; i <= last; ++i) {
            const QByteArray text = QByteArray::number(i).rightJustified(4, '0');
            scene.server.rooms().say(scene.room, u"Bob"_s, jid("bob@two.test"),
                                     "<body>" + text + "</body>",
                                     u"m"_s + QString::fromLatin1(text));
        }
    }
    [[nodiscard]] bool catchUp()
    {
        sync.streamUp();
        return QTest::qWaitFor([&] { return sync.caughtUp(); }, 60'000);
    }
    [[nodiscard]] QStringList bodies() const { return scene.bodies(); }
    [[nodiscard]] QList<ArchiveRange> ranges(const BareJid &of) const
    {
        return *ArchiveRangeStore(scene.alice.writer()).ranges(scene.alice.account, of);
    }
};

} // namespace

void RoomArchiveTest::aLongAbsenceIsCaughtUp()
{
    Archive archive;
    archive.fill(1, 10);
    QVERIFY(archive.catchUp());
    QCOMPARE(archive.bodies().size(), 10);
    QCOMPARE(archive.scene.message(u"0001"_s).sender, jid("bob@two.test"));
    archive.sync.streamDown();
    QVERIFY(archive.pipeline.allCaughtUp());
    archive.fill(11, 3'000);
    QVERIFY(archive.catchUp());
    QCOMPARE(archive.scene.alice.unread(archive.scene.chat), 1'000); // the most that is counted
    const auto all = MessageStore(archive.scene.alice.writer()).around(archive.scene.chat, {}, 1);
    NL_REQUIRE(all);
    QCOMPARE(all->rows.first().body, u"0001"_s);
    QCOMPARE(archive.bodies().size(), 1'000);
    QCOMPARE(archive.bodies().first(), u"2001"_s);
    QCOMPARE(archive.bodies().last(), u"3000"_s);
    QCOMPARE(archive.ranges(archive.scene.room).size(), 1);
    QVERIFY(archive.sync.gaps()->gaps.isEmpty());
    QVERIFY(archive.ranges(archive.scene.alice.self).isEmpty());
}

void RoomArchiveTest::holesBelongToTheRoom()
{
    Archive archive;
    archive.fill(1, 10);
    QVERIFY(archive.catchUp());
    archive.sync.streamDown();
    archive.fill(11, 400);
    FakeTransport &transport = *archive.scene.alice.transport;
    const auto before = transport.archiveQueries().size();
    bool seen = false;
    transport.beforeArchiveAnswer = [&](int) {
        seen |= archive.sync.gaps()->gaps.size() == 1;
        QVERIFY(archive.own.gaps()->gaps.isEmpty());
    };
    QVERIFY(archive.catchUp());
    transport.beforeArchiveAnswer = {};
    QVERIFY(seen);
    for (const ArchiveQuery &query : transport.archiveQueries().sliced(before)) {
        QCOMPARE(query.archive, archive.scene.room);
    }
    QVERIFY(archive.sync.gaps()->gaps.isEmpty());
    QCOMPARE(archive.bodies().size(), 400);
    const QStringList bodies = archive.bodies();
    QVERIFY(std::ranges::is_sorted(bodies));
}

void RoomArchiveTest::itemsOfOthersAreNotTheRooms()
{
    Archive archive;
    FakeServer &server = archive.scene.server;
    // A room that hands out what others have (not) said.
    server.archive(archive.scene.room,
                   "<message type='chat' from='bob@two.test/x' to='alice@one.test' id='a'>"
                   "<body>direct</body></message>");
    server.archive(archive.scene.room,
                   "<message type='groupchat' from='other@rooms.one.test/Bob' id='b'>"
                   "<body>of another room</body></message>");
    // And an own archive with what belongs to a room.
    server.archive(archive.scene.alice.self,
                   "<message type='groupchat' from='team@rooms.one.test/Bob' to='alice@one.test' "
                   "id='c'><body>in the wrong archive</body></message>");
    archive.fill(1, 2);
    QVERIFY(archive.catchUp());
    archive.own.streamUp();
    QTRY_VERIFY(archive.own.caughtUp());
    QCOMPARE(archive.bodies(), (QStringList{u"0001"_s, u"0002"_s}));
    QVERIFY(archive.scene.alice.messages(archive.scene.alice.chat()).isEmpty());
}

void RoomArchiveTest::liveMessagesDuringTheCatchUp()
{
    Archive archive;
    archive.fill(1, 120);
    int answers = 0;
    archive.scene.alice.transport->beforeArchiveAnswer = [&](int) {
        if (++answers != 2) {
            return;
        }
        InboundStanza live =
            archive.scene.stanza(u"Bob"_s, "bob@two.test", "m0121", "<body>0121</body>");
        live.archiveId = archive.scene.server.rooms().say(
            archive.scene.room, u"Bob"_s, jid("bob@two.test"), "<body>0121</body>", u"m0121"_s);
        NL_REQUIRE(archive.pipeline.process(live));
    };
    QVERIFY(archive.catchUp());
    archive.scene.alice.transport->beforeArchiveAnswer = {};
    QTRY_COMPARE(archive.bodies().size(), 121);
    QCOMPARE(archive.bodies().last(), u"0121"_s);
}

void RoomArchiveTest::roomsWithoutAnArchiveSayso()
{
    Archive archive;
    archive.scene.alice.transport->archiveSupported = false;
    QSignalSpy unsupported(&archive.sync, &ArchiveSync::unsupported);
    archive.sync.streamUp();
    QTRY_COMPARE(unsupported.size(), 1);
    QVERIFY(archive.pipeline.allCaughtUp());
    QVERIFY(archive.sync.anchored());
}

void RoomArchiveTest::ownMessagesTakeTheirPlaceInTheRoom()
{
    RoomScene scene;
    Transaction tx(scene.alice.writer());
    Message own;
    own.conversation = scene.chat;
    own.direction = Direction::Out;
    own.sender = scene.alice.self;
    own.senderKey = own.sender.toString();
    own.originId = own.stanzaId = u"5b1ab4c1-3a41-4b6a-9d57-2b1d6a2f2c11"_s;
    own.body = u"mine"_s;
    own.delivery = Delivery::Queued;
    own.sortKey.timeMs = scene.alice.clock.nowMs();
    const auto stored = MessageStore(scene.alice.writer()).insert(tx, own);
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
    NL_REQUIRE(tx.commit());
    // Others were faster.
    scene.says(u"Bob"_s, "bob@two.test", "m1", "first", u"r1"_s);
    QCOMPARE(scene.bodies(), (QStringList{u"first"_s, u"mine"_s}));
    // A marker for it that overtakes its reflection waits.
    scene.marks(u"Bob"_s, "bob@two.test", u"r2"_s, Delivery::Read);
    InboundStanza reflection = scene.stanza(u"Alice"_s, "alice@one.test", own.originId.toLatin1(),
                                            "<body>mine</body>", u"r2"_s);
    reflection.fromSelf = true;
    scene.hears(reflection);
    const Message settled = scene.message(u"mine"_s);
    QCOMPARE(settled.delivery, Delivery::OnServer);
    QCOMPARE(settled.archiveId, u"r2"_s);
    QVERIFY(scene.alice.outbox().isEmpty());
    QCOMPARE(ReceiptStore(scene.alice.writer()).readPointers(scene.chat)->size(), 1);
    scene.says(u"Carol"_s, "carol@two.test", "m3", "last", u"r3"_s);
    QCOMPARE(scene.bodies(), (QStringList{u"first"_s, u"mine"_s, u"last"_s}));
    // The archive's word is final.
    scene.archived(reflection, settled.sortKey.timeMs - 1);
    QCOMPARE(scene.bodies().size(), 3);
}

QTEST_GUILESS_MAIN(RoomArchiveTest)
#include "tst_room_archive.moc"
