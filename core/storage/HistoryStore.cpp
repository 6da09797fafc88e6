// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HistoryStore.h"

#include "core/storage/AttachmentStore.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageOrder.h"
#include "core/storage/MessageRow.h"
#include "core/storage/RoomStore.h"

namespace Ninelives {

namespace {

Result<void> historyRow(Connection &connection, MessageId row, const Message &m)
{
    const bool sameId = m.stanzaId == m.originId;
    const auto done = connection.run(
        "INSERT INTO message (id, conversation_id, direction, sender, sender_key, origin_id, "
        "stanza_id, archive_id, sort_time, sent_at, body, encryption, sender_device, "
        "sender_trust, unreadable, delivery, delivered_at, read_at, failure, failure_text, "
        "blocked, reply_to, receipt_requested, markable, sender_name, notice, mentions_me, "
        "edited_at, retracted_at, reactions, imported_from, imported_at) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, CASE WHEN ?7 THEN NULL ELSE ?8 END, ?9, ?10, ?11, ?12, "
        "?13, ?14, ?15, 0, ?16, ?17, ?18, NULL, '', 0, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, "
        "?27, ?28, ?29)",
        row, m.conversation, m.direction, m.sender, m.senderKey, NullIfEmpty{m.originId}, sameId,
        m.stanzaId, NullIfEmpty{m.archiveId}, saneTime(m.sortKey.timeMs), saneTime(m.sentAtMs),
        m.body, m.encryption, m.senderDevice, m.senderTrust, m.delivery, m.deliveredAtMs,
        m.readAtMs, m.replyToId, m.receiptRequested, m.markable, m.senderName, m.notice,
        m.mentionsMe, m.editedAtMs, m.retractedAtMs, packedReactions(m.reactions), m.importedFrom,
        m.importedAtMs);
    return done ? Result<void>() : Result<void>(done.error());
}

/// What could not be read here becomes what it is there, at the place that it has here.
Result<void> fillRow(Connection &connection, const Message &known, const Message &m)
{
    const auto done = connection.run(
        "UPDATE message SET body = ?2, encryption = ?3, sender_device = ?4, sender_trust = ?5, "
        "unreadable = 0, raw_stanza = NULL, reply_to = ?6, receipt_requested = ?7, markable = ?8, "
        "sender_name = ?9, notice = ?10, mentions_me = ?11, edited_at = ?12, retracted_at = ?13, "
        "reactions = ?14, sent_at = ?15, delivery = ?16, delivered_at = ?17, read_at = ?18, "
        "imported_from = ?19, imported_at = ?20 WHERE id = ?1",
        known.id, m.body, m.encryption, m.senderDevice, m.senderTrust, m.replyToId,
        m.receiptRequested, m.markable, m.senderName, m.notice, m.mentionsMe, m.editedAtMs,
        m.retractedAtMs, packedReactions(m.reactions), saneTime(m.sentAtMs),
        m.direction == Direction::Out ? advanced(known.delivery, m.delivery) : known.delivery,
        m.deliveredAtMs, m.readAtMs, m.importedFrom, m.importedAtMs);
    return done ? Result<void>() : Result<void>(done.error());
}

/// … and keeps the reactions that came here meanwhile, unless the other store knows newer ones.
Result<void> fillUnreadable(Transaction &tx, const Message &known, const Message &m)
{
    Result<void> done = fillRow(tx.writer(), known, m);
    for (const Reaction &reaction : known.reactions) {
        if (done) {
            const auto merged = MessageStore(tx.writer()).react(tx, known.id, reaction);
            done = merged ? Result<void>() : Result<void>(merged.error());
        }
    }
    return done;
}

/// Files are fetched when somebody wants to see them, not all at once.
Result<void> addFiles(Transaction &tx, MessageId id, const Message &m)
{
    if (m.attachments.isEmpty()) {
        return {};
    }
    if (Result<void> attached = AttachmentStore(tx.writer()).insert(tx, id, m.attachments);
        !attached) {
        return attached;
    }
    const auto noted = tx.writer().run(
        "UPDATE attachment SET used_at = max(?2, 1) WHERE message_id = ?1", id, m.importedAtMs);
    return noted ? Result<void>() : Result<void>(noted.error());
}

/// All that hangs on a message.
Result<void> addParts(Transaction &tx, MessageId id, const HistoryEntry &entry)
{
    if (Result<void> attached = addFiles(tx, id, entry.message); !attached) {
        return attached;
    }
    for (const MessageVersion &version : entry.versions) {
        const auto added = tx.writer().run(
            "INSERT INTO message_version (message_id, body, at_ms) VALUES (?, ?, ?)", id,
            version.body, version.atMs);
        if (!added) {
            return added.error();
        }
    }
    return entry.audience.isEmpty()
        ? Result<void>()
        : RoomStore(tx.writer()).setAudience(tx, id, entry.audience, entry.unreached);
}

Result<bool> fillArchiveId(Connection &connection, const Message &here, const Message &m)
{
    if (!here.archiveId.isEmpty() || m.archiveId.isEmpty()) {
        return false;
    }
    const auto filled = connection.run(
        "UPDATE OR IGNORE message SET archive_id = ?2 WHERE id = ?1 AND archive_id IS NULL",
        here.id, m.archiveId);
    return filled ? Result<bool>(*filled > 0) : filled.error();
}

/// What the other store knows later about a message that both have.
Result<bool> mergeNews(Transaction &tx, const Message &here, const Message &m)
{
    MessageStore messages(tx.writer());
    Result<bool> merged = fillArchiveId(tx.writer(), here, m);
    const auto note = [&](const Result<std::optional<Message>> &changed) {
        if (!changed) {
            merged = changed.error();
        } else if (merged && *changed) {
            merged = true;
        }
        return changed.ok();
    };
    if (m.retractedAtMs > 0 && here.retractedAtMs == 0) {
        note(messages.retract(tx, here.id, m.retractedAtMs));
        return merged;
    }
    if (merged && m.editedAtMs > here.editedAtMs) {
        note(messages.edit(tx, here.id, m.body, m.editedAtMs));
    }
    for (const Reaction &reaction : m.reactions) {
        if (merged && !here.reactions.contains(reaction)) {
            note(messages.react(tx, here.id, reaction));
        }
    }
    if (merged && m.direction == Direction::Out && here.direction == Direction::Out) {
        note(messages.setDelivery(tx, here.id, m.delivery,
                                  m.readAtMs > 0 ? m.readAtMs : m.deliveredAtMs));
    }
    return merged;
}

/// The stanzas that changed the message are known from now on; where the archive brought them
/// before, unreadable, their rows go.
Result<QList<Message>> settleActions(Transaction &tx, MessageId id, const HistoryEntry &entry)
{
    QList<Message> dropped;
    MessageStore messages(tx.writer());
    for (SeenAction action : entry.actions) {
        action.conversation = entry.message.conversation;
        action.message = id;
        const auto row = messages.findDuplicate(action.conversation, action.senderKey,
                                                action.originId, action.archiveId);
        if (!row) {
            return row.error();
        }
        if (*row && **row != id) {
            const auto stored = messages.find(**row);
            if (!stored) {
                return stored.error();
            }
            if (stored->unreadable != Unreadable::No) {
                if (const auto gone = messages.remove(tx, stored->id); !gone) {
                    return gone.error();
                }
                dropped.append(*stored);
            }
        }
        if (const auto noted = ActionStore(tx.writer()).noteSeen(tx, action); !noted) {
            return noted.error();
        }
    }
    return dropped;
}

} // namespace

Result<qint64> HistoryStore::reserve(Transaction &tx, qint64 rows)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto base = lastRow();
    if (!base) {
        return base.error();
    }
    const auto moved =
        tx.writer().run("UPDATE sqlite_sequence SET seq = ? WHERE name = 'message'", *base + rows);
    if (!moved) {
        return moved.error();
    }
    if (*moved == 0) {
        const auto made = tx.writer().run(
            "INSERT INTO sqlite_sequence (name, seq) VALUES ('message', ?)", *base + rows);
        if (!made) {
            return made.error();
        }
    }
    return *base;
}

