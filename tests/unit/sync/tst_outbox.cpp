// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SettingsStore.h"
#include "tests/unit/sync/SyncFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// The outbox from composing to the server, in unencrypted chats.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedOfflineLeavesInOrder();
    void acknowledgedIsOnServerAndGone();
    void manyAreOnTheirWayAtOnce();
    void uncertainFoundInTheArchiveIsNotSentAgain();
    void uncertainAbsentIsSentAgainUnderTheSameId();
    void uncertainHoldsBackLaterOnesOfItsChatOnly();
    void withoutCompleteArchiveNothingIsSentTwice();
    void withoutArchiveItIsSentAgain();
    void withoutStreamManagementTheArchiveConfirms();
    void aReceiptConfirmsWhatIsUncertain();
    void refusedWhileOnlineIsTriedAgain();
    void lostAcknowledgementAfterRestart_data();
    void lostAcknowledgementAfterRestart();
    void tooLargeIsSetAsideAndTheRestGoesOn();
    void aMegabyteIsRefusedAtOnce();
    void whatKillsTwoStreamsIsSetAside();
    void withoutDeviceItIsBlockedAndNeverSentInTheClear();
    void sendWithoutEncryptionIsForOneMessage();
    void turningEncryptionOffDoesNotTouchWhatWaits();
    void cancelOnlyBeforeItLeaves();
    void errorFailsAndRetryUsesTheSameId();
    void hostileTexts_data();
    void hostileTexts();
    void nothingIsTextIsRefused();
    void ownNewMessageIsAtTheBottomWhateverTheClock();
};

namespace {

/// Texts in `peer`'s archive, in order.
QStringList arrived(FakeServer &server, const char *peer = "bob@two.test")
{
    QStringList texts;
    for (const ArchivedStanza &entry : std::as_const(server.archiveOf(jid(peer)))) {
        const qsizetype start = entry.xml.indexOf("<body>");
        if (start >= 0) {
            const QByteArray rest = entry.xml.mid(start + 6);
            texts.append(QString::fromUtf8(rest.first(rest.indexOf("</body>"))));
        }
    }
    return texts;
}

} // namespace

void OutboxTest::typedOfflineLeavesInOrder()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    QStringList typed;
    for (int i = 0; i < 20; ++i) {
        typed.append(u"text %1"_s.arg(i));
        alice.say(chat, typed.last());
        QCOMPARE(alice.delivery(chat, typed.last()), Delivery::Queued);
    }
    QCOMPARE(*alice.sync->waitingMessages(), 20);
    QVERIFY(alice.transport->submitted().isEmpty());
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server), typed);
    QTRY_COMPARE(*alice.sync->waitingMessages(), 0);
    QCOMPARE(alice.bodies(chat), typed);
}

void OutboxTest::acknowledgedIsOnServerAndGone()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::Manual;
    const QString id = alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    QCOMPARE(alice.delivery(chat, u"hello"_s), Delivery::Sending);
    QCOMPARE(alice.outbox().first().state, OutboxState::Handed);
    QCOMPARE(alice.transport->submitted().first().id, id);
    alice.transport->settle(SubmitResult::Acknowledged);
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    QVERIFY(alice.outbox().isEmpty());
}

void OutboxTest::manyAreOnTheirWayAtOnce()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::Manual;
    for (int i = 0; i < 5; ++i) {
        alice.say(chat, u"text %1"_s.arg(i));
    }
    QTRY_COMPARE(alice.transport->open(), 5);
}

void OutboxTest::uncertainFoundInTheArchiveIsNotSentAgain()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::LosesAcks;
    const QString id = alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    alice.transport->goOffline();
    QCOMPARE(alice.delivery(chat, u"hello"_s), Delivery::Uncertain);
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.transport->goOnline();
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    QVERIFY(!alice.message(chat, u"hello"_s).archiveId.isEmpty());
    alice.say(chat, u"after"_s);
    QTRY_COMPARE(arrived(server), (QStringList{u"hello"_s, u"after"_s}));
    QCOMPARE(server.copies(jid("bob@two.test"), id), 1);
}

