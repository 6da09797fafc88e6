// SPDX-License-Identifier: GPL-3.0-or-later
// What an established stream to a real Prosody carries: messages and their fate, copies, archive.
#include "tests/integration/XmppPeer.h"
#include "tests/rig/TcpProxy.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aMessageArrivesAndIsAcknowledged();
    void textSurvivesWhateverItHolds_data();
    void textSurvivesWhateverItHolds();
    void nothingIsSentBeforeTheSessionIsUp();
    void aCutMakesTheFateUnknown();
    void nothingIsSentAgainOnTheNextStream();
    void aFrozenServerIsNoticed();
    void aStanzaOverTheLimitIsRefused();
    void aStanzaThatIsNoXmlIsRefused();
    void theServerAcknowledgesOnlyWhatTheHandlerFinished();
    void otherDevicesGetCopies();
    void anErrorComesBack();
    void forgeriesAreIgnoredAndTheStreamStaysUp();
    void theArchiveIsReadInPages();
    void theArchiveAnswersForUnknownIds();
    void theArchiveFiltersByPerson();
    void repliesAfterTheStreamIsGone();

private:
    [[nodiscard]] QString jid(const QString &name) const { return m_server.jid(name); }
    [[nodiscard]] QString freshAccount();

    Rig::Prosody m_server;
    int m_accounts = 0;
    QString m_a; ///< two accounts of each test's own
    QString m_b;
};

void TestStream::initTestCase()
{
    for (int i = 0; i < 80; ++i) {
        QVERIFY(m_server.addAccount(u"user%1"_s.arg(i), u"secret"_s));
    }
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

void TestStream::init()
{
    m_a = freshAccount();
    m_b = freshAccount();
}

QString TestStream::freshAccount()
{
    return u"user%1"_s.arg(m_accounts++);
}

void TestStream::aMessageArrivesAndIsAcknowledged()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    XmppPeer bob(m_server, m_b, u"secret"_s);
    alice.start();
    bob.start();
    QVERIFY(alice.waitOnline() && bob.waitOnline());
    QCOMPARE(alice->stanzaLimit(), 262144);
    QCOMPARE(alice.send(jid(m_b), u"id-1"_s, u"hello"_s),
             std::optional(SubmitResult::Acknowledged));
    QTRY_COMPARE(bob.bodies(), QStringList{u"hello"_s});
    const InboundStanza &stanza = bob.inbound.constFirst();
    QCOMPARE(stanza.origin, StanzaOrigin::Live);
    QCOMPARE(stanza.from.bare().toString(), jid(m_a));
    QCOMPARE(stanza.to.bare().toString(), jid(m_b));
    QCOMPARE(stanza.type, u"chat"_s);
    QCOMPARE(stanza.id, u"id-1"_s);
    QCOMPARE(stanza.originId, u"id-1"_s);
    QVERIFY(!stanza.archiveId.isEmpty());
}

void TestStream::textSurvivesWhateverItHolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<body>&amp;]]></body> \"'"_s;
    QTest::newRow("lines") << u"one\n\ttwo\n"_s;
    QTest::newRow("emoji") << u"a😀b👨‍👩‍👧 مرحبا"_s;
    // Long enough for several TLS records, whose borders fall inside characters.
    QTest::newRow("long Cyrillic") << u"ж"_s.repeated(60'000);
    QTest::newRow("long emoji") << u"x"_s + u"😀"_s.repeated(30'000);
}

void TestStream::textSurvivesWhateverItHolds()
{
    QFETCH(QString, text);
    XmppPeer alice(m_server, m_a, u"secret"_s);
    XmppPeer bob(m_server, m_b, u"secret"_s);
    alice.start();
    bob.start();
    QVERIFY(alice.waitOnline() && bob.waitOnline());
    QCOMPARE(alice.send(jid(m_b), u"t"_s, text), std::optional(SubmitResult::Acknowledged));
    QTRY_COMPARE(bob.inbound.size(), 1);
    QVERIFY(bob.inbound.constFirst().body == text);
}

void TestStream::nothingIsSentBeforeTheSessionIsUp()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    XmppPeer bob(m_server, m_b, u"secret"_s);
    bob.start();
    QVERIFY(bob.waitOnline());
    alice.make();
    QList<SubmitResult> verdicts;
    connect(&*alice, &Transport::stateChanged, &*alice, [&](const TransportState &state) {
        const OutboundStanza early{u"e"_s, XmppPeer::message(jid(m_b), u"e"_s, u"early"_s)};
        if (!state.online()) {
            alice->submit(early, [&](SubmitResult result) { verdicts.append(result); });
        }
    });
    alice->start();
    QVERIFY(alice.waitOnline());
    QTRY_COMPARE(verdicts.size(), 5);
    QVERIFY(!verdicts.contains(SubmitResult::Acknowledged));
    QVERIFY(!verdicts.contains(SubmitResult::Unknown));
    QCOMPARE(alice.send(jid(m_b), u"l"_s, u"later"_s), std::optional(SubmitResult::Acknowledged));
    QTRY_COMPARE(bob.bodies(), QStringList{u"later"_s});
}

