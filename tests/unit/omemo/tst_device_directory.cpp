// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"
#include "tests/unit/omemo/Online.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Ninelives;
using namespace Qt::StringLiterals;
using Request = FakePubSubServer::Request;

class TestDeviceDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void announcesBundlesThenLists();
    void keepsOthersInItsLists();
    void takesAnotherIdWhenItsOwnIsTaken();
    void staysInItsListsAfterARestart();
    void putsItselfBackButNotForEver();
    void anUnknownOwnListIsNotOverwritten();
    void preparesFirstContactBothWays();
    void ownOtherDevicesGetSessions();
    void aMissingListIsAnAnswer();
    void oldListsAreFetchedAgain();
    void firstDevicesAreFound();
    void aRunningLookIsWaitedFor();
    void aServerThatDoesNotAnswerIsNone_data();
    void aServerThatDoesNotAnswerIsNone();
    void missingBundlesAreRememberedForAnHour();
    void aChangedListGivesABundleAnotherTry();
    void aDamagedBundleLeavesTheDeviceOut();
    void severalCallsShareTheirRequests();
    void manySessionsLeaveTheEventLoopFree();
    void aLostStreamAnswersNotConnected();
    void offlineItAnswersNotConnected();
    void destructionIsSilent();
    void eventsChangeDevices();
    void anEmptiedListOfOthersIsReadWhenItIsNeeded();
    void hostileListsAreBounded();
    void changedBundlesArePublishedOnce();
    void looksAgainWhenAsked();

private:
    void goOnline(Online &online);
    [[nodiscard]] QList<quint32> listed(const BareJid &owner, Dialect dialect) const;

    FakeClock m_clock;
    std::unique_ptr<FakePubSubServer> m_server;
    std::unique_ptr<Online> m_alice;
    std::unique_ptr<Online> m_bob;
};

void TestDeviceDirectory::init()
{
    m_server = std::make_unique<FakePubSubServer>();
    m_alice = std::make_unique<Online>(*m_server, "alice@a.example", m_clock);
    m_bob = std::make_unique<Online>(*m_server, "bob@b.example", m_clock);
}

void TestDeviceDirectory::cleanup()
{
    m_alice.reset();
    m_bob.reset();
    m_server.reset();
}

QList<quint32> TestDeviceDirectory::listed(const BareJid &owner, Dialect dialect) const
{
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    const FakePubSubServer::Node *node = m_server->node(owner, profile.devicesNode());
    QList<quint32> ids;
    if (node != nullptr) {
        const QList<ListedDevice> devices = *profile.readDevices(parsed(node->items.last().xml));
        for (const ListedDevice &device : devices) {
            ids.append(device.id);
        }
    }
    return ids;
}

void TestDeviceDirectory::goOnline(Online &online)
{
    online.directory->streamUp();
    const quint32 before = online.party.id();
    QTRY_VERIFY(listed(online.party.self(), Dialect::Legacy).contains(online.party.id()));
    QTRY_VERIFY(listed(online.party.self(), Dialect::Omemo2).contains(online.party.id()));
    QVERIFY(before > 0);
}

void TestDeviceDirectory::announcesBundlesThenLists()
{
    goOnline(*m_alice);
    const BareJid self = m_alice->party.self();
    const quint32 id = m_alice->party.id();
    const FakePubSubServer::Node *legacy = m_server->node(self, legacyBundles(id));
    QVERIFY(legacy != nullptr);
    QCOMPARE(legacy->items.first().id, u"current"_s);
    QCOMPARE(legacy->options.accessModel, u"open"_s);
    QVERIFY(legacy->options.persistItems);
    const FakePubSubServer::Node *omemo2 = m_server->node(self, omemo2Bundles);
    QVERIFY(omemo2 != nullptr);
    QCOMPARE(omemo2->items.first().id, QString::number(id));
    QCOMPARE(omemo2->options.maxItems, u"max"_s);
    QCOMPARE(omemo2->options.accessModel, u"open"_s);
    QCOMPARE(m_server->node(self, legacyList)->items.first().id, u"current"_s);
    QCOMPARE(m_server->node(self, omemo2List)->options.accessModel, u"open"_s);
    // What it published is what it knows about itself.
    const QList<Device> devices = *m_alice->party.engine().devices(self);
    QCOMPARE(devices.size(), 1);
    QVERIFY(devices.first().legacy && devices.first().omemo2 && devices.first().active);
}

