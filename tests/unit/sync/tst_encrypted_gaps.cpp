// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"
#include "core/sync/StanzaBuilder.h"
#include "tests/unit/sync/ArchiveScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Encrypted messages around holes in the archive: whatever comes first, all of them can be read in
/// the end, and the ratchets by which we answer stay in step.
class EncryptedGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestPageIsReadableAtOnce();
    void whatCannotBeReadYetOpensLater();
    void talkingDuringAHoleLosesNothing_data();
    void talkingDuringAHoleLosesNothing();
    void newSessionInTheHole();
    void holeIsHealedAfterARestart();
    void keptRatchetsEndWithTheHole();
    void ratchetsStaySmallAfterALongHole();
    void whatIsTakenBackBeyondTheHoleIsGone_data();
    void whatIsTakenBackBeyondTheHoleIsGone();
};

namespace {

/// Alice and Bob have talked, so that a ratchet goes both ways; then Alice is away.
struct Away {
    FakeServer server;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
    ConversationId toBob = alice.chat("bob@two.test", true);
    ConversationId toAlice = bob.chat("alice@one.test", true);
    QStringList expected;

    Away()
    {
        alice.befriend();
        bob.befriend("alice@one.test");
        alice.transport->goOnline();
        bob.transport->goOnline();
        exchange(u"hello"_s, u"hi"_s);
        if (!QTest::qWaitFor([this] {
                return std::ranges::none_of(alice.messages(toBob),
                                            [](const Message &m) { return m.archiveId.isEmpty(); });
            })) {
            qFatal("not settled");
        }
        alice.transport->goOffline();
    }

    void exchange(const QString &question, const QString &answer)
    {
        alice.say(toBob, question);
        wait([&] { return bob.bodies(toAlice).contains(question); });
        bob.say(toAlice, answer);
        wait([&] { return alice.bodies(toBob).contains(answer); });
        expected << question << answer;
    }
    static void wait(const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition, 20'000)) {
            qFatal("it does not happen");
        }
    }

    /// Bob's messages, sealed in one transaction and put into Alice's archive.
    void backlog(int count)
    {
        Transaction tx(bob.writer());
        for (int i = 0; i < count; ++i) {
            expected.append(u"missed %1"_s.arg(expected.size()));
            Message message;
            message.body = expected.last();
            message.originId = QUuid::createUuid().toString(QUuid::WithoutBraces);
            message.stanzaId = message.originId;
            message.receiptRequested = true;
            OutboxRow row;
            row.originId = message.originId;
            row.to = alice.self;
            const auto sealed =
                bob.sync->omemo().seal(tx, {alice.self}, StanzaBuilder::plaintext(row, message));
            if (!sealed) {
                qFatal("not sealed: %s", qPrintable(sealed.error().detail));
            }
            QByteArray xml = StanzaBuilder::encrypted(row, message, *sealed);
            xml.insert(8, " from='bob@two.test/phone'");
            server.archive(alice.self, xml);
        }
        if (!tx.commit()) {
            qFatal("not committed");
        }
    }
    [[nodiscard]] int unreadable() const
    {
        return static_cast<int>(
            *alice.writer().number("SELECT count(*) FROM message WHERE unreadable <> 0"));
    }
    /// Still able to talk, both ways.
    void talk()
    {
        exchange(u"are we in step?"_s, u"we are"_s);
        exchange(u"really?"_s, u"really"_s);
    }
};

} // namespace

