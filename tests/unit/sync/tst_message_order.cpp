// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/StanzaParser.h"
#include "tests/unit/sync/ArchiveScene.h"

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// The order of messages is the archive's on every device, whatever their clocks say.
class MessageOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devicesWithWrongClocksAgree_data();
    void devicesWithWrongClocksAgree();
    void answerStandsBelowItsQuestion_data();
    void answerStandsBelowItsQuestion();
    void everyOrderOfArrivalEndsInTheArchives_data();
    void everyOrderOfArrivalEndsInTheArchives();
    void olderPagesKeepTheirOrder();
    void aClockThatWasSetBackDoesNotReorder();
    void whatWaitsStaysBelowWhatWasMissed();
    void lookingBackLeavesWhatIsNewToTheCatchUp_data();
    void lookingBackLeavesWhatIsNewToTheCatchUp();
    void anEndThatTheArchiveForgotDoesNotReorder_data();
    void anEndThatTheArchiveForgotDoesNotReorder();
};

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QStringList archived(FakeServer &server, const BareJid &account)
{
    QStringList bodies;
    for (const ArchivedStanza &entry : std::as_const(server.archiveOf(account))) {
        bodies.append(parsedStanza(entry.xml).body);
    }
    return bodies;
}

bool inThePast(const QList<Message> &messages, qint64 nowMs)
{
    return std::ranges::all_of(
        messages, [nowMs](const Message &message) { return message.sentAtMs <= nowMs; });
}

bool settled(const Client &client, ConversationId chat, qsizetype count)
{
    const QList<Message> rows = client.messages(chat);
    return rows.size() == count && std::ranges::none_of(rows, [](const Message &message) {
               return message.archiveId.isEmpty();
           });
}

void ownClocks()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("right clock") << qint64(0);
    QTest::newRow("2 h behind") << -2 * hour;
    QTest::newRow("3 days ahead") << 3 * day;
}

/// Alice's message is in the archive without her having heard of it when Bob's comes live.
void crossing(FakeServer &server, Client &alice, ConversationId chat)
{
    alice.transport->link = FakeTransport::Link::Manual;
    alice.say(chat, u"crossed by Bob's"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    server.sendFrom(u"bob@two.test/x"_s, alice.self, "<body>live</body>", u"live"_s);
    QTRY_COMPARE(alice.messages(chat).size(), 5);
}

/// What has its place in the archive stands here in that order.
bool placedAsArchived(FakeServer &server, const Client &client, ConversationId chat)
{
    const QStringList order = archived(server, client.self);
    qsizetype last = -1;
    const QList<Message> rows = client.messages(chat);
    for (const Message &message : rows) {
        const qsizetype here = order.indexOf(message.body);
        if (here < 0 || message.archiveId.isEmpty()) {
            continue;
        }
        if (here < last) {
            return false;
        }
        last = here;
    }
    return true;
}

} // namespace

void MessageOrderTest::devicesWithWrongClocksAgree_data()
{
    QTest::addColumn<qint64>("desk");
    QTest::addColumn<qint64>("laptop");
    QTest::addColumn<qint64>("tick");
    const QList<std::pair<const char *, std::pair<qint64, qint64>>> clocks{
        {"right clocks", {0, 0}},
        {"2 h ahead and 3 h behind", {2 * hour, -3 * hour}},
        {"a day behind and a year ahead", {-day, 365 * day}},
        {"7 min ahead", {7 * minute, 0}},
    };
    for (const auto &[name, offsets] : clocks) {
        QTest::addRow("%s", name) << offsets.first << offsets.second << qint64(1);
        QTest::addRow("%s, all in one second", name)
            << offsets.first << offsets.second << qint64(0);
        QTest::addRow("%s, minutes apart", name) << offsets.first << offsets.second << minute;
    }
}

