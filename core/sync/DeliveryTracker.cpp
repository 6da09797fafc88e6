// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/DeliveryTracker.h"

#include "core/storage/RoomMessages.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/MessageIds.h"
#include "core/sync/OutboxLedger.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/InboundContext.h"

#include <algorithm>

namespace Ninelives {

namespace {

/// Whoever scrolls back further asks the store anyway.
constexpr int mostTold = 200;

/// What a bounced message's condition means (RFC 6120, section 8.3.3).
ErrorCode refusalCode(const QString &condition)
{
    if (condition == u"remote-server-timeout" || condition == u"remote-server-not-found") {
        return ErrorCode::RemoteServerDown;
    }
    return condition == u"resource-constraint" ? ErrorCode::StorageFull : ErrorCode::RemoteRefused;
}

/// Where `person` stands now; the beginning when there is no pointer.
SortKey placeOf(const QList<ReceiptStore::ReadPointer> &pointers, const BareJid &person)
{
    const auto found = std::ranges::find(pointers, person, &ReceiptStore::ReadPointer::person);
    return found == pointers.end() ? SortKey{} : found->key;
}

} // namespace

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

Result<void> DeliveryTracker::named(Transaction &tx, const Message &message)
{
    if (message.archiveId.isEmpty()) {
        return {};
    }
    const auto awaited = m_stores.shared.takeAwaited(tx, message.conversation, message.archiveId);
    if (!awaited || !*awaited) {
        return awaited ? Result<void>() : Result<void>(awaited.error());
    }
    return readElsewhere(tx, message);
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
    const auto told = m_stores.messages.setFailure(tx, own.id, refusalCode(condition),
                                                   text.isEmpty() ? condition : text, false);
    if (!told) {
        return told.error();
    }
    m_changes.updated(*told);
    return {};
}

Result<void> DeliveryTracker::refusedByRoom(Transaction &tx, const OutboxRow &row,
                                            RoomRefusal refusal, const QString &text)
{
    OutboxLedger ledger(m_stores);
    switch (refusal) {
    case RoomRefusal::NotInside:
        return ledger.apply(tx, row, OutboxEvent::StreamDied, m_changes);
    case RoomRefusal::NotNow:
        return ledger.apply(tx, row, OutboxEvent::NotSent, m_changes);
    case RoomRefusal::NotAllowed:
    case RoomRefusal::Refused:
        break;
    }
    const ErrorCode code =
        refusal == RoomRefusal::NotAllowed ? ErrorCode::NotAllowed : ErrorCode::RemoteRefused;
    return ledger.apply(tx, row, OutboxEvent::GivenUp, m_changes, code, text);
}

Result<std::optional<SortKey>> DeliveryTracker::reachedBy(Transaction &tx, const Message &message,
                                                          const BareJid &person, Delivery news,
                                                          qint64 atMs)
{
    using Place = std::optional<SortKey>;
    if (message.direction == Direction::Out) {
        if (const auto settled = settleRow(tx, message); !settled) {
            return settled.error();
        }
    }
    ReceiptStore &receipts = m_stores.receipts;
    const bool read = news == Delivery::Read;
    const auto before = read ? receipts.readPointers(message.conversation)
                             : receipts.deliveredPointers(message.conversation);
    if (!before) {
        return before.error();
    }
    const auto moved = read
        ? receipts.advanceReadPointer(tx, message.conversation, person, message.sortKey, atMs)
        : receipts.advanceDeliveredPointer(tx, message.conversation, person, message.sortKey, atMs);
    if (!moved) {
        return moved.error();
    }
    return *moved ? Place(placeOf(*before, person)) : Place();
}

Result<void> DeliveryTracker::pointersMoved(Transaction &tx, ConversationId group,
                                            const SortKey &from)
{
    const auto advanced =
        RoomMessages(m_stores.writer).advanceByAudience(tx, group, m_stores.clock.nowMs());
    if (!advanced) {
        return advanced;
    }
    const auto changed = RoomMessages(m_stores.writer).ownAfter(group, from, mostTold);
    if (!changed) {
        return changed.error();
    }
    m_changes.updated(*changed);
    return {};
}

Result<void> DeliveryTracker::applyOne(Transaction &tx, const Message &message,
                                       const PendingReference &news, bool group,
                                       InboundOutcome &outcome)
{
    if (news.from == m_stores.self) {
        const bool counts =
            news.news == Delivery::Read && (group || message.direction == Direction::In);
        return counts ? readElsewhere(tx, message) : Result<void>();
    }
    if (group) {
        const auto from = reachedBy(tx, message, news.from, news.news, news.atMs);
        if (from && *from) {
            outcome.pointerMoved(message.conversation, **from);
        }
        return from ? Result<void>() : Result<void>(from.error());
    }
    if (message.direction == Direction::In) {
        return {};
    }
    return news.news == Delivery::Read ? read(tx, message, news.from, news.atMs)
                                       : delivered(tx, message, news.atMs);
}

Result<void> DeliveryTracker::applyPending(Transaction &tx, const Message &message,
                                           InboundOutcome &outcome)
{
    const auto room = m_stores.rooms.find(message.conversation);
    if (!room) {
        return room.error();
    }
    const QStringList ids = idsOf(message, room->has_value());
    for (const QString &id : ids) {
        const auto waiting = m_stores.receipts.takePending(tx, message.conversation, id);
        if (!waiting) {
            return waiting.error();
        }
        for (const PendingReference &news : *waiting) {
            const auto applied = applyOne(tx, message, news, room->has_value(), outcome);
            if (!applied) {
                return applied;
            }
        }
    }
    return {};
}

} // namespace Ninelives
