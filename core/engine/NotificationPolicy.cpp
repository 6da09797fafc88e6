// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/NotificationPolicy.h"

namespace Ninelives::NotificationPolicy {

bool callsFor(const Conversation &chat, const Message &message)
{
    const bool news = message.direction == Direction::In && message.notice == Notice::None
        && message.retractedAtMs == 0 && message.sortKey > chat.readUpTo;
    if (!news || chat.muted) {
        return false;
    }
    if (chat.kind == ChatKind::Direct) {
        return true;
    }
    switch (chat.notify) {
    case NotifyLevel::All:
        return true;
    case NotifyLevel::Mentions:
        return message.mentionsMe;
    case NotifyLevel::Nothing:
        break;
    }
    return false;
}

} // namespace Ninelives::NotificationPolicy
