// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SettingsStore.h"
#include "core/storage/StoreAdoption.h"
#include "tests/unit/backup/BackupFixture.h"

#include <QProcess>

using namespace Ninelives;
using namespace Ninelives::Test;

/// A restored profile is there whole, or not at all, and never over another one.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsEverythingBack();
    void withoutPhotosTheyAreFetchedAgain();
    void aPhotoThatLeftMeanwhileIsFetchedAgain();
    void olderStoresAreBroughtUpToDate_data();
    void olderStoresAreBroughtUpToDate();
    void aProfileWithAnAccountIsNeverReplaced();
    void wrongOrDamagedLeavesTheProfileAsItWas();
    void killedAtAnyPointItIsAllOrNothing_data();
    void killedAtAnyPointItIsAllOrNothing();

private:
    Result<BackupInfo> restore(const QString &passphrase = backupPassphrase());
    [[nodiscard]] QString profile() const { return m_dir->filePath(u"new"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreFixture> m_store;
    QString m_file;
    Watched m_watched;
};

void TestRestore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<StoreFixture>();
    m_file = m_dir->filePath(u"ninelives.backup"_s);
    m_watched.stop = false;
    m_store->store(m_store->incoming(1, 1'000, u"hello"_s));
    addPhoto(*m_store, 2, true);
    addPhoto(*m_store, 3, false);
    writeFile(m_store->folder() + u"/window.ini"_s, "[window]\nwidth=900\n");
    NL_REQUIRE(
        makeBackup(sourceOf(*m_store), {m_file, backupPassphrase(), true}, m_watched.watch()));
}

/// Into the profile that a first start has just made.
Result<BackupInfo> TestRestore::restore(const QString &passphrase)
{
    const auto database = Database::open(profile(), storeKey('n'));
    if (!database) {
        return database.error();
    }
    return restoreBackup(profile(), (*database)->key(), m_file, passphrase, m_watched.watch());
}

void TestRestore::bringsEverythingBack()
{
    const auto restored = restore();
    NL_REQUIRE(restored);
    QCOMPARE(restored->messages, 3);
    QVERIFY(restoreWaits(profile()));
    const auto database = Database::open(profile(), storeKey('n'));
    NL_REQUIRE(database);
    QVERIFY(!restoreWaits(profile()));
    const auto facts = storeFacts((*database)->writer());
    NL_REQUIRE(facts);
    QCOMPARE(facts->messages, 3);
    QCOMPARE(facts->accounts, QStringList{u"alice@one.test"_s});
    QCOMPARE(facts->files.size(), 2);
    for (const QString &name : facts->files) {
        QCOMPARE(contentOf(profile() + u"/media/"_s + name),
                 contentOf(m_store->folder() + u"/media/"_s + name));
    }
    QCOMPARE(contentOf(profile() + u"/window.ini"_s), "[window]\nwidth=900\n");
    QVERIFY((*database)->check()->sound);
}

void TestRestore::withoutPhotosTheyAreFetchedAgain()
{
    NL_REQUIRE(
        makeBackup(sourceOf(*m_store), {m_file, backupPassphrase(), false}, m_watched.watch()));
    NL_REQUIRE(restore());
    const auto database = Database::open(profile(), storeKey('n'));
    NL_REQUIRE(database);
    const auto facts = storeFacts((*database)->writer());
    NL_REQUIRE(facts);
    QCOMPARE(facts->files.size(), 1);
    QCOMPARE(facts->onlyHere, facts->files);
    const auto known = (*database)->writer().number("SELECT count(*) FROM attachment");
    QCOMPARE(*known, 2);
}

void TestRestore::aPhotoThatLeftMeanwhileIsFetchedAgain()
{
    const QString name = addPhoto(*m_store, 4, true);
    const BackupWatch watch{[&](const BackupProgress &progress) {
                                if (progress.phase == BackupPhase::Writing) {
                                    QFile::remove(m_store->folder() + u"/media/"_s + name);
                                }
                            },
                            &m_watched.stop};
    NL_REQUIRE(makeBackup(sourceOf(*m_store), {m_file, backupPassphrase(), true}, watch));
    const auto restored = restore();
    NL_REQUIRE(restored);
    QCOMPARE(restored->files, 2);
    const auto database = Database::open(profile(), storeKey('n'));
    NL_REQUIRE(database);
    const auto facts = storeFacts((*database)->writer());
    NL_REQUIRE(facts);
    QCOMPARE(facts->files.size(), 2);
    QVERIFY(!facts->files.contains(name));
    QVERIFY(!QFile::exists(profile() + u"/media/"_s + name));
    QCOMPARE(*(*database)->writer().number("SELECT count(*) FROM attachment"), 3);
}

void TestRestore::olderStoresAreBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (const Migration &migration : allMigrations()) {
        QTest::newRow(migration.name) << migration.version;
    }
}

/// What a new device forgets lies in tables that an older program did not have.
void TestRestore::olderStoresAreBroughtUpToDate()
{
    QFETCH(const int, version);
    const QString path = m_dir->filePath(u"older.db"_s);
    {
        const OlderStore store(version, u"kept"_s);
        NL_REQUIRE(store.writer().run("VACUUM INTO ?", path));
    }
    const auto adopted = adoptStore(path, storeKey(), storeKey('n'), {}, backupMs, m_watched.stop);
    NL_REQUIRE(adopted);
    QCOMPARE(adopted->schema, allMigrations().back().version);
    QCOMPARE(adopted->messages, 1);
    const auto key = RawKey::fromBytes(storeKey('n'));
    const auto reader = Reader::open(path, **key, Access::Read);
    NL_REQUIRE(reader);
    QCOMPARE(MessageStore(**reader).latest(ConversationId{1}, 5)->rows.first().body, u"kept"_s);
}

void TestRestore::aProfileWithAnAccountIsNeverReplaced()
{
    // The restore was made while it was empty; then somebody signed in.
    NL_REQUIRE(restore());
    QVERIFY(QDir(profile()).rename(u"restored"_s, u"aside"_s));
    {
        const auto database = Database::open(profile(), storeKey('n'));
        NL_REQUIRE(database);
        Transaction tx((*database)->writer());
        Account dora;
        dora.jid = jid("dora@one.test");
        NL_REQUIRE(AccountStore((*database)->writer()).add(tx, dora, {}));
        NL_REQUIRE(tx.commit());
    }
    QVERIFY(QDir(profile()).rename(u"aside"_s, u"restored"_s));
    const auto database = Database::open(profile(), storeKey('n'));
    NL_REQUIRE(database);
    QCOMPARE(storeFacts((*database)->writer())->accounts, QStringList{u"dora@one.test"_s});
    QVERIFY(!restoreWaits(profile()));
}

void TestRestore::wrongOrDamagedLeavesTheProfileAsItWas()
{
    QCOMPARE(restore(u"another"_s).error().code, ErrorCode::WrongKey);
    QByteArray content = contentOf(m_file);
    content[content.size() - 500] = static_cast<char>(content[content.size() - 500] ^ 1);
    writeFile(m_file, content);
    QCOMPARE(restore().error().code, ErrorCode::Corrupt);
    QVERIFY(!restoreWaits(profile()));
    QVERIFY(!QDir(profile()).exists(u"restoring"_s));
    const auto database = Database::open(profile(), storeKey('n'));
    NL_REQUIRE(database);
    QVERIFY(storeFacts((*database)->writer())->accounts.isEmpty());
}

void TestRestore::killedAtAnyPointItIsAllOrNothing_data()
{
    QTest::addColumn<QString>("failpoint");
    QTest::addColumn<bool>("whole");
    for (int pass = 1; pass <= 6; ++pass) {
        // One before each of four parts, one when all is there, one when it has its name.
        QTest::addRow("restoring, %d", pass)
            << u"storage.restore-part:%1"_s.arg(pass) << (pass == 6);
    }
    for (int pass = 1; pass <= 3; ++pass) {
        QTest::addRow("taking over, %d", pass) << u"storage.restore-swap:%1"_s.arg(pass) << true;
    }
}

void TestRestore::killedAtAnyPointItIsAllOrNothing()
{
#ifndef NINELIVES_FAILPOINTS
    QSKIP("built without failpoints");
#endif
    QFETCH(QString, failpoint);
    QFETCH(bool, whole);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NINELIVES_FAILPOINT"_s, failpoint);
    child.setProcessEnvironment(environment);
    child.start(QStringLiteral(NINELIVES_BACKUP_CHILD), {profile(), m_file});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), 137);
    const auto database = Database::open(profile(), storeKey('n'));
    NL_REQUIRE(database);
    const auto facts = storeFacts((*database)->writer());
    NL_REQUIRE(facts);
    QCOMPARE(facts->accounts.size(), whole ? 1 : 0);
    QCOMPARE(facts->messages, whole ? 3 : 0);
    QCOMPARE(facts->files.size(), whole ? 2 : 0);
    for (const QString &name : facts->files) {
        QVERIFY(QFile::exists(profile() + u"/media/"_s + name));
    }
    QVERIFY(!QDir(profile()).exists(u"restoring"_s));
    QVERIFY(!QDir(profile()).exists(u"restored"_s));
    QVERIFY((*database)->check()->sound);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
