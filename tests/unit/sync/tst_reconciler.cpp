// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"
#include "core/storage/NewDevice.h"
#include "tests/unit/sync/ArchiveScene.h"
#include "tests/unit/sync/GroupDesk.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// What becomes of messages whose stream died before the server confirmed them (DESIGN 3.6), rule
/// by rule.
class ReconcilerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostAcknowledgements_data();
    void lostAcknowledgements();
    void onlyTheChatOfTheUncertainOneWaits();
    void uncertainOnesKeepTheirOrder();
    void youngOnesAreLookedForTwice();
    void oldOnesAreLookedForOnce();
    void aLongHoleIsReadBeforeAnythingIsSentAgain();
    void receiptsAndMarkersAreJustSentAgain();
    void sealedAnewWhenTheDevicesChanged();
    void sentAsItWasWhileTheyDidNot();
    void serverThatForgetsTheSession();
    void whatABackupBroughtBack_data();
    void whatABackupBroughtBack();
    void whatABackupBroughtBackForARoom_data();
    void whatABackupBroughtBackForARoom();
    void changesThatABackupBroughtBackAreSentAgain();
    void aNewDoubtIsNotTheBackups();
};

namespace {

QStringList arrived(FakeServer &server, const char *account = "bob@two.test")
{
    QStringList bodies;
    for (const ArchivedStanza &entry : std::as_const(server.archiveOf(jid(account)))) {
        const qsizetype start = entry.xml.indexOf("<body>");
        const qsizetype end = entry.xml.indexOf("</body>");
        bodies.append(QString::fromUtf8(entry.xml.sliced(start + 6, end - start - 6)));
    }
    return bodies;
}

} // namespace

void ReconcilerTest::lostAcknowledgements_data()
{
    QTest::addColumn<FakeTransport::Link>("link");
    QTest::addColumn<bool>("restart");
    QTest::addColumn<bool>("archive");
    QTest::addColumn<int>("copies");
    using Link = FakeTransport::Link;
    for (const bool restart : {false, true}) {
        const char *how = restart ? "kill and start" : "reconnect";
        QTest::addRow("taken, %s", how) << Link::LosesAcks << restart << true << 1;
        QTest::addRow("not taken, %s", how) << Link::LosesStanzas << restart << true << 1;
        // Without an archive the other side's receipt tells, if it is faster than we are.
        QTest::addRow("taken, no archive, %s", how) << Link::LosesAcks << restart << false << 2;
        QTest::addRow("not taken, no archive, %s", how)
            << Link::LosesStanzas << restart << false << 1;
    }
}

