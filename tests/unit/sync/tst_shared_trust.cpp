// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"
#include "core/storage/KeyStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/trust/ControlXml.h"
#include "tests/unit/sync/SyncFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// What one device verifies, the verified others follow (XEP-0450), and nobody else is believed.
class SharedTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerifiedOwnDeviceIsFollowed();
    void anUnverifiedOneOnlyOnceItIs();
    void onlyWithTheKeyThatSaidIt_data();
    void onlyWithTheKeyThatSaidIt();
    void whatIsDecidedMeanwhileIsSaidToo();
    void switchedOffNothingIsSaidOrBelieved();
    void whatIsDecidedOfflineIsSaidLater();
    void whatIsLostWithItsStreamIsSaidAgain_data();
    void whatIsLostWithItsStreamIsSaidAgain();
    void whatIsConfirmedIsSaidOnce();
    void withoutConfirmationsItIsSaidThreeTimes();
    void whatIsRefusedStaysUntilItIsNot();
    void whatEndsTheStreamIsNotSaidForEver();
    void saidAgainItChangesNothing();
    void nobodySpeaksForOthers();
    void blockedHereStaysBlocked();
    void theWireFormat();

private:
    static Trust trustOf(const Client &client, const BareJid &owner, quint32 device)
    {
        const QList<Device> devices = *client.sync->omemo().devices(owner);
        const auto found = std::ranges::find(devices, device, &Device::id);
        return found == devices.end() ? Trust::Undecided : found->trust;
    }
    static quint32 idOf(const Client &client) { return client.sync->omemo().deviceId(); }
};

namespace {

/// What the client's transport was given of what our programs say to each other.
qsizetype controls(const Client &client)
{
    return client.transport->submittedWith("urn:ninelives:control:0").size();
}

/// All that was decided there has been told, and confirmed.
bool hasToldAll(const Client &client)
{
    const auto unsaid =
        SettingsStore(client.writer()).get(u"trust.unsaid.%1"_s.arg(client.account.value));
    return unsaid && unsaid->value_or(QByteArray()).isEmpty();
}

/// Alice has two devices, Bob one; everybody has heard of everybody.
struct Household {
    FakeServer server;
    Client desk{server};
    Client tablet{server, "alice@one.test", "tablet"};
    Client bob{server, "bob@two.test", "phone"};
    ConversationId toBob = desk.chat("bob@two.test", true);
    ConversationId alsoToBob = tablet.chat("bob@two.test", true);
    ConversationId toAlice = bob.chat("alice@one.test", true);

    Household()
    {
        desk.befriend();
        tablet.befriend();
        bob.befriend("alice@one.test");
    }
    bool meet()
    {
        for (Client *client : {&desk, &tablet, &bob}) {
            client->transport->goOnline();
        }
        const bool listed = QTest::qWaitFor([&] {
            return desk.sync->omemo().devices(desk.self)->size() == 2
                && tablet.sync->omemo().devices(desk.self)->size() == 2;
        });
        desk.say(toBob, u"from the desk"_s);
        tablet.say(alsoToBob, u"from the tablet"_s);
        return listed && QTest::qWaitFor([&] {
                   return bob.messages(toAlice).size() == 2 && desk.messages(toBob).size() == 2
                       && tablet.messages(alsoToBob).size() == 2;
               });
    }
    /// What the desk says to Bob has come to the tablet, and so has all that it said before.
    bool hasSaid(const QString &text)
    {
        desk.say(toBob, text);
        return QTest::qWaitFor([&] { return tablet.bodies(alsoToBob).contains(text); });
    }
    bool saysNothingOnItsNextStream()
    {
        desk.transport->goOffline();
        desk.transport->forgetSubmitted();
        desk.transport->goOnline();
        return QTest::qWaitFor([&] { return desk.sync->caughtUp(); })
            && hasSaid(u"on the next stream"_s) && controls(desk) == 0;
    }
};

} // namespace

