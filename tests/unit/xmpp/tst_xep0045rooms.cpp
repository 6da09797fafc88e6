// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/StanzaParser.h"
#include "core/xmpp/xep/Xep0045Rooms.h"
#include "tests/unit/xmpp/Wire.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

const auto room = u"room@muc.test"_s;
const auto mucUser = u"http://jabber.org/protocol/muc#user"_s;

/// A presence of an occupant as a room sends it.
QString presence(const QString &nick, const QString &item, const QString &codes = {},
                 const QString &attributes = {}, const QString &more = {})
{
    QString statuses;
    const QStringList all = codes.split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : all) {
        statuses += u"<status code='%1'/>"_s.arg(code);
    }
    return u"<presence from='%1/%2' %3><x xmlns='%4'>%5%6</x>%7</presence>"_s.arg(
        room, nick, attributes, mucUser, item, statuses, more);
}

QString item(const QString &jid, const QString &affiliation = u"member"_s,
             const QString &role = u"participant"_s)
{
    return u"<item affiliation='%1' role='%2' jid='%3'/>"_s.arg(affiliation, role, jid);
}

} // namespace

class TestXep0045Rooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void joiningBringsWhoIsThere();
    void joiningIsRefused_data();
    void joiningIsRefused();
    void whatARoomCanDoIsKnownBeforeItsMessages();
    void everybodyIsForgottenWithTheStream();
    void occupantsComeChangeAndGo();
    void weAreOut_data();
    void weAreOut();
    void askedExitsAreNotTold();
    void comingBackWhileLeaving();
    void nicknamesChange();
    void aTakenNicknameIsAnAnswer();
    void whoSaidIt_data();
    void whoSaidIt();
    void whatIsNoChat_data();
    void whatIsNoChat();
    void historyEndsWithTheSubject();
    void moderationComesFromTheRoomOnly_data();
    void moderationComesFromTheRoomOnly();
    void invitations_data();
    void invitations();
    void selfPingAnswers_data();
    void selfPingAnswers();
    void formsAreFilledIn_data();
    void formsAreFilledIn();
    void errandsAreRefusedByMessage();
    void roomsAreListedInPages();
    void aCrowdedRoom();

private:
    void learned(const QString &features);
    void joined(const QString &features = u"urn:xmpp:sid:0 urn:xmpp:occupant-id:0"_s);
    bool feed(const QString &xml) { return m_rooms->handlePresence(dom(xml)); }
    std::optional<InboundStanza> message(const QString &xml);

    const BareJid m_room = *BareJid::parse(room);
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<Xep0045Rooms> m_rooms;
    std::optional<Result<RoomPort::Joined>> m_joined;
    QList<std::pair<Occupant, QString>> m_occupants;
    QList<RoomExit> m_exits;
    QStringList m_subjects;
    QStringList m_affiliations;
    QList<RoomInvitation> m_invitations;
    int m_changes = 0;
};

void TestXep0045Rooms::init()
{
    m_joined.reset();
    m_occupants.clear();
    m_exits.clear();
    m_subjects.clear();
    m_affiliations.clear();
    m_invitations.clear();
    m_changes = 0;
    m_rooms.reset();
    m_wire = std::make_unique<Wire>();
    m_rooms = std::make_unique<Xep0045Rooms>(m_wire->channel);
    RoomPort::Handlers handlers;
    handlers.occupant = [this](const BareJid &, const Occupant &occupant, const QString &oldNick) {
        m_occupants.append({occupant, oldNick});
    };
    handlers.left = [this](const BareJid &, const RoomExit &exit) { m_exits.append(exit); };
    handlers.changed = [this](const BareJid &) { ++m_changes; };
    handlers.subject = [this](const BareJid &, const QString &subject, const QString &nick) {
        m_subjects.append(nick + u": "_s + subject);
    };
    handlers.affiliation = [this](const BareJid &, const BareJid &person, Affiliation affiliation,
                                  const auto &...) {
        m_affiliations.append(person.toString() + u' ' + affiliationName(affiliation));
    };
    handlers.invited = [this](const RoomInvitation &one) { m_invitations.append(one); };
    m_rooms->setHandlers(handlers);
}

/// Answers the question what the room can do.
void TestXep0045Rooms::learned(const QString &features)
{
    QString xml;
    const QStringList all = features.split(u' ', Qt::SkipEmptyParts);
    for (const QString &feature : all) {
        xml += u"<feature var='%1'/>"_s.arg(feature);
    }
    QVERIFY(m_wire->answer(u"<query xmlns='http://jabber.org/protocol/disco#info'>"_s + xml
                               + u"</query>"_s,
                           -1, room));
}

