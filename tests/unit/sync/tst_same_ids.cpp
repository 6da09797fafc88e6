// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/SyncFixture.h"

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Peers that use one id for several messages lose none of them; one message that comes in several
/// copies is shown once.
class SameIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainInEveryOrder_data();
    void plainInEveryOrder();
    void encryptedInEveryOrder_data();
    void encryptedInEveryOrder();
    void sentAgainIsShownOnce_data();
    void sentAgainIsShownOnce();
    void ownOtherDeviceMayDoItToo();
    void receiptUnderTheIdOfAMessage();
    void threeOfThem();
};

namespace {

/// "l0": live copy of the first message, "a1": the archive's of the second …
struct Arrival {
    StanzaOrigin origin = StanzaOrigin::Live;
    int message = 0;
};

/// Of the orders with late ids every n-th will do, where one costs much.
void everyOrder(const QStringList &copies, int everyNth = 1)
{
    int count = 0;
    QTest::addColumn<QStringList>("copies");
    QTest::addColumn<bool>("liveHasArchiveId");
    QStringList order = copies;
    order.sort();
    do {
        for (const bool known : {true, false}) {
            if (known || count++ % everyNth == 0) {
                QTest::addRow("%s %s", qPrintable(order.join(u' ')), known ? "" : "(ids come late)")
                    << order << known;
            }
        }
    } while (std::ranges::next_permutation(order).found);
}

void arrive(Client &client, const QList<ArchivedStanza> &messages, const QStringList &copies,
            bool liveHasArchiveId)
{
    for (const QString &copy : copies) {
        const ArchivedStanza &entry = messages.at(copy.mid(1).toInt());
        if (copy.startsWith(u'a')) {
            client.transport->inject(entry.xml, StanzaOrigin::Archive, entry.id, entry.stampMs);
        } else {
            client.transport->inject(entry.xml, StanzaOrigin::Live,
                                     liveHasArchiveId ? entry.id : QString());
        }
    }
}

QByteArray fromBob(const char *body, const char *id = "purple7")
{
    return QByteArray("<message type='chat' from='bob@two.test/x' to='alice@one.test' id='") + id
        + "'><body>" + body + "</body></message>";
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void SameIdsTest::plainInEveryOrder_data()
{
    everyOrder({u"l0"_s, u"l1"_s, u"a0"_s, u"a1"_s});
}

void SameIdsTest::plainInEveryOrder()
{
    QFETCH(const QStringList, copies);
    QFETCH(const bool, liveHasArchiveId);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    const QList<ArchivedStanza> messages{{u"i0"_s, 1'700'000'000'100, fromBob("one")},
                                         {u"i1"_s, 1'700'000'000'200, fromBob("two")}};
    arrive(alice, messages, copies, liveHasArchiveId);
    QCOMPARE(alice.bodies(chat), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(alice.message(chat, u"one"_s).archiveId, u"i0"_s);
    QCOMPARE(alice.message(chat, u"two"_s).archiveId, u"i1"_s);
    QCOMPARE(alice.unread(chat), 2);
}

void SameIdsTest::encryptedInEveryOrder_data()
{
    everyOrder({u"l0"_s, u"l1"_s, u"a0"_s, u"a1"_s}, 4);
}

void SameIdsTest::encryptedInEveryOrder()
{
    QFETCH(const QStringList, copies);
    QFETCH(const bool, liveHasArchiveId);
    FakeServer server;
    Client alice(server);
    Client bob(server, "bob@two.test", "phone");
    const ConversationId toBob = alice.chat("bob@two.test", true);
    const ConversationId toAlice = bob.chat("alice@one.test", true);
    alice.befriend();
    bob.befriend("alice@one.test");
    alice.transport->goOnline();
    bob.transport->goOnline();
    bob.say(toAlice, u"hello"_s);
    QTRY_COMPARE(alice.messages(toBob).size(), 1);
    QTRY_VERIFY(!alice.messages(toBob).first().archiveId.isEmpty());
    alice.transport->goOffline();
    const QByteArray first = bob.say(toAlice, u"one"_s).toUtf8();
    const QByteArray second = bob.say(toAlice, u"two"_s).toUtf8();
    QTRY_COMPARE(*bob.sync->waitingMessages(), 0);
    QList<ArchivedStanza> messages = server.archiveOf(alice.self).last(2);
    QVERIFY(messages.at(0).xml.contains(first) && messages.at(1).xml.contains(second));
    messages[1].xml.replace(second, first);
    arrive(alice, messages, copies, liveHasArchiveId);
    QCOMPARE(sorted(alice.bodies(toBob)), (QStringList{u"hello"_s, u"one"_s, u"two"_s}));
}

void SameIdsTest::sentAgainIsShownOnce_data()
{
    everyOrder({u"l0"_s, u"l1"_s, u"a0"_s, u"a1"_s});
}

void SameIdsTest::sentAgainIsShownOnce()
{
    QFETCH(const QStringList, copies);
    QFETCH(const bool, liveHasArchiveId);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    const QList<ArchivedStanza> messages{{u"i0"_s, 1'700'000'000'100, fromBob("once")},
                                         {u"i1"_s, 1'700'000'000'200, fromBob("once")}};
    arrive(alice, messages, copies, liveHasArchiveId);
    QCOMPARE(alice.bodies(chat), QStringList{u"once"_s});
    QCOMPARE(alice.unread(chat), 1);
}

void SameIdsTest::ownOtherDeviceMayDoItToo()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    const auto mine = [](const char *body) {
        return QByteArray("<message type='chat' from='alice@one.test/old' to='bob@two.test' "
                          "id='purple1'><body>")
            + body + "</body></message>";
    };
    alice.transport->inject(mine("one"), StanzaOrigin::CarbonSent, u"i0"_s);
    alice.transport->inject(mine("two"), StanzaOrigin::CarbonSent, u"i1"_s);
    alice.transport->inject(mine("two"), StanzaOrigin::Archive, u"i1"_s, 1'700'000'000'200);
    alice.transport->inject(mine("one"), StanzaOrigin::Archive, u"i0"_s, 1'700'000'000'100);
    QCOMPARE(alice.bodies(chat), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(alice.message(chat, u"two"_s).direction, Direction::Out);
}

void SameIdsTest::receiptUnderTheIdOfAMessage()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    const QString id = alice.say(chat, u"question"_s);
    QTRY_COMPARE(alice.delivery(chat, u"question"_s), Delivery::OnServer);
    alice.transport->inject(fromBob("answer", "7"), StanzaOrigin::Live, u"i0"_s);
    alice.transport->inject("<message type='chat' from='bob@two.test/x' to='alice@one.test' id='7'>"
                            "<received xmlns='urn:xmpp:receipts' id='"
                                + id.toUtf8() + "'/></message>",
                            StanzaOrigin::Live, u"i1"_s);
    QCOMPARE(alice.delivery(chat, u"question"_s), Delivery::Delivered);
    QCOMPARE(alice.messages(chat).size(), 2);
}

void SameIdsTest::threeOfThem()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    QList<ArchivedStanza> messages;
    for (const char *body : {"one", "two", "three"}) {
        messages.append(
            {u"i%1"_s.arg(messages.size()), 1'700'000'000'000 + messages.size(), fromBob(body)});
    }
    arrive(alice, messages, {u"l0"_s, u"l1"_s, u"l2"_s, u"a0"_s, u"a1"_s, u"a2"_s, u"a2"_s}, true);
    QCOMPARE(alice.bodies(chat), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    alice.restart();
    arrive(alice, messages, {u"a2"_s, u"l2"_s, u"a1"_s}, false);
    QCOMPARE(alice.bodies(chat), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

QTEST_GUILESS_MAIN(SameIdsTest)
#include "tst_same_ids.moc"
