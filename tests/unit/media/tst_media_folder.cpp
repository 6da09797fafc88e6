// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Kdf.h"
#include "core/media/MediaFolder.h"
#include "tests/rig/SmallDisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

} // namespace

class TestMediaFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void readsInAnyPieces();
    void tellsNothingToTheDisk();
    void isForTheUserAlone();
    void anUnfinishedFileLeavesNothing();
    void removesWhatAKilledProgramLeft();
    void noNameLeavesTheFolder_data();
    void noNameLeavesTheFolder();
    void noticesDamage();
    void refusesAnotherKey();
    void boundsWhatIsRead();
    void removesTwice();
    void saysThatTheDiskIsFull();
    void saysThatTheFolderCannotBeMade();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"profile/media"_s); }
    [[nodiscard]] QStringList onDisk() const
    {
        return QDir(path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestMediaFolder::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestMediaFolder::keepsWhatItIsGiven_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65'535, 65'536, 65'537, 1'000'000}) {
        QTest::addRow("%d", size) << size;
    }
}

void TestMediaFolder::keepsWhatItIsGiven()
{
    QFETCH(int, size);
    const MediaFolder folder(path());
    const QByteArray plaintext = randomBytes(size);
    const Result<MediaFolder::Stored> stored = folder.store(plaintext);
    QVERIFY(stored);
    QCOMPARE(stored->bytes, size);
    QCOMPARE(stored->sha256, sha256(plaintext));
    QCOMPARE(stored->key.size(), 32);
    QCOMPARE(folder.names(), QStringList{stored->name});
    QVERIFY(folder.bytesOf(stored->name) > size);
    const Result<QByteArray> back = folder.read(stored->name, stored->key, size);
    QVERIFY(back);
    QCOMPARE(*back, plaintext);
}