/// We are in, as "me"; bob is there.
void TestXep0045Rooms::joined(const QString &features)
{
    m_rooms->join({.room = m_room, .nick = u"me"_s, .password = {}},
                  [this](Result<RoomPort::Joined> answer) { m_joined = std::move(answer); });
    learned(features);
    const auto id = u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1'/>"_s;
    QVERIFY(feed(presence(u"bob"_s, item(u"bob@x.test/1"_s), {}, {}, id.arg(u"o-bob"_s))));
    QVERIFY(feed(presence(u"me"_s, item(u"me@home.test/1"_s, u"owner"_s, u"moderator"_s), u"110"_s,
                          {}, id.arg(u"o-me"_s))));
    QVERIFY(m_joined && m_joined->ok());
}

/// The message as it is passed on, or nothing.
std::optional<InboundStanza> TestXep0045Rooms::message(const QString &xml)
{
    auto parsed = StanzaParser::parse(dom(xml), *FullJid::parse(u"me@home.test/1"));
    return parsed.kind == StanzaParser::Kind::Message && m_rooms->admit(parsed.stanza)
        ? std::optional(parsed.stanza)
        : std::nullopt;
}

void TestXep0045Rooms::joiningBringsWhoIsThere()
{
    joined();
    QCOMPARE((*m_joined)->nick, u"me"_s);
    QCOMPARE((*m_joined)->affiliation, Affiliation::Owner);
    QCOMPARE((*m_joined)->role, RoomRole::Moderator);
    QVERIFY(!(*m_joined)->created);
    QCOMPARE((*m_joined)->occupants.size(), 2);
    QVERIFY(m_occupants.isEmpty()); // not told one by one
    QVERIFY(m_rooms->isIn(m_room));
    const QDomElement sent = m_wire->written.constLast();
    QCOMPARE(sent.tagName(), u"presence"_s);
    QCOMPARE(sent.attribute(u"to"_s), room + u"/me"_s);
    const QDomElement history = sent.firstChildElement().firstChildElement(u"history"_s);
    QCOMPARE(history.attribute(u"maxstanzas"_s), u"0"_s);
}

void TestXep0045Rooms::joiningIsRefused_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("members only") << u"registration-required"_s << ErrorCode::NotMember;
    QTest::newRow("banned") << u"forbidden"_s << ErrorCode::Banned;
    QTest::newRow("no new rooms") << u"not-allowed"_s << ErrorCode::NotAllowed;
    QTest::newRow("nickname") << u"conflict"_s << ErrorCode::NicknameTaken;
    QTest::newRow("gone") << u"gone"_s << ErrorCode::RoomGone;
    QTest::newRow("not there") << u"item-not-found"_s << ErrorCode::RoomGone;
    QTest::newRow("password") << u"not-authorized"_s << ErrorCode::PasswordNeeded;
    QTest::newRow("full") << u"service-unavailable"_s << ErrorCode::RoomFull;
    QTest::newRow("no such server") << u"remote-server-not-found"_s << ErrorCode::HostNotFound;
    QTest::newRow("server away") << u"remote-server-timeout"_s << ErrorCode::Timeout;
    QTest::newRow("something else") << u"policy-violation"_s << ErrorCode::RemoteRefused;
}

void TestXep0045Rooms::joiningIsRefused()
{
    QFETCH(QString, condition);
    m_rooms->join({.room = m_room, .nick = u"me"_s, .password = u"p"_s},
                  [this](Result<RoomPort::Joined> answer) { m_joined = std::move(answer); });
    learned({});
    QVERIFY(feed(u"<presence type='error' from='%1/me'><error type='auth'><%2 "
                 "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/><text "
                 "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>why</text></error></presence>"_s.arg(
                     room, condition)));
    QVERIFY(!m_joined); // never from within the stream
    QTRY_VERIFY(m_joined);
    QVERIFY(!m_joined->ok());
    QTEST(m_joined->error().code, "code");
    QCOMPARE(m_joined->error().detail, u"why"_s);
    QVERIFY(!m_rooms->isIn(m_room));
}

void TestXep0045Rooms::whatARoomCanDoIsKnownBeforeItsMessages()
{
    m_rooms->join({.room = m_room, .nick = u"me"_s, .password = {}},
                  [this](Result<RoomPort::Joined> answer) { m_joined = std::move(answer); });
    QCOMPARE(m_wire->written.constLast().tagName(), u"iq"_s);
    QVERIFY(m_wire->answer(u"<error type='cancel'><item-not-found "
                           "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"_s,
                           -1, room, u"error"_s));
    // Not there yet: entering makes it, then it can say what it is.
    QCOMPARE(m_wire->written.constLast().tagName(), u"presence"_s);
    QVERIFY(feed(presence(u"me"_s, item(u"me@home.test/1"_s), u"110 201"_s)));
    QVERIFY(!m_joined);
    learned(u"urn:xmpp:sid:0"_s);
    QVERIFY(m_joined && m_joined->ok());
    QVERIFY((*m_joined)->created);
}

