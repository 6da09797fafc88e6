// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoProfile.h"
#include "core/storage/Transaction.h"
#include "tests/unit/omemo/Party.h"

#include <QSet>
#include <QTest>

#include <sodium.h>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

KeyBundle bundleOf(Party &party, Dialect dialect)
{
    return *OmemoProfile::of(dialect).readBundle(parsed(*party.engine().bundle(dialect)));
}

QSet<quint32> preKeyIds(Party &party, Dialect dialect)
{
    QSet<quint32> ids;
    for (const KeyBundle::PreKey &key : bundleOf(party, dialect).preKeys) {
        ids.insert(key.id);
    }
    return ids;
}

bool signedByEd25519(const QByteArray &key, const QByteArray &data, const QByteArray &signature)
{
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    return crypto_sign_verify_detached(bytes(signature), bytes(data),
                                       static_cast<unsigned long long>(data.size()), bytes(key))
        == 0;
}

} // namespace

class TestOmemoKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beforeMaintenanceThereIsNothing();
    void bothBundlesCarryTheSameKeys();
    void omemo2SignaturesAreEd25519();
    void aUsedPreKeyLeavesBothBundles();
    void usedPreKeysStayReadableUntilCatchUp();
    void theSignedPreKeyIsRotatedWeekly();
    void aPreKeyMessageForTheOldSignedPreKeyIsReadable();
    void aBundleWithAWrongSignatureIsRefused_data();
    void aBundleWithAWrongSignatureIsRefused();
    void foreignKeysWithTheSignBitWork();
    void anIdentityKeyOfSmallOrderIsRefused();
    void aChangedKeyIsADeviceThatCameNow();
    void anotherDeviceIdStartsAnew();
    void aDeviceListSaysWhoIsActive();

private:
    FakeClock m_clock;
    std::unique_ptr<Party> m_alice;
    std::unique_ptr<Party> m_bob;
};

void TestOmemoKeys::init()
{
    m_clock.set(1'700'000'000'000);
    m_alice = std::make_unique<Party>("alice@a.example", m_clock);
    m_bob = std::make_unique<Party>("bob@b.example", m_clock);
}

void TestOmemoKeys::beforeMaintenanceThereIsNothing()
{
    // An account without keys: the id is in use by nobody.
    OmemoEngine engine(m_alice->database().writer(), AccountId{99}, m_alice->self(), m_clock);
    QCOMPARE(engine.deviceId(), 0U);
    QCOMPARE(engine.bundle(Dialect::Legacy).error().code, ErrorCode::NoKey);
    QCOMPARE(engine.identityKey().error().code, ErrorCode::NoKey);
    m_alice->commit([&](Transaction &tx) {
        QCOMPARE(engine.seal(tx, {m_bob->self()}, {}).error().code, ErrorCode::NoKey);
        QCOMPARE(engine.open(tx, m_bob->self(), {}, {}).error().code, ErrorCode::NoKey);
        const Result<bool> again = m_alice->engine().maintain(tx);
        QVERIFY(again);
        QVERIFY(!*again);
    });
}

void TestOmemoKeys::bothBundlesCarryTheSameKeys()
{
    const KeyBundle legacy = bundleOf(*m_alice, Dialect::Legacy);
    const KeyBundle omemo2 = bundleOf(*m_alice, Dialect::Omemo2);
    QCOMPARE(legacy.preKeys.size(), 100);
    QCOMPARE(omemo2.preKeys.size(), 100);
    QCOMPARE(legacy.identityKey, '\x05' + *m_alice->engine().identityKey());
    QCOMPARE(legacy.signedPreKeyId, omemo2.signedPreKeyId);
    QCOMPARE(legacy.signedPreKey, '\x05' + omemo2.signedPreKey);
    for (qsizetype at = 0; at < 100; ++at) {
        QCOMPARE(legacy.preKeys[at].id, omemo2.preKeys[at].id);
        QCOMPARE(legacy.preKeys[at].key, '\x05' + omemo2.preKeys[at].key);
    }
    QCOMPARE(preKeyIds(*m_alice, Dialect::Legacy).size(), 100);
    unsigned char montgomery[32];
    QCOMPARE(
        crypto_sign_ed25519_pk_to_curve25519(
            montgomery, reinterpret_cast<const unsigned char *>(omemo2.identityKey.constData())),
        0);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(montgomery), 32),
             *m_alice->engine().identityKey());
}

