// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ArchiveRangeStore.h"
#include "core/storage/KeyStore.h"
#include "core/storage/NewDevice.h"
#include "core/storage/OutboxStore.h"
#include "tests/unit/backup/BackupFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

/// What becomes of each table in a copy for a new device. A new table has to be decided here: what
/// belongs to the device must not be in a backup.
const QSet<QString> &keptTables()
{
    static const QSet<QString> tables{u"account"_s,
                                      u"action_seen"_s,
                                      u"archive_range"_s,
                                      u"attachment"_s,
                                      u"audience"_s,
                                      u"audience_member"_s,
                                      u"availability"_s,
                                      u"contact"_s,
                                      u"conversation"_s,
                                      u"delivered_pointer"_s,
                                      u"face"_s,
                                      u"health_event"_s,
                                      u"invitation"_s,
                                      u"device_notice"_s,
                                      u"invitation_answer"_s,
                                      u"media_garbage"_s,
                                      u"message"_s,
                                      u"message_unreached"_s,
                                      u"message_version"_s,
                                      u"omemo_device"_s,
                                      u"outbox"_s,
                                      u"own_profile"_s,
                                      u"pending_action"_s,
                                      u"pending_reference"_s,
                                      u"person"_s,
                                      u"read_pointer"_s,
                                      u"room"_s,
                                      u"room_member"_s,
                                      u"setting"_s,
                                      u"shared_state"_s,
                                      u"trust_hearsay"_s};
    return tables;
}

const QSet<QString> &forgottenTables()
{
    static const QSet<QString> tables{
        u"device_link"_s,    u"draft_key"_s,           u"resend_asked"_s,    u"resend_given"_s,
        u"omemo_identity"_s, u"omemo_kept_session"_s,  u"omemo_list_seen"_s, u"omemo_pre_key"_s,
        u"omemo_session"_s,  u"omemo_signed_pre_key"_s};
    return tables;
}

} // namespace

/// Nothing in a copy of the store lets a restored computer take itself for the old one.
class TestNewDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void everyTableIsDecided();
    void ownKeysGoAndTrustStays();
    void loginTokensGo();
    void whatWaitsIsInDoubt_data();
    void whatWaitsIsInDoubt();
    void whatWaitsForADeviceIsInDoubt();
    void olderCopiesAreMarked();
    void keyTransportsGo();
    void placesInArchivesStay();
    void leavesNoTraceInTheFile();
    void doingItAgainChangesNothing();

private:
    void anew() { NL_REQUIRE(becomeNewDevice(m_store->writer(), backupMs)); }
    OutboxRow queued(OutboxKind kind, OutboxState state, qint64 stream);

    std::unique_ptr<StoreFixture> m_store;
};

void TestNewDevice::everyTableIsDecided()
{
    const auto tables = m_store->writer().rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'message_fts%'",
        [](const Statement &row) { return row.text(0); });
    NL_REQUIRE(tables);
    const QSet<QString> known = keptTables() + forgottenTables();
    for (const QString &table : *tables) {
        QVERIFY2(known.contains(table), qPrintable(table));
    }
}

void TestNewDevice::ownKeysGoAndTrustStays()
{
    Writer &writer = m_store->writer();
    KeyStore keys(writer, m_store->account);
    const BareJid bob = jid("bob@two.test");
    const bool written = m_store->write([&](Transaction &tx) {
        Device device;
        device.owner = bob;
        device.id = 7;
        device.identityKey = QByteArray(32, 'b');
        device.trust = Trust::Verified;
        return keys.setIdentity(tx, {42, "pair", u"Ninelives"_s}).ok()
            && keys.putPreKey(tx, 1, "pre").ok() && keys.putSignedPreKey(tx, {1, "signed", 1}).ok()
            && keys.putDevice(tx, device).ok()
            && keys.putSession(tx, Dialect::Legacy, bob, 7, "ratchet").ok()
            && keys.keepSession(tx, Dialect::Legacy, bob, 7).ok()
            && keys.setDeviceListSeen(tx, Dialect::Legacy, bob, 5).ok();
    });
    QVERIFY(written);
    anew();
    QVERIFY(!keys.identity()->has_value());
    QVERIFY(keys.unusedPreKeys()->isEmpty());
    QVERIFY(!keys.newestSignedPreKey()->has_value());
    QVERIFY(!keys.session(Dialect::Legacy, bob, 7)->has_value());
    QVERIFY(!keys.keptSession(Dialect::Legacy, bob, 7)->has_value());
    QCOMPARE(*keys.deviceListSeenMs(Dialect::Legacy, bob), 0);
    const auto device = keys.device(bob, 7);
    QCOMPARE((*device)->trust, Trust::Verified);
    QCOMPARE((*device)->identityKey, QByteArray(32, 'b'));
    for (const QString &table : forgottenTables()) {
        const QByteArray sql = "SELECT count(*) FROM " + table.toLatin1();
        QCOMPARE(*writer.number(sql.constData()), 0);
    }
}

