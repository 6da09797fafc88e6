// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CalendarStore.h"
#include "tests/unit/storage/StoreFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

/// On which days there are messages.
class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysWithMessages()
    {
        const StoreFixture store;
        for (const qint64 time : {1'000, 1'999, 4'000}) {
            store.store(store.incoming(int(time), time));
        }
        const CalendarStore calendar(store.writer());
        const auto days = calendar.filled(store.chat, {0, 1'000, 2'000, 3'000, 4'000, 5'000});
        NL_REQUIRE(days);
        QCOMPARE(*days, (QList<bool>{false, true, false, false, true}));
        QCOMPARE(*calendar.filled(ConversationId{99}, {0, 9'000}), QList<bool>{false});
        QCOMPARE(*calendar.filled({}, {0, 1'000, 2'000}), (QList<bool>{false, true})); // of any
    }

    void nonsenseIsBounded()
    {
        const StoreFixture store;
        const CalendarStore calendar(store.writer());
        QVERIFY(calendar.filled(store.chat, {})->isEmpty());
        QVERIFY(calendar.filled(store.chat, {5})->isEmpty());
        QCOMPARE(calendar.filled(store.chat, {9, 1})->size(), 1);
        QCOMPARE(calendar.filled(store.chat, QList<qint64>(100'000, 1))->size(), 399);
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
