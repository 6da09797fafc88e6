// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/stages/InboundContext.h"

#include <QHash>

#include <functional>

namespace Ninelives {

class OmemoEngine;
struct SyncStores;

/// A page of the archive, with the place of each message in the order of all devices.
struct PlacedPage {
    QList<InboundStanza> items;
    QList<qint64> places; ///< as many as items
    bool ahead = false;   ///< lies beyond a hole
    BareJid archive; ///< the own bare address, or a room's
};

/// The one way in for messages, whichever way they reached us: live, as a copy, from the archive.
/// Takes each through the stages (stages/Stages.h) in one transaction that is committed before the
/// call returns; ratchet, text, receipts and archive position commit together or not at all.
/// Core thread only.
class InboundPipeline
{
public:
    InboundPipeline(SyncStores &stores, OmemoEngine &omemo, ChangeSink sink)
        : m_stores(stores), m_omemo(omemo), m_sink(std::move(sink))
    {}

    /// One stanza, one transaction. An error is one of the store; then nothing was changed.
    Result<InboundOutcome> process(const InboundStanza &stanza);

    /// One page of the archive, one transaction; `alsoWrite` puts the new archive position into it.
    /// A stanza that trips over the store by itself is left out, so that it can't block the rest.
    Result<InboundOutcome> processPage(const PlacedPage &page,
                                       const std::function<Result<void>(Transaction &)> &alsoWrite);

    /// While an archive (the own bare address, or a room) is being caught up with, live stanzas
    /// that can't be decrypted yet are left to it if it has them: in the right order they may be
    /// readable. An archive that was never named is Done.
    void setCatchUp(const BareJid &archive, CatchUp state);
    /// Nothing is missing in any archive, as far as known.
    [[nodiscard]] bool allCaughtUp() const { return m_behind.isEmpty(); }
    /// An empty OMEMO message for this person is in the outbox; one is enough.
    void keysWaiting(const BareJid &to) { m_keysQueued.insert(to); }
    /// It has left: the next wish makes a new one.
    void keysSent(const BareJid &to) { m_keysQueued.remove(to); }

private:
    struct Position {
        qint64 placeMs = 0;
        bool ahead = false;
        BareJid archive; ///< empty: the one that a live stanza belongs to
    };
    [[nodiscard]] BareJid archiveOf(const InboundStanza &stanza) const;
    Result<void> run(Transaction &tx, const InboundStanza &stanza, const Position &position,
                     ChangeBatch &changes, InboundOutcome &outcome);
    Result<void> runGuarded(Transaction &tx, const InboundStanza &stanza, const Position &position,
                            ChangeBatch &changes, InboundOutcome &outcome);
    Result<void> applyLateFacts(Transaction &tx, ChangeBatch &changes, InboundOutcome &outcome);
    Result<void> nowPlaced(Transaction &tx, MessageId id, ChangeBatch &changes);
    Result<void> nowNamed(Transaction &tx, MessageId id, ChangeBatch &changes,
                          InboundOutcome &outcome);
    Result<void> conclude(Transaction &tx, ChangeBatch &changes, InboundOutcome &outcome);
    Result<void> tellArrival(Transaction &tx, const Message &newest, InboundOutcome &outcome);
    void finish(const ChangeBatch &changes, InboundOutcome &outcome);

    SyncStores &m_stores;
    OmemoEngine &m_omemo;
    ChangeSink m_sink;
    QHash<BareJid, CatchUp> m_behind; ///< archives that are not Done
    QSet<BareJid> m_keysQueued;
};

} // namespace Ninelives
