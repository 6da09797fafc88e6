// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Kdf.h"

#include <QSet>
#include <QTest>

using namespace Ninelives;

class TestKdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hmacGivesTheKnownAnswers_data();
    void hmacGivesTheKnownAnswers();
    void hkdfGivesTheKnownAnswers_data();
    void hkdfGivesTheKnownAnswers();
    void randomBytesDiffer();
    void randomNumbersStayBelowTheirBound();
    void comparesWholeArrays();
    void wipingEmptiesTheSecret();
};

// RFC 4231, test cases 1, 2 and 6.
void TestKdf::hmacGivesTheKnownAnswers_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("case 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                            << QByteArray("b0344c61d8db38535ca8afceaf0bf12b"
                                          "881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("case 2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                            << QByteArray("5bdcc146bf60754e6a042426089575c7"
                                          "5a003f089d2739839dec58b964ec3843");
    QTest::newRow("case 6") << QByteArray(131, '\xaa')
                            << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                            << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f"
                                          "8e0bc6213728c5140546040f0ee37f54");
}

void TestKdf::hmacGivesTheKnownAnswers()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, mac);
    QCOMPARE(hmacSha256(key, data).toHex(), mac);
}

// RFC 5869, appendix A, test cases 1 to 3.
void TestKdf::hkdfGivesTheKnownAnswers_data()
{
    QTest::addColumn<QByteArray>("inputKey");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("output");
    const auto range = [](int from, int to) {
        QByteArray bytes;
        for (int value = from; value <= to; ++value) {
            bytes.append(static_cast<char>(value));
        }
        return bytes;
    };
    QTest::newRow("case 1") << QByteArray(22, '\x0b') << range(0x00, 0x0c) << range(0xf0, 0xf9)
                            << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56"
                                          "ecc4c5bf34007208d5b887185865");
    QTest::newRow("case 2") << range(0x00, 0x4f) << range(0x60, 0xaf) << range(0xb0, 0xff)
                            << QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c"
                                          "19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8"
                                          "367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    QTest::newRow("case 3") << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
                            << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f"
                                          "3c738d2d9d201395faa4b61a96c8");
}

void TestKdf::hkdfGivesTheKnownAnswers()
{
    QFETCH(QByteArray, inputKey);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, output);
    QCOMPARE(hkdfSha256(inputKey, salt, info, output.size() / 2).toHex(), output);
}

void TestKdf::randomBytesDiffer()
{
    QSet<QByteArray> seen;
    for (int turn = 0; turn < 100; ++turn) {
        const QByteArray bytes = randomBytes(16);
        QCOMPARE(bytes.size(), 16);
        QVERIFY(!seen.contains(bytes));
        seen.insert(bytes);
    }
    QVERIFY(randomBytes(0).isEmpty());
}

void TestKdf::randomNumbersStayBelowTheirBound()
{
    QCOMPARE(randomBelow(0), 0U);
    QCOMPARE(randomBelow(1), 0U);
    QSet<quint32> seen;
    for (int turn = 0; turn < 1000; ++turn) {
        const quint32 number = randomBelow(5);
        QVERIFY(number < 5);
        seen.insert(number);
    }
    QCOMPARE(seen.size(), 5);
}

void TestKdf::comparesWholeArrays()
{
    QVERIFY(equalInConstantTime("secret", "secret"));
    QVERIFY(equalInConstantTime({}, {}));
    QVERIFY(!equalInConstantTime("secret", "secreT"));
    QVERIFY(!equalInConstantTime("secret", "secret2"));
}

void TestKdf::wipingEmptiesTheSecret()
{
    QByteArray secret("a password");
    wipe(secret);
    QVERIFY(secret.isEmpty());
    wipe(secret);
    QVERIFY(secret.isEmpty());
}

QTEST_GUILESS_MAIN(TestKdf)
#include "tst_kdf.moc"