void TestNewDevice::loginTokensGo()
{
    AccountStore accounts(m_store->writer());
    const AccountSecrets before{u"password"_s, u"token"_s, u"agent"_s, u"SCRAM-SHA-256"_s};
    NL_REQUIRE(m_store->write(
        [&](Transaction &tx) { return accounts.setSecrets(tx, m_store->account, before); }));
    const QString agent = accounts.secrets(m_store->account)->userAgentId;
    anew();
    const auto after = accounts.secrets(m_store->account);
    NL_REQUIRE(after);
    QCOMPARE(after->password, u"password"_s);
    QCOMPARE(after->pinnedMechanism, u"SCRAM-SHA-256"_s);
    QVERIFY(after->fastToken.isEmpty());
    QVERIFY(after->userAgentId != agent && !after->userAgentId.isEmpty());
}

OutboxRow TestNewDevice::queued(OutboxKind kind, OutboxState state, qint64 stream)
{
    const auto message = m_store->store(m_store->outgoing(1, 1'000));
    OutboxRow row;
    row.account = m_store->account;
    row.conversation = m_store->chat;
    row.message = message.id;
    row.kind = kind;
    row.state = state;
    row.originId = u"out-1"_s;
    row.to = jid("bob@two.test");
    row.sealed = "<message/>";
    row.streamNumber = stream;
    row.handedAtMs = stream > 0 ? 900 : 0;
    row.id = m_store->write(
        [&](Transaction &tx) { return *OutboxStore(m_store->writer()).enqueue(tx, row); });
    return row;
}

void TestNewDevice::whatWaitsIsInDoubt_data()
{
    QTest::addColumn<OutboxKind>("kind");
    QTest::addColumn<OutboxState>("before");
    QTest::addColumn<OutboxState>("after");
    const auto message = [](const char *name, OutboxState before, OutboxState after) {
        QTest::newRow(name) << OutboxKind::Message << before << after;
    };
    message("queued", OutboxState::Queued, OutboxState::Uncertain);
    message("with a file on the way", OutboxState::Preparing, OutboxState::Uncertain);
    message("sealed", OutboxState::Sealed, OutboxState::Uncertain);
    message("handed over", OutboxState::Handed, OutboxState::Uncertain);
    message("in doubt already", OutboxState::Uncertain, OutboxState::Uncertain);
    message("waits for the user", OutboxState::Blocked, OutboxState::Blocked);
    message("given up", OutboxState::Failed, OutboxState::Failed);
    message("acknowledged", OutboxState::Taken, OutboxState::Taken);
    QTest::newRow("an edit") << OutboxKind::Edit << OutboxState::Sealed << OutboxState::Uncertain;
    QTest::newRow("a receipt") << OutboxKind::Receipt << OutboxState::Handed << OutboxState::Queued;
}

void TestNewDevice::whatWaitsIsInDoubt()
{
    QFETCH(OutboxKind, kind);
    QFETCH(OutboxState, before);
    QFETCH(OutboxState, after);
    const qint64 stream = before == OutboxState::Handed ? 3 : 0;
    const OutboxRow row = queued(kind, before, stream);
    anew();
    OutboxStore outbox(m_store->writer());
    const auto now = outbox.find(row.id);
    NL_REQUIRE(now);
    QCOMPARE(now->state, after);
    QVERIFY(now->sealed.isEmpty()); // old keys made it
    QCOMPARE(now->originId, row.originId);
    QCOMPARE(now->restored, after == OutboxState::Uncertain);
    if (after == OutboxState::Uncertain && before != OutboxState::Uncertain) {
        QCOMPARE(now->streamNumber, 1); // no row without a stream is looked for
        QCOMPARE(now->handedAtMs, stream > 0 ? 900 : backupMs);
    }
    const auto next = m_store->write(
        [&](Transaction &tx) { return *outbox.nextStreamNumber(tx, m_store->account); });
    QVERIFY(next > now->streamNumber);
    const auto message = MessageStore(m_store->writer()).find(row.message);
    const bool doubted = kind == OutboxKind::Message && after == OutboxState::Uncertain;
    QCOMPARE(message->delivery, doubted ? Delivery::Uncertain : Delivery::Queued);
}

/// It would go by itself once there is one.
void TestNewDevice::whatWaitsForADeviceIsInDoubt()
{
    const OutboxRow row = queued(OutboxKind::Message, OutboxState::Blocked, 0);
    const MessageStore messages(m_store->writer());
    NL_REQUIRE(m_store->write([&](Transaction &tx) -> Result<void> {
        const auto told = MessageStore(m_store->writer())
                              .setFailure(tx, row.message, ErrorCode::NoUsableDevice, {}, true);
        return told
            ? OutboxStore(m_store->writer())
                  .setReason(tx, row.id, OutboxState::Blocked, ErrorCode::NoUsableDevice, {})
            : Result<void>(told.error());
    }));
    QVERIFY(messages.find(row.message)->blocked);
    anew();
    const auto now = OutboxStore(m_store->writer()).find(row.id);
    NL_REQUIRE(now);
    QCOMPARE(now->state, OutboxState::Uncertain);
    QVERIFY(now->restored);
    const auto message = messages.find(row.message);
    NL_REQUIRE(message);
    QCOMPARE(message->delivery, Delivery::Uncertain);
    QVERIFY(!message->blocked);
}

/// The program that made the copy knew no mark; the one that takes it over sets it.
void TestNewDevice::olderCopiesAreMarked()
{
    const OutboxRow row = queued(OutboxKind::Message, OutboxState::Sealed, 0);
    anew();
    NL_REQUIRE(m_store->writer().execute("UPDATE outbox SET restored = 0"));
    anew();
    QVERIFY(OutboxStore(m_store->writer()).find(row.id)->restored);
}

void TestNewDevice::keyTransportsGo()
{
    queued(OutboxKind::KeyTransport, OutboxState::Sealed, 0);
    anew();
    QVERIFY(OutboxStore(m_store->writer()).list({})->isEmpty());
}

void TestNewDevice::placesInArchivesStay()
{
    ArchiveRangeStore ranges(m_store->writer());
    const BareJid self = jid("alice@one.test");
    m_store->write([&](Transaction &tx) {
        return *ranges.put(tx, m_store->account, self, {0, u"a"_s, 10, u"b"_s, 20, true});
    });
    anew();
    const auto kept = ranges.ranges(m_store->account, self);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().toId, u"b"_s);
}

void TestNewDevice::leavesNoTraceInTheFile()
{
    // Read with the key: pages that were freed must not hold what was in them.
    KeyStore keys(m_store->writer(), m_store->account);
    const QByteArray pair(200, '\x77');
    m_store->write([&](Transaction &tx) { return keys.setIdentity(tx, {42, pair, u"x"_s}).ok(); });
    const auto snapshot = m_store->database->snapshot();
    NL_REQUIRE(snapshot);
    const std::atomic_bool never = false;
    const QString path = m_store->folder() + u"/copy.db"_s;
    NL_REQUIRE((*snapshot)->take(path, backupMs, never));
    const auto key = RawKey::fromBytes(storeKey());
    const auto copy = Reader::open(path, **key, Access::Read);
    NL_REQUIRE(copy);
    QCOMPARE(*(*copy)->number("SELECT count(*) FROM omemo_identity"), 0);
    QVERIFY(keys.identity()->has_value()); // the store itself keeps its keys
}

void TestNewDevice::doingItAgainChangesNothing()
{
    const OutboxRow row = queued(OutboxKind::Message, OutboxState::Sealed, 0);
    anew();
    const auto once = OutboxStore(m_store->writer()).find(row.id);
    NL_REQUIRE(becomeNewDevice(m_store->writer(), backupMs + 1'000));
    QCOMPARE(*OutboxStore(m_store->writer()).find(row.id), *once);
}

QTEST_GUILESS_MAIN(TestNewDevice)
#include "tst_new_device.moc"