void TestXep0045Rooms::everybodyIsForgottenWithTheStream()
{
    joined();
    std::optional<Result<void>> renamed;
    m_rooms->setNick(m_room, u"other"_s, [&](Result<void> answer) { renamed = answer; });
    m_rooms->close();
    QVERIFY(!m_rooms->isIn(m_room));
    QVERIFY(m_rooms->occupants(m_room).isEmpty());
    QTRY_VERIFY(renamed);
    QCOMPARE(renamed->error().code, ErrorCode::NotConnected);
    QVERIFY(m_exits.isEmpty() && m_occupants.isEmpty());
    QVERIFY(!message(
        u"<message type='groupchat' from='%1/bob'><body>late</body></message>"_s.arg(room)));
}

void TestXep0045Rooms::occupantsComeChangeAndGo()
{
    joined();
    QVERIFY(feed(presence(u"carol"_s, item(u"carol@x.test/1"_s))));
    QVERIFY(feed(presence(u"carol"_s, item(u"carol@x.test/1"_s)))); // nothing new
    QVERIFY(feed(presence(u"carol"_s, item(u"carol@x.test/1"_s, u"admin"_s, u"moderator"_s))));
    QVERIFY(feed(presence(u"carol"_s, item(u"carol@x.test/1"_s, u"none"_s, u"none"_s), u"307"_s,
                          u"type='unavailable'"_s)));
    QVERIFY(feed(presence(u"nobody"_s, item(u"n@x.test"_s), {}, u"type='unavailable'"_s)));
    QCOMPARE(m_occupants.size(), 3);
    QCOMPARE(m_occupants.at(0).first.affiliation, Affiliation::Member);
    QCOMPARE(m_occupants.at(1).first.affiliation, Affiliation::Admin);
    QCOMPARE(m_occupants.at(2).first.availability, Availability::Offline);
    QCOMPARE(m_affiliations, (QStringList{u"carol@x.test admin"_s, u"carol@x.test none"_s}));
    QCOMPARE(m_rooms->occupants(m_room).size(), 2);
}

void TestXep0045Rooms::weAreOut_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<RoomExit::Kind>("kind");
    const auto gone = u"<item affiliation='none' role='none'><actor nick='boss' jid='b@x.test'/>"
                      "<reason>because</reason></item>"_s;
    QTest::newRow("kicked") << gone << u"110 307"_s << RoomExit::Kind::Kicked;
    QTest::newRow("kicked for an error") << gone << u"110 307 333"_s << RoomExit::Kind::Lost;
    QTest::newRow("banned") << gone << u"110 301"_s << RoomExit::Kind::Banned;
    QTest::newRow("no longer a member") << gone << u"110 321"_s << RoomExit::Kind::NotMember;
    QTest::newRow("members only now") << gone << u"110 322"_s << RoomExit::Kind::NotMember;
    QTest::newRow("shut down") << gone << u"110 332"_s << RoomExit::Kind::ServiceDown;
    QTest::newRow("without a reason") << gone << QString() << RoomExit::Kind::Lost;
    QTest::newRow("destroyed") << u"<item affiliation='none' role='none'/><destroy "
                                  "jid='new@muc.test'><reason>because</reason></destroy>"_s
                               << u"110"_s << RoomExit::Kind::Destroyed;
}

void TestXep0045Rooms::weAreOut()
{
    QFETCH(QString, item);
    QFETCH(QString, codes);
    joined();
    QVERIFY(feed(presence(u"me"_s, item, codes, u"type='unavailable'"_s)));
    QCOMPARE(m_exits.size(), 1);
    QTEST(m_exits.constFirst().kind, "kind");
    QCOMPARE(m_exits.constFirst().reason, u"because"_s);
    QVERIFY(!m_rooms->isIn(m_room));
    if (m_exits.constFirst().kind == RoomExit::Kind::Destroyed) {
        QCOMPARE(m_exits.constFirst().alternative.toString(), u"new@muc.test"_s);
    } else {
        QCOMPARE(m_exits.constFirst().actor.toString(), u"b@x.test"_s);
    }
}

