// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/StanzaParser.h"
#include "tests/unit/xmpp/Dom.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;
using StanzaParser::Kind;

Q_DECLARE_METATYPE(Ninelives::StanzaParser::Kind)

class TestStanzaParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorting_data();
    void sorting();
    void fieldsAreRead();
    void missingFieldsAreEmpty();
    void archiveIdIsTrustedOnlyFromTheOwnAccount_data();
    void archiveIdIsTrustedOnlyFromTheOwnAccount();
    void onlyOurServerSaysThatItCameLate_data();
    void onlyOurServerSaysThatItCameLate();
    void carbonsAreUnwrapped();
    void wrappersInsideCarbonsStayClosed();
    void errorsAreRead();
    void theFirstOfEachCounts();
    void aHugeBodyIsKept();
    void stamps_data();
    void stamps();

private:
    const FullJid m_own = *FullJid::parse(u"me@home.test/desk");
};

void TestStanzaParser::sorting_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<Kind>("kind");
    const QString inner =
        u"<forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' from='%1' to='%2' "
        "type='chat'><body>x</body></message></forwarded>"_s;
    const QString carbon = u"<message from='%1'><%2 xmlns='urn:xmpp:carbons:2'>%3</%2></message>"_s;
    const QString theirs = inner.arg(u"bob@x.test/1"_s, u"me@home.test/phone"_s);
    const QString ours = inner.arg(u"me@home.test/phone"_s, u"bob@x.test"_s);

    QTest::newRow("plain") << u"<message from='bob@x.test/1'><body>x</body></message>"_s
                           << Kind::Message;
    QTest::newRow("empty") << u"<message/>"_s << Kind::Message;
    QTest::newRow("malformed sender")
        << u"<message from='@x'><body>x</body></message>"_s << Kind::Ignored;
    QTest::newRow("empty sender") << u"<message from=''/>"_s << Kind::Ignored;
    QTest::newRow("control character in sender")
        << u"<message from='a&#x9;b@x'/>"_s << Kind::Ignored;
    QTest::newRow("malformed receiver") << u"<message to='a@@b'/>"_s << Kind::Ignored;
    QTest::newRow("carbon") << carbon.arg(u"me@home.test"_s, u"received"_s, theirs)
                            << Kind::Message;
    QTest::newRow("carbon without from") << u"<message><sent xmlns='urn:xmpp:carbons:2'>"_s + ours
            + u"</sent></message>"_s << Kind::Message;
    QTest::newRow("carbon of a foreigner")
        << carbon.arg(u"evil@x.test"_s, u"received"_s, theirs) << Kind::Ignored;
    QTest::newRow("carbon of a foreigner's device")
        << carbon.arg(u"evil@x.test/1"_s, u"sent"_s, ours) << Kind::Ignored;
    QTest::newRow("carbon of an own device, not of the account")
        << carbon.arg(u"me@home.test/phone"_s, u"sent"_s, ours) << Kind::Ignored;
    QTest::newRow("carbon of a longer domain")
        << carbon.arg(u"me@home.test.evil.test"_s, u"sent"_s, ours) << Kind::Ignored;
    QTest::newRow("carbon of the server")
        << carbon.arg(u"home.test"_s, u"sent"_s, ours) << Kind::Ignored;
    QTest::newRow("carbon with other case in the address")
        << carbon.arg(u"ME@Home.Test"_s, u"sent"_s, ours) << Kind::Message;
    QTest::newRow("sent carbon that we did not send")
        << carbon.arg(u"me@home.test"_s, u"sent"_s, theirs) << Kind::Ignored;
    QTest::newRow("empty carbon") << carbon.arg(u"me@home.test"_s, u"sent"_s, QString())
                                  << Kind::Ignored;
    QTest::newRow("carbon of nothing") << carbon.arg(u"me@home.test"_s, u"received"_s,
                                                     u"<forwarded xmlns='urn:xmpp:forward:0'/>"_s)
                                       << Kind::Ignored;
    QTest::newRow("archive result")
        << u"<message from='evil@x.test'><result xmlns='urn:xmpp:mam:2'/></message>"_s
        << Kind::ArchiveResult;
    QTest::newRow("event") << u"<message from='bob@x.test'><event "
                              "xmlns='http://jabber.org/protocol/pubsub#event'/></message>"_s
                           << Kind::Event;
}

