// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SettingsStore.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/RosterSync.h"
#include "tests/unit/sync/SyncFixture.h"

#include <QSignalSpy>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// The stored contacts follow the server; privacy choices lie over each other.
class RosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rosterIsTakenOverAndSurvives();
    void requestIsToldOnceAndAnswered();
    void pushKeepsWhatItDoesNotKnow();
    void blockListWins();
    void presenceEndsWithTheStream();
    void callsNeedAStream();
    void contactWishedOfflineIsAddedWithTheNextStream();
    void inviterIsAskedUntilSeen();
    void wishThatIsFulfilledIsForgotten();
    void refusedContactIsNotAskedForAgain();
    void strangersAreLimited();
    void privacyLayers_data();
    void privacyLayers();
};

namespace {

Contact contact(const char *address, const QString &name = {},
                Subscription subscription = Subscription::Both)
{
    Contact c;
    c.jid = jid(address);
    c.name = name;
    c.subscription = subscription;
    return c;
}

std::optional<Contact> stored(const Client &client, const char *address)
{
    return *ContactStore(client.writer()).find(client.account, jid(address));
}

} // namespace

void RosterTest::rosterIsTakenOverAndSurvives()
{
    FakeServer server;
    Client alice(server);
    alice.transport->rosterHandlers.loaded(
        {contact("bob@two.test", u"Bob"_s), contact("carol@three.test")});
    alice.transport->rosterHandlers.loaded({contact("bob@two.test", u"Robert"_s)});
    alice.restart();
    QCOMPARE(stored(alice, "bob@two.test")->name, u"Robert"_s);
    const auto carol = stored(alice, "carol@three.test");
    QVERIFY(!carol || !carol->inRoster);
    alice.transport->rosterHandlers.removed(jid("bob@two.test"));
    const auto bob = stored(alice, "bob@two.test");
    QVERIFY(!bob || !bob->inRoster);
}

void RosterTest::requestIsToldOnceAndAnswered()
{
    FakeServer server;
    Client alice(server);
    QSignalSpy asked(&alice.sync->roster(), &RosterSync::requestReceived);
    alice.transport->goOnline();
    alice.transport->rosterHandlers.subscriptionRequested(jid("bob@two.test"));
    alice.transport->rosterHandlers.subscriptionRequested(jid("bob@two.test"));
    QCOMPARE(asked.size(), 1);
    QVERIFY(stored(alice, "bob@two.test")->askedByThem);
    bool answered = false;
    alice.sync->roster().answerRequest(jid("bob@two.test"), true,
                                       [&](const Result<void> &done) { answered = done.ok(); });
    QTRY_VERIFY(answered);
    QVERIFY(!stored(alice, "bob@two.test").value_or(Contact{}).askedByThem);
    QCOMPARE(alice.transport->rosterCalls, QStringList{u"allow bob@two.test"_s});
}

void RosterTest::pushKeepsWhatItDoesNotKnow()
{
    FakeServer server;
    Client alice(server);
    alice.transport->rosterHandlers.subscriptionRequested(jid("bob@two.test"));
    alice.transport->rosterHandlers.changed(contact("bob@two.test", u"Bob"_s, Subscription::None));
    QVERIFY(stored(alice, "bob@two.test")->askedByThem);
    alice.transport->rosterHandlers.changed(contact("bob@two.test", u"Bob"_s, Subscription::From));
    QVERIFY(!stored(alice, "bob@two.test").value_or(Contact{}).askedByThem);
    QVERIFY(stored(alice, "bob@two.test")->inRoster);
}

