// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxPump.h"

#include "core/base/Failpoint.h"
#include "core/base/Log.h"
#include "core/omemo/DeviceDirectory.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/SyncStores.h"
#include "core/transport/Transport.h"

#include <QPointer>

namespace Ninelives {

namespace {

/// Enough to fill any connection; bounds what a broken stream leaves uncertain.
constexpr qsizetype maxInFlight = 128;

/// Failures of the store as a whole; all others lie in the one row.
bool isStoreTrouble(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Sql:
    case ErrorCode::DiskFull:
    case ErrorCode::Corrupt:
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
    case ErrorCode::InUse:
        return true;
    default:
        return false;
    }
}

} // namespace

OutboxPump::OutboxPump(SyncStores &stores, Transport &transport, OmemoEngine &omemo,
                       DeviceDirectory &directory, ChangeSink sink, const SyncTiming &timing,
                       QObject *parent)
    : QObject(parent), m_stores(stores), m_transport(transport), m_directory(directory),
      m_sealer(stores, omemo), m_ledger(stores), m_sink(std::move(sink)), m_timing(timing)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        flushVerdicts();
        wake();
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &OutboxPump::giveUpWaiting);
}

void OutboxPump::streamUp(qint64 number)
{
    m_online = true;
    m_messagesAllowed = false;
    m_stream = number;
    m_inFlight.clear();
    m_preparing.clear();
    m_prepared.clear();
    lookForDevices();
    wake();
}

/// Devices of blocked people may have appeared while we were away; a change is told by the
/// directory.
void OutboxPump::lookForDevices()
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        onTrouble(rows.error());
        return;
    }
    QSet<BareJid> asked;
    for (const OutboxRow &row : *rows) {
        if (row.state == OutboxState::Blocked && !asked.contains(row.to)) {
            asked.insert(row.to);
            m_directory.refresh(row.to, [](const Result<void> &done) {
                if (!done) {
                    qCInfo(logSync) << "no new device list:" << done.error().name();
                }
            });
        }
    }
}

void OutboxPump::allowMessages()
{
    m_messagesAllowed = true;
    wake();
}

void OutboxPump::wake()
{
    if (m_online && !m_runScheduled) {
        m_runScheduled = true;
        QMetaObject::invokeMethod(this, &OutboxPump::run, Qt::QueuedConnection);
    }
}

void OutboxPump::onTrouble(const Error &error)
{
    qCWarning(logSync) << "outbox:" << error.name() << error.detail;
    m_retry.start(m_timing.retryMs);
    Q_EMIT failed(error);
}

void OutboxPump::run()
{
    m_runScheduled = false;
    if (!m_online || !m_transport.state().online()) {
        return;
    }
    const auto planned = plan();
    if (!planned) {
        onTrouble(planned.error());
        return;
    }
    for (const BareJid &peer : planned->toPrepare) {
        prepare(peer);
    }
    if (planned->ready.isEmpty()) {
        return;
    }
    const auto handed = handOver(planned->ready);
    if (!handed) {
        onTrouble(handed.error());
        return;
    }
    for (const OutboxRow &row : *handed) {
        submit(row);
    }
}

/// Which rows may leave now, oldest first.
Result<OutboxPump::Plan> OutboxPump::plan() const
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    Plan plan;
    QSet<ConversationId> held;
    qsizetype flying = 0;
    for (const OutboxRow &row : *rows) {
        flying += row.state == OutboxState::Handed ? 1 : 0;
        if (row.state == OutboxState::Handed && row.streamDeaths > 0) {
            return Plan{}; // a suspect travels alone, so that it can't take others with it
        }
    }
    for (const OutboxRow &row : *rows) {
        const bool ordered = isOrdered(row);
        if (flying + plan.ready.size() >= maxInFlight) {
            break;
        }
        if (row.state == OutboxState::Handed || row.state == OutboxState::Failed
            || (ordered && held.contains(row.conversation))) {
            continue;
        }
        if (row.streamDeaths > 0 && flying + plan.ready.size() > 0) {
            held.insert(row.conversation);
            continue;
        }
        const auto leaves = consider(row, plan);
        if (!leaves) {
            return leaves.error();
        }
        if (*leaves && row.streamDeaths > 0) {
            break;
        }
        if (!*leaves && ordered) {
            held.insert(row.conversation);
        }
    }
    return plan;
}

Result<bool> OutboxPump::consider(const OutboxRow &row, Plan &plan) const
{
    if (isOrdered(row) && !m_messagesAllowed) {
        return false;
    }
    if (row.state == OutboxState::Sealed) {
        plan.ready.append(row);
        return true;
    }
    if (row.state != OutboxState::Queued) {
        return false;
    }
    const auto sessions = m_sealer.needsSessions(row);
    if (!sessions) {
        return sessions.error();
    }
    if (*sessions && !m_prepared.contains(row.to)) {
        plan.toPrepare.insert(row.to);
        return false;
    }
    plan.ready.append(row);
    return true;
}

