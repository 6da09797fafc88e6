// SPDX-License-Identifier: GPL-3.0-or-later
// What edits, retractions and reactions do to a stored message.
#include "core/storage/AttachmentStore.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageRow.h"
#include "core/storage/MessageStore.h"

#include <algorithm>

namespace Ninelives {

namespace {

Result<Message> actionable(const Transaction &tx, MessageId id)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    return MessageStore(tx.writer()).find(id);
}

Result<void> addVersion(Connection &connection, MessageId id, const QString &body, qint64 atMs)
{
    const auto added = connection.run(
        "INSERT INTO message_version (message_id, body, at_ms) VALUES (?, ?, ?)", id, body, atMs);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<std::optional<Message>> saved(Connection &connection, const Message &m)
{
    const auto done = connection.run(
        "UPDATE message SET body = ?2, unreadable = ?3, raw_stanza = CASE WHEN ?3 THEN raw_stanza "
        "END, edited_at = ?4, retracted_at = ?5, reactions = ?6 WHERE id = ?1",
        m.id, m.body, m.unreadable, m.editedAtMs, m.retractedAtMs, packedReactions(m.reactions));
    if (!done) {
        return done.error();
    }
    return std::optional<Message>(m);
}

void nowReadable(Message &message)
{
    message.unreadable = Unreadable::No;
    message.rawStanza.clear();
}

} // namespace

Result<std::optional<Message>> MessageStore::edit(Transaction &tx, MessageId id,
                                                  const QString &body, qint64 atMs)
{
    const auto before = actionable(tx, id);
    if (!before) {
        return before.error();
    }
    if (before->retractedAtMs > 0) {
        return std::optional<Message>();
    }
    Connection &connection = tx.writer();
    if (atMs < before->editedAtMs) {
        const auto added = addVersion(connection, id, body, atMs);
        return added ? std::optional<Message>() : Result<std::optional<Message>>(added.error());
    }
    const qint64 writtenAt = before->editedAtMs > 0 ? before->editedAtMs : before->sentAtMs;
    if (before->unreadable == Unreadable::No) {
        if (const auto kept = addVersion(connection, id, before->body, writtenAt); !kept) {
            return kept.error();
        }
    }
    Message after = *before;
    after.body = body;
    after.editedAtMs = atMs;
    nowReadable(after);
    return saved(connection, after);
}

Result<std::optional<Message>> MessageStore::rewrite(Transaction &tx, MessageId id,
                                                     const QString &body)
{
    const auto before = actionable(tx, id);
    if (!before) {
        return before.error();
    }
    if (before->body == body) {
        return std::optional<Message>();
    }
    Message after = *before;
    after.body = body;
    return saved(tx.writer(), after);
}

Result<std::optional<Message>> MessageStore::retract(Transaction &tx, MessageId id, qint64 atMs)
{
    const auto before = actionable(tx, id);
    if (!before) {
        return before.error();
    }
    if (before->retractedAtMs > 0) {
        return std::optional<Message>();
    }
    const auto forgotten = tx.writer().run("DELETE FROM message_version WHERE message_id = ?", id);
    if (!forgotten) {
        return forgotten.error();
    }
    Message after = *before;
    after.body.clear();
    after.replyToId.clear();
    after.quote = {};
    after.retractedAtMs = atMs;
    after.reactions.clear();
    if (const auto gone = AttachmentStore(tx.writer()).removeAll(tx, id); !gone) {
        return gone.error();
    }
    after.attachments.clear();
    nowReadable(after);
    return saved(tx.writer(), after);
}

Result<std::optional<Message>> MessageStore::react(Transaction &tx, MessageId id,
                                                   const Reaction &reaction)
{
    const auto before = actionable(tx, id);
    if (!before) {
        return before.error();
    }
    Message after = *before;
    const auto own = std::ranges::find(after.reactions, reaction.who(), &Reaction::who);
    if (before->retractedAtMs > 0 || (own != after.reactions.end() && own->atMs > reaction.atMs)) {
        return std::optional<Message>();
    }
    if (own != after.reactions.end()) {
        after.reactions.erase(own);
    }
    if (!reaction.signs.isEmpty()) {
        const auto place =
            std::ranges::upper_bound(after.reactions, reaction.atMs, {}, &Reaction::atMs);
        after.reactions.insert(place, reaction);
    }
    if (after == *before) {
        return std::optional<Message>();
    }
    return saved(tx.writer(), after);
}

Result<std::optional<Message>> MessageStore::dateEdit(Transaction &tx, MessageId id, qint64 atMs)
{
    const auto before = actionable(tx, id);
    if (!before) {
        return before.error();
    }
    if (before->editedAtMs == 0 || before->editedAtMs == atMs) {
        return std::optional<Message>();
    }
    Message after = *before;
    after.editedAtMs = atMs;
    return saved(tx.writer(), after);
}

Result<std::optional<Message>> MessageStore::dateReaction(Transaction &tx, MessageId id,
                                                          const QString &who, qint64 atMs)
{
    const auto before = actionable(tx, id);
    if (!before) {
        return before.error();
    }
    Message after = *before;
    const auto set = std::ranges::find(after.reactions, who, &Reaction::who);
    if (set == after.reactions.end() || set->atMs == atMs) {
        return std::optional<Message>();
    }
    set->atMs = atMs;
    std::ranges::stable_sort(after.reactions, {}, &Reaction::atMs);
    return saved(tx.writer(), after);
}

Result<QList<MessageVersion>> MessageStore::versions(MessageId id) const
{
    return m_connection.rows(
        "SELECT body, at_ms FROM message_version WHERE message_id = ? ORDER BY at_ms, id",
        [](const Statement &row) { return MessageVersion{row.text(0), row.integer(1)}; }, id);
}

} // namespace Ninelives
