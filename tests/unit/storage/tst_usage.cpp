// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ActionStore.h"
#include "core/storage/AttachmentStore.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/UsageStore.h"
#include "tests/unit/storage/StoreFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

Attachment fileOf(qint64 bytes, bool onServer)
{
    Attachment file;
    file.name = QStringLiteral("cat.jpg");
    file.bytes = bytes;
    file.localName = QStringLiteral("local-%1").arg(bytes);
    file.localKey = QByteArray(32, 'k');
    file.sources = onServer ? QStringList{QStringLiteral("https://one.test/cat")} : QStringList();
    return file;
}

void attach(const StoreFixture &store, MessageId message, const QList<Attachment> &files)
{
    Transaction tx(store.writer());
    QVERIFY(AttachmentStore(store.writer()).insert(tx, message, files).ok());
    QVERIFY(tx.commit().ok());
}

} // namespace

/// What chats keep on the disk, and that it can be deleted for good.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByChatTheLargestFirst();
    void anEmptyStoreKeepsNothing();
    void deletesMessagesWithTheirFiles();
    void whatIsStillToBeSentStays();
    void recentOnesDoNotComeBack();
    void pinnedInTheUsersOrder();
    void markedUnreadUntilRead();
    void aHiddenChatReturnsWithItsNextMessage();
};