void TestDeviceDirectory::keepsOthersInItsLists()
{
    const BareJid self = m_alice->party.self();
    const QList<ListedDevice> others = {{11, u"Phone"_s, QByteArray(64, 's')}, {12, {}, {}}};
    m_server->put(self, omemo2List, u"current"_s,
                  OmemoProfile::of(Dialect::Omemo2).writeDevices(others));
    m_server->put(self, legacyList, u"current"_s, legacyXml({11, 12, 13}));
    goOnline(*m_alice);
    QCOMPARE(listed(self, Dialect::Legacy), (QList<quint32>{11, 12, 13, m_alice->party.id()}));
    const QList<ListedDevice> now =
        *OmemoProfile::of(Dialect::Omemo2)
             .readDevices(parsed(m_server->node(self, omemo2List)->items.last().xml));
    QCOMPARE(now.size(), 3);
    QCOMPARE(now.first(2), others);
    QVERIFY(now.last().label.startsWith(u"Ninelives"));
    QVERIFY(now.last().labelSignature.isEmpty());
}

void TestDeviceDirectory::takesAnotherIdWhenItsOwnIsTaken()
{
    const BareJid self = m_alice->party.self();
    const quint32 old = m_alice->party.id();
    m_server->put(self, legacyList, u"current"_s, legacyXml({old}));
    m_alice->directory->streamUp();
    QTRY_VERIFY(m_alice->party.id() != old);
    const quint32 id = m_alice->party.id();
    QTRY_COMPARE(listed(self, Dialect::Legacy), (QList<quint32>{old, id}));
    QTRY_COMPARE(listed(self, Dialect::Omemo2), (QList<quint32>{id}));
    QVERIFY(m_server->node(self, legacyBundles(id)) != nullptr);
    QVERIFY(m_server->node(self, legacyBundles(old)) == nullptr);
}

void TestDeviceDirectory::staysInItsListsAfterARestart()
{
    goOnline(*m_alice);
    const quint32 id = m_alice->party.id();
    m_alice->directory =
        std::make_unique<DeviceDirectory>(m_alice->party.database(), m_alice->party.engine(),
                                          m_alice->pubSub, m_alice->party.self(), m_clock);
    const int before = m_server->count(Request::Publish, legacyBundles(id));
    m_alice->directory->streamUp();
    QTRY_COMPARE(m_server->count(Request::Publish, legacyBundles(id)), before + 1);
    QCOMPARE(m_alice->party.id(), id);
    QCOMPARE(m_server->count(Request::Publish, legacyList), 1);
    // A second stream of the same process has nothing to say.
    m_alice->directory->streamDown();
    const int fetches = m_server->count(Request::Fetch, omemo2List);
    m_alice->directory->streamUp();
    QTRY_COMPARE(m_server->count(Request::Fetch, omemo2List), fetches + 1);
    QTest::qWait(0);
    QCOMPARE(m_server->count(Request::Publish, legacyBundles(id)), before + 1);
}

