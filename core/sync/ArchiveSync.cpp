// SPDX-License-Identifier: GPL-3.0-or-later
// Forward catch-up. The older end is in ArchiveOlder.cpp.
#include "core/sync/ArchiveSync.h"

#include "core/base/Log.h"
#include "core/sync/ArchiveOrder.h"
#include "core/sync/InboundPipeline.h"
#include "core/sync/SyncStores.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

/// How far before the last known message to look when the archive has forgotten it.
constexpr qint64 overlapMs = 60'000;
/// How often a page with missing messages is asked for before the rest of it must do.
constexpr int unsoundTries = 3;
/// How often looking back may lead to looking back again while nothing else brings news.
constexpr int mostLooksInARow = 3;
/// How many times SyncTiming::lookBackMs passes between two of them at least.
constexpr int looksApart = 4;
/// Of so many entries it is remembered that they came; more than looking back ever asks for.
constexpr qsizetype mostBrought = 2000;

bool holds(const ArchivePage &page, const QString &id)
{
    return std::ranges::find(page.items, id, &InboundStanza::archiveId) != page.items.end();
}

} // namespace

ArchiveSync::ArchiveSync(SyncStores &stores, InboundPipeline &pipeline, ArchivePort &port,
                         const SyncTiming &timing, BareJid archive, QObject *parent)
    : QObject(parent), m_stores(stores), m_pipeline(pipeline), m_port(port), m_timing(timing),
      m_archive(std::move(archive)), m_retryMs(timing.retryMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ArchiveSync::begin);
    m_lookBack.setSingleShot(true);
    connect(&m_lookBack, &QTimer::timeout, this, &ArchiveSync::lookBack);
}

void ArchiveSync::streamUp()
{
    ++m_stream;
    m_up = true;
    m_busy = false;
    m_caughtUp = false;
    m_lookedAhead = false;
    m_liveNoted = false;
    m_unsupported = false;
    m_grew = false;
    m_looksInARow = 0;
    m_sinceLook.invalidate();
    m_brought.clear();
    m_retryMs = m_timing.retryMs;
    m_pipeline.setCatchUp(m_archive, CatchUp::Running);
    begin();
}

void ArchiveSync::streamDown()
{
    ++m_stream;
    m_up = false;
    m_busy = false;
    m_again = false;
    m_caughtUp = false;
    m_anchored = false;
    m_retryAtMs = 0;
    m_timer.stop();
    m_lookBack.stop();
    if (m_archive != m_stores.self) {
        m_pipeline.setCatchUp(m_archive,
                              CatchUp::Done); // a room that was left is behind in nothing
    }
    tellGaps(false);
}

void ArchiveSync::refreshSoon(int delayMs)
{
    m_looksInARow = 0;
    beginSoon(delayMs);
}

void ArchiveSync::beginSoon(int delayMs)
{
    if (!m_up) {
        return;
    }
    if (!m_timer.isActive() || m_timer.remainingTime() > delayMs) {
        m_timer.start(delayMs);
    }
}

void ArchiveSync::retryNow()
{
    if (m_up && m_retryAtMs > 0) {
        m_timer.start(0);
    }
}

Result<ArchiveMap> ArchiveSync::map() const
{
    auto ranges = m_stores.ranges.ranges(m_stores.account, m_archive);
    return ranges ? Result<ArchiveMap>(ArchiveMap(*std::move(ranges))) : ranges.error();
}

Result<ArchiveGaps> ArchiveSync::storedGaps(const SyncStores &stores, const BareJid &archive)
{
    auto ranges = stores.ranges.ranges(stores.account, archive);
    if (!ranges) {
        return ranges.error();
    }
    return ArchiveGaps{ArchiveMap(*std::move(ranges)).gaps(), GapFetch::Offline, 0};
}

Result<ArchiveGaps> ArchiveSync::gaps() const
{
    auto gaps = storedGaps(m_stores, m_archive);
    if (!gaps) {
        return gaps;
    }
    for (ArchiveGap &gap : gaps->gaps) {
        gap.lost |= m_unsupported;
    }
    if (m_up) {
        gaps->fetch = m_retryAtMs > 0 ? GapFetch::Retrying : GapFetch::Fetching;
        gaps->nextTryMs = m_retryAtMs;
    }
    gaps->settled = m_up && (m_caughtUp || m_unsupported) && !m_busy && !m_timer.isActive()
        && !m_lookBack.isActive();
    return gaps;
}

/// `before`: there were holes before whatever has just happened.
void ArchiveSync::tellGaps(bool before)
{
    const auto now = map();
    if (before || (now && !now->gaps().isEmpty())) {
        Q_EMIT gapsChanged();
    }
}

