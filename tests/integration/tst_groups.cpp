// SPDX-License-Identifier: GPL-3.0-or-later
//
// A group of five on a real server: Alice with two devices, Bob and Carol, Dave whose foreign
// client speaks the legacy OMEMO dialect only, and Erin, who is away for all of it.
#include "tests/integration/Place.h"
#include "tests/rig/TcpProxy.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

/// Bodies of everything readable that others wrote, in the order of events.
QStringList readableFromOthers(Rig::CtlProfile &profile, const QString &room)
{
    QStringList all;
    const auto output = profile.call({u"group"_s, u"history"_s, u"--room"_s, room, u"--limit"_s,
                                      u"100000"_s, u"--format"_s, u"json"_s});
    for (const QJsonObject &line : output.lines) {
        if (line.value(u"direction"_s) == u"in"_s && !line.contains(u"notice"_s)
            && line.value(u"unreadable"_s) == u"no"_s) {
            all.append(line.value(u"body"_s).toString());
        }
    }
    return all;
}

std::optional<QJsonObject> heardBody(Rig::JsonProcess &process, const QString &body,
                                     int timeoutMs = Rig::JsonProcess::patienceMs)
{
    return process.waitFor(
        [&](const QJsonObject &event) {
            const QString name = event.value(u"event"_s).toString();
            return (name == "message"_L1 || name == "repaired"_L1)
                && event.value(u"body"_s) == body;
        },
        timeoutMs);
}

} // namespace

#define HEARD_BODY(process, ...) \
    QVERIFY2(heardBody((process), __VA_ARGS__).has_value(), qPrintable((process).transcript()))

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyReadsWhatTheyShould_data();
    void everybodyReadsWhatTheyShould();
    void cutBeforeTheReflection_data();
    void cutBeforeTheReflection();
    void rolesAndNames();
    void whoGetsKeysLaterReadsWhatIsSentAgain();
    void serverRestartsUnderTheGroup();

private:
    void places();
    [[nodiscard]] bool open(Place::Kind kind, const QStringList &people);
    /// Alice makes a group of these people; its address.
    [[nodiscard]] QString made(Rig::CtlProfile &owner, const QStringList &members);
    /// Accepts the invitation that comes, and waits until the person is in.
    [[nodiscard]] bool accepts(Rig::JsonProcess &person, const QString &room);

    std::unique_ptr<Place> m_place;
};

void TestGroups::places()
{
    QTest::addColumn<Place::Kind>("kind");
    QTest::newRow("Prosody") << Place::Kind::Prosody;
    QTest::newRow("ejabberd cluster") << Place::Kind::Cluster;
}

bool TestGroups::open(Place::Kind kind, const QStringList &people)
{
    m_place = std::make_unique<Place>(kind);
    if (!m_place->errorText().isEmpty()) {
        qWarning().noquote() << m_place->errorText();
        return false;
    }
    return std::ranges::all_of(people,
                               [this](const QString &name) { return m_place->addAccount(name); });
}

QString TestGroups::made(Rig::CtlProfile &owner, const QStringList &members)
{
    QStringList arguments{u"group"_s, u"create"_s, u"--name"_s, u"Cat Café Crew"_s};
    for (const QString &member : members) {
        arguments += {u"--member"_s, m_place->jid(member)};
    }
    const auto output = owner.call(arguments);
    if (output.exitCode != 0) {
        qWarning().noquote() << "no group:" << output.errorText;
    }
    return output.first().value(u"conversation"_s).toString();
}

bool TestGroups::accepts(Rig::JsonProcess &person, const QString &room)
{
    const auto invitation = person.waitForEvent(u"invitation"_s, {{u"conversation"_s, room}});
    if (!invitation) {
        return false;
    }
    person.tell({{u"cmd"_s, u"acceptInvitation"_s}, {u"id"_s, invitation->value(u"id"_s)}});
    return person.waitForEvent(u"group"_s, {{u"conversation"_s, room}, {u"presence"_s, u"in"_s}})
        .has_value();
}

void TestGroups::everybodyReadsWhatTheyShould_data()
{
    places();
}

