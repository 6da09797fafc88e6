// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/Invitations.h"

#include "core/xmpp/Xml.h"

using namespace Qt::StringLiterals;

namespace Ninelives::Invitations {

namespace {

constexpr auto nsDirect = "jabber:x:conference"_L1;
constexpr qsizetype maxWords = 1000;

BareJid bareOrNothing(const QString &text)
{
    const auto jid = BareJid::parse(text);
    return jid ? *jid : BareJid();
}

std::optional<RoomInvitation> mediated(const InboundStanza &stanza, const QDomElement &x,
                                       const QDomElement &invite)
{
    if (!stanza.from.resource().isEmpty() || stanza.from.bare().local().isEmpty()) {
        return std::nullopt; // somebody pretends to be a room
    }
    RoomInvitation invitation;
    invitation.room = stanza.from.bare();
    invitation.from = bareOrNothing(invite.attribute(u"from"_s));
    if (invitation.from == invitation.room) {
        invitation.from = {}; // an occupant whose address the room hides
    }
    invitation.reason = Xml::child(invite, "reason"_L1, Xml::nsMucUser).text().left(maxWords);
    invitation.password = Xml::child(x, "password"_L1, Xml::nsMucUser).text().left(maxWords);
    return invitation;
}

RoomInvitation direct(const InboundStanza &stanza, const QDomElement &x)
{
    RoomInvitation invitation;
    invitation.room = bareOrNothing(x.attribute(u"jid"_s));
    invitation.from = stanza.from.bare();
    invitation.reason = x.attribute(u"reason"_s).left(maxWords);
    invitation.password = x.attribute(u"password"_s).left(maxWords);
    return invitation;
}

} // namespace

Reading read(const InboundStanza &stanza, const BareJid &own)
{
    if (stanza.type == "groupchat"_L1 || stanza.type == "error"_L1) {
        return {};
    }
    const QDomElement x = Xml::child(stanza.element, "x"_L1, Xml::nsMucUser);
    const QDomElement invite = Xml::child(x, "invite"_L1, Xml::nsMucUser);
    const QDomElement decline = Xml::child(x, "decline"_L1, Xml::nsMucUser);
    const QDomElement conference = Xml::child(stanza.element, "x"_L1, nsDirect);
    const bool toARoom = !bareOrNothing(conference.attribute(u"jid"_s)).local().isEmpty();
    Reading reading{!invite.isNull() || !decline.isNull() || toARoom, {}};
    if (!reading.isOne || stanza.origin == StanzaOrigin::CarbonSent || stanza.from.bare() == own) {
        return reading;
    }
    // Servers add the direct form to a mediated one for old clients.
    if (!invite.isNull()) {
        reading.incoming = mediated(stanza, x, invite);
    } else if (decline.isNull()) {
        reading.incoming = direct(stanza, conference);
    }
    if (reading.incoming) {
        reading.incoming->atMs = stanza.stampMs;
    }
    return reading;
}

} // namespace Ninelives::Invitations
