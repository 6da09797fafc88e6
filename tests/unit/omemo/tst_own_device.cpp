// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs of the user do to this device's place on the server, and how it is put right.
#include "core/omemo/RepairPace.h"
#include "core/storage/Transaction.h"
#include "tests/unit/omemo/Online.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using Request = FakePubSubServer::Request;
using Kind = OwnListState::Kind;

class TestOwnDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePaceGrowsAndRests();
    void removedWhileAwayItComesBackAndSaysSo();
    void anEmptiedListGetsItBack();
    void aRemovedNodeIsMadeAgain();
    void repairsPauseThenRestThenGoOn();
    void twoListsAreRepairedAtOnce();
    void closedNodesAreOpened_data();
    void closedNodesAreOpened();
    void nodesClosedWithoutAWordAreOpened();
    void nodesThatAreClosedForEverAreLeft();
    void aServerWithoutConfigurationIsBelieved();
    void anotherKeyUnderItsIdAtLogin_data();
    void anotherKeyUnderItsIdAtLogin();
    void anotherKeyUnderItsIdLive();
    void itsOwnKeyIsNoCollision();
    void aNameIsListedAndKept();
    void aLostNameIsListedAgain();
    void namesOfOthersStayHere();
    void aRemovedDeviceLeavesTheServer();
    void severalAreRemovedAtOnce();
    void anEmptiedListIsMended_data();
    void anEmptiedListIsMended();
    void emptiedAgainAndAgainItRests();
    void aListSaidToBeGoneIsLookedAt();
    void aRemovedDeviceThatComesBackIsTold();
    void newDevicesAreToldOnce();
    void useIsNotedToTheMinute();

private:
    void goOnline(Online &online) const;
    [[nodiscard]] QList<ListedDevice> listed(const BareJid &owner, Dialect dialect) const;
    [[nodiscard]] QList<quint32> ids(Dialect dialect) const;
    void restart();
    /// A bundle of somebody else's key under Alice's id.
    void overwriteBundle(Dialect dialect);

    FakeClock m_clock;
    std::unique_ptr<FakePubSubServer> m_server;
    std::unique_ptr<Online> m_alice;
    BareJid m_self;
};

void TestOwnDevice::init()
{
    m_server = std::make_unique<FakePubSubServer>();
    m_alice = std::make_unique<Online>(*m_server, "alice@a.example", m_clock);
    m_self = m_alice->party.self();
}

void TestOwnDevice::cleanup()
{
    m_alice.reset();
    m_server.reset();
}

void TestOwnDevice::restart()
{
    m_alice->directory = std::make_unique<DeviceDirectory>(
        m_alice->party.database(), m_alice->party.engine(), m_alice->pubSub, m_self, m_clock);
}

QList<ListedDevice> TestOwnDevice::listed(const BareJid &owner, Dialect dialect) const
{
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    const FakePubSubServer::Node *node = m_server->node(owner, profile.devicesNode());
    return node == nullptr || node->items.isEmpty()
        ? QList<ListedDevice>()
        : *profile.readDevices(parsed(node->items.last().xml));
}

QList<quint32> TestOwnDevice::ids(Dialect dialect) const
{
    QList<quint32> all;
    for (const ListedDevice &device : listed(m_self, dialect)) {
        all.append(device.id);
    }
    return all;
}

void TestOwnDevice::goOnline(Online &online) const
{
    const auto isListed = [&](Dialect dialect) {
        const QList<ListedDevice> all = listed(online.party.self(), dialect);
        return std::ranges::any_of(
            all, [&](const ListedDevice &device) { return device.id == online.party.id(); });
    };
    online.directory->streamUp();
    QTRY_VERIFY(isListed(Dialect::Legacy) && isListed(Dialect::Omemo2));
}

