// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/RoomPort.h"
#include "tests/fakes/FakeRoomService.h"

#include <QSet>

namespace Ninelives::Test {

/// One transport's way to the rooms of a FakeServer. Answers and news come from the event loop, in
/// order, and only while the stream lives.
class FakeRooms final : public RoomPort
{
public:
    FakeRooms(FakeTransport &transport, FakeRoomService &service)
        : m_transport(transport), m_service(service)
    {}

    void setHandlers(Handlers handlers) override { m_handlers = std::move(handlers); }
    void service(Reply<BareJid> reply) override;
    void info(const BareJid &room, Reply<RoomInfo> reply) override;
    void join(const RoomJoin &join, Reply<Joined> reply) override;
    void leave(const BareJid &room, Reply<void> reply) override;
    [[nodiscard]] bool isIn(const BareJid &room) const override { return m_in.contains(room); }
    [[nodiscard]] QList<Occupant> occupants(const BareJid &room) const override;
    void selfPing(const BareJid &room, Reply<void> reply) override;
    void configure(const BareJid &room, const RoomConfig &config, Reply<void> reply) override;
    void destroy(const BareJid &room, const QString &reason, Reply<void> reply) override;
    void affiliated(const BareJid &room, Affiliation affiliation,
                    Reply<QList<BareJid>> reply) override;
    void setAffiliation(const BareJid &room, const BareJid &person, Affiliation affiliation,
                        const QString &reason, Reply<void> reply) override;
    void resign(const BareJid &room, Reply<void> reply) override;
    void setRole(const BareJid &room, const QString &nick, RoomRole role, const QString &reason,
                 Reply<void> reply) override;
    void setNick(const BareJid &room, const QString &nick, Reply<void> reply) override;
    void setSubject(const BareJid &room, const QString &subject, Reply<void> reply) override;
    void moderate(const BareJid &room, const QString &archiveId, const QString &reason,
                  Reply<void> reply) override;
    void invite(const BareJid &room, const BareJid &person, const QString &reason,
                Reply<void> reply) override;
    void decline(const BareJid &room, const BareJid &inviter, Reply<void> reply) override;
    void picture(const BareJid &room, Reply<QByteArray> reply) override;
    void setPicture(const BareJid &room, const QByteArray &image, const QString &mimeType,
                    Reply<void> reply) override;
    void list(const BareJid &service, const QString &after, Reply<RoomListing> reply) override;

    /// An invitation reached this connection.
    void tellInvited(const RoomInvitation &invitation) const;
    QList<QPair<BareJid, BareJid>> declined; ///< room and inviter, for looking at

private:
    friend class FakeRoomService;
    friend class FakeTransport;

    using Request = FakeRoomService::Request;
    /// Answers later with `work() -> Result<T>`, after the script had its say.
    template<typename T, typename Work>
    void answer(Request request, const BareJid &room, const Reply<T> &reply, Work work);
    void later(std::function<void()> work);
    void answerJoin(const RoomJoin &join, const Reply<Joined> &reply);

    FakeTransport &m_transport;
    FakeRoomService &m_service;
    Handlers m_handlers;
    QSet<BareJid> m_in;
};

} // namespace Ninelives::Test
