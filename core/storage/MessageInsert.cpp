// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AttachmentStore.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageOrder.h"
#include "core/storage/MessageStore.h"

namespace Ninelives {

namespace {

/// Where a new message goes: own ones to the bottom, whatever the clocks say.
Result<qint64> placeFor(Connection &connection, const Message &message)
{
    const qint64 wanted = saneTime(message.sortKey.timeMs);
    if (message.direction != Direction::Out || message.delivery != Delivery::Queued) {
        return wanted;
    }
    const auto newest = connection.number(
        "SELECT coalesce(max(sort_time), -1) FROM message WHERE conversation_id = ?",
        message.conversation);
    if (!newest) {
        return newest.error();
    }
    return saneTime(qMax(wanted, *newest + 1));
}

Result<qint64> insertRow(Connection &connection, const Message &m, qint64 sortTime)
{
    const bool sameId = m.stanzaId == m.originId;
    return connection.run(
        "INSERT INTO message (conversation_id, direction, sender, sender_key, origin_id, "
        "stanza_id, "
        "archive_id, sort_time, sent_at, body, encryption, sender_device, sender_trust, "
        "unreadable, "
        "delivery, delivered_at, read_at, failure, failure_text, blocked, reply_to, "
        "receipt_requested, markable, raw_stanza, sender_name, notice, mentions_me) "
        "VALUES (?1, ?2, ?3, ?4, ?5, CASE WHEN ?6 THEN NULL ELSE ?7 END, ?8, ?9, ?10, ?11, ?12, "
        "?13, "
        "?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, CASE WHEN ?15 THEN ?25 END, "
        "?26, ?27, ?28) "
        "ON CONFLICT DO NOTHING",
        m.conversation, m.direction, m.sender, m.senderKey, NullIfEmpty{m.originId}, sameId,
        m.stanzaId, NullIfEmpty{m.archiveId}, sortTime, m.sentAtMs, m.body, m.encryption,
        m.senderDevice, m.senderTrust, m.unreadable, m.delivery, m.deliveredAtMs, m.readAtMs,
        NullIfEmpty{failureName(m)}, m.failureText, m.blocked, m.replyToId, m.receiptRequested,
        m.markable, m.rawStanza, m.senderName, m.notice, m.mentionsMe);
}

/// Facts that a repeat knows and the stored row does not.
Result<void> mergeInto(Connection &connection, MessageId id, const Message &repeat)
{
    if (!repeat.stanzaId.isEmpty()) {
        const auto filled = connection.run("UPDATE message SET stanza_id = ?2 WHERE id = ?1 AND "
                                           "coalesce(stanza_id, origin_id, '') = ''",
                                           id, repeat.stanzaId);
        if (!filled) {
            return filled.error();
        }
    }
    if (repeat.archiveId.isEmpty()) {
        return {};
    }
    const auto filled = connection.run(
        "UPDATE OR IGNORE message SET archive_id = ?2 WHERE id = ?1 AND archive_id IS NULL", id,
        repeat.archiveId);
    if (!filled) {
        return filled.error();
    }
    if (repeat.sortKey.timeMs <= 0) {
        return {};
    }
    return moveTo(connection, id, repeat.sortKey.timeMs);
}

} // namespace

Result<MessageStore::Inserted> MessageStore::insert(Transaction &tx, const Message &message)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    Connection &connection = tx.writer();
    const auto place = placeFor(connection, message);
    if (!place) {
        return place.error();
    }
    const auto inserted = insertRow(connection, message, *place);
    if (!inserted) {
        return inserted.error();
    }
    if (*inserted > 0) {
        const MessageId id{connection.lastInsertId()};
        const auto attached = AttachmentStore(connection).insert(tx, id, message.attachments);
        return attached ? Result<Inserted>(Inserted{id, true}) : attached.error();
    }
    const auto known = MessageStore(connection)
                           .findDuplicate(message.conversation, message.senderKey, message.originId,
                                          message.archiveId);
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return Error{ErrorCode::Internal, QStringLiteral("a repeat of nothing")};
    }
    if (const auto merged = mergeInto(connection, **known, message); !merged) {
        return merged.error();
    }
    return Inserted{**known, false};
}

} // namespace Ninelives
