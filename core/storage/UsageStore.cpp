// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/UsageStore.h"

#include "core/model/Outbox.h"
#include "core/storage/Connection.h"

namespace Ninelives {

namespace {

/// Catching up looks back further than any archive was seen to be late.
constexpr qint64 repeatedForMs = 600'000;

} // namespace

Result<QList<ChatUse>> UsageStore::chats() const
{
    const auto found = m_connection.rows(
        "SELECT c.id, (SELECT count(*) FROM message AS m INDEXED BY message_order "
        "WHERE m.conversation_id = c.id) AS messages, coalesce(f.files, 0), "
        "coalesce(f.bytes, 0) AS bytes, coalesce(f.freeable, 0) FROM conversation AS c "
        "LEFT JOIN (SELECT m.conversation_id AS chat, count(*) AS files, "
        "sum(a.local_bytes) AS bytes, "
        "sum(CASE WHEN a.sources <> '' THEN a.local_bytes ELSE 0 END) AS freeable "
        "FROM attachment AS a JOIN message AS m ON m.id = a.message_id "
        "WHERE a.local_name <> '' GROUP BY m.conversation_id) AS f ON f.chat = c.id "
        "WHERE messages > 0 ORDER BY bytes DESC, messages DESC, c.id",
        [](const Statement &row) {
            return ChatUse{ConversationId{row.integer(0)}, row.integer(1), row.integer(2),
                           row.integer(3), row.integer(4)};
        });
    return found;
}

Result<qint64> UsageStore::storeBytes() const
{
    const auto pages = m_connection.number("PRAGMA page_count");
    const auto size = m_connection.number("PRAGMA page_size");
    if (!pages || !size) {
        return pages ? size.error() : pages.error();
    }
    return *pages * *size;
}

Result<QList<MessageId>> UsageStore::erasable(ConversationId conversation, int limit) const
{
    return m_connection.rows(
        "SELECT m.id FROM message AS m INDEXED BY message_order WHERE m.conversation_id = ?1 "
        "AND NOT EXISTS (SELECT 1 FROM outbox AS o WHERE o.message_id = m.id "
        "AND (o.kind NOT IN (?3, ?4, ?5) OR o.state <> ?6)) ORDER BY m.sort_time, m.id LIMIT ?2",
        [](const Statement &row) { return MessageId{row.integer(0)}; }, conversation, limit,
        OutboxKind::Receipt, OutboxKind::Marker, OutboxKind::ReceivedMarker, OutboxState::Queued);
}

Result<bool> UsageStore::waits(ConversationId conversation) const
{
    const auto rows = m_connection.number(
        "SELECT count(*) FROM outbox WHERE conversation_id = ? AND kind NOT IN (?, ?, ?)",
        conversation, OutboxKind::Receipt, OutboxKind::Marker, OutboxKind::ReceivedMarker);
    return rows ? Result<bool>(*rows > 0) : Result<bool>(rows.error());
}

Result<qint64> UsageStore::repeatedSince() const
{
    const auto newest = m_connection.number("SELECT coalesce(max(sort_time), 0) FROM message");
    if (!newest) {
        return newest;
    }
    return qMax<qint64>(0, *newest - repeatedForMs);
}

Result<void> UsageStore::erase(Transaction &tx, const QList<MessageId> &messages,
                               qint64 repeatedSinceMs)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    for (const MessageId id : messages) {
        const auto noted = tx.writer().run(
            "INSERT OR IGNORE INTO action_seen (conversation_id, sender_key, origin_id, "
            "archive_id, kind, message_id) SELECT conversation_id, sender_key, "
            "coalesce(origin_id, 'erased ' || id), archive_id, ?2, NULL FROM message "
            "WHERE id = ?1 AND sort_time >= ?3",
            id, OutboxKind::Retraction, repeatedSinceMs);
        if (!noted) {
            return noted.error();
        }
        const auto gone = tx.writer().run("DELETE FROM message WHERE id = ?", id);
        if (!gone) {
            return gone.error();
        }
    }
    return {};
}

} // namespace Ninelives
