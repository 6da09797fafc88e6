// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeRooms.h"

#include "tests/fakes/FakeTransport.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Ninelives::Test {

namespace {

Error gone()
{
    return Error{ErrorCode::RoomGone, QStringLiteral("item-not-found")};
}

} // namespace

void FakeRooms::later(std::function<void()> work)
{
    m_transport.later(std::move(work));
}

template<typename T, typename Work>
void FakeRooms::answer(Request request, const BareJid &room, const Reply<T> &reply, Work work)
{
    m_transport.later(
        [this, request, room, reply, work] {
            const auto failure = m_service.note(request, room, m_transport.self().bare());
            reply(failure ? Result<T>(*failure) : Result<T>(work()));
        },
        [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeRooms::service(Reply<BareJid> reply)
{
    answer<BareJid>(Request::Service, {}, reply, [this]() -> Result<BareJid> {
        return m_service.address.isEmpty() ? Result<BareJid>(Error{ErrorCode::NotFound, {}})
                                           : m_service.address;
    });
}

void FakeRooms::info(const BareJid &room, Reply<RoomInfo> reply)
{
    answer<RoomInfo>(Request::Info, room, reply, [this, room]() -> Result<RoomInfo> {
        const FakeRoom *found = m_service.find(room);
        if (found == nullptr) {
            return gone();
        }
        RoomInfo info = found->info;
        info.occupants = static_cast<int>(found->seats.size());
        return info;
    });
}

void FakeRooms::join(const RoomJoin &join, Reply<Joined> reply)
{
    if (m_service.joinsHeld) {
        m_service.m_heldJoins.append([this, join, reply] { answerJoin(join, reply); });
    } else {
        answerJoin(join, reply);
    }
}

void FakeRooms::answerJoin(const RoomJoin &join, const Reply<Joined> &reply)
{
    answer<Joined>(Request::Join, join.room, reply, [this, join]() -> Result<Joined> {
        auto joined = m_service.join(m_transport, join);
        if (joined) {
            m_in.insert(join.room);
            const FakeRoom *room = m_service.find(join.room);
            later([this, jid = join.room, subject = room->info.subject, nick = room->subjectNick] {
                if (m_handlers.subject && m_in.contains(jid)) {
                    m_handlers.subject(jid, subject, nick);
                }
            });
        }
        return joined;
    });
}

void FakeRooms::leave(const BareJid &room, Reply<void> reply)
{
    answer<void>(Request::Leave, room, reply, [this, room]() -> Result<void> {
        m_in.remove(room);
        m_service.stand(room, &m_transport);
        return {};
    });
}

QList<Occupant> FakeRooms::occupants(const BareJid &room) const
{
    const FakeRoom *found = m_service.find(room);
    return found != nullptr && m_in.contains(room) ? m_service.occupants(*found, &m_transport)
                                                   : QList<Occupant>();
}

void FakeRooms::selfPing(const BareJid &room, Reply<void> reply)
{
    answer<void>(Request::SelfPing, room, reply, [this, room]() -> Result<void> {
        const FakeRoom *found = m_service.find(room);
        if (found == nullptr || found->seatOf(&m_transport) == nullptr) {
            m_in.remove(room);
            return Error{ErrorCode::NotJoined, QStringLiteral("not-acceptable")};
        }
        return {};
    });
}

void FakeRooms::configure(const BareJid &room, const RoomConfig &config, Reply<void> reply)
{
    answer<void>(Request::Configure, room, reply, [=, this] {
        return m_service.configure(room, config, m_transport.self().bare());
    });
}

void FakeRooms::destroy(const BareJid &room, const QString &reason, Reply<void> reply)
{
    answer<void>(Request::Destroy, room, reply, [=, this]() -> Result<void> {
        const FakeRoom *found = m_service.find(room);
        if (found == nullptr) {
            return gone();
        }
        if (found->affiliation(m_transport.self().bare()) != Affiliation::Owner) {
            return Error{ErrorCode::NotAllowed, QStringLiteral("forbidden")};
        }
        m_service.destroy(room, reason);
        return {};
    });
}

void FakeRooms::affiliated(const BareJid &room, Affiliation affiliation,
                           Reply<QList<BareJid>> reply)
{
    answer<QList<BareJid>>(Request::Affiliated, room, reply, [=, this]() -> Result<QList<BareJid>> {
        const FakeRoom *found = m_service.find(room);
        if (found == nullptr) {
            return gone();
        }
        return found->affiliations.keys(affiliation);
    });
}

void FakeRooms::setAffiliation(const BareJid &room, const BareJid &person, Affiliation affiliation,
                               const QString &reason, Reply<void> reply)
{
    answer<void>(Request::SetAffiliation, room, reply, [=, this] {
        return m_service.askedToSetAffiliation(room, person, affiliation, reason, m_transport);
    });
}

void FakeRooms::resign(const BareJid &room, Reply<void> reply)
{
    answer<void>(Request::Resign, room, reply, [=, this]() -> Result<void> {
        const FakeRoom *found = m_service.find(room);
        if (found == nullptr) {
            return gone();
        }
        const BareJid self = m_transport.self().bare();
        if (found->affiliation(self) == Affiliation::Owner
            && found->affiliations.keys(Affiliation::Owner).size() == 1) {
            return Error{ErrorCode::RemoteRefused, QStringLiteral("conflict")};
        }
        m_service.setAffiliation(room, self, Affiliation::None);
        return {};
    });
}

void FakeRooms::setRole(const BareJid &room, const QString &nick, RoomRole role,
                        const QString &reason, Reply<void> reply)
{
    answer<void>(Request::SetRole, room, reply, [=, this]() -> Result<void> {
        FakeRoom *found = m_service.find(room);
        const FakeRoom::Seat *seat = found == nullptr ? nullptr : found->seatOf(&m_transport);
        if (seat == nullptr || seat->role != RoomRole::Moderator) {
            return Error{ErrorCode::NotAllowed, QStringLiteral("forbidden")};
        }
        if (role == RoomRole::None) {
            m_service.kick(room, nick,
                           {RoomExit::Kind::Kicked, reason, m_transport.self().bare(), {}});
            return {};
        }
        for (FakeRoom::Seat &other : found->seats) {
            if (other.nick == nick) {
                other.role = role;
                m_service.tellOccupant(*found, m_service.occupant(*found, other));
            }
        }
        return {};
    });
}

void FakeRooms::setNick(const BareJid &room, const QString &nick, Reply<void> reply)
{
    answer<void>(Request::SetNick, room, reply,
                 [=, this] { return m_service.setNick(room, nick, m_transport); });
}

void FakeRooms::setSubject(const BareJid &room, const QString &subject, Reply<void> reply)
{
    answer<void>(Request::SetSubject, room, reply, [=, this]() -> Result<void> {
        const FakeRoom *found = m_service.find(room);
        const FakeRoom::Seat *seat = found == nullptr ? nullptr : found->seatOf(&m_transport);
        if (seat == nullptr) {
            return Error{ErrorCode::NotJoined, QStringLiteral("not-acceptable")};
        }
        m_service.setSubject(room, subject, seat->nick);
        return {};
    });
}

void FakeRooms::moderate(const BareJid &room, const QString &archiveId, const QString &reason,
                         Reply<void> reply)
{
    answer<void>(Request::Moderate, room, reply,
                 [=, this] { return m_service.moderate(room, archiveId, reason, m_transport); });
}

void FakeRooms::invite(const BareJid &room, const BareJid &person, const QString &reason,
                       Reply<void> reply)
{
    answer<void>(Request::Invite, room, reply, [=, this]() -> Result<void> {
        FakeRoom *found = m_service.find(room);
        if (found == nullptr) {
            return gone();
        }
        RoomInvitation invitation;
        invitation.room = room;
        invitation.from = m_transport.self().bare();
        invitation.roomName = found->info.name;
        invitation.reason = reason;
        invitation.password = found->password;
        m_transport.server().tellInvited(person, invitation);
        return {};
    });
}

void FakeRooms::decline(const BareJid &room, const BareJid &inviter, Reply<void> reply)
{
    answer<void>(Request::Decline, room, reply, [=, this]() -> Result<void> {
        declined.append({room, inviter});
        return {};
    });
}

void FakeRooms::picture(const BareJid &room, Reply<QByteArray> reply)
{
    answer<QByteArray>(Request::Picture, room, reply, [=, this]() -> Result<QByteArray> {
        const FakeRoom *found = m_service.find(room);
        if (found == nullptr || found->picture.isEmpty()) {
            return Error{ErrorCode::NotFound, QStringLiteral("item-not-found")};
        }
        return found->picture;
    });
}

void FakeRooms::setPicture(const BareJid &room, const QByteArray &image, const QString &,
                           Reply<void> reply)
{
    answer<void>(Request::SetPicture, room, reply, [=, this]() -> Result<void> {
        const FakeRoom *found = m_service.find(room);
        if (found == nullptr
            || found->affiliation(m_transport.self().bare()) < Affiliation::Owner) {
            return Error{ErrorCode::NotAllowed, QStringLiteral("forbidden")};
        }
        m_service.change(room, [&](FakeRoom &changed) {
            changed.picture = image;
            changed.info.avatarHash = image.isEmpty()
                ? QString()
                : QString::fromLatin1(
                      QCryptographicHash::hash(image, QCryptographicHash::Sha1).toHex());
        });
        return {};
    });
}

void FakeRooms::list(const BareJid &, const QString &after, Reply<RoomListing> reply)
{
    answer<RoomListing>(Request::List, {}, reply, [=, this]() -> Result<RoomListing> {
        constexpr qsizetype pageSize = 100;
        QList<RoomInfo> all;
        for (const FakeRoom &room : std::as_const(m_service.m_rooms)) {
            if (room.info.listed) {
                RoomInfo info;
                info.jid = room.info.jid;
                info.name = room.info.name;
                all.append(info);
            }
        }
        std::ranges::sort(all, [](const RoomInfo &a, const RoomInfo &b) { return a.jid < b.jid; });
        all.removeIf(
            [&](const RoomInfo &info) { return !after.isEmpty() && info.jid.toString() <= after; });
        RoomListing listing{all.first(std::min(pageSize, all.size())), {}};
        listing.next = all.size() > pageSize ? listing.rooms.last().jid.toString() : QString();
        return listing;
    });
}

void FakeRooms::tellInvited(const RoomInvitation &invitation) const
{
    if (m_handlers.invited) {
        m_handlers.invited(invitation);
    }
}

} // namespace Ninelives::Test
