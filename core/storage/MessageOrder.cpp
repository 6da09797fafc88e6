// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageOrder.h"

#include "core/storage/Connection.h"

namespace Ninelives {

namespace {

constexpr qint64 latestTime = 253'402'300'799'999; // 9999-12-31

struct Place {
    ConversationId conversation;
    qint64 timeMs = 0;
};

/// Both kinds of read position: the user's own one and those of the others.
Result<void> carryPositions(Connection &connection, MessageId id, const Place &old, qint64 timeMs)
{
    const auto own = connection.run(
        "UPDATE conversation SET read_time = ?4, read_row = ?2 WHERE id = ?1 AND (read_row = ?2 "
        "OR ((?3, ?2) <= (read_time, read_row) AND (?4, ?2) > (read_time, read_row)))",
        old.conversation, id, old.timeMs, timeMs);
    if (!own) {
        return own.error();
    }
    const auto others = connection.run(
        "UPDATE read_pointer SET time = ?3 WHERE conversation_id = ?1 AND row = ?2",
        old.conversation, id, timeMs);
    if (!others) {
        return others.error();
    }
    return {};
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
    const auto old = connection.row(
        "SELECT conversation_id, sort_time FROM message WHERE id = ?",
        [](const Statement &row) {
            return Place{ConversationId{row.integer(0)}, row.integer(1)};
        },
        id);
    if (!old) {
        return old.error();
    }
    if (!*old) {
        return Error{ErrorCode::NotFound, QStringLiteral("message")};
    }
    const qint64 target = saneTime(timeMs);
    if ((*old)->timeMs == target) {
        return {};
    }
    const auto moved =
        connection.run("UPDATE message SET sort_time = ?2 WHERE id = ?1", id, target);
    if (!moved) {
        return moved.error();
    }
    return carryPositions(connection, id, **old, target);
}

} // namespace Ninelives
