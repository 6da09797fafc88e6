// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of OutboxPump: what becomes of rows that were handed over.
#include "core/base/Failpoint.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/OutboxPump.h"
#include "core/sync/SyncStores.h"
#include "core/transport/Transport.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr int deathsUntilSetAside = 2;

/// True when the stream ended because of something it carried, as far as the server's words tell.
bool blamesContent(const Error &failure)
{
    if (failure.code == ErrorCode::PolicyViolation) {
        return true;
    }
    if (failure.code != ErrorCode::StreamError) {
        return false;
    }
    constexpr std::array faults{"not-well-formed"_L1,  "invalid-xml"_L1,
                                "bad-format"_L1,       "restricted-xml"_L1,
                                "policy-violation"_L1, "unsupported-stanza-type"_L1};
    for (const QLatin1StringView fault : faults) {
        if (failure.detail.contains(fault)) {
            return true;
        }
    }
    return false;
}

/// True when it ended without a word, and not by us.
bool isQuiet(const Error &failure)
{
    return failure.code == ErrorCode::NotConnected
        || (failure.code == ErrorCode::StreamError && failure.detail == "closed by the server"_L1);
}

OutboxEvent eventFor(SubmitResult result)
{
    switch (result) {
    case SubmitResult::Acknowledged:
        return OutboxEvent::Acknowledged;
    case SubmitResult::NotSent:
        return OutboxEvent::NotSent;
    case SubmitResult::Unknown:
        break;
    }
    return OutboxEvent::NotConfirmed;
}

} // namespace

void OutboxPump::onVerdict(OutboxId id, qint64 stream, SubmitResult result)
{
    const bool current = m_online && stream == m_stream && m_transport.state().online();
    if (!current && result != SubmitResult::Acknowledged) {
        return; // streamDown() and the next streamUp() settle what a dead stream leaves
    }
    if (result == SubmitResult::Unknown) {
        // Usually the first sign of a dying stream; otherwise this server confirms nothing.
        m_unconfirmed.insert(id);
        m_patience.start(m_timing.recheckMs);
        return;
    }
    if (result == SubmitResult::Acknowledged) {
        NL_FAILPOINT("outbox-acked");
    }
    m_verdicts.insert(id, result);
    if (!m_flushScheduled) {
        m_flushScheduled = true;
        QMetaObject::invokeMethod(this, &OutboxPump::flushVerdicts, Qt::QueuedConnection);
    }
}

void OutboxPump::giveUpWaiting()
{
    for (const OutboxId id : std::exchange(m_unconfirmed, {})) {
        m_verdicts.insert(id, SubmitResult::Unknown);
    }
    flushVerdicts();
}

void OutboxPump::flushVerdicts()
{
    m_flushScheduled = false;
    if (m_verdicts.isEmpty()) {
        return;
    }
    const auto written = writeVerdicts(m_verdicts);
    if (!written) {
        onTrouble(written.error()); // kept, and written with the next try
        return;
    }
    bool acknowledged = false;
    bool unknown = false;
    bool notSent = false;
    const auto verdicts = std::exchange(m_verdicts, {});
    for (auto it = verdicts.cbegin(); it != verdicts.cend(); ++it) {
        const bool byArchive = !m_awaited.contains(it.key());
        acknowledged |= byArchive && it.value() == SubmitResult::Acknowledged;
        unknown |= byArchive && it.value() == SubmitResult::Unknown;
        notSent |= it.value() == SubmitResult::NotSent;
        if (it.value() == SubmitResult::Acknowledged) {
            m_quiet.confirmed(it.key());
        }
        if (it.value() != SubmitResult::Unknown) {
            m_inFlight.remove(it.key());
        }
    }
    NL_FAILPOINT("outbox-removed");
    if (acknowledged) {
        Q_EMIT confirmed();
    }
    if (unknown) {
        Q_EMIT unconfirmed();
    }
    if (notSent) {
        m_retry.start(m_timing.retryMs); // refused though online: not at once again
    } else {
        wake();
    }
}

Result<void> OutboxPump::writeVerdicts(const QHash<OutboxId, SubmitResult> &verdicts)
{
    ChangeBatch changes(m_stores.account);
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun();
    }
    for (auto it = verdicts.cbegin(); it != verdicts.cend(); ++it) {
        const auto row = m_stores.outbox.find(it.key());
        if (!row && row.error().code == ErrorCode::NotFound) {
            continue; // a receipt or the archive was faster
        }
        if (!row) {
            return row.error();
        }
        if (row->toRoom && isOrdered(*row) && it.value() != SubmitResult::NotSent) {
            if (row->state == OutboxState::Handed && row->streamNumber == m_stream) {
                awaitReflection(row->id);
            }
            continue;
        }
        const auto applied = m_ledger.apply(tx, *row, eventFor(it.value()), changes);
        if (!applied) {
            return applied;
        }
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed;
    }
    changes.publish(m_sink);
    return {};
}

void OutboxPump::streamDown(const std::optional<Error> &failure)
{
    if (!m_online) {
        return;
    }
    m_patience.stop();
    m_unconfirmed.clear();
    flushVerdicts();
    m_online = false;
    m_reflection.stop();
    m_roomsUp.clear();
    m_roomsResting.clear();
    m_preparing.clear();
    m_prepared.clear();
    m_proof.stop();
    const auto settled = settleDeadStream(failure);
    m_inFlight.clear();
    m_awaited.clear();
    if (!settled) {
        onTrouble(settled.error()); // the next stream's start settles the rows
    }
}

Result<void> OutboxPump::settleDeadStream(const std::optional<Error> &failure)
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    QList<OutboxRow> flying;
    QSet<OutboxId> unconfirmed;
    for (const OutboxRow &row : *rows) {
        const bool flies = row.state == OutboxState::Handed || m_inFlight.contains(row.id);
        if (!flies || row.streamNumber != m_stream) {
            continue;
        }
        flying.append(row);
        if (!m_awaited.contains(row.id)) {
            unconfirmed.insert(row.id);
        }
    }
    QSet<OutboxId> culprits;
    if (failure && isQuiet(*failure)) {
        culprits = m_quiet.died(unconfirmed);
    } else {
        m_quiet.endedOtherwise(unconfirmed);
    }
    if (flying.isEmpty()) {
        return {};
    }
    ChangeBatch changes(m_stores.account);
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun();
    }
    for (const OutboxRow &row : std::as_const(flying)) {
        const Result<void> settled = culprits.contains(row.id)
            ? m_ledger.apply(tx, row, OutboxEvent::GivenUp, changes, ErrorCode::PolicyViolation,
                             u"the connection ended each time this was sent"_s)
            : settleDeadRow(tx, row, failure.value_or(Error{}), changes);
        if (!settled) {
            return settled;
        }
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed;
    }
    changes.publish(m_sink);
    return {};
}

Result<void> OutboxPump::settleDeadRow(Transaction &tx, const OutboxRow &row, const Error &failure,
                                       ChangeBatch &changes)
{
    // What the server took and a room has not shown did not end the stream.
    const bool suspect = blamesContent(failure) && !m_awaited.contains(row.id);
    if (suspect) {
        if (const auto counted = m_stores.outbox.countStreamDeath(tx, row.id); !counted) {
            return counted;
        }
    }
    const bool setAside = suspect && row.streamDeaths + 1 >= deathsUntilSetAside;
    return m_ledger.apply(tx, row, setAside ? OutboxEvent::GivenUp : OutboxEvent::StreamDied,
                          changes, failure.code, failure.detail);
}

} // namespace Ninelives
