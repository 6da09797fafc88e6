// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Result.h"
#include "core/model/Outbox.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/OutboxLedger.h"
#include "core/sync/OutboxSealer.h"
#include "core/sync/QuietDeaths.h"
#include "core/sync/SyncTiming.h"
#include "core/transport/OutboundStanza.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace Ninelives {

class DeviceDirectory;
class OmemoEngine;
class Transport;
struct SyncStores;

/// Brings outbox rows out (DESIGN 3.6): seals, commits Handed, submits, and stores the verdict. The
/// state is in the store; what this object remembers may be lost at any time. Core thread only.
///
/// Messages of one chat leave strictly in order; many may be on their way, because one connection
/// keeps their order, but one that is uncertain or blocked holds back the later ones. Receipts,
/// markers and key messages wait for nobody.
class OutboxPump : public QObject
{
    Q_OBJECT

public:
    OutboxPump(SyncStores &stores, Transport &transport, OmemoEngine &omemo,
               DeviceDirectory &directory, ChangeSink sink, const SyncTiming &timing,
               QObject *parent = nullptr);

    /// A stream with this number is up. Messages wait until allowMessages().
    void streamUp(qint64 number);
    /// The stream is gone. `failure` of the server's making counts against the rows in flight: what
    /// kills two streams is set aside, and so is what is proven to make it end without a word
    /// (QuietDeaths).
    void streamDown(const std::optional<Error> &failure);
    /// Messages may leave from now on (see ArchiveSync::anchored()).
    void allowMessages();
    /// Rows for this room may leave from now on: it is joined, its members are known and its
    /// archive is anchored. Rows that were blocked are tried again. Until the stream ends or
    /// roomDown().
    void roomUp(const BareJid &room);
    /// Nothing leaves for this room until the next roomUp(); what is on its way may still arrive,
    /// or be refused.
    void roomRests(const BareJid &room);
    /// The room does not have us any more: what it has not shown is uncertain; nobody is blamed.
    void roomDown(const BareJid &room);
    /// There may be something to do; looks at the outbox later in this turn of the event loop.
    void wake();
    /// Devices of `owner` changed: rows that were blocked for want of one are tried again.
    void devicesChanged(const BareJid &owner);

    [[nodiscard]] qint64 stream() const { return m_stream; }

Q_SIGNALS:
    /// Rows were confirmed: the archive has something new.
    void confirmed();
    /// Rows were sent that nobody confirms: only the archive can tell.
    void unconfirmed();
    /// The server took a message for this room long ago, and the room has not shown it: perhaps it
    /// has lost us. The row is uncertain now; the room's archive, or joining anew, can tell.
    void reflectionMissing(const Ninelives::BareJid &room);
    /// A key message for this person has left.
    void keysSent(const Ninelives::BareJid &to);
    /// The store could not be written; tried again later.
    void failed(const Ninelives::Error &error);

private:
    using People = QSet<BareJid>;
    struct Plan {
        QList<OutboxRow> ready;
        QHash<BareJid, People> toPrepare; ///< by the row's recipient, a person or a room
        QSet<ConversationId> receivedOnTheirWay; ///< chats with a "received" marker in the air
    };
    enum class Turn : quint8 {
        Leaves,
        Waits, ///< and so do later rows of its chat
        StepsAside, ///< it can't leave yet, but holds nobody back
    };
    void run();
    Result<void> unblock(const std::function<bool(const OutboxRow &)> &which);
    Result<QList<OutboxId>> applyTo(OutboxState state, OutboxEvent event,
                                    const std::function<bool(const OutboxRow &)> &which);
    Result<Plan> plan();
    [[nodiscard]] bool waitsForProof(const OutboxRow &row);
    [[nodiscard]] bool isSuspect(const OutboxRow &row) const;
    [[nodiscard]] Result<QSet<ConversationId>> chatsInDoubt();
    Result<Turn> consider(const OutboxRow &row, Plan &plan);
    /// As consider(), for a row whose stanza is not made yet.
    Result<Turn> considerUnsealed(const OutboxRow &row, Plan &plan);
    bool isHeld(const OutboxRow &row, const Plan &plan);
    void prepare(const BareJid &to, const People &people);
    [[nodiscard]] Result<People> readersOf(const OutboxRow &row) const;
    Result<QList<OutboxRow>> handOver(const QList<OutboxRow> &rows);
    Result<bool> sealAndHand(Transaction &tx, OutboxRow &row, ChangeBatch &changes);
    void submit(const OutboxRow &row);
    void onVerdict(OutboxId id, qint64 stream, SubmitResult result);
    void flushVerdicts();
    void giveUpWaiting();
    void lookForDevices();
    Result<void> writeVerdicts(const QHash<OutboxId, SubmitResult> &verdicts);
    Result<void> settleDeadStream(const std::optional<Error> &failure);
    Result<void> settleDeadRow(Transaction &tx, const OutboxRow &row, const Error &failure,
                               ChangeBatch &changes);
    void onTrouble(const Error &error);

    // Rooms (OutboxRooms.cpp)
    Result<void> leaveInDoubt(const std::function<bool(const OutboxRow &)> &which);
    void wakeIn(int milliseconds);
    void awaitReflection(OutboxId row);
    void lookForReflections();

    SyncStores &m_stores;
    Transport &m_transport;
    DeviceDirectory &m_directory;
    OutboxSealer m_sealer;
    OutboxLedger m_ledger;
    QuietDeaths m_quiet;
    ChangeSink m_sink;
    SyncTiming m_timing;
    QTimer m_retry;
    QTimer
        m_patience; ///< whether an unconfirmed row's stream is still alive is known a little later
    QSet<BareJid> m_roomsUp;
    QSet<BareJid> m_roomsResting;
    bool m_online = false;
    bool m_messagesAllowed = false;
    bool m_runScheduled = false;
    bool m_flushScheduled = false;
    qint64 m_stream = 0;
    QSet<OutboxId> m_inFlight;
    QHash<BareJid, People> m_preparing; ///< by the row's recipient
    QHash<BareJid, People> m_prepared;
    QHash<OutboxId, SubmitResult> m_verdicts;
    QSet<OutboxId> m_unconfirmed;
    QHash<OutboxId, QDeadlineTimer> m_awaited; ///< rows that the server took and a room must show
    QTimer m_reflection;
    QTimer m_proof; ///< a suspect may leave, or nobody waits for the archive any more
    QDeadlineTimer m_doubtEnds; ///< after it nobody waits for the archive's word on what was taken
    QHash<ConversationId, QDeadlineTimer> m_heldUntil; ///< "received" markers of groups
};

} // namespace Ninelives
