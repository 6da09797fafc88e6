// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageOrder.h"

#include "core/storage/Connection.h"

namespace Ninelives {

namespace {

constexpr qint64 latestTime = 253'402'300'799'999; // 9999-12-31

/// Positions stand on messages, not on times. That holds in both directions and in any state
/// between the first and the last correction of a catch-up, where a comparison of times would not.
Result<void> carryPositions(Connection &connection, MessageId id, qint64 timeMs)
{
    const auto own =
        connection.run("UPDATE conversation SET read_time = ?2 WHERE read_row = ?1 AND id = "
                       "(SELECT conversation_id FROM message WHERE id = ?1)",
                       id, timeMs);
    if (!own) {
        return own.error();
    }
    const auto others =
        connection.run("UPDATE read_pointer SET time = ?2 WHERE row = ?1 AND conversation_id = "
                       "(SELECT conversation_id FROM message WHERE id = ?1)",
                       id, timeMs);
    if (!others) {
        return others.error();
    }
    const auto delivered = connection.run(
        "UPDATE delivered_pointer SET time = ?2 WHERE row = ?1 AND conversation_id = "
        "(SELECT conversation_id FROM message WHERE id = ?1)",
        id, timeMs);
    return delivered ? Result<void>() : Result<void>(delivered.error());
}

} // namespace

qint64 saneTime(qint64 timeMs)
{
    return qBound(qint64(0), timeMs, latestTime);
}

QString failureName(const Message &message)
{
    const bool has = message.delivery == Delivery::Failed || message.blocked;
    return has ? errorName(message.failure) : QString();
}

Result<void> moveTo(Connection &connection, MessageId id, qint64 timeMs)
{
    const qint64 target = saneTime(timeMs);
    const auto moved = connection.run(
        "UPDATE message SET sort_time = ?2 WHERE id = ?1 AND sort_time <> ?2", id, target);
    if (!moved) {
        return moved.error();
    }
    return *moved > 0 ? carryPositions(connection, id, target) : Result<void>();
}

Result<QList<MessageId>> movePendingLast(Connection &connection, ConversationId conversation)
{
    using Place = std::pair<MessageId, qint64>;
    const auto pending = connection.rows(
        "SELECT id, sort_time FROM message INDEXED BY message_own WHERE conversation_id = ? "
        "AND direction = 1 AND delivery IN (1, 2, 3) ORDER BY sort_time, id",
        [](const Statement &row) { return Place(MessageId{row.integer(0)}, row.integer(1)); },
        conversation);
    if (!pending || pending->isEmpty()) {
        return pending ? Result<QList<MessageId>>(QList<MessageId>()) : pending.error();
    }
    const auto newest = connection.number(
        "SELECT coalesce((SELECT sort_time FROM message INDEXED BY message_order "
        "WHERE conversation_id = ? AND NOT (direction = 1 AND delivery IN (1, 2, 3)) "
        "ORDER BY sort_time DESC, id DESC LIMIT 1), -1)",
        conversation);
    if (!newest) {
        return newest.error();
    }
    QList<MessageId> moved;
    qint64 edge = *newest;
    for (const auto &[id, place] : *pending) {
        if (place <= edge) {
            if (const auto done = moveTo(connection, id, edge + 1); !done) {
                return done.error();
            }
            moved.append(id);
        }
        edge = qMax(edge + 1, place);
    }
    return moved;
}

} // namespace Ninelives