void TestDeviceDirectory::putsItselfBackButNotForEver()
{
    m_alice->directory->setRepairLimits({{0, 0, 0}, 600'000});
    goOnline(*m_alice);
    const BareJid self = m_alice->party.self();
    const quint32 id = m_alice->party.id();
    QTRY_COMPARE(m_alice->party.engine().devices(self)->size(), 1);
    for (int turn = 0; turn < 3; ++turn) {
        m_server->put(self, legacyList, u"current"_s, legacyXml({77}));
        QTRY_COMPARE(listed(self, Dialect::Legacy), (QList<quint32>{77, id}));
    }
    const int published = m_server->count(Request::Publish, legacyList);
    QSignalSpy changed(m_alice->directory.get(), &DeviceDirectory::devicesChanged);
    m_server->put(self, legacyList, u"current"_s, legacyXml({77, 78}));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_server->count(Request::Publish, legacyList), published);
    m_clock.advance(11LL * 60 * 1000);
    m_server->put(self, legacyList, u"current"_s, legacyXml({79}));
    QTRY_COMPARE(listed(self, Dialect::Legacy), (QList<quint32>{79, id}));
}

void TestDeviceDirectory::anUnknownOwnListIsNotOverwritten()
{
    const BareJid self = m_alice->party.self();
    m_server->put(self, legacyList, u"current"_s, legacyXml({77}));
    m_server->setFailure([](Request request, const BareJid &, const QString &) {
        return request == Request::Fetch ? std::optional<Error>(Error{ErrorCode::Timeout, {}})
                                         : std::nullopt;
    });
    m_alice->directory->streamUp();
    QTRY_COMPARE(m_server->count(Request::Fetch, omemo2List), 1);
    const auto answer = m_alice->prepare({m_bob->party.self()});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE(listed(self, Dialect::Legacy), QList<quint32>{77});
    QCOMPARE(m_server->count(Request::Publish, QString()), 0);
}

void TestDeviceDirectory::preparesFirstContactBothWays()
{
    goOnline(*m_alice);
    goOnline(*m_bob);
    const auto answer = m_alice->prepare({m_bob->party.self(), m_bob->party.self()});
    QVERIFY(!answer->has_value());
    QTRY_VERIFY(answer->has_value());
    QVERIFY(**answer);
    QCOMPARE((**answer)->usableDevices, 1);
    QVERIFY((**answer)->withoutDevice.isEmpty());
    const Result<OmemoSealed> sealed =
        m_alice->party.seal(m_bob->party.self(), u"hello over PEP"_s);
    QVERIFY(sealed);
    // Both are ours: the label in the list says so.
    QVERIFY(sealed->legacy.isEmpty());
    const Result<OmemoOpened> opened = m_bob->party.open(m_alice->party, *sealed);
    QCOMPARE(opened->body, u"hello over PEP"_s);
    QVERIFY(!opened->unlistedDevice);

    const auto back = m_bob->prepare({m_alice->party.self()});
    QTRY_VERIFY(back->has_value());
    QCOMPARE((**back)->usableDevices, 1);
    // Besides the looks at what is one's own.
    QVERIFY(m_server->count(Request::Fetch, omemo2Bundles, m_bob->party.self()) <= 3);
    QCOMPARE(
        m_alice->party.open(m_bob->party, *m_bob->party.seal(m_alice->party.self(), u"and back"_s))
            ->body,
        u"and back"_s);
}

void TestDeviceDirectory::ownOtherDevicesGetSessions()
{
    Online laptop(*m_server, "alice@a.example", m_clock);
    goOnline(laptop);
    goOnline(*m_alice);
    goOnline(*m_bob);
    QTRY_COMPARE(listed(m_alice->party.self(), Dialect::Omemo2).size(), 2);
    const auto answer = m_alice->prepare({m_bob->party.self()});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 1);
    const Result<OmemoSealed> sealed = m_alice->party.seal(m_bob->party.self(), u"x"_s);
    QCOMPARE(sealed->ownDevices, 1);
    QVERIFY(laptop.party.open(m_alice->party.self(), {sealed->legacy, sealed->omemo2},
                              m_bob->party.self()));
}

void TestDeviceDirectory::aMissingListIsAnAnswer()
{
    goOnline(*m_alice);
    const BareJid carol = jid("carol@c.example");
    auto answer = m_alice->prepare({carol});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 0);
    QCOMPARE((**answer)->withoutDevice, QList<BareJid>{carol});
    const int fetches = m_server->count(Request::Fetch, QString());
    answer = m_alice->prepare({carol});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->withoutDevice, QList<BareJid>{carol});
    QCOMPARE(m_server->count(Request::Fetch, QString()), fetches);
}

void TestDeviceDirectory::oldListsAreFetchedAgain()
{
    goOnline(*m_alice);
    goOnline(*m_bob);
    auto answer = m_alice->prepare({m_bob->party.self()});
    QTRY_VERIFY(answer->has_value());
    const int fetches = m_server->count(Request::Fetch, omemo2List);
    m_clock.advance(25LL * 60 * 60 * 1000);
    // Bob's server is away: what is known stays good.
    m_server->setFailure([](Request, const BareJid &, const QString &) {
        return std::optional<Error>(Error{ErrorCode::Timeout, {}});
    });
    answer = m_alice->prepare({m_bob->party.self()});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 1);
    QVERIFY(m_server->count(Request::Fetch, omemo2List) > fetches);
}

