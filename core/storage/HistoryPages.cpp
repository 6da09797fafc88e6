// SPDX-License-Identifier: GPL-3.0-or-later
// The giving half of HistoryStore.
#include "core/storage/Connection.h"
#include "core/storage/HistoryStore.h"
#include "core/storage/MessageRow.h"
#include "core/storage/RoomStore.h"

// Own messages that no server has are the outbox's business, and stay on their device.
#define NL_HISTORY_CHATS \
    "m.conversation_id IN (SELECT c.id FROM conversation AS c WHERE c.account_id = ?1)"
#define NL_HISTORY_ROWS \
    "m.id <= ?2 AND m.unreadable = 0 " \
    "AND NOT (m.direction = 1 AND m.delivery IN (1, 2, 3, 7)) AND " NL_HISTORY_CHATS

namespace Ninelives {

namespace {

Result<QList<SeenAction>> actionsOn(Connection &connection, MessageId message)
{
    return connection.rows(
        "SELECT conversation_id, sender_key, origin_id, archive_id, kind FROM action_seen "
        "WHERE message_id = ? ORDER BY origin_id, sender_key",
        [message](const Statement &row) {
            return SeenAction{ConversationId{row.integer(0)}, row.text(1), row.text(2), row.text(3),
                              row.enumeration<OutboxKind>(4), message};
        },
        message);
}

Result<void> fillAudience(Connection &connection, HistoryEntry &entry)
{
    const MessageId id = entry.message.id;
    if (entry.message.recipients > 0) { // the audience's number: the query did not count
        auto people = RoomStore(connection).audience(id);
        if (!people) {
            return people.error();
        }
        entry.audience = *std::move(people);
    }
    if (entry.message.unreached > 0) {
        auto people = connection.rows(
            "SELECT person FROM message_unreached WHERE message_id = ? ORDER BY person",
            [](const Statement &row) { return row.jid(0); }, id);
        if (!people) {
            return people.error();
        }
        entry.unreached = *std::move(people);
    }
    return {};
}

} // namespace

Result<QList<HistoryEntry>> HistoryStore::older(AccountId account, const SortKey &before,
                                                qint64 lastRow, int limit) const
{
    const auto messages = m_connection.rows(
        "SELECT " NL_MESSAGE_COLUMNS_UNCOUNTED " FROM message AS m INDEXED BY message_time "
        "WHERE (m.sort_time, m.id) < (?3, ?4) AND " NL_HISTORY_ROWS
        " ORDER BY m.sort_time DESC, m.id DESC LIMIT ?5",
        &wholeMessage, account, lastRow, before.timeMs, before.row, limit);
    if (!messages) {
        return messages.error();
    }
    QList<HistoryEntry> entries;
    for (const Message &message : *messages) {
        HistoryEntry entry{message, {}, {}, {}, {}};
        if (message.editedAtMs > 0) {
            auto versions = MessageStore(m_connection).versions(message.id);
            if (!versions) {
                return versions.error();
            }
            entry.versions = *std::move(versions);
        }
        auto actions = actionsOn(m_connection, message.id);
        if (!actions) {
            return actions.error();
        }
        entry.actions = *std::move(actions);
        if (const auto filled = fillAudience(m_connection, entry); !filled) {
            return filled.error();
        }
        entries.append(std::move(entry));
    }
    return entries;
}

// By indexes alone: the table itself may be large. What is blocked is queued as well.
Result<qint64> HistoryStore::count(AccountId account, qint64 lastRow) const
{
    return m_connection.number(
        "SELECT (SELECT count(*) FROM message AS m INDEXED BY message_foreign "
        "WHERE m.direction = 0 AND m.id <= ?2 AND " NL_HISTORY_CHATS ") "
        "+ (SELECT count(*) FROM message AS m INDEXED BY message_own WHERE m.direction = 1 "
        "AND m.delivery NOT IN (1, 2, 3, 7) AND m.id <= ?2 AND " NL_HISTORY_CHATS ") "
        "- (SELECT count(*) FROM message AS m INDEXED BY message_unreadable "
        "WHERE m.unreadable <> 0 AND m.id <= ?2 "
        "AND NOT (m.direction = 1 AND m.delivery IN (1, 2, 3, 7)) AND " NL_HISTORY_CHATS ")",
        account, lastRow);
}

Result<qint64> HistoryStore::lastRow() const
{
    return m_connection.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = "
                               "'message'), 0)");
}

} // namespace Ninelives
