// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/DeliveryTracker.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

Result<StageVerdict> receipt(InboundContext &context)
{
    const QString &id = context.content.receivedId;
    // Receipts for own messages come from the chat's peer; one from anybody else finds another
    // chat.
    if (id.isEmpty() || context.own || context.room || !context.conversation.isValid()) {
        return StageVerdict::Next;
    }
    const qint64 at =
        context.stanza.stampMs > 0 ? context.stanza.stampMs : context.stores.clock.nowMs();
    const auto own =
        context.stores.messages.findByStanzaId(context.conversation, Direction::Out, id);
    if (!own) {
        return own.error();
    }
    if (*own) {
        DeliveryTracker tracker(context.stores, context.changes);
        const auto delivered = tracker.delivered(context.tx, **own, at);
        context.outcome.stored = true;
        return delivered ? Result<StageVerdict>(StageVerdict::Next) : delivered.error();
    }
    const auto known = PrivacyPolicy::isKnown(context.stores, context.conversation, context.peer);
    if (!known) {
        return known.error();
    }
    if (*known) {
        const auto kept = context.stores.receipts.addPending(
            context.tx, {0, context.conversation, context.sender, id, Delivery::Delivered, at});
        if (!kept) {
            return kept.error();
        }
    }
    return StageVerdict::Next;
}

} // namespace Ninelives::Stages
