// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ArchiveOrder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives::ArchiveOrder {

namespace {

bool holds(const ArchivePage &page, const QString &id)
{
    return page.leftOut.contains(id)
        || std::ranges::find(page.items, id, &InboundStanza::archiveId) != page.items.end();
}

/// What is repeated in a page counts once.
void dropRepeats(ArchivePage &page)
{
    QSet<QString> seen;
    page.items.removeIf([&seen](const InboundStanza &stanza) {
        const bool repeated = seen.contains(stanza.archiveId);
        seen.insert(stanza.archiveId);
        return repeated;
    });
}

} // namespace

Result<ArchivePage> checked(ArchivePage page)
{
    dropRepeats(page);
    const bool claims = !page.firstId.isEmpty() && !page.lastId.isEmpty();
    if (claims && (!holds(page, page.firstId) || !holds(page, page.lastId))) {
        return Error{ErrorCode::Malformed, u"a page without its first or last message"_s};
    }
    if (page.items.isEmpty()) {
        return page;
    }
    const bool firstIsFirst = page.firstId.isEmpty() || page.leftOut.contains(page.firstId)
        || page.items.first().archiveId == page.firstId;
    const bool lastIsLast = page.lastId.isEmpty() || page.leftOut.contains(page.lastId)
        || page.items.last().archiveId == page.lastId;
    if (!firstIsFirst || !lastIsLast) {
        // Arrived in another order than they stand in; the stamps are the only hint left.
        std::ranges::stable_sort(page.items, {}, &InboundStanza::stampMs);
    }
    if (page.firstId.isEmpty()) {
        page.firstId = page.items.first().archiveId;
    }
    if (page.lastId.isEmpty()) {
        page.lastId = page.items.last().archiveId;
    }
    return page;
}

QList<qint64> placesAfter(const ArchivePage &page, qint64 edgeMs)
{
    QList<qint64> places;
    places.reserve(page.items.size());
    for (const InboundStanza &stanza : page.items) {
        edgeMs = std::max(stanza.stampMs, edgeMs + 1);
        places.append(edgeMs);
    }
    return places;
}

QList<qint64> placesAmong(const ArchivePage &page, const QList<qint64> &known, qint64 edgeMs)
{
    QList<qint64> places;
    places.reserve(page.items.size());
    for (qsizetype i = 0; i < page.items.size(); ++i) {
        const qint64 there = known.value(i);
        places.append(there > 0 ? there : std::max(page.items.at(i).stampMs, edgeMs + 1));
        edgeMs = std::max(edgeMs, places.last());
    }
    return places;
}

QList<qint64> placesBefore(const ArchivePage &page, qint64 edgeMs)
{
    QList<qint64> places(page.items.size());
    for (qsizetype i = page.items.size() - 1; i >= 0; --i) {
        edgeMs = std::min(page.items.at(i).stampMs, edgeMs - 1);
        places[i] = edgeMs;
    }
    return places;
}

} // namespace Ninelives::ArchiveOrder
