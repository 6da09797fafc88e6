// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"
#include "core/sync/ActionTracker.h"
#include "tests/unit/sync/ArchiveScene.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Edits, reactions and retractions: queued like messages, done once, in whichever order they come.
class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editOfAnUnsentMessageChangesTheQueue_data();
    void editOfAnUnsentMessageChangesTheQueue();
    void retractingAnUnsentMessageSendsNothing();
    void offlineActionsFollowTheirMessage_data();
    void offlineActionsFollowTheirMessage();
    void editsMadeOfflineGoOutAsOne();
    void aChangeShowsThatItWaits_data();
    void aChangeShowsThatItWaits();
    void aChangeThatIsGivenUpSaysSo();
    void whatIsTakenBackNeedsNoEdit();
    void lostActionIsSentOnce_data();
    void lostActionIsSentOnce();
    void actionSurvivesAKill();
    void ownDevicesKeepInStep_data();
    void ownDevicesKeepInStep();
    void ownDevicesThatContradictEndTheSame_data();
    void ownDevicesThatContradictEndTheSame();
    void whatWasSaidSinceIsNotGoneOver_data();
    void whatWasSaidSinceIsNotGoneOver();
    void everyOrderOfMessageAndActionsEndsTheSame_data();
    void everyOrderOfMessageAndActionsEndsTheSame();
    void repeatsChangeNothing();
    void correctionOfAMessageThatIsNotHereIsShown();
    void foreignActionsAreRefused_data();
    void foreignActionsAreRefused();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();
    void hostileSignsAreTamed();
    void takenBackMessagesAreNotUnread();
    void olderEditsDoNotWin();
};

namespace {

struct Pair {
    FakeServer server;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
    ConversationId toBob;
    ConversationId toAlice;

    explicit Pair(bool encrypted = false)
    {
        toBob = alice.chat("bob@two.test", encrypted);
        toAlice = bob.chat("alice@one.test", encrypted);
        alice.befriend();
        bob.befriend("alice@one.test");
    }
    void online()
    {
        alice.transport->goOnline();
        bob.transport->goOnline();
    }
    /// One message from Alice that Bob has; as Alice sees it.
    Message delivered(const QString &text)
    {
        alice.say(toBob, text);
        if (!QTest::qWaitFor(
                [&] { return bob.bodies(toAlice).contains(text) && alice.outbox().isEmpty(); })) {
            qFatal("the message does not arrive");
        }
        return alice.message(toBob, text);
    }
};

QByteArray fromBob(const QString &id, const QByteArray &children)
{
    return "<message type='chat' from='bob@two.test/phone' to='alice@one.test/desk' id='"
        + id.toUtf8() + "'>" + children + "</message>";
}

QByteArray replaces(const QString &id)
{
    return "<replace xmlns='urn:xmpp:message-correct:0' id='" + id.toUtf8() + "'/>";
}

QByteArray retracts(const QString &id)
{
    return "<retract xmlns='urn:xmpp:message-retract:1' id='" + id.toUtf8()
        + "'/><body>what others show</body>";
}

QByteArray reacts(const QString &id, const QStringList &signs)
{
    QByteArray xml = "<reactions xmlns='urn:xmpp:reactions:0' id='" + id.toUtf8() + "'>";
    for (const QString &sign : signs) {
        xml += "<reaction>" + sign.toUtf8() + "</reaction>";
    }
    return xml + "</reactions>";
}

/// The newest snapshot of a message that was told after the first `after` changes.
std::optional<Message> toldSince(const Client &client, qsizetype after, MessageId id)
{
    std::optional<Message> newest;
    for (const Change &change : client.changes.sliced(after)) {
        for (const Message &message : change.messages) {
            if (change.kind == Change::Kind::MessagesUpdated && message.id == id) {
                newest = message;
            }
        }
    }
    return newest;
}

QStringList signsOf(const Message &message, const char *person)
{
    for (const Reaction &reaction : message.reactions) {
        if (reaction.sender == jid(person)) {
            return reaction.signs;
        }
    }
    return {};
}

Message named(const Client &client, ConversationId chat, const QString &stanzaId)
{
    for (const Message &message : client.messages(chat)) {
        if (message.stanzaId == stanzaId) {
            return message;
        }
    }
    return {};
}

/// A message of Alice's, on two of her devices and Bob's, and what she says of it: a text, or her
/// sign. Bob is there all the time, so he has everything in the server's order.
struct Contradiction : Pair {
    bool edits;
    Client laptop{server, "alice@one.test", "laptop"};
    ConversationId also = laptop.chat();
    QString id;