void ReconcilerTest::lostAcknowledgements()
{
    QFETCH(const FakeTransport::Link, link);
    QFETCH(const bool, restart);
    QFETCH(const bool, archive);
    QFETCH(const int, copies);
    FakeServer server;
    Client alice(server);
    Client bob(server, "bob@two.test", "phone");
    const ConversationId chat = alice.chat();
    const ConversationId back = bob.chat("alice@one.test");
    bob.befriend("alice@one.test");
    bob.transport->goOnline();
    alice.timing.settleMs = 600'000; // or the archive confirms before the stream is gone
    alice.restart();
    alice.transport->archiveSupported = archive;
    alice.transport->goOnline();
    QTRY_VERIFY(!archive || alice.sync->caughtUp());
    alice.transport->link = link;
    const QString id = alice.say(chat, u"once"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    if (restart) {
        alice.restart();
        alice.transport->archiveSupported = archive;
    } else {
        alice.transport->goOffline();
        alice.transport->link = FakeTransport::Link::Healthy;
    }
    alice.say(chat, u"after"_s);
    alice.transport->goOnline();
    QTRY_COMPARE(bob.bodies(back), (QStringList{u"once"_s, u"after"_s}));
    QTRY_VERIFY(alice.outbox().isEmpty());
    QVERIFY(server.copies(bob.self, id) >= 1);
    QVERIFY(server.copies(bob.self, id) <= copies);
    QVERIFY(alice.delivery(chat, u"once"_s) >= Delivery::OnServer);
    QCOMPARE(alice.bodies(chat), (QStringList{u"once"_s, u"after"_s}));
}

void ReconcilerTest::onlyTheChatOfTheUncertainOneWaits()
{
    FakeServer server;
    Client alice(server);
    const ConversationId bob = alice.chat();
    const ConversationId carol = alice.chat("carol@three.test");
    const ConversationId dora = alice.chat("dora@four.test");
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::LosesStanzas;
    alice.say(bob, u"one"_s);
    alice.say(carol, u"eins"_s);
    QTRY_COMPARE(alice.transport->open(), 2);
    alice.transport->goOffline();
    alice.transport->link = FakeTransport::Link::Healthy;
    for (int i = 0; i < 3; ++i) {
        alice.say(bob, u"later %1"_s.arg(i));
        alice.say(dora, u"free %1"_s.arg(i));
    }
    alice.transport->archiveHeld = true; // nobody can tell yet
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server, "dora@four.test"),
                 (QStringList{u"free 0"_s, u"free 1"_s, u"free 2"_s}));
    QVERIFY(arrived(server).isEmpty() && arrived(server, "carol@three.test").isEmpty());
    QCOMPARE(alice.delivery(bob, u"one"_s), Delivery::Uncertain);
    QCOMPARE(alice.delivery(bob, u"later 0"_s), Delivery::Queued);
    alice.transport->releaseArchive();
    QTRY_COMPARE(arrived(server),
                 (QStringList{u"one"_s, u"later 0"_s, u"later 1"_s, u"later 2"_s}));
    QTRY_COMPARE(arrived(server, "carol@three.test"), QStringList{u"eins"_s});
}

void ReconcilerTest::uncertainOnesKeepTheirOrder()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    QStringList expected;
    for (int stream = 0; stream < 4; ++stream) {
        alice.transport->link =
            stream % 2 == 0 ? FakeTransport::Link::LosesAcks : FakeTransport::Link::LosesStanzas;
        for (int i = 0; i < 4; ++i) {
            expected.append(u"%1.%2"_s.arg(stream).arg(i));
            alice.say(chat, expected.last());
        }
        QTRY_VERIFY(alice.transport->open() > 0);
        alice.transport->goOffline();
        alice.transport->goOnline();
    }
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.transport->goOffline();
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server), expected);
    QTRY_VERIFY(alice.outbox().isEmpty());
    QCOMPARE(alice.bodies(chat), expected);
}

void ReconcilerTest::youngOnesAreLookedForTwice()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::LosesStanzas;
    const QString id = alice.say(chat, u"on the wire"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    const OutboundStanza sent = alice.transport->submittedWith(id.toUtf8()).first();
    alice.clock.advance(50'000);
    alice.transport->goOffline();
    alice.transport->link = FakeTransport::Link::Healthy;
    const int base = static_cast<int>(alice.transport->archiveQueries().size());
    alice.transport->beforeArchiveAnswer = [&](int number) {
        if (number == base + 2) {
            // The dying connection delivers after all, between the first look and the second.
            server.take(*alice.transport, sent);
        }
    };
    alice.transport->goOnline();
    QTRY_COMPARE(alice.delivery(chat, u"on the wire"_s), Delivery::OnServer);
    QVERIFY(alice.transport->archiveQueries().size() >= base + 2);
    QCOMPARE(server.copies(alice.self, id), 1);
    QCOMPARE(alice.transport->submittedWith(id.toUtf8()).size(), 1);
}

void ReconcilerTest::oldOnesAreLookedForOnce()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::LosesStanzas;
    alice.say(chat, u"long ago"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    alice.clock.advance(61'000);
    alice.transport->goOffline();
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.timing.recheckMs = 600'000;
    alice.restart();
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server), QStringList{u"long ago"_s});
    QCOMPARE(alice.transport->archiveQueries().size(), 1);
}

