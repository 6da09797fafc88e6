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

/// Once per stream, some seconds after the catch-up: the last minute again, by time. Known messages
/// stay where they are, and so do the ranges. Servers round the time that they are asked for, so
/// what comes may be older.
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

Result<QList<qint64>> ArchiveSync::knownPlaces(const ArchivePage &page) const
{
    QList<qint64> known;
    known.reserve(page.items.size());
    for (const InboundStanza &stanza : page.items) {
        const auto place = m_stores.messages.placeOf(m_stores.account, stanza.from.bare(),
                                                     stanza.to.bare(), stanza.archiveId);
        if (!place) {
            return place.error();
        }
        known.append(*place);
    }
    return known;
}

void ArchiveSync::onBack(const ArchiveQuery &asked, int pages, qint64 edgeMs,
                         const Result<ArchivePage> &page)
{
    const auto sound = page ? ArchiveOrder::checked(*page) : page;
    bool goesOn = false;
    if (sound && !sound->items.isEmpty()) {
        PlacedPage placed{{}, {}, false, m_archive};
        const auto known = knownPlaces(*sound);
        if (!known) {
            onStoreTrouble(known.error());
            return;
        }
        const QList<qint64> places = ArchiveOrder::placesAmong(*sound, *known, edgeMs);
        edgeMs = std::max(edgeMs, *std::ranges::max_element(places));
        for (qsizetype i = 0; i < sound->items.size(); ++i) {
            // A refusal that was dealt with must not strike the retry.
            if (sound->items.at(i).type != QLatin1StringView("error")) {
                placed.items.append(sound->items.at(i));
                placed.places.append(places.at(i));
            }
        }
        const auto done =
            m_pipeline.processPage(placed, [](Transaction &) { return Result<void>(); });
        if (!done) {
            onStoreTrouble(done.error());
            return;
        }
        Q_EMIT processed(*done);
        goesOn = !sound->complete && !sound->lastId.isEmpty() && pages > 1;
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
