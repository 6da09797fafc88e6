// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/DeliveryTracker.h"

#include "core/sync/ChangeBatch.h"
#include "core/sync/OutboxLedger.h"
#include "core/sync/SyncStores.h"

namespace Ninelives {

Result<void> DeliveryTracker::settleRow(Transaction &tx, const Message &own)
{
    const auto row = m_stores.outbox.findByMessage(own.id);
    if (!row) {
        return row.error();
    }
    if (!*row || !isOrdered(**row)) {
        return {};
    }
    OutboxLedger ledger(m_stores);
    return ledger.apply(tx, **row, OutboxEvent::FoundInArchive, m_changes);
}

Result<void> DeliveryTracker::onServer(Transaction &tx, const Message &own)
{
    // Without an outbox row there is nothing to confirm: it was acknowledged, or it failed later.
    return settleRow(tx, own);
}

Result<void> DeliveryTracker::delivered(Transaction &tx, const Message &own, qint64 atMs)
{
    if (const auto settled = settleRow(tx, own); !settled) {
        return settled;
    }
    const auto told = m_stores.messages.setDelivery(tx, own.id, Delivery::Delivered, atMs);
    if (!told) {
        return told.error();
    }
    m_changes.updated(*told);
    return {};
}

Result<void> DeliveryTracker::read(Transaction &tx, const Message &own, const BareJid &person,
                                   qint64 atMs)
{
    if (const auto settled = settleRow(tx, own); !settled) {
        return settled;
    }
    const auto moved =
        m_stores.receipts.advanceReadPointer(tx, own.conversation, person, own.sortKey, atMs);
    if (!moved) {
        return moved.error();
    }
    const auto told =
        m_stores.messages.advanceOwnUpTo(tx, own.conversation, own.sortKey, Delivery::Read, atMs);
    if (!told) {
        return told.error();
    }
    m_changes.updated(*told);
    return {};
}

Result<void> DeliveryTracker::readElsewhere(Transaction &tx, const Message &foreign)
{
    const auto moved =
        m_stores.conversations.advanceReadUpTo(tx, foreign.conversation, foreign.sortKey);
    if (!moved) {
        return moved.error();
    }
    if (*moved) {
        m_changes.conversation(foreign.conversation);
    }
    return {};
}

Result<void> DeliveryTracker::refused(Transaction &tx, const Message &own, const QString &condition,
                                      const QString &text)
{
    if (advanced(own.delivery, Delivery::Failed) != Delivery::Failed) {
        return {};
    }
    const auto row = m_stores.outbox.findByMessage(own.id);
    if (!row) {
        return row.error();
    }
    if (*row && isOrdered(**row)) {
        // A retry makes a new row; this one is settled by the answer.
        if (const auto removed = m_stores.outbox.remove(tx, (*row)->id); !removed) {
            return removed;
        }
        m_changes.outbox();
    }
    const auto told = m_stores.messages.setFailure(tx, own.id, ErrorCode::RemoteRefused,
                                                   text.isEmpty() ? condition : text, false);
    if (!told) {
        return told.error();
    }
    m_changes.updated(*told);
    return {};
}

Result<void> DeliveryTracker::applyOne(Transaction &tx, const Message &message,
                                       const PendingReference &news)
{
    if (message.direction == Direction::In) {
        return news.from == m_stores.self && news.news == Delivery::Read
            ? readElsewhere(tx, message)
            : Result<void>();
    }
    if (news.from == m_stores.self) {
        return {};
    }
    return news.news == Delivery::Read ? read(tx, message, news.from, news.atMs)
                                       : delivered(tx, message, news.atMs);
}

Result<void> DeliveryTracker::applyPending(Transaction &tx, const Message &message)
{
    QStringList ids{message.stanzaId};
    if (message.originId != message.stanzaId) {
        ids.append(message.originId);
    }
    for (const QString &id : std::as_const(ids)) {
        if (id.isEmpty()) {
            continue;
        }
        const auto waiting = m_stores.receipts.takePending(tx, message.conversation, id);
        if (!waiting) {
            return waiting.error();
        }
        for (const PendingReference &news : *waiting) {
            if (const auto applied = applyOne(tx, message, news); !applied) {
                return applied;
            }
        }
    }
    return {};
}

} // namespace Ninelives
