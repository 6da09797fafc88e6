// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Vault.h"
#include "core/crypto/WordList.h"
#include "tests/fakes/FakeKeyring.h"
#include "tests/unit/storage/StoreFixture.h"

#include <QFile>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

using namespace Qt::StringLiterals;

enum class RingState : quint8 { Right, Empty, Other, Locked, None };
enum class VaultState : quint8 { There, Missing, Damaged };

constexpr PassphraseCost quickCost{1, 8 * 1024 * 1024};

/// What the vault answers; nothing when it finds a key, even if it is not that of the store.
std::optional<ErrorCode> reasonOf(RingState ring, VaultState vault)
{
    if (vault != VaultState::There) {
        return vault == VaultState::Missing ? ErrorCode::VaultMissing : ErrorCode::VaultDamaged;
    }
    switch (ring) {
    case RingState::Empty:
        return ErrorCode::KeyGone;
    case RingState::Locked:
        return ErrorCode::KeyringLocked;
    case RingState::None:
        return ErrorCode::NoKeyring;
    default:
        return std::nullopt;
    }
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Opening a profile in every state of its keys: the store is opened or left alone, never replaced.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noEmptyStoreOverAnExistingOne_data();
    void noEmptyStoreOverAnExistingOne();
    void wordsOpenAProfileWithAForgottenPassphrase();
    void newWordsStopTheOldOnes();
    void theKeyringIsMadeAnew();
    void wordsOfAnotherProfileOpenNothing();
    void changingThePassphraseKeepsTheWords();
    void aProfileOfAKeyFileHasNoPlaceForWords();
    void damagedWrapIsRefused();

private:
    Result<SecretBytes> askRing();
    /// Words that open the store from now on.
    QStringList makeWords();
    Result<SecretBytes> byWords(const QStringList &words) const;
    [[nodiscard]] Vault vault() const { return Vault(m_folder, Database::exists(m_folder)); }
    [[nodiscard]] QString vaultFile() const { return m_folder + u"/vault.json"_s; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeKeyring> m_ring;
    QString m_folder;
};

/// A profile with its key in the keyring, and a store with an account.
void TestRecovery::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_ring = std::make_unique<FakeKeyring>();
    m_folder = m_dir->filePath(u"profile"_s);
    const auto key = askRing();
    NL_REQUIRE(key);
    const auto database = Database::open(m_folder, key->view());
    NL_REQUIRE(database);
    Transaction tx((*database)->writer());
    Account account;
    account.jid = jid("alice@one.test");
    NL_REQUIRE(AccountStore((*database)->writer()).add(tx, account, {}));
    NL_REQUIRE(tx.commit());
}

Result<SecretBytes> TestRecovery::askRing()
{
    std::optional<Result<SecretBytes>> answer;
    vault().fromKeyring(*m_ring,
                        [&answer](Result<SecretBytes> found) { answer = std::move(found); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); })) {
        return Error{ErrorCode::Timeout, {}};
    }
    return *std::move(answer);
}

QStringList TestRecovery::makeWords()
{
    const auto key = askRing();
    const SecretBytes entropy = SecretBytes::random(Vault::wordsBytes);
    if (!key || !vault().setWords(*key, entropy)) {
        qFatal("no words");
    }
    return WordList::encode(entropy.view());
}

Result<SecretBytes> TestRecovery::byWords(const QStringList &words) const
{
    const auto entropy = WordList::decode(words);
    return entropy ? vault().fromWords(*entropy) : Result<SecretBytes>(entropy.error());
}

void TestRecovery::noEmptyStoreOverAnExistingOne_data()
{
    QTest::addColumn<RingState>("ring");
    QTest::addColumn<VaultState>("vaultState");
    const std::array rings{
        std::pair("right", RingState::Right), std::pair("empty", RingState::Empty),
        std::pair("another entry", RingState::Other), std::pair("locked", RingState::Locked),
        std::pair("not there", RingState::None)};
    const std::array vaults{std::pair("there", VaultState::There),
                            std::pair("missing", VaultState::Missing),
                            std::pair("damaged", VaultState::Damaged)};
    for (const auto &[ringName, ring] : rings) {
        for (const auto &[vaultName, vaultState] : vaults) {
            QTest::addRow("keyring %s, vault.json %s", ringName, vaultName) << ring << vaultState;
        }
    }
}

