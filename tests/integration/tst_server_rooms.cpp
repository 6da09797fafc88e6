// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms on a real Prosody and on a real cluster of ejabberd.
#include "tests/integration/RoomGuest.h"
#include "tests/rig/EjabberdCluster.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace Ninelives;

#define OK(call) \
    do { \
        const auto result = (call); \
        QVERIFY2(result.ok(), \
                 qPrintable(result ? QString() \
                                   : result.error().name() + u' ' + result.error().detail)); \
    } while (false)
#define REFUSED(call, expected) \
    do { \
        const auto result = (call); \
        QVERIFY(!result.ok()); \
        QCOMPARE(result.error().code, expected); \
    } while (false)

class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
    void aPrivateGroupIsWhatItSays();
    void membersComeByInvitation();
    void messagesTellWhoWroteThem();
    void theArchiveTellsWhoWroteThem();
    void nicknamesAndSubjects();
    void whoIsThrownOut();
    void aModeratorTakesAMessageBack();
    void aRoomHasAPicture();
    void aPublicChannelIsFound();
    void invitationsFindWhoWasAway();
    void membershipIsGivenUp();
    void twoDevicesUnderOneName();
    void aRoomThatDiedWithItsNode();

private:
    [[nodiscard]] std::unique_ptr<RoomGuest> guest(const QString &name);
    void group();
    void groupOfTwo();
    [[nodiscard]] BareJid jid(const QString &name) const
    {
        return *BareJid::parse(name + u"@chat.test"_s);
    }

    Rig::Prosody m_prosody;
    Rig::EjabberdCluster m_cluster;
    std::unique_ptr<RoomGuest> m_alice; ///< the owner
    std::unique_ptr<RoomGuest> m_bob;
    BareJid m_service;
    BareJid m_room;
    int m_rooms = 0;
};

void TestRooms::initTestCase_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("Prosody") << u"prosody"_s;
    QTest::newRow("ejabberd") << u"ejabberd"_s;
}

void TestRooms::initTestCase()
{
    const QStringList names{u"alice"_s, u"bob"_s, u"carol"_s};
    for (const QString &name : names) {
        QVERIFY(m_prosody.addAccount(name, u"secret"_s));
    }
    QVERIFY2(m_prosody.start(), qPrintable(m_prosody.errorText()));
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.errorText()));
    for (const QString &name : names) {
        QVERIFY2(m_cluster.addAccount(name, u"secret"_s), qPrintable(m_cluster.errorText()));
    }
}

std::unique_ptr<RoomGuest> TestRooms::guest(const QString &name)
{
    QFETCH_GLOBAL(QString, server);
    auto made = server == "prosody"_L1
        ? std::make_unique<RoomGuest>(m_prosody, name, u"secret"_s)
        : std::make_unique<RoomGuest>(m_cluster.jid(name), u"secret"_s, m_cluster.servers(),
                                      m_cluster.caFile());
    made->start();
    return made->waitOnline() && made->waitSettled() ? std::move(made) : nullptr;
}

void TestRooms::init()
{
    m_alice = guest(u"alice"_s);
    m_bob = guest(u"bob"_s);
    QVERIFY(m_alice && m_bob);
    const auto service = m_alice->ask<BareJid>(&RoomPort::service);
    OK(service);
    m_service = *service;
    QCOMPARE(m_service.toString(), u"rooms.chat.test"_s);
    m_room = *BareJid::parse(u"room%1@"_s.arg(++m_rooms) + m_service.toString());
}

void TestRooms::cleanup()
{
    m_alice.reset();
    m_bob.reset();
}

/// Alice's private group, with nobody else.
void TestRooms::group()
{
    const auto joined = m_alice->join(m_room, u"Alice"_s);
    OK(joined);
    QVERIFY(joined->created);
    QCOMPARE(joined->affiliation, Affiliation::Owner);
    OK(m_alice->ask(&RoomPort::configure, m_room, RoomConfig::privateGroup(u"Family"_s)));
}

