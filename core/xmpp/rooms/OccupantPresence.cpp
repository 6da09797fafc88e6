// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/OccupantPresence.h"

#include "core/xmpp/StanzaParser.h"
#include "core/xmpp/Xml.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype maxOccupantId = 256;
constexpr qsizetype maxReason = 1000;

BareJid bareOrNothing(const QString &text)
{
    const auto jid = BareJid::parse(text);
    return jid ? *jid : BareJid();
}

void readItem(const QDomElement &item, OccupantPresence &presence)
{
    presence.hasItem = true;
    presence.affiliation = affiliationFromName(item.attribute(u"affiliation"_s));
    presence.role = roomRoleFromName(item.attribute(u"role"_s));
    presence.jid = bareOrNothing(item.attribute(u"jid"_s));
    presence.newNick = item.attribute(u"nick"_s);
    presence.reason = Xml::child(item, "reason"_L1, Xml::nsMucUser).text().left(maxReason);
    const QDomElement actor = Xml::child(item, "actor"_L1, Xml::nsMucUser);
    presence.actorJid = bareOrNothing(actor.attribute(u"jid"_s));
    presence.actor = actor.attribute(u"nick"_s);
    if (presence.actor.isEmpty()) {
        presence.actor = presence.actorJid.toString();
    }
}

} // namespace

QSet<int> statusCodes(const QDomElement &stanza)
{
    QSet<int> codes;
    const QList<QDomElement> all = Xml::children(stanza, "x"_L1, Xml::nsMucUser);
    for (const QDomElement &x : all) {
        const QList<QDomElement> statuses = Xml::children(x, "status"_L1, Xml::nsMucUser);
        for (const QDomElement &status : statuses) {
            codes.insert(status.attribute(u"code"_s).toInt());
        }
    }
    return codes;
}

bool tellsOfChange(const QSet<int> &codes)
{
    static const QSet<int> changes{102, 103, 104, 170, 171, 172, 173, 174};
    return codes.intersects(changes);
}

QString occupantIdClaim(const QDomElement &stanza)
{
    const QList<QDomElement> ids = Xml::children(stanza, "occupant-id"_L1, Xml::nsOccupantId);
    const QString id = ids.size() == 1 ? ids.constFirst().attribute(u"id"_s) : QString();
    return id.size() <= maxOccupantId ? id : QString();
}

OccupantPresence OccupantPresence::read(const QDomElement &presence, const FullJid &from)
{
    OccupantPresence read;
    read.nick = from.resource();
    read.availability = StanzaParser::availability(presence);
    read.available = read.availability != Availability::Offline;
    read.occupantId = occupantIdClaim(presence);
    read.codes = statusCodes(presence);
    // A room takes out what an occupant put there itself (all servers that were looked at do).
    const QDomElement x = Xml::child(presence, "x"_L1, Xml::nsMucUser);
    if (const auto item = Xml::child(x, "item"_L1, Xml::nsMucUser); !item.isNull()) {
        readItem(item, read);
    }
    if (const auto destroy = Xml::child(x, "destroy"_L1, Xml::nsMucUser); !destroy.isNull()) {
        read.destroyed = true;
        read.alternative = bareOrNothing(destroy.attribute(u"jid"_s));
        read.reason = Xml::child(destroy, "reason"_L1, Xml::nsMucUser).text().left(maxReason);
    }
    return read;
}

RoomExit OccupantPresence::exit() const
{
    RoomExit exit;
    exit.reason = reason;
    exit.actor = actorJid;
    if (destroyed) {
        exit.kind = RoomExit::Kind::Destroyed;
        exit.alternative = alternative;
    } else if (has(BannedStatus)) {
        exit.kind = RoomExit::Kind::Banned;
    } else if (has(TechnicalProblem)) {
        // Servers add 307 to it; nobody meant us to go.
        exit.kind = RoomExit::Kind::Lost;
    } else if (has(KickedStatus)) {
        exit.kind = RoomExit::Kind::Kicked;
    } else if (has(AffiliationChange) || has(BecameMembersOnly)) {
        exit.kind = RoomExit::Kind::NotMember;
    } else if (has(Shutdown)) {
        exit.kind = RoomExit::Kind::ServiceDown;
    }
    return exit;
}

} // namespace Ninelives
