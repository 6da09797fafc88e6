// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Health.h"
#include "core/storage/Transaction.h"

#include <QDate>
#include <QList>

namespace Ninelives {

class Connection;

/// The private log of what failed when, and how long each provider worked on each day.
class HealthStore
{
public:
    static constexpr int eventDays = 14;        ///< older ones are forgotten
    static constexpr int mostEvents = 5'000;    ///< … and more than these
    static constexpr int availabilityDays = 30;

    explicit HealthStore(Connection &connection) : m_connection(connection) {}

    /// Adds one, and forgets what is too old.
    Result<void> append(Transaction &tx, const HealthEvent &event);
    /// Newest first, at most `limit`; events that are as old as `sinceMs` or newer.
    [[nodiscard]] Result<QList<HealthEvent>> events(qint64 sinceMs, int limit) const;

    /// Adds to what is known of that day, and forgets days that are too old.
    Result<void> add(Transaction &tx, const DayAvailability &day);
    /// The days from `first` on, by provider and day.
    [[nodiscard]] Result<QList<DayAvailability>> availability(const QDate &first) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
