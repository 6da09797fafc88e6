// SPDX-License-Identifier: GPL-3.0-or-later
//
// Invitations that a group's server hands on (XEP-0045, section 7.8.2), on both servers: Alice's
// group, Carol's foreign client, and Bob, a whole program. Unless said otherwise "nothing came" is
// known by what the same sender said afterwards.
#include "tests/integration/Place.h"
#include "tests/integration/RoomGuest.h"

#include <QJsonArray>

using namespace Ninelives;
using namespace Ninelives::Test;

class TestInvitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
    void shownOnceAndAccepted();
    void declinedAndTheInviterIsTold();
    void liesChangeNothing();

private:
    void makeGroup();
    void invite(const QString &reason);
    /// Carol says this in the group, in the clear.
    void sayInGroup(const QString &text);
    [[nodiscard]] bool accept();
    [[nodiscard]] std::optional<QJsonObject> invitation(const QString &reason, qsizetype since = 0);
    /// How many invitations wait for Bob's answer.
    [[nodiscard]] int waiting();
    [[nodiscard]] int shown() const { return m_bobs->count(u"invitation"_s); }

    QHash<int, std::shared_ptr<Place>> m_places; ///< by kind
    std::shared_ptr<Place> m_place;
    std::unique_ptr<RoomGuest> m_alice; ///< owns the group
    std::unique_ptr<Rig::JsonProcess> m_carol; ///< a further owner
    std::unique_ptr<Rig::CtlProfile> m_bob;
    Rig::JsonProcess *m_bobs = nullptr;
    BareJid m_room;
    QString m_name; ///< Bob's, new with each test
    int m_count = 0;
};

void TestInvitations::initTestCase_data()
{
    QTest::addColumn<Place::Kind>("kind");
    QTest::newRow("Prosody") << Place::Kind::Prosody;
    QTest::newRow("ejabberd cluster") << Place::Kind::Cluster;
}

void TestInvitations::initTestCase()
{
    for (const Place::Kind kind : {Place::Kind::Prosody, Place::Kind::Cluster}) {
        const auto place = std::make_shared<Place>(kind);
        QVERIFY2(place->errorText().isEmpty(), qPrintable(place->errorText()));
        QVERIFY(place->addAccount(u"alice"_s) && place->addAccount(u"carol"_s));
        m_places.insert(int(kind), place);
    }
}

void TestInvitations::init()
{
    QFETCH_GLOBAL(Place::Kind, kind);
    m_place = m_places.value(int(kind));
    m_name = u"bob%1"_s.arg(++m_count);
    QVERIFY(m_place->addAccount(m_name));
    makeGroup();
    if (QTest::currentTestFailed()) {
        return;
    }
    m_carol = m_place->foreignPeer(u"carol"_s);
    QVERIFY(m_carol);
    m_carol->tell({{u"cmd"_s, u"join"_s}, {u"room"_s, m_room.toString()}, {u"nick"_s, u"Carol"_s}});
    HEARD(*m_carol, u"joined"_s);
    m_bob = m_place->device(m_name);
    QVERIFY(m_bob);
    m_bobs = m_bob->runOnline();
    QVERIFY(m_bobs);
}

void TestInvitations::cleanup()
{
    m_bob.reset();
    if (m_carol) {
        // In order: what a lost connection has not confirmed would come to the next one again.
        m_carol->tell({{u"cmd"_s, u"quit"_s}});
        static_cast<void>(m_carol->waitForEvent(u"ended"_s));
    }
    m_carol.reset();
    m_alice.reset();
}

/// Alice's, for members only; Carol owns it as well.
void TestInvitations::makeGroup()
{
    m_alice = std::make_unique<RoomGuest>(m_place->jid(u"alice"_s), m_place->password(u"alice"_s),
                                          m_place->servers(), m_place->caFile());
    m_alice->start();
    QVERIFY(m_alice->waitOnline() && m_alice->waitSettled());
    const auto service = m_alice->ask<BareJid>(&RoomPort::service);
    QVERIFY(service.ok());
    m_room = *BareJid::parse(u"family%1@"_s.arg(m_count) + service->toString());
    const auto joined = m_alice->join(m_room, u"Alice"_s);
    QVERIFY(joined.ok() && joined->created);
    QVERIFY(m_alice->ask(&RoomPort::configure, m_room, RoomConfig::privateGroup(u"Family"_s)).ok());
    const auto carol = BareJid::parse(m_place->jid(u"carol"_s));
    QVERIFY(m_alice->ask(&RoomPort::setAffiliation, m_room, *carol, Affiliation::Owner, QString())
                .ok());
}

void TestInvitations::invite(const QString &reason)
{
    m_carol->tell({{u"cmd"_s, u"invite"_s},
                   {u"room"_s, m_room.toString()},
                   {u"jid"_s, m_place->jid(m_name)},
                   {u"reason"_s, reason}});
}

void TestInvitations::sayInGroup(const QString &text)
{
    m_carol->tell({{u"cmd"_s, u"raw"_s},
                   {u"xml"_s,
                    u"<message to='%1' type='groupchat' id='%2'><body>%2</body></message>"_s.arg(
                        m_room.toString(), text)}});
}

std::optional<QJsonObject> TestInvitations::invitation(const QString &reason, qsizetype since)
{
    return m_bobs->waitForEvent(u"invitation"_s,
                                {{u"conversation"_s, m_room.toString()},
                                 {u"from"_s, m_place->jid(u"carol"_s)},
                                 {u"reason"_s, reason}},
                                Rig::JsonProcess::patienceMs, since);
}

