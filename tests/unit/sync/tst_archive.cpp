// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/ArchiveScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Catching up with the archive: without holes, whatever breaks on the way.
class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLoginFetchesTheNewestHundreds();
    void firstLoginStopsAtAWeek();
    void firstLoginGoesOnAfterABreak();
    void olderPagesOnDemand();
    void breakAtTheSecondPageHeals_data();
    void breakAtTheSecondPageHeals();
    void breaksAtEveryPageHeal();
    void forgottenAnchorIsFoundByTime();
    void whatTheStreamMissedComesWithTheNextRefresh();
    void ownMessagesGetTheArchivesTime();
    void failuresAreTriedAgain();
    void archiveThatStandsStillDoesNotSpin();
    void poisonedStanzaDoesNotBlockTheRest();
    void whatTheArchiveShowsLateIsFound_data();
    void whatTheArchiveShowsLateIsFound();
    void lookingBackMovesNothing();
};

void ArchiveTest::firstLoginFetchesTheNewestHundreds()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 700);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 500);
    QTRY_VERIFY(alice.sync->caughtUp());
    QCOMPARE(alice.bodies(chat), numbers(201, 700));
    QVERIFY(!trunk(alice).reachesStart);
    const qsizetype asked = alice.transport->archiveQueries().size();
    alice.transport->goOffline();
    alice.transport->goOnline();
    QTRY_COMPARE(alice.transport->archiveQueries().size(), asked + 1);
    QTRY_VERIFY(alice.sync->caughtUp());
    QCOMPARE(alice.messages(chat).size(), 500);
}

void ArchiveTest::firstLoginStopsAtAWeek()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    server.nowMs = alice.clock.nowMs() - 30LL * 24 * 3600 * 1000;
    fill(server, 1, 200);
    server.nowMs = alice.clock.nowMs() - 1000;
    fill(server, 201, 210);
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    QCOMPARE(alice.bodies(chat), numbers(161, 210));
}

void ArchiveTest::firstLoginGoesOnAfterABreak()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 300);
    alice.transport->beforeArchiveAnswer = [&](int number) {
        if (number == 4) {
            alice.transport->goOffline();
        }
    };
    alice.transport->goOnline();
    QTRY_VERIFY(!alice.transport->state().online());
    QVERIFY(alice.messages(chat).size() < 300);
    alice.restart();
    fill(server, 301, 301);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 301));
    QTRY_VERIFY(trunk(alice).reachesStart);
}

void ArchiveTest::olderPagesOnDemand()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 560);
    QList<Result<bool>> answers;
    const auto ask = [&] {
        alice.sync->fetchOlder(chat, [&](const Result<bool> &more) { answers.append(more); });
    };
    ask();
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.takeFirst().error().code, ErrorCode::NotConnected);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 500);
    ask();
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(*answers.takeFirst());
    QCOMPARE(alice.messages(chat).size(), 550);
    ask();
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(!*answers.takeFirst());
    QCOMPARE(alice.bodies(chat), numbers(1, 560));
}

void ArchiveTest::breakAtTheSecondPageHeals_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("reconnect") << false;
    QTest::newRow("kill and start") << true;
}

void ArchiveTest::breakAtTheSecondPageHeals()
{
    QFETCH(const bool, restart);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 10);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 10);
    alice.transport->goOffline();
    fill(server, 11, 510);
    const int base = static_cast<int>(alice.transport->archiveQueries().size());
    alice.transport->beforeArchiveAnswer = [&](int number) {
        if (number == base + 2) {
            // A live message arrives, then the connection is gone.
            fill(server, 511, 511);
            const ArchivedStanza live = server.archiveOf(alice.self).last();
            alice.transport->inject(live.xml, StanzaOrigin::Live, live.id);
            alice.transport->goOffline();
        }
    };
    alice.transport->goOnline();
    QTRY_VERIFY(!alice.transport->state().online());
    QCOMPARE(alice.messages(chat).size(), 61); // a page and the live one
    alice.transport->beforeArchiveAnswer = {};
    if (restart) {
        alice.restart();
    }
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 511);
    QTRY_VERIFY(alice.sync->caughtUp());
    QCOMPARE(alice.bodies(chat), numbers(1, 511));
}

void ArchiveTest::breaksAtEveryPageHeal()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 1);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 1);
    alice.transport->goOffline();
    alice.transport->archivePageSize = 7;
    fill(server, 2, 80);
    for (int round = 0; round < 40 && alice.messages(chat).size() < 80; ++round) {
        const auto base = alice.transport->archiveQueries().size();
        alice.transport->beforeArchiveAnswer = [&, base](int number) {
            if (number == static_cast<int>(base) + 2) {
                alice.transport->goOffline();
            }
        };
        alice.transport->goOnline();
        QTRY_VERIFY(!alice.transport->state().online() || alice.sync->caughtUp());
    }
    QCOMPARE(alice.bodies(chat), numbers(1, 80));
}

void ArchiveTest::forgottenAnchorIsFoundByTime()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 20);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 20);
    QTRY_VERIFY(alice.sync->caughtUp());
    alice.transport->goOffline();
    fill(server, 21, 150);
    server.archiveOf(alice.self).remove(0, 20); // expired
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    QCOMPARE(alice.bodies(chat), numbers(1, 150));
    QCOMPARE(trunk(alice).toId, server.archiveOf(alice.self).last().id);
}

