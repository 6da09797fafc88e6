// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/ServerSelector.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestServerSelector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesByHand_data();
    void entriesByHand();
    void recordsAreOrdered();
    void weightsDecideWithinAPriority();
    void aDotMeansNoService();
    void theLastGoodOneComesFirst();
    void handMadeListsAreAnsweredLater();
    void aNewCallDropsTheOldOne();
};

void TestServerSelector::entriesByHand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ServerTarget>("expected");
    QTest::newRow("plain") << u"xmpp.test:5222"_s << ServerTarget{u"xmpp.test"_s, 5222, false};
    QTest::newRow("TLS port") << u"xmpp.test:5223"_s << ServerTarget{u"xmpp.test"_s, 5223, true};
    QTest::newRow("web port") << u"xmpp.test:443"_s << ServerTarget{u"xmpp.test"_s, 443, true};
    QTest::newRow("TLS said") << u"tls:xmpp.test:7000"_s
                              << ServerTarget{u"xmpp.test"_s, 7000, true};
    QTest::newRow("v6") << u"[::1]:5222"_s << ServerTarget{u"::1"_s, 5222, false};
    QTest::newRow("spaces") << u" xmpp.test:5222 "_s << ServerTarget{u"xmpp.test"_s, 5222, false};
    for (const auto &bad : {u""_s, u"xmpp.test"_s, u"xmpp.test:"_s, u":5222"_s, u"xmpp.test:0"_s,
                            u"xmpp.test:99999"_s, u"xmpp.test:http"_s, u"::1:5222"_s}) {
        QTest::addRow("bad '%s'", qPrintable(bad)) << bad << ServerTarget{};
    }
}

void TestServerSelector::entriesByHand()
{
    QFETCH(QString, text);
    QFETCH(ServerTarget, expected);
    const auto target = ServerSelector::parse(text);
    QCOMPARE(target.ok(), !expected.host.isEmpty());
    if (target) {
        QCOMPARE(*target, expected);
    } else {
        QCOMPARE(target.error().code, ErrorCode::InvalidInput);
    }
}

void TestServerSelector::recordsAreOrdered()
{
    const QList<ServiceRecord> records{{{u"d"_s, 1, true}, 20, 0},
                                       {{u"c"_s, 1, false}, 10, 0},
                                       {{u"a"_s, 1, false}, 5, 0},
                                       {{u"b"_s, 1, true}, 10, 0}};
    QStringList hosts;
    for (const ServerTarget &target : ServerSelector::ordered(records, [] { return 0.0; })) {
        hosts.append(target.host);
    }
    // Priority first, then TLS from the first byte.
    QCOMPARE(hosts, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TestServerSelector::weightsDecideWithinAPriority()
{
    const QList<ServiceRecord> records{{{u"light"_s, 1, false}, 1, 10},
                                       {{u"heavy"_s, 1, false}, 1, 90}};
    QCOMPARE(ServerSelector::ordered(records, [] { return 0.05; }).constFirst().host, u"light"_s);
    QCOMPARE(ServerSelector::ordered(records, [] { return 0.5; }).constFirst().host, u"heavy"_s);
    QCOMPARE(ServerSelector::ordered(records, [] { return 0.999; }).size(), 2);
    const QList<ServiceRecord> weightless{{{u"x"_s, 1, false}, 1, 0}, {{u"y"_s, 1, false}, 1, 0}};
    QCOMPARE(ServerSelector::ordered(weightless, [] { return 0.999; }).size(), 2);
}

void TestServerSelector::aDotMeansNoService()
{
    const QList<ServiceRecord> records{{{QString(), 0, true}, 0, 0}, {{u"a"_s, 5222, false}, 0, 0}};
    QCOMPARE(ServerSelector::ordered(records, [] { return 0.0; }),
             (QList{ServerTarget{u"a"_s, 5222, false}}));
}

void TestServerSelector::theLastGoodOneComesFirst()
{
    const ServerTarget a{u"a"_s, 1, false};
    const ServerTarget b{u"b"_s, 1, false};
    const ServerTarget c{u"c"_s, 1, false};
    QCOMPARE(ServerSelector::withFirst({a, b, c}, c), (QList{c, a, b}));
    QCOMPARE(ServerSelector::withFirst({a, b}, c), (QList{a, b}));
    QCOMPARE(ServerSelector::withFirst({a, b}, {}), (QList{a, b}));
}

void TestServerSelector::handMadeListsAreAnsweredLater()
{
    ServerSelector selector([] { return 0.0; });
    selector.setLastGood({u"b.test"_s, 5222, false});
    std::optional<QList<ServerTarget>> found;
    selector.select(u"x.test"_s, {u"a.test:5222"_s, u"b.test:5222"_s},
                    [&](const Result<QList<ServerTarget>> &targets) { found = *targets; });
    QVERIFY(!found);
    QTRY_VERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->constFirst().host, u"b.test"_s);

    std::optional<Error> error;
    selector.select(u"x.test"_s, {u"a.test:5222"_s, u"nonsense"_s},
                    [&](const Result<QList<ServerTarget>> &targets) { error = targets.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::InvalidInput);
}

void TestServerSelector::aNewCallDropsTheOldOne()
{
    ServerSelector selector([] { return 0.0; });
    int old = 0;
    int now = 0;
    selector.select(u"x.test"_s, {u"a.test:1"_s}, [&](const auto &) { ++old; });
    selector.select(u"x.test"_s, {u"b.test:1"_s}, [&](const auto &) { ++now; });
    QTRY_COMPARE(now, 1);
    QCOMPARE(old, 0);
    selector.select(u"x.test"_s, {u"a.test:1"_s}, [&](const auto &) { ++old; });
    selector.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(old, 0);
}

QTEST_GUILESS_MAIN(TestServerSelector)
#include "tst_serverselector.moc"
