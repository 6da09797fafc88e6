// SPDX-License-Identifier: GPL-3.0-or-later
//
// One person, two and three devices, a real server: what is done on one is seen on the others, live
// and after they were away.
#include "tests/integration/LinkProcess.h"
#include "tests/integration/Place.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

constexpr int readable = 60'000; ///< what waits for the last news of several devices

/// One device that may be away.
struct Machine {
    QString person;
    std::unique_ptr<Rig::CtlProfile> profile;
    bool on = false;

    [[nodiscard]] bool start()
    {
        on = profile->runOnline() != nullptr;
        return on;
    }
    void stop()
    {
        profile->stop();
        on = false;
    }
    [[nodiscard]] Rig::JsonProcess &process() const { return profile->process(); }
};

struct ChatNow {
    int unread = -1;
    QString readUpTo;
    QJsonObject all;
};

/// The chat with `peer` in the store of a device that does not run.
ChatNow chatNow(Rig::CtlProfile &profile, const QString &peer)
{
    for (const QJsonObject &line : profile.call({u"chats"_s}).lines) {
        if (line.value(u"conversation"_s) == peer) {
            return {line.value(u"unread"_s).toInt(), line.value(u"read_archive_id"_s).toString(),
                    line};
        }
    }
    return {};
}

/// All readable messages of a chat, in order, with notices left out.
QStringList textsOf(Rig::CtlProfile &profile, const QStringList &which)
{
    QStringList all;
    const auto output =
        profile.call(which + QStringList{u"--limit"_s, u"100000"_s, u"--format"_s, u"json"_s});
    for (const QJsonObject &line : output.lines) {
        if (!line.contains(u"notice"_s) && line.value(u"unreadable"_s) == u"no"_s) {
            all.append(line.value(u"body"_s).toString());
        }
    }
    return all;
}

bool shows(Rig::JsonProcess &process, const QString &body, int timeoutMs = readable)
{
    return process
        .waitFor(
            [&](const QJsonObject &event) {
                const QString name = event.value(u"event"_s).toString();
                return (name == "message"_L1 || name == "repaired"_L1)
                    && event.value(u"body"_s) == body && event.value(u"unreadable"_s) == u"no"_s;
            },
            timeoutMs)
        .has_value();
}

} // namespace

#define SHOWS(machine, body) \
    QVERIFY2(shows((machine).process(), (body)), qPrintable((machine).process().transcript()))

Q_DECLARE_METATYPE(Ninelives::Test::Place::Kind)

class TestSeveralDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void alternatelyAway_data();
    void alternatelyAway();
    void readHereIsReadThere_data();
    void readHereIsReadThere();
    void actionsAreSeen_data();
    void actionsAreSeen();
    void choicesAndDraftsFollow_data();
    void choicesAndDraftsFollow();
    void blockedPeopleAndNamesFollow_data();
    void blockedPeopleAndNamesFollow();
    void aNewDeviceIsLinkedFromAnotherNode_data();
    void aNewDeviceIsLinkedFromAnotherNode();

private:
    /// So many devices of Alice, then of Bob; all signed in, none running.
    [[nodiscard]] QString make(int ofAlice, int ofBob);
    [[nodiscard]] QString startAll();
    /// Everybody writes until all can read each other.
    [[nodiscard]] QString meet(const QString &room = {});
    [[nodiscard]] QString makeRoom();
    void say(Machine &from, const QString &to, const QString &body);
    [[nodiscard]] Machine &alice(int index) { return m_machines.at(size_t(index)); }
    [[nodiscard]] QString other(const Machine &machine) const
    {
        return machine.person == u"alice"_s ? m_bob : m_alice;
    }

    std::unique_ptr<Place> m_server;
    std::vector<Machine> m_machines;
    QString m_alice;
    QString m_bob;
};

void TestSeveralDevices::init()
{
    QFETCH(const Place::Kind, server);
    m_machines.clear();
    m_server = std::make_unique<Place>(server);
    QVERIFY2(m_server->errorText().isEmpty(), qPrintable(m_server->errorText()));
    QVERIFY(m_server->addAccount(u"alice"_s) && m_server->addAccount(u"bob"_s));
    m_alice = m_server->jid(u"alice"_s);
    m_bob = m_server->jid(u"bob"_s);
}