void TestRecovery::noEmptyStoreOverAnExistingOne()
{
    QFETCH(RingState, ring);
    QFETCH(VaultState, vaultState);
    const QStringList words = makeWords();
    const QByteArray store = fileBytes(m_folder + u"/ninelives.db"_s);
    if (ring == RingState::Empty) {
        m_ring->entries.clear();
    } else if (ring == RingState::Other) {
        m_ring->entries.begin().value() = QByteArray(32, 'o');
    }
    m_ring->available = ring != RingState::Locked && ring != RingState::None;
    if (ring == RingState::None) {
        m_ring->refusal = ErrorCode::NoKeyring;
    }
    if (vaultState == VaultState::Missing) {
        QVERIFY(QFile::remove(vaultFile()));
    } else if (vaultState == VaultState::Damaged) {
        QFile file(vaultFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\":") > 0);
    }
    const QByteArray vaultBefore = fileBytes(vaultFile());
    const auto ringBefore = m_ring->entries;
    const int writesBefore = m_ring->writes;

    const auto key = askRing();
    const bool opens = ring == RingState::Right && vaultState == VaultState::There;
    if (key) {
        const auto database = Database::open(m_folder, key->view());
        QCOMPARE(database.ok(), opens);
        if (!opens) {
            QCOMPARE(database.error().code, ErrorCode::WrongKey);
        }
    }
    const std::optional<ErrorCode> reason = reasonOf(ring, vaultState);
    QCOMPARE(key.ok(), !reason.has_value());
    if (reason) {
        QCOMPARE(key.error().code, *reason);
    }
    QCOMPARE(m_ring->entries, ringBefore);
    QCOMPARE(m_ring->writes, writesBefore);
    QCOMPARE(fileBytes(vaultFile()), vaultBefore);
    if (!opens) {
        QCOMPARE(fileBytes(m_folder + u"/ninelives.db"_s), store);
    }
    // The words need vault.json and nothing else.
    const auto byTheWords = byWords(words);
    QCOMPARE(byTheWords.ok(), vaultState == VaultState::There);
    const auto wordsMade = vault().hasWords();
    QCOMPARE(wordsMade && *wordsMade, vaultState == VaultState::There);
    if (byTheWords) {
        const auto database = Database::open(m_folder, byTheWords->view());
        NL_REQUIRE(database);
        QCOMPARE(AccountStore((*database)->writer()).list()->size(), 1);
    }
}

void TestRecovery::wordsOpenAProfileWithAForgottenPassphrase()
{
    m_folder = m_dir->filePath(u"other"_s);
    const auto key = vault().fromPassphrase(u"old"_s, quickCost);
    NL_REQUIRE(key);
    const SecretBytes entropy = SecretBytes::random(Vault::wordsBytes);
    NL_REQUIRE(vault().setWords(*key, entropy));
    const auto found = byWords(WordList::encode(entropy.view()));
    NL_REQUIRE(found);
    QCOMPARE(found->view(), key->view());
    NL_REQUIRE(vault().changePassphrase(*found, u"new"_s, quickCost));
    QCOMPARE(vault().fromPassphrase(u"new"_s)->view(), key->view());
    QVERIFY(!vault().fromPassphrase(u"old"_s));
}

void TestRecovery::newWordsStopTheOldOnes()
{
    QVERIFY(!*vault().hasWords());
    const QStringList old = makeWords();
    QVERIFY(*vault().hasWords());
    const QStringList fresh = makeWords();
    QVERIFY(byWords(fresh).ok());
    QCOMPARE(byWords(old).error().code, ErrorCode::WrongKey);
}

void TestRecovery::theKeyringIsMadeAnew()
{
    const QStringList words = makeWords();
    m_ring->entries.clear();
    const auto key = byWords(words);
    NL_REQUIRE(key);
    std::optional<Result<void>> renewed;
    vault().renewKeyring(*m_ring, *key, [&renewed](const Result<void> &done) { renewed = done; });
    QTRY_VERIFY(renewed.has_value());
    NL_REQUIRE(*renewed);
    QCOMPARE(askRing()->view(), key->view());
    QVERIFY(byWords(words).ok());
    m_ring->available = false;
    renewed.reset();
    const QByteArray before = fileBytes(vaultFile());
    vault().renewKeyring(*m_ring, *key, [&renewed](const Result<void> &done) { renewed = done; });
    QTRY_VERIFY(renewed.has_value());
    QCOMPARE(renewed->error().code, ErrorCode::KeyringLocked);
    QCOMPARE(fileBytes(vaultFile()), before);
}

void TestRecovery::wordsOfAnotherProfileOpenNothing()
{
    makeWords();
    const auto other = byWords(WordList::encode(SecretBytes::random(16).view()));
    QCOMPARE(other.error().code, ErrorCode::WrongKey);
    init();
    QCOMPARE(byWords(WordList::encode(SecretBytes::random(16).view())).error().code,
             ErrorCode::NoKey);
}

void TestRecovery::changingThePassphraseKeepsTheWords()
{
    m_folder = m_dir->filePath(u"other"_s);
    const auto key = vault().fromPassphrase(u"old"_s, quickCost);
    const SecretBytes entropy = SecretBytes::random(Vault::wordsBytes);
    NL_REQUIRE(vault().setWords(*key, entropy));
    NL_REQUIRE(vault().changePassphrase(*key, u"new"_s, quickCost));
    QVERIFY(byWords(WordList::encode(entropy.view())).ok());
}

void TestRecovery::aProfileOfAKeyFileHasNoPlaceForWords()
{
    const Vault none(m_dir->filePath(u"bare"_s), true);
    const auto set = none.setWords(SecretBytes::random(32), SecretBytes::random(16));
    QCOMPARE(set.error().code, ErrorCode::Unsupported);
    QVERIFY(!*none.hasWords());
}

void TestRecovery::damagedWrapIsRefused()
{
    makeWords();
    QByteArray json = fileBytes(vaultFile());
    const qsizetype at = json.indexOf("\"wrapped\": \"") + 12;
    for (const QByteArray &bad : {QByteArray("!"), QByteArray("AAAA")}) {
        QByteArray damaged = json;
        damaged.replace(at, json.indexOf('"', at) - at, bad);
        QFile file(vaultFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        QCOMPARE(vault().hasWords().error().code, ErrorCode::VaultDamaged);
        QCOMPARE(askRing().error().code, ErrorCode::VaultDamaged);
    }
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