ArchiveQuery ArchiveSync::addressed(ArchiveQuery query) const
{
    query.archive = m_archive == m_stores.self ? BareJid() : m_archive;
    return query;
}

void ArchiveSync::query(const ArchiveQuery &query,
                        std::function<void(const Result<ArchivePage> &)> next)
{
    const QPointer<ArchiveSync> self(this);
    m_port.query(
        addressed(query),
        [self, stream = m_stream, next = std::move(next)](const Result<ArchivePage> &page) {
            if (self && self->m_stream == stream) {
                next(page);
            }
            if (self && self->m_stream == stream && page) {
                Q_EMIT self->answered(true, 0);
            } else if (self && self->m_stream == stream && self->m_retryAtMs > 0) {
                Q_EMIT self->answered(false, self->m_retryAtMs);
            }
        });
}

void ArchiveSync::begin()
{
    if (!m_up) {
        return;
    }
    if (m_busy) {
        m_again = true;
        return;
    }
    const auto known = map();
    if (!known) {
        onStoreTrouble(known.error());
        return;
    }
    m_busy = true;
    m_again = false;
    m_passed.clear();
    if (std::exchange(m_retryAtMs, 0) > 0 && !known->gaps().isEmpty()) {
        Q_EMIT gapsChanged();
    }
    if (known->trunk()) {
        setAnchored();
        askForward(known->trunk()->toId, 0);
    } else {
        askNewest();
    }
}

// ---- Forward ----

void ArchiveSync::askForward(const QString &afterId, qint64 startMs)
{
    ArchiveQuery forward;
    forward.afterId = afterId;
    forward.startMs = startMs;
    query(forward, [this, forward](const Result<ArchivePage> &page) { onForward(forward, page); });
}

void ArchiveSync::onForward(const ArchiveQuery &asked, const Result<ArchivePage> &page)
{
    const auto known = map();
    if (!known || !known->trunk()) {
        onStoreTrouble(known ? Error{ErrorCode::Internal, u"the range is gone"_s} : known.error());
        return;
    }
    if (!page && page.error().code == ErrorCode::NotFound && asked.startMs == 0) {
        // The archive has forgotten our last message (they expire): go on by time.
        askForward({}, std::max<qint64>(1, known->trunk()->toMs - overlapMs));
        return;
    }
    if (!page) {
        onTrouble(page.error());
        return;
    }
    const auto sound = accepted(asked, *page);
    if (!sound) {
        onTrouble(sound.error());
        return;
    }
    if (sound->items.isEmpty() && sound->lastId.isEmpty()) {
        finish(*known);
        return;
    }
    if (standsStill(asked, *sound)) {
        onTrouble({ErrorCode::Malformed, u"the archive does not advance"_s});
        return;
    }
    growTrunk(asked, *sound, *known);
}

Result<ArchivePage> ArchiveSync::accepted(const ArchiveQuery &asked, const ArchivePage &page)
{
    auto sound = ArchiveOrder::checked(page);
    if (sound) {
        m_unsound = 0;
        return sound;
    }
    const QString where = asked.afterId + asked.beforeId;
    m_unsound = where == m_unsoundAfter ? m_unsound + 1 : 1;
    m_unsoundAfter = where;
    if (m_unsound < unsoundTries) {
        return sound.error();
    }
    // It will never be complete; what is there must not wait for ever.
    qCWarning(logSync) << "archive: taken although incomplete:" << sound.error().detail;
    m_unsound = 0;
    ArchivePage rest = page;
    rest.firstId.clear();
    rest.lastId.clear();
    auto sorted = ArchiveOrder::checked(std::move(rest));
    if (sorted && !page.lastId.isEmpty()) {
        sorted->lastId = page.lastId;
    }
    return sorted;
}

/// An end that came before means a circle, and fetching in a circle helps nobody.
bool ArchiveSync::standsStill(const ArchiveQuery &asked, const ArchivePage &page)
{
    const bool still =
        page.lastId.isEmpty() || page.lastId == asked.afterId || m_passed.contains(page.lastId);
    m_passed.insert(page.lastId);
    return still;
}

