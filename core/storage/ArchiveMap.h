// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ArchiveGap.h"
#include "core/storage/ArchiveRangeStore.h"

#include <optional>

namespace Ninelives {

/// What the ranges of one archive mean together. Pure; the order of their making tells what each
/// is, because times are no proof when a clock was set.
///
/// The trunk grows forward without holes, oldest message first. When the archive has forgotten
/// where it ended, a new trunk begins at the oldest message left (and so `reachesStart`); what was
/// between is lost. Islands are what was fetched, or came live, beyond a hole that the trunk has
/// not filled yet; it takes them in when it gets there.
class ArchiveMap
{
public:
    ArchiveMap() = default;
    explicit ArchiveMap(QList<ArchiveRange> ranges);

    [[nodiscard]] const std::optional<ArchiveRange> &trunk() const { return m_trunk; }
    [[nodiscard]] const QList<ArchiveRange> &islands() const { return m_islands; }
    /// Oldest first.
    [[nodiscard]] QList<ArchiveGap> gaps() const;

private:
    QList<ArchiveRange> m_earlier; ///< trunks that ended, in their order
    std::optional<ArchiveRange> m_trunk;
    QList<ArchiveRange> m_islands; ///< by their first place
};

} // namespace Ninelives
