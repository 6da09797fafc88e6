// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RoomStore.h"

#include "core/storage/Connection.h"
#include "core/storage/ConversationStore.h"

#include <algorithm>
#include <array>

#define NL_ROOM_QUERY \
    "SELECT r.conversation_id, c.kind, c.peer, r.nick, r.password, r.wanted, r.affiliation, " \
    "r.name, r.description, r.subject, r.features, r.avatar_hash, r.bookmark, r.bookmark_dirty, " \
    "r.trouble, r.trouble_text " \
    "FROM room AS r JOIN conversation AS c ON c.id = r.conversation_id "

namespace Ninelives {

namespace {

/// RoomInfo's rules and features as one number. Stored: never reorder.
constexpr std::array flags{
    &RoomInfo::membersOnly, &RoomInfo::nonAnonymous,      &RoomInfo::persistent,
    &RoomInfo::listed,      &RoomInfo::moderated,         &RoomInfo::passwordProtected,
    &RoomInfo::archived,    &RoomInfo::occupantIds,       &RoomInfo::stanzaIds,
    &RoomInfo::moderation,  &RoomInfo::selfPingOptimised,
};

qint64 packedFlags(const RoomInfo &info)
{
    qint64 bits = 0;
    for (size_t i = 0; i < flags.size(); ++i) {
        bits |= info.*flags.at(i) ? qint64(1) << i : 0;
    }
    return bits;
}

void unpackFlags(qint64 bits, RoomInfo &info)
{
    for (size_t i = 0; i < flags.size(); ++i) {
        info.*flags.at(i) = (bits >> i & 1) != 0;
    }
}

StoredRoom readRoom(const Statement &row)
{
    StoredRoom room;
    room.conversation = ConversationId{row.integer(0)};
    room.kind = row.enumeration<ChatKind>(1);
    room.info.jid = row.jid(2);
    room.nick = row.text(3);
    room.password = row.text(4);
    room.wanted = row.boolean(5);
    room.affiliation = row.enumeration<Affiliation>(6);
    room.info.name = row.text(7);
    room.info.description = row.text(8);
    room.info.subject = row.text(9);
    unpackFlags(row.integer(10), room.info);
    room.info.avatarHash = row.text(11);
    room.bookmark = row.blob(12);
    room.bookmarkDirty = row.boolean(13);
    room.trouble = errorFromName(row.text(14));
    room.troubleText = row.text(15);
    return room;
}

RoomInvitation readInvitation(const Statement &row)
{
    RoomInvitation invitation;
    invitation.id = row.integer(0);
    invitation.account = AccountId{row.integer(1)};
    invitation.room = row.jid(2);
    invitation.from = row.jid(3);
    invitation.roomName = row.text(4);
    invitation.reason = row.text(5);
    invitation.password = row.text(6);
    invitation.atMs = row.integer(7);
    return invitation;
}

/// Runs an update whose parameters start with the id; NotFound when there is no such row.
template<typename Id, typename... Values>
Result<void> update(Transaction &tx, std::string_view sql, Id id, const Values &...values)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto changed = tx.writer().run(sql, id, values...);
    if (!changed) {
        return changed.error();
    }
    return *changed > 0 ? Result<void>() : Error{ErrorCode::NotFound, QStringLiteral("room")};
}

BareJid readPerson(const Statement &row)
{
    return row.jid(0);
}

} // namespace

Result<ConversationId> RoomStore::ensure(Transaction &tx, AccountId account, const BareJid &room,
                                         ChatKind kind, const QString &nick)
{
    ConversationStore chats(tx.writer());
    const auto id = chats.ensure(tx, account, room);
    if (!id) {
        return id;
    }
    const auto made = tx.writer().run(
        "INSERT INTO room (conversation_id, nick) VALUES (?, ?) ON CONFLICT DO NOTHING", *id, nick);
    if (!made) {
        return made.error();
    }
    if (*made > 0) {
        if (const auto set = setKind(tx, *id, kind); !set) {
            return set.error();
        }
    }
    return id;
}

Result<std::optional<StoredRoom>> RoomStore::find(ConversationId id) const
{
    return m_connection.row(NL_ROOM_QUERY "WHERE r.conversation_id = ?", &readRoom, id);
}

Result<QList<StoredRoom>> RoomStore::list(AccountId account) const
{
    return m_connection.rows(NL_ROOM_QUERY "WHERE c.account_id = ? ORDER BY r.conversation_id",
                             &readRoom, account);
}