/// Who is no contact, as most members of a group are, tells nobody of a new device.
void TestDeviceDirectory::firstDevicesAreFound()
{
    goOnline(*m_alice);
    m_alice->pubSub.setEventHandler({}, {});
    auto answer = m_alice->prepare({m_bob->party.self()});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 0);
    goOnline(*m_bob);
    m_clock.advance(11'000);
    answer = m_alice->prepare({m_bob->party.self()});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 1);
}

void TestDeviceDirectory::aRunningLookIsWaitedFor()
{
    goOnline(*m_alice);
    m_alice->pubSub.setEventHandler({}, {});
    auto answer = m_alice->prepare({m_bob->party.self()});
    QTRY_VERIFY(answer->has_value());
    goOnline(*m_bob);
    m_alice->directory->refresh(m_bob->party.self(), [](const Result<void> &) {});
    answer = m_alice->prepare({m_bob->party.self()});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 1);
}

void TestDeviceDirectory::aServerThatDoesNotAnswerIsNone_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("node");
    QTest::newRow("list timeout") << int(ErrorCode::Timeout) << QString() << u"devicelist"_s;
    QTest::newRow("list, server not found")
        << int(ErrorCode::RemoteRefused) << u"remote-server-not-found"_s << u":devices"_s;
    QTest::newRow("bundle timeout") << int(ErrorCode::Timeout) << QString() << u"bundles"_s;
}

void TestDeviceDirectory::aServerThatDoesNotAnswerIsNone()
{
    QFETCH(int, code);
    QFETCH(QString, detail);
    QFETCH(QString, node);
    goOnline(*m_alice);
    // Bob's list comes while Alice is away from his server.
    goOnline(*m_bob);
    const BareJid bob = m_bob->party.self();
    Online dave(*m_server, "dave@d.example", m_clock);
    goOnline(dave);
    m_server->setFailure([=](Request, const BareJid &owner, const QString &name) {
        return owner == bob && name.contains(node)
            ? std::optional<Error>(Error{ErrorCode(code), detail})
            : std::nullopt;
    });
    auto answer = dave.prepare({bob});
    QTRY_VERIFY(answer->has_value());
    if (**answer) {
        // One list may fail while the other has the device.
        QVERIFY((**answer)->usableDevices > 0);
    } else {
        QCOMPARE((**answer).error().code, ErrorCode(code));
    }
    m_server->setFailure({});
    answer = dave.prepare({bob});
    QTRY_VERIFY(answer->has_value());
    QVERIFY(**answer);
    QCOMPARE((**answer)->usableDevices, 1);
}

void TestDeviceDirectory::missingBundlesAreRememberedForAnHour()
{
    goOnline(*m_alice);
    const BareJid carol = jid("carol@c.example");
    m_server->put(carol, legacyList, u"current"_s, legacyXml({5}));
    const auto prepared = [&] {
        const auto answer = m_alice->prepare({carol});
        return QTest::qWaitFor([&] { return answer->has_value(); }) && **answer
            && (**answer)->withoutDevice.size() == 1;
    };
    QVERIFY(prepared());
    QCOMPARE(m_server->count(Request::Fetch, legacyBundles(5)), 1);
    QVERIFY(prepared());
    QCOMPARE(m_server->count(Request::Fetch, legacyBundles(5)), 1);
    m_clock.advance(61LL * 60 * 1000);
    QVERIFY(prepared());
    QCOMPARE(m_server->count(Request::Fetch, legacyBundles(5)), 2);
}

void TestDeviceDirectory::aChangedListGivesABundleAnotherTry()
{
    goOnline(*m_alice);
    Party carol("carol@c.example", m_clock);
    m_server->put(carol.self(), legacyList, u"current"_s, legacyXml({carol.id()}));
    auto answer = m_alice->prepare({carol.self()});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 0);
    m_server->put(carol.self(), legacyBundles(carol.id()), u"some id"_s,
                  *carol.engine().bundle(Dialect::Legacy));
    QSignalSpy changed(m_alice->directory.get(), &DeviceDirectory::devicesChanged);
    m_server->put(carol.self(), legacyList, u"current"_s, legacyXml({carol.id(), 9}));
    QTRY_VERIFY(!changed.isEmpty());
    answer = m_alice->prepare({carol.self()});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 1);
    QVERIFY(m_alice->party.seal(carol.self(), u"x"_s));
}

