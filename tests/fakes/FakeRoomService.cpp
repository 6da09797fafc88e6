// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeRoomService.h"

#include "tests/fakes/FakeRooms.h"
#include "tests/fakes/FakeServer.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/fakes/StanzaParser.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives::Test {

namespace {

QByteArray errorFor(const QByteArray &condition, const BareJid &room, const QString &id,
                    const QByteArray &type = "cancel")
{
    return "<message type=\"error\" from=\"" + room.toString().toUtf8() + "\" id=\"" + id.toUtf8()
        + "\"><error type=\"" + type + "\"><" + condition
        + " xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"/></error></message>";
}

Error forbidden()
{
    return {ErrorCode::NotAllowed, u"forbidden"_s};
}

} // namespace

const FakeRoom::Seat *FakeRoom::seatOf(const FakeTransport *transport) const
{
    const auto found = std::ranges::find(seats, transport, &Seat::transport);
    return found == seats.end() ? nullptr : &*found;
}

const FakeRoom::Seat *FakeRoom::seatNamed(const QString &nick) const
{
    const auto found = std::ranges::find(seats, nick, &Seat::nick);
    return found == seats.end() ? nullptr : &*found;
}

std::optional<Error> FakeRoomService::note(Request request, const BareJid &room,
                                           const BareJid &asker)
{
    m_requests.append({request, room});
    return failure ? failure(request, room, asker) : std::nullopt;
}

int FakeRoomService::count(Request request, const BareJid &room) const
{
    return static_cast<int>(std::ranges::count_if(m_requests, [&](const auto &noted) {
        return noted.first == request && (room.isEmpty() || noted.second == room);
    }));
}

void FakeRoomService::releaseJoins()
{
    joinsHeld = false;
    for (const auto &join : std::exchange(m_heldJoins, {})) {
        join();
    }
}

FakeRoom *FakeRoomService::find(const BareJid &room)
{
    const auto found = m_rooms.find(room);
    return found == m_rooms.end() ? nullptr : &*found;
}

FakeRoom &FakeRoomService::add(const BareJid &room, bool group,
                               const QHash<BareJid, Affiliation> &affiliations)
{
    FakeRoom &made = m_rooms[room];
    made.info.jid = room;
    made.info.name = room.local();
    made.info.membersOnly = group;
    made.info.nonAnonymous = group;
    made.info.persistent = true;
    made.info.listed = !group;
    made.info.archived = true;
    made.info.occupantIds = true;
    made.info.stanzaIds = true;
    made.info.moderation = true;
    made.affiliations = affiliations;
    return made;
}

bool FakeRoomService::isRoom(const BareJid &room) const
{
    return m_rooms.contains(room) || (!address.isEmpty() && room.domain() == address.toString());
}

QString FakeRoomService::occupantId(const BareJid &room, const BareJid &person)
{
    const QByteArray both = (room.toString() + u' ' + person.toString()).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(both, QCryptographicHash::Sha1).toHex().first(12));
}

RoomRole FakeRoomService::roleFor(const FakeRoom &room, const BareJid &person)
{
    const Affiliation affiliation = room.affiliation(person);
    if (affiliation >= Affiliation::Admin) {
        return RoomRole::Moderator;
    }
    return room.info.moderated && affiliation < Affiliation::Member ? RoomRole::Visitor
                                                                    : RoomRole::Participant;
}

