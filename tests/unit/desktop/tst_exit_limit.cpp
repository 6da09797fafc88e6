// SPDX-License-Identifier: GPL-3.0-or-later
// A process that something holds when it wants to go.
#include "app/desktop/ExitLimit.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThreadPool>

#include <cstdlib>
#include <semaphore>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr int wantedCode = 7;

void waitForEver()
{
    std::binary_semaphore never{0};
    never.acquire();
}

struct Holder {
    ~Holder() { waitForEver(); }
};

/// What the child does: says when its work is done, and is held afterwards.
int goAway(const QString &heldBy)
{
    const bool held = heldBy != "nothing"_L1;
    leaveWithin(held ? std::chrono::milliseconds(300) : std::chrono::hours(1), wantedCode);
    if (heldBy == "a library's handler"_L1) {
        return std::atexit(waitForEver) == 0 ? wantedCode : 1;
    }
    if (heldBy == "a static object"_L1) {
        static const Holder holder;
    }
    if (heldBy == "a pool's thread"_L1) {
        QThreadPool::globalInstance()->start(waitForEver);
    }
    return wantedCode;
}

} // namespace

class TestExitLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProcessEnds_data()
    {
        QTest::addColumn<QString>("heldBy");
        for (const QString &heldBy :
             {u"nothing"_s, u"a library's handler"_s, u"a static object"_s, u"a pool's thread"_s}) {
            QTest::newRow(qPrintable(heldBy)) << heldBy;
        }
    }

    void everyProcessEnds()
    {
        QFETCH(const QString, heldBy);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"child"_s, heldBy});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), wantedCode);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "child"_L1) {
        return goAway(arguments.at(2));
    }
    TestExitLimit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exit_limit.moc"