QString TestSeveralDevices::make(int ofAlice, int ofBob)
{
    for (int i = 0; i < ofAlice + ofBob; ++i) {
        const QString person = i < ofAlice ? u"alice"_s : u"bob"_s;
        Machine machine{person, m_server->device(person, i % 2),
                        false}; // of a cluster, either node
        if (!machine.profile) {
            return person + u" is not signed in"_s;
        }
        m_machines.push_back(std::move(machine));
    }
    const QStringList add{u"contacts"_s, u"add"_s, u"--jid"_s};
    const bool met = m_machines.front().profile->call(add + QStringList{m_bob}).exitCode == 0
        && m_machines.back().profile->call(add + QStringList{m_alice}).exitCode == 0;
    return met ? QString() : u"no contacts"_s;
}

QString TestSeveralDevices::startAll()
{
    for (Machine &machine : m_machines) {
        if (!machine.start()) {
            return machine.person + u" does not get online"_s;
        }
    }
    return {};
}

void TestSeveralDevices::say(Machine &from, const QString &to, const QString &body)
{
    tellSend(from.process(), to, body);
}

QString TestSeveralDevices::meet(const QString &room)
{
    for (int round = 0; round < 10; ++round) {
        bool all = true;
        for (size_t i = 0; i < m_machines.size(); ++i) {
            Machine &from = m_machines.at(i);
            const QString body = u"hello %1 of %2"_s.arg(round).arg(i);
            say(from, room.isEmpty() ? other(from) : room, body);
            for (Machine &machine : m_machines) {
                all = shows(machine.process(), body, 10'000) && all;
            }
        }
        if (all) {
            return {};
        }
    }
    return u"the devices did not get to know each other"_s;
}

/// Alice's first device makes it; all devices of both are in it afterwards.
QString TestSeveralDevices::makeRoom()
{
    Machine &maker = m_machines.front();
    maker.process().tell({{u"cmd"_s, u"createGroup"_s},
                          {u"name"_s, u"Cats"_s},
                          {u"members"_s, QJsonArray{m_bob}},
                          {u"tag"_s, u"made"_s}});
    const auto made = maker.process().waitForEvent(u"reply"_s, {{u"tag"_s, u"made"_s}});
    const QString room = made ? made->value(u"conversation"_s).toString() : QString();
    Machine &bob = m_machines.back();
    const auto invitation =
        bob.process().waitForEvent(u"invitation"_s, {{u"conversation"_s, room}});
    if (room.isEmpty() || !invitation) {
        return {};
    }
    bob.process().tell({{u"cmd"_s, u"acceptInvitation"_s}, {u"id"_s, invitation->value(u"id"_s)}});
    for (Machine &machine : m_machines) {
        if (!machine.process().waitForEvent(
                u"group"_s, {{u"conversation"_s, room}, {u"presence"_s, u"in"_s}}, readable)) {
            return {};
        }
    }
    return room;
}

void TestSeveralDevices::alternatelyAway_data()
{
    QTest::addColumn<Place::Kind>("server");
    QTest::addColumn<int>("ofAlice");
    QTest::addColumn<bool>("inRoom");
    QTest::newRow("two devices each") << Place::Kind::Prosody << 2 << false;
    QTest::newRow("three and two devices") << Place::Kind::Prosody << 3 << false;
    QTest::newRow("three and two devices, in a group") << Place::Kind::Prosody << 3 << true;
}

/// 200 messages in turn from all devices, of which some are away in turn; those that are away write
/// as well.
void TestSeveralDevices::alternatelyAway()
{
    QFETCH(const int, ofAlice);
    QFETCH(const bool, inRoom);
    constexpr int count = 200;
    constexpr int stretch = 20; // messages until somebody else is away
    QString problem = make(ofAlice, 2);
    problem = problem.isEmpty() ? startAll() : problem;
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QString room = inRoom ? makeRoom() : QString();
    QVERIFY(!inRoom || !room.isEmpty());
    problem = meet(room);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));

    QStringList typed;
    for (int number = 1; number <= count; ++number) {
        const size_t turn = size_t(number - 1) / stretch;
        if ((number - 1) % stretch == 0) {
            // One of Alice's and one of Bob's devices are away in turn, each now and then.
            for (size_t i = 0; i < m_machines.size(); ++i) {
                Machine &machine = m_machines.at(i);
                const bool alices = int(i) < ofAlice;
                const size_t place = alices ? i : i - size_t(ofAlice);
                const size_t devices = alices ? size_t(ofAlice) : 2;
                const bool away = turn % 3 != 0 && turn % devices == place;
                if (away && machine.on) {
                    machine.stop();
                } else if (!away && !machine.on) {
                    QVERIFY(machine.start());
                }
            }
        }
        Machine &from = m_machines.at(size_t(number) % m_machines.size());
        const QString body = u"%1 of %2"_s.arg(number).arg(from.person);
        const QString to = inRoom ? room : other(from);
        if (from.on) {
            say(from, to, body);
            QVERIFY(from.process().waitForEvent(u"reply"_s, {{u"tag"_s, body}}, readable));
        } else {
            QCOMPARE(from.profile->call({u"send"_s, u"--to"_s, to, body}).exitCode, 0);
        }
        typed.append(body);
    }
    for (Machine &machine : m_machines) {
        QVERIFY(machine.on || machine.start());
    }
    // The last words arrive after everything else that their device has written.
    QStringList last;
    for (size_t i = 0; i < m_machines.size(); ++i) {
        last.append(u"last of %1"_s.arg(i));
        say(m_machines.at(i), inRoom ? room : other(m_machines.at(i)), last.constLast());
    }
    for (Machine &machine : m_machines) {
        for (const QString &body : std::as_const(last)) {
            SHOWS(machine, body);
        }
    }
    // Live messages stand where they arrived until the archive has shown their place: everything
    // before an own message has it once that message has.
    for (size_t i = 0; i < m_machines.size(); ++i) {
        say(m_machines.at(i), inRoom ? room : other(m_machines.at(i)), u"end of %1"_s.arg(i));
    }
    for (size_t i = 0; i < m_machines.size(); ++i) {
        QVERIFY2(placed(m_machines.at(i).process(), u"end of %1"_s.arg(i)),
                 qPrintable(m_machines.at(i).process().transcript()));
        for (Machine &machine : m_machines) {
            SHOWS(machine, u"end of %1"_s.arg(i));
        }
    }
    // One device of each reads everything; that reaches the others.
    QList<qsizetype> before;
    for (const Machine &machine : m_machines) {
        before.append(machine.process().events().size());
    }
    for (Machine *const reader : {&m_machines.front(), &m_machines.back()}) {
        reader->process().tell(
            {{u"cmd"_s, u"markRead"_s}, {u"with"_s, inRoom ? room : other(*reader)}});
    }
    QElapsedTimer clock;
    clock.start();
    for (size_t i = 0; i < m_machines.size(); ++i) {
        const Machine &machine = m_machines.at(i);
        const QString peer = inRoom ? room : other(machine);
        QVERIFY2(machine.process().waitForEvent(u"chat"_s,
                                                {{u"conversation"_s, peer}, {u"unread"_s, 0}},
                                                readable, before.at(qsizetype(i))),
                 qPrintable(machine.process().transcript()));
    }
    qInfo() << "read everywhere after" << clock.elapsed() << "ms";

    QStringList order;
    QHash<QString, QString> positions;
    for (Machine &machine : m_machines) {
        machine.stop();
        const QString peer = inRoom ? room : other(machine);
        const QStringList texts =
            textsOf(*machine.profile,
                    inRoom ? QStringList{u"group"_s, u"history"_s, u"--room"_s, room}
                           : QStringList{u"history"_s, u"--with"_s, peer});
        QStringList sorted = texts;
        QStringList wanted;
        for (const QString &text : texts) {
            if (text.startsWith("hello "_L1) || text.startsWith("end "_L1)) {
                sorted.removeOne(text);
            }
        }
        wanted = typed + last;
        sorted.sort();
        wanted.sort();
        QCOMPARE(sorted, wanted);
        QStringList settled = texts;
        settled.removeIf([](const QString &text) { return text.startsWith("end "_L1); });
        order = order.isEmpty() ? settled : order;
        QCOMPARE(settled, order);
        const ChatNow now = chatNow(*machine.profile, peer);
        QCOMPARE(now.unread, 0);
        QVERIFY(!now.readUpTo.isEmpty());
        const QString known = positions.value(machine.person, now.readUpTo);
        QCOMPARE(now.readUpTo, known);
        positions.insert(machine.person, known);
    }
}

