// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ConversationStore.h"

#include "core/storage/Connection.h"
#include "core/storage/MessageRow.h"

// A chat with its title, newest message and unread count: index look-ups only, no scan of messages.
#define NL_CONVERSATION_QUERY \
    "SELECT c.id, c.account_id, c.peer, coalesce(nullif(k.name, ''), s.nick, ''), c.encrypted, " \
    "c.plain_consent, " \
    "c.receipts, c.markers, c.typing, c.muted, c.pinned, c.archived, c.draft, c.read_time, " \
    "c.read_row, c.created_at, (SELECT count(*) FROM (SELECT 1 FROM message AS u " \
    "INDEXED BY message_foreign WHERE u.conversation_id = c.id AND u.direction = 0 " \
    "AND (u.sort_time, u.id) > (c.read_time, c.read_row) AND u.retracted_at = 0 " \
    "AND u.notice = 0 LIMIT 1000)), c.kind, c.notify, r.nick, r.name, r.wanted, " \
    "(SELECT count(*) FROM room_member AS g WHERE g.conversation_id = c.id), " \
    "(SELECT count(*) FROM (SELECT 1 FROM message AS n INDEXED BY message_mention " \
    "WHERE n.conversation_id = c.id AND n.mentions_me <> 0 " \
    "AND (n.sort_time, n.id) > (c.read_time, c.read_row) AND n.retracted_at = 0 LIMIT " \
    "100)), c.pin_place, c.marked_unread, c.draft_taken, " NL_MESSAGE_COLUMNS " " \
    "FROM conversation AS c " \
    "LEFT JOIN room AS r ON r.conversation_id = c.id " \
    "LEFT JOIN contact AS k ON k.account_id = c.account_id AND k.jid = c.peer " \
    "LEFT JOIN person AS s ON s.account_id = c.account_id AND s.jid = c.peer " \
    "LEFT JOIN message AS m ON m.id = (SELECT l.id FROM message AS l INDEXED BY message_order " \
    "WHERE l.conversation_id = c.id ORDER BY l.sort_time DESC, l.id DESC LIMIT 1) "

namespace Ninelives {

namespace {

constexpr int firstMessageColumn = 27;
// In the column `muted`: 0 no, 1 until the user says otherwise, anything above until that time.
constexpr qint64 mutedForGood = 1;

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
    const qint64 muted = row.integer(9);
    c.muted = muted != 0;
    c.mutedUntilMs = muted > mutedForGood ? muted : 0;
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
    c.pinPlace = static_cast<int>(row.integer(24));
    c.markedUnread = row.boolean(25);
    c.draftTaken = static_cast<int>(row.integer(26));
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
    return m_connection.rows(NL_CONVERSATION_QUERY
                             "WHERE c.hidden = 0 OR m.id IS NOT NULL "
                             "ORDER BY c.pinned DESC, CASE WHEN c.pinned <> 0 THEN c.pin_place "
                             "END, coalesce(m.sort_time, c.created_at) DESC, c.id DESC",
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

Result<void> ConversationStore::setMutedUntil(Transaction &tx, ConversationId id, qint64 timeMs)
{
    if (timeMs <= mutedForGood) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("muted until a time long ago")};
    }
    return update(tx, "UPDATE conversation SET muted = ?2 WHERE id = ?1", id, timeMs);
}

Result<QList<ConversationStore::TimedMute>> ConversationStore::timedMutes() const
{
    return m_connection.rows(
        "SELECT id, muted FROM conversation WHERE muted > ? ORDER BY muted",
        [](const Statement &row) {
            return TimedMute{ConversationId{row.integer(0)}, row.integer(1)};
        },
        mutedForGood);
}

Result<void> ConversationStore::setPinned(Transaction &tx, ConversationId id, bool pinned)
{
    // A pinned chat goes below those that are pinned already.
    return update(
        tx,
        "UPDATE conversation SET pinned = ?2, pin_place = (SELECT coalesce(max(p.pin_place), 0) "
        "+ 1 FROM conversation AS p WHERE p.pinned <> 0 AND p.id <> ?1) WHERE id = ?1",
        id, pinned);
}

Result<void> ConversationStore::sortPinned(Transaction &tx, const QList<ConversationId> &order)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    for (qsizetype place = 0; place < order.size(); ++place) {
        const auto moved =
            tx.writer().run("UPDATE conversation SET pin_place = ?2 WHERE id = ?1 AND pinned <> 0",
                            order.at(place), place + 1);
        if (!moved) {
            return moved.error();
        }
    }
    return {};
}

Result<void> ConversationStore::setMarkedUnread(Transaction &tx, ConversationId id, bool marked)
{
    return update(tx, "UPDATE conversation SET marked_unread = ?2 WHERE id = ?1", id, marked);
}

Result<bool> ConversationStore::isMarkedUnread(ConversationId id) const
{
    const auto marked =
        m_connection.number("SELECT marked_unread FROM conversation WHERE id = ?", id);
    return marked ? Result<bool>(*marked != 0) : marked.error();
}

Result<void> ConversationStore::setHidden(Transaction &tx, ConversationId id, bool hidden)
{
    return update(tx, "UPDATE conversation SET hidden = ?2 WHERE id = ?1", id, hidden);
}

Result<bool> ConversationStore::isHidden(ConversationId id) const
{
    const auto hidden = m_connection.number("SELECT hidden FROM conversation WHERE id = ?", id);
    return hidden ? Result<bool>(*hidden != 0) : hidden.error();
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
    const auto moved =
        tx.writer().run("UPDATE conversation SET read_time = ?2, read_row = ?3, marked_unread = 0 "
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