void RosterTest::blockListWins()
{
    FakeServer server;
    Client alice(server);
    QSignalSpy asked(&alice.sync->roster(), &RosterSync::requestReceived);
    alice.transport->rosterHandlers.loaded({contact("bob@two.test")});
    alice.transport->rosterHandlers.blockList({jid("bob@two.test"), jid("mallory@evil.test")});
    QVERIFY(stored(alice, "bob@two.test")->blocked);
    alice.transport->rosterHandlers.subscriptionRequested(jid("mallory@evil.test"));
    QCOMPARE(asked.size(), 0);
    alice.transport->rosterHandlers.changed(contact("bob@two.test", u"Bob"_s));
    QVERIFY(stored(alice, "bob@two.test")->blocked);
    alice.transport->rosterHandlers.removed(jid("bob@two.test"));
    QVERIFY(stored(alice, "bob@two.test")->blocked);
    alice.transport->rosterHandlers.blockList({});
    const auto bob = stored(alice, "bob@two.test");
    QVERIFY(!bob || !bob->blocked);
}

void RosterTest::presenceEndsWithTheStream()
{
    FakeServer server;
    Client alice(server);
    alice.transport->goOnline();
    alice.transport->rosterHandlers.presence({jid("bob@two.test"), Availability::Away, u"lunch"_s});
    QCOMPARE(alice.sync->roster().presence(jid("bob@two.test")).availability, Availability::Away);
    QSignalSpy changed(&alice.sync->roster(), &RosterSync::presenceChanged);
    alice.transport->goOffline();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(alice.sync->roster().presence(jid("bob@two.test")).availability,
             Availability::Offline);
}

