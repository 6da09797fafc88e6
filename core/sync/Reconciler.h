// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"
#include "core/sync/OutboxSealer.h"
#include "core/sync/SyncTiming.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Ninelives {

class ChangeBatch;
class OmemoEngine;
struct SyncStores;

/// Settles rows whose stream died before the server confirmed them. Those that the archive has are
/// confirmed by the pipeline on the way; this decides about the others once the archive is here up
/// to now.
///
/// The same goes for what an earlier stream's server acknowledged and then lost in a crash of its
/// own: it is sent again when the archive, which keeps this chat and has no hole since before, does
/// not have it, and nothing else shows that it arrived.
///
/// A message that came with a backup has most probably been sent by the device that the backup is
/// of. It is sent again only if the archive proves that it was not: it still has something older,
/// and everything since is here. Without that proof the user decides (PerhapsSent). What changes a
/// message may be sent twice. Core thread only.
class Reconciler
{
public:
    Reconciler(SyncStores &stores, OmemoEngine &omemo, const SyncTiming &timing)
        : m_stores(stores), m_sealer(stores, omemo), m_timing(timing)
    {}

    enum class Archive : quint8 {
        UpToDate, ///< everything is here
        Missing, ///< the server has none: receivers must de-duplicate
    };
    struct Outcome {
        /// Rows go out again under their id: as they were sealed, or sealed anew when the devices
        /// are not the same any more.
        /// Also when chats that waited for the verdict need to wait no longer.
        bool sendAgain = false;
        bool lookAgain = false; ///< young rows: the archive should be asked once more
        /// Restored rows wait for noteOldest() and another settle().
        bool askOldest = false;
    };
    /// Decides about the rows that archive `of` keeps: a room's, or with the own address all
    /// others. `stream`: the current stream's number. Without an archive a room is to be settled
    /// after it was joined anew.
    Result<Outcome> settle(Archive archive, qint64 stream, const BareJid &of, ChangeBatch &changes);
    /// The time of the oldest message that archive `of` has now; none when it has none, or does not
    /// tell. For the next settle().
    void noteOldest(const BareJid &of, std::optional<qint64> timeMs);

private:
    [[nodiscard]] bool isKeptBy(const OutboxRow &row, const BareJid &archive) const;
    [[nodiscard]] bool wantsSecondLook(const OutboxRow &row, qint64 stream,
                                       const BareJid &archive) const;
    [[nodiscard]] bool wouldCircle(const OutboxRow &row, qint64 stream);
    struct Verdicts {
        QList<OutboxRow> absent; ///< to be sent again
        QList<OutboxRow> untold; ///< restored ones, and the archive can't tell
        QList<OutboxRow> done; ///< taken ones that nothing more is to be learned about
        QSet<OutboxId> looking; ///< the archive is asked once more
        QSet<OutboxId> unproven; ///< restored ones: how far back the archive goes is to be asked

        [[nodiscard]] bool settleSomething() const
        {
            return !absent.isEmpty() || !untold.isEmpty() || !done.isEmpty();
        }
    };
    Result<void> write(const Verdicts &verdicts, ChangeBatch &changes);
    Result<void> judgeRestored(const OutboxRow &row, Archive archive, const BareJid &of,
                               Verdicts &verdicts);
    [[nodiscard]] Result<bool> isHereSince(const BareJid &archive, qint64 timeMs) const;
    Result<void> judgeTaken(Archive archive, qint64 stream, Verdicts &verdicts);
    [[nodiscard]] Result<bool> hasArrived(const OutboxRow &row, const Message &message) const;
    [[nodiscard]] Result<bool> mayBeLost(const OutboxRow &row, const Message &message) const;
    Result<void> sendAgain(Transaction &tx, const OutboxRow &row, ChangeBatch &changes) const;

    SyncStores &m_stores;
    OutboxSealer m_sealer;
    SyncTiming m_timing;
    QHash<BareJid, QSet<OutboxId>> m_lookedTwice;
    QHash<BareJid, qint64> m_oldest; ///< how far back archives go
    QSet<OutboxId> m_sentAgain; ///< taken ones: once is enough
    QHash<OutboxId, qint64> m_sentBlindly; ///< to rooms without archive, on which stream
};

} // namespace Ninelives