void TestXep0045Rooms::askedExitsAreNotTold()
{
    joined();
    std::optional<Result<void>> left;
    m_rooms->leave(m_room, [&](Result<void> answer) { left = answer; });
    QCOMPARE(m_wire->written.constLast().attribute(u"type"_s), u"unavailable"_s);
    QVERIFY(!left);
    QVERIFY(feed(
        presence(u"me"_s, item({}, u"member"_s, u"none"_s), u"110"_s, u"type='unavailable'"_s)));
    QVERIFY(left && left->ok());
    QVERIFY(m_exits.isEmpty());
    left.reset();
    m_rooms->leave(m_room, [&](Result<void> answer) { left = answer; });
    QTRY_VERIFY(left);
    QVERIFY(left->ok());
}

void TestXep0045Rooms::comingBackWhileLeaving()
{
    joined();
    std::optional<Result<void>> left;
    m_rooms->leave(m_room, [&](Result<void> answer) { left = answer; });
    m_joined.reset();
    m_rooms->join({.room = m_room, .nick = u"me"_s, .password = {}},
                  [this](Result<RoomPort::Joined> answer) { m_joined = std::move(answer); });
    QTRY_VERIFY(left);
    const auto own = item({}, u"member"_s);
    QVERIFY(feed(presence(u"me"_s, own, u"110"_s, u"type='unavailable'"_s)));
    QVERIFY(!m_joined);
    QVERIFY(feed(presence(u"me"_s, own, u"110"_s)));
    QVERIFY(m_joined && m_joined->ok());
    QVERIFY(m_rooms->isIn(m_room) && m_exits.isEmpty());
}

