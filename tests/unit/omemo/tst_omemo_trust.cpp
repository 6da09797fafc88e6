// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/TrustPolicy.h"
#include "core/storage/Transaction.h"
#include "tests/unit/omemo/Party.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

class TestOmemoTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void thePolicy_data();
    void thePolicy();
    void theFirstKeyIsTrustedBlindly();
    void blockedDevicesGetNothingAndSayNothing();
    void afterVerificationANewDeviceWaitsForTheUser();
    void aNewSendersKeyAfterVerificationIsShownButNotTrusted();
    void aChangedKeyIsTakenOverBlindly();
    void aChangedKeyAfterVerificationIsRefused();
    void aResetAcceptsTheChangedKeyUndecided();
    void thisDeviceIsAlwaysVerified();
    void trustNeedsAKey();
    void dialectOfADevice_data();
    void dialectOfADevice();

private:
    void trust(Party &viewer, Party &device, Trust trust);
    Device deviceOf(Party &viewer, Party &device);

    FakeClock m_clock;
    std::unique_ptr<Party> m_alice;
    std::unique_ptr<Party> m_bob;
};

void TestOmemoTrust::init()
{
    m_alice = std::make_unique<Party>("alice@a.example", m_clock);
    m_bob = std::make_unique<Party>("bob@b.example", m_clock);
}

void TestOmemoTrust::trust(Party &viewer, Party &device, Trust trust)
{
    viewer.commit([&](Transaction &tx) {
        QVERIFY(viewer.engine().setTrust(tx, device.self(), device.id(), trust));
    });
}

Device TestOmemoTrust::deviceOf(Party &viewer, Party &device)
{
    const QList<Device> devices = *viewer.engine().devices(device.self());
    for (const Device &known : devices) {
        if (known.id == device.id()) {
            return known;
        }
    }
    return {};
}

void TestOmemoTrust::thePolicy_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Trust>("before");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<Trust>("after");
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("changed");
    const QByteArray same = "new";
    const QByteArray other = "old";
    const auto row = [](const char *name, bool known, const QByteArray &key, Trust before,
                        bool verified, Trust after, bool first, bool changed) {
        QTest::newRow(name) << known << key << before << verified << after << first << changed;
    };
    row("unknown", false, {}, Trust::Undecided, false, Trust::Blind, true, false);
    row("unknown, verified owner", false, {}, Trust::Undecided, true, Trust::Undecided, true,
        false);
    row("listed", true, {}, Trust::Undecided, false, Trust::Blind, true, false);
    row("listed, verified owner", true, {}, Trust::Undecided, true, Trust::Undecided, true, false);
    row("listed and blocked", true, {}, Trust::Blocked, false, Trust::Blocked, true, false);
    row("known", true, same, Trust::Blind, false, Trust::Blind, false, false);
    row("known, verified", true, same, Trust::Verified, true, Trust::Verified, false, false);
    row("known, undecided", true, same, Trust::Undecided, true, Trust::Undecided, false, false);
    row("changed", true, other, Trust::Blind, false, Trust::Blind, false, true);
    row("changed, verified owner", true, other, Trust::Blind, true, Trust::Undecided, false, true);
    row("changed, verified", true, other, Trust::Verified, true, Trust::Undecided, false, true);
    row("changed, undecided", true, other, Trust::Undecided, false, Trust::Undecided, false, true);
    row("changed, blocked", true, other, Trust::Blocked, false, Trust::Blocked, false, true);
}

void TestOmemoTrust::thePolicy()
{
    QFETCH(bool, known);
    QFETCH(QByteArray, key);
    QFETCH(Trust, before);
    QFETCH(bool, verified);
    std::optional<Device> device;
    if (known) {
        device = Device();
        device->identityKey = key;
        device->trust = before;
    }
    const TrustPolicy::Decision decision = TrustPolicy::onKey(device, "new", verified);
    QTEST(decision.trust, "after");
    QTEST(decision.firstKey, "first");
    QTEST(decision.changedKey, "changed");
}

void TestOmemoTrust::theFirstKeyIsTrustedBlindly()
{
    m_alice->see({m_bob.get()}, Lists::Both);
    QCOMPARE(deviceOf(*m_alice, *m_bob).trust, Trust::Undecided);
    QCOMPARE(m_alice->engine().devicesWithoutSession({m_bob->self()})->size(), 1);
    QVERIFY(m_alice->start(*m_bob, Dialect::Omemo2));
    const Device device = deviceOf(*m_alice, *m_bob);
    QCOMPARE(device.trust, Trust::Blind);
    QCOMPARE(device.identityKey, *m_bob->engine().identityKey());
    QCOMPARE(device.omemo2Key.size(), 32);
    QVERIFY(!device.own);
    // In both lists: the session that counts is the legacy one.
    QCOMPARE(m_alice->engine().devicesWithoutSession({m_bob->self()})->size(), 1);
    QVERIFY(m_alice->start(*m_bob, Dialect::Legacy));
    QVERIFY(m_alice->engine().devicesWithoutSession({m_bob->self()})->isEmpty());
    QCOMPARE(deviceOf(*m_alice, *m_bob).omemo2Key, device.omemo2Key);
}

