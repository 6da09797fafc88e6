// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

Result<StageVerdict> chatState(InboundContext &context)
{
    const bool live = context.stanza.origin == StanzaOrigin::Live
        || context.stanza.origin == StanzaOrigin::CarbonReceived;
    // A delayed stanza tells what somebody did some time ago.
    if (!live || context.own || context.stanza.stampMs > 0 || !context.conversation.isValid()) {
        return StageVerdict::Next;
    }
    const ChatState state = context.content.chatState;
    if (context.stored) {
        // The text that was being typed is here.
        context.outcome.typing.append(
            {context.conversation, state == ChatState::Composing ? state : ChatState::None});
    } else if (state != ChatState::None) {
        context.outcome.typing.append({context.conversation, state});
    }
    return StageVerdict::Next;
}

} // namespace Ninelives::Stages
