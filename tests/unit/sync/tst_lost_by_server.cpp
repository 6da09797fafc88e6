// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/QuietDeaths.h"
#include "tests/unit/sync/ArchiveScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// What the server itself does to messages: acknowledges them and then forgets them in a crash, or
/// drops the connection for them without a word.
class LostByServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedAndLostIsSentAgainInOrder_data();
    void acknowledgedAndLostIsSentAgainInOrder();
    void encryptedOnesAreReadOnce();
    void sentAgainOnlyOnce();
    void notSentAgain_data();
    void notSentAgain();
    void whatTheArchiveShowsIsForgotten();
    void whatEndsTheStreamWithoutAWordIsSetAside();
    void whoIsToBlame_data();
    void whoIsToBlame();
    void oneArrivalClearsIt();
};

namespace {

QStringList arrived(FakeServer &server, const char *account = "bob@two.test")
{
    QStringList texts;
    for (const ArchivedStanza &entry : std::as_const(server.archiveOf(jid(account)))) {
        const qsizetype start = entry.xml.indexOf("<body>");
        if (start >= 0) {
            const QByteArray rest = entry.xml.mid(start + 6);
            texts.append(QString::fromUtf8(rest.first(rest.indexOf("</body>"))));
        }
    }
    return texts;
}

/// A chat whose first message the archive has, and no refresh until the next stream.
ConversationId settledChat(Client &alice)
{
    const ConversationId chat = alice.chat();
    alice.transport->goOnline();
    alice.say(chat, u"start"_s);
    if (!QTest::qWaitFor([&] { return !alice.message(chat, u"start"_s).archiveId.isEmpty(); },
                         30'000)) {
        qFatal("the archive shows nothing");
    }
    alice.goQuietlyOnline();
    return chat;
}

void lose(Client &alice, ConversationId chat, const QString &text)
{
    alice.transport->link = FakeTransport::Link::AcksAndForgets;
    alice.say(chat, text);
    if (!QTest::qWaitFor([&] { return alice.delivery(chat, text) == Delivery::OnServer; },
                         30'000)) {
        qFatal("not acknowledged");
    }
    alice.transport->link = FakeTransport::Link::Healthy;
}

} // namespace

void LostByServerTest::acknowledgedAndLostIsSentAgainInOrder_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("reconnect") << false;
    QTest::newRow("kill and start") << true;
}

void LostByServerTest::acknowledgedAndLostIsSentAgainInOrder()
{
    QFETCH(const bool, restart);
    FakeServer server;
    Client alice(server);
    const ConversationId chat = settledChat(alice);
    lose(alice, chat, u"lost"_s);
    const QString id = alice.message(chat, u"lost"_s).originId;
    QVERIFY(alice.outbox().isEmpty());
    QCOMPARE(*alice.sync->waitingMessages(), 0);
    alice.transport->goOffline();
    if (restart) {
        alice.restart();
    }
    alice.say(chat, u"after"_s);
    const ConversationId other = alice.chat("carol@three.test");
    alice.say(other, u"unrelated"_s);
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server, "carol@three.test"), QStringList{u"unrelated"_s});
    QTRY_COMPARE(arrived(server), (QStringList{u"start"_s, u"lost"_s, u"after"_s}));
    QCOMPARE(server.copies(jid("bob@two.test"), id), 1);
    QCOMPARE(alice.delivery(chat, u"lost"_s), Delivery::OnServer);
}

void LostByServerTest::encryptedOnesAreReadOnce()
{
    FakeServer server;
    Client alice(server);
    Client bob(server, "bob@two.test", "phone");
    const ConversationId toBob = alice.chat("bob@two.test", true);
    const ConversationId toAlice = bob.chat("alice@one.test", true);
    bob.transport->goOnline();
    alice.transport->goOnline();
    alice.say(toBob, u"start"_s);
    QTRY_VERIFY(!alice.message(toBob, u"start"_s).archiveId.isEmpty());
    alice.goQuietlyOnline();
    alice.say(toBob, u"warm"_s);
    QTRY_COMPARE(bob.bodies(toAlice), (QStringList{u"start"_s, u"warm"_s}));
    lose(alice, toBob, u"lost"_s);
    alice.transport->goOffline();
    alice.transport->goOnline();
    QTRY_COMPARE(bob.bodies(toAlice), (QStringList{u"start"_s, u"warm"_s, u"lost"_s}));
}

