// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/ArchiveGap.h"
#include "core/storage/ArchiveMap.h"
#include "core/sync/SyncTiming.h"
#include "core/sync/stages/InboundContext.h"
#include "core/transport/ArchivePort.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Ninelives {

class InboundPipeline;
struct PlacedPage;
struct SyncStores;

/// Brings an archive (XEP-0313) here: the account's own, or a room's, whose messages count as
/// written to the room. Core thread only.
///
/// What is here is kept as ranges (ArchiveMap). The trunk has no holes. It grows at its newer end
/// forward, oldest first, because OMEMO ratchets want their order; at its older end page by page on
/// the first login (up to 500 messages or seven days) and on demand. It grows by committed archive
/// pages only, never by live messages: own messages come with the pages too, so a trunk that
/// reaches the present proves which of them the server has. After traffic the newest stretch is
/// therefore fetched once more, which also brings ids and server times. A stream that breaks leaves
/// the trunk at its last committed page; the next stream goes on there.
///
/// After a long absence, that is when the first page does not reach the present, the newest page is
/// fetched next, so that the user sees how things stand: an island beyond a hole. (Not later: what
/// we answer to the first pages would fill it.) The trunk goes on through the hole and through the
/// island, where it reads what could not be read before its time. A hole that the archive has
/// forgotten stays, and is told as such (ArchiveGap::lost).
///
/// A node of a cluster may show a message after its successors: some seconds after a catch-up that
/// brought something the last minute is looked at again, and what crossed gets its place.
class ArchiveSync : public QObject
{
    Q_OBJECT

public:
    /// `archive`: the own bare address, or a room's.
    ArchiveSync(SyncStores &stores, InboundPipeline &pipeline, ArchivePort &port,
                const SyncTiming &timing, BareJid archive, QObject *parent = nullptr);

    [[nodiscard]] const BareJid &archive() const { return m_archive; }

    /// A new stream is up (and we are in the room): catches up.
    void streamUp();
    /// The stream is gone, or we are no longer in the room.
    void streamDown();
    /// The archive has something new: fetches it after `delayMs`, unless that is due earlier.
    void refreshSoon(int delayMs);
    /// One older page; true when there may be more. NotConnected while offline, Unsupported without
    /// an archive.
    void fetchOlder(Reply<bool> reply);
    /// A live message was stored at this place; older ones may still be missing.
    void noteLive(const QString &archiveId, qint64 placeMs);

    /// The holes, and what is done about them.
    [[nodiscard]] Result<ArchiveGaps> gaps() const;
    /// The holes of an archive that nobody fetches.
    [[nodiscard]] static Result<ArchiveGaps> storedGaps(const SyncStores &stores,
                                                        const BareJid &archive);
    /// Asks again now instead of with the next try.
    void retryNow();

    /// The catch-up of this stream is complete.
    [[nodiscard]] bool caughtUp() const { return m_caughtUp; }
    /// The trunk exists (or the server has no archive, or can't be asked now): from here on a
    /// message that is handed over lies beyond it.
    [[nodiscard]] bool anchored() const { return m_anchored; }

Q_SIGNALS:
    void becameAnchored();
    /// Everything up to the moment the last question was asked is here; after each refresh, too.
    void upToDate();
    /// A question was answered (true), or was not: asked again at `nextTryMs` (UTC).
    void answered(bool well, qint64 nextTryMs);
    /// There is no such archive.
    void unsupported();
    /// A page was committed.
    void processed(const Ninelives::InboundOutcome &outcome);
    /// Holes appeared, moved or closed, or something else is done about them.
    void gapsChanged();
    /// The store could not be written; tried again later.
    void failed(const Ninelives::Error &error);

private:
    // Forward (ArchiveSync.cpp)
    void begin();
    void askForward(const QString &afterId, qint64 startMs);
    void onForward(const ArchiveQuery &query, const Result<ArchivePage> &page);
    void growTrunk(const ArchiveQuery &asked, const ArchivePage &page, const ArchiveMap &map);
    [[nodiscard]] Result<QList<qint64>> placesByTime(const ArchivePage &page, qint64 endMs) const;
    void goOn(const ArchiveQuery &asked, const ArchivePage &page);
    void askAhead(const ArchiveQuery &after);
    void onAhead(const ArchiveQuery &after, const Result<ArchivePage> &page);
    void storeIsland(const ArchivePage &page, const ArchiveMap &map);
    void finish(const ArchiveMap &map);
    void complete();
    void onTrouble(const Error &error);
    void onStoreTrouble(const Error &error);
    void beginSoon(int delayMs);
    [[nodiscard]] bool standsStill(const ArchiveQuery &asked, const ArchivePage &page);
    /// The page, put in order; Malformed while asking again may bring what is missing in it.
    Result<ArchivePage> accepted(const ArchiveQuery &asked, const ArchivePage &page);

