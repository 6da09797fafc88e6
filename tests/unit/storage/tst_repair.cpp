// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OutboxStore.h"
#include "core/storage/SearchStore.h"
#include "core/storage/SettingsStore.h"
#include "core/storage/StoreRepair.h"
#include "tests/unit/storage/StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Ninelives;
using namespace Ninelives::Test;

/// A damaged store: all that can be read is brought over, the damaged file is kept, and it is said
/// what is missing.
class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageAnywhereLosesOnlyWhatLiesThere();
    void manyDamagedPages();
    void damageMetWhileRunningIsRepairedAtTheNextStart();
    void soundStoreComesOverWhole();
    void lostChatsAndAccountsAreMadeAgain();
    void killedAtAnyStep_data();
    void killedAtAnyStep();
    void nothingReadableChangesNothing();
};

namespace {

constexpr qint64 pageBytes = 4096;
constexpr int messages = 600;

void damage(const QString &path, qint64 page)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(page * pageBytes + 100)
        || file.write(QByteArray(64, '\x55')) != 64) {
        qFatal("the file can't be damaged");
    }
}

void fill(const StoreFixture &store)
{
    store.write([&](Transaction &tx) {
        for (int i = 0; i < messages; ++i) {
            const QString body = QStringLiteral("text number %1 ").arg(i).repeated(10);
            if (!MessageStore(store.writer()).insert(tx, store.incoming(i, 1000 + i, body))) {
                qFatal("insert");
            }
        }
        return 0;
    });
}

QStringList damagedFiles(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("ninelives-damaged-*.db")});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ask(const StoreFixture &store)
{
    StoreRepair::want(store.file());
}

} // namespace

void TestRepair::damageAnywhereLosesOnlyWhatLiesThere()
{
    StoreFixture store;
    fill(store);
    store.close();
    const QByteArray whole = contentOf(store.file());
    const qint64 pages = whole.size() / pageBytes;
    int lossy = 0;
    for (qint64 page = 1; page < pages; page += 5) {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("ninelives.db"));
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(whole) == whole.size());
        copy.close();
        damage(path, page);
        StoreRepair::want(path);
        const auto opened = Database::open(dir.path(), storeKey());
        if (!opened) {
            QCOMPARE(opened.error().code, ErrorCode::Corrupt); // the schema itself
            QVERIFY(damagedFiles(dir.path()).isEmpty());
            continue;
        }
        const auto report = (*opened)->check();
        NL_REQUIRE(report);
        QVERIFY2(report->sound, qPrintable(report->problems.join(u'\n')));
        QVERIFY(report->repair.has_value());
        // An inner page of the tree leads to many; a leaf holds few.
        QVERIFY2(report->messages >= messages - 30 || report->messages == 0,
                 qPrintable(QStringLiteral("page %1: %2").arg(page).arg(report->messages)));
        QCOMPARE(report->repair->messages, report->messages);
        if (report->repair->lost >= 0) {
            QCOMPARE(report->messages + report->repair->lost, messages);
        }
        lossy += report->messages < messages ? 1 : 0;
        QCOMPARE(damagedFiles(dir.path()), QStringList{report->repair->damagedFile});
        // What is here can be found, and it is written on.
        const auto hits =
            SearchStore((*opened)->writer()).search(QStringLiteral("text number"), {}, 1000);
        NL_REQUIRE(hits);
        QCOMPARE(hits->size(), report->messages);
    }
    QVERIFY(lossy > 0);
}

void TestRepair::manyDamagedPages()
{
    StoreFixture store;
    fill(store);
    store.close();
    const qint64 pages = QFileInfo(store.file()).size() / pageBytes;
    for (qint64 page = pages / 2; page < pages; page += 9) {
        damage(store.file(), page);
    }
    ask(store);
    store.reopen();
    const auto report = store.database->check();
    NL_REQUIRE(report);
    QVERIFY(report->sound);
    QVERIFY2(report->messages > messages / 2, qPrintable(QString::number(report->messages)));
    QVERIFY(report->repair->lost != 0);
}

void TestRepair::damageMetWhileRunningIsRepairedAtTheNextStart()
{
    StoreFixture store;
    fill(store);
    store.close();
    const qint64 pages = QFileInfo(store.file()).size() / pageBytes;
    damage(store.file(), pages / 2);
    store.reopen();
    QVERIFY(!store.database->check()->sound);
    QVERIFY(damagedFiles(store.folder()).isEmpty());
    store.reopen();
    const auto report = store.database->check();
    NL_REQUIRE(report);
    QVERIFY2(report->sound, qPrintable(report->problems.join(u'\n')));
    QCOMPARE(damagedFiles(store.folder()).size(), 1);
    // Once.
    store.reopen();
    QCOMPARE(damagedFiles(store.folder()).size(), 1);
}

