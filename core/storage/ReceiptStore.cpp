// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReceiptStore.h"

#include "core/storage/Connection.h"

namespace Ninelives {

namespace {

// News about messages that never come must not fill the disk, whoever sends it.
constexpr int mostPending = 1'000;

Result<bool> advance(Transaction &tx, std::string_view sql, ConversationId conversation,
                     const BareJid &person, const SortKey &key, qint64 atMs)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto moved = tx.writer().run(sql, conversation, person, key.timeMs, key.row, atMs);
    return moved ? Result<bool>(*moved > 0) : Result<bool>(moved.error());
}

ReceiptStore::ReadPointer readPointer(const Statement &row)
{
    return {row.jid(0), SortKey{row.integer(1), row.integer(2)}, row.integer(3)};
}

} // namespace

#define NL_ADVANCE_POINTER(table) \
    "INSERT INTO " table " (conversation_id, person, time, row, at_ms) VALUES (?, ?, ?, ?, ?) " \
    "ON CONFLICT (conversation_id, person) DO UPDATE SET time = excluded.time, " \
    "row = excluded.row, at_ms = excluded.at_ms WHERE (time, row) < (excluded.time, excluded.row)"
#define NL_POINTERS(table) \
    "SELECT person, time, row, at_ms FROM " table " WHERE conversation_id = ? ORDER BY person"

Result<bool> ReceiptStore::advanceReadPointer(Transaction &tx, ConversationId conversation,
                                              const BareJid &person, const SortKey &key,
                                              qint64 atMs)
{
    return advance(tx, NL_ADVANCE_POINTER("read_pointer"), conversation, person, key, atMs);
}

Result<bool> ReceiptStore::advanceDeliveredPointer(Transaction &tx, ConversationId conversation,
                                                   const BareJid &person, const SortKey &key,
                                                   qint64 atMs)
{
    return advance(tx, NL_ADVANCE_POINTER("delivered_pointer"), conversation, person, key, atMs);
}

Result<QList<ReceiptStore::ReadPointer>>
ReceiptStore::readPointers(ConversationId conversation) const
{
    return m_connection.rows(NL_POINTERS("read_pointer"), &readPointer, conversation);
}

Result<QList<ReceiptStore::ReadPointer>>
ReceiptStore::deliveredPointers(ConversationId conversation) const
{
    return m_connection.rows(NL_POINTERS("delivered_pointer"), &readPointer, conversation);
}

Result<void> ReceiptStore::addPending(Transaction &tx, const PendingReference &reference)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto added = tx.writer().run(
        "INSERT INTO pending_reference (conversation_id, sender, target_id, news, at_ms) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        reference.conversation, reference.from, reference.targetId, reference.news, reference.atMs);
    if (!added) {
        return added.error();
    }
    const auto trimmed = tx.writer().run(
        "DELETE FROM pending_reference WHERE id IN (SELECT id FROM pending_reference "
        "WHERE conversation_id = ? ORDER BY id DESC LIMIT -1 OFFSET ?)",
        reference.conversation, mostPending);
    return trimmed ? Result<void>() : Result<void>(trimmed.error());
}

Result<QList<PendingReference>>
ReceiptStore::takePending(Transaction &tx, ConversationId conversation, const QString &targetId)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    auto waiting = tx.writer().rows(
        "SELECT id, conversation_id, sender, target_id, news, at_ms FROM pending_reference "
        "WHERE conversation_id = ? AND target_id = ? ORDER BY id",
        [](const Statement &row) {
            return PendingReference{row.integer(0), ConversationId{row.integer(1)}, row.jid(2),
                                    row.text(3),    row.enumeration<Delivery>(4),   row.integer(5)};
        },
        conversation, targetId);
    if (!waiting || waiting->isEmpty()) {
        return waiting;
    }
    const auto removed =
        tx.writer().run("DELETE FROM pending_reference WHERE conversation_id = ? AND target_id = ?",
                        conversation, targetId);
    if (!removed) {
        return removed.error();
    }
    return waiting;
}

} // namespace Ninelives
