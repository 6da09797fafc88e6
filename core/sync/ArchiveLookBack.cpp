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

} // namespace

/// Once per stream, some seconds after the catch-up: the trunk's last minute again, by time. Known
/// messages stay where they are. Servers round the time that they are asked for, so what comes may
/// be older.
void ArchiveSync::lookBack()
{
    if (!m_up) {
        return;
    }
    if (m_busy) {
        m_lookBack.start();
        return;
    }
    const auto known = map();
    if (!known || !known->trunk()) {
        return;
    }
    m_busy = true;
    ArchiveQuery minute;
    minute.startMs = std::max<qint64>(1, known->trunk()->toMs - lookBackOverMs);
    askBack(minute, mostPages, 0);
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

/// What of the page stands in the trunk with what is missing between. The rest is the forward
/// catch-up's: placed here, what came live would keep the place of its arrival, and what waited for
/// its answer would get one below it.
Result<PlacedPage> ArchiveSync::lateInTrunk(const ArchivePage &page, ArchiveRange &trunk,
                                            qint64 edgeMs) const
{
    const auto known = knownPlaces(page, trunk.toMs);
    if (!known) {
        return known.error();
    }
    const QList<qint64> places = ArchiveOrder::placesAmong(page, *known, edgeMs);
    const auto end = std::ranges::find(page.items, trunk.toId, &InboundStanza::archiveId);
    qsizetype count = std::min(end - page.items.begin() + 1, page.items.size());
    if (end == page.items.end() && (page.complete || page.leftOut.contains(trunk.toId))) {
        while (count > 0 && known->at(count - 1) == 0) {
            --count;
        }
    }
    PlacedPage placed{{}, {}, false, m_archive};
    for (qsizetype i = 0; i < count; ++i) {
        trunk.toMs = std::max(trunk.toMs, places.at(i));
        // A refusal that was dealt with must not strike the retry.
        if (page.items.at(i).type != QLatin1StringView("error")) {
            placed.items.append(page.items.at(i));
            placed.places.append(places.at(i));
        }
    }
    return placed;
}

void ArchiveSync::onBack(const ArchiveQuery &asked, int pages, qint64 edgeMs,
                         const Result<ArchivePage> &page)
{
    const auto known = map();
    const auto sound = page ? ArchiveOrder::checked(*page) : page;
    bool goesOn = false;
    if (known && known->trunk() && sound && !sound->items.isEmpty()) {
        ArchiveRange trunk = *known->trunk();
        const auto placed = lateInTrunk(*sound, trunk, edgeMs);
        if (!placed) {
            onStoreTrouble(placed.error());
            return;
        }
        if (!placed->items.isEmpty()) {
            if (!store(*placed, trunk)) {
                return;
            }
            edgeMs = std::max(edgeMs, placed->places.last());
        }
        goesOn = !ArchiveOrder::holds(*sound, trunk.toId) && !sound->complete
            && !sound->lastId.isEmpty() && pages > 1;
        // Something stands beyond the trunk, and perhaps it did not come live.
        m_again |= !goesOn && sound->items.constLast().archiveId != trunk.toId;
    }
    if (goesOn) {
        ArchiveQuery next = asked;
        next.afterId = sound->lastId;
        askBack(next, pages - 1, edgeMs);
        return;
    }
    m_busy = false;
    if (m_again) {
        begin();
    }
}

} // namespace Ninelives
