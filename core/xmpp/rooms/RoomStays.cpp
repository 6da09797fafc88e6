// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomStays.h"

#include "core/xmpp/Xml.h"
#include "core/xmpp/rooms/RoomStaysRoom.h"

#include <QDateTime>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

void writeJoin(QXmlStreamWriter &writer, const RoomJoin &join)
{
    writer.writeStartElement("x"_L1);
    writer.writeDefaultNamespace(Xml::nsMuc);
    writer.writeEmptyElement("history"_L1);
    if (join.historySinceMs > 0) {
        const auto since = QDateTime::fromMSecsSinceEpoch(join.historySinceMs, QTimeZone::UTC);
        writer.writeAttribute("since"_L1, since.toString(Qt::ISODate));
    } else {
        writer.writeAttribute("maxstanzas"_L1, "0"_L1);
    }
    if (!join.password.isEmpty()) {
        writer.writeTextElement("password"_L1, Xml::safe(join.password));
    }
    writer.writeEndElement();
}

} // namespace

RoomStays::RoomStays(RoomChannel &channel, RoomFactsSource &facts,
                     const RoomPort::Handlers &handlers, Links links)
    : m_channel(channel), m_facts(facts), m_handlers(handlers), m_links(std::move(links))
{}

RoomStays::~RoomStays() = default;

RoomStays::Room *RoomStays::room(const BareJid &jid) const
{
    const auto found = m_rooms.find(jid);
    return found == m_rooms.end() ? nullptr : found->second.get();
}

std::unique_ptr<RoomStays::Room> RoomStays::take(const BareJid &jid)
{
    auto node = m_rooms.extract(jid);
    return node ? std::move(node.mapped()) : nullptr;
}

RoomStay *RoomStays::find(const BareJid &jid)
{
    Room *found = room(jid);
    return found && found->stay.isPresent() ? &found->stay : nullptr;
}

const RoomStay *RoomStays::find(const BareJid &jid) const
{
    const Room *found = room(jid);
    return found && found->stay.isPresent() ? &found->stay : nullptr;
}

bool RoomStays::isIn(const BareJid &jid) const
{
    const Room *found = room(jid);
    return found && found->stay.isPresent() && !found->joining && !found->leaving;
}

void RoomStays::close()
{
    const auto rooms = std::exchange(m_rooms, {});
    m_known.clear();
    for (const auto &[jid, each] : rooms) {
        // From the event loop: the stream is being taken down.
        m_channel.later(
            [joining = each->joining, leaving = each->leaving, renaming = each->renaming] {
                const Error gone{ErrorCode::NotConnected, {}};
                if (joining) {
                    joining(gone);
                }
                if (leaving) {
                    leaving({}); // the server has told the room
                }
                if (renaming) {
                    renaming(gone);
                }
            });
    }
}

void RoomStays::after(int ms, const BareJid &jid, std::function<void(Room &)> task)
{
    QTimer::singleShot(ms, this, [this, jid, number = m_rooms.at(jid)->number, task] {
        if (Room *still = room(jid); still && still->number == number) {
            task(*still);
        }
    });
}

bool RoomStays::sendPresence(const FullJid &to, const RoomJoin *join)
{
    return m_channel.send(Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("presence"_L1);
        Xml::attribute(writer, "to"_L1, to.toString());
        if (join) {
            writeJoin(writer, *join);
        } else {
            writer.writeAttribute("type"_L1, "unavailable"_L1);
        }
        writer.writeEndElement();
    }));
}

void RoomStays::join(const RoomJoin &wish, Reply<RoomPort::Joined> reply)
{
    if (!m_channel.isOpen()) {
        m_channel.refuse(std::move(reply), ErrorCode::NotConnected);
        return;
    }
    if (Xml::safe(wish.nick).trimmed().isEmpty() || wish.room.local().isEmpty()) {
        m_channel.refuse(std::move(reply), ErrorCode::InvalidInput, u"nick or room"_s);
        return;
    }
    if (const auto earlier = take(wish.room)) {
        m_channel.later(
            [joining = earlier->joining, leaving = earlier->leaving, renaming = earlier->renaming] {
                if (leaving) {
                    leaving({});
                }
                const Error over{ErrorCode::Cancelled, {}};
                if (joining) {
                    joining(over);
                }
                if (renaming) {
                    renaming(over);
                }
            });
    }
    const BareJid jid = wish.room;
    auto made = std::make_unique<Room>(wish, ++m_joins);
    made->joining = std::move(reply);
    m_rooms[jid] = std::move(made);
    m_known.insert(jid);
    after(joinMs, jid, [this, jid](Room &late) {
        if (late.joining) {
            failJoin(jid, {ErrorCode::Timeout, u"join"_s});
        }
    });
    // What the room can do has to be known before its first message comes.
    m_facts.learn(jid, [this, jid, number = m_joins] {
        if (const Room *still = room(jid); still && still->number == number) {
            enter(jid);
        }
    });
}