/// Alice's private group with bob, who is in.
void TestRooms::groupOfTwo()
{
    group();
    OK(m_alice->ask(&RoomPort::setAffiliation, m_room, jid(u"bob"_s), Affiliation::Member,
                    QString()));
    const auto joined = m_bob->join(m_room, u"Bob"_s);
    OK(joined);
    QVERIFY(!joined->created);
    QCOMPARE(joined->affiliation, Affiliation::Member);
    QCOMPARE(joined->occupants.size(), 2);
    QTRY_VERIFY(std::ranges::any_of(m_alice->occupants,
                                    [](const Occupant &o) { return o.nick == "Bob"_L1; }));
}

void TestRooms::aPrivateGroupIsWhatItSays()
{
    group();
    const auto info = m_alice->ask<RoomInfo>(&RoomPort::info, m_room);
    OK(info);
    QCOMPARE(info->name, u"Family"_s);
    QVERIFY(info->membersOnly && info->nonAnonymous && info->persistent && info->archived);
    QVERIFY(!info->listed && !info->moderated && !info->passwordProtected);
    QVERIFY(info->occupantIds && info->stanzaIds && info->moderation);
    QCOMPARE(info->occupants, 1);
    REFUSED(m_bob->join(m_room, u"Bob"_s), ErrorCode::NotMember);
    REFUSED(m_bob->ask(&RoomPort::selfPing, m_room), ErrorCode::NotJoined);
    REFUSED(m_bob->ask(&RoomPort::configure, m_room, RoomConfig::privateGroup(u"Mine"_s)),
            ErrorCode::NotAllowed);
    OK(m_alice->ask(&RoomPort::selfPing, m_room));
    const auto listed = m_bob->ask<RoomListing>(&RoomPort::list, m_service, QString());
    OK(listed);
    QVERIFY(std::ranges::none_of(listed->rooms,
                                 [this](const RoomInfo &each) { return each.jid == m_room; }));
    RoomConfig renamed;
    renamed.name = u"Relatives & <friends>"_s;
    OK(m_alice->ask(&RoomPort::configure, m_room, renamed));
    QTRY_VERIFY(m_alice->changes > 0);
    const auto again = m_alice->ask<RoomInfo>(&RoomPort::info, m_room);
    OK(again);
    QCOMPARE(again->name, *renamed.name);
    QVERIFY(again->membersOnly && again->nonAnonymous && again->archived);
}

void TestRooms::membersComeByInvitation()
{
    group();
    m_bob->invitations.clear(); // of other tests, from his archive
    OK(m_alice->ask(&RoomPort::setAffiliation, m_room, jid(u"bob"_s), Affiliation::Member,
                    QString()));
    QTRY_VERIFY(m_alice->affiliations.contains(u"bob member"_s)); // although he is not there
    OK(m_alice->ask(&RoomPort::invite, m_room, jid(u"bob"_s), u"come in"_s));
    QTRY_COMPARE(m_bob->invitations.size(), 1);
    QCOMPARE(m_bob->invitations.constFirst().room, m_room);
    QCOMPARE(m_bob->invitations.constFirst().from, jid(u"alice"_s));
    QCOMPARE(m_bob->invitations.constFirst().reason, u"come in"_s);
    OK(m_bob->ask(&RoomPort::decline, m_room, jid(u"alice"_s)));
    (**m_alice).submit(
        {u"direct"_s,
         u"<message to='%1' id='direct'><x xmlns='jabber:x:conference' "
         "jid='%2' reason='please'/></message>"_s.arg(jid(u"bob"_s).toString(), m_room.toString())
             .toUtf8()},
        [](SubmitResult) {});
    QTRY_COMPARE(m_bob->invitations.size(), 2);
    QCOMPARE(m_bob->invitations.constLast().room, m_room);
    QCOMPARE(m_bob->invitations.constLast().from, jid(u"alice"_s));
    QCOMPARE(m_bob->invitations.constLast().reason, u"please"_s);
    QVERIFY(m_bob->inbound.isEmpty() && m_alice->inbound.isEmpty()); // none of it is chat

    OK(m_bob->join(m_room, u"Bob"_s));
    for (RoomGuest *each : {m_alice.get(), m_bob.get()}) {
        const auto owners =
            each->ask<QList<BareJid>>(&RoomPort::affiliated, m_room, Affiliation::Owner);
        OK(owners);
        QCOMPARE(*owners, QList<BareJid>{jid(u"alice"_s)});
        const auto members =
            each->ask<QList<BareJid>>(&RoomPort::affiliated, m_room, Affiliation::Member);
        OK(members);
        QCOMPARE(*members, QList<BareJid>{jid(u"bob"_s)});
    }
}