void ReconcilerTest::aLongHoleIsReadBeforeAnythingIsSentAgain()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 3);
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::LosesAcks;
    const QString id = alice.say(chat, u"in the middle"_s);
    QTRY_COMPARE(server.copies(alice.self, id), 1);
    alice.clock.advance(120'000);
    alice.transport->goOffline();
    alice.transport->link = FakeTransport::Link::Healthy;
    fill(server, 4, 500); // the newest page does not show it
    alice.transport->archivePageSize = 10;
    // Its page comes late; until then nothing is known.
    alice.transport->goOnline();
    QTRY_VERIFY_WITH_TIMEOUT(alice.sync->caughtUp(), 20'000);
    QTRY_COMPARE(alice.delivery(chat, u"in the middle"_s), Delivery::OnServer);
    QCOMPARE(server.copies(alice.self, id), 1);
    QCOMPARE(alice.messages(chat).at(3).body, u"in the middle"_s);
}

void ReconcilerTest::receiptsAndMarkersAreJustSentAgain()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend();
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::LosesStanzas;
    server.sendFrom(u"bob@two.test/x"_s, alice.self,
                    "<body>read me</body><request xmlns='urn:xmpp:receipts'/>"
                    "<markable xmlns='urn:xmpp:chat-markers:0'/>",
                    u"q1"_s);
    QTRY_COMPARE(alice.messages(chat).size(), 1);
    NL_REQUIRE(alice.sync->markRead(chat, alice.messages(chat).first().sortKey));
    QTRY_COMPARE(alice.transport->open(), 2);
    alice.transport->goOffline();
    for (const OutboxRow &row : alice.outbox()) {
        QCOMPARE(row.state, OutboxState::Sealed); // never uncertain
    }
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.transport->archiveHeld = true; // they do not wait for it
    alice.transport->goOnline();
    QTRY_VERIFY(alice.outbox().isEmpty());
    QCOMPARE(alice.transport->submittedWith("<received").size(), 2);
    QCOMPARE(alice.transport->submittedWith("<displayed").size(), 2);
    alice.transport->releaseArchive();
}

namespace {

struct Encrypted {
    FakeServer server;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
    ConversationId toBob = alice.chat("bob@two.test", true);
    ConversationId toAlice = bob.chat("alice@one.test", true);

    Encrypted()
    {
        alice.befriend();
        bob.befriend("alice@one.test");
        alice.transport->goOnline();
        bob.transport->goOnline();
        alice.say(toBob, u"start"_s);
        const bool ready = QTest::qWaitFor([this] {
            return bob.messages(toAlice).size() == 1 && alice.outbox().isEmpty()
                && bob.outbox().isEmpty();
        });
        if (!ready) {
            qFatal("not ready");
        }
    }
    /// Submitted, lost, and the stream is gone.
    QByteArray lose(const QString &id)
    {
        if (!QTest::qWaitFor(
                [&] { return alice.transport->submittedWith(id.toUtf8()).size() == 1; })) {
            qFatal("not submitted");
        }
        return alice.transport->submittedWith(id.toUtf8()).first().xml;
    }
};

} // namespace