void RosterTest::callsNeedAStream()
{
    FakeServer server;
    Client alice(server);
    std::optional<Result<void>> answer;
    alice.sync->roster().rename(jid("bob@two.test"), u"Bob"_s,
                                [&](const Result<void> &done) { answer = done; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::NotConnected);
}

void RosterTest::contactWishedOfflineIsAddedWithTheNextStream()
{
    FakeServer server;
    Client alice(server);
    std::optional<Result<void>> answer;
    alice.sync->roster().add({jid("bob@two.test"), u"Bob"_s, {}},
                             [&](const Result<void> &done) { answer = done; });
    QTRY_VERIFY(answer);
    QVERIFY(answer->ok());
    alice.restart();
    alice.transport->rosterCalls.clear();
    alice.transport->goOnline();
    alice.transport->rosterHandlers.loaded({contact("carol@three.test")});
    QCOMPARE(alice.transport->rosterCalls, QStringList{u"accept bob@two.test Bob"_s});
    // Taken now: the next stream does not ask again.
    QTRY_VERIFY(SettingsStore(alice.writer())
                    .get(ContactWishes::settingOf(alice.account))
                    ->value_or(QByteArray())
                == "[]");
    alice.transport->rosterHandlers.loaded({contact("carol@three.test")});
    QCOMPARE(alice.transport->rosterCalls.size(), 1);
}

void RosterTest::inviterIsAskedUntilSeen()
{
    FakeServer server;
    Client alice(server);
    alice.transport->goOnline();
    std::optional<Result<void>> answer;
    alice.sync->roster().add({jid("bob@two.test"), {}, u"t0ken"_s},
                             [&](const Result<void> &done) { answer = done; });
    QTRY_VERIFY(answer);
    const Contact unseen = contact("bob@two.test", {}, Subscription::From);
    const auto wishes = [&] {
        return SettingsStore(alice.writer())
            .get(ContactWishes::settingOf(alice.account))
            ->value_or(QByteArray());
    };
    // Once a stream, and not for ever.
    alice.transport->rosterHandlers.loaded({unseen});
    QCOMPARE(alice.transport->rosterCalls.size(), 1);
    for (int stream = 2; stream <= RosterSync::mostTries + 1; ++stream) {
        alice.transport->goOffline();
        alice.transport->goOnline();
        alice.transport->rosterHandlers.loaded({unseen});
        const int tries = qMin(stream, RosterSync::mostTries);
        QCOMPARE(alice.transport->rosterCalls.size(), tries);
        QTRY_VERIFY(tries < RosterSync::mostTries
                        ? wishes().contains("\"tries\":" + QByteArray::number(tries))
                        : wishes() == "[]");
    }
    QCOMPARE(wishes(), "[]"_ba);
}

void RosterTest::wishThatIsFulfilledIsForgotten()
{
    FakeServer server;
    Client alice(server);
    std::optional<Result<void>> answer;
    alice.sync->roster().add({jid("bob@two.test"), {}, {}},
                             [&](const Result<void> &done) { answer = done; });
    QTRY_VERIFY(answer);
    alice.transport->rosterCalls.clear();
    // Another device, or the invitation's own server, has made them a contact meanwhile.
    alice.transport->rosterHandlers.loaded({contact("bob@two.test")});
    alice.transport->rosterHandlers.loaded({});
    QCOMPARE(alice.transport->rosterCalls, QStringList());
}

void RosterTest::refusedContactIsNotAskedForAgain()
{
    FakeServer server;
    Client alice(server);
    alice.transport->goOnline();
    alice.transport->rosterFailure = Error{ErrorCode::RemoteRefused, u"not-allowed"_s};
    std::optional<Result<void>> answer;
    alice.sync->roster().add({jid("bob@two.test"), {}, {}},
                             [&](const Result<void> &done) { answer = done; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::RemoteRefused);
    alice.transport->rosterCalls.clear();
    alice.transport->rosterHandlers.loaded({});
    QCOMPARE(alice.transport->rosterCalls, QStringList());
}

void RosterTest::strangersAreLimited()
{
    FakeServer server;
    Client alice(server);
    QSignalSpy asked(&alice.sync->roster(), &RosterSync::requestReceived);
    alice.transport->rosterHandlers.loaded({contact("known@two.test", {}, Subscription::None)});
    for (int i = 0; i < RosterSync::mostStrangers + 20; ++i) {
        alice.transport->rosterHandlers.subscriptionRequested(
            *BareJid::parse(u"spam%1@evil.test"_s.arg(i)));
    }
    QCOMPARE(asked.size(), RosterSync::mostToldAMinute);
    const auto waiting = [&] {
        const auto all = *ContactStore(alice.writer()).list(alice.account);
        return std::ranges::count_if(all, &Contact::askedByThem);
    };
    QCOMPARE(waiting(), RosterSync::mostStrangers);
    // Somebody from the contact list still gets through.
    alice.transport->rosterHandlers.subscriptionRequested(jid("known@two.test"));
    QVERIFY(stored(alice, "known@two.test")->askedByThem);
}

void RosterTest::privacyLayers_data()
{
    QTest::addColumn<QString>("common"); // "y", "n" or "-" for unset
    QTest::addColumn<QString>("own");
    QTest::addColumn<bool>("result");
    QTest::newRow("all unset") << u"-"_s << u"-"_s << true;
    QTest::newRow("off for all") << u"n"_s << u"-"_s << false;
    QTest::newRow("on in this chat") << u"n"_s << u"y"_s << true;
    QTest::newRow("off in this chat") << u"y"_s << u"n"_s << false;
}

void RosterTest::privacyLayers()
{
    QFETCH(const QString, common);
    QFETCH(const QString, own);
    QFETCH(const bool, result);
    const auto choice = [](const QString &word) {
        return word == u"-"_s ? std::optional<bool>() : word == u"y"_s;
    };
    FakeServer server;
    Client alice(server);
    SettingsStore settings(alice.writer());
    Transaction tx(alice.writer());
    NL_REQUIRE(PrivacyPolicy::setDefaults(settings, tx, {choice(common), {}, choice(common)}));
    NL_REQUIRE(tx.commit());
    const auto defaults = PrivacyPolicy::defaults(settings);
    NL_REQUIRE(defaults);
    const EffectivePrivacy privacy =
        PrivacyPolicy::effective(*defaults, {choice(own), {}, choice(own)});
    QCOMPARE(privacy.receipts, result);
    QCOMPARE(privacy.typing, result);
    QVERIFY(privacy.markers);
}

QTEST_GUILESS_MAIN(RosterTest)
#include "tst_roster.moc"
