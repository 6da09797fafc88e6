// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ConversationStore.h"

#include "core/storage/Connection.h"
#include "core/storage/MessageRow.h"

// A chat with its title, newest message and unread count: index look-ups only, no scan of messages.
#define NL_CONVERSATION_QUERY \
    "SELECT c.id, c.account_id, c.peer, coalesce(k.name, ''), c.encrypted, c.plain_consent, " \
    "c.receipts, c.markers, c.typing, c.muted, c.pinned, c.archived, c.draft, c.read_time, " \
    "c.read_row, c.created_at, (SELECT count(*) FROM (SELECT 1 FROM message AS u " \
    "INDEXED BY message_foreign WHERE u.conversation_id = c.id AND u.direction = 0 " \
    "AND (u.sort_time, u.id) > (c.read_time, c.read_row) AND u.retracted_at = 0 " \
    "AND u.notice = 0 LIMIT 1000)), c.kind, c.notify, r.nick, r.name, r.wanted, " \
    "(SELECT count(*) FROM room_member AS g WHERE g.conversation_id = c.id), " \
    "(SELECT count(*) FROM (SELECT 1 FROM message AS n INDEXED BY message_mention " \
    "WHERE n.conversation_id = c.id AND n.mentions_me <> 0 " \
    "AND (n.sort_time, n.id) > (c.read_time, c.read_row) AND n.retracted_at = 0 LIMIT " \
    "100)), " NL_MESSAGE_COLUMNS " " \
    "FROM conversation AS c " \
    "LEFT JOIN room AS r ON r.conversation_id = c.id " \
    "LEFT JOIN contact AS k ON k.account_id = c.account_id AND k.jid = c.peer " \
    "LEFT JOIN message AS m ON m.id = (SELECT l.id FROM message AS l INDEXED BY message_order " \
    "WHERE l.conversation_id = c.id ORDER BY l.sort_time DESC, l.id DESC LIMIT 1) "

namespace Ninelives {

namespace {

constexpr int firstMessageColumn = 24;

std::optional<bool> choice(const Statement &row, int column)
{
    return row.isNull(column) ? std::optional<bool>() : row.boolean(column);
}

QString titleFor(const BareJid &peer, const QString &rosterName)
{
    if (!rosterName.isEmpty()) {
        return rosterName;
    }
    const QString local = peer.local();
    return local.isEmpty() ? peer.toString() : local;
}

Conversation readConversation(const Statement &row)
{
    Conversation c;
    c.id = ConversationId{row.integer(0)};
    c.account = AccountId{row.integer(1)};
    c.peer = row.jid(2);
    c.kind = row.enumeration<ChatKind>(17);
    c.title = titleFor(c.peer, c.kind == ChatKind::Direct ? row.text(3) : row.text(20));
    c.encrypted = row.boolean(4);
    c.plainConsent = row.boolean(5);
    c.privacy = PrivacyChoices{choice(row, 6), choice(row, 7), choice(row, 8)};
    c.muted = row.boolean(9);
    c.pinned = row.boolean(10);
    c.archived = row.boolean(11);
    c.draft = row.text(12);
    c.readUpTo = SortKey{row.integer(13), row.integer(14)};
    c.activityMs = row.integer(15);
    c.unread = static_cast<int>(row.integer(16));
    c.notify = row.enumeration<NotifyLevel>(18);
    c.nick = row.text(19);
    c.left = c.kind != ChatKind::Direct && !row.boolean(21);
    c.members = static_cast<int>(row.integer(22));
    c.mentions = static_cast<int>(row.integer(23));
    if (!row.isNull(firstMessageColumn)) {
        c.last = readMessage(row, firstMessageColumn);
        c.activityMs = c.last->sortKey.timeMs;
    }
    return c;
}

/// Runs an update whose parameters start with the id; NotFound when there is no such chat.
template<typename... Values>
Result<void> update(Transaction &tx, std::string_view sql, ConversationId id,
                    const Values &...values)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto changed = tx.writer().run(sql, id, values...);
    if (!changed) {
        return changed.error();
    }
    if (*changed == 0) {
        return Error{ErrorCode::NotFound, QStringLiteral("conversation")};
    }
    return {};
}

} // namespace

