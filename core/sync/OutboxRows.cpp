// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxRows.h"

#include "core/sync/SyncStores.h"

#include <QUuid>

namespace Ninelives::OutboxRows {

namespace {

Result<void> enqueue(SyncStores &stores, Transaction &tx, OutboxRow row)
{
    row.account = stores.account;
    row.originId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.createdAtMs = stores.clock.nowMs();
    const auto added = stores.outbox.enqueue(tx, row);
    return added ? Result<void>() : Result<void>(added.error());
}

OutboxRow answer(OutboxKind kind, const BareJid &to, const Message &message)
{
    OutboxRow row;
    row.kind = kind;
    row.conversation = message.conversation;
    row.message = message.id;
    row.to = to;
    row.reference = message.stanzaId;
    return row;
}

} // namespace

Result<void> queueReceipt(SyncStores &stores, Transaction &tx, const BareJid &to,
                          const Message &message)
{
    return enqueue(stores, tx, answer(OutboxKind::Receipt, to, message));
}

Result<void> queueMarker(SyncStores &stores, Transaction &tx, const BareJid &to,
                         const Message &message)
{
    const auto rows = stores.outbox.list(stores.account);
    if (!rows) {
        return rows.error();
    }
    for (const OutboxRow &row : *rows) {
        if (row.kind == OutboxKind::Marker && row.conversation == message.conversation
            && row.state == OutboxState::Queued) {
            if (const auto removed = stores.outbox.remove(tx, row.id); !removed) {
                return removed;
            }
        }
    }
    return enqueue(stores, tx, answer(OutboxKind::Marker, to, message));
}

Result<void> queueKeyTransport(SyncStores &stores, Transaction &tx, ConversationId conversation,
                               const BareJid &to)
{
    OutboxRow row;
    row.kind = OutboxKind::KeyTransport;
    row.conversation = conversation;
    row.to = to;
    return enqueue(stores, tx, row);
}

} // namespace Ninelives::OutboxRows
