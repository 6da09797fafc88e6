// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/HealthServiceImpl.h"

#include "core/engine/Core.h"
#include "core/engine/StoreReader.h"
#include "core/storage/Connection.h"
#include "core/storage/HealthStore.h"

#include <QDateTime>
#include <QTimeZone>

namespace Ninelives {

namespace {
constexpr int mostListed = 2'000;
} // namespace

HealthServiceImpl::HealthServiceImpl(Core &core, StoreReader &reader)
    : m_core(core), m_reader(reader)
{
    connect(&core, &Core::healthChanged, this, [this](AccountId account, const Health &health) {
        m_states.insert(account, health);
        Q_EMIT healthChanged(account, health);
    });
}

Health HealthServiceImpl::health(AccountId account) const
{
    return m_states.value(account);
}

void HealthServiceImpl::tryNow(AccountId account)
{
    m_core.post([account](Core &core) {
        if (const Result<AccountSession *> session = core.session(account)) {
            session.value()->health->tryNow();
        }
    });
}

Answer<QList<HealthEvent>> HealthServiceImpl::log(qint64 sinceMs)
{
    return m_reader.ask<QList<HealthEvent>>([sinceMs](Connection &connection) {
        return HealthStore(connection).events(sinceMs, mostListed);
    });
}

Answer<QList<DayAvailability>> HealthServiceImpl::availability()
{
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(m_core.clock().nowMs(), QTimeZone::UTC).date();
    return m_reader.ask<QList<DayAvailability>>([today](Connection &connection) {
        return HealthStore(connection)
            .availability(today.addDays(1 - HealthStore::availabilityDays));
    });
}

Answer<bool> HealthServiceImpl::asksNeutral()
{
    return m_core.ask<bool>([](Core &core) { return Result<bool>(core.asksNeutral()); });
}

Answer<void> HealthServiceImpl::setAsksNeutral(bool may)
{
    return m_core.ask<void>([may](Core &core) { return core.setAsksNeutral(may); });
}

} // namespace Ninelives
