// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace Ninelives {

/// What is in a store, for people and for the files that belong to it.
struct StoreFacts {
    int schema = 0;
    QStringList accounts;
    qint64 conversations = 0;
    qint64 messages = 0;
    QSet<QString> files; ///< names in the media folder
    QSet<QString> onlyHere; ///< those of them that no server has

    bool operator==(const StoreFacts &) const = default;
};

/// Reads them.
[[nodiscard]] Result<StoreFacts> storeFacts(Connection &connection);

/// A copy of the store, while it is in use, for a backup: everything committed at one moment, and
/// nothing by which a restored copy could take itself for this device (NewDevice). One thread; must
/// be destroyed before the database.
class StoreSnapshot
{
public:
    StoreSnapshot(std::unique_ptr<Reader> reader, std::unique_ptr<RawKey> key);

    /// Writes it to `path`, a new file with the same key as the store. Takes as much room again.
    /// `atMs`: the time of the backup. DiskFull, Io, Cancelled when `stop` became true; the file is
    /// removed then.
    Result<StoreFacts> take(const QString &path, qint64 atMs, const std::atomic_bool &stop);
    [[nodiscard]] const RawKey &key() const { return *m_key; }

private:
    Result<StoreFacts> copy(const QString &path, qint64 atMs, const std::atomic_bool &stop);

    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<RawKey> m_key;
};

/// Removes a store's file and what SQLite lays beside it.
void removeStoreFile(const QString &path);

} // namespace Ninelives