    explicit Contradiction(bool byText) : edits(byText)
    {
        laptop.befriend();
        online();
        laptop.transport->goOnline();
        id = delivered(u"v1"_s).stanzaId;
        if (!QTest::qWaitFor([this] { return laptop.bodies(also).contains(u"v1"_s); })) {
            qFatal("the laptop gets no copy");
        }
    }

    /// No word takes the sign back.
    bool says(const Client &client, ConversationId chat, const QString &word) const
    {
        const MessageId message = named(client, chat, id).id;
        const QStringList signs = word.isEmpty() ? QStringList() : QStringList{word};
        return edits ? client.sync->edit(message, word).ok()
                     : client.sync->react(message, signs).ok();
    }
    [[nodiscard]] QString shown(const Client &client, ConversationId chat) const
    {
        const Message message = named(client, chat, id);
        return edits ? message.body : signsOf(message, "alice@one.test").join(u' ');
    }
    [[nodiscard]] bool agree() const
    {
        const QString last = shown(bob, toAlice);
        return shown(alice, toBob) == last && shown(laptop, also) == last;
    }
    [[nodiscard]] bool settled() const
    {
        return laptop.sync->caughtUp() && laptop.outbox().isEmpty() && alice.outbox().isEmpty();
    }
    void passAMinute()
    {
        constexpr qint64 aMinuteMs = 60'000;
        server.nowMs += aMinuteMs;
        for (Client *client : {&alice, &bob, &laptop}) {
            client->clock.advance(aMinuteMs);
        }
    }
};

} // namespace

void ActionsTest::editOfAnUnsentMessageChangesTheQueue_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

void ActionsTest::editOfAnUnsentMessageChangesTheQueue()
{
    QFETCH(const bool, encrypted);
    Pair pair(encrypted);
    pair.alice.say(pair.toBob, u"frist"_s);
    const Message queued = pair.alice.messages(pair.toBob).first();
    const auto edited = pair.alice.sync->edit(queued.id, u"first\r\nline"_s);
    NL_REQUIRE(edited);
    QCOMPARE(edited->originId, queued.originId);
    QCOMPARE(edited->editedAtMs, 0);
    QCOMPARE(pair.alice.outbox().size(), 1);
    QCOMPARE(pair.alice.outbox().first().kind, OutboxKind::Message);
    pair.online();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"first\nline"_s});
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    QCOMPARE(pair.bob.messages(pair.toAlice).first().editedAtMs, 0);
    QVERIFY(pair.alice.transport->submittedWith("frist").isEmpty());
}

void ActionsTest::retractingAnUnsentMessageSendsNothing()
{
    Pair pair;
    pair.alice.say(pair.toBob, u"one"_s);
    pair.alice.say(pair.toBob, u"oops"_s);
    pair.alice.say(pair.toBob, u"two"_s);
    const MessageId id = pair.alice.message(pair.toBob, u"oops"_s).id;
    NL_REQUIRE(pair.alice.sync->react(id, {u"🙈"_s}));
    NL_REQUIRE(pair.alice.sync->retract(id));
    QCOMPARE(pair.alice.bodies(pair.toBob), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(pair.alice.outbox().size(), 2);
    pair.online();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), (QStringList{u"one"_s, u"two"_s}));
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    QVERIFY(pair.alice.transport->submittedWith("oops").isEmpty());
    QVERIFY(pair.alice.transport->submittedWith("reaction").isEmpty());
}

void ActionsTest::offlineActionsFollowTheirMessage_data()
{
    editOfAnUnsentMessageChangesTheQueue_data();
}