void SharedTrustTest::aVerifiedOwnDeviceIsFollowed()
{
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    QTRY_COMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Verified);
    // And no longer.
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Blocked));
    QTRY_COMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Blocked);
    // Nothing of that is a message.
    QCOMPARE(home.tablet.messages(home.alsoToBob).size(), 2);
    QCOMPARE(home.bob.messages(home.toAlice).size(), 2);
}

void SharedTrustTest::anUnverifiedOneOnlyOnceItIs()
{
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    // The desk believes the tablet, not the other way round.
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    QTRY_VERIFY(hasToldAll(home.desk));
    home.desk.say(home.toBob, u"after it"_s);
    QTRY_VERIFY(home.tablet.bodies(home.alsoToBob).contains(u"after it"_s));
    QCOMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Blind);
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    QCOMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Verified);
}

void SharedTrustTest::onlyWithTheKeyThatSaidIt_data()
{
    QTest::addColumn<bool>("sameKey");
    QTest::addColumn<Trust>("trust");
    QTest::newRow("the key that is verified later") << true << Trust::Verified;
    QTest::newRow("another key under the same id") << false << Trust::Blind;
}

void SharedTrustTest::onlyWithTheKeyThatSaidIt()
{
    QFETCH(const bool, sameKey);
    QFETCH(const Trust, trust);
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    const auto key = [&](const BareJid &owner, quint32 device) {
        return KeyStore(home.tablet.writer(), home.tablet.account).device(owner, device)->value();
    };
    {
        KeyStore keys(home.tablet.writer(), home.tablet.account);
        Transaction tx(home.tablet.writer());
        const QByteArray teller =
            sameKey ? key(home.desk.self, idOf(home.desk)).identityKey : QByteArray(32, 'x');
        NL_REQUIRE(keys.putHearsay(tx,
                                   {home.desk.self, idOf(home.desk), teller, home.bob.self,
                                    key(home.bob.self, bob).identityKey, true,
                                    home.tablet.clock.nowMs()}));
        NL_REQUIRE(tx.commit());
    }
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    QCOMPARE(trustOf(home.tablet, home.bob.self, bob), trust);
}

void SharedTrustTest::whatIsDecidedMeanwhileIsSaidToo()
{
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Blocked));
    QTRY_COMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Blocked);
}

void SharedTrustTest::switchedOffNothingIsSaidOrBelieved()
{
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    NL_REQUIRE(home.tablet.sync->setSharesTrust(false));
    QVERIFY(!*home.tablet.sync->sharesTrust());
    QVERIFY(*home.desk.sync->sharesTrust());
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    home.desk.say(home.toBob, u"after it"_s);
    QTRY_VERIFY(home.tablet.bodies(home.alsoToBob).contains(u"after it"_s));
    QCOMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Blind);
    home.tablet.transport->forgetSubmitted();
    NL_REQUIRE(home.tablet.sync->setTrust(home.bob.self, bob, Trust::Verified));
    QTest::qWait(0);
    QVERIFY(home.tablet.transport->submittedWith("urn:ninelives:control:0").isEmpty());
}

void SharedTrustTest::whatIsDecidedOfflineIsSaidLater()
{
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    home.desk.transport->goOffline();
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    home.desk.restart();
    home.desk.transport->goOnline();
    QTRY_COMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Verified);
}

void SharedTrustTest::whatIsLostWithItsStreamIsSaidAgain_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<Trust>("then");
    QTest::newRow("the stream ends") << false << Trust::Verified;
    QTest::newRow("the program ends") << true << Trust::Verified;
    QTest::newRow("decided anew meanwhile") << false << Trust::Blocked;
}

