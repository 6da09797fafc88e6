// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HealthStore.h"

#include "core/storage/Connection.h"

namespace Ninelives {

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

qint64 numberOf(const QDate &day)
{
    return day.toJulianDay();
}

} // namespace

Result<void> HealthStore::append(Transaction &tx, const HealthEvent &event)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto added = tx.writer().run(
        "INSERT INTO health_event (account_id, at, rung, cause) VALUES (?, ?, ?, ?)", event.account,
        event.atMs, event.rung, event.cause);
    if (!added) {
        return added.error();
    }
    const auto forgotten = tx.writer().run(
        "DELETE FROM health_event WHERE at < ? OR id <= (SELECT max(id) FROM health_event) - ?",
        event.atMs - eventDays * dayMs, mostEvents);
    return forgotten ? Result<void>() : Result<void>(forgotten.error());
}

Result<QList<HealthEvent>> HealthStore::events(qint64 sinceMs, int limit) const
{
    return m_connection.rows(
        "SELECT account_id, at, rung, cause FROM health_event WHERE at >= ? "
        "ORDER BY id DESC LIMIT ?",
        [](const Statement &row) {
            return HealthEvent{AccountId{row.integer(0)}, row.integer(1), row.enumeration<Rung>(2),
                               row.enumeration<Cause>(3)};
        },
        sinceMs, limit);
}

Result<void> HealthStore::add(Transaction &tx, const DayAvailability &day)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto added =
        tx.writer().run("INSERT INTO availability (provider, day, up_ms, down_ms, local_ms) "
                        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (provider, day) DO UPDATE SET "
                        "up_ms = up_ms + excluded.up_ms, down_ms = down_ms + excluded.down_ms, "
                        "local_ms = local_ms + excluded.local_ms",
                        day.provider, numberOf(day.day), day.upMs, day.downMs, day.localMs);
    if (!added) {
        return added.error();
    }
    const auto forgotten = tx.writer().run("DELETE FROM availability WHERE day <= ?",
                                           numberOf(day.day) - availabilityDays);
    return forgotten ? Result<void>() : Result<void>(forgotten.error());
}

Result<QList<DayAvailability>> HealthStore::availability(const QDate &first) const
{
    return m_connection.rows(
        "SELECT provider, day, up_ms, down_ms, local_ms FROM availability WHERE day >= ? "
        "ORDER BY provider, day",
        [](const Statement &row) {
            return DayAvailability{row.text(0), QDate::fromJulianDay(row.integer(1)),
                                   row.integer(2), row.integer(3), row.integer(4)};
        },
        numberOf(first));
}

} // namespace Ninelives
