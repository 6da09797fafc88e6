// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ArchiveOrder.h"
#include "tests/unit/sync/ArchiveScene.h"

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

using Bend = std::function<void(int call, const ArchiveQuery &query, Result<ArchivePage> &page)>;
Q_DECLARE_METATYPE(Bend)

/// Archives that are slow, wrong or hostile: nothing is lost, and nobody asks for ever.
class BadArchivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesAllTheSame_data();
    void everythingArrivesAllTheSame();
    void circlesEnd_data();
    void circlesEnd();
    void partOfAPageIsBetterThanNone();
    void unconfirmedIsNotSentAgainWhileTheArchiveIsIncomplete();
    void placesFollowTheArchive_data();
    void placesFollowTheArchive();
    void knownMessagesKeepTheirPlaces_data();
    void knownMessagesKeepTheirPlaces();
    void placesThatContradictTheArchiveGiveWay_data();
    void placesThatContradictTheArchiveGiveWay();
};

void BadArchivesTest::everythingArrivesAllTheSame_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<Bend>("bend");
    QTest::newRow("pages of 50") << 50 << Bend();
    QTest::newRow("pages of 1") << 1 << Bend();
    QTest::newRow("pages of 3") << 3 << Bend();
    QTest::newRow("never complete") << 20 << Bend([](int, const auto &, auto &page) {
        if (page) {
            page->complete = false;
        }
    });
    QTest::newRow("each page backwards") << 20 << Bend([](int, const auto &, auto &page) {
        if (page) {
            std::ranges::reverse(page->items);
        }
    });
    QTest::newRow("everything twice in a page") << 20 << Bend([](int, const auto &, auto &page) {
        if (page) {
            page->items += page->items;
        }
    });
    QTest::newRow("without first and last") << 20 << Bend([](int, const auto &, auto &page) {
        if (page) {
            page->firstId.clear();
            page->lastId.clear();
        }
    });
    QTest::newRow("the results of a page are missing once")
        << 20 << Bend([](int call, const auto &, auto &page) {
               if (page && call % 3 == 1) {
                   page->items.clear();
               }
           });
    QTest::newRow("the last result is missing once")
        << 20 << Bend([](int call, const auto &, auto &page) {
               if (page && call % 3 == 1 && !page->items.isEmpty()) {
                   page->items.removeLast();
               }
           });
    QTest::newRow("every second answer fails")
        << 20 << Bend([](int call, const auto &, auto &page) {
               if (call % 2 == 1) {
                   page = Error{ErrorCode::Timeout, {}};
               }
           });
}

void BadArchivesTest::everythingArrivesAllTheSame()
{
    QFETCH(const int, pageSize);
    QFETCH(const Bend, bend);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 5);
    alice.transport->archivePageSize = pageSize;
    int calls = 0;
    if (bend) {
        alice.transport->bendArchivePage = [&](const ArchiveQuery &query,
                                               Result<ArchivePage> &page) {
            bend(calls++, query, page);
        };
    }
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 5));
    alice.transport->goOffline();
    fill(server, 6, 130);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 130));
    QTRY_VERIFY(alice.sync->caughtUp());
    QVERIFY(alice.sync->gaps(chat)->gaps.isEmpty());
    QVERIFY(calls < 200);
}

void BadArchivesTest::circlesEnd_data()
{
    QTest::addColumn<Bend>("bend");
    QTest::newRow("always the same page") << Bend([](int, const auto &, auto &page) {
        ArchivePage same;
        same.items = page ? page->items.first(std::min<qsizetype>(1, page->items.size()))
                          : QList<InboundStanza>();
        same.firstId = u"x"_s;
        same.lastId = u"x"_s;
        for (InboundStanza &stanza : same.items) {
            stanza.archiveId = u"x"_s;
        }
        page = same;
    });
    QTest::newRow("two pages in turn") << Bend([](int call, const auto &, auto &page) {
        ArchivePage turn;
        turn.firstId = call % 2 == 0 ? u"x"_s : u"y"_s;
        turn.lastId = turn.firstId;
        turn.leftOut = QStringList{turn.firstId};
        page = turn;
    });
    QTest::newRow("ids that nobody knows") << Bend([](int, const auto &query, auto &page) {
        if (!query.afterId.isEmpty()) {
            page = Error{ErrorCode::NotFound, u"item-not-found"_s};
        }
    });
}

