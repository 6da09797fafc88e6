// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/RepairPace.h"

#include <algorithm>

namespace Ninelives {

void RepairPace::forgetOld()
{
    const qint64 now = m_clock.monotonicMs();
    m_madeAt.removeIf([&](qint64 made) { return now - made >= m_limits.windowMs; });
}

bool RepairPace::exhausted()
{
    forgetOld();
    return m_madeAt.size() >= m_limits.pausesMs.size();
}

int RepairPace::waitMs()
{
    const qint64 now = m_clock.monotonicMs();
    if (exhausted()) {
        return static_cast<int>(m_madeAt.first() + m_limits.windowMs - now);
    }
    if (m_madeAt.isEmpty()) {
        return 0;
    }
    const qint64 due = m_madeAt.last() + m_limits.pausesMs.at(m_madeAt.size());
    return static_cast<int>(std::max<qint64>(0, due - now));
}

} // namespace Ninelives
