// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way, measured from outside: two `ninelivesctl` processes on a real Prosody. Prints one
// line per figure and asserts nothing. Linux only (CPU times from /proc).
#include "tests/bench/CtlBench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Bench::cpuMs;
using Bench::patienceMs;
using Bench::print;

namespace {

class EndToEnd
{
public:
    explicit EndToEnd(const QString &buildDir) : m_pair(buildDir, {}) {}

    bool setUp() { return m_pair.setUp(); }

    bool catchUp(int count)
    {
        const auto cost = m_pair.catchUp(count);
        if (!cost) {
            return false;
        }
        print(u"sending while the other is away, messages/s"_s, cost->sentPerSecond, 0);
        print(u"catch-up, messages/s"_s, cost->perSecond, 0);
        print(u"catch-up, own CPU per message, us"_s, cost->cpuUs, 0);
        return true;
    }

    /// One message after the other; the time from the command to the receiver's event.
    bool latency(int rounds)
    {
        Rig::JsonProcess *alice = m_pair.alice().runOnline();
        Rig::JsonProcess *bob = m_pair.bob().runOnline();
        if (!alice || !bob || !m_pair.warmUp(*alice, *bob)) {
            return false;
        }
        QList<double> times;
        for (int i = 0; i < rounds; ++i) {
            const QString text = u"latency %1"_s.arg(i);
            const qsizetype known = bob->events().size();
            QElapsedTimer timer;
            timer.start();
            m_pair.send(*alice, text);
            if (!bob->waitForEvent(u"message"_s, {{u"body"_s, text}}, 20'000, known)) {
                return false;
            }
            times.append(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        print(u"one-way latency, median, ms"_s, times.at(rounds / 2), 1);
        print(u"one-way latency, 95 of 100, ms"_s, times.at(rounds * 95 / 100), 1);
        return true;
    }

    /// All at once to somebody who is online.
    bool burst(int count)
    {
        Rig::JsonProcess *alice = m_pair.alice().runOnline();
        Rig::JsonProcess *bob = m_pair.bob().runOnline();
        if (!alice || !bob || !m_pair.warmUp(*alice, *bob)) {
            return false;
        }
        const double bobBefore = cpuMs(bob->pid());
        const double aliceBefore = cpuMs(alice->pid());
        QElapsedTimer timer;
        timer.start();
        m_pair.sendMany(*alice, u"burst"_s, count);
        if (!bob->waitForEvent(u"message"_s, {{u"body"_s, u"burst %1"_s.arg(count)}}, patienceMs)) {
            return false;
        }
        print(u"burst, seconds to the last message"_s, double(timer.elapsed()) / 1000, 2);
        print(u"burst, receiver's CPU seconds"_s, (cpuMs(bob->pid()) - bobBefore) / 1000, 2);
        print(u"burst, sender's CPU seconds"_s, (cpuMs(alice->pid()) - aliceBefore) / 1000, 2);
        return true;
    }

    /// Both online with nothing to do.
    bool idle(int seconds)
    {
        Rig::JsonProcess *bob = m_pair.bob().runOnline();
        if (!bob) {
            return false;
        }
        bob->waitForEvent(u"settled"_s, {}, 2000);
        const double before = cpuMs(bob->pid());
        bob->waitForEvent(u"nothing"_s, {}, seconds * 1000);
        print(u"idle, CPU %"_s, (cpuMs(bob->pid()) - before) / (seconds * 10.0), 2);
        return true;
    }

private:
    Bench::CtlPair m_pair;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"messages"_s, u"Archived messages to catch up with."_s, u"N"_s, u"10000"_s});
    parser.addOption({u"burst"_s, u"Messages sent at once."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"rounds"_s, u"Messages whose latency is measured."_s, u"N"_s, u"200"_s});
    parser.addOption({u"idle"_s, u"Seconds of idling."_s, u"S"_s, u"20"_s});
    parser.process(application);

    EndToEnd bench(QStringLiteral(NINELIVES_BUILD_DIR));
    if (!bench.setUp()) {
        std::fprintf(stderr, "bench_e2e: the server or the accounts could not be set up\n");
        return 1;
    }
    const bool done = bench.catchUp(parser.value(u"messages"_s).toInt())
        && bench.latency(parser.value(u"rounds"_s).toInt())
        && bench.burst(parser.value(u"burst"_s).toInt())
        && bench.idle(parser.value(u"idle"_s).toInt());
    if (!done) {
        std::fprintf(stderr, "bench_e2e: something did not arrive\n");
    }
    return done ? 0 : 1;
}
