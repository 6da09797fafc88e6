// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeHealth.h"

namespace Ninelives {

using namespace Qt::StringLiterals;

Health FakeHealth::health(AccountId) const
{
    HealthFacts facts = m_facts;
    facts.connection = m_engine.state.connection;
    return HealthLadder::verdict(facts, m_engine.clock().nowMs());
}

void FakeHealth::tryNow(AccountId)
{
    m_engine.note(u"tryNow"_s);
}

Answer<QList<HealthEvent>> FakeHealth::log(qint64 sinceMs)
{
    return m_engine.answer<QList<HealthEvent>>(u"log"_s,
                                               [this, sinceMs]() -> Result<QList<HealthEvent>> {
                                                   QList<HealthEvent> found;
                                                   for (const HealthEvent &event : events) {
                                                       if (event.atMs >= sinceMs) {
                                                           found.append(event);
                                                       }
                                                   }
                                                   return found;
                                               });
}

Answer<QList<DayAvailability>> FakeHealth::availability()
{
    return m_engine.answer<QList<DayAvailability>>(
        u"availability"_s, [this]() -> Result<QList<DayAvailability>> { return days; });
}

Answer<bool> FakeHealth::asksNeutral()
{
    return m_engine.answer<bool>(u"asksNeutral"_s, [this]() -> Result<bool> { return neutral; });
}

Answer<void> FakeHealth::setAsksNeutral(bool may)
{
    return m_engine.answer<void>(u"setAsksNeutral"_s, [this, may]() -> Result<void> {
        neutral = may;
        return {};
    });
}

void FakeHealth::observe(const std::function<void(HealthFacts &)> &change)
{
    change(m_facts);
    judge();
}

void FakeHealth::judge()
{
    Q_EMIT healthChanged(m_engine.account(), health(m_engine.account()));
}

} // namespace Ninelives
