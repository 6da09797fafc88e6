// SPDX-License-Identifier: GPL-3.0-or-later
// What both halves of Composer need.
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Outbox.h"
#include "core/sync/SyncStores.h"

namespace Ninelives::ComposerParts {

[[nodiscard]] inline OutboxRow rowFor(const SyncStores &stores, const Message &message,
                                      const Conversation &chat)
{
    OutboxRow row;
    row.account = stores.account;
    row.conversation = message.conversation;
    row.message = message.id;
    row.kind = OutboxKind::Message;
    row.originId = message.originId;
    row.to = chat.peer;
    row.toRoom = chat.kind != ChatKind::Direct;
    row.createdAtMs = stores.clock.nowMs();
    return row;
}

/// A room that the user is no longer a part of takes nothing.
[[nodiscard]] inline Result<void> checkWritable(const SyncStores &stores, const Conversation &chat)
{
    if (chat.account != stores.account) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a chat of another account")};
    }
    if (chat.kind != ChatKind::Direct && chat.left) {
        return Error{ErrorCode::NotJoined, QStringLiteral("the user has left the room")};
    }
    return {};
}

} // namespace Ninelives::ComposerParts
