// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageStore.h"

#include "core/storage/AttachmentStore.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageOrder.h"
#include "core/storage/MessageQuotes.h"
#include "core/storage/MessageRow.h"

#include <algorithm>

namespace Ninelives {

namespace {

bool confirmed(Delivery state)
{
    return state == Delivery::OnServer || state == Delivery::Delivered || state == Delivery::Read;
}

Result<Message> writable(const Transaction &tx, MessageId id)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    return MessageStore(tx.writer()).find(id);
}

/// Stores the mutable part of a snapshot: delivery, its times, failure and blocked.
Result<std::optional<Message>> save(Connection &connection, const Message &m)
{
    const auto done = connection.run(
        "UPDATE message SET delivery = ?2, delivered_at = ?3, read_at = ?4, failure = ?5, "
        "failure_text = ?6, blocked = ?7 WHERE id = ?1",
        m.id, m.delivery, m.deliveredAtMs, m.readAtMs, NullIfEmpty{failureName(m)}, m.failureText,
        m.blocked);
    if (!done) {
        return done.error();
    }
    return std::optional<Message>(m);
}

void advance(Message &m, Delivery news, qint64 atMs)
{
    m.delivery = advanced(m.delivery, news);
    if (m.delivery >= Delivery::Delivered && m.delivery <= Delivery::Read && m.deliveredAtMs == 0) {
        m.deliveredAtMs = atMs;
    }
    if (m.delivery == Delivery::Read && m.readAtMs == 0) {
        m.readAtMs = atMs;
    }
    if (confirmed(m.delivery)) {
        m.failure = ErrorCode::Internal;
        m.failureText.clear();
        m.blocked = false;
    }
}

} // namespace

Result<void> MessageStore::makeReadable(Transaction &tx, MessageId id, const QString &body,
                                        Encryption encryption, Trust trust)
{
    const auto message = writable(tx, id);
    if (!message) {
        return message.error();
    }
    if (message->unreadable == Unreadable::No) {
        return Error{ErrorCode::AlreadyExists, QStringLiteral("the message was readable before")};
    }
    const auto done = tx.writer().run(
        "UPDATE message SET body = ?2, encryption = ?3, sender_trust = ?4, unreadable = 0, "
        "raw_stanza = NULL WHERE id = ?1",
        id, body, encryption, trust);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<Message> MessageStore::makeReadable(Transaction &tx, MessageId id, const Message &opened)
{
    const auto readable = makeReadable(tx, id, opened.body, opened.encryption, opened.senderTrust);
    if (!readable) {
        return readable.error();
    }
    const auto done = tx.writer().run(
        "UPDATE message SET sender_device = ?2, reply_to = ?3, receipt_requested = ?4, "
        "markable = ?5, mentions_me = ?6 WHERE id = ?1",
        id, opened.senderDevice, opened.replyToId, opened.receiptRequested, opened.markable,
        opened.mentionsMe);
    if (!done) {
        return done.error();
    }
    const auto attached = AttachmentStore(tx.writer()).insert(tx, id, opened.attachments);
    return attached ? find(id) : Result<Message>(attached.error());
}

Result<Message> MessageStore::setUnreadable(Transaction &tx, MessageId id, Unreadable reason)
{
    if (const auto message = writable(tx, id); !message) {
        return message;
    }
    const auto done =
        tx.writer().run("UPDATE message SET unreadable = ?2 WHERE id = ?1", id, reason);
    return done ? find(id) : Result<Message>(done.error());
}

Result<std::optional<Message>> MessageStore::setDelivery(Transaction &tx, MessageId id,
                                                         Delivery delivery, qint64 atMs)
{
    const auto before = writable(tx, id);
    if (!before) {
        return before.error();
    }
    Message after = *before;
    advance(after, delivery, atMs);
    if (after == *before) {
        return std::optional<Message>();
    }
    return save(tx.writer(), after);
}

Result<std::optional<Message>> MessageStore::setFailure(Transaction &tx, MessageId id,
                                                        ErrorCode reason, const QString &text,
                                                        bool blocked)
{
    const auto before = writable(tx, id);
    if (!before) {
        return before.error();
    }
    Message after = *before;
    const bool applies = blocked
        ? before->delivery != Delivery::None && !confirmed(before->delivery)
        : advanced(before->delivery, Delivery::Failed) == Delivery::Failed;
    if (!applies) {
        return std::optional<Message>();
    }
    after.delivery = blocked ? Delivery::Queued : Delivery::Failed;
    after.blocked = blocked;
    after.failure = reason;
    after.failureText = text;
    if (after == *before) {
        return std::optional<Message>();
    }
    return save(tx.writer(), after);
}

Result<std::optional<Message>> MessageStore::requeue(Transaction &tx, MessageId id)
{
    const auto before = writable(tx, id);
    if (!before) {
        return before.error();
    }
    if (before->delivery == Delivery::None || confirmed(before->delivery)) {
        return std::optional<Message>();
    }
    Message after = *before;
    after.delivery = Delivery::Queued;
    after.blocked = false;
    after.failure = ErrorCode::Internal;
    after.failureText.clear();
    if (after == *before) {
        return std::optional<Message>();
    }
    return save(tx.writer(), after);
}

Result<QList<Message>> MessageStore::advanceOwnUpTo(Transaction &tx, ConversationId conversation,
                                                    const SortKey &upTo, Delivery delivery,
                                                    qint64 atMs)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    Connection &connection = tx.writer();
    // Of the earlier ones those that are known to have reached the server; of the message itself
    // also what was handed over, because the news proves that it got through.
    auto found = connection.rows(
        "SELECT " NL_MESSAGE_COLUMNS " FROM message AS m INDEXED BY message_own "
        "WHERE m.conversation_id = ?1 AND m.direction = 1 AND m.delivery IN (4, 5) "
        "AND m.delivery < ?2 AND (m.sort_time, m.id) <= (?3, ?4) "
        "UNION ALL "
        "SELECT " NL_MESSAGE_COLUMNS " FROM message AS m WHERE m.id = ?4 AND m.sort_time = ?3 "
        "AND m.conversation_id = ?1 AND m.direction = 1 AND m.delivery IN (2, 3, 7)",
        &wholeMessage, conversation, delivery, upTo.timeMs, upTo.row);
    const auto open = found ? MessageQuotes(connection).filled(*std::move(found)) : found;
    if (!open) {
        return open.error();
    }
    QList<Message> changed;
    for (const Message &before : *open) {
        Message after = before;
        advance(after, delivery, atMs);
        if (after == before) {
            continue;
        }
        if (const auto saved = save(connection, after); !saved) {
            return saved.error();
        }
        changed.append(after);
    }
    std::ranges::sort(changed, {}, &Message::sortKey);
    return changed;
}

