// SPDX-License-Identifier: GPL-3.0-or-later
//
// A group of Alice and Bob on our side and Carol on Profanity, which speaks the legacy OMEMO
// dialect only: every message in it carries both dialects.
#include "tests/integration/Place.h"
#include "tests/interop/ForeignPeer.h"

#include <QJsonArray>

using namespace Ninelives;
using namespace Ninelives::Test;
using Interop::ForeignPeer;
using Rig::JsonProcess;

class TestProfanityGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyReadsEverybody_data();
    void everybodyReadsEverybody();
    void cleanup();

private:
    [[nodiscard]] bool open(Place::Kind kind);
    [[nodiscard]] QString made();
    [[nodiscard]] bool bobAccepts();
    void tellCarol(const QString &body, const QString &replaces = {});
    /// Our side reads it, with the right sender, in the dialect of both ends.
    [[nodiscard]] static std::optional<QJsonObject>
    read(JsonProcess &reader, const QString &body, const QString &from, const QString &encryption);

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Rig::CtlProfile> m_aliceDevice;
    std::unique_ptr<Rig::CtlProfile> m_bobDevice;
    std::unique_ptr<ForeignPeer> m_carol;
    JsonProcess *m_alice = nullptr;
    JsonProcess *m_bob = nullptr;
    QString m_room;
};

void TestProfanityGroup::cleanup()
{
    if (QTest::currentTestFailed()) {
        for (const JsonProcess *each :
             {m_alice, m_bob, static_cast<JsonProcess *>(m_carol.get())}) {
            qWarning().noquote() << (each ? each->transcript() : QString());
        }
    }
    m_alice = m_bob = nullptr;
    m_carol.reset();
    m_bobDevice.reset();
    m_aliceDevice.reset();
    m_place.reset();
}

bool TestProfanityGroup::open(Place::Kind kind)
{
    m_place = std::make_unique<Place>(kind);
    if (!m_place->errorText().isEmpty()) {
        qWarning().noquote() << m_place->errorText();
        return false;
    }
    for (const QString &name : {u"alice"_s, u"bob"_s, u"carol"_s}) {
        if (!m_place->addAccount(name)) {
            return false;
        }
    }
    m_aliceDevice = m_place->device(u"alice"_s);
    m_bobDevice = m_place->device(u"bob"_s, 1);
    m_carol = std::make_unique<ForeignPeer>(ForeignPeer::Profanity,
                                            ForeignPeer::Login{m_place->jid(u"carol"_s),
                                                               m_place->password(u"carol"_s),
                                                               m_place->port(), m_place->caFile()});
    return m_aliceDevice && m_bobDevice && m_carol->ready();
}

QString TestProfanityGroup::made()
{
    const auto output = m_aliceDevice->call(
        {u"group"_s, u"create"_s, u"--name"_s, u"Cat Café Crew"_s, u"--member"_s,
         m_place->jid(u"bob"_s), u"--member"_s, m_place->jid(u"carol"_s)});
    if (output.exitCode != 0) {
        qWarning().noquote() << "no group:" << output.errorText;
    }
    return output.first().value(u"conversation"_s).toString();
}

bool TestProfanityGroup::bobAccepts()
{
    const auto invitation = m_bob->waitForEvent(u"invitation"_s, {{u"conversation"_s, m_room}});
    if (!invitation) {
        return false;
    }
    m_bob->tell({{u"cmd"_s, u"acceptInvitation"_s}, {u"id"_s, invitation->value(u"id"_s)}});
    return m_bob->waitForEvent(u"group"_s, {{u"conversation"_s, m_room}, {u"presence"_s, u"in"_s}})
        .has_value();
}

void TestProfanityGroup::tellCarol(const QString &body, const QString &replaces)
{
    m_carol->tell({{u"cmd"_s, u"send"_s},
                   {u"room"_s, m_room},
                   {u"members"_s, QJsonArray{m_place->jid(u"alice"_s), m_place->jid(u"bob"_s)}},
                   {u"body"_s, body},
                   {u"replaces"_s, replaces}});
}

std::optional<QJsonObject> TestProfanityGroup::read(JsonProcess &reader, const QString &body,
                                                    const QString &from, const QString &encryption)
{
    return reader.waitForEvent(u"message"_s,
                               {{u"body"_s, body},
                                {u"direction"_s, u"in"_s},
                                {u"from"_s, from},
                                {u"encryption"_s, encryption},
                                {u"unreadable"_s, u"no"_s}},
                               Rig::JsonProcess::patienceMs);
}

