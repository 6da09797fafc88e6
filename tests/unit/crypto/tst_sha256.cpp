// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Kdf.h"
#include "core/crypto/Sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Ninelives;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKnownAnswers_data();
    void givesTheKnownAnswers();
    void piecesDoNotMatter();
    void hasOneResult();
};

// FIPS 180-4, the examples of NIST; the empty message.
void TestSha256::givesTheKnownAnswers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray(
        "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("448 bits")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TestSha256::givesTheKnownAnswers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, digest);
    Sha256 hash;
    hash.add(text);
    QCOMPARE(hash.result().toHex(), digest);
}

void TestSha256::piecesDoNotMatter()
{
    const QByteArray data = randomBytes(100'000);
    Sha256 hash;
    QByteArrayView rest = data;
    while (!rest.isEmpty()) {
        const qsizetype count = qMin<qsizetype>(rest.size(), randomBelow(3'000));
        hash.add(rest.first(count));
        rest = rest.sliced(count);
    }
    QCOMPARE(hash.result(), QCryptographicHash::hash(data, QCryptographicHash::Sha256));
}

void TestSha256::hasOneResult()
{
    Sha256 hash;
    QCOMPARE(hash.result().size(), 32);
    hash.add("more");
    QVERIFY(hash.result().isEmpty());
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
