// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ContactStore.h"
#include "core/storage/ReceiptStore.h"
#include "tests/unit/storage/StoreFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

/// Chats, read positions and contacts.
class TestChats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeOncePerPeer();
    void listShowsWhatItNeeds();
    void listOrder();
    void settingsComeBack();
    void readPositionNeverGoesBack();
    void whatWasReadStaysReadWhenItMoves_data();
    void whatWasReadStaysReadWhenItMoves();
    void removedWithEverythingInIt();
    void unknownChatIsNotFound();
    void personsReadPointerNeverGoesBack();
    void pendingNewsIsTakenOnce();
    void pendingNewsIsBounded();
    void rosterReplacesButKeepsWhatItDoesNotKnow();
    void requestsAndBlocking();
};

void TestChats::madeOncePerPeer()
{
    StoreFixture store;
    ConversationStore chats(store.writer());
    const auto again = store.write(
        [&](Transaction &tx) { return chats.ensure(tx, store.account, jid("BOB@two.test")); });
    QCOMPARE(*again, store.chat);
    QCOMPARE(*chats.findByPeer(store.account, jid("bob@two.test")), std::optional(store.chat));
    QVERIFY(!chats.findByPeer(store.account, jid("carol@two.test"))->has_value());
    Transaction tx(store.writer());
    QCOMPARE(chats.ensure(tx, AccountId{99}, jid("bob@two.test")).error().code,
             ErrorCode::NotFound);
    QCOMPARE(chats.ensure(tx, store.account, BareJid()).error().code, ErrorCode::InvalidAddress);
}

