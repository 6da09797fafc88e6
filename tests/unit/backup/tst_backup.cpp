// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupChecker.h"
#include "core/backup/BackupWriter.h"
#include "core/crypto/Kdf.h"
#include "core/crypto/PassphraseKey.h"
#include "tests/unit/backup/BackupFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

/// A backup is complete, verified and says what is wrong with it.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatIsInIt();
    void withoutPhotosKeepsWhatExistsNowhereElse();
    void leavesThePhotosOutThatAreGone();
    void aPhotoMayLeaveWhileItIsMade();
    void holdsNothingInTheClear();
    void theStoreStaysInUse();
    void replacesAnEarlierOneOnlyWhenComplete();
    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void refusesAnEmptyPassphrase();
    void tellsHowFarItIs();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void noticesEveryDamage();
    void noticesEveryCut();
    void aNewerStoreIsToldApart();

private:
    Result<BackupInfo> make(bool withFiles = true);
    Result<BackupInfo> check(const QString &passphrase = backupPassphrase());

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreFixture> m_store;
    QString m_file;
    Watched m_watched;
};

void TestBackup::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<StoreFixture>();
    m_file = m_dir->filePath(u"ninelives.backup"_s);
    m_watched.told.clear();
    m_watched.stop = false;
    m_watched.stopAfter = -1;
}

Result<BackupInfo> TestBackup::make(bool withFiles)
{
    return makeBackup(sourceOf(*m_store), {m_file, backupPassphrase(), withFiles},
                      m_watched.watch());
}

Result<BackupInfo> TestBackup::check(const QString &passphrase)
{
    return checkBackup(m_file, passphrase, m_watched.watch());
}