void EncryptedGapsTest::newestPageIsReadableAtOnce()
{
    Away scene;
    scene.backlog(380);
    const auto base = scene.alice.transport->archiveQueries().size();
    QStringList seen;
    int unreadable = -1;
    scene.alice.transport->beforeArchiveAnswer = [&](int number) {
        if (number == base + 3) {
            seen = scene.alice.bodies(scene.toBob);
            unreadable = scene.unreadable();
        }
    };
    scene.alice.transport->goOnline();
    QTRY_VERIFY_WITH_TIMEOUT(scene.alice.sync->caughtUp(), 20'000);
    QCOMPARE(seen.last(), scene.expected.last());
    QCOMPARE(unreadable, 0);
    QCOMPARE(scene.alice.bodies(scene.toBob), scene.expected);
    QCOMPARE(scene.unreadable(), 0);
    scene.talk();
    QCOMPARE(scene.alice.bodies(scene.toBob), scene.expected);
}

void EncryptedGapsTest::whatCannotBeReadYetOpensLater()
{
    Away scene;
    scene.backlog(2'300); // further than a ratchet jumps
    const auto base = scene.alice.transport->archiveQueries().size();
    int waiting = 0;
    scene.alice.transport->beforeArchiveAnswer = [&](int number) {
        if (number == base + 3) {
            for (const Message &message : scene.alice.messages(scene.toBob)) {
                waiting += message.unreadable == Unreadable::Waiting ? 1 : 0;
            }
        }
    };
    scene.alice.transport->goOnline();
    QTRY_VERIFY_WITH_TIMEOUT(scene.alice.sync->caughtUp(), 60'000);
    QVERIFY(waiting >= 45); // besides what we answered at last
    QCOMPARE(scene.unreadable(), 0);
    QCOMPARE(scene.alice.bodies(scene.toBob), scene.expected.last(1000));
    QCOMPARE(*scene.alice.writer().number("SELECT count(*) FROM message"), scene.expected.size());
    // Told once each, by a receipt, when they could be read.
    QTRY_COMPARE_WITH_TIMEOUT(scene.alice.outbox().size(), 0, 20'000);
    QCOMPARE(scene.alice.transport->submittedWith("<received").size(),
             scene.expected.size() - 1); // all but the own one
    scene.talk();
}

void EncryptedGapsTest::talkingDuringAHoleLosesNothing_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("archive answers in the end") << false;
    QTest::newRow("archive answers after a kill") << true;
}

/// A ratchet remembers five chains; the sixth answer would drop the one that the hole needs.
void EncryptedGapsTest::talkingDuringAHoleLosesNothing()
{
    QFETCH(const bool, restart);
    Away scene;
    scene.backlog(60);
    const QStringList missed = scene.expected;
    scene.alice.transport->archiveHeld = true;
    scene.alice.transport->goOnline();
    for (int i = 0; i < 12; ++i) {
        scene.exchange(u"live question %1"_s.arg(i), u"live answer %1"_s.arg(i));
    }
    QCOMPARE(scene.alice.messages(scene.toBob).size(), 2 + 24);
    if (restart) {
        scene.alice.restart();
        scene.alice.transport->goOnline();
    } else {
        scene.alice.transport->releaseArchive();
    }
    QTRY_VERIFY_WITH_TIMEOUT(scene.alice.sync->caughtUp(), 20'000);
    QCOMPARE(scene.alice.bodies(scene.toBob), scene.expected);
    QCOMPARE(scene.unreadable(), 0);
    scene.talk();
    QCOMPARE(scene.alice.bodies(scene.toBob), scene.expected);
}

/// Bob starts anew while Alice is away; she hears him live before she has what came before.
void EncryptedGapsTest::newSessionInTheHole()
{
    Away scene;
    scene.backlog(30);
    {
        const quint32 device = scene.alice.sync->omemo().deviceId();
        Transaction tx(scene.bob.writer());
        NL_REQUIRE(scene.bob.sync->omemo().resetSession(tx, scene.alice.self, device));
        NL_REQUIRE(tx.commit());
    }
    scene.alice.transport->archiveHeld = true;
    scene.alice.transport->goOnline();
    for (int i = 0; i < 5; ++i) {
        scene.expected.append(u"anew %1"_s.arg(i));
        scene.bob.say(scene.toAlice, scene.expected.last());
    }
    QTRY_VERIFY(scene.alice.bodies(scene.toBob).contains(u"anew 4"_s));
    scene.alice.transport->releaseArchive();
    QTRY_VERIFY_WITH_TIMEOUT(scene.alice.sync->caughtUp(), 20'000);
    QTRY_COMPARE(scene.alice.bodies(scene.toBob), scene.expected);
    QCOMPARE(scene.unreadable(), 0);
    scene.talk(); // by the new session: Bob has forgotten the old one
    QCOMPARE(scene.alice.bodies(scene.toBob), scene.expected);
    for (const Message &message : scene.bob.messages(scene.toAlice)) {
        QCOMPARE(message.unreadable, Unreadable::No);
    }
}

void EncryptedGapsTest::holeIsHealedAfterARestart()
{
    Away scene;
    scene.backlog(700);
    auto base = scene.alice.transport->archiveQueries().size();
    for (int round = 0; round < 3; ++round) {
        scene.alice.transport->beforeArchiveAnswer = [&](int number) {
            if (number == base + 7) {
                scene.alice.transport->goOffline();
            }
        };
        scene.alice.transport->goOnline();
        QTRY_VERIFY_WITH_TIMEOUT(
            !scene.alice.transport->state().online() || scene.alice.sync->caughtUp(), 20'000);
        scene.alice.restart();
        base = 0;
    }
    scene.alice.transport->goOnline();
    QTRY_VERIFY_WITH_TIMEOUT(scene.alice.sync->caughtUp(), 20'000);
    QCOMPARE(scene.alice.bodies(scene.toBob), scene.expected);
    QCOMPARE(scene.unreadable(), 0);
    scene.talk();
}

void EncryptedGapsTest::keptRatchetsEndWithTheHole()
{
    Away scene;
    scene.backlog(20);
    scene.alice.transport->archiveHeld = true;
    scene.alice.transport->goOnline();
    const auto kept = [&] {
        return *scene.alice.writer().number("SELECT count(*) FROM omemo_kept_session");
    };
    scene.exchange(u"question"_s, u"answer"_s);
    QVERIFY(kept() > 0);
    scene.alice.transport->releaseArchive();
    QTRY_VERIFY(scene.alice.sync->caughtUp());
    QCOMPARE(kept(), 0);
    QCOMPARE(scene.alice.bodies(scene.toBob), scene.expected);
}

/// What filled the hole was opened by the kept ratchet; the current one must not remember a
/// thousand keys for it, because they are written with every message.
void EncryptedGapsTest::ratchetsStaySmallAfterALongHole()
{
    Away scene;
    scene.backlog(1'100);
    const auto largest = [&] {
        return *scene.alice.writer().number("SELECT max(length(record)) FROM omemo_session");
    };
    const auto base = scene.alice.transport->archiveQueries().size();
    qint64 before = 0;
    scene.alice.transport->beforeArchiveAnswer = [&](int number) {
        before = number == base + 3 ? largest() : before;
    };
    scene.alice.transport->goOnline();
    QTRY_VERIFY_WITH_TIMEOUT(scene.alice.sync->caughtUp(), 60'000);
    QVERIFY2(before > 50'000, qPrintable(QString::number(before)));
    QVERIFY2(largest() < 10'000, qPrintable(QString::number(largest())));
    QCOMPARE(scene.unreadable(), 0);
    scene.talk();
}

void EncryptedGapsTest::whatIsTakenBackBeyondTheHoleIsGone_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<QString>("retractions"); // s: sealed, f: forged, in the clear
    QTest::addColumn<bool>("gone");
    for (const bool own : {false, true}) {
        const char *const by = own ? "own device" : "peer";
        QTest::addRow("%s, sealed", by) << own << u"s"_s << true;
        QTest::addRow("%s, forged", by) << own << u"f"_s << false;
        QTest::addRow("%s, forged after it", by) << own << u"sf"_s << true;
        QTest::addRow("%s, forged before it", by) << own << u"fs"_s << true;
    }
}

/// The newest page comes first, and brings the retraction before the message.
void EncryptedGapsTest::whatIsTakenBackBeyondTheHoleIsGone()
{
    QFETCH(const bool, own);
    QFETCH(const QString, retractions);
    QFETCH(const bool, gone);
    Away scene;
    Client laptop(scene.server, "alice@one.test", "laptop");
    laptop.befriend();
    const ConversationId also = laptop.chat("bob@two.test", true);
    scene.alice.transport->goOnline();
    laptop.goQuietlyOnline(); // what it would say of the backlog would be the newest page
    QTRY_COMPARE(laptop.sync->omemo().devices(laptop.self)->size(), 2);
    laptop.say(also, u"from the laptop"_s);
    QTRY_VERIFY(scene.alice.bodies(scene.toBob).contains(u"from the laptop"_s));
    QTRY_VERIFY(!scene.alice.message(scene.toBob, u"from the laptop"_s).archiveId.isEmpty());
    scene.alice.transport->goOffline();

    const Client &writer = own ? laptop : scene.bob;
    const ConversationId chat = own ? also : scene.toAlice;
    const int unread = scene.alice.unread(scene.toBob);
    scene.backlog(60);
    writer.say(chat, u"taken back"_s);
    QTRY_VERIFY(writer.outbox().isEmpty());
    const Message sent = writer.message(chat, u"taken back"_s);
    QCOMPARE(sent.encryption, Encryption::Omemo2);
    scene.backlog(60);
    for (const QChar each : retractions) {
        if (each == u's') {
            NL_REQUIRE(writer.sync->retract(sent.id));
            QTRY_VERIFY(writer.outbox().isEmpty());
        } else {
            scene.server.archive(
                scene.alice.self,
                (own ? QByteArray("<message type='chat' from='alice@one.test/laptop' "
                                  "to='bob@two.test' id='forged'>")
                     : QByteArray("<message type='chat' from='bob@two.test/phone' "
                                  "to='alice@one.test' id='forged'>"))
                    + "<retract xmlns='urn:xmpp:message-retract:1' id='" + sent.stanzaId.toUtf8()
                    + "'/></message>");
        }
    }
    scene.alice.transport->goOnline();
    QTRY_VERIFY_WITH_TIMEOUT(scene.alice.sync->caughtUp(), 20'000);
    const QList<Message> all = scene.alice.messages(scene.toBob);
    const auto found = std::ranges::find(all, sent.stanzaId, &Message::stanzaId);
    QVERIFY(found != all.end());
    QCOMPARE(found->body, gone ? QString() : u"taken back"_s);
    QCOMPARE(found->retractedAtMs > 0, gone);
    QCOMPARE(scene.unreadable(), 0);
    QCOMPARE(scene.alice.unread(scene.toBob), unread + 120 + (own || gone ? 0 : 1));
}

QTEST_GUILESS_MAIN(EncryptedGapsTest)
#include "tst_encrypted_gaps.moc"
