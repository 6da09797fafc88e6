// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/ArchiveScene.h"

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// What an archive shows late, and in another order than it came live: the last minute is looked at
/// again after each catch-up that brought something.
class LookingBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCrossedGetsTheArchivesOrder_data();
    void whatCrossedGetsTheArchivesOrder();
    void whatWasReadStaysRead();
    void whatAgreesStays();
    void onlyNewsIsAReasonToLookAgain_data();
    void onlyNewsIsAReasonToLookAgain();
    void aFailedLookIsMadeUpFor();
    void lookingBackComesToAnEnd();
    void historyBeforeTheLastMinuteIsNotTouched_data();
    void historyBeforeTheLastMinuteIsNotTouched();
};

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3'600'000;

bool looksBack(const ArchiveQuery &query)
{
    return query.startMs > 0 && query.afterId.isEmpty();
}

/// Three messages long caught up with, and looks back a moment after each catch-up.
struct Scene {
    FakeServer server;
    Client alice{server};
    ConversationId chat;

    Scene()
    {
        server.tickMs = second;
        alice.timing.lookBackMs = 20;
        alice.restart();
        chat = alice.chat();
        fill(server, 1, 3);
    }
    [[nodiscard]] bool settled() const { return alice.sync->gaps(chat)->settled; }
    [[nodiscard]] qsizetype looks() const
    {
        return std::ranges::count_if(alice.transport->archiveQueries(), looksBack);
    }
    [[nodiscard]] QList<ArchivedStanza> &archive() { return server.archiveOf(alice.self); }
    void comeLive(const ArchivedStanza &entry) const
    {
        alice.transport->inject(entry.xml, StanzaOrigin::Live, entry.id);
    }
    /// Whether the archive has shown this one.
    [[nodiscard]] bool isPlaced(const ArchivedStanza &entry) const
    {
        return trunk(alice).toId == entry.id;
    }
};

} // namespace

void LookingBackTest::whatCrossedGetsTheArchivesOrder_data()
{
    QTest::addColumn<QStringList>("waiting");
    QTest::newRow("nothing waits") << QStringList{};
    QTest::newRow("own messages wait") << QStringList{u"waits"_s, u"this, too"_s};
}

/// "0004" and "0005" cross: here the second comes first, and the node that is asked shows the first
/// one only when the trunk has gone past the place where it stands here.
void LookingBackTest::whatCrossedGetsTheArchivesOrder()
{
    QFETCH(const QStringList, waiting);
    Scene scene;
    Client &alice = scene.alice;
    alice.transport->goOnline();
    QTRY_VERIFY(scene.settled());

    fill(scene.server, 4, 5);
    const ArchivedStanza late = scene.archive().takeAt(3);
    const ArchivedStanza early = scene.archive().last();
    alice.clock.set(early.stampMs + second / 2);
    scene.comeLive(early);
    scene.comeLive(late);
    QTRY_VERIFY(scene.isPlaced(early) && scene.settled());
    alice.transport->link = FakeTransport::Link::Refuses;
    for (const QString &text : waiting) {
        alice.say(scene.chat, text);
    }

    QStringList before;
    QHash<QString, qint64> places;
    fill(scene.server, 6, 6);
    const ArchivedStanza next = scene.archive().last();
    alice.transport->beforeArchiveAnswer = [&](int) {
        const bool past = scene.isPlaced(next) && before.isEmpty();
        if (past && looksBack(alice.transport->archiveQueries().last())) {
            before = alice.bodies(scene.chat);
            for (const Message &message : alice.messages(scene.chat)) {
                places.insert(message.body, message.sortKey.timeMs);
            }
            scene.archive().insert(3, late);
        }
    };
    scene.comeLive(next);
    const QStringList crossed = numbers(1, 3) + QStringList{u"0005"_s, u"0004"_s, u"0006"_s};
    QTRY_COMPARE(before, crossed + waiting);
    QTRY_COMPARE(alice.bodies(scene.chat), numbers(1, 6) + waiting);
    // Only the one that contradicted the archive was moved.
    const QStringList others = numbers(1, 3) + numbers(5, 6);
    for (const QString &body : others) {
        QCOMPARE(alice.message(scene.chat, body).sortKey.timeMs, places.value(body));
    }
    QCOMPARE(alice.message(scene.chat, u"0004"_s).sortKey.timeMs, late.stampMs);
}

/// Read up to the one that goes up: what stood above it, and stands below it now, was read as well.
void LookingBackTest::whatWasReadStaysRead()
{
    Scene scene;
    Client &alice = scene.alice;
    alice.transport->goOnline();
    QTRY_VERIFY(scene.settled());

    fill(scene.server, 4, 5);
    const ArchivedStanza late = scene.archive().takeAt(3);
    const ArchivedStanza early = scene.archive().last();
    alice.clock.set(early.stampMs + second / 2);
    scene.comeLive(early);
    scene.comeLive(late);
    QTRY_VERIFY(scene.isPlaced(early) && scene.settled());
    const Message lowest = alice.messages(scene.chat).last();
    QCOMPARE(lowest.body, u"0004"_s);
    QVERIFY(alice.sync->markRead(scene.chat, lowest.sortKey).ok());
    QCOMPARE(alice.unread(scene.chat), 0);

    scene.archive().insert(3, late);
    fill(scene.server, 6, 6);
    scene.comeLive(scene.archive().last());
    QTRY_COMPARE(alice.bodies(scene.chat), numbers(1, 6));
    QTRY_VERIFY(scene.settled());
    QCOMPARE(alice.unread(scene.chat), 1);
}

