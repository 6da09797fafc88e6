// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/DeliveryTracker.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"
#include "core/sync/stages/Stages.h"

#include <algorithm>
#include <initializer_list>

namespace Ninelives::Stages {

namespace {

using namespace Qt::StringLiterals;

bool isOneOf(const QString &condition, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::find(names, condition) != names.end();
}

/// What a room's answer to a stanza of ours means.
RoomRefusal refusalOf(const InboundStanza &stanza)
{
    const QString &condition = stanza.errorCondition;
    // A bounce on the way to the room's server does not say how far the stanza got.
    if (isOneOf(condition,
                {"not-acceptable"_L1, "remote-server-not-found"_L1, "remote-server-timeout"_L1})) {
        return RoomRefusal::NotInside;
    }
    if (isOneOf(condition, {"forbidden"_L1, "not-allowed"_L1})) {
        return RoomRefusal::NotAllowed;
    }
    // RFC 6120, section 8.3.2: whatever the condition, it will pass.
    const bool passes =
        stanza.element.firstChildElement(u"error"_s).attribute(u"type"_s) == "wait"_L1;
    return passes ? RoomRefusal::NotNow : RoomRefusal::Refused;
}

/// Only the room itself refuses: an error from an occupant's address is anybody's.
Result<StageVerdict> roomError(InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    if (!stanza.from.resource().isEmpty() || stanza.origin == StanzaOrigin::Archive) {
        return StageVerdict::Done;
    }
    const auto row = context.stores.outbox.findByOriginId(context.stores.account, stanza.id);
    if (!row) {
        return row.error();
    }
    const RoomRefusal refusal = refusalOf(stanza);
    if (refusal == RoomRefusal::NotInside) {
        context.outcome.lostRooms.insert(context.peer);
    }
    if (!*row || !(*row)->toRoom || (*row)->to != context.peer) {
        return StageVerdict::Done;
    }
    if (refusal == RoomRefusal::NotNow) {
        context.outcome.busyRooms.insert(context.peer);
    }
    const QString text = messageText(stanza.errorText);
    DeliveryTracker tracker(context.stores, context.changes);
    const auto settled = tracker.refusedByRoom(
        context.tx, **row, refusal, text.isEmpty() ? xmlSafe(stanza.errorCondition) : text);
    if (!settled) {
        return settled.error();
    }
    context.outcome.stored = true;
    return StageVerdict::Done;
}

} // namespace

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
    const auto room = context.stores.rooms.find(context.conversation);
    if (!room) {
        return room.error();
    }
    if (*room) {
        return roomError(context);
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