/// Written, answered with a sign, corrected and taken back without a network.
void ActionsTest::offlineActionsFollowTheirMessage()
{
    QFETCH(const bool, encrypted);
    Pair pair(encrypted);
    pair.online();
    const Message sent = pair.delivered(u"meet at 6"_s);
    const Message gone = pair.delivered(u"wrong window"_s);
    pair.bob.say(pair.toAlice, u"fine"_s);
    QTRY_VERIFY(pair.alice.bodies(pair.toBob).contains(u"fine"_s));
    QTRY_VERIFY(pair.alice.outbox().isEmpty()); // its receipt
    pair.alice.transport->goOffline();
    pair.alice.say(pair.toBob, u"before"_s);
    NL_REQUIRE(pair.alice.sync->edit(sent.id, u"meet at 7"_s));
    NL_REQUIRE(pair.alice.sync->retract(gone.id));
    NL_REQUIRE(
        pair.alice.sync->react(pair.alice.message(pair.toBob, u"fine"_s).id, {u"👍"_s, u"🎉"_s}));
    pair.alice.say(pair.toBob, u"after"_s);
    QCOMPARE(pair.alice.outbox().size(), 5);
    QCOMPARE(pair.alice.messages(pair.toBob).first().body, u"meet at 7"_s);
    pair.alice.transport->goOnline();
    QTRY_VERIFY(pair.bob.bodies(pair.toAlice).contains(u"after"_s));
    QCOMPARE(pair.bob.bodies(pair.toAlice),
             (QStringList{u"meet at 7"_s, QString(), u"fine"_s, u"before"_s, u"after"_s}));
    const QList<Message> got = pair.bob.messages(pair.toAlice);
    QVERIFY(got.at(0).editedAtMs > 0);
    QVERIFY(got.at(1).retractedAtMs > 0);
    QCOMPARE(signsOf(got.at(2), "alice@one.test"), (QStringList{u"👍"_s, u"🎉"_s}));
    QCOMPARE(MessageStore(pair.bob.writer()).versions(got.at(0).id)->size(), 1);
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    if (encrypted) {
        QVERIFY(pair.alice.transport->submittedWith("meet at 7").isEmpty());
    }
}

void ActionsTest::editsMadeOfflineGoOutAsOne()
{
    Pair pair;
    pair.online();
    const Message sent = pair.delivered(u"v1"_s);
    pair.alice.transport->goOffline();
    pair.alice.transport->forgetSubmitted();
    for (const QString &text : {u"v2"_s, u"v3"_s, u"v4"_s}) {
        NL_REQUIRE(pair.alice.sync->edit(sent.id, text));
        NL_REQUIRE(pair.alice.sync->react(sent.id, {text}));
    }
    QCOMPARE(pair.alice.outbox().size(), 2);
    pair.alice.transport->goOnline();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"v4"_s});
    QTRY_COMPARE(signsOf(pair.bob.messages(pair.toAlice).first(), "alice@one.test"),
                 QStringList{u"v4"_s});
    QCOMPARE(pair.alice.transport->submittedWith("message-correct").size(), 1);
    const auto versions = MessageStore(pair.alice.writer()).versions(sent.id);
    NL_REQUIRE(versions);
    QCOMPARE(versions->size(), 3);
    QCOMPARE(versions->first().body, u"v1"_s);
}

void ActionsTest::aChangeShowsThatItWaits_data()
{
    editOfAnUnsentMessageChangesTheQueue_data();
}

/// From the moment it is made until the server has it; also over a start of the program.
void ActionsTest::aChangeShowsThatItWaits()
{
    QFETCH(const bool, encrypted);
    Pair pair(encrypted);
    pair.online();
    const Message sent = pair.delivered(u"v1"_s);
    QCOMPARE(sent.correction, Correction::Settled);
    pair.alice.transport->goOffline();
    const auto edited = pair.alice.sync->edit(sent.id, u"v2"_s);
    NL_REQUIRE(edited);
    QCOMPARE(edited->correction, Correction::Waits);
    QCOMPARE(edited->delivery, sent.delivery);
    pair.alice.restart();
    QCOMPARE(pair.alice.messages(pair.toBob).first().correction, Correction::Waits);
    const qsizetype before = pair.alice.changes.size();
    pair.alice.transport->goOnline();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"v2"_s});
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    QCOMPARE(pair.alice.messages(pair.toBob).first().correction, Correction::Settled);
    // Whoever shows the message is told, without another look at the store.
    const auto told = toldSince(pair.alice, before, sent.id);
    QVERIFY(told.has_value());
    QCOMPARE(told->correction, Correction::Settled);
    // Of what others change nothing waits here.
    QCOMPARE(pair.bob.messages(pair.toAlice).first().correction, Correction::Settled);
}

