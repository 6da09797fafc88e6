// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Vault.h"
#include "tests/fakes/FakeKeyring.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

constexpr PassphraseCost cheap{1, 8 * 1024 * 1024};

/// Waits for the keyring's answer.
Result<SecretBytes> ask(const Vault &vault, Keyring &keyring)
{
    std::optional<Result<SecretBytes>> answer;
    vault.fromKeyring(keyring,
                      [&answer](Result<SecretBytes> result) { answer = std::move(result); });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); })) {
        return Error{ErrorCode::Timeout, QStringLiteral("no answer, or one within the call")};
    }
    return *std::move(answer);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

/// The database key: made once, found again, never replaced over a store.
class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void passphraseGivesTheSameKeyAgain();
    void wrongPassphraseIsWrongKey();
    void composedAndDecomposedLettersAreEqual();
    void emptyPassphraseIsRefused();
    void changedPassphraseKeepsTheKey();
    void keyringGivesTheSameKeyAgain();
    void refusalsOfTheKeyringArePassedOn_data();
    void refusalsOfTheKeyringArePassedOn();
    void aBadEntryOfTheKeyringIsNoKey();
    void aStoreWithoutItsKeyNeverGetsANewOne();
    void noNewKeyWhereWordsWereMade();
    void sourcesAreNotMixed();
    void nothingSecretInTheFile();
    void hostileFileIsRefused_data();
    void hostileFileIsRefused();
    void aFileThatCannotBeReadIsDamaged();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/vault.json"); }
    [[nodiscard]] Vault fresh() const { return Vault(folder(), false); }
    [[nodiscard]] Vault existing() const { return Vault(folder(), true); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestVault::passphraseGivesTheSameKeyAgain()
{
    QVERIFY(!fresh().source()->has_value());
    const auto made = fresh().fromPassphrase(QStringLiteral("correct horse"), cheap);
    QVERIFY(made.ok());
    QCOMPARE(made->size(), 32);
    QVERIFY(made->view() != QByteArray(32, '\0'));
    const auto again = existing().fromPassphrase(QStringLiteral("correct horse"));
    QVERIFY(again.ok());
    QCOMPARE(again->view(), made->view());
    QCOMPARE(*existing().source(), std::optional(KeySource::Passphrase));
}

void TestVault::wrongPassphraseIsWrongKey()
{
    QVERIFY(fresh().fromPassphrase(QStringLiteral("correct horse"), cheap).ok());
    const QByteArray before = readAll(file());
    const auto wrong = existing().fromPassphrase(QStringLiteral("correct horsf"));
    QCOMPARE(wrong.error().code, ErrorCode::WrongKey);
    QCOMPARE(readAll(file()), before);
}

void TestVault::composedAndDecomposedLettersAreEqual()
{
    const auto made = fresh().fromPassphrase(QString::fromUtf8("gr\u00fcn"), cheap);
    const auto again = existing().fromPassphrase(QString::fromUtf8("gru\u0308n"));
    QVERIFY(made.ok() && again.ok());
    QCOMPARE(again->view(), made->view());
}

void TestVault::emptyPassphraseIsRefused()
{
    QCOMPARE(fresh().fromPassphrase(QString(), cheap).error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(file()));
}

void TestVault::changedPassphraseKeepsTheKey()
{
    const auto key = fresh().fromPassphrase(QStringLiteral("old"), cheap);
    QVERIFY(existing().changePassphrase(*key, QStringLiteral("new"), cheap).ok());
    QCOMPARE(existing().fromPassphrase(QStringLiteral("old")).error().code, ErrorCode::WrongKey);
    QCOMPARE(existing().fromPassphrase(QStringLiteral("new"))->view(), key->view());
}

void TestVault::keyringGivesTheSameKeyAgain()
{
    FakeKeyring keyring;
    const auto made = ask(fresh(), keyring);
    QVERIFY(made.ok());
    QCOMPARE(made->size(), 32);
    const auto again = ask(existing(), keyring);
    QVERIFY(again.ok());
    QCOMPARE(again->view(), made->view());
    QCOMPARE(keyring.writes, 1);
    QCOMPARE(*existing().source(), std::optional(KeySource::Keyring));
}

void TestVault::refusalsOfTheKeyringArePassedOn_data()
{
    QTest::addColumn<ErrorCode>("refusal");
    QTest::newRow("locked") << ErrorCode::KeyringLocked;
    QTest::newRow("none") << ErrorCode::NoKeyring;
    QTest::newRow("anything else") << ErrorCode::NoKey;
}

void TestVault::refusalsOfTheKeyringArePassedOn()
{
    QFETCH(ErrorCode, refusal);
    FakeKeyring keyring;
    keyring.available = false;
    keyring.refusal = refusal;
    QCOMPARE(ask(fresh(), keyring).error().code, refusal);
    QVERIFY(!QFile::exists(file()));
    keyring.available = true;
    QVERIFY(ask(fresh(), keyring).ok());
    keyring.available = false;
    QCOMPARE(ask(existing(), keyring).error().code, refusal);
}

void TestVault::aBadEntryOfTheKeyringIsNoKey()
{
    FakeKeyring keyring;
    QVERIFY(ask(fresh(), keyring).ok());
    keyring.entries.begin().value().chop(1);
    QCOMPARE(ask(existing(), keyring).error().code, ErrorCode::KeyGone);
}

void TestVault::aStoreWithoutItsKeyNeverGetsANewOne()
{
    FakeKeyring keyring;
    QCOMPARE(ask(existing(), keyring).error().code, ErrorCode::VaultMissing);
    QCOMPARE(existing().fromPassphrase(QStringLiteral("x"), cheap).error().code,
             ErrorCode::VaultMissing);
    QVERIFY(!QFile::exists(file()));
    QVERIFY(ask(fresh(), keyring).ok());
    keyring.entries.clear();
    QCOMPARE(ask(existing(), keyring).error().code, ErrorCode::KeyGone);
    QVERIFY(keyring.entries.isEmpty());
    // Without a store nothing is lost by making a new one.
    QVERIFY(ask(fresh(), keyring).ok());
}

void TestVault::noNewKeyWhereWordsWereMade()
{
    FakeKeyring keyring;
    const auto key = ask(fresh(), keyring);
    QVERIFY(key.ok());
    QVERIFY(existing().setWords(*key, SecretBytes::random(Vault::wordsBytes)).ok());
    const QByteArray before = readAll(file());
    keyring.entries.clear();
    // Even when no store was found.
    QCOMPARE(ask(fresh(), keyring).error().code, ErrorCode::KeyGone);
    QVERIFY(keyring.entries.isEmpty());
    QCOMPARE(readAll(file()), before);
}

void TestVault::sourcesAreNotMixed()
{
    FakeKeyring keyring;
    QVERIFY(fresh().fromPassphrase(QStringLiteral("x"), cheap).ok());
    QCOMPARE(ask(fresh(), keyring).error().code, ErrorCode::InvalidInput);
    init();
    QVERIFY(ask(fresh(), keyring).ok());
    QCOMPARE(fresh().fromPassphrase(QStringLiteral("x"), cheap).error().code,
             ErrorCode::InvalidInput);
}

void TestVault::nothingSecretInTheFile()
{
    const QString passphrase = QStringLiteral("correct horse battery");
    const auto key = fresh().fromPassphrase(passphrase, cheap);
    const QByteArray content = readAll(file());
    const QByteArray bytes = key->view().toByteArray();
    QVERIFY(!content.isEmpty());
    QVERIFY(!content.contains(passphrase.toUtf8()) && !content.contains(bytes));
    QVERIFY(!content.contains(bytes.toBase64()) && !content.toLower().contains(bytes.toHex()));
#ifndef Q_OS_WIN
    QVERIFY(!(QFileInfo(folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
#endif
}

void TestVault::hostileFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("expected");
    const auto row = [](const char *what, const char *name, const QJsonValue &value,
                        ErrorCode expected = ErrorCode::VaultDamaged) {
        QTest::newRow(what) << QString::fromLatin1(name) << value << expected;
    };
    const auto bytes = [](qsizetype count) {
        return QJsonValue(QString::fromLatin1(QByteArray(count, 'x').toBase64()));
    };
    row("no format", "format", QJsonValue());
    row("newer format", "format", 2, ErrorCode::Unsupported);
    row("negative format", "format", -1);
    row("text as format", "format", QStringLiteral("1"));
    row("profile is no UUID", "profile", QStringLiteral("../../etc/passwd"));
    row("unknown source", "source", QStringLiteral("cloud"), ErrorCode::Unsupported);
    row("unknown derivation", "kdf", QStringLiteral("md5"), ErrorCode::Unsupported);
    row("no operations", "operations", 0);
    row("operations for ever", "operations", 4'000'000'000LL);
    row("negative operations", "operations", -3);
    row("broken operations", "operations", 2.5);
    row("all memory there is", "memory", 1LL << 40);
    row("next to no memory", "memory", 8192);
    row("memory as text", "memory", QStringLiteral("8388608"));
    row("short salt", "salt", bytes(15));
    row("long salt", "salt", bytes(4096));
    row("salt is not Base64", "salt", QStringLiteral("!!!!"));
    row("short key", "wrapped", bytes(71));
    row("long key", "wrapped", bytes(73));
    row("key of nothing", "wrapped", QString());
    row("forged key", "wrapped", bytes(72), ErrorCode::WrongKey);
    row("an enormous file", "note", QString(100'000, u'x'));
}

void TestVault::hostileFileIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(ErrorCode, expected);
    QVERIFY(fresh().fromPassphrase(QStringLiteral("pass"), cheap).ok());
    QJsonObject object = QJsonDocument::fromJson(readAll(file())).object();
    object[name] = value;
    overwrite(file(), QJsonDocument(object).toJson());
    QCOMPARE(existing().fromPassphrase(QStringLiteral("pass")).error().code, expected);
    FakeKeyring keyring;
    QVERIFY(!ask(existing(), keyring).ok());
    for (const QByteArray &rubbish :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\xff\xfe")}) {
        overwrite(file(), rubbish);
        QCOMPARE(existing().fromPassphrase(QStringLiteral("pass")).error().code,
                 ErrorCode::VaultDamaged);
        QCOMPARE(fresh().fromPassphrase(QStringLiteral("pass"), cheap).error().code,
                 ErrorCode::VaultDamaged);
        QCOMPARE(readAll(file()), rubbish);
    }
}

void TestVault::aFileThatCannotBeReadIsDamaged()
{
    QVERIFY(QDir().mkpath(file())); // a folder in its place
    FakeKeyring keyring;
    QCOMPARE(ask(existing(), keyring).error().code, ErrorCode::VaultDamaged);
    QCOMPARE(ask(fresh(), keyring).error().code, ErrorCode::VaultDamaged);
    QVERIFY(keyring.entries.isEmpty());
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
