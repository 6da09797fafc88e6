// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/StoreReader.h"
#include "tests/unit/storage/StoreFixture.h"

#include <optional>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Long questions leave room for others. On one thread here, so that the order is certain.
class TestStoreReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersComeBetweenSteps();
    void cancelledStepsEnd();
};

void TestStoreReader::othersComeBetweenSteps()
{
    const StoreFixture store;
    StoreReader reader;
    reader.open(*store.database->makeReader());
    QStringList order;
    int steps = 0;
    const Answer<int> slow =
        reader.askInSteps<int>([&](Connection &) -> Result<std::optional<int>> {
            order.append(u"step"_s);
            ++steps;
            return steps == 3 ? std::optional<int>(steps) : std::optional<int>();
        });
    const Answer<int> quick = reader.ask<int>([&](Connection &) -> Result<int> {
        order.append(u"quick"_s);
        return 1;
    });
    QTRY_VERIFY(slow.isFinished());
    QVERIFY(quick.isFinished());
    QCOMPARE(order, (QStringList{u"step"_s, u"quick"_s, u"step"_s, u"step"_s}));
    QCOMPARE(slow.result().value(), 3);
}

void TestStoreReader::cancelledStepsEnd()
{
    const StoreFixture store;
    StoreReader reader;
    reader.open(*store.database->makeReader());
    int steps = 0;
    Answer<int> endless;
    endless = reader.askInSteps<int>([&](Connection &) -> Result<std::optional<int>> {
        if (++steps == 3) {
            endless.cancel();
        }
        return std::optional<int>();
    });
    QTRY_VERIFY(steps == 3 && endless.isFinished());
    const Answer<int> next = reader.ask<int>([](Connection &) -> Result<int> { return 1; });
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(steps, 3);
    QVERIFY(endless.isCanceled());
}

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_store_reader.moc"