void MessageOrderTest::devicesWithWrongClocksAgree()
{
    QFETCH(const qint64, desk);
    QFETCH(const qint64, laptop);
    QFETCH(const qint64, tick);
    FakeServer server;
    server.tickMs = tick;
    Client one(server);
    Client two(server, "alice@one.test", "laptop");
    const ConversationId chatOne = one.chat();
    const ConversationId chatTwo = two.chat();
    fill(server, 1, 3);
    one.clock.advance(desk);
    two.clock.advance(laptop);
    for (Client *client : {&one, &two}) {
        client->transport->goOnline();
        QTRY_VERIFY(client->sync->caughtUp());
    }
    qsizetype count = 3;
    for (int round = 0; round < 5; ++round) {
        // At the same moment; each stands below everything on its own device.
        one.say(chatOne, u"one %1"_s.arg(round));
        QCOMPARE(one.bodies(chatOne).last(), u"one %1"_s.arg(round));
        two.say(chatTwo, u"two %1"_s.arg(round));
        QCOMPARE(two.bodies(chatTwo).last(), u"two %1"_s.arg(round));
        count += 2;
        QTRY_COMPARE(server.archiveOf(one.self).size(), count);
        server.sendFrom(u"bob@two.test/x"_s, one.self, u"<body>bob %1</body>"_s.arg(round).toUtf8(),
                        u"b%1"_s.arg(round));
        ++count;
        QTRY_COMPARE(one.messages(chatOne).size(), count);
        QTRY_COMPARE(two.messages(chatTwo).size(), count);
    }
    QTRY_VERIFY(settled(one, chatOne, count) && settled(two, chatTwo, count));
    const QStringList order = archived(server, one.self);
    QTRY_COMPARE(one.bodies(chatOne), order);
    QTRY_COMPARE(two.bodies(chatTwo), order);
    // Dated by the server, so nothing lies in the future for anybody whose clock is right.
    QTRY_VERIFY(inThePast(one.messages(chatOne), server.nowMs));
    QTRY_VERIFY(inThePast(two.messages(chatTwo), server.nowMs));
}

void MessageOrderTest::answerStandsBelowItsQuestion_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("7 min ahead") << 7 * minute;
    QTest::newRow("a year ahead") << 365 * day;
    QTest::newRow("5 h behind") << -5 * hour;
    QTest::newRow("a day behind") << -day;
}

void MessageOrderTest::answerStandsBelowItsQuestion()
{
    QFETCH(const qint64, offset);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 2);
    alice.clock.advance(offset);
    alice.goQuietlyOnline(); // the archive does not help yet
    alice.say(chat, u"question"_s);
    QTRY_COMPARE(alice.delivery(chat, u"question"_s), Delivery::OnServer);
    server.sendFrom(u"bob@two.test/x"_s, alice.self, "<body>answer</body>", u"a"_s);
    const QStringList order = numbers(1, 2) + QStringList{u"question"_s, u"answer"_s};
    QTRY_COMPARE(alice.bodies(chat), order);
    alice.say(chat, u"thanks"_s);
    QTRY_COMPARE(alice.delivery(chat, u"thanks"_s), Delivery::OnServer);
    QCOMPARE(alice.bodies(chat), order + QStringList{u"thanks"_s});
    alice.restart();
    alice.transport->goOnline();
    QTRY_VERIFY(settled(alice, chat, 5));
    QCOMPARE(alice.bodies(chat), order + QStringList{u"thanks"_s});
    QTRY_VERIFY(inThePast(alice.messages(chat), server.nowMs));
}

void MessageOrderTest::everyOrderOfArrivalEndsInTheArchives_data()
{
    QTest::addColumn<QList<int>>("arrival");
    QTest::addColumn<qint64>("tick");
    QList<int> order{0, 1, 2, 3};
    do {
        for (const qint64 tick : {0, 1}) {
            QTest::addRow("%d%d%d%d tick %d", order.at(0), order.at(1), order.at(2), order.at(3),
                          int(tick))
                << order << tick;
        }
    } while (std::ranges::next_permutation(order).found);
}

void MessageOrderTest::everyOrderOfArrivalEndsInTheArchives()
{
    QFETCH(const QList<int>, arrival);
    QFETCH(const qint64, tick);
    FakeServer server;
    server.tickMs = tick;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 4);
    for (const int index : arrival) {
        const ArchivedStanza &entry = server.archiveOf(alice.self).at(index);
        alice.transport->inject(entry.xml, StanzaOrigin::Live, entry.id);
    }
    QCOMPARE(alice.messages(chat).size(), 4);
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    QCOMPARE(alice.bodies(chat), numbers(1, 4));
    QCOMPARE(alice.unread(chat), 4);
}

