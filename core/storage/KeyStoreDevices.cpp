// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/KeyStore.h"

#define NL_DEVICE_COLUMNS \
    "d.owner, d.id, d.legacy, d.omemo2, d.active, d.label, d.identity_key, d.omemo2_key, " \
    "d.trust, d.first_seen, d.name, d.last_used, d.removed_at"
#define NL_DEVICES "SELECT " NL_DEVICE_COLUMNS " FROM omemo_device AS d WHERE account_id = ? "
#define NL_DEVICE_QUERY NL_DEVICES "AND owner = ? "

namespace Ninelives {

namespace {

Device readDevice(const Statement &row)
{
    Device device;
    device.owner = row.jid(0);
    device.id = static_cast<quint32>(row.integer(1));
    device.legacy = row.boolean(2);
    device.omemo2 = row.boolean(3);
    device.active = row.boolean(4);
    device.label = row.text(5);
    device.identityKey = row.blob(6);
    device.omemo2Key = row.blob(7);
    device.trust = row.enumeration<Trust>(8);
    device.firstSeenMs = row.integer(9);
    device.name = row.text(10);
    device.lastUsedMs = row.integer(11);
    device.removedAtMs = row.integer(12);
    return device;
}

constexpr int firstNoticeColumn = 13;

DeviceNotice readNotice(const Statement &row)
{
    DeviceNotice notice;
    notice.device = readDevice(row);
    notice.kind = row.enumeration<DeviceNotice::Kind>(firstNoticeColumn);
    notice.atMs = row.integer(firstNoticeColumn + 1);
    notice.ownerVerified = row.boolean(firstNoticeColumn + 2);
    return notice;
}

template<typename... Values>
Result<void> changeDevice(Transaction &tx, const char *sql, Values &&...values)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run(sql, std::forward<Values>(values)...);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<void> KeyStore::putDevice(Transaction &tx, const Device &device)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run(
        "INSERT INTO omemo_device (account_id, owner, id, legacy, omemo2, active, label, "
        "identity_key, omemo2_key, trust, first_seen, seen_after) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, coalesce((SELECT id FROM message "
        "WHERE sent_at < ?11 - ?12 ORDER BY id DESC LIMIT 1), 0)) "
        "ON CONFLICT (account_id, owner, id) DO UPDATE SET legacy = excluded.legacy, "
        "omemo2 = excluded.omemo2, active = excluded.active, label = excluded.label, "
        "identity_key = excluded.identity_key, omemo2_key = excluded.omemo2_key, "
        "trust = excluded.trust, first_seen = excluded.first_seen, seen_after = "
        "CASE WHEN excluded.first_seen > first_seen THEN excluded.seen_after ELSE seen_after END",
        m_account, device.owner, device.id, device.legacy, device.omemo2, device.active,
        device.label, device.identityKey, device.omemo2Key, device.trust, device.firstSeenMs,
        listDelayMs);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<Device>> KeyStore::devices(const BareJid &owner) const
{
    return m_connection.rows(NL_DEVICE_QUERY "ORDER BY id", &readDevice, m_account, owner);
}

Result<std::optional<Device>> KeyStore::device(const BareJid &owner, quint32 id) const
{
    return m_connection.row(NL_DEVICE_QUERY "AND id = ?", &readDevice, m_account, owner, id);
}

Result<MessageId> KeyStore::seenAfter(const BareJid &owner, quint32 device) const
{
    const auto found = m_connection.number("SELECT coalesce(max(seen_after), 0) FROM omemo_device "
                                           "WHERE account_id = ? AND owner = ? AND id = ?",
                                           m_account, owner, device);
    return found ? Result<MessageId>(MessageId{*found}) : Result<MessageId>(found.error());
}

Result<void> KeyStore::setTrust(Transaction &tx, const BareJid &owner, quint32 device, Trust trust)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto changed = tx.writer().run(
        "UPDATE omemo_device SET trust = ?4 WHERE account_id = ?1 AND owner = ?2 AND id = ?3",
        m_account, owner, device, trust);
    if (!changed) {
        return changed.error();
    }
    if (*changed == 0) {
        return Error{ErrorCode::NotFound, QStringLiteral("device")};
    }
    return {};
}

Result<QList<Device>> KeyStore::verified() const
{
    return m_connection.rows(NL_DEVICES "AND trust = ? ORDER BY owner, id", &readDevice, m_account,
                             Trust::Verified);
}

Result<bool> KeyStore::hasVerifiedDevice(const BareJid &owner) const
{
    const auto found = m_connection.number("SELECT EXISTS (SELECT 1 FROM omemo_device "
                                           "WHERE account_id = ? AND owner = ? AND trust = ?)",
                                           m_account, owner, Trust::Verified);
    if (!found) {
        return found.error();
    }
    return *found != 0;
}

Result<void> KeyStore::setDeviceName(Transaction &tx, const BareJid &owner, quint32 device,
                                     const QString &name)
{
    return changeDevice(
        tx, "UPDATE omemo_device SET name = ?4 WHERE account_id = ?1 AND owner = ?2 AND id = ?3",
        m_account, owner, device, name);
}

Result<void> KeyStore::noteDeviceUsed(Transaction &tx, const BareJid &owner, quint32 device,
                                      qint64 atMs)
{
    constexpr qint64 minuteMs = 60'000;
    return changeDevice(tx,
                        "UPDATE omemo_device SET last_used = ?4 WHERE account_id = ?1 "
                        "AND owner = ?2 AND id = ?3 AND last_used <= ?4 - ?5",
                        m_account, owner, device, atMs, minuteMs);
}

Result<void> KeyStore::setDeviceRemoved(Transaction &tx, const BareJid &owner, quint32 device,
                                        qint64 atMs)
{
    return changeDevice(
        tx,
        "UPDATE omemo_device SET removed_at = ?4 WHERE account_id = ?1 AND owner = ?2 AND id = ?3",
        m_account, owner, device, atMs);
}

Result<void> KeyStore::putNotice(Transaction &tx, const BareJid &owner, quint32 device,
                                 DeviceNotice::Kind kind, qint64 atMs)
{
    return changeDevice(tx,
                        "INSERT INTO device_notice (account_id, owner, device, kind, at) "
                        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id, owner, device) "
                        "DO UPDATE SET kind = excluded.kind, at = excluded.at",
                        m_account, owner, device, kind, atMs);
}

