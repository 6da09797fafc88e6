// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/GroupScene.h"

#include <QElapsedTimer>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Rooms that refuse for a while (RFC 6120, section 8.3.2: type "wait"): what is meant for them
/// waits in its order, all else goes on, and nothing is shown twice.
class GroupsRestingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBusyRoomRestsAndNobodyElse_data();
    void aBusyRoomRestsAndNobodyElse();
    void whatIsOnItsWayWhileARoomRestsCounts();
    void aNewStayEndsTheRest();
    void aRoomThatStaysBusyIsAskedLessAndLess();
    void whatWillNotPassIsGivenUp();
    void aBounceOnTheWayLeavesItToTheArchive_data();
    void aBounceOnTheWayLeavesItToTheArchive();
    void anArchiveThatNamesNobodyTellsAsWell_data();
    void anArchiveThatNamesNobodyTellsAsWell();
};

namespace {

const BareJid cats = roomJid();
const BareJid dogs = roomJid("dogs");

struct Scene {
    FakeServer server;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
    ConversationId inCats;
    ConversationId inDogs;
    QByteArray busy; ///< what the cats' room answers now
    int refused = 0;

    explicit Scene(int retryMs)
    {
        alice.timing.retryMs = retryMs;
        alice.timing.retryMaxMs = 16 * retryMs;
        alice.restart();
        server.rooms().add(cats, false);
        server.rooms().add(dogs, false);
        server.rooms().refusesWith = [this](const BareJid &room, const QString &) {
            refused += room == cats && !busy.isEmpty() ? 1 : 0;
            return room == cats ? busy : QByteArray();
        };
        alice.transport->goOnline();
        bob.transport->goOnline();
        inCats = join(cats);
        inDogs = join(dogs);
    }
    ConversationId join(const BareJid &room)
    {
        Later<ConversationId> joined;
        groups(alice).join(room, {}, {}, joined.reply());
        if (!QTest::qWaitFor([&] { return joined.ok(); }, 30'000)) {
            qFatal("not joined");
        }
        return *joined;
    }
    /// The texts that the room has shown to all, in their order.
    [[nodiscard]] QStringList shown(const BareJid &room)
    {
        QStringList texts;
        for (const ArchivedStanza &stanza : server.archiveOf(room)) {
            const qsizetype from = stanza.xml.indexOf("<body>") + 6;
            texts.append(
                QString::fromUtf8(stanza.xml.sliced(from, stanza.xml.indexOf("</body>") - from)));
        }
        return texts;
    }
    [[nodiscard]] qsizetype sentToCats() const
    {
        return alice.transport->submittedWith("to=\"cats@").size();
    }
};

const QStringList three{u"one"_s, u"two"_s, u"three"_s};

} // namespace

void GroupsRestingTest::aBusyRoomRestsAndNobodyElse_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const char *condition : {"resource-constraint", "policy-violation", "undefined-condition",
                                  "internal-server-error", "recipient-unavailable"}) {
        QTest::newRow(condition) << QByteArray("wait ") + condition;
    }
}

void GroupsRestingTest::aBusyRoomRestsAndNobodyElse()
{
    QFETCH(const QByteArray, answer);
    Scene scene(400);
    scene.busy = answer;
    for (const QString &text : three) {
        scene.alice.say(scene.inCats, text);
    }
    QTRY_COMPARE(scene.refused, 3); // they were all on their way
    const ConversationId toBob = scene.alice.chat();
    scene.alice.say(scene.inDogs, u"to the dogs"_s);
    scene.alice.say(toBob, u"to bob"_s);
    scene.alice.say(scene.inCats, u"four"_s);
    QTRY_COMPARE(scene.shown(dogs), QStringList{u"to the dogs"_s});
    QTRY_COMPARE(scene.bob.bodies(roomChat(scene.bob, scene.alice.self)), QStringList{u"to bob"_s});
    // Meanwhile nothing more was tried there; it is shown as waiting, not as failed.
    QCOMPARE(scene.sentToCats(), 3);
    QTRY_COMPARE(scene.alice.outbox().size(), 4);
    for (const QString &text : three) {
        QCOMPARE(scene.alice.delivery(scene.inCats, text), Delivery::Queued);
    }
    QVERIFY(isIn(scene.alice, scene.inCats));
    scene.busy.clear();
    const QStringList all = three + QStringList{u"four"_s};
    QTRY_COMPARE(scene.shown(cats), all);
    QTRY_VERIFY(scene.alice.outbox().isEmpty());
    QCOMPARE(scene.alice.bodies(scene.inCats), all);
    QCOMPARE(scene.alice.delivery(scene.inCats, u"one"_s), Delivery::OnServer);
    QCOMPARE(scene.sentToCats(), 7);
}

