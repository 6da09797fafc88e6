// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/MediaFolder.h"
#include "core/media/Transfers.h"
#include "core/model/Account.h"
#include "core/sync/media/MediaTools.h"

#include <QThreadPool>

namespace Ninelives {

/// What a profile has for its photos and files: the folder, the thread that moves them, and the
/// pool that looks into them. Made and destroyed on one thread; used from any.
class MediaWorks
{
public:
    /// `profile` is the profile's folder.
    explicit MediaWorks(const QString &profile);
    ~MediaWorks();
    Q_DISABLE_COPY_MOVE(MediaWorks)

    [[nodiscard]] const MediaFolder &folder() const { return m_folder; }
    [[nodiscard]] QThreadPool &pool() { return m_pool; }
    [[nodiscard]] MediaTools toolsFor(const Account &account);
    /// Removes copies that nothing in the store refers to: what a crash left.
    void sweep(const QSet<QString> &known) const;

private:
    MediaFolder m_folder;
    Transfers m_transfers;
    QThreadPool m_pool;
};

} // namespace Ninelives
