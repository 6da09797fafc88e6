// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

Result<StageVerdict> resolve(InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    const BareJid &self = context.stores.self;
    context.sender = stanza.from.bare();
    context.own = context.sender == self;
    context.peer = context.sender;
    if (context.own) {
        context.peer = stanza.to.isEmpty() ? self : stanza.to.bare();
    }
    context.senderKey = context.sender.toString();
    context.originId = stanza.originId.isEmpty() ? stanza.id : stanza.originId;
    const auto chat = context.stores.conversations.findByPeer(context.stores.account, context.peer);
    if (!chat) {
        return chat.error();
    }
    context.conversation = chat->value_or(ConversationId{});
    return StageVerdict::Next;
}

} // namespace Ninelives::Stages
