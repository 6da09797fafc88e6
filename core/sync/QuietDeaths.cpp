// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/QuietDeaths.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qint64 quickMs = 10'000;
constexpr qint64 provenMs = 30'000;
constexpr int quickUntilSuspect = 2;
constexpr int aloneUntilProven = 3;

} // namespace

void QuietDeaths::streamUp()
{
    m_upSinceMs = m_clock.monotonicMs();
    m_confirmed = false;
    m_flights.clear();
}

void QuietDeaths::handed(OutboxId row)
{
    m_flights.insert(row, {m_clock.monotonicMs(), untilProven() == 0});
}

void QuietDeaths::confirmed(OutboxId row)
{
    m_confirmed = true;
    m_flights.remove(row);
    m_records.remove(row);
}

QSet<OutboxId> QuietDeaths::died(const QSet<OutboxId> &onTheirWay)
{
    QSet<OutboxId> culprits;
    const qint64 now = m_clock.monotonicMs();
    for (const OutboxId row : onTheirWay) {
        const auto flight = m_flights.constFind(row);
        if (flight == m_flights.cend() || now - flight->atMs > quickMs) {
            m_records.remove(row);
            continue;
        }
        Record &record = m_records[row];
        ++record.quick;
        if (onTheirWay.size() == 1 && flight->proven && ++record.alone >= aloneUntilProven) {
            culprits.insert(row);
        }
    }
    for (const OutboxId row : std::as_const(culprits)) {
        m_records.remove(row);
    }
    m_flights.clear();
    return culprits;
}

void QuietDeaths::endedOtherwise(const QSet<OutboxId> &onTheirWay)
{
    for (const OutboxId row : onTheirWay) {
        m_records.remove(row);
    }
    m_flights.clear();
}

bool QuietDeaths::isSuspect(OutboxId row) const
{
    return m_records.value(row).quick >= quickUntilSuspect;
}

int QuietDeaths::untilProven() const
{
    const qint64 left = m_upSinceMs + provenMs - m_clock.monotonicMs();
    return m_confirmed ? 0 : static_cast<int>(std::max<qint64>(0, left));
}

} // namespace Ninelives
