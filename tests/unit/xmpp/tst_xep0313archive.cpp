// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0313Archive.h"
#include "tests/unit/xmpp/Wire.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

/// Rooms that were asked before.
class KnownRooms final : public RoomFactsSource
{
public:
    [[nodiscard]] RoomFacts facts(const BareJid &room) const override { return known.value(room); }
    void learn(const BareJid &, std::function<void()> then) override { then(); }

    QHash<BareJid, RoomFacts> known;
};

const auto room = u"room@muc.test"_s;

} // namespace

class TestXep0313Archive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnArchiveIsBelieved_data();
    void onlyTheOwnArchiveIsBelieved();
    void pagesOfTwoQueriesAreKeptApart();
    void aBadItemDoesNotSpoilThePage();
    void innerWrappersStayClosed();
    void answersWithoutSense_data();
    void answersWithoutSense();
    void pageSizeIsBounded();
    void nothingIsTakenAfterTheEnd();
    void aRoomsArchiveAnswersForItself_data();
    void aRoomsArchiveAnswersForItself();
    void theRoomTellsTheSender_data();
    void theRoomTellsTheSender();
    void whatIsNoMessageIsLeftOut_data();
    void whatIsNoMessageIsLeftOut();
    void invitationsOfTheArchiveAreTold();

private:
    static QDomElement result(const QString &from, const QString &queryId, const QString &id,
                              const QString &inner);
    static QString message(const QString &from, const QString &text);
    static QString queryIdOf(const QDomElement &iq);
};

QString TestXep0313Archive::message(const QString &from, const QString &text)
{
    return u"<message xmlns='jabber:client' from='%1' to='me@home.test'><body>%2</body>"
           "<stanza-id xmlns='urn:xmpp:sid:0' by='me@home.test' id='forged'/></message>"_s.arg(
               from, text);
}

QDomElement TestXep0313Archive::result(const QString &from, const QString &queryId,
                                       const QString &id, const QString &inner)
{
    const QString sender = from.isEmpty() ? QString() : u" from='%1'"_s.arg(from);
    return dom(u"<message%1 to='me@home.test/1'><result xmlns='urn:xmpp:mam:2' queryid='%2' "
               "id='%3'><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' "
               "stamp='2026-01-01T00:00:00Z'/>%4</forwarded></result></message>"_s.arg(
                   sender, queryId, id, inner));
}

QString TestXep0313Archive::queryIdOf(const QDomElement &iq)
{
    return iq.firstChildElement().attribute(u"queryid"_s);
}

namespace {
const auto fin =
    u"<fin xmlns='urn:xmpp:mam:2' complete='true'><set "
    "xmlns='http://jabber.org/protocol/rsm'><first>f</first><last>l</last></set></fin>"_s;
} // namespace

void TestXep0313Archive::onlyTheOwnArchiveIsBelieved_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("rightQuery");
    QTest::addColumn<int>("expected");
    QTest::newRow("own") << u"me@home.test"_s << true << 1;
    QTest::newRow("unsaid") << QString() << true << 1;
    QTest::newRow("a stranger") << u"evil@x.test"_s << true << 0;
    QTest::newRow("a stranger's device") << u"evil@x.test/me@home.test"_s << true << 0;
    QTest::newRow("an own device") << u"me@home.test/phone"_s << true << 0;
    QTest::newRow("the server") << u"home.test"_s << true << 0;
    QTest::newRow("a longer domain") << u"me@home.test.evil.test"_s << true << 0;
    QTest::newRow("malformed") << u"@"_s << true << 0;
    QTest::newRow("another query") << u"me@home.test"_s << false << 0;
}

void TestXep0313Archive::onlyTheOwnArchiveIsBelieved()
{
    QFETCH(QString, from);
    QFETCH(bool, rightQuery);
    QFETCH(int, expected);
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    std::optional<ArchivePage> page;
    archive.query({}, [&](const Result<ArchivePage> &answer) { page = *answer; });
    const QString id = rightQuery ? queryIdOf(wire.written.constLast()) : u"another"_s;
    archive.handleResult(result(from, id, u"a1"_s, message(u"bob@x.test"_s, u"hi"_s)));
    QVERIFY(wire.answer(fin));
    QVERIFY(page);
    QCOMPARE(page->items.size(), expected);
    QVERIFY(page->complete);
    QCOMPARE(page->firstId, u"f"_s);
    QCOMPARE(page->lastId, u"l"_s);
    if (expected > 0) {
        QCOMPARE(page->items.constFirst().archiveId, u"a1"_s); // not the one inside
        QCOMPARE(page->items.constFirst().origin, StanzaOrigin::Archive);
        QCOMPARE(page->items.constFirst().stampMs, 1'767'225'600'000);
        QCOMPARE(page->items.constFirst().body, u"hi"_s);
    }
}

