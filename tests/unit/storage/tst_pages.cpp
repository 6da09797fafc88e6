// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/storage/StoreFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

QStringList idsOf(const MessagePage &page)
{
    QStringList ids;
    for (const Message &message : page.rows) {
        ids.append(message.originId.mid(3));
    }
    return ids;
}

} // namespace

/// Pages are key ranges: nothing is left out or shown twice, however many messages share a time.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyChat();
    void walkingMeetsEachMessageOnce_data();
    void walkingMeetsEachMessageOnce();
    void aroundFillsUpFromEitherSide_data();
    void aroundFillsUpFromEitherSide();
    void limitsAreBounded();
    void unreadCountsForeignOnesAfterThePosition();
    void unreadStopsAtItsCap();
};

void TestPages::emptyChat()
{
    StoreFixture store;
    const MessageStore messages(store.writer());
    for (const auto &page :
         {*messages.latest(store.chat, 5), *messages.older(store.chat, {5, 5}, 5),
          *messages.newer(store.chat, {5, 5}, 5), *messages.around(store.chat, {5, 5}, 5)}) {
        QVERIFY(page.rows.isEmpty() && !page.hasOlder && !page.hasNewer);
    }
    QCOMPARE(*messages.unreadCount(store.chat, {}), 0);
}

void TestPages::walkingMeetsEachMessageOnce_data()
{
    QTest::addColumn<int>("sameTime");
    QTest::addColumn<int>("limit");
    for (const int sameTime : {1, 3, 50}) {
        for (const int limit : {1, 2, 7, 100}) {
            QTest::addRow("%d of a time, pages of %d", sameTime, limit) << sameTime << limit;
        }
    }
}

void TestPages::walkingMeetsEachMessageOnce()
{
    QFETCH(int, sameTime);
    QFETCH(int, limit);
    StoreFixture store;
    constexpr int count = 40;
    QStringList all;
    store.write([&](Transaction &tx) {
        for (int i = 0; i < count; ++i) {
            all.append(QString::number(i));
            if (!MessageStore(store.writer()).insert(tx, store.incoming(i, 1'000 + i / sameTime))) {
                qFatal("insert");
            }
        }
        return 0;
    });
    const MessageStore messages(store.writer());
    auto page = messages.latest(store.chat, limit);
    QVERIFY(!page->hasNewer);
    QStringList backwards = idsOf(*page);
    while (page->hasOlder) {
        page = messages.older(store.chat, page->rows.first().sortKey, limit);
        QVERIFY(page->hasNewer);
        QVERIFY(!page->rows.isEmpty() && page->rows.size() <= limit);
        backwards = idsOf(*page) + backwards;
    }
    QCOMPARE(backwards, all);
    QStringList forwards = idsOf(*page);
    while (page->hasNewer) {
        page = messages.newer(store.chat, page->rows.last().sortKey, limit);
        QVERIFY(page->hasOlder);
        forwards += idsOf(*page);
    }
    QCOMPARE(forwards.last(), all.last());
    QCOMPARE(forwards, all.mid(all.size() - forwards.size()));
    QVERIFY(messages.newer(store.chat, page->rows.last().sortKey, limit)->rows.isEmpty());
}

void TestPages::aroundFillsUpFromEitherSide_data()
{
    QTest::addColumn<int>("middle");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("older");
    QTest::addColumn<bool>("newer");
    QTest::newRow("in the middle") << 5 << QStringLiteral("3 4 5 6 7") << true << true;
    QTest::newRow("at the start") << 0 << QStringLiteral("0 1 2 3 4") << false << true;
    QTest::newRow("near the start") << 1 << QStringLiteral("0 1 2 3 4") << false << true;
    QTest::newRow("at the end") << 9 << QStringLiteral("5 6 7 8 9") << true << false;
    QTest::newRow("past the end") << 20 << QStringLiteral("5 6 7 8 9") << true << false;
}

void TestPages::aroundFillsUpFromEitherSide()
{
    QFETCH(int, middle);
    QFETCH(QString, expected);
    QFETCH(bool, older);
    QFETCH(bool, newer);
    StoreFixture store;
    QList<SortKey> keys;
    for (int i = 0; i < 10; ++i) {
        keys.append(SortKey{1'000, store.store(store.incoming(i, 1'000)).id.value});
    }
    const MessageStore messages(store.writer());
    const auto page = messages.around(store.chat, keys.value(middle, SortKey{9'999, 0}), 5);
    QCOMPARE(idsOf(*page).join(u' '), expected);
    QCOMPARE(page->hasOlder, older);
    QCOMPARE(page->hasNewer, newer);
}

void TestPages::limitsAreBounded()
{
    StoreFixture store;
    store.store(store.incoming(1, 1));
    store.store(store.incoming(2, 2));
    const MessageStore messages(store.writer());
    QCOMPARE(messages.latest(store.chat, 0)->rows.size(), 1);
    QCOMPARE(messages.latest(store.chat, -7)->rows.size(), 1);
    QCOMPARE(messages.latest(store.chat, std::numeric_limits<int>::max())->rows.size(), 2);
}

void TestPages::unreadCountsForeignOnesAfterThePosition()
{
    StoreFixture store;
    QList<SortKey> keys;
    for (int i = 0; i < 6; ++i) {
        keys.append(SortKey{500, store.store(store.incoming(i, 500)).id.value});
    }
    store.store(store.outgoing(1, 600));
    const MessageStore messages(store.writer());
    QCOMPARE(*messages.unreadCount(store.chat, {}), 6);
    QCOMPARE(*messages.unreadCount(store.chat, keys[0]), 5);
    QCOMPARE(*messages.unreadCount(store.chat, keys[4]), 1);
    QCOMPARE(*messages.unreadCount(store.chat, keys[5]), 0);
    QCOMPARE(*messages.unreadCount(store.chat, {499, 1'000}), 6);
}

void TestPages::unreadStopsAtItsCap()
{
    StoreFixture store;
    for (int i = 0; i < 6; ++i) {
        store.store(store.incoming(i, i));
    }
    const MessageStore messages(store.writer());
    QCOMPARE(*messages.unreadCount(store.chat, {-1, 0}, 4), 4);
    QCOMPARE(*messages.unreadCount(store.chat, {-1, 0}, 0), 0);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