void TestStream::aCutMakesTheFateUnknown()
{
    Rig::TcpProxy proxy(m_server.port());
    QVERIFY(proxy.listen());
    XmppPeer alice(m_server, m_a, u"secret"_s, {proxy.server()});
    alice.start();
    QVERIFY(alice.waitOnline());
    proxy.setMode(Rig::TcpProxy::Mode::StallToClient); // arrives, but no acknowledgement comes back
    std::optional<SubmitResult> verdict;
    alice->submit({u"u"_s, XmppPeer::message(jid(m_b), u"u"_s, u"unknown"_s)},
                  [&](SubmitResult result) { verdict = result; });
    QVERIFY(!verdict); // never from within the call
    const qint64 before = proxy.bytesToServer();
    QTRY_VERIFY(proxy.bytesToServer() > before);
    proxy.cut();
    QTRY_COMPARE(verdict, std::optional(SubmitResult::Unknown));
    QVERIFY(!alice.online());
}

void TestStream::nothingIsSentAgainOnTheNextStream()
{
    Rig::TcpProxy proxy(m_server.port());
    QVERIFY(proxy.listen());
    XmppPeer alice(m_server, m_a, u"secret"_s, {proxy.server()});
    XmppPeer bob(m_server, m_b, u"secret"_s);
    alice.start();
    bob.start();
    QVERIFY(alice.waitOnline() && bob.waitOnline());
    proxy.setMode(Rig::TcpProxy::Mode::StallToClient);
    int unknown = 0;
    for (int i = 0; i < 20; ++i) {
        const QString id = u"n%1"_s.arg(i);
        alice->submit({id, XmppPeer::message(jid(m_b), id, id)}, [&](SubmitResult result) {
            unknown += result == SubmitResult::Unknown ? 1 : 0;
        });
    }
    QTRY_COMPARE(bob.inbound.size(), 20);
    proxy.cut();
    QTRY_COMPARE(unknown, 20);
    proxy.setMode(Rig::TcpProxy::Mode::Forward);
    QVERIFY(alice.waitOnline());
    QCOMPARE(alice.send(jid(m_b), u"last"_s, u"last"_s), std::optional(SubmitResult::Acknowledged));
    QTRY_VERIFY(bob.bodies().contains(u"last"_s));
    QCOMPARE(bob.inbound.size(), 21);
}

void TestStream::aFrozenServerIsNoticed()
{
    Rig::TcpProxy proxy(m_server.port());
    QVERIFY(proxy.listen());
    XmppPeer alice(m_server, m_a, u"secret"_s, {proxy.server()});
    alice.start();
    QVERIFY(alice.waitOnline());
    proxy.setMode(Rig::TcpProxy::Mode::Stall);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(alice.send(jid(m_b), u"f"_s, u"frozen"_s, 25'000),
             std::optional(SubmitResult::Unknown));
    QVERIFY(timer.elapsed() > 14'000);
    QCOMPARE(alice->state().failure->code, ErrorCode::Timeout);
    QCOMPARE(alice->state().failedPhase, LinkPhase::Online);
    proxy.cut();
    proxy.setMode(Rig::TcpProxy::Mode::Forward);
    QVERIFY(alice.waitOnline());
}

void TestStream::aStanzaOverTheLimitIsRefused()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    const QString huge(300 * 1024, u'x');
    QCOMPARE(alice.send(jid(m_b), u"h"_s, huge), std::optional(SubmitResult::NotSent));
    QVERIFY(alice.online());
    QCOMPARE(alice.send(jid(m_b), u"s"_s, u"small"_s), std::optional(SubmitResult::Acknowledged));
}

void TestStream::aStanzaThatIsNoXmlIsRefused()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    for (const QByteArray &xml :
         {QByteArray("<message>"), QByteArray("<message/><message/>"),
          QByteArray("</stream:stream>"), QByteArray("<message><body>\x01</body></message>"),
          QByteArray("text"), QByteArray()}) {
        std::optional<SubmitResult> verdict;
        alice->submit({u"x"_s, xml}, [&](SubmitResult result) { verdict = result; });
        QTRY_VERIFY(verdict);
        QCOMPARE(verdict, std::optional(SubmitResult::NotSent));
    }
    QVERIFY(alice.online());
}

