// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/Fixture.h"

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;

/// Absences, holes and the order of messages, with the archive of a real server.
class TestArchiveRig : public TwoPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void longAbsenceThatIsCutOffHeals();
    void devicesAgreeOnTheOrder();
};

namespace {

/// All bodies of a chat, whoever wrote them, as `history` prints them.
QStringList stored(Rig::CtlProfile &profile, const QString &peer)
{
    QStringList all;
    const Rig::CtlProfile::Output output = profile.call(
        {u"history"_s, u"--with"_s, peer, u"--limit"_s, u"100000"_s, u"--format"_s, u"json"_s});
    for (const QJsonObject &line : output.lines) {
        all.append(line.value(u"body"_s).toString());
    }
    return all;
}

int heard(const Rig::JsonProcess &process)
{
    return static_cast<int>(bodies(process, u"in"_s).size() + bodies(process, u"out"_s).size());
}

} // namespace

void TestArchiveRig::init()
{
    SET_UP(Contacts::Yes);
}

void TestArchiveRig::longAbsenceThatIsCutOffHeals()
{
    constexpr int count = 260;
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    tellSend(*alice, m_bobJid, u"before"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"before"_s}});
    tellSend(*bob, m_aliceJid, u"and back"_s); // the ratchet goes both ways
    HEARD(*alice, u"message"_s, {{u"body"_s, u"and back"_s}});
    m_bob->stop();
    const QStringList missed = numbered(u"missed"_s, count);
    for (const QString &text : missed) {
        tellSend(*alice, m_bobJid, text);
    }
    const auto last = alice->waitForEvent(u"reply"_s, {{u"tag"_s, missed.last()}});
    QVERIFY(last);
    QVERIFY(alice
                ->waitForEvent(u"state"_s,
                               {{u"id"_s, last->value(u"id"_s)}, {u"state"_s, u"server"_s}}, 60'000)
                .has_value());
    // Killed in the middle of its catch-up, twice; the newest is there before the rest.
    for (int round = 0; round < 2; ++round) {
        bob = m_bob->runOnline();
        QVERIFY(bob);
        HEARD(*bob, u"message"_s, {{u"body"_s, round == 0 ? missed.first() : missed.last()}});
        bob->kill();
        m_bob->stop();
    }
    bob = m_bob->runOnline();
    QVERIFY(bob);
    tellSend(*alice, m_bobJid, u"live"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"live"_s}});
    // The first may come with the newest page, beyond the hole; the next one comes after its rest.
    const QStringList ends{u"end"_s, u"and end"_s};
    for (const QString &end : ends) {
        tellSend(*bob, m_aliceJid, end);
        QVERIFY2(placed(*bob, end), qPrintable(bob->transcript()));
        HEARD(*alice, u"message"_s, {{u"body"_s, end}});
    }
    QVERIFY2(placed(*alice, u"live"_s), qPrintable(alice->transcript()));
    const QStringList expected =
        QStringList{u"before"_s, u"and back"_s} + missed + QStringList{u"live"_s} + ends;
    m_alice->stop();
    m_bob->stop();
    QCOMPARE(stored(*m_bob, m_aliceJid), expected);
    QCOMPARE(stored(*m_alice, m_bobJid), expected);
}

void TestArchiveRig::devicesAgreeOnTheOrder()
{
    const std::unique_ptr<Rig::CtlProfile> phone = signedIn(*m_server, u"alice"_s);
    QVERIFY(phone);
    Rig::JsonProcess *desk = m_alice->runOnline();
    Rig::JsonProcess *mobile = phone->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(desk && mobile && bob);
    tellSend(*desk, m_bobJid, u"start"_s);
    HEARD(*mobile, u"message"_s, {{u"body"_s, u"start"_s}});
    tellSend(*bob, m_aliceJid, u"go"_s);
    HEARD(*desk, u"message"_s, {{u"body"_s, u"go"_s}});
    HEARD(*mobile, u"message"_s, {{u"body"_s, u"go"_s}});
    constexpr int rounds = 12;
    for (int i = 0; i < rounds; ++i) { // all at the same moment
        tellSend(*desk, m_bobJid, u"desk %1"_s.arg(i));
        tellSend(*mobile, m_bobJid, u"phone %1"_s.arg(i));
        tellSend(*bob, m_aliceJid, u"bob %1"_s.arg(i));
    }
    constexpr int all = 2 + 3 * rounds;
    QTRY_VERIFY_WITH_TIMEOUT(heard(*desk) == all && heard(*mobile) == all && heard(*bob) == all,
                             60'000);
    // The archive is asked for its order some time after traffic.
    tellSend(*desk, m_bobJid, u"end at the desk"_s);
    HEARD(*mobile, u"message"_s, {{u"body"_s, u"end at the desk"_s}});
    tellSend(*mobile, m_bobJid, u"end on the phone"_s);
    HEARD(*desk, u"message"_s, {{u"body"_s, u"end on the phone"_s}});
    QVERIFY2(placed(*desk, u"end at the desk"_s), qPrintable(desk->transcript()));
    QVERIFY2(placed(*mobile, u"end on the phone"_s), qPrintable(mobile->transcript()));
    m_alice->stop();
    phone->stop();
    QCOMPARE(stored(*m_alice, m_bobJid), stored(*phone, m_bobJid));
    const QStringList order = stored(*m_alice, m_bobJid);
    for (const QString &who : {u"desk"_s, u"phone"_s, u"bob"_s}) {
        QStringList own = order;
        own.removeIf([&](const QString &body) { return !body.startsWith(who); });
        QStringList sent;
        for (int i = 0; i < rounds; ++i) {
            sent.append(u"%1 %2"_s.arg(who).arg(i));
        }
        QCOMPARE(own, sent);
    }
}

QTEST_GUILESS_MAIN(TestArchiveRig)
#include "tst_archive_rig.moc"