void TestMediaFolder::readsInAnyPieces()
{
    const MediaFolder folder(path());
    const QByteArray plaintext = randomBytes(200'000);
    const MediaFolder::Stored stored = *folder.store(plaintext);
    const Result<std::unique_ptr<QIODevice>> file = folder.open(stored.name, stored.key);
    QVERIFY(file);
    QVERIFY((*file)->isSequential());
    QByteArray all;
    while (!(*file)->atEnd()) {
        all += (*file)->read(1 + randomBelow(70'000));
    }
    QCOMPARE(all, plaintext);
    QVERIFY((*file)->read(1).isEmpty());
}

void TestMediaFolder::tellsNothingToTheDisk()
{
    const MediaFolder folder(path());
    const MediaFolder::Stored first = *folder.store("the same words, again and again");
    const MediaFolder::Stored second = *folder.store("the same words, again and again");
    QVERIFY(first.name != second.name);
    QVERIFY(first.key != second.key);
    QFile file(path() + u'/' + first.name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("words"));
}

void TestMediaFolder::isForTheUserAlone()
{
    const MediaFolder folder(path());
    const MediaFolder::Stored stored = *folder.store("mine");
    QVERIFY(!QFile::permissions(path()).testAnyFlags(forOthers));
    QVERIFY(!QFile::permissions(path() + u'/' + stored.name).testAnyFlags(forOthers));
}

void TestMediaFolder::anUnfinishedFileLeavesNothing()
{
    const MediaFolder folder(path());
    {
        const auto writer = folder.create();
        QVERIFY(writer);
        QVERIFY((*writer)->write(QByteArray(300'000, 'x')));
        QVERIFY(folder.names().isEmpty()); // not before it is whole
    }
    QVERIFY(onDisk().isEmpty());
}

void TestMediaFolder::removesWhatAKilledProgramLeft()
{
    const MediaFolder folder(path());
    const MediaFolder::Stored kept = *folder.store("kept");
    // As QSaveFile names it where files without a name are not to be had.
    QFile left(path() + u'/' + QString(32, u'a') + u".Xk3rT9"_s);
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half of it") > 0);
    left.close();
    QFile other(path() + u"/notes.txt"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    folder.removeUnfinished();
    QCOMPARE(onDisk().size(), 2);
    QVERIFY(onDisk().contains(kept.name));
    QVERIFY(onDisk().contains(u"notes.txt"_s));
    QCOMPARE(folder.names(), QStringList{kept.name});
}

void TestMediaFolder::noNameLeavesTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("parent") << u"../store.db"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("of the right size") << u"../../../../../../../etc/passwd0"_s;
    QTest::newRow("backslashes") << u"..\\store.db"_s;
    QTest::newRow("capitals") << QString(32, u'A');
    QTest::newRow("too short") << QString(31, u'a');
    QTest::newRow("too long") << QString(33, u'a');
    QTest::newRow("other digits") << QString(32, QChar(0x0661));
    QTest::newRow("null") << QString(31, u'a') + QChar(0);
}

void TestMediaFolder::noNameLeavesTheFolder()
{
    QFETCH(QString, name);
    const MediaFolder folder(path());
    QVERIFY(folder.store("something"));
    QFile outside(m_dir->filePath(u"profile/store.db"_s));
    QVERIFY(outside.open(QIODevice::WriteOnly) && outside.write("all messages") > 0);
    outside.close();
    const auto file = folder.open(name, QByteArray(32, 'k'));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::NotFound);
    QCOMPARE(folder.bytesOf(name), 0);
    QVERIFY(folder.remove(name));
    QVERIFY(outside.exists());
    QCOMPARE(folder.names().size(), 1);
}

void TestMediaFolder::noticesDamage()
{
    const MediaFolder folder(path());
    const MediaFolder::Stored stored = *folder.store(randomBytes(200'000));
    QFile file(path() + u'/' + stored.name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(150'000));
    const QByteArray was = file.read(1);
    QVERIFY(file.seek(150'000));
    QCOMPARE(file.write(QByteArray(1, static_cast<char>(was[0] ^ 1))), 1);
    file.close();
    QCOMPARE(folder.read(stored.name, stored.key, 1'000'000).error().code, ErrorCode::Malformed);
    const auto device = folder.open(stored.name, stored.key);
    QVERIFY(device);
    QByteArray piece(65'536, Qt::Uninitialized);
    QCOMPARE((*device)->read(piece.data(), piece.size()), piece.size());
    QCOMPARE((*device)->read(piece.data(), piece.size()), piece.size());
    QCOMPARE((*device)->read(piece.data(), piece.size()), -1);
    QVERIFY(file.resize(10));
    QCOMPARE(folder.open(stored.name, stored.key).error().code, ErrorCode::Malformed);
    QVERIFY(file.remove());
    QCOMPARE(folder.open(stored.name, stored.key).error().code, ErrorCode::NotFound);
}

void TestMediaFolder::refusesAnotherKey()
{
    const MediaFolder folder(path());
    const MediaFolder::Stored stored = *folder.store("mine");
    QCOMPARE(folder.read(stored.name, QByteArray(32, 'k'), 100).error().code, ErrorCode::Malformed);
    QCOMPARE(folder.read(stored.name, QByteArray(), 100).error().code, ErrorCode::Crypto);
}

void TestMediaFolder::boundsWhatIsRead()
{
    const MediaFolder folder(path());
    const MediaFolder::Stored stored = *folder.store(QByteArray(1'000, 'x'));
    QCOMPARE(folder.read(stored.name, stored.key, 999).error().code, ErrorCode::TooLarge);
    QCOMPARE(folder.read(stored.name, stored.key, 1'000)->size(), 1'000);
    QCOMPARE(folder.read(stored.name, stored.key, 1'000'000)->size(), 1'000);
}

void TestMediaFolder::removesTwice()
{
    const MediaFolder folder(path());
    const MediaFolder::Stored stored = *folder.store("gone soon");
    QVERIFY(folder.remove(stored.name));
    QVERIFY(folder.remove(stored.name));
    QVERIFY(onDisk().isEmpty());
}

void TestMediaFolder::saysThatTheDiskIsFull()
{
    Rig::SmallDisk disk(path());
    if (!disk.isMounted()) {
        QSKIP("only root can make a small disk");
    }
    const MediaFolder folder(path());
    const MediaFolder::Stored stored = *folder.store(QByteArray(100'000, 'x'));
    QVERIFY(disk.fill());
    const Result<MediaFolder::Stored> refused = folder.store(QByteArray(1'000'000, 'x'));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    QCOMPARE(onDisk(), QStringList{stored.name});
    QVERIFY(folder.read(stored.name, stored.key, 100'000));
    QVERIFY(disk.clear());
    QVERIFY(folder.store(QByteArray(1'000'000, 'x')));
}

void TestMediaFolder::saysThatTheFolderCannotBeMade()
{
    QFile file(m_dir->filePath(u"profile"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = MediaFolder(path()).create();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestMediaFolder)
#include "tst_media_folder.moc"
