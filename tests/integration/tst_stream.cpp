// SPDX-License-Identifier: GPL-3.0-or-later
// What an established stream to a real Prosody carries: messages and their fate, copies, archive,
// personal nodes, contacts, blocking.
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
    void theArchiveIsReadInPages();
    void theArchiveAnswersForUnknownIds();
    void theArchiveFiltersByPerson();
    void nodesArePublishedFetchedAndTold();
    void aNodeWithOtherOptionsIsRepaired();
    void unknownNodesAreNotFound();
    void contactsAreAskedAndAnswered();
    void blockingHolds();
    void repliesAfterTheStreamIsGone();

private:
    void befriend(XmppPeer &one, XmppPeer &other);
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
    QTRY_COMPARE_WITH_TIMEOUT(acknowledged, 120, 15'000);

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

void TestStream::befriend(XmppPeer &one, XmppPeer &other)
{
    bool asked = false;
    RosterPort::Handlers handlers;
    handlers.subscriptionRequested = [&](const BareJid &) { asked = true; };
    other->roster().setHandlers(handlers);
    const auto put = XmppPeer::await<void>([&](Reply<void> reply) {
        one->roster().put(other.account().jid, u"Friend"_s, true, std::move(reply));
    });
    QVERIFY(put.ok());
    QTRY_VERIFY(asked);
    const auto back = XmppPeer::await<void>([&](Reply<void> reply) {
        other->roster().put(one.account().jid, {}, true, std::move(reply));
    });
    QVERIFY(back.ok());
}

void TestStream::nodesArePublishedFetchedAndTold()
{
    const QString node = u"urn:example:test"_s;
    XmppPeer alice(m_server, m_a, u"secret"_s);
    XmppPeer phone(m_server, m_a, u"secret"_s);
    XmppPeer bob(m_server, m_b, u"secret"_s);
    alice.start();
    QStringList told;
    const auto listen = [&](XmppPeer &peer, const QString &name) {
        peer.make();
        peer->pubSub().setEventHandler(
            {node},
            [&told, name](const BareJid &from, const QString &, const QList<PubSubItem> &items) {
                told.append(name + u' ' + from.local() + u' ' + items.constFirst().payload.text());
            });
        peer->start();
    };
    listen(bob, u"bob"_s);
    listen(phone, u"phone"_s);
    QVERIFY(alice.waitOnline() && bob.waitOnline() && phone.waitOnline());
    befriend(alice, bob);
    if (QTest::currentTestFailed()) {
        return;
    }

    PublishOptions options;
    options.maxItems = u"max"_s;
    for (const QString &id : {u"a"_s, u"b"_s}) {
        const QByteArray payload = "<e xmlns='urn:example:test'>text-" + id.toUtf8() + "</e>";
        const auto published = XmppPeer::await<void>([&](Reply<void> reply) {
            alice->pubSub().publish(node, id, payload, options, std::move(reply));
        });
        QVERIFY2(published.ok(), qPrintable(published ? QString() : published.error().detail));
    }
    QTRY_VERIFY(told.contains(u"phone "_s + m_a + u" text-b"_s));
    QTRY_VERIFY(told.contains(u"bob "_s + m_a + u" text-b"_s));
    QVERIFY(bob.inbound.isEmpty()); // events are no messages

    const auto fetch = [&](XmppPeer &peer, const QStringList &ids) {
        return XmppPeer::await<QList<PubSubItem>>([&](Reply<QList<PubSubItem>> reply) {
            peer->pubSub().fetch(alice.account().jid, node, ids, std::move(reply));
        });
    };
    const auto all = fetch(bob, {});
    QVERIFY2(all.ok(), qPrintable(all ? QString() : all.error().detail));
    QCOMPARE(all->size(), 2);
    const auto one = fetch(alice, {u"a"_s});
    QVERIFY(one.ok());
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->constFirst().id, u"a"_s);
    QCOMPARE(one->constFirst().payload.text(), u"text-a"_s);

    const auto retracted = XmppPeer::await<void>(
        [&](Reply<void> reply) { alice->pubSub().retract(node, u"a"_s, std::move(reply)); });
    QVERIFY(retracted.ok());
    QCOMPARE(fetch(bob, {u"a"_s}).error().code, ErrorCode::NotFound);
}

void TestStream::aNodeWithOtherOptionsIsRepaired()
{
    const QString node = u"urn:example:options"_s;
    XmppPeer alice(m_server, m_a, u"secret"_s);
    XmppPeer stranger(m_server, m_b, u"secret"_s);
    alice.start();
    stranger.start();
    QVERIFY(alice.waitOnline() && stranger.waitOnline());
    const auto publish = [&](const QString &access, const QByteArray &text) {
        PublishOptions options;
        options.accessModel = access;
        return XmppPeer::await<void>([&](Reply<void> reply) {
            alice->pubSub().publish(node, u"current"_s, "<e xmlns='urn:x'>" + text + "</e>",
                                    options, std::move(reply));
        });
    };
    const auto fetch = [&] {
        return XmppPeer::await<QList<PubSubItem>>([&](Reply<QList<PubSubItem>> reply) {
            stranger->pubSub().fetch(alice.account().jid, node, {}, std::move(reply));
        });
    };
    QVERIFY(publish(u"whitelist"_s, "closed").ok());
    const auto closed = fetch();
    QVERIFY(!closed.ok());
    QCOMPARE(closed.error().code, ErrorCode::RemoteRefused);
    const auto repaired = publish(u"open"_s, "opened");
    QVERIFY2(repaired.ok(), qPrintable(repaired ? QString() : repaired.error().detail));
    const auto opened = fetch();
    QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().detail));
    QCOMPARE(opened->constFirst().payload.text(), u"opened"_s);
}