/// The room takes the first, refuses the second, and takes the third all the same.
void GroupsRestingTest::whatIsOnItsWayWhileARoomRestsCounts()
{
    Scene scene(50);
    QString second;
    scene.server.rooms().refusesWith = [&](const BareJid &, const QString &id) {
        return id == second ? QByteArray("wait resource-constraint") : QByteArray();
    };
    scene.alice.say(scene.inCats, u"one"_s);
    second = scene.alice.say(scene.inCats, u"two"_s);
    scene.alice.say(scene.inCats, u"three"_s);
    QTRY_COMPARE(scene.shown(cats), (QStringList{u"one"_s, u"three"_s}));
    QTRY_COMPARE(scene.alice.outbox().size(), 1);
    second.clear();
    QTRY_COMPARE(scene.shown(cats), (QStringList{u"one"_s, u"three"_s, u"two"_s}));
    QTRY_VERIFY(scene.alice.outbox().isEmpty());
    QCOMPARE(scene.sentToCats(), 4);
}

/// Whoever comes anew need not wait for the end of an old rest, and what was unanswered when the
/// connection broke is looked for before it is sent again.
void GroupsRestingTest::aNewStayEndsTheRest()
{
    Scene scene(300'000);
    scene.busy = "wait resource-constraint";
    for (const QString &text : three) {
        scene.alice.say(scene.inCats, text);
    }
    QTRY_COMPARE(scene.refused, 3);
    scene.busy.clear();
    scene.alice.transport->goOffline();
    scene.alice.transport->goOnline();
    QTRY_COMPARE(scene.shown(cats), three);
    QTRY_VERIFY(scene.alice.outbox().isEmpty());
    QCOMPARE(scene.sentToCats(), 6);
    // The same when only the room loses us.
    scene.busy = "wait resource-constraint";
    scene.alice.say(scene.inCats, u"four"_s);
    QTRY_COMPARE(scene.refused, 4);
    scene.busy.clear();
    scene.server.rooms().loseOccupants(cats);
    groups(scene.alice).doubt(cats);
    QTRY_COMPARE(scene.shown(cats), three + QStringList{u"four"_s});
    QTRY_VERIFY(scene.alice.outbox().isEmpty());
}

void GroupsRestingTest::aRoomThatStaysBusyIsAskedLessAndLess()
{
    constexpr int retryMs = 20;
    Scene scene(retryMs);
    QList<qint64> times;
    QElapsedTimer timer;
    timer.start();
    bool busy = true;
    scene.server.rooms().refusesWith = [&](const BareJid &, const QString &) {
        times.append(timer.elapsed());
        return busy ? QByteArray("wait resource-constraint") : QByteArray();
    };
    scene.alice.say(scene.inCats, u"one"_s);
    QTRY_VERIFY(times.size() >= 5);
    // 20, 40, 80 and 160 ms; timers may be a little early.
    QVERIFY2(times.at(4) - times.at(3) >= 7 * retryMs, "the waits do not grow");
    QVERIFY(scene.shown(cats).isEmpty());
    busy = false;
    QTRY_COMPARE(scene.shown(cats), QStringList{u"one"_s});
}

void GroupsRestingTest::whatWillNotPassIsGivenUp()
{
    Scene scene(20);
    scene.busy = "modify policy-violation";
    scene.alice.say(scene.inCats, u"too much"_s);
    QTRY_COMPARE(scene.alice.delivery(scene.inCats, u"too much"_s), Delivery::Failed);
    scene.busy.clear();
    scene.alice.say(scene.inCats, u"next"_s); // at once
    QTRY_COMPARE(scene.shown(cats), QStringList{u"next"_s});
    QCOMPARE(scene.sentToCats(), 2);
}

void GroupsRestingTest::aBounceOnTheWayLeavesItToTheArchive_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("taken");
    QTest::newRow("never got there") << QByteArray("wait remote-server-timeout") << false;
    QTest::newRow("got there all the same") << QByteArray("wait remote-server-timeout") << true;
    QTest::newRow("no server") << QByteArray("cancel remote-server-not-found") << false;
}

