// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AttachmentStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/media/DownloadQueue.h"
#include "core/sync/media/MediaPolicy.h"
#include "tests/unit/sync/FilePair.h"

#include <optional>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// What is fetched stays as long as it is waited for, what is here is answered at once, and nobody
/// waits for what hardly moves.
class DownloadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasJustFetchedStays();
    void ownCopiesDoNotCountBeforeTheyAreSent();
    void roomIsMadeFromWhatCanBeFetchedAgain_data();
    void roomIsMadeFromWhatCanBeFetchedAgain();
    void whatIsHereWaitsForNoDownload_data();
    void whatIsHereWaitsForNoDownload();
    void whatTurnsOutTooLargeWaitsForAClick_data();
    void whatTurnsOutTooLargeWaitsForAClick();
    void whatTheUserAsksForBeginsAtOnce_data();
    void whatTheUserAsksForBeginsAtOnce();
    void whatHardlyMovesMakesRoom_data();
    void whatHardlyMovesMakesRoom();
    void slowOnesTakeLongerTurnsAndLeaveAPlace();
    void whatHasNotBegunBeginsAnewForTheUser_data();
    void whatHasNotBegunBeginsAnewForTheUser();
    void whatMayPassIsNoFailure_data();
    void whatMayPassIsNoFailure();
    void whatIsAllowedNoMoreIsNotBegun_data();
    void whatIsAllowedNoMoreIsNotBegun();
};

