// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LinkStore.h"

#include "core/storage/Connection.h"

namespace Ninelives {

namespace {

StoredLink readLink(const Statement &row)
{
    int column = 0;
    StoredLink link;
    link.giving = row.boolean(column++);
    link.stage = row.enumeration<LinkStage>(column++);
    link.paused = row.boolean(column++);
    link.id = row.blob(column++);
    link.secret = row.blob(column++);
    link.otherDevice = static_cast<quint32>(row.integer(column++));
    link.otherKey = row.blob(column++);
    link.otherName = row.text(column++);
    link.madeAtMs = row.integer(column++);
    link.total = static_cast<int>(row.integer(column++));
    link.moved = static_cast<int>(row.integer(column++));
    link.lastRow = row.integer(column++);
    link.rowBase = row.integer(column++);
    link.cursor = row.blob(column++);
    return link;
}

} // namespace

Result<void> LinkStore::put(Transaction &tx, AccountId account, const StoredLink &link)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run(
        "INSERT INTO device_link (account_id, giving, stage, paused, link_id, secret, "
        "other_device, other_key, other_name, made_at, total, moved, last_row, row_base, cursor) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (account_id) DO UPDATE SET giving = excluded.giving, stage = excluded.stage, "
        "paused = excluded.paused, link_id = excluded.link_id, secret = excluded.secret, "
        "other_device = excluded.other_device, other_key = excluded.other_key, other_name = "
        "excluded.other_name, "
        "made_at = excluded.made_at, total = excluded.total, moved = excluded.moved, "
        "last_row = excluded.last_row, row_base = excluded.row_base, cursor = excluded.cursor",
        account, link.giving, link.stage, link.paused, link.id, link.secret, link.otherDevice,
        link.otherKey, link.otherName, link.madeAtMs, link.total, link.moved, link.lastRow,
        link.rowBase, link.cursor);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<std::optional<StoredLink>> LinkStore::find(AccountId account) const
{
    return m_connection.row(
        "SELECT giving, stage, paused, link_id, secret, other_device, other_key, other_name, "
        "made_at, "
        "total, moved, last_row, row_base, cursor FROM device_link WHERE account_id = ?",
        &readLink, account);
}

Result<void> LinkStore::remove(Transaction &tx, AccountId account)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run("DELETE FROM device_link WHERE account_id = ?", account);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace Ninelives
