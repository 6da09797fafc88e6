// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/storage/StoreFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

/// Storing messages: what comes back, de-duplication, delivery, the own place in the order.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void absentIdsMatchNothing();
    void repeatIsKnown_data();
    void repeatIsKnown();
    void repeatFillsInLateFactsOnly();
    void repeatOfAnotherSenderIsNew();
    void ownNewMessageGoesToTheBottom();
    void absurdTimesAreBounded();
    void unreadableBecomesReadableOnce();
    void deliveryNeverGoesBack_data();
    void deliveryNeverGoesBack();
    void failureAndRetry();
    void blockedWaitsForTheUser();
    void markerAdvancesAllThatReachedTheServer();
    void archiveIdMovesTheMessage();
    void foundByEitherId();
    void removedIsGone();
    void unknownMessageIsNotFound();
    void chatOfNobodyIsRefused();
};

void TestMessages::everyFieldComesBack()
{
    StoreFixture store;
    Message m = store.incoming(1, 1'000, QString::fromUtf8("Grüße 👋 \u0000 end"));
    m.stanzaId = QStringLiteral("other");
    m.archiveId = QStringLiteral("archive-1");
    m.sentAtMs = 999;
    m.encryption = Encryption::Omemo2;
    m.senderDevice = 4'294'967'295U;
    m.senderTrust = Trust::Verified;
    m.unreadable = Unreadable::BrokenSession;
    m.rawStanza = QByteArray("<message\0/>", 11);
    m.replyToId = QStringLiteral("reply");
    m.receiptRequested = true;
    m.markable = true;
    m.id = store.store(m).id;
    m.sortKey.row = m.id.value;
    const auto read = MessageStore(store.writer()).find(m.id);
    NL_REQUIRE(read);
    QCOMPARE(*read, m);

    Message own = store.outgoing(2, 2'000, Delivery::Failed);
    own.failure = ErrorCode::RemoteRefused;
    own.failureText = QStringLiteral("mailbox full");
    own.deliveredAtMs = 5;
    own.readAtMs = 6;
    own.id = store.store(own).id;
    own.sortKey.row = own.id.value;
    QCOMPARE(*MessageStore(store.writer()).find(own.id), own);
}

void TestMessages::absentIdsMatchNothing()
{
    StoreFixture store;
    Message m = store.incoming(1, 1'000);
    m.originId.clear();
    m.stanzaId.clear();
    const auto first = store.store(m);
    const auto second = store.store(m);
    QVERIFY(first.isNew && second.isNew);
    QVERIFY(first.id != second.id);
    const MessageStore messages(store.writer());
    QVERIFY(!messages.findDuplicate(store.chat, m.senderKey, {}, {})->has_value());
    QVERIFY(!messages.findByStanzaId(store.chat, Direction::In, {})->has_value());
}

void TestMessages::repeatIsKnown_data()
{
    QTest::addColumn<QString>("originId");
    QTest::addColumn<QString>("archiveId");
    QTest::newRow("by origin id") << QStringLiteral("in-1") << QString();
    QTest::newRow("by archive id") << QStringLiteral("something else") << QStringLiteral("a-1");
    QTest::newRow("by archive id alone") << QString() << QStringLiteral("a-1");
    QTest::newRow("by both") << QStringLiteral("in-1") << QStringLiteral("a-1");
    QTest::newRow("same origin id, another archive id")
        << QStringLiteral("in-1") << QStringLiteral("a-2");
}

void TestMessages::repeatIsKnown()
{
    QFETCH(QString, originId);
    QFETCH(QString, archiveId);
    StoreFixture store;
    Message m = store.incoming(1, 1'000);
    m.archiveId = QStringLiteral("a-1");
    const auto first = store.store(m);
    QVERIFY(first.isNew);
    Message repeat = store.incoming(1, 1'000, QStringLiteral("another text"));
    repeat.originId = originId;
    repeat.archiveId = archiveId;
    const auto second = store.store(repeat);
    QVERIFY(!second.isNew);
    QCOMPARE(second.id, first.id);
    const MessageStore messages(store.writer());
    QCOMPARE(messages.find(first.id)->body, QStringLiteral("message 1"));
    QCOMPARE(messages.find(first.id)->archiveId, QStringLiteral("a-1"));
    QCOMPARE(messages.findDuplicate(store.chat, m.senderKey, originId, archiveId)->value(),
             first.id);
    QCOMPARE(messages.latest(store.chat, 10)->rows.size(), 1);
}

void TestMessages::repeatFillsInLateFactsOnly()
{
    StoreFixture store;
    const auto live = store.store(store.incoming(1, 5'000));
    const auto later = store.store(store.incoming(2, 6'000));
    Message archived = store.incoming(1, 7'000, QStringLiteral("forged text"));
    archived.archiveId = QStringLiteral("a-1");
    archived.sentAtMs = 1;
    archived.encryption = Encryption::Legacy;
    const auto merged = store.store(archived);
    QVERIFY(!merged.isNew);
    const auto now = MessageStore(store.writer()).find(live.id);
    QCOMPARE(now->archiveId, QStringLiteral("a-1"));
    QCOMPARE(now->sortKey, (SortKey{7'000, live.id.value}));
    QCOMPARE(now->body, QStringLiteral("message 1"));
    QCOMPARE(now->sentAtMs, 5'000);
    QCOMPARE(now->encryption, Encryption::None);
    QCOMPARE(MessageStore(store.writer()).latest(store.chat, 10)->rows.first().id, later.id);
}

void TestMessages::repeatOfAnotherSenderIsNew()
{
    StoreFixture store;
    const auto first = store.store(store.incoming(1, 1'000));
    Message same = store.outgoing(1, 1'000, Delivery::OnServer);
    same.originId = QStringLiteral("in-1");
    const auto second = store.store(same);
    QVERIFY(second.isNew);
    QVERIFY(second.id != first.id);
}

void TestMessages::ownNewMessageGoesToTheBottom()
{
    StoreFixture store;
    store.store(store.incoming(1, 50'000));
    const auto own = store.store(store.outgoing(2, 10'000)); // our clock is behind
    const MessageStore messages(store.writer());
    QCOMPARE(messages.find(own.id)->sortKey.timeMs, 50'001);
    QCOMPARE(messages.latest(store.chat, 10)->rows.last().id, own.id);
    const auto next = store.store(store.outgoing(3, 60'000));
    QCOMPARE(messages.find(next.id)->sortKey.timeMs, 60'000);
    // From the archive, not new: its place is where the archive says.
    const auto old = store.store(store.outgoing(4, 20'000, Delivery::OnServer));
    QCOMPARE(messages.find(old.id)->sortKey.timeMs, 20'000);
}

void TestMessages::absurdTimesAreBounded()
{
    StoreFixture store;
    const auto far = store.store(store.incoming(1, std::numeric_limits<qint64>::max()));
    const auto past = store.store(store.incoming(2, std::numeric_limits<qint64>::min()));
    const auto own = store.store(store.outgoing(3, 1'000));
    const MessageStore messages(store.writer());
    QCOMPARE(messages.find(past.id)->sortKey.timeMs, 0);
    QVERIFY(messages.find(own.id)->sortKey > messages.find(far.id)->sortKey);
}

void TestMessages::unreadableBecomesReadableOnce()
{
    StoreFixture store;
    Message m = store.incoming(1, 1'000);
    m.body.clear();
    m.unreadable = Unreadable::BrokenSession;
    m.rawStanza = "<message/>";
    const auto id = store.store(m).id;
    MessageStore messages(store.writer());
    NL_REQUIRE(store.write([&](Transaction &tx) {
        return messages.makeReadable(tx, id, QStringLiteral("now clear"), Encryption::Legacy,
                                     Trust::Blind);
    }));
    const auto read = messages.find(id);
    QCOMPARE(read->body, QStringLiteral("now clear"));
    QCOMPARE(read->unreadable, Unreadable::No);
    QCOMPARE(read->encryption, Encryption::Legacy);
    QCOMPARE(read->senderTrust, Trust::Blind);
    QVERIFY(read->rawStanza.isEmpty());
    const auto again = store.write([&](Transaction &tx) {
        return messages.makeReadable(tx, id, QStringLiteral("changed"), Encryption::None,
                                     Trust::Blind);
    });
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(messages.find(id)->body, QStringLiteral("now clear"));
}

void TestMessages::deliveryNeverGoesBack_data()
{
    QTest::addColumn<QList<Delivery>>("news");
    QTest::addColumn<Delivery>("expected");
    using enum Delivery;
    QTest::newRow("in order") << QList{Sending, OnServer, Delivered, Read} << Read;
    QTest::newRow("read first") << QList{Read, Delivered, OnServer, Sending} << Read;
    QTest::newRow("late ack") << QList{Sending, Uncertain, Delivered, OnServer} << Delivered;
    QTest::newRow("error after delivery") << QList{OnServer, Delivered, Failed} << Delivered;
    QTest::newRow("error, then a receipt") << QList{OnServer, Failed, Delivered} << Delivered;
    QTest::newRow("queued again is no news") << QList{OnServer, Queued} << OnServer;
}

void TestMessages::deliveryNeverGoesBack()
{
    QFETCH(QList<Delivery>, news);
    QFETCH(Delivery, expected);
    StoreFixture store;
    const auto id = store.store(store.outgoing(1, 1'000)).id;
    MessageStore messages(store.writer());
    qint64 at = 10;
    for (const Delivery next : news) {
        const auto before = messages.find(id);
        const auto changed =
            store.write([&](Transaction &tx) { return messages.setDelivery(tx, id, next, ++at); });
        NL_REQUIRE(changed);
        QCOMPARE(changed->has_value(), before->delivery != advanced(before->delivery, next));
        if (changed->has_value()) {
            QCOMPARE(**changed, *messages.find(id));
        }
    }
    QCOMPARE(messages.find(id)->delivery, expected);
}

void TestMessages::failureAndRetry()
{
    StoreFixture store;
    const auto id = store.store(store.outgoing(1, 1'000, Delivery::OnServer)).id;
    MessageStore messages(store.writer());
    const auto failed = store.write([&](Transaction &tx) {
        return messages.setFailure(tx, id, ErrorCode::RemoteRefused, QStringLiteral("full"), false);
    });
    QCOMPARE((*failed)->delivery, Delivery::Failed);
    QCOMPARE(messages.find(id)->failure, ErrorCode::RemoteRefused);
    QCOMPARE(messages.find(id)->failureText, QStringLiteral("full"));
    const auto retried = store.write([&](Transaction &tx) { return messages.requeue(tx, id); });
    QCOMPARE((*retried)->delivery, Delivery::Queued);
    QCOMPARE(messages.find(id)->failure, ErrorCode::Internal);
    QVERIFY(messages.find(id)->failureText.isEmpty());
    NL_REQUIRE(store.write(
        [&](Transaction &tx) { return messages.setDelivery(tx, id, Delivery::Delivered, 7); }));
    const auto tooLate = store.write([&](Transaction &tx) {
        return messages.setFailure(tx, id, ErrorCode::RemoteRefused, {}, false);
    });
    QVERIFY(!tooLate->has_value());
    QVERIFY(!store.write([&](Transaction &tx) { return messages.requeue(tx, id); })->has_value());
    QCOMPARE(messages.find(id)->deliveredAtMs, 7);
}

void TestMessages::blockedWaitsForTheUser()
{
    StoreFixture store;
    const auto id = store.store(store.outgoing(1, 1'000)).id;
    MessageStore messages(store.writer());
    const auto blocked = store.write([&](Transaction &tx) {
        return messages.setFailure(tx, id, ErrorCode::NoUsableDevice, {}, true);
    });
    QVERIFY((*blocked)->blocked);
    QCOMPARE((*blocked)->delivery, Delivery::Queued);
    QCOMPARE(messages.find(id)->failure, ErrorCode::NoUsableDevice);
    NL_REQUIRE(store.write([&](Transaction &tx) { return messages.requeue(tx, id); }));
    QVERIFY(!messages.find(id)->blocked);
    const auto foreign = store.store(store.incoming(1, 1'000)).id;
    QVERIFY(!store
                 .write([&](Transaction &tx) {
                     return messages.setFailure(tx, foreign, ErrorCode::Timeout, {}, false);
                 })
                 ->has_value());
}

void TestMessages::markerAdvancesAllThatReachedTheServer()
{
    StoreFixture store;
    using enum Delivery;
    const QList<Delivery> states{OnServer, Delivered, Queued,   Sending,
                                 Failed,   Read,      OnServer, OnServer};
    QList<MessageId> ids;
    for (int i = 0; i < states.size(); ++i) {
        ids.append(store.store(store.outgoing(i, 1'000 + i, states[i])).id);
    }
    store.store(store.incoming(1, 1'001));
    MessageStore messages(store.writer());
    const SortKey upTo = messages.find(ids[6])->sortKey;
    const auto changed = store.write(
        [&](Transaction &tx) { return messages.advanceOwnUpTo(tx, store.chat, upTo, Read, 77); });
    NL_REQUIRE(changed);
    QList<MessageId> changedIds;
    for (const Message &m : *changed) {
        QCOMPARE(m, *messages.find(m.id));
        QCOMPARE(m.readAtMs, 77);
        changedIds.append(m.id);
    }
    const auto placeOf = [&](int i) { return messages.find(ids[i])->delivery; };
    QCOMPARE(placeOf(0), Read);
    QCOMPARE(placeOf(1), Read);
    QCOMPARE(placeOf(3), Sending);
    QCOMPARE(placeOf(6), Read);
    QCOMPARE(placeOf(7), OnServer);
    // The queued one went to the bottom of what was there; it never reached the server.
    QCOMPARE(placeOf(2), Queued);
    QCOMPARE(changedIds, (QList{ids[0], ids[1], ids[6]}));
    QVERIFY(store
                .write([&](Transaction &tx) {
                    return messages.advanceOwnUpTo(tx, store.chat, upTo, Read, 78);
                })
                ->isEmpty());
    // News about a message that is still being handed over proves that it arrived.
    const SortKey handed = messages.find(ids[3])->sortKey;
    QCOMPARE(store
                 .write([&](Transaction &tx) {
                     return messages.advanceOwnUpTo(tx, store.chat, handed, Delivered, 79);
                 })
                 ->size(),
             1);
    QCOMPARE(placeOf(3), Delivered);
}

void TestMessages::archiveIdMovesTheMessage()
{
    StoreFixture store;
    const auto first = store.store(store.outgoing(1, 1'000)).id;
    const auto second = store.store(store.incoming(2, 2'000)).id;
    MessageStore messages(store.writer());
    const auto moved = store.write([&](Transaction &tx) {
        return messages.setArchiveId(tx, first, QStringLiteral("a-9"), 3'000);
    });
    QCOMPARE((*moved)->archiveId, QStringLiteral("a-9"));
    QCOMPARE((*moved)->sortKey.timeMs, 3'000);
    QCOMPARE(messages.latest(store.chat, 5)->rows.first().id, second);
    // An archive id is given once.
    const auto again = store.write([&](Transaction &tx) {
        return messages.setArchiveId(tx, first, QStringLiteral("a-10"), 0);
    });
    QVERIFY(!again->has_value());
    QCOMPARE(messages.find(first)->archiveId, QStringLiteral("a-9"));
    Transaction tx(store.writer());
    QCOMPARE(messages.setArchiveId(tx, second, QStringLiteral("a-9"), 0).error().code,
             ErrorCode::AlreadyExists);
}

void TestMessages::foundByEitherId()
{
    StoreFixture store;
    Message m = store.incoming(1, 1'000);
    m.stanzaId = QStringLiteral("stanza-1");
    const auto id = store.store(m).id;
    Message newer = store.incoming(2, 2'000);
    newer.stanzaId = QStringLiteral("stanza-1");
    const auto newest = store.store(newer).id;
    const MessageStore messages(store.writer());
    const auto find = [&](Direction direction, const char *text) {
        const auto found =
            messages.findByStanzaId(store.chat, direction, QString::fromLatin1(text));
        return *found ? (*found)->id : MessageId();
    };
    QCOMPARE(find(Direction::In, "stanza-1"), newest);
    QCOMPARE(find(Direction::In, "in-1"), id);
    QCOMPARE(find(Direction::Out, "in-1"), MessageId());
    QCOMPARE(find(Direction::In, "nothing"), MessageId());
}

void TestMessages::removedIsGone()
{
    StoreFixture store;
    const auto id = store.store(store.outgoing(1, 1'000)).id;
    MessageStore messages(store.writer());
    NL_REQUIRE(store.write([&](Transaction &tx) { return messages.remove(tx, id); }));
    QCOMPARE(messages.find(id).error().code, ErrorCode::NotFound);
    // Its number is not given again.
    QVERIFY(store.store(store.outgoing(1, 1'000)).id > id);
}

void TestMessages::unknownMessageIsNotFound()
{
    StoreFixture store;
    MessageStore messages(store.writer());
    const MessageId nobody{99};
    Transaction tx(store.writer());
    QCOMPARE(messages.find(nobody).error().code, ErrorCode::NotFound);
    QCOMPARE(messages.setDelivery(tx, nobody, Delivery::Read, 1).error().code, ErrorCode::NotFound);
    QCOMPARE(messages.requeue(tx, nobody).error().code, ErrorCode::NotFound);
    QCOMPARE(messages.remove(tx, nobody).error().code, ErrorCode::NotFound);
    QCOMPARE(messages.setEncryption(tx, nobody, Encryption::None).error().code,
             ErrorCode::NotFound);
}

void TestMessages::chatOfNobodyIsRefused()
{
    StoreFixture store;
    Message m = store.incoming(1, 1'000);
    m.conversation = ConversationId{4'711};
    Transaction tx(store.writer());
    QCOMPARE(MessageStore(store.writer()).insert(tx, m).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