void TestOmemoTrust::blockedDevicesGetNothingAndSayNothing()
{
    m_alice->meet(*m_bob, Lists::Legacy);
    m_bob->meet(*m_alice, Lists::Legacy);
    trust(*m_alice, *m_bob, Trust::Blocked);
    QCOMPARE(m_alice->seal(m_bob->self(), u"x"_s).error().code, ErrorCode::NoUsableDevice);
    QVERIFY(m_alice->engine().devicesWithoutSession({m_bob->self()})->isEmpty());
    const QByteArray before = m_alice->state(*m_bob);
    const Result<OmemoSealed> sealed = m_bob->seal(m_alice->self(), u"let me in"_s);
    QCOMPARE(m_alice->open(*m_bob, *sealed).error().code, ErrorCode::Untrusted);
    QCOMPARE(m_alice->state(*m_bob), before);
    trust(*m_alice, *m_bob, Trust::Blind);
    QCOMPARE(m_alice->open(*m_bob, *sealed)->body, u"let me in"_s);
}

void TestOmemoTrust::afterVerificationANewDeviceWaitsForTheUser()
{
    Party tablet("bob@b.example", m_clock);
    m_alice->meet(*m_bob, Lists::Omemo2);
    trust(*m_alice, *m_bob, Trust::Verified);
    m_alice->see({m_bob.get(), &tablet}, Lists::Omemo2);
    QCOMPARE(m_alice->engine().devicesWithoutSession({m_bob->self()})->size(), 1);
    QVERIFY(m_alice->start(tablet, Dialect::Omemo2));
    QCOMPARE(deviceOf(*m_alice, tablet).trust, Trust::Undecided);
    QVERIFY(m_alice->engine().devicesWithoutSession({m_bob->self()})->isEmpty());

    Result<OmemoSealed> sealed = m_alice->seal(m_bob->self(), u"x"_s);
    QVERIFY(sealed);
    QCOMPARE(sealed->peerDevices, 1);
    QCOMPARE(sealed->undecided.size(), 1);
    QCOMPARE(sealed->undecided.first().id, tablet.id());
    QCOMPARE(tablet.open(*m_alice, *sealed).error().code, ErrorCode::NotForUs);
    QVERIFY(m_bob->open(*m_alice, *sealed));

    trust(*m_alice, tablet, Trust::Verified);
    QCOMPARE(m_alice->engine().devicesWithoutSession({m_bob->self()})->size(), 1);
    QVERIFY(m_alice->start(tablet, Dialect::Omemo2));
    sealed = m_alice->seal(m_bob->self(), u"y"_s);
    QCOMPARE(sealed->peerDevices, 2);
    QVERIFY(sealed->undecided.isEmpty());
    QCOMPARE(tablet.open(*m_alice, *sealed)->body, u"y"_s);
}

void TestOmemoTrust::aNewSendersKeyAfterVerificationIsShownButNotTrusted()
{
    Party tablet("bob@b.example", m_clock);
    m_alice->meet(*m_bob, Lists::Omemo2);
    trust(*m_alice, *m_bob, Trust::Verified);
    tablet.meet(*m_alice, Lists::Omemo2);
    const Result<OmemoOpened> opened =
        m_alice->open(tablet, *tablet.seal(m_alice->self(), u"it's me"_s));
    QVERIFY(opened);
    QCOMPARE(opened->trust, Trust::Undecided);
    QVERIFY(opened->deviceChanged);
    QVERIFY(opened->unlistedDevice);
}

void TestOmemoTrust::aChangedKeyIsTakenOverBlindly()
{
    m_alice->meet(*m_bob, Lists::Legacy);
    m_bob->meet(*m_alice, Lists::Legacy);
    QVERIFY(m_alice->open(*m_bob, *m_bob->seal(m_alice->self(), u"old key"_s)));
    QVERIFY(m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"answer"_s)));
    // Bob starts anew under his old device id.
    Party reborn("bob@b.example", m_clock);
    reborn.commit(
        [&](Transaction &tx) { QVERIFY(reborn.engine().changeDeviceId(tx, m_bob->id())); });
    reborn.meet(*m_alice, Lists::Legacy);
    const Result<OmemoOpened> opened =
        m_alice->open(reborn, *reborn.seal(m_alice->self(), u"new key"_s));
    QVERIFY(opened);
    QCOMPARE(opened->trust, Trust::Blind);
    QVERIFY(opened->deviceChanged);
    QCOMPARE(deviceOf(*m_alice, reborn).identityKey, *reborn.engine().identityKey());
    // The session with the old key is gone; the new one does not fit.
    QCOMPARE(m_alice->open(*m_bob, *m_bob->seal(m_alice->self(), u"again"_s)).error().code,
             ErrorCode::Malformed);
    QCOMPARE(reborn.open(*m_alice, *m_alice->seal(reborn.self(), u"hello"_s))->body, u"hello"_s);
}

