// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Kdf.h"
#include "core/crypto/SecretStream.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunk = 64 * 1024;
constexpr qsizetype header = 4 + 24;
constexpr qsizetype overhead = 17;

const QByteArray key(32, 'k');

Result<QByteArray> written(QByteArrayView plaintext, qsizetype piece)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const Result<std::unique_ptr<SecretStreamWriter>> writer =
        SecretStreamWriter::begin(device, key);
    if (!writer) {
        return writer.error();
    }
    for (qsizetype at = 0; at < plaintext.size(); at += piece) {
        const QByteArrayView part = plaintext.sliced(at, qMin(piece, plaintext.size() - at));
        if (const Result<void> done = (*writer)->write(part); !done) {
            return done.error();
        }
    }
    if (const Result<void> done = (*writer)->finish(); !done) {
        return done.error();
    }
    return device.data();
}

Result<QByteArray> readBack(QByteArray file, const QByteArray &with = key)
{
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    const Result<std::unique_ptr<SecretStreamReader>> reader =
        SecretStreamReader::begin(device, with);
    if (!reader) {
        return reader.error();
    }
    QByteArray all;
    while (!(*reader)->atEnd()) {
        const Result<QByteArray> next = (*reader)->next();
        if (!next) {
            return next.error();
        }
        all += *next;
    }
    const Result<QByteArray> after = (*reader)->next();
    return after && after->isEmpty() ? Result<QByteArray>(all) : Error{ErrorCode::Internal, {}};
}

} // namespace

class TestSecretStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten_data();
    void givesBackWhatWasWritten();
    void noticesEveryTruncation();
    void noticesCutsAtChunks();
    void noticesEveryFlippedBit();
    void noticesSwappedAndRepeatedChunks();
    void noticesWhatFollowsTheEnd();
    void refusesAnotherKey();
    void refusesKeysOfAnotherSize();
    void isOverAfterTheEnd();
    void saysThatTheDiskIsFull();
};

void TestSecretStream::givesBackWhatWasWritten_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("piece");
    const QList<qsizetype> sizes{0, 1, 15, chunk - 1, chunk, chunk + 1, 2 * chunk, 300'001};
    const QList<qsizetype> pieces{1'000, chunk - 1, chunk, 1'000'000};
    for (const qsizetype size : sizes) {
        for (const qsizetype piece : pieces) {
            QTest::addRow("%lld in pieces of %lld", qlonglong(size), qlonglong(piece))
                << size << piece;
        }
    }
}

void TestSecretStream::givesBackWhatWasWritten()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, piece);
    const QByteArray plaintext = randomBytes(size);
    const Result<QByteArray> file = written(plaintext, piece);
    QVERIFY(file);
    const qsizetype chunks = qMax<qsizetype>(1, (size + chunk - 1) / chunk);
    QCOMPARE(file->size(), header + size + chunks * overhead);
    const Result<QByteArray> back = readBack(*file);
    QVERIFY(back);
    QCOMPARE(*back, plaintext);
}

void TestSecretStream::noticesEveryTruncation()
{
    const QByteArray file = *written(QByteArray(100, 'x'), 100);
    for (qsizetype size = 0; size < file.size(); ++size) {
        const Result<QByteArray> back = readBack(file.first(size));
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Malformed);
    }
}

void TestSecretStream::noticesCutsAtChunks()
{
    const QByteArray file = *written(randomBytes(3 * chunk), chunk);
    for (qsizetype chunks = 0; chunks < 3; ++chunks) {
        const qsizetype cut = header + chunks * (chunk + overhead);
        for (const qsizetype size : {cut - 1, cut, cut + 1}) {
            const Result<QByteArray> back = readBack(file.first(size));
            QVERIFY(!back);
            QCOMPARE(back.error().code, ErrorCode::Malformed);
        }
    }
}

void TestSecretStream::noticesEveryFlippedBit()
{
    const QByteArray file = *written(QByteArray(20, 'x'), 100);
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        QByteArray changed = file;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        const Result<QByteArray> back = readBack(changed);
        QVERIFY2(!back, qPrintable(QString::number(bit)));
        QCOMPARE(back.error().code, ErrorCode::Malformed);
    }
}

void TestSecretStream::noticesSwappedAndRepeatedChunks()
{
    const QByteArray file = *written(randomBytes(3 * chunk + 5), chunk);
    const qsizetype sealed = chunk + overhead;
    const QByteArray head = file.first(header);
    const QByteArray first = file.sliced(header, sealed);
    const QByteArray second = file.sliced(header + sealed, sealed);
    const QByteArray rest = file.sliced(header + 2 * sealed);
    QVERIFY(readBack(head + first + second + rest));
    const QByteArray last = file.sliced(header + 3 * sealed);
    for (const QByteArray &order : {second + first + rest, first + first + second + rest,
                                    first + rest, second + rest, first + second + last, last}) {
        const Result<QByteArray> back = readBack(head + order);
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Malformed);
    }
}

void TestSecretStream::noticesWhatFollowsTheEnd()
{
    for (const qsizetype size : {qsizetype(0), qsizetype(9), chunk}) {
        const QByteArray file = *written(QByteArray(size, 'x'), chunk);
        QCOMPARE(readBack(file + 'x').error().code, ErrorCode::Malformed);
        QCOMPARE(readBack(file + file.sliced(header)).error().code, ErrorCode::Malformed);
    }
}

void TestSecretStream::refusesAnotherKey()
{
    const QByteArray file = *written("hello", 5);
    QCOMPARE(readBack(file, QByteArray(32, 'o')).error().code, ErrorCode::Malformed);
}

void TestSecretStream::refusesKeysOfAnotherSize()
{
    QBuffer device;
    device.open(QIODevice::ReadWrite);
    for (const qsizetype size : {0, 16, 31, 33}) {
        const QByteArray wrong(size, 'k');
        QCOMPARE(SecretStreamWriter::begin(device, wrong).error().code, ErrorCode::Crypto);
        QCOMPARE(SecretStreamReader::begin(device, wrong).error().code, ErrorCode::Crypto);
    }
}

void TestSecretStream::isOverAfterTheEnd()
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const Result<std::unique_ptr<SecretStreamWriter>> writer =
        SecretStreamWriter::begin(device, key);
    QVERIFY(writer);
    QVERIFY((*writer)->finish());
    QCOMPARE((*writer)->write("more").error().code, ErrorCode::InvalidInput);
    QCOMPARE((*writer)->finish().error().code, ErrorCode::InvalidInput);
}

void TestSecretStream::saysThatTheDiskIsFull()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        QSKIP("no device that is always full");
    }
    const auto writer = SecretStreamWriter::begin(full, key);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::DiskFull);
}

QTEST_GUILESS_MAIN(TestSecretStream)
#include "tst_secret_stream.moc"
