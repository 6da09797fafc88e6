// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/base/Log.h"
#include "core/storage/FileShape.h"
#include "core/storage/Migrations.h"
#include "core/storage/RestoreSwap.h"
#include "core/storage/SpaceReserve.h"
#include "core/storage/StoreRepair.h"
#include "core/storage/StoreSnapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace Ninelives {

namespace {

constexpr auto folderPermissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto filePermissions = QFile::ReadOwner | QFile::WriteOwner;

QString storeFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("ninelives.db"));
}

/// An empty file is what a crash in the middle of making the store leaves: no store yet.
bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

Result<void> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) {
        return {};
    }
    if (info.exists() || !QDir().mkpath(folder)) {
        return Error{ErrorCode::Io, QStringLiteral("the profile folder cannot be made")};
    }
    if (!QFile::setPermissions(folder, folderPermissions)) {
        return Error{ErrorCode::Io, QStringLiteral("the profile folder cannot be protected")};
    }
    return {};
}

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    auto lock =
        std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("ninelives.lock")));
    // Never stale by age: a profile may stay open for weeks. The lock of a process that is gone is
    // still taken over.
    lock->setStaleLockTime(0);
    if (lock->tryLock()) {
        return lock;
    }
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return Error{ErrorCode::InUse, QStringLiteral("another process has the profile open")};
    case QLockFile::PermissionError:
        return Error{ErrorCode::ReadOnly, QStringLiteral("the profile folder is not writable")};
    default:
        return Error{ErrorCode::Io, QStringLiteral("the profile folder cannot be locked")};
    }
}

/// Looks before anything is written: is it ours, does the key fit, do we know the schema?
Result<void> inspect(const QString &path, const RawKey &key)
{
    if (const auto foreign = foreignBeforeOpening(path); !foreign) {
        return foreign.error();
    }
    const auto probe = Reader::open(path, key, Access::Probe);
    if (!probe) {
        const Error &error = probe.error();
        return error.code == ErrorCode::NotADatabase ? whyNotOpened(path) : error;
    }
    const auto tables = (*probe)->number("SELECT count(*) FROM sqlite_master");
    const auto version = schemaVersion(**probe);
    if (!tables || !version) {
        return tables ? version.error() : tables.error();
    }
    if (*version == 0 && *tables > 0) {
        return Error{ErrorCode::NotADatabase, QStringLiteral("tables of another program")};
    }
    return checkSchema(**probe);
}

} // namespace

struct Database::Private {
    QString path;
    std::unique_ptr<QLockFile> lock; // before the connection: it is released last
    std::unique_ptr<RawKey> key;
    std::unique_ptr<Writer> writer;
};

Database::Database() : d(std::make_unique<Private>()) {}
Database::~Database() = default;

bool Database::exists(const QString &folder)
{
    // A change of files that was cut off leaves the store under another name until the next
    // opening: whoever asks must not take the profile for a new one meanwhile.
    const QDir profile(folder);
    const bool repaired = hasContent(profile.filePath(QStringLiteral("ninelives.swap")))
        && hasContent(profile.filePath(QStringLiteral("ninelives-repaired.db")));
    return repaired || hasContent(storeFile(folder))
        || hasContent(storeFile(profile.filePath(restoredFolder)));
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder, QByteArrayView key)
{
    const SpaceReserve reserve(folder);
    auto database = openOnce(folder, key, Repair::IfWanted);
    if (!database && database.error().code == ErrorCode::Corrupt) {
        qCWarning(logStorage) << "the store is damaged:" << database.error().detail;
        database = openOnce(folder, key, Repair::First);
    }
    if (database) {
        reserve.keep();
        return database;
    }
    // Without room even the lock, or the shared memory of a reader, can't be made; not every layer
    // says so in the same way.
    const bool full = database.error().code == ErrorCode::DiskFull || reserve.diskFull();
    if (!full) {
        return database;
    }
    if (reserve.giveUp()) {
        qCWarning(logStorage, "The disk is full; the room that was set aside is used now");
        database = openOnce(folder, key, Repair::IfWanted);
    }
    const bool blamesDisk = !database && database.error().code == ErrorCode::Io;
    return blamesDisk ? Error{ErrorCode::DiskFull, database.error().detail} : std::move(database);
}

Result<std::unique_ptr<Database>> Database::openOnce(const QString &folder, QByteArrayView key,
                                                     Repair repair)
{
    auto rawKey = RawKey::fromBytes(key);
    if (!rawKey) {
        return rawKey.error();
    }
    if (const auto made = makeFolder(folder); !made) {
        return made.error();
    }
    auto lock = lockFolder(folder);
    if (!lock) {
        return lock.error();
    }
    std::unique_ptr<Database> database(new Database);
    database->d->path = storeFile(folder);
    database->d->lock = *std::move(lock);
    database->d->key = *std::move(rawKey);
    if (const auto restored = finishRestore(folder, *database->d->key); !restored) {
        return restored.error();
    }
    StoreRepair mending(folder, *database->d->key);
    if (const auto finished = mending.finishSwap(); !finished) {
        return finished.error();
    }
    const bool known = hasContent(database->d->path);
    if (known && (repair == Repair::First || mending.wanted())) {
        const auto repaired = mending.run();
        if (!repaired && repair == Repair::First) {
            return Error{ErrorCode::Corrupt, repaired.error().detail};
        }
        if (!repaired) {
            qCWarning(logStorage) << "not repaired:" << repaired.error().name()
                                  << repaired.error().detail;
        }
    }
    if (known) {
        if (const auto ours = inspect(database->d->path, *database->d->key); !ours) {
            return ours.error();
        }
    }
    auto writer =
        Writer::open(database->d->path, *database->d->key, known ? Access::Write : Access::Create);
    if (!writer) {
        return writer.error();
    }
    database->d->writer = *std::move(writer);
    if (!known) {
        QFile::setPermissions(folder, folderPermissions);
        QFile::setPermissions(database->d->path, filePermissions);
    }
    if (const auto done = migrate(*database->d->writer); !done) {
        return done.error();
    }
    return database;
}

Writer &Database::writer()
{
    return *d->writer;
}

Result<std::unique_ptr<StoreSnapshot>> Database::snapshot() const
{
    auto reader = makeReader();
    if (!reader) {
        return reader.error();
    }
    auto key = RawKey::fromBytes(d->key->bytes().view());
    if (!key) {
        return key.error();
    }
    return std::make_unique<StoreSnapshot>(*std::move(reader), *std::move(key));
}

SecretBytes Database::key() const
{
    return d->key->bytes();
}

Result<std::unique_ptr<Reader>> Database::makeReader() const
{
    return Reader::open(d->path, *d->key, Access::Read);
}

} // namespace Ninelives
