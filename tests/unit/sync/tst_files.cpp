// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AttachmentStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/media/DownloadQueue.h"
#include "core/sync/media/MediaPolicy.h"
#include "core/sync/media/PlayedVoices.h"
#include "core/sync/media/UploadQueue.h"
#include "core/sync/media/UploadRules.h"
#include "tests/unit/sync/FilePair.h"

#include <QSignalSpy>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Photos and files from composing to the other side, with a cloud in memory.
class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFailureHasItsRule_data();
    void eachFailureHasItsRule();
    void chosenOfflineTheyLeaveInOrder();
    void theServerLearnsNoName();
    void encryptedFilesArriveWhole();
    void plainFilesArriveWhole();
    void aCrashAtAnyTimeSendsOnce_data();
    void aCrashAtAnyTimeSendsOnce();
    void aPassingFailureIsTriedWithANewSlot();
    void aRefusedFileAsksTheUser_data();
    void aRefusedFileAsksTheUser();
    void laterTextsGoFirstOnlyIfTheUserAgrees();
    void cancelStopsTheUploadAndLeavesNothing();
    void anotherFileTakesItsPlaceUnderANewKey();
    void theLimitIsKnownBeforeTrying();
    void withoutServiceItAsksTheUser();
    void strangersFilesWaitForAClick();
    void whatIsTooLargeWaitsForAClick();
    void programsWaitForAClick();
    void whatWasNotSentIsThrownAway();
    void aFileThatIsGoneIsTold();
    void cancelledFetchesStayAway();
    void fetchedAgainAfterARestart();
    void theCacheIsBounded();
    void aClearedChatCanBeFetchedAgain();
    void takenBackFilesAreGone();
    void hostileAnnouncementsFetchNothing();
    void aFileNamedTwiceIsShownOnce();
    void addressesInTheClearAreMarked();
    void theLastPlayedVoicesAreKnown();
};

namespace {

QByteArray contentOf(const Client &client, const Attachment &file)
{
    const auto read = client.folder.read(file.localName, file.localKey, 1 << 20);
    return read ? *read : QByteArray("unreadable: ") + read.error().name().toUtf8();
}

bool allHere(const Client &client, ConversationId chat, qsizetype count)
{
    const QList<Attachment> all = files(client, chat);
    return all.size() == count && std::ranges::all_of(all, &Attachment::isHere);
}

OutboxRow rowOf(const Client &client, MessageId message)
{
    const auto row = OutboxStore(client.writer()).findByMessage(message);
    return row && *row ? **row : OutboxRow();
}

} // namespace