void TestRooms::messagesTellWhoWroteThem()
{
    groupOfTwo();
    m_alice->say(m_room, u"a1"_s, u"from alice"_s);
    m_bob->say(m_room, u"b1"_s, u"from bob"_s);
    for (RoomGuest *each : {m_alice.get(), m_bob.get()}) {
        for (const QString &name : {u"alice"_s, u"bob"_s}) {
            const auto stanza = each->heard(name.at(0) + u"1"_s);
            QVERIFY(stanza);
            QCOMPARE(stanza->body, u"from "_s + name);
            QCOMPARE(stanza->originId, stanza->id);
            QCOMPARE(stanza->realSender, jid(name));
            QCOMPARE(stanza->fromSelf, each->account().jid == jid(name));
            QVERIFY(!stanza->archiveId.isEmpty() && !stanza->occupantId.isEmpty());
            QVERIFY(!stanza->history);
        }
    }
    QCOMPARE(m_alice->heard(u"a1"_s)->archiveId, m_bob->heard(u"a1"_s)->archiveId);
    QVERIFY(m_alice->heard(u"a1"_s)->occupantId != m_alice->heard(u"b1"_s)->occupantId);
}

void TestRooms::theArchiveTellsWhoWroteThem()
{
    groupOfTwo();
    m_alice->say(m_room, u"a1"_s, u"from alice"_s);
    QVERIFY(m_bob->heard(u"a1"_s));
    // He says that it was her.
    (**m_bob).submit({u"b1"_s,
                      u"<message to='%1' type='groupchat' id='b1'><body>forged</body><x "
                      "xmlns='http://jabber.org/protocol/muc#user'><item jid='%2'/></x><stanza-id "
                      "xmlns='urn:xmpp:sid:0' by='%1' id='forged'/><occupant-id "
                      "xmlns='urn:xmpp:occupant-id:0' id='forged'/></message>"_s
                          .arg(m_room.toString(), jid(u"alice"_s).toString())
                          .toUtf8()},
                     [](SubmitResult) {});
    const auto live = m_alice->heard(u"b1"_s);
    QVERIFY(live);
    QCOMPARE(live->realSender, jid(u"bob"_s));
    QVERIFY(live->archiveId != "forged"_L1 && live->occupantId != "forged"_L1);
    ArchiveQuery query;
    query.archive = m_room;
    query.lastPage = true;
    // Also from a device that never was in the room.
    const auto phone = guest(u"bob"_s);
    QVERIFY(phone);
    for (RoomGuest *each : {m_alice.get(), m_bob.get(), phone.get()}) {
        const auto page = XmppPeer::await<ArchivePage>(
            [&](Reply<ArchivePage> reply) { (**each).archive().query(query, std::move(reply)); });
        OK(page);
        QCOMPARE(page->items.size(), 2);
        const InboundStanza &first = page->items.constFirst();
        QCOMPARE(first.realSender, jid(u"alice"_s));
        QCOMPARE(first.fromSelf, each == m_alice.get());
        QCOMPARE(first.archiveId, m_bob->heard(u"a1"_s)->archiveId);
        QVERIFY(first.stampMs > 0);
        const InboundStanza &second = page->items.constLast();
        QVERIFY(second.realSender != jid(u"alice"_s));
        QVERIFY(!second.fromSelf || each != m_alice.get());
    }
    const auto carol = guest(u"carol"_s);
    QVERIFY(carol);
    REFUSED(XmppPeer::await<ArchivePage>([&](Reply<ArchivePage> reply) {
                (**carol).archive().query(query, std::move(reply));
            }),
            ErrorCode::NotAllowed);
}

