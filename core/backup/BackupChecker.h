// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupHeader.h"
#include "core/backup/Progress.h"
#include "core/base/Result.h"

#include <QString>

namespace Ninelives {

/// Reads a whole backup without keeping anything: every byte is authenticated, every length
/// counted, and the parts are those that a backup has. Errors as BackupService::check().
[[nodiscard]] Result<BackupInfo> checkBackup(const QString &path, const QString &passphrase,
                                             const BackupWatch &watch);
/// The same with a key that is known already.
[[nodiscard]] Result<BackupInfo> checkBackup(const QString &path, const BackupKey &key,
                                             const BackupWatch &watch);

} // namespace Ninelives