namespace {

constexpr qint64 wellMoved = qint64{256} * 1024; ///< of a turn

void setChoices(const Client &client, const MediaChoices &choices)
{
    Transaction tx(client.writer());
    SettingsStore settings(client.writer());
    NL_REQUIRE(MediaPolicy::setChoices(settings, tx, choices));
    NL_REQUIRE(tx.commit());
}

void setChoices(const Client &client, qint64 cacheBytes, qint64 upToBytes = 1'000)
{
    MediaChoices choices;
    choices.cacheBytes = cacheBytes;
    choices.upToBytes = upToBytes;
    setChoices(client, choices);
}

bool isHere(const Client &client, ConversationId chat, qsizetype index)
{
    const QList<Attachment> all = files(client, chat);
    return all.size() > index && all.at(index).isHere();
}

bool areHere(const Client &client, ConversationId chat, qsizetype count)
{
    const QList<Attachment> all = files(client, chat);
    return all.size() == count && std::ranges::all_of(all, &Attachment::isHere);
}

/// Where these files lie, sorted.
QStringList addressesOf(const Client &client, ConversationId chat, const QList<int> &indices)
{
    const QList<Attachment> all = files(client, chat);
    QStringList found;
    for (const int index : indices) {
        found += all.value(index).sources;
    }
    found.sort();
    return found;
}

/// Two people, one of whom is on the way to fetching the first three of these files.
struct Crowd : FilePair {
    explicit Crowd(int count)
    {
        bob.timing.turnMs = 10;
        bob.restart();
        bob.transfers->held = true;
        goOnline();
        there = bob.chat("alice@one.test");
        alice.sendFile(alice.chat(), "cat", {}, count);
    }
    [[nodiscard]] bool areFetching(const QList<int> &indices) const
    {
        return bob.transfers->fetching() == addressesOf(bob, there, indices);
    }
    void tell(int index, qint64 doneBytes) const
    {
        bob.transfers->tell(files(bob, there).value(index).sources.value(0), doneBytes, 1'000'000);
    }
    void endTurn() { bob.clock.advance(bob.timing.turnMs); }

    ConversationId there;
};

} // namespace

void DownloadsTest::whatWasJustFetchedStays()
{
    FilePair friends;
    setChoices(friends.bob, 5);
    friends.goOnline();
    const ConversationId there = friends.bob.chat("alice@one.test");
    for (int i = 0; i < 3; ++i) {
        friends.bob.clock.advance(1000);
        friends.alice.sendFile(friends.alice.chat(), QByteArray(10, 'a'));
        QTRY_VERIFY(isHere(friends.bob, there, i));
    }
    QVERIFY(!isHere(friends.bob, there, 0));
    QVERIFY(!isHere(friends.bob, there, 1));
    // An old one that is asked for is here when the answer comes.
    const AttachmentId oldest = files(friends.bob, there).constFirst().id;
    bool answered = false;
    bool wasHere = false;
    friends.bob.sync->downloads().fetch(oldest, [&](const Result<void> &done) {
        answered = true;
        const auto found = AttachmentStore(friends.bob.writer()).find(oldest);
        wasHere = done.ok() && found && found->isHere();
    });
    QTRY_VERIFY(answered);
    QVERIFY(wasHere);
    QVERIFY(!isHere(friends.bob, there, 2)); // it made room
}

void DownloadsTest::ownCopiesDoNotCountBeforeTheyAreSent()
{
    FilePair friends;
    setChoices(friends.bob, 25);
    friends.bob.transfers->uploadFailures = {{ErrorCode::TooLarge, {}}};
    friends.goOnline();
    const ConversationId there = friends.bob.chat("alice@one.test");
    friends.bob.sendFile(there, QByteArray(1'000, 'b'));
    QTRY_VERIFY(files(friends.bob, there).size() == 1
                && files(friends.bob, there).constFirst().failed);
    for (int i = 1; i <= 2; ++i) {
        friends.bob.clock.advance(1000);
        friends.alice.sendFile(friends.alice.chat(), QByteArray(10, 'a'));
        QTRY_VERIFY(isHere(friends.bob, there, i));
    }
    for (qsizetype i = 0; i <= 2; ++i) {
        QVERIFY(isHere(friends.bob, there, i));
    }
}

void DownloadsTest::roomIsMadeFromWhatCanBeFetchedAgain_data()
{
    QTest::addColumn<qint64>("keepBytes");
    QTest::addColumn<int>("except"); // index; -1: none
    QTest::addColumn<QList<int>>("spare");
    QTest::newRow("enough") << qint64{30} << -1 << QList<int>{};
    QTest::newRow("one too many") << qint64{29} << -1 << QList<int>{0};
    QTest::newRow("not the oldest") << qint64{29} << 0 << QList<int>{1};
    QTest::newRow("one has to fit") << qint64{10} << -1 << QList<int>{0, 1};
    QTest::newRow("all") << qint64{0} << -1 << QList<int>{0, 1, 2};
    QTest::newRow("all but the newest") << qint64{0} << 2 << QList<int>{0, 1};
}

void DownloadsTest::roomIsMadeFromWhatCanBeFetchedAgain()
{
    QFETCH(qint64, keepBytes);
    QFETCH(int, except);
    QFETCH(QList<int>, spare);
    FilePair friends;
    friends.bob.transfers->uploadFailures = {{ErrorCode::TooLarge, {}}};
    friends.goOnline();
    const ConversationId there = friends.bob.chat("alice@one.test");
    for (int i = 0; i < 3; ++i) {
        friends.bob.clock.advance(1000);
        friends.alice.sendFile(friends.alice.chat(), QByteArray(10, 'a'));
        QTRY_VERIFY(isHere(friends.bob, there, i));
    }
    friends.bob.sendFile(there, QByteArray(1'000, 'b')); // no server has it
    QTRY_VERIFY(files(friends.bob, there).size() == 4 && files(friends.bob, there).last().failed);
    const QList<Attachment> all = files(friends.bob, there);
    const auto found = AttachmentStore(friends.bob.writer())
                           .dispensable(keepBytes, except < 0 ? AttachmentId{} : all.at(except).id);
    NL_REQUIRE(found);
    QList<AttachmentId> expected;
    for (const int index : std::as_const(spare)) {
        expected.append(all.at(index).id);
    }
    QCOMPARE(*found, expected);
}

void DownloadsTest::whatIsHereWaitsForNoDownload_data()
{
    QTest::addColumn<bool>("online");
    QTest::newRow("behind others") << true;
    QTest::newRow("offline") << false;
}

void DownloadsTest::whatIsHereWaitsForNoDownload()
{
    QFETCH(bool, online);
    FilePair friends;
    friends.goOnline();
    const ConversationId there = friends.bob.chat("alice@one.test");
    friends.alice.sendFile(friends.alice.chat(), "cat");
    QTRY_VERIFY(isHere(friends.bob, there, 0));
    friends.bob.transfers->held = true;
    friends.alice.sendFile(friends.alice.chat(), "large cat", {}, 5);
    QTRY_COMPARE(friends.bob.transfers->waiting(), 3); // as many as run at once
    if (!online) {
        friends.bob.transport->goOffline();
    }
    bool within = true;
    bool answered = false;
    friends.bob.sync->downloads().fetch(files(friends.bob, there).constFirst().id,
                                        [&](const Result<void> &done) {
                                            QVERIFY(done);
                                            QVERIFY(!within);
                                            answered = true;
                                        });
    within = false;
    QTRY_VERIFY(answered);
    QCOMPARE(friends.bob.transfers->waiting(), 3);
    QCOMPARE(friends.bob.sync->downloads().running().size(), 3);
}

void DownloadsTest::whatTurnsOutTooLargeWaitsForAClick_data()
{
    QTest::addColumn<bool>("meanwhile"); // the click comes while it is being fetched
    QTest::newRow("clicked later") << false;
    QTest::newRow("clicked meanwhile") << true;
}

void DownloadsTest::whatTurnsOutTooLargeWaitsForAClick()
{
    QFETCH(bool, meanwhile);
    FilePair friends;
    setChoices(friends.bob, 1'000, 5);
    const QByteArray key(32, 'k');
    const QByteArray iv(12, 'i');
    friends.cloud.files.insert(u"https://up.test/cat.pdf"_s, {"a large cat", key, iv});
    friends.bob.transfers->held = true;
    friends.goOnline();
    friends.alice.say(friends.alice.chat("bob@two.test", true),
                      u"aesgcm://up.test/cat.pdf#"_s + QString::fromLatin1((iv + key).toHex()));
    const ConversationId there = friends.bob.chat("alice@one.test", true);
    QTRY_COMPARE(friends.bob.transfers->waiting(), 1);
    const AttachmentId id = files(friends.bob, there).constFirst().id;
    QCOMPARE(files(friends.bob, there).constFirst().bytes, 0);
    std::optional<bool> fetched;
    const auto click = [&] {
        friends.bob.sync->downloads().fetch(id,
                                            [&](const Result<void> &done) { fetched = done.ok(); });
    };
    if (meanwhile) {
        friends.bob.transfers->tell(u"https://up.test/cat.pdf"_s, 1, 11); // it has begun
        click();
    }
    friends.bob.transfers->release();
    QVERIFY(!files(friends.bob, there).constFirst().failed);
    QVERIFY(!isHere(friends.bob, there, 0));
    QVERIFY(friends.bob.sync->downloads().running().isEmpty());
    if (!meanwhile) {
        friends.bob.restart();
        friends.bob.transport->goOnline();
        QTRY_VERIFY(friends.bob.sync->caughtUp());
        QCOMPARE(friends.bob.transfers->downloads.size(), 1); // not again by itself
        click();
    }
    QTRY_VERIFY(fetched.has_value());
    QVERIFY(*fetched);
    QVERIFY(isHere(friends.bob, there, 0));
    QCOMPARE(friends.bob.transfers->downloads.size(), 2);
}

void DownloadsTest::whatTheUserAsksForBeginsAtOnce_data()
{
    QTest::addColumn<QList<int>>("asked"); // one after the other
    QTest::addColumn<QList<int>>("running"); // then
    QTest::newRow("one that waits") << QList<int>{4} << QList<int>{0, 1, 4};
    QTest::newRow("two that wait") << QList<int>{4, 3} << QList<int>{0, 3, 4};
    QTest::newRow("as many as there are places") << QList<int>{3, 4, 5} << QList<int>{3, 4, 5};
    QTest::newRow("one that runs stays") << QList<int>{2, 4} << QList<int>{0, 2, 4};
    QTest::newRow("only behind others of the user")
        << QList<int>{0, 1, 2, 4} << QList<int>{0, 1, 2};
}

void DownloadsTest::whatTheUserAsksForBeginsAtOnce()
{
    QFETCH(QList<int>, asked);
    QFETCH(QList<int>, running);
    Crowd crowd(6);
    QTRY_COMPARE(files(crowd.bob, crowd.there).size(), 6);
    QTRY_VERIFY(crowd.areFetching({0, 1, 2}));
    for (int i = 0; i < 3; ++i) {
        crowd.tell(i, wellMoved - i); // who has the least makes room
    }
    qsizetype answered = 0;
    for (const int index : std::as_const(asked)) {
        crowd.bob.sync->downloads().fetch(files(crowd.bob, crowd.there).at(index).id,
                                          [&answered](const Result<void> &done) {
                                              QVERIFY(done);
                                              ++answered;
                                          });
    }
    QCoreApplication::processEvents();
    QTRY_VERIFY(crowd.areFetching(running));
    QCOMPARE(crowd.bob.transfers->downloads.last().urgent, running.contains(asked.constLast()));
    QCOMPARE(crowd.bob.transfers->downloads.last().lane, quint64(crowd.bob.account.value));
    crowd.bob.transfers->release();
    QTRY_VERIFY(areHere(crowd.bob, crowd.there, 6));
    QCOMPARE(answered, asked.size());
}

void DownloadsTest::whatHardlyMovesMakesRoom_data()
{
    QTest::addColumn<QList<qint64>>("moved"); // in a turn, of the three that run
    QTest::addColumn<QList<int>>("running"); // after it
    // The one that made room first has a place again as soon as there is one.
    QTest::newRow("all drip") << QList<qint64>{3, 2, 1} << QList<int>{2, 3, 4};
    QTest::newRow("one moves well") << QList<qint64>{1, wellMoved, 2} << QList<int>{1, 3, 4};
    QTest::newRow("two move well") << QList<qint64>{wellMoved, 1, wellMoved} << QList<int>{0, 2, 3};
    QTest::newRow("not quite") << QList<qint64>{3, wellMoved - 1, wellMoved} << QList<int>{2, 3, 4};
}

void DownloadsTest::whatHardlyMovesMakesRoom()
{
    QFETCH(QList<qint64>, moved);
    QFETCH(QList<int>, running);
    Crowd crowd(5);
    QTRY_COMPARE(files(crowd.bob, crowd.there).size(), 5);
    QTRY_VERIFY(crowd.areFetching({0, 1, 2}));
    for (int i = 0; i < 3; ++i) {
        crowd.tell(i, moved.at(i));
    }
    crowd.endTurn();
    QTRY_VERIFY(crowd.areFetching(running));
    crowd.bob.transfers->release();
    QTRY_VERIFY(areHere(crowd.bob, crowd.there, 5));
}

void DownloadsTest::slowOnesTakeLongerTurnsAndLeaveAPlace()
{
    Crowd crowd(5);
    QTRY_COMPARE(files(crowd.bob, crowd.there).size(), 5);
    QTRY_VERIFY(crowd.areFetching({0, 1, 2}));
    crowd.tell(0, wellMoved);
    crowd.endTurn();
    QTRY_VERIFY(crowd.areFetching({0, 3, 4}));
    crowd.tell(0, 2 * wellMoved);
    crowd.endTurn();
    QTRY_VERIFY(crowd.areFetching({0, 1, 2})); // again, for two turns
    crowd.alice.sendFile(crowd.alice.chat(), "cat");
    QTRY_COMPARE(files(crowd.bob, crowd.there).size(), 6);
    crowd.endTurn();
    QTRY_VERIFY(crowd.areFetching({1, 2, 5}));
    crowd.endTurn();
    QTRY_VERIFY(crowd.areFetching({3, 4, 5})); // the third place is not for slow ones
    crowd.bob.transfers->release();
    QTRY_VERIFY(areHere(crowd.bob, crowd.there, 6));
}

void DownloadsTest::whatHasNotBegunBeginsAnewForTheUser_data()
{
    QTest::addColumn<qint64>("doneBytes"); // when the user asks
    QTest::addColumn<bool>("anew");
    QTest::newRow("nothing has come") << qint64{0} << true;
    QTest::newRow("something has come") << qint64{1} << false;
}

void DownloadsTest::whatHasNotBegunBeginsAnewForTheUser()
{
    QFETCH(qint64, doneBytes);
    QFETCH(bool, anew);
    Crowd crowd(1);
    QTRY_COMPARE(files(crowd.bob, crowd.there).size(), 1);
    QTRY_VERIFY(crowd.areFetching({0}));
    crowd.tell(0, doneBytes);
    QVERIFY(!crowd.bob.transfers->downloads.constFirst().urgent);
    int answered = 0;
    const AttachmentId id = files(crowd.bob, crowd.there).constFirst().id;
    for (int i = 0; i < 2; ++i) {
        crowd.bob.sync->downloads().fetch(id, [&answered](const Result<void> &done) {
            QVERIFY(done);
            ++answered;
        });
        QCoreApplication::processEvents();
        QTRY_VERIFY(crowd.areFetching({0}));
        QCOMPARE(crowd.bob.transfers->cancelled.size(), anew ? 1 : 0); // not with each click
        QCOMPARE(crowd.bob.transfers->downloads.size(), anew ? 2 : 1);
        QCOMPARE(crowd.bob.transfers->downloads.last().urgent, anew);
        QCOMPARE(crowd.bob.sync->downloads().running().size(), 1);
    }
    crowd.bob.transfers->release();
    QTRY_VERIFY(areHere(crowd.bob, crowd.there, 1));
    QCOMPARE(answered, 2);
}

void DownloadsTest::whatMayPassIsNoFailure_data()
{
    QTest::addColumn<int>("retryMs");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("streams"); // further ones, each after one failure less is left
    QTest::newRow("passes within a stream") << 1 << 6 << 0;
    QTest::newRow("all tries of a stream") << 1 << 7 << 1;
    QTest::newRow("each stream once") << 60'000 << 9 << 9;
}

void DownloadsTest::whatMayPassIsNoFailure()
{
    QFETCH(int, retryMs);
    QFETCH(int, failures);
    QFETCH(int, streams);
    FilePair friends;
    friends.bob.timing.retryMs = retryMs;
    friends.bob.restart();
    for (int i = 0; i < failures; ++i) {
        friends.bob.transfers->downloadFailures.append(Error{ErrorCode::HostNotFound, {}});
    }
    friends.goOnline();
    const ConversationId there = friends.bob.chat("alice@one.test");
    friends.alice.sendFile(friends.alice.chat(), "cat");
    for (int left = streams - 1; left >= 0; --left) {
        QTRY_COMPARE(friends.bob.transfers->downloadFailures.size(), left);
        QVERIFY(!files(friends.bob, there).constFirst().failed);
        QVERIFY(friends.bob.sync->downloads().running().isEmpty());
        friends.bob.transport->goOffline();
        friends.bob.transport->goOnline();
    }
    QTRY_VERIFY(areHere(friends.bob, there, 1));
    QCOMPARE(friends.bob.transfers->downloads.size(), failures + 1);
}

void DownloadsTest::whatIsAllowedNoMoreIsNotBegun_data()
{
    QTest::addColumn<MediaChoices>("choices"); // since the first ones began
    QTest::addColumn<bool>("metered");
    QTest::addColumn<bool>("blocked");
    MediaChoices none;
    none.fromContacts = false;
    MediaChoices noSize;
    noSize.upToBytes = 0;
    MediaChoices smaller;
    smaller.upToBytes = 2;
    QTest::newRow("metered") << MediaChoices() << true << false;
    QTest::newRow("switched off") << none << false << false;
    QTest::newRow("of no size") << noSize << false << false;
    QTest::newRow("of less size") << smaller << false << false;
    QTest::newRow("from somebody blocked") << MediaChoices() << false << true;
}

void DownloadsTest::whatIsAllowedNoMoreIsNotBegun()
{
    QFETCH(MediaChoices, choices);
    QFETCH(bool, metered);
    QFETCH(bool, blocked);
    Crowd crowd(5);
    QTRY_COMPARE(files(crowd.bob, crowd.there).size(), 5);
    QTRY_VERIFY(crowd.areFetching({0, 1, 2}));
    setChoices(crowd.bob, choices);
    crowd.bob.metered = metered;
    crowd.bob.befriend("alice@one.test", blocked);
    crowd.bob.transfers->release();
    QCoreApplication::processEvents(); // the others would begin
    QCOMPARE(crowd.bob.transfers->downloads.size(), 3);
    QVERIFY(crowd.bob.sync->downloads().running().isEmpty());
    const QList<Attachment> all = files(crowd.bob, crowd.there);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all.at(i).isHere(), i < 3);
        QVERIFY(!all.at(i).failed);
    }
    setChoices(crowd.bob, MediaChoices());
    crowd.bob.metered = false;
    crowd.bob.befriend("alice@one.test");
    crowd.bob.transport->goOffline();
    crowd.bob.transport->goOnline();
    QTRY_VERIFY(areHere(crowd.bob, crowd.there, 5));
}

QTEST_GUILESS_MAIN(DownloadsTest)
#include "tst_downloads.moc"