void TestRepair::soundStoreComesOverWhole()
{
    StoreFixture store;
    fill(store);
    store.write([&](Transaction &tx) {
        OutboxRow row;
        row.account = store.account;
        row.conversation = store.chat;
        row.originId = QStringLiteral("waits");
        row.sealed = QByteArray("\0<x/>", 5);
        const bool stored = OutboxStore(store.writer()).enqueue(tx, row).ok()
            && SettingsStore(store.writer()).set(tx, QStringLiteral("name"), "value").ok();
        return stored ? 0 : 1;
    });
    const QList<Message> before = MessageStore(store.writer()).latest(store.chat, 1000)->rows;
    ask(store);
    store.reopen();
    QCOMPARE(MessageStore(store.writer()).latest(store.chat, 1000)->rows, before);
    QCOMPARE(OutboxStore(store.writer()).list(store.account)->first().sealed,
             QByteArray("\0<x/>", 5));
    QCOMPARE(**SettingsStore(store.writer()).get(QStringLiteral("name")), QByteArray("value"));
    const auto report = store.database->check();
    QCOMPARE(report->repair->lost, 0);
    QVERIFY(report->repair->complete);
}

void TestRepair::lostChatsAndAccountsAreMadeAgain()
{
    StoreFixture store;
    fill(store);
    store.write([&](Transaction &tx) {
        return MessageStore(store.writer()).insert(tx, store.outgoing(9000, 9000)).ok() ? 0 : 1;
    });
    NL_REQUIRE(store.writer().execute(
        "PRAGMA foreign_keys = OFF; DELETE FROM account; PRAGMA foreign_keys = ON"));
    ask(store);
    store.reopen();
    const auto accounts = AccountStore(store.writer()).list();
    NL_REQUIRE(accounts);
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().jid, jid("alice@one.test"));
    QCOMPARE(store.database->check()->messages, messages + 1);

    NL_REQUIRE(store.writer().execute(
        "PRAGMA foreign_keys = OFF; DELETE FROM conversation; PRAGMA foreign_keys = ON"));
    ask(store);
    store.reopen();
    const auto chats = ConversationStore(store.writer()).list();
    NL_REQUIRE(chats);
    QCOMPARE(chats->size(), 1);
    QCOMPARE(chats->first().peer, jid("bob@two.test"));
    QCOMPARE(store.database->check()->messages, messages + 1);
}

void TestRepair::killedAtAnyStep_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= 4; ++step) {
        QTest::addRow("step %d", step) << step;
    }
}

void TestRepair::killedAtAnyStep()
{
#ifndef NINELIVES_FAILPOINTS
    QSKIP("built without failpoints");
#endif
    QFETCH(const int, step);
    StoreFixture store;
    fill(store);
    // Something is still in the log only.
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("ninelives.db"));
    QVERIFY(QFile::copy(store.file(), path));
    QVERIFY(QFile::copy(store.file() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    StoreRepair::want(path);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NINELIVES_FAILPOINT"),
                       QStringLiteral("storage.repair-swap:%1").arg(step));
    child.setProcessEnvironment(environment);
    child.start(QStringLiteral(NINELIVES_STORE_CHILD), {dir.path(), QStringLiteral("hold")});
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitCode(), 137);
    const auto opened = Database::open(dir.path(), storeKey());
    NL_REQUIRE(opened);
    const auto report = (*opened)->check();
    NL_REQUIRE(report);
    QVERIFY(report->sound);
    QCOMPARE(report->messages, messages);
    QCOMPARE(damagedFiles(dir.path()).size(), 1);
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("ninelives.swap"))));
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("ninelives.repair"))));
}

void TestRepair::nothingReadableChangesNothing()
{
    StoreFixture store;
    fill(store);
    store.close();
    damage(store.file(), 0);
    ask(store);
    const QByteArray before = contentOf(store.file());
    const auto opened = Database::open(store.folder(), storeKey());
    QVERIFY(!opened.ok());
    QCOMPARE(contentOf(store.file()), before);
    QVERIFY(damagedFiles(store.folder()).isEmpty());
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