void TestRooms::nicknamesAndSubjects()
{
    groupOfTwo();
    REFUSED(m_bob->ask(&RoomPort::setNick, m_room, u"Alice"_s), ErrorCode::NicknameTaken);
    OK(m_bob->ask(&RoomPort::setNick, m_room, u"Robert"_s));
    QTRY_COMPARE(m_alice->occupants.constLast().nick, u"Robert"_s);
    OK(m_bob->ask(&RoomPort::selfPing, m_room));
    OK(m_alice->ask(&RoomPort::setSubject, m_room, u"holidays"_s));
    QTRY_VERIFY(m_bob->subjects.contains(u"holidays"_s));
    QVERIFY(m_bob->inbound.isEmpty());
    OK(m_bob->ask(&RoomPort::leave, m_room));
    QVERIFY(!m_bob->rooms().isIn(m_room));
    OK(m_bob->join(m_room, u"Bob"_s));
    QTRY_COMPARE(m_bob->subjects.constLast(), u"holidays"_s);
    QVERIFY(m_bob->exits.isEmpty());
}

void TestRooms::whoIsThrownOut()
{
    groupOfTwo();
    REFUSED(m_bob->ask(&RoomPort::setRole, m_room, u"Alice"_s, RoomRole::None, QString()),
            ErrorCode::NotAllowed);
    OK(m_alice->ask(&RoomPort::setRole, m_room, u"Bob"_s, RoomRole::None, u"noise"_s));
    QTRY_COMPARE(m_bob->exits.size(), 1);
    QCOMPARE(m_bob->exits.constLast().kind, RoomExit::Kind::Kicked);
    QCOMPARE(m_bob->exits.constLast().reason, u"noise"_s);
    OK(m_bob->join(m_room, u"Bob"_s));
    OK(m_alice->ask(&RoomPort::setAffiliation, m_room, jid(u"bob"_s), Affiliation::None,
                    QString()));
    QTRY_COMPARE(m_bob->exits.size(), 2);
    QCOMPARE(m_bob->exits.constLast().kind, RoomExit::Kind::NotMember);
    OK(m_alice->ask(&RoomPort::setAffiliation, m_room, jid(u"bob"_s), Affiliation::Member,
                    QString()));
    OK(m_bob->join(m_room, u"Bob"_s));
    OK(m_alice->ask(&RoomPort::setAffiliation, m_room, jid(u"bob"_s), Affiliation::Outcast,
                    u"enough"_s));
    QTRY_COMPARE(m_bob->exits.size(), 3);
    QCOMPARE(m_bob->exits.constLast().kind, RoomExit::Kind::Banned);
    const auto banned = m_bob->join(m_room, u"Bob"_s);
    QVERIFY(!banned);
    // Prosody looks first whether he is a member.
    QVERIFY(banned.error().code == ErrorCode::Banned
            || banned.error().code == ErrorCode::NotMember);
    QTRY_VERIFY(m_alice->affiliations.contains(u"bob outcast"_s));
    OK(m_alice->ask(&RoomPort::setAffiliation, m_room, jid(u"bob"_s), Affiliation::Admin,
                    QString()));
    OK(m_bob->join(m_room, u"Bob"_s));
    OK(m_alice->ask(&RoomPort::destroy, m_room, u"over"_s));
    QTRY_COMPARE(m_bob->exits.size(), 4);
    QCOMPARE(m_bob->exits.constLast().kind, RoomExit::Kind::Destroyed);
    QTRY_VERIFY(!m_alice->rooms().isIn(m_room));
    QVERIFY(m_alice->exits.isEmpty()); // it was her own doing
}

void TestRooms::aModeratorTakesAMessageBack()
{
    groupOfTwo();
    m_bob->say(m_room, u"b1"_s, u"spam"_s);
    const auto spam = m_alice->heard(u"b1"_s);
    QVERIFY(spam && !spam->archiveId.isEmpty());
    REFUSED(m_bob->ask(&RoomPort::moderate, m_room, spam->archiveId, QString()),
            ErrorCode::NotAllowed);
    OK(m_alice->ask(&RoomPort::moderate, m_room, spam->archiveId, u"no spam"_s));
    for (RoomGuest *each : {m_alice.get(), m_bob.get()}) {
        QTRY_VERIFY(std::ranges::any_of(each->inbound, &InboundStanza::moderated));
        const auto found = std::ranges::find_if(each->inbound, &InboundStanza::moderated);
        QCOMPARE(found->retractsId, spam->archiveId);
        QCOMPARE(found->moderatedReason, u"no spam"_s);
        QVERIFY(found->from.resource().isEmpty());
    }
}