Result<qint64> MessageStore::placeOf(AccountId account, const BareJid &one, const BareJid &other,
                                     const QString &archiveId) const
{
    return m_connection.number(
        "SELECT coalesce(max(m.sort_time), 0) FROM conversation AS c JOIN message AS m "
        "ON m.conversation_id = c.id WHERE c.account_id = ? AND c.peer IN (?, ?) "
        "AND m.archive_id = ?",
        account, one, other, archiveId);
}

Result<std::optional<Message>> MessageStore::setArchiveId(Transaction &tx, MessageId id,
                                                          const QString &archiveId, qint64 placeMs,
                                                          qint64 stampMs)
{
    const auto before = writable(tx, id);
    if (!before) {
        return before.error();
    }
    Connection &connection = tx.writer();
    if (before->archiveId.isEmpty() && !archiveId.isEmpty()) {
        const auto filled =
            connection.run("UPDATE message SET archive_id = ?2 WHERE id = ?1", id, archiveId);
        if (!filled) {
            return filled.error();
        }
    }
    if (placeMs > 0) {
        if (const auto moved = moveTo(connection, id, placeMs); !moved) {
            return moved.error();
        }
    }
    if (stampMs > 0) {
        const auto dated =
            connection.run("UPDATE message SET sent_at = ?2 WHERE id = ?1", id, saneTime(stampMs));
        if (!dated) {
            return dated.error();
        }
    }
    const auto after = MessageStore(connection).find(id);
    if (!after) {
        return after.error();
    }
    return *after == *before ? std::optional<Message>() : std::optional<Message>(*after);
}

Result<QList<Message>> MessageStore::keepPendingLast(Transaction &tx, ConversationId conversation)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto moved = movePendingLast(tx.writer(), conversation);
    if (!moved) {
        return moved.error();
    }
    QList<Message> snapshots;
    for (const MessageId id : *moved) {
        auto message = find(id);
        if (!message) {
            return message.error();
        }
        snapshots.append(*std::move(message));
    }
    return snapshots;
}

Result<void> MessageStore::setEncryption(Transaction &tx, MessageId id, Encryption encryption)
{
    if (const auto message = writable(tx, id); !message) {
        return message.error();
    }
    const auto done =
        tx.writer().run("UPDATE message SET encryption = ?2 WHERE id = ?1", id, encryption);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> MessageStore::remove(Transaction &tx, MessageId id)
{
    if (const auto message = writable(tx, id); !message) {
        return message.error();
    }
    const auto done = tx.writer().run("DELETE FROM message WHERE id = ?", id);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace Ninelives
