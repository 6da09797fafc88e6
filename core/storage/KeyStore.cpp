// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KeyStore.h"

#include "core/storage/Connection.h"

namespace Ninelives {

namespace {

template<typename... Values>
Result<void> write(Transaction &tx, std::string_view sql, const Values &...values)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto changed = tx.writer().run(sql, values...);
    if (!changed) {
        return changed.error();
    }
    return {};
}

quint32 number32(const Statement &row, int column)
{
    return static_cast<quint32>(row.integer(column));
}

KeyStore::PreKey readPreKey(const Statement &row)
{
    return {number32(row, 0), row.blob(1), row.boolean(2)};
}

KeyStore::SignedPreKey readSignedPreKey(const Statement &row)
{
    return {number32(row, 0), row.blob(1), row.integer(2)};
}

} // namespace

Result<std::optional<KeyStore::Identity>> KeyStore::identity() const
{
    return m_connection.row(
        "SELECT device_id, key_pair, label FROM omemo_identity WHERE account_id = ?",
        [](const Statement &row) { return Identity{number32(row, 0), row.blob(1), row.text(2)}; },
        m_account);
}

Result<void> KeyStore::setIdentity(Transaction &tx, const Identity &identity)
{
    return write(tx,
                 "INSERT INTO omemo_identity (account_id, device_id, key_pair, label) "
                 "VALUES (?, ?, ?, ?) ON CONFLICT (account_id) DO UPDATE SET "
                 "device_id = excluded.device_id, key_pair = excluded.key_pair, "
                 "label = excluded.label",
                 m_account, identity.deviceId, identity.keyPair, identity.label);
}

Result<void> KeyStore::putPreKey(Transaction &tx, quint32 id, const QByteArray &record)
{
    return write(tx,
                 "INSERT INTO omemo_pre_key (account_id, id, record, used) VALUES (?, ?, ?, 0) "
                 "ON CONFLICT (account_id, id) DO UPDATE SET record = excluded.record, used = 0",
                 m_account, id, record);
}

Result<void> KeyStore::markPreKeyUsed(Transaction &tx, quint32 id)
{
    return write(tx, "UPDATE omemo_pre_key SET used = 1 WHERE account_id = ? AND id = ?", m_account,
                 id);
}

Result<void> KeyStore::removeUsedPreKeys(Transaction &tx)
{
    // The highest id stays as an empty mark, so that an id is never given twice.
    if (auto removed = write(tx,
                             "DELETE FROM omemo_pre_key WHERE account_id = ?1 AND used AND id < "
                             "(SELECT max(id) FROM omemo_pre_key WHERE account_id = ?1)",
                             m_account);
        !removed) {
        return removed;
    }
    return write(tx, "UPDATE omemo_pre_key SET record = x'' WHERE account_id = ? AND used",
                 m_account);
}

Result<std::optional<KeyStore::PreKey>> KeyStore::preKey(quint32 id) const
{
    return m_connection.row(
        "SELECT id, record, used FROM omemo_pre_key WHERE account_id = ? AND id = ? "
        "AND record <> x''",
        &readPreKey, m_account, id);
}

Result<QList<KeyStore::PreKey>> KeyStore::unusedPreKeys() const
{
    return m_connection.rows("SELECT id, record, used FROM omemo_pre_key "
                             "WHERE account_id = ? AND NOT used ORDER BY id",
                             &readPreKey, m_account);
}

Result<quint32> KeyStore::highestPreKeyId() const
{
    const auto highest = m_connection.number(
        "SELECT coalesce(max(id), 0) FROM omemo_pre_key WHERE account_id = ?", m_account);
    if (!highest) {
        return highest.error();
    }
    return static_cast<quint32>(*highest);
}

Result<void> KeyStore::putSignedPreKey(Transaction &tx, const SignedPreKey &key)
{
    return write(tx,
                 "INSERT INTO omemo_signed_pre_key (account_id, id, record, created_at) "
                 "VALUES (?, ?, ?, ?) ON CONFLICT (account_id, id) DO UPDATE SET "
                 "record = excluded.record, created_at = excluded.created_at",
                 m_account, key.id, key.record, key.createdAtMs);
}

