// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/RoomPort.h"
#include "core/xmpp/rooms/RoomChannel.h"
#include "core/xmpp/rooms/RoomFacts.h"
#include "core/xmpp/rooms/RoomStay.h"

#include <QSet>

#include <map>
#include <memory>

namespace Ninelives {

/// The rooms of one stream: entering, leaving, changing nickname, who is there (XEP-0045,
/// section 7). All of these end with a presence that comes back.
class RoomStays final : public QObject
{
    Q_OBJECT

public:
    static constexpr int joinMs = 30'000;
    static constexpr int leaveMs = 10'000;

    /// What others of the transport learn: our occupant id in a room, its picture's hash.
    struct Links {
        std::function<void(const BareJid &room, const QString &occupantId)> entered;
        std::function<void(const BareJid &room, const QString &hash)> picture;
    };

    RoomStays(RoomChannel &channel, RoomFactsSource &facts, const RoomPort::Handlers &handlers,
              Links links);
    ~RoomStays() override;

    /// Ends everything without telling handlers; open replies get NotConnected.
    void close();

    void join(const RoomJoin &join, Reply<RoomPort::Joined> reply);
    void leave(const BareJid &room, Reply<void> reply);
    void setNick(const BareJid &room, const QString &nick, Reply<void> reply);
    /// The room is about to throw us out because we asked for it (destroy): not told as an exit.
    void expectExit(const BareJid &room, bool expected);
    /// The room does not know us (XEP-0410): forgets it, tells nobody.
    void forget(const BareJid &room);

    /// Null unless our presence is in the room.
    [[nodiscard]] RoomStay *find(const BareJid &room);
    [[nodiscard]] const RoomStay *find(const BareJid &room) const;
    [[nodiscard]] bool isIn(const BareJid &room) const;
    /// The address is that of a room that this stream had to do with.
    [[nodiscard]] bool knows(const BareJid &room) const { return m_known.contains(room); }

    /// A `<presence>`; false when it has nothing to do with rooms.
    [[nodiscard]] bool handlePresence(const QDomElement &presence);

private:
    struct Room;

    [[nodiscard]] Room *room(const BareJid &jid) const;
    std::unique_ptr<Room> take(const BareJid &jid);
    void enter(const BareJid &jid);
    void entered(const BareJid &jid);
    void finishJoin(const BareJid &jid);
    void failJoin(const BareJid &jid, const Error &error);
    void happened(const BareJid &jid, const RoomStay::Event &event);
    void refused(Room &room, const QDomElement &presence);
    void out(const BareJid &jid, const RoomExit &exit);
    [[nodiscard]] bool sendPresence(const FullJid &to, const RoomJoin *join);
    void after(int ms, const BareJid &jid, std::function<void(Room &)> task);

    RoomChannel &m_channel;
    RoomFactsSource &m_facts;
    const RoomPort::Handlers &m_handlers;
    Links m_links;
    std::map<BareJid, std::unique_ptr<Room>> m_rooms;
    QSet<BareJid> m_known;
    quint64 m_joins = 0;
};

} // namespace Ninelives
