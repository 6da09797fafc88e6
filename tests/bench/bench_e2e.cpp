// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way, measured from outside: two `ninelivesctl` processes on a real Prosody. Prints one
// line per figure and asserts nothing. Linux only (CPU times from /proc).
#include "tests/rig/CtlProfile.h"
#include "tests/rig/Prosody.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

constexpr int patienceMs = 900'000;

/// CPU time that a process has used so far, user and system, in milliseconds.
double cpuMs(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return ticks * 1000.0 / double(sysconf(_SC_CLK_TCK));
}

void print(const char *what, const QString &value)
{
    std::printf("%-52s %s\n", what, qPrintable(value));
    std::fflush(stdout);
}

class Bench
{
public:
    explicit Bench(const QString &buildDir)
        : m_alice(u"alice"_s, buildDir), m_bob(u"bob"_s, buildDir)
    {}

    bool setUp()
    {
        for (const QString &name : {u"alice"_s, u"bob"_s}) {
            if (!m_server.addAccount(name, name + u"-secret"_s)) {
                return false;
            }
        }
        return m_server.start()
            && m_alice.addAccount(m_server, u"alice"_s, u"alice-secret"_s).exitCode == 0
            && m_bob.addAccount(m_server, u"bob"_s, u"bob-secret"_s).exitCode == 0;
    }

    /// `count` messages are sent while bob is away; then he fetches them all.
    bool catchUp(int count)
    {
        Rig::JsonProcess *alice = m_alice.runOnline();
        if (!alice) {
            return false;
        }
        QElapsedTimer timer;
        timer.start();
        sendMany(*alice, u"catch-up"_s, count);
        if (!onServer(*alice, u"catch-up %1"_s.arg(count))) {
            return false;
        }
        print("sending while the other is away, messages/s",
              QString::number(count * 1000.0 / double(timer.elapsed()), 'f', 0));
        m_alice.stop();
        timer.restart();
        Rig::JsonProcess *bob = m_bob.runOnline();
        if (!bob) {
            return false;
        }
        const double before = cpuMs(bob->pid());
        if (!bob->waitForEvent(u"message"_s, {{u"body"_s, u"catch-up %1"_s.arg(count)}},
                               patienceMs)) {
            return false;
        }
        const double wall = double(timer.elapsed());
        const double cpu = cpuMs(bob->pid()) - before;
        print("catch-up, messages/s", QString::number(count * 1000.0 / wall, 'f', 0));
        print("catch-up, own CPU per message, us", QString::number(cpu * 1000.0 / count, 'f', 0));
        m_bob.stop();
        return true;
    }

    /// One message after the other; the time from the command to the receiver's event.
    bool latency(int rounds)
    {
        Rig::JsonProcess *alice = m_alice.runOnline();
        Rig::JsonProcess *bob = m_bob.runOnline();
        if (!alice || !bob || !warmUp(*alice, *bob)) {
            return false;
        }
        QList<double> times;
        for (int i = 0; i < rounds; ++i) {
            const QString text = u"latency %1"_s.arg(i);
            const qsizetype known = bob->events().size();
            QElapsedTimer timer;
            timer.start();
            send(*alice, text);
            if (!bob->waitForEvent(u"message"_s, {{u"body"_s, text}}, 20'000, known)) {
                return false;
            }
            times.append(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        print("one-way latency, median, ms", QString::number(times.at(rounds / 2), 'f', 1));
        print("one-way latency, 95 of 100, ms",
              QString::number(times.at(rounds * 95 / 100), 'f', 1));
        return true;
    }

    /// All at once to somebody who is online.
    bool burst(int count)
    {
        Rig::JsonProcess *alice = m_alice.runOnline();
        Rig::JsonProcess *bob = m_bob.runOnline();
        if (!alice || !bob || !warmUp(*alice, *bob)) {
            return false;
        }
        const double bobBefore = cpuMs(bob->pid());
        const double aliceBefore = cpuMs(alice->pid());
        QElapsedTimer timer;
        timer.start();
        sendMany(*alice, u"burst"_s, count);
        if (!bob->waitForEvent(u"message"_s, {{u"body"_s, u"burst %1"_s.arg(count)}}, patienceMs)) {
            return false;
        }
        print("burst, seconds to the last message",
              QString::number(double(timer.elapsed()) / 1000, 'f', 2));
        print("burst, receiver's CPU seconds",
              QString::number((cpuMs(bob->pid()) - bobBefore) / 1000, 'f', 2));
        print("burst, sender's CPU seconds",
              QString::number((cpuMs(alice->pid()) - aliceBefore) / 1000, 'f', 2));
        return true;
    }

    /// Both online with nothing to do.
    bool idle(int seconds)
    {
        Rig::JsonProcess *bob = m_bob.runOnline();
        if (!bob) {
            return false;
        }
        bob->waitForEvent(u"settled"_s, {}, 2000);
        const double before = cpuMs(bob->pid());
        bob->waitForEvent(u"nothing"_s, {}, seconds * 1000);
        print("idle, CPU %",
              QString::number((cpuMs(bob->pid()) - before) / (seconds * 10.0), 'f', 2));
        return true;
    }

private:
    void send(Rig::JsonProcess &from, const QString &text)
    {
        from.tell({{u"cmd"_s, u"send"_s},
                   {u"to"_s, m_server.jid(u"bob"_s)},
                   {u"body"_s, text},
                   {u"tag"_s, text}});
    }
    void sendMany(Rig::JsonProcess &from, const QString &text, int count)
    {
        for (int i = 1; i <= count; ++i) {
            send(from, u"%1 %2"_s.arg(text).arg(i));
        }
    }
    /// Waits until the server has the message with this text.
    bool onServer(Rig::JsonProcess &from, const QString &text)
    {
        const auto reply = from.waitForEvent(u"reply"_s, {{u"tag"_s, text}}, patienceMs);
        return reply
            && from.waitForEvent(u"state"_s,
                                 {{u"id"_s, reply->value(u"id"_s)}, {u"state"_s, u"server"_s}},
                                 patienceMs);
    }
    /// First contact is over, both ways.
    bool warmUp(Rig::JsonProcess &alice, Rig::JsonProcess &bob)
    {
        const QString text = u"warm up %1"_s.arg(++m_warmUps);
        send(alice, text);
        if (!bob.waitForEvent(u"message"_s, {{u"body"_s, text}})) {
            return false;
        }
        bob.tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_server.jid(u"alice"_s)}, {u"body"_s, text}});
        return alice.waitForEvent(u"message"_s, {{u"body"_s, text}, {u"direction"_s, u"in"_s}})
            .has_value();
    }

    Rig::Prosody m_server;
    Rig::CtlProfile m_alice;
    Rig::CtlProfile m_bob;
    int m_warmUps = 0;
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

    Bench bench(QStringLiteral(NINELIVES_BUILD_DIR));
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