void TestGroups::everybodyReadsWhatTheyShould()
{
    QFETCH(Place::Kind, kind);
    QVERIFY(open(kind, {u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s, u"erin"_s, u"frank"_s}));
    const auto desk = m_place->device(u"alice"_s);
    const auto phone = m_place->device(u"alice"_s, 1);
    const auto bob = m_place->device(u"bob"_s, 1);
    const auto carol = m_place->device(u"carol"_s);
    const auto erin = m_place->device(u"erin"_s, 1); // has keys, and goes away
    const auto frank = m_place->device(u"frank"_s);
    QVERIFY(desk && phone && bob && carol && erin && frank);
    const auto dave = m_place->foreignPeer(u"dave"_s);
    QVERIFY(dave);

    const QString room = made(*desk, {u"bob"_s, u"carol"_s, u"dave"_s, u"erin"_s});
    QVERIFY(!room.isEmpty());
    Rig::JsonProcess *alice = desk->runOnline();
    Rig::JsonProcess *mobile = phone->runOnline();
    Rig::JsonProcess *bobs = bob->runOnline();
    Rig::JsonProcess *carols = carol->runOnline();
    QVERIFY(alice && mobile && bobs && carols);
    const QJsonObject isIn{{u"conversation"_s, room}, {u"presence"_s, u"in"_s}};
    HEARD(*alice, u"group"_s, isIn);
    HEARD(*mobile, u"group"_s, isIn); // by the bookmark
    QVERIFY2(accepts(*bobs, room), qPrintable(bobs->transcript()));
    QVERIFY2(accepts(*carols, room), qPrintable(carols->transcript()));
    QVERIFY2(dave->waitForEvent(u"invited"_s, {{u"room"_s, room}}), qPrintable(dave->transcript()));
    dave->tell({{u"cmd"_s, u"join"_s}, {u"room"_s, room}, {u"nick"_s, u"dave"_s}});
    QVERIFY2(dave->waitForEvent(u"joined"_s), qPrintable(dave->transcript()));

    // Everybody writes, everybody reads.
    tellSend(*alice, room, u"from alice's desk"_s);
    HEARD_BODY(*mobile, u"from alice's desk"_s);
    // One after the other: Dave's client forgets a pre key with its first use, so two first
    // messages must not happen to pick the same one.
    const auto daveReads = [&](const QString &body) {
        return dave
            ->waitForEvent(u"message"_s, {{u"body"_s, body}, {u"encryption"_s, u"omemo:1"_s}})
            .has_value();
    };
    QVERIFY2(daveReads(u"from alice's desk"_s), qPrintable(dave->transcript()));
    tellSend(*mobile, room, u"from alice's phone"_s);
    QVERIFY2(daveReads(u"from alice's phone"_s), qPrintable(dave->transcript()));
    tellSend(*bobs, room, u"from bob"_s);
    QVERIFY2(daveReads(u"from bob"_s), qPrintable(dave->transcript()));
    tellSend(*carols, room, u"from carol"_s);
    QVERIFY2(daveReads(u"from carol"_s), qPrintable(dave->transcript()));
    QStringList everyone;
    for (const QString &name : {u"alice"_s, u"bob"_s, u"carol"_s, u"erin"_s}) {
        everyone.append(m_place->jid(name));
    }
    dave->tell({{u"cmd"_s, u"send"_s},
                {u"room"_s, room},
                {u"members"_s, QJsonArray::fromStringList(everyone)},
                {u"body"_s, u"from dave"_s}});
    const QStringList said{u"from alice's desk"_s, u"from alice's phone"_s, u"from bob"_s,
                           u"from carol"_s, u"from dave"_s};
    for (const QString &body : said) {
        for (Rig::JsonProcess *each : {alice, mobile, bobs, carols}) {
            const auto event = heardBody(*each, body);
            QVERIFY2(event, qPrintable(body + u'\n' + each->transcript()));
            QVERIFY(event->value(u"encryption"_s) != u"none"_s);
        }
    }
    const auto fromBob = heardBody(*alice, u"from bob"_s);
    QCOMPARE(fromBob->value(u"from"_s).toString(), m_place->jid(u"bob"_s));

    // Delivered to and read by, per member; Dave's client says nothing, Erin is away.
    bobs->tell({{u"cmd"_s, u"markRead"_s}, {u"with"_s, room}});
    const auto own = heardBody(*alice, u"from alice's desk"_s);
    QVERIFY2(alice->waitFor([&](const QJsonObject &event) {
        return event.value(u"event"_s) == u"state"_s && event.value(u"id"_s) == own->value(u"id"_s)
            && event.value(u"read_by"_s).toArray().contains(m_place->jid(u"bob"_s))
            && event.value(u"delivered_to"_s).toInt() >= 2
            && event.value(u"recipients"_s).toInt() == 4;
    }),
             qPrintable(alice->transcript()));

    // Carol is removed: nothing from then on. Frank is added: nothing before.
    alice->tell({{u"cmd"_s, u"groupRole"_s},
                 {u"group"_s, room},
                 {u"jid"_s, m_place->jid(u"carol"_s)},
                 {u"role"_s, u"none"_s}});
    HEARD(*carols, u"group"_s, {{u"conversation"_s, room}, {u"left"_s, true}});
    tellSend(*alice, room, u"without carol"_s);
    HEARD_BODY(*bobs, u"without carol"_s);
    alice->tell({{u"cmd"_s, u"inviteToGroup"_s},
                 {u"group"_s, room},
                 {u"jid"_s, m_place->jid(u"frank"_s)},
                 {u"tag"_s, u"invite"_s}});
    HEARD(*alice, u"reply"_s, {{u"tag"_s, u"invite"_s}, {u"ok"_s, true}});
    tellSend(*alice, room, u"with frank"_s); // before he has accepted
    Rig::JsonProcess *franks = frank->runOnline();
    QVERIFY(franks);
    QVERIFY2(accepts(*franks, room), qPrintable(franks->transcript()));
    HEARD_BODY(*franks, u"with frank"_s);
    tellSend(*bobs, room, u"the end"_s);
    HEARD_BODY(*alice, u"the end"_s);
    HEARD_BODY(*franks, u"the end"_s);

    // Erin comes back.
    Rig::JsonProcess *erins = erin->runOnline();
    QVERIFY(erins);
    QVERIFY2(accepts(*erins, room), qPrintable(erins->transcript()));
    const QStringList all = said + QStringList{u"without carol"_s, u"with frank"_s, u"the end"_s};
    for (const QString &body : all) {
        HEARD_BODY(*erins, body);
        HEARD_BODY(*mobile, body);
        HEARD_BODY(*bobs, body);
    }
    QVERIFY2(placed(*bobs, u"the end"_s), qPrintable(bobs->transcript()));
    for (Rig::CtlProfile *each :
         {desk.get(), phone.get(), bob.get(), carol.get(), frank.get(), erin.get()}) {
        each->stop();
    }
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    QCOMPARE(sorted(storedInRoom(*desk, room)), sorted(all));
    QCOMPARE(storedInRoom(*phone, room), storedInRoom(*desk, room));
    QCOMPARE(storedInRoom(*bob, room), storedInRoom(*desk, room));
    QCOMPARE(sorted(readableFromOthers(*erin, room)), sorted(all));
    QCOMPARE(sorted(storedInRoom(*carol, room)), sorted(said));
    QCOMPARE(readableFromOthers(*frank, room), QStringList({u"with frank"_s, u"the end"_s}));
}

