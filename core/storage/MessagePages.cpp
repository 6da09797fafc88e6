// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AudienceCounts.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageQuotes.h"
#include "core/storage/MessageRow.h"
#include "core/storage/MessageStore.h"

#include <algorithm>
#include <limits>

namespace Ninelives {

namespace {

constexpr int largestPage = 1'000;
constexpr SortKey afterAll{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};

int saneLimit(int limit)
{
    return qBound(1, limit, largestPage);
}

/// With what stands in other tables: who has it, and what it answers.
Result<QList<Message>> completed(Connection &connection, QList<Message> messages)
{
    auto counted = AudienceCounts(connection).filled(std::move(messages));
    return counted ? MessageQuotes(connection).filled(*std::move(counted)) : counted;
}

/// Up to `count` messages before `key`, newest first.
Result<QList<Message>> backwards(Connection &connection, ConversationId conversation,
                                 const SortKey &key, int count)
{
    auto found = connection.rows("SELECT " NL_MESSAGE_COLUMNS_UNCOUNTED
                                 " FROM message AS m INDEXED BY message_order "
                                 "WHERE m.conversation_id = ? AND (m.sort_time, m.id) < (?, ?) "
                                 "ORDER BY m.sort_time DESC, m.id DESC LIMIT ?",
                                 &wholeMessage, conversation, key.timeMs, key.row, count);
    return found ? completed(connection, *std::move(found)) : found;
}

/// Up to `count` messages after `key`, oldest first.
Result<QList<Message>> forwards(Connection &connection, ConversationId conversation,
                                const SortKey &key, int count)
{
    auto found = connection.rows("SELECT " NL_MESSAGE_COLUMNS_UNCOUNTED
                                 " FROM message AS m INDEXED BY message_order "
                                 "WHERE m.conversation_id = ? AND (m.sort_time, m.id) > (?, ?) "
                                 "ORDER BY m.sort_time, m.id LIMIT ?",
                                 &wholeMessage, conversation, key.timeMs, key.row, count);
    return found ? completed(connection, *std::move(found)) : found;
}

} // namespace

Result<MessagePage> MessageStore::latest(ConversationId conversation, int limit) const
{
    auto page = older(conversation, afterAll, limit);
    if (page) {
        page->hasNewer = false;
    }
    return page;
}

Result<MessagePage> MessageStore::older(ConversationId conversation, const SortKey &before,
                                        int limit) const
{
    const int count = saneLimit(limit);
    auto found = backwards(m_connection, conversation, before, count + 1);
    if (!found) {
        return found.error();
    }
    // One step back from `before`, so that the message at it counts as newer.
    const auto rest = forwards(m_connection, conversation, {before.timeMs, before.row - 1}, 1);
    if (!rest) {
        return rest.error();
    }
    MessagePage page{*std::move(found), false, !rest->isEmpty()};
    page.hasOlder = page.rows.size() > count;
    page.rows.resize(qMin(page.rows.size(), qsizetype(count)));
    std::ranges::reverse(page.rows);
    return page;
}

Result<MessagePage> MessageStore::newer(ConversationId conversation, const SortKey &after,
                                        int limit) const
{
    const int count = saneLimit(limit);
    auto found = forwards(m_connection, conversation, after, count + 1);
    if (!found) {
        return found.error();
    }
    const auto rest = backwards(m_connection, conversation, {after.timeMs, after.row + 1}, 1);
    if (!rest) {
        return rest.error();
    }
    MessagePage page{*std::move(found), !rest->isEmpty(), false};
    page.hasNewer = page.rows.size() > count;
    page.rows.resize(qMin(page.rows.size(), qsizetype(count)));
    return page;
}

Result<MessagePage> MessageStore::around(ConversationId conversation, const SortKey &key,
                                         int limit) const
{
    const int count = saneLimit(limit);
    auto earlier = backwards(m_connection, conversation, key, count + 1);
    if (!earlier) {
        return earlier.error();
    }
    const auto later = forwards(m_connection, conversation, {key.timeMs, key.row - 1}, count + 1);
    if (!later) {
        return later.error();
    }
    // Half each; what one side lacks the other may take.
    const qsizetype half = qMin(later->size(), qsizetype((count + 1) / 2));
    const qsizetype before = qMin(earlier->size(), count - half);
    const qsizetype after = qMin(later->size(), count - before);
    MessagePage page{{}, earlier->size() > before, later->size() > after};
    page.rows = earlier->first(before);
    std::ranges::reverse(page.rows);
    page.rows.append(later->first(after));
    return page;
}

Result<Message> MessageStore::find(MessageId id) const
{
    auto found = m_connection.row("SELECT " NL_MESSAGE_COLUMNS " FROM message AS m WHERE m.id = ?",
                                  &wholeMessage, id);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error{ErrorCode::NotFound, QStringLiteral("message")};
    }
    Message message = **std::move(found);
    const auto quoted = MessageQuotes(m_connection).fill(message);
    return quoted ? Result<Message>(std::move(message)) : quoted.error();
}

Result<std::optional<Message>> MessageStore::findByStanzaId(ConversationId conversation,
                                                            Direction direction,
                                                            const QString &id) const
{
    if (id.isEmpty()) {
        return std::optional<Message>();
    }
    return MessageQuotes(m_connection)
        .filled(m_connection.row(
            "SELECT " NL_MESSAGE_COLUMNS " FROM message AS m WHERE m.direction = ?2 AND m.id IN ("
            "SELECT id FROM message WHERE conversation_id = ?1 AND stanza_id = ?3 "
            "UNION SELECT id FROM message WHERE conversation_id = ?1 AND origin_id = ?3) "
            "ORDER BY m.sort_time DESC, m.id DESC LIMIT 1",
            &wholeMessage, conversation, direction, id));
}

Result<std::optional<MessageId>> MessageStore::findDuplicate(ConversationId conversation,
                                                             const QString &senderKey,
                                                             const QString &originId,
                                                             const QString &archiveId) const
{
    // The archive's word first: only the archive gives its ids, anybody can claim an origin id.
    return m_connection.row(
        "SELECT id FROM (SELECT 1 AS rank, id FROM message WHERE conversation_id = ?1 "
        "AND archive_id = ?4 UNION ALL SELECT 2, id FROM message WHERE conversation_id = ?1 "
        "AND origin_id = ?3 AND sender_key = ?2) ORDER BY rank LIMIT 1",
        [](const Statement &row) { return MessageId{row.integer(0)}; }, conversation, senderKey,
        NullIfEmpty{originId}, NullIfEmpty{archiveId});
}

Result<int> MessageStore::unreadCount(ConversationId conversation, const SortKey &readUpTo,
                                      int cap) const
{
    const auto count = m_connection.number(
        "SELECT count(*) FROM (SELECT 1 FROM message INDEXED BY message_foreign "
        "WHERE conversation_id = ? AND direction = 0 AND (sort_time, id) > (?, ?) "
        "AND retracted_at = 0 AND notice = 0 LIMIT ?)",
        conversation, readUpTo.timeMs, readUpTo.row, qMax(0, cap));
    if (!count) {
        return count.error();
    }
    return static_cast<int>(*count);
}

Result<bool> MessageStore::hasOwn(ConversationId conversation) const
{
    const auto count =
        m_connection.number("SELECT count(*) FROM (SELECT 1 FROM message INDEXED BY message_own "
                            "WHERE conversation_id = ? AND direction = 1 LIMIT 1)",
                            conversation);
    if (!count) {
        return count.error();
    }
    return *count > 0;
}

} // namespace Ninelives
