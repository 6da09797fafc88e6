// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HealthStore.h"
#include "tests/unit/storage/StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

constexpr qint64 start = 1'700'000'000'000;
constexpr qint64 dayMs = 24LL * 3'600'000;

} // namespace

class TestHealthStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogKeepsTheLastDays()
    {
        StoreFixture store;
        for (int day = 0; day < 20; ++day) {
            append(store, start + day * dayMs, day % 2 == 0 ? Cause::ServerSilent : Cause::None);
        }
        const auto all = HealthStore(store.writer()).events(0, 100);
        NL_REQUIRE(all);
        QCOMPARE(all->size(), HealthStore::eventDays + 1);
        QCOMPARE(all->constFirst().atMs, start + 19 * dayMs);
        QCOMPARE(all->constFirst().cause, Cause::None);
        QCOMPARE(all->constFirst().rung, Rung::Server);
        const auto recent = HealthStore(store.writer()).events(start + 18 * dayMs, 100);
        NL_REQUIRE(recent);
        QCOMPARE(recent->size(), 2);
    }

    void theLogDoesNotGrowWithoutEnd()
    {
        StoreFixture store;
        Transaction tx(store.writer());
        for (int i = 0; i < HealthStore::mostEvents + 50; ++i) {
            NL_REQUIRE(HealthStore(store.writer())
                           .append(tx, {store.account, start, Rung::Names, Cause::NamesFailed}));
        }
        NL_REQUIRE(tx.commit());
        const auto all = HealthStore(store.writer()).events(0, 100'000);
        NL_REQUIRE(all);
        QCOMPARE(all->size(), HealthStore::mostEvents);
    }

    void availabilityAddsUp()
    {
        StoreFixture store;
        const QDate day(2026, 1, 31);
        add(store, {u"one.test"_s, day.addDays(-40), 7, 7, 7});
        add(store, {u"one.test"_s, day.addDays(-29), 100, 20, 3});
        add(store, {u"one.test"_s, day, 50, 0, 0});
        add(store, {u"one.test"_s, day, 5, 6, 7});
        add(store, {u"two.test"_s, day, 1, 0, 0});
        const auto days = HealthStore(store.writer()).availability(day.addDays(-29));
        NL_REQUIRE(days);
        QCOMPARE(*days,
                 (QList<DayAvailability>{{u"one.test"_s, day.addDays(-29), 100, 20, 3},
                                         {u"one.test"_s, day, 55, 6, 7},
                                         {u"two.test"_s, day, 1, 0, 0}}));
        const auto everything = HealthStore(store.writer()).availability(day.addDays(-100));
        NL_REQUIRE(everything);
        QCOMPARE(everything->size(), 3); // what is older is forgotten
    }

private:
    static void append(const StoreFixture &store, qint64 atMs, Cause cause)
    {
        Transaction tx(store.writer());
        NL_REQUIRE(
            HealthStore(store.writer()).append(tx, {store.account, atMs, Rung::Server, cause}));
        NL_REQUIRE(tx.commit());
    }
    static void add(const StoreFixture &store, const DayAvailability &day)
    {
        Transaction tx(store.writer());
        NL_REQUIRE(HealthStore(store.writer()).add(tx, day));
        NL_REQUIRE(tx.commit());
    }
};

QTEST_GUILESS_MAIN(TestHealthStore)
#include "tst_health_store.moc"
