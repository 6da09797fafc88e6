// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"
#include "core/storage/KeyStore.h"
#include "core/sync/SyncStores.h"
#include "core/sync/trust/ControlXml.h"
#include "core/sync/trust/ResendRules.h"
#include "tests/unit/sync/Envelope.h"
#include "tests/unit/sync/SyncFixture.h"

#include <optional>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;
using Verdict = ResendRules::Verdict;

/// A message that can't be read on one device is asked of the one that sent it.
class ResendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTakesThePlaceOfWhatCouldNotBeRead();
    void nobodyElseSeesAnything();
    void aDeviceThatCameLaterMustBeVerified();
    void anOwnOtherDeviceIsAsked();
    void whoMayHaveIt_data();
    void whoMayHaveIt();
    void notTooOften();
    void nobodyAsksTooOften();
    void whatNobodyAskedForIsNoMessage();
    void onlyTheDeviceThatWasAskedGives();
    void hostileXmlIsNothing_data();
    void hostileXmlIsNothing();
};

namespace {

constexpr qint64 hour = 3'600'000;

/// Alice has written to Bob's phone; his laptop finds what it can't read in the archive.
struct Scene {
    FakeServer server;
    Client alice{server};
    Client phone{server, "bob@two.test", "phone"};
    std::unique_ptr<Client> laptop;
    ConversationId toBob = alice.chat("bob@two.test", true);
    ConversationId onPhone = phone.chat("alice@one.test", true);
    ConversationId onLaptop;

