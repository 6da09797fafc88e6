// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/model/Backup.h"

#include <QByteArray>

namespace Ninelives {

/// The kinds of what is in a backup. Written into files: never renumber.
enum class BackupKind : quint8 {
    Manifest = 1, ///< always the first
    Store = 2, ///< exactly one, encrypted under the manifest's key as well
    Settings = 3, ///< `window.ini`
    File = 4, ///< of the media folder, as it lies there
    End = 255, ///< always the last
};

/// One part of a backup.
struct BackupEntry {
    BackupKind kind = BackupKind::End;
    QString name; ///< of files only
    qint64 bytes = 0;

    /// A file that left the profile while the backup was made: counted, but there is none. None is
    /// empty otherwise, since the media folder encrypts them.
    [[nodiscard]] bool isAbsent() const { return kind == BackupKind::File && bytes == 0; }
};

/// What a backup says of itself.
struct BackupManifest {
    BackupInfo info; ///< `bytes` is not in it
    SecretBytes storeKey; ///< 32 bytes

    [[nodiscard]] QByteArray toJson() const;
    /// Corrupt for everything that we would not write.
    static Result<BackupManifest> fromJson(const QByteArray &json);
};

/// Names that the media folder gives, and no others: nothing else may become a path.
[[nodiscard]] bool isMediaName(const QString &name);

} // namespace Ninelives