Result<void> KeyStore::removeSignedPreKeysBefore(Transaction &tx, qint64 createdBeforeMs,
                                                 quint32 exceptId)
{
    return write(tx,
                 "DELETE FROM omemo_signed_pre_key WHERE account_id = ? AND created_at < ? "
                 "AND id <> ?",
                 m_account, createdBeforeMs, exceptId);
}

Result<std::optional<KeyStore::SignedPreKey>> KeyStore::signedPreKey(quint32 id) const
{
    return m_connection.row(
        "SELECT id, record, created_at FROM omemo_signed_pre_key WHERE account_id = ? AND id = ?",
        &readSignedPreKey, m_account, id);
}

Result<std::optional<KeyStore::SignedPreKey>> KeyStore::newestSignedPreKey() const
{
    return m_connection.row("SELECT id, record, created_at FROM omemo_signed_pre_key "
                            "WHERE account_id = ? ORDER BY created_at DESC, id DESC LIMIT 1",
                            &readSignedPreKey, m_account);
}

Result<void> KeyStore::putSession(Transaction &tx, Dialect dialect, const BareJid &owner,
                                  quint32 device, const QByteArray &record)
{
    return write(tx,
                 "INSERT INTO omemo_session (account_id, dialect, owner, device, record) "
                 "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id, dialect, owner, device) "
                 "DO UPDATE SET record = excluded.record",
                 m_account, dialect, owner, device, record);
}

Result<void> KeyStore::removeSession(Transaction &tx, Dialect dialect, const BareJid &owner,
                                     quint32 device)
{
    return write(tx,
                 "DELETE FROM omemo_session WHERE account_id = ? AND dialect = ? AND owner = ? "
                 "AND device = ?",
                 m_account, dialect, owner, device);
}

Result<void> KeyStore::removeAllSessions(Transaction &tx)
{
    const auto removed = write(tx, "DELETE FROM omemo_session WHERE account_id = ?", m_account);
    return removed ? removeKeptSessions(tx) : removed;
}

Result<std::optional<QByteArray>> KeyStore::session(Dialect dialect, const BareJid &owner,
                                                    quint32 device) const
{
    return m_connection.row(
        "SELECT record FROM omemo_session WHERE account_id = ? AND dialect = ? "
        "AND owner = ? AND device = ?",
        [](const Statement &row) { return row.blob(0); }, m_account, dialect, owner, device);
}

Result<QList<quint32>> KeyStore::sessionDevices(Dialect dialect, const BareJid &owner) const
{
    return m_connection.rows(
        "SELECT device FROM omemo_session WHERE account_id = ? AND dialect = ? "
        "AND owner = ? ORDER BY device",
        [](const Statement &row) { return number32(row, 0); }, m_account, dialect, owner);
}

Result<void> KeyStore::keepSession(Transaction &tx, Dialect dialect, const BareJid &owner,
                                   quint32 device)
{
    return write(tx,
                 "INSERT OR IGNORE INTO omemo_kept_session (account_id, dialect, owner, device, "
                 "record) SELECT account_id, dialect, owner, device, record FROM omemo_session "
                 "WHERE account_id = ? AND dialect = ? AND owner = ? AND device = ?",
                 m_account, dialect, owner, device);
}

Result<void> KeyStore::putKeptSession(Transaction &tx, Dialect dialect, const BareJid &owner,
                                      quint32 device, const QByteArray &record)
{
    return write(tx,
                 "UPDATE omemo_kept_session SET record = ?5 WHERE account_id = ?1 "
                 "AND dialect = ?2 AND owner = ?3 AND device = ?4",
                 m_account, dialect, owner, device, record);
}

Result<std::optional<QByteArray>> KeyStore::keptSession(Dialect dialect, const BareJid &owner,
                                                        quint32 device) const
{
    return m_connection.row(
        "SELECT record FROM omemo_kept_session WHERE account_id = ? AND dialect = ? "
        "AND owner = ? AND device = ?",
        [](const Statement &row) { return row.blob(0); }, m_account, dialect, owner, device);
}

Result<void> KeyStore::removeKeptSessions(Transaction &tx)
{
    return write(tx, "DELETE FROM omemo_kept_session WHERE account_id = ?", m_account);
}

} // namespace Ninelives
