// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupRestorer.h"

#include "core/backup/BackupReader.h"
#include "core/base/Failpoint.h"
#include "core/base/FullDisk.h"
#include "core/storage/Migrations.h"
#include "core/storage/RestoreSwap.h"
#include "core/storage/StoreAdoption.h"

#include <QDir>
#include <QSaveFile>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestManifest = 1024 * 1024;
constexpr qint64 largestSettings = 1024 * 1024;
constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

/// Restores one backup; a folder that did not become complete goes with it.
class Restoring
{
public:
    Restoring(const QString &folder, const BackupWatch &watch)
        : m_profile(folder), m_target(m_profile.filePath(restoringFolder)), m_watch(watch)
    {}
    ~Restoring() { m_target.removeRecursively(); }
    Q_DISABLE_COPY_MOVE(Restoring)

    Result<BackupInfo> run(BackupReader &reader, const SecretBytes &key);

private:
    Result<void> makeFolders();
    Result<BackupManifest> readManifest(BackupReader &reader);
    Result<void> place(BackupReader &reader, const BackupEntry &entry);
    Result<void> copyTo(const QString &path, BackupReader &reader, const BackupEntry &entry);
    [[nodiscard]] Error explained(const QFileDevice &file) const;

    QDir m_profile;
    QDir m_target;
    const BackupWatch &m_watch;
    QSet<QString> m_files; ///< those that are here now
    int m_stores = 0;
    qint64 m_absent = 0;
};

Result<void> Restoring::makeFolders()
{
    m_target.removeRecursively();
    if (m_profile.exists(restoredFolder)
        && !QDir(m_profile.filePath(restoredFolder)).removeRecursively()) {
        return Error{ErrorCode::Io, u"an earlier restore is in the way"_s};
    }
    const QString media = m_target.filePath(u"media"_s);
    const bool made = m_target.mkpath(u"media"_s)
        && QFile::setPermissions(m_target.path(), onlyOwner | QFile::ExeOwner)
        && QFile::setPermissions(media, onlyOwner | QFile::ExeOwner);
    return made ? Result<void>() : Error{ErrorCode::Io, u"no folder can be made"_s};
}

Error Restoring::explained(const QFileDevice &file) const
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return toldAsFullDisk({full ? ErrorCode::DiskFull : ErrorCode::Io, file.errorString()},
                          m_profile.path());
}

Result<BackupManifest> Restoring::readManifest(BackupReader &reader)
{
    const auto first = reader.next();
    if (!first) {
        return first.error();
    }
    if (!*first || (*first)->kind != BackupKind::Manifest) {
        return Error{ErrorCode::Corrupt, u"it does not begin with its manifest"_s};
    }
    const auto json = reader.readAll(largestManifest);
    if (!json) {
        return json.error();
    }
    auto manifest = BackupManifest::fromJson(*json);
    if (manifest && manifest->info.schema > allMigrations().back().version) {
        return Error{ErrorCode::NewerSchema, u"schema %1"_s.arg(manifest->info.schema)};
    }
    return manifest;
}

Result<void> Restoring::copyTo(const QString &path, BackupReader &reader, const BackupEntry &entry)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner)) {
        return explained(file);
    }
    for (qint64 left = entry.bytes; left > 0;) {
        const auto piece = reader.read();
        if (!piece) {
            return piece.error();
        }
        if (file.write(*piece) != piece->size()) {
            return explained(file);
        }
        left -= piece->size();
        auto going =
            m_watch.at(BackupPhase::Restoring, reader.bytesRead(), reader.header().fileBytes);
        if (!going) {
            return going;
        }
    }
    return file.commit() ? Result<void>() : Result<void>(explained(file));
}

Result<void> Restoring::place(BackupReader &reader, const BackupEntry &entry)
{
    NL_FAILPOINT("storage.restore-part");
    switch (entry.kind) {
    case BackupKind::Store:
        ++m_stores;
        return copyTo(m_target.filePath(u"ninelives.db"_s), reader, entry);
    case BackupKind::Settings:
        return entry.bytes <= largestSettings
            ? copyTo(m_target.filePath(u"window.ini"_s), reader, entry)
            : Error{ErrorCode::Corrupt, u"settings that are too large"_s};
    case BackupKind::File:
        if (!isMediaName(entry.name)) {
            return Error{ErrorCode::Corrupt, u"a file with a name that nobody gave"_s};
        }
        if (entry.isAbsent()) {
            ++m_absent;
            return {};
        }
        m_files.insert(entry.name);
        return copyTo(m_target.filePath(u"media/"_s + entry.name), reader, entry);
    case BackupKind::Manifest:
    case BackupKind::End:
        break;
    }
    return Error{ErrorCode::Corrupt, u"a part that does not belong there"_s};
}

Result<BackupInfo> Restoring::run(BackupReader &reader, const SecretBytes &key)
{
    if (const auto made = makeFolders(); !made) {
        return made.error();
    }
    const auto manifest = readManifest(reader);
    if (!manifest) {
        return manifest.error();
    }
    for (;;) {
        const auto entry = reader.next();
        if (!entry) {
            return entry.error();
        }
        if (!*entry) {
            break;
        }
        if (const auto placed = place(reader, **entry); !placed) {
            return placed.error();
        }
    }
    if (m_stores != 1 || m_files.size() + m_absent != manifest->info.files) {
        return Error{ErrorCode::Corrupt, u"not all of its parts are there"_s};
    }
    const auto adopted = adoptStore(m_target.filePath(u"ninelives.db"_s), manifest->storeKey.view(),
                                    key.view(), m_files, manifest->info.madeAtMs, *m_watch.stop);
    if (!adopted) {
        return adopted.error();
    }
    NL_FAILPOINT("storage.restore-part");
    // From here on it is there, whole, whatever happens.
    if (!m_profile.rename(restoringFolder, restoredFolder)) {
        return Error{ErrorCode::Io, u"the restored folder can't be named"_s};
    }
    NL_FAILPOINT("storage.restore-part");
    BackupInfo info = manifest->info;
    info.files -= m_absent;
    info.bytes = reader.header().fileBytes;
    return info;
}

} // namespace

Result<BackupInfo> restoreBackup(const QString &folder, const SecretBytes &key, const QString &path,
                                 const QString &passphrase, const BackupWatch &watch)
{
    const auto reader = BackupReader::open(path, passphrase, watch);
    return reader ? Restoring(folder, watch).run(**reader, key) : reader.error();
}

} // namespace Ninelives
