// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ArchiveMap.h"

#include <algorithm>

namespace Ninelives {

ArchiveMap::ArchiveMap(QList<ArchiveRange> ranges)
{
    if (ranges.isEmpty()) {
        return;
    }
    std::ranges::sort(ranges, {}, &ArchiveRange::id);
    qsizetype trunk = 0;
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        trunk = ranges.at(i).reachesStart ? i : trunk;
    }
    m_earlier = ranges.first(trunk);
    m_trunk = ranges.at(trunk);
    m_islands = ranges.sliced(trunk + 1);
    std::ranges::sort(m_islands, {}, &ArchiveRange::fromMs);
}

QList<ArchiveGap> ArchiveMap::gaps() const
{
    QList<ArchiveGap> gaps;
    if (!m_trunk) {
        return gaps;
    }
    for (qsizetype i = 0; i < m_earlier.size(); ++i) {
        const qint64 next = i + 1 < m_earlier.size() ? m_earlier.at(i + 1).fromMs : m_trunk->fromMs;
        if (next > m_earlier.at(i).toMs) {
            gaps.append({m_earlier.at(i).toMs, next, true});
        }
    }
    qint64 edge = m_trunk->toMs;
    for (const ArchiveRange &island : m_islands) {
        if (island.fromMs > edge) {
            gaps.append({edge, island.fromMs, false});
        }
        edge = std::max(edge, island.toMs);
    }
    return gaps;
}

} // namespace Ninelives