void TestOmemoKeys::omemo2SignaturesAreEd25519()
{
    const KeyBundle bundle = bundleOf(*m_alice, Dialect::Omemo2);
    QVERIFY(signedByEd25519(bundle.identityKey, bundle.signedPreKey, bundle.signature));
    const Result<ListedDevice> listing = m_alice->engine().listing();
    QVERIFY(listing);
    QCOMPARE(listing->id, m_alice->id());
    QVERIFY(listing->label.startsWith(u"Ninelives"));
    // An attribute that the schema of version 0.8 does not have makes strict peers refuse the list.
    QVERIFY(listing->labelSignature.isEmpty());
}

void TestOmemoKeys::aUsedPreKeyLeavesBothBundles()
{
    const QSet<quint32> before = preKeyIds(*m_bob, Dialect::Legacy);
    m_alice->meet(*m_bob, Lists::Omemo2);
    const Result<OmemoOpened> opened = m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"x"_s));
    QVERIFY(opened->usedPreKey);
    const QSet<quint32> used = before - preKeyIds(*m_bob, Dialect::Legacy);
    QCOMPARE(used.size(), 1);
    QVERIFY(!preKeyIds(*m_bob, Dialect::Omemo2).contains(*used.begin()));
    m_bob->commit([&](Transaction &tx) {
        const Result<bool> changed = m_bob->engine().maintain(tx);
        QVERIFY(changed && *changed);
    });
    const QSet<quint32> after = preKeyIds(*m_bob, Dialect::Omemo2);
    QCOMPARE(after.size(), 100);
    QVERIFY(!after.contains(*used.begin()));
}

void TestOmemoKeys::usedPreKeysStayReadableUntilCatchUp()
{
    // Two devices took the same pre key; both messages wait in the archive.
    Party carol("carol@c.example", m_clock);
    const KeyBundle whole = bundleOf(*m_bob, Dialect::Legacy);
    KeyBundle one = whole;
    one.preKeys = {whole.preKeys.first()};
    const QDomElement bundle = parsed(OmemoProfile::of(Dialect::Legacy).writeBundle(one));
    for (Party *party : {m_alice.get(), &carol}) {
        party->see({m_bob.get()}, Lists::Legacy);
        party->commit([&](Transaction &tx) {
            QVERIFY(party->engine().startSession(tx, Dialect::Legacy, m_bob->self(), m_bob->id(),
                                                 bundle));
        });
    }
    QVERIFY(m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"x"_s)));
    QVERIFY(m_bob->open(carol, *carol.seal(m_bob->self(), u"y"_s)));
    m_bob->commit([&](Transaction &tx) { QVERIFY(m_bob->engine().forgetUsedPreKeys(tx)); });

    Party dave("dave@d.example", m_clock);
    dave.see({m_bob.get()}, Lists::Legacy);
    dave.commit([&](Transaction &tx) {
        QVERIFY(
            dave.engine().startSession(tx, Dialect::Legacy, m_bob->self(), m_bob->id(), bundle));
    });
    QCOMPARE(m_bob->open(dave, *dave.seal(m_bob->self(), u"z"_s)).error().code,
             ErrorCode::NoSession);
    // Sessions that exist go on.
    QVERIFY(m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"x2"_s)));
}

void TestOmemoKeys::theSignedPreKeyIsRotatedWeekly()
{
    const quint32 first = bundleOf(*m_bob, Dialect::Legacy).signedPreKeyId;
    m_clock.advance(6 * dayMs);
    m_bob->maintain();
    QCOMPARE(bundleOf(*m_bob, Dialect::Legacy).signedPreKeyId, first);
    m_clock.advance(2 * dayMs);
    m_bob->maintain();
    const quint32 second = bundleOf(*m_bob, Dialect::Legacy).signedPreKeyId;
    QVERIFY(second != first);
    QCOMPARE(bundleOf(*m_bob, Dialect::Omemo2).signedPreKeyId, second);
    QVERIFY(m_bob->keys().signedPreKey(first)->has_value());
    for (int week = 0; week < 4; ++week) {
        m_clock.advance(8 * dayMs);
        m_bob->maintain();
    }
    QVERIFY(!m_bob->keys().signedPreKey(first)->has_value());
    // After a long absence the one that was in the bundle all the time is still there.
    const quint32 old = bundleOf(*m_bob, Dialect::Legacy).signedPreKeyId;
    m_clock.advance(200 * dayMs);
    m_bob->maintain();
    QVERIFY(bundleOf(*m_bob, Dialect::Legacy).signedPreKeyId != old);
    QVERIFY(m_bob->keys().signedPreKey(old)->has_value());
}

