// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"

#include <QtTypes>

namespace Ninelives {

/// What is fetched without being asked for. Never from strangers.
struct MediaChoices {
    bool fromContacts = true;
    bool inGroups = true; ///< private groups; channels never
    bool whenMetered = false;
    qint64 upToBytes = qint64{10} * 1024 * 1024;
    /// So much of what was fetched is kept; what is not sent yet always is.
    qint64 cacheBytes = qint64{2} * 1024 * 1024 * 1024;

    bool operator==(const MediaChoices &) const = default;
};

/// A transfer that is under way.
struct TransferProgress {
    AttachmentId attachment;
    qint64 doneBytes = 0;
    qint64 totalBytes = 0; ///< 0: unknown
    bool up = false; ///< being sent

    bool operator==(const TransferProgress &) const = default;
};

} // namespace Ninelives