void OutboxTest::uncertainAbsentIsSentAgainUnderTheSameId()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->link = FakeTransport::Link::LosesStanzas;
    alice.transport->goOnline();
    const QString id = alice.say(chat, u"hello"_s);
    alice.say(chat, u"second"_s);
    QTRY_COMPARE(alice.transport->open(), 2);
    alice.transport->goOffline();
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server), (QStringList{u"hello"_s, u"second"_s}));
    QCOMPARE(server.copies(jid("bob@two.test"), id), 1);
    const QList<OutboundStanza> tries = alice.transport->submittedWith(id.toUtf8());
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries.first().xml, tries.last().xml);
}

void OutboxTest::uncertainHoldsBackLaterOnesOfItsChatOnly()
{
    FakeServer server;
    Client alice(server);
    const ConversationId bob = alice.chat();
    const ConversationId carol = alice.chat("carol@three.test");
    alice.transport->goOnline();
    alice.say(carol, u"zero"_s);
    QTRY_COMPARE(arrived(server, "carol@three.test").size(), 1);
    alice.transport->link = FakeTransport::Link::LosesStanzas;
    alice.say(bob, u"one"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    alice.transport->goOffline();
    alice.say(bob, u"two"_s);
    alice.say(carol, u"three"_s);
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.transport->archiveSilent = true;
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server, "carol@three.test"), (QStringList{u"zero"_s, u"three"_s}));
    QVERIFY(arrived(server).isEmpty());
    alice.transport->goOffline();
    alice.transport->archiveSilent = false;
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server), (QStringList{u"one"_s, u"two"_s}));
}

void OutboxTest::withoutCompleteArchiveNothingIsSentTwice()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->link = FakeTransport::Link::LosesAcks;
    alice.transport->goOnline();
    alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    alice.transport->goOffline();
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.transport->archiveFailures.fill(Error{ErrorCode::Timeout, {}}, 3);
    alice.transport->goOnline();
    QTRY_VERIFY(alice.transport->archiveFailures.isEmpty());
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    QCOMPARE(arrived(server), QStringList{u"hello"_s});
}

void OutboxTest::withoutArchiveItIsSentAgain()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->archiveSupported = false;
    alice.transport->link = FakeTransport::Link::LosesStanzas;
    alice.transport->goOnline();
    alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    alice.transport->goOffline();
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.transport->goOnline();
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    QCOMPARE(arrived(server), QStringList{u"hello"_s});
}

void OutboxTest::withoutStreamManagementTheArchiveConfirms()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->link = FakeTransport::Link::Unconfirmed;
    alice.transport->goOnline();
    alice.say(chat, u"one"_s);
    alice.say(chat, u"two"_s);
    QTRY_COMPARE(alice.delivery(chat, u"two"_s), Delivery::OnServer);
    alice.say(chat, u"three"_s);
    QTRY_COMPARE(alice.delivery(chat, u"three"_s), Delivery::OnServer);
    QCOMPARE(arrived(server), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void OutboxTest::aReceiptConfirmsWhatIsUncertain()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->link = FakeTransport::Link::LosesAcks;
    alice.transport->goOnline();
    const QString id = alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    alice.transport->goOffline();
    alice.transport->archiveSilent = true;
    alice.transport->goOnline();
    server.sendFrom(u"bob@two.test/phone"_s, alice.self,
                    "<received xmlns='urn:xmpp:receipts' id='" + id.toUtf8() + "'/>", u"r1"_s);
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::Delivered);
    QVERIFY(alice.outbox().isEmpty());
}

void OutboxTest::refusedWhileOnlineIsTriedAgain()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->link = FakeTransport::Link::Refuses;
    alice.transport->goOnline();
    alice.say(chat, u"hello"_s);
    QTRY_VERIFY(!alice.outbox().isEmpty() && alice.outbox().first().state == OutboxState::Sealed);
    QCOMPARE(alice.delivery(chat, u"hello"_s), Delivery::Queued);
    alice.transport->link = FakeTransport::Link::Healthy;
    QTRY_COMPARE(arrived(server), QStringList{u"hello"_s});
}

void OutboxTest::lostAcknowledgementAfterRestart_data()
{
    QTest::addColumn<FakeTransport::Link>("link");
    QTest::newRow("the server has it") << FakeTransport::Link::LosesAcks;
    QTest::newRow("the server has not") << FakeTransport::Link::LosesStanzas;
}