void TestOmemoKeys::aPreKeyMessageForTheOldSignedPreKeyIsReadable()
{
    m_alice->meet(*m_bob, Lists::Legacy);
    const Result<OmemoSealed> sealed = m_alice->seal(m_bob->self(), u"slow mail"_s);
    m_clock.advance(8 * dayMs);
    m_bob->maintain();
    QCOMPARE(m_bob->open(*m_alice, *sealed)->body, u"slow mail"_s);
}

void TestOmemoKeys::aBundleWithAWrongSignatureIsRefused_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("legacy") << Dialect::Legacy;
    QTest::newRow("omemo 2") << Dialect::Omemo2;
}

void TestOmemoKeys::aBundleWithAWrongSignatureIsRefused()
{
    QFETCH(Dialect, dialect);
    Party mallory("mallory@m.example", m_clock);
    m_alice->see({m_bob.get()}, Lists::Both);
    const QByteArray before = m_alice->state(*m_bob);
    const KeyBundle good = bundleOf(*m_bob, dialect);
    const KeyBundle other = bundleOf(mallory, dialect);
    QList<KeyBundle> bad(4, good);
    bad[0].signature[10] = static_cast<char>(bad[0].signature[10] ^ 1);
    bad[1].signedPreKey = other.signedPreKey;
    bad[2].identityKey = other.identityKey;
    bad[3].signedPreKey = other.signedPreKey;
    bad[3].signature = other.signature;
    for (const KeyBundle &bundle : bad) {
        m_alice->commit([&](Transaction &tx) {
            const Result<void> started = m_alice->engine().startSession(
                tx, dialect, m_bob->self(), m_bob->id(),
                parsed(OmemoProfile::of(dialect).writeBundle(bundle)));
            QCOMPARE(started.error().code, ErrorCode::Malformed);
        });
        QCOMPARE(m_alice->state(*m_bob), before);
    }
    QVERIFY(m_alice->start(*m_bob, dialect));
}

// Ed25519 keys made by other libraries have the sign bit set half of the time; the Montgomery form
// has lost it. A device with such a key is played by libsodium here.
void TestOmemoKeys::foreignKeysWithTheSignBitWork()
{
    unsigned char key[crypto_sign_PUBLICKEYBYTES];
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    do {
        crypto_sign_keypair(key, secret);
    } while ((key[31] & 0x80) == 0);
    KeyBundle bundle = bundleOf(*m_bob, Dialect::Omemo2);
    bundle.identityKey = QByteArray(reinterpret_cast<const char *>(key), sizeof key);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(bundle.signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(bundle.signedPreKey.constData()),
                         static_cast<unsigned long long>(bundle.signedPreKey.size()), secret);
    m_alice->see({m_bob.get()}, Lists::Omemo2);
    m_alice->commit([&](Transaction &tx) {
        QVERIFY(m_alice->engine().startSession(
            tx, Dialect::Omemo2, m_bob->self(), m_bob->id(),
            parsed(OmemoProfile::of(Dialect::Omemo2).writeBundle(bundle))));
    });
    const Device device = *m_alice->keys().device(m_bob->self(), m_bob->id()).value();
    QCOMPARE(device.omemo2Key, bundle.identityKey);
    QVERIFY(m_alice->seal(m_bob->self(), u"x"_s));
}

