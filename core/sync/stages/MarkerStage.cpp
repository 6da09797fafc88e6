// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RoomMessages.h"
#include "core/sync/DeliveryTracker.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

namespace {

qint64 timeOf(const InboundContext &context)
{
    return context.stanza.stampMs > 0 ? context.stanza.stampMs : context.stores.clock.nowMs();
}

Result<StageVerdict> verdict(const Result<void> &done)
{
    return done ? Result<StageVerdict>(StageVerdict::Next) : done.error();
}

Result<void> wait(InboundContext &context, const QString &id, Delivery news)
{
    return context.stores.receipts.addPending(
        context.tx, {0, context.conversation, context.sender, id, news, timeOf(context)});
}

Result<void> keepForLater(InboundContext &context)
{
    const auto known = PrivacyPolicy::isKnown(context.stores, context.conversation, context.peer);
    if (!known) {
        return known.error();
    }
    if (!*known && !context.own) {
        return {};
    }
    return wait(context, context.content.displayedId, Delivery::Read);
}

/// Whose word counts: our own, and in a group that of its members, as the room names them.
Result<bool> isHeard(const InboundContext &context)
{
    if (context.own) {
        return true;
    }
    if (context.room->kind != ChatKind::Group || !context.senderTold) {
        return false;
    }
    return PrivacyPolicy::isMember(context.stores, context.conversation, context.sender);
}

/// In a room a marker names any message, and moves the pointer of who sent it up to there.
Result<void> markInRoom(InboundContext &context, const QString &id, Delivery news)
{
    const auto target = RoomMessages(context.stores.writer).findReferred(context.conversation, id);
    if (!target) {
        return target.error();
    }
    if (!*target) {
        return wait(context, id, news);
    }
    DeliveryTracker tracker(context.stores, context.changes);
    if (context.own) {
        return tracker.readElsewhere(context.tx, **target);
    }
    const auto from =
        tracker.reachedBy(context.tx, **target, context.sender, news, timeOf(context));
    if (!from) {
        return from.error();
    }
    if (*from) {
        context.outcome.pointerMoved(context.conversation, **from);
        context.changes.conversation(context.conversation);
    }
    return {};
}

Result<StageVerdict> roomMarker(InboundContext &context)
{
    const InboundContent &content = context.content;
    const bool has =
        !content.displayedId.isEmpty() || (!content.markedReceivedId.isEmpty() && !context.own);
    if (!has) {
        return StageVerdict::Next;
    }
    const auto heard = isHeard(context);
    if (!heard || !*heard) {
        return heard ? Result<StageVerdict>(StageVerdict::Next) : heard.error();
    }
    context.outcome.stored = true;
    Result<void> done;
    if (!content.displayedId.isEmpty()) {
        done = markInRoom(context, content.displayedId, Delivery::Read);
    }
    if (done && !content.markedReceivedId.isEmpty() && !context.own) {
        done = markInRoom(context, content.markedReceivedId, Delivery::Delivered);
    }
    return verdict(done);
}

} // namespace

Result<StageVerdict> marker(InboundContext &context)
{
    if (context.room) {
        return roomMarker(context);
    }
    const QString &id = context.content.displayedId;
    if (id.isEmpty() || !context.conversation.isValid()) {
        return StageVerdict::Next;
    }
    // The peer marks our messages; we ourselves, on another device, mark the peer's.
    const Direction direction = context.own ? Direction::In : Direction::Out;
    const auto target = context.stores.messages.findByStanzaId(context.conversation, direction, id);
    if (!target) {
        return target.error();
    }
    context.outcome.stored = true;
    DeliveryTracker tracker(context.stores, context.changes);
    return verdict(!*target ? keepForLater(context)
                       : context.own
                       ? tracker.readElsewhere(context.tx, **target)
                       : tracker.read(context.tx, **target, context.sender, timeOf(context)));
}

} // namespace Ninelives::Stages