void MessageOrderTest::olderPagesKeepTheirOrder()
{
    FakeServer server;
    server.tickMs = 0; // the whole archive in one second
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 180);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 180);
    QTRY_VERIFY(alice.sync->caughtUp());
    QCOMPARE(alice.bodies(chat), numbers(1, 180));
}

void MessageOrderTest::aClockThatWasSetBackDoesNotReorder()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 5);
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    server.nowMs -= 2 * hour;
    fill(server, 6, 9);
    const ArchivedStanza live = server.archiveOf(alice.self).last();
    alice.transport->inject(live.xml, StanzaOrigin::Live, live.id);
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 9));
    alice.transport->goOffline();
    fill(server, 10, 12);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 12));
}

/// Written offline in the morning, sent in the evening, after what others wrote at noon.
void MessageOrderTest::whatWaitsStaysBelowWhatWasMissed()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 2);
    alice.goQuietlyOnline();
    alice.transport->goOffline();
    alice.say(chat, u"written offline"_s);
    alice.say(chat, u"and this"_s);
    server.nowMs += 3 * hour;
    fill(server, 3, 6);
    alice.clock.advance(4 * hour);
    alice.transport->link = FakeTransport::Link::Refuses; // still waiting
    const QStringList order = numbers(1, 6) + QStringList{u"written offline"_s, u"and this"_s};
    alice.transport->goOnline();
    QTRY_COMPARE(alice.bodies(chat), order);
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.timing.settleMs = 20;
    alice.restart();
    alice.transport->goOnline();
    QTRY_VERIFY(settled(alice, chat, 8));
    QCOMPARE(alice.bodies(chat), order);
    QCOMPARE(archived(server, alice.self), order);
}

void MessageOrderTest::lookingBackLeavesWhatIsNewToTheCatchUp_data()
{
    ownClocks();
}

/// The last minute is looked at again while an own message waits for its answer, and what came
/// live after it stands above it: what is known of their order is the archive's all the time.
void MessageOrderTest::lookingBackLeavesWhatIsNewToTheCatchUp()
{
    QFETCH(const qint64, offset);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 3);
    alice.clock.advance(offset);
    alice.goQuietlyOnline();
    alice.timing.lookBackMs = 20;
    alice.restart();
    // The catch-up is answered at once, looking back has to wait.
    alice.transport->beforeArchiveAnswer = [&](int) { alice.transport->archiveHeld = true; };
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    QTRY_COMPARE(alice.transport->archiveQueries().size(), 2);
    QVERIFY(alice.transport->archiveQueries().last().startMs > 0);
    alice.transport->beforeArchiveAnswer = {};
    crossing(server, alice, chat);
    bool lookedBack = false;
    alice.transport->bendArchivePage = [&](const ArchiveQuery &, Result<ArchivePage> &page) {
        lookedBack |= page && page->items.size() >= 5;
    };
    alice.transport->releaseArchive();
    QTRY_VERIFY(lookedBack);
    QVERIFY(placedAsArchived(server, alice, chat));

    alice.transport->goOffline();
    alice.transport->goOnline();
    QTRY_VERIFY(settled(alice, chat, 5));
    QCOMPARE(alice.bodies(chat), archived(server, alice.self));
}

void MessageOrderTest::anEndThatTheArchiveForgotDoesNotReorder_data()
{
    ownClocks();
}

/// A server that was killed has lost its last entries: the catch-up goes on by time.
void MessageOrderTest::anEndThatTheArchiveForgotDoesNotReorder()
{
    QFETCH(const qint64, offset);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 3);
    alice.clock.advance(offset);
    alice.goQuietlyOnline();
    crossing(server, alice, chat);
    alice.transport->goOffline();
    server.archiveOf(alice.self).removeAt(2);
    alice.transport->goOnline();
    QTRY_VERIFY(settled(alice, chat, 5));
    QVERIFY(placedAsArchived(server, alice, chat));
}

QTEST_GUILESS_MAIN(MessageOrderTest)
#include "tst_message_order.moc"