void TestDeviceDirectory::aDamagedBundleLeavesTheDeviceOut()
{
    goOnline(*m_alice);
    Party carol("carol@c.example", m_clock);
    const BareJid owner = carol.self();
    QByteArray damaged = *carol.engine().bundle(Dialect::Legacy);
    damaged.replace("<signedPreKeySignature>", "<signedPreKeySignature>AAAA");
    m_server->put(owner, legacyBundles(5), u"current"_s, damaged);
    m_server->put(owner, legacyBundles(carol.id()), u"current"_s,
                  *carol.engine().bundle(Dialect::Legacy));
    m_server->put(owner, legacyList, u"current"_s, legacyXml({5, carol.id()}));
    const auto answer = m_alice->prepare({owner});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 1);
    QVERIFY((**answer)->withoutDevice.isEmpty());
}

void TestDeviceDirectory::severalCallsShareTheirRequests()
{
    goOnline(*m_bob);
    Online carol(*m_server, "carol@c.example", m_clock);
    goOnline(carol);
    // Alice was not there when Bob announced himself: she must ask.
    Online eve(*m_server, "eve@e.example", m_clock);
    goOnline(eve);
    QList<std::shared_ptr<Online::Answer>> answers;
    for (int turn = 0; turn < 5; ++turn) {
        answers.append(eve.prepare({m_bob->party.self()}));
    }
    for (const auto &answer : std::as_const(answers)) {
        QTRY_VERIFY(answer->has_value());
        QCOMPARE((**answer)->usableDevices, 1);
    }
    // Besides Bob's own look at what is his, once after each of his two lists at most.
    QVERIFY(m_server->count(Request::Fetch, omemo2Bundles, m_bob->party.self()) <= 3);
}

void TestDeviceDirectory::manySessionsLeaveTheEventLoopFree()
{
    goOnline(*m_alice);
    Party many("many@m.example", m_clock);
    QList<quint32> ids;
    for (quint32 id = 1; id <= 60; ++id) {
        ids.append(id);
        m_server->put(many.self(), legacyBundles(id), u"current"_s,
                      *many.engine().bundle(Dialect::Legacy));
    }
    m_server->put(many.self(), legacyList, u"current"_s, legacyXml(ids));
    int turns = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
    ticker.start(0);
    const auto answer = m_alice->prepare({many.self()});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 60);
    QVERIFY2(turns >= 5, QByteArray::number(turns));
}

void TestDeviceDirectory::aLostStreamAnswersNotConnected()
{
    goOnline(*m_alice);
    goOnline(*m_bob);
    const auto answer = m_alice->prepare({jid("carol@c.example")});
    m_alice->pubSub.setOnline(false);
    m_alice->directory->streamDown();
    QVERIFY(answer->has_value());
    QCOMPARE((**answer).error().code, ErrorCode::NotConnected);
    // The late answers of the old stream change nothing.
    m_alice->pubSub.setOnline(true);
    m_alice->directory->streamUp();
    const auto again = m_alice->prepare({m_bob->party.self()});
    QTRY_VERIFY(again->has_value());
    QCOMPARE((**again)->usableDevices, 1);
}

void TestDeviceDirectory::offlineItAnswersNotConnected()
{
    const auto answer = m_alice->prepare({m_bob->party.self()});
    QVERIFY(!answer->has_value());
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer).error().code, ErrorCode::NotConnected);
    QCOMPARE(m_server->count(Request::Fetch, QString()), 0);
}

void TestDeviceDirectory::destructionIsSilent()
{
    goOnline(*m_bob);
    m_alice->directory->streamUp();
    const auto answer = m_alice->prepare({m_bob->party.self()});
    m_alice->directory->bundlesChanged();
    m_alice->directory.reset();
    QTest::qWait(0);
    QVERIFY(!answer->has_value());
}

void TestDeviceDirectory::eventsChangeDevices()
{
    const BareJid carol = jid("carol@c.example");
    goOnline(*m_alice);
    QSignalSpy changed(m_alice->directory.get(), &DeviceDirectory::devicesChanged);
    m_server->put(carol, legacyList, u"current"_s, legacyXml({5, 6}));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<BareJid>(), carol);
    QCOMPARE(m_alice->party.engine().devices(carol)->size(), 2);
    m_server->put(carol, legacyList, u"current"_s, "<list xmlns='urn:other'/>");
    m_server->put(carol, legacyList, u"current"_s, legacyXml({6}));
    QTRY_COMPARE(changed.size(), 2);
    const QList<Device> devices = *m_alice->party.engine().devices(carol);
    QVERIFY(!devices[0].active);
    QVERIFY(devices[1].active);
    m_alice->directory->handleEvent(carol, legacyList, {});
    QCOMPARE(changed.size(), 3);
    m_alice->directory->handleEvent(carol, u"urn:xmpp:avatar:metadata"_s, {});
    QCOMPARE(changed.size(), 3);
}