void LostByServerTest::sentAgainOnlyOnce()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = settledChat(alice);
    lose(alice, chat, u"lost"_s);
    const QByteArray id = alice.message(chat, u"lost"_s).originId.toUtf8();
    alice.transport->link = FakeTransport::Link::AcksAndForgets; // every time
    for (int stream = 0; stream < 4; ++stream) {
        alice.transport->goOffline();
        alice.transport->goOnline();
        QTRY_VERIFY(alice.sync->caughtUp());
        QTRY_VERIFY(alice.transport->submittedWith(id).size() == 2);
        QTRY_VERIFY(alice.outbox().isEmpty());
    }
    QCOMPARE(alice.transport->submittedWith(id).size(), 2);
}

void LostByServerTest::notSentAgain_data()
{
    QTest::addColumn<QString>("because");
    for (const char *reason : {"the archive is off", "a receipt proves it", "an answer proves it",
                               "a reaction proves it", "the archive never kept this chat",
                               "the archive forgets after a day", "the archive has a hole"}) {
        QTest::newRow(reason) << QString::fromLatin1(reason);
    }
}

void LostByServerTest::notSentAgain()
{
    QFETCH(const QString, because);
    const auto is = [&because](const char *reason) {
        return because == QString::fromLatin1(reason);
    };
    FakeServer server;
    Client alice(server);
    alice.befriend();
    const bool neverKept = is("the archive never kept this chat");
    if (neverKept) {
        fill(server, 1, 3); // of other chats it has something
    }
    ConversationId chat = neverKept ? alice.chat("dora@four.test") : settledChat(alice);
    if (neverKept) {
        alice.goQuietlyOnline();
    }
    lose(alice, chat, u"gone"_s);
    const QByteArray id = alice.message(chat, u"gone"_s).originId.toUtf8();
    const QByteArray reference = " id='" + id + "'";
    if (is("a receipt proves it")) {
        server.sendFrom(u"bob@two.test/x"_s, alice.self,
                        "<received xmlns='urn:xmpp:receipts'" + reference + "/>", u"r"_s);
        QTRY_COMPARE(alice.delivery(chat, u"gone"_s), Delivery::Delivered);
    } else if (is("an answer proves it")) {
        server.sendFrom(u"bob@two.test/x"_s, alice.self,
                        "<body>yes</body><reply xmlns='urn:xmpp:reply:0'" + reference + "/>",
                        u"r"_s);
        QTRY_COMPARE(alice.bodies(chat).last(), u"yes"_s);
    } else if (is("a reaction proves it")) {
        server.sendFrom(u"bob@two.test/x"_s, alice.self,
                        "<reactions xmlns='urn:xmpp:reactions:0'" + reference
                            + "><reaction>x</reaction></reactions>",
                        u"r"_s);
        QTRY_VERIFY(!alice.message(chat, u"gone"_s).reactions.isEmpty());
    }
    alice.transport->goOffline();
    if (is("the archive is off")) {
        alice.transport->archiveSupported = false;
    } else if (is("the archive forgets after a day")) {
        alice.clock.advance(25LL * 3600 * 1000);
    } else if (is("the archive has a hole")) {
        server.archiveOf(alice.self).clear();
        server.nowMs += 1000;
        server.sendFrom(u"bob@two.test/x"_s, alice.self, "<body>later</body>", u"l"_s);
    }
    alice.transport->goOnline();
    QTRY_VERIFY(is("the archive is off") || alice.sync->caughtUp());
    alice.say(chat, u"after"_s);
    QTRY_COMPARE(alice.delivery(chat, u"after"_s), Delivery::OnServer);
    QCOMPARE(alice.transport->submittedWith(id).size(), 1);
}

void LostByServerTest::whatTheArchiveShowsIsForgotten()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.transport->goOnline();
    alice.say(chat, u"hello"_s);
    QTRY_VERIFY(!alice.message(chat, u"hello"_s).archiveId.isEmpty());
    QVERIFY(OutboxStore(alice.writer()).taken(alice.account)->isEmpty());
}