void TestStanzaParser::sorting()
{
    QFETCH(QString, xml);
    QFETCH(Kind, kind);
    QCOMPARE(StanzaParser::parse(dom(xml), m_own).kind, kind);
}

void TestStanzaParser::fieldsAreRead()
{
    const auto parsed = StanzaParser::parse(
        dom(u"<message from='bob@x.test/1' to='me@home.test' "
            "type='chat' id='i1'><body>hi</body>"
            "<origin-id xmlns='urn:xmpp:sid:0' id='o1'/>"
            "<stanza-id xmlns='urn:xmpp:sid:0' id='a1' by='me@home.test'/>"
            "<delay xmlns='urn:xmpp:delay' from='home.test' stamp='2026-01-02T03:04:05.678Z'/>"
            "<reply xmlns='urn:xmpp:reply:0' id='r1' to='x'/>"
            "<replace xmlns='urn:xmpp:message-correct:0' id='e1'/>"
            "<retract xmlns='urn:xmpp:message-retract:1' id='t1'/>"
            "<reactions xmlns='urn:xmpp:reactions:0' id='s1'><reaction>\U0001F44D</reaction>"
            "<other/><reaction>x</reaction></reactions>"
            "<reactions xmlns='urn:xmpp:reactions:0' id='s2'><reaction>y</reaction></reactions>"
            "<request xmlns='urn:xmpp:receipts'/><markable xmlns='urn:xmpp:chat-markers:0'/>"
            "<received xmlns='urn:xmpp:receipts' id='d1'/>"
            "<displayed xmlns='urn:xmpp:chat-markers:0' id='d2'/>"
            "<composing xmlns='http://jabber.org/protocol/chatstates'/>"
            "<encrypted xmlns='eu.siacs.conversations.axolotl'/><encrypted "
            "xmlns='urn:xmpp:omemo:2'/>"
            "<encryption xmlns='urn:xmpp:eme:0' namespace='eu.siacs.conversations.axolotl'/>"
            "</message>"_s),
        m_own);
    QCOMPARE(parsed.kind, Kind::Message);
    const InboundStanza &stanza = parsed.stanza;
    QCOMPARE(stanza.origin, StanzaOrigin::Live);
    QCOMPARE(stanza.from.toString(), u"bob@x.test/1"_s);
    QCOMPARE(stanza.to.toString(), u"me@home.test"_s);
    QCOMPARE(stanza.type, u"chat"_s);
    QCOMPARE(stanza.id, u"i1"_s);
    QCOMPARE(stanza.originId, u"o1"_s);
    QCOMPARE(stanza.archiveId, u"a1"_s);
    QCOMPARE(stanza.stampMs, 1'767'323'045'678);
    QVERIFY(stanza.hasBody);
    QCOMPARE(stanza.body, u"hi"_s);
    QCOMPARE(stanza.replyToId, u"r1"_s);
    QCOMPARE(stanza.replacesId, u"e1"_s);
    QCOMPARE(stanza.retractsId, u"t1"_s);
    QCOMPARE(stanza.reactsToId, u"s1"_s);
    QCOMPARE(stanza.reactions, (QStringList{u"\U0001F44D"_s, u"x"_s}));
    QVERIFY(stanza.receiptRequested);
    QVERIFY(stanza.markable);
    QCOMPARE(stanza.receivedId, u"d1"_s);
    QCOMPARE(stanza.displayedId, u"d2"_s);
    QCOMPARE(stanza.chatState, ChatState::Composing);
    QCOMPARE(stanza.encrypted.size(), 2);
    QCOMPARE(stanza.emeNamespace, u"eu.siacs.conversations.axolotl"_s);
    QCOMPARE(stanza.element.tagName(), u"message"_s);
}

