// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"
#include "core/storage/AttachmentStore.h"
#include "core/sync/SyncStores.h"
#include "core/sync/media/DownloadQueue.h"
#include "core/sync/trust/FileDesk.h"
#include "tests/unit/sync/Envelope.h"
#include "tests/unit/sync/SyncFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;
using Verdict = ResendRules::Verdict;
using Word = ControlXml::Again::Word;

/// A file that no server has any more comes from a device that has it.
class FileDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherOwnDeviceBringsItUp();
    void itsSenderBringsItUp();
    void whoIsAwayAnswersLater();
    void whoHasNoneSaysSo();
    void whoPaysByVolumeGivesNothing();
    void nobodyToAsk();
    void nobodyIsAskedTooOften();
    void whoMayHaveIt_data();
    void whoMayHaveIt();
    void whatNobodyWaitsForIsNotTaken_data();
    void whatNobodyWaitsForIsNotTaken();
    void hostileXmlIsNothing_data();
    void hostileXmlIsNothing();
};

namespace {

constexpr qint64 hour = 3'600'000;

/// Bob sent Alice a file; both have it.
struct Scene {
    FakeServer server;
    FakeCloud cloud;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
    ConversationId toBob = alice.chat("bob@two.test", true);
    ConversationId toAlice = bob.chat("alice@one.test", true);

