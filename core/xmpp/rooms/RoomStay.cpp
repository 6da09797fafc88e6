// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomStay.h"

#include "core/base/Log.h"

namespace Ninelives {

const Occupant *RoomStay::find(const QString &nick) const
{
    const auto found = m_occupants.constFind(nick);
    return found == m_occupants.cend() ? nullptr : &*found;
}

RoomStay::Event RoomStay::take(const OccupantPresence &presence, bool occupantIds)
{
    if (presence.nick.isEmpty()) {
        return {};
    }
    if (presence.available) {
        return came(presence, occupantIds);
    }
    return presence.has(OccupantPresence::NicknameChange) && !presence.newNick.isEmpty()
        ? renamed(presence)
        : went(presence);
}

RoomStay::Event RoomStay::came(const OccupantPresence &presence, bool occupantIds)
{
    const auto found = m_occupants.constFind(presence.nick);
    const bool known = found != m_occupants.cend();
    const bool own = presence.has(OccupantPresence::OwnPresence);
    Occupant occupant = known ? *found : Occupant();
    occupant.nick = presence.nick;
    occupant.availability = presence.availability;
    if (presence.hasItem) {
        occupant.affiliation = presence.affiliation;
        occupant.role = presence.role;
        occupant.jid = presence.jid;
    }
    if (occupantIds) {
        occupant.occupantId = presence.occupantId;
    }
    occupant.self = own || (m_present && presence.nick == m_ownNick);
    if (known && occupant == *found && (m_present || !own)) {
        return {};
    }
    if (!known && !own && m_occupants.size() >= maxOccupants) {
        qCWarning(logXmpp, "A room claims more occupants than are kept");
        return {};
    }
    Event event;
    event.kind = Event::Kind::Occupant;
    event.occupant = occupant;
    event.affiliationChanged =
        known && !occupant.jid.isEmpty() && found->affiliation != occupant.affiliation;
    event.actor = presence.actor;
    m_occupants.insert(occupant.nick, occupant);
    if (own) {
        m_ownNick = occupant.nick;
        if (!m_present) {
            m_present = true;
            m_created = presence.has(OccupantPresence::Created);
            event.kind = Event::Kind::Entered;
        }
    }
    return event;
}

RoomStay::Event RoomStay::went(const OccupantPresence &presence)
{
    const bool own =
        presence.has(OccupantPresence::OwnPresence) || (m_present && presence.nick == m_ownNick);
    const auto found = m_occupants.constFind(presence.nick);
    // Before we are in, our own goodbye is that of an earlier stay.
    if (own ? !m_present : found == m_occupants.cend()) {
        return {};
    }
    Occupant occupant = found == m_occupants.cend() ? Occupant() : *found;
    Event event;
    event.kind = own ? Event::Kind::Out : Event::Kind::Occupant;
    event.affiliationChanged =
        presence.hasItem && !occupant.jid.isEmpty() && occupant.affiliation != presence.affiliation;
    event.actor = presence.actor;
    if (presence.hasItem) {
        occupant.affiliation = presence.affiliation;
    }
    occupant.nick = presence.nick;
    occupant.role = RoomRole::None;
    occupant.availability = Availability::Offline;
    occupant.self = own;
    event.occupant = occupant;
    event.exit = presence.exit();
    m_occupants.remove(presence.nick);
    return event;
}

RoomStay::Event RoomStay::renamed(const OccupantPresence &presence)
{
    const auto found = m_occupants.constFind(presence.nick);
    if (found == m_occupants.cend()) {
        return {};
    }
    Event event;
    event.kind = Event::Kind::Occupant;
    event.oldNick = presence.nick;
    event.occupant = *found;
    event.occupant.nick = presence.newNick;
    m_occupants.remove(presence.nick);
    // Whoever had that nickname is the same person's other connection (or the room is wrong).
    m_occupants.insert(presence.newNick, event.occupant);
    if (m_present && presence.nick == m_ownNick) {
        m_ownNick = presence.newNick;
    }
    return event;
}

} // namespace Ninelives
