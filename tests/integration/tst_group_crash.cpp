// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/Place.h"

#include <QSignalSpy>

#include <map>

using namespace Ninelives;
using namespace Ninelives::Test;

/// Whatever the moment at which the program dies that writes to a group: what it accepted is one
/// message for everybody, in the order typed, also on the writer's other device.
class TestGroupCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void senderDies_data();
    void senderDies();

private:
    struct Scene {
        std::unique_ptr<Place> place;
        std::unique_ptr<Rig::CtlProfile> desk;
        std::unique_ptr<Rig::CtlProfile> phone; ///< Alice's as well
        std::unique_ptr<Rig::CtlProfile> bob;
    };
    [[nodiscard]] static std::unique_ptr<Scene> made(Place::Kind kind);
    [[nodiscard]] QString makeGroup();
    QStringList typeUntilItDies(const QStringList &typed, const QString &failpoint);
    void checkOneOfEach(const QStringList &typed, const QStringList &accepted);

    std::map<Place::Kind, std::unique_ptr<Scene>> m_scenes;
    Scene *m_scene = nullptr;
    QString m_room;
};

void TestGroupCrash::initTestCase()
{
#ifndef NINELIVES_FAILPOINTS
    QSKIP("built without failpoints");
#endif
    for (const Place::Kind kind : {Place::Kind::Prosody, Place::Kind::Cluster}) {
        m_scenes[kind] = made(kind);
        QVERIFY(m_scenes[kind]);
    }
}

std::unique_ptr<TestGroupCrash::Scene> TestGroupCrash::made(Place::Kind kind)
{
    auto scene = std::make_unique<Scene>();
    scene->place = std::make_unique<Place>(kind);
    Place &place = *scene->place;
    if (!place.errorText().isEmpty() || !place.addAccount(u"alice"_s)
        || !place.addAccount(u"bob"_s)) {
        qWarning().noquote() << place.errorText();
        return nullptr;
    }
    scene->desk = place.device(u"alice"_s);
    scene->phone = place.device(u"alice"_s);
    scene->bob = place.device(u"bob"_s);
    return scene->desk && scene->phone && scene->bob ? std::move(scene) : nullptr;
}

/// A new one of Alice's, in which Bob is; its address.
QString TestGroupCrash::makeGroup()
{
    const auto output = m_scene->desk->call({u"group"_s, u"create"_s, u"--name"_s, u"Crash"_s,
                                             u"--member"_s, m_scene->place->jid(u"bob"_s)});
    const QString room = output.first().value(u"conversation"_s).toString();
    Rig::JsonProcess *bob = room.isEmpty() ? nullptr : m_scene->bob->runOnline();
    const auto invitation =
        bob ? bob->waitForEvent(u"invitation"_s, {{u"conversation"_s, room}}) : std::nullopt;
    if (!invitation) {
        qWarning().noquote() << output.errorText;
        return {};
    }
    bob->tell({{u"cmd"_s, u"acceptInvitation"_s}, {u"id"_s, invitation->value(u"id"_s)}});
    const QJsonObject in{{u"conversation"_s, room}, {u"presence"_s, u"in"_s}};
    return bob->waitForEvent(u"group"_s, in) ? room : QString();
}

void TestGroupCrash::senderDies_data()
{
    QTest::addColumn<Place::Kind>("kind");
    QTest::addColumn<QString>("failpoint");
    const QStringList points{u"outbox-queued"_s,    u"outbox-sealed"_s,  u"outbox-handed"_s,
                             u"outbox-acked"_s,     u"outbox-removed"_s, u"inbound-processed"_s,
                             u"inbound-committed"_s};
    for (const QString &point : points) {
        for (const QString &pass : {u"1"_s, u"3"_s}) {
            const QString full = point + u':' + pass;
            QTest::newRow(qPrintable(u"Prosody "_s + full)) << Place::Kind::Prosody << full;
        }
        const QString full = point + u":2"_s;
        QTest::newRow(qPrintable(u"ejabberd "_s + full)) << Place::Kind::Cluster << full;
    }
}