void TestStream::theServerAcknowledgesOnlyWhatTheHandlerFinished()
{
    // Bob's connection dies while his handler is still at work: the server must not have seen an
    // acknowledgement, so it delivers once more. The proxy has a thread of its own, or bytes could
    // not pass while the handler blocks.
    QThread thread;
    auto proxy = std::make_unique<Rig::TcpProxy>(m_server.port());
    QVERIFY(proxy->listen());
    proxy->moveToThread(&thread);
    thread.start();
    XmppPeer alice(m_server, m_a, u"secret"_s);
    XmppPeer bob(m_server, m_b, u"secret"_s, {proxy->server()});
    alice.start();
    bob.start();
    QVERIFY(alice.waitOnline() && bob.waitOnline());
    // An answer: nothing of the login is on the way any more. Not one of the archive: the server
    // delivers nothing once more to those who read that.
    const auto none = XmppPeer::await<QList<PubSubItem>>([&](Reply<QList<PubSubItem>> reply) {
        bob->pubSub().fetch(bob.account().jid, u"urn:example:none"_s, {}, std::move(reply));
    });
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    bool cut = false;
    qint64 passed = -1;
    bob.onInbound = [&](const InboundStanza &) {
        if (!std::exchange(cut, true)) {
            const qint64 before = proxy->bytesToServer();
            QTest::qSleep(200); // as a slow commit would
            passed = proxy->bytesToServer() - before;
            QMetaObject::invokeMethod(
                proxy.get(), [&] { proxy->cut(); }, Qt::BlockingQueuedConnection);
        }
    };
    QCOMPARE(alice.send(jid(m_b), u"1"_s, u"one"_s), std::optional(SubmitResult::Acknowledged));
    QTRY_VERIFY(cut);
    QCOMPARE(passed, 0);
    QTRY_VERIFY(!bob.online());
    QVERIFY(bob.waitOnline());
    QTRY_COMPARE(bob.bodies(), (QStringList{u"one"_s, u"one"_s}));
    bob.destroy();
    connect(&thread, &QThread::finished, proxy.release(), &QObject::deleteLater);
    thread.quit();
    QVERIFY(thread.wait());
}

void TestStream::otherDevicesGetCopies()
{
    XmppPeer desk(m_server, m_a, u"secret"_s);
    XmppPeer phone(m_server, m_a, u"secret"_s);
    XmppPeer bob(m_server, m_b, u"secret"_s);
    desk.start();
    phone.start();
    bob.start();
    QVERIFY(desk.waitOnline() && phone.waitOnline() && bob.waitOnline());
    // A copy is sent to those who asked for copies before.
    QVERIFY(desk.waitSettled() && phone.waitSettled());
    QCOMPARE(desk.send(jid(m_b), u"c1"_s, u"from the desk"_s),
             std::optional(SubmitResult::Acknowledged));
    QTRY_COMPARE(phone.inbound.size(), 1);
    QCOMPARE(phone.inbound.at(0).origin, StanzaOrigin::CarbonSent);
    QCOMPARE(phone.inbound.at(0).from.bare().toString(), jid(m_a));
    QCOMPARE(phone.inbound.at(0).to.bare().toString(), jid(m_b));
    QCOMPARE(phone.inbound.at(0).body, u"from the desk"_s);
    QVERIFY(!phone.inbound.at(0).archiveId.isEmpty());

    // An answer to one device reaches the other as a copy.
    QTRY_COMPARE(bob.inbound.size(), 1);
    const QString device = bob.inbound.constFirst().from.toString();
    QCOMPARE(bob.send(device, u"c2"_s, u"to the desk"_s),
             std::optional(SubmitResult::Acknowledged));
    QTRY_COMPARE(desk.bodies(), QStringList{u"to the desk"_s});
    QTRY_COMPARE(phone.inbound.size(), 2);
    QCOMPARE(phone.inbound.at(1).origin, StanzaOrigin::CarbonReceived);
    QCOMPARE(phone.inbound.at(1).from.bare().toString(), jid(m_b));
}

