// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/AttemptPlan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

ServerTarget at(const QString &host, const QString &address)
{
    return {host, 5222, false, address};
}

/// "address" or "address!" (quick), in order, each one ending in silence while connecting.
QStringList whenAllAreSilent(AttemptPlan plan)
{
    QStringList order;
    while (!plan.isEmpty() && order.size() < 50) {
        const ServerTarget target = plan.next();
        const bool quick = plan.silenceMs(LinkPhase::Connecting) < 1'000;
        order.append(target.address + (quick ? u"!"_s : QString()));
        plan.silent(LinkPhase::Connecting);
    }
    return order;
}

const QList twoServers{at(u"a"_s, u"6a"_s + u':'), at(u"a"_s, u"4a"_s), at(u"b"_s, u"4b"_s)};

} // namespace

class TestAttemptPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void theNextServerComesWithinThreeSeconds_data();
    void theNextServerComesWithinThreeSeconds();
    void aDeadRouteCostsAThirdOfASecond();
    void theOnlyServerIsGivenTime();
    void silenceAfterConnectingPutsItsOtherAddressesLast();
    void patienceDoublesTheLimits();
    void everySecondRoundIsQuick();
    void patienceForALine_data();
    void patienceForALine();
    void manyAddressesAreNotAllTried();
};

void TestAttemptPlan::order_data()
{
    QTest::addColumn<QList<ServerTarget>>("targets");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QList<ServerTarget>() << QStringList();
    QTest::newRow("one") << QList{at(u"a"_s, u"4a"_s)} << QStringList{u"4a"_s};
    QTest::newRow("both kinds") << QList{at(u"a"_s, u"6:"_s), at(u"a"_s, u"4"_s)}
                                << QStringList{u"6:!"_s, u"4"_s, u"6:"_s};
    QTest::newRow("v4 preferred") << QList{at(u"a"_s, u"4"_s), at(u"a"_s, u"6:"_s)}
                                  << QStringList{u"4!"_s, u"6:"_s, u"4"_s};
    QTest::newRow("two servers") << twoServers
                                 << QStringList{u"6a:!"_s, u"4a"_s, u"4b"_s, u"6a:"_s};
    QTest::newRow("several addresses each")
        << QList{at(u"a"_s, u"6x:"_s), at(u"a"_s, u"4x"_s), at(u"a"_s, u"6y:"_s),
                 at(u"a"_s, u"4y"_s),  at(u"b"_s, u"4b"_s), at(u"b"_s, u"4c"_s)}
        << QStringList{u"6x:!"_s, u"4x"_s, u"4b"_s, u"6y:"_s, u"4y"_s, u"4c"_s, u"6x:"_s};
}

void TestAttemptPlan::order()
{
    QFETCH(QList<ServerTarget>, targets);
    QFETCH(QStringList, expected);
    QCOMPARE(whenAllAreSilent(AttemptPlan(targets, 0)), expected);
}

void TestAttemptPlan::theNextServerComesWithinThreeSeconds_data()
{
    QTest::addColumn<LinkPhase>("phase");
    QTest::newRow("no answer") << LinkPhase::Connecting;
    QTest::newRow("no TLS") << LinkPhase::Securing;
    QTest::newRow("no login") << LinkPhase::Authenticating;
    QTest::newRow("no session") << LinkPhase::Binding;
}