void TestGroups::cutBeforeTheReflection_data()
{
    places();
}

void TestGroups::cutBeforeTheReflection()
{
    QFETCH(Place::Kind, kind);
    // A hundred on each server take minutes: NINELIVES_CUTS=100 does that by hand.
    const int wished = qEnvironmentVariableIntValue("NINELIVES_CUTS");
    const int cuts = wished > 0 ? wished : 20;
    QVERIFY(open(kind, {u"alice"_s, u"bob"_s}));
    Rig::TcpProxy proxy(m_place->port());
    QVERIFY(proxy.listen());
    const auto alice = m_place->deviceThrough(u"alice"_s, proxy.server());
    const auto bob = m_place->device(u"bob"_s);
    QVERIFY(alice && bob);
    Rig::JsonProcess *alices = alice->runOnline();
    Rig::JsonProcess *bobs = bob->runOnline();
    QVERIFY(alices && bobs);
    alices->tell({{u"cmd"_s, u"createGroup"_s},
                  {u"name"_s, u"Cut"_s},
                  {u"members"_s, QJsonArray{m_place->jid(u"bob"_s)}}});
    const auto made = alices->waitForEvent(u"reply"_s, {{u"cmd"_s, u"createGroup"_s}});
    QVERIFY2(made && made->value(u"ok"_s).toBool(), qPrintable(alices->transcript()));
    const QString room = made->value(u"conversation"_s).toString();
    QVERIFY2(accepts(*bobs, room), qPrintable(bobs->transcript()));

    const quint32 seed = 20261128;
    QRandomGenerator dice(seed);
    QStringList typed;
    qsizetype since = 0;
    for (int i = 0; i < cuts; ++i) {
        const QString body = u"message %1"_s.arg(i);
        typed.append(body);
        since = alices->events().size();
        tellSend(*alices, room, body);
        // Somewhere between the moment it is typed and its reflection.
        QVERIFY(alices->waitForEvent(u"reply"_s, {{u"tag"_s, body}}));
        QTest::qWait(static_cast<int>(dice.bounded(12u)));
        proxy.cut();
        alices->tell({{u"cmd"_s, u"retryNow"_s}});
        QVERIFY2(alices->waitForEvent(u"health"_s, {{u"rung"_s, u"online"_s}}, 60'000, since),
                 qPrintable(alices->transcript()));
    }
    typed.append(u"the end"_s);
    tellSend(*alices, room, u"the end"_s);
    QVERIFY2(heardBody(*bobs, u"the end"_s, 120'000), qPrintable(alices->transcript()));
    alice->stop();
    bob->stop();
    QCOMPARE(storedInRoom(*bob, room), typed);
    QCOMPARE(storedInRoom(*alice, room), typed);
}

/// Bob has an account and no device yet.
void TestGroups::whoGetsKeysLaterReadsWhatIsSentAgain()
{
    QVERIFY(open(Place::Kind::Prosody, {u"alice"_s, u"bob"_s, u"carol"_s}));
    const auto alice = m_place->device(u"alice"_s);
    const auto carol = m_place->device(u"carol"_s);
    QVERIFY(alice && carol);
    const QString room = made(*alice, {u"bob"_s, u"carol"_s});
    QVERIFY(!room.isEmpty());
    QCOMPARE(
        alice->call({u"group"_s, u"picture"_s, u"--room"_s, room, u"--file"_s, alice->keyFile()})
            .exitCode,
        65); // no picture, and said so
    Rig::JsonProcess *alices = alice->runOnline();
    Rig::JsonProcess *carols = carol->runOnline();
    QVERIFY(alices && carols);
    QVERIFY2(accepts(*carols, room), qPrintable(carols->transcript()));
    tellSend(*alices, room, u"hello"_s);
    HEARD_BODY(*carols, u"hello"_s);
    const auto sent = alices->waitForEvent(u"reply"_s, {{u"tag"_s, u"hello"_s}});
    QVERIFY(sent);
    QVERIFY2(
        alices->waitForEvent(u"state"_s, {{u"id"_s, sent->value(u"id"_s)}, {u"cant_read"_s, 1}}),
        qPrintable(alices->transcript()));

    const auto bob = m_place->device(u"bob"_s); // the invitation waits for him
    QVERIFY(bob);
    Rig::JsonProcess *bobs = bob->runOnline();
    QVERIFY(bobs);
    QVERIFY2(accepts(*bobs, room), qPrintable(bobs->transcript()));
    alices->tell({{u"cmd"_s, u"sendAgain"_s}, {u"id"_s, sent->value(u"id"_s)}});
    HEARD_BODY(*bobs, u"hello"_s);
    QVERIFY2(
        alices->waitForEvent(u"state"_s, {{u"id"_s, sent->value(u"id"_s)}, {u"cant_read"_s, 0}}),
        qPrintable(alices->transcript()));
    alice->stop();
    bob->stop();
    carol->stop();
    for (Rig::CtlProfile *each : {alice.get(), bob.get(), carol.get()}) {
        QCOMPARE(storedInRoom(*each, room), QStringList{u"hello"_s});
    }
}

void TestGroups::rolesAndNames()
{
    QVERIFY(open(Place::Kind::Prosody, {u"alice"_s, u"bob"_s, u"carol"_s}));
    const auto alice = m_place->device(u"alice"_s);
    const auto bob = m_place->device(u"bob"_s);
    const auto carol = m_place->device(u"carol"_s);
    QVERIFY(alice && bob && carol);
    const QString room = made(*alice, {u"bob"_s});
    QVERIFY(!room.isEmpty());
    Rig::JsonProcess *bobs = bob->runOnline();
    Rig::JsonProcess *carols = carol->runOnline();
    QVERIFY(bobs && carols);
    QVERIFY2(accepts(*bobs, room), qPrintable(bobs->transcript()));

    // A member may not do what an owner may, and is told so.
    bobs->tell({{u"cmd"_s, u"renameGroup"_s}, {u"group"_s, room}, {u"name"_s, u"Bob's"_s}});
    HEARD(*bobs, u"reply"_s, {{u"cmd"_s, u"renameGroup"_s}, {u"error"_s, u"not-allowed"_s}});
    // Nobody gets in uninvited.
    carols->tell({{u"cmd"_s, u"joinGroup"_s}, {u"group"_s, room}});
    HEARD(*carols, u"reply"_s, {{u"cmd"_s, u"joinGroup"_s}, {u"error"_s, u"not-member"_s}});

    QCOMPARE(
        alice->call({u"group"_s, u"rename"_s, u"--room"_s, room, u"--name"_s, u"Naps"_s}).exitCode,
        0);
    HEARD(*bobs, u"group"_s, {{u"conversation"_s, room}, {u"name"_s, u"Naps"_s}});
    QCOMPARE(alice
                 ->call({u"group"_s, u"subject"_s, u"--room"_s, room, u"--text"_s,
                         u"Sofas & sunbeams"_s})
                 .exitCode,
             0);
    HEARD(*bobs, u"group"_s, {{u"conversation"_s, room}, {u"subject"_s, u"Sofas & sunbeams"_s}});
    QCOMPARE(alice
                 ->call({u"group"_s, u"role"_s, u"--room"_s, room, u"--member"_s,
                         m_place->jid(u"bob"_s), u"--role"_s, u"admin"_s})
                 .exitCode,
             0);
    HEARD(*bobs, u"group"_s, {{u"conversation"_s, room}, {u"affiliation"_s, u"admin"_s}});
    bobs->tell(
        {{u"cmd"_s, u"inviteToGroup"_s}, {u"group"_s, room}, {u"jid"_s, m_place->jid(u"carol"_s)}});
    QVERIFY2(accepts(*carols, room), qPrintable(carols->transcript()));
    HEARD(*carols, u"group"_s, {{u"conversation"_s, room}, {u"members"_s, 3}});
    carols->tell({{u"cmd"_s, u"groupMembers"_s}, {u"group"_s, room}});
    const auto members = carols->waitForEvent(u"reply"_s, {{u"cmd"_s, u"groupMembers"_s}});
    QVERIFY(members);
    QMap<QString, QString> roles;
    const QJsonArray all = members->value(u"members"_s).toArray();
    for (const auto &each : all) {
        roles.insert(each.toObject().value(u"jid"_s).toString(),
                     each.toObject().value(u"affiliation"_s).toString());
    }
    QCOMPARE(roles,
             (QMap<QString, QString>{{m_place->jid(u"alice"_s), u"owner"_s},
                                     {m_place->jid(u"bob"_s), u"admin"_s},
                                     {m_place->jid(u"carol"_s), u"member"_s}}));
    // Banned: out, and for good.
    bobs->tell({{u"cmd"_s, u"groupRole"_s},
                {u"group"_s, room},
                {u"jid"_s, m_place->jid(u"carol"_s)},
                {u"role"_s, u"banned"_s}});
    HEARD(*carols, u"group"_s, {{u"conversation"_s, room}, {u"left"_s, true}});
    carols->tell({{u"cmd"_s, u"joinGroup"_s}, {u"group"_s, room}, {u"tag"_s, u"again"_s}});
    const auto refused = carols->waitForEvent(u"reply"_s, {{u"tag"_s, u"again"_s}});
    QVERIFY(refused);
    // Of a group that is for members only, Prosody says just that.
    const QString why = refused->value(u"error"_s).toString();
    QVERIFY2(why == u"banned"_s || why == u"not-member"_s, qPrintable(why));
}

void TestGroups::serverRestartsUnderTheGroup()
{
    QVERIFY(open(Place::Kind::Prosody, {u"alice"_s, u"bob"_s}));
    const auto alice = m_place->device(u"alice"_s);
    const auto bob = m_place->device(u"bob"_s);
    QVERIFY(alice && bob);
    const QString room = made(*alice, {u"bob"_s});
    QVERIFY(!room.isEmpty());
    Rig::JsonProcess *alices = alice->runOnline();
    Rig::JsonProcess *bobs = bob->runOnline();
    QVERIFY(alices && bobs);
    QVERIFY2(accepts(*bobs, room), qPrintable(bobs->transcript()));
    tellSend(*alices, room, u"before"_s);
    HEARD_BODY(*bobs, u"before"_s);
    QStringList typed{u"before"_s};
    for (int round = 0; round < 3; ++round) {
        m_place->prosody()->kill();
        const QString meanwhile = u"meanwhile %1"_s.arg(round);
        tellSend(*alices, room, meanwhile);
        HEARD(*alices, u"reply"_s, {{u"tag"_s, meanwhile}, {u"ok"_s, true}});
        QVERIFY2(m_place->prosody()->start(), qPrintable(m_place->prosody()->errorText()));
        alices->tell({{u"cmd"_s, u"retryNow"_s}});
        bobs->tell({{u"cmd"_s, u"retryNow"_s}});
        HEARD_BODY(*bobs, meanwhile, 90'000);
        typed.append(meanwhile);
    }
    alice->stop();
    bob->stop();
    QCOMPARE(storedInRoom(*bob, room), typed);
    QCOMPARE(storedInRoom(*alice, room), typed);
}

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
