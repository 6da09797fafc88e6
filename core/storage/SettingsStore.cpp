// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SettingsStore.h"

#include "core/storage/Connection.h"

namespace Ninelives {

Result<void> SettingsStore::set(Transaction &tx, const QString &name, const QByteArray &value)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run("INSERT INTO setting (name, value) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                      name, value);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<std::optional<QByteArray>> SettingsStore::get(const QString &name) const
{
    return m_connection.row(
        "SELECT value FROM setting WHERE name = ?",
        [](const Statement &row) { return row.blob(0); }, name);
}

} // namespace Ninelives
