// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AttachmentStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/media/DownloadQueue.h"
#include "core/sync/media/MediaPolicy.h"
#include "tests/unit/sync/FilePair.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// What is fetched stays as long as it is waited for, and what is here is answered at once.
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
};

namespace {

void setChoices(const Client &client, qint64 cacheBytes)
{
    Transaction tx(client.writer());
    SettingsStore settings(client.writer());
    MediaChoices choices;
    choices.cacheBytes = cacheBytes;
    NL_REQUIRE(MediaPolicy::setChoices(settings, tx, choices));
    NL_REQUIRE(tx.commit());
}

bool isHere(const Client &client, ConversationId chat, qsizetype index)
{
    const QList<Attachment> all = files(client, chat);
    return all.size() > index && all.at(index).isHere();
}

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

QTEST_GUILESS_MAIN(DownloadsTest)
#include "tst_downloads.moc"
