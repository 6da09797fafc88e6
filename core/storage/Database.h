// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"
#include "core/storage/StoreRepair.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace Ninelives {

class StoreSnapshot;

/// The encrypted store of one profile folder: its lock, its single writer and its readers.
/// Files: `ninelives.db` (SQLCipher 4, every page encrypted) with WAL, and `ninelives.lock`.
class Database
{
public:
    /// Opens the store in `folder`, creating folder and store when there is none, and migrates it.
    /// A damaged store is repaired first (StoreRepair), if it does not open or if damage was met
    /// the last time. On a full disk gives up the room that it had set aside (SpaceReserve). `key`
    /// is the raw 32-byte key. Changes nothing when it fails: InUse (another process), WrongKey,
    /// NotADatabase, NewerSchema, Corrupt, DiskFull, ReadOnly, Io, InvalidInput (key size).
    static Result<std::unique_ptr<Database>> open(const QString &folder, QByteArrayView key);
    /// True when `folder` already has a store.
    static bool exists(const QString &folder);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The one writer; used on the core thread only.
    [[nodiscard]] Writer &writer();
    /// A new read-only connection (its own WAL snapshot) for use on one other thread.
    /// It must be destroyed before the database.
    [[nodiscard]] Result<std::unique_ptr<Reader>> makeReader() const;

    /// A copy of the store at this moment, to be taken on one other thread.
    [[nodiscard]] Result<std::unique_ptr<StoreSnapshot>> snapshot() const;
    /// The raw key that the store was opened with.
    [[nodiscard]] SecretBytes key() const;

    /// Verifies every page and the indexes; the counts that `ninelivesctl check` prints.
    struct CheckReport {
        bool sound = false;
        QStringList problems;
        qint64 conversations = 0;
        qint64 messages = 0;
        qint64 outbox = 0;
        qint64 unreadable = 0;
        int schemaVersion = 0;
        std::optional<RepairReport> repair; ///< the last one
    };
    [[nodiscard]] Result<CheckReport> check();

private:
    Database();
    enum class Repair : quint8 { IfWanted, First };
    static Result<std::unique_ptr<Database>> openOnce(const QString &folder, QByteArrayView key,
                                                      Repair repair);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
