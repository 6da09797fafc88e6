// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/KeyStore.h"

#define NL_DEVICE_QUERY \
    "SELECT owner, id, legacy, omemo2, active, label, identity_key, omemo2_key, trust, " \
    "first_seen FROM omemo_device WHERE account_id = ? AND owner = ? "

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
    return device;
}

} // namespace

Result<void> KeyStore::putDevice(Transaction &tx, const Device &device)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run(
        "INSERT INTO omemo_device (account_id, owner, id, legacy, omemo2, active, label, "
        "identity_key, omemo2_key, trust, first_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (account_id, owner, id) DO UPDATE SET legacy = excluded.legacy, "
        "omemo2 = excluded.omemo2, active = excluded.active, label = excluded.label, "
        "identity_key = excluded.identity_key, omemo2_key = excluded.omemo2_key, "
        "trust = excluded.trust, first_seen = excluded.first_seen",
        m_account, device.owner, device.id, device.legacy, device.omemo2, device.active,
        device.label, device.identityKey, device.omemo2Key, device.trust, device.firstSeenMs);
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
