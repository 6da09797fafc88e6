// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RestoreSwap.h"

#include "core/base/Failpoint.h"
#include "core/base/Log.h"
#include "core/storage/StoreSnapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Ninelives {

namespace {

using namespace Qt::StringLiterals;

constexpr auto storeFileName = "ninelives.db"_L1;
constexpr auto mediaName = "media"_L1;
constexpr auto privateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

Result<void> moveOver(const QString &from, const QString &to)
{
    if (!QFile::exists(from)) {
        return {};
    }
    if (QFile::exists(to) && !QFile::remove(to)) {
        return Error{ErrorCode::Io,
                     u"in the way of the backup: %1"_s.arg(QFileInfo(to).fileName())};
    }
    QFile file(from);
    return file.rename(to) ? Result<void>() : Error{ErrorCode::Io, file.errorString()};
}

/// A store of this folder in which somebody has an account already.
Result<bool> isLivedIn(const QString &store, const RawKey &key)
{
    if (QFileInfo(store).size() == 0) {
        return false;
    }
    const auto reader = Reader::open(store, key, Access::Read);
    if (!reader) {
        return reader.error();
    }
    const auto tables =
        (*reader)->number("SELECT count(*) FROM sqlite_master WHERE name = ?", u"account"_s);
    if (!tables || *tables == 0) {
        return tables ? Result<bool>(false) : tables.error();
    }
    const auto accounts = (*reader)->number("SELECT count(*) FROM account");
    return accounts ? Result<bool>(*accounts > 0) : accounts.error();
}

Result<void> moveMedia(const QDir &restored, const QDir &profile)
{
    const QDir from(restored.filePath(mediaName));
    if (!from.exists()) {
        return {};
    }
    const QString to = profile.filePath(mediaName);
    if (!QFileInfo(to).isDir()
        && (!QDir().mkpath(to) || !QFile::setPermissions(to, privateFolder))) {
        return Error{ErrorCode::Io, u"the media folder cannot be made"_s};
    }
    const QStringList names = from.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (const auto moved = moveOver(from.filePath(name), to + u'/' + name); !moved) {
            return moved;
        }
    }
    return {};
}

Result<void> dropRestored(QDir restored)
{
    return restored.removeRecursively()
        ? Result<void>()
        : Error{ErrorCode::Io, u"what is left of the restore can't be removed"_s};
}

} // namespace

bool restoreWaits(const QString &folder)
{
    return QFileInfo(QDir(folder).filePath(restoredFolder)).isDir();
}

Result<void> finishRestore(const QString &folder, const RawKey &key)
{
    const QDir profile(folder);
    QDir(profile.filePath(restoringFolder)).removeRecursively();
    removeStoreFile(profile.filePath(snapshotName));
    if (!restoreWaits(folder)) {
        return {};
    }
    const QDir restored(profile.filePath(restoredFolder));
    const QString store = profile.filePath(storeFileName);
    // The store goes last: while it is there, all of this has still to be done.
    if (QFile::exists(restored.filePath(storeFileName))) {
        const auto livedIn = isLivedIn(store, key);
        if (!livedIn) {
            return livedIn.error();
        }
        if (*livedIn) {
            qCWarning(logStorage) << "a restored backup was dropped: this profile has an account";
            return dropRestored(restored);
        }
        if (const auto moved = moveMedia(restored, profile); !moved) {
            return moved;
        }
        NL_FAILPOINT("storage.restore-swap");
        const auto settings =
            moveOver(restored.filePath(u"window.ini"_s), profile.filePath(u"window.ini"_s));
        if (!settings) {
            return settings;
        }
        removeStoreFile(store);
        QFile::remove(profile.filePath(u"ninelives.repair"_s));
        NL_FAILPOINT("storage.restore-swap");
        if (const auto moved = moveOver(restored.filePath(storeFileName), store); !moved) {
            return moved;
        }
        NL_FAILPOINT("storage.restore-swap");
        qCInfo(logStorage) << "a backup took the place of the empty profile";
    }
    return dropRestored(restored);
}

} // namespace Ninelives
