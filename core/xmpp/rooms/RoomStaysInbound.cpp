// SPDX-License-Identifier: GPL-3.0-or-later
// What rooms tell by presence.
#include "core/base/Log.h"
#include "core/xmpp/Xml.h"
#include "core/xmpp/rooms/RoomStaysRoom.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

ErrorCode codeOf(RoomExit::Kind kind)
{
    switch (kind) {
    case RoomExit::Kind::Banned:
        return ErrorCode::Banned;
    case RoomExit::Kind::NotMember:
        return ErrorCode::NotMember;
    case RoomExit::Kind::Destroyed:
        return ErrorCode::RoomGone;
    default:
        return ErrorCode::NotJoined;
    }
}

} // namespace

bool RoomStays::handlePresence(const QDomElement &presence)
{
    const auto from = FullJid::parse(presence.attribute(u"from"_s));
    if (!from) {
        return false;
    }
    const QString type = presence.attribute(u"type"_s);
    const BareJid jid = from->bare();
    Room *found = room(jid);
    if (!found) {
        const bool ofRoom = knows(jid) || !Xml::child(presence, "x"_L1, Xml::nsMucUser).isNull();
        if (ofRoom && type.isEmpty()
            && statusCodes(presence).contains(OccupantPresence::OwnPresence) && knows(jid)) {
            // Came in after we had given up waiting.
            static_cast<void>(sendPresence(*from, nullptr));
        }
        return ofRoom;
    }
    if (type == "error"_L1) {
        refused(*found, presence);
    } else if (type.isEmpty() || type == "unavailable"_L1) {
        if (from->resource().isEmpty()) {
            const QDomElement update = Xml::child(presence, "x"_L1, "vcard-temp:x:update"_L1);
            if (!update.isNull() && m_links.picture) {
                m_links.picture(jid,
                                Xml::child(update, "photo"_L1, "vcard-temp:x:update"_L1).text());
            }
            return true;
        }
        const auto read = OccupantPresence::read(presence, *from);
        const bool wasIn = isIn(jid);
        happened(jid, found->stay.take(read, m_facts.facts(jid).occupantIds));
        if (wasIn && tellsOfChange(read.codes) && m_handlers.changed) {
            m_handlers.changed(jid);
        }
    }
    return true;
}

void RoomStays::happened(const BareJid &jid, const RoomStay::Event &event)
{
    Room &room = *m_rooms.at(jid);
    switch (event.kind) {
    case RoomStay::Event::Kind::Nothing:
        return;
    case RoomStay::Event::Kind::Entered:
        entered(jid);
        return;
    case RoomStay::Event::Kind::Out:
        out(jid, event.exit);
        break;
    case RoomStay::Event::Kind::Occupant:
        if (room.joining) {
            return; // the answer will have them all
        }
        if (event.occupant.self && !event.oldNick.isEmpty()) {
            answer(room.renaming, Result<void>());
        }
        if (m_handlers.occupant) {
            m_handlers.occupant(jid, event.occupant, event.oldNick);
        }
        break;
    }
    if (event.affiliationChanged && m_handlers.affiliation) {
        m_handlers.affiliation(jid, event.occupant.jid, event.occupant.affiliation, event.actor);
    }
}

void RoomStays::refused(Room &room, const QDomElement &presence)
{
    const StanzaParser::StanzaError error = StanzaParser::stanzaError(presence);
    if (room.joining && !room.stay.isPresent()) {
        room.asked = false; // nothing to take back
        failJoin(room.join.room, RoomErrors::from(error, RoomErrors::Asked::Join));
    } else if (room.renaming) {
        answer(room.renaming, Result<void>(RoomErrors::from(error, RoomErrors::Asked::Join)));
    } else {
        qCWarning(logXmpp) << "A room refused a presence:" << error.condition;
    }
}

void RoomStays::out(const BareJid &jid, const RoomExit &exit)
{
    const auto room = take(jid);
    answer(room->renaming, Result<void>(Error{ErrorCode::NotJoined, {}}));
    if (room->leaving) {
        answer(room->leaving, Result<void>());
    } else if (room->joining) {
        answer(room->joining, Result<RoomPort::Joined>(Error{codeOf(exit.kind), exit.reason}));
    } else if (!room->exitExpected && m_handlers.left) {
        m_handlers.left(jid, exit);
    }
}

} // namespace Ninelives