void LostByServerTest::whatEndsTheStreamWithoutAWordIsSetAside()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    const ConversationId other = alice.chat("carol@three.test");
    alice.transport->poison = "POISON";
    alice.transport->poisoned = Error{ErrorCode::NotConnected, {}};
    alice.say(chat, u"POISON"_s);
    alice.say(chat, u"behind it"_s);
    int streams = 0;
    for (; streams < 12 && alice.delivery(chat, u"POISON"_s) != Delivery::Failed; ++streams) {
        alice.transport->goOnline();
        // Something else shows that the stream works; only then it is tried again.
        const QString text = u"fine %1"_s.arg(streams);
        alice.say(other, text);
        QTRY_VERIFY(!alice.transport->state().online()
                    || alice.delivery(other, text) == Delivery::OnServer);
        QTRY_VERIFY(!alice.transport->state().online()
                    || alice.delivery(chat, u"POISON"_s) == Delivery::Failed);
    }
    QVERIFY2(streams >= 4 && streams < 12, qPrintable(QString::number(streams)));
    QCOMPARE(alice.delivery(chat, u"POISON"_s), Delivery::Failed);
    alice.transport->goOnline();
    QTRY_COMPARE(arrived(server), QStringList{u"behind it"_s});
    // The user may still try again.
    NL_REQUIRE(alice.sync->retry(alice.message(chat, u"POISON"_s).id));
    QTRY_VERIFY(!alice.transport->state().online());
}

namespace {

constexpr OutboxId accused{1};
constexpr OutboxId witness{2};

/// One stream on which the accused row is handed over, and then ends.
QSet<OutboxId> oneStream(QuietDeaths &quiet, FakeClock &clock, const QString &course)
{
    quiet.streamUp();
    if (course == "lives long first"_L1) {
        clock.advance(30'000);
    } else if (course != "nothing works"_L1) {
        quiet.handed(witness);
        quiet.confirmed(witness);
    }
    quiet.handed(accused);
    if (course == "not soon after it"_L1) {
        clock.advance(11'000);
    }
    if (course == "not alone"_L1) {
        quiet.handed(witness);
        return quiet.died({accused, witness});
    }
    if (course == "by our own will"_L1) {
        quiet.endedOtherwise({accused});
        return {};
    }
    return quiet.died({accused});
}

} // namespace

void LostByServerTest::whoIsToBlame_data()
{
    QTest::addColumn<QString>("course");
    QTest::addColumn<int>("streams"); ///< until it is set aside; 0: never
    QTest::newRow("confirms another one first") << u"works"_s << 3;
    QTest::newRow("lives long first") << u"lives long first"_s << 3;
    QTest::newRow("nothing works") << u"nothing works"_s << 0;
    QTest::newRow("not soon after it") << u"not soon after it"_s << 0;
    QTest::newRow("not alone") << u"not alone"_s << 0;
    QTest::newRow("by our own will") << u"by our own will"_s << 0;
}

void LostByServerTest::whoIsToBlame()
{
    QFETCH(const QString, course);
    QFETCH(const int, streams);
    FakeClock clock;
    QuietDeaths quiet(clock);
    for (int stream = 1; stream <= 20; ++stream) {
        const QSet<OutboxId> culprits = oneStream(quiet, clock, course);
        QCOMPARE(culprits.contains(accused), stream == streams);
        QVERIFY(!culprits.contains(witness));
        if (stream == streams) {
            return;
        }
    }
    QCOMPARE(streams, 0);
}

void LostByServerTest::oneArrivalClearsIt()
{
    FakeClock clock;
    QuietDeaths quiet(clock);
    for (int round = 0; round < 5; ++round) {
        QVERIFY(oneStream(quiet, clock, u"works"_s).isEmpty());
        QVERIFY(oneStream(quiet, clock, u"works"_s).isEmpty());
        QVERIFY(quiet.isSuspect(accused));
        quiet.streamUp();
        quiet.handed(accused);
        quiet.confirmed(accused);
        QVERIFY(!quiet.isSuspect(accused));
    }
}

QTEST_GUILESS_MAIN(LostByServerTest)
#include "tst_lost_by_server.moc"