void ActionsTest::aChangeThatIsGivenUpSaysSo()
{
    Pair pair;
    pair.online();
    const Message sent = pair.delivered(u"v1"_s);
    pair.alice.transport->limit = 2'000;
    const qsizetype before = pair.alice.changes.size();
    NL_REQUIRE(pair.alice.sync->edit(sent.id, QString(3'000, u'x')));
    QTRY_COMPARE(pair.alice.messages(pair.toBob).first().correction, Correction::Failed);
    const auto told = toldSince(pair.alice, before, sent.id);
    QVERIFY(told.has_value());
    QCOMPARE(told->correction, Correction::Failed);
    QVERIFY(told->delivery >= Delivery::OnServer && told->delivery != Delivery::Failed);
    // A shorter text goes instead.
    NL_REQUIRE(pair.alice.sync->edit(sent.id, u"v2"_s));
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"v2"_s});
    QTRY_COMPARE(pair.alice.messages(pair.toBob).first().correction, Correction::Settled);
}

void ActionsTest::whatIsTakenBackNeedsNoEdit()
{
    Pair pair;
    pair.online();
    const Message sent = pair.delivered(u"secret"_s);
    pair.alice.transport->goOffline();
    pair.alice.transport->forgetSubmitted();
    NL_REQUIRE(pair.alice.sync->edit(sent.id, u"more secret"_s));
    NL_REQUIRE(pair.alice.sync->react(sent.id, {u"🙈"_s}));
    NL_REQUIRE(pair.alice.sync->retract(sent.id));
    QCOMPARE(pair.alice.outbox().size(), 1);
    QVERIFY(!pair.alice.sync->edit(sent.id, u"again"_s).ok());
    pair.alice.transport->goOnline();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{QString()});
    QVERIFY(pair.alice.transport->submittedWith("secret").isEmpty());
    // Nothing of it is left to be found.
    QVERIFY(MessageStore(pair.bob.writer())
                .versions(pair.bob.messages(pair.toAlice).first().id)
                ->isEmpty());
}

void ActionsTest::lostActionIsSentOnce_data()
{
    QTest::addColumn<FakeTransport::Link>("link");
    QTest::newRow("the acknowledgement is lost") << FakeTransport::Link::LosesAcks;
    QTest::newRow("the stanza is lost") << FakeTransport::Link::LosesStanzas;
}

void ActionsTest::lostActionIsSentOnce()
{
    QFETCH(const FakeTransport::Link, link);
    Pair pair;
    pair.online();
    const Message sent = pair.delivered(u"v1"_s);
    pair.alice.transport->link = link;
    NL_REQUIRE(pair.alice.sync->edit(sent.id, u"v2"_s));
    QTRY_COMPARE(pair.alice.outbox().first().state, OutboxState::Handed);
    const QString originId = pair.alice.outbox().first().originId;
    pair.alice.say(pair.toBob, u"next"_s);
    pair.alice.transport->goOffline();
    pair.alice.transport->link = FakeTransport::Link::Healthy;
    pair.alice.transport->goOnline();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), (QStringList{u"v2"_s, u"next"_s}));
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    QCOMPARE(pair.server.copies(pair.bob.self, originId), 1);
    QCOMPARE(pair.alice.bodies(pair.toBob), (QStringList{u"v2"_s, u"next"_s}));
    QCOMPARE(MessageStore(pair.alice.writer()).versions(sent.id)->size(), 1);
}

void ActionsTest::actionSurvivesAKill()
{
    Pair pair(true);
    pair.online();
    const Message sent = pair.delivered(u"v1"_s);
    pair.alice.transport->goOffline();
    NL_REQUIRE(pair.alice.sync->edit(sent.id, u"v2"_s));
    NL_REQUIRE(pair.alice.sync->react(sent.id, {u"✅"_s}));
    pair.alice.restart();
    QCOMPARE(pair.alice.messages(pair.toBob).first().body, u"v2"_s);
    pair.alice.transport->goOnline();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"v2"_s});
    QTRY_COMPARE(signsOf(pair.bob.messages(pair.toAlice).first(), "alice@one.test"),
                 QStringList{u"✅"_s});
}

void ActionsTest::ownDevicesKeepInStep_data()
{
    editOfAnUnsentMessageChangesTheQueue_data();
}

