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
/// XEP-0333 for `message`; replaces a marker of this chat that has not left yet.
Result<void> queueMarker(SyncStores &stores, Transaction &tx, const BareJid &to,
                         const Message &message);
/// An empty OMEMO message to `to`.
Result<void> queueKeyTransport(SyncStores &stores, Transaction &tx, ConversationId conversation,
                               const BareJid &to);

} // namespace OutboxRows

} // namespace Ninelives
