// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/ArchiveScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Holes in what is here of the archive: shown, closed, and told when they can't be.
class ArchiveGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longAbsenceShowsTheNewestFirst();
    void shortAbsencesCostNoMore_data();
    void shortAbsencesCostNoMore();
    void breaksInTheHoleHeal_data();
    void breaksInTheHoleHeal();
    void liveMessageBeyondAHoleShowsIt();
    void holeIsKnownWhileTheArchiveIsSilent();
    void tryNowAsksAtOnce();
    void whatTheArchiveForgotIsToldOnce();
    void emptiedArchiveIsTheEnd();
    void withoutArchiveNothingWillCome();
    void unreadBeyondAHoleAreCounted();
    void mapTellsTrunkIslandsAndGaps();
};

namespace {

/// Online with ten messages, then away.
struct Absence {
    FakeServer server;
    Client alice{server};
    ConversationId chat = alice.chat();

    Absence()
    {
        fill(server, 1, 10);
        alice.transport->goOnline();
        if (!QTest::qWaitFor([&] { return alice.sync->caughtUp(); }, 30'000)) {
            qFatal("not caught up");
        }
        alice.transport->goOffline();
    }
    [[nodiscard]] qint64 stampOf(int number)
    {
        return server.archiveOf(alice.self).at(number - 1).stampMs;
    }
    [[nodiscard]] int asked() const
    {
        return static_cast<int>(alice.transport->archiveQueries().size());
    }
    [[nodiscard]] int newestAsked(int from) const
    {
        int count = 0;
        for (const ArchiveQuery &query : alice.transport->archiveQueries().sliced(from)) {
            count += query.lastPage ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] int told() const
    {
        int count = 0;
        for (const Change &change : alice.changes) {
            count += change.kind == Change::Kind::ArchiveChanged ? 1 : 0;
        }
        return count;
    }
};

} // namespace

void ArchiveGapsTest::longAbsenceShowsTheNewestFirst()
{
    Absence scene;
    fill(scene.server, 11, 500);
    const int base = scene.asked();
    ArchiveGaps seen;
    QStringList bodies;
    scene.alice.transport->beforeArchiveAnswer = [&](int number) {
        if (number == base + 3) {
            seen = *scene.alice.sync->gaps(scene.chat);
            bodies = scene.alice.bodies(scene.chat);
        }
    };
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.alice.sync->caughtUp());
    QCOMPARE(bodies, numbers(1, 60) + numbers(451, 500));
    QCOMPARE(seen.fetch, GapFetch::Fetching);
    QCOMPARE(seen.gaps, (QList<ArchiveGap>{{scene.stampOf(60), scene.stampOf(451), false}}));
    QCOMPARE(scene.newestAsked(base), 1);
    // And closed, with one row each, in the archive's order.
    QCOMPARE(scene.alice.bodies(scene.chat), numbers(1, 500));
    QVERIFY(scene.alice.sync->gaps(scene.chat)->gaps.isEmpty());
    QVERIFY(archiveMap(scene.alice).islands().isEmpty());
    QVERIFY(scene.told() >= 2);
}

void ArchiveGapsTest::shortAbsencesCostNoMore_data()
{
    QTest::addColumn<int>("missed");
    QTest::addColumn<int>("questions");
    QTest::newRow("nothing") << 0 << 1;
    QTest::newRow("a page") << 50 << 1;
    QTest::newRow("a page and one") << 51 << 2;
    QTest::newRow("nearly two pages") << 99 << 2;
    QTest::newRow("two pages") << 100 << 3; // the newest does not touch the first
}

void ArchiveGapsTest::shortAbsencesCostNoMore()
{
    QFETCH(const int, missed);
    QFETCH(const int, questions);
    Absence scene;
    fill(scene.server, 11, 10 + missed);
    const int base = scene.asked();
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.alice.sync->caughtUp());
    QCOMPARE(scene.alice.bodies(scene.chat), numbers(1, 10 + missed));
    QCOMPARE(scene.asked() - base, questions);
    QVERIFY(archiveMap(scene.alice).islands().isEmpty());
}

void ArchiveGapsTest::breaksInTheHoleHeal_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("reconnect") << false;
    QTest::newRow("kill and start") << true;
}

void ArchiveGapsTest::breaksInTheHoleHeal()
{
    QFETCH(const bool, restart);
    Absence scene;
    int last = 10;
    for (const int holes : {1, 2, 2, 3}) { // the third stream fills the first one
        fill(scene.server, last + 1, last + 600);
        last += 600;
        const int base = restart ? 0 : scene.asked();
        if (restart) {
            scene.alice.restart();
        }
        scene.alice.transport->beforeArchiveAnswer = [&, base](int number) {
            if (number == base + 6) {
                scene.alice.transport->goOffline();
            }
        };
        scene.alice.transport->goOnline();
        QTRY_VERIFY(!scene.alice.transport->state().online());
        const ArchiveGaps gaps = *scene.alice.sync->gaps(scene.chat);
        QCOMPARE(gaps.fetch, GapFetch::Offline);
        QCOMPARE(gaps.gaps.size(), holes);
        QVERIFY(scene.alice.bodies(scene.chat).contains(numbers(last, last).first()));
    }
    if (restart) {
        scene.alice.restart();
    }
    scene.alice.transport->beforeArchiveAnswer = {};
    scene.alice.transport->goOnline();
    QTRY_VERIFY_WITH_TIMEOUT(scene.alice.sync->caughtUp(), 20'000);
    QVERIFY(scene.alice.sync->gaps(scene.chat)->gaps.isEmpty());
    const QList<Message> rows = scene.alice.messages(scene.chat); // the newest thousand
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int number = last - static_cast<int>(rows.size() - 1 - i);
        QCOMPARE(rows.at(i).body, numbers(number, number).first());
    }
    QCOMPARE(*scene.alice.writer().number("SELECT count(*) FROM message"), last);
}