void TestDeviceDirectory::anEmptiedListOfOthersIsReadWhenItIsNeeded()
{
    const BareJid bob = m_bob->party.self();
    const BareJid carol = jid("carol@c.example");
    goOnline(*m_alice);
    goOnline(*m_bob);
    auto answer = m_alice->prepare({bob});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->usableDevices, 1);
    m_bob->directory->streamDown();
    m_bob->pubSub.setOnline(false);
    const auto fetches = [&] { return m_server->count(Request::Fetch, QString(), bob); };
    const int before = fetches();
    m_server->purge(bob, legacyList);
    m_server->erase(bob, omemo2List);
    m_server->tellEmptied(carol, legacyList);
    QTest::qWait(20);
    QCOMPARE(fetches(), before);
    QCOMPARE(m_server->count(Request::Fetch, QString(), carol), 0);
    QVERIFY(m_alice->party.engine().devices(bob)->first().active);
    answer = m_alice->prepare({bob});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE((**answer)->withoutDevice, QList<BareJid>{bob});
    QCOMPARE(fetches(), before + 2);
    // An answer is believed for a while.
    answer = m_alice->prepare({bob});
    QTRY_VERIFY(answer->has_value());
    QCOMPARE(fetches(), before + 2);
}

void TestDeviceDirectory::hostileListsAreBounded()
{
    const BareJid carol = jid("carol@c.example");
    goOnline(*m_alice);
    for (quint32 push = 0; push < 10; ++push) {
        QList<quint32> ids;
        for (quint32 id = 1; id <= 500; ++id) {
            ids.append(push * 1000 + id);
        }
        m_alice->directory->handleEvent(carol, legacyList,
                                        {PubSubItem{u"current"_s, parsed(legacyXml(ids))}});
    }
    QCOMPARE(m_alice->party.engine().devices(carol)->size(), 1000);
}

void TestDeviceDirectory::changedBundlesArePublishedOnce()
{
    goOnline(*m_alice);
    const quint32 id = m_alice->party.id();
    QTRY_COMPARE(m_server->count(Request::Publish, omemo2List), 1);
    const int before = m_server->count(Request::Publish, legacyBundles(id));
    m_alice->directory->bundlesChanged();
    m_alice->directory->bundlesChanged();
    m_alice->directory->bundlesChanged();
    QTRY_COMPARE(m_server->count(Request::Publish, legacyBundles(id)), before + 1);
    // Offline it is kept for the next stream.
    m_alice->directory->streamDown();
    m_alice->directory->bundlesChanged();
    m_alice->directory->streamUp();
    QTRY_COMPARE(m_server->count(Request::Publish, legacyBundles(id)), before + 2);
}

void TestDeviceDirectory::looksAgainWhenAsked()
{
    goOnline(*m_alice);
    const BareJid carol = jid("carol@c.example");
    auto answer = m_alice->prepare({carol});
    QTRY_VERIFY(answer->has_value());
    // Carol's server told nobody.
    m_alice->pubSub.setEventHandler({}, {});
    m_server->put(carol, legacyList, u"current"_s, legacyXml({5}));
    std::optional<Result<void>> refreshed;
    m_alice->directory->refresh(carol, [&](const Result<void> &result) { refreshed = result; });
    QTRY_VERIFY(refreshed.has_value());
    QVERIFY(*refreshed);
    QCOMPARE(m_alice->party.engine().devices(carol)->size(), 1);
    m_server->setFailure([](Request, const BareJid &, const QString &) {
        return std::optional<Error>(Error{ErrorCode::Timeout, {}});
    });
    refreshed.reset();
    m_alice->directory->refresh(carol, [&](const Result<void> &result) { refreshed = result; });
    QTRY_VERIFY(refreshed.has_value());
    QCOMPARE(refreshed->error().code, ErrorCode::Timeout);
}

QTEST_GUILESS_MAIN(TestDeviceDirectory)
#include "tst_device_directory.moc"
