// SPDX-License-Identifier: GPL-3.0-or-later
// What an outage costs, measured from outside: `ninelivesctl` processes on a real Prosody, behind
// the rig's proxies. Prints a table and asserts nothing. Linux only.
#include "tests/bench/CommitCounter.h"
#include "tests/bench/CtlBench.h"
#include "tests/rig/TcpProxy.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonValue>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Bench::print;
using Mode = Rig::TcpProxy::Mode;

namespace {

struct Settings {
    int waiting = 100;
    int rounds = 3;
    int outageMs = 5'000;
    int catchUp = 10'000;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

bool waitForHealth(Rig::JsonProcess &process, bool online, qsizetype since)
{
    return process.waitForEvent(u"health"_s, {{u"online"_s, online}}, 60'000, since).has_value();
}

/// The server stops in order and comes back; what was written meanwhile goes out.
bool serverReturns(const Settings &settings, bool fast)
{
    Rig::Prosody::Options options;
    options.extraConfig = fast ? QString() : u"modules_disabled = { \"sasl2_fast\" }"_s;
    Bench::CtlPair pair(QStringLiteral(NINELIVES_BUILD_DIR), options);
    if (!pair.setUp()) {
        return false;
    }
    Rig::JsonProcess *alice = pair.alice().runOnline();
    Rig::JsonProcess *bob = pair.bob().runOnline();
    if (!alice || !bob || !pair.warmUp(*alice, *bob)) {
        return false;
    }
    QList<double> online;
    QList<double> flushed;
    QList<double> commits;
    for (int round = 0; round < settings.rounds; ++round) {
        const qsizetype before = alice->events().size();
        pair.server().stop();
        if (!waitForHealth(*alice, false, before)) {
            return false;
        }
        const QString text = u"round %1,"_s.arg(round);
        Bench::CommitCounter counter(pair.alice().folder());
        pair.sendMany(*alice, text, settings.waiting);
        const QString last = u"%1 %2"_s.arg(text).arg(settings.waiting);
        const bool queued =
            alice->waitForEvent(u"reply"_s, {{u"tag"_s, last}}, Bench::patienceMs).has_value();
        alice->waitForEvent(u"nothing"_s, {}, settings.outageMs);
        const qsizetype down = alice->events().size();
        if (!queued || !pair.server().start()) {
            return false;
        }
        QElapsedTimer timer;
        timer.start();
        if (!waitForHealth(*alice, true, down)) {
            return false;
        }
        online.append(double(timer.elapsed()) / 1000);
        if (!Bench::CtlPair::onServer(*alice, last)) {
            return false;
        }
        flushed.append(double(timer.elapsed()) / 1000);
        commits.append(double(counter.count()) / settings.waiting);
    }
    const QString how = fast ? u"with FAST"_s : u"without FAST"_s;
    print(u"server return to online, "_s + how + u", s"_s, median(online), 2);
    print(u"server return to %1 messages flushed, %2, s"_s.arg(settings.waiting).arg(how),
          median(flushed), 2);
    print(u"commits per message queued and sent, "_s + how, median(commits), 2);
    return true;
}

/// The server that Alice is on dies in some way; she goes to the next one.
bool nextServer(const Settings &settings, Mode mode, const QString &what)
{
    QList<double> times;
    for (int round = 0; round < settings.rounds; ++round) {
        Bench::CtlPair pair(QStringLiteral(NINELIVES_BUILD_DIR), {});
        if (!pair.start()) {
            return false;
        }
        Rig::TcpProxy first(pair.server().port());
        Rig::TcpProxy second(pair.server().port());
        if (!first.listen() || !second.listen()
            || !pair.signIn({first.server(), second.server()})) {
            return false;
        }
        Rig::JsonProcess *alice = pair.alice().runOnline();
        if (!alice) {
            return false;
        }
        const qsizetype before = alice->events().size();
        first.cut();
        first.setMode(mode);
        QElapsedTimer timer;
        timer.start();
        if (!waitForHealth(*alice, false, before)
            || !waitForHealth(*alice, true, alice->events().size())) {
            return false;
        }
        times.append(double(timer.elapsed()) / 1000);
    }
    print(u"online at the next server after "_s + what + u", s"_s, median(times), 2);
    return true;
}

bool catchUp(int messages)
{
    Bench::CtlPair pair(QStringLiteral(NINELIVES_BUILD_DIR), {});
    if (!pair.setUp()) {
        return false;
    }
    const auto cost = pair.catchUp(messages);
    if (!cost) {
        return false;
    }
    print(u"catch-up of %1 encrypted messages, own CPU per message, us"_s.arg(messages),
          cost->cpuUs, 0);
    print(u"catch-up of %1 encrypted messages, messages/s"_s.arg(messages), cost->perSecond, 0);
    print(u"commits per message caught up with"_s, cost->commits, 3);
    return true;
}

Settings settingsFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"waiting"_s, u"Messages written during an outage."_s, u"N"_s, u"100"_s});
    parser.addOption({u"rounds"_s, u"Outages of each kind; medians are shown."_s, u"N"_s, u"3"_s});
    parser.addOption({u"outage"_s, u"Seconds of an outage."_s, u"S"_s, u"5"_s});
    parser.addOption({u"messages"_s, u"Archived messages to catch up with."_s, u"N"_s, u"10000"_s});
    parser.process(application);
    return {parser.value(u"waiting"_s).toInt(), parser.value(u"rounds"_s).toInt(),
            parser.value(u"outage"_s).toInt() * 1000, parser.value(u"messages"_s).toInt()};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Settings settings = settingsFrom(application);
    const bool done = serverReturns(settings, true) && serverReturns(settings, false)
        && nextServer(settings, Mode::Refuse, u"its process died"_s)
        && nextServer(settings, Mode::BlackHole, u"its machine is gone"_s)
        && nextServer(settings, Mode::Stall, u"it hangs"_s) && catchUp(settings.catchUp);
    if (!done) {
        std::fprintf(stderr, "bench_outage: something did not arrive\n");
    }
    return done ? 0 : 1;
}
