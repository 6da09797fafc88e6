// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxLedger.h"

#include "core/sync/ChangeBatch.h"
#include "core/sync/SyncStores.h"

#include <algorithm>

namespace Ninelives {

Result<void> OutboxLedger::apply(Transaction &tx, const OutboxRow &row, OutboxEvent event,
                                 ChangeBatch &changes, ErrorCode reason, const QString &text)
{
    const OutboxVerdict verdict = reduced(row, event);
    if (!verdict.changes()) {
        return {};
    }
    const auto repeat = isRepeat(row);
    if (!repeat) {
        return repeat.error();
    }
    const bool stuck =
        verdict.state == OutboxState::Blocked || verdict.state == OutboxState::Failed;
    if (*repeat && stuck) {
        changes.outbox();
        return m_stores.outbox.remove(tx, row.id);
    }
    const Result<void> moved = verdict.removed ? m_stores.outbox.remove(tx, row.id)
                                               : move(tx, row, *verdict.state, reason, text);
    if (!moved) {
        return moved;
    }
    changes.outbox();
    return row.kind == OutboxKind::Edit ? tellCorrection(tx, row, changes)
                                        : tellMessage(tx, row, verdict, reason, text, changes);
}

/// A message that has arrived, on its way to those who could not read it: nothing that happens to
/// it takes back that it has.
Result<bool> OutboxLedger::isRepeat(const OutboxRow &row) const
{
    if (!row.toRoom || row.kind != OutboxKind::Message || !row.message.isValid()) {
        return false;
    }
    const auto message = m_stores.messages.find(row.message);
    if (!message) {
        return message.error().code == ErrorCode::NotFound ? Result<bool>(false) : message.error();
    }
    return message->delivery >= Delivery::OnServer && message->delivery != Delivery::Failed;
}

Result<void> OutboxLedger::move(Transaction &tx, const OutboxRow &row, OutboxState state,
                                ErrorCode reason, const QString &text)
{
    switch (state) {
    case OutboxState::Queued:
        return m_stores.outbox.unseal(tx, row.id);
    case OutboxState::Blocked:
    case OutboxState::Failed:
        return m_stores.outbox.setReason(tx, row.id, state, reason, text);
    default:
        return m_stores.outbox.setState(tx, row.id, state);
    }
}

/// How far a correction has come shows on its message.
Result<void> OutboxLedger::tellCorrection(Transaction &tx, const OutboxRow &row,
                                          ChangeBatch &changes)
{
    if (const auto active = tx.active(); !active) {
        return active;
    }
    const auto message = m_stores.messages.find(row.message);
    if (!message) {
        const bool gone = message.error().code == ErrorCode::NotFound;
        return gone ? Result<void>() : Result<void>(message.error());
    }
    changes.updated(*message);
    return {};
}

Result<void> OutboxLedger::tellMessage(Transaction &tx, const OutboxRow &row,
                                       const OutboxVerdict &verdict, ErrorCode reason,
                                       const QString &text, ChangeBatch &changes)
{
    if (!verdict.delivery || row.kind != OutboxKind::Message || !row.message.isValid()) {
        return {};
    }
    const bool blocked = verdict.state == OutboxState::Blocked;
    Result<std::optional<Message>> told = std::optional<Message>();
    if (blocked || verdict.state == OutboxState::Failed) {
        told = m_stores.messages.setFailure(tx, row.message, reason, text, blocked);
    } else if (verdict.state == OutboxState::Queued) {
        told = m_stores.messages.requeue(tx, row.message);
    } else {
        told = m_stores.messages.setDelivery(tx, row.message, *verdict.delivery,
                                             m_stores.clock.nowMs());
    }
    if (!told) {
        return told.error();
    }
    changes.updated(*told);
    return {};
}

Result<void> OutboxLedger::handOver(Transaction &tx, const OutboxRow &row, qint64 stream,
                                    ChangeBatch &changes)
{
    const qint64 now = m_stores.clock.nowMs();
    if (const Result<void> handed = m_stores.outbox.markHanded(tx, row.id, stream, now); !handed) {
        return handed;
    }
    changes.outbox();
    if (row.kind == OutboxKind::Edit || row.kind == OutboxKind::Reaction) {
        return dateAction(tx, row, now, changes);
    }
    if (row.kind != OutboxKind::Message) {
        return {};
    }
    const auto told = m_stores.messages.setDelivery(tx, row.message, Delivery::Sending, now);
    if (!told) {
        return told.error();
    }
    changes.updated(*told);
    return {};
}

/// Until the archive says when it was. Our clock may be behind, so nothing is made older.
Result<void> OutboxLedger::dateAction(Transaction &tx, const OutboxRow &row, qint64 now,
                                      ChangeBatch &changes)
{
    const auto message = m_stores.messages.find(row.message);
    if (!message) {
        const bool gone = message.error().code == ErrorCode::NotFound;
        return gone ? Result<void>() : Result<void>(message.error());
    }
    const auto own = std::ranges::find(message->reactions, m_stores.self, &Reaction::sender);
    const qint64 reactedMs = own == message->reactions.end() ? 0 : own->atMs;
    const auto dated = row.kind == OutboxKind::Edit
        ? m_stores.messages.dateEdit(tx, row.message, std::max(now, message->editedAtMs))
        : m_stores.messages.dateReaction(tx, row.message, m_stores.self.toString(),
                                         std::max(now, reactedMs));
    if (!dated) {
        return dated.error();
    }
    changes.updated(*dated);
    return {};
}

} // namespace Ninelives
