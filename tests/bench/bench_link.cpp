// SPDX-License-Identifier: GPL-3.0-or-later
// History for a new device, measured from outside: two `ninelivesctl link` processes on a real
// Prosody. Prints one line per figure and asserts nothing. Linux only (memory from /proc).
#include "core/crypto/KeyFile.h"
#include "core/storage/Database.h"
#include "tests/bench/CtlBench.h"
#include "tests/fakes/StoreFiller.h"
#include "tests/rig/TcpProxy.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Bench::cpuMs;
using Bench::patienceMs;
using Bench::print;

namespace {

/// The most memory that a process has had so far, in MiB.
double peakMiB(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
        }
    }
    return 0;
}

class LinkBench
{
public:
    explicit LinkBench(const QString &buildDir)
        : m_old(u"old"_s, buildDir), m_new(u"new"_s, buildDir)
    {}

    bool setUp(int messages)
    {
        if (!m_server.addAccount(u"alice"_s, u"secret"_s) || !m_server.start()
            || !m_proxy.listen()) {
            return false;
        }
        m_proxy.setTarget(m_server.port());
        const auto signIn = [&](Rig::CtlProfile &profile, const QString &server) {
            return profile
                       .addAccount(Rig::CtlProfile::Login{m_server.jid(u"alice"_s), u"secret"_s,
                                                          QStringList{server}, m_server.caFile()},
                                   {u"--no-verify"_s})
                       .exitCode
                == 0;
        };
        return signIn(m_old, m_proxy.server()) && signIn(m_new, m_server.server())
            && fill(messages);
    }

    bool run(int messages)
    {
        Rig::JsonProcess fresh(u"offer"_s);
        start(fresh, m_new, {u"offer"_s});
        const auto showing = fresh.waitForEvent(u"link"_s, {{u"phase"_s, u"showing"_s}});
        if (!showing) {
            return false;
        }
        QStringList accept{u"accept"_s, u"--yes"_s};
        const QJsonArray words = showing->value(u"words"_s).toArray();
        for (const QJsonValue word : words) {
            accept.append(word.toString());
        }
        Rig::JsonProcess old(u"accept"_s);
        start(old, m_old, accept);
        if (!old.waitForEvent(u"link"_s, {{u"phase"_s, u"transferring"_s}}, patienceMs)) {
            return false;
        }
        QElapsedTimer timer;
        timer.start();
        const qint64 before = m_proxy.bytesToServer();
        if (!fresh.waitForEvent(u"link"_s, {{u"newest_here"_s, true}}, patienceMs)) {
            return false;
        }
        print(u"the newest 200, seconds"_s, double(timer.elapsed()) / 1000, 2);
        double peakOld = 0;
        double peakNew = 0;
        double cpuOld = 0;
        double cpuNew = 0;
        const auto done = fresh.waitFor(
            [&](const QJsonObject &event) {
                peakOld = qMax(peakOld, peakMiB(old.pid()));
                peakNew = qMax(peakNew, peakMiB(fresh.pid()));
                cpuOld = qMax(cpuOld, cpuMs(old.pid()));
                cpuNew = qMax(cpuNew, cpuMs(fresh.pid()));
                return event.value(u"phase"_s) == u"done"_s;
            },
            patienceMs);
        if (!done) {
            return false;
        }
        const double seconds = double(timer.elapsed()) / 1000;
        print(u"messages/s"_s, messages / seconds, 0);
        print(u"bytes per message on the wire"_s,
              double(m_proxy.bytesToServer() - before) / messages, 0);
        print(u"old device, CPU us per message"_s, cpuOld * 1000 / messages, 0);
        print(u"new device, CPU us per message"_s, cpuNew * 1000 / messages, 0);
        print(u"old device, peak memory, MiB"_s, peakOld, 0);
        print(u"new device, peak memory, MiB"_s, peakNew, 0);
        return true;
    }

private:
    static void start(Rig::JsonProcess &process, const Rig::CtlProfile &profile,
                      const QStringList &arguments)
    {
        process.start(profile.program(),
                      QStringList{u"link"_s} + arguments + profile.profileArguments());
    }

    bool fill(int messages)
    {
        const auto key = keyFromFile(m_old.keyFile(), true);
        const auto database = key ? Database::open(m_old.folder(), key->view())
                                  : Result<std::unique_ptr<Database>>(key.error());
        if (!database) {
            return false;
        }
        Test::FillPlan plan;
        plan.account = AccountId{1};
        plan.self = *BareJid::parse(m_server.jid(u"alice"_s));
        plan.conversations = 50;
        plan.messages = messages;
        return Test::fillStore(**database, plan).ok();
    }

    Rig::Prosody m_server;
    Rig::TcpProxy m_proxy{0};
    Rig::CtlProfile m_old;
    Rig::CtlProfile m_new;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"messages"_s, u"Messages that travel."_s, u"N"_s, u"10000"_s});
    parser.process(application);
    const int messages = parser.value(u"messages"_s).toInt();

    LinkBench bench(QStringLiteral(NINELIVES_BUILD_DIR));
    if (!bench.setUp(messages) || !bench.run(messages)) {
        std::fputs("bench_link: it did not work\n", stderr);
        return 1;
    }
    return 0;
}
