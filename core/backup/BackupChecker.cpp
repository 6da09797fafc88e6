// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupChecker.h"

#include "core/backup/BackupReader.h"
#include "core/storage/Migrations.h"

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostManifestBytes = 1024 * 1024;

struct Counted {
    int stores = 0;
    qint64 files = 0;
    qint64 absent = 0; ///< of these
};

/// Reads a part to its end.
Result<void> passOver(BackupReader &reader, const BackupEntry &entry, const BackupWatch &watch)
{
    for (qint64 left = entry.bytes; left > 0;) {
        const auto piece = reader.read();
        if (!piece) {
            return piece.error();
        }
        left -= piece->size();
        auto going = watch.at(BackupPhase::Checking, reader.bytesRead(), reader.header().fileBytes);
        if (!going) {
            return going;
        }
    }
    return {};
}

Result<BackupInfo> checkOpened(BackupReader &reader, const BackupWatch &watch)
{
    const auto first = reader.next();
    if (!first) {
        return first.error();
    }
    if (!*first || (*first)->kind != BackupKind::Manifest) {
        return Error{ErrorCode::Corrupt, u"it does not begin with its manifest"_s};
    }
    const auto json = reader.readAll(mostManifestBytes);
    const auto manifest =
        json ? BackupManifest::fromJson(*json) : Result<BackupManifest>(json.error());
    if (!manifest) {
        return manifest.error();
    }
    Counted counted;
    for (;;) {
        const auto entry = reader.next();
        if (!entry) {
            return entry.error();
        }
        if (!*entry) {
            break;
        }
        counted.stores += (*entry)->kind == BackupKind::Store ? 1 : 0;
        counted.files += (*entry)->kind == BackupKind::File ? 1 : 0;
        counted.absent += (*entry)->isAbsent() ? 1 : 0;
        if (const auto read = passOver(reader, **entry, watch); !read) {
            return read.error();
        }
    }
    if (counted.stores != 1 || counted.files != manifest->info.files) {
        return Error{ErrorCode::Corrupt, u"not all of its parts are there"_s};
    }
    if (manifest->info.schema > allMigrations().back().version) {
        return Error{ErrorCode::NewerSchema, u"schema %1"_s.arg(manifest->info.schema)};
    }
    BackupInfo info = manifest->info;
    info.files -= counted.absent;
    info.bytes = reader.header().fileBytes;
    return info;
}

} // namespace

Result<BackupInfo> checkBackup(const QString &path, const BackupKey &key, const BackupWatch &watch)
{
    const auto reader = BackupReader::open(path);
    if (!reader) {
        return reader.error();
    }
    if (const auto unlocked = (*reader)->unlock(key); !unlocked) {
        return unlocked.error();
    }
    return checkOpened(**reader, watch);
}

Result<BackupInfo> checkBackup(const QString &path, const QString &passphrase,
                               const BackupWatch &watch)
{
    const auto reader = BackupReader::open(path, passphrase, watch);
    return reader ? checkOpened(**reader, watch) : reader.error();
}

} // namespace Ninelives
