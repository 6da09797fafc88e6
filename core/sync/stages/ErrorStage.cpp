// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/DeliveryTracker.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

Result<StageVerdict> error(InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    if (stanza.type != QLatin1StringView("error")) {
        return StageVerdict::Next;
    }
    // The chat is found by the sender's address, so nobody can refuse a message to somebody else.
    if (context.own || !context.conversation.isValid() || stanza.id.isEmpty()) {
        return StageVerdict::Done;
    }
    const auto own =
        context.stores.messages.findByStanzaId(context.conversation, Direction::Out, stanza.id);
    if (!own) {
        return own.error();
    }
    if (!*own) {
        return StageVerdict::Done;
    }
    // An archived error may be older than a retry: once is enough.
    if (stanza.origin == StanzaOrigin::Archive && (*own)->delivery != Delivery::OnServer) {
        return StageVerdict::Done;
    }
    DeliveryTracker tracker(context.stores, context.changes);
    const auto refused = tracker.refused(context.tx, **own, xmlSafe(stanza.errorCondition),
                                         messageText(stanza.errorText));
    if (!refused) {
        return refused.error();
    }
    context.outcome.stored = true;
    return StageVerdict::Done;
}

} // namespace Ninelives::Stages
