// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReadPositions.h"

#include "core/storage/Connection.h"

namespace Ninelives {

namespace {

ReadPositions::Place readPlace(const Statement &row)
{
    return {row.text(0), SortKey{row.integer(1), row.integer(2)}};
}

} // namespace

Result<std::optional<ReadPositions::Place>> ReadPositions::find(ConversationId conversation,
                                                                const QString &archiveId) const
{
    return m_connection.row("SELECT archive_id, sort_time, id FROM message "
                            "WHERE conversation_id = ? AND archive_id = ?",
                            &readPlace, conversation, archiveId);
}

Result<std::optional<ReadPositions::Place>>
ReadPositions::newestRead(ConversationId conversation) const
{
    // Few messages have no archive id: those that came live to an account without an archive.
    return m_connection.row(
        "SELECT archive_id, sort_time, id FROM (SELECT m.archive_id, m.sort_time, m.id "
        "FROM conversation AS c JOIN message AS m INDEXED BY message_foreign "
        "ON m.conversation_id = c.id AND m.direction = 0 "
        "AND (m.sort_time, m.id) <= (c.read_time, c.read_row) WHERE c.id = ? "
        "ORDER BY m.sort_time DESC, m.id DESC LIMIT 500) "
        "WHERE archive_id IS NOT NULL ORDER BY sort_time DESC, id DESC LIMIT 1",
        &readPlace, conversation);
}

} // namespace Ninelives