    Scene()
    {
        alice.befriend();
        phone.befriend("alice@one.test");
        alice.transport->goOnline();
        phone.transport->goOnline();
    }
    /// True when everybody is where they should be.
    bool addLaptop(qint64 laterMs)
    {
        alice.say(toBob, u"hello"_s);
        if (!QTest::qWaitFor([&] { return phone.bodies(onPhone) == QStringList{u"hello"_s}; })) {
            return false;
        }
        alice.clock.advance(laterMs);
        laptop = std::make_unique<Client>(server, "bob@two.test", "laptop");
        laptop->clock.advance(laterMs);
        laptop->befriend("alice@one.test");
        onLaptop = laptop->chat("alice@one.test", true);
        laptop->transport->goOnline();
        return QTest::qWaitFor([&] {
            return laptop->messages(onLaptop).size() == 1
                && alice.sync->omemo().devices(phone.self)->size() == 2;
        });
    }
    /// Alice knows the laptop's key.
    bool hearLaptop()
    {
        laptop->say(onLaptop, u"it is me"_s);
        return QTest::qWaitFor([&] { return alice.bodies(toBob).contains(u"it is me"_s); }, 30'000);
    }
    [[nodiscard]] Message onTheLaptop() const { return laptop->messages(onLaptop).first(); }
};

std::optional<Result<void>> asked(const Client &who, MessageId message)
{
    const auto answer = std::make_shared<std::optional<Result<void>>>();
    who.sync->askAgain(message, [answer](const Result<void> &done) { *answer = done; });
    static_cast<void>(QTest::qWaitFor([&] { return answer->has_value(); }, 30'000));
    return *answer;
}

} // namespace

void ResendTest::itTakesThePlaceOfWhatCouldNotBeRead()
{
    Scene scene;
    QVERIFY(scene.addLaptop(0));
    const Message before = scene.onTheLaptop();
    QCOMPARE(before.unreadable, Unreadable::NotForUs);
    const auto answer = asked(*scene.laptop, before.id);
    QVERIFY(answer && *answer);
    QTRY_COMPARE(scene.onTheLaptop().body, u"hello"_s);
    QCOMPARE(scene.laptop->messages(scene.onLaptop).size(), 1);
    const Message after = scene.onTheLaptop();
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.originId, before.originId);
    QCOMPARE(after.sortKey, before.sortKey);
    QCOMPARE(after.unreadable, Unreadable::No);
    QCOMPARE(after.again, Again::No);
    // Read once more from the archives, nothing doubles.
    scene.laptop->restart();
    scene.laptop->transport->goOnline();
    QTRY_VERIFY(scene.laptop->sync->caughtUp());
    QCOMPARE(scene.laptop->bodies(scene.onLaptop), QStringList{u"hello"_s});
    QCOMPARE(asked(*scene.laptop, before.id)->error().code, ErrorCode::InvalidInput);
}

void ResendTest::nobodyElseSeesAnything()
{
    Scene scene;
    Client second(scene.server, "alice@one.test", "tablet");
    const ConversationId there = second.chat("bob@two.test", true);
    second.transport->goOnline();
    QVERIFY(scene.addLaptop(0));
    QVERIFY(*asked(*scene.laptop, scene.onTheLaptop().id));
    QTRY_COMPARE(scene.onTheLaptop().body, u"hello"_s);
    // One more, so that all that was on its way has come.
    scene.alice.say(scene.toBob, u"last"_s);
    QTRY_VERIFY(second.bodies(there).contains(u"last"_s));
    QTRY_COMPARE(scene.phone.bodies(scene.onPhone), (QStringList{u"hello"_s, u"last"_s}));
    QTRY_COMPARE(scene.laptop->bodies(scene.onLaptop), (QStringList{u"hello"_s, u"last"_s}));
    QVERIFY(second.messages(there).size() <= 2);
    for (Client *late : {&scene.phone, &second}) {
        late->restart();
        late->transport->goOnline();
        QTRY_VERIFY(late->sync->caughtUp());
    }
    QCOMPARE(scene.phone.messages(scene.onPhone).size(), 2);
    QVERIFY(second.messages(there).size() <= 2);
}

void ResendTest::aDeviceThatCameLaterMustBeVerified()
{
    Scene scene;
    QVERIFY(scene.addLaptop(hour));
    const MessageId id = scene.onTheLaptop().id;
    QVERIFY(*asked(*scene.laptop, id));
    QCOMPARE(scene.onTheLaptop().again, Again::Asked);
    QTRY_COMPARE(scene.onTheLaptop().again, Again::Refused);
    QCOMPARE(scene.onTheLaptop().body, QString());
    // Soon after, nobody is asked once more.
    QCOMPARE(asked(*scene.laptop, id)->error().code, ErrorCode::NotAllowed);
    NL_REQUIRE(scene.alice.sync->setTrust(scene.phone.self, scene.laptop->sync->omemo().deviceId(),
                                          Trust::Verified));
    scene.laptop->clock.advance(hour);
    QVERIFY(*asked(*scene.laptop, id));
    QTRY_COMPARE(scene.onTheLaptop().body, u"hello"_s);
}

void ResendTest::anOwnOtherDeviceIsAsked()
{
    Scene scene;
    scene.alice.say(scene.toBob, u"mine"_s);
    QTRY_COMPARE(scene.phone.bodies(scene.onPhone), QStringList{u"mine"_s});
    Client second(scene.server, "alice@one.test", "tablet");
    second.befriend();
    const ConversationId there = second.chat("bob@two.test", true);
    second.transport->goOnline();
    QTRY_COMPARE(second.messages(there).size(), 1);
    QTRY_COMPARE(scene.alice.sync->omemo().devices(scene.alice.self)->size(), 2);
    const Message before = second.messages(there).first();
    QCOMPARE(before.unreadable, Unreadable::NotForUs);
    QVERIFY(*asked(second, before.id));
    QTRY_COMPARE(second.bodies(there), QStringList{u"mine"_s});
    QCOMPARE(second.messages(there).first().direction, Direction::Out);
}

void ResendTest::whoMayHaveIt_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("the one it was written to") << u""_s << Verdict::Give;
    QTest::newRow("of another chat") << u"other chat"_s << Verdict::Ignore;
    QTest::newRow("a room that is none") << u"no room"_s << Verdict::Ignore;
    QTest::newRow("an unknown id") << u"id"_s << Verdict::Refuse;
    QTest::newRow("a message of theirs") << u"theirs"_s << Verdict::Refuse;
    QTest::newRow("taken back") << u"retracted"_s << Verdict::Refuse;
    QTest::newRow("written in the clear") << u"plain"_s << Verdict::Refuse;
    QTest::newRow("a blocked device") << u"blocked"_s << Verdict::Ignore;
    QTest::newRow("an undecided device") << u"undecided"_s << Verdict::Ignore;
    QTest::newRow("a device that nobody knows") << u"device"_s << Verdict::Ignore;
    QTest::newRow("somebody else") << u"stranger"_s << Verdict::Ignore;
    QTest::newRow("a device that came later") << u"later"_s << Verdict::Refuse;
    QTest::newRow("a device that came later, and a message with a new time")
        << u"later, dated anew"_s << Verdict::Refuse;
    QTest::newRow("another key under the same id") << u"key"_s << Verdict::Refuse;
    QTest::newRow("asked days ago") << u"old"_s << Verdict::Ignore;
}

void ResendTest::whoMayHaveIt()
{
    QFETCH(QString, change);
    QFETCH(Verdict, verdict);
    Scene scene;
    QVERIFY(scene.addLaptop(change.startsWith(u"later") ? hour : 0));
    QVERIFY(scene.hearLaptop());
    Client &alice = scene.alice;
    const quint32 laptop = scene.laptop->sync->omemo().deviceId();
    Message message = alice.messages(scene.toBob).first();
    if (change == u"retracted") {
        NL_REQUIRE(alice.sync->retract(message.id));
    } else if (change == u"plain") {
        scene.alice.chat("bob@two.test", false);
        const auto plain = alice.sync->sendText(scene.toBob, u"open"_s);
        NL_REQUIRE(plain);
        QTRY_COMPARE(alice.delivery(scene.toBob, u"open"_s), Delivery::Delivered);
        message = alice.message(scene.toBob, u"open"_s);
        QCOMPARE(message.encryption, Encryption::None);
    } else if (change == u"theirs") {
        scene.phone.say(scene.onPhone, u"from bob"_s);
        QTRY_VERIFY(alice.bodies(scene.toBob).contains(u"from bob"_s));
        message = alice.message(scene.toBob, u"from bob"_s);
    } else if (change == u"blocked") {
        NL_REQUIRE(alice.sync->setTrust(scene.phone.self, laptop, Trust::Blocked));
    } else if (change == u"undecided") {
        NL_REQUIRE(alice.sync->setTrust(scene.phone.self, laptop, Trust::Undecided));
    }
    if (change == u"later, dated anew") {
        Transaction tx(alice.writer());
        NL_REQUIRE(MessageStore(alice.writer())
                       .setArchiveId(tx, message.id, message.archiveId, 0, alice.clock.nowMs()));
        NL_REQUIRE(tx.commit());
        message = alice.messages(scene.toBob).first();
        QCOMPARE(message.sentAtMs, alice.clock.nowMs());
    } else if (change == u"key") {
        // A bundle with another key, an hour later.
        alice.clock.advance(hour);
        Transaction tx(alice.writer());
        KeyStore keys(alice.writer(), alice.account);
        Device device = keys.device(scene.phone.self, laptop)->value();
        device.identityKey = QByteArray(32, 'x');
        device.firstSeenMs = alice.clock.nowMs();
        NL_REQUIRE(keys.putDevice(tx, device));
        NL_REQUIRE(tx.commit());
    }
    if (change == u"other chat") {
        alice.chat("carol@three.test", true);
    }
    ResendAsk ask{
        scene.phone.self, laptop, {ControlXml::Again::Word::Ask, message.originId, alice.self}, 0};
    if (change == u"other chat") {
        ask.what.chat = jid("carol@three.test");
    } else if (change == u"no room") {
        ask.what.chat = jid("room@rooms.test");
    } else if (change == u"id") {
        ask.what.id = u"4711"_s;
    } else if (change == u"device") {
        ask.device = 4711;
    } else if (change == u"stranger") {
        ask.person = jid("mallory@evil.test");
    } else if (change == u"old") {
        ask.atMs = alice.clock.nowMs() - 96 * hour;
    }
    SyncStores stores(alice.writer(), alice.account, alice.self, alice.clock);
    const auto decided = ResendRules(stores, alice.sync->omemo()).decide(ask);
    NL_REQUIRE(decided);
    QCOMPARE(decided->verdict, verdict);
    QCOMPARE(decided->message.has_value(), verdict == Verdict::Give);
}

void ResendTest::notTooOften()
{
    Scene scene;
    QVERIFY(scene.addLaptop(0));
    QVERIFY(scene.hearLaptop());
    Client &alice = scene.alice;
    SyncStores stores(alice.writer(), alice.account, alice.self, alice.clock);
    const ResendRules rules(stores, alice.sync->omemo());
    const auto give = [&](const QString &id) {
        Transaction tx(alice.writer());
        return stores.resends.noteGiven(tx, alice.account, scene.phone.self, 1, id,
                                        alice.clock.nowMs())
            && tx.commit();
    };
    const ResendAsk ask{
        scene.phone.self,
        scene.laptop->sync->omemo().deviceId(),
        {ControlXml::Again::Word::Ask, alice.messages(scene.toBob).first().originId, alice.self},
        0};
    for (int turn = 0; turn < ResendRules::mostOfOneADay; ++turn) {
        QCOMPARE(rules.decide(ask)->verdict, Verdict::Give);
        QVERIFY(give(ask.what.id));
    }
    QCOMPARE(rules.decide(ask)->verdict, Verdict::Ignore);
    alice.clock.advance(25 * hour);
    QCOMPARE(rules.decide(ask)->verdict, Verdict::Give);
    for (int turn = 0; turn < ResendRules::mostAnHour; ++turn) {
        QVERIFY(give(u"other %1"_s.arg(turn)));
    }
    QCOMPARE(rules.decide(ask)->verdict, Verdict::Ignore);
    alice.clock.advance(2 * hour);
    QCOMPARE(rules.decide(ask)->verdict, Verdict::Give);
}

void ResendTest::nobodyAsksTooOften()
{
    Scene scene;
    QVERIFY(scene.addLaptop(0));
    const Message message = scene.onTheLaptop();
    // Somebody who is not there answers nothing.
    scene.alice.transport->goOffline();
    QVERIFY(*asked(*scene.laptop, message.id));
    QCOMPARE(asked(*scene.laptop, message.id)->error().code, ErrorCode::NotAllowed);
    scene.laptop->clock.advance(hour / 4);
    QVERIFY(*asked(*scene.laptop, message.id));
    scene.laptop->transport->goOffline();
    scene.laptop->clock.advance(hour / 4);
    QCOMPARE(asked(*scene.laptop, message.id)->error().code, ErrorCode::NotConnected);
    QCOMPARE(scene.onTheLaptop().again, Again::Asked);
    // Late is not too late.
    scene.laptop->transport->goOnline();
    scene.alice.transport->goOnline();
    QTRY_COMPARE(scene.onTheLaptop().body, u"hello"_s);
}

void ResendTest::whatNobodyAskedForIsNoMessage()
{
    Scene scene;
    QVERIFY(scene.addLaptop(0));
    const Message before = scene.onTheLaptop();
    const auto give = [&](const QString &id) {
        Transaction tx(scene.alice.writer());
        const QByteArray given = ControlXml::write(
            ControlXml::Again{ControlXml::Again::Word::Give, id, scene.alice.self});
        const auto sealed = scene.alice.sync->omemo().seal(
            tx, {scene.phone.self}, {u"forged"_s, given, scene.phone.self, false, {}});
        if (!sealed || !tx.commit()) {
            qFatal("not sealed");
        }
        const QByteArray xml = "<message type='chat' from='alice@one.test/desk' "
                               "to='bob@two.test' id='g"
            + id.toUtf8() + "'>" + sealed->omemo2 + "</message>";
        scene.laptop->transport->inject(xml, StanzaOrigin::Live, u"x"_s + id);
    };
    // Alice needs a session with the laptop.
    scene.alice.say(scene.toBob, u"new"_s);
    QTRY_COMPARE(scene.laptop->bodies(scene.onLaptop).last(), u"new"_s);
    give(before.originId);
    give(u"4711"_s);
    give(scene.laptop->messages(scene.onLaptop).last().originId);
    QCOMPARE(scene.laptop->bodies(scene.onLaptop), (QStringList{{}, u"new"_s}));
    QCOMPARE(scene.onTheLaptop().unreadable, Unreadable::NotForUs);
}

void ResendTest::onlyTheDeviceThatWasAskedGives()
{
    Scene scene;
    QVERIFY(scene.addLaptop(0));
    const Message before = scene.onTheLaptop();
    scene.alice.transport->goOffline();
    QVERIFY(*asked(*scene.laptop, before.id));
    // The phone says in Alice's name what Alice's device was asked for: it is not hers.
    const QByteArray given = ControlXml::write(
        ControlXml::Again{ControlXml::Again::Word::Give, before.originId, scene.alice.self});
    scene.phone.transport->goOffline();
    Client mallory(scene.server, "mallory@evil.test", "evil");
    const ConversationId chat = mallory.chat("bob@two.test", true);
    mallory.transport->goOnline();
    mallory.say(chat, u"hi"_s);
    QTRY_VERIFY(mallory.outbox().isEmpty());
    Transaction tx(mallory.writer());
    const auto sealed = mallory.sync->omemo().seal(
        tx, {scene.phone.self}, {u"forged"_s, given, scene.phone.self, false, {}});
    NL_REQUIRE(sealed);
    NL_REQUIRE(tx.commit());
    scene.laptop->transport->inject("<message type='chat' from='mallory@evil.test/evil' "
                                    "to='bob@two.test' id='m1'>"
                                        + sealed->omemo2 + "</message>",
                                    StanzaOrigin::Live, u"m1"_s);
    QCOMPARE(scene.onTheLaptop().unreadable, Unreadable::NotForUs);
    QCOMPARE(scene.onTheLaptop().again, Again::Asked);
}

void ResendTest::hostileXmlIsNothing_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("good");
    const QByteArray ns = "xmlns='urn:ninelives:again:0'";
    QTest::newRow("good") << "<ask " + ns + " id='1' chat='a@b'/>" << true;
    QTest::newRow("no id") << "<ask " + ns + " chat='a@b'/>" << false;
    QTest::newRow("no chat") << "<ask " + ns + " id='1'/>" << false;
    QTest::newRow("no address") << "<ask " + ns + " id='1' chat='@@'/>" << false;
    QTest::newRow("another word") << "<take " + ns + " id='1' chat='a@b'/>" << false;
    QTest::newRow("another namespace") << QByteArray("<ask xmlns='x' id='1' chat='a@b'/>") << false;
    QTest::newRow("long id") << "<ask " + ns + " id='" + QByteArray(300, 'x') + "' chat='a@b'/>"
                             << false;
}

void ResendTest::hostileXmlIsNothing()
{
    QFETCH(QByteArray, xml);
    const QDomElement content = envelopeWith(xml);
    QVERIFY(!content.isNull());
    QTEST(ControlXml::readAgain(content).has_value(), "good");
}

QTEST_GUILESS_MAIN(ResendTest)
#include "tst_resend.moc"