void FilesTest::eachFailureHasItsRule_data()
{
    using Then = UploadVerdict::Then;
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("failures");
    QTest::addColumn<Then>("then");
    QTest::addColumn<int>("waitMs");
    const auto row = [](const char *name, ErrorCode code, int failures, Then then, int wait) {
        QTest::newRow(name) << code << failures << then << wait;
    };
    row("413", ErrorCode::TooLarge, 1, Then::AskUser, 0);
    row("507", ErrorCode::StorageFull, 1, Then::Again, 600'000);
    row("507 again", ErrorCode::StorageFull, 9, Then::Again, 600'000);
    row("403: perhaps an old slot", ErrorCode::UploadRefused, 1, Then::Again, 0);
    row("403 twice", ErrorCode::UploadRefused, 2, Then::Again, 0);
    row("403 with a third slot", ErrorCode::UploadRefused, 3, Then::AskUser, 0);
    row("stalled", ErrorCode::Stalled, 1, Then::Again, 5'000);
    row("stalled again", ErrorCode::Stalled, 3, Then::Again, 20'000);
    row("stalled for a day", ErrorCode::Stalled, 900, Then::Again, 120'000);
    row("broken off", ErrorCode::TransferBroken, 1, Then::Again, 5'000);
    row("wrong certificate", ErrorCode::CertificateWrongHost, 1, Then::Again, 5'000);
    row("foreign certificate", ErrorCode::CertificateUntrusted, 2, Then::Again, 10'000);
    row("no such host", ErrorCode::HostNotFound, 1, Then::Again, 5'000);
    row("no connection", ErrorCode::NotConnected, 1, Then::NextStream, 0);
    row("no service", ErrorCode::NoUploadService, 1, Then::AskUser, 0);
    row("not allowed", ErrorCode::NotAllowed, 1, Then::AskUser, 0);
    row("the copy is damaged", ErrorCode::Malformed, 1, Then::AskUser, 0);
}

void FilesTest::eachFailureHasItsRule()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, failures);
    QFETCH(UploadVerdict::Then, then);
    QFETCH(int, waitMs);
    const UploadVerdict verdict = uploadVerdict(code, failures, 5'000, 120'000);
    QCOMPARE(verdict, (UploadVerdict{then, waitMs}));
}

void FilesTest::chosenOfflineTheyLeaveInOrder()
{
    FilePair pair;
    const ConversationId chat = pair.alice.chat();
    pair.alice.say(chat, u"before"_s);
    pair.alice.sendFile(chat, "first");
    pair.alice.say(chat, u"between"_s);
    pair.alice.sendFile(chat, "second", u"caption"_s);
    pair.alice.say(chat, u"after"_s);
    pair.alice.restart(); // the app was closed
    pair.goOnline();
    const ConversationId there = pair.bob.chat("alice@one.test");
    QTRY_VERIFY(allHere(pair.bob, there, 2));
    QCOMPARE(pair.bob.bodies(there),
             QStringList({u"before"_s, {}, u"between"_s, {}, u"caption"_s, u"after"_s}));
    QCOMPARE(contentOf(pair.bob, files(pair.bob, there).at(0)), "first");
    QCOMPARE(contentOf(pair.bob, files(pair.bob, there).at(1)), "second");
    QTRY_COMPARE(*pair.alice.sync->waitingMessages(), 0);
}

void FilesTest::theServerLearnsNoName()
{
    FilePair pair;
    pair.goOnline();
    pair.alice.sendFile(pair.alice.chat("bob@two.test", true), "cat");
    QTRY_VERIFY(!pair.alice.transport->uploads().requests().isEmpty());
    const UploadRequest request = pair.alice.transport->uploads().requests().constFirst();
    QVERIFY(!request.name.contains(u"cat"_s));
    QVERIFY(request.name.endsWith(u".pdf"_s));
    QCOMPARE(request.mediaType, u"application/octet-stream"_s);
    QCOMPARE(request.bytes, 3 + 16);
}

void FilesTest::encryptedFilesArriveWhole()
{
    FilePair pair;
    pair.goOnline();
    const ConversationId chat = pair.alice.chat("bob@two.test", true);
    const auto sent = pair.alice.sendFile(chat, "cat", u"my cat"_s, 2);
    const ConversationId there = pair.bob.chat("alice@one.test", true);
    QTRY_VERIFY(allHere(pair.bob, there, 2));
    for (const Attachment &file : files(pair.bob, there)) {
        QCOMPARE(contentOf(pair.bob, file), "cat");
        QCOMPARE(file.key.size(), 32);
        QCOMPARE(file.iv.size(), 12);
    }
    QVERIFY(files(pair.bob, there).at(0).key != files(pair.bob, there).at(1).key);
    QVERIFY(pair.bob.bodies(there).contains(u"my cat"_s));
    for (const OutboundStanza &stanza : pair.alice.transport->submitted()) {
        QVERIFY(!stanza.xml.contains("upload.home.test")); // the address is inside
    }
}

void FilesTest::plainFilesArriveWhole()
{
    FilePair pair;
    pair.goOnline();
    pair.alice.sendFile(pair.alice.chat(), "cat");
    const ConversationId there = pair.bob.chat("alice@one.test");
    QTRY_VERIFY(allHere(pair.bob, there, 1));
    const Attachment file = files(pair.bob, there).constFirst();
    QCOMPARE(contentOf(pair.bob, file), "cat");
    QVERIFY(file.key.isEmpty());
    QCOMPARE(file.name, u"cat 0.pdf"_s);
    const auto stanzas = pair.alice.transport->submittedWith("jabber:x:oob");
    QCOMPARE(stanzas.size(), 1);
    QVERIFY(stanzas.constFirst().xml.contains("<body>https://upload.home.test/"));
}

void FilesTest::aCrashAtAnyTimeSendsOnce_data()
{
    QTest::addColumn<bool>("held");
    QTest::newRow("before the slot") << false;
    QTest::newRow("during the upload") << true;
}

void FilesTest::aCrashAtAnyTimeSendsOnce()
{
    QFETCH(bool, held);
    FilePair pair;
    const ConversationId chat = pair.alice.chat("bob@two.test", true);
    pair.alice.transfers->held = held;
    pair.alice.transport->uploads().held = !held;
    pair.goOnline();
    const MessageId id = pair.alice.sendFile(chat, "cat").constFirst().id;
    QTRY_COMPARE(rowOf(pair.alice, id).state, OutboxState::Preparing);
    QTRY_VERIFY(!pair.alice.transport->uploads().requests().isEmpty());
    pair.alice.crash();
    pair.alice.transfers->held = false;
    pair.alice.begin();
    pair.alice.transport->goOnline();
    const ConversationId there = pair.bob.chat("alice@one.test", true);
    QTRY_VERIFY(allHere(pair.bob, there, 1));
    QTRY_COMPARE(*pair.alice.sync->waitingMessages(), 0);
    QCOMPARE(pair.bob.messages(there).size(), 1);
    const QList<UploadJob> jobs = pair.alice.transfers->uploads;
    for (const UploadJob &job : jobs) {
        QCOMPARE(job.key, jobs.constFirst().key); // the same key only for the same file
    }
}

void FilesTest::aPassingFailureIsTriedWithANewSlot()
{
    FilePair pair;
    pair.alice.transfers->uploadFailures = {{ErrorCode::Stalled, {}},
                                            {ErrorCode::UploadRefused, u"403"_s}};
    pair.goOnline();
    const ConversationId chat = pair.alice.chat("bob@two.test", true);
    pair.alice.sendFile(chat, "cat");
    QTRY_VERIFY(allHere(pair.bob, pair.bob.chat("alice@one.test", true), 1));
    QCOMPARE(pair.alice.transport->uploads().requests().size(), 3);
    QSet<QUrl> slots_;
    for (const UploadJob &job : pair.alice.transfers->uploads) {
        slots_.insert(job.slot.put);
    }
    QCOMPARE(slots_.size(), 3);
    QVERIFY(!files(pair.alice, chat).constFirst().failed);
}

void FilesTest::aRefusedFileAsksTheUser_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("times");
    QTest::newRow("413") << ErrorCode::TooLarge << 1;
    QTest::newRow("403 always") << ErrorCode::UploadRefused << 3;
}

void FilesTest::aRefusedFileAsksTheUser()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, times);
    FilePair pair;
    for (int i = 0; i < times; ++i) {
        pair.alice.transfers->uploadFailures.append({code, u"413"_s});
    }
    pair.goOnline();
    const ConversationId chat = pair.alice.chat();
    const MessageId id = pair.alice.sendFile(chat, "cat").constFirst().id;
    QTRY_COMPARE(rowOf(pair.alice, id).state, OutboxState::Blocked);
    const Message message = *MessageStore(pair.alice.writer()).find(id);
    QVERIFY(message.blocked);
    QCOMPARE(message.failure, code);
    QCOMPARE(message.attachments.constFirst().failure, code);
    // A status is no limit.
    QCOMPARE(message.failureText, code == ErrorCode::TooLarge ? QString() : u"413"_s);
    NL_REQUIRE(pair.alice.sync->retry(id));
    QTRY_VERIFY(allHere(pair.bob, pair.bob.chat("alice@one.test"), 1));
}

void FilesTest::laterTextsGoFirstOnlyIfTheUserAgrees()
{
    FilePair pair;
    pair.alice.transfers->uploadFailures = {{ErrorCode::TooLarge, {}}};
    pair.goOnline();
    const ConversationId chat = pair.alice.chat();
    const MessageId id = pair.alice.sendFile(chat, "cat").constFirst().id;
    pair.alice.say(chat, u"look"_s);
    QTRY_COMPARE(rowOf(pair.alice, id).state, OutboxState::Blocked);
    QCOMPARE(pair.alice.delivery(chat, u"look"_s), Delivery::Queued);
    NL_REQUIRE(pair.alice.sync->letOthersPass(id));
    const ConversationId there = pair.bob.chat("alice@one.test");
    QTRY_COMPARE(pair.bob.bodies(there), QStringList{u"look"_s});
    NL_REQUIRE(pair.alice.sync->retry(id));
    QTRY_VERIFY(allHere(pair.bob, there, 1));
}

void FilesTest::cancelStopsTheUploadAndLeavesNothing()
{
    FilePair pair;
    pair.alice.transfers->held = true;
    pair.goOnline();
    const ConversationId chat = pair.alice.chat();
    const MessageId id = pair.alice.sendFile(chat, "cat").constFirst().id;
    pair.alice.say(chat, u"look"_s);
    QTRY_COMPARE(pair.alice.transfers->waiting(), 1);
    NL_REQUIRE(pair.alice.sync->cancel(id));
    QCOMPARE(pair.alice.transfers->cancelled.size(), 1);
    QTRY_VERIFY(pair.alice.folder.names().isEmpty());
    QTRY_COMPARE(pair.bob.bodies(pair.bob.chat("alice@one.test")), QStringList{u"look"_s});
    QCOMPARE(pair.alice.bodies(chat), QStringList{u"look"_s});
}

void FilesTest::anotherFileTakesItsPlaceUnderANewKey()
{
    FilePair pair;
    pair.alice.transfers->uploadFailures = {{ErrorCode::TooLarge, {}}};
    pair.goOnline();
    const ConversationId chat = pair.alice.chat("bob@two.test", true);
    const Message sent = pair.alice.sendFile(chat, "large cat").constFirst();
    QTRY_COMPARE(rowOf(pair.alice, sent.id).state, OutboxState::Blocked);
    const auto stored = pair.alice.folder.store("cat");
    Attachment smaller = sent.attachments.constFirst();
    smaller.bytes = stored->bytes;
    smaller.sha256 = stored->sha256;
    smaller.localName = stored->name;
    smaller.localKey = stored->key;
    NL_REQUIRE(pair.alice.sync->replaceFile(sent.attachments.constFirst().id, smaller));
    const ConversationId there = pair.bob.chat("alice@one.test", true);
    QTRY_VERIFY(allHere(pair.bob, there, 1));
    QCOMPARE(contentOf(pair.bob, files(pair.bob, there).constFirst()), "cat");
    QVERIFY(files(pair.bob, there).constFirst().key != sent.attachments.constFirst().key);
    QTRY_COMPARE(pair.alice.folder.names(), QStringList{stored->name});
}

void FilesTest::theLimitIsKnownBeforeTrying()
{
    FilePair pair;
    pair.alice.transport->uploads().place.maxBytes = 10;
    pair.goOnline();
    QTRY_COMPARE(pair.alice.sync->uploads().sizeLimit(), 10);
    const ConversationId chat = pair.alice.chat("bob@two.test", true);
    const MessageId id = pair.alice.sendFile(chat, "a cat").constFirst().id; // and 16 of the tag
    QTRY_COMPARE(rowOf(pair.alice, id).state, OutboxState::Blocked);
    QCOMPARE(rowOf(pair.alice, id).reason, ErrorCode::TooLarge);
    QCOMPARE(rowOf(pair.alice, id).reasonText, u"10"_s);
    QVERIFY(pair.alice.transport->uploads().requests().isEmpty());
    pair.alice.restart();
    QCOMPARE(pair.alice.sync->uploads().sizeLimit(), 10); // with no network
}

void FilesTest::withoutServiceItAsksTheUser()
{
    FilePair pair;
    pair.alice.transport->uploads().available = false;
    pair.goOnline();
    const MessageId id = pair.alice.sendFile(pair.alice.chat(), "cat").constFirst().id;
    QTRY_COMPARE(rowOf(pair.alice, id).state, OutboxState::Blocked);
    QCOMPARE(rowOf(pair.alice, id).reason, ErrorCode::NoUploadService);
}

void FilesTest::strangersFilesWaitForAClick()
{
    FakeServer server;
    FakeCloud cloud;
    Client alice(server);
    Client bob(server, "bob@two.test", "phone");
    alice.useCloud(cloud);
    bob.useCloud(cloud);
    alice.transport->goOnline();
    bob.transport->goOnline();
    alice.sendFile(alice.chat(), "cat");
    const ConversationId there = bob.chat("alice@one.test");
    QTRY_COMPARE(files(bob, there).size(), 1);
    QVERIFY(bob.transfers->downloads.isEmpty());
    const AttachmentId id = files(bob, there).constFirst().id;
    bool fetched = false;
    bob.sync->downloads().fetch(id, [&](const Result<void> &done) { fetched = done.ok(); });
    QTRY_VERIFY(fetched);
    QVERIFY(allHere(bob, there, 1));
}

void FilesTest::whatIsTooLargeWaitsForAClick()
{
    FilePair pair;
    {
        Transaction tx(pair.bob.writer());
        SettingsStore settings(pair.bob.writer());
        MediaChoices choices;
        choices.upToBytes = 2;
        NL_REQUIRE(MediaPolicy::setChoices(settings, tx, choices));
        NL_REQUIRE(tx.commit());
    }
    pair.goOnline();
    pair.alice.sendFile(pair.alice.chat(), "cat");
    pair.alice.sendFile(pair.alice.chat(), "c");
    const ConversationId there = pair.bob.chat("alice@one.test");
    QTRY_COMPARE(files(pair.bob, there).size(), 2);
    QTRY_VERIFY(files(pair.bob, there).at(1).isHere());
    QVERIFY(!files(pair.bob, there).at(0).isHere());
}

void FilesTest::programsWaitForAClick()
{
    FilePair pair;
    pair.goOnline();
    const auto stored = pair.alice.folder.store("MZ");
    Attachment file;
    file.name = u"cat.exe"_s;
    file.bytes = stored->bytes;
    file.localName = stored->name;
    file.localKey = stored->key;
    NL_REQUIRE(pair.alice.sync->sendFiles(pair.alice.chat(), {file}, {}));
    const ConversationId there = pair.bob.chat("alice@one.test");
    QTRY_COMPARE(files(pair.bob, there).size(), 1);
    QVERIFY(pair.bob.transfers->downloads.isEmpty());
}

void FilesTest::whatWasNotSentIsThrownAway()
{
    FilePair pair;
    pair.bob.transfers->downloadFailures = {{ErrorCode::NotWhatWasSent, {}}};
    pair.goOnline();
    pair.alice.sendFile(pair.alice.chat(), "cat");
    const ConversationId there = pair.bob.chat("alice@one.test");
    QTRY_VERIFY(!files(pair.bob, there).isEmpty() && files(pair.bob, there).constFirst().failed);
    QCOMPARE(files(pair.bob, there).constFirst().failure, ErrorCode::NotWhatWasSent);
    QCOMPARE(pair.bob.transfers->downloads.size(), 1); // not again and again
    QVERIFY(pair.bob.folder.names().isEmpty());
}

void FilesTest::aFileThatIsGoneIsTold()
{
    FilePair pair;
    pair.goOnline();
    pair.bob.transport->goOffline();
    pair.alice.sendFile(pair.alice.chat(), "cat");
    QTRY_COMPARE(*pair.alice.sync->waitingMessages(), 0);
    pair.cloud.files.clear();
    pair.bob.transport->goOnline();
    const ConversationId there = pair.bob.chat("alice@one.test");
    QTRY_VERIFY(!files(pair.bob, there).isEmpty() && files(pair.bob, there).constFirst().failed);
    QCOMPARE(files(pair.bob, there).constFirst().failure, ErrorCode::FileGone);
}

void FilesTest::cancelledFetchesStayAway()
{
    FilePair pair;
    pair.bob.transfers->held = true;
    pair.goOnline();
    pair.alice.sendFile(pair.alice.chat(), "cat");
    QTRY_COMPARE(pair.bob.transfers->waiting(), 1);
    const ConversationId there = pair.bob.chat("alice@one.test");
    const AttachmentId id = files(pair.bob, there).constFirst().id;
    pair.bob.sync->downloads().cancel(id);
    QCOMPARE(pair.bob.transfers->cancelled.size(), 1);
    QCOMPARE(files(pair.bob, there).constFirst().failure, ErrorCode::Cancelled);
    pair.bob.transfers->held = false;
    pair.bob.transport->goOffline();
    pair.bob.transport->goOnline();
    QTRY_VERIFY(pair.bob.sync->caughtUp());
    QVERIFY(!allHere(pair.bob, there, 1));
    bool fetched = false;
    pair.bob.sync->downloads().fetch(id, [&](const Result<void> &done) { fetched = done.ok(); });
    QTRY_VERIFY(fetched);
    QVERIFY(!files(pair.bob, there).constFirst().failed);
}

void FilesTest::fetchedAgainAfterARestart()
{
    FilePair pair;
    pair.bob.transfers->held = true;
    pair.goOnline();
    pair.alice.sendFile(pair.alice.chat(), "cat");
    QTRY_COMPARE(pair.bob.transfers->waiting(), 1);
    pair.bob.crash();
    pair.bob.transfers->held = false;
    pair.bob.begin();
    pair.bob.transport->goOnline();
    QTRY_VERIFY(allHere(pair.bob, pair.bob.chat("alice@one.test"), 1));
}

void FilesTest::theCacheIsBounded()
{
    FilePair pair;
    {
        Transaction tx(pair.bob.writer());
        SettingsStore settings(pair.bob.writer());
        MediaChoices choices;
        choices.cacheBytes = 25;
        NL_REQUIRE(MediaPolicy::setChoices(settings, tx, choices));
        NL_REQUIRE(tx.commit());
    }
    pair.goOnline();
    const ConversationId there = pair.bob.chat("alice@one.test");
    for (int i = 1; i <= 4; ++i) {
        pair.bob.clock.advance(1000);
        pair.alice.sendFile(pair.alice.chat(), QByteArray(10, 'a' + static_cast<char>(i)));
        QTRY_VERIFY(files(pair.bob, there).size() == i && files(pair.bob, there).last().isHere());
    }
    const QList<Attachment> all = files(pair.bob, there);
    QVERIFY(!all.at(0).isHere());
    QVERIFY(!all.at(1).isHere());
    QVERIFY(all.at(2).isHere());
    QVERIFY(all.at(3).isHere());
    QTRY_COMPARE(pair.bob.folder.names().size(), 2);
    QCOMPARE(pair.bob.transfers->downloads.size(), 4); // what made room stays away
}

void FilesTest::aClearedChatCanBeFetchedAgain()
{
    FilePair pair;
    pair.goOnline();
    pair.alice.sendFile(pair.alice.chat(), "cat");
    const ConversationId there = pair.bob.chat("alice@one.test");
    QTRY_VERIFY(allHere(pair.bob, there, 1));
    NL_REQUIRE(pair.bob.sync->clearFetched(there));
    QTRY_VERIFY(pair.bob.folder.names().isEmpty());
    QVERIFY(!allHere(pair.bob, there, 1));
    bool fetched = false;
    pair.bob.sync->downloads().fetch(files(pair.bob, there).constFirst().id,
                                     [&](const Result<void> &done) { fetched = done.ok(); });
    QTRY_VERIFY(fetched);
    QVERIFY(allHere(pair.bob, there, 1));
}

void FilesTest::takenBackFilesAreGone()
{
    FilePair pair;
    pair.goOnline();
    const ConversationId chat = pair.alice.chat();
    const MessageId id = pair.alice.sendFile(chat, "cat").constFirst().id;
    const ConversationId there = pair.bob.chat("alice@one.test");
    QTRY_VERIFY(allHere(pair.bob, there, 1));
    QTRY_COMPARE(*pair.alice.sync->waitingMessages(), 0);
    NL_REQUIRE(pair.alice.sync->retract(id));
    QTRY_VERIFY(files(pair.bob, there).isEmpty());
    QVERIFY(files(pair.alice, chat).isEmpty());
    QTRY_VERIFY(pair.alice.folder.names().isEmpty());
    QTRY_VERIFY(pair.bob.folder.names().isEmpty());
}

void FilesTest::hostileAnnouncementsFetchNothing()
{
    FilePair pair;
    pair.goOnline();
    const ConversationId there = pair.bob.chat("alice@one.test");
    const QList<QByteArray> hostile{
        "<file-sharing xmlns='urn:xmpp:sfs:0'/>",
        "<file-sharing xmlns='urn:xmpp:sfs:0'><sources><url-data "
        "xmlns='http://jabber.org/protocol/url-data' target='http://a.test/x'/></sources>"
        "</file-sharing>",
        "<file-sharing xmlns='urn:xmpp:sfs:0'><sources><url-data "
        "xmlns='http://jabber.org/protocol/url-data' target='file:///etc/passwd'/></sources>"
        "</file-sharing>",
    };
    for (const QByteArray &announcement : hostile) {
        pair.bob.transport->inject("<message from='alice@one.test/x' to='bob@two.test' "
                                   "type='chat' id='h'><body>words</body>"
                                   + announcement + "</message>");
    }
    QTRY_VERIFY(!pair.bob.messages(there).isEmpty());
    QVERIFY(files(pair.bob, there).isEmpty());
    QVERIFY(pair.bob.transfers->downloads.isEmpty());
}

/// Kaidan names each file of an album once more, for apps that know no albums.
void FilesTest::aFileNamedTwiceIsShownOnce()
{
    FilePair pair;
    pair.goOnline();
    const ConversationId there = pair.bob.chat("alice@one.test");
    const auto inject = [&](const QByteArray &id, const QByteArray &content,
                            const QByteArray &sender = "alice@one.test/x") {
        pair.bob.transport->inject("<message from='" + sender
                                   + "' to='bob@two.test' type='chat' id='" + id + "'>" + content
                                   + "</message>");
    };
    const auto again = [](const QByteArray &address) {
        return "<attach-to xmlns='urn:xmpp:message-attaching:1' id='album'/><body>" + address
            + "</body><x xmlns='jabber:x:oob'><url>" + address
            + "</url></x><fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:sfs:0'><body/>"
              "</fallback>";
    };
    QByteArray album = "<body>Summer</body>";
    for (const QByteArray &name : {"a.jpg"_ba, "b.jpg"_ba}) {
        album += "<file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'/>"
                 "<sources><url-data xmlns='http://jabber.org/protocol/url-data' "
                 "target='https://a.test/"
            + name + "'/></sources></file-sharing>";
    }
    inject("album", album);
    inject("album_1", again("https://a.test/a.jpg"));
    inject("album_2", again("https://a.test/b.jpg"));
    QCOMPARE(pair.bob.messages(there).size(), 1);
    QCOMPARE(pair.bob.messages(there).constFirst().body, u"Summer"_s);
    QCOMPARE(files(pair.bob, there).size(), 2);
    // What is new, or of somebody else, is shown.
    inject("album_3", again("https://a.test/c.jpg"));
    QCOMPARE(files(pair.bob, there).size(), 3);
    inject("m_1", again("https://a.test/a.jpg"), "mallory@evil.test/x");
    QCOMPARE(files(pair.bob, pair.bob.chat("mallory@evil.test")).size(), 1);
}

void FilesTest::addressesInTheClearAreMarked()
{
    FilePair pair;
    pair.goOnline();
    pair.alice.sendFile(pair.alice.chat(), "cat");
    QTRY_COMPARE(pair.alice.transport->submittedWith("jabber:x:oob").size(), 1);
    const QByteArray xml = pair.alice.transport->submittedWith("jabber:x:oob").constFirst().xml;
    const qsizetype begin = xml.indexOf("<body>") + 6;
    const qsizetype size = xml.indexOf("</body>") - begin;
    QVERIFY2(xml.contains("for=\"urn:xmpp:sfs:0\"><body start=\"0\" end=\""
                          + QByteArray::number(size) + '"'),
             xml.constData());
}

void FilesTest::theLastPlayedVoicesAreKnown()
{
    FilePair pair;
    SettingsStore settings(pair.bob.writer());
    QVERIFY(PlayedVoices::ids(settings)->isEmpty());
    Transaction tx(pair.bob.writer());
    const qint64 count = PlayedVoices::most + 10;
    for (qint64 id = 1; id <= count; ++id) {
        NL_REQUIRE(PlayedVoices::add(settings, tx, AttachmentId{id}));
    }
    NL_REQUIRE(PlayedVoices::add(settings, tx, AttachmentId{count - 1})); // twice
    NL_REQUIRE(tx.commit());
    const auto known = PlayedVoices::ids(settings);
    NL_REQUIRE(known);
    QCOMPARE(known->size(), PlayedVoices::most);
    QCOMPARE(known->last(), AttachmentId{count - 1});
    QCOMPARE(known->first(), AttachmentId{11});
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
