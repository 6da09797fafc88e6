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
/// How long a chat waits for the archive to show what an earlier stream's server took.
constexpr int doubtMs = 30'000;

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
      m_sealer(stores, omemo), m_ledger(stores), m_quiet(stores.clock), m_sink(std::move(sink)),
      m_timing(timing)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        flushVerdicts();
        wake();
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &OutboxPump::giveUpWaiting);
    m_reflection.setSingleShot(true);
    m_proof.setSingleShot(true);
    connect(&m_proof, &QTimer::timeout, this, &OutboxPump::wake);
    connect(&m_reflection, &QTimer::timeout, this, &OutboxPump::lookForReflections);
}

void OutboxPump::streamUp(qint64 number)
{
    m_online = true;
    m_messagesAllowed = false;
    m_stream = number;
    m_quiet.streamUp();
    m_doubtEnds = QDeadlineTimer(doubtMs);
    m_inFlight.clear();
    m_preparing.clear();
    m_prepared.clear();
    m_awaited.clear();
    m_roomsUp.clear();
    m_roomsResting.clear();
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
    People blocked;
    for (const OutboxRow &row : *rows) {
        if (row.state != OutboxState::Blocked) {
            continue;
        }
        const auto people = readersOf(row);
        if (!people) {
            onTrouble(people.error());
            return;
        }
        blocked.unite(*people);
    }
    for (const BareJid &person : std::as_const(blocked)) {
        m_directory.refresh(person, [](const Result<void> &done) {
            if (!done) {
                qCInfo(logSync) << "no new device list:" << done.error().name();
            }
        });
    }
}