    // The older end (ArchiveOlder.cpp)
    void askNewest();
    void onNewest(const Result<ArchivePage> &page);
    void askBackfill();
    void onBackfill(const ArchiveQuery &asked, const Result<ArchivePage> &page);
    bool storeOlder(const ArchiveQuery &asked, const ArchivePage &page);

    // What is shown late (ArchiveLookBack.cpp)
    void lookBack();
    void askBack(const ArchiveQuery &asked, int pages, qint64 edgeMs);
    void onBack(const ArchiveQuery &asked, int pages, qint64 edgeMs,
                const Result<ArchivePage> &page);
    void afterLookBack(bool beyond);
    [[nodiscard]] int untilNextLookMs() const;
    [[nodiscard]] Result<PlacedPage> lateInTrunk(const ArchivePage &page, qint64 oldestMs,
                                                 ArchiveRange &trunk, qint64 &edgeMs) const;
    /// Where the messages of a page stand in the trunk that ends at `endMs`; 0 for the others: what
    /// came live has no place of the archive's yet.
    [[nodiscard]] Result<QList<qint64>> knownPlaces(const ArchivePage &page, qint64 endMs) const;

    // All
    [[nodiscard]] ArchiveQuery addressed(ArchiveQuery query) const;
    void query(const ArchiveQuery &query, std::function<void(const Result<ArchivePage> &)> next);
    /// Stores messages and range in one transaction; `alsoWrite` may write more.
    bool store(const PlacedPage &page, const ArchiveRange &range,
               const std::function<Result<void>(Transaction &)> &alsoWrite = {});
    [[nodiscard]] Result<ArchiveMap> map() const;
    void setAnchored();
    void tellGaps(bool before);

    SyncStores &m_stores;
    InboundPipeline &m_pipeline;
    ArchivePort &m_port;
    SyncTiming m_timing;
    BareJid m_archive;
    QTimer m_timer;
    QTimer m_lookBack;
    bool m_up = false;
    bool m_busy = false;
    bool m_again = false;
    bool m_caughtUp = false;
    bool m_anchored = false;
    bool m_lookedAhead = false; ///< once per stream
    bool m_liveNoted = false; ///< once per stream
    bool m_unsupported = false; ///< the server has no archive (any more)
    bool m_grew = false; ///< the trunk has got something since looking back was last arranged
    QElapsedTimer m_sinceLook; ///< of this stream
    int m_looksInARow = 0; ///< looks back, one after the other, that found more than the trunk
    int m_retryMs = 0;
    qint64 m_retryAtMs = 0; ///< 0: not waiting after a failure
    QSet<QString> m_passed; ///< ends of pages of this catch-up: none comes twice
    QSet<QString> m_brought; ///< by pages of this stream: looking back need not take it again
    QString m_unsoundAfter; ///< where pages came with messages missing …
    int m_unsound = 0; ///< … and how often
    quint64 m_stream = 0; ///< answers to questions of earlier streams are dropped
};

} // namespace Ninelives
