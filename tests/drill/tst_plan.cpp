// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drill/Plan.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Ninelives::Drill;
using namespace Qt::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeedDecidesEverything();
    void theDrawNeverChanges();
    void everyKindOfFaultComes_data();
    void everyKindOfFaultComes();
    void oneTroubleAtATime();
    void silentDevicesDoNotType();
    void everyFailpointOfTheCodeIsDrilled();

private:
    static QString text(const Plan &plan);
};

QString TestPlan::text(const Plan &plan)
{
    QStringList lines;
    for (const DeviceSpec &device : plan.devices) {
        lines.append(device.name);
    }
    for (const Fault &fault : plan.faults) {
        lines.append(fault.toString());
    }
    for (const TypedText &each : plan.messages) {
        lines.append(u"%1 %2 %3"_s.arg(each.body).arg(each.backlog).arg(each.thenRead));
    }
    return lines.join(u'\n');
}

void TestPlan::theSeedDecidesEverything()
{
    const Plan one = drawPlan(7, 500, 30, ServerKind::Prosody);
    QCOMPARE(text(drawPlan(7, 500, 30, ServerKind::Prosody)), text(one));
    QVERIFY(text(drawPlan(8, 500, 30, ServerKind::Prosody)) != text(one));
    QCOMPARE(one.messages.size(), 500);
    QCOMPARE(one.faults.size(), 30);
}

/// A seed in a report of last year still means the same people: the generator is our own.
void TestPlan::theDrawNeverChanges()
{
    const Plan plan = drawPlan(1, 10, 1, ServerKind::Prosody);
    QCOMPARE(plan.people.size(), 4);
    QCOMPARE(plan.devices.size(), 5);
}

void TestPlan::everyKindOfFaultComes_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<int>("kinds");
    // Only a cluster can do without one of its nodes for good.
    QTest::newRow("prosody") << int(ServerKind::Prosody) << int(FaultKind::FenceServer);
    QTest::newRow("cluster") << int(ServerKind::EjabberdCluster) << int(FaultKind::FenceServer) + 1;
}

void TestPlan::everyKindOfFaultComes()
{
    QFETCH(const int, server);
    QFETCH(const int, kinds);
    const Plan plan = drawPlan(11, 10'000, 200, ServerKind(server));
    QSet<int> seen;
    QSet<QString> failpoints;
    for (const Fault &fault : plan.faults) {
        seen.insert(int(fault.kind));
        if (!fault.failpoint.isEmpty()) {
            failpoints.insert(fault.failpoint.section(u':', 0, 0));
        }
    }
    QCOMPARE(seen.size(), kinds);
    QCOMPARE(failpoints.size(), drilledFailpoints().size());
}

void TestPlan::oneTroubleAtATime()
{
    const Plan plan = drawPlan(3, 1'000, 100, ServerKind::EjabberdCluster);
    for (qsizetype i = 0; i < plan.faults.size(); ++i) {
        const Fault &one = plan.faults.at(i);
        QVERIFY(one.from <= one.until);
        for (qsizetype j = i + 1; j < plan.faults.size(); ++j) {
            const Fault &other = plan.faults.at(j);
            const bool sameTarget = one.onServer() == other.onServer()
                && (one.onServer() || one.target == other.target);
            const bool together = one.from < other.until && other.from < one.until;
            QVERIFY2(!sameTarget || !together,
                     qPrintable(one.toString() + u" and "_s + other.toString()));
        }
    }
}

void TestPlan::silentDevicesDoNotType()
{
    const Plan plan = drawPlan(4, 2'000, 60, ServerKind::Prosody);
    for (qsizetype i = 0; i < plan.messages.size(); ++i) {
        const int device = plan.messages.at(i).device;
        QVERIFY(plan.messages.at(i).to != plan.devices.at(device).person);
        for (const Fault &fault : plan.faults) {
            QVERIFY(!fault.silencesDevice() || fault.target != device || i < fault.from
                    || i >= fault.until);
        }
    }
}

void TestPlan::everyFailpointOfTheCodeIsDrilled()
{
    const QRegularExpression call(u"NL_FAILPOINT\\(\"([^\"]+)\"\\)"_s);
    QSet<QString> named;
    QDirIterator sources(QStringLiteral(NINELIVES_SOURCE_DIR "/core"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator found = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            named.insert(found.next().captured(1));
        }
    }
    // Passed once in the life of a store, and when a damaged one is repaired.
    named.remove(u"storage.migration"_s);
    named.remove(u"storage.repair-swap"_s);
    named.remove(u"storage.restore-swap"_s);
    named.remove(u"storage.restore-part"_s);
    // The drill's people send texts; what happens to files is killed by a test of its own.
    QFile files(QStringLiteral(NINELIVES_SOURCE_DIR "/tests/integration/tst_media.cpp"));
    QVERIFY(files.open(QIODevice::ReadOnly));
    const QString media = QString::fromUtf8(files.readAll());
    named.removeIf([&media](const QString &name) {
        const bool ofFiles = name.startsWith(u"upload-"_s) || name.startsWith(u"download-"_s);
        return ofFiles && media.contains(u"u\"%1\"_s"_s.arg(name));
    });
    const QStringList drilled = drilledFailpoints();
    QCOMPARE(QSet<QString>(drilled.begin(), drilled.end()), named);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
