// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Reconciler.h"

#include "core/base/Failpoint.h"
#include "core/sync/OutboxLedger.h"
#include "core/sync/SyncStores.h"

namespace Ninelives {

Result<Reconciler::Outcome> Reconciler::settle(Archive archive, qint64 stream, ChangeBatch &changes)
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    Outcome outcome;
    QList<OutboxRow> absent;
    QSet<OutboxId> looking;
    for (const OutboxRow &row : *rows) {
        if (row.state != OutboxState::Uncertain) {
            continue;
        }
        const qint64 age = m_stores.clock.nowMs() - row.handedAtMs;
        // Of this stream: the answer that made us "up to date" may be older than the row's
        // hand-over.
        const bool young = age < m_timing.freshMs || row.streamNumber == stream;
        if (archive == Archive::Missing && row.streamNumber == stream) {
            continue; // nothing can confirm it, and sending in a circle helps nobody
        }
        if (archive == Archive::UpToDate && young && !m_lookedTwice.contains(row.id)) {
            looking.insert(row.id);
        } else {
            absent.append(row);
        }
    }
    m_lookedTwice = looking;
    outcome.lookAgain = !looking.isEmpty();
    if (absent.isEmpty()) {
        return outcome;
    }
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    for (const OutboxRow &row : std::as_const(absent)) {
        if (const auto moved = sendAgain(tx, row, changes); !moved) {
            return moved.error();
        }
    }
    NL_FAILPOINT("outbox-reconciled");
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    outcome.sendAgain = true;
    return outcome;
}

Result<void> Reconciler::sendAgain(Transaction &tx, const OutboxRow &row,
                                   ChangeBatch &changes) const
{
    OutboxLedger ledger(m_stores);
    const auto moved = ledger.apply(tx, row, OutboxEvent::AbsentFromArchive, changes);
    if (!moved) {
        return moved;
    }
    const auto outdated = m_sealer.isOutdated(row);
    if (!outdated) {
        return outdated.error();
    }
    return *outdated ? m_stores.outbox.unseal(tx, row.id) : Result<void>();
}

} // namespace Ninelives
