// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Backup.h"

#include <atomic>
#include <functional>

namespace Ninelives {

/// How a long job is watched: told how far it is, and asked to stop. From the thread of the job.
struct BackupWatch {
    std::function<void(const BackupProgress &)> tell;
    const std::atomic_bool *stop = nullptr; ///< outlives the job

    /// Tells, and answers Cancelled when the job is to stop.
    [[nodiscard]] Result<void> at(BackupPhase phase, qint64 done, qint64 total) const
    {
        if (stop->load()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        if (tell) {
            tell({phase, done, total});
        }
        return {};
    }
};

} // namespace Ninelives
