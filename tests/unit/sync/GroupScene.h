// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/RoomStore.h"
#include "core/sync/groups/GroupSync.h"
#include "tests/fakes/FakeRoomService.h"
#include "tests/unit/sync/SyncFixture.h"

#include <optional>

namespace Ninelives::Test {

/// The answer of a call that answers later.
template<typename T>
class Later
{
public:
    [[nodiscard]] Reply<T> reply()
    {
        return [this](const Result<T> &result) { m_result.emplace(result); };
    }
    [[nodiscard]] bool came() const { return m_result.has_value(); }
    [[nodiscard]] bool ok() const { return m_result && m_result->ok(); }
    [[nodiscard]] ErrorCode error() const
    {
        return m_result && !*m_result ? m_result->error().code : ErrorCode::Internal;
    }
    [[nodiscard]] QString detail() const
    {
        return m_result && !*m_result ? m_result->error().detail : QString();
    }
    [[nodiscard]] const Result<T> &result() const { return *m_result; }
    [[nodiscard]] const auto &operator*() const { return **m_result; }

private:
    std::optional<Result<T>> m_result;
};

inline BareJid roomJid(const char *local = "cats")
{
    return jid((QByteArray(local) + "@rooms.one.test").constData());
}

inline GroupSync &groups(const Client &client)
{
    return client.sync->groups();
}

inline RoomState roomState(const Client &client, ConversationId room)
{
    const auto state = groups(client).state(room);
    return state ? *state : RoomState();
}

inline bool isIn(const Client &client, ConversationId room)
{
    return roomState(client, room).presence == RoomPresence::In;
}

/// The chat of a room; an invalid id when there is none.
inline ConversationId roomChat(const Client &client, const BareJid &room)
{
    const auto found = ConversationStore(client.writer()).findByPeer(client.account, room);
    return found && *found ? **found : ConversationId();
}

inline std::optional<StoredRoom> storedRoom(const Client &client, ConversationId room)
{
    const auto found = RoomStore(client.writer()).find(room);
    return found ? *found : std::nullopt;
}

inline bool wanted(const Client &client, ConversationId room)
{
    const auto stored = storedRoom(client, room);
    return stored && stored->wanted;
}

/// Addresses of the stored members, sorted.
inline QStringList memberNames(const Client &client, ConversationId room)
{
    QStringList names;
    const auto members = RoomStore(client.writer()).members(room);
    for (const StoredMember &member : members ? *members : QList<StoredMember>()) {
        names.append(member.person.toString());
    }
    return names;
}

/// The notices in a chat, oldest first.
inline QList<Notice> notices(const Client &client, ConversationId room)
{
    QList<Notice> found;
    for (const Message &message : client.messages(room)) {
        if (message.notice != Notice::None) {
            found.append(message.notice);
        }
    }
    return found;
}

/// The ids of an account's bookmarks on the server.
inline QStringList bookmarks(FakeServer &server, const BareJid &account)
{
    QStringList ids = server.nodesOf(account)[QStringLiteral("urn:xmpp:bookmarks:1")].keys();
    ids.sort();
    return ids;
}

/// As if another client had published a bookmark.
inline void putBookmark(FakeServer &server, const BareJid &account, const BareJid &room,
                        bool autojoin = true, const QByteArray &children = {})
{
    const QString node = QStringLiteral("urn:xmpp:bookmarks:1");
    const QByteArray xml = QByteArray("<conference xmlns='urn:xmpp:bookmarks:1' autojoin='")
        + (autojoin ? "true" : "false") + "'>" + children + "</conference>";
    server.nodesOf(account)[node].insert(room.toString(), xml);
    server.notify(account, node, {room.toString()});
}

inline void dropBookmark(FakeServer &server, const BareJid &account, const BareJid &room)
{
    const QString node = QStringLiteral("urn:xmpp:bookmarks:1");
    server.nodesOf(account)[node].remove(room.toString());
    server.notifyRetracted(account, node, room.toString());
}

} // namespace Ninelives::Test
