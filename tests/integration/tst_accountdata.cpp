// SPDX-License-Identifier: GPL-3.0-or-later
// Personal nodes, contacts and blocking on a real Prosody.
#include "tests/integration/XmppPeer.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestAccountData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nodesArePublishedFetchedAndTold();
    void aNodeWithOtherOptionsIsRepaired();
    void unknownNodesAreNotFound();
    void contactsAreAskedAndAnswered();
    void blockingHolds();

private:
    void befriend(XmppPeer &one, XmppPeer &other);
    [[nodiscard]] QString jid(const QString &name) const { return m_server.jid(name); }

    Rig::Prosody m_server;
    int m_accounts = 0;
    QString m_a; ///< two accounts of each test's own
    QString m_b;
};

void TestAccountData::initTestCase()
{
    for (int i = 0; i < 10; ++i) {
        QVERIFY(m_server.addAccount(u"user%1"_s.arg(i), u"secret"_s));
    }
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

void TestAccountData::init()
{
    m_a = u"user%1"_s.arg(m_accounts++);
    m_b = u"user%1"_s.arg(m_accounts++);
}

void TestAccountData::befriend(XmppPeer &one, XmppPeer &other)
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

void TestAccountData::nodesArePublishedFetchedAndTold()
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
                const PubSubItem &item = items.constFirst();
                told.append(name + u' ' + from.local() + u' '
                            + (item.isWholeNode() ? u"all gone"_s : item.payload.text()));
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

    const auto removed = XmppPeer::await<void>(
        [&](Reply<void> reply) { alice->pubSub().removeNode(node, std::move(reply)); });
    QVERIFY(removed.ok());
    QTRY_VERIFY(told.contains(u"phone "_s + m_a + u" all gone"_s));
    QTRY_VERIFY(told.contains(u"bob "_s + m_a + u" all gone"_s));
}

void TestAccountData::aNodeWithOtherOptionsIsRepaired()
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

void TestAccountData::unknownNodesAreNotFound()
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

void TestAccountData::contactsAreAskedAndAnswered()
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

    // Away, with the time of the last touch (XEP-0319); and a new stream begins that way.
    const qint64 since = 1'700'000'000'000;
    bob->setPresence({Availability::Away, since});
    QTRY_COMPARE(seen.availability, Availability::Away);
    QCOMPARE(seen.idleSinceMs, since);
    bob->setPresence({});
    QTRY_COMPARE(seen.availability, Availability::Online);
    QCOMPARE(seen.idleSinceMs, 0);
    bob->stop();
    QTRY_COMPARE(seen.availability, Availability::Offline);
    bob->setPresence({Availability::Away, since});
    bob->start();
    QTRY_COMPARE(seen.availability, Availability::Away);
    QCOMPARE(seen.idleSinceMs, since);
    bob->setPresence({});
    QTRY_COMPARE(seen.availability, Availability::Online);

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

void TestAccountData::blockingHolds()
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

QTEST_GUILESS_MAIN(TestAccountData)
#include "tst_accountdata.moc"