void TestXep0045Rooms::nicknamesChange()
{
    joined();
    QVERIFY(feed(presence(u"bob"_s,
                          u"<item affiliation='member' role='participant' "
                          "nick='bobby' jid='bob@x.test/1'/>"_s,
                          u"303"_s, u"type='unavailable'"_s)));
    QVERIFY(feed(presence(u"bobby"_s, item(u"bob@x.test/1"_s), {}, {},
                          u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='o-bob'/>"_s)));
    QCOMPARE(m_occupants.size(), 1);
    QCOMPARE(m_occupants.constFirst().first.nick, u"bobby"_s);
    QCOMPARE(m_occupants.constFirst().second, u"bob"_s);

    std::optional<Result<void>> renamed;
    m_rooms->setNick(m_room, u"myself"_s, [&](Result<void> answer) { renamed = answer; });
    QVERIFY(feed(presence(u"me"_s, u"<item affiliation='owner' role='moderator' nick='myself'/>"_s,
                          u"303 110"_s, u"type='unavailable'"_s)));
    QVERIFY(renamed && renamed->ok());
    QVERIFY(m_rooms->isSelf(*FullJid::parse(room + u"/myself"_s)));
    QVERIFY(m_exits.isEmpty());
}

void TestXep0045Rooms::aTakenNicknameIsAnAnswer()
{
    joined();
    std::optional<Result<void>> renamed;
    m_rooms->setNick(m_room, u"bob"_s, [&](Result<void> answer) { renamed = answer; });
    QVERIFY(feed(u"<presence type='error' from='%1/bob'><error type='cancel'><conflict "
                 "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(room)));
    QVERIFY(renamed);
    QCOMPARE(renamed->error().code, ErrorCode::NicknameTaken);
    QVERIFY(m_rooms->isIn(m_room));
}

void TestXep0045Rooms::whoSaidIt_data()
{
    QTest::addColumn<QString>("features");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("self");
    QTest::addColumn<QString>("occupantId");
    QTest::addColumn<QString>("archiveId");
    const auto all = u"urn:xmpp:sid:0 urn:xmpp:occupant-id:0"_s;
    const auto ids = u"<stanza-id xmlns='urn:xmpp:sid:0' by='room@muc.test' id='a1'/><occupant-id "
                     "xmlns='urn:xmpp:occupant-id:0' id='o-bob'/>"_s;
    const auto forged = u"<x xmlns='http://jabber.org/protocol/muc#user'><item "
                        "jid='eve@x.test'/></x><delay xmlns='urn:xmpp:delay' "
                        "stamp='2020-01-01T00:00:00Z'/>"_s;
    const auto bob = u"bob@x.test"_s;
    QTest::newRow("a member") << all << u"bob"_s << ids << bob << false << u"o-bob"_s << u"a1"_s;
    QTest::newRow("ourselves") << all << u"me"_s << ids << u"me@home.test"_s << true << u"o-bob"_s
                               << u"a1"_s;
    QTest::newRow("what the sender claims to be")
        << all << u"bob"_s << forged << bob << false << QString() << QString();
    QTest::newRow("somebody who is not there")
        << all << u"eve"_s << forged << QString() << false << QString() << QString();
    QTest::newRow("a room that vouches for nothing")
        << u"urn:xmpp:mam:2"_s << u"bob"_s << ids << bob << false << QString() << QString();
    QTest::newRow("two claims of each")
        << all << u"bob"_s << ids + ids << bob << false << QString() << QString();
    QTest::newRow("another archive's id")
        << all << u"bob"_s << u"<stanza-id xmlns='urn:xmpp:sid:0' by='me@home.test' id='a2'/>"_s
        << bob << false << QString() << QString();
}

void TestXep0045Rooms::whoSaidIt()
{
    QFETCH(QString, features);
    QFETCH(QString, from);
    QFETCH(QString, content);
    joined(features);
    const auto stanza =
        message(u"<message type='groupchat' from='%1/%2' id='i'><body>hi</body>%3</message>"_s.arg(
            room, from, content));
    QVERIFY(stanza);
    QTEST(stanza->realSender.toString(), "sender");
    QTEST(stanza->fromSelf, "self");
    QTEST(stanza->occupantId, "occupantId");
    QTEST(stanza->archiveId, "archiveId");
    QCOMPARE(stanza->stampMs, 0);
    QVERIFY(!stanza->history);
}

void TestXep0045Rooms::whatIsNoChat_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<bool>("passed");
    const auto body = u"<body>hi</body>"_s;
    const auto row = [&](const char *name, const QString &attributes, const QString &content,
                         bool passed) {
        QTest::newRow(name) << u"<message %1>%2</message>"_s.arg(attributes, content) << passed;
    };
    const auto inRoom = u"type='groupchat' from='room@muc.test/bob'"_s;
    row("a message", inRoom, body, true);
    row("a subject", inRoom, u"<subject>s</subject>"_s, false);
    row("a message with a subject", inRoom, body + u"<subject>s</subject>"_s, true);
    row("an announcement", u"type='groupchat' from='room@muc.test'"_s, body, false);
    row("of another room", u"type='groupchat' from='other@muc.test/bob'"_s, body, false);
    row("of a person who plays room", u"type='groupchat' from='bob@x.test/1'"_s, body, false);
    row("private", u"type='chat' from='room@muc.test/bob'"_s, body, false);
    row("private in an unknown room", u"type='chat' from='other@muc.test/bob'"_s,
        body + u"<x xmlns='http://jabber.org/protocol/muc#user'/>"_s, false);
    row("from the room, not to all", u"from='room@muc.test'"_s, body, false);
    row("direct", u"type='chat' from='bob@x.test/1'"_s, body, true);
    row("an error of the room", u"type='error' from='room@muc.test' id='m'"_s, {}, true);
    row("a copy of a room message", u"from='me@home.test'"_s,
        u"<sent xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'><message "
        "xmlns='jabber:client' type='groupchat' from='me@home.test/2' "
        "to='room@muc.test'><body>hi</body></message></forwarded></sent>"_s,
        false);
}

void TestXep0045Rooms::whatIsNoChat()
{
    QFETCH(QString, xml);
    joined();
    QTEST(message(xml).has_value(), "passed");
    if (xml.contains(u"<subject>"_s) && !xml.contains(u"<body>"_s)) {
        QCOMPARE(m_subjects, QStringList{u"bob: s"_s});
    }
    // News of the room itself.
    QVERIFY(!message(u"<message from='room@muc.test'><x xmlns='%1'><item affiliation='admin' "
                     "jid='dora@x.test'/></x></message>"_s.arg(mucUser)));
    QVERIFY(!message(u"<message type='groupchat' from='room@muc.test'><x xmlns='%1'><status "
                     "code='104'/></x></message>"_s.arg(mucUser)));
    QCOMPARE(m_affiliations, QStringList{u"dora@x.test admin"_s});
    QCOMPARE(m_changes, 1);
    // The same from an occupant is nothing.
    QVERIFY(!message(u"<message from='room@muc.test/bob'><x xmlns='%1'><item "
                     "affiliation='owner' jid='eve@x.test'/></x></message>"_s.arg(mucUser)));
    QVERIFY(message(u"<message type='groupchat' from='room@muc.test/bob'><x xmlns='%1'><status "
                    "code='104'/></x></message>"_s.arg(mucUser)));
    QCOMPARE(m_affiliations.size(), 1);
    QCOMPARE(m_changes, 1);
}

void TestXep0045Rooms::historyEndsWithTheSubject()
{
    joined();
    const auto old = u"<message type='groupchat' from='room@muc.test/%1'><body>old</body><delay "
                     "xmlns='urn:xmpp:delay' from='room@muc.test' stamp='2026-01-01T00:00:00Z'/>"
                     "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%2'/></message>"_s;
    const auto early = message(old.arg(u"bob"_s, u"o-bob"_s));
    QVERIFY(early && early->history && early->realSender.isEmpty() && !early->fromSelf);
    QCOMPARE(early->stampMs, 1'767'225'600'000);
    const auto own = message(old.arg(u"former name"_s, u"o-me"_s));
    QVERIFY(own && own->fromSelf);
    const auto other = message(old.arg(u"me"_s, u"o-bob"_s)); // somebody else had the nickname
    QVERIFY(other && !other->fromSelf);
    QVERIFY(!message(u"<message type='groupchat' from='room@muc.test'><subject/></message>"_s));
    QCOMPARE(m_subjects.size(), 1);
    const auto late = message(old.arg(u"bob"_s, u"o-bob"_s));
    QVERIFY(late && !late->history && late->stampMs == 0);
    QCOMPARE(late->realSender.toString(), u"bob@x.test"_s);
}

void TestXep0045Rooms::moderationComesFromTheRoomOnly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("moderated");
    const auto now = u"<retract id='m1' xmlns='urn:xmpp:message-retract:1'><moderated "
                     "xmlns='urn:xmpp:message-moderate:1'/><reason>spam</reason></retract>"_s;
    const auto before = u"<apply-to id='m1' xmlns='urn:xmpp:fasten:0'><moderated by='x' "
                        "xmlns='urn:xmpp:message-moderate:0'><retract "
                        "xmlns='urn:xmpp:message-retract:0'/><reason>spam</reason></moderated>"
                        "</apply-to>"_s;
    QTest::newRow("the room") << room << now << true;
    QTest::newRow("the room, old form") << room << before << true;
    QTest::newRow("the room, both forms") << room << before + now << true;
    QTest::newRow("an occupant") << room + u"/bob"_s << now << false;
    QTest::newRow("an occupant, old form") << room + u"/bob"_s << before << false;
}

void TestXep0045Rooms::moderationComesFromTheRoomOnly()
{
    QFETCH(QString, from);
    QFETCH(QString, content);
    QFETCH(bool, moderated);
    joined();
    const auto stanza =
        message(u"<message type='groupchat' from='%1'>%2</message>"_s.arg(from, content));
    QVERIFY(stanza);
    QCOMPARE(stanza->moderated, moderated);
    if (moderated) {
        QCOMPARE(stanza->retractsId, u"m1"_s);
        QCOMPARE(stanza->moderatedReason, u"spam"_s);
    }
}

void TestXep0045Rooms::invitations_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<bool>("passed");
    QTest::addColumn<QString>("invitation"); ///< room, inviter, reason, password
    const auto mediated = u"<message from='%1'><x xmlns='http://jabber.org/protocol/muc#user'>"
                          "<invite from='bob@x.test/1'><reason>come</reason></invite>"
                          "<password>pw</password></x><body>text</body></message>"_s;
    const auto direct = u"<message from='bob@x.test/1'><x xmlns='jabber:x:conference' jid='%1' "
                        "reason='come' password='pw'/>%2</message>"_s;
    const auto told = u"new@muc.test bob@x.test come pw"_s;
    QTest::newRow("through the room") << mediated.arg(u"new@muc.test"_s) << false << told;
    QTest::newRow("by an occupant") << mediated.arg(u"new@muc.test/bob"_s) << false << QString();
    QTest::newRow("by a service") << mediated.arg(u"muc.test"_s) << false << QString();
    QTest::newRow("by somebody whose address is hidden")
        << u"<message from='new@muc.test'><x xmlns='http://jabber.org/protocol/muc#user'><invite "
           "from='new@muc.test/bob'/></x></message>"_s
        << false << u"new@muc.test   "_s;
    QTest::newRow("inside another room")
        << u"<message type='chat' from='room@muc.test/bob'><x jid='new@muc.test' reason='come' "
           "password='pw' xmlns='jabber:x:conference'/></message>"_s
        << false << told;
    QTest::newRow("direct") << direct.arg(u"new@muc.test"_s, QString()) << false << told;
    QTest::newRow("direct, to no room")
        << direct.arg(u"@"_s, u"<body>text</body>"_s) << true << QString();
    QTest::newRow("refused")
        << u"<message from='new@muc.test'><x xmlns='http://jabber.org/protocol/muc#user'><decline "
           "from='bob@x.test'/></x><body>no</body></message>"_s
        << false << QString();
    QTest::newRow("our own, copied")
        << u"<message from='me@home.test'><sent xmlns='urn:xmpp:carbons:2'><forwarded "
           "xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' from='me@home.test/2' "
           "to='bob@x.test'><x xmlns='jabber:x:conference' jid='new@muc.test'/></message>"
           "</forwarded></sent></message>"_s
        << false << QString();
}

void TestXep0045Rooms::invitations()
{
    QFETCH(QString, xml);
    QFETCH(QString, invitation);
    joined();
    QTEST(message(xml).has_value(), "passed");
    QString told;
    for (const RoomInvitation &each : m_invitations) {
        told += each.room.toString() + u' ' + each.from.toString() + u' ' + each.reason + u' '
            + each.password;
        QCOMPARE(each.atMs, 0);
    }
    QCOMPARE(told, invitation);
}

void TestXep0045Rooms::selfPingAnswers_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("in");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("answered") << QString() << true << ErrorCode::Internal;
    QTest::newRow("another device does not know pings")
        << u"service-unavailable"_s << true << ErrorCode::Internal;
    QTest::newRow("nor this") << u"feature-not-implemented"_s << true << ErrorCode::Internal;
    QTest::newRow("renamed just now") << u"item-not-found"_s << true << ErrorCode::Internal;
    QTest::newRow("not in") << u"not-acceptable"_s << false << ErrorCode::NotJoined;
    QTest::newRow("not in, other words") << u"not-allowed"_s << false << ErrorCode::NotJoined;
    QTest::newRow("unreachable") << u"remote-server-timeout"_s << true << ErrorCode::Timeout;
}

void TestXep0045Rooms::selfPingAnswers()
{
    QFETCH(QString, condition);
    QFETCH(bool, in);
    QFETCH(ErrorCode, code);
    joined();
    std::optional<Result<void>> answer;
    m_rooms->selfPing(m_room, [&](Result<void> result) { answer = result; });
    const QString payload = condition.isEmpty()
        ? QString()
        : u"<error type='cancel'><%1 xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"_s.arg(
              condition);
    QVERIFY(m_wire->answer(payload, -1, room + u"/me"_s,
                           condition.isEmpty() ? u"result"_s : u"error"_s));
    QVERIFY(answer);
    QCOMPARE(m_rooms->isIn(m_room), in);
    QCOMPARE(answer->ok() ? ErrorCode::Internal : answer->error().code, code);
}

void TestXep0045Rooms::formsAreFilledIn_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("submitted"); ///< name=value of each field that was sent back
    const auto type = u"<field var='FORM_TYPE'><value>http://jabber.org/protocol/muc#roomconfig"
                      "</value></field>"_s;
    QTest::newRow("what is there")
        << type
            + u"<field var='muc#roomconfig_roomname'><value>old</value></field><field "
              "var='muc#roomconfig_membersonly' type='boolean'><value>0</value></field><field "
              "type='fixed'><value>text</value></field><field var='x#unknown'><value>a</value>"
              "<value>b</value></field>"_s
        << u"muc#roomconfig_roomname=Name muc#roomconfig_membersonly=1 x#unknown=a,b"_s;
    QTest::newRow("a list that does not offer it") << type
            + u"<field var='muc#roomconfig_whois' type='list-single'><value>moderators</value>"
              "<option><value>moderators</value></option></field>"_s
                                                   << u"muc#roomconfig_whois=moderators"_s;
    QTest::newRow("a list that offers it") << type
            + u"<field var='muc#roomconfig_whois' type='list-single'><value>moderators</value>"
              "<option><value>moderators</value></option><option><value>anyone</value></option>"
              "</field>"_s << u"muc#roomconfig_whois=anyone"_s;
    QTest::newRow("nothing") << type << QString();
    QTest::newRow("another form") << u"<field var='FORM_TYPE'><value>x</value></field>"_s
                                  << u"malformed"_s;
    QTest::newRow("no type") << u"<field var='muc#roomconfig_roomname'/>"_s << u"malformed"_s;
}