Result<void> RoomStore::setInfo(Transaction &tx, ConversationId id, const RoomInfo &info)
{
    return update(tx,
                  "UPDATE room SET name = ?2, description = ?3, features = ?4 "
                  "WHERE conversation_id = ?1",
                  id, info.name, info.description, packedFlags(info));
}

/// A group is encrypted, a channel never.
Result<void> RoomStore::setKind(Transaction &tx, ConversationId id, ChatKind kind)
{
    return update(tx, "UPDATE conversation SET kind = ?2, encrypted = ?3 WHERE id = ?1", id, kind,
                  kind == ChatKind::Group);
}

Result<void> RoomStore::setNick(Transaction &tx, ConversationId id, const QString &nick)
{
    return update(tx, "UPDATE room SET nick = ?2 WHERE conversation_id = ?1", id, nick);
}

Result<void> RoomStore::setPassword(Transaction &tx, ConversationId id, const QString &password)
{
    return update(tx, "UPDATE room SET password = ?2 WHERE conversation_id = ?1", id, password);
}

Result<void> RoomStore::setSubject(Transaction &tx, ConversationId id, const QString &subject)
{
    return update(tx, "UPDATE room SET subject = ?2 WHERE conversation_id = ?1", id, subject);
}

Result<void> RoomStore::setWanted(Transaction &tx, ConversationId id, bool wanted)
{
    return update(tx, "UPDATE room SET wanted = ?2 WHERE conversation_id = ?1", id, wanted);
}

Result<void> RoomStore::setAffiliation(Transaction &tx, ConversationId id, Affiliation affiliation)
{
    return update(tx, "UPDATE room SET affiliation = ?2 WHERE conversation_id = ?1", id,
                  affiliation);
}

Result<void> RoomStore::setBookmark(Transaction &tx, ConversationId id,
                                    const QByteArray &extensions, bool dirty)
{
    return update(tx,
                  "UPDATE room SET bookmark = ?2, bookmark_dirty = ?3 WHERE conversation_id = ?1",
                  id, extensions, dirty);
}

Result<void> RoomStore::setTrouble(Transaction &tx, ConversationId id, ErrorCode trouble,
                                   const QString &text)
{
    return update(tx, "UPDATE room SET trouble = ?2, trouble_text = ?3 WHERE conversation_id = ?1",
                  id, errorName(trouble), text);
}

Result<void> RoomStore::setNotify(Transaction &tx, ConversationId id, NotifyLevel level)
{
    return update(tx, "UPDATE conversation SET notify = ?2 WHERE id = ?1", id, level);
}

Result<void> RoomStore::setPicture(Transaction &tx, ConversationId id, const QString &hash,
                                   const QByteArray &image)
{
    return update(tx, "UPDATE room SET avatar_hash = ?2, avatar = ?3 WHERE conversation_id = ?1",
                  id, hash, image);
}

Result<QByteArray> RoomStore::picture(ConversationId id) const
{
    const auto found = m_connection.row(
        "SELECT avatar FROM room WHERE conversation_id = ?",
        [](const Statement &row) { return row.blob(0); }, id);
    if (!found) {
        return found.error();
    }
    return found->value_or(QByteArray());
}

Result<QList<StoredMember>> RoomStore::members(ConversationId id) const
{
    return m_connection.rows(
        "SELECT person, affiliation, nick FROM room_member WHERE conversation_id = ? "
        "ORDER BY person",
        [](const Statement &row) {
            return StoredMember{row.jid(0), row.enumeration<Affiliation>(1), row.text(2)};
        },
        id);
}

Result<bool> RoomStore::setMembers(Transaction &tx, ConversationId id,
                                   const QList<StoredMember> &members)
{
    const auto before = RoomStore(tx.writer()).members(id);
    if (!before) {
        return before.error();
    }
    bool changed = false;
    for (const StoredMember &known : *before) {
        if (std::ranges::find(members, known.person, &StoredMember::person) == members.end()) {
            const auto gone = setMember(tx, id, {known.person, Affiliation::None, {}});
            if (!gone) {
                return gone;
            }
            changed = true;
        }
    }
    for (const StoredMember &member : members) {
        const auto set = setMember(tx, id, member);
        if (!set) {
            return set;
        }
        changed |= *set;
    }
    return changed;
}

Result<bool> RoomStore::setMember(Transaction &tx, ConversationId id, const StoredMember &member)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const bool out = member.affiliation < Affiliation::Member;
    const auto done = out
        ? tx.writer().run("DELETE FROM room_member WHERE conversation_id = ? AND person = ?", id,
                          member.person)
        : tx.writer().run("INSERT INTO room_member (conversation_id, person, affiliation, nick) "
                          "VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET affiliation = ?3, "
                          "nick = CASE WHEN ?4 = '' THEN nick ELSE ?4 END "
                          "WHERE affiliation <> ?3 OR (?4 <> '' AND nick <> ?4)",
                          id, member.person, member.affiliation, member.nick);
    return done ? Result<bool>(*done > 0) : Result<bool>(done.error());
}