void SharedTrustTest::whatIsLostWithItsStreamIsSaidAgain()
{
    QFETCH(const bool, restarts);
    QFETCH(const Trust, then);
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    home.desk.transport->link = FakeTransport::Link::LosesStanzas;
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    QTRY_COMPARE(controls(home.desk), 2); // to Bob, and to the tablet
    if (restarts) {
        home.desk.restart();
    } else {
        home.desk.transport->goOffline();
        home.desk.transport->link = FakeTransport::Link::Healthy;
    }
    QCOMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Blind);
    if (then != Trust::Verified) {
        NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, then));
    }
    home.desk.transport->goOnline();
    QTRY_COMPARE(trustOf(home.tablet, home.bob.self, bob), then);
}

void SharedTrustTest::whatIsConfirmedIsSaidOnce()
{
    Household home;
    QVERIFY(home.meet());
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, idOf(home.bob), Trust::Verified));
    QTRY_COMPARE(controls(home.desk), 2);
    QVERIFY(home.hasSaid(u"after it"_s));
    QVERIFY(home.saysNothingOnItsNextStream());
}

void SharedTrustTest::withoutConfirmationsItIsSaidThreeTimes()
{
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    home.desk.transport->goOffline();
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    for (int stream = 0; stream < 3; ++stream) {
        home.desk.restart(); // the number outlives the program
        home.desk.transport->link = FakeTransport::Link::Unconfirmed;
        home.desk.transport->goOnline();
        QTRY_COMPARE(controls(home.desk), 4); // either decision to Bob, and to the tablet
        QTRY_COMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Verified);
        // Once a stream, however often the archive is looked at.
        const QString word = u"word %1"_s.arg(stream);
        home.bob.say(home.toAlice, word);
        QTRY_VERIFY(home.desk.bodies(home.toBob).contains(word));
        QTest::qWait(50);
        QCOMPARE(controls(home.desk), 4);
    }
    QVERIFY(home.saysNothingOnItsNextStream());
}

void SharedTrustTest::whatIsRefusedStaysUntilItIsNot()
{
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    home.desk.transport->link = FakeTransport::Link::Refuses;
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    for (int stream = 0; stream < 5; ++stream) {
        QTest::qWait(20);
        home.desk.transport->goOffline();
        home.desk.transport->goOnline();
        QTRY_VERIFY(home.desk.sync->caughtUp());
    }
    QTest::qWait(20);
    home.desk.transport->goOffline();
    home.desk.transport->link = FakeTransport::Link::Healthy;
    home.desk.transport->goOnline();
    QTRY_COMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Verified);
}

void SharedTrustTest::whatEndsTheStreamIsNotSaidForEver()
{
    Household home;
    QVERIFY(home.meet());
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    QVERIFY(home.hasSaid(u"before it"_s));
    home.desk.transport->goOffline();
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, idOf(home.bob), Trust::Verified));
    home.desk.transport->poison = "urn:ninelives:control:0";
    for (int stream = 0; stream < 3; ++stream) {
        home.desk.transport->goOnline();
        QTRY_VERIFY(!home.desk.transport->state().online());
    }
    home.desk.transport->goOnline();
    QVERIFY(home.hasSaid(u"after it"_s));
    QVERIFY(home.desk.transport->state().online());
}

void SharedTrustTest::saidAgainItChangesNothing()
{
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    home.desk.transport->link = FakeTransport::Link::LosesAcks;
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    QTRY_COMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Verified);
    home.desk.transport->goOffline();
    home.desk.transport->link = FakeTransport::Link::Healthy;
    home.desk.transport->forgetSubmitted();
    home.desk.transport->goOnline();
    QTRY_COMPARE(controls(home.desk), 2);
    QVERIFY(home.hasSaid(u"after it"_s));
    QCOMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Verified);
    QCOMPARE(home.tablet.messages(home.alsoToBob).size(), 3);
    QVERIFY(KeyStore(home.tablet.writer(), home.tablet.account).hearsay()->isEmpty());
}

