// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/RosterBook.h"
#include "tests/unit/xmpp/Wire.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestRosterBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pushesCountOnlyFromTheServer_data();
    void pushesCountOnlyFromTheServer();
    void theNearestDeviceCounts();
    void theTimeOfTheLastTouch_data();
    void theTimeOfTheLastTouch();
    void everybodyIsOfflineAfterAStream();
    void badItemsAreLeftOut();
    void blockedContactsAreMarked();
    void rosterWaitsForNoBlockList();
    void whereNobodyCanBeBlockedNobodyIs_data();
    void whereNobodyCanBeBlockedNobodyIs();
    void failureUnblocksNobody_data();
    void failureUnblocksNobody();
    void streamThatEndsUnblocksNobody();
    void pushBeforeTheListIsNoList();
    void pushIsAReasonToAskAtOnce();
    void requestsAreToldUnlessWeAskedFirst();
    void strangersDoNotSeeUs();
    void namesWithForbiddenCharacters();
    void groupsSurviveARename();

private:
    void open(const QString &items, const QString &blocked = {});

    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<RosterBook> m_book;
    QList<Contact> m_loaded;
    QList<Contact> m_changed;
    QList<BareJid> m_removed;
    QList<BareJid> m_requests;
    QList<Presence> m_presences;
    QList<BareJid> m_blocked;
    int m_blockLists = 0;
};

namespace {

const QString blockEve = u"<iq type='set' id='b'><block xmlns='urn:xmpp:blocking'>"
                         "<item jid='eve@x.test'/></block></iq>"_s;
const QString blockListOfTwo = u"<blocklist xmlns='urn:xmpp:blocking'><item jid='eve@x.test'/>"
                               "<item jid='dan@x.test'/></blocklist>"_s;

bool asksForBlockList(const QDomElement &stanza)
{
    return stanza.firstChildElement().tagName() == "blocklist"_L1;
}

} // namespace

void TestRosterBook::init()
{
    m_loaded.clear();
    m_changed.clear();
    m_removed.clear();
    m_requests.clear();
    m_presences.clear();
    m_blocked.clear();
    m_blockLists = 0;
    m_wire = std::make_unique<Wire>();
    m_book = std::make_unique<RosterBook>(m_wire->channel, 1);
    m_book->setHandlers(
        {.loaded = [this](const QList<Contact> &all) { m_loaded = all; },
         .changed = [this](const Contact &one) { m_changed.append(one); },
         .removed = [this](const BareJid &jid) { m_removed.append(jid); },
         .subscriptionRequested = [this](const BareJid &jid) { m_requests.append(jid); },
         .presence = [this](const Presence &p) { m_presences.append(p); },
         .blockList =
             [this](const QList<BareJid> &list) {
                 m_blocked = list;
                 ++m_blockLists;
             }});
}

void TestRosterBook::open(const QString &items, const QString &blocked)
{
    m_book->open();
    QVERIFY(m_wire->answer(u"<query xmlns='jabber:iq:roster'>"_s + items + u"</query>"_s, 0));
    QVERIFY(m_wire->answer(u"<blocklist xmlns='urn:xmpp:blocking'>"_s + blocked + u"</blocklist>"_s,
                           1));
}

void TestRosterBook::pushesCountOnlyFromTheServer_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("unsaid") << QString() << true;
    QTest::newRow("own") << u" from='me@home.test'"_s << true;
    QTest::newRow("own device") << u" from='me@home.test/1'"_s << false;
    QTest::newRow("stranger") << u" from='evil@x.test'"_s << false;
    QTest::newRow("malformed") << u" from='@'"_s << false;
}

void TestRosterBook::pushesCountOnlyFromTheServer()
{
    QFETCH(QString, from);
    QFETCH(bool, accepted);
    open({});
    m_wire->written.clear();
    const QString push = u"<iq type='set' id='p'%1>%2</iq>"_s;
    const QString roster = u"<query xmlns='jabber:iq:roster'><item jid='bob@x.test' name='Bob' "
                           "subscription='both'/></query>"_s;
    QCOMPARE(m_book->handlePush(dom(push.arg(from, roster))), accepted);
    QCOMPARE(m_changed.size(), accepted ? 1 : 0);
    const QString remove = u"<query xmlns='jabber:iq:roster'><item jid='bob@x.test' "
                           "subscription='remove'/></query>"_s;
    QCOMPARE(m_book->handlePush(dom(push.arg(from, remove))), accepted);
    QCOMPARE(m_removed.size(), accepted ? 1 : 0);
    const QString block = u"<block xmlns='urn:xmpp:blocking'><item jid='bob@x.test'/></block>"_s;
    QCOMPARE(m_book->handlePush(dom(push.arg(from, block))), accepted);
    QCOMPARE(m_blocked.size(), accepted ? 1 : 0);
    QCOMPARE(m_book->handlePush(dom(push.arg(from, u"<unblock xmlns='urn:xmpp:blocking'/>"_s))),
             accepted);
    QCOMPARE(m_blocked.size(), 0);
    QVERIFY(!m_book->handlePush(dom(push.arg(from, u"<other xmlns='urn:x'/>"_s))));
    QCOMPARE(m_wire->written.size(), accepted ? 4 : 0); // each push is confirmed
}