/// The other device gets copies live, and the rest from the archive.
void ActionsTest::ownDevicesKeepInStep()
{
    QFETCH(const bool, encrypted);
    Pair pair(encrypted);
    Client laptop(pair.server, "alice@one.test", "laptop");
    laptop.befriend();
    const ConversationId also = laptop.chat("bob@two.test", encrypted);
    pair.online();
    laptop.transport->goOnline();
    if (encrypted) {
        pair.delivered(u"hello"_s);
        QTRY_COMPARE(pair.alice.sync->omemo().devices(pair.alice.self)->size(), 2);
    }
    const Message one = pair.delivered(u"one"_s);
    const Message two = pair.delivered(u"two"_s);
    QTRY_VERIFY(laptop.bodies(also).contains(u"two"_s));
    NL_REQUIRE(pair.alice.sync->edit(one.id, u"one!"_s));
    QTRY_VERIFY(laptop.bodies(also).contains(u"one!"_s));
    laptop.transport->goOffline();
    NL_REQUIRE(pair.alice.sync->edit(one.id, u"one!!"_s));
    NL_REQUIRE(pair.alice.sync->retract(two.id));
    NL_REQUIRE(pair.alice.sync->react(one.id, {u"👀"_s}));
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    laptop.transport->goOnline();
    QTRY_VERIFY(laptop.bodies(also).contains(u"one!!"_s));
    QTRY_VERIFY(!laptop.bodies(also).contains(u"two"_s));
    QTRY_COMPARE(signsOf(laptop.message(also, u"one!!"_s), "alice@one.test"), QStringList{u"👀"_s});
    QCOMPARE(laptop.messages(also).size(), pair.alice.messages(pair.toBob).size());
}

void ActionsTest::ownDevicesThatContradictEndTheSame_data()
{
    QTest::addColumn<bool>("edits");
    QTest::addColumn<QString>("early"); // what the laptop says without a network
    QTest::addColumn<int>("before"); // stanzas in the archive before the other device says more
    QTest::addColumn<int>("after");
    QTest::addColumn<qint64>("wrongMs"); // the laptop's clock
    const std::array words{std::tuple("edit", true, u"early"_s),
                           std::tuple("sign", false, u"early"_s),
                           std::tuple("no sign", false, QString())};
    for (const auto &[name, edits, early] : words) {
        for (const auto &[before, after] : {std::pair(0, 0), {120, 0}, {0, 120}}) {
            for (const qint64 hours : {0, -1, 1}) {
                QTest::addRow("%s, %d and %d between, clock %+d h", name, before, after,
                              static_cast<int>(hours))
                    << edits << early << before << after << hours * 3'600'000;
            }
        }
    }
}

/// The laptop has said something offline, and another device something else meanwhile. Whatever the
/// server got last counts everywhere, and does not stand in the way of what comes later.
void ActionsTest::ownDevicesThatContradictEndTheSame()
{
    QFETCH(const bool, edits);
    QFETCH(const QString, early);
    QFETCH(const int, before);
    QFETCH(const int, after);
    QFETCH(const qint64, wrongMs);
    Contradiction scene(edits);
    QVERIFY(scene.says(scene.alice, scene.toBob, u"first"_s));
    QTRY_COMPARE(scene.shown(scene.laptop, scene.also), u"first"_s);
    QTRY_VERIFY(scene.settled() && scene.agree());
    scene.laptop.transport->goOffline();
    scene.laptop.clock.set(scene.server.nowMs + wrongMs);
    scene.passAMinute();
    QVERIFY(scene.says(scene.laptop, scene.also, early));
    scene.passAMinute();
    fill(scene.server, 1, before);
    QVERIFY(scene.says(scene.alice, scene.toBob, u"late"_s));
    QTRY_COMPARE(scene.shown(scene.bob, scene.toAlice), u"late"_s);
    QTRY_VERIFY(scene.alice.outbox().isEmpty());
    fill(scene.server, before + 1, before + after);
    scene.passAMinute();
    scene.laptop.transport->goOnline();
    QTRY_VERIFY(scene.settled() && scene.agree());
    // Nor does another look at the archive change anything.
    scene.laptop.transport->goOffline();
    scene.laptop.transport->goOnline();
    QTRY_VERIFY(scene.settled() && scene.agree());

    scene.laptop.transport->goOffline();
    scene.passAMinute();
    QVERIFY(scene.says(scene.alice, scene.toBob, u"third"_s));
    QTRY_COMPARE(scene.shown(scene.bob, scene.toAlice), u"third"_s);
    QTRY_VERIFY(scene.alice.outbox().isEmpty());
    scene.passAMinute();
    scene.laptop.transport->goOnline();
    QTRY_VERIFY(scene.settled());
    QVERIFY(scene.agree());
}