Result<void> KeyStore::removeNotice(Transaction &tx, const BareJid &owner, quint32 device)
{
    return changeDevice(
        tx, "DELETE FROM device_notice WHERE account_id = ? AND owner = ? AND device = ?",
        m_account, owner, device);
}

Result<QList<DeviceNotice>> KeyStore::notices(const BareJid &self) const
{
    return m_connection.rows(
        "SELECT " NL_DEVICE_COLUMNS ", n.kind, n.at, EXISTS (SELECT 1 FROM omemo_device AS o "
        "WHERE o.account_id = n.account_id AND o.owner = n.owner AND o.id <> n.device "
        "AND o.trust = ?3) FROM device_notice AS n JOIN omemo_device AS d "
        "ON d.account_id = n.account_id AND d.owner = n.owner AND d.id = n.device "
        "WHERE n.account_id = ?1 AND d.active AND (n.owner = ?2 OR d.identity_key <> x'') "
        "ORDER BY n.at, n.device",
        &readNotice, m_account, self, Trust::Verified);
}

Result<void> KeyStore::putHearsay(Transaction &tx, const Hearsay &said)
{
    const auto put = changeDevice(
        tx,
        "INSERT INTO trust_hearsay (account_id, teller_owner, teller_device, teller_key, owner, "
        "identity_key, trusted, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (account_id, teller_owner, teller_device, owner, identity_key) "
        "DO UPDATE SET teller_key = excluded.teller_key, trusted = excluded.trusted, "
        "at = excluded.at",
        m_account, said.teller, said.tellerDevice, said.tellerKey, said.owner, said.key,
        said.trusted, said.atMs);
    if (!put) {
        return put;
    }
    return changeDevice(
        tx,
        "DELETE FROM trust_hearsay WHERE account_id = ?1 AND teller_owner = ?2 "
        "AND (teller_device, owner, identity_key) NOT IN (SELECT teller_device, owner, "
        "identity_key FROM trust_hearsay WHERE account_id = ?1 AND teller_owner = ?2 "
        "ORDER BY at DESC, teller_device, owner, identity_key LIMIT 500)",
        m_account, said.teller);
}

Result<void> KeyStore::removeHearsay(Transaction &tx, const Hearsay &said)
{
    return changeDevice(tx,
                        "DELETE FROM trust_hearsay WHERE account_id = ? AND teller_owner = ? "
                        "AND teller_device = ? AND owner = ? AND identity_key = ?",
                        m_account, said.teller, said.tellerDevice, said.owner, said.key);
}

Result<QList<KeyStore::Hearsay>> KeyStore::hearsay() const
{
    return m_connection.rows(
        "SELECT teller_owner, teller_device, teller_key, owner, identity_key, trusted, at "
        "FROM trust_hearsay WHERE account_id = ? ORDER BY at, teller_owner, teller_device",
        [](const Statement &row) {
            return Hearsay{row.jid(0),    static_cast<quint32>(row.integer(1)),
                           row.blob(2),   row.jid(3),
                           row.blob(4),   row.boolean(5),
                           row.integer(6)};
        },
        m_account);
}

Result<QList<BareJid>> KeyStore::verifiedOwners() const
{
    return m_connection.rows(
        "SELECT DISTINCT owner FROM omemo_device WHERE account_id = ? AND trust = ? ORDER BY owner",
        [](const Statement &row) { return row.jid(0); }, m_account, Trust::Verified);
}

Result<qint64> KeyStore::deviceListSeenMs(Dialect dialect, const BareJid &owner) const
{
    return m_connection.number("SELECT coalesce(max(seen_at), 0) FROM omemo_list_seen "
                               "WHERE account_id = ? AND dialect = ? AND owner = ?",
                               m_account, dialect, owner);
}

Result<void> KeyStore::setDeviceListSeen(Transaction &tx, Dialect dialect, const BareJid &owner,
                                         qint64 ms)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run(
        "INSERT INTO omemo_list_seen (account_id, dialect, owner, seen_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (account_id, dialect, owner) DO UPDATE SET seen_at = excluded.seen_at",
        m_account, dialect, owner, ms);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace Ninelives