void ArchiveGapsTest::liveMessageBeyondAHoleShowsIt()
{
    Absence scene;
    fill(scene.server, 11, 120);
    scene.server.nowMs += 60'000;
    scene.alice.clock.advance(120'000);
    const int base = scene.asked();
    scene.alice.transport->beforeArchiveAnswer = [&](int number) {
        if (number == base + 2) {
            fill(scene.server, 121, 121);
            const ArchivedStanza live = scene.server.archiveOf(scene.alice.self).last();
            scene.alice.transport->inject(live.xml, StanzaOrigin::Live, live.id);
            scene.alice.transport->goOffline();
        }
    };
    scene.alice.transport->goOnline();
    QTRY_VERIFY(!scene.alice.transport->state().online());
    QCOMPARE(scene.alice.bodies(scene.chat), numbers(1, 60) + numbers(121, 121));
    const ArchiveGaps gaps = *scene.alice.sync->gaps(scene.chat);
    QCOMPARE(gaps.gaps.size(), 1);
    QCOMPARE(gaps.gaps.first().afterMs, scene.stampOf(60));
    QVERIFY(gaps.gaps.first().beforeMs > scene.stampOf(120));
    scene.alice.transport->beforeArchiveAnswer = {};
    scene.alice.restart();
    QCOMPARE(scene.alice.sync->gaps(scene.chat)->gaps, gaps.gaps); // known without a connection
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.alice.sync->caughtUp());
    QCOMPARE(scene.alice.bodies(scene.chat), numbers(1, 121));
    QVERIFY(scene.alice.sync->gaps(scene.chat)->gaps.isEmpty());
}

void ArchiveGapsTest::holeIsKnownWhileTheArchiveIsSilent()
{
    Absence scene;
    fill(scene.server, 11, 40);
    scene.alice.clock.advance(60'000);
    scene.alice.transport->archiveHeld = true; // forty seconds, say
    scene.alice.transport->goOnline();
    scene.server.sendFrom(u"bob@two.test/x"_s, scene.alice.self, "<body>live</body>", u"l1"_s);
    QTRY_COMPARE(scene.alice.bodies(scene.chat), numbers(1, 10) + QStringList{u"live"_s});
    QCOMPARE(scene.alice.sync->gaps(scene.chat)->gaps.size(), 1);
    QCOMPARE(scene.alice.sync->gaps(scene.chat)->fetch, GapFetch::Fetching);
    // Own messages need not wait for it, and stand below everything.
    scene.alice.say(scene.chat, u"mine"_s);
    QTRY_COMPARE(scene.alice.delivery(scene.chat, u"mine"_s), Delivery::OnServer);
    QCOMPARE(scene.alice.bodies(scene.chat).last(), u"mine"_s);
    scene.alice.transport->releaseArchive();
    const QStringList all = numbers(1, 40) + QStringList{u"live"_s, u"mine"_s};
    QTRY_COMPARE(scene.alice.bodies(scene.chat), all);
    QTRY_VERIFY(scene.alice.sync->gaps(scene.chat)->gaps.isEmpty());
}

void ArchiveGapsTest::tryNowAsksAtOnce()
{
    Absence scene;
    fill(scene.server, 11, 12);
    scene.alice.clock.advance(60'000);
    scene.alice.timing.retryMs = 600'000;
    scene.alice.timing.retryMaxMs = 600'000;
    scene.alice.timing.settleMs = 600'000;
    scene.alice.restart();
    scene.alice.transport->archiveFailures = {Error{ErrorCode::Timeout, {}}};
    scene.alice.transport->goOnline();
    scene.server.sendFrom(u"bob@two.test/x"_s, scene.alice.self, "<body>live</body>", u"l1"_s);
    QTRY_COMPARE(scene.alice.sync->gaps(scene.chat)->fetch, GapFetch::Retrying);
    QCOMPARE(scene.alice.sync->gaps(scene.chat)->nextTryMs, scene.alice.clock.nowMs() + 600'000);
    QTRY_COMPARE(scene.alice.sync->gaps(scene.chat)->gaps.size(), 1);
    scene.alice.sync->fetchMissing(scene.chat);
    QTRY_COMPARE(scene.alice.bodies(scene.chat), numbers(1, 12) + QStringList{u"live"_s});
    QVERIFY(scene.alice.sync->gaps(scene.chat)->gaps.isEmpty());
}

void ArchiveGapsTest::whatTheArchiveForgotIsToldOnce()
{
    Absence scene;
    const qint64 before = scene.stampOf(10);
    fill(scene.server, 11, 150);
    scene.server.archiveOf(scene.alice.self).remove(0, 50); // expired
    const qint64 after = scene.server.archiveOf(scene.alice.self).first().stampMs;
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.alice.sync->caughtUp());
    QCOMPARE(scene.alice.bodies(scene.chat), numbers(1, 10) + numbers(51, 150));
    const QList<ArchiveGap> lost{{before, after, true}};
    QCOMPARE(scene.alice.sync->gaps(scene.chat)->gaps, lost);
    // It stays known, and nothing is asked for it again.
    scene.alice.restart();
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.alice.sync->caughtUp());
    QCOMPARE(scene.asked(), 1);
    QCOMPARE(scene.alice.sync->gaps(scene.chat)->gaps, lost);
    fill(scene.server, 151, 160);
    const ArchivedStanza live = scene.server.archiveOf(scene.alice.self).last();
    scene.alice.transport->inject(live.xml, StanzaOrigin::Live, live.id);
    QTRY_COMPARE(scene.alice.bodies(scene.chat), numbers(1, 10) + numbers(51, 160));
    QCOMPARE(scene.alice.sync->gaps(scene.chat)->gaps, lost);
}

void ArchiveGapsTest::emptiedArchiveIsTheEnd()
{
    Absence scene;
    scene.server.archiveOf(scene.alice.self).clear();
    const int base = scene.asked();
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.alice.sync->caughtUp());
    QCOMPARE(scene.asked(), base + 2);
    QCOMPARE(scene.alice.bodies(scene.chat), numbers(1, 10));
    scene.alice.say(scene.chat, u"on we go"_s);
    QTRY_VERIFY(!scene.alice.message(scene.chat, u"on we go"_s).archiveId.isEmpty());
    QCOMPARE(scene.alice.bodies(scene.chat), numbers(1, 10) + QStringList{u"on we go"_s});
}

