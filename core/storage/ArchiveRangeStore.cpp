// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ArchiveRangeStore.h"

#include "core/storage/Connection.h"

namespace Ninelives {

Result<QList<ArchiveRange>> ArchiveRangeStore::ranges(AccountId account,
                                                      const BareJid &archive) const
{
    return m_connection.rows(
        "SELECT id, from_id, from_ms, to_id, to_ms, reaches_start FROM archive_range "
        "WHERE account_id = ? AND archive = ? ORDER BY from_ms, id",
        [](const Statement &row) {
            return ArchiveRange{row.integer(0), row.text(1),    row.integer(2),
                                row.text(3),    row.integer(4), row.boolean(5)};
        },
        account, archive);
}

Result<qint64> ArchiveRangeStore::put(Transaction &tx, AccountId account, const BareJid &archive,
                                      const ArchiveRange &range)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    Connection &connection = tx.writer();
    if (range.id == 0) {
        const auto made = connection.run(
            "INSERT INTO archive_range (account_id, archive, from_id, from_ms, to_id, to_ms, "
            "reaches_start) VALUES (?, ?, ?, ?, ?, ?, ?)",
            account, archive, range.fromId, range.fromMs, range.toId, range.toMs,
            range.reachesStart);
        return made ? Result<qint64>(connection.lastInsertId()) : made;
    }
    const auto changed = connection.run(
        "UPDATE archive_range SET from_id = ?4, from_ms = ?5, to_id = ?6, to_ms = ?7, "
        "reaches_start = ?8 WHERE id = ?1 AND account_id = ?2 AND archive = ?3",
        range.id, account, archive, range.fromId, range.fromMs, range.toId, range.toMs,
        range.reachesStart);
    if (!changed) {
        return changed;
    }
    if (*changed == 0) {
        return Error{ErrorCode::NotFound, QStringLiteral("archive range")};
    }
    return range.id;
}

Result<void> ArchiveRangeStore::remove(Transaction &tx, qint64 rangeId)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run("DELETE FROM archive_range WHERE id = ?", rangeId);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace Ninelives
