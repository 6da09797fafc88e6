// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

#include <QHash>

namespace Ninelives {

class Core;
class StoreReader;

/// Health, over the core thread.
class HealthServiceImpl final : public HealthService
{
    Q_OBJECT

public:
    HealthServiceImpl(Core &core, StoreReader &reader);

    [[nodiscard]] Health health(AccountId account) const override;
    void tryNow(AccountId account) override;
    [[nodiscard]] Answer<QList<HealthEvent>> log(qint64 sinceMs) override;
    [[nodiscard]] Answer<QList<DayAvailability>> availability() override;
    [[nodiscard]] Answer<bool> asksNeutral() override;
    [[nodiscard]] Answer<void> setAsksNeutral(bool may) override;

private:
    Core &m_core;
    StoreReader &m_reader;
    QHash<AccountId, Health> m_states;
};

} // namespace Ninelives
