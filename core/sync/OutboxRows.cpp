// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxRows.h"

#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"

#include <QUuid>

using namespace Qt::StringLiterals;

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

bool hasNotLeft(const OutboxRow &row)
{
    return row.state == OutboxState::Queued || row.state == OutboxState::Sealed;
}

/// True when a marker for `message` says as much about `other`.
Result<bool> reaches(const SyncStores &stores, const Message &message, MessageId other)
{
    const auto marked = stores.messages.find(other);
    if (!marked) {
        return marked.error().code == ErrorCode::NotFound ? Result<bool>(true) : marked.error();
    }
    return marked->sortKey <= message.sortKey;
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
    const auto chat = stores.conversations.find(message.conversation);
    const auto rows = stores.outbox.list(stores.account);
    if (!chat || !rows) {
        return chat ? rows.error() : chat.error();
    }
    for (const OutboxRow &row : *rows) {
        if (row.conversation != message.conversation || !hasNotLeft(row)) {
            continue;
        }
        const auto said = row.kind == OutboxKind::ReceivedMarker
            ? reaches(stores, message, row.message)
            : Result<bool>(row.kind == OutboxKind::Marker);
        if (!said) {
            return said.error();
        }
        if (*said) {
            if (const auto removed = stores.outbox.remove(tx, row.id); !removed) {
                return removed;
            }
        }
    }
    OutboxRow row = answer(OutboxKind::Marker, to, message);
    row.toRoom = chat->kind != ChatKind::Direct;
    return enqueue(stores, tx, row);
}

Result<void> queueReceivedMarker(SyncStores &stores, Transaction &tx, const BareJid &room,
                                 const Message &message)
{
    const auto rows = stores.outbox.list(stores.account);
    if (!rows) {
        return rows.error();
    }
    for (const OutboxRow &row : *rows) {
        const bool marker =
            row.kind == OutboxKind::ReceivedMarker || row.kind == OutboxKind::Marker;
        if (!marker || row.conversation != message.conversation || !hasNotLeft(row)) {
            continue;
        }
        const auto other = stores.messages.find(row.message);
        if (!other && other.error().code != ErrorCode::NotFound) {
            return other.error();
        }
        if (other && other->sortKey >= message.sortKey) {
            return {};
        }
        if (row.kind == OutboxKind::ReceivedMarker) {
            if (const auto removed = stores.outbox.remove(tx, row.id); !removed) {
                return removed;
            }
        }
    }
    OutboxRow row = answer(OutboxKind::ReceivedMarker, room, message);
    row.toRoom = true;
    return enqueue(stores, tx, row);
}

Result<void> queueInvitation(SyncStores &stores, Transaction &tx, ConversationId room,
                             const BareJid &person, const QString &reason)
{
    const auto chat = stores.conversations.find(room);
    if (!chat) {
        return chat.error();
    }
    OutboxRow row;
    row.kind = OutboxKind::Invitation;
    row.conversation = room;
    row.to = person;
    row.reference = chat->peer.toString();
    row.reasonText = messageText(reason);
    return enqueue(stores, tx, row);
}

Result<void> queueAgain(SyncStores &stores, Transaction &tx, MessageId id)
{
    const auto message = stores.messages.find(id);
    if (!message) {
        return message.error();
    }
    const auto chat = stores.conversations.find(message->conversation);
    const auto waiting = stores.outbox.findByMessage(id);
    if (!chat || !waiting) {
        return chat ? waiting.error() : chat.error();
    }
    const bool arrived =
        message->delivery >= Delivery::OnServer && message->delivery != Delivery::Failed;
    if (chat->kind != ChatKind::Group || message->direction != Direction::Out || !arrived
        || message->retractedAtMs > 0 || *waiting) {
        return Error{ErrorCode::InvalidInput, u"nothing to send again"_s};
    }
    if (chat->left) {
        return Error{ErrorCode::NotJoined, u"the user has left the room"_s};
    }
    OutboxRow row;
    row.account = stores.account;
    row.conversation = chat->id;
    row.message = id;
    row.originId = message->originId;
    row.to = chat->peer;
    row.toRoom = true;
    row.createdAtMs = stores.clock.nowMs();
    const auto added = stores.outbox.enqueue(tx, row);
    return added ? Result<void>() : Result<void>(added.error());
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
