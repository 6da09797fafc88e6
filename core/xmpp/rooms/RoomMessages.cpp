// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomMessages.h"

#include "core/xmpp/StanzaParser.h"
#include "core/xmpp/Xml.h"

using namespace Qt::StringLiterals;

namespace Ninelives::RoomMessages {

namespace {

constexpr auto nsFasten = "urn:xmpp:fasten:0"_L1;
constexpr qsizetype maxReason = 1000;

/// The reason beside or in `<moderated/>`, in whichever namespace: servers differ.
QString moderationReason(const QDomElement &outer, const QDomElement &moderated)
{
    QDomElement reason = outer.firstChildElement(u"reason"_s);
    if (reason.isNull()) {
        reason = moderated.firstChildElement(u"reason"_s);
    }
    return reason.text().left(maxReason);
}

/// XEP-0425: `<retract><moderated/></retract>`, or `<apply-to><moderated><retract/></moderated>`
/// until its version 0.2.
void readModeration(InboundStanza &stanza)
{
    QDomElement outer = Xml::child(stanza.element, "retract"_L1, Xml::nsRetract);
    QDomElement moderated = Xml::child(outer, "moderated"_L1, Xml::nsModerate);
    if (moderated.isNull()) {
        outer = Xml::child(stanza.element, "apply-to"_L1, nsFasten);
        moderated = Xml::child(outer, "moderated"_L1, Xml::nsModerateOld);
        if (Xml::child(moderated, "retract"_L1, "urn:xmpp:message-retract:0"_L1).isNull()) {
            return;
        }
    }
    stanza.retractsId = outer.attribute(u"id"_s);
    stanza.moderated = !stanza.retractsId.isEmpty();
    stanza.moderatedReason = moderationReason(outer, moderated);
}

void readRoomClaims(InboundStanza &stanza, const RoomFacts &facts)
{
    stanza.occupantId = facts.occupantIds ? occupantIdClaim(stanza.element) : QString();
    stanza.moderated = false;
    if (stanza.from.resource().isEmpty()) {
        readModeration(stanza);
    }
}

bool isOwnOccupantId(const QString &id, const RoomFacts &facts)
{
    return !id.isEmpty() && id == facts.ownOccupantId;
}

/// The sender's address where the room told it. A member's forgery may stand beside it (Prosody
/// passes `<x/>` on): of two claims neither is believed.
BareJid archivedSender(const QDomElement &message)
{
    const QList<QDomElement> all = Xml::children(message, "x"_L1, Xml::nsMucUser);
    if (all.size() != 1) {
        return {};
    }
    const QList<QDomElement> items = Xml::children(all.constFirst(), "item"_L1, Xml::nsMucUser);
    if (items.size() != 1) {
        return {};
    }
    const auto jid = BareJid::parse(items.constFirst().attribute(u"jid"_s));
    return jid ? *jid : BareJid();
}

} // namespace

void believeLive(InboundStanza &stanza, const RoomStay &stay, const RoomFacts &facts,
                 const BareJid &own)
{
    const BareJid &room = stay.room();
    readRoomClaims(stanza, facts);
    stanza.archiveId = facts.stanzaIds ? StanzaParser::archiveId(stanza.element, room) : QString();
    const qint64 fromHistory =
        stay.expectsHistory() ? StanzaParser::delayBy(stanza.element, {room.toString()}) : 0;
    stanza.history = fromHistory > 0;
    if (stanza.history) {
        // Nicknames change owners: only the occupant id says who wrote it then.
        stanza.stampMs = fromHistory;
        stanza.realSender = {};
        stanza.fromSelf = isOwnOccupantId(stanza.occupantId, facts);
        return;
    }
    // Anybody can write a <delay/>; our own server writes one when it held the message back.
    stanza.stampMs = StanzaParser::delayBy(stanza.element, {own.domain(), own.toString()});
    const Occupant *sender = stay.find(stanza.from.resource());
    stanza.realSender = sender ? sender->jid : BareJid();
    stanza.fromSelf = sender && (sender->self || sender->jid == own);
}

void believeArchived(InboundStanza &stanza, const BareJid &room, const RoomFacts &facts,
                     const BareJid &own)
{
    readRoomClaims(stanza, facts);
    stanza.history = false;
    stanza.realSender = stanza.from.bare() == room && !stanza.from.resource().isEmpty()
        ? archivedSender(stanza.element)
        : BareJid();
    stanza.fromSelf = stanza.realSender == own || isOwnOccupantId(stanza.occupantId, facts);
}

bool isSubject(const InboundStanza &stanza)
{
    return !stanza.hasBody && stanza.encrypted.isEmpty()
        && !Xml::child(stanza.element, "subject"_L1, Xml::nsClient).isNull();
}

bool isAnnouncement(const InboundStanza &stanza)
{
    return stanza.from.resource().isEmpty() && !stanza.moderated;
}

bool isPrivate(const InboundStanza &stanza)
{
    return stanza.type != "groupchat"_L1 && stanza.type != "error"_L1
        && !Xml::child(stanza.element, "x"_L1, Xml::nsMucUser).isNull();
}

QList<AffiliationNews> affiliationNews(const QDomElement &message)
{
    QList<AffiliationNews> news;
    const QList<QDomElement> all = Xml::children(message, "x"_L1, Xml::nsMucUser);
    for (const QDomElement &x : all) {
        const QList<QDomElement> items = Xml::children(x, "item"_L1, Xml::nsMucUser);
        for (const QDomElement &item : items) {
            const auto person = BareJid::parse(item.attribute(u"jid"_s));
            if (!person || !item.hasAttribute(u"affiliation"_s)) {
                continue;
            }
            const QDomElement actor = Xml::child(item, "actor"_L1, Xml::nsMucUser);
            const QString nick = actor.attribute(u"nick"_s);
            news.append({*person, affiliationFromName(item.attribute(u"affiliation"_s)),
                         nick.isEmpty() ? actor.attribute(u"jid"_s) : nick});
        }
    }
    return news;
}

} // namespace Ninelives::RoomMessages