void SharedTrustTest::nobodySpeaksForOthers()
{
    Household home;
    QVERIFY(home.meet());
    // Bob is verified, and says that Alice's tablet is to be trusted, and is not.
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, idOf(home.bob), Trust::Verified));
    const QList<Device> devices = *home.desk.sync->omemo().devices(home.desk.self);
    const auto tablet = std::ranges::find(devices, idOf(home.tablet), &Device::id);
    for (const bool trusted : {true, false}) {
        Transaction tx(home.bob.writer());
        const QByteArray word = ControlXml::write(
            QList<ControlXml::Told>{{home.desk.self, tablet->omemo2Key, trusted}}, Dialect::Omemo2);
        const auto sealed =
            home.bob.sync->omemo().seal(tx, {home.desk.self}, {{}, word, home.desk.self});
        NL_REQUIRE(sealed);
        NL_REQUIRE(tx.commit());
        home.desk.transport->inject("<message type='chat' from='bob@two.test/phone' "
                                    "to='alice@one.test' id='t"
                                        + QByteArray::number(int(trusted)) + "'>" + sealed->omemo2
                                        + "</message>",
                                    StanzaOrigin::Live);
        QCOMPARE(trustOf(home.desk, home.desk.self, idOf(home.tablet)), Trust::Blind);
    }
}

void SharedTrustTest::blockedHereStaysBlocked()
{
    Household home;
    QVERIFY(home.meet());
    const quint32 bob = idOf(home.bob);
    NL_REQUIRE(home.tablet.sync->setTrust(home.bob.self, bob, Trust::Blocked));
    NL_REQUIRE(home.tablet.sync->setTrust(home.desk.self, idOf(home.desk), Trust::Verified));
    NL_REQUIRE(home.desk.sync->setTrust(home.desk.self, idOf(home.tablet), Trust::Verified));
    // The tablet's word first: after the desk's own it would block Bob there as well.
    QTRY_COMPARE(trustOf(home.desk, home.bob.self, bob), Trust::Blocked);
    NL_REQUIRE(home.desk.sync->setTrust(home.bob.self, bob, Trust::Verified));
    home.desk.say(home.toBob, u"after it"_s);
    QTRY_VERIFY(home.tablet.bodies(home.alsoToBob).contains(u"after it"_s));
    QCOMPARE(trustOf(home.tablet, home.bob.self, bob), Trust::Blocked);
}

void SharedTrustTest::theWireFormat()
{
    const QByteArray key(32, 'k');
    const QByteArray xml = ControlXml::write(
        QList<ControlXml::Told>{{jid("a@b.test"), key, true}, {jid("a@b.test"), key, false}},
        Dialect::Omemo2);
    QVERIFY(xml.contains("<trust-message xmlns=\"urn:xmpp:tm:1\" usage=\"urn:xmpp:atm:1\""));
    const auto read = [](const QByteArray &content) {
        QDomDocument document;
        if (!document.setContent("<content>" + content + "</content>",
                                 QDomDocument::ParseOption::UseNamespaceProcessing)) {
            qFatal("no XML");
        }
        return ControlXml::readTold(document.documentElement());
    };
    QCOMPARE(read(xml).size(), 2);
    QVERIFY(read(xml).first().trusted && !read(xml).last().trusted);
    QVERIFY(read(QByteArray(xml).replace("urn:xmpp:atm:1", "x")).isEmpty());
    QVERIFY(read(QByteArray(xml).replace("urn:xmpp:omemo:2", "x")).isEmpty());
    QVERIFY(read(QByteArray(xml).replace("a@b.test", "@")).isEmpty());
    QVERIFY(read(QByteArray(xml).replace(key.toBase64(), "AAAA")).isEmpty());
    QVERIFY(read(QByteArray(xml).replace(key.toBase64(), "*")).isEmpty());
}

QTEST_GUILESS_MAIN(SharedTrustTest)
#include "tst_shared_trust.moc"