/// Whose devices a row is encrypted for, our own not counted.
Result<OutboxPump::People> OutboxPump::readersOf(const OutboxRow &row) const
{
    const auto people = m_sealer.recipients(row);
    return people ? Result<People>(People(people->begin(), people->end())) : people.error();
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
    for (auto it = planned->toPrepare.cbegin(); it != planned->toPrepare.cend(); ++it) {
        prepare(it.key(), it.value());
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
Result<OutboxPump::Plan> OutboxPump::plan()
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    auto held = chatsInDoubt();
    if (!held) {
        return held.error();
    }
    Plan plan;
    qsizetype flying = 0;
    for (const OutboxRow &row : *rows) {
        if (row.state != OutboxState::Handed || m_awaited.contains(row.id)) {
            continue;
        }
        ++flying;
        if (isSuspect(row)) {
            return Plan{}; // a suspect travels alone, so that it can't take others with it
        }
        if (row.kind == OutboxKind::ReceivedMarker) {
            plan.receivedOnTheirWay.insert(row.conversation);
        }
    }
    for (const OutboxRow &row : *rows) {
        const bool ordered = isOrdered(row);
        const bool suspect = isSuspect(row);
        if (flying + plan.ready.size() >= maxInFlight) {
            break;
        }
        if (row.state == OutboxState::Handed || row.state == OutboxState::Failed
            || (ordered && held->contains(row.conversation))) {
            continue;
        }
        if (suspect && (flying + plan.ready.size() > 0 || waitsForProof(row))) {
            held->insert(row.conversation);
            continue;
        }
        const auto turn = consider(row, plan);
        if (!turn) {
            return turn.error();
        }
        if (*turn == Turn::Leaves && suspect) {
            break;
        }
        if (*turn == Turn::Waits && ordered) {
            held->insert(row.conversation);
        }
    }
    return plan;
}

/// It may be why a stream ended: it travels alone, so that it can't take others with it.
bool OutboxPump::isSuspect(const OutboxRow &row) const
{
    return row.streamDeaths > 0 || m_quiet.isSuspect(row.id);
}

/// A stream that is not known to work would prove nothing.
bool OutboxPump::waitsForProof(const OutboxRow &row)
{
    const int left = m_quiet.isSuspect(row.id) ? m_quiet.untilProven() : 0;
    if (left > 0 && !m_proof.isActive()) {
        m_proof.start(left);
    }
    return left > 0;
}

/// Chats whose last messages an earlier stream's server took, just before that stream ended: if it
/// has lost them, they go first.
Result<QSet<ConversationId>> OutboxPump::chatsInDoubt()
{
    QSet<ConversationId> chats;
    if (m_doubtEnds.hasExpired()) {
        return chats;
    }
    const auto taken = m_stores.outbox.taken(m_stores.account);
    if (!taken) {
        return taken.error();
    }
    for (const OutboxRow &row : *taken) {
        if (row.streamNumber < m_stream) {
            chats.insert(row.conversation);
        }
    }
    if (!chats.isEmpty() && !m_proof.isActive()) {
        m_proof.start(static_cast<int>(m_doubtEnds.remainingTime()));
    }
    return chats;
}

/// Adds `row` to the plan, or says how it must wait.
Result<OutboxPump::Turn> OutboxPump::consider(const OutboxRow &row, Plan &plan)
{
    if (row.toRoom ? !m_roomsUp.contains(row.to) : isOrdered(row) && !m_messagesAllowed) {
        return Turn::Waits;
    }
    if (row.kind == OutboxKind::ReceivedMarker && isHeld(row, plan)) {
        return Turn::StepsAside;
    }
    if (row.state == OutboxState::Sealed) {
        plan.ready.append(row);
        return Turn::Leaves;
    }
    const bool unsealed = row.state == OutboxState::Queued || row.state == OutboxState::Preparing;
    if (!unsealed) {
        return row.aside ? Turn::StepsAside : Turn::Waits;
    }
    return considerUnsealed(row, plan);
}

Result<OutboxPump::Turn> OutboxPump::considerUnsealed(const OutboxRow &row, Plan &plan)
{
    const auto lacks = m_sealer.awaitsUpload(row);
    if (!lacks) {
        return lacks.error();
    }
    if (*lacks) {
        return row.aside ? Turn::StepsAside : Turn::Waits;
    }
    const auto named = m_sealer.knowsReference(row);
    if (!named) {
        return named.error();
    }
    if (!*named) {
        return Turn::StepsAside;
    }
    const auto sessions = m_sealer.needsSessions(row);
    if (!sessions) {
        return sessions.error();
    }
    if (*sessions) {
        const auto people = readersOf(row);
        if (!people) {
            return people.error();
        }
        const auto prepared = m_prepared.constFind(row.to);
        if (prepared == m_prepared.cend() || *prepared != *people) {
            plan.toPrepare.insert(row.to, *people);
            return Turn::Waits;
        }
    }
    plan.ready.append(row);
    plan.ready.last().state = OutboxState::Queued;
    return Turn::Leaves;
}

void OutboxPump::prepare(const BareJid &to, const People &people)
{
    if (m_preparing.contains(to)) {
        return; // its end looks again whether these are the same people
    }
    m_preparing.insert(to, people);
    const QPointer<OutboxPump> self(this);
    const bool room = m_roomsUp.contains(to);
    m_directory.prepare(
        QList<BareJid>(people.begin(), people.end()),
        [self, to, people, stream = m_stream](const auto &ready) {
            if (!self || self->m_stream != stream || !self->m_online) {
                return;
            }
            self->m_preparing.remove(to);
            if (ready || !ready.error().retryable()) {
                // Without a usable device sealing says so, and the row is blocked.
                self->m_prepared.insert(to, people);
                self->wake();
            } else {
                self->m_retry.start(self->m_timing.retryMs);
            }
        },
        room ? DeviceDirectory::Absent::LeaveOut : DeviceDirectory::Absent::WaitFor);
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
    for (const BareJid &to : std::as_const(sealedFor)) {
        m_prepared.remove(to);
    }
    changes.publish(m_sink);
    for (const OutboxRow &row : std::as_const(handed)) {
        m_inFlight.insert(row.id);
        m_quiet.handed(row.id);
        if (row.kind == OutboxKind::ReceivedMarker) {
            m_heldUntil.remove(row.conversation);
        }
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
    const auto freed = unblock([this, &owner](const OutboxRow &row) {
        const auto people = readersOf(row);
        return people && people->contains(owner);
    });
    if (!freed) {
        onTrouble(freed.error());
    }
}

/// Rows that were blocked for want of a device, and for which `which` is true, are tried again.
/// What waits for the user's decision about a file goes on waiting.
Result<void> OutboxPump::unblock(const std::function<bool(const OutboxRow &)> &which)
{
    const auto freed =
        applyTo(OutboxState::Blocked, OutboxEvent::DevicesAppeared, [&which](const OutboxRow &row) {
            return row.reason == ErrorCode::NoUsableDevice && which(row);
        });
    if (!freed) {
        return freed.error();
    }
    if (!freed->isEmpty()) {
        wake();
    }
    return {};
}

/// `event` befalls every row in `state` for which `which` is true; those rows.
Result<QList<OutboxId>> OutboxPump::applyTo(OutboxState state, OutboxEvent event,
                                            const std::function<bool(const OutboxRow &)> &which)
{
    QList<OutboxId> applied;
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    ChangeBatch changes(m_stores.account);
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    for (const OutboxRow &row : *rows) {
        if (row.state != state || !which(row)) {
            continue;
        }
        const auto done = m_ledger.apply(tx, row, event, changes);
        if (!done) {
            return done.error();
        }
        applied.append(row.id);
    }
    if (applied.isEmpty()) {
        return applied; // nothing was written
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    changes.publish(m_sink);
    return applied;
}

} // namespace Ninelives