std::optional<Error> FakeRoomService::refusal(const FakeRoom &room, FakeTransport &transport,
                                              const RoomJoin &join) const
{
    const BareJid person = transport.self().bare();
    const Affiliation affiliation = room.affiliation(person);
    if (room.locked && affiliation != Affiliation::Owner) {
        return Error{ErrorCode::RoomGone, u"item-not-found"_s};
    }
    if (affiliation == Affiliation::Outcast) {
        return Error{ErrorCode::Banned, u"forbidden"_s};
    }
    if (room.info.membersOnly && affiliation < Affiliation::Member) {
        return Error{ErrorCode::NotMember, u"registration-required"_s};
    }
    if (!room.password.isEmpty() && room.password != join.password) {
        return Error{ErrorCode::PasswordNeeded, u"not-authorized"_s};
    }
    const bool taken = std::ranges::any_of(room.seats, [&](const FakeRoom::Seat &seat) {
        return seat.nick == join.nick && seat.transport->self().bare() != person;
    });
    if (taken) {
        return Error{ErrorCode::NicknameTaken, u"conflict"_s};
    }
    if (room.mostOccupants > 0 && room.seats.size() >= room.mostOccupants) {
        return Error{ErrorCode::RoomFull, u"service-unavailable"_s};
    }
    return std::nullopt;
}

Result<RoomPort::Joined> FakeRoomService::join(FakeTransport &transport, const RoomJoin &join)
{
    const BareJid person = transport.self().bare();
    lastJoin = join;
    RoomPort::Joined joined;
    FakeRoom *room = find(join.room);
    if (room == nullptr) {
        if (join.room.domain() != address.toString()) {
            return Error{ErrorCode::HostNotFound, u"remote-server-not-found"_s};
        }
        room = &add(join.room, false, {{person, Affiliation::Owner}});
        room->locked = true;
        room->info.persistent = false;
        joined.created = true;
    }
    if (const auto error = refusal(*room, transport, join)) {
        return *error;
    }
    room->seats.removeIf([&](const FakeRoom::Seat &seat) { return seat.transport == &transport; });
    room->seats.append({&transport, join.nick, roleFor(*room, person)});
    tellOccupant(*room, occupant(*room, room->seats.last()));
    joined.nick = join.nick;
    joined.affiliation = room->affiliation(person);
    joined.role = room->seats.last().role;
    joined.occupants = occupants(*room, &transport);
    return joined;
}

void FakeRoomService::stand(const BareJid &jid, const FakeTransport *transport)
{
    FakeRoom *room = find(jid);
    const FakeRoom::Seat *seat = room == nullptr ? nullptr : room->seatOf(transport);
    if (seat == nullptr) {
        return;
    }
    Occupant left = occupant(*room, *seat);
    left.availability = Availability::Offline;
    room->seats.removeIf([&](const FakeRoom::Seat &other) { return other.transport == transport; });
    tellOccupant(*room, left);
    if (room->seats.isEmpty() && (room->locked || !room->info.persistent)) {
        m_rooms.remove(jid);
    }
}

void FakeRoomService::gone(FakeTransport *transport)
{
    const QList<BareJid> all = m_rooms.keys();
    for (const BareJid &room : all) {
        stand(room, transport);
    }
    transport->rooms().m_in.clear();
}

Result<void> FakeRoomService::configure(const BareJid &jid, const RoomConfig &config,
                                        const BareJid &asker)
{
    FakeRoom *room = find(jid);
    if (room == nullptr) {
        return Error{ErrorCode::RoomGone, u"item-not-found"_s};
    }
    if (room->affiliation(asker) != Affiliation::Owner) {
        return forbidden();
    }
    change(jid, [&](FakeRoom &changed) {
        RoomInfo &info = changed.info;
        info.name = config.name.value_or(info.name);
        info.description = config.description.value_or(info.description);
        info.membersOnly = config.membersOnly.value_or(info.membersOnly);
        info.nonAnonymous = config.nonAnonymous.value_or(info.nonAnonymous);
        info.persistent = config.persistent.value_or(info.persistent);
        info.listed = config.listed.value_or(info.listed);
        info.moderated = config.moderated.value_or(info.moderated);
        info.archived = config.archived.value_or(info.archived);
        if (bendConfiguration) {
            bendConfiguration(info);
        }
        changed.locked = false;
    });
    return {};
}