/// Types into the group; what was accepted before the end.
QStringList TestGroupCrash::typeUntilItDies(const QStringList &typed, const QString &failpoint)
{
    Rig::JsonProcess &alice = m_scene->desk->run({u"NINELIVES_FAILPOINT="_s + failpoint});
    QSignalSpy ended(&alice, &Rig::JsonProcess::ended);
    // A later pass wants messages that leave one by one, not in one batch.
    const bool oneByOne = !failpoint.endsWith(u":1"_s);
    for (const QString &text : typed) {
        tellSend(alice, m_room, text);
        if (oneByOne) {
            const auto queued = alice.waitForEvent(u"reply"_s, {{u"tag"_s, text}});
            if (!queued
                || !alice.waitForEvent(
                    u"state"_s, {{u"id"_s, queued->value(u"id"_s)}, {u"state"_s, u"server"_s}})) {
                break; // it has died
            }
        }
    }
    if (ended.isEmpty() && !ended.wait(60'000)) {
        qWarning("the failpoint was not reached");
        return {u"the failpoint was not reached"_s};
    }
    if (alice.exitCode() != 137) {
        return {u"another end: %1"_s.arg(alice.exitCode())};
    }
    QStringList accepted;
    for (const QString &text : typed) {
        if (alice.count(u"reply"_s, {{u"tag"_s, text}, {u"ok"_s, true}}) > 0) {
            accepted.append(text);
        }
    }
    return accepted;
}

/// What was not accepted may be missing, but is never doubled or out of order.
void TestGroupCrash::checkOneOfEach(const QStringList &typed, const QStringList &accepted)
{
    Rig::JsonProcess *alice = m_scene->desk->runOnline();
    Rig::JsonProcess *phone = m_scene->phone->runOnline();
    QVERIFY(alice && phone);
    const QString last = u"the end of "_s + m_room;
    tellSend(*alice, m_room, last);
    const auto queued = alice->waitForEvent(u"reply"_s, {{u"tag"_s, last}});
    QVERIFY(queued);
    HEARD(*alice, u"state"_s, {{u"id"_s, queued->value(u"id"_s)}, {u"state"_s, u"server"_s}},
          60'000);
    HEARD(m_scene->bob->process(), u"message"_s, {{u"body"_s, last}});
    HEARD(*phone, u"message"_s, {{u"body"_s, last}});
    // The last may come live, before the room's archive has given the others.
    const QStringList heard = bodies(m_scene->bob->process(), u"in"_s);
    for (const QString &text : typed) {
        const auto isIt = [&](const QJsonObject &event) { return event.value(u"body"_s) == text; };
        QVERIFY2(!heard.contains(text) || phone->waitFor(isIt), qPrintable(phone->transcript()));
    }
    for (Rig::CtlProfile *each : {m_scene->desk.get(), m_scene->phone.get(), m_scene->bob.get()}) {
        each->stop();
    }
    const QStringList stored = storedInRoom(*m_scene->bob, m_room);
    QStringList expected;
    for (const QString &text : typed) {
        if (accepted.contains(text) || stored.contains(text)) {
            expected.append(text);
        }
    }
    expected.append(last);
    QCOMPARE(stored, expected);
    QCOMPARE(storedInRoom(*m_scene->desk, m_room), expected);
    QCOMPARE(storedInRoom(*m_scene->phone, m_room), expected);
}

void TestGroupCrash::senderDies()
{
    QFETCH(const Place::Kind, kind);
    QFETCH(const QString, failpoint);
    m_scene = m_scenes[kind].get();
    m_room = makeGroup();
    QVERIFY(!m_room.isEmpty());
    const QStringList typed = numbered(u"crash"_s, 5);
    const QStringList accepted = typeUntilItDies(typed, failpoint);
    QVERIFY2(accepted.isEmpty() || typed.contains(accepted.first()), qPrintable(accepted.value(0)));
    checkOneOfEach(typed, accepted);
}

QTEST_GUILESS_MAIN(TestGroupCrash)
#include "tst_group_crash.moc"