void ReconcilerTest::sealedAnewWhenTheDevicesChanged()
{
    Encrypted scene;
    scene.alice.transport->link = FakeTransport::Link::LosesStanzas;
    const QString id = scene.alice.say(scene.toBob, u"for all your devices"_s);
    const QByteArray first = scene.lose(id);
    Client tablet(scene.server, "bob@two.test", "tablet");
    const ConversationId chat = tablet.chat("alice@one.test", true);
    tablet.befriend("alice@one.test");
    tablet.transport->goOnline();
    QTRY_COMPARE(scene.alice.sync->omemo().devices(scene.bob.self)->size(), 2);
    scene.alice.transport->goOffline();
    scene.alice.transport->link = FakeTransport::Link::Healthy;
    scene.alice.transport->goOnline();
    QTRY_VERIFY(tablet.bodies(chat).contains(u"for all your devices"_s));
    QTRY_COMPARE(scene.bob.bodies(scene.toAlice),
                 (QStringList{u"start"_s, u"for all your devices"_s}));
    const QList<OutboundStanza> tries = scene.alice.transport->submittedWith(id.toUtf8());
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries.last().id, id);
    QVERIFY(tries.last().xml != first);
    QCOMPARE(scene.server.copies(scene.bob.self, id), 1);
    // The lost one arrives after all: the same message under the same id is shown once.
    scene.bob.transport->inject(QByteArray(first).insert(8, " from='alice@one.test/desk'"));
    QCOMPARE(scene.bob.messages(scene.toAlice).size(), 2);
}

void ReconcilerTest::sentAsItWasWhileTheyDidNot()
{
    Encrypted scene;
    scene.alice.transport->link = FakeTransport::Link::LosesStanzas;
    const QString id = scene.alice.say(scene.toBob, u"the same again"_s);
    const QByteArray first = scene.lose(id);
    scene.alice.transport->goOffline();
    scene.alice.transport->link = FakeTransport::Link::Healthy;
    scene.alice.transport->goOnline();
    QTRY_COMPARE(scene.bob.bodies(scene.toAlice), (QStringList{u"start"_s, u"the same again"_s}));
    QCOMPARE(scene.alice.transport->submittedWith(id.toUtf8()).last().xml, first);
}

void ReconcilerTest::serverThatForgetsTheSession()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    QStringList expected;
    // Every stream dies with something in the air, half of which the server had taken.
    for (int i = 0; i < 12; ++i) {
        expected.append(u"text %1"_s.arg(i));
        alice.transport->link =
            i % 2 == 0 ? FakeTransport::Link::LosesAcks : FakeTransport::Link::LosesStanzas;
        alice.say(chat, expected.last());
        QTRY_VERIFY(alice.transport->open() > 0);
        alice.clock.advance(61'000);
        alice.transport->goOffline(Error{ErrorCode::StreamError, u"item-not-found"_s});
        alice.transport->link = FakeTransport::Link::Healthy;
        alice.transport->goOnline();
        QTRY_COMPARE(alice.delivery(chat, expected.last()), Delivery::OnServer);
    }
    QCOMPARE(arrived(server), expected);
    QCOMPARE(alice.bodies(chat), expected);
}

namespace {

constexpr qint64 weeksMs = 20LL * 24 * 3600 * 1000;

/// The store as it comes out of a backup of now, three weeks later.
void restoreLater(FakeServer &server, Client &alice, qint64 copyMs)
{
    NL_REQUIRE(becomeNewDevice(alice.writer(), copyMs));
    alice.clock.advance(weeksMs);
    server.nowMs += weeksMs;
    alice.restart();
}

} // namespace

void ReconcilerTest::whatABackupBroughtBack_data()
{
    QTest::addColumn<QString>("archive");
    QTest::addColumn<int>("copies");
    QTest::addColumn<Delivery>("delivery");
    const auto row = [](const char *archive, int copies, Delivery delivery) {
        QTest::newRow(archive) << QString::fromLatin1(archive) << copies << delivery;
    };
    row("never got it", 1, Delivery::OnServer);
    row("never got it, and answers late", 1, Delivery::OnServer);
    row("has it", 0, Delivery::OnServer);
    row("is off", 0, Delivery::Failed);
    row("has forgotten that time", 0, Delivery::Failed);
    row("has forgotten everything", 0, Delivery::Failed);
    // Our place is still there, or the server goes on from any place without a word.
    row("begins after it", 0, Delivery::Failed);
    row("does not tell where it begins", 0, Delivery::Failed);
}