void TestSeveralDevices::readHereIsReadThere_data()
{
    QTest::addColumn<Place::Kind>("server");
    QTest::addColumn<bool>("away");
    QTest::addColumn<bool>("markers");
    QTest::newRow("live") << Place::Kind::Prosody << false << true;
    QTest::newRow("live, markers off") << Place::Kind::Prosody << false << false;
    QTest::newRow("the other one is away") << Place::Kind::Prosody << true << false;
    QTest::newRow("live, on a cluster of ejabberd") << Place::Kind::Cluster << false << false;
}

void TestSeveralDevices::readHereIsReadThere()
{
    QFETCH(const bool, away);
    QFETCH(const bool, markers);
    QString problem = make(2, 1);
    problem = problem.isEmpty() ? startAll() : problem;
    problem = problem.isEmpty() ? meet() : problem;
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    alice(0).process().tell({{u"cmd"_s, u"privacy"_s}, {u"markers"_s, markers}});
    say(m_machines.back(), m_alice, u"have you seen this?"_s);
    SHOWS(alice(0), u"have you seen this?"_s);
    SHOWS(alice(1), u"have you seen this?"_s);
    if (away) {
        alice(1).stop();
        QVERIFY(chatNow(*alice(1).profile, m_bob).unread > 0);
    }
    const qsizetype before = away ? 0 : alice(1).process().events().size();
    QElapsedTimer clock;
    clock.start();
    alice(0).process().tell({{u"cmd"_s, u"markRead"_s}, {u"with"_s, m_bob}});
    if (away) {
        QVERIFY(alice(0).process().waitForEvent(u"chat"_s,
                                                {{u"conversation"_s, m_bob}, {u"unread"_s, 0}}));
        // Its own word is not what counts: the server must have it.
        alice(0).stop();
        QVERIFY(alice(0).start());
        clock.restart();
        QVERIFY(alice(1).start());
    }
    QVERIFY2(alice(1).process().waitForEvent(
                 u"chat"_s, {{u"conversation"_s, m_bob}, {u"unread"_s, 0}}, readable, before),
             qPrintable(alice(1).process().transcript()));
    qInfo() << "the other badge was gone after" << clock.elapsed() << "ms";
    // A restart brings no badge back.
    for (int i = 0; i < 2; ++i) {
        alice(i).stop();
        QVERIFY(alice(i).start());
        alice(i).stop();
        QCOMPARE(chatNow(*alice(i).profile, m_bob).unread, 0);
    }
}