void TestXep0045Rooms::formsAreFilledIn()
{
    QFETCH(QString, form);
    QFETCH(QString, submitted);
    std::optional<Result<void>> answer;
    m_rooms->configure(m_room, RoomConfig::privateGroup(u"Name"_s),
                       [&](Result<void> result) { answer = result; });
    QVERIFY(m_wire->answer(u"<query xmlns='http://jabber.org/protocol/muc#owner'><x "
                           "xmlns='jabber:x:data' type='form'>%1</x></query>"_s.arg(form),
                           -1, room));
    if (submitted == "malformed"_L1) {
        QVERIFY(answer);
        QCOMPARE(answer->error().code, ErrorCode::Malformed);
        return;
    }
    QStringList sent;
    const QDomElement x = m_wire->written.constLast().firstChildElement().firstChildElement();
    QCOMPARE(x.attribute(u"type"_s), u"submit"_s);
    QDomElement field = x.firstChildElement();
    QCOMPARE(field.text(), u"http://jabber.org/protocol/muc#roomconfig"_s);
    for (field = field.nextSiblingElement(); !field.isNull(); field = field.nextSiblingElement()) {
        QStringList values;
        for (QDomElement value = field.firstChildElement(); !value.isNull();
             value = value.nextSiblingElement()) {
            values.append(value.text());
        }
        sent.append(field.attribute(u"var"_s) + u'=' + values.join(u','));
    }
    QCOMPARE(sent.join(u' '), submitted);
    QVERIFY(m_wire->answer({}, -1, room));
    learned({}); // what it can do may have changed
    QVERIFY(answer && answer->ok());
}

