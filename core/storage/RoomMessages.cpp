// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RoomMessages.h"

#include "core/storage/AudienceCounts.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageQuotes.h"
#include "core/storage/MessageRow.h"

#include <QHash>

#include <algorithm>

namespace Ninelives {

namespace {

using Places = AudienceCounts::Places;
struct Membership {
    qint64 audience = 0;
    QString person;
};

/// How far everybody has come; the beginning when somebody has told nothing.
SortKey common(const QStringList &people, const Places &places)
{
    SortKey least = places.value(people.value(0));
    for (const QString &person : people) {
        least = std::min(least, places.value(person));
    }
    return least;
}

Result<void> raise(Connection &connection, qint64 audience, const SortKey &upTo, Delivery delivery,
                   qint64 atMs)
{
    if (upTo == SortKey{}) {
        return {};
    }
    const auto done =
        connection.run("UPDATE message SET delivery = ?4, "
                       "delivered_at = CASE WHEN delivered_at = 0 THEN ?5 ELSE delivered_at END, "
                       "read_at = CASE WHEN ?4 = 6 AND read_at = 0 THEN ?5 ELSE read_at END "
                       "WHERE audience = ?1 AND delivery IN (4, 5) AND delivery < ?4 "
                       "AND (sort_time, id) <= (?2, ?3)",
                       audience, upTo.timeMs, upTo.row, delivery, atMs);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<void> RoomMessages::advanceByAudience(Transaction &tx, ConversationId conversation,
                                             qint64 atMs)
{
    if (const auto active = tx.active(); !active) {
        return active;
    }
    Connection &connection = tx.writer();
    const auto rows = connection.rows(
        "SELECT a.id, p.person FROM audience AS a JOIN audience_member AS p "
        "ON p.audience_id = a.id WHERE a.conversation_id = ? AND EXISTS (SELECT 1 FROM message AS "
        "m "
        "INDEXED BY message_audience WHERE m.audience = a.id AND m.delivery IN (4, 5))",
        [](const Statement &row) { return Membership{row.integer(0), row.text(1)}; }, conversation);
    if (!rows || rows->isEmpty()) {
        return rows ? Result<void>() : rows.error();
    }
    QHash<qint64, QStringList> audiences;
    for (const Membership &entry : *rows) {
        audiences[entry.audience].append(entry.person);
    }
    const auto reach = AudienceCounts(connection).reach(conversation);
    if (!reach) {
        return reach.error();
    }
    for (auto it = audiences.cbegin(); it != audiences.cend(); ++it) {
        Result<void> raised =
            raise(connection, it.key(), common(it.value(), reach->read), Delivery::Read, atMs);
        if (raised) {
            raised = raise(connection, it.key(), common(it.value(), reach->delivered),
                           Delivery::Delivered, atMs);
        }
        if (!raised) {
            return raised;
        }
    }
    return {};
}

Result<std::optional<Message>> RoomMessages::findReferred(ConversationId conversation,
                                                          const QString &id,
                                                          const QString &senderKey) const
{
    if (id.isEmpty()) {
        return std::optional<Message>();
    }
    return MessageQuotes(m_connection)
        .filled(m_connection.row(
            "SELECT " NL_MESSAGE_COLUMNS " FROM message AS m JOIN ("
            "SELECT 1 AS rank, id FROM message WHERE conversation_id = ?1 AND archive_id = ?2 "
            "UNION ALL SELECT 2, id FROM message WHERE conversation_id = ?1 AND stanza_id = ?2 "
            "UNION ALL SELECT 2, id FROM message WHERE conversation_id = ?1 AND origin_id = ?2) AS "
            "f "
            "ON f.id = m.id WHERE m.notice = 0 AND (?3 = '' OR m.sender_key = ?3) "
            "ORDER BY f.rank, m.sort_time DESC, m.id DESC LIMIT 1",
            &wholeMessage, conversation, id, senderKey));
}

Result<SortKey> RoomMessages::newestSettled(ConversationId conversation) const
{
    const auto found = m_connection.row(
        "SELECT sort_time, id FROM message INDEXED BY message_order WHERE conversation_id = ? "
        "AND NOT (direction = 1 AND delivery IN (1, 2, 3)) "
        "ORDER BY sort_time DESC, id DESC LIMIT 1",
        [](const Statement &row) { return SortKey{row.integer(0), row.integer(1)}; }, conversation);
    if (!found) {
        return found.error();
    }
    return found->value_or(SortKey{});
}

Result<qint64> RoomMessages::newestHeard(ConversationId conversation) const
{
    return m_connection.number(
        "SELECT coalesce((SELECT sort_time FROM message INDEXED BY message_order "
        "WHERE conversation_id = ?1 AND notice = 0 AND (direction = 0 OR delivery IN (4, 5, 6)) "
        "ORDER BY sort_time DESC, id DESC LIMIT 1), "
        "(SELECT sort_time FROM message INDEXED BY message_order WHERE conversation_id = ?1 "
        "ORDER BY sort_time, id LIMIT 1), 0)",
        conversation);
}

Result<QList<Message>> RoomMessages::ownAfter(ConversationId conversation, const SortKey &after,
                                              int most) const
{
    auto found = m_connection.rows("SELECT " NL_MESSAGE_COLUMNS_UNCOUNTED
                                   " FROM message AS m INDEXED BY message_order "
                                   "WHERE m.conversation_id = ? AND (m.sort_time, m.id) > (?, ?) "
                                   "AND m.direction = 1 AND m.audience IS NOT NULL "
                                   "ORDER BY m.sort_time DESC, m.id DESC LIMIT ?",
                                   &wholeMessage, conversation, after.timeMs, after.row, most);
    auto counted = found ? AudienceCounts(m_connection).filled(*std::move(found)) : found;
    return counted ? MessageQuotes(m_connection).filled(*std::move(counted)) : counted;
}

} // namespace Ninelives
