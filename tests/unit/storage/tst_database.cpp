// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"
#include "tests/unit/storage/StoreFixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <array>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

using Contents = QMap<QString, QByteArray>;

/// Every file of a folder, to see that a refused opening changed nothing.
Contents contentsOf(const QString &folder)
{
    Contents contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            contents.insert(file.fileName().mid(folder.size()), file.readAll());
        }
    }
    return contents;
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(4);
    for (char &c : bytes) {
        c = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

/// An SQLite file as other programs make it: header and a first page of schema.
QByteArray plainSqlite()
{
    QByteArray page("SQLite format 3\0\x10\0\1\1\0\x40\x20\x20", 24);
    page.append(QByteArray(4096 - page.size(), '\0'));
    return page + noise(4096);
}

Result<void> tableOne(Connection &connection)
{
    return connection.execute("CREATE TABLE one (a INTEGER); INSERT INTO one VALUES (1)");
}

Result<void> halfThenFails(Connection &connection)
{
    return connection.execute(
        "CREATE TABLE two (a INTEGER); DROP TABLE one; CREATE TABLE nonsense");
}

Result<void> tableTwo(Connection &connection)
{
    return connection.execute("CREATE TABLE two (a INTEGER)");
}

Result<qint64> tables(Connection &connection, const char *name)
{
    return connection.number("SELECT count(*) FROM sqlite_master WHERE name = ?",
                             QString::fromLatin1(name));
}

} // namespace

/// Opening: what is refused is refused with its reason and left as it was.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFolderAndStoreForItsOwnerOnly();
    void keyMustHave32Bytes();
    void committedRowsAreThereAgain();
    void foreignFilesAreRefusedUnchanged_data();
    void foreignFilesAreRefusedUnchanged();
    void wrongKeyIsRefusedUnchanged();
    void wrongKeyAfterACrashLeavesTheWalAlone();
    void newerSchemaIsRefusedUnchanged();
    void truncatedStoreIsNotOpenedAsIfWhole();
    void emptyFileIsAStoreYetToBeMade();
    void aStoreUnderAnotherNameIsThere_data();
    void aStoreUnderAnotherNameIsThere();
    void aNewKeyNeedsRoom();
    void secondOpenerIsRefused();
    void otherProcessIsRefusedUntilItEnds();
    void theEndOfTheProgramPutsNoCiphersAway();
    void lockOfADeadProcessIsTakenOver();
    void folderThatCannotBe();
    void failingMigrationRollsBackAndStopsTheRest();
    void migrationsContinueWhereTheyStopped();
    void olderStoresKeepWhatTheyHave_data();
    void olderStoresKeepWhatTheyHave();
    void readerCannotWriteAndSeesCommits();
    void transactionsRollBackUnlessCommitted();
    void savepointsUndoTheirPart();
    void oneTransactionAtATime();
    void soundStoreIsReportedSound();
};

void TestDatabase::makesFolderAndStoreForItsOwnerOnly()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("a/b/profile"));
    QVERIFY(!Database::exists(folder));
    const auto database = Database::open(folder, storeKey());
    NL_REQUIRE(database);
    QVERIFY(Database::exists(folder));
#ifndef Q_OS_WIN
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!QFileInfo(folder).permissions().testAnyFlags(others));
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        if (!files.next().endsWith(QLatin1StringView(".lock"))) {
            QVERIFY2(!files.fileInfo().permissions().testAnyFlags(others),
                     qPrintable(files.fileName()));
        }
    }
#endif
}

void TestDatabase::keyMustHave32Bytes()
{
    QTemporaryDir dir;
    for (const qsizetype size : {0, 31, 33, 64}) {
        const auto database = Database::open(dir.path(), QByteArray(size, 'k'));
        QCOMPARE(database.error().code, ErrorCode::InvalidInput);
    }
    QVERIFY(!Database::exists(dir.path()));
}

