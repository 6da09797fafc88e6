// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/AvailabilityClock.h"

#include <QDateTime>
#include <QTimeZone>

#include <utility>

namespace Ninelives {

AvailabilityClock::AvailabilityClock(const Clock &clock, QString provider)
    : m_clock(clock), m_provider(std::move(provider)), m_sinceMs(clock.monotonicMs())
{}

AvailabilityClock::State AvailabilityClock::stateOf(const Health &health)
{
    if (health.online) {
        return State::Up;
    }
    if (!health.failing()) {
        return State::Unknown;
    }
    return isLocal(health.cause) ? State::Local : State::Down;
}

void AvailabilityClock::enter(State state)
{
    settle();
    m_state = state;
}

QList<DayAvailability> AvailabilityClock::take()
{
    settle();
    return std::exchange(m_days, {});
}

void AvailabilityClock::settle()
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 passed = now - std::exchange(m_sinceMs, now);
    if (m_state == State::Unknown || passed <= 0) {
        return;
    }
    // A span over midnight counts for the day on which it ends: it is taken every few minutes.
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), QTimeZone::UTC).date();
    if (m_days.isEmpty() || m_days.constLast().day != day) {
        m_days.append({m_provider, day, 0, 0, 0});
    }
    DayAvailability &last = m_days.last();
    (m_state == State::Up         ? last.upMs
         : m_state == State::Down ? last.downMs
                                  : last.localMs) += passed;
}

} // namespace Ninelives