void ArchiveSync::growTrunk(const ArchiveQuery &asked, const ArchivePage &page,
                            const ArchiveMap &map)
{
    const bool byTime = asked.startMs > 0 && asked.afterId.isEmpty();
    ArchiveRange trunk = *map.trunk();
    const auto places = asked.startMs > 0
        ? placesByTime(page, trunk.toMs)
        : Result<QList<qint64>>(ArchiveOrder::placesAfter(page, trunk.toMs));
    if (!places) {
        onStoreTrouble(places.error());
        return;
    }
    PlacedPage placed{page.items, *places, false, m_archive};
    if (byTime && !placed.places.isEmpty() && page.items.first().stampMs > trunk.toMs) {
        // Nothing of what we know is left there: what came right after it may be gone as well.
        trunk = {};
        trunk.reachesStart = true;
    }
    trunk.toId = page.lastId;
    if (!placed.places.isEmpty()) {
        trunk.toMs = std::max(trunk.toMs, placed.places.last());
        if (trunk.fromId.isEmpty()) {
            trunk.fromId = page.firstId;
            trunk.fromMs = placed.places.first();
        }
    }
    const bool gapsBefore = !map.gaps().isEmpty();
    const bool allHere = page.complete;
    const bool stored = store(placed, trunk, [&](Transaction &tx) -> Result<void> {
        for (const ArchiveRange &island : map.islands()) {
            const bool taken =
                allHere || trunk.id == 0 || island.toMs <= trunk.toMs || holds(page, island.toId);
            if (taken) {
                if (const auto removed = m_stores.ranges.remove(tx, island.id); !removed) {
                    return removed;
                }
            }
        }
        return {};
    });
    if (stored) {
        m_grew |= !page.items.isEmpty() && trunk.toId != map.trunk()->toId;
        tellGaps(gapsBefore);
        goOn(asked, page);
    }
}

/// Fetched by time, the trunk's messages come first and keep their places. What follows the last of
/// them is new, or came live and gets its place now.
Result<QList<qint64>> ArchiveSync::placesByTime(const ArchivePage &page, qint64 endMs) const
{
    const auto known = knownPlaces(page, endMs);
    if (!known) {
        return known;
    }
    const auto last =
        std::find_if(known->crbegin(), known->crend(), [](qint64 place) { return place > 0; });
    const auto old = static_cast<qsizetype>(known->crend() - last);
    ArchivePage before = page;
    before.items = page.items.first(old);
    ArchivePage after = page;
    after.items = page.items.sliced(old);
    const QList<qint64> places = ArchiveOrder::placesAmong(before, *known, 0);
    const qint64 edge = places.isEmpty() ? 0 : std::max(endMs, places.last());
    return places + ArchiveOrder::placesAfter(after, edge);
}

void ArchiveSync::goOn(const ArchiveQuery &asked, const ArchivePage &page)
{
    if (page.complete) {
        complete();
        return;
    }
    ArchiveQuery next;
    next.afterId = page.lastId;
    next.startMs = asked.startMs;
    if (!m_caughtUp && !m_lookedAhead) {
        askAhead(next);
    } else {
        askForward(next.afterId, next.startMs);
    }
}

/// A long absence: the newest page next, then on through the hole.
void ArchiveSync::askAhead(const ArchiveQuery &after)
{
    m_lookedAhead = true;
    ArchiveQuery newest;
    newest.lastPage = true;
    query(newest, [this, after](const Result<ArchivePage> &page) { onAhead(after, page); });
}

void ArchiveSync::onAhead(const ArchiveQuery &after, const Result<ArchivePage> &page)
{
    if (!page && page.error().code == ErrorCode::NotConnected) {
        onTrouble(page.error());
        return;
    }
    const auto known = map();
    const auto sound = page ? ArchiveOrder::checked(*page) : page;
    if (!known || !known->trunk() || !sound || sound->items.isEmpty()) {
        askForward(after.afterId, after.startMs); // it was for a quick look only
        return;
    }
    const auto joint = std::ranges::find(sound->items, after.afterId, &InboundStanza::archiveId);
    if (joint == sound->items.end()) {
        storeIsland(*sound, *known);
        askForward(after.afterId, after.startMs);
        return;
    }
    // No hole: what comes after the joint is the rest.
    ArchivePage rest = *sound;
    rest.items.remove(0, joint - sound->items.begin() + 1);
    rest.complete = true;
    if (rest.items.isEmpty()) {
        finish(*known);
    } else {
        growTrunk(after, rest, *known);
    }
}

void ArchiveSync::storeIsland(const ArchivePage &page, const ArchiveMap &map)
{
    const QList<ArchiveRange> &islands = map.islands();
    if (std::ranges::find(islands, page.lastId, &ArchiveRange::toId) != islands.end()) {
        return; // as the stream before saw it
    }
    const PlacedPage placed{page.items, ArchiveOrder::placesAfter(page, map.trunk()->toMs), true,
                            m_archive};
    ArchiveRange island;
    island.fromId = page.firstId;
    island.fromMs = placed.places.first();
    island.toId = page.lastId;
    island.toMs = placed.places.last();
    if (store(placed, island)) {
        Q_EMIT gapsChanged();
    }
}

