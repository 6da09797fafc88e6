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

/// An encrypted group: everything that is read was written by the other program.
bool inAGroup(Bench::CtlPair &pair, int messages)
{
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

/// Somebody enters a channel; made by that, if there is none.
bool enters(Rig::JsonProcess &who, const QString &channel)
{
    who.tell({{u"cmd"_s, u"joinGroup"_s}, {u"group"_s, channel}});
    return who.waitForEvent(u"group"_s, {{u"conversation"_s, channel}, {u"presence"_s, u"in"_s}})
        .has_value();
}

/// Alice says a word to the rig in a channel that is there from now on (mod_rig_crowd).
bool prepared(Bench::CtlPair &pair, const QString &channel, const QString &order)
{
    Rig::JsonProcess *alice = pair.alice().runOnline();
    if (!alice || !enters(*alice, channel)) {
        return false;
    }
    pair.writeTo(channel);
    pair.send(*alice, order);
    const bool done = Bench::CtlPair::onServer(*alice, order);
    pair.alice().stop();
    return done;
}

/// A channel that Bob knows, and what was said there while he was away.
bool afterAnAbsence(Bench::CtlPair &pair, int messages)
{
    const QString channel = u"news@rooms.%1"_s.arg(pair.server().domain());
    Rig::JsonProcess *bob = pair.bob().runOnline();
    // Until he knows where its archive ends: of a room that is new to him he would want the newest
    // thousand only.
    if (!bob || !prepared(pair, channel, u"rig messages 1"_s) || !enters(*bob, channel)) {
        return false;
    }
    pair.send(*bob, u"here"_s); // leaves when the archive's end is known
    if (!Bench::CtlPair::onServer(*bob, u"here"_s)) {
        return false;
    }
    pair.bob().stop();
    if (!prepared(pair, channel, u"rig messages %1"_s.arg(messages))) {
        return false;
    }
    const QString last = u"cried %1"_s.arg(messages + 1);
    QElapsedTimer timer;
    timer.start();
    bob = pair.bob().runOnline();
    if (!bob) {
        return false;
    }
    const double before = Bench::cpuMs(bob->pid());
    if (!bob->waitForEvent(u"message"_s, {{u"body"_s, last}}, Bench::patienceMs)) {
        return false;
    }
    print(u"start to the newest of %1 missed channel messages, s"_s.arg(messages),
          double(timer.elapsed()) / 1000, 2);
    if (!Bench::heardAll(*bob, u"cried "_s, messages)) {
        return false;
    }
    print(u"catch-up of %1 channel messages, messages/s"_s.arg(messages),
          messages * 1000.0 / double(timer.elapsed()), 0);
    print(u"… own CPU per message, us"_s, (Bench::cpuMs(bob->pid()) - before) * 1000.0 / messages,
          0);
    pair.bob().stop();
    return true;
}

/// A channel with many people in it.
bool amongMany(Bench::CtlPair &pair, int people)
{
    const QString channel = u"plaza@rooms.%1"_s.arg(pair.server().domain());
    Rig::JsonProcess *bob = pair.bob().runOnline();
    if (!bob || !prepared(pair, channel, u"rig people %1"_s.arg(people))) {
        return false;
    }
    const double before = Bench::cpuMs(bob->pid());
    QElapsedTimer timer;
    timer.start();
    if (!enters(*bob, channel)) {
        return false;
    }
    print(u"joining a channel of %1 people, s"_s.arg(people), double(timer.elapsed()) / 1000, 2);
    print(u"… own CPU, ms"_s, Bench::cpuMs(bob->pid()) - before, 0);
    pair.bob().stop();
    return true;
}

bool measured(int encrypted, int messages, int people)
{
    Rig::Prosody::Options options;
    options.extraConfig =
        u"modules_enabled = { \"rig_accounts\", \"rig_crowd\" }\n"
        "rig_channels = { \"news\", \"plaza\" }\n"
        // Ten thousand rows in a database would keep the server busy for a minute.
        "Component(\"rooms.chat.test\") \"muc\"\n"
        "storage = { muc_log = \"memory\" }\n"
        "storage_archive_item_limit = 1000000"_s;
    Bench::CtlPair pair(QStringLiteral(NINELIVES_BUILD_DIR), options);
    return pair.setUp() && afterAnAbsence(pair, messages) && amongMany(pair, people)
        && inAGroup(pair, encrypted);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"messages"_s, u"Channel messages to catch up with."_s, u"N"_s, u"10000"_s});
    // Each is written by a program that waits for its disk: a minute for several thousand.
    parser.addOption(
        {u"encrypted"_s, u"Group messages to write and to catch up with."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"people"_s, u"In the channel that is joined."_s, u"N"_s, u"2000"_s});
    parser.process(application);
    const bool done =
        measured(parser.value(u"encrypted"_s).toInt(), parser.value(u"messages"_s).toInt(),
                 parser.value(u"people"_s).toInt());
    if (!done) {
        std::fprintf(stderr, "bench_room: something did not arrive\n");
    }
    return done ? 0 : 1;
}
