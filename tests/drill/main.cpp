// SPDX-License-Identifier: GPL-3.0-or-later
// `./dev drill`; see README.md.
#include "tests/drill/Drill.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

struct Wish {
    quint64 seed = 0;
    int messages = 0;
    int faults = 0;
    int devices = 0;
    Drill::ServerKind server = Drill::ServerKind::Prosody;
    QString folder;
};

std::optional<Wish> wishOf(const QCommandLineParser &parser)
{
    bool seedGiven = false;
    bool messagesGiven = false;
    bool faultsGiven = false;
    const QString server = parser.value(u"server"_s);
    Wish wish;
    wish.seed = parser.value(u"seed"_s).toULongLong(&seedGiven);
    wish.messages = parser.value(u"messages"_s).toInt(&messagesGiven);
    wish.faults = parser.value(u"faults"_s).toInt(&faultsGiven);
    bool devicesGiven = false;
    wish.devices = parser.value(u"devices"_s).toInt(&devicesGiven);
    wish.server =
        server == "prosody"_L1 ? Drill::ServerKind::Prosody : Drill::ServerKind::EjabberdCluster;
    wish.folder = parser.value(u"folder"_s);
    const bool fine = seedGiven && messagesGiven && faultsGiven && wish.messages > 0
        && wish.faults >= 0 && devicesGiven && wish.devices >= 0 && wish.devices <= 3
        && (server == "prosody"_L1 || server == "ejabberd-cluster"_L1);
    return fine ? std::optional(wish) : std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    parser.addOptions({
        {u"seed"_s, u"What all draws come from (a new one each time)."_s, u"N"_s,
         QString::number(now % 1'000'000)},
        {u"messages"_s, u"How many messages are typed (1000)."_s, u"N"_s, u"1000"_s},
        {u"faults"_s, u"How many faults there are (40)."_s, u"N"_s, u"40"_s},
        {u"devices"_s, u"How many everybody has, up to 3 (one has two, the others one)."_s, u"N"_s,
         u"0"_s},
        {u"server"_s, u"prosody (default) or ejabberd-cluster."_s, u"KIND"_s, u"prosody"_s},
        {u"folder"_s, u"Where logs go, and the profiles if something is wrong."_s, u"DIR"_s},
        {u"programs"_s, u"The build whose ninelivesctl is drilled (the drill's own)."_s, u"DIR"_s,
         QStringLiteral(NINELIVES_BUILD_DIR)},
        {u"plan"_s, u"Prints what would be done, and does nothing."_s},
    });
}

void printPlan(const Drill::Plan &plan, QTextStream &out)
{
    for (const Drill::DeviceSpec &device : plan.devices) {
        out << device.name << Qt::endl;
    }
    for (const Drill::Fault &fault : plan.faults) {
        out << fault.toString() << Qt::endl;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const std::optional<Wish> wish = wishOf(parser);
    if (!wish) {
        err << parser.helpText();
        return 64;
    }
    const Drill::Plan plan =
        Drill::drawPlan(wish->seed, wish->messages, wish->faults, wish->server, wish->devices);
    if (parser.isSet(u"plan"_s)) {
        printPlan(plan, out);
        return 0;
    }
    const QString folder = wish->folder.isEmpty() ? QDir::tempPath()
            + u"/ninelives-drill-%1-%2"_s.arg(wish->seed).arg(QCoreApplication::applicationPid())
                                                  : QDir(wish->folder).absolutePath();
    out << "drill: " << plan.people.size() << " people, " << plan.devices.size()
        << " devices; log: " << folder << "/drill.log" << Qt::endl;
    QElapsedTimer clock;
    clock.start();
    Drill::Drill drill(plan, parser.value(u"programs"_s), folder);
    const bool finished = drill.run();
    const Drill::Verdict &verdict = drill.verdict();
    for (const QString &finding : verdict.findings.mid(0, 50) + drill.crashes()) {
        out << "  " << finding << Qt::endl;
    }
    if (!finished) {
        out << "drill: seed " << plan.seed << " did not come to its end: " << drill.errorText()
            << Qt::endl;
    } else {
        out << "drill: seed " << plan.seed << " messages " << plan.messages.size() << " faults "
            << drill.faultsDone() << " lost " << verdict.lost << " duplicated "
            << verdict.duplicated << " reordered " << verdict.reordered << " stuck "
            << verdict.stuck << " apart " << verdict.apart << " (" << parser.value(u"server"_s)
            << ", " << clock.elapsed() / 1000 << " s)" << Qt::endl;
    }
    for (const QString &message : verdict.wentDown) {
        out << "  " << message << Qt::endl;
    }
    const bool good = finished && verdict.good() && drill.crashes().isEmpty();
    if (!good) {
        drill.keepEverything();
        out << "drill: profiles, keys and logs are kept in " << folder << Qt::endl;
    }
    return good ? 0 : 1;
}
