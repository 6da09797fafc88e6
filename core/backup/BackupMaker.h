// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Progress.h"
#include "core/base/Result.h"
#include "core/crypto/VaultFile.h"

#include <QString>

#include <memory>

namespace Ninelives {

class StoreSnapshot;

/// Where a backup comes from.
struct BackupSource {
    QString folder; ///< the profile
    std::unique_ptr<StoreSnapshot> snapshot; ///< dropped as soon as the copy is taken
    qint64 nowMs = 0; ///< UTC
    PassphraseCost cost; ///< cheaper in tests only
};

/// Writes a backup beside its name, reads it again, whole, and only then lets it take that name.
/// Blocks; on a pool thread. Errors as BackupService::make(): nothing is left of it then. Corrupt
/// is the store's damage; a place that gives back other than was written is Io.
[[nodiscard]] Result<BackupInfo> makeBackup(BackupSource source, const BackupOrder &order,
                                            const BackupWatch &watch);

} // namespace Ninelives