void TestSeveralDevices::actionsAreSeen_data()
{
    QTest::addColumn<Place::Kind>("server");
    QTest::addColumn<int>("devices");
    QTest::addColumn<bool>("away");
    QTest::newRow("two devices") << Place::Kind::Prosody << 2 << false;
    QTest::newRow("three devices") << Place::Kind::Prosody << 3 << false;
    QTest::newRow("three devices, one away") << Place::Kind::Prosody << 3 << true;
}

void TestSeveralDevices::actionsAreSeen()
{
    QFETCH(const int, devices);
    QFETCH(const bool, away);
    QString problem = make(devices, 1);
    problem = problem.isEmpty() ? startAll() : problem;
    problem = problem.isEmpty() ? meet() : problem;
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    Machine &writer = alice(0);
    Machine &lastOne = alice(devices - 1);
    if (away) {
        lastOne.stop();
    }
    QHash<QString, qint64> ids;
    for (const QString &body : {u"to be edited"_s, u"to be taken back"_s, u"plain"_s}) {
        say(writer, m_bob, body);
        const auto reply = writer.process().waitForEvent(u"reply"_s, {{u"tag"_s, body}});
        QVERIFY(reply);
        ids.insert(body, reply->value(u"id"_s).toInteger());
        SHOWS(m_machines.back(), body);
    }
    say(m_machines.back(), m_alice, u"liked"_s);
    SHOWS(writer, u"liked"_s);
    const auto liked = writer.process().waitForEvent(u"message"_s, {{u"body"_s, u"liked"_s}});
    QVERIFY(liked);
    writer.process().tell(
        {{u"cmd"_s, u"edit"_s}, {u"id"_s, ids.value(u"to be edited"_s)}, {u"body"_s, u"edited"_s}});
    writer.process().tell({{u"cmd"_s, u"retract"_s}, {u"id"_s, ids.value(u"to be taken back"_s)}});
    writer.process().tell({{u"cmd"_s, u"react"_s},
                           {u"id"_s, liked->value(u"id"_s)},
                           {u"signs"_s, QJsonArray{u"🐈"_s}}});
    say(writer, m_bob, u"that was all"_s);
    if (away) {
        SHOWS(m_machines.back(), u"that was all"_s);
        QVERIFY(lastOne.start());
    }
    for (Machine &machine : m_machines) {
        SHOWS(machine, u"that was all"_s);
    }
    QStringList seen;
    for (Machine &machine : m_machines) {
        if (machine.person != u"alice"_s) {
            continue;
        }
        machine.stop();
        QStringList lines;
        const auto output = machine.profile->call(
            {u"history"_s, u"--with"_s, m_bob, u"--limit"_s, u"5"_s, u"--format"_s, u"json"_s});
        for (const QJsonObject &line : output.lines) {
            QStringList signs;
            const QJsonArray reactions = line.value(u"reactions"_s).toArray();
            for (const auto reaction : reactions) {
                signs.append(QString::fromUtf8(
                    QJsonDocument(reaction.toObject()).toJson(QJsonDocument::Compact)));
            }
            lines.append(u"%1|%2|%3"_s.arg(line.value(u"body"_s).toString(),
                                           line.value(u"unreadable"_s).toString(),
                                           signs.isEmpty() ? QString() : u"reacted"_s));
        }
        seen = seen.isEmpty() ? lines : seen;
        QCOMPARE(lines, seen);
        QVERIFY2(lines.contains(u"edited|no|"_s) && lines.contains(u"liked|no|reacted"_s)
                     && !lines.join(u' ').contains(u"to be"_s),
                 qPrintable(lines.join(u'\n')));
    }
}