void ActionsTest::whatWasSaidSinceIsNotGoneOver_data()
{
    QTest::addColumn<bool>("edits");
    QTest::addColumn<qint64>("later");
    QTest::newRow("newer edit") << true << qint64(1000);
    QTest::newRow("older edit") << true << qint64(-1000);
    QTest::newRow("newer sign") << false << qint64(1000);
    QTest::newRow("older sign") << false << qint64(-1000);
}

/// What waits here is not sent when another own device has said something else after it.
void ActionsTest::whatWasSaidSinceIsNotGoneOver()
{
    QFETCH(const bool, edits);
    QFETCH(const qint64, later);
    FakeServer server;
    Client alice(server);
    alice.befriend();
    const ConversationId chat = alice.chat();
    const auto otherDevice = [&](const QByteArray &id, const QByteArray &children, qint64 stampMs) {
        alice.transport->inject("<message type='chat' from='alice@one.test/laptop' "
                                "to='bob@two.test' id='"
                                    + id + "'>" + children + "</message>",
                                StanzaOrigin::Archive, u"a-"_s + QString::fromUtf8(id), stampMs);
    };
    otherDevice("m", "<body>v1</body>", server.nowMs - 5000);
    const MessageId id = alice.message(chat, u"v1"_s).id;
    NL_REQUIRE(edits ? alice.sync->edit(id, u"here"_s) : alice.sync->react(id, {u"here"_s}));
    QCOMPARE(alice.outbox().size(), 1);
    const QByteArray edit = "<body>there</body>" + replaces(u"m"_s);
    otherDevice("n", edits ? edit : reacts(u"m"_s, {u"there"_s}), alice.clock.nowMs() + later);
    const bool newer = later > 0;
    const Message message = alice.messages(chat).first();
    const QString shown = edits ? message.body : signsOf(message, "alice@one.test").join(u' ');
    QCOMPARE(shown, newer ? u"there"_s : u"here"_s);
    QCOMPARE(alice.outbox().size(), newer ? 0 : 1);
    QCOMPARE(message.correction, edits && !newer ? Correction::Waits : Correction::Settled);
}

void ActionsTest::everyOrderOfMessageAndActionsEndsTheSame_data()
{
    QTest::addColumn<QString>("order");
    QString order = u"emrx"_s; // edit, message, reaction, later edit
    do {
        QTest::newRow(qPrintable(order)) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void ActionsTest::everyOrderOfMessageAndActionsEndsTheSame()
{
    QFETCH(const QString, order);
    FakeServer server;
    Client alice(server);
    alice.befriend();
    const ConversationId chat = alice.chat();
    alice.transport->goOnline();
    const qint64 base = server.nowMs;
    const QHash<QChar, std::pair<QByteArray, qint64>> stanzas{
        {u'm', {fromBob(u"m"_s, "<body>v1</body>"), base}},
        {u'e', {fromBob(u"e"_s, "<body>v2</body>" + replaces(u"m"_s)), base + 1000}},
        {u'r', {fromBob(u"r"_s, reacts(u"m"_s, {u"👍"_s})), base + 1500}},
        {u'x', {fromBob(u"x"_s, "<body>v3</body>" + replaces(u"m"_s)), base + 2000}},
    };
    for (const QChar each : order) {
        const auto &[xml, stamp] = stanzas.value(each);
        alice.transport->inject(xml, StanzaOrigin::Archive, u"a-"_s + each, stamp);
    }
    QCOMPARE(alice.bodies(chat), QStringList{u"v3"_s});
    const Message message = alice.messages(chat).first();
    QCOMPARE(message.stanzaId, u"m"_s);
    QCOMPARE(message.editedAtMs, base + 2000);
    QCOMPARE(message.sortKey.timeMs, base);
    QCOMPARE(signsOf(message, "bob@two.test"), QStringList{u"👍"_s});
    QCOMPARE(alice.unread(chat), 1);
    for (const QChar each : order) {
        const auto &[xml, stamp] = stanzas.value(each);
        alice.transport->inject(xml, StanzaOrigin::Live, u"a-"_s + each);
    }
    QCOMPARE(alice.bodies(chat), QStringList{u"v3"_s});
}

void ActionsTest::repeatsChangeNothing()
{
    Pair pair(true);
    pair.online();
    const Message sent = pair.delivered(u"v1"_s);
    NL_REQUIRE(pair.alice.sync->edit(sent.id, u"v2"_s));
    NL_REQUIRE(pair.alice.sync->react(sent.id, {u"👍"_s}));
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), QStringList{u"v2"_s});
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    const QList<ArchivedStanza> copies = pair.server.archiveOf(pair.bob.self);
    const Message before = pair.bob.messages(pair.toAlice).first();
    for (const ArchivedStanza &copy : copies) {
        pair.bob.transport->inject(copy.xml, StanzaOrigin::Live, copy.id);
        pair.bob.transport->inject(copy.xml, StanzaOrigin::Archive, copy.id, copy.stampMs);
    }
    QCOMPARE(pair.bob.messages(pair.toAlice).size(), 1);
    const Message after = pair.bob.messages(pair.toAlice).first();
    QCOMPARE(after.body, before.body);
    QCOMPARE(after.reactions, before.reactions);
}