void TestRosterBook::theNearestDeviceCounts()
{
    const auto presence = [this](const QString &device, const QString &inner,
                                 const QString &type = {}) {
        const QString kind = type.isEmpty() ? QString() : u" type='%1'"_s.arg(type);
        m_book->handlePresence(
            dom(u"<presence from='bob@x.test/%1'%2>%3</presence>"_s.arg(device, kind, inner)));
        return m_presences.constLast();
    };
    QCOMPARE(presence(u"a"_s, u"<show>xa</show><status>zzz</status>"_s).availability,
             Availability::Away);
    QCOMPARE(presence(u"b"_s, u"<show>dnd</show>"_s).availability, Availability::Busy);
    QCOMPARE(presence(u"c"_s, {}).availability, Availability::Online);
    QCOMPARE(presence(u"c"_s, {}, u"unavailable"_s).availability, Availability::Busy);
    QCOMPARE(presence(u"b"_s, {}, u"unavailable"_s).statusText, u"zzz"_s);
    QCOMPARE(presence(u"a"_s, {}, u"unavailable"_s).availability, Availability::Offline);
    const qsizetype told = m_presences.size();
    m_book->handlePresence(dom(u"<presence from='me@home.test/2'/>"_s));
    m_book->handlePresence(dom(u"<presence from='@'/>"_s));
    m_book->handlePresence(dom(u"<presence/>"_s));
    m_book->handlePresence(dom(u"<presence type='error' from='bob@x.test'/>"_s));
    QCOMPARE(m_presences.size(), told);
}

