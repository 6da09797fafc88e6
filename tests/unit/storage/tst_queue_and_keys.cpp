// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ArchiveRangeStore.h"
#include "core/storage/KeyStore.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/RoomStore.h"
#include "core/storage/SettingsStore.h"
#include "tests/unit/storage/StoreFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

OutboxRow rowFor(const StoreFixture &store, const char *originId)
{
    OutboxRow row;
    row.account = store.account;
    row.conversation = store.chat;
    row.originId = QString::fromLatin1(originId);
    row.to = jid("bob@two.test");
    row.createdAtMs = 1;
    return row;
}

} // namespace

/// The outbox, accounts, settings, archive ranges and what OMEMO keeps.
class TestQueueAndKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queueRowComesBack();
    void originIdIsQueuedOnce();
    void queueStates();
    void handedRowsOfOldStreamsBecomeUncertain();
    void streamNumbersOnlyGrow();
    void waitingCountsMessagesOnly();
    void whatIsBlockedIsNotWaiting();
    void whatIsForARoomThatWasLeftIsNotWaiting();
    void rowGoesWithItsMessage();
    void accountsAndSecrets();
    void accountTakesEverythingWithIt();
    void settings();
    void archiveRanges();
    void identity();
    void preKeys();
    void signedPreKeys();
    void sessionsAreKeptByDialectOwnerAndDevice();
    void devicesAndTrust();
    void keysOfTwoAccountsAreApart();
};