Result<void> RoomStore::setAudience(Transaction &tx, MessageId message,
                                    const QList<BareJid> &people, const QList<BareJid> &unreached)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    Connection &connection = tx.writer();
    QStringList sorted;
    for (const BareJid &person : people) {
        sorted.append(person.toString());
    }
    sorted.sort();
    sorted.removeDuplicates();
    const QString key = sorted.join(u'\n');
    const auto made = connection.run(
        "INSERT INTO audience (conversation_id, people) SELECT conversation_id, ?2 FROM message "
        "WHERE id = ?1 ON CONFLICT DO NOTHING",
        message, key);
    if (!made) {
        return made.error();
    }
    const auto id =
        connection.number("SELECT a.id FROM audience AS a JOIN message AS m ON m.conversation_id = "
                          "a.conversation_id WHERE m.id = ? AND a.people = ?",
                          message, key);
    if (!id) {
        return id.error();
    }
    if (*made > 0) {
        for (const QString &person : std::as_const(sorted)) {
            const auto added = connection.run(
                "INSERT INTO audience_member (audience_id, person) VALUES (?, ?)", *id, person);
            if (!added) {
                return added.error();
            }
        }
    }
    const auto cleared =
        connection.run("DELETE FROM message_unreached WHERE message_id = ?", message);
    if (!cleared) {
        return cleared.error();
    }
    for (const BareJid &person : unreached) {
        const auto added =
            connection.run("INSERT INTO message_unreached (message_id, person) VALUES (?, ?) "
                           "ON CONFLICT DO NOTHING",
                           message, person);
        if (!added) {
            return added.error();
        }
    }
    return update(tx, "UPDATE message SET audience = ?2 WHERE id = ?1", message, *id);
}

Result<QList<BareJid>> RoomStore::audience(MessageId message) const
{
    return m_connection.rows("SELECT a.person FROM audience_member AS a JOIN message AS m "
                             "ON m.audience = a.audience_id WHERE m.id = ? ORDER BY a.person",
                             &readPerson, message);
}

Result<QList<BareJid>> RoomStore::unreached(MessageId message) const
{
    return m_connection.rows(
        "SELECT person FROM message_unreached WHERE message_id = ? ORDER BY person", &readPerson,
        message);
}

Result<qint64> RoomStore::addInvitation(Transaction &tx, const RoomInvitation &invitation)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto made = tx.writer().run(
        "INSERT OR REPLACE INTO invitation (account_id, room, inviter, room_name, reason, "
        "password, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)",
        invitation.account, invitation.room, invitation.from, invitation.roomName,
        invitation.reason, invitation.password, invitation.atMs);
    return made ? Result<qint64>(tx.writer().lastInsertId()) : Result<qint64>(made.error());
}

#define NL_INVITATION_QUERY \
    "SELECT id, account_id, room, inviter, room_name, reason, password, at_ms FROM invitation "

Result<QList<RoomInvitation>> RoomStore::invitations(AccountId account) const
{
    return m_connection.rows(NL_INVITATION_QUERY "WHERE account_id = ? ORDER BY id",
                             &readInvitation, account);
}

Result<std::optional<RoomInvitation>> RoomStore::invitation(qint64 id) const
{
    return m_connection.row(NL_INVITATION_QUERY "WHERE id = ?", &readInvitation, id);
}

Result<void> RoomStore::removeInvitation(Transaction &tx, qint64 id)
{
    return update(tx, "DELETE FROM invitation WHERE id = ?", id);
}

Result<void> RoomStore::setAnswer(Transaction &tx, AccountId account,
                                  const InvitationAnswer &answer)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run("INSERT OR REPLACE INTO invitation_answer "
                                      "(account_id, room, at_ms, decline_to) VALUES (?, ?, ?, ?)",
                                      account, answer.room, answer.atMs, answer.declineTo);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<InvitationAnswer>> RoomStore::answers(AccountId account) const
{
    return m_connection.rows(
        "SELECT room, at_ms, decline_to FROM invitation_answer WHERE account_id = ?",
        [](const Statement &row) {
            return InvitationAnswer{row.jid(0), row.integer(1), row.jid(2)};
        },
        account);
}

} // namespace Ninelives
