// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Progress.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QString>

namespace Ninelives {

/// Lays a backup into the folder `restored` of a profile without accounts, its store under `key`,
/// the profile's own; the next start takes it over (RestoreSwap). Blocks; on a pool thread. The
/// caller holds the profile's lock. Errors as BackupService::restore(): nothing is left then.
[[nodiscard]] Result<BackupInfo> restoreBackup(const QString &folder, const SecretBytes &key,
                                               const QString &path, const QString &passphrase,
                                               const BackupWatch &watch);

} // namespace Ninelives
