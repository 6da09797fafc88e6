// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/StorageUse.h"
#include "core/storage/Transaction.h"

#include <QList>

namespace Ninelives {

class Connection;

/// How much chats keep, and deleting it. Counts by indexes: a million messages cost no memory.
class UsageStore
{
public:
    explicit UsageStore(Connection &connection) : m_connection(connection) {}

    /// Every chat that keeps anything, most bytes first, then most messages.
    [[nodiscard]] Result<QList<ChatUse>> chats() const;
    /// Pages of the store times their size.
    [[nodiscard]] Result<qint64> storeBytes() const;

    /// Messages that may be deleted, oldest first: those that nothing is still to be sent for,
    /// besides that they were received and read.
    [[nodiscard]] Result<QList<MessageId>> erasable(ConversationId conversation, int limit) const;
    /// Anything of this chat is still to be sent.
    [[nodiscard]] Result<bool> waits(ConversationId conversation) const;
    /// From this time on an archive may show a message once more; 0 when there is none.
    [[nodiscard]] Result<qint64> repeatedSince() const;
    /// Deletes them with everything that hangs on them. Those newer than `repeatedSinceMs` are
    /// noted as known, so that they do not come back.
    Result<void> erase(Transaction &tx, const QList<MessageId> &messages, qint64 repeatedSinceMs);

private:
    Connection &m_connection;
};

} // namespace Ninelives