void ActionsTest::correctionOfAMessageThatIsNotHereIsShown()
{
    FakeServer server;
    Client alice(server);
    const ConversationId chat = alice.chat();
    alice.befriend();
    alice.transport->goOnline();
    alice.transport->inject(fromBob(u"e"_s, "<body>never lost</body>" + replaces(u"unknown"_s)));
    QCOMPARE(alice.bodies(chat), QStringList{u"never lost"_s});
    alice.transport->inject(fromBob(u"e2"_s, "<body>newer</body>" + replaces(u"unknown"_s)));
    QCOMPARE(alice.bodies(chat), QStringList{u"newer"_s});
}

void ActionsTest::foreignActionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("children");
    QTest::addColumn<QStringList>("bodies");
    // An edit of what somebody else wrote is a message of its own; the rest does nothing.
    QTest::newRow("edit of ours") << QByteArray("<body>forged</body>" + replaces(u"OURS"_s))
                                  << QStringList{u"ours"_s, u"sealed"_s, u"forged"_s};
    QTest::newRow("retraction of ours")
        << retracts(u"OURS"_s) << QStringList{u"ours"_s, u"sealed"_s};
    QTest::newRow("edit in the clear of what was encrypted")
        << QByteArray("<body>forged</body>" + replaces(u"SEALED"_s))
        << QStringList{u"ours"_s, u"sealed"_s, u"forged"_s};
    QTest::newRow("retraction in the clear of what was encrypted")
        << retracts(u"SEALED"_s) << QStringList{u"ours"_s, u"sealed"_s};
}

void ActionsTest::foreignActionsAreRefused()
{
    QFETCH(QByteArray, children);
    QFETCH(const QStringList, bodies);
    Pair pair(true);
    pair.online();
    const Message ours = pair.delivered(u"ours"_s);
    pair.bob.say(pair.toAlice, u"sealed"_s);
    QTRY_VERIFY(pair.alice.bodies(pair.toBob).contains(u"sealed"_s));
    const Message sealed = pair.alice.message(pair.toBob, u"sealed"_s);
    QCOMPARE(sealed.encryption, Encryption::Omemo2);
    children.replace("OURS", ours.stanzaId.toUtf8());
    children.replace("SEALED", sealed.stanzaId.toUtf8());
    pair.alice.transport->inject(fromBob(u"forged"_s, children));
    QCOMPARE(pair.alice.bodies(pair.toBob), bodies);
    QCOMPARE(pair.alice.message(pair.toBob, u"sealed"_s).editedAtMs, 0);
}

void ActionsTest::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QString>("what");
    for (const QString &what :
         {u"edit foreign"_s, u"retract foreign"_s, u"edit to nothing"_s, u"edit too long"_s,
          u"react with nothing visible"_s, u"no such message"_s}) {
        QTest::newRow(qPrintable(what)) << what;
    }
}

