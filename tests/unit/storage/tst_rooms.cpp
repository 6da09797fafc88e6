// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"
#include "core/storage/ReceiptStore.h"
#include "core/storage/RoomMessages.h"
#include "core/storage/RoomStore.h"
#include "tests/unit/storage/StoreFixture.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Rooms, their members, and who has what of an own message.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsComeBackAsTheyWere();
    void membersAreReplacedAndKnown();
    void countsFollowTheMessages();
    void allOfTheAudience();
    void sameCountsByPageAndAlone();
    void referencesFindTheArchiveIdFirst();
    void whatARoomHasShownLast_data();
    void whatARoomHasShownLast();
    void noticesAreNotUnread();
    void aStoreOfVersionThreeIsUpgraded();
    void aPageOfALargeGroupIsQuick();
};

namespace {

struct Group : StoreFixture {
    ConversationId room;

    Group()
    {
        room = write([&](Transaction &tx) {
            return *RoomStore(writer()).ensure(tx, account, jid("team@rooms.one.test"),
                                               ChatKind::Group, u"Alice"_s);
        });
    }
    [[nodiscard]] static BareJid person(int number)
    {
        return BareJid::fromStored(u"person%1@two.test"_s.arg(number));
    }
    [[nodiscard]] static QList<BareJid> people(int count)
    {
        QList<BareJid> all;
        for (int i = 0; i < count; ++i) {
            all.append(person(i));
        }
        return all;
    }
    [[nodiscard]] Message own(int number, qint64 timeMs) const
    {
        Message message = outgoing(number, timeMs, Delivery::OnServer);
        message.conversation = room;
        message.archiveId = u"r%1"_s.arg(number);
        return message;
    }
    MessageId write1(const Message &message, const QList<BareJid> &audience,
                     const QList<BareJid> &unreached = {}) const
    {
        return write([&](Transaction &tx) {
            const MessageId id = MessageStore(writer()).insert(tx, message)->id;
            if (!RoomStore(writer()).setAudience(tx, id, audience, unreached)) {
                qFatal("no audience");
            }
            return id;
        });
    }
    void reaches(const BareJid &who, const Message &message, bool read) const
    {
        const bool done = write([&](Transaction &tx) {
            ReceiptStore receipts(writer());
            const auto moved = read
                ? receipts.advanceReadPointer(tx, room, who, message.sortKey, 77)
                : receipts.advanceDeliveredPointer(tx, room, who, message.sortKey, 77);
            return moved.ok() && RoomMessages(writer()).advanceByAudience(tx, room, 78).ok();
        });
        if (!done) {
            qFatal("no pointer");
        }
    }
    [[nodiscard]] Message message(MessageId id) const { return *MessageStore(writer()).find(id); }
};

} // namespace

void RoomsTest::roomsComeBackAsTheyWere()
{
    Group group;
    RoomInfo info;
    info.jid = jid("team@rooms.one.test");
    info.name = u"Team"_s;
    info.description = u"Words"_s;
    info.membersOnly = info.nonAnonymous = info.archived = info.stanzaIds = true;
    group.write([&](Transaction &tx) {
        RoomStore rooms(group.writer());
        return rooms.setInfo(tx, group.room, info).ok()
            && rooms.setSubject(tx, group.room, u"Today"_s).ok()
            && rooms.setWanted(tx, group.room, false).ok()
            && rooms.setPicture(tx, group.room, u"hash"_s, "image").ok()
            && rooms.setBookmark(tx, group.room, "<extensions/>", true).ok();
    });
    group.reopen();
    const RoomStore rooms(group.writer());
    const auto room = *rooms.find(group.room);
    QVERIFY(room.has_value());
    info.subject = u"Today"_s;
    info.avatarHash = u"hash"_s;
    QCOMPARE(room->info, info);
    QCOMPARE(room->kind, ChatKind::Group);
    QVERIFY(!room->wanted && room->bookmarkDirty);
    QCOMPARE(*rooms.picture(group.room), QByteArray("image"));
    QCOMPARE(rooms.list(group.account)->size(), 1);
    QVERIFY(!rooms.find(group.chat)->has_value());
}

