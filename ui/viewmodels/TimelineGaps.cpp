// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: where messages are missing.
#include "ui/text/Sentences.h"
#include "ui/viewmodels/TimelineModel.h"

#include <algorithm>

namespace Ninelives {

void TimelineModel::loadGaps()
{
    if (!m_conversation.id.isValid()) {
        takeGaps({});
        return;
    }
    m_context.engine->history()
        .gaps(m_conversation.id)
        .then(this, [this, chat = m_conversation.id](const Result<ArchiveGaps> &gaps) {
            // Without an answer nothing is claimed to be missing.
            if (chat == m_conversation.id) {
                takeGaps(gaps ? *gaps : ArchiveGaps());
            }
        });
}

void TimelineModel::takeGaps(const ArchiveGaps &gaps)
{
    if (gaps == m_gaps) {
        return;
    }
    const bool reworded = gaps.fetch != m_gaps.fetch || gaps.nextTryMs != m_gaps.nextTryMs;
    m_gaps = gaps;
    if (retrying()) {
        m_gapTick.start(1000);
    } else {
        m_gapTick.stop();
    }
    refreshDerived(0, count() - 1);
    refreshRuns();
    if (reworded) {
        refreshGaps();
    }
    Q_EMIT gapsChanged();
}

/// The words above every open hole.
void TimelineModel::refreshGaps()
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[size_t(row)].gap.kind == TimelineGap::Kind::Open) {
            refreshRoles(row, row, {GapTextRole});
        }
    }
}

void TimelineModel::tickGaps()
{
    refreshGaps();
    Q_EMIT gapsChanged();
}

bool TimelineModel::retrying() const
{
    return m_gaps.fetch == GapFetch::Retrying
        && std::ranges::any_of(m_gaps.gaps, [](const ArchiveGap &gap) { return !gap.lost; });
}

/// Holes of which the newer row is the first beyond. What is still open is said first: the rest can
/// only be told once it is closed.
TimelineGap TimelineModel::gapBetween(const SortKey *older, qint64 newerMs, bool atOldest) const
{
    TimelineGap found;
    for (const ArchiveGap &gap : m_gaps.gaps) {
        const bool between =
            newerMs > gap.afterMs && (older ? older->timeMs <= gap.afterMs : atOldest);
        if (!between || (gap.lost && !older)) {
            continue;
        }
        if (!gap.lost) {
            return {TimelineGap::Kind::Open, 0, 0};
        }
        found.afterMs = found.kind == TimelineGap::Kind::None ? gap.afterMs : found.afterMs;
        found.beforeMs = gap.beforeMs;
        found.kind = TimelineGap::Kind::Lost;
    }
    return found;
}

TimelineGap TimelineModel::gapAbove(int row) const
{
    if (m_gaps.gaps.isEmpty()) {
        return {};
    }
    const bool last = row + 1 >= count();
    const SortKey *older = last ? nullptr : &m_rows[size_t(row) + 1].message.sortKey;
    return gapBetween(older, m_rows[size_t(row)].message.sortKey.timeMs, last && !m_hasOlder);
}

QString TimelineModel::gapText(const TimelineGap &gap) const
{
    const qint64 now = m_context.clock->nowMs();
    switch (gap.kind) {
    case TimelineGap::Kind::None:
        return {};
    case TimelineGap::Kind::Open:
        return Sentences::missing(m_gaps.fetch, m_gaps.nextTryMs - now);
    case TimelineGap::Kind::Lost:
        return Sentences::forgotten(gap.afterMs, gap.beforeMs, now, m_context.locale);
    }
    return {};
}

QString TimelineModel::gapBelow() const
{
    if (!m_loaded || m_hasNewer || m_rows.empty()) {
        return {};
    }
    const SortKey &newest = m_rows.front().message.sortKey;
    const bool open = std::ranges::any_of(m_gaps.gaps, [&](const ArchiveGap &gap) {
        return !gap.lost && newest.timeMs <= gap.afterMs;
    });
    return open ? gapText({TimelineGap::Kind::Open, 0, 0}) : QString();
}

QString TimelineModel::gapAction() const
{
    return retrying() ? tr("Try now") : QString();
}

void TimelineModel::fetchMissing()
{
    m_context.engine->history().fetchMissing(m_conversation.id);
}

} // namespace Ninelives