void TestXep0313Archive::pagesOfTwoQueriesAreKeptApart()
{
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    QStringList first;
    QStringList second;
    archive.query({}, [&](const Result<ArchivePage> &page) {
        for (const InboundStanza &item : page->items) {
            first.append(item.body);
        }
    });
    archive.query({}, [&](const Result<ArchivePage> &page) {
        for (const InboundStanza &item : page->items) {
            second.append(item.body);
        }
    });
    const QString one = queryIdOf(wire.written.at(0));
    const QString two = queryIdOf(wire.written.at(1));
    archive.handleResult(result({}, two, u"2"_s, message(u"b@x.test"_s, u"two"_s)));
    archive.handleResult(result({}, one, u"1"_s, message(u"b@x.test"_s, u"one"_s)));
    QVERIFY(wire.answer(fin, 1));
    QVERIFY(wire.answer(fin, 0));
    QCOMPARE(first, QStringList{u"one"_s});
    QCOMPARE(second, QStringList{u"two"_s});
}

void TestXep0313Archive::aBadItemDoesNotSpoilThePage()
{
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    std::optional<ArchivePage> page;
    archive.query({}, [&](const Result<ArchivePage> &answer) { page = *answer; });
    const QString id = queryIdOf(wire.written.constLast());
    archive.handleResult(result({}, id, u"1"_s, message(u"@@"_s, u"bad sender"_s)));
    archive.handleResult(result({}, id, u"2"_s, QString()));
    archive.handleResult(result({}, id, QString(), message(u"b@x.test"_s, u"no id"_s)));
    archive.handleResult(dom(u"<message><result xmlns='urn:xmpp:mam:2' queryid='%1' id='4'/>"
                             "</message>"_s.arg(id)));
    archive.handleResult(result({}, id, u"5"_s, message(u"b@x.test"_s, u"good"_s)));
    QVERIFY(wire.answer(fin));
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.constFirst().body, u"good"_s);
}

void TestXep0313Archive::innerWrappersStayClosed()
{
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    std::optional<ArchivePage> page;
    archive.query({}, [&](const Result<ArchivePage> &answer) { page = *answer; });
    const QString inner =
        u"<message xmlns='jabber:client' from='evil@x.test' to='me@home.test'><received "
        "xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'>%1</forwarded></received>"
        "</message>"_s.arg(message(u"bob@x.test"_s, u"forged"_s));
    archive.handleResult(result({}, queryIdOf(wire.written.constLast()), u"1"_s, inner));
    QVERIFY(wire.answer(fin));
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.constFirst().from.bare().toString(), u"evil@x.test"_s);
    QVERIFY(!page->items.constFirst().hasBody);
}

void TestXep0313Archive::answersWithoutSense_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("empty") << QString() << QString() << ErrorCode::Malformed;
    QTest::newRow("another protocol")
        << u"<fin xmlns='urn:xmpp:mam:1'/>"_s << QString() << ErrorCode::Malformed;
    QTest::newRow("unknown id") << QString() << u"item-not-found"_s << ErrorCode::NotFound;
    QTest::newRow("no archive") << QString() << u"service-unavailable"_s << ErrorCode::Unsupported;
    QTest::newRow("no such thing")
        << QString() << u"feature-not-implemented"_s << ErrorCode::Unsupported;
    QTest::newRow("refused") << QString() << u"forbidden"_s << ErrorCode::RemoteRefused;
}

void TestXep0313Archive::answersWithoutSense()
{
    QFETCH(QString, payload);
    QFETCH(QString, condition);
    QFETCH(ErrorCode, expected);
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    std::optional<ErrorCode> code;
    archive.query({}, [&](const Result<ArchivePage> &answer) { code = answer.error().code; });
    QVERIFY(condition.isEmpty() ? wire.answer(payload) : wire.refuse(condition));
    QCOMPARE(code, std::optional(expected));
}

void TestXep0313Archive::pageSizeIsBounded()
{
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    ArchiveQuery query;
    query.max = 100'000;
    query.lastPage = true;
    query.with = *BareJid::parse(u"bob@x.test");
    query.startMs = 1'767'225'600'000;
    archive.query(query, [](const auto &) {});
    const QDomElement set = wire.written.constLast().firstChildElement().lastChildElement();
    QCOMPARE(set.firstChildElement(u"max"_s).text(), u"50"_s);
    QVERIFY(!set.firstChildElement(u"before"_s).isNull());
    const QDomElement form = wire.written.constLast().firstChildElement().firstChildElement();
    QCOMPARE(form.namespaceURI(), u"jabber:x:data"_s);
    QVERIFY(form.text().contains(u"bob@x.test"_s));
    QVERIFY(form.text().contains(u"2026-01-01T00:00:00.000Z"_s));
}