void TestOmemoKeys::anIdentityKeyOfSmallOrderIsRefused()
{
    KeyBundle bundle = bundleOf(*m_bob, Dialect::Omemo2);
    m_alice->see({m_bob.get()}, Lists::Omemo2);
    for (const QByteArray &key :
         {QByteArray(32, '\0'), '\x01' + QByteArray(31, '\0'), QByteArray(32, '\xff')}) {
        bundle.identityKey = key;
        m_alice->commit([&](Transaction &tx) {
            QCOMPARE(
                m_alice->engine()
                    .startSession(tx, Dialect::Omemo2, m_bob->self(), m_bob->id(),
                                  parsed(OmemoProfile::of(Dialect::Omemo2).writeBundle(bundle)))
                    .error()
                    .code,
                ErrorCode::Malformed);
        });
    }
}

/// What was written before was not for whoever has that key.
void TestOmemoKeys::aChangedKeyIsADeviceThatCameNow()
{
    Party mallory("mallory@evil.example", m_clock);
    m_alice->see({m_bob.get()}, Lists::Omemo2);
    const auto meet = [&](Party &party) {
        const QDomElement bundle =
            parsed(OmemoProfile::of(Dialect::Omemo2).writeBundle(bundleOf(party, Dialect::Omemo2)));
        m_alice->commit([&](Transaction &tx) {
            QVERIFY(m_alice->engine().startSession(tx, Dialect::Omemo2, m_bob->self(), m_bob->id(),
                                                   bundle));
        });
        return m_alice->keys().device(m_bob->self(), m_bob->id())->value().firstSeenMs;
    };
    constexpr qint64 day = 24 * 3'600'000;
    const qint64 began = m_clock.nowMs();
    QCOMPARE(meet(*m_bob), began);
    m_clock.advance(day);
    QCOMPARE(meet(*m_bob), began);
    QCOMPARE(meet(mallory), began + day);
}

void TestOmemoKeys::anotherDeviceIdStartsAnew()
{
    m_alice->meet(*m_bob, Lists::Both);
    const quint32 old = m_alice->id();
    m_clock.advance(1'000);
    m_alice->commit([&](Transaction &tx) {
        QCOMPARE(m_alice->engine().changeDeviceId(tx, 0).error().code, ErrorCode::InvalidInput);
        QVERIFY(m_alice->engine().changeDeviceId(tx, 4242));
    });
    QCOMPARE(m_alice->id(), 4242U);
    QCOMPARE(m_alice->seal(m_bob->self(), u"x"_s).error().code, ErrorCode::NoUsableDevice);
    const QList<Device> devices = *m_alice->engine().devices(m_alice->self());
    for (const Device &device : devices) {
        QCOMPARE(device.thisDevice, device.id == 4242U);
        QVERIFY(device.id != old || device.identityKey.isEmpty());
        QCOMPARE(device.firstSeenMs, m_clock.nowMs()); // the old id is somebody else's from now on
    }
}

void TestOmemoKeys::aDeviceListSaysWhoIsActive()
{
    OmemoEngine &engine = m_alice->engine();
    const BareJid bob = m_bob->self();
    QCOMPARE(*engine.deviceListSeenMs(Dialect::Legacy, bob), 0);
    m_alice->commit([&](Transaction &tx) {
        QVERIFY(*engine.setDeviceList(tx, Dialect::Legacy, bob, {{1, {}, {}}, {2, {}, {}}}));
        QVERIFY(!*engine.setDeviceList(tx, Dialect::Legacy, bob, {{2, {}, {}}, {1, {}, {}}}));
        QVERIFY(*engine.setDeviceList(tx, Dialect::Omemo2, bob, {{2, u"Kaidan"_s, {}}}));
        QVERIFY(*engine.setDeviceList(tx, Dialect::Legacy, bob, {}));
        QVERIFY(
            !*engine.setDeviceList(tx, Dialect::Legacy, bob, {{0, {}, {}}, {0x80000000U, {}, {}}}));
    });
    QCOMPARE(*engine.deviceListSeenMs(Dialect::Legacy, bob), m_clock.nowMs());
    const QList<Device> devices = *engine.devices(bob);
    QCOMPARE(devices.size(), 2);
    QVERIFY(!devices[0].active);
    QVERIFY(devices[1].active);
    QVERIFY(!devices[1].legacy);
    QVERIFY(devices[1].omemo2);
    QCOMPARE(devices[1].label, u"Kaidan"_s);
}

QTEST_GUILESS_MAIN(TestOmemoKeys)
#include "tst_omemo_keys.moc"