void BadArchivesTest::circlesEnd()
{
    QFETCH(const Bend, bend);
    FakeServer server;
    Client alice(server);
    alice.chat();
    fill(server, 1, 5);
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    alice.transport->goOffline();
    fill(server, 6, 100);
    alice.timing.retryMs = 50;
    alice.timing.retryMaxMs = 100;
    alice.restart();
    int calls = 0;
    alice.transport->bendArchivePage = [&](const ArchiveQuery &query, Result<ArchivePage> &page) {
        bend(calls++, query, page);
    };
    alice.transport->goOnline();
    QTest::qWait(600);
    QVERIFY2(calls < 60, qPrintable(u"%1 questions"_s.arg(calls)));
}

void BadArchivesTest::partOfAPageIsBetterThanNone()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 5);
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    alice.transport->goOffline();
    fill(server, 6, 60);
    alice.transport->archivePageSize = 20;
    alice.transport->bendArchivePage = [](const ArchiveQuery &, Result<ArchivePage> &page) {
        if (page) {
            page->items.removeIf(
                [](const InboundStanza &stanza) { return stanza.body == u"0025"_s; });
        }
    };
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    QCOMPARE(alice.bodies(chat), numbers(1, 24) + numbers(26, 60));
}

void BadArchivesTest::unconfirmedIsNotSentAgainWhileTheArchiveIsIncomplete()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::LosesAcks;
    const QString id = alice.say(chat, u"there already"_s);
    QTRY_COMPARE(server.copies(alice.self, id), 1);
    alice.transport->goOffline();
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.clock.advance(120'000);
    // The page that would show it comes without its results, but claims to be the last one.
    int calls = 0;
    alice.transport->bendArchivePage = [&](const ArchiveQuery &, Result<ArchivePage> &page) {
        if (page && ++calls <= 2) {
            page->items.clear();
        }
    };
    alice.transport->goOnline();
    QTRY_COMPARE(alice.delivery(chat, u"there already"_s), Delivery::OnServer);
    QCOMPARE(server.copies(alice.self, id), 1);
    QCOMPARE(calls, 3);
}

void BadArchivesTest::placesFollowTheArchive_data()
{
    QTest::addColumn<QList<qint64>>("stamps");
    QTest::addColumn<qint64>("edge");
    QTest::addColumn<QList<qint64>>("after");
    QTest::addColumn<QList<qint64>>("before");
    using Times = QList<qint64>;
    QTest::newRow("apart") << Times{10, 20, 30} << qint64(5) << Times{10, 20, 30} << Times{2, 3, 4};
    QTest::newRow("one stamp for all")
        << Times{10, 10, 10} << qint64(10) << Times{11, 12, 13} << Times{7, 8, 9};
    QTest::newRow("the clock was set back")
        << Times{100, 40, 50} << qint64(60) << Times{100, 101, 102} << Times{39, 40, 50};
    QTest::newRow("nothing") << Times{} << qint64(60) << Times{} << Times{};
}

void BadArchivesTest::placesFollowTheArchive()
{
    QFETCH(const QList<qint64>, stamps);
    QFETCH(const qint64, edge);
    ArchivePage page;
    for (const qint64 stamp : stamps) {
        InboundStanza stanza;
        stanza.stampMs = stamp;
        page.items.append(stanza);
    }
    QTEST(ArchiveOrder::placesAfter(page, edge), "after");
    QTEST(ArchiveOrder::placesBefore(page, edge), "before");
}