void ActionsTest::whatCannotBeDoneIsSaid()
{
    QFETCH(const QString, what);
    Pair pair;
    pair.online();
    const MessageId own = pair.delivered(u"own"_s).id;
    pair.bob.say(pair.toAlice, u"foreign"_s);
    QTRY_VERIFY(pair.alice.bodies(pair.toBob).contains(u"foreign"_s));
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    const MessageId foreign = pair.alice.message(pair.toBob, u"foreign"_s).id;
    AccountSync &sync = *pair.alice.sync;
    const QHash<QString, std::function<Error()>> calls{
        {u"edit foreign"_s, [&] { return sync.edit(foreign, u"x"_s).error(); }},
        {u"retract foreign"_s, [&] { return sync.retract(foreign).error(); }},
        {u"edit to nothing"_s, [&] { return sync.edit(own, u" \n"_s).error(); }},
        {u"edit too long"_s, [&] { return sync.edit(own, QString(300'000, u'x')).error(); }},
        {u"react with nothing visible"_s, [&] { return sync.react(own, {u"\n"_s}).error(); }},
        {u"no such message"_s, [&] { return sync.react(MessageId{4711}, {u"x"_s}).error(); }},
    };
    const ErrorCode code = calls.value(what)().code;
    QCOMPARE(code,
             what == u"edit too long"_s         ? ErrorCode::TooLarge
                 : what == u"no such message"_s ? ErrorCode::NotFound
                                                : ErrorCode::InvalidInput);
    QVERIFY(pair.alice.outbox().isEmpty());
    QCOMPARE(pair.alice.bodies(pair.toBob), (QStringList{u"own"_s, u"foreign"_s}));
}

void ActionsTest::hostileSignsAreTamed()
{
    QStringList many;
    for (int i = 0; i < 500; ++i) {
        many.append(u"sign %1"_s.arg(i));
    }
    QCOMPARE(ActionTracker::cleanSigns(many).size(), 20);
    QCOMPARE(ActionTracker::cleanSigns({u"👍"_s, u" 👍 "_s, QString(1000, u'x'), u"\x1f\n\t"_s,
                                        u"a\x1f"
                                        u"b"_s,
                                        QString()}),
             (QStringList{u"👍"_s, u"ab"_s}));
}

void ActionsTest::takenBackMessagesAreNotUnread()
{
    FakeServer server;
    Client alice(server);
    alice.befriend();
    const ConversationId chat = alice.chat();
    alice.transport->goOnline();
    alice.transport->inject(fromBob(u"1"_s, "<body>one</body>"));
    alice.transport->inject(fromBob(u"2"_s, "<body>two</body>"));
    alice.transport->inject(fromBob(u"3"_s, reacts(u"1"_s, {u"👍"_s})));
    QCOMPARE(alice.unread(chat), 2);
    alice.transport->inject(fromBob(u"4"_s, retracts(u"2"_s)));
    QCOMPARE(alice.unread(chat), 1);
    QCOMPARE(*MessageStore(alice.writer()).unreadCount(chat, {}), 1);
}

/// An old page of the archive brings an edit that a newer one has overtaken.
void ActionsTest::olderEditsDoNotWin()
{
    FakeServer server;
    Client alice(server);
    alice.befriend();
    const ConversationId chat = alice.chat();
    alice.transport->goOnline();
    const qint64 base = server.nowMs;
    alice.transport->inject(fromBob(u"m"_s, "<body>v1</body>"), StanzaOrigin::Archive, u"1"_s,
                            base);
    alice.transport->inject(fromBob(u"n"_s, "<body>v3</body>" + replaces(u"m"_s)),
                            StanzaOrigin::Archive, u"3"_s, base + 3000);
    alice.transport->inject(fromBob(u"o"_s, "<body>v2</body>" + replaces(u"m"_s)),
                            StanzaOrigin::Archive, u"2"_s, base + 2000);
    QCOMPARE(alice.bodies(chat), QStringList{u"v3"_s});
    const auto versions = MessageStore(alice.writer()).versions(alice.messages(chat).first().id);
    NL_REQUIRE(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(versions->last().body, u"v2"_s);
    alice.transport->inject(fromBob(u"p"_s, "<body>v4</body>" + replaces(u"m"_s)));
    QCOMPARE(alice.bodies(chat), QStringList{u"v4"_s});
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "tst_actions.moc"
