// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyFile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;

/// A key in a file that the user names, and the memory that secrets live in.
class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeWhenMissingAndReadAgain();
    void missingBesideAStoreIsNotMadeAnew();
    void readableByOthersIsRefused_data();
    void readableByOthersIsRefused();
    void contentIsChecked_data();
    void contentIsChecked();
    void placesThatCannotBe();
    void secretBytesMoveAndCopy();

private:
    [[nodiscard]] QString path(const char *name = "profile.key") const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }
    QTemporaryDir m_dir;
};

void TestKeyFile::madeWhenMissingAndReadAgain()
{
    const QString file = path("new/folder/profile.key");
    const auto made = keyFromFile(file, false);
    QVERIFY(made.ok());
    QCOMPARE(made->size(), 32);
    const auto again = keyFromFile(file, true);
    QVERIFY(again.ok());
    QCOMPARE(again->view(), made->view());
#ifndef Q_OS_WIN
    QCOMPARE(QFileInfo(file).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
#endif
    const auto other = keyFromFile(path("other.key"), false);
    QVERIFY(other->view() != made->view());
}

void TestKeyFile::missingBesideAStoreIsNotMadeAnew()
{
    QCOMPARE(keyFromFile(path("missing.key"), true).error().code, ErrorCode::KeyFileMissing);
    QVERIFY(!QFile::exists(path("missing.key")));
}

void TestKeyFile::readableByOthersIsRefused_data()
{
    QTest::addColumn<QFile::Permissions>("more");
    QTest::newRow("group reads") << QFile::Permissions(QFile::ReadGroup);
    QTest::newRow("all read") << QFile::Permissions(QFile::ReadGroup | QFile::ReadOther);
    QTest::newRow("group writes") << QFile::Permissions(QFile::WriteGroup);
}

void TestKeyFile::readableByOthersIsRefused()
{
#ifdef Q_OS_WIN
    QSKIP("permissions say nothing here");
#endif
    QFETCH(QFile::Permissions, more);
    const QString file = path(QTest::currentDataTag());
    QVERIFY(keyFromFile(file, false).ok());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | more));
    const auto refused = keyFromFile(file, true);
    QCOMPARE(refused.error().code, ErrorCode::KeyFileExposed);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QVERIFY(keyFromFile(file, true).ok());
}

void TestKeyFile::contentIsChecked_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("valid");
    const QByteArray key =
        QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff");
    QTest::newRow("hex") << key.toHex() << true;
    QTest::newRow("hex, capitals, line end") << key.toHex().toUpper() + "\r\n" << true;
    QTest::newRow("base64") << key.toBase64() + '\n' << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("raw bytes") << key << false;
    QTest::newRow("31 bytes") << key.left(31).toHex() << false;
    QTest::newRow("33 bytes") << (key + 'x').toBase64() << false;
    QTest::newRow("two keys") << key.toHex() + '\n' + key.toHex() << false;
    QTest::newRow("a digit that is none") << key.toHex().replace(5, 1, "g") << false;
    QTest::newRow("words") << QByteArray("correct horse battery staple") << false;
    QTest::newRow("a large file") << QByteArray(1'000'000, 'a') << false;
    QTest::newRow("a key and much space") << key.toHex() + QByteArray(5'000, ' ') << false;
}

void TestKeyFile::contentIsChecked()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, valid);
    const QString name = path("content.key");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    for (const bool storeExists : {false, true}) {
        const auto key = keyFromFile(name, storeExists);
        QCOMPARE(key.ok(), valid);
        if (!valid) {
            QCOMPARE(key.error().code, ErrorCode::KeyFileDamaged);
        } else {
            QCOMPARE(static_cast<unsigned char>(key->view().back()), 0xffU);
        }
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestKeyFile::placesThatCannotBe()
{
    QVERIFY(keyFromFile(path("plain"), false).ok());
    QCOMPARE(keyFromFile(path("plain/below.key"), false).error().code, ErrorCode::Io);
    for (const bool storeExists : {false, true}) {
        QCOMPARE(keyFromFile(m_dir.path(), storeExists).error().code, // a folder
                 ErrorCode::KeyFileUnreadable);
    }
    QVERIFY(QFile::link(path("nowhere"), path("link.key")));
    QCOMPARE(keyFromFile(path("link.key"), false).error().code, ErrorCode::KeyFileMissing);
    QVERIFY(!QFile::exists(path("nowhere")));
}

void TestKeyFile::secretBytesMoveAndCopy()
{
    SecretBytes one = SecretBytes::copyOf("secret");
    SecretBytes two = std::move(one);
    QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(two.view(), QByteArrayView("secret"));
    two = SecretBytes::zeros(3);
    QCOMPARE(two.view(), QByteArrayView("\0\0\0", 3));
    QVERIFY(SecretBytes::zeros(0).isEmpty());
    QVERIFY(SecretBytes::random(32).view() != SecretBytes::random(32).view());
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_key_file.moc"