    Scene()
    {
        for (Client *const each : {&alice, &bob}) {
            each->useCloud(cloud);
        }
        alice.befriend("bob@two.test");
        bob.befriend("alice@one.test");
        alice.transport->goOnline();
        bob.transport->goOnline();
        bob.sendFile(toAlice, "a cat");
        if (!QTest::qWaitFor([&] { return file(alice, toBob).isHere(); }, 30'000)) {
            qFatal("the file does not come");
        }
    }
    static Attachment file(const Client &client, ConversationId chat)
    {
        for (const Message &message : client.messages(chat)) {
            if (!message.attachments.isEmpty()) {
                return message.attachments.first();
            }
        }
        return {};
    }
    static QByteArray content(const Client &client, ConversationId chat)
    {
        const Attachment here = file(client, chat);
        const auto read = client.folder.read(here.localName, here.localKey, 1 << 20);
        return read ? *read : QByteArray();
    }
    /// Its copy goes, as when the cache is full, and the server's with it.
    void lose(const Client &client, ConversationId chat)
    {
        Transaction tx(client.writer());
        AttachmentStore store(client.writer());
        if (!store.forgetLocal(tx, file(client, chat).id) || !tx.commit()) {
            qFatal("not forgotten");
        }
        cloud.files.clear();
    }
    /// What the user hears who opens it.
    static ErrorCode open(const Client &client, ConversationId chat)
    {
        std::optional<Result<void>> heard;
        client.sync->downloads().fetch(file(client, chat).id,
                                       [&heard](const Result<void> &done) { heard = done; });
        static_cast<void>(QTest::qWaitFor([&] { return heard.has_value(); }, 30'000));
        return heard && !*heard ? heard->error().code : ErrorCode::Internal;
    }
    static ErrorCode failure(const Client &client, ConversationId chat)
    {
        return file(client, chat).failure;
    }
};

ResendRules rulesOf(SyncStores &stores, const Client &client)
{
    return {stores, client.sync->omemo()};
}

} // namespace

void FileDeskTest::anotherOwnDeviceBringsItUp()
{
    Scene scene;
    Client tablet(scene.server, "alice@one.test", "tablet");
    tablet.useCloud(scene.cloud);
    tablet.befriend("bob@two.test");
    const ConversationId there = tablet.chat("bob@two.test", true);
    tablet.transport->goOnline();
    QTRY_COMPARE(scene.bob.sync->omemo().devices(scene.alice.self)->size(), 2);
    scene.bob.sendFile(scene.toAlice, "another cat");
    QTRY_VERIFY(!tablet.messages(there).isEmpty()
                && !tablet.messages(there).last().attachments.isEmpty()
                && tablet.messages(there).last().attachments.first().isHere());
    QTRY_COMPARE(scene.alice.messages(scene.toBob).size(), 2);
    QTRY_VERIFY(scene.alice.messages(scene.toBob).last().attachments.first().isHere());
    scene.bob.transport->goOffline();
    scene.lose(tablet, there);
    const Attachment before = Scene::file(tablet, there);
    QCOMPARE(Scene::open(tablet, there), ErrorCode::FileGone);
    QTRY_VERIFY(Scene::file(tablet, there).isHere());
    QCOMPARE(Scene::content(tablet, there), QByteArray("another cat"));
    const Attachment after = Scene::file(tablet, there);
    QVERIFY(!after.failed);
    QVERIFY(after.key != before.key && after.sources != before.sources);
    QCOMPARE(after.sha256, before.sha256);
    // No message more, anywhere.
    QCOMPARE(scene.alice.messages(scene.toBob).size(), 2);
    QTRY_COMPARE(scene.bob.messages(scene.toAlice).size(), 2);
}

void FileDeskTest::itsSenderBringsItUp()
{
    Scene scene;
    scene.lose(scene.alice, scene.toBob);
    QCOMPARE(Scene::open(scene.alice, scene.toBob), ErrorCode::FileGone);
    QTRY_VERIFY(Scene::file(scene.alice, scene.toBob).isHere());
    QCOMPARE(Scene::content(scene.alice, scene.toBob), QByteArray("a cat"));
    QCOMPARE(scene.alice.messages(scene.toBob).size(), 1);
    QCOMPARE(scene.bob.messages(scene.toAlice).size(), 1);
}

void FileDeskTest::whoIsAwayAnswersLater()
{
    Scene scene;
    scene.bob.transport->goOffline();
    scene.lose(scene.alice, scene.toBob);
    QCOMPARE(Scene::open(scene.alice, scene.toBob), ErrorCode::FileGone);
    QTRY_COMPARE(Scene::failure(scene.alice, scene.toBob), ErrorCode::FileAwaited);
    scene.alice.restart();
    scene.alice.transport->goOnline();
    scene.bob.transport->goOnline();
    QTRY_VERIFY(Scene::file(scene.alice, scene.toBob).isHere());
    QCOMPARE(Scene::content(scene.alice, scene.toBob), QByteArray("a cat"));
}

void FileDeskTest::whoHasNoneSaysSo()
{
    Scene scene;
    scene.lose(scene.bob, scene.toAlice);
    scene.lose(scene.alice, scene.toBob);
    scene.bob.transport->goOffline();
    QCOMPARE(Scene::open(scene.alice, scene.toBob), ErrorCode::FileGone);
    QTRY_COMPARE(Scene::failure(scene.alice, scene.toBob), ErrorCode::FileAwaited);
    scene.bob.transport->goOnline();
    QTRY_COMPARE(Scene::failure(scene.alice, scene.toBob), ErrorCode::FileGone);
}

void FileDeskTest::whoPaysByVolumeGivesNothing()
{
    Scene scene;
    scene.bob.metered = true;
    scene.lose(scene.alice, scene.toBob);
    QCOMPARE(Scene::open(scene.alice, scene.toBob), ErrorCode::FileGone);
    scene.bob.say(scene.toAlice, u"later"_s); // by now it would have come
    QTRY_COMPARE(scene.alice.messages(scene.toBob).size(), 2);
    QTRY_COMPARE(Scene::failure(scene.alice, scene.toBob), ErrorCode::FileAwaited);
    QVERIFY(scene.cloud.files.isEmpty());
}

void FileDeskTest::nobodyToAsk()
{
    Scene scene;
    NL_REQUIRE(scene.alice.sync->setTrust(scene.bob.self, scene.bob.sync->omemo().deviceId(),
                                          Trust::Blocked));
    scene.lose(scene.alice, scene.toBob);
    QCOMPARE(Scene::open(scene.alice, scene.toBob), ErrorCode::FileGone);
    scene.bob.say(scene.toAlice, u"later"_s); // by now it would have come
    QTRY_COMPARE(scene.alice.messages(scene.toBob).size(), 2);
    QCOMPARE(Scene::failure(scene.alice, scene.toBob), ErrorCode::FileGone);
}

void FileDeskTest::nobodyIsAskedTooOften()
{
    Scene scene;
    scene.lose(scene.alice, scene.toBob);
    scene.lose(scene.bob, scene.toAlice);
    scene.bob.transport->goOffline();
    QCOMPARE(Scene::open(scene.alice, scene.toBob), ErrorCode::FileGone);
    QTRY_COMPARE(Scene::failure(scene.alice, scene.toBob), ErrorCode::FileAwaited);
    const qsizetype asked = scene.server.archiveOf(scene.bob.self).size();
    QCOMPARE(Scene::open(scene.alice, scene.toBob), ErrorCode::FileGone);
    QTRY_COMPARE(Scene::failure(scene.alice, scene.toBob), ErrorCode::FileAwaited);
    QCOMPARE(scene.server.archiveOf(scene.bob.self).size(), asked);
    scene.alice.clock.advance(FileDesk::askRestMs);
    QCOMPARE(Scene::open(scene.alice, scene.toBob), ErrorCode::FileGone);
    QTRY_COMPARE(scene.server.archiveOf(scene.bob.self).size(), asked + 1);
}

void FileDeskTest::whoMayHaveIt_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("the one it was sent to") << u""_s << Verdict::Give;
    QTest::newRow("another file") << u"hash"_s << Verdict::Refuse;
    QTest::newRow("not here any more") << u"lost"_s << Verdict::Refuse;
    QTest::newRow("taken back") << u"retracted"_s << Verdict::Refuse;
    QTest::newRow("of another chat") << u"other chat"_s << Verdict::Ignore;
    QTest::newRow("a blocked device") << u"blocked"_s << Verdict::Ignore;
    QTest::newRow("a device that nobody knows") << u"device"_s << Verdict::Ignore;
    QTest::newRow("somebody else") << u"stranger"_s << Verdict::Ignore;
    QTest::newRow("asked days ago") << u"old"_s << Verdict::Ignore;
    QTest::newRow("what they sent themselves") << u"theirs"_s << Verdict::Refuse;
}

void FileDeskTest::whoMayHaveIt()
{
    QFETCH(const QString, change);
    QFETCH(const Verdict, verdict);
    Scene scene;
    // Alice asks Bob, unless it is the other way round.
    const bool theirs = change == u"theirs";
    Client &giver = theirs ? scene.alice : scene.bob;
    Client &asker = theirs ? scene.bob : scene.alice;
    const ConversationId chat = theirs ? scene.toBob : scene.toAlice;
    FileAsk ask{asker.self,
                asker.sync->omemo().deviceId(),
                {Word::Ask, giver.self, Scene::file(giver, chat).sha256},
                0};
    if (change == u"hash") {
        ask.what.sha256 = QByteArray(32, 'x');
    } else if (change == u"lost") {
        scene.lose(giver, chat);
    } else if (change == u"retracted") {
        NL_REQUIRE(giver.sync->retract(giver.messages(chat).first().id));
    } else if (change == u"other chat") {
        giver.chat("carol@three.test", true);
        ask.what.chat = jid("carol@three.test");
    } else if (change == u"blocked") {
        NL_REQUIRE(giver.sync->setTrust(asker.self, ask.device, Trust::Blocked));
    } else if (change == u"device") {
        ask.device = 4711;
    } else if (change == u"stranger") {
        ask.person = jid("mallory@evil.test");
    } else if (change == u"old") {
        ask.atMs = giver.clock.nowMs() - 96 * hour;
    }
    SyncStores stores(giver.writer(), giver.account, giver.self, giver.clock);
    const auto decided = rulesOf(stores, giver).decide(ask);
    NL_REQUIRE(decided);
    QCOMPARE(decided->verdict, verdict);
    QCOMPARE(decided->copy.isHere(), verdict == Verdict::Give);
}

void FileDeskTest::whatNobodyWaitsForIsNotTaken_data()
{
    QTest::addColumn<bool>("gone"); ///< the file is missed, and its place is given by a stranger
    QTest::newRow("it is here") << false;
    QTest::newRow("by somebody else") << true;
}

void FileDeskTest::whatNobodyWaitsForIsNotTaken()
{
    QFETCH(const bool, gone);
    Scene scene;
    Client mallory(scene.server, "mallory@evil.test", "evil");
    const ConversationId toVictim = mallory.chat("alice@one.test", true);
    mallory.transport->goOnline();
    mallory.say(toVictim, u"hi"_s);
    QTRY_VERIFY(mallory.outbox().isEmpty());
    if (gone) {
        scene.bob.transport->goOffline();
        scene.lose(scene.alice, scene.toBob);
        QCOMPARE(Scene::open(scene.alice, scene.toBob), ErrorCode::FileGone);
        QTRY_COMPARE(Scene::failure(scene.alice, scene.toBob), ErrorCode::FileAwaited);
    }
    const Attachment before = Scene::file(scene.alice, scene.toBob);
    const ControlXml::FileAgain given{
        Word::Give,          scene.bob.self,      before.sha256,      u"https://evil.test/x"_s,
        QByteArray(32, 'k'), QByteArray(12, 'i'), QByteArray(32, 'c')};
    Client &giver = gone ? mallory : scene.bob;
    Transaction tx(giver.writer());
    const auto sealed = giver.sync->omemo().seal(
        tx, {scene.alice.self}, {{}, ControlXml::write(given), scene.alice.self, false, {}});
    NL_REQUIRE(sealed);
    NL_REQUIRE(tx.commit());
    scene.alice.transport->inject(
        "<message type='chat' from='" + FullJid(giver.self, u"x"_s).toString().toUtf8()
            + "' to='alice@one.test' id='m1'>" + sealed->omemo2 + "</message>",
        StanzaOrigin::Live, u"m1"_s);
    QCOMPARE(Scene::file(scene.alice, scene.toBob), before);
}

void FileDeskTest::hostileXmlIsNothing_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("good");
    const QByteArray ns = "xmlns='urn:ninelives:file:0' chat='a@b'";
    const auto of = [](qsizetype size) { return QByteArray(size, 'h').toBase64(); };
    const QByteArray hash = " hash='" + of(32) + "'";
    const QByteArray place = " url='https://a.test/1' key='" + of(32) + "' iv='" + of(12)
        + "' sealed-hash='" + of(32) + "'";
    QTest::newRow("asks") << "<ask " + ns + hash + "/>" << true;
    QTest::newRow("refuses") << "<refuse " + ns + hash + "/>" << true;
    QTest::newRow("gives") << "<give " + ns + hash + place + "/>" << true;
    QTest::newRow("no hash") << "<ask " + ns + "/>" << false;
    QTest::newRow("short hash") << "<ask " + ns + " hash='" + of(31) + "'/>" << false;
    QTest::newRow("no base64") << "<ask " + ns + " hash='\xc3\xa4\xc3\xa4'/>" << false;
    QTest::newRow("no chat") << "<ask xmlns='urn:ninelives:file:0'" + hash + "/>" << false;
    QTest::newRow("another word") << "<take " + ns + hash + "/>" << false;
    QTest::newRow("no place") << "<give " + ns + hash + "/>" << false;
    QTest::newRow("no key") << QByteArray("<give " + ns + hash + place).replace("key", "kex") + "/>"
                            << false;
    QTest::newRow("long address")
        << QByteArray("<give " + ns + hash + place).replace("a.test", QByteArray(3'000, 'a')) + "/>"
        << false;
}

void FileDeskTest::hostileXmlIsNothing()
{
    QFETCH(QByteArray, xml);
    const QDomElement content = envelopeWith(xml);
    QVERIFY(!content.isNull());
    QTEST(ControlXml::readFileAgain(content).has_value(), "good");
}

QTEST_GUILESS_MAIN(FileDeskTest)
#include "tst_file_desk.moc"