void TestSeveralDevices::choicesAndDraftsFollow_data()
{
    QTest::addColumn<Place::Kind>("server");
    QTest::addColumn<bool>("away");
    QTest::newRow("live") << Place::Kind::Prosody << false;
    QTest::newRow("the other one is away") << Place::Kind::Prosody << true;
    QTest::newRow("live, on a cluster of ejabberd") << Place::Kind::Cluster << false;
}

void TestSeveralDevices::choicesAndDraftsFollow()
{
    QFETCH(const bool, away);
    QString problem = make(2, 1);
    problem = problem.isEmpty() ? startAll() : problem;
    problem = problem.isEmpty() ? meet() : problem;
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    if (away) {
        alice(1).stop();
    }
    Rig::JsonProcess &desk = alice(0).process();
    desk.tell({{u"cmd"_s, u"mute"_s}, {u"with"_s, m_bob}, {u"mute"_s, 8}});
    desk.tell({{u"cmd"_s, u"chat"_s}, {u"with"_s, m_bob}, {u"pinned"_s, true}});
    desk.tell({{u"cmd"_s, u"chat"_s},
               {u"with"_s, m_bob},
               {u"archived"_s, true},
               {u"draft"_s, u"half a thought"_s}});
    QVERIFY(desk.waitForEvent(u"chat"_s, {{u"draft"_s, u"half a thought"_s}}));
    if (away) {
        // The third device is the server's word: wait until it has it, then look.
        auto third = m_server->device(u"alice"_s);
        QVERIFY(third);
        m_machines.push_back({u"alice"_s, std::move(third), false});
        QVERIFY(m_machines.back().start());
        QVERIFY(alice(1).start());
    }
    const QJsonObject wanted{{u"conversation"_s, m_bob},
                             {u"pinned"_s, true},
                             {u"muted"_s, true},
                             {u"archived"_s, true},
                             {u"draft"_s, u"half a thought"_s}};
    QVERIFY2(alice(1).process().waitForEvent(u"chat"_s, wanted, readable),
             qPrintable(alice(1).process().transcript()));
    // Sent on the other device, the draft is gone on this one.
    const qsizetype before = desk.events().size();
    alice(1).process().tell(
        {{u"cmd"_s, u"chat"_s}, {u"with"_s, m_bob}, {u"pinned"_s, false}, {u"draft"_s, QString()}});
    say(alice(1), m_bob, u"half a thought, and the rest"_s);
    QVERIFY2(desk.waitForEvent(u"chat"_s,
                               {{u"conversation"_s, m_bob},
                                {u"pinned"_s, false},
                                {u"muted"_s, true},
                                {u"draft"_s, QString()}},
                               readable, before),
             qPrintable(desk.transcript()));
}