void ArchiveGapsTest::withoutArchiveNothingWillCome()
{
    Absence scene;
    fill(scene.server, 11, 12);
    scene.alice.clock.advance(60'000);
    scene.alice.transport->archiveHeld = true;
    scene.alice.transport->goOnline();
    scene.server.sendFrom(u"bob@two.test/x"_s, scene.alice.self, "<body>live</body>", u"l1"_s);
    QTRY_COMPARE(scene.alice.sync->gaps(scene.chat)->gaps.size(), 1);
    scene.alice.transport->archiveSupported = false; // switched off
    scene.alice.transport->releaseArchive();
    QTRY_VERIFY(scene.alice.sync->gaps(scene.chat)->gaps.first().lost);
    // On again: they come after all.
    scene.alice.transport->archiveSupported = true;
    scene.alice.transport->goOffline();
    scene.alice.transport->goOnline();
    QTRY_COMPARE(scene.alice.bodies(scene.chat), numbers(1, 12) + QStringList{u"live"_s});
    QVERIFY(scene.alice.sync->gaps(scene.chat)->gaps.isEmpty());
}

void ArchiveGapsTest::unreadBeyondAHoleAreCounted()
{
    Absence scene;
    NL_REQUIRE(
        scene.alice.sync->markRead(scene.chat, scene.alice.messages(scene.chat).last().sortKey));
    QCOMPARE(scene.alice.unread(scene.chat), 0);
    fill(scene.server, 11, 500);
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.alice.sync->caughtUp());
    QCOMPARE(scene.alice.unread(scene.chat), 490);
}

void ArchiveGapsTest::mapTellsTrunkIslandsAndGaps()
{
    QVERIFY(!ArchiveMap().trunk());
    QVERIFY(ArchiveMap().gaps().isEmpty());
    const ArchiveRange first{1, u"a"_s, 10, u"b"_s, 20, false};
    const ArchiveRange afterLoss{2, u"f"_s, 50, u"g"_s, 60, true};
    const ArchiveRange island{4, u"m"_s, 90, u"n"_s, 95, false};
    const ArchiveRange earlierIsland{3, u"k"_s, 70, u"l"_s, 80, false};
    const ArchiveMap map({first, afterLoss, earlierIsland, island});
    QCOMPARE(map.trunk()->id, 2);
    QCOMPARE(map.islands().size(), 2);
    QCOMPARE(map.gaps(), (QList<ArchiveGap>{{20, 50, true}, {60, 70, false}, {80, 90, false}}));
    // An island whose clock lies does not become the trunk.
    const ArchiveRange odd{2, u"x"_s, 5, u"y"_s, 6, false};
    QCOMPARE(ArchiveMap({odd, first}).trunk()->id, 1);
    QVERIFY(ArchiveMap({odd, first}).gaps().isEmpty());
}

QTEST_GUILESS_MAIN(ArchiveGapsTest)
#include "tst_archive_gaps.moc"