/// What waited in the backup was most probably sent by the computer that it is of.
void ReconcilerTest::whatABackupBroughtBack()
{
    QFETCH(const QString, archive);
    QFETCH(const int, copies);
    QFETCH(const Delivery, delivery);
    const auto is = [&archive](const char *what) { return archive == QString::fromLatin1(what); };
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 3);
    const qint64 secondMs = server.archiveOf(alice.self).at(1).stampMs;
    alice.goQuietlyOnline();
    alice.transport->goOffline();
    alice.clock.advance(60'000);
    const QString id = alice.say(chat, u"waiting"_s);
    restoreLater(server, alice, is("begins after it") ? secondMs : alice.clock.nowMs());
    QCOMPARE(alice.delivery(chat, u"waiting"_s), Delivery::Uncertain);

    QList<ArchivedStanza> &kept = server.archiveOf(alice.self);
    if (is("has forgotten that time") || is("has forgotten everything")) {
        kept.clear();
    } else if (is("begins after it")) {
        kept.remove(0, 2);
    } else if (is("has it")) {
        const QByteArray known = id.toUtf8();
        server.archive(alice.self,
                       "<message type='chat' from='alice@one.test/old' to='bob@two.test' id='"
                           + known + "'><body>waiting</body><origin-id xmlns='urn:xmpp:sid:0' id='"
                           + known + "'/></message>");
    }
    if (!is("has forgotten everything")) {
        fill(server, 4, 5);
    }
    int asked = 0;
    alice.transport->archiveSupported = !is("is off");
    alice.transport->bendArchivePage = [&](const ArchiveQuery &query, Result<ArchivePage> &page) {
        asked += query.max == 1 ? 1 : 0;
        if (query.max == 1 && is("does not tell where it begins")) {
            page = Error{ErrorCode::RemoteRefused, {}};
        } else if (query.max == 1 && asked == 1 && is("never got it, and answers late")) {
            page = Error{ErrorCode::Timeout, {}};
        }
    };
    alice.say(chat, u"later"_s);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.delivery(chat, u"later"_s), Delivery::OnServer);
    QTRY_COMPARE(alice.delivery(chat, u"waiting"_s), delivery);
    QCOMPARE(alice.transport->submittedWith(id.toUtf8()).size(), copies);
    QVERIFY(asked < 5); // not in a circle
    if (delivery != Delivery::Failed) {
        QVERIFY(alice.outbox().isEmpty());
        return;
    }
    const Message waiting = alice.message(chat, u"waiting"_s);
    QCOMPARE(waiting.failure, ErrorCode::PerhapsSent);
    // It stays so until the user decides.
    alice.transport->goOffline();
    alice.transport->goOnline();
    QTRY_VERIFY(is("is off") || alice.sync->caughtUp());
    QCOMPARE(alice.transport->submittedWith(id.toUtf8()).size(), 0);
    NL_REQUIRE(alice.sync->retry(waiting.id));
    QTRY_COMPARE(alice.delivery(chat, u"waiting"_s), Delivery::OnServer);
    QCOMPARE(alice.transport->submittedWith(id.toUtf8()).size(), 1);
}