void RoomsTest::membersAreReplacedAndKnown()
{
    Group group;
    const auto set = [&](const QList<StoredMember> &members) {
        return group.write([&](Transaction &tx) {
            return *RoomStore(group.writer()).setMembers(tx, group.room, members);
        });
    };
    const StoredMember owner{group.person(1), Affiliation::Owner, u"One"_s};
    QVERIFY(set({owner, {group.person(2), Affiliation::Member, {}}}));
    QVERIFY(!set(
        {{group.person(1), Affiliation::Owner, {}}, {group.person(2), Affiliation::Member, {}}}));
    QVERIFY(set({{group.person(1), Affiliation::Owner, {}}}));
    QCOMPARE(*RoomStore(group.writer()).members(group.room), QList<StoredMember>{owner});
    QCOMPARE(ConversationStore(group.writer()).find(group.room)->members, 1);
}

void RoomsTest::countsFollowTheMessages()
{
    Group group;
    const MessageId first = group.write1(group.own(1, 1'000), group.people(3), {group.person(2)});
    const MessageId second = group.write1(group.own(2, 2'000), group.people(3));
    QCOMPARE(group.message(first).recipients, 3);
    QCOMPARE(group.message(first).unreached, 1);
    group.reaches(group.person(0), group.message(second), true);
    group.reaches(group.person(1), group.message(first), false);
    QCOMPARE(group.message(first).deliveredTo, 2);
    QCOMPARE(group.message(first).readBy, 1);
    QCOMPARE(group.message(second).deliveredTo, 1);
    // The archive gives both other places: what was read stays read.
    group.write([&](Transaction &tx) {
        MessageStore messages(group.writer());
        return messages.setArchiveId(tx, second, {}, 9'000).ok()
            && messages.setArchiveId(tx, first, {}, 8'000).ok();
    });
    QCOMPARE(group.message(first).deliveredTo, 2);
    QCOMPARE(group.message(second).readBy, 1);
    const auto pointers = *ReceiptStore(group.writer()).deliveredPointers(group.room);
    QCOMPARE(pointers.first().key.timeMs, 8'000);
}

void RoomsTest::allOfTheAudience()
{
    Group group;
    const MessageId both = group.write1(group.own(1, 1'000), group.people(2));
    const MessageId three = group.write1(group.own(2, 2'000), group.people(3));
    group.reaches(group.person(0), group.message(three), true);
    QCOMPARE(group.message(both).delivery, Delivery::OnServer);
    group.reaches(group.person(1), group.message(three), false);
    QCOMPARE(group.message(both).delivery, Delivery::Delivered);
    QCOMPARE(group.message(both).deliveredAtMs, 78);
    QCOMPARE(group.message(three).delivery, Delivery::OnServer);
    group.reaches(group.person(1), group.message(three), true);
    QCOMPARE(group.message(both).delivery, Delivery::Read);
    QCOMPARE(group.message(three).delivery, Delivery::OnServer);
    group.reaches(group.person(2), group.message(three), true);
    QCOMPARE(group.message(three).delivery, Delivery::Read);
    // A failed one is not read by anybody.
    Message failed = group.own(3, 500);
    failed.delivery = Delivery::Failed;
    const MessageId gone = group.write1(failed, group.people(2));
    group.reaches(group.person(0), group.message(three), true);
    QCOMPARE(group.message(gone).delivery, Delivery::Failed);
}

void RoomsTest::sameCountsByPageAndAlone()
{
    Group group;
    QList<MessageId> ids;
    for (int i = 0; i < 12; ++i) {
        ids.append(group.write1(group.own(i, 1'000 * (i + 1)), group.people(i % 5 + 1)));
    }
    for (int i = 0; i < 5; ++i) {
        group.reaches(group.person(i), group.message(ids.at(2 * i)), i % 2 == 0);
    }
    const auto page = MessageStore(group.writer()).latest(group.room, 60);
    NL_REQUIRE(page);
    QCOMPARE(page->rows.size(), 12);
    for (const Message &message : page->rows) {
        QCOMPARE(message, group.message(message.id));
    }
    const auto after =
        RoomMessages(group.writer()).ownAfter(group.room, page->rows.at(3).sortKey, 5);
    NL_REQUIRE(after);
    QCOMPARE(after->size(), 5);
    QCOMPARE(after->first(), page->rows.last());
}

void RoomsTest::referencesFindTheArchiveIdFirst()
{
    Group group;
    Message meant = group.incoming(1, 1'000);
    meant.conversation = group.room;
    meant.archiveId = u"target"_s;
    Message trap = group.incoming(2, 2'000);
    trap.conversation = group.room;
    trap.senderKey = u"mallory@evil.test"_s;
    trap.stanzaId = trap.originId = u"target"_s;
    const MessageId right = group.store(meant).id;
    const MessageId wrong = group.store(trap).id;
    const RoomMessages messages(group.writer());
    QCOMPARE((*messages.findReferred(group.room, u"target"_s))->id, right);
    QCOMPARE((*messages.findReferred(group.room, u"target"_s, trap.senderKey))->id, wrong);
    QVERIFY(!messages.findReferred(group.room, u"target"_s, u"nobody"_s)->has_value());
    QVERIFY(!messages.findReferred(group.room, {})->has_value());
    QVERIFY(!messages.findReferred(group.chat, u"target"_s)->has_value());
}

void RoomsTest::whatARoomHasShownLast_data()
{
    QTest::addColumn<Delivery>("delivery"); ///< of an own message below all others
    QTest::addColumn<bool>("shown");
    QTest::newRow("waits") << Delivery::Queued << false;
    QTest::newRow("on its way") << Delivery::Sending << false;
    QTest::newRow("in doubt") << Delivery::Uncertain << false;
    QTest::newRow("failed") << Delivery::Failed << false;
    QTest::newRow("there") << Delivery::OnServer << true;
    QTest::newRow("with somebody") << Delivery::Delivered << true;
    QTest::newRow("read") << Delivery::Read << true;
}

void RoomsTest::whatARoomHasShownLast()
{
    QFETCH(const Delivery, delivery);
    QFETCH(const bool, shown);
    Group group;
    const auto heard = [&] { return *RoomMessages(group.writer()).newestHeard(group.room); };
    QCOMPARE(heard(), 0);
    Message notice = group.incoming(1, 1'000);
    notice.conversation = group.room;
    notice.notice = Notice::YouWereAdded;
    group.store(notice);
    QCOMPARE(heard(), 1'000); // who has heard nothing has missed all since
    Message foreign = group.incoming(2, 2'000);
    foreign.conversation = group.room;
    group.store(foreign);
    notice.originId = notice.stanzaId = u"later"_s;
    notice.sortKey.timeMs = 3'000;
    group.store(notice);
    QCOMPARE(heard(), 2'000);
    Message own = group.outgoing(3, 4'000, delivery);
    own.conversation = group.room;
    group.store(own);
    QCOMPARE(heard(), shown ? 4'000 : 2'000);
}

void RoomsTest::noticesAreNotUnread()
{
    Group group;
    Message notice = group.incoming(1, 1'000, u"Carol"_s);
    notice.conversation = group.room;
    notice.notice = Notice::MemberAdded;
    group.store(notice);
    QCOMPARE(ConversationStore(group.writer()).find(group.room)->unread, 0);
    QCOMPARE(*MessageStore(group.writer()).unreadCount(group.room, {}), 0);
}

void RoomsTest::aStoreOfVersionThreeIsUpgraded()
{
    QTemporaryDir root;
    const QString folder = root.filePath(u"profile"_s);
    QVERIFY(QDir().mkpath(folder));
    {
        const auto key = RawKey::fromBytes(storeKey());
        const auto writer = Writer::open(folder + u"/ninelives.db"_s, **key, Access::Create);
        NL_REQUIRE(writer);
        NL_REQUIRE(migrate(**writer, allMigrations().first(3)));
        NL_REQUIRE((*writer)->execute(
            "INSERT INTO account (jid, display_name, servers, ca_file, enabled) "
            "VALUES ('alice@one.test', '', '', '', 1);"
            "INSERT INTO conversation (account_id, peer, created_at) VALUES (1, 'bob@two.test', 1);"
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
            "INSERT INTO message (conversation_id, direction, sender, sender_key, origin_id, "
            "sort_time, sent_at, body, encryption, sender_device, sender_trust, unreadable, "
            "delivery, delivered_at, read_at, failure_text, blocked, reply_to, receipt_requested, "
            "markable) SELECT 1, i % 2, 'bob@two.test', 'bob@two.test', 'id' || i, 1000 + i, i, "
            "'text ' || i, 2, 7, 1, 0, CASE i % 2 WHEN 0 THEN 0 ELSE 6 END, 3, 4, '', 0, '', 1, 1 "
            "FROM n;"
            "INSERT INTO read_pointer VALUES (1, 'bob@two.test', 1499, 499, 5);"
            "INSERT INTO pending_action (conversation_id, sender, target_id, kind, content, at_ms) "
            "VALUES (1, 'bob@two.test', 'later', 6, 'x', 9);"));
    }
    const auto database = Database::open(folder, storeKey());
    NL_REQUIRE(database);
    Writer &writer = (*database)->writer();
    QCOMPARE(*schemaVersion(writer), allMigrations().back().version);
    const auto page = MessageStore(writer).latest(ConversationId{1}, 1'000);
    NL_REQUIRE(page);
    QCOMPARE(page->rows.size(), 500);
    const Message last = page->rows.at(498);
    QCOMPARE(last.body, u"text 499"_s);
    QCOMPARE(last.delivery, Delivery::Read);
    QCOMPARE(last.recipients, 0);
    QCOMPARE(last.notice, Notice::None);
    QVERIFY(last.senderName.isEmpty() && !last.mentionsMe);
    const auto chat = ConversationStore(writer).find(ConversationId{1});
    NL_REQUIRE(chat);
    QCOMPARE(chat->kind, ChatKind::Direct);
    QCOMPARE(chat->unread, 250);
    QCOMPARE(ReceiptStore(writer).readPointers(ConversationId{1})->size(), 1);
    const auto report = (*database)->check();
    NL_REQUIRE(report);
    QVERIFY2(report->sound, qPrintable(report->problems.join(u'\n')));
}

void RoomsTest::aPageOfALargeGroupIsQuick()
{
    Group group;
    constexpr int messages = 10'000;
    constexpr int members = 50;
    const QList<BareJid> people = group.people(members);
    group.write([&](Transaction &tx) {
        MessageStore store(group.writer());
        RoomStore rooms(group.writer());
        bool done = true;
        for (int i = 0; i < messages; ++i) {
            const auto id = store.insert(tx, group.own(i, 1'000 + i));
            done = done && id && rooms.setAudience(tx, id->id, people, {}).ok();
        }
        return done;
    });
    const Message middle =
        MessageStore(group.writer()).around(group.room, {11'000 - 30, 0}, 1)->rows.first();
    for (int i = 0; i < members; ++i) {
        group.reaches(group.person(i), middle, i % 2 == 0);
    }
    QElapsedTimer timer;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 10; ++run) {
        timer.start();
        const auto page = MessageStore(group.writer()).latest(group.room, 60);
        best = std::min(best, timer.nsecsElapsed() / 1'000);
        NL_REQUIRE(page);
        QCOMPARE(page->rows.size(), 60);
        QCOMPARE(page->rows.first().readBy, members / 2);
        QCOMPARE(page->rows.last().readBy, 0);
    }
    qInfo() << "a page takes" << best << "µs";
    QVERIFY(best < 20'000);
}

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