void GroupsRestingTest::aBounceOnTheWayLeavesItToTheArchive()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, taken);
    Scene scene(20);
    scene.busy = answer;
    const QString id = scene.alice.say(scene.inCats, u"one"_s);
    QTRY_COMPARE(scene.refused, 1);
    QTRY_COMPARE(scene.alice.delivery(scene.inCats, u"one"_s), Delivery::Uncertain);
    scene.busy.clear();
    scene.server.rooms().loseOccupants(cats); // its server was away
    if (taken) {
        scene.server.rooms().say(
            cats, u"alice"_s, scene.alice.self,
            "<body>one</body><origin-id xmlns=\"urn:xmpp:sid:0\" id=\"" + id.toUtf8() + "\"/>", id);
    }
    groups(scene.alice).doubt(cats);
    QTRY_VERIFY(scene.alice.outbox().isEmpty());
    QCOMPARE(scene.shown(cats), QStringList{u"one"_s});
    QCOMPARE(scene.server.copies(cats, id), 1);
    QCOMPARE(scene.alice.delivery(scene.inCats, u"one"_s), Delivery::OnServer);
}

void GroupsRestingTest::anArchiveThatNamesNobodyTellsAsWell_data()
{
    QTest::addColumn<QByteArray>("shown"); ///< instead of what was sent
    QTest::addColumn<bool>("answer");
    QTest::addColumn<int>("copies"); ///< under our id
    QTest::newRow("a text") << QByteArray() << false << 1;
    QTest::newRow("an answer") << QByteArray() << true << 1;
    QTest::newRow("another one's text under our id")
        << QByteArray("<body>mine now</body>") << false << 2;
}

/// It hides addresses and gives no occupant ids.
void GroupsRestingTest::anArchiveThatNamesNobodyTellsAsWell()
{
    QFETCH(const QByteArray, shown);
    QFETCH(const bool, answer);
    QFETCH(const int, copies);
    Scene scene(20);
    scene.alice.transport->bendArchivePage = [](const ArchiveQuery &, Result<ArchivePage> &page) {
        if (!page) {
            return;
        }
        for (InboundStanza &item : page->items) {
            item.fromSelf = false;
            item.realSender = {};
            item.occupantId.clear();
        }
    };
    scene.alice.say(scene.inCats, u"question"_s);
    QTRY_COMPARE(scene.alice.delivery(scene.inCats, u"question"_s), Delivery::OnServer);
    scene.busy = "wait remote-server-timeout";
    const MessageId answered =
        answer ? scene.alice.message(scene.inCats, u"question"_s).id : MessageId();
    const auto sent = scene.alice.sync->sendText(scene.inCats, u"one"_s, {}, answered);
    NL_REQUIRE(sent);
    QTRY_COMPARE(scene.refused, 1);
    QTRY_COMPARE(scene.alice.delivery(scene.inCats, u"one"_s), Delivery::Uncertain);
    scene.busy.clear();
    scene.server.rooms().loseOccupants(cats);
    if (shown.isEmpty()) {
        const QByteArray xml =
            scene.alice.transport->submittedWith(sent->originId.toUtf8()).last().xml;
        const qsizetype from = xml.indexOf('>') + 1;
        scene.server.rooms().say(cats, u"alice"_s, scene.alice.self,
                                 xml.sliced(from, xml.lastIndexOf("</message>") - from),
                                 sent->originId);
    } else {
        scene.server.rooms().say(cats, u"mallory"_s, jid("mallory@evil.test"), shown,
                                 sent->originId);
    }
    groups(scene.alice).doubt(cats);
    QTRY_VERIFY(scene.alice.outbox().isEmpty());
    QCOMPARE(scene.server.copies(cats, sent->originId), copies);
    QCOMPARE(scene.alice.delivery(scene.inCats, u"one"_s), Delivery::OnServer);
    QCOMPARE(scene.alice.messages(scene.inCats).size(), 1 + copies);
    QCOMPARE(scene.alice.unread(scene.inCats), copies - 1);
}

QTEST_GUILESS_MAIN(GroupsRestingTest)
#include "tst_groups_resting.moc"