void TestXep0045Rooms::errandsAreRefusedByMessage()
{
    joined();
    std::optional<Result<void>> answer;
    const auto error = u"<message type='error' from='room@muc.test' id='%1'><error type='auth'>"
                       "<forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
                       "</message>"_s;
    m_rooms->setSubject(m_room, u"s"_s, [&](Result<void> result) { answer = result; });
    const QString id = m_wire->written.at(m_wire->written.size() - 2).attribute(u"id"_s);
    QVERIFY(!message(error.arg(id)));
    learned({});
    QVERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::NotAllowed);
    QVERIFY(message(error.arg(u"another"_s))); // of a chat message

    answer.reset();
    m_rooms->invite(m_room, *BareJid::parse(u"dora@x.test"), u"come"_s,
                    [&](Result<void> result) { answer = result; });
    learned({});
    QVERIFY(answer && answer->ok());
}

void TestXep0045Rooms::roomsAreListedInPages()
{
    QString items;
    for (int i = 0; i < 150; ++i) {
        items += u"<item jid='r%1@muc.test' name='Room %1'/>"_s.arg(i);
    }
    items += u"<item jid='muc.test'/><item jid='@'/>"_s;
    const auto query =
        u"<query xmlns='http://jabber.org/protocol/disco#items'>%1</query>"_s.arg(items);
    std::optional<RoomListing> page;
    const auto ask = [&](const QString &after) {
        m_rooms->list(*BareJid::parse(u"muc.test"), after,
                      [&](const Result<RoomListing> &answer) { page = *answer; });
        QVERIFY(m_wire->answer(query, -1, u"muc.test"_s));
    };
    ask({}); // a service that does not page
    QCOMPARE(page->rooms.size(), 100);
    QCOMPARE(page->next, u"r99@muc.test"_s);
    ask(page->next);
    QCOMPARE(page->rooms.size(), 50);
    QCOMPARE(page->rooms.constFirst().name, u"Room 100"_s);
    QVERIFY(page->next.isEmpty());
}