void TestStream::anErrorComesBack()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    QCOMPARE(alice.send(jid(u"nobody"_s), u"e"_s, u"anybody?"_s),
             std::optional(SubmitResult::Acknowledged));
    QTRY_COMPARE(alice.inbound.size(), 1);
    const InboundStanza &stanza = alice.inbound.constFirst();
    QCOMPARE(stanza.type, u"error"_s);
    QCOMPARE(stanza.id, u"e"_s);
    QCOMPARE(stanza.errorCondition, u"service-unavailable"_s);
}

void TestStream::forgeriesAreIgnoredAndTheStreamStaysUp()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    XmppPeer eve(m_server, m_b, u"secret"_s);
    alice.start();
    eve.start();
    QVERIFY(alice.waitOnline() && eve.waitOnline());
    int events = 0;
    alice->pubSub().setEventHandler({u"n"_s}, [&](const auto &...) { ++events; });
    QVERIFY(alice.send(jid(m_b), u"0"_s, u"my address"_s) == SubmitResult::Acknowledged);
    QTRY_COMPARE(eve.inbound.size(), 1);
    const QString device = eve.inbound.constFirst().from.toString();
    const QString forwarded =
        u"<forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' from='%1' to='%2' "
        "type='chat'><body>forged</body></message></forwarded>"_s.arg(jid(m_a), jid(u"user79"_s));
    const QStringList payloads{
        u"<sent xmlns='urn:xmpp:carbons:2'>"_s + forwarded + u"</sent>"_s,
        u"<received xmlns='urn:xmpp:carbons:2'>"_s + forwarded + u"</received>"_s,
        u"<result xmlns='urn:xmpp:mam:2' queryid='x' id='1'>"_s + forwarded + u"</result>"_s,
        u"<event xmlns='http://jabber.org/protocol/pubsub#event'><items node='n'><item id='1'/>"
        "</items></event>"_s,
        u"<a>"_s.repeated(20'000) + u"</a>"_s.repeated(20'000),
        u"<stanza-id xmlns='urn:xmpp:sid:0' id='forged' by='%1'/><body>marked</body>"_s.arg(
            jid(m_a))};
    for (const QString &payload : payloads) {
        const QString xml =
            u"<message to='%1' type='chat' id='f'>%2</message>"_s.arg(device, payload);
        std::optional<SubmitResult> verdict;
        eve->submit({u"f"_s, xml.toUtf8()}, [&](SubmitResult result) { verdict = result; });
        QTRY_VERIFY(verdict);
        if (!eve.online()) {
            QVERIFY(eve.waitOnline()); // the server itself may object to a stanza
        }
    }
    QCOMPARE(eve.send(jid(m_a), u"last"_s, u"last"_s), std::optional(SubmitResult::Acknowledged));
    QTRY_VERIFY(alice.bodies().contains(u"last"_s));
    QCOMPARE(alice.bodies(), (QStringList{u"marked"_s, u"last"_s}));
    QCOMPARE(events, 0);
    for (const InboundStanza &stanza : std::as_const(alice.inbound)) {
        QVERIFY(stanza.archiveId != u"forged"_s);
        QCOMPARE(stanza.from.bare().toString(), jid(m_b));
    }
    for (const TransportState &state : std::as_const(alice.states)) {
        QVERIFY(!state.failure);
    }
}

