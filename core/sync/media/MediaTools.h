// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/MediaFolder.h"
#include "core/media/Transfers.h"

#include <QString>

#include <functional>

class QThreadPool;

namespace Ninelives {

/// What moving photos and files needs; outlives the sync. Without `transfers` nothing is moved.
struct MediaTools {
    MediaFolder folder{QString()};
    FileTransfers *transfers = nullptr;
    QThreadPool *pool = nullptr; ///< for looking into pictures; none: pictures are not looked into
    QString caFile; ///< the account's further authorities
    std::function<bool()> metered; ///< the connection is paid for by volume; none: it is not
};

} // namespace Ninelives