void TestQueueAndKeys::queueRowComesBack()
{
    StoreFixture store;
    OutboxStore outbox(store.writer());
    OutboxRow row = rowFor(store, "o1");
    row.message = store.store(store.outgoing(1, 1'000)).id;
    row.kind = OutboxKind::Marker;
    row.state = OutboxState::Failed;
    row.reference = QStringLiteral("stanza-7");
    row.sealed = QByteArray("<message>\0</message>", 20);
    row.streamNumber = 3;
    row.handedAtMs = 4;
    row.streamDeaths = 2;
    row.reason = ErrorCode::TooLarge;
    row.reasonText = QStringLiteral("too large");
    row.id = *store.write([&](Transaction &tx) { return outbox.enqueue(tx, row); });
    QCOMPARE(*outbox.find(row.id), row);
    QCOMPARE(**outbox.findByOriginId(store.account, QStringLiteral("o1")), row);
    QVERIFY(
        !outbox.findByMessage(row.message)->has_value()); // a marker is not the message's own row
    OutboxRow own = rowFor(store, "o2");
    own.message = row.message;
    own.id = *store.write([&](Transaction &tx) { return outbox.enqueue(tx, own); });
    QCOMPARE(**outbox.findByMessage(row.message), own);
    OutboxRow bare = rowFor(store, "o3"); // a key transport belongs to no chat
    bare.kind = OutboxKind::KeyTransport;
    bare.conversation = {};
    bare.id = *store.write([&](Transaction &tx) { return outbox.enqueue(tx, bare); });
    QCOMPARE(*outbox.list(store.account), (QList{row, own, bare}));
    QCOMPARE(outbox.list({})->size(), 3);
    QVERIFY(outbox.list(AccountId{99})->isEmpty());
}

void TestQueueAndKeys::originIdIsQueuedOnce()
{
    StoreFixture store;
    OutboxStore outbox(store.writer());
    Transaction tx(store.writer());
    NL_REQUIRE(outbox.enqueue(tx, rowFor(store, "o1")));
    QCOMPARE(outbox.enqueue(tx, rowFor(store, "o1")).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(outbox.list(store.account)->size(), 1);
    NL_REQUIRE(tx.commit());
}

void TestQueueAndKeys::queueStates()
{
    StoreFixture store;
    OutboxStore outbox(store.writer());
    Transaction tx(store.writer());
    const auto id = *outbox.enqueue(tx, rowFor(store, "o1"));
    NL_REQUIRE(outbox.setReason(tx, id, OutboxState::Blocked, ErrorCode::NoUsableDevice,
                                QStringLiteral("nobody")));
    QCOMPARE(outbox.find(id)->reason, ErrorCode::NoUsableDevice);
    NL_REQUIRE(outbox.setSealed(tx, id, "<message/>"));
    QCOMPARE(outbox.find(id)->state, OutboxState::Sealed);
    QCOMPARE(outbox.find(id)->reason, ErrorCode::Internal);
    NL_REQUIRE(outbox.markHanded(tx, id, 5, 99));
    NL_REQUIRE(outbox.countStreamDeath(tx, id));
    const auto handed = *outbox.find(id);
    QCOMPARE(handed.state, OutboxState::Handed);
    QCOMPARE(handed.streamNumber, 5);
    QCOMPARE(handed.handedAtMs, 99);
    QCOMPARE(handed.streamDeaths, 1);
    QCOMPARE(handed.sealed, "<message/>");
    NL_REQUIRE(outbox.unseal(tx, id));
    QCOMPARE(outbox.find(id)->state, OutboxState::Queued);
    QVERIFY(outbox.find(id)->sealed.isEmpty());
    NL_REQUIRE(outbox.setState(tx, id, OutboxState::Preparing));
    NL_REQUIRE(outbox.remove(tx, id));
    QCOMPARE(outbox.find(id).error().code, ErrorCode::NotFound);
    QCOMPARE(outbox.setState(tx, id, OutboxState::Queued).error().code, ErrorCode::NotFound);
    QCOMPARE(outbox.markHanded(tx, id, 1, 1).error().code, ErrorCode::NotFound);
}

void TestQueueAndKeys::handedRowsOfOldStreamsBecomeUncertain()
{
    StoreFixture store;
    OutboxStore outbox(store.writer());
    Transaction tx(store.writer());
    const auto old = *outbox.enqueue(tx, rowFor(store, "old"));
    const auto current = *outbox.enqueue(tx, rowFor(store, "current"));
    const auto queued = *outbox.enqueue(tx, rowFor(store, "queued"));
    NL_REQUIRE(outbox.markHanded(tx, old, 1, 1));
    NL_REQUIRE(outbox.markHanded(tx, current, 2, 1));
    const auto changed = outbox.handedToUncertain(tx, store.account, 2);
    QCOMPARE(*changed, QList{*outbox.find(old)});
    QCOMPARE(changed->first().state, OutboxState::Uncertain);
    QCOMPARE(outbox.find(current)->state, OutboxState::Handed);
    QCOMPARE(outbox.find(queued)->state, OutboxState::Queued);
    QVERIFY(outbox.handedToUncertain(tx, store.account, 2)->isEmpty());
}

void TestQueueAndKeys::streamNumbersOnlyGrow()
{
    StoreFixture store;
    const auto next = [&] {
        return *store.write([&](Transaction &tx) {
            return OutboxStore(store.writer()).nextStreamNumber(tx, store.account);
        });
    };
    QCOMPARE(next(), 1);
    QCOMPARE(next(), 2);
    store.reopen();
    QCOMPARE(next(), 3);
    Transaction tx(store.writer());
    QCOMPARE(OutboxStore(store.writer()).nextStreamNumber(tx, AccountId{99}).error().code,
             ErrorCode::NotFound);
}

void TestQueueAndKeys::waitingCountsMessagesOnly()
{
    StoreFixture store;
    OutboxStore outbox(store.writer());
    Transaction tx(store.writer());
    NL_REQUIRE(outbox.enqueue(tx, rowFor(store, "o1")));
    OutboxRow receipt = rowFor(store, "o2");
    receipt.kind = OutboxKind::Receipt;
    NL_REQUIRE(outbox.enqueue(tx, receipt));
    OutboxRow failed = rowFor(store, "o3");
    failed.state = OutboxState::Failed;
    NL_REQUIRE(outbox.enqueue(tx, failed));
    QCOMPARE(*outbox.waitingMessages(store.account), 1);
    QCOMPARE(*outbox.waitingMessages({}), 1);
    QCOMPARE(*outbox.waitingMessages(AccountId{99}), 0);
}

void TestQueueAndKeys::whatIsBlockedIsNotWaiting()
{
    StoreFixture store;
    OutboxStore outbox(store.writer());
    Transaction tx(store.writer());
    NL_REQUIRE(outbox.enqueue(tx, rowFor(store, "before")));
    OutboxRow blocked = rowFor(store, "blocked");
    blocked.state = OutboxState::Blocked;
    const Result<OutboxId> id = outbox.enqueue(tx, blocked);
    NL_REQUIRE(id);
    NL_REQUIRE(outbox.enqueue(tx, rowFor(store, "behind it")));
    QCOMPARE(*outbox.waitingMessages(store.account), 1);
    QCOMPARE(*outbox.waitingMessages({}), 1);
    NL_REQUIRE(outbox.setState(tx, *id, OutboxState::Queued));
    QCOMPARE(*outbox.waitingMessages(store.account), 3);
}

void TestQueueAndKeys::whatIsForARoomThatWasLeftIsNotWaiting()
{
    StoreFixture store;
    OutboxStore outbox(store.writer());
    RoomStore rooms(store.writer());
    Transaction tx(store.writer());
    NL_REQUIRE(outbox.enqueue(tx, rowFor(store, "to Bob")));
    const auto room = rooms.ensure(tx, store.account, jid("team@rooms.one.test"), ChatKind::Group,
                                   QStringLiteral("Alice"));
    NL_REQUIRE(room);
    OutboxRow row = rowFor(store, "to the room");
    row.conversation = *room;
    row.toRoom = true;
    NL_REQUIRE(outbox.enqueue(tx, row));
    for (const bool wanted : {true, false, true}) {
        NL_REQUIRE(rooms.setWanted(tx, *room, wanted));
        QCOMPARE(*outbox.waitingMessages(store.account), wanted ? 2 : 1);
        QCOMPARE(*outbox.waitingMessages({}), wanted ? 2 : 1);
    }
}

void TestQueueAndKeys::rowGoesWithItsMessage()
{
    StoreFixture store;
    OutboxStore outbox(store.writer());
    OutboxRow row = rowFor(store, "o1");
    row.message = store.store(store.outgoing(1, 1'000)).id;
    NL_REQUIRE(store.write([&](Transaction &tx) { return outbox.enqueue(tx, row); }));
    NL_REQUIRE(store.write(
        [&](Transaction &tx) { return MessageStore(store.writer()).remove(tx, row.message); }));
    QVERIFY(outbox.list(store.account)->isEmpty());
}

void TestQueueAndKeys::accountsAndSecrets()
{
    StoreFixture store;
    AccountStore accounts(store.writer());
    Account account;
    account.jid = jid("carol@three.test");
    account.displayName = QStringLiteral("Carol");
    account.servers = {QStringLiteral("a.test:5222"), QStringLiteral("b.test:443")};
    account.caFile = QStringLiteral("ca.pem");
    account.enabled = false;
    const AccountSecrets secrets{
        QStringLiteral("pässword"), QStringLiteral("token"), {}, QStringLiteral("SCRAM-SHA-256")};
    account.id = *store.write([&](Transaction &tx) { return accounts.add(tx, account, secrets); });
    QCOMPARE(*accounts.find(account.id), account);
    QCOMPARE(**accounts.findByJid(account.jid), account);
    QCOMPARE(accounts.list()->size(), 2);
    const auto stored = *accounts.secrets(account.id);
    QCOMPARE(stored.password, secrets.password);
    QCOMPARE(stored.pinnedMechanism, secrets.pinnedMechanism);
    QVERIFY(!stored.userAgentId.isEmpty());
    Transaction tx(store.writer());
    QCOMPARE(accounts.add(tx, account, secrets).error().code, ErrorCode::AlreadyExists);
    AccountSecrets changed{QStringLiteral("new"), {}, QStringLiteral("another agent"), {}};
    NL_REQUIRE(accounts.setSecrets(tx, account.id, changed));
    QCOMPARE(accounts.secrets(account.id)->password, QStringLiteral("new"));
    QCOMPARE(accounts.secrets(account.id)->userAgentId, stored.userAgentId);
    account.servers.clear();
    account.enabled = true;
    NL_REQUIRE(accounts.update(tx, account));
    QCOMPARE(*accounts.find(account.id), account);
    const AccountId nobody{99};
    QCOMPARE(accounts.find(nobody).error().code, ErrorCode::NotFound);
    QCOMPARE(accounts.secrets(nobody).error().code, ErrorCode::NotFound);
    QCOMPARE(accounts.setSecrets(tx, nobody, changed).error().code, ErrorCode::NotFound);
    QCOMPARE(accounts.remove(tx, nobody).error().code, ErrorCode::NotFound);
}

void TestQueueAndKeys::accountTakesEverythingWithIt()
{
    StoreFixture store;
    store.store(store.incoming(1, 1'000));
    Transaction tx(store.writer());
    KeyStore keys(store.writer(), store.account);
    NL_REQUIRE(OutboxStore(store.writer()).enqueue(tx, rowFor(store, "o1")));
    NL_REQUIRE(keys.putSession(tx, Dialect::Legacy, jid("bob@two.test"), 1, "record"));
    NL_REQUIRE(keys.setIdentity(tx, {1, "pair", {}}));
    NL_REQUIRE(keys.putPreKey(tx, 1, "record"));
    NL_REQUIRE(ArchiveRangeStore(store.writer()).put(tx, store.account, jid("alice@one.test"), {}));
    NL_REQUIRE(AccountStore(store.writer()).remove(tx, store.account));
    NL_REQUIRE(tx.commit());
    for (const char *sql :
         {"SELECT count(*) FROM message", "SELECT count(*) FROM conversation",
          "SELECT count(*) FROM outbox", "SELECT count(*) FROM omemo_session",
          "SELECT count(*) FROM omemo_identity", "SELECT count(*) FROM omemo_pre_key",
          "SELECT count(*) FROM archive_range"}) {
        QCOMPARE(*store.writer().number(sql), 0);
    }
}

void TestQueueAndKeys::settings()
{
    StoreFixture store;
    SettingsStore settings(store.writer());
    const QString name = QStringLiteral("privacy");
    QVERIFY(!settings.get(name)->has_value());
    Transaction tx(store.writer());
    NL_REQUIRE(settings.set(tx, name, QByteArray("a\0b", 3)));
    QCOMPARE(**settings.get(name), QByteArray("a\0b", 3));
    NL_REQUIRE(settings.set(tx, name, QByteArray()));
    QCOMPARE(**settings.get(name), QByteArray());
}

void TestQueueAndKeys::archiveRanges()
{
    StoreFixture store;
    ArchiveRangeStore ranges(store.writer());
    const BareJid archive = jid("alice@one.test");
    Transaction tx(store.writer());
    ArchiveRange late{0, QStringLiteral("c"), 300, QStringLiteral("d"), 400, false};
    ArchiveRange early{0, QStringLiteral("a"), 100, QStringLiteral("b"), 200, true};
    late.id = *ranges.put(tx, store.account, archive, late);
    early.id = *ranges.put(tx, store.account, archive, early);
    const auto list = ranges.ranges(store.account, archive);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->first().id, early.id);
    QVERIFY(list->first().reachesStart);
    early.toId = QStringLiteral("d");
    early.toMs = 400;
    QCOMPARE(*ranges.put(tx, store.account, archive, early), early.id);
    NL_REQUIRE(ranges.remove(tx, late.id));
    QCOMPARE(ranges.ranges(store.account, archive)->first().toId, QStringLiteral("d"));
    QVERIFY(ranges.ranges(store.account, jid("room@x.test"))->isEmpty());
    QCOMPARE(ranges.put(tx, store.account, archive, late).error().code, ErrorCode::NotFound);
}

void TestQueueAndKeys::identity()
{
    StoreFixture store;
    KeyStore keys(store.writer(), store.account);
    QVERIFY(!keys.identity()->has_value());
    Transaction tx(store.writer());
    NL_REQUIRE(keys.setIdentity(
        tx, {4'294'967'295U, QByteArray("\0\1pair", 6), QStringLiteral("laptop")}));
    const auto identity = **keys.identity();
    QCOMPARE(identity.deviceId, 4'294'967'295U);
    QCOMPARE(identity.keyPair, QByteArray("\0\1pair", 6));
    NL_REQUIRE(keys.setIdentity(tx, {5, "other", {}}));
    QCOMPARE((**keys.identity()).deviceId, 5U);
}

void TestQueueAndKeys::preKeys()
{
    StoreFixture store;
    KeyStore keys(store.writer(), store.account);
    Transaction tx(store.writer());
    QCOMPARE(*keys.highestPreKeyId(), 0U);
    for (quint32 id = 1; id <= 3; ++id) {
        NL_REQUIRE(keys.putPreKey(tx, id, QByteArray::number(id)));
    }
    NL_REQUIRE(keys.markPreKeyUsed(tx, 1));
    NL_REQUIRE(keys.markPreKeyUsed(tx, 3));
    QCOMPARE(keys.unusedPreKeys()->size(), 1);
    QVERIFY((**keys.preKey(3)).used); // still readable
    NL_REQUIRE(keys.removeUsedPreKeys(tx));
    QVERIFY(!keys.preKey(1)->has_value());
    QVERIFY(!keys.preKey(3)->has_value());
    QVERIFY(keys.preKey(2)->has_value());
    QCOMPARE(*keys.highestPreKeyId(), 3U); // never given again
}

void TestQueueAndKeys::signedPreKeys()
{
    StoreFixture store;
    KeyStore keys(store.writer(), store.account);
    Transaction tx(store.writer());
    QVERIFY(!keys.newestSignedPreKey()->has_value());
    NL_REQUIRE(keys.putSignedPreKey(tx, {1, "one", 100}));
    NL_REQUIRE(keys.putSignedPreKey(tx, {2, "two", 200}));
    NL_REQUIRE(keys.putSignedPreKey(tx, {3, "three", 300}));
    QCOMPARE((**keys.newestSignedPreKey()).id, 3U);
    NL_REQUIRE(keys.removeSignedPreKeysBefore(tx, 300, 1));
    QVERIFY(keys.signedPreKey(1)->has_value());
    QVERIFY(!keys.signedPreKey(2)->has_value());
    QCOMPARE((**keys.signedPreKey(3)).record, "three");
}

void TestQueueAndKeys::sessionsAreKeptByDialectOwnerAndDevice()
{
    StoreFixture store;
    KeyStore keys(store.writer(), store.account);
    const BareJid bob = jid("bob@two.test");
    Transaction tx(store.writer());
    NL_REQUIRE(keys.putSession(tx, Dialect::Legacy, bob, 7, "legacy"));
    NL_REQUIRE(keys.putSession(tx, Dialect::Omemo2, bob, 7, "new"));
    NL_REQUIRE(keys.putSession(tx, Dialect::Legacy, bob, 3, "three"));
    NL_REQUIRE(keys.putSession(tx, Dialect::Legacy, bob, 7, "legacy again"));
    QCOMPARE(**keys.session(Dialect::Legacy, bob, 7), "legacy again");
    QCOMPARE(**keys.session(Dialect::Omemo2, bob, 7), "new");
    QCOMPARE(*keys.sessionDevices(Dialect::Legacy, bob), (QList<quint32>{3, 7}));
    {
        Savepoint undone(tx);
        NL_REQUIRE(keys.removeSession(tx, Dialect::Legacy, bob, 7));
        QVERIFY(!keys.session(Dialect::Legacy, bob, 7)->has_value());
    }
    QVERIFY(keys.session(Dialect::Legacy, bob, 7)->has_value());
    QVERIFY(!keys.session(Dialect::Legacy, jid("carol@two.test"), 7)->has_value());
}

void TestQueueAndKeys::devicesAndTrust()
{
    StoreFixture store;
    KeyStore keys(store.writer(), store.account);
    Device device;
    device.owner = jid("bob@two.test");
    device.id = 4'000'000'000U;
    device.legacy = true;
    device.label = QStringLiteral("phone");
    device.identityKey = QByteArray(32, 'i');
    device.trust = Trust::Blind;
    device.firstSeenMs = 9;
    Transaction tx(store.writer());
    NL_REQUIRE(keys.putDevice(tx, device));
    QCOMPARE(**keys.device(device.owner, device.id), device);
    device.omemo2 = true;
    device.active = false;
    NL_REQUIRE(keys.putDevice(tx, device));
    QCOMPARE(*keys.devices(device.owner), QList{device});
    QVERIFY(!*keys.hasVerifiedDevice(device.owner));
    NL_REQUIRE(keys.setTrust(tx, device.owner, device.id, Trust::Verified));
    QVERIFY(*keys.hasVerifiedDevice(device.owner));
    QCOMPARE(keys.setTrust(tx, device.owner, 1, Trust::Blocked).error().code, ErrorCode::NotFound);
    QCOMPARE(*keys.deviceListSeenMs(Dialect::Legacy, device.owner), 0);
    NL_REQUIRE(keys.setDeviceListSeen(tx, Dialect::Legacy, device.owner, 77));
    QCOMPARE(*keys.deviceListSeenMs(Dialect::Legacy, device.owner), 77);
    QCOMPARE(*keys.deviceListSeenMs(Dialect::Omemo2, device.owner), 0);
}

void TestQueueAndKeys::keysOfTwoAccountsAreApart()
{
    StoreFixture store;
    Transaction tx(store.writer());
    Account other;
    other.jid = jid("carol@three.test");
    const auto id = AccountStore(store.writer()).add(tx, other, AccountSecrets());
    KeyStore first(store.writer(), store.account);
    KeyStore second(store.writer(), *id);
    NL_REQUIRE(first.putPreKey(tx, 1, "first"));
    NL_REQUIRE(second.putPreKey(tx, 1, "second"));
    NL_REQUIRE(first.markPreKeyUsed(tx, 1));
    QCOMPARE((**first.preKey(1)).record, "first");
    QVERIFY(!(**second.preKey(1)).used);
    QVERIFY(!second.session(Dialect::Legacy, jid("bob@two.test"), 1)->has_value());
}

QTEST_GUILESS_MAIN(TestQueueAndKeys)
#include "tst_queue_and_keys.moc"