void OutboxTest::lostAcknowledgementAfterRestart()
{
    QFETCH(const FakeTransport::Link, link);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.goQuietlyOnline();
    alice.transport->link = link;
    alice.say(chat, u"one"_s);
    alice.say(chat, u"two"_s);
    QTRY_COMPARE(alice.transport->open(), 2);
    alice.restart();
    QCOMPARE(alice.outbox().size(), 2);
    alice.say(chat, u"three"_s);
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QTRY_VERIFY(alice.outbox().isEmpty());
    QCOMPARE(alice.bodies(chat), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void OutboxTest::tooLargeIsSetAsideAndTheRestGoesOn()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->limit = 65'536;
    alice.say(chat, u"before"_s);
    const QString huge = QString(100'000, u'x');
    alice.say(chat, huge);
    alice.say(chat, u"after"_s);
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server), (QStringList{u"before"_s, u"after"_s}));
    const Message failed = alice.message(chat, huge);
    QCOMPARE(failed.delivery, Delivery::Failed);
    QCOMPARE(failed.failure, ErrorCode::TooLarge);
    QVERIFY(alice.transport->submittedWith(QByteArray(1000, 'x')).isEmpty());
}

void OutboxTest::aMegabyteIsRefusedAtOnce()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    const auto refused = alice.sync->sendText(chat, QString(1024 * 1024, u'x'));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooLarge);
    QVERIFY(alice.messages(chat).isEmpty());
    QVERIFY(alice.outbox().isEmpty());
}

void OutboxTest::whatKillsTwoStreamsIsSetAside()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->poison = "POISON";
    alice.say(chat, u"good"_s);
    alice.say(chat, u"POISON"_s);
    alice.say(chat, u"fine"_s);
    alice.transport->goOnline();
    QTRY_VERIFY(!alice.transport->state().online());
    alice.transport->goOnline();
    QTRY_VERIFY(!alice.transport->state().online());
    alice.transport->goOnline();
    QTRY_COMPARE(alice.delivery(chat, u"fine"_s), Delivery::OnServer);
    QCOMPARE(alice.delivery(chat, u"good"_s), Delivery::OnServer);
    QCOMPARE(alice.delivery(chat, u"POISON"_s), Delivery::Failed);
    QCOMPARE(alice.message(chat, u"POISON"_s).failure, ErrorCode::PolicyViolation);
    QCOMPARE(arrived(server), (QStringList{u"good"_s, u"fine"_s}));
}

void OutboxTest::withoutDeviceItIsBlockedAndNeverSentInTheClear()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat("bob@two.test", true);
    alice.transport->goOnline();
    alice.say(chat, u"secret"_s);
    QTRY_VERIFY(alice.message(chat, u"secret"_s).blocked);
    QCOMPARE(alice.message(chat, u"secret"_s).failure, ErrorCode::NoUsableDevice);
    alice.say(chat, u"later"_s);
    // Another chat is not held back by it.
    const ConversationId carol = alice.chat("carol@three.test");
    alice.say(carol, u"open"_s);
    QTRY_COMPARE(arrived(server, "carol@three.test"), QStringList{u"open"_s});
    QTRY_COMPARE(alice.outbox().size(), 2);
    QVERIFY(alice.transport->submittedWith("secret").isEmpty());
    QVERIFY(alice.transport->submittedWith("later").isEmpty());
}

void OutboxTest::sendWithoutEncryptionIsForOneMessage()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat("bob@two.test", true);
    alice.transport->goOnline();
    alice.say(chat, u"agreed"_s);
    alice.say(chat, u"still secret"_s);
    QTRY_VERIFY(alice.message(chat, u"agreed"_s).blocked);
    NL_REQUIRE(alice.sync->sendWithoutEncryption(alice.message(chat, u"agreed"_s).id));
    QTRY_COMPARE(arrived(server), QStringList{u"agreed"_s});
    QTRY_COMPARE(alice.delivery(chat, u"agreed"_s), Delivery::OnServer);
    QCOMPARE(alice.message(chat, u"agreed"_s).encryption, Encryption::None);
    QTRY_VERIFY(alice.message(chat, u"still secret"_s).blocked);
    QVERIFY(alice.transport->submittedWith("still secret").isEmpty());
}

void OutboxTest::turningEncryptionOffDoesNotTouchWhatWaits()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat("bob@two.test", true);
    alice.say(chat, u"meant to be secret"_s);
    alice.chat("bob@two.test", false);
    alice.transport->goOnline();
    QTRY_VERIFY(alice.message(chat, u"meant to be secret"_s).blocked);
    QVERIFY(alice.transport->submittedWith("meant to be secret").isEmpty());
}