void ReconcilerTest::whatABackupBroughtBackForARoom_data()
{
    using Archive = Reconciler::Archive;
    QTest::addColumn<Archive>("archive");
    QTest::addColumn<qint64>("hereSince"); ///< before the copy
    QTest::addColumn<qint64>("oldest"); ///< before the copy; 0: it has nothing
    QTest::addColumn<int>("copies");
    QTest::newRow("never got it") << Archive::UpToDate << qint64(1'000) << qint64(2'000) << 1;
    QTest::newRow("begins after it") << Archive::UpToDate << qint64(1'000) << qint64(-1) << 0;
    QTest::newRow("empty") << Archive::UpToDate << qint64(1'000) << qint64(0) << 0;
    QTest::newRow("not all here") << Archive::UpToDate << qint64(-1) << qint64(2'000) << 0;
    QTest::newRow("none") << Archive::Missing << qint64(1'000) << qint64(2'000) << 0;
}

void ReconcilerTest::whatABackupBroughtBackForARoom()
{
    QFETCH(const Reconciler::Archive, archive);
    QFETCH(const qint64, hereSince);
    QFETCH(const qint64, oldest);
    QFETCH(const int, copies);
    FakeServer server;
    GroupDesk alice(server);
    const BareJid team = jid("team@rooms.test");
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    const QString id = alice.say(chat, u"waiting"_s);
    const qint64 copyMs = alice.clock.nowMs();
    NL_REQUIRE(becomeNewDevice(alice.database->writer(), copyMs));
    {
        Transaction tx(alice.database->writer());
        NL_REQUIRE(alice.parts->stores.ranges.put(
            tx, alice.account, team, {0, u"a"_s, copyMs - hereSince, u"b"_s, copyMs, false}));
        NL_REQUIRE(tx.commit());
    }
    alice.clock.advance(weeksMs);
    alice.crash();
    alice.begin();
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    if (alice.settle(archive, team).askOldest) {
        QCOMPARE(alice.states(), QList{OutboxState::Uncertain});
        alice.parts->reconciler.noteOldest(
            team, oldest == 0 ? std::nullopt : std::optional(copyMs - oldest));
        QVERIFY(!alice.settle(archive, team).askOldest);
    }
    const QString later = alice.say(chat, u"later"_s);
    QTRY_COMPARE(alice.sent(later).size(), 1);
    QCOMPARE(alice.sent(id).size(), copies);
    const Message waiting = alice.message(chat, u"waiting"_s);
    QCOMPARE(waiting.delivery == Delivery::Failed, copies == 0);
    QCOMPARE(waiting.failure == ErrorCode::PerhapsSent, copies == 0);
}

/// Whoever has got a change does not see it twice.
void ReconcilerTest::changesThatABackupBroughtBackAreSentAgain()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    const QString id = alice.say(chat, u"a typo"_s);
    QTRY_COMPARE(alice.delivery(chat, u"a typo"_s), Delivery::OnServer);
    alice.transport->goOffline();
    NL_REQUIRE(alice.sync->edit(alice.message(chat, u"a typo"_s).id, u"no typo"_s));
    restoreLater(server, alice, alice.clock.nowMs());
    alice.transport->archiveSupported = false;
    alice.transport->goOnline();
    QTRY_VERIFY(alice.outbox().isEmpty());
    QCOMPARE(alice.transport->submittedWith("message-correct").size(), 1);
    QVERIFY(alice.transport->submittedWith("message-correct").first().xml.contains(id.toUtf8()));
}

/// Once this computer has sent it, a lost acknowledgement is one like any other.
void ReconcilerTest::aNewDoubtIsNotTheBackups()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    fill(server, 1, 3);
    alice.goQuietlyOnline();
    alice.transport->goOffline();
    alice.clock.advance(60'000);
    const QString id = alice.say(chat, u"waiting"_s);
    restoreLater(server, alice, alice.clock.nowMs());
    alice.transport->link = FakeTransport::Link::LosesStanzas;
    alice.transport->goOnline();
    QTRY_COMPARE(alice.transport->open(), 1);
    QVERIFY(!alice.outbox().first().restored);
    alice.clock.advance(61'000);
    alice.transport->goOffline();
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.transport->archiveSupported = false;
    alice.transport->goOnline();
    QTRY_COMPARE(alice.delivery(chat, u"waiting"_s), Delivery::OnServer);
    QCOMPARE(server.copies(alice.self, id), 1);
}

QTEST_GUILESS_MAIN(ReconcilerTest)
#include "tst_reconciler.moc"