void TestRooms::aRoomHasAPicture()
{
    groupOfTwo();
    REFUSED(m_bob->ask<QByteArray>(&RoomPort::picture, m_room), ErrorCode::NotFound);
    QByteArray image;
    for (int i = 0; i < 20'000; ++i) {
        image += char(i * 7 % 251);
    }
    REFUSED(m_bob->ask(&RoomPort::setPicture, m_room, image, u"image/png"_s),
            ErrorCode::NotAllowed);
    const int before = m_bob->changes;
    OK(m_alice->ask(&RoomPort::setPicture, m_room, image, u"image/png"_s));
    QTRY_VERIFY(m_bob->changes > before);
    const auto fetched = m_bob->ask<QByteArray>(&RoomPort::picture, m_room);
    OK(fetched);
    QCOMPARE(*fetched, image);
    const auto info = m_bob->ask<RoomInfo>(&RoomPort::info, m_room);
    OK(info);
    const auto hash = QCryptographicHash::hash(image, QCryptographicHash::Sha1);
    QCOMPARE(info->avatarHash, QString::fromLatin1(hash.toHex()));
    OK(m_alice->ask(&RoomPort::setPicture, m_room, QByteArray(), QString()));
    REFUSED(m_bob->ask<QByteArray>(&RoomPort::picture, m_room), ErrorCode::NotFound);
}

void TestRooms::aPublicChannelIsFound()
{
    OK(m_alice->join(m_room, u"Alice"_s));
    RoomConfig config;
    config.name = u"Town square"_s;
    config.description = u"for all"_s;
    config.listed = true;
    config.membersOnly = false;
    config.nonAnonymous = false;
    config.persistent = true;
    config.archived = false;
    OK(m_alice->ask(&RoomPort::configure, m_room, config));
    const auto listing = m_bob->ask<RoomListing>(&RoomPort::list, m_service, QString());
    OK(listing);
    const auto found = std::ranges::find(listing->rooms, m_room, &RoomInfo::jid);
    QVERIFY(found != listing->rooms.cend());
    QVERIFY(found->name.startsWith(u"Town square"_s)); // ejabberd adds the number of people
    const auto info = m_bob->ask<RoomInfo>(&RoomPort::info, m_room);
    OK(info);
    QVERIFY(info->listed && !info->membersOnly && !info->nonAnonymous && !info->archived);
    QCOMPARE(info->description, u"for all"_s);

    m_alice->say(m_room, u"a1"_s, u"before bob"_s);
    QVERIFY(m_alice->heard(u"a1"_s));
    RoomJoin join;
    join.room = m_room;
    join.nick = u"Bob"_s;
    join.historySinceMs = 1'000'000'000'000;
    const auto joined = m_bob->ask<RoomPort::Joined>(&RoomPort::join, join);
    OK(joined);
    for (const Occupant &each : joined->occupants) {
        QVERIFY(each.self || each.jid.isEmpty());
        QVERIFY(!each.occupantId.isEmpty());
    }
    const auto early = m_bob->heard(u"a1"_s); // there is no archive
    QVERIFY(early && early->history && early->stampMs > 0 && early->realSender.isEmpty());
    m_alice->say(m_room, u"a2"_s, u"hello"_s);
    m_bob->say(m_room, u"b1"_s, u"hello"_s);
    const auto live = m_bob->heard(u"a2"_s);
    QVERIFY(live && !live->history && live->realSender.isEmpty() && !live->fromSelf);
    QCOMPARE(live->occupantId, early->occupantId);
    const auto own = m_bob->heard(u"b1"_s);
    QVERIFY(own && own->fromSelf);
    const auto seen = m_alice->heard(u"b1"_s); // the owner sees addresses
    QVERIFY(seen);
    QCOMPARE(seen->realSender, jid(u"bob"_s));
}