void ArchiveSync::noteLive(const QString &archiveId, qint64 placeMs)
{
    if (!m_up || m_caughtUp || m_liveNoted) {
        return;
    }
    const auto known = map();
    if (!known || !known->trunk() || placeMs <= known->trunk()->toMs) {
        return;
    }
    m_liveNoted = true;
    ArchiveRange island{0, archiveId, placeMs, archiveId, placeMs, false};
    Transaction tx(m_stores.writer);
    Result<void> noted = tx.begun();
    if (noted) {
        const auto put = m_stores.ranges.put(tx, m_stores.account, m_archive, island);
        noted = put ? tx.commit() : Result<void>(put.error());
    }
    if (noted) {
        Q_EMIT gapsChanged();
    } else {
        // The message is stored, and what is before it will be fetched all the same.
        qCWarning(logSync) << "a hole was not noted:" << noted.error().name();
    }
}

bool ArchiveSync::store(const PlacedPage &page, const ArchiveRange &range,
                        const std::function<Result<void>(Transaction &)> &alsoWrite)
{
    const auto done = m_pipeline.processPage(page, [&](Transaction &tx) -> Result<void> {
        const auto put = m_stores.ranges.put(tx, m_stores.account, m_archive, range);
        if (!put) {
            return put.error();
        }
        return alsoWrite ? alsoWrite(tx) : Result<void>();
    });
    if (!done) {
        onStoreTrouble(done.error());
        return false;
    }
    if (m_brought.size() > mostBrought) {
        m_brought.clear();
    }
    for (const InboundStanza &stanza : page.items) {
        m_brought.insert(stanza.archiveId);
    }
    Q_EMIT processed(*done);
    return true;
}

// ---- Ends ----

void ArchiveSync::onTrouble(const Error &error)
{
    m_busy = false;
    if (error.code == ErrorCode::NotConnected) {
        return; // the next stream begins anew
    }
    setAnchored();
    if (error.code == ErrorCode::Unsupported) {
        m_pipeline.setCatchUp(m_archive, CatchUp::Done);
        m_unsupported = true;
        tellGaps(false);
        Q_EMIT unsupported();
        return;
    }
    qCWarning(logSync) << "archive:" << error.name() << error.detail;
    if (!m_caughtUp) {
        m_pipeline.setCatchUp(m_archive, CatchUp::Stalled);
    }
    m_retryAtMs = m_stores.clock.nowMs() + m_retryMs;
    beginSoon(m_retryMs);
    m_retryMs = std::min(m_retryMs * 2, m_timing.retryMaxMs);
    tellGaps(false);
}

void ArchiveSync::onStoreTrouble(const Error &error)
{
    onTrouble(error);
    Q_EMIT failed(error);
}

void ArchiveSync::setAnchored()
{
    if (!m_anchored) {
        m_anchored = true;
        Q_EMIT becameAnchored();
    }
}

/// Nothing is beyond the trunk, so nothing is missing before an island.
void ArchiveSync::finish(const ArchiveMap &map)
{
    if (!map.islands().isEmpty()) {
        Transaction tx(m_stores.writer);
        Result<void> done = tx.begun();
        for (const ArchiveRange &island : map.islands()) {
            done = done ? m_stores.ranges.remove(tx, island.id) : done;
        }
        done = done ? tx.commit() : done;
        if (!done) {
            onStoreTrouble(done.error());
            return;
        }
        Q_EMIT gapsChanged();
    }
    complete();
}

/// One look goes over a minute, so a busy chat does not need one after each of its messages.
int ArchiveSync::untilNextLookMs() const
{
    const qint64 pause = qint64(looksApart) * m_timing.lookBackMs;
    const qint64 since = m_sinceLook.isValid() ? m_sinceLook.elapsed() : pause;
    return int(std::max<qint64>(m_timing.lookBackMs, pause - since));
}

void ArchiveSync::complete()
{
    m_busy = false;
    // What crossed may be shown late each time that the trunk goes past it.
    if (!m_caughtUp || (m_grew && m_looksInARow < mostLooksInARow)) {
        m_lookBack.start(untilNextLookMs());
    }
    m_grew = false;
    m_caughtUp = true;
    m_retryMs = m_timing.retryMs;
    m_pipeline.setCatchUp(m_archive, CatchUp::Done);
    const bool again = std::exchange(m_again, false);
    Q_EMIT upToDate();
    if (again) {
        begin();
    } else if (!m_busy) {
        askBackfill();
    }
}

} // namespace Ninelives