void TestDatabase::committedRowsAreThereAgain()
{
    StoreFixture store;
    const auto id = store.store(store.incoming(1, 1'000)).id;
    store.reopen();
    QCOMPARE(MessageStore(store.writer()).find(id)->body, QStringLiteral("message 1"));
}

void TestDatabase::foreignFilesAreRefusedUnchanged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("plain SQLite") << plainSqlite() << ErrorCode::NotADatabase;
    QTest::newRow("a text") << QByteArray("These are my notes.\n").repeated(500)
                            << ErrorCode::NotADatabase;
    QTest::newRow("a short text") << QByteArray("notes") << ErrorCode::NotADatabase;
    QTest::newRow("one byte") << QByteArray("x") << ErrorCode::NotADatabase;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::NotADatabase;
    QTest::newRow("text of whole pages")
        << QByteArray("abcdefgh").repeated(1024) << ErrorCode::NotADatabase;
    QTest::newRow("noise, odd size") << noise(10'000) << ErrorCode::NotADatabase;
    // As random as an encrypted store with another key, and nobody can tell them apart.
    QTest::newRow("noise of whole pages") << noise(8192) << ErrorCode::WrongKey;
}

void TestDatabase::foreignFilesAreRefusedUnchanged()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, expected);
    QTemporaryDir dir;
    write(dir.filePath(QStringLiteral("ninelives.db")), content);
    write(dir.filePath(QStringLiteral("notes.txt")), "mine");
    const Contents before = contentsOf(dir.path());
    const auto opened = Database::open(dir.path(), storeKey());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, expected);
    QCOMPARE(contentsOf(dir.path()), before);
}

