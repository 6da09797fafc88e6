// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReceiptStore.h"
#include "core/storage/RoomStore.h"
#include "core/storage/StoreRepair.h"
#include "tests/unit/storage/StoreFixture.h"

#include <QFile>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Groups in a store that was damaged: who belongs to them, to whom a message went, and who has
/// read it. Never a wrong claim; what is lost is said.
class RepairRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundGroupComesOverWhole();
    void damageOfAnyPageTellsNoLies();
    void lostRowsAreMadeAgain_data();
    void lostRowsAreMadeAgain();
    void aGroupWhoseAddressIsLostIsNobodysChat();
    void lostIdsAreNotGivenAgain();
};

namespace {

constexpr qint64 pageBytes = 4096;
constexpr int written = 300;
constexpr int people = 5;
const BareJid team = jid("team@rooms.one.test");
const BareJid plaza = jid("plaza@rooms.one.test");

BareJid person(int number)
{
    return BareJid::fromStored(u"person%1@two.test"_s.arg(number));
}

QList<BareJid> audienceOf(int count)
{
    QList<BareJid> all;
    for (int i = 0; i < count; ++i) {
        all.append(person(i));
    }
    return all;
}

/// A group of six with many messages, a channel, and a chat with one of the six. Person 0 and 1
/// have read all of the group, person 2 half of it; person 3 has all of it.
struct Crowd : StoreFixture {
    ConversationId group;
    ConversationId channel;
    ConversationId direct;

    Crowd()
    {
        write([&](Transaction &tx) {
            RoomStore rooms(writer());
            group = *rooms.ensure(tx, account, team, ChatKind::Group, u"Alice"_s);
            channel = *rooms.ensure(tx, account, plaza, ChatKind::Channel, u"Alice"_s);
            direct = *ConversationStore(writer()).ensure(tx, account, person(0));
            RoomInfo info;
            info.jid = team;
            info.name = u"Team"_s;
            info.membersOnly = info.nonAnonymous = true;
            QList<StoredMember> members{{jid("alice@one.test"), Affiliation::Owner, u"Alice"_s}};
            for (const BareJid &each : audienceOf(people)) {
                members.append({each, Affiliation::Member, each.local()});
            }
            const bool done = rooms.setInfo(tx, group, info).ok()
                && rooms.setMembers(tx, group, members).ok()
                && ConversationStore(writer()).setEncrypted(tx, channel, false).ok();
            if (!done) {
                qFatal("no rooms");
            }
            return 0;
        });
        for (int i = 0; i < written; ++i) {
            writeOne(i);
        }
        const QList<Message> all = own();
        write([&](Transaction &tx) {
            reach(tx, 0, all.last(), true);
            reach(tx, 1, all.last(), true);
            reach(tx, 2, all.at(written / 2 - 1), true);
            reach(tx, 3, all.last(), false);
            return 0;
        });
    }
    /// Every third goes to four people only, and all are answered by person 0.
    void writeOne(int number)
    {
        write([&](Transaction &tx) {
            MessageStore messages(writer());
            Message mine = outgoing(number, 10'000 + 10 * number, Delivery::OnServer);
            mine.conversation = group;
            mine.body = u"text number %1 "_s.arg(number).repeated(8);
            const auto stored = messages.insert(tx, mine);
            Message answer = incoming(number, 10'005 + 10 * number, u"yes"_s);
            answer.conversation = group;
            answer.sender = person(0);
            answer.senderKey = answer.sender.toString();
            answer.senderName = u"Person"_s;
            const bool done = stored.ok() && messages.insert(tx, answer).ok()
                && RoomStore(writer())
                       .setAudience(tx, stored->id, audienceOf(number % 3 == 0 ? 4 : people), {})
                       .ok();
            if (!done) {
                qFatal("not written");
            }
            return 0;
        });
    }
    void reach(Transaction &tx, int who, const Message &message, bool read) const
    {
        ReceiptStore receipts(writer());
        const auto moved = read
            ? receipts.advanceReadPointer(tx, group, person(who), message.sortKey, 77)
            : receipts.advanceDeliveredPointer(tx, group, person(who), message.sortKey, 77);
        if (!moved) {
            qFatal("no pointer");
        }
    }
    /// What the user wrote in the group, oldest first.
    [[nodiscard]] QList<Message> own() const { return own(writer(), group); }
    [[nodiscard]] static QList<Message> own(Writer &store, ConversationId in)
    {
        QList<Message> all = MessageStore(store).latest(in, 1'000)->rows;
        all.removeIf([](const Message &each) { return each.direction == Direction::In; });
        return all;
    }
    void repair()
    {
        StoreRepair::want(file());
        reopen();
    }
};

/// How an own message of the crowd's is read and delivered when nothing is lost.
std::array<int, 3> truth(int number)
{
    return {number % 3 == 0 ? 4 : people, number < written / 2 ? 3 : 2,
            number < written / 2 ? 4 : 3};
}

int numberOf(const Message &message)
{
    return message.originId.sliced(4).toInt();
}

/// Empty, or what is wrong with the counts of one message.
QString wrongCounts(const Message &message, bool complete)
{
    const auto [all, read, delivered] = truth(numberOf(message));
    const bool right =
        message.recipients == all && message.readBy == read && message.deliveredTo == delivered;
    // With lost pointers fewer are told, never more; to whom it went is known in any case.
    const bool modest = !complete && message.recipients == all && message.readBy <= read
        && message.deliveredTo <= delivered;
    return right || modest ? QString()
                           : u"%1: %2 of %3, %4 have it"_s.arg(message.originId)
                                 .arg(message.readBy)
                                 .arg(message.recipients)
                                 .arg(message.deliveredTo);
}

void damage(const QString &path, qint64 page)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(page * pageBytes + 100)
        || file.write(QByteArray(64, '\x55')) != 64) {
        qFatal("the file can't be damaged");
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything in a store that was repaired is true.
QString checkedStore(Database &store)
{
    const auto report = store.check();
    if (!report || !report->sound || !report->repair) {
        return u"not repaired"_s;
    }
    const auto chats = ConversationStore(store.writer()).list();
    if (!chats) {
        return chats.error().name();
    }
    int found = 0;
    for (const Conversation &chat : *chats) {
        if (chat.peer == team) {
            ++found;
            if (chat.kind != ChatKind::Group || !chat.encrypted) {
                return u"the group is no group"_s;
            }
            for (const Message &message : Crowd::own(store.writer(), chat.id)) {
                const QString wrong = wrongCounts(message, report->repair->complete);
                if (!wrong.isEmpty()) {
                    return wrong;
                }
            }
            const auto members = RoomStore(store.writer()).members(chat.id);
            if (!members || (report->repair->complete && members->size() != people + 1)) {
                return u"members"_s;
            }
        } else if (chat.kind == ChatKind::Direct && chat.last) {
            return u"somebody got the group's messages: "_s + chat.peer.toString();
        }
    }
    return found == 1 ? QString() : u"the group is lost"_s;
}

} // namespace

void RepairRoomsTest::aSoundGroupComesOverWhole()
{
    Crowd crowd;
    const QList<Message> before = crowd.own();
    QCOMPARE(before.size(), written);
    for (const Message &message : before) {
        QCOMPARE(wrongCounts(message, true), QString());
    }
    crowd.repair();
    QCOMPARE(crowd.own(), before);
    QCOMPARE(checkedStore(*crowd.database), QString());
    QVERIFY(crowd.database->check()->repair->complete);
}

void RepairRoomsTest::damageOfAnyPageTellsNoLies()
{
    Crowd crowd;
    crowd.close();
    const QByteArray whole = contentOf(crowd.file());
    const qint64 pages = whole.size() / pageBytes;
    int repaired = 0;
    for (qint64 page = 1; page < pages; ++page) {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"ninelives.db"_s);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(whole) == whole.size());
        copy.close();
        damage(path, page);
        StoreRepair::want(path);
        const auto opened = Database::open(dir.path(), storeKey());
        if (!opened) {
            QCOMPARE(opened.error().code, ErrorCode::Corrupt); // the schema itself
            continue;
        }
        ++repaired;
        const QString wrong = checkedStore(**opened);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"page %1: %2"_s.arg(page).arg(wrong)));
    }
    QVERIFY(repaired > pages / 2);
}

