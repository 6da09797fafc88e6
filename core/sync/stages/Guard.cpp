// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"

using namespace Qt::StringLiterals;

namespace Ninelives::Stages {

namespace {

bool addressesFit(const InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    const BareJid &self = context.stores.self;
    const BareJid &from = stanza.from.bare();
    const BareJid &to = stanza.to.bare();
    switch (stanza.origin) {
    case StanzaOrigin::CarbonSent:
        return from == self && !to.isEmpty();
    case StanzaOrigin::Archive:
        return from == self ? !to.isEmpty() : !from.isEmpty() && (to.isEmpty() || to == self);
    case StanzaOrigin::Live:
    case StanzaOrigin::CarbonReceived:
        return !from.isEmpty() && (to.isEmpty() || to == self);
    }
    return false;
}

/// A room speaks for itself alone, live or by its own archive; nobody sends copies of that.
bool comesFromRoom(const InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    const BareJid &to = stanza.to.bare();
    const bool live = stanza.origin == StanzaOrigin::Live;
    const bool archived = stanza.origin == StanzaOrigin::Archive;
    return (archived || (live && (to.isEmpty() || to == context.stores.self)))
        && !stanza.from.bare().isEmpty() && context.archive == stanza.from.bare();
}

/// The room itself says nothing that makes a message, except that one was taken back.
bool isSaidByNobody(const InboundStanza &stanza)
{
    const bool takesBack = stanza.moderated && !stanza.retractsId.isEmpty();
    return stanza.from.resource().isEmpty() && !takesBack;
}

Result<bool> isBlocked(const InboundContext &context, const BareJid &person)
{
    if (person.isEmpty() || person == context.stores.self) {
        return false;
    }
    const auto contact = context.stores.contacts.find(context.stores.account, person);
    if (!contact) {
        return contact.error();
    }
    return *contact && (*contact)->blocked;
}

/// Somebody is asked into a room, or says no (XEP-0249; XEP-0045, section 7.8): the text beside it
/// is for programs that know neither.
bool isInvitation(const InboundStanza &stanza)
{
    for (QDomElement child = stanza.element.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        const QString ns = child.namespaceURI();
        const bool mediated = ns == "http://jabber.org/protocol/muc#user"_L1
            && (!child.firstChildElement(u"invite"_s).isNull()
                || !child.firstChildElement(u"decline"_s).isNull());
        if (ns == "jabber:x:conference"_L1 || mediated) {
            return true;
        }
    }
    return false;
}

/// Only of rooms that the user is a part of.
Result<StageVerdict> guardRoom(InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    if (!comesFromRoom(context) || isSaidByNobody(stanza)) {
        return StageVerdict::Done;
    }
    const auto chat =
        context.stores.conversations.findByPeer(context.stores.account, stanza.from.bare());
    if (!chat || !*chat) {
        return chat ? Result<StageVerdict>(StageVerdict::Done) : chat.error();
    }
    auto room = context.stores.rooms.find(**chat);
    if (!room) {
        return room.error();
    }
    if (!*room || !(*room)->wanted) {
        return StageVerdict::Done;
    }
    const auto blocked = isBlocked(context, stanza.realSender);
    if (!blocked || *blocked) {
        return blocked ? Result<StageVerdict>(StageVerdict::Done) : blocked.error();
    }
    context.room = *std::move(room);
    context.conversation = **chat;
    return StageVerdict::Next;
}

} // namespace

Result<StageVerdict> guard(InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    if (isGroupchat(stanza)) {
        return guardRoom(context);
    }
    const bool ours = context.archive == context.stores.self;
    const bool chat = stanza.type != "headline"_L1 && !isInvitation(stanza);
    if (!ours || !chat || !addressesFit(context)) {
        return StageVerdict::Done;
    }
    const auto blocked = isBlocked(context, stanza.from.bare());
    if (!blocked) {
        return blocked.error();
    }
    return *blocked ? StageVerdict::Done : StageVerdict::Next;
}

} // namespace Ninelives::Stages