void TestSeveralDevices::blockedPeopleAndNamesFollow_data()
{
    choicesAndDraftsFollow_data();
}

void TestSeveralDevices::blockedPeopleAndNamesFollow()
{
    QFETCH(const bool, away);
    QString problem = make(2, 1);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(alice(0).start());
    QVERIFY(away || alice(1).start());
    Rig::JsonProcess &desk = alice(0).process();
    const auto done = [&](const QJsonObject &command) {
        QJsonObject tagged = command;
        const QString tag = command.value(u"cmd"_s).toString();
        tagged.insert(u"tag"_s, tag);
        desk.tell(tagged);
        return desk.waitForEvent(u"reply"_s, {{u"tag"_s, tag}, {u"ok"_s, true}}).has_value();
    };
    QVERIFY(done({{u"cmd"_s, u"addContact"_s}, {u"jid"_s, m_bob}, {u"name"_s, u"Bobby"_s}}));
    QVERIFY(done({{u"cmd"_s, u"blockContact"_s}, {u"jid"_s, m_bob}}));
    if (away) {
        QVERIFY(alice(1).start());
    }
    const auto knows = [&](const QJsonObject &members) {
        QJsonObject wanted = members;
        wanted.insert(u"jid"_s, m_bob);
        return alice(1).process().waitForEvent(u"contact"_s, wanted, readable).has_value();
    };
    QVERIFY2(knows({{u"name"_s, u"Bobby"_s}, {u"blocked"_s, true}}),
             qPrintable(alice(1).process().transcript()));
    if (away) {
        alice(1).stop();
    }
    QVERIFY(done({{u"cmd"_s, u"unblockContact"_s}, {u"jid"_s, m_bob}}));
    QVERIFY(!away || alice(1).start());
    QVERIFY2(knows({{u"name"_s, u"Bobby"_s}, {u"blocked"_s, false}}),
             qPrintable(alice(1).process().transcript()));
}

void TestSeveralDevices::aNewDeviceIsLinkedFromAnotherNode_data()
{
    QTest::addColumn<Place::Kind>("server");
    QTest::newRow("a cluster of ejabberd") << Place::Kind::Cluster;
}

void TestSeveralDevices::aNewDeviceIsLinkedFromAnotherNode()
{
    QString problem = make(1, 1);
    problem = problem.isEmpty() ? startAll() : problem;
    problem = problem.isEmpty() ? meet() : problem;
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (Machine &machine : m_machines) {
        machine.stop();
    }
    const auto kitchen = m_server->device(u"alice"_s, 1);
    QVERIFY(kitchen);
    QCOMPARE(link(*alice(0).profile, *kitchen), QString());
    const QStringList chat{u"history"_s, u"--with"_s, m_bob};
    const QStringList there = textsOf(*alice(0).profile, chat);
    QVERIFY(there.size() >= 2);
    QCOMPARE(textsOf(*kitchen, chat), there);
}

QTEST_GUILESS_MAIN(TestSeveralDevices)
#include "tst_several_devices.moc"