void TestRosterBook::theTimeOfTheLastTouch_data()
{
    QTest::addColumn<QString>("inner");
    QTest::addColumn<qint64>("since");
    const qint64 time = 1'700'000'000'000;
    QTest::newRow("none") << QString() << qint64(0);
    QTest::newRow("told") << u"<idle xmlns='urn:xmpp:idle:1' since='2023-11-14T22:13:20Z'/>"_s
                          << time;
    QTest::newRow("another zone")
        << u"<idle xmlns='urn:xmpp:idle:1' since='2023-11-15T00:13:20+02:00'/>"_s << time;
    QTest::newRow("another element")
        << u"<idle xmlns='urn:other' since='2023-11-14T22:13:20Z'/>"_s << qint64(0);
    QTest::newRow("no time") << u"<idle xmlns='urn:xmpp:idle:1' since='yesterday'/>"_s << qint64(0);
    QTest::newRow("nothing") << u"<idle xmlns='urn:xmpp:idle:1'/>"_s << qint64(0);
    QTest::newRow("endless") << u"<idle xmlns='urn:xmpp:idle:1' since='%1'/>"_s.arg(
        QString(5'000, u'9')) << qint64(0);
    QTest::newRow("before 1970")
        << u"<idle xmlns='urn:xmpp:idle:1' since='1900-01-01T00:00:00Z'/>"_s << qint64(0);
}

void TestRosterBook::theTimeOfTheLastTouch()
{
    QFETCH(QString, inner);
    m_book->handlePresence(
        dom(u"<presence from='bob@x.test/a'><show>away</show>%1</presence>"_s.arg(inner)));
    QCOMPARE(m_presences.constLast().availability, Availability::Away);
    QTEST(m_presences.constLast().idleSinceMs, "since");
}

void TestRosterBook::everybodyIsOfflineAfterAStream()
{
    m_book->handlePresence(dom(u"<presence from='bob@x.test/a'/>"_s));
    m_book->close();
    QCOMPARE(m_presences.size(), 2);
    QCOMPARE(m_presences.constLast().availability, Availability::Offline);
    m_book->close();
    QCOMPARE(m_presences.size(), 2);
}

void TestRosterBook::badItemsAreLeftOut()
{
    open(u"<item/><item jid='@'/><item jid='bob@x.test' subscription='wrong' ask='subscribe'/>"
         "<item xmlns='urn:other' jid='carol@x.test'/>"_s);
    QCOMPARE(m_loaded.size(), 1);
    QCOMPARE(m_loaded.constFirst().subscription, Subscription::None);
    QVERIFY(m_loaded.constFirst().askedByUs);
    QVERIFY(m_loaded.constFirst().inRoster);
}

void TestRosterBook::blockedContactsAreMarked()
{
    open(u"<item jid='bob@x.test'/><item jid='carol@x.test'/>"_s,
         u"<item jid='carol@x.test'/><item jid='@'/><item/>"_s);
    QCOMPARE(m_loaded.size(), 2);
    QCOMPARE(m_blocked, QList<BareJid>{*BareJid::parse(u"carol@x.test")});
    const QString push = u"<iq type='set' id='p'><query xmlns='jabber:iq:roster'><item "
                         "jid='%1'/></query></iq>"_s;
    m_book->handlePush(dom(push.arg(u"bob@x.test"_s)));
    m_book->handlePush(dom(push.arg(u"carol@x.test"_s)));
    QCOMPARE(m_changed.size(), 2);
    QVERIFY(!m_changed.at(0).blocked);
    QVERIFY(m_changed.at(1).blocked);
    // The next stream begins with what is known.
    m_book->open();
    QVERIFY(m_wire->answer(u"<query xmlns='jabber:iq:roster'><item jid='carol@x.test'/></query>"_s,
                           -2));
    QVERIFY(m_loaded.constFirst().blocked);
}

void TestRosterBook::rosterWaitsForNoBlockList()
{
    m_book->open();
    QVERIFY(
        m_wire->answer(u"<query xmlns='jabber:iq:roster'><item jid='bob@x.test'/></query>"_s, 0));
    QCOMPARE(m_loaded.size(), 1);
    QCOMPARE(m_blockLists, 0);
    QVERIFY(m_wire->answer(blockListOfTwo, 1));
    QCOMPARE(m_blockLists, 1);
    QCOMPARE(m_blocked.size(), 2);
}

void TestRosterBook::whereNobodyCanBeBlockedNobodyIs_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("unknown to the server") << u"service-unavailable"_s;
    QTest::newRow("not done by the server") << u"feature-not-implemented"_s;
}

void TestRosterBook::whereNobodyCanBeBlockedNobodyIs()
{
    QFETCH(const QString, condition);
    open({}, u"<item jid='eve@x.test'/>"_s);
    m_book->open();
    QVERIFY(m_wire->refuse(condition));
    QCOMPARE(m_blockLists, 2);
    QVERIFY(m_blocked.isEmpty());
    const qsizetype asked = m_wire->written.size();
    QTest::qWait(20);
    QCOMPARE(m_wire->written.size(), asked);
}

void TestRosterBook::failureUnblocksNobody_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isError");
    for (const QString &condition :
         {u"internal-server-error"_s, u"resource-constraint"_s, u"remote-server-timeout"_s,
          u"item-not-found"_s, u"forbidden"_s, u"undefined-condition"_s}) {
        QTest::newRow(qPrintable(condition)) << condition << true;
    }
    QTest::newRow("an answer without a list") << QString() << false;
}

/// It is asked for until it is there.
void TestRosterBook::failureUnblocksNobody()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, isError);
    open({}, u"<item jid='eve@x.test'/>"_s);
    m_book->open();
    for (int i = 0; i < 3; ++i) {
        const qsizetype asked = m_wire->written.size();
        QVERIFY(isError ? m_wire->refuse(answer) : m_wire->answer(answer));
        QCOMPARE(m_blockLists, 1);
        QTRY_COMPARE(m_wire->written.size(), asked + 1);
        QVERIFY(asksForBlockList(m_wire->written.constLast()));
    }
    QVERIFY(m_wire->answer(blockListOfTwo));
    QCOMPARE(m_blockLists, 2);
    QCOMPARE(m_blocked.size(), 2);
    const qsizetype asked = m_wire->written.size();
    QTest::qWait(20);
    QCOMPARE(m_wire->written.size(), asked);
}

void TestRosterBook::streamThatEndsUnblocksNobody()
{
    open({}, u"<item jid='eve@x.test'/>"_s);
    m_book->open();
    QVERIFY(m_wire->refuse(u"internal-server-error"_s));
    QTRY_VERIFY(m_wire->written.size() == 5); // asked again, and open when the stream ends
    m_wire->channel.close();
    m_book->close();
    QTest::qWait(20);
    QCOMPARE(m_wire->written.size(), 5);
    QCOMPARE(m_blockLists, 1);
    QCOMPARE(m_blocked.size(), 1);
}

