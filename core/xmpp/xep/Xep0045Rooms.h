// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/InboundStanza.h"
#include "core/transport/RoomPort.h"
#include "core/xmpp/rooms/RoomAdmin.h"
#include "core/xmpp/rooms/RoomDirectory.h"
#include "core/xmpp/rooms/RoomErrands.h"
#include "core/xmpp/rooms/RoomPicture.h"
#include "core/xmpp/rooms/RoomStays.h"

namespace Ninelives {

/// Rooms (XEP-0045) on the stream below `IqChannel`; outlives the streams. `core/xmpp/rooms` does
/// the work, this is the port and the way for what comes in.
class Xep0045Rooms final : public RoomPort
{
public:
    explicit Xep0045Rooms(IqChannel &channel);
    ~Xep0045Rooms() override;
    Q_DISABLE_COPY_MOVE(Xep0045Rooms)

    void setHandlers(Handlers handlers) override { m_handlers = std::move(handlers); }
    void service(Reply<BareJid> reply) override;
    void info(const BareJid &room, Reply<RoomInfo> reply) override;
    void join(const RoomJoin &join, Reply<Joined> reply) override;
    void leave(const BareJid &room, Reply<void> reply) override;
    [[nodiscard]] bool isIn(const BareJid &room) const override;
    [[nodiscard]] QList<Occupant> occupants(const BareJid &room) const override;
    void selfPing(const BareJid &room, Reply<void> reply) override;
    void configure(const BareJid &room, const RoomConfig &config, Reply<void> reply) override;
    void destroy(const BareJid &room, const QString &reason, Reply<void> reply) override;
    void affiliated(const BareJid &room, Affiliation affiliation,
                    Reply<QList<BareJid>> reply) override;
    void setAffiliation(const BareJid &room, const BareJid &person, Affiliation affiliation,
                        const QString &reason, Reply<void> reply) override;
    /// Unsupported where the room keeps us nevertheless (ejabberd).
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

    /// The stream is gone: all rooms are left, nobody is told.
    void close() { m_stays.close(); }
    /// A `<presence>`; false when it has nothing to do with rooms.
    [[nodiscard]] bool handlePresence(const QDomElement &presence);
    /// Looks at a live message or a carbon copy before it is passed on. False when it is no chat
    /// message: an invitation, something the room tells, a private message of an occupant, or a
    /// forgery. Else the fields that only the room can vouch for are set.
    [[nodiscard]] bool admit(InboundStanza &stanza);
    /// An invitation, live or out of the own archive.
    void invited(const RoomInvitation &invitation);
    /// The address is our own in a room that we are in, which may ask us what we ask of it
    /// (XEP-0410, section 3.2).
    [[nodiscard]] bool isSelf(const FullJid &address) const;
    [[nodiscard]] RoomFactsSource &facts() { return m_directory; }

private:
    [[nodiscard]] bool admitRoomMessage(InboundStanza &stanza);
    void announced(const InboundStanza &stanza);
    void selfPingAnswered(const BareJid &room, const Result<QDomElement> &iq,
                          const Reply<void> &reply);

    Handlers m_handlers;
    IqChannel &m_iqs;
    RoomChannel m_channel;
    RoomDirectory m_directory;
    RoomStays m_stays;
    RoomAdmin m_admin;
    RoomErrands m_errands;
    RoomPicture m_picture;
};

} // namespace Ninelives