void TestStream::unknownNodesAreNotFound()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    for (const BareJid &owner : {alice.account().jid, *BareJid::parse(jid(m_b))}) {
        const auto answer = XmppPeer::await<QList<PubSubItem>>([&](Reply<QList<PubSubItem>> reply) {
            alice->pubSub().fetch(owner, u"urn:example:none"_s, {}, std::move(reply));
        });
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
    }
    const auto bad = XmppPeer::await<void>([&](Reply<void> reply) {
        alice->pubSub().publish(u"urn:example:none"_s, u"1"_s, "<a>", {}, std::move(reply));
    });
    QCOMPARE(bad.error().code, ErrorCode::InvalidInput);
}

void TestStream::contactsAreAskedAndAnswered()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    XmppPeer bob(m_server, m_b, u"secret"_s);
    QList<Contact> loaded;
    QList<Contact> changed;
    QList<BareJid> removed;
    Presence seen;
    RosterPort::Handlers aliceHandlers;
    bool haveRoster = false;
    aliceHandlers.loaded = [&](const QList<Contact> &contacts) {
        loaded = contacts;
        haveRoster = true;
    };
    aliceHandlers.changed = [&](const Contact &contact) { changed.append(contact); };
    aliceHandlers.removed = [&](const BareJid &who) { removed.append(who); };
    aliceHandlers.presence = [&](const Presence &presence) { seen = presence; };
    alice.make();
    alice->roster().setHandlers(aliceHandlers);
    BareJid asking;
    RosterPort::Handlers bobHandlers;
    bobHandlers.subscriptionRequested = [&](const BareJid &who) { asking = who; };
    bob.make();
    bob->roster().setHandlers(bobHandlers);
    alice->start();
    bob->start();
    QVERIFY(alice.waitOnline() && bob.waitOnline());
    QTRY_VERIFY(haveRoster);
    QVERIFY(loaded.isEmpty());

    const auto put = XmppPeer::await<void>([&](Reply<void> reply) {
        alice->roster().put(bob.account().jid, u"Bob <b> & Co"_s, true, std::move(reply));
    });
    QVERIFY(put.ok());
    QTRY_COMPARE(asking, alice.account().jid);
    QTRY_VERIFY(!changed.isEmpty() && changed.constLast().askedByUs);
    QCOMPARE(changed.constLast().name, u"Bob <b> & Co"_s);

    const auto allowed = XmppPeer::await<void>(
        [&](Reply<void> reply) { bob->roster().answer(asking, true, std::move(reply)); });
    QVERIFY(allowed.ok());
    QTRY_COMPARE(changed.constLast().subscription, Subscription::To);
    QTRY_COMPARE(seen.availability, Availability::Online);
    QCOMPARE(seen.jid, bob.account().jid);

    // He asks back and is let in without a question.
    const auto back = XmppPeer::await<void>(
        [&](Reply<void> reply) { bob->roster().put(asking, {}, true, std::move(reply)); });
    QVERIFY(back.ok());
    QTRY_COMPARE(changed.constLast().subscription, Subscription::Both);

    bob.destroy();
    QTRY_COMPARE(seen.availability, Availability::Offline);
    const auto gone = XmppPeer::await<void>(
        [&](Reply<void> reply) { alice->roster().remove(bob.account().jid, std::move(reply)); });
    QVERIFY(gone.ok());
    QTRY_COMPARE(removed, QList<BareJid>{bob.account().jid});
}

void TestStream::blockingHolds()
{
    XmppPeer alice(m_server, m_a, u"secret"_s);
    XmppPeer bob(m_server, m_b, u"secret"_s);
    QList<BareJid> blocked;
    int lists = 0;
    RosterPort::Handlers handlers;
    handlers.blockList = [&](const QList<BareJid> &list) {
        blocked = list;
        ++lists;
    };
    alice.make();
    alice->roster().setHandlers(handlers);
    alice->start();
    bob.start();
    QVERIFY(alice.waitOnline() && bob.waitOnline());
    QTRY_COMPARE(lists, 1);
    const auto block = [&](bool on) {
        return XmppPeer::await<void>([&](Reply<void> reply) {
            alice->roster().setBlocked(bob.account().jid, on, std::move(reply));
        });
    };
    QVERIFY(block(true).ok());
    QTRY_COMPARE(blocked, QList<BareJid>{bob.account().jid});
    QVERIFY(bob.send(jid(m_a), u"1"_s, u"hidden"_s) == SubmitResult::Acknowledged);
    QVERIFY(block(false).ok());
    QTRY_VERIFY(blocked.isEmpty());
    QVERIFY(bob.send(jid(m_a), u"2"_s, u"seen"_s) == SubmitResult::Acknowledged);
    QTRY_COMPARE(alice.bodies(), QStringList{u"seen"_s});
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
