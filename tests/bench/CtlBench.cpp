// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CtlBench.h"

#include "tests/bench/CommitCounter.h"

#include <QElapsedTimer>
#include <QFile>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Ninelives::Bench {

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

void print(const QString &what, double value, int decimals)
{
    std::printf("%-64s %s\n", qPrintable(what), qPrintable(QString::number(value, 'f', decimals)));
    std::fflush(stdout);
}

bool heardAll(Rig::JsonProcess &process, const QString &start, int count)
{
    int left = count;
    return process
        .waitFor(
            [&](const QJsonObject &event) {
                const bool counts = event.value(u"event"_s) == u"message"_s
                    && event.value(u"body"_s).toString().startsWith(start);
                left -= counts ? 1 : 0;
                return left <= 0;
            },
            patienceMs)
        .has_value();
}

CtlPair::CtlPair(const QString &buildDir, const Rig::Prosody::Options &options)
    : m_server(options), m_alice(u"alice"_s, buildDir), m_bob(u"bob"_s, buildDir),
      m_target(m_server.jid(u"bob"_s))
{}

bool CtlPair::start()
{
    for (const QString &name : {u"alice"_s, u"bob"_s}) {
        if (!m_server.addAccount(name, name + u"-secret"_s)) {
            return false;
        }
    }
    return m_server.start();
}

bool CtlPair::signIn(const QStringList &aliceServers)
{
    const QStringList servers =
        aliceServers.isEmpty() ? QStringList{m_server.server()} : aliceServers;
    const Rig::CtlProfile::Login login{m_server.jid(u"alice"_s), u"alice-secret"_s, servers,
                                       m_server.caFile()};
    // Proxies of this thread forward nothing while the call blocks, so they are not tried.
    const QStringList unverified =
        aliceServers.isEmpty() ? QStringList() : QStringList{u"--no-verify"_s};
    return m_alice.addAccount(login, unverified).exitCode == 0
        && m_bob.addAccount(m_server, u"bob"_s, u"bob-secret"_s).exitCode == 0;
}

std::optional<CtlPair::CatchUp> CtlPair::catchUp(int count)
{
    CatchUp result;
    Rig::JsonProcess *alice = m_alice.runOnline();
    if (!alice) {
        return std::nullopt;
    }
    QElapsedTimer timer;
    timer.start();
    sendMany(*alice, u"catch-up"_s, count);
    const QString last = u"catch-up %1"_s.arg(count);
    if (!onServer(*alice, last)) {
        return std::nullopt;
    }
    result.sentPerSecond = count * 1000.0 / double(timer.elapsed());
    m_alice.stop();
    CommitCounter commits(m_bob.folder());
    timer.restart();
    Rig::JsonProcess *bob = m_bob.runOnline();
    if (!bob) {
        return std::nullopt;
    }
    const double before = cpuMs(bob->pid());
    // The newest come before the rest, so the last one is no sign of the end.
    if (!heardAll(*bob, u"catch-up "_s, count)) {
        return std::nullopt;
    }
    result.perSecond = count * 1000.0 / double(timer.elapsed());
    result.cpuUs = (cpuMs(bob->pid()) - before) * 1000.0 / count;
    result.commits = double(commits.count()) / count;
    m_bob.stop();
    return result;
}

void CtlPair::send(Rig::JsonProcess &from, const QString &text) const
{
    from.tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_target}, {u"body"_s, text}, {u"tag"_s, text}});
}

void CtlPair::sendMany(Rig::JsonProcess &from, const QString &text, int count) const
{
    for (int i = 1; i <= count; ++i) {
        send(from, u"%1 %2"_s.arg(text).arg(i));
    }
}

bool CtlPair::onServer(Rig::JsonProcess &from, const QString &text)
{
    const auto reply = from.waitForEvent(u"reply"_s, {{u"tag"_s, text}}, patienceMs);
    return reply
        && from.waitForEvent(
            u"state"_s, {{u"id"_s, reply->value(u"id"_s)}, {u"state"_s, u"server"_s}}, patienceMs);
}

bool CtlPair::warmUp(Rig::JsonProcess &alice, Rig::JsonProcess &bob)
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

} // namespace Ninelives::Bench
