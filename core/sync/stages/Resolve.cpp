// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/RoomSender.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

namespace {

/// By the room's word alone: what an occupant says about themselves proves nothing.
void resolveInRoom(InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    const BareJid &self = context.stores.self;
    const StoredRoom &room = *context.room;
    context.peer = stanza.from.bare();
    context.senderName = xmlSafe(stanza.from.resource());
    context.own = stanza.fromSelf || stanza.realSender == self;
    // Where addresses are hidden, moderators see them, but only for as long as they are moderators.
    const bool told =
        !stanza.realSender.isEmpty() && (room.kind == ChatKind::Group || room.info.nonAnonymous);
    if (context.own) {
        context.sender = self;
    } else {
        context.sender = told ? stanza.realSender : context.peer;
    }
    context.senderTold = context.own || told;
    context.senderKey = context.senderTold
        ? context.sender.toString()
        : RoomSender::key(xmlSafe(stanza.occupantId), context.senderName);
    if (stanza.from.resource().isEmpty()) {
        context.senderKey = context.peer.toString(); // the room itself
    }
}

/// Private messages of occupants are no part of what a room's chat shows, and neither is what the
/// room tells us alone.
Result<bool> besideTheRoom(const InboundContext &context)
{
    if (!context.conversation.isValid() || context.stanza.type == QLatin1StringView("error")) {
        return false;
    }
    const auto room = context.stores.rooms.find(context.conversation);
    return room ? Result<bool>(room->has_value()) : room.error();
}

} // namespace

Result<StageVerdict> resolve(InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    context.originId = stanza.originId.isEmpty() ? stanza.id : stanza.originId;
    if (context.room) {
        resolveInRoom(context);
        return StageVerdict::Next;
    }
    const BareJid &self = context.stores.self;
    context.sender = stanza.from.bare();
    context.own = context.sender == self;
    context.peer = context.sender;
    if (context.own) {
        context.peer = stanza.to.isEmpty() ? self : stanza.to.bare();
    }
    context.senderKey = context.sender.toString();
    const auto chat = context.stores.conversations.findByPeer(context.stores.account, context.peer);
    if (!chat) {
        return chat.error();
    }
    context.conversation = chat->value_or(ConversationId{});
    const auto beside = besideTheRoom(context);
    if (!beside) {
        return beside.error();
    }
    return *beside ? StageVerdict::Done : StageVerdict::Next;
}

} // namespace Ninelives::Stages
