// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ActionStore.h"

#include "core/storage/Connection.h"

#define NL_PENDING_QUERY \
    "SELECT conversation_id, sender, target_id, kind, content, at_ms, message_id, " \
    "sender_name " \
    "FROM pending_action "

namespace Ninelives {

namespace {

// What is about messages that never come must not fill the disk, whoever sends it.
constexpr int mostPending = 1'000;

SeenAction readSeen(const Statement &row)
{
    return {ConversationId{row.integer(0)},
            row.text(1),
            row.text(2),
            row.text(3),
            row.enumeration<OutboxKind>(4),
            MessageId{row.integer(5)}};
}

PendingAction readPending(const Statement &row)
{
    return {ConversationId{row.integer(0)}, row.text(1), row.text(2),
            row.enumeration<OutboxKind>(3), row.text(4), row.integer(5),
            MessageId{row.integer(6)},      row.text(7)};
}

} // namespace

Result<void> ActionStore::noteSeen(Transaction &tx, const SeenAction &action)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto noted = tx.writer().run(
        "INSERT INTO action_seen (conversation_id, sender_key, origin_id, archive_id, kind, "
        "message_id) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "archive_id = coalesce(archive_id, excluded.archive_id), "
        "message_id = coalesce(message_id, excluded.message_id)",
        action.conversation, action.senderKey, action.originId, NullIfEmpty{action.archiveId},
        action.kind, NullIfNone{action.message});
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<std::optional<SeenAction>> ActionStore::findSeen(ConversationId conversation,
                                                        const QString &senderKey,
                                                        const QString &originId,
                                                        const QString &archiveId) const
{
    return m_connection.row(
        "SELECT conversation_id, sender_key, origin_id, archive_id, kind, message_id "
        "FROM action_seen WHERE conversation_id = ?1 AND ?2 <> '' AND origin_id = ?2 "
        "AND sender_key = ?3 "
        "UNION ALL "
        "SELECT conversation_id, sender_key, origin_id, archive_id, kind, message_id "
        "FROM action_seen WHERE conversation_id = ?1 AND ?4 <> '' AND archive_id = ?4 LIMIT 1",
        &readSeen, conversation, originId, senderKey, archiveId);
}

Result<void> ActionStore::forgetSending(Transaction &tx, const SeenAction &action)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto forgotten =
        tx.writer().run("UPDATE action_seen SET message_id = NULL WHERE conversation_id = ? "
                        "AND sender_key = ? AND origin_id = ?",
                        action.conversation, action.senderKey, action.originId);
    return forgotten ? Result<void>() : Result<void>(forgotten.error());
}

Result<bool> ActionStore::awaitsArchive(MessageId message, const QString &senderKey,
                                        OutboxKind kind) const
{
    const auto count = m_connection.number(
        "SELECT count(*) FROM action_seen AS a WHERE a.message_id = ? AND a.sender_key = ? "
        "AND a.kind = ? AND a.archive_id IS NULL AND NOT EXISTS (SELECT 1 FROM outbox AS o "
        "WHERE o.message_id = a.message_id AND o.origin_id = a.origin_id "
        "AND (o.stream_number = 0 OR o.state IN (?, ?)))",
        message, senderKey, kind, OutboxState::Blocked, OutboxState::Failed);
    return count ? Result<bool>(*count > 0) : count.error();
}

Result<bool> ActionStore::awaitsArchiveOrSending(MessageId message, const QString &senderKey,
                                                 OutboxKind kind) const
{
    const auto count = m_connection.number(
        "SELECT count(*) FROM action_seen WHERE message_id = ? AND sender_key = ? AND kind = ? "
        "AND archive_id IS NULL",
        message, senderKey, kind);
    return count ? Result<bool>(*count > 0) : count.error();
}

Result<void> ActionStore::addPending(Transaction &tx, const PendingAction &action)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto added = tx.writer().run(
        "INSERT INTO pending_action (conversation_id, sender, target_id, kind, content, at_ms, "
        "message_id, sender_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (conversation_id, target_id, sender, kind) DO UPDATE SET "
        "content = excluded.content, at_ms = excluded.at_ms, "
        "sender_name = excluded.sender_name WHERE CASE kind WHEN ? THEN (content, at_ms) <= "
        "(excluded.content, excluded.at_ms) ELSE at_ms <= excluded.at_ms END",
        action.conversation, action.senderKey, action.targetId, action.kind, action.content,
        action.atMs, NullIfNone{action.message}, action.senderName, OutboxKind::Retraction);
    if (!added) {
        return added.error();
    }
    const auto trimmed =
        tx.writer().run("DELETE FROM pending_action WHERE id IN (SELECT id FROM pending_action "
                        "WHERE conversation_id = ? ORDER BY id DESC LIMIT -1 OFFSET ?)",
                        action.conversation, mostPending);
    return trimmed ? Result<void>() : Result<void>(trimmed.error());
}

Result<std::optional<PendingAction>> ActionStore::findPending(ConversationId conversation,
                                                              const QString &senderKey,
                                                              const QString &targetId,
                                                              OutboxKind kind) const
{
    return m_connection.row(NL_PENDING_QUERY "WHERE conversation_id = ? AND target_id = ? "
                                             "AND sender = ? AND kind = ?",
                            &readPending, conversation, targetId, senderKey, kind);
}

Result<QList<PendingAction>> ActionStore::takePending(Transaction &tx, ConversationId conversation,
                                                      const QString &targetId)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    auto waiting = tx.writer().rows(
        NL_PENDING_QUERY "WHERE conversation_id = ? AND target_id = ? ORDER BY at_ms, id",
        &readPending, conversation, targetId);
    if (!waiting || waiting->isEmpty()) {
        return waiting;
    }
    const auto removed =
        tx.writer().run("DELETE FROM pending_action WHERE conversation_id = ? AND target_id = ?",
                        conversation, targetId);
    if (!removed) {
        return removed.error();
    }
    return waiting;
}

} // namespace Ninelives