/// 2,000 people: no call while joining, and little time for each.
void TestXep0045Rooms::aCrowdedRoom()
{
    constexpr int crowd = 2'000;
    m_rooms->join({.room = m_room, .nick = u"me"_s, .password = {}},
                  [this](Result<RoomPort::Joined> answer) { m_joined = std::move(answer); });
    learned(u"urn:xmpp:occupant-id:0"_s);
    QByteArray xml = "<s:stream xmlns='jabber:client' "
                     "xmlns:s='http://etherx.jabber.org/streams'>";
    for (int i = 0; i < crowd; ++i) {
        xml += presence(u"person %1"_s.arg(i), item(u"p%1@x.test/1"_s.arg(i)), {}, {},
                        u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1'/>"_s.arg(
                            QString(43, u'x') + QString::number(i)))
                   .toUtf8();
    }
    StreamReader reader(
        {.opened = [](const QDomElement &) {},
         .element =
             [this](const QDomElement &element) { QVERIFY(m_rooms->handlePresence(element)); },
         .closed = [] {},
         .failed = [](const QString &why) { QFAIL(qPrintable(why)); }});
    QElapsedTimer timer;
    timer.start();
    reader.feed(xml);
    qInfo("%d presences read and handled in %lld ms", crowd, timer.elapsed());
    QVERIFY(m_occupants.isEmpty() && !m_joined);
    QVERIFY(feed(presence(u"me"_s, item(u"me@home.test/1"_s), u"110"_s)));
    QVERIFY(m_joined && m_joined->ok());
    QCOMPARE((*m_joined)->occupants.size(), crowd + 1);
}

QTEST_GUILESS_MAIN(TestXep0045Rooms)
#include "tst_xep0045rooms.moc"