void TestXep0313Archive::nothingIsTakenAfterTheEnd()
{
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    int answers = 0;
    archive.query({}, [&](const Result<ArchivePage> &) { ++answers; });
    const QString id = queryIdOf(wire.written.constLast());
    QVERIFY(wire.answer(fin));
    archive.handleResult(result({}, id, u"1"_s, message(u"b@x.test"_s, u"late"_s)));
    wire.channel.close();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 1);
}

void TestXep0313Archive::aRoomsArchiveAnswersForItself_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("expected");
    QTest::newRow("the room") << room << 1;
    QTest::newRow("unsaid, so our own server") << QString() << 0;
    QTest::newRow("the own account") << u"me@home.test"_s << 0;
    QTest::newRow("an occupant") << room + u"/bob"_s << 0;
    QTest::newRow("another room") << u"other@muc.test"_s << 0;
    QTest::newRow("the service") << u"muc.test"_s << 0;
}

void TestXep0313Archive::aRoomsArchiveAnswersForItself()
{
    QFETCH(QString, from);
    QFETCH(int, expected);
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    std::optional<ArchivePage> page;
    ArchiveQuery query;
    query.archive = *BareJid::parse(room);
    archive.query(query, [&](const Result<ArchivePage> &answer) { page = *answer; });
    QCOMPARE(wire.written.constLast().attribute(u"to"_s), room);
    archive.handleResult(result(from, queryIdOf(wire.written.constLast()), u"1"_s,
                                u"<message xmlns='jabber:client' type='groupchat' "
                                "from='room@muc.test/bob'><body>hi</body></message>"_s));
    QVERIFY(wire.answer(fin, -1, room));
    QCOMPARE(page->items.size(), expected);
}

void TestXep0313Archive::theRoomTellsTheSender_data()
{
    QTest::addColumn<QString>("inner");
    QTest::addColumn<bool>("occupantIds");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("occupantId");
    QTest::addColumn<bool>("self");
    const auto item = [](const QString &jid) {
        return u"<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='member' "
               "jid='%1'/></x>"_s.arg(jid);
    };
    const auto id = [](const QString &value) {
        return u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1'/>"_s.arg(value);
    };
    QTest::newRow("told") << item(u"bob@x.test/phone"_s) << true << u"bob@x.test"_s << QString()
                          << false;
    QTest::newRow("ourselves") << item(u"me@home.test"_s) << true << u"me@home.test"_s << QString()
                               << true;
    QTest::newRow("not told") << id(u"o1"_s) << true << QString() << u"o1"_s << false;
    QTest::newRow("our occupant id") << id(u"mine"_s) << true << QString() << u"mine"_s << true;
    QTest::newRow("two addresses")
        << item(u"bob@x.test"_s) + item(u"eve@x.test"_s) << true << QString() << QString() << false;
    QTest::newRow("two occupant ids")
        << id(u"mine"_s) + id(u"o1"_s) << true << QString() << QString() << false;
    QTest::newRow("ids that the room does not vouch for")
        << id(u"mine"_s) << false << QString() << QString() << false;
    QTest::newRow("malformed") << item(u"@@"_s) << true << QString() << QString() << false;
}

void TestXep0313Archive::theRoomTellsTheSender()
{
    QFETCH(QString, inner);
    QFETCH(bool, occupantIds);
    Wire wire;
    KnownRooms rooms;
    RoomFacts facts;
    facts.known = true;
    facts.occupantIds = occupantIds;
    facts.ownOccupantId = u"mine"_s;
    rooms.known.insert(*BareJid::parse(room), facts);
    Xep0313Archive archive(wire.channel, rooms);
    std::optional<ArchivePage> page;
    ArchiveQuery query;
    query.archive = *BareJid::parse(room);
    archive.query(query, [&](const Result<ArchivePage> &answer) { page = *answer; });
    archive.handleResult(result(room, queryIdOf(wire.written.constLast()), u"1"_s,
                                u"<message xmlns='jabber:client' type='groupchat' "
                                "from='room@muc.test/bob'><body>hi</body>"_s
                                    + inner + u"</message>"_s));
    QVERIFY(wire.answer(fin, -1, room));
    QCOMPARE(page->items.size(), 1);
    const InboundStanza &item = page->items.constFirst();
    QCOMPARE(item.archiveId, u"1"_s);
    QTEST(item.realSender.toString(), "sender");
    QTEST(item.occupantId, "occupantId");
    QTEST(item.fromSelf, "self");
}