void TestChats::listShowsWhatItNeeds()
{
    StoreFixture store;
    store.store(store.incoming(1, 1'000));
    store.store(store.incoming(2, 2'000));
    const auto last = store.store(store.outgoing(1, 3'000)).id;
    ConversationStore chats(store.writer());
    auto chat = *chats.find(store.chat);
    QCOMPARE(chat.title, QStringLiteral("bob"));
    QCOMPARE(chat.unread, 2);
    QCOMPARE(chat.last->id, last);
    QCOMPARE(*chat.last, *MessageStore(store.writer()).find(last));
    QCOMPARE(chat.activityMs, 3'000);
    QVERIFY(chat.encrypted && !chat.plainConsent);
    Contact contact{store.account, jid("bob@two.test"), QStringLiteral("Bobby")};
    NL_REQUIRE(store.write(
        [&](Transaction &tx) { return ContactStore(store.writer()).put(tx, contact); }));
    const auto list = chats.list();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().title, QStringLiteral("Bobby"));
    QCOMPARE(list->first(), *chats.find(store.chat));
}

void TestChats::listOrder()
{
    StoreFixture store;
    ConversationStore chats(store.writer());
    QList<ConversationId> ids{store.chat};
    store.write([&](Transaction &tx) {
        for (const char *peer : {"c1@two.test", "c2@two.test", "c3@two.test"}) {
            ids.append(*chats.ensure(tx, store.account, jid(peer)));
        }
        return 0;
    });
    for (int i = 0; i < 3; ++i) { // the last one has no message and was just opened
        Message m = store.incoming(i, 10'000 - i * 1'000);
        m.conversation = ids[i];
        store.store(m);
    }
    NL_REQUIRE(store.write([&](Transaction &tx) { return chats.setPinned(tx, ids[2], true); }));
    QList<ConversationId> order;
    const auto list = chats.list();
    for (const Conversation &chat : *list) {
        order.append(chat.id);
    }
    QCOMPARE(order, (QList{ids[2], ids[3], ids[0], ids[1]}));
}

void TestChats::settingsComeBack()
{
    StoreFixture store;
    ConversationStore chats(store.writer());
    const PrivacyChoices choices{true, false, std::nullopt};
    NL_REQUIRE(store.write([&](Transaction &tx) -> Result<void> {
        for (const auto &done :
             {chats.setEncrypted(tx, store.chat, false),
              chats.setPlainConsent(tx, store.chat, true),
              chats.setPrivacy(tx, store.chat, choices), chats.setMuted(tx, store.chat, true),
              chats.setPinned(tx, store.chat, true), chats.setArchived(tx, store.chat, true),
              chats.setDraft(tx, store.chat, QStringLiteral("half a sen"))}) {
            if (!done) {
                return done;
            }
        }
        return {};
    }));
    store.reopen();
    const auto chat = ConversationStore(store.writer()).find(store.chat);
    QVERIFY(!chat->encrypted && chat->plainConsent && chat->muted && chat->pinned
            && chat->archived);
    QCOMPARE(chat->privacy, choices);
    QCOMPARE(chat->draft, QStringLiteral("half a sen"));
    QCOMPARE(chat->mutedUntilMs, 0);
    QVERIFY(ConversationStore(store.writer()).timedMutes()->isEmpty());
    NL_REQUIRE(store.write([&](Transaction &tx) {
        return ConversationStore(store.writer()).setMutedUntil(tx, store.chat, 1'700'000'000'000);
    }));
    ConversationStore again(store.writer());
    QCOMPARE(again.find(store.chat)->mutedUntilMs, 1'700'000'000'000);
    QVERIFY(again.find(store.chat)->muted);
    QCOMPARE(again.timedMutes()->size(), 1);
    QCOMPARE(again.timedMutes()->first().untilMs, 1'700'000'000'000);
    QVERIFY(!store.write([&](Transaction &tx) { return again.setMutedUntil(tx, store.chat, 1); }));
}

void TestChats::readPositionNeverGoesBack()
{
    StoreFixture store;
    for (int i = 1; i <= 3; ++i) {
        store.store(store.incoming(i, 1'000));
    }
    ConversationStore chats(store.writer());
    const auto advance = [&](qint64 time, qint64 row) {
        return *store.write([&](Transaction &tx) {
            return chats.advanceReadUpTo(tx, store.chat, SortKey{time, row});
        });
    };
    QVERIFY(advance(1'000, 2));
    QCOMPARE(chats.find(store.chat)->unread, 1);
    QVERIFY(!advance(1'000, 1));
    QVERIFY(!advance(1'000, 2));
    QVERIFY(!advance(500, 900));
    QCOMPARE(chats.find(store.chat)->readUpTo, (SortKey{1'000, 2}));
    QVERIFY(advance(1'000, 3));
    QCOMPARE(chats.find(store.chat)->unread, 0);
}

void TestChats::whatWasReadStaysReadWhenItMoves_data()
{
    QTest::addColumn<qint64>("clockError");
    QTest::newRow("our clock is behind") << qint64(-420'000);
    QTest::newRow("our clock is ahead") << qint64(420'000);
}

void TestChats::whatWasReadStaysReadWhenItMoves()
{
    QFETCH(qint64, clockError);
    StoreFixture store;
    constexpr qint64 base = 1'000'000;
    QList<MessageId> ids;
    for (int i = 0; i < 5; ++i) {
        ids.append(store.store(store.incoming(i, base + i * 1'000 + clockError)).id);
    }
    ConversationStore chats(store.writer());
    MessageStore messages(store.writer());
    const SortKey third = messages.find(ids[2])->sortKey;
    NL_REQUIRE(
        store.write([&](Transaction &tx) { return chats.advanceReadUpTo(tx, store.chat, third); }));
    QCOMPARE(chats.find(store.chat)->unread, 2);
    // The archive tells the true times, oldest first.
    for (int i = 0; i < 5; ++i) {
        NL_REQUIRE(store.write([&](Transaction &tx) {
            return messages.setArchiveId(tx, ids[i], QStringLiteral("a-%1").arg(i),
                                         base + i * 1'000);
        }));
    }
    QCOMPARE(chats.find(store.chat)->unread, 2);
    QCOMPARE(chats.find(store.chat)->readUpTo, messages.find(ids[2])->sortKey);
}

void TestChats::removedWithEverythingInIt()
{
    StoreFixture store;
    const auto id = store.store(store.incoming(1, 1'000)).id;
    ConversationStore chats(store.writer());
    NL_REQUIRE(store.write([&](Transaction &tx) { return chats.remove(tx, store.chat); }));
    QVERIFY(chats.list()->isEmpty());
    QCOMPARE(MessageStore(store.writer()).find(id).error().code, ErrorCode::NotFound);
    QVERIFY(store.database->check()->sound);
}

void TestChats::unknownChatIsNotFound()
{
    StoreFixture store;
    ConversationStore chats(store.writer());
    QCOMPARE(chats.find(ConversationId{99}).error().code, ErrorCode::NotFound);
    Transaction tx(store.writer());
    QCOMPARE(chats.setMuted(tx, ConversationId{99}, true).error().code, ErrorCode::NotFound);
    QCOMPARE(chats.remove(tx, ConversationId{99}).error().code, ErrorCode::NotFound);
}

void TestChats::personsReadPointerNeverGoesBack()
{
    StoreFixture store;
    ReceiptStore receipts(store.writer());
    const auto advance = [&](qint64 time, qint64 row, qint64 at) {
        return *store.write([&](Transaction &tx) {
            return receipts.advanceReadPointer(tx, store.chat, jid("bob@two.test"), {time, row},
                                               at);
        });
    };
    QVERIFY(advance(1'000, 5, 1));
    QVERIFY(!advance(1'000, 5, 2));
    QVERIFY(!advance(1'000, 4, 3));
    QVERIFY(!advance(999, 100, 4));
    QVERIFY(advance(1'000, 6, 5));
    const auto pointers = receipts.readPointers(store.chat);
    QCOMPARE(pointers->size(), 1);
    QCOMPARE(pointers->first().key, (SortKey{1'000, 6}));
    QCOMPARE(pointers->first().atMs, 5);
}

void TestChats::pendingNewsIsTakenOnce()
{
    StoreFixture store;
    ReceiptStore receipts(store.writer());
    const auto reference = [&](const char *target, Delivery news) {
        return PendingReference{0,    store.chat, jid("bob@two.test"), QString::fromLatin1(target),
                                news, 7};
    };
    Transaction tx(store.writer());
    NL_REQUIRE(receipts.addPending(tx, reference("m1", Delivery::Delivered)));
    NL_REQUIRE(receipts.addPending(tx, reference("m1", Delivery::Delivered)));
    NL_REQUIRE(receipts.addPending(tx, reference("m1", Delivery::Read)));
    NL_REQUIRE(receipts.addPending(tx, reference("m2", Delivery::Read)));
    const auto taken = receipts.takePending(tx, store.chat, QStringLiteral("m1"));
    QCOMPARE(taken->size(), 2);
    QCOMPARE(taken->at(1).news, Delivery::Read);
    QCOMPARE(taken->at(1).from, jid("bob@two.test"));
    QVERIFY(receipts.takePending(tx, store.chat, QStringLiteral("m1"))->isEmpty());
    QCOMPARE(receipts.takePending(tx, store.chat, QStringLiteral("m2"))->size(), 1);
}

void TestChats::pendingNewsIsBounded()
{
    StoreFixture store;
    ReceiptStore receipts(store.writer());
    Transaction tx(store.writer());
    for (int i = 0; i < 1'100; ++i) {
        NL_REQUIRE(receipts.addPending(
            tx, {0, store.chat, jid("bob@two.test"), QString::number(i), Delivery::Read, 1}));
    }
    QCOMPARE(*store.writer().number("SELECT count(*) FROM pending_reference"), 1'000);
    QVERIFY(receipts.takePending(tx, store.chat, QStringLiteral("0"))->isEmpty());
    QCOMPARE(receipts.takePending(tx, store.chat, QStringLiteral("1099"))->size(), 1);
}

void TestChats::rosterReplacesButKeepsWhatItDoesNotKnow()
{
    StoreFixture store;
    ContactStore contacts(store.writer());
    const AccountId account = store.account;
    Transaction tx(store.writer());
    NL_REQUIRE(
        contacts.replaceAll(tx, account,
                            {{account, jid("a@x.test"), QStringLiteral("A"), Subscription::Both},
                             {account, jid("b@x.test"), QStringLiteral("B"), Subscription::To}}));
    NL_REQUIRE(contacts.setBlockList(tx, account, {jid("b@x.test"), jid("spam@x.test")}));
    NL_REQUIRE(contacts.setAskedByThem(tx, account, jid("c@x.test"), true));
    NL_REQUIRE(contacts.setAskedByThem(tx, account, jid("d@x.test"), true));
    NL_REQUIRE(contacts.replaceAll(
        tx, account,
        {{account, jid("c@x.test"), QStringLiteral("C"), Subscription::From},
         {account, jid("e@x.test"), QStringLiteral("E"), Subscription::None, true}}));
    QVERIFY(!contacts.find(account, jid("a@x.test"))->has_value());
    const auto b = **contacts.find(account, jid("b@x.test"));
    QVERIFY(b.blocked && !b.inRoster && b.name.isEmpty());
    const auto c = **contacts.find(account, jid("c@x.test"));
    QVERIFY(c.inRoster && !c.askedByThem); // may see our presence: answered
    const auto d = **contacts.find(account, jid("d@x.test"));
    QVERIFY(d.askedByThem && !d.inRoster);
    QVERIFY((**contacts.find(account, jid("e@x.test"))).askedByUs);
    QCOMPARE(contacts.list(account)->size(), 5);
    QVERIFY(contacts.list(AccountId{99})->isEmpty());
}

void TestChats::requestsAndBlocking()
{
    StoreFixture store;
    ContactStore contacts(store.writer());
    Transaction tx(store.writer());
    const BareJid eve = jid("eve@x.test");
    NL_REQUIRE(contacts.setBlockList(tx, store.account, {eve}));
    NL_REQUIRE(contacts.setAskedByThem(tx, store.account, eve, true));
    NL_REQUIRE(contacts.setAskedByThem(tx, store.account, eve, false));
    QVERIFY((**contacts.find(store.account, eve)).blocked);
    NL_REQUIRE(contacts.setBlockList(tx, store.account, {}));
    QVERIFY(!contacts.find(store.account, eve)->has_value());
    const Contact full{store.account, eve, QStringLiteral("Eve"), Subscription::From, true, true,
                       true,          true};
    NL_REQUIRE(contacts.put(tx, full));
    QCOMPARE(**contacts.find(store.account, eve), full);
    NL_REQUIRE(contacts.remove(tx, store.account, eve));
    QVERIFY(contacts.list(store.account)->isEmpty());
}

QTEST_GUILESS_MAIN(TestChats)
#include "tst_chats.moc"
