// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OutboxStore.h"
#include "core/storage/SearchStore.h"
#include "tests/unit/storage/StoreFixture.h"

#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

constexpr qint64 pageBytes = 4096;

void flip(const QString &path, qint64 page)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(page * pageBytes + 100));
    QByteArray bytes = file.peek(4);
    for (char &c : bytes) {
        c = static_cast<char>(~c);
    }
    QCOMPARE(file.write(bytes), 4);
}

void fill(const StoreFixture &store, int count)
{
    store.write([&](Transaction &tx) {
        for (int i = 0; i < count; ++i) {
            const QString body = QStringLiteral("text number %1 ").arg(i).repeated(10);
            if (!MessageStore(store.writer()).insert(tx, store.incoming(i, i, body))) {
                qFatal("insert");
            }
        }
        return 0;
    });
}

} // namespace

/// Full disks, flipped bits and killed processes.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDiskIsSaidAndReadingGoesOn();
    void flippedBytesAreReported();
    void storeOpensWithAnyPageDamaged();
    void killedWriterLeavesCommittedPairs_data();
    void killedWriterLeavesCommittedPairs();
    void killedWhileMakingTheStore();
    void killedAtAnyMoment();
    void tornLogKeepsWhatWasCommittedBefore();

private:
    void checkPairs(const QString &folder, int committed, int atMostMore);
};