void TestRooms::invitationsFindWhoWasAway()
{
    group();
    m_bob.reset();
    OK(m_alice->ask(&RoomPort::invite, m_room, jid(u"bob"_s), u"when you are back"_s));
    m_bob = guest(u"bob"_s); // who reads his archive
    QVERIFY(m_bob);
    QTRY_VERIFY(std::ranges::any_of(m_bob->invitations, [this](const RoomInvitation &each) {
        return each.room == m_room && each.from == jid(u"alice"_s) && each.atMs > 0
            && each.reason == "when you are back"_L1;
    }));
    QVERIFY(m_bob->inbound.isEmpty());
}

void TestRooms::membershipIsGivenUp()
{
    groupOfTwo();
    QFETCH_GLOBAL(QString, server);
    if (server == "ejabberd"_L1) { // has no way for a member
        REFUSED(m_bob->ask(&RoomPort::resign, m_room), ErrorCode::Unsupported);
        QVERIFY(m_bob->rooms().isIn(m_room));
        return;
    }
    OK(m_bob->ask(&RoomPort::resign, m_room));
    QVERIFY(m_bob->exits.isEmpty()); // it was his own doing
    QTRY_VERIFY(!m_bob->rooms().isIn(m_room));
    REFUSED(m_bob->join(m_room, u"Bob"_s), ErrorCode::NotMember);
    QTRY_VERIFY(m_alice->affiliations.contains(u"bob none"_s));
}

void TestRooms::twoDevicesUnderOneName()
{
    groupOfTwo();
    const auto phone = guest(u"bob"_s);
    QVERIFY(phone);
    OK(phone->join(m_room, u"Bob"_s));
    phone->say(m_room, u"p1"_s, u"from the phone"_s);
    const auto own = m_bob->heard(u"p1"_s);
    QVERIFY(own && own->fromSelf);
    OK(phone->ask(&RoomPort::selfPing, m_room));
    OK(phone->ask(&RoomPort::leave, m_room));
    OK(m_bob->ask(&RoomPort::selfPing, m_room));
    QVERIFY(m_bob->rooms().isIn(m_room) && m_bob->exits.isEmpty());
}

/// The room lives on the node of who made it; who is on the other node is not told of its end.
void TestRooms::aRoomThatDiedWithItsNode()
{
    QFETCH_GLOBAL(QString, server);
    if (server == "prosody"_L1) {
        return; // one process: the stream ends with the room
    }
    QStringList backwards = m_cluster.servers();
    std::ranges::reverse(backwards);
    m_bob = std::make_unique<RoomGuest>(m_cluster.jid(u"bob"_s), u"secret"_s, backwards,
                                        m_cluster.caFile());
    m_bob->start();
    QVERIFY(m_bob->waitOnline() && m_bob->waitSettled());
    groupOfTwo();
    m_alice->say(m_room, u"a1"_s, u"before"_s);
    QVERIFY(m_bob->heard(u"a1"_s));
    m_cluster.node(0).kill();
    QTRY_VERIFY_WITH_TIMEOUT(!m_alice->online() || !m_alice->rooms().isIn(m_room), 30'000);
    QVERIFY(m_bob->online() && m_bob->rooms().isIn(m_room) && m_bob->exits.isEmpty());
    // The other node may need a moment to see that the room is gone.
    QTRY_VERIFY_WITH_TIMEOUT(!m_bob->ask(&RoomPort::selfPing, m_room).ok(), 30'000);
    QVERIFY(!m_bob->rooms().isIn(m_room));
    const auto again = m_bob->join(m_room, u"Bob"_s);
    OK(again);
    QVERIFY(!again->created);
    QCOMPARE(again->affiliation, Affiliation::Member);
    ArchiveQuery query;
    query.archive = m_room;
    const auto page = XmppPeer::await<ArchivePage>(
        [&](Reply<ArchivePage> reply) { (**m_bob).archive().query(query, std::move(reply)); });
    OK(page);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.constFirst().realSender, jid(u"alice"_s));
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.errorText()));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_server_rooms.moc"
