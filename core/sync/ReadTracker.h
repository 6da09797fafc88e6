// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"

namespace Ninelives {

struct SyncStores;

/// The own read position and what it tells others (XEP-0333). Core thread only.
class ReadTracker
{
public:
    explicit ReadTracker(SyncStores &stores) : m_stores(stores) {}

    struct Outcome {
        bool moved = false;        ///< the read position moved forward (unread count changed)
        bool markerQueued = false; ///< the outbox has a new row
    };
    /// The user has seen everything up to `upTo` (inclusive). Moves the position forward only, and
    /// queues one marker for the newest message passed that asks for one, if this chat sends them.
    Result<Outcome> markRead(ConversationId conversation, const SortKey &upTo);

private:
    SyncStores &m_stores;
};

} // namespace Ninelives