void TestStream::theArchiveIsReadInPages()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    int acknowledged = 0;
    for (int i = 0; i < 120; ++i) {
        const QString id = u"m%1"_s.arg(i);
        alice->submit({id, XmppPeer::message(jid(m_b), id, u"text %1 ж"_s.arg(i))},
                      [&](SubmitResult result) {
                          acknowledged += result == SubmitResult::Acknowledged ? 1 : 0;
                      });
    }
    QTRY_COMPARE_WITH_TIMEOUT(acknowledged, 120, 60'000);

    // Forwards.
    QStringList ids;
    ArchiveQuery query;
    QList<qsizetype> sizes;
    for (int page = 0; page < 10; ++page) {
        const auto answer = XmppPeer::await<ArchivePage>(
            [&](Reply<ArchivePage> reply) { alice->archive().query(query, std::move(reply)); });
        QVERIFY2(answer.ok(), qPrintable(answer ? QString() : answer.error().name()));
        sizes.append(answer->items.size());
        for (const InboundStanza &item : answer->items) {
            QCOMPARE(item.origin, StanzaOrigin::Archive);
            QVERIFY(!item.archiveId.isEmpty());
            QVERIFY(item.stampMs > 0);
            ids.append(item.id);
        }
        query.afterId = answer->lastId;
        if (answer->complete) {
            break;
        }
    }
    QCOMPARE(sizes, (QList<qsizetype>{50, 50, 20}));
    QCOMPARE(ids.size(), 120);
    QCOMPARE(ids.first(), u"m0"_s);
    QCOMPARE(ids.last(), u"m119"_s);

    // The newest page, then the one before it.
    ArchiveQuery newest;
    newest.lastPage = true;
    const auto last = XmppPeer::await<ArchivePage>(
        [&](Reply<ArchivePage> reply) { alice->archive().query(newest, std::move(reply)); });
    QVERIFY(last.ok());
    QCOMPARE(last->items.size(), 50);
    QCOMPARE(last->items.constLast().id, u"m119"_s);
    QVERIFY(!last->complete);
    ArchiveQuery older;
    older.beforeId = last->firstId;
    const auto before = XmppPeer::await<ArchivePage>(
        [&](Reply<ArchivePage> reply) { alice->archive().query(older, std::move(reply)); });
    QVERIFY(before.ok());
    QCOMPARE(before->items.constLast().id, u"m69"_s);
    QVERIFY(alice.inbound.isEmpty()); // results are no live messages
}

void TestStream::theArchiveAnswersForUnknownIds()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    const auto empty = XmppPeer::await<ArchivePage>(
        [&](Reply<ArchivePage> reply) { alice->archive().query({}, std::move(reply)); });
    QVERIFY(empty.ok());
    QVERIFY(empty->items.isEmpty());
    QVERIFY(empty->complete);
    ArchiveQuery query;
    query.afterId = u"no-such-id"_s;
    const auto answer = XmppPeer::await<ArchivePage>(
        [&](Reply<ArchivePage> reply) { alice->archive().query(query, std::move(reply)); });
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().code, ErrorCode::NotFound);
}

void TestStream::theArchiveFiltersByPerson()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    const QString third = freshAccount();
    QVERIFY(alice.send(jid(m_b), u"1"_s, u"one"_s) == SubmitResult::Acknowledged);
    QVERIFY(alice.send(jid(third), u"2"_s, u"two"_s) == SubmitResult::Acknowledged);
    ArchiveQuery query;
    query.with = *BareJid::parse(jid(third));
    query.startMs = 1'000'000'000'000;
    const auto answer = XmppPeer::await<ArchivePage>(
        [&](Reply<ArchivePage> reply) { alice->archive().query(query, std::move(reply)); });
    QVERIFY(answer.ok());
    QCOMPARE(answer->items.size(), 1);
    QCOMPARE(answer->items.constFirst().id, u"2"_s);
}

void TestStream::repliesAfterTheStreamIsGone()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    QList<ErrorCode> codes;
    alice->archive().query({}, [&](const Result<ArchivePage> &page) {
        codes.append(page ? ErrorCode::Internal : page.error().code);
    });
    alice->stop();
    alice->archive().query({}, [&](const Result<ArchivePage> &page) {
        codes.append(page ? ErrorCode::Internal : page.error().code);
    });
    QVERIFY(codes.isEmpty()); // never from within the call
    QTRY_COMPARE(codes, (QList<ErrorCode>{ErrorCode::NotConnected, ErrorCode::NotConnected}));
}

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
