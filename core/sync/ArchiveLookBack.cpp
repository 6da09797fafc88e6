// SPDX-License-Identifier: GPL-3.0-or-later
// ArchiveSync: what an archive shows late. The node of a cluster that was asked may show a message
// only after its successors; the trunk has gone past it by then.
#include "core/sync/ArchiveOrder.h"
#include "core/sync/ArchiveSync.h"
#include "core/sync/InboundPipeline.h"
#include "core/sync/SyncStores.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qint64 lookBackOverMs = 60'000;
constexpr int mostPages = 20;

/// Servers read the time that they are asked for in whole seconds, so what comes may be older.
qint64 oldestAskedMs(const ArchiveQuery &asked)
{
    return asked.startMs / 1000 * 1000;
}

/// How many of the page's messages, from the first on, stand in the trunk or before something that
/// does.
qsizetype countInTrunk(const ArchivePage &page, const QList<qint64> &known, const QString &endId)
{
    const auto end = std::ranges::find(page.items, endId, &InboundStanza::archiveId);
    qsizetype count = std::min(end - page.items.begin() + 1, page.items.size());
    if (end == page.items.end() && (page.complete || page.leftOut.contains(endId))) {
        while (count > 0 && known.at(count - 1) == 0) {
            --count;
        }
    }
    return count;
}

} // namespace

/// Some seconds after a catch-up that brought something, and after the first one of a stream: the
/// trunk's last minute again, by time. What is missing there gets its place; of what is known, what
/// contradicts the archive's order is moved, the fewest that do, and the others stay.
void ArchiveSync::lookBack()
{
    if (!m_up) {
        return;
    }
    if (m_busy) {
        m_lookBack.start(m_timing.lookBackMs);
        return;
    }
    const auto known = map();
    if (!known || !known->trunk()) {
        return;
    }
    m_busy = true;
    m_sinceLook.start();
    ArchiveQuery minute;
    minute.startMs = std::max<qint64>(1, known->trunk()->toMs - lookBackOverMs);
    askBack(minute, mostPages, std::max<qint64>(1, oldestAskedMs(minute)) - 1);
}

void ArchiveSync::askBack(const ArchiveQuery &asked, int pages, qint64 edgeMs)
{
    query(asked, [this, asked, pages, edgeMs](const Result<ArchivePage> &page) {
        onBack(asked, pages, edgeMs, page);
    });
}

Result<QList<qint64>> ArchiveSync::knownPlaces(const ArchivePage &page, qint64 endMs) const
{
    QList<qint64> known;
    known.reserve(page.items.size());
    for (const InboundStanza &stanza : page.items) {
        const auto place = m_stores.messages.placeOf(m_stores.account, stanza.from.bare(),
                                                     stanza.to.bare(), stanza.archiveId);
        if (!place) {
            return place.error();
        }
        known.append(*place <= endMs ? *place : 0);
    }
    return known;
}

/// What of the page stands in the trunk with what is missing between; nothing when all of it is
/// here and in order. The rest is the forward catch-up's: placed here, what came live would keep
/// the place of its arrival, and what waited for its answer would get one below it. What is older
/// than was asked for is left alone: no answer about the last minute changes what was before.
Result<PlacedPage> ArchiveSync::lateInTrunk(const ArchivePage &page, qint64 oldestMs,
                                            ArchiveRange &trunk, qint64 &edgeMs) const
{
    const auto known = knownPlaces(page, trunk.toMs);
    if (!known) {
        return known.error();
    }
    ArchivePage minute;
    QList<qint64> there;
    const qsizetype count = countInTrunk(page, *known, trunk.toId);
    for (qsizetype i = 0; i < count; ++i) {
        const InboundStanza &stanza = page.items.at(i);
        const qint64 place = known->at(i);
        const bool isNoMessage = place == 0 && m_brought.contains(stanza.archiveId);
        if (!isNoMessage && (place > 0 ? place : stanza.stampMs) >= oldestMs) {
            minute.items.append(stanza);
            there.append(place);
        }
    }
    const QList<qint64> places =
        ArchiveOrder::placesAmong(minute, ArchiveOrder::agreeing(there, edgeMs), edgeMs);
    PlacedPage placed{{}, {}, false, m_archive};
    bool isNews = false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        edgeMs = std::max(edgeMs, places.at(i));
        // A refusal that was dealt with must not strike the retry.
        if (minute.items.at(i).type != QLatin1StringView("error")) {
            placed.items.append(minute.items.at(i));
            placed.places.append(places.at(i));
            isNews |= places.at(i) != there.at(i);
        }
    }
    trunk.toMs = std::max(trunk.toMs, edgeMs);
    return isNews ? placed : PlacedPage{{}, {}, false, m_archive};
}

void ArchiveSync::onBack(const ArchiveQuery &asked, int pages, qint64 edgeMs,
                         const Result<ArchivePage> &page)
{
    const auto known = map();
    const auto sound = page ? ArchiveOrder::checked(*page) : page;
    bool goesOn = false;
    bool beyond = false;
    if (known && known->trunk() && sound && !sound->items.isEmpty()) {
        ArchiveRange trunk = *known->trunk();
        const auto placed = lateInTrunk(*sound, oldestAskedMs(asked), trunk, edgeMs);
        if (!placed) {
            m_grew = true; // the next catch-up gives another chance
            onStoreTrouble(placed.error());
            return;
        }
        if (!placed->items.isEmpty() && !store(*placed, trunk)) {
            m_grew = true;
            return;
        }
        goesOn = !ArchiveOrder::holds(*sound, trunk.toId) && !sound->complete
            && !sound->lastId.isEmpty() && pages > 1;
        beyond = !goesOn && sound->items.constLast().archiveId != trunk.toId;
    }
    m_grew |= !sound; // no answer that could be used
    if (goesOn) {
        ArchiveQuery next = asked;
        next.afterId = sound->lastId;
        askBack(next, pages - 1, edgeMs);
        return;
    }
    afterLookBack(beyond);
}

/// `beyond`: something stands beyond the trunk, and perhaps it did not come live.
void ArchiveSync::afterLookBack(bool beyond)
{
    m_looksInARow = beyond ? m_looksInARow + 1 : 0;
    m_busy = false;
    if (m_again || (beyond && !m_timer.isActive())) { // what came live is fetched soon anyway
        begin();
    }
}

} // namespace Ninelives
