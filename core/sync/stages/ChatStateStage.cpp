// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

Result<StageVerdict> chatState(InboundContext &context)
{
    const bool live = context.stanza.origin == StanzaOrigin::Live
        || context.stanza.origin == StanzaOrigin::CarbonReceived;
    // A delayed stanza tells what somebody did some time ago.
    const bool old = context.stanza.stampMs > 0 || context.stanza.history;
    if (!live || context.own || old || !context.conversation.isValid()) {
        return StageVerdict::Next;
    }
    const ChatState state = context.content.chatState;
    if (context.stored) {
        // The text that was being typed is here.
        context.outcome.typing.append({context.conversation,
                                       state == ChatState::Composing ? state : ChatState::None,
                                       context.senderName});
    } else if (state != ChatState::None) {
        context.outcome.typing.append({context.conversation, state, context.senderName});
    }
    return StageVerdict::Next;
}

} // namespace Ninelives::Stages