void OutboxPump::prepare(const BareJid &peer)
{
    if (m_preparing.contains(peer)) {
        return;
    }
    m_preparing.insert(peer);
    const QPointer<OutboxPump> self(this);
    m_directory.prepare({peer}, [self, peer, stream = m_stream](const auto &ready) {
        if (!self || self->m_stream != stream || !self->m_online) {
            return;
        }
        self->m_preparing.remove(peer);
        if (ready || !ready.error().retryable()) {
            // Without a usable device sealing says so, and the row is blocked.
            self->m_prepared.insert(peer);
            self->wake();
        } else {
            self->m_retry.start(self->m_timing.retryMs);
        }
    });
}

Result<QList<OutboxRow>> OutboxPump::handOver(const QList<OutboxRow> &rows)
{
    ChangeBatch changes(m_stores.account);
    QList<OutboxRow> handed;
    QSet<ConversationId> held;
    QSet<BareJid> sealedFor;
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    for (OutboxRow row : rows) {
        if (isOrdered(row) && held.contains(row.conversation)) {
            continue;
        }
        if (row.state == OutboxState::Queued) {
            sealedFor.insert(row.to);
        }
        const auto leaves = sealAndHand(tx, row, changes);
        if (!leaves) {
            return leaves.error();
        }
        if (*leaves) {
            handed.append(row);
        } else if (isOrdered(row)) {
            const auto now = m_stores.outbox.find(row.id);
            if (!now) {
                return now.error();
            }
            if (now->state != OutboxState::Failed) {
                held.insert(row.conversation);
            }
        }
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    NL_FAILPOINT("outbox-handed");
    // The next message asks again, so that devices which appear are not forgotten.
    m_prepared.subtract(sealedFor);
    changes.publish(m_sink);
    for (const OutboxRow &row : std::as_const(handed)) {
        m_inFlight.insert(row.id);
        if (row.kind == OutboxKind::KeyTransport) {
            Q_EMIT keysSent(row.to);
        }
    }
    wake(); // what the limit, or a row that was set aside, kept back
    return handed;
}

/// False when the row does not leave: it was blocked or set aside. Errors are the store's.
Result<bool> OutboxPump::sealAndHand(Transaction &tx, OutboxRow &row, ChangeBatch &changes)
{
    const qsizetype limit = m_transport.stanzaLimit();
    Result<QByteArray> xml = row.sealed;
    if (row.state == OutboxState::Queued) {
        xml = m_sealer.seal(tx, row, limit, changes);
    } else if (row.sealed.size() > limit) {
        xml = Error{ErrorCode::TooLarge, {}};
    }
    if (!xml && isStoreTrouble(xml.error().code)) {
        return xml.error();
    }
    if (!xml) {
        const bool noDevice = xml.error().code == ErrorCode::NoUsableDevice;
        const auto held =
            m_ledger.apply(tx, row, noDevice ? OutboxEvent::Unencryptable : OutboxEvent::GivenUp,
                           changes, xml.error().code, xml.error().detail);
        return held ? Result<bool>(false) : held.error();
    }
    row.sealed = *xml;
    const auto handed = m_ledger.handOver(tx, row, m_stream, changes);
    return handed ? Result<bool>(true) : handed.error();
}

void OutboxPump::submit(const OutboxRow &row)
{
    const QPointer<OutboxPump> self(this);
    m_transport.submit({row.originId, row.sealed},
                       [self, id = row.id, stream = m_stream](SubmitResult result) {
                           if (self) {
                               self->onVerdict(id, stream, result);
                           }
                       });
}

void OutboxPump::devicesChanged(const BareJid &owner)
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        onTrouble(rows.error());
        return;
    }
    ChangeBatch changes(m_stores.account);
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        onTrouble(tx.begun().error());
        return;
    }
    for (const OutboxRow &row : *rows) {
        if (row.state != OutboxState::Blocked || row.to != owner) {
            continue;
        }
        const auto freed = m_ledger.apply(tx, row, OutboxEvent::DevicesAppeared, changes);
        if (!freed) {
            onTrouble(freed.error());
            return;
        }
    }
    if (changes.isEmpty()) {
        return; // nothing was written
    }
    if (const auto committed = tx.commit(); !committed) {
        onTrouble(committed.error());
        return;
    }
    changes.publish(m_sink);
    wake();
}

} // namespace Ninelives