void ArchiveTest::whatTheStreamMissedComesWithTheNextRefresh()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    fill(server, 1, 1); // never delivered, as without carbons
    fill(server, 2, 2);
    const ArchivedStanza second = server.archiveOf(alice.self).last();
    alice.transport->inject(second.xml, StanzaOrigin::Live, second.id);
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 2));
}

void ArchiveTest::ownMessagesGetTheArchivesTime()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    server.nowMs = alice.clock.nowMs() - 86'400'000; // our clock is a day ahead
    alice.transport->goOnline();
    alice.say(chat, u"question"_s);
    QTRY_COMPARE(alice.delivery(chat, u"question"_s), Delivery::OnServer);
    server.sendFrom(u"bob@two.test/x"_s, alice.self, "<body>answer</body>", u"b"_s);
    QTRY_VERIFY(!alice.message(chat, u"question"_s).archiveId.isEmpty());
    QTRY_COMPARE(alice.messages(chat).size(), 2);
    QTRY_VERIFY(alice.message(chat, u"answer"_s).sortKey.timeMs < alice.clock.nowMs() - 80'000'000);
    QVERIFY(alice.message(chat, u"question"_s).sortKey.timeMs < alice.clock.nowMs() - 80'000'000);
    QCOMPARE(alice.bodies(chat), (QStringList{u"question"_s, u"answer"_s}));
}

void ArchiveTest::failuresAreTriedAgain()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 120);
    alice.transport->archiveFailures = {Error{ErrorCode::Timeout, {}},
                                        Error{ErrorCode::RemoteRefused, u"resource-constraint"_s}};
    alice.transport->goOnline();
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 120));
}

void ArchiveTest::archiveThatStandsStillDoesNotSpin()
{
    FakeServer server;
    Client alice(server);
    alice.chat();
    fill(server, 1, 60);
    alice.transport->goOnline();
    QTRY_VERIFY(alice.sync->caughtUp());
    alice.transport->goOffline();
    // Two entries under one id: "after" that id gives the second one again and again.
    fill(server, 61, 61);
    server.archiveOf(alice.self).last().id = trunk(alice).toId;
    alice.transport->goOnline();
    QTRY_VERIFY(alice.transport->archiveQueries().size() > 4);
    QVERIFY(!alice.transport->state().failure);
}

void ArchiveTest::poisonedStanzaDoesNotBlockTheRest()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 3);
    server.archive(alice.self,
                   "<message type='chat' from='alice@one.test/x' id='z'><body>?</body></message>");
    server.archive(alice.self,
                   "<message type='error' from='bob@two.test' to='alice@one.test' id='q'/>");
    fill(server, 4, 6);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 6));
    QTRY_VERIFY(alice.sync->caughtUp());
}

void ArchiveTest::whatTheArchiveShowsLateIsFound_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("before others") << 99;
    QTest::newRow("after all others") << 119;
}

/// A node of a cluster may show a message only after its successors, or after we have asked.
void ArchiveTest::whatTheArchiveShowsLateIsFound()
{
    QFETCH(const int, place);
    FakeServer server;
    Client alice(server);
    alice.timing.lookBackMs = 20;
    alice.restart();
    const ConversationId chat = alice.chat();
    fill(server, 1, 120);
    QList<ArchivedStanza> &archive = server.archiveOf(alice.self);
    const ArchivedStanza late = archive.takeAt(place);
    ArchiveRange before;
    // Shown when the catch-up is long over: at the first question by time alone.
    alice.transport->beforeArchiveAnswer = [&](int) {
        const ArchiveQuery &query = alice.transport->archiveQueries().last();
        if (query.startMs > 0 && query.afterId.isEmpty() && archive.size() == 119) {
            QVERIFY(alice.sync->caughtUp());
            QCOMPARE(alice.messages(chat).size(), 119);
            before = trunk(alice);
            archive.insert(place, late);
        }
    };
    alice.transport->goOnline();
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 120));
    QCOMPARE(trunk(alice).toId, archive.last().id);
    QCOMPARE(trunk(alice).fromId, before.fromId);
}

/// Servers round the time that they are asked for, and give what is a little older.
void ArchiveTest::lookingBackMovesNothing()
{
    constexpr qint64 fullSecond = 1'700'000'000'000;
    FakeServer server;
    Client alice(server);
    alice.timing.lookBackMs = 20;
    alice.restart();
    const ConversationId chat = alice.chat();
    server.nowMs = fullSecond;
    fill(server, 1, 120);
    server.nowMs = fullSecond + 60'030; // a minute before that is in their midst
    fill(server, 121, 121);
    int pages = 0;
    alice.transport->beforeArchiveAnswer = [&](int) {
        pages += alice.transport->archiveQueries().last().startMs > 0 ? 1 : 0;
    };
    alice.transport->goOnline();
    QTRY_COMPARE(pages, 3);
    server.sendFrom(u"bob@two.test/x"_s, alice.self, "<body>end</body>", u"end"_s);
    QTRY_COMPARE(alice.bodies(chat), numbers(1, 121) + QStringList{u"end"_s});
    qint64 place = fullSecond;
    const QList<Message> messages = alice.messages(chat);
    for (const Message &message : messages.first(120)) {
        QCOMPARE(message.sortKey.timeMs, place++);
    }
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
