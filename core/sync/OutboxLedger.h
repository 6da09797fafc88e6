// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Result.h"
#include "core/storage/Transaction.h"
#include "core/sync/OutboxReducer.h"

namespace Ninelives {

class ChangeBatch;
struct SyncStores;

/// Writes what the reducer decides: outbox row and message in the caller's transaction, so that the
/// two never disagree. Core thread only.
class OutboxLedger
{
public:
    explicit OutboxLedger(SyncStores &stores) : m_stores(stores) {}

    /// Applies `event`; nothing happens when it does not fit. `reason` and `text` are kept with
    /// Blocked and Failed.
    Result<void> apply(Transaction &tx, const OutboxRow &row, OutboxEvent event,
                       ChangeBatch &changes, ErrorCode reason = ErrorCode::Internal,
                       const QString &text = {});
    /// Invariant 4: to be committed before a byte is written. An edit or reaction becomes the
    /// newest of all that is known: the server gets it after whatever other own devices said.
    Result<void> handOver(Transaction &tx, const OutboxRow &row, qint64 stream,
                          ChangeBatch &changes);

private:
    [[nodiscard]] Result<bool> isRepeat(const OutboxRow &row) const;
    Result<void> move(Transaction &tx, const OutboxRow &row, OutboxState state, ErrorCode reason,
                      const QString &text);
    Result<void> dateAction(Transaction &tx, const OutboxRow &row, qint64 now,
                            ChangeBatch &changes);
    Result<void> tellCorrection(Transaction &tx, const OutboxRow &row, ChangeBatch &changes);
    Result<void> tellMessage(Transaction &tx, const OutboxRow &row, const OutboxVerdict &verdict,
                             ErrorCode reason, const QString &text, ChangeBatch &changes);

    SyncStores &m_stores;
};

} // namespace Ninelives
