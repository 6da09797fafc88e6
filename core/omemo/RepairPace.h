// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QList>

namespace Ninelives {

/// How soon something on the server is put right again that somebody else keeps changing: pauses
/// that grow, and then a long rest, so that two programs never publish against each other without
/// end. Pure but for the clock.
class RepairPace
{
public:
    struct Limits {
        /// Before the first repair of a window, the second …; as many as there may be in one.
        QList<int> pausesMs{0, 4'000, 30'000};
        int windowMs = 10 * 60 * 1000;
    };

    explicit RepairPace(const Clock &clock) : m_clock(clock) {}

    void setLimits(const Limits &limits) { m_limits = limits; }
    /// How long the next repair has to wait from now on; 0: not at all.
    [[nodiscard]] int waitMs();
    /// All repairs of this window were made.
    [[nodiscard]] bool exhausted();
    /// One is made now.
    void note() { m_madeAt.append(m_clock.monotonicMs()); }
    /// The rest is over.
    void restart() { m_madeAt.clear(); }

private:
    void forgetOld();

    const Clock &m_clock;
    Limits m_limits;
    QList<qint64> m_madeAt; ///< by the monotonic clock
};

} // namespace Ninelives