/// It says what changed, not who is blocked; the list that follows says it all.
void TestRosterBook::pushBeforeTheListIsNoList()
{
    m_book->open();
    QVERIFY(m_book->handlePush(dom(blockEve)));
    QCOMPARE(m_blockLists, 0);
    QCOMPARE(m_wire->written.size(), 3); // two questions, and that the push was taken
    QVERIFY(m_wire->answer(blockListOfTwo, 1));
    QCOMPARE(m_blockLists, 1);
    QCOMPARE(m_blocked.size(), 2);
    QVERIFY(m_book->handlePush(dom(blockEve)));
    QCOMPARE(m_blockLists, 2);
}

void TestRosterBook::pushIsAReasonToAskAtOnce()
{
    m_book = std::make_unique<RosterBook>(m_wire->channel, 600'000);
    m_book->open();
    QVERIFY(m_wire->refuse(u"internal-server-error"_s));
    const qsizetype asked = m_wire->written.size();
    QVERIFY(m_book->handlePush(dom(blockEve)));
    QCOMPARE(m_wire->written.size(), asked + 2);
    QVERIFY(asksForBlockList(m_wire->written.constLast()));
}

void TestRosterBook::requestsAreToldUnlessWeAskedFirst()
{
    open(u"<item jid='bob@x.test' subscription='to'/>"_s);
    m_book->handlePresence(dom(u"<presence type='subscribe' from='eve@x.test/1'/>"_s));
    QCOMPARE(m_requests, QList<BareJid>{*BareJid::parse(u"eve@x.test")});
    const qsizetype written = m_wire->written.size();
    m_book->handlePresence(dom(u"<presence type='subscribe' from='bob@x.test'/>"_s));
    QCOMPARE(m_requests.size(), 1);
    QCOMPARE(m_wire->written.size(), written + 1);
    QCOMPARE(m_wire->written.constLast().attribute(u"type"_s), u"subscribed"_s);
    QVERIFY(m_presences.isEmpty());
}

void TestRosterBook::strangersDoNotSeeUs()
{
    open(u"<item jid='bob@x.test' subscription='both'/><item jid='carol@x.test' subscription='to'/>"
         "<item jid='dan@x.test' subscription='from'/>"_s,
         u"<item jid='dan@x.test'/>"_s);
    const auto sees = [this](QStringView jid) { return m_book->seesUs(*BareJid::parse(jid)); };
    QVERIFY(sees(u"me@home.test"));
    QVERIFY(sees(u"home.test"));
    QVERIFY(sees(u"bob@x.test"));
    QVERIFY(!sees(u"carol@x.test"));
    QVERIFY(!sees(u"dan@x.test")); // blocked
    QVERIFY(!sees(u"eve@x.test"));
    QVERIFY(sees(u"x.test")); // bob's server
    QVERIFY(!sees(u"y.test"));
}

void TestRosterBook::namesWithForbiddenCharacters()
{
    QString name = u"A\x01\uFFFF"_s;
    name += QChar(0xd800);
    name += u"<b>&\""_s;
    m_book->put(*BareJid::parse(u"bob@x.test"), name, false, [](const auto &) {});
    const QDomElement item = m_wire->written.constLast().firstChildElement().firstChildElement();
    QCOMPARE(item.attribute(u"name"_s), u"A<b>&\""_s);
}

void TestRosterBook::groupsSurviveARename()
{
    open(u"<item jid='bob@x.test' name='Bob'><group>Work</group></item>"_s);
    bool done = false;
    m_book->put(*BareJid::parse(u"bob@x.test"), u"Robert"_s, true,
                [&](const Result<void> &result) { done = result.ok(); });
    const QDomElement item = m_wire->written.constLast().firstChildElement().firstChildElement();
    QCOMPARE(item.attribute(u"name"_s), u"Robert"_s);
    QCOMPARE(item.firstChildElement(u"group"_s).text(), u"Work"_s);
    QVERIFY(m_wire->answer({}));
    // Done only when the server has taken the request too: the question behind it was answered.
    const qsizetype count = m_wire->written.size();
    QCOMPARE(m_wire->written.at(count - 2).attribute(u"type"_s), u"subscribe"_s);
    QVERIFY(!done);
    QVERIFY(m_wire->answer({}));
    QVERIFY(done);
}

QTEST_GUILESS_MAIN(TestRosterBook)
#include "tst_rosterbook.moc"