void TestBackup::saysWhatIsInIt()
{
    m_store->store(m_store->incoming(1, 1'000));
    addPhoto(*m_store, 2, true);
    addPhoto(*m_store, 3, false);
    writeFile(m_store->folder() + u"/window.ini"_s, "[window]\nwidth=900\n");
    const auto made = make();
    NL_REQUIRE(made);
    QCOMPARE(made->messages, 3);
    QCOMPARE(made->conversations, 1);
    QCOMPARE(made->files, 2);
    QCOMPARE(made->accounts, QStringList{u"alice@one.test"_s});
    QCOMPARE(made->madeAtMs, backupMs);
    QVERIFY(made->withFiles);
    QCOMPARE(made->bytes, QFileInfo(m_file).size());
    QVERIFY(made->bytes > 200'000);
    const auto checked = check();
    NL_REQUIRE(checked);
    QCOMPARE(*checked, *made);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"ninelives.backup"_s});
    QVERIFY(!QFile::exists(m_store->folder() + u"/snapshot.db"_s));
}

void TestBackup::withoutPhotosKeepsWhatExistsNowhereElse()
{
    addPhoto(*m_store, 2, true);
    addPhoto(*m_store, 3, false);
    const auto made = make(false);
    NL_REQUIRE(made);
    QCOMPARE(made->files, 1);
    QVERIFY(!made->withFiles);
}

void TestBackup::leavesThePhotosOutThatAreGone()
{
    const QString name = addPhoto(*m_store, 2, true);
    QVERIFY(QFile::remove(m_store->folder() + u"/media/"_s + name));
    const auto made = make();
    NL_REQUIRE(made);
    QCOMPARE(made->files, 0);
}

void TestBackup::aPhotoMayLeaveWhileItIsMade()
{
    const QString name = addPhoto(*m_store, 2, true);
    addPhoto(*m_store, 3, false);
    BackupProgress written;
    const BackupWatch watch{[&](const BackupProgress &progress) {
                                if (progress.phase == BackupPhase::Writing) {
                                    // The store comes first: no photo was read yet.
                                    QFile::remove(m_store->folder() + u"/media/"_s + name);
                                    written = progress;
                                }
                            },
                            &m_watched.stop};
    const auto made = makeBackup(sourceOf(*m_store), {m_file, backupPassphrase(), true}, watch);
    NL_REQUIRE(made);
    QCOMPARE(made->files, 1);
    QVERIFY(written.totalBytes > 0);
    QCOMPARE(written.doneBytes, written.totalBytes);
    const auto checked = check();
    NL_REQUIRE(checked);
    QCOMPARE(*checked, *made);
}

void TestBackup::holdsNothingInTheClear()
{
    m_store->store(m_store->incoming(1, 1'000, u"the secret of the cat"_s.repeated(50)));
    NL_REQUIRE(make());
    const QByteArray content = contentOf(m_file);
    QVERIFY(!content.contains("secret of the cat"));
    QVERIFY(!content.contains("alice@one.test"));
    QVERIFY(!content.contains("SQLite format"));
    QVERIFY(!content.contains(storeKey()));
    QVERIFY(!content.contains(storeKey().toBase64()));
}

void TestBackup::theStoreStaysInUse()
{
    m_store->store(m_store->incoming(1, 1'000));
    BackupSource source = sourceOf(*m_store);
    // An open transaction of the writer is not in the copy, and no obstacle.
    Transaction tx(m_store->writer());
    NL_REQUIRE(MessageStore(m_store->writer()).insert(tx, m_store->incoming(2, 2'000)));
    const auto made =
        makeBackup(std::move(source), {m_file, backupPassphrase(), true}, m_watched.watch());
    NL_REQUIRE(made);
    QCOMPARE(made->messages, 1);
    NL_REQUIRE(tx.commit());
    NL_REQUIRE(make());
    QCOMPARE(check()->messages, 2);
}

void TestBackup::replacesAnEarlierOneOnlyWhenComplete()
{
    NL_REQUIRE(make());
    const QByteArray before = contentOf(m_file);
    m_store->store(m_store->incoming(1, 1'000));
    m_watched.stopAfter = static_cast<int>(m_watched.told.size()) + 3;
    QCOMPARE(make().error().code, ErrorCode::Cancelled);
    QCOMPARE(contentOf(m_file), before);
    m_watched.stopAfter = -1;
    m_watched.stop = false;
    NL_REQUIRE(make());
    QCOMPARE(check()->messages, 1);
}

void TestBackup::cancelledLeavesNothing_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {1, 2, 3, 4, 6, 8}) {
        QTest::addRow("after %d", after) << after;
    }
}

void TestBackup::cancelledLeavesNothing()
{
    QFETCH(int, after);
    addPhoto(*m_store, 2, true);
    addPhoto(*m_store, 3, true);
    m_watched.stopAfter = after;
    QCOMPARE(make().error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_dir->path()).isEmpty());
    QVERIFY(!QFile::exists(m_store->folder() + u"/snapshot.db"_s));
}

void TestBackup::refusesAnEmptyPassphrase()
{
    const auto made = makeBackup(sourceOf(*m_store), {m_file, QString(), true}, m_watched.watch());
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

void TestBackup::tellsHowFarItIs()
{
    addPhoto(*m_store, 2, true);
    NL_REQUIRE(make());
    BackupProgress last;
    bool wroteAll = false;
    for (const BackupProgress &progress : std::as_const(m_watched.told)) {
        QVERIFY(progress.phase >= last.phase);
        QVERIFY(progress.phase != last.phase || progress.doneBytes >= last.doneBytes);
        QVERIFY(progress.totalBytes == 0 || progress.doneBytes <= progress.totalBytes);
        wroteAll |=
            progress.phase == BackupPhase::Writing && progress.doneBytes == progress.totalBytes;
        last = progress;
    }
    QVERIFY(wroteAll);
    QCOMPARE(last.phase, BackupPhase::Checking);
    QCOMPARE(last.doneBytes, last.totalBytes);
}

void TestBackup::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("another passphrase") << QByteArray("passphrase") << ErrorCode::WrongKey;
    QTest::newRow("nothing there") << QByteArray("gone") << ErrorCode::NotFound;
    QTest::newRow("another kind of file") << QByteArray("foreign") << ErrorCode::NotADatabase;
    QTest::newRow("an empty file") << QByteArray("empty") << ErrorCode::NotADatabase;
    QTest::newRow("half a header") << QByteArray("header") << ErrorCode::Truncated;
    QTest::newRow("half a file") << QByteArray("half") << ErrorCode::Truncated;
    QTest::newRow("something behind it") << QByteArray("more") << ErrorCode::Corrupt;
    QTest::newRow("a newer format") << QByteArray("newer") << ErrorCode::NewerSchema;
    QTest::newRow("a damaged salt") << QByteArray("salt") << ErrorCode::Corrupt;
}

void TestBackup::tellsWhatIsWrong()
{
    QFETCH(QByteArray, what);
    QFETCH(ErrorCode, expected);
    NL_REQUIRE(make());
    QByteArray content = contentOf(m_file);
    if (what == "gone") {
        QFile::remove(m_file);
    } else if (what == "foreign") {
        writeFile(m_file, QByteArray(1'000, 'x'));
    } else if (what == "empty") {
        writeFile(m_file, {});
    } else if (what == "header") {
        writeFile(m_file, content.first(20));
    } else if (what == "half") {
        writeFile(m_file, content.first(content.size() / 2));
    } else if (what == "more") {
        writeFile(m_file, content + 'x');
    } else if (what == "newer") {
        content[9] = 2;
        writeFile(m_file, content);
    } else if (what == "salt") {
        content[25] = static_cast<char>(content[25] ^ 1);
        writeFile(m_file, content);
    }
    const auto checked = check(what == "passphrase" ? u"willow pepper"_s : backupPassphrase());
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, expected);
}

void TestBackup::noticesEveryDamage()
{
    addPhoto(*m_store, 2, true);
    NL_REQUIRE(make());
    const QByteArray sound = contentOf(m_file);
    for (qsizetype at = BackupHeader::bytes; at < sound.size(); at += sound.size() / 9) {
        QByteArray damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
        writeFile(m_file, damaged);
        const auto checked = check();
        QVERIFY2(!checked, qPrintable(QString::number(at)));
        QCOMPARE(checked.error().code, ErrorCode::Corrupt);
    }
}

void TestBackup::noticesEveryCut()
{
    addPhoto(*m_store, 2, true);
    NL_REQUIRE(make());
    const QByteArray sound = contentOf(m_file);
    for (qsizetype left = BackupHeader::bytes; left < sound.size(); left += sound.size() / 20) {
        writeFile(m_file, sound.first(left));
        QCOMPARE(check().error().code, ErrorCode::Truncated);
    }
    writeFile(m_file, sound.chopped(1));
    QCOMPARE(check().error().code, ErrorCode::Truncated);
}

/// A whole backup, but of a store that only a later program knows.
void TestBackup::aNewerStoreIsToldApart()
{
    BackupHeader header;
    header.cost = cheapCost;
    header.salt = randomBytes(passphraseSaltBytes);
    const auto key = backupKey(backupPassphrase(), header.salt, header.cost);
    NL_REQUIRE(key);
    auto writer = BackupWriter::create(m_file, header, *key);
    NL_REQUIRE(writer);
    BackupManifest manifest;
    manifest.info.madeAtMs = backupMs;
    manifest.info.schema = 9'999;
    manifest.storeKey = SecretBytes::random(32);
    NL_REQUIRE((*writer)->add(BackupKind::Manifest, manifest.toJson()));
    NL_REQUIRE((*writer)->add(BackupKind::Store, "pages"));
    NL_REQUIRE((*writer)->finish());
    QCOMPARE(check().error().code, ErrorCode::NewerSchema);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