void TestProfanityGroup::everybodyReadsEverybody_data()
{
    QTest::addColumn<Place::Kind>("kind");
    QTest::newRow("Prosody") << Place::Kind::Prosody;
    QTest::newRow("ejabberd cluster") << Place::Kind::Cluster;
}

void TestProfanityGroup::everybodyReadsEverybody()
{
    QFETCH(Place::Kind, kind);
    QVERIFY(open(kind));
    const QString alice = m_place->jid(u"alice"_s);
    const QString bob = m_place->jid(u"bob"_s);
    const QString carol = m_place->jid(u"carol"_s);
    m_room = made();
    QVERIFY(!m_room.isEmpty());
    m_alice = m_aliceDevice->runOnline();
    m_bob = m_bobDevice->runOnline();
    QVERIFY(m_alice && m_bob);
    QVERIFY(bobAccepts());
    QVERIFY(m_carol->waitForEvent(u"invited"_s, {{u"room"_s, m_room}}));
    m_carol->tell({{u"cmd"_s, u"join"_s}, {u"room"_s, m_room}, {u"nick"_s, u"Cárol the 3rd"_s}});
    QVERIFY(m_carol->waitForEvent(u"joined"_s, {{u"room"_s, m_room}}));

    // One stanza: Bob reads the newer dialect in it, Profanity the older one.
    const QString question = u"Did the big box arrive? 📦\n\n<b>&amp;</b>"_s;
    tellSend(*m_alice, m_room, question);
    QVERIFY(read(*m_bob, question, alice, u"omemo:2"_s));
    const auto seen = m_carol->waitForEvent(u"message"_s, {{u"body"_s, question}});
    QVERIFY(seen);
    QCOMPARE(seen->value("from"_L1).toString(), alice);
    QCOMPARE(seen->value("encryption"_L1).toString(), u"omemo:1"_s);

    const QString answer = u"It did. 🐈\nIt was mine."_s;
    tellCarol(answer);
    const auto heard = read(*m_alice, answer, carol, u"omemo:1"_s);
    QVERIFY(heard);
    QVERIFY(read(*m_bob, answer, carol, u"omemo:1"_s));
    tellSend(*m_bob, m_room, u"from bob"_s);
    QVERIFY(read(*m_alice, u"from bob"_s, bob, u"omemo:2"_s));
    QVERIFY(m_carol->waitForEvent(
        u"message"_s,
        {{u"body"_s, u"from bob"_s}, {u"from"_s, bob}, {u"encryption"_s, u"omemo:1"_s}}));

    // A correction on either side, and a reaction, which Profanity does not know.
    const auto own =
        m_alice->waitForEvent(u"message"_s, {{u"body"_s, question}, {u"direction"_s, u"out"_s}});
    QVERIFY(own);
    m_alice->tell(
        {{u"cmd"_s, u"edit"_s}, {u"id"_s, own->value("id"_L1)}, {u"body"_s, u"Did it?"_s}});
    QVERIFY(m_carol->waitForEvent(
        u"message"_s, {{u"body"_s, u"Did it?"_s}, {u"replaces"_s, seen->value("id"_L1)}}));
    QVERIFY(m_bob->waitForEvent(u"edited"_s, {{u"body"_s, u"Did it?"_s}}));
    tellCarol(u"It is mine."_s, u"the last one"_s);
    const QJsonObject edited{{u"body"_s, u"It is mine."_s}, {u"id"_s, heard->value("id"_L1)}};
    QVERIFY(m_alice->waitForEvent(u"edited"_s, edited));
    m_alice->tell({{u"cmd"_s, u"react"_s},
                   {u"id"_s, heard->value("id"_L1)},
                   {u"signs"_s, QJsonArray{u"👍"_s}}});
    QVERIFY(m_bob->waitForEvent(u"reactions"_s));
    tellSend(*m_bob, m_room, u"the end"_s);
    QVERIFY(m_carol->waitForEvent(u"message"_s, {{u"body"_s, u"the end"_s}}));
    QCOMPARE(m_carol->count(u"message"_s), 4);
    QCOMPARE(m_carol->count(u"error"_s), 0);
    QCOMPARE(m_alice->count(u"message"_s, {{u"unreadable"_s, u"no"_s}}),
             m_alice->count(u"message"_s));
}

QTEST_GUILESS_MAIN(TestProfanityGroup)
#include "tst_profanity_group.moc"
