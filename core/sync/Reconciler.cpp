// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Reconciler.h"

#include "core/base/Failpoint.h"
#include "core/sync/OutboxLedger.h"
#include "core/sync/SyncStores.h"

namespace Ninelives {

/// Whose archive keeps what the row sent.
bool Reconciler::isKeptBy(const OutboxRow &row, const BareJid &archive) const
{
    return row.toRoom ? row.to == archive : archive == m_stores.self;
}

/// True when the archive should be asked once more before anything is done about the row.
bool Reconciler::wantsSecondLook(const OutboxRow &row, qint64 stream, const BareJid &archive) const
{
    // Of this stream: the answer that made us "up to date" may be older than the row's hand-over.
    const bool young =
        m_stores.clock.nowMs() - row.handedAtMs < m_timing.freshMs || row.streamNumber == stream;
    return young && !m_lookedTwice.value(archive).contains(row.id);
}

/// Without an archive: true when nothing can confirm the row, and sending in a circle would help
/// nobody.
bool Reconciler::wouldCircle(const OutboxRow &row, qint64 stream)
{
    if (row.streamNumber != stream) {
        return false;
    }
    if (!row.toRoom || m_sentBlindly.value(row.id) == stream) {
        return true;
    }
    m_sentBlindly.insert(row.id, stream); // the room was joined anew: once
    return false;
}

Result<Reconciler::Outcome> Reconciler::settle(Archive archive, qint64 stream, const BareJid &of,
                                               ChangeBatch &changes)
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    Outcome outcome;
    QList<OutboxRow> absent;
    QSet<OutboxId> looking;
    for (const OutboxRow &row : *rows) {
        if (row.state != OutboxState::Uncertain || !isKeptBy(row, of)) {
            continue;
        }
        if (archive == Archive::Missing && wouldCircle(row, stream)) {
            continue;
        }
        if (archive == Archive::UpToDate && wantsSecondLook(row, stream, of)) {
            looking.insert(row.id);
        } else {
            absent.append(row);
        }
    }
    m_lookedTwice.insert(of, looking);
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
