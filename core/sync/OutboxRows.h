// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Conversation.h"
#include "core/model/Outbox.h"
#include "core/storage/Transaction.h"

namespace Ninelives {

struct SyncStores;

/// Queues what answers a stored message. Each has an origin id of its own.
namespace OutboxRows {

/// XEP-0184 for `message`.
Result<void> queueReceipt(SyncStores &stores, Transaction &tx, const BareJid &to,
                          const Message &message);
/// XEP-0333 displayed for `message`; replaces what it says as well: a marker of this chat that has
/// not left yet, and in groups "received" ones of this and earlier messages.
Result<void> queueMarker(SyncStores &stores, Transaction &tx, const BareJid &to,
                         const Message &message);
/// XEP-0333 received for `message` of a group, unless this or a later one is waiting to leave, as
/// "received" or as "displayed"; it stands for all earlier ones.
Result<void> queueReceivedMarker(SyncStores &stores, Transaction &tx, const BareJid &room,
                                 const Message &message);
/// XEP-0249: asks `person` into a room that is a chat here; `reason` may be empty.
Result<void> queueInvitation(SyncStores &stores, Transaction &tx, ConversationId room,
                             const BareJid &person, const QString &reason);
/// An own message of a group once more, under its id: for those who got no key for it. InvalidInput
/// when it is not on the server, or on its way already.
Result<void> queueAgain(SyncStores &stores, Transaction &tx, MessageId message);
/// An empty OMEMO message to `to`.
Result<void> queueKeyTransport(SyncStores &stores, Transaction &tx, ConversationId conversation,
                               const BareJid &to);

} // namespace OutboxRows

} // namespace Ninelives