void TestUsage::countsByChatTheLargestFirst()
{
    StoreFixture store;
    const ConversationId other = *store.write([&](Transaction &tx) {
        return ConversationStore(store.writer()).ensure(tx, store.account, jid("carol@two.test"));
    });
    store.store(store.incoming(1, 1'000));
    store.store(store.incoming(2, 2'000));
    Message big = store.incoming(3, 3'000);
    big.conversation = other;
    const MessageId id = store.store(big).id;
    attach(store, id, {fileOf(700, true), fileOf(50, false)});
    const auto chats = UsageStore(store.writer()).chats();
    NL_REQUIRE(chats);
    QCOMPARE(*chats, (QList{ChatUse{other, 1, 2, 750, 700}, ChatUse{store.chat, 2, 0, 0, 0}}));
    QVERIFY(*UsageStore(store.writer()).storeBytes() > 4096);
}

void TestUsage::anEmptyStoreKeepsNothing()
{
    StoreFixture store;
    QVERIFY(UsageStore(store.writer()).chats()->isEmpty());
    QCOMPARE(*UsageStore(store.writer()).repeatedSince(), 0);
    QVERIFY(UsageStore(store.writer()).erasable(store.chat, 10)->isEmpty());
    QVERIFY(!*UsageStore(store.writer()).waits(store.chat));
}

void TestUsage::deletesMessagesWithTheirFiles()
{
    StoreFixture store;
    const MessageId first = store.store(store.incoming(1, 1'000, QStringLiteral("secret cat"))).id;
    const MessageId second = store.store(store.incoming(2, 2'000)).id;
    attach(store, first, {fileOf(700, true)});
    UsageStore usage(store.writer());
    QCOMPARE(*usage.erasable(store.chat, 10), (QList{first, second}));
    QCOMPARE(*usage.erasable(store.chat, 1), QList{first});
    NL_REQUIRE(store.write([&](Transaction &tx) { return usage.erase(tx, {first}, 0); }));
    QCOMPARE(MessageStore(store.writer()).find(first).error().code, ErrorCode::NotFound);
    QCOMPARE(*AttachmentStore(store.writer()).garbage(), QStringList{QStringLiteral("local-700")});
    QVERIFY(MessageStore(store.writer()).find(second).ok());
    QVERIFY(store.database->check()->sound);
}

void TestUsage::whatIsStillToBeSentStays()
{
    StoreFixture store;
    const MessageId sent = store.store(store.outgoing(1, 1'000, Delivery::OnServer)).id;
    const MessageId waiting = store.store(store.outgoing(2, 2'000)).id;
    NL_REQUIRE(store.write([&](Transaction &tx) {
        OutboxRow row;
        row.account = store.account;
        row.conversation = store.chat;
        row.message = waiting;
        row.kind = OutboxKind::Message;
        row.originId = QStringLiteral("out-2");
        row.to = jid("bob@two.test");
        return OutboxStore(store.writer()).enqueue(tx, row);
    }));
    const UsageStore usage(store.writer());
    QCOMPARE(*usage.erasable(store.chat, 10), QList{sent});
    QVERIFY(*usage.waits(store.chat));
}

void TestUsage::recentOnesDoNotComeBack()
{
    StoreFixture store;
    constexpr qint64 now = 10'000'000;
    Message old = store.incoming(1, now - 3'600'000);
    old.archiveId = QStringLiteral("a1");
    Message recent = store.incoming(2, now);
    recent.archiveId = QStringLiteral("a2");
    const QList<MessageId> ids{store.store(old).id, store.store(recent).id};
    UsageStore usage(store.writer());
    const qint64 since = *usage.repeatedSince();
    QVERIFY(since > old.sortKey.timeMs && since < now);
    NL_REQUIRE(store.write([&](Transaction &tx) { return usage.erase(tx, ids, since); }));
    const ActionStore actions(store.writer());
    const auto known = [&](const QString &origin, const QString &archive) {
        return actions.findSeen(store.chat, recent.senderKey, origin, archive)->has_value();
    };
    QVERIFY(known(QStringLiteral("in-2"), {}));
    QVERIFY(known({}, QStringLiteral("a2")));
    QVERIFY(!known(QStringLiteral("in-1"), QStringLiteral("a1")));
}

void TestUsage::pinnedInTheUsersOrder()
{
    StoreFixture store;
    ConversationStore chats(store.writer());
    QList<ConversationId> ids{store.chat};
    for (const char *peer : {"c1@two.test", "c2@two.test"}) {
        ids.append(*store.write(
            [&](Transaction &tx) { return chats.ensure(tx, store.account, jid(peer)); }));
    }
    for (const ConversationId id : std::as_const(ids)) {
        NL_REQUIRE(store.write([&](Transaction &tx) { return chats.setPinned(tx, id, true); }));
    }
    const auto order = [&] {
        QList<ConversationId> list;
        const auto all = chats.list();
        for (const Conversation &chat : *all) {
            list.append(chat.id);
        }
        return list;
    };
    QCOMPARE(order(), ids); // each goes below those that are pinned already
    const QList<ConversationId> wanted{ids[2], ids[0], ids[1]};
    NL_REQUIRE(store.write([&](Transaction &tx) { return chats.sortPinned(tx, wanted); }));
    store.reopen();
    const auto list = ConversationStore(store.writer()).list();
    QCOMPARE(list->first().id, ids[2]);
    QCOMPARE(list->first().pinPlace, 1);
    QCOMPARE(list->last().id, ids[1]);
}

void TestUsage::markedUnreadUntilRead()
{
    StoreFixture store;
    const auto stored = store.store(store.incoming(1, 1'000));
    ConversationStore chats(store.writer());
    NL_REQUIRE(
        store.write([&](Transaction &tx) { return chats.setMarkedUnread(tx, store.chat, true); }));
    QVERIFY(chats.find(store.chat)->markedUnread);
    QVERIFY(*chats.isMarkedUnread(store.chat));
    const SortKey read = MessageStore(store.writer()).find(stored.id)->sortKey;
    QVERIFY(
        *store.write([&](Transaction &tx) { return chats.advanceReadUpTo(tx, store.chat, read); }));
    QVERIFY(!chats.find(store.chat)->markedUnread);
}

void TestUsage::aHiddenChatReturnsWithItsNextMessage()
{
    StoreFixture store;
    ConversationStore chats(store.writer());
    NL_REQUIRE(store.write([&](Transaction &tx) { return chats.setHidden(tx, store.chat, true); }));
    QVERIFY(*chats.isHidden(store.chat));
    QVERIFY(chats.list()->isEmpty());
    store.store(store.incoming(1, 1'000));
    QCOMPARE(chats.list()->size(), 1);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
