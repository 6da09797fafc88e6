// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/RoomPort.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Ninelives {
struct InboundStanza;
}

namespace Ninelives::Test {

class FakeRooms;
class FakeServer;
class FakeTransport;

/// A room as its service keeps it.
struct FakeRoom {
    /// Somebody who is there: one nickname on one connection.
    struct Seat {
        FakeTransport *transport = nullptr;
        QString nick;
        RoomRole role = RoomRole::Participant;
    };

    RoomInfo info;
    QHash<BareJid, Affiliation> affiliations;
    QList<Seat> seats;
    QString subjectNick;
    QString password;
    QByteArray picture;
    QHash<QString, BareJid> senders; ///< by archive id
    bool locked = false; ///< new, not configured yet
    int mostOccupants = 0; ///< 0: any number

    [[nodiscard]] Affiliation affiliation(const BareJid &person) const
    {
        return affiliations.value(person);
    }
    [[nodiscard]] const Seat *seatOf(const FakeTransport *transport) const;
    [[nodiscard]] const Seat *seatNamed(const QString &nick) const;
};

/// The group service of a FakeServer: rooms with occupants, affiliations, configuration and an
/// archive each (FakeServer::archiveOf(room)). Transports reach it through their FakeRooms; tests
/// may do to a room what a real one does by itself, or what goes wrong with one.
class FakeRoomService
{
public:
    enum class Request : quint8 {
        Service,
        Info,
        Join,
        Leave,
        SelfPing,
        Configure,
        Destroy,
        Affiliated,
        SetAffiliation,
        Resign,
        SetRole,
        SetNick,
        SetSubject,
        Moderate,
        Invite,
        Decline,
        Picture,
        SetPicture,
        List,
    };

    explicit FakeRoomService(FakeServer &server) : m_server(server) {}

    /// The service's own address; empty: the server has none.
    BareJid address = *BareJid::parse(u"rooms.one.test");
    /// What goes wrong with a request; nothing: it works.
    std::function<std::optional<Error>(Request, const BareJid &room, const BareJid &asker)> failure;
    /// What a room answers to a message (of this id) instead of showing it: the type and condition
    /// of an error, as in "wait resource-constraint". Empty: it shows it.
    std::function<QByteArray(const BareJid &room, const QString &id)> refusesWith;
    /// May change what a configuration comes to, as a service whose form lacks fields does.
    std::function<void(RoomInfo &)> bendConfiguration;
    /// What the newest join that got so far has asked for.
    RoomJoin lastJoin;
    /// Answers to joins wait until releaseJoins().
    bool joinsHeld = false;
    void releaseJoins();
    [[nodiscard]] qsizetype heldJoins() const { return m_heldJoins.size(); }

    /// Requests of this kind so far, of one room or of all.
    [[nodiscard]] int count(Request request, const BareJid &room = {}) const;
    [[nodiscard]] FakeRoom *find(const BareJid &room);
    [[nodiscard]] qsizetype rooms() const { return m_rooms.size(); }
    /// A room that exists already: a private group, or else an open channel that hides addresses.
    FakeRoom &add(const BareJid &room, bool group,
                  const QHash<BareJid, Affiliation> &affiliations = {});

    // What happens to a room
    void setAffiliation(const BareJid &room, const BareJid &person, Affiliation affiliation,
                        const QString &actor = {}, const QString &reason = {});
    /// Sends everybody with this nickname out.
    void kick(const BareJid &room, const QString &nick,
              RoomExit exit = {RoomExit::Kind::Kicked, {}, {}, {}});
    void destroy(const BareJid &room, const QString &reason = {}, const BareJid &alternative = {});
    /// Tells everybody that the service goes down (332) and has nobody in the room any more.
    void shutDown(const BareJid &room);
    /// The room's process died: nobody is in it any more, and nobody is told.
    void loseOccupants(const BareJid &room);
    void setSubject(const BareJid &room, const QString &subject, const QString &nick);
    /// Settings changed: everybody there is told to look.
    void change(const BareJid &room, const std::function<void(FakeRoom &)> &change);
    /// Something that an occupant without a connection here says: archived, delivered to all.
    QString say(const BareJid &room, const QString &nick, const BareJid &person,
                const QByteArray &children, const QString &id);

    // What a FakeServer asks and tells
    [[nodiscard]] bool isRoom(const BareJid &address) const;
    void take(FakeTransport &from, const BareJid &room, const QByteArray &xml);
    /// Adds what only the room knows to a message of its archive.
    void complete(const BareJid &room, InboundStanza &stanza) const;
    void gone(FakeTransport *transport);
    [[nodiscard]] static QString occupantId(const BareJid &room, const BareJid &person);

private:
    friend class FakeRooms;

    std::optional<Error> note(Request request, const BareJid &room, const BareJid &asker);
    Result<RoomPort::Joined> join(FakeTransport &transport, const RoomJoin &join);
    std::optional<Error> refusal(const FakeRoom &room, FakeTransport &transport,
                                 const RoomJoin &join) const;
    void stand(const BareJid &room, const FakeTransport *transport);
    Result<void> configure(const BareJid &room, const RoomConfig &config, const BareJid &asker);
    Result<void> askedToSetAffiliation(const BareJid &room, const BareJid &person,
                                       Affiliation affiliation, const QString &reason,
                                       FakeTransport &asker);
    Result<void> setNick(const BareJid &room, const QString &nick, FakeTransport &asker);
    Result<void> moderate(const BareJid &room, const QString &archiveId, const QString &reason,
                          FakeTransport &asker);
    void sendOut(FakeRoom &room, const QString &nick, const RoomExit &exit);
    void tellOccupant(const FakeRoom &room, const Occupant &occupant, const QString &oldNick = {});
    void tellAll(const FakeRoom &room, const std::function<void(FakeRooms &)> &tell);
    void reflect(FakeRoom &room, const QString &nick, const BareJid &person, const QByteArray &xml);
    [[nodiscard]] Occupant occupant(const FakeRoom &room, const FakeRoom::Seat &seat) const;
    [[nodiscard]] QList<Occupant> occupants(const FakeRoom &room,
                                            const FakeTransport *viewer) const;
    static RoomRole roleFor(const FakeRoom &room, const BareJid &person);

    FakeServer &m_server;
    QHash<BareJid, FakeRoom> m_rooms;
    QList<QPair<Request, BareJid>> m_requests;
    QList<std::function<void()>> m_heldJoins;
};

} // namespace Ninelives::Test