Result<std::optional<MessageId>> HistoryStore::known(const Message &m) const
{
    if (!m.originId.isEmpty() || !m.archiveId.isEmpty()) {
        return MessageStore(m_connection)
            .findDuplicate(m.conversation, m.senderKey, m.originId, m.archiveId);
    }
    // What was only noted here (somebody joined, say) has no ids.
    return m_connection.row(
        "SELECT id FROM message WHERE conversation_id = ? AND sort_time = ? AND origin_id IS NULL "
        "AND archive_id IS NULL AND sender_key = ? AND notice = ? AND body = ?",
        [](const Statement &row) { return MessageId{row.integer(0)}; }, m.conversation,
        saneTime(m.sortKey.timeMs), m.senderKey, m.notice, m.body);
}

Result<HistoryStore::Taken> HistoryStore::take(Transaction &tx, MessageId row,
                                               const HistoryEntry &entry)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const Message &m = entry.message;
    const auto duplicate = known(m);
    if (!duplicate) {
        return duplicate.error();
    }
    Taken taken{Fate::New, duplicate->value_or(row), {}};
    Result<void> stored;
    if (!*duplicate) {
        const auto used = m_connection.number("SELECT count(*) FROM message WHERE id = ?", row);
        if (!used || *used > 0) {
            return used ? Error{ErrorCode::Malformed, QStringLiteral("one row, two messages")}
                        : used.error();
        }
        stored = historyRow(tx.writer(), row, m);
    } else {
        const auto here = MessageStore(m_connection).find(taken.id);
        if (!here) {
            return here.error();
        }
        if (here->unreadable != Unreadable::No) {
            taken.fate = Fate::Filled;
            stored = fillUnreadable(tx, *here, m);
        } else {
            const auto merged = mergeNews(tx, *here, m);
            if (!merged) {
                return merged.error();
            }
            taken.fate = *merged ? Fate::Merged : Fate::Same;
        }
    }
    if (stored && (taken.fate == Fate::New || taken.fate == Fate::Filled)) {
        stored = addParts(tx, taken.id, entry);
    }
    if (!stored) {
        return stored.error();
    }
    auto dropped = settleActions(tx, taken.id, entry);
    if (!dropped) {
        return dropped.error();
    }
    taken.dropped = *std::move(dropped);
    return taken;
}

} // namespace Ninelives