void TestAttemptPlan::theNextServerComesWithinThreeSeconds()
{
    QFETCH(LinkPhase, phase);
    AttemptPlan plan(twoServers, 0);
    qint64 silent = 0;
    while (plan.next().host != u"b") {
        silent += plan.silenceMs(phase);
        plan.silent(phase);
    }
    QVERIFY2(silent <= 3'000, qPrintable(QString::number(silent)));
}

void TestAttemptPlan::aDeadRouteCostsAThirdOfASecond()
{
    AttemptPlan plan({at(u"a"_s, u"6:"_s), at(u"a"_s, u"4"_s)}, 0);
    QCOMPARE(plan.next().address, u"6:"_s);
    QCOMPARE(plan.silenceMs(LinkPhase::Connecting), 300);
    plan.silent(LinkPhase::Connecting);
    QCOMPARE(plan.next().address, u"4"_s);
}

void TestAttemptPlan::theOnlyServerIsGivenTime()
{
    AttemptPlan plan({at(u"a"_s, u"4"_s)}, 0);
    plan.next();
    for (const LinkPhase phase : {LinkPhase::Connecting, LinkPhase::Securing,
                                  LinkPhase::Authenticating, LinkPhase::Binding}) {
        QCOMPARE(plan.silenceMs(phase), AttemptPlan::patientMs(phase));
    }
    // With two addresses there is somewhere else to connect to, but nobody else to log in to.
    AttemptPlan both({at(u"a"_s, u"6:"_s), at(u"a"_s, u"4"_s)}, 0);
    both.next();
    QCOMPARE(both.silenceMs(LinkPhase::Authenticating),
             AttemptPlan::patientMs(LinkPhase::Authenticating));
}

void TestAttemptPlan::silenceAfterConnectingPutsItsOtherAddressesLast()
{
    AttemptPlan plan({at(u"a"_s, u"4a"_s), at(u"a"_s, u"6a:"_s), at(u"b"_s, u"4b"_s)}, 0);
    plan.next();
    plan.silent(LinkPhase::Authenticating);
    QCOMPARE(plan.next().host, u"b"_s);
    QCOMPARE(plan.next().address, u"6a:"_s);
    QVERIFY(plan.isEmpty());
}

void TestAttemptPlan::patienceDoublesTheLimits()
{
    QList<qint64> limits;
    for (int patience = 0; patience <= AttemptPlan::mostPatience + 1; ++patience) {
        AttemptPlan plan(twoServers, patience);
        plan.next();
        limits.append(plan.silenceMs(LinkPhase::Connecting));
        limits.append(plan.silenceMs(LinkPhase::Authenticating));
    }
    QCOMPARE(limits,
             (QList<qint64>{300, 2'000, 600, 4'000, 1'200, 8'000, 2'400, 16'000, 2'400, 16'000}));
}

void TestAttemptPlan::everySecondRoundIsQuick()
{
    QList<int> patience;
    for (int round = 0; round < 10; ++round) {
        patience.append(AttemptPlan::patienceOfRound(round, 0));
    }
    QCOMPARE(patience, (QList<int>{0, 1, 0, 2, 0, 3, 0, 3, 0, 3}));
    QCOMPARE(AttemptPlan::patienceOfRound(0, 2), 2); // a line that is known to be slow
    QCOMPARE(AttemptPlan::patienceOfRound(5, 2), 3);
}

void TestAttemptPlan::patienceForALine_data()
{
    QTest::addColumn<qint64>("silence");
    QTest::addColumn<int>("expected");
    QTest::newRow("fast") << qint64(50) << 0;
    QTest::newRow("usual limits are twice its need") << qint64(1'000) << 0;
    QTest::newRow("slow") << qint64(1'100) << 1;
    QTest::newRow("very slow") << qint64(4'000) << 2;
    QTest::newRow("hopeless") << qint64(100'000) << 3;
}

void TestAttemptPlan::patienceForALine()
{
    QFETCH(qint64, silence);
    QFETCH(int, expected);
    QCOMPARE(AttemptPlan::patienceFor(silence), expected);
}

void TestAttemptPlan::manyAddressesAreNotAllTried()
{
    QList<ServerTarget> targets;
    for (int i = 0; i < 100; ++i) {
        targets.append(at(u"a"_s, QString::number(i)));
    }
    QCOMPARE(whenAllAreSilent(AttemptPlan(targets, 0)).size(), 16);
}

QTEST_GUILESS_MAIN(TestAttemptPlan)
#include "tst_attemptplan.moc"
