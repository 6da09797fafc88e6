// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"
#include "core/model/Message.h"
#include "core/storage/Transaction.h"

#include <QList>

namespace Ninelives {

class Connection;

/// News about a message that has not arrived yet (a receipt or marker that overtook it).
struct PendingReference {
    qint64 id = 0;
    ConversationId conversation;
    BareJid from;
    QString targetId; ///< stanza id referred to
    Delivery news = Delivery::None;
    qint64 atMs = 0;
};

/// How far each participant has read (one pointer per person, not one row per message), and news
/// that waits for its message.
class ReceiptStore
{
public:
    explicit ReceiptStore(Connection &connection) : m_connection(connection) {}

    /// Moves a person's read pointer forward; true when it moved.
    Result<bool> advanceReadPointer(Transaction &tx, ConversationId conversation,
                                    const BareJid &person, const SortKey &key, qint64 atMs);

    /// The same for "has it on a device" (groups; XEP-0333 received).
    Result<bool> advanceDeliveredPointer(Transaction &tx, ConversationId conversation,
                                         const BareJid &person, const SortKey &key, qint64 atMs);

    struct ReadPointer {
        BareJid person;
        SortKey key;
        qint64 atMs = 0;
    };
    [[nodiscard]] Result<QList<ReadPointer>> readPointers(ConversationId conversation) const;
    [[nodiscard]] Result<QList<ReadPointer>> deliveredPointers(ConversationId conversation) const;

    Result<void> addPending(Transaction &tx, const PendingReference &reference);
    /// Takes (and removes) what waits for `targetId`.
    Result<QList<PendingReference>> takePending(Transaction &tx, ConversationId conversation,
                                                const QString &targetId);

private:
    Connection &m_connection;
};

} // namespace Ninelives