void TestOwnDevice::thePaceGrowsAndRests()
{
    RepairPace pace(m_clock);
    pace.setLimits({{0, 4'000, 30'000}, 600'000});
    QCOMPARE(pace.waitMs(), 0);
    pace.note();
    QCOMPARE(pace.waitMs(), 4'000);
    m_clock.advance(4'000);
    QCOMPARE(pace.waitMs(), 0);
    pace.note();
    m_clock.advance(10'000);
    QCOMPARE(pace.waitMs(), 20'000);
    QVERIFY(!pace.exhausted());
    m_clock.advance(20'000);
    pace.note();
    QVERIFY(pace.exhausted());
    QCOMPARE(pace.waitMs(), 600'000 - 34'000);
    m_clock.advance(600'000 - 34'000);
    QVERIFY(!pace.exhausted());
    pace.restart();
    QCOMPARE(pace.waitMs(), 0);
}

void TestOwnDevice::removedWhileAwayItComesBackAndSaysSo()
{
    goOnline(*m_alice);
    m_alice->directory->streamDown();
    m_server->put(m_self, legacyList, u"current"_s, legacyXml({77}));
    restart();
    QSignalSpy told(m_alice->directory.get(), &DeviceDirectory::ownListChanged);
    m_alice->directory->streamUp();
    QTRY_COMPARE(ids(Dialect::Legacy), (QList<quint32>{77, m_alice->party.id()}));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_alice->directory->ownList().kind, Kind::Repaired);
    QCOMPARE(m_alice->directory->ownList().atMs, m_clock.nowMs());
    QCOMPARE(ids(Dialect::Omemo2), QList<quint32>{m_alice->party.id()});
}

void TestOwnDevice::anEmptiedListGetsItBack()
{
    goOnline(*m_alice);
    m_server->put(m_self, omemo2List, u"current"_s,
                  OmemoProfile::of(Dialect::Omemo2).writeDevices({}));
    QTRY_COMPARE(ids(Dialect::Omemo2), QList<quint32>{m_alice->party.id()});
    QTRY_COMPARE(m_alice->directory->ownList().kind, Kind::Repaired);
}

void TestOwnDevice::aRemovedNodeIsMadeAgain()
{
    goOnline(*m_alice);
    const quint32 id = m_alice->party.id();
    m_server->remove(m_self, legacyList);
    m_server->remove(m_self, omemo2Bundles);
    m_alice->directory->doubtOwnId();
    QTRY_COMPARE(ids(Dialect::Legacy), QList<quint32>{id});
    QTRY_VERIFY(m_server->node(m_self, omemo2Bundles) != nullptr);
}

void TestOwnDevice::repairsPauseThenRestThenGoOn()
{
    m_alice->directory->setRepairLimits({{0, 50, 100}, 600});
    goOnline(*m_alice);
    const quint32 id = m_alice->party.id();
    QSignalSpy told(m_alice->directory.get(), &DeviceDirectory::ownListChanged);
    for (int turn = 0; turn < 3; ++turn) {
        m_server->put(m_self, legacyList, u"current"_s, legacyXml({77}));
        QTRY_COMPARE(ids(Dialect::Legacy), (QList<quint32>{77, id}));
    }
    QTRY_COMPARE(told.size(), 3);
    const int published = m_server->count(Request::Publish, legacyList);
    m_server->put(m_self, legacyList, u"current"_s, legacyXml({77, 78}));
    QTRY_COMPARE(m_alice->directory->ownList().kind, Kind::Contested);
    QCOMPARE(m_server->count(Request::Publish, legacyList), published);
    // Without anybody's doing.
    QTRY_COMPARE(ids(Dialect::Legacy), (QList<quint32>{77, 78, id}));
    QTRY_COMPARE(m_alice->directory->ownList().kind, Kind::Repaired);
}

void TestOwnDevice::twoListsAreRepairedAtOnce()
{
    goOnline(*m_alice);
    const quint32 id = m_alice->party.id();
    m_server->put(m_self, legacyList, u"current"_s, legacyXml({77}));
    m_server->put(m_self, omemo2List, u"current"_s,
                  OmemoProfile::of(Dialect::Omemo2).writeDevices({{77, u"Phone"_s, {}}}));
    QTRY_COMPARE(ids(Dialect::Legacy), (QList<quint32>{77, id}));
    QTRY_COMPARE(ids(Dialect::Omemo2), (QList<quint32>{77, id}));
    QCOMPARE(listed(m_self, Dialect::Omemo2).first().label, u"Phone"_s);
}

void TestOwnDevice::closedNodesAreOpened_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("model");
    QTest::newRow("legacy list") << legacyList << u"presence"_s;
    QTest::newRow("list") << omemo2List << u"whitelist"_s;
    QTest::newRow("bundles") << omemo2Bundles << u"presence"_s;
    QTest::newRow("legacy bundle") << QString() << u"whitelist"_s;
}

void TestOwnDevice::closedNodesAreOpened()
{
    QFETCH(QString, node);
    QFETCH(QString, model);
    goOnline(*m_alice);
    if (node.isEmpty()) {
        node = legacyBundles(m_alice->party.id());
    }
    QVERIFY(m_server->node(m_self, node) != nullptr);
    // While it is away, and while it is there: then a list of another program tells.
    for (const bool away : {true, false}) {
        if (away) {
            m_alice->directory->streamDown();
        }
        m_server->close(m_self, node, model);
        if (away) {
            m_alice->directory->streamUp();
        } else {
            m_server->put(m_self, legacyList, u"current"_s, legacyXml({m_alice->party.id(), 77}),
                          m_server->node(m_self, legacyList)->options);
        }
        QTRY_COMPARE(m_server->node(m_self, node)->options.accessModel, u"open"_s);
    }
    if (node == omemo2Bundles) {
        QCOMPARE(m_server->node(m_self, node)->options.maxItems, u"max"_s);
    }
}

void TestOwnDevice::nodesClosedWithoutAWordAreOpened()
{
    goOnline(*m_alice);
    const auto close = [&] { m_server->close(m_self, omemo2List, u"presence"_s); };
    const auto model = [&] { return m_server->node(m_self, omemo2List)->options.accessModel; };
    // What a program does as it logs in …
    close();
    m_alice->directory->ownProgramsChanged();
    QTRY_COMPARE(model(), u"open"_s);
    // … and a moment later.
    close();
    QTRY_COMPARE_WITH_TIMEOUT(model(), u"open"_s, 10'000);
}

void TestOwnDevice::nodesThatAreClosedForEverAreLeft()
{
    goOnline(*m_alice);
    for (int turn = 0; turn < 6; ++turn) {
        m_alice->directory->streamDown();
        m_server->close(m_self, omemo2List, u"presence"_s);
        const int asked = m_server->count(Request::AccessModel, omemo2List);
        m_alice->directory->streamUp();
        QTRY_VERIFY(m_server->count(Request::AccessModel, omemo2List) > asked);
        QTest::qWait(0);
    }
    QTRY_COMPARE(m_server->count(Request::Configure, omemo2List), 3);
}

void TestOwnDevice::aServerWithoutConfigurationIsBelieved()
{
    m_server->setFailure([](Request request, const BareJid &, const QString &) {
        return request == Request::AccessModel
            ? std::optional<Error>(Error{ErrorCode::RemoteRefused, u"forbidden"_s})
            : std::nullopt;
    });
    goOnline(*m_alice);
    QTRY_VERIFY(m_server->count(Request::AccessModel, omemo2Bundles) > 0);
    QTest::qWait(0);
    QCOMPARE(m_server->count(Request::Configure, QString()), 0);
}

void TestOwnDevice::overwriteBundle(Dialect dialect)
{
    Party other("alice@a.example", m_clock);
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    const quint32 id = m_alice->party.id();
    m_server->put(m_self, profile.bundleNode(id), profile.bundleItem(id),
                  *other.engine().bundle(dialect), profile.bundleOptions());
}

void TestOwnDevice::anotherKeyUnderItsIdAtLogin_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("legacy") << Dialect::Legacy;
    QTest::newRow("omemo 2") << Dialect::Omemo2;
}

void TestOwnDevice::anotherKeyUnderItsIdAtLogin()
{
    QFETCH(Dialect, dialect);
    goOnline(*m_alice);
    const quint32 old = m_alice->party.id();
    m_alice->directory->streamDown();
    overwriteBundle(dialect);
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    const auto bundleOf = [&] {
        const auto *node = m_server->node(m_self, profile.bundleNode(old));
        return node->items.first().xml;
    };
    const QByteArray others = bundleOf();
    restart();
    m_alice->directory->streamUp();
    QTRY_VERIFY(m_alice->party.id() != old);
    const quint32 id = m_alice->party.id();
    QTRY_COMPARE(ids(Dialect::Legacy), (QList<quint32>{old, id}));
    QTRY_COMPARE(ids(Dialect::Omemo2), (QList<quint32>{old, id}));
    QCOMPARE(bundleOf(), others); // it keeps what is its own
    // A device that nobody has heard of.
    const QList<DeviceNotice> notices = *m_alice->party.engine().notices();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().device.id, old);
}

void TestOwnDevice::anotherKeyUnderItsIdLive()
{
    goOnline(*m_alice);
    const quint32 old = m_alice->party.id();
    overwriteBundle(Dialect::Omemo2);
    // It tells its name, as programs do at their start.
    m_server->put(m_self, omemo2List, u"current"_s,
                  OmemoProfile::of(Dialect::Omemo2).writeDevices({{old, u"Other"_s, {}}}));
    QTRY_VERIFY(m_alice->party.id() != old);
    QTRY_VERIFY(ids(Dialect::Omemo2).contains(m_alice->party.id()));
    QTRY_VERIFY(ids(Dialect::Legacy).contains(m_alice->party.id()));
    QVERIFY(ids(Dialect::Omemo2).contains(old));
}

void TestOwnDevice::itsOwnKeyIsNoCollision()
{
    goOnline(*m_alice);
    const quint32 id = m_alice->party.id();
    restart();
    m_alice->directory->streamUp();
    QTRY_VERIFY(m_server->count(Request::AccessModel, omemo2Bundles) > 0);
    QTest::qWait(0);
    QCOMPARE(m_alice->party.id(), id);
    QCOMPARE(m_alice->directory->ownList().kind, Kind::Well);
}

void TestOwnDevice::aNameIsListedAndKept()
{
    goOnline(*m_alice);
    const quint32 id = m_alice->party.id();
    const auto rename = [&](const QString &name) {
        Result<void> done;
        m_alice->party.commit(
            [&](Transaction &tx) { done = m_alice->party.engine().rename(tx, id, name); });
        return done;
    };
    QVERIFY(rename(u"  Study \u0007 desktop "_s));
    m_alice->directory->renamed();
    QTRY_COMPARE(listed(m_self, Dialect::Omemo2).first().label, u"Ninelives: Study desktop"_s);
    const auto own = [&] { return m_alice->party.engine().devices(m_self)->first(); };
    QTRY_COMPARE(deviceName(own()), u"Study desktop"_s);
    QCOMPARE(OmemoEngine::dialectFor(own()), Dialect::Omemo2);
    QCOMPARE(rename(QString(mostDeviceName + 1, u'x')).error().code, ErrorCode::TooLarge);
    QVERIFY(rename(u"\U0001F408\u200d\u2b1b desk"_s)); // a black cat is two signs, joined
    QCOMPARE(deviceName(own()), u"\U0001F408\u200d\u2b1b desk"_s);
    // Offline: listed with the next login.
    m_alice->directory->streamDown();
    QVERIFY(rename({}));
    m_alice->directory->renamed();
    m_alice->directory->streamUp();
    QTRY_COMPARE(listed(m_self, Dialect::Omemo2).first().label, u"Ninelives"_s);
    QCOMPARE(m_alice->directory->ownList().kind, Kind::Well);
}

void TestOwnDevice::aLostNameIsListedAgain()
{
    goOnline(*m_alice);
    m_server->put(m_self, omemo2List, u"current"_s,
                  OmemoProfile::of(Dialect::Omemo2)
                      .writeDevices({{m_alice->party.id(), {}, {}}, {77, {}, {}}}));
    QTRY_COMPARE(listed(m_self, Dialect::Omemo2).first().label, u"Ninelives"_s);
    QCOMPARE(ids(Dialect::Omemo2), (QList<quint32>{m_alice->party.id(), 77}));
    // It was never out of the list: nothing to tell.
    QCOMPARE(m_alice->directory->ownList().kind, Kind::Well);
}

void TestOwnDevice::namesOfOthersStayHere()
{
    m_server->put(m_self, legacyList, u"current"_s, legacyXml({77}));
    goOnline(*m_alice);
    m_alice->party.commit([&](Transaction &tx) {
        QVERIFY(m_alice->party.engine().rename(tx, 77, u"Tablet"_s));
        QCOMPARE(m_alice->party.engine().rename(tx, 4711, u"x"_s).error().code,
                 ErrorCode::NotFound);
    });
    const auto other = [&] {
        const QList<Device> all = *m_alice->party.engine().devices(m_self);
        return *std::ranges::find(all, 77U, &Device::id);
    };
    QCOMPARE(deviceName(other()), u"Tablet"_s);
    // What the server says later does not take it away.
    m_server->put(m_self, legacyList, u"current"_s, legacyXml({m_alice->party.id()}));
    QTRY_VERIFY(!other().active);
    QCOMPARE(deviceName(other()), u"Tablet"_s);
}

void TestOwnDevice::aRemovedDeviceLeavesTheServer()
{
    Online laptop(*m_server, "alice@a.example", m_clock);
    goOnline(laptop);
    goOnline(*m_alice);
    const quint32 gone = laptop.party.id();
    QTRY_VERIFY(ids(Dialect::Omemo2).size() == 2);
    const auto prepared = m_alice->prepare({m_self});
    QTRY_VERIFY(prepared->has_value());
    laptop.directory->streamDown();
    laptop.pubSub.setOnline(false);

    std::optional<Result<void>> answer;
    const auto remember = [&answer](const Result<void> &done) { answer = done; };
    m_alice->directory->removeOwn(m_alice->party.id(), remember);
    QCOMPARE(answer->error().code, ErrorCode::InvalidInput);
    answer.reset();
    m_alice->directory->removeOwn(gone, remember);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(*answer);
    QCOMPARE(ids(Dialect::Legacy), QList<quint32>{m_alice->party.id()});
    QCOMPARE(ids(Dialect::Omemo2), QList<quint32>{m_alice->party.id()});
    QTRY_VERIFY(m_server->node(m_self, legacyBundles(gone)) == nullptr);
    QTRY_COMPARE(m_server->node(m_self, omemo2Bundles)->items.size(), 1);
    const QList<Device> all = *m_alice->party.engine().devices(m_self);
    const auto device = std::ranges::find(all, gone, &Device::id);
    QVERIFY(device != all.end());
    QVERIFY(!device->active && device->removedAtMs > 0);
    QCOMPARE(device->trust, Trust::Blocked);
    QVERIFY(m_alice->party.keys().sessionDevices(Dialect::Omemo2, m_self)->isEmpty());
}

void TestOwnDevice::severalAreRemovedAtOnce()
{
    Online laptop(*m_server, "alice@a.example", m_clock);
    Online tablet(*m_server, "alice@a.example", m_clock);
    goOnline(laptop);
    goOnline(tablet);
    goOnline(*m_alice);
    QTRY_COMPARE(ids(Dialect::Omemo2).size(), 3);
    const auto prepared = m_alice->prepare({m_self});
    QTRY_VERIFY(prepared->has_value());
    int answers = 0;
    for (Online *other : {&laptop, &tablet}) {
        const quint32 gone = other->party.id();
        other->directory->streamDown();
        other->pubSub.setOnline(false);
        m_alice->directory->removeOwn(
            gone, [&answers](const Result<void> &done) { answers += done ? 1 : 0; });
    }
    QTRY_COMPARE(answers, 2);
    QTest::qWait(0);
    QCOMPARE(ids(Dialect::Legacy), QList<quint32>{m_alice->party.id()});
    QCOMPARE(ids(Dialect::Omemo2), QList<quint32>{m_alice->party.id()});
    QVERIFY(m_alice->party.engine().notices()->isEmpty());
}

void TestOwnDevice::anEmptiedListIsMended_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("how");
    QTest::newRow("legacy, retracted") << Dialect::Legacy << u"retracted"_s;
    QTest::newRow("legacy, purged") << Dialect::Legacy << u"purged"_s;
    QTest::newRow("legacy, deleted") << Dialect::Legacy << u"deleted"_s;
    QTest::newRow("omemo 2, retracted") << Dialect::Omemo2 << u"retracted"_s;
    QTest::newRow("omemo 2, purged") << Dialect::Omemo2 << u"purged"_s;
    QTest::newRow("omemo 2, deleted") << Dialect::Omemo2 << u"deleted"_s;
}

void TestOwnDevice::anEmptiedListIsMended()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, how);
    const QString node = OmemoProfile::of(dialect).devicesNode();
    goOnline(*m_alice);
    Online other(*m_server, "alice@a.example", m_clock);
    if (how == u"retracted") {
        other.pubSub.retract(node, u"current"_s, [](const Result<void> &) {});
    } else if (how == u"purged") {
        m_server->purge(m_self, node);
    } else {
        other.pubSub.removeNode(node, [](const Result<void> &) {});
    }
    QVERIFY(ids(dialect).isEmpty());
    QTRY_COMPARE(ids(dialect), QList<quint32>{m_alice->party.id()});
    QTRY_COMPARE(m_alice->directory->ownList().kind, Kind::Repaired);
}

void TestOwnDevice::emptiedAgainAndAgainItRests()
{
    m_alice->directory->setRepairLimits({{0, 50, 100}, 600'000});
    goOnline(*m_alice);
    for (int turn = 0; turn < 3; ++turn) {
        m_server->purge(m_self, omemo2List);
        QTRY_COMPARE(ids(Dialect::Omemo2), QList<quint32>{m_alice->party.id()});
    }
    const int published = m_server->count(Request::Publish, omemo2List);
    m_server->purge(m_self, omemo2List);
    QTRY_COMPARE(m_alice->directory->ownList().kind, Kind::Contested);
    QCOMPARE(m_server->count(Request::Publish, omemo2List), published);
}

void TestOwnDevice::aListSaidToBeGoneIsLookedAt()
{
    goOnline(*m_alice);
    QTRY_COMPARE(m_server->count(Request::Publish, legacyList), 1);
    const int fetches = m_server->count(Request::Fetch, legacyList);
    m_server->tellEmptied(jid("bob@b.example"), legacyList); // it is no node of ours
    m_server->tellEmptied(m_self, legacyList);
    QTRY_COMPARE(m_server->count(Request::Fetch, legacyList, m_self), fetches + 1);
    QTest::qWait(50);
    QCOMPARE(m_server->count(Request::Fetch, legacyList), fetches + 1);
    QCOMPARE(m_server->count(Request::Publish, legacyList), 1);
    QCOMPARE(ids(Dialect::Legacy), QList<quint32>{m_alice->party.id()});
}

void TestOwnDevice::aRemovedDeviceThatComesBackIsTold()
{
    Online laptop(*m_server, "alice@a.example", m_clock);
    goOnline(laptop);
    goOnline(*m_alice);
    const quint32 gone = laptop.party.id();
    laptop.directory->streamDown();
    laptop.pubSub.setOnline(false);
    std::optional<Result<void>> answer;
    m_alice->directory->removeOwn(gone, [&answer](const Result<void> &done) { answer = done; });
    QTRY_VERIFY(answer.has_value() && *answer);
    QVERIFY(m_alice->party.engine().notices()->isEmpty());
    laptop.pubSub.setOnline(true);
    laptop.directory->streamUp();
    QTRY_VERIFY(ids(Dialect::Omemo2).contains(gone));
    QTRY_COMPARE(m_alice->party.engine().notices()->size(), 1);
    QCOMPARE(m_alice->party.engine().notices()->first().kind, DeviceNotice::Kind::CameBack);
    // Nothing is encrypted for it until the user says so.
    const auto prepared = m_alice->prepare({m_self});
    QTRY_VERIFY(prepared->has_value());
    QVERIFY(!m_alice->party.engine().usableDevices({m_self})->contains(gone));
    m_alice->party.commit([&](Transaction &tx) {
        QVERIFY(m_alice->party.engine().setTrust(tx, m_self, gone, Trust::Blocked));
    });
    QVERIFY(m_alice->party.engine().notices()->isEmpty());
}

void TestOwnDevice::newDevicesAreToldOnce()
{
    const BareJid bob = jid("bob@b.example");
    OmemoEngine &engine = m_alice->party.engine();
    const auto see = [&](const QList<ListedDevice> &devices) {
        m_alice->party.commit([&](Transaction &tx) {
            for (const Dialect dialect : {Dialect::Legacy, Dialect::Omemo2}) {
                QVERIFY(engine.setDeviceList(tx, dialect, bob, devices));
            }
        });
    };
    Party phone("bob@b.example", m_clock);
    Party tablet("bob@b.example", m_clock);
    see({{phone.id(), {}, {}}});
    QVERIFY(engine.notices()->isEmpty());
    QVERIFY(m_alice->party.start(phone, Dialect::Omemo2));
    QVERIFY(engine.notices()->isEmpty());
    see({{phone.id(), {}, {}}, {tablet.id(), {}, {}}});
    QVERIFY(engine.notices()->isEmpty()); // its key is not known: nothing to compare
    QVERIFY(m_alice->party.start(tablet, Dialect::Omemo2));
    QCOMPARE(engine.notices()->size(), 1);
    const DeviceNotice notice = engine.notices()->first();
    QCOMPARE(notice.device.id, tablet.id());
    QVERIFY(!notice.ownerVerified && !notice.device.own);
    m_alice->party.commit(
        [&](Transaction &tx) { QVERIFY(engine.removeNotice(tx, bob, tablet.id())); });
    see({{phone.id(), {}, {}}, {tablet.id(), u"Tablet"_s, {}}});
    QVERIFY(engine.notices()->isEmpty());
}

void TestOwnDevice::useIsNotedToTheMinute()
{
    goOnline(*m_alice);
    OmemoEngine &engine = m_alice->party.engine();
    const quint32 id = m_alice->party.id();
    const auto use = [&](qint64 atMs) {
        m_alice->party.commit(
            [&](Transaction &tx) { QVERIFY(engine.noteUse(tx, m_self, id, atMs)); });
        return engine.devices(m_self)->first().lastUsedMs;
    };
    const qint64 now = m_clock.nowMs();
    QCOMPARE(use(now - 100'000), now - 100'000);
    QCOMPARE(use(now - 90'000), now - 100'000); // within the minute
    QCOMPARE(use(now + 9'000'000), now); // nobody is used in the future
    QCOMPARE(use(now - 500'000), now);
}

QTEST_GUILESS_MAIN(TestOwnDevice)
#include "tst_own_device.moc"