void FakeRoomService::change(const BareJid &jid, const std::function<void(FakeRoom &)> &change)
{
    FakeRoom *room = find(jid);
    change(*room);
    tellAll(*room, [jid](FakeRooms &port) {
        if (port.m_handlers.changed) {
            port.m_handlers.changed(jid);
        }
    });
}

Result<void> FakeRoomService::askedToSetAffiliation(const BareJid &jid, const BareJid &person,
                                                    Affiliation affiliation, const QString &reason,
                                                    FakeTransport &asker)
{
    FakeRoom *room = find(jid);
    if (room == nullptr) {
        return Error{ErrorCode::RoomGone, u"item-not-found"_s};
    }
    const Affiliation own = room->affiliation(asker.self().bare());
    const Affiliation before = room->affiliation(person);
    const bool needsOwner = affiliation >= Affiliation::Admin || before >= Affiliation::Admin;
    if (own < Affiliation::Admin || (needsOwner && own < Affiliation::Owner)) {
        return forbidden();
    }
    if (before == Affiliation::Owner && affiliation != Affiliation::Owner
        && room->affiliations.keys(Affiliation::Owner).size() == 1) {
        return Error{ErrorCode::RemoteRefused, u"conflict"_s};
    }
    const FakeRoom::Seat *seat = room->seatOf(&asker);
    setAffiliation(jid, person, affiliation,
                   seat == nullptr ? asker.self().bare().toString() : seat->nick, reason);
    return {};
}

void FakeRoomService::setAffiliation(const BareJid &jid, const BareJid &person,
                                     Affiliation affiliation, const QString &actor,
                                     const QString &reason)
{
    FakeRoom &room = *find(jid);
    if (affiliation == Affiliation::None) {
        room.affiliations.remove(person);
    } else {
        room.affiliations.insert(person, affiliation);
    }
    tellAll(room, [=](FakeRooms &port) {
        if (port.m_handlers.affiliation) {
            port.m_handlers.affiliation(jid, person, affiliation, actor);
        }
    });
    const QList<FakeRoom::Seat> seats = room.seats;
    for (const FakeRoom::Seat &seat : seats) {
        if (seat.transport->self().bare() != person) {
            continue;
        }
        const BareJid by = BareJid::parse(actor) ? *BareJid::parse(actor) : BareJid();
        if (affiliation == Affiliation::Outcast) {
            sendOut(room, seat.nick, {RoomExit::Kind::Banned, reason, by, {}});
        } else if (room.info.membersOnly && affiliation < Affiliation::Member) {
            sendOut(room, seat.nick, {RoomExit::Kind::NotMember, reason, by, {}});
        } else {
            for (FakeRoom::Seat &own : room.seats) {
                if (own.transport == seat.transport) {
                    own.role = roleFor(room, person);
                    tellOccupant(room, occupant(room, own));
                }
            }
        }
    }
}

Result<void> FakeRoomService::setNick(const BareJid &jid, const QString &nick, FakeTransport &asker)
{
    FakeRoom *room = find(jid);
    if (room == nullptr || room->seatOf(&asker) == nullptr) {
        return Error{ErrorCode::NotJoined, u"not-acceptable"_s};
    }
    if (room->seatNamed(nick) != nullptr) {
        return Error{ErrorCode::NicknameTaken, u"conflict"_s};
    }
    for (FakeRoom::Seat &seat : room->seats) {
        if (seat.transport == &asker) {
            const QString old = std::exchange(seat.nick, nick);
            tellOccupant(*room, occupant(*room, seat), old);
        }
    }
    return {};
}

void FakeRoomService::setSubject(const BareJid &jid, const QString &subject, const QString &nick)
{
    FakeRoom &room = *find(jid);
    room.info.subject = subject;
    room.subjectNick = nick;
    tellAll(room, [=](FakeRooms &port) {
        if (port.m_handlers.subject) {
            port.m_handlers.subject(jid, subject, nick);
        }
    });
}