void RoomStays::enter(const BareJid &jid)
{
    Room &room = *m_rooms.at(jid);
    room.asked = true;
    if (!sendPresence(FullJid(jid, Xml::safe(room.join.nick)), &room.join)) {
        failJoin(jid, {ErrorCode::NotConnected, {}});
    }
}

/// Our own presence has come. A room that was not there before, or told strangers nothing, is asked
/// now what it can do.
void RoomStays::entered(const BareJid &jid)
{
    m_facts.learn(jid, [this, jid, number = m_rooms.at(jid)->number] {
        if (Room *still = room(jid); still && still->number == number) {
            finishJoin(jid);
        }
    });
}

void RoomStays::finishJoin(const BareJid &jid)
{
    Room &room = *m_rooms.at(jid);
    const Occupant self = room.stay.self();
    if (m_links.entered) {
        m_links.entered(jid, self.occupantId);
    }
    answer(room.joining,
           Result<RoomPort::Joined>({.nick = room.stay.ownNick(),
                                     .created = room.stay.wasCreated(),
                                     .affiliation = self.affiliation,
                                     .role = self.role,
                                     .occupants = room.stay.occupants()}));
}

void RoomStays::failJoin(const BareJid &jid, const Error &error)
{
    const auto room = take(jid);
    if (room->asked) {
        // Or we would be in a room that nobody here knows about.
        static_cast<void>(sendPresence(FullJid(jid, Xml::safe(room->join.nick)), nullptr));
    }
    if (room->joining) {
        m_channel.later([reply = room->joining, error] { reply(error); });
    }
}

void RoomStays::leave(const BareJid &jid, Reply<void> reply)
{
    Room *leaving = room(jid);
    if (!leaving || !leaving->stay.isPresent()) {
        if (leaving) {
            failJoin(jid, {ErrorCode::Cancelled, {}});
        }
        m_channel.later([reply = std::move(reply)] { reply({}); });
        return;
    }
    answer(leaving->leaving, Result<void>(Error{ErrorCode::Cancelled, {}}));
    leaving->leaving = std::move(reply);
    if (leaving->joining) {
        m_channel.refuse(std::exchange(leaving->joining, nullptr), ErrorCode::Cancelled);
    }
    static_cast<void>(sendPresence(FullJid(jid, leaving->stay.ownNick()), nullptr));
    after(leaveMs, jid, [this, jid](Room &) {
        RoomExit exit;
        exit.kind = RoomExit::Kind::Left;
        out(jid, exit);
    });
}

void RoomStays::setNick(const BareJid &jid, const QString &nick, Reply<void> reply)
{
    Room *renamed = room(jid);
    if (!renamed || !isIn(jid)) {
        m_channel.refuse(std::move(reply), ErrorCode::NotJoined);
        return;
    }
    const QString wanted = Xml::safe(nick);
    if (wanted.trimmed().isEmpty()) {
        m_channel.refuse(std::move(reply), ErrorCode::InvalidInput, u"nick"_s);
        return;
    }
    if (wanted == renamed->stay.ownNick()) {
        m_channel.later([reply = std::move(reply)] { reply({}); });
        return;
    }
    if (renamed->renaming) {
        m_channel.refuse(std::exchange(renamed->renaming, nullptr), ErrorCode::Cancelled);
    }
    renamed->renaming = std::move(reply);
    renamed->wantedNick = wanted;
    const bool sent = m_channel.send(Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("presence"_L1);
        Xml::attribute(writer, "to"_L1, FullJid(jid, wanted).toString());
        writer.writeEndElement();
    }));
    if (!sent) {
        m_channel.refuse(std::exchange(renamed->renaming, nullptr), ErrorCode::NotConnected);
        return;
    }
    after(joinMs, jid, [wanted](Room &late) {
        if (late.renaming && late.wantedNick == wanted) {
            answer(late.renaming, Result<void>(Error{ErrorCode::Timeout, u"nick"_s}));
        }
    });
}

void RoomStays::expectExit(const BareJid &jid, bool expected)
{
    if (Room *found = room(jid)) {
        found->exitExpected = expected;
    }
}

void RoomStays::forget(const BareJid &jid)
{
    if (const auto room = take(jid); room && room->renaming) {
        m_channel.refuse(room->renaming, ErrorCode::NotJoined);
    }
}

} // namespace Ninelives