void TestDamage::fullDiskIsSaidAndReadingGoesOn()
{
    StoreFixture store;
    fill(store, 50);
    NL_REQUIRE(store.writer().number("PRAGMA max_page_count = 1"));
    MessageStore messages(store.writer());
    {
        Transaction tx(store.writer());
        Result<void> written;
        for (int i = 100; written.ok() && i < 2'000; ++i) {
            const auto inserted = messages.insert(tx, store.incoming(i, i, QString(5'000, u'x')));
            written = inserted ? Result<void>() : Result<void>(inserted.error());
        }
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(written.error().retryable());
        // Whether SQLite gave the transaction up or not: nothing of it is kept by accident.
    }
    QCOMPARE(messages.latest(store.chat, 500)->rows.size(), 50);
    QCOMPARE(messages.find(MessageId{1})->originId, QStringLiteral("in-0"));
    // Space returns: writing goes on with no further ado.
    NL_REQUIRE(store.writer().number("PRAGMA max_page_count = 100000"));
    store.store(store.incoming(5'000, 5'000));
    QVERIFY(store.database->check()->sound);
}

void TestDamage::flippedBytesAreReported()
{
    StoreFixture store;
    fill(store, 400);
    store.close();
    const qint64 pages = QFileInfo(store.file()).size() / pageBytes;
    flip(store.file(), pages / 2);
    store.reopen();
    const auto report = store.database->check();
    NL_REQUIRE(report);
    QVERIFY(!report->sound);
    QVERIFY2(report->problems.join(u' ').contains(QString::number(pages / 2 + 1)),
             qPrintable(report->problems.join(u'\n')));
}

void TestDamage::storeOpensWithAnyPageDamaged()
{
    StoreFixture store;
    fill(store, 300);
    store.close();
    QFile file(store.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const qint64 pages = whole.size() / pageBytes;
    qsizetype most = 0;
    for (qint64 page = 1; page < pages; page += 3) {
        flip(store.file(), page);
        const auto database = Database::open(store.folder(), storeKey());
        if (!database) {
            // A page of the schema itself: said as what it is.
            QCOMPARE(database.error().code, ErrorCode::Corrupt);
        } else {
            QVERIFY(!(*database)->check()->sound);
            // Reading meets the damage as a typed error or not at all, and goes on elsewhere.
            qsizetype readable = 0;
            const MessageStore messages((*database)->writer());
            for (qint64 id = 1; id <= 300; ++id) {
                const auto found = messages.find(MessageId{id});
                QVERIFY(found.ok() || found.error().code == ErrorCode::Corrupt);
                readable += found.ok() ? 1 : 0;
            }
            most = qMax(most, readable);
            QVERIFY2(readable > 250 || readable == 0,
                     qPrintable(QStringLiteral("page %1: %2 readable").arg(page).arg(readable)));
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole);
        file.close();
        // Without the wish for a repair, which tst_repair is about.
        QFile::remove(store.folder() + QStringLiteral("/ninelives.repair"));
    }
    QCOMPARE(most, 300);
}

void TestDamage::checkPairs(const QString &folder, int committed, int atMostMore)
{
    const auto database = Database::open(folder, storeKey());
    NL_REQUIRE(database);
    const auto report = (*database)->check();
    NL_REQUIRE(report);
    QVERIFY2(report->sound, qPrintable(report->problems.join(u'\n')));
    // Both messages and the queue row of a pair, or nothing of it.
    QCOMPARE(report->messages, 2 * report->outbox);
    QVERIFY2(
        report->outbox >= committed && report->outbox <= committed + atMostMore,
        qPrintable(QStringLiteral("%1 stored, %2 promised").arg(report->outbox).arg(committed)));
    // What was rolled back left nothing behind in the index either.
    const auto hits =
        SearchStore((*database)->writer()).search(QStringLiteral("text of pair"), {}, 500);
    QCOMPARE(hits->size(), qMin(qint64(500), report->messages));
}

void TestDamage::killedWriterLeavesCommittedPairs_data()
{
    QTest::addColumn<QByteArray>("failpoint");
    QTest::addColumn<int>("expected");
    // The first commit makes account and chat.
    QTest::newRow("before the first pair's commit") << QByteArray("storage.before-commit:2") << 0;
    QTest::newRow("before the fifth pair's commit") << QByteArray("storage.before-commit:6") << 4;
    QTest::newRow("after the third pair's commit") << QByteArray("storage.after-commit:4") << 3;
}

void TestDamage::killedWriterLeavesCommittedPairs()
{
#ifndef NINELIVES_FAILPOINTS
    QSKIP("built without failpoints");
#endif
    QFETCH(QByteArray, failpoint);
    QFETCH(int, expected);
    QTemporaryDir dir;
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NINELIVES_FAILPOINT"), QString::fromLatin1(failpoint));
    child.setProcessEnvironment(environment);
    child.start(QStringLiteral(NINELIVES_STORE_CHILD), {dir.path(), QStringLiteral("write")});
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitCode(), 137);
    checkPairs(dir.path(), expected, 0);
}

void TestDamage::killedWhileMakingTheStore()
{
#ifndef NINELIVES_FAILPOINTS
    QSKIP("built without failpoints");
#endif
    QTemporaryDir dir;
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NINELIVES_FAILPOINT"), QStringLiteral("storage.migration"));
    child.setProcessEnvironment(environment);
    child.start(QStringLiteral(NINELIVES_STORE_CHILD), {dir.path(), QStringLiteral("write")});
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitCode(), 137);
    checkPairs(dir.path(), 0, 0);
}

void TestDamage::killedAtAnyMoment()
{
    QTemporaryDir dir;
    for (int round = 1; round <= 5; ++round) {
        const QString folder = dir.filePath(QString::number(round));
        QProcess child;
        child.start(QStringLiteral(NINELIVES_STORE_CHILD), {folder, QStringLiteral("write")});
        int committed = 0;
        while (committed < round * 7) {
            QVERIFY(child.canReadLine() || child.waitForReadyRead(30'000));
            while (child.canReadLine()) {
                committed = child.readLine().trimmed().toInt();
            }
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        const QList<QByteArray> rest = child.readAll().trimmed().split('\n');
        committed = qMax(committed, rest.last().toInt());
        // One more may be stored whose number was not printed any more.
        checkPairs(folder, committed, 1);
    }
}

/// A power cut: the write-ahead log ends anywhere, or in rubbish. Whatever comes up is whole
/// transactions, from the first on without a gap.
void TestDamage::tornLogKeepsWhatWasCommittedBefore()
{
    constexpr int commits = 40;
    StoreFixture store;
    NL_REQUIRE(store.writer().execute("PRAGMA wal_autocheckpoint = 0"));
    QList<qint64> ends; // size of the log after each commit
    for (int i = 0; i < commits; ++i) {
        store.write([&](Transaction &tx) {
            for (int part = 0; part < 3; ++part) {
                const Message message =
                    store.incoming(3 * i + part, i, QString(500 + 97 * i, u'x'));
                if (!MessageStore(store.writer()).insert(tx, message)) {
                    qFatal("insert");
                }
            }
            return 0;
        });
        ends.append(QFileInfo(store.file() + QStringLiteral("-wal")).size());
    }
    const qint64 size = ends.last();
    for (int i = 0; i < 60; ++i) {
        const qint64 cut = ends.first() + (size - ends.first()) * i / 59 - (i % 3) * 7;
        for (const bool rubbish : {false, true}) {
            QTemporaryDir copy;
            const QString path = copy.filePath(QStringLiteral("ninelives.db"));
            QVERIFY(QFile::copy(store.file(), path));
            QFile log(store.file() + QStringLiteral("-wal"));
            QVERIFY(log.open(QIODevice::ReadOnly));
            QByteArray bytes = log.read(cut);
            if (rubbish) {
                bytes.append(QByteArray(int(size - cut), '\x5a'));
            }
            QFile torn(path + QStringLiteral("-wal"));
            QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write(bytes) == bytes.size());
            torn.close();
            const auto opened = Database::open(copy.path(), storeKey());
            NL_REQUIRE(opened);
            const auto report = (*opened)->check();
            NL_REQUIRE(report);
            QVERIFY2(report->sound, qPrintable(report->problems.join(u'\n')));
            const qint64 complete =
                std::ranges::count_if(ends, [cut](qint64 end) { return end <= cut; });
            QCOMPARE(report->messages, 3 * complete);
            QVERIFY(!report->repair.has_value());
        }
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