bool TestInvitations::accept()
{
    const auto found = m_bobs->waitForEvent(u"invitation"_s);
    if (!found) {
        return false;
    }
    m_bobs->tell({{u"cmd"_s, u"acceptInvitation"_s}, {u"id"_s, found->value(u"id"_s)}});
    return m_bobs
        ->waitForEvent(u"group"_s,
                       {{u"conversation"_s, m_room.toString()}, {u"presence"_s, u"in"_s}})
        .has_value();
}

int TestInvitations::waiting()
{
    const qsizetype since = m_bobs->events().size();
    m_bobs->tell({{u"cmd"_s, u"groupInvitations"_s}});
    const auto reply = m_bobs->waitForEvent(u"reply"_s, {{u"cmd"_s, u"groupInvitations"_s}},
                                            Rig::JsonProcess::patienceMs, since);
    return reply ? int(reply->value(u"invitations"_s).toArray().size()) : -1;
}

void TestInvitations::shownOnceAndAccepted()
{
    invite(u"come & see"_s);
    invite(u"come & see"_s);
    sayInGroup(u"both-are-on-their-way"_s);
    QVERIFY(m_alice->heard(u"both-are-on-their-way"_s));
    QVERIFY2(invitation(u"come & see"_s), qPrintable(m_bobs->transcript()));
    QVERIFY2(accept(), qPrintable(m_bobs->transcript()));
    QCOMPARE(shown(), 1);
    QCOMPARE(waiting(), 0);
    // Bob is in: asking him again, with other words too, is no news.
    invite(u"come & see"_s);
    invite(u"please"_s);
    sayInGroup(u"after-both"_s);
    HEARD(*m_bobs, u"message"_s, {{u"body"_s, u"after-both"_s}});
    QCOMPARE(shown(), 1);
    QCOMPARE(waiting(), 0);
}

void TestInvitations::declinedAndTheInviterIsTold()
{
    invite(u"come"_s);
    const auto asked = invitation(u"come"_s);
    QVERIFY2(asked, qPrintable(m_bobs->transcript()));
    QCOMPARE(waiting(), 1);
    m_bobs->tell({{u"cmd"_s, u"declineInvitation"_s}, {u"id"_s, asked->value(u"id"_s)}});
    HEARD(*m_carol, u"declined"_s,
          {{u"room"_s, m_room.toString()}, {u"from"_s, m_place->jid(m_name)}});
    QCOMPARE(waiting(), 0);
    // The room's word to Bob that it has his answer comes before this.
    tellSend(*m_bobs, m_place->jid(u"carol"_s), u"no time"_s);
    const auto said = m_bobs->waitForEvent(u"reply"_s, {{u"tag"_s, u"no time"_s}});
    QVERIFY(said);
    HEARD(*m_bobs, u"state"_s, {{u"id"_s, said->value(u"id"_s)}, {u"state"_s, u"server"_s}});
    // Neither a new start nor the archive brings it back, and the inviter is not told twice.
    m_bob->stop();
    m_bobs = m_bob->runOnline();
    QVERIFY(m_bobs);
    m_carol->tell({{u"cmd"_s, u"raw"_s},
                   {u"xml"_s,
                    u"<message to='%1' type='chat' id='hi'><body>hi</body></message>"_s.arg(
                        m_place->jid(m_name))}});
    HEARD(*m_bobs, u"message"_s, {{u"body"_s, u"hi"_s}});
    QCOMPARE(waiting(), 0);
    // Whoever asks anew is heard.
    invite(u"think again"_s);
    QVERIFY2(invitation(u"think again"_s), qPrintable(m_bobs->transcript()));
    QCOMPARE(waiting(), 1);
    QCOMPARE(m_carol->count(u"declined"_s), 1);
}

void TestInvitations::liesChangeNothing()
{
    invite(u"come"_s);
    QVERIFY2(accept(), qPrintable(m_bobs->transcript()));
    const QString lie =
        u"<message to='%1' type='%2'><x xmlns='http://jabber.org/protocol/muc#user'>%3</x>"
        "<body>come in</body></message>"_s;
    const QString asks =
        u"<invite from='%1'><reason>come</reason></invite>"_s.arg(m_place->jid(u"alice"_s));
    const QString refuses = u"<decline from='%1'/>"_s.arg(m_place->jid(u"alice"_s));
    const QString bob = m_place->jid(m_name);
    const QString bobInside = m_room.toString() + u'/' + m_name;
    // As if Carol were a room, and as if an occupant were one.
    for (const QString &xml :
         {lie.arg(bob, u"normal"_s, asks), lie.arg(bob, u"chat"_s, asks),
          lie.arg(bob, u"normal"_s, refuses), lie.arg(bobInside, u"chat"_s, asks),
          lie.arg(bobInside, u"normal"_s, asks)}) {
        m_carol->tell({{u"cmd"_s, u"raw"_s}, {u"xml"_s, xml}});
    }
    m_carol->tell(
        {{u"cmd"_s, u"raw"_s},
         {u"xml"_s,
          u"<message to='%1' type='chat' id='true'><body>true</body></message>"_s.arg(bob)}});
    sayInGroup(u"the-truth"_s);
    HEARD(*m_bobs, u"message"_s, {{u"body"_s, u"true"_s}});
    HEARD(*m_bobs, u"message"_s, {{u"body"_s, u"the-truth"_s}});
    QCOMPARE(shown(), 1);
    QCOMPARE(waiting(), 0);
    QCOMPARE(m_bobs->count(u"message"_s, {{u"body"_s, u"come in"_s}}), 0);
}

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"