void FakeRoomService::sendOut(FakeRoom &room, const QString &nick, const RoomExit &exit)
{
    const QList<FakeRoom::Seat> seats = room.seats;
    for (const FakeRoom::Seat &seat : seats) {
        if (seat.nick != nick) {
            continue;
        }
        const BareJid jid = room.info.jid;
        seat.transport->rooms().later([transport = seat.transport, jid, exit] {
            FakeRooms &port = transport->rooms();
            if (port.m_in.remove(jid) && port.m_handlers.left) {
                port.m_handlers.left(jid, exit);
            }
        });
        Occupant left = occupant(room, seat);
        left.availability = Availability::Offline;
        room.seats.removeIf(
            [&](const FakeRoom::Seat &other) { return other.transport == seat.transport; });
        tellOccupant(room, left);
    }
}

void FakeRoomService::kick(const BareJid &room, const QString &nick, RoomExit exit)
{
    sendOut(*find(room), nick, exit);
}

void FakeRoomService::destroy(const BareJid &room, const QString &reason,
                              const BareJid &alternative)
{
    FakeRoom &doomed = *find(room);
    while (!doomed.seats.isEmpty()) {
        sendOut(doomed, doomed.seats.first().nick,
                {RoomExit::Kind::Destroyed, reason, {}, alternative});
    }
    m_rooms.remove(room);
}

void FakeRoomService::shutDown(const BareJid &room)
{
    FakeRoom &down = *find(room);
    while (!down.seats.isEmpty()) {
        sendOut(down, down.seats.first().nick, {RoomExit::Kind::ServiceDown, {}, {}, {}});
    }
}

void FakeRoomService::loseOccupants(const BareJid &room)
{
    find(room)->seats.clear();
}

Occupant FakeRoomService::occupant(const FakeRoom &room, const FakeRoom::Seat &seat) const
{
    const BareJid person = seat.transport->self().bare();
    Occupant occupant;
    occupant.nick = seat.nick;
    occupant.occupantId = room.info.occupantIds ? occupantId(room.info.jid, person) : QString();
    occupant.jid = room.info.nonAnonymous ? person : BareJid();
    occupant.affiliation = room.affiliation(person);
    occupant.role = seat.role;
    occupant.availability = Availability::Online;
    return occupant;
}

QList<Occupant> FakeRoomService::occupants(const FakeRoom &room, const FakeTransport *viewer) const
{
    QList<Occupant> all;
    for (const FakeRoom::Seat &seat : room.seats) {
        all.append(occupant(room, seat));
        all.last().self = seat.transport == viewer;
    }
    return all;
}

void FakeRoomService::tellOccupant(const FakeRoom &room, const Occupant &occupant,
                                   const QString &oldNick)
{
    const FakeRoom::Seat *seat = room.seatNamed(occupant.nick);
    const FakeTransport *who = seat == nullptr ? nullptr : seat->transport;
    const BareJid jid = room.info.jid;
    tellAll(room, [=](FakeRooms &port) {
        if (port.m_handlers.occupant) {
            Occupant told = occupant;
            told.self = &port.m_transport == who;
            port.m_handlers.occupant(jid, told, oldNick);
        }
    });
}

void FakeRoomService::tellAll(const FakeRoom &room, const std::function<void(FakeRooms &)> &tell)
{
    for (const FakeRoom::Seat &seat : room.seats) {
        FakeRooms *port = &seat.transport->rooms();
        // Not while its join is being answered: the answer has it all.
        if (port->m_in.contains(room.info.jid)) {
            port->later([port, jid = room.info.jid, tell] {
                if (port->m_in.contains(jid)) {
                    tell(*port);
                }
            });
        }
    }
}

