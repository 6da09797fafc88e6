// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/NotificationPolicy.h"

namespace Ninelives::NotificationPolicy {

bool callsFor(const Conversation &chat, const Message &message)
{
    const bool news = message.direction == Direction::In && message.notice == Notice::None
        && message.retractedAtMs == 0 && message.importedFrom == 0
        && message.sortKey > chat.readUpTo;
    if (!news || chat.muted) {
        return false;
    }
    switch (chat.notify) {
    case NotifyLevel::All:
        return true;
    case NotifyLevel::Mentions:
        return message.mentionsMe || chat.kind == ChatKind::Direct;
    case NotifyLevel::Nothing:
        break;
    }
    return false;
}

bool callsForReactions(const Conversation &chat)
{
    return !chat.muted && !chat.left
        && (chat.notify == NotifyLevel::All
            || (chat.notify == NotifyLevel::Mentions && chat.kind == ChatKind::Direct));
}

bool isStuck(const Message &message)
{
    if (message.direction != Direction::Out || message.retractedAtMs > 0) {
        return false;
    }
    // What the other side's server could not take is sent again when it can.
    return message.blocked
        || (message.delivery == Delivery::Failed && message.failure != ErrorCode::RemoteServerDown);
}

} // namespace Ninelives::NotificationPolicy
