// SPDX-License-Identifier: GPL-3.0-or-later
// AccountSync: what all devices of the person share.
#include "core/sync/AccountSync_p.h"

namespace Ninelives {

void AccountSync::Private::connectShared()
{
    const auto look = [this] { shared.look(); };
    connect(&archive, &ArchiveSync::upToDate, &q, look);
    connect(&groups, &GroupSync::upToDate, &q, look);
    connect(&directory, &DeviceDirectory::devicesChanged, &q, look);
    connect(&shared, &SharedStates::mutesChanged, &q, &AccountSync::mutesChanged);
    connect(&shared, &SharedStates::preKeyUsed, &q, [this] { directory.bundlesChanged(); });
}

bool AccountSync::Private::isUpToDate(ConversationId conversation)
{
    const auto address = archiveAddress(conversation);
    const ArchiveSync *const keeper = address ? archiveOf(*address) : nullptr;
    return keeper != nullptr && keeper->caughtUp();
}

void AccountSync::chatsChanged()
{
    d->shared.look();
}

} // namespace Ninelives
