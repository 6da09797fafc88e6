// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/DeliveryTracker.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

namespace {

Result<void> keepForLater(InboundContext &context, qint64 at)
{
    const auto known = PrivacyPolicy::isKnown(context.stores, context.conversation, context.peer);
    if (!known) {
        return known.error();
    }
    if (!*known && !context.own) {
        return {};
    }
    return context.stores.receipts.addPending(
        context.tx,
        {0, context.conversation, context.sender, context.content.displayedId, Delivery::Read, at});
}

} // namespace

Result<StageVerdict> marker(InboundContext &context)
{
    const QString &id = context.content.displayedId;
    if (id.isEmpty() || !context.conversation.isValid()) {
        return StageVerdict::Next;
    }
    const qint64 at =
        context.stanza.stampMs > 0 ? context.stanza.stampMs : context.stores.clock.nowMs();
    // The peer marks our messages; we ourselves, on another device, mark the peer's.
    const Direction direction = context.own ? Direction::In : Direction::Out;
    const auto target = context.stores.messages.findByStanzaId(context.conversation, direction, id);
    if (!target) {
        return target.error();
    }
    context.outcome.stored = true;
    DeliveryTracker tracker(context.stores, context.changes);
    const Result<void> applied = !*target ? keepForLater(context, at)
        : context.own                     ? tracker.readElsewhere(context.tx, **target)
                                          : tracker.read(context.tx, **target, context.sender, at);
    return applied ? Result<StageVerdict>(StageVerdict::Next) : applied.error();
}

} // namespace Ninelives::Stages
