// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/model/Health.h"

#include <QList>

namespace Ninelives {

/// Adds up how long a provider worked, for the chart of the last 30 days. Time counts by the
/// monotonic clock, so neither a clock that is set nor a computer that sleeps adds any.
class AvailabilityClock
{
public:
    enum class State : quint8 { Unknown, Up, Down, Local };

    AvailabilityClock(const Clock &clock, QString provider);

    [[nodiscard]] static State stateOf(const Health &health);
    /// From now on it is like this.
    void enter(State state);
    /// What was added up since the last call, a row for each day.
    [[nodiscard]] QList<DayAvailability> take();

private:
    void settle();

    const Clock &m_clock;
    QString m_provider;
    State m_state = State::Unknown;
    qint64 m_sinceMs = 0; ///< on the monotonic clock
    QList<DayAvailability> m_days;
};

} // namespace Ninelives
