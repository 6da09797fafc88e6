// SPDX-License-Identifier: GPL-3.0-or-later
// What a group costs, measured from outside: `ninelivesctl` processes in a room of a real Prosody.
// Prints a table and asserts nothing. Linux only.
#include "tests/bench/CtlBench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonValue>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Bench::print;

namespace {

/// Alice makes a group and Bob accepts; its address.
QString groupOf(Bench::CtlPair &pair)
{
    const auto made = pair.alice().call({u"group"_s, u"create"_s, u"--name"_s, u"Bench"_s,
                                         u"--member"_s, pair.server().jid(u"bob"_s)});
    const QString room = made.first().value(u"conversation"_s).toString();
    Rig::JsonProcess *bob = room.isEmpty() ? nullptr : pair.bob().runOnline();
    const auto invitation = bob ? bob->waitForEvent(u"invitation"_s) : std::nullopt;
    if (!invitation) {
        return {};
    }
    QElapsedTimer timer;
    timer.start();
    bob->tell({{u"cmd"_s, u"acceptInvitation"_s}, {u"id"_s, invitation->value(u"id"_s)}});
    if (!bob->waitForEvent(u"group"_s, {{u"presence"_s, u"in"_s}})) {
        return {};
    }
    print(u"invitation accepted to being in the group, s"_s, double(timer.elapsed()) / 1000, 2);
    pair.bob().stop();
    return room;
}

/// How long until a program that starts is in the group.
bool joins(Bench::CtlPair &pair)
{
    QElapsedTimer timer;
    timer.start();
    Rig::JsonProcess *bob = pair.bob().runOnline();
    if (!bob) {
        return false;
    }
    const double online = double(timer.elapsed());
    if (!bob->waitForEvent(u"group"_s, {{u"presence"_s, u"in"_s}})) {
        return false;
    }
    print(u"online to being in the group, s"_s, (double(timer.elapsed()) - online) / 1000, 2);
    pair.bob().stop();
    return true;
}

bool measured(int messages)
{
    Bench::CtlPair pair(QStringLiteral(NINELIVES_BUILD_DIR), {});
    if (!pair.setUp()) {
        return false;
    }
    const QString room = groupOf(pair);
    if (room.isEmpty()) {
        return false;
    }
    pair.writeTo(room);
    const auto cost = pair.catchUp(messages);
    if (!cost) {
        return false;
    }
    print(u"messages/s sent to the group, each reflected"_s, cost->sentPerSecond, 0);
    print(u"catch-up of %1 group messages, own CPU per message, us"_s.arg(messages), cost->cpuUs,
          0);
    print(u"catch-up of %1 group messages, messages/s"_s.arg(messages), cost->perSecond, 0);
    print(u"commits per message caught up with"_s, cost->commits, 3);
    return joins(pair);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"messages"_s, u"Archived messages to catch up with."_s, u"N"_s, u"10000"_s});
    parser.process(application);
    const bool done = measured(parser.value(u"messages"_s).toInt());
    if (!done) {
        std::fprintf(stderr, "bench_room: something did not arrive\n");
    }
    return done ? 0 : 1;
}