void TestOmemoTrust::aChangedKeyAfterVerificationIsRefused()
{
    m_alice->meet(*m_bob, Lists::Legacy);
    m_bob->meet(*m_alice, Lists::Legacy);
    QVERIFY(m_alice->open(*m_bob, *m_bob->seal(m_alice->self(), u"old key"_s)));
    trust(*m_alice, *m_bob, Trust::Verified);
    Party impostor("bob@b.example", m_clock);
    impostor.commit(
        [&](Transaction &tx) { QVERIFY(impostor.engine().changeDeviceId(tx, m_bob->id())); });
    impostor.meet(*m_alice, Lists::Legacy);
    const QByteArray before = m_alice->state(*m_bob);
    QCOMPARE(m_alice->open(impostor, *impostor.seal(m_alice->self(), u"new key"_s)).error().code,
             ErrorCode::Untrusted);
    QCOMPARE(m_alice->state(*m_bob), before);
    QCOMPARE(m_alice->open(*m_bob, *m_bob->seal(m_alice->self(), u"still here"_s))->body,
             u"still here"_s);
}

void TestOmemoTrust::aResetAcceptsTheChangedKeyUndecided()
{
    m_alice->meet(*m_bob, Lists::Legacy);
    trust(*m_alice, *m_bob, Trust::Verified);
    Party reborn("bob@b.example", m_clock);
    reborn.commit(
        [&](Transaction &tx) { QVERIFY(reborn.engine().changeDeviceId(tx, m_bob->id())); });
    m_alice->commit([&](Transaction &tx) {
        QVERIFY(m_alice->engine().resetSession(tx, m_bob->self(), m_bob->id()));
    });
    QCOMPARE(m_alice->engine().devicesWithoutSession({m_bob->self()})->size(), 1);
    QVERIFY(m_alice->start(reborn, Dialect::Legacy));
    QCOMPARE(deviceOf(*m_alice, reborn).trust, Trust::Undecided);
    QCOMPARE(deviceOf(*m_alice, reborn).identityKey, *reborn.engine().identityKey());
    QCOMPARE(m_alice->seal(m_bob->self(), u"x"_s).error().code, ErrorCode::NoUsableDevice);
}

void TestOmemoTrust::thisDeviceIsAlwaysVerified()
{
    const Device self = deviceOf(*m_alice, *m_alice);
    QVERIFY(self.thisDevice);
    QVERIFY(self.own);
    QCOMPARE(self.trust, Trust::Verified);
    QCOMPARE(self.identityKey, *m_alice->engine().identityKey());
    m_alice->commit([&](Transaction &tx) {
        QCOMPARE(m_alice->engine()
                     .setTrust(tx, m_alice->self(), m_alice->id(), Trust::Blocked)
                     .error()
                     .code,
                 ErrorCode::InvalidInput);
    });
    // That does not end blind trust in the user's other devices.
    Party laptop("alice@a.example", m_clock);
    m_alice->meet(laptop, Lists::Both);
    QCOMPARE(deviceOf(*m_alice, laptop).trust, Trust::Blind);
    QVERIFY(deviceOf(*m_alice, laptop).own);
    QVERIFY(!deviceOf(*m_alice, laptop).thisDevice);
}

void TestOmemoTrust::trustNeedsAKey()
{
    m_alice->see({m_bob.get()}, Lists::Both);
    m_alice->commit([&](Transaction &tx) {
        OmemoEngine &engine = m_alice->engine();
        QCOMPARE(engine.setTrust(tx, m_bob->self(), m_bob->id(), Trust::Verified).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(engine.setTrust(tx, m_bob->self(), 99, Trust::Blocked).error().code,
                 ErrorCode::NotFound);
        QVERIFY(engine.setTrust(tx, m_bob->self(), m_bob->id(), Trust::Blocked));
    });
    QVERIFY(m_alice->start(*m_bob, Dialect::Legacy));
    QCOMPARE(deviceOf(*m_alice, *m_bob).trust, Trust::Blocked);
}

void TestOmemoTrust::dialectOfADevice_data()
{
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<bool>("omemo2");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("isOmemo2");
    QTest::newRow("legacy only") << true << false << QString() << false;
    QTest::newRow("omemo 2 only") << false << true << QString() << true;
    QTest::newRow("both, a stranger") << true << true << u"Kaidan"_s << false;
    QTest::newRow("both, one of ours") << true << true << u"Ninelives on a desk"_s << true;
    QTest::newRow("both, no label") << true << true << QString() << false;
}

void TestOmemoTrust::dialectOfADevice()
{
    QFETCH(bool, legacy);
    QFETCH(bool, omemo2);
    QFETCH(QString, label);
    QFETCH(bool, isOmemo2);
    Device device;
    device.legacy = legacy;
    device.omemo2 = omemo2;
    device.label = label;
    QCOMPARE(OmemoEngine::dialectFor(device), isOmemo2 ? Dialect::Omemo2 : Dialect::Legacy);
}

QTEST_GUILESS_MAIN(TestOmemoTrust)
#include "tst_omemo_trust.moc"
