// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ArchiveOrder.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ninelives::ArchiveOrder {

namespace {

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

bool holds(const ArchivePage &page, const QString &id)
{
    return page.leftOut.contains(id)
        || std::ranges::find(page.items, id, &InboundStanza::archiveId) != page.items.end();
}

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
    QList<qint64> below(page.items.size()); // the next known place
    qint64 ceiling = std::numeric_limits<qint64>::max();
    for (qsizetype i = page.items.size() - 1; i >= 0; --i) {
        below[i] = ceiling;
        ceiling = known.at(i) > 0 ? known.at(i) : ceiling;
    }
    QList<qint64> places;
    places.reserve(page.items.size());
    qint64 put = 0; // the last place that was not there before
    qint64 stood = 0; // the lowest one that was
    for (qsizetype i = 0; i < page.items.size(); ++i) {
        const qint64 there = known.at(i);
        // What stands out of order already stays there as well.
        const bool stays = there > put || (there > 0 && there <= stood);
        stood = std::max(stood, there);
        if (stays) {
            places.append(there);
        } else {
            const qint64 stamp = page.items.at(i).stampMs;
            const qint64 most = below.at(i) > edgeMs ? below.at(i) - 1 : stamp;
            put = there > 0 ? put + 1 : std::max(std::min(stamp, most), edgeMs + 1);
            places.append(put);
        }
        edgeMs = std::max(edgeMs, places.last());
    }
    return places;
}

/// The longest run of ascending places.
QList<qint64> agreeing(const QList<qint64> &known, qint64 edgeMs)
{
    const auto placeOf = [&known](qsizetype index) { return known.at(index); };
    QList<qsizetype> ends; // for each length the run that ends lowest: its last index
    QList<qsizetype> before(known.size(), -1); // the index before it in its run
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (known.at(i) <= std::max<qint64>(edgeMs, 0)) {
            continue;
        }
        const auto end = std::ranges::lower_bound(ends, known.at(i), {}, placeOf);
        before[i] = end == ends.begin() ? -1 : *std::prev(end);
        if (end == ends.end()) {
            ends.append(i);
        } else {
            *end = i;
        }
    }
    QList<qint64> places(known.size(), 0);
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before.at(i)) {
        places[i] = known.at(i);
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
