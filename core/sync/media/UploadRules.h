// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/media/Transfers.h"
#include "core/model/Attachment.h"
#include "core/transport/UploadPort.h"

namespace Ninelives {

/// What follows a failed upload.
struct UploadVerdict {
    enum class Then : quint8 {
        Again, ///< with a new slot, after `waitMs`
        NextStream, ///< when there is a connection again
        AskUser, ///< the message is set aside for a decision
    };
    Then then = Then::Again;
    int waitMs = 0;

    bool operator==(const UploadVerdict &) const = default;
};

/// The rule for each kind of failure. `failures` counts those of this file in a row, this one
/// included; `firstMs` and `mostMs` bound the waits, which double. Pure.
[[nodiscard]] UploadVerdict uploadVerdict(ErrorCode code, int failures, int firstMs, int mostMs);

/// The place that a file needs. The server learns no name, and of encrypted files no type.
[[nodiscard]] UploadRequest uploadRequest(const Attachment &attachment);
/// The way of the local copy into that place.
[[nodiscard]] UploadJob uploadJob(const Attachment &attachment, const UploadSlot &slot,
                                  const QString &caFile);

} // namespace Ninelives