void TestDatabase::wrongKeyIsRefusedUnchanged()
{
    StoreFixture store;
    store.store(store.incoming(1, 1'000));
    store.close();
    const Contents before = contentsOf(store.folder());
    const auto opened = Database::open(store.folder(), storeKey('w'));
    QCOMPARE(opened.error().code, ErrorCode::WrongKey);
    QCOMPARE(contentsOf(store.folder()), before);
    store.reopen();
    QCOMPARE(MessageStore(store.writer()).latest(store.chat, 5)->rows.size(), 1);
}

void TestDatabase::wrongKeyAfterACrashLeavesTheWalAlone()
{
    StoreFixture store;
    store.store(store.incoming(1, 1'000));
    QTemporaryDir crash; // what a crash would leave: store and WAL, copied while they are in use
    for (const char *name : {"ninelives.db", "ninelives.db-wal"}) {
        const QString file = u'/' + QString::fromLatin1(name);
        QVERIFY(QFile::copy(store.folder() + file, crash.path() + file));
    }
    const Contents before = contentsOf(crash.path());
    QVERIFY(before.size() == 2 && !before.last().isEmpty());
    QCOMPARE(Database::open(crash.path(), storeKey('w')).error().code, ErrorCode::WrongKey);
    Contents after = contentsOf(crash.path());
    after.remove(QStringLiteral("/ninelives.db-shm")); // an index of the WAL, made anew each time
    QCOMPARE(after, before);
    const auto database = Database::open(crash.path(), storeKey());
    NL_REQUIRE(database);
    QCOMPARE(MessageStore((*database)->writer()).latest(store.chat, 5)->rows.size(), 1);
}

void TestDatabase::newerSchemaIsRefusedUnchanged()
{
    StoreFixture store;
    NL_REQUIRE(store.writer().execute("PRAGMA user_version = 4711"));
    store.close();
    const Contents before = contentsOf(store.folder());
    QCOMPARE(Database::open(store.folder(), storeKey()).error().code, ErrorCode::NewerSchema);
    QCOMPARE(contentsOf(store.folder()), before);
}

void TestDatabase::truncatedStoreIsNotOpenedAsIfWhole()
{
    StoreFixture store;
    for (int i = 0; i < 200; ++i) {
        store.store(store.incoming(i, i));
    }
    store.close();
    const QByteArray whole = read(store.file());
    for (const qsizetype size :
         {whole.size() / 2, qsizetype(5'000), qsizetype(4096), qsizetype(100)}) {
        write(store.file(), whole.left(size));
        const Contents before = contentsOf(store.folder());
        const auto opened = Database::open(store.folder(), storeKey());
        if (opened.ok()) {
            const auto report = (*opened)->check();
            QVERIFY(!report->sound || (report->repair && report->repair->lost != 0));
        } else {
            const ErrorCode code = opened.error().code;
            QVERIFY2(code == ErrorCode::Corrupt || code == ErrorCode::NotADatabase,
                     qPrintable(opened.error().name()));
            QCOMPARE(contentsOf(store.folder()).keys(), before.keys());
            QCOMPARE(contentsOf(store.folder()), before);
        }
    }
}

void TestDatabase::emptyFileIsAStoreYetToBeMade()
{
    QTemporaryDir dir;
    write(dir.filePath(QStringLiteral("ninelives.db")), {});
    QVERIFY(!Database::exists(dir.path()));
    NL_REQUIRE(Database::open(dir.path(), storeKey()));
    QVERIFY(Database::exists(dir.path()));
}

void TestDatabase::aStoreUnderAnotherNameIsThere_data()
{
    QTest::addColumn<QString>("name"); // of the whole store
    QTest::addColumn<QByteArray>("note"); // that a repair changes files
    QTest::addColumn<bool>("there");
    const QString repaired = QStringLiteral("ninelives-repaired.db");
    QTest::newRow("a repair was cut off")
        << repaired << QByteArray("ninelives-damaged-1.db") << true;
    QTest::newRow("a repair that had not ended") << repaired << QByteArray() << false;
    QTest::newRow("a restore was cut off")
        << QStringLiteral("restored/ninelives.db") << QByteArray() << true;
    QTest::newRow("a restore that had not ended")
        << QStringLiteral("restoring/ninelives.db") << QByteArray() << false;
}

/// In the middle of a change of files nobody may take the profile for a new one.
void TestDatabase::aStoreUnderAnotherNameIsThere()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, note);
    QFETCH(const bool, there);
    StoreFixture store;
    store.store(store.incoming(1, 1'000));
    store.close();
    const QDir profile(store.folder());
    QVERIFY(QDir().mkpath(QFileInfo(profile.filePath(name)).path()));
    QVERIFY(QFile::rename(store.file(), profile.filePath(name)));
    if (!note.isEmpty()) {
        write(profile.filePath(QStringLiteral("ninelives.swap")), note);
    }
    QCOMPARE(Database::exists(store.folder()), there);
    if (there) {
        const auto database = Database::open(store.folder(), storeKey());
        NL_REQUIRE(database);
        QVERIFY(QFile::exists(store.file()));
        QCOMPARE(MessageStore((*database)->writer()).latest(store.chat, 5)->rows.size(), 1);
    }
}

void TestDatabase::aNewKeyNeedsRoom()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("some.db")));
    const auto before = RawKey::fromBytes(storeKey());
    const auto after = RawKey::fromBytes(storeKey('n'));
    {
        const auto writer = Writer::open(file.fileName(), **before, Access::Create);
        NL_REQUIRE(writer);
        NL_REQUIRE(tableOne(**writer));
        NL_REQUIRE((*writer)->execute("PRAGMA journal_mode = DELETE"));
        const qint64 size = file.size();
        // Longer than the disk has room for, without taking any.
        if (!file.resize(QStorageInfo(dir.path()).bytesTotal() + size)) {
            QSKIP("the disk knows no holes in files");
        }
        const auto changed = (*writer)->changeKey(**after);
        QVERIFY(file.resize(size));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::DiskFull);
        NL_REQUIRE((*writer)->execute("SELECT a FROM one"));
        NL_REQUIRE((*writer)->changeKey(**after));
    }
    QVERIFY(!Reader::open(file.fileName(), **before, Access::Read));
    const auto reader = Reader::open(file.fileName(), **after, Access::Read);
    NL_REQUIRE(reader);
    QCOMPARE(*(*reader)->number("SELECT a FROM one"), 1);
}

void TestDatabase::secondOpenerIsRefused()
{
    StoreFixture store;
    store.store(store.incoming(1, 1'000));
    const auto second = Database::open(store.folder(), storeKey());
    QCOMPARE(second.error().code, ErrorCode::InUse);
    QCOMPARE(MessageStore(store.writer()).latest(store.chat, 5)->rows.size(), 1);
    store.close();
    NL_REQUIRE(Database::open(store.folder(), storeKey()));
}

void TestDatabase::otherProcessIsRefusedUntilItEnds()
{
    QTemporaryDir dir;
    QProcess child;
    child.start(QStringLiteral(NINELIVES_STORE_CHILD), {dir.path(), QStringLiteral("hold")});
    QVERIFY(child.waitForReadyRead(30'000));
    QCOMPARE(child.readLine().trimmed(), "open");
    QCOMPARE(Database::open(dir.path(), storeKey()).error().code, ErrorCode::InUse);
    child.kill(); // leaves its lock behind
    QVERIFY(child.waitForFinished());
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("ninelives.lock"))));
    NL_REQUIRE(Database::open(dir.path(), storeKey()));
}

/// A thread puts away what the crypto library keeps for it after it has counted as finished. If the
/// program's end put the same away, both would free it now and then, and the program crash.
void TestDatabase::theEndOfTheProgramPutsNoCiphersAway()
{
    QTemporaryDir dir;
    QProcess child;
    child.start(QStringLiteral(NINELIVES_STORE_CHILD), {dir.path(), QStringLiteral("exit")});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
}

void TestDatabase::lockOfADeadProcessIsTakenOver()
{
    StoreFixture store;
    store.close();
    // Old, and of a process number that no living process has.
    write(store.folder() + QStringLiteral("/ninelives.lock"),
          "4194303999\nninelives\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    NL_REQUIRE(Database::open(store.folder(), storeKey()));
}

void TestDatabase::folderThatCannotBe()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("file"));
    write(file, "content");
    QCOMPARE(Database::open(file, storeKey()).error().code, ErrorCode::Io);
    QCOMPARE(Database::open(file + QStringLiteral("/below"), storeKey()).error().code,
             ErrorCode::Io);
    QCOMPARE(read(file), "content");
}

void TestDatabase::failingMigrationRollsBackAndStopsTheRest()
{
    QTemporaryDir dir;
    const auto key = RawKey::fromBytes(storeKey());
    const auto writer =
        Writer::open(dir.filePath(QStringLiteral("some.db")), **key, Access::Create);
    NL_REQUIRE(writer);
    const std::array steps{Migration{1, "one", &tableOne}, Migration{2, "two", &halfThenFails},
                           Migration{3, "three", &tableTwo}};
    const auto failed = migrate(**writer, steps);
    QVERIFY(!failed.ok());
    QVERIFY(failed.error().detail.contains(QStringLiteral("migration 2")));
    QCOMPARE(*schemaVersion(**writer), 1);
    QCOMPARE(*tables(**writer, "one"), 1);
    QCOMPARE(*tables(**writer, "two"), 0);
    QVERIFY(!(*writer)->inTransaction());
    QCOMPARE(*(*writer)->number("SELECT a FROM one"), 1);
}

void TestDatabase::migrationsContinueWhereTheyStopped()
{
    QTemporaryDir dir;
    const auto key = RawKey::fromBytes(storeKey());
    const auto writer =
        Writer::open(dir.filePath(QStringLiteral("some.db")), **key, Access::Create);
    NL_REQUIRE(writer);
    const std::array first{Migration{1, "one", &tableOne}};
    const std::array both{first[0], Migration{2, "two", &tableTwo}};
    NL_REQUIRE(migrate(**writer, first));
    NL_REQUIRE(migrate(**writer, both));
    NL_REQUIRE(migrate(**writer, both));
    QCOMPARE(*schemaVersion(**writer), 2);
    QCOMPARE(migrate(**writer, first).error().code, ErrorCode::NewerSchema);
}

void TestDatabase::olderStoresKeepWhatTheyHave_data()
{
    QTest::addColumn<int>("version");
    for (const Migration &migration : allMigrations()) {
        QTest::newRow(migration.name) << migration.version;
    }
}

void TestDatabase::olderStoresKeepWhatTheyHave()
{
    QFETCH(int, version);
    const OlderStore store(version, QStringLiteral("kept"));
    QCOMPARE(*schemaVersion(store.writer()), version);
    NL_REQUIRE(migrate(store.writer()));
    const auto page = MessageStore(store.writer()).latest(ConversationId{1}, 10);
    NL_REQUIRE(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().body, QStringLiteral("kept"));
    QCOMPARE(page->rows.first().editedAtMs, 0);
    QVERIFY(page->rows.first().reactions.isEmpty());
    QCOMPARE(ConversationStore(store.writer()).find(ConversationId{1})->unread, 1);
}

void TestDatabase::readerCannotWriteAndSeesCommits()
{
    StoreFixture store;
    const auto reader = store.database->makeReader();
    NL_REQUIRE(reader);
    const MessageStore messages(**reader);
    {
        Transaction tx(store.writer());
        NL_REQUIRE(MessageStore(store.writer()).insert(tx, store.incoming(1, 1'000)));
        QVERIFY(messages.latest(store.chat, 5)->rows.isEmpty());
        NL_REQUIRE(tx.commit());
    }
    QCOMPARE(messages.latest(store.chat, 5)->rows.size(), 1);
    QCOMPARE((*reader)->run("DELETE FROM message").error().code, ErrorCode::ReadOnly);
}

void TestDatabase::transactionsRollBackUnlessCommitted()
{
    StoreFixture store;
    MessageStore messages(store.writer());
    {
        Transaction tx(store.writer());
        NL_REQUIRE(messages.insert(tx, store.incoming(1, 1'000)));
    }
    QVERIFY(messages.latest(store.chat, 5)->rows.isEmpty());
    Transaction tx(store.writer());
    NL_REQUIRE(tx.commit());
    QCOMPARE(messages.insert(tx, store.incoming(1, 1'000)).error().code, ErrorCode::Internal);
    QVERIFY(!tx.commit().ok());
    QVERIFY(messages.latest(store.chat, 5)->rows.isEmpty());
}

void TestDatabase::savepointsUndoTheirPart()
{
    StoreFixture store;
    MessageStore messages(store.writer());
    Transaction tx(store.writer());
    NL_REQUIRE(messages.insert(tx, store.incoming(1, 1'000)));
    {
        Savepoint outer(tx);
        NL_REQUIRE(messages.insert(tx, store.incoming(2, 2'000)));
        {
            Savepoint inner(tx);
            NL_REQUIRE(messages.insert(tx, store.incoming(3, 3'000)));
        }
        NL_REQUIRE(messages.insert(tx, store.incoming(4, 4'000)));
        NL_REQUIRE(outer.keep());
        QVERIFY(!outer.keep().ok());
    }
    {
        Savepoint undone(tx);
        NL_REQUIRE(messages.insert(tx, store.incoming(5, 5'000)));
    }
    NL_REQUIRE(tx.commit());
    QStringList ids;
    const auto page = messages.latest(store.chat, 9);
    for (const Message &m : page->rows) {
        ids.append(m.originId);
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("in-1 in-2 in-4"));
}

void TestDatabase::oneTransactionAtATime()
{
    StoreFixture store;
    Transaction first(store.writer());
    Transaction second(store.writer());
    QCOMPARE(second.begun().error().code, ErrorCode::Internal);
    QVERIFY(!MessageStore(store.writer()).insert(second, store.incoming(1, 1)).ok());
    QVERIFY(!second.commit().ok());
    NL_REQUIRE(MessageStore(store.writer()).insert(first, store.incoming(1, 1)));
    NL_REQUIRE(first.commit());
}

void TestDatabase::soundStoreIsReportedSound()
{
    StoreFixture store;
    store.store(store.incoming(1, 1'000));
    Message unreadable = store.incoming(2, 2'000);
    unreadable.unreadable = Unreadable::Damaged;
    store.store(unreadable);
    const auto report = store.database->check();
    NL_REQUIRE(report);
    QVERIFY2(report->sound, qPrintable(report->problems.join(u'\n')));
    QCOMPARE(report->messages, 2);
    QCOMPARE(report->unreadable, 1);
    QCOMPARE(report->conversations, 1);
    QCOMPARE(report->schemaVersion, allMigrations().back().version);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