void TestXep0313Archive::whatIsNoMessageIsLeftOut_data()
{
    QTest::addColumn<bool>("ofRoom");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<int>("expected");
    const auto message = [](const QString &attributes, const QString &content) {
        return u"<message xmlns='jabber:client' %1>%2</message>"_s.arg(attributes, content);
    };
    const auto fromBob = u"from='room@muc.test/bob' type='groupchat'"_s;
    const auto fromRoom = u"from='room@muc.test' type='groupchat'"_s;
    const auto body = u"<body>hi</body>"_s;
    const auto moderated = u"<retract id='m1' xmlns='urn:xmpp:message-retract:1'><moderated "
                           "xmlns='urn:xmpp:message-moderate:1'/></retract>"_s;
    QTest::newRow("room: message") << true << message(fromBob, body) << 1;
    QTest::newRow("room: subject") << true << message(fromBob, u"<subject>s</subject>"_s) << 0;
    QTest::newRow("room: announcement") << true << message(fromRoom, body) << 0;
    QTest::newRow("room: moderation") << true << message(fromRoom, moderated) << 1;
    QTest::newRow("room: private")
        << true << message(u"from='room@muc.test/bob' type='chat'"_s, body) << 0;
    QTest::newRow("room: another room")
        << true << message(u"from='other@muc.test/bob' type='groupchat'"_s, body) << 0;
    QTest::newRow("own: message") << false << message(u"from='bob@x.test/1' type='chat'"_s, body)
                                  << 1;
    QTest::newRow("own: room message") << false << message(fromBob, body) << 0;
    QTest::newRow("own: private in a room")
        << false
        << message(u"from='room@muc.test/bob' type='chat'"_s,
                   body + u"<x xmlns='http://jabber.org/protocol/muc#user'/>"_s)
        << 0;
}

void TestXep0313Archive::whatIsNoMessageIsLeftOut()
{
    QFETCH(bool, ofRoom);
    QFETCH(QString, inner);
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    std::optional<ArchivePage> page;
    ArchiveQuery query;
    if (ofRoom) {
        query.archive = *BareJid::parse(room);
    }
    archive.query(query, [&](const Result<ArchivePage> &answer) { page = *answer; });
    const QString from = ofRoom ? room : QString();
    archive.handleResult(result(from, queryIdOf(wire.written.constLast()), u"1"_s, inner));
    QVERIFY(wire.answer(fin, -1, from));
    QTEST(int(page->items.size()), "expected");
    QCOMPARE(page->items.size() + page->leftOut.size(), 1);
    if (!page->items.isEmpty() && inner.contains(u"moderated"_s)) {
        QVERIFY(page->items.constFirst().moderated);
        QCOMPARE(page->items.constFirst().retractsId, u"m1"_s);
    }
}

void TestXep0313Archive::invitationsOfTheArchiveAreTold()
{
    Wire wire;
    KnownRooms rooms;
    Xep0313Archive archive(wire.channel, rooms);
    QList<RoomInvitation> invitations;
    archive.setInvitationHandler([&](const RoomInvitation &one) { invitations.append(one); });
    std::optional<ArchivePage> page;
    archive.query({}, [&](const Result<ArchivePage> &answer) { page = *answer; });
    const QString id = queryIdOf(wire.written.constLast());
    archive.handleResult(result({}, id, u"1"_s,
                                u"<message xmlns='jabber:client' from='bob@x.test/1'><x "
                                "xmlns='jabber:x:conference' jid='room@muc.test'/></message>"_s));
    archive.handleResult(result({}, id, u"2"_s,
                                u"<message xmlns='jabber:client' from='me@home.test/1' "
                                "to='bob@x.test'><x xmlns='jabber:x:conference' "
                                "jid='room@muc.test'/></message>"_s));
    QVERIFY(wire.answer(fin));
    QVERIFY(page->items.isEmpty());
    QCOMPARE(page->leftOut, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(invitations.size(), 1); // not the one that we sent
    QCOMPARE(invitations.constFirst().room.toString(), room);
    QCOMPARE(invitations.constFirst().from.toString(), u"bob@x.test"_s);
    QCOMPARE(invitations.constFirst().atMs, 1'767'225'600'000);
}

QTEST_GUILESS_MAIN(TestXep0313Archive)
#include "tst_xep0313archive.moc"