void TestStanzaParser::missingFieldsAreEmpty()
{
    const auto parsed =
        StanzaParser::parse(dom(u"<message type='nonsense'><origin-id "
                                "xmlns='urn:xmpp:sid:0'/><received "
                                "xmlns='urn:xmpp:receipts'/><body xmlns='urn:other'>no"
                                "</body><delay xmlns='urn:xmpp:delay'/></message>"_s),
                            m_own);
    QCOMPARE(parsed.kind, Kind::Message);
    QCOMPARE(parsed.stanza.from, FullJid(m_own.bare()));
    QCOMPARE(parsed.stanza.to, m_own);
    QCOMPARE(parsed.stanza.type, u"normal"_s);
    QVERIFY(!parsed.stanza.hasBody);
    QVERIFY(parsed.stanza.originId.isEmpty());
    QVERIFY(parsed.stanza.receivedId.isEmpty());
    QCOMPARE(parsed.stanza.stampMs, 0);
    QVERIFY(!parsed.stanza.receiptRequested);
}

void TestStanzaParser::archiveIdIsTrustedOnlyFromTheOwnAccount_data()
{
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("expected");
    const QString id = u"<stanza-id xmlns='urn:xmpp:sid:0' id='%2' by='%1'/>"_s;
    QTest::newRow("own") << id.arg(u"me@home.test"_s, u"good"_s) << u"good"_s;
    QTest::newRow("foreign") << id.arg(u"bob@x.test"_s, u"bad"_s) << QString();
    QTest::newRow("own device") << id.arg(u"me@home.test/desk"_s, u"bad"_s) << QString();
    QTest::newRow("no by") << u"<stanza-id xmlns='urn:xmpp:sid:0' id='bad'/>"_s << QString();
    QTest::newRow("foreign, then own")
        << id.arg(u"evil@x.test"_s, u"bad"_s) + id.arg(u"me@home.test"_s, u"good"_s) << u"good"_s;
    QTest::newRow("two own, one forged")
        << id.arg(u"me@home.test"_s, u"forged"_s) + id.arg(u"me@home.test"_s, u"good"_s)
        << QString();
    QTest::newRow("a room's") << id.arg(u"room@rooms.test"_s, u"bad"_s) << QString();
}

void TestStanzaParser::archiveIdIsTrustedOnlyFromTheOwnAccount()
{
    QFETCH(QString, ids);
    QFETCH(QString, expected);
    const auto parsed =
        StanzaParser::parse(dom(u"<message from='bob@x.test/1'>"_s + ids + u"</message>"_s), m_own);
    QCOMPARE(parsed.stanza.archiveId, expected);
}

void TestStanzaParser::onlyOurServerSaysThatItCameLate_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("our server") << u"from='home.test'"_s << qint64(1'767'225'600'000);
    QTest::newRow("our account") << u"from='me@home.test'"_s << qint64(1'767'225'600'000);
    QTest::newRow("nobody") << QString() << qint64(0);
    QTest::newRow("the sender") << u"from='bob@x.test'"_s << qint64(0);
    QTest::newRow("the sender's server") << u"from='x.test'"_s << qint64(0);
    QTest::newRow("one of our devices") << u"from='me@home.test/desk'"_s << qint64(0);
}

void TestStanzaParser::onlyOurServerSaysThatItCameLate()
{
    QFETCH(QString, from);
    QFETCH(qint64, expected);
    const auto parsed = StanzaParser::parse(
        dom(u"<message from='bob@x.test/1'><body>hi</body><delay xmlns='urn:xmpp:delay' %1 "
            "stamp='2026-01-01T00:00:00Z'/></message>"_s.arg(from)),
        m_own);
    QCOMPARE(parsed.stanza.stampMs, expected);
}