void LookingBackTest::whatAgreesStays()
{
    Scene scene;
    Client &alice = scene.alice;
    alice.transport->goOnline();
    QTRY_VERIFY(scene.settled());
    const QList<Message> before = alice.messages(scene.chat);
    const qsizetype looks = scene.looks();

    fill(scene.server, 4, 4);
    scene.comeLive(scene.archive().last());
    QTRY_VERIFY(scene.isPlaced(scene.archive().last()) && scene.settled());
    QCOMPARE(scene.looks(), looks + 1);
    QCOMPARE(alice.bodies(scene.chat), numbers(1, 4));
    QCOMPARE(alice.messages(scene.chat).first(3), before);
}

void LookingBackTest::onlyNewsIsAReasonToLookAgain_data()
{
    QTest::addColumn<bool>("archived");
    QTest::addColumn<int>("looks");
    QTest::newRow("the archive has it") << true << 2;
    QTest::newRow("the archive has nothing new") << false << 1;
}

void LookingBackTest::onlyNewsIsAReasonToLookAgain()
{
    QFETCH(const bool, archived);
    QFETCH(const int, looks);
    Scene scene;
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.settled());
    QCOMPARE(scene.looks(), 1);
    fill(scene.server, 4, 4);
    const ArchivedStanza entry = archived ? scene.archive().last() : scene.archive().takeLast();
    scene.comeLive(entry);
    QVERIFY(!scene.settled());
    QTRY_VERIFY(scene.settled());
    QCOMPARE(scene.looks(), looks);
    QCOMPARE(scene.alice.bodies(scene.chat), numbers(1, 4));
}

void LookingBackTest::aFailedLookIsMadeUpFor()
{
    Scene scene;
    scene.alice.transport->bendArchivePage = [&](const ArchiveQuery &query,
                                                 Result<ArchivePage> &page) {
        if (looksBack(query) && scene.looks() == 1) {
            page = Error{ErrorCode::Timeout, {}};
        }
    };
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.settled());
    QCOMPARE(scene.looks(), 1);
    // The next catch-up brings nothing, and yet there is something to look for.
    fill(scene.server, 4, 4);
    scene.comeLive(scene.archive().takeLast());
    QTRY_VERIFY(scene.settled());
    QCOMPARE(scene.looks(), 2);
}

/// However much an archive goes on to have that never comes live.
void LookingBackTest::lookingBackComesToAnEnd()
{
    Scene scene;
    int last = 3;
    scene.alice.transport->beforeArchiveAnswer = [&](int) {
        if (looksBack(scene.alice.transport->archiveQueries().last())) {
            ++last;
            fill(scene.server, last, last);
        }
    };
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.settled());
    QCOMPARE(scene.looks(), 3);
    QCOMPARE(scene.alice.bodies(scene.chat), numbers(1, last));

    scene.alice.transport->beforeArchiveAnswer = {};
    fill(scene.server, last + 1, last + 1);
    scene.comeLive(scene.archive().last());
    QTRY_VERIFY(scene.isPlaced(scene.archive().last()) && scene.settled());
    QCOMPARE(scene.looks(), 4);
}

void LookingBackTest::historyBeforeTheLastMinuteIsNotTouched_data()
{
    QTest::addColumn<QList<int>>("answer"); // numbers of messages, as the archive gives them
    QTest::addColumn<int>("backdated"); // the number of one, 0: none
    QTest::addColumn<QList<int>>("order");
    using List = QList<int>;
    QTest::newRow("the old ones between the new ones")
        << List{4, 2, 5, 1, 3, 6} << 0 << List{1, 2, 3, 4, 5, 6};
    QTest::newRow("the old ones backwards")
        << List{3, 2, 1, 4, 5, 6} << 0 << List{1, 2, 3, 4, 5, 6};
    QTest::newRow("a new one as if it were the oldest")
        << List{5, 1, 2, 3, 4, 6} << 5 << List{1, 2, 3, 5, 4, 6};
    QTest::newRow("only the last minute in another order")
        << List{5, 4, 6} << 0 << List{1, 2, 3, 5, 4, 6};
}

/// An answer about the last minute is no word about what was before, whatever a server puts in it.
void LookingBackTest::historyBeforeTheLastMinuteIsNotTouched()
{
    QFETCH(const QList<int>, answer);
    QFETCH(const int, backdated);
    QFETCH(const QList<int>, order);
    Scene scene;
    Client &alice = scene.alice;
    scene.server.nowMs += hour;
    fill(scene.server, 4, 6);
    QList<qint64> old;
    alice.transport->bendArchivePage = [&](const ArchiveQuery &query, Result<ArchivePage> &page) {
        if (!looksBack(query)) {
            return;
        }
        for (const Message &message : alice.messages(scene.chat).first(3)) {
            old.append(message.sortKey.timeMs);
        }
        const QList<InboundStanza> all = scene.server.page(alice.self, {}, 50)->items;
        page->items.clear();
        for (const int number : answer) {
            page->items.append(all.at(number - 1));
            if (number == backdated) {
                page->items.last().stampMs = 1;
            }
        }
        page->firstId = page->items.first().archiveId;
        page->lastId = page->items.last().archiveId;
    };
    alice.transport->goOnline();
    QTRY_VERIFY(scene.settled());
    QCOMPARE(scene.looks(), 1);
    QStringList expected;
    for (const int number : order) {
        expected += numbers(number, number);
    }
    QCOMPARE(alice.bodies(scene.chat), expected);
    QList<qint64> now;
    const QList<Message> messages = alice.messages(scene.chat);
    for (const Message &message : messages.first(3)) {
        now.append(message.sortKey.timeMs);
    }
    QCOMPARE(now, old);
}

QTEST_GUILESS_MAIN(LookingBackTest)
#include "tst_looking_back.moc"