void RepairRoomsTest::lostRowsAreMadeAgain_data()
{
    QTest::addColumn<QByteArray>("lost");
    QTest::newRow("people of audiences") << QByteArray("DELETE FROM audience_member");
    QTest::newRow("rooms") << QByteArray("DELETE FROM room");
    QTest::newRow("some people") << QByteArray(
        "DELETE FROM audience_member WHERE person LIKE 'person2%'");
}

void RepairRoomsTest::lostRowsAreMadeAgain()
{
    QFETCH(const QByteArray, lost);
    Crowd crowd;
    const QList<Message> before = crowd.own();
    NL_REQUIRE(crowd.writer().execute("PRAGMA foreign_keys = OFF"));
    NL_REQUIRE(crowd.writer().execute(lost.constData()));
    crowd.repair();
    QCOMPARE(crowd.own(), before);
    const auto room = RoomStore(crowd.writer()).find(crowd.group);
    NL_REQUIRE(room);
    QVERIFY(*room && (*room)->wanted);
    QCOMPARE((*room)->kind, ChatKind::Group);
    QCOMPARE((*room)->info.jid, team);
}

/// Not even an index knows it any more.
void RepairRoomsTest::aGroupWhoseAddressIsLostIsNobodysChat()
{
    Crowd crowd;
    const QStringList before = [&] {
        QStringList bodies;
        for (const Message &message : crowd.own()) {
            bodies.append(message.body);
        }
        return bodies;
    }();
    NL_REQUIRE(crowd.writer().execute("PRAGMA foreign_keys = OFF"));
    NL_REQUIRE(crowd.writer().execute("DELETE FROM conversation"));
    crowd.repair();
    const auto chats = ConversationStore(crowd.writer()).list();
    NL_REQUIRE(chats);
    QCOMPARE(chats->size(), 1);
    const Conversation &kept = chats->first();
    QCOMPARE(kept.kind, ChatKind::Group);
    QVERIFY(kept.left);
    QCOMPARE(kept.title, u"Team"_s);
    QVERIFY(kept.encrypted);
    QStringList after;
    for (const Message &message : Crowd::own(crowd.writer(), kept.id)) {
        after.append(message.body);
        QCOMPARE(wrongCounts(message, true), QString());
    }
    QCOMPARE(after, before);
}

/// A pointer that reaches the newest message must not reach the one that is written next.
void RepairRoomsTest::lostIdsAreNotGivenAgain()
{
    Crowd crowd;
    const Message newest = crowd.own().last();
    NL_REQUIRE(crowd.writer().execute("PRAGMA foreign_keys = OFF"));
    NL_REQUIRE(crowd.writer().execute(
        qPrintable(u"DELETE FROM message WHERE id >= %1"_s.arg(newest.id.value))));
    crowd.repair();
    crowd.writeOne(written);
    const Message fresh = crowd.own().last();
    QCOMPARE(numberOf(fresh), written);
    QVERIFY(fresh.id.value > newest.id.value);
    QCOMPARE(fresh.readBy, 0);
    QCOMPARE(fresh.deliveredTo, 0);
}

QTEST_GUILESS_MAIN(RepairRoomsTest)
#include "tst_repair_rooms.moc"