void OutboxTest::cancelOnlyBeforeItLeaves()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.say(chat, u"oops"_s);
    NL_REQUIRE(alice.sync->cancel(alice.message(chat, u"oops"_s).id));
    QVERIFY(alice.messages(chat).isEmpty());
    QVERIFY(alice.outbox().isEmpty());
    alice.goQuietlyOnline();
    alice.transport->link = FakeTransport::Link::Manual;
    alice.say(chat, u"gone"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    const auto late = alice.sync->cancel(alice.message(chat, u"gone"_s).id);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::InvalidInput);
}

void OutboxTest::errorFailsAndRetryUsesTheSameId()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->goOnline();
    const QString id = alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    server.sendFrom(u"bob@two.test"_s, alice.self,
                    "<error type='cancel'><service-unavailable "
                    "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>",
                    id, "error");
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::Failed);
    QCOMPARE(alice.message(chat, u"hello"_s).failureText, u"service-unavailable"_s);
    // The copy in our own archive does not make it "sent" again.
    QTRY_VERIFY(!alice.message(chat, u"hello"_s).archiveId.isEmpty());
    QCOMPARE(alice.delivery(chat, u"hello"_s), Delivery::Failed);
    NL_REQUIRE(alice.sync->retry(alice.message(chat, u"hello"_s).id));
    QTRY_COMPARE(alice.delivery(chat, u"hello"_s), Delivery::OnServer);
    QCOMPARE(alice.transport->submittedWith("hello").size(), 2);
    QCOMPARE(alice.transport->submittedWith("hello").last().id, id);
    QCOMPARE(alice.messages(chat).size(), 1);
}

void OutboxTest::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QString controls;
    for (char16_t c = 0; c < 0x20; ++c) {
        controls.append(QChar(c));
    }
    QTest::newRow("controls") << u"a"_s + controls + u"b"_s;
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s;
    QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xDE00) + u"b"_s;
    QTest::newRow("surrogates swapped") << u"a"_s + QChar(0xDE00) + QChar(0xD83D) + u"b"_s;
    QTest::newRow("not characters") << u"a"_s + QChar(0xFFFE) + QChar(0xFFFF) + u"b"_s;
    QTest::newRow("markup") << u"</body></message><message to='x'>&amp;]]>"_s;
    QTest::newRow("pair") << u"smile \U0001F600 \U0001F468\u200D\U0001F469"_s;
    QTest::newRow("right to left") << u"\u202Eevil\u202C \u05E9\u05DC\u05D5\u05DD"_s;
    QTest::newRow("line breaks") << u"one\r\ntwo\rthree\nfour\ttab"_s;
}

void OutboxTest::hostileTexts()
{
    QFETCH(const QString, text);
    FakeServer server;
    Client alice(server);
    Client bob(server, "bob@two.test");
    const ConversationId chat = alice.chat();
    const ConversationId other = bob.chat("alice@one.test");
    alice.transport->goOnline();
    bob.transport->goOnline();
    alice.say(chat, text); // the fake server ends the test on broken XML
    alice.say(chat, u"next"_s);
    QTRY_COMPARE(bob.messages(other).size(), 2);
    QCOMPARE(bob.bodies(other), alice.bodies(chat));
    QVERIFY(!bob.bodies(other).first().contains(QChar(0xFFFF)));
}

void OutboxTest::nothingIsTextIsRefused()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    const auto refused = alice.sync->sendText(chat, u" \n\t "_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(!alice.sync->sendText(ConversationId{4711}, u"text"_s));
}

void OutboxTest::ownNewMessageIsAtTheBottomWhateverTheClock()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    server.nowMs = alice.clock.nowMs() + 365LL * 24 * 3600 * 1000;
    server.sendFrom(u"bob@two.test/x"_s, alice.self, "<body>from the future</body>", u"f"_s);
    alice.transport->goOnline();
    QTRY_COMPARE(alice.messages(chat).size(), 1);
    alice.say(chat, u"mine"_s);
    QCOMPARE(alice.bodies(chat), (QStringList{u"from the future"_s, u"mine"_s}));
    QTRY_VERIFY(!alice.message(chat, u"mine"_s).archiveId.isEmpty());
    QCOMPARE(alice.bodies(chat), (QStringList{u"from the future"_s, u"mine"_s}));
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