Result<ConversationId> ConversationStore::ensure(Transaction &tx, AccountId account,
                                                 const BareJid &peer)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    if (peer.isEmpty()) {
        return Error{ErrorCode::InvalidAddress, QStringLiteral("a chat needs a peer")};
    }
    Connection &connection = tx.writer();
    const auto known = ConversationStore(connection).findByPeer(account, peer);
    if (!known) {
        return known.error();
    }
    if (*known) {
        return **known;
    }
    const auto made = connection.run("INSERT INTO conversation (account_id, peer, created_at) "
                                     "VALUES (?, ?, CAST(unixepoch('subsec') * 1000 AS INTEGER))",
                                     account, peer);
    if (!made) {
        return made.error();
    }
    return ConversationId{connection.lastInsertId()};
}

Result<std::optional<ConversationId>> ConversationStore::findByPeer(AccountId account,
                                                                    const BareJid &peer) const
{
    return m_connection.row(
        "SELECT id FROM conversation WHERE account_id = ? AND peer = ?",
        [](const Statement &row) { return ConversationId{row.integer(0)}; }, account, peer);
}

Result<Conversation> ConversationStore::find(ConversationId id) const
{
    auto found = m_connection.row(NL_CONVERSATION_QUERY "WHERE c.id = ?", &readConversation, id);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error{ErrorCode::NotFound, QStringLiteral("conversation")};
    }
    return **std::move(found);
}

Result<QList<Conversation>> ConversationStore::list() const
{
    return m_connection.rows(
        NL_CONVERSATION_QUERY
        "ORDER BY c.pinned DESC, coalesce(m.sort_time, c.created_at) DESC, c.id DESC",
        &readConversation);
}

Result<void> ConversationStore::setEncrypted(Transaction &tx, ConversationId id, bool encrypted)
{
    return update(tx, "UPDATE conversation SET encrypted = ?2 WHERE id = ?1", id, encrypted);
}

Result<void> ConversationStore::setPlainConsent(Transaction &tx, ConversationId id, bool consent)
{
    return update(tx, "UPDATE conversation SET plain_consent = ?2 WHERE id = ?1", id, consent);
}

Result<void> ConversationStore::setPrivacy(Transaction &tx, ConversationId id,
                                           const PrivacyChoices &choices)
{
    return update(tx,
                  "UPDATE conversation SET receipts = ?2, markers = ?3, typing = ?4 WHERE id = ?1",
                  id, choices.receipts, choices.markers, choices.typing);
}

Result<void> ConversationStore::setMuted(Transaction &tx, ConversationId id, bool muted)
{
    return update(tx, "UPDATE conversation SET muted = ?2 WHERE id = ?1", id, muted);
}

Result<void> ConversationStore::setPinned(Transaction &tx, ConversationId id, bool pinned)
{
    return update(tx, "UPDATE conversation SET pinned = ?2 WHERE id = ?1", id, pinned);
}

Result<void> ConversationStore::setArchived(Transaction &tx, ConversationId id, bool archived)
{
    return update(tx, "UPDATE conversation SET archived = ?2 WHERE id = ?1", id, archived);
}

Result<void> ConversationStore::setDraft(Transaction &tx, ConversationId id, const QString &draft)
{
    return update(tx, "UPDATE conversation SET draft = ?2 WHERE id = ?1", id, draft);
}

Result<bool> ConversationStore::advanceReadUpTo(Transaction &tx, ConversationId id,
                                                const SortKey &key)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto moved = tx.writer().run("UPDATE conversation SET read_time = ?2, read_row = ?3 "
                                       "WHERE id = ?1 AND (read_time, read_row) < (?2, ?3)",
                                       id, key.timeMs, key.row);
    if (!moved) {
        return moved.error();
    }
    return *moved > 0;
}

Result<void> ConversationStore::remove(Transaction &tx, ConversationId id)
{
    return update(tx, "DELETE FROM conversation WHERE id = ?", id);
}

} // namespace Ninelives
