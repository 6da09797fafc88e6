// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/link/HistoryPage.h"
#include "core/storage/LinkStore.h"
#include "core/storage/Transaction.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/SyncStores.h"

namespace Ninelives {

class ChangeBatch;

/// Takes pages of history into the store: each in one transaction together with how far the linking
/// has come, so that no page is lost or counted twice, whatever ends when. The same page again
/// changes nothing. Core thread only.
class HistoryImport
{
public:
    HistoryImport(Writer &writer, AccountId account, const BareJid &self, const Clock &clock,
                  ChangeSink sink);

    /// Before the first page: keeps row numbers free for those of the giving store, so that
    /// messages of one millisecond keep their order.
    Result<void> begin(Transaction &tx, StoredLink &link, qint64 lastRow, int total);
    /// Stores the page and `link` with the place after it. Malformed: nothing of it was taken.
    Result<void> take(const QByteArray &page, StoredLink &link);

private:
    Result<void> takeDevices(Transaction &tx, const HistoryPage &page);
    Result<void> takeChat(Transaction &tx, const HistoryChat &chat, qint64 rowBase,
                          ChangeBatch &changes);
    Result<void> takeSettings(Transaction &tx, ConversationId id, const HistoryChat &chat);
    Result<void> takePositions(Transaction &tx, ConversationId id, const HistoryChat &chat,
                               qint64 rowBase);
    Result<void> takeRows(Transaction &tx, const HistoryPage &page, const StoredLink &link,
                          ChangeBatch &changes);
    Result<void> takeRow(Transaction &tx, const HistoryRow &row, ConversationId chat,
                         const StoredLink &link, ChangeBatch &changes);
    [[nodiscard]] Result<ConversationId> chatWith(Transaction &tx, const HistoryPeer &peer,
                                                  const QString &nick);

    SyncStores m_stores;
    ChangeSink m_sink;
};

} // namespace Ninelives