void TestStanzaParser::carbonsAreUnwrapped()
{
    const auto parsed = StanzaParser::parse(
        dom(u"<message from='me@home.test' to='me@home.test/desk'>"
            "<body>outer</body><sent xmlns='urn:xmpp:carbons:2'><forwarded "
            "xmlns='urn:xmpp:forward:0'>"
            "<delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/>"
            "<message xmlns='jabber:client' from='me@home.test/phone' to='bob@x.test' type='chat' "
            "id='1'><body>inner</body><stanza-id xmlns='urn:xmpp:sid:0' by='me@home.test' id='a'/>"
            "</message></forwarded></sent></message>"_s),
        m_own);
    QCOMPARE(parsed.kind, Kind::Message);
    QCOMPARE(parsed.stanza.origin, StanzaOrigin::CarbonSent);
    QCOMPARE(parsed.stanza.body, u"inner"_s);
    QCOMPARE(parsed.stanza.from.resource(), u"phone"_s);
    QCOMPARE(parsed.stanza.archiveId, u"a"_s);
    QCOMPARE(parsed.stanza.stampMs, 1'767'225'600'000);
}

void TestStanzaParser::wrappersInsideCarbonsStayClosed()
{
    const auto parsed = StanzaParser::parse(
        dom(u"<message from='me@home.test'>"
            "<received xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'>"
            "<message xmlns='jabber:client' from='evil@x.test' to='me@home.test'>"
            "<sent xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'>"
            "<message xmlns='jabber:client' from='me@home.test' to='bob@x.test'><body>forged</body>"
            "</message></forwarded></sent></message></forwarded></received></message>"_s),
        m_own);
    QCOMPARE(parsed.kind, Kind::Message);
    QCOMPARE(parsed.stanza.from.bare().toString(), u"evil@x.test"_s);
    QVERIFY(!parsed.stanza.hasBody);
}

void TestStanzaParser::errorsAreRead()
{
    const auto parsed =
        StanzaParser::parse(dom(u"<message from='bob@x.test' type='error' id='1'>"
                                "<error type='cancel'><text "
                                "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>No such user</text>"
                                "<item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
                                "<other xmlns='urn:other'/></error></message>"_s),
                            m_own);
    QCOMPARE(parsed.stanza.errorCondition, u"item-not-found"_s);
    QCOMPARE(parsed.stanza.errorText, u"No such user"_s);

    const auto bare = StanzaParser::parse(dom(u"<message type='error'/>"_s), m_own);
    QCOMPARE(bare.stanza.errorCondition, u"undefined-condition"_s);
}

void TestStanzaParser::theFirstOfEachCounts()
{
    const auto parsed = StanzaParser::parse(
        dom(u"<message from='b@x.test'><body>one</body>"
            "<body xml:lang='de'>zwei</body><origin-id xmlns='urn:xmpp:sid:0' id='1'/>"
            "<origin-id xmlns='urn:xmpp:sid:0' id='2'/></message>"_s),
        m_own);
    QCOMPARE(parsed.stanza.body, u"one"_s);
    QCOMPARE(parsed.stanza.originId, u"1"_s);
}

void TestStanzaParser::aHugeBodyIsKept()
{
    const QString body(1024 * 1024, u'x');
    const auto parsed = StanzaParser::parse(
        dom(u"<message from='b@x.test'><body>"_s + body + u"</body></message>"_s), m_own);
    QCOMPARE(parsed.stanza.body.size(), body.size());
}

void TestStanzaParser::stamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("seconds") << u"2026-01-01T00:00:00Z"_s << qint64(1'767'225'600'000);
    QTest::newRow("offset") << u"2026-01-01T01:00:00+01:00"_s << qint64(1'767'225'600'000);
    QTest::newRow("microseconds") << u"2026-01-01T00:00:00.123456Z"_s << qint64(1'767'225'600'123);
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("words") << u"yesterday"_s << qint64(0);
    QTest::newRow("before 1970") << u"1950-01-01T00:00:00Z"_s << qint64(0);
    QTest::newRow("endless") << u"2"_s.repeated(100'000) << qint64(0);
}

void TestStanzaParser::stamps()
{
    QFETCH(QString, text);
    QFETCH(qint64, expected);
    QCOMPARE(StanzaParser::parseStamp(text), expected);
}

QTEST_GUILESS_MAIN(TestStanzaParser)
#include "tst_stanzaparser.moc"
