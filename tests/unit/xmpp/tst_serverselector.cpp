// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/ServerSelector.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

/// Each host has one address.
void everybodyIsAt(const QString &, QObject *,
                   const std::function<void(const QList<QHostAddress> &)> &done)
{
    done({QHostAddress(u"192.0.2.1"_s)});
}

} // namespace

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
    void redirects_data();
    void redirects();
    void everyAddressIsATarget();
    void noAddressAtAll();
    void withoutRecordsTheDomainItself();
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

void TestServerSelector::redirects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ServerTarget>("expected");
    QTest::newRow("host") << u"b.test"_s << ServerTarget{u"b.test"_s, 5222, false};
    QTest::newRow("port") << u"b.test:5300"_s << ServerTarget{u"b.test"_s, 5300, false};
    QTest::newRow("v4") << u"192.0.2.1"_s << ServerTarget{u"192.0.2.1"_s, 5222, false};
    QTest::newRow("v6") << u"[2001:db8::1]"_s << ServerTarget{u"2001:db8::1"_s, 5222, false};
    QTest::newRow("v6, port") << u"[2001:db8::1]:9222"_s
                              << ServerTarget{u"2001:db8::1"_s, 9222, false};
    QTest::newRow("v6, bare") << u"2001:db8::1"_s << ServerTarget{u"2001:db8::1"_s, 5222, false};
    for (const auto &bad : {u""_s, u":5222"_s, u"b.test:0"_s, u"b.test:x"_s, u"a:b:c"_s}) {
        QTest::addRow("bad '%s'", qPrintable(bad)) << bad << ServerTarget{};
    }
}

void TestServerSelector::redirects()
{
    QFETCH(QString, text);
    QFETCH(ServerTarget, expected);
    const auto target = ServerSelector::parseRedirect(text);
    QCOMPARE(target.ok(), !expected.host.isEmpty());
    if (target) {
        QCOMPARE(*target, expected);
    }
}

void TestServerSelector::everyAddressIsATarget()
{
    const QHash<QString, QStringList> names{
        {u"a.test"_s, {u"2001:db8::1"_s, u"2001:db8::2"_s, u"192.0.2.1"_s}},
        {u"gone.test"_s, {}},
        {u"b.test"_s, {u"192.0.2.9"_s, u"2001:db8::9"_s}}};
    ServerSelector selector([] { return 0.0; },
                            [&](const QString &host, QObject *, const auto &done) {
                                QList<QHostAddress> addresses;
                                for (const QString &address : names.value(host)) {
                                    addresses.append(QHostAddress(address));
                                }
                                done(addresses);
                            });
    QStringList order;
    const auto select = [&] {
        bool answered = false;
        selector.select(u"x.test"_s,
                        {u"a.test:5222"_s, u"gone.test:5222"_s, u"b.test:5223"_s, u"[::1]:99"_s},
                        [&](const Result<QList<ServerTarget>> &targets) {
                            order.clear();
                            for (const ServerTarget &target : *targets) {
                                order.append(target.toString() + u' ' + target.address);
                            }
                            answered = true;
                        });
        QTRY_VERIFY(answered);
    };
    select();
    const QStringList a{u"a.test:5222 2001:db8::1"_s, u"a.test:5222 192.0.2.1"_s,
                        u"a.test:5222 2001:db8::2"_s};
    QCOMPARE(order,
             a
                 + QStringList(
                     {u"b.test:5223 192.0.2.9"_s, u"b.test:5223 2001:db8::9"_s, u"::1:99 ::1"_s}));
    selector.setLastGood({u"b.test"_s, 5223, true, u"2001:db8::9"_s});
    select();
    QCOMPARE(order,
             QStringList({u"b.test:5223 2001:db8::9"_s, u"b.test:5223 192.0.2.9"_s}) + a
                 + QStringList{u"::1:99 ::1"_s});
}

void TestServerSelector::noAddressAtAll()
{
    ServerSelector selector([] { return 0.0; },
                            [](const QString &, QObject *, const auto &done) { done({}); });
    std::optional<Error> error;
    selector.select(u"x.test"_s, {u"a.test:5222"_s, u"b.test:5222"_s},
                    [&](const Result<QList<ServerTarget>> &targets) { error = targets.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::HostNotFound);
    QCOMPARE(error->detail, u"a.test b.test"_s);
}

void TestServerSelector::withoutRecordsTheDomainItself()
{
    // No name server knows this domain, or there is none; either way it must not take long.
    ServerSelector selector([] { return 0.0; }, &everybodyIsAt);
    std::optional<QList<ServerTarget>> found;
    selector.select(u"no-such-domain.invalid"_s, {},
                    [&](const Result<QList<ServerTarget>> &targets) { found = *targets; });
    QTRY_VERIFY_WITH_TIMEOUT(found, ServerSelector::recordsMs + 2'000);
    QCOMPARE(*found,
             (QList{ServerTarget{u"no-such-domain.invalid"_s, 5222, false, u"192.0.2.1"_s},
                    ServerTarget{u"no-such-domain.invalid"_s, 5223, true, u"192.0.2.1"_s}}));
}

void TestServerSelector::handMadeListsAreAnsweredLater()
{
    ServerSelector selector([] { return 0.0; }, &everybodyIsAt);
    selector.setLastGood({u"b.test"_s, 5222, false, u"192.0.2.1"_s});
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
    ServerSelector selector([] { return 0.0; }, &everybodyIsAt);
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