void BadArchivesTest::knownMessagesKeepTheirPlaces_data()
{
    using List = QList<qint64>;
    QTest::addColumn<List>("stamps");
    QTest::addColumn<List>("known");
    QTest::addColumn<List>("places");
    QTest::newRow("none is known") << List{10, 20} << List{0, 0} << List{10, 20};
    QTest::newRow("all are known") << List{10, 20} << List{11, 21} << List{11, 21};
    QTest::newRow("between two") << List{10, 20, 30} << List{10, 0, 30} << List{10, 20, 30};
    QTest::newRow("stamped after the next")
        << List{10, 40, 30} << List{10, 0, 30} << List{10, 29, 30};
    QTest::newRow("stamped before the last")
        << List{10, 5, 30} << List{10, 0, 30} << List{10, 11, 30};
    QTest::newRow("no place is free")
        << List{10, 10, 10, 10, 30} << List{10, 0, 11, 12, 30} << List{10, 11, 12, 13, 30};
    QTest::newRow("the known ones are out of order")
        << List{10, 20, 20, 30, 30} << List{0, 25, 0, 22, 0} << List{10, 25, 26, 22, 30};
}

void BadArchivesTest::knownMessagesKeepTheirPlaces()
{
    QFETCH(const QList<qint64>, stamps);
    QFETCH(const QList<qint64>, known);
    ArchivePage page;
    for (const qint64 stamp : stamps) {
        InboundStanza stanza;
        stanza.stampMs = stamp;
        page.items.append(stanza);
    }
    QTEST(ArchiveOrder::placesAmong(page, known, 5), "places");
}

void BadArchivesTest::placesThatContradictTheArchiveGiveWay_data()
{
    using List = QList<qint64>;
    QTest::addColumn<List>("stamps");
    QTest::addColumn<List>("known");
    QTest::addColumn<List>("agreeing");
    QTest::addColumn<List>("places");
    QTest::newRow("nothing") << List{} << List{} << List{} << List{};
    QTest::newRow("all agree") << List{10, 20, 30} << List{11, 0, 31} << List{11, 0, 31}
                               << List{11, 20, 31};
    QTest::newRow("one stands after its successor") << List{10, 20, 30, 40} << List{10, 55, 30, 60}
                                                    << List{10, 0, 30, 60} << List{10, 20, 30, 60};
    QTest::newRow("one stands after two of them") << List{10, 20, 30, 40} << List{10, 55, 30, 40}
                                                  << List{10, 0, 30, 40} << List{10, 20, 30, 40};
    QTest::newRow("and is stamped after them")
        << List{10, 35, 30} << List{10, 55, 30} << List{10, 0, 30} << List{10, 29, 30};
    QTest::newRow("two crossed, twice")
        << List{9, 10, 29, 30} << List{20, 10, 40, 30} << List{0, 10, 0, 30} << List{9, 10, 29, 30};
    QTest::newRow("no place is free") << List{10, 10, 10, 10} << List{10, 55, 11, 12}
                                      << List{10, 0, 11, 12} << List{10, 11, 12, 13};
    QTest::newRow("two at one place")
        << List{10, 20} << List{20, 20} << List{0, 20} << List{10, 20};
    QTest::newRow("all the other way round")
        << List{7, 8, 9, 10} << List{40, 30, 20, 10} << List{0, 0, 0, 10} << List{7, 8, 9, 10};
    QTest::newRow("before the page before")
        << List{10, 20} << List{3, 20} << List{0, 20} << List{10, 20};
}

/// As few as possible: the longest run that agrees stays.
void BadArchivesTest::placesThatContradictTheArchiveGiveWay()
{
    QFETCH(const QList<qint64>, stamps);
    QFETCH(const QList<qint64>, known);
    ArchivePage page;
    for (const qint64 stamp : stamps) {
        InboundStanza stanza;
        stanza.stampMs = stamp;
        page.items.append(stanza);
    }
    const QList<qint64> agreeing = ArchiveOrder::agreeing(known, 5);
    QTEST(agreeing, "agreeing");
    QTEST(ArchiveOrder::placesAmong(page, agreeing, 5), "places");
}

QTEST_GUILESS_MAIN(BadArchivesTest)
#include "tst_bad_archives.moc"