void FakeRoomService::take(FakeTransport &from, const BareJid &jid, const QByteArray &xml)
{
    const QString id = parsedStanza(xml).id;
    FakeRoom *room = find(jid);
    const FakeRoom::Seat *seat = room == nullptr ? nullptr : room->seatOf(&from);
    const QByteArray error = refusesWith ? refusesWith(jid, id) : QByteArray();
    if (!error.isEmpty()) {
        const qsizetype split = error.indexOf(' ');
        from.deliver(errorFor(error.sliced(split + 1), jid, id, error.first(split)),
                     StanzaOrigin::Live, {});
    } else if (seat == nullptr) {
        from.deliver(errorFor("not-acceptable", jid, id), StanzaOrigin::Live, {});
    } else if (seat->role == RoomRole::Visitor) {
        from.deliver(errorFor("forbidden", jid, id), StanzaOrigin::Live, {});
    } else {
        reflect(*room, seat->nick, from.self().bare(), xml);
    }
}

QString FakeRoomService::say(const BareJid &jid, const QString &nick, const BareJid &person,
                             const QByteArray &children, const QString &id)
{
    reflect(*find(jid), nick, person,
            "<message type=\"groupchat\" to=\"" + jid.toString().toUtf8() + "\" id=\"" + id.toUtf8()
                + "\">" + children + "</message>");
    const QList<ArchivedStanza> &archive = m_server.archiveOf(jid);
    return archive.isEmpty() ? QString() : archive.last().id;
}

void FakeRoomService::reflect(FakeRoom &room, const QString &nick, const BareJid &person,
                              const QByteArray &xml)
{
    const BareJid jid = room.info.jid;
    QByteArray from = jid.toString().toUtf8();
    if (!nick.isEmpty()) {
        from += '/' + nick.toHtmlEscaped().toUtf8();
    }
    const QByteArray stamped =
        QByteArray(xml).insert(8, " from=\"" + from + "\""); // after "<message"
    QString archiveId;
    if (room.info.archived && FakeServer::belongsInArchive(xml)) {
        archiveId = m_server.archive(jid, stamped);
        room.senders.insert(archiveId, person);
    }
    for (const FakeRoom::Seat &seat : std::as_const(room.seats)) {
        InboundStanza stanza = parsedStanza(stamped);
        stanza.archiveId = room.info.stanzaIds ? archiveId : QString();
        const bool sees = room.info.nonAnonymous || seat.role == RoomRole::Moderator;
        stanza.realSender = sees ? person : BareJid();
        stanza.fromSelf = !person.isEmpty() && person == seat.transport->self().bare();
        stanza.occupantId =
            room.info.occupantIds && !person.isEmpty() ? occupantId(jid, person) : QString();
        stanza.to = seat.transport->self();
        seat.transport->deliverStanza(stanza);
    }
}

void FakeRoomService::complete(const BareJid &jid, InboundStanza &stanza) const
{
    const auto room = m_rooms.constFind(jid);
    const BareJid person =
        room == m_rooms.cend() ? BareJid() : room->senders.value(stanza.archiveId);
    if (person.isEmpty()) {
        return;
    }
    stanza.realSender = room->info.nonAnonymous ? person : BareJid();
    stanza.occupantId = room->info.occupantIds ? occupantId(jid, person) : QString();
}

Result<void> FakeRoomService::moderate(const BareJid &jid, const QString &archiveId,
                                       const QString &reason, FakeTransport &asker)
{
    FakeRoom *room = find(jid);
    const FakeRoom::Seat *seat = room == nullptr ? nullptr : room->seatOf(&asker);
    if (seat == nullptr || seat->role != RoomRole::Moderator) {
        return forbidden();
    }
    const QByteArray moderated = "<message type=\"groupchat\" id=\"mod-" + archiveId.toUtf8()
        + "\"><retract id=\"" + archiveId.toUtf8()
        + "\" xmlns=\"urn:xmpp:message-retract:1\"><moderated "
          "xmlns=\"urn:xmpp:message-moderate:1\"/><reason>"
        + reason.toHtmlEscaped().toUtf8()
        + "</reason></retract><store xmlns=\"urn:xmpp:hints\"/></message>";
    reflect(*room, {}, {}, moderated);
    return {};
}

} // namespace Ninelives::Test
