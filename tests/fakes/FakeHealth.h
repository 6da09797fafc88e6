// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthLadder.h"
#include "tests/fakes/FakeEngine.h"

namespace Ninelives {

/// The health of a FakeEngine: the real rule over what a test says was observed.
class FakeHealth final : public HealthService
{
    Q_OBJECT

public:
    explicit FakeHealth(FakeEngine &engine) : m_engine(engine) {}

    Health health(AccountId account) const override;
    void tryNow(AccountId account) override;
    Answer<QList<HealthEvent>> log(qint64 sinceMs) override;
    Answer<QList<DayAvailability>> availability() override;
    Answer<bool> asksNeutral() override;
    Answer<void> setAsksNeutral(bool may) override;

    /// Changes what was observed besides the connection, and tells the window.
    void observe(const std::function<void(HealthFacts &)> &change);
    /// The connection changed.
    void judge();

    QList<HealthEvent> events;
    QList<DayAvailability> days;
    bool neutral = true;

private:
    FakeEngine &m_engine;
    HealthFacts m_facts;
};

} // namespace Ninelives
