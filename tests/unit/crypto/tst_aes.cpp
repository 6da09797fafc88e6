// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aes.h"
#include "core/crypto/Kdf.h"

#include <QTest>

using namespace Ninelives;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class TestAes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gcmGivesTheKnownAnswers_data();
    void gcmGivesTheKnownAnswers();
    void gcmTakesAnIvOf16Bytes();
    void gcmRefusesAnyChangedBit();
    void gcmStreamsGiveTheKnownAnswers_data();
    void gcmStreamsGiveTheKnownAnswers();
    void gcmStreamsDoNotMindPieces_data();
    void gcmStreamsDoNotMindPieces();
    void gcmStreamsEndOnce();
    void cbcGivesTheKnownAnswers_data();
    void cbcGivesTheKnownAnswers();
    void cbcPadsEveryLength();
    void cbcRefusesWrongLengthsAndPadding();
    void sizesAreChecked();
};

// The GCM specification by McGrew and Viega, appendix B (the base of NIST SP 800-38D): test cases
// 1, 2, 3, 13, 14 and 15.
void TestAes::gcmGivesTheKnownAnswers_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("iv");
    QTest::addColumn<QByteArray>("plaintext");
    QTest::addColumn<QByteArray>("ciphertext");
    QTest::addColumn<QByteArray>("tag");
    const QByteArray zeroIv(12, '\0');
    const QByteArray zeroBlock(16, '\0');
    const QByteArray iv = hex("cafebabefacedbaddecaf888");
    const QByteArray text = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255");
    QTest::newRow("case 1") << QByteArray(16, '\0') << zeroIv << QByteArray() << QByteArray()
                            << hex("58e2fccefa7e3061367f1d57a4e7455a");
    QTest::newRow("case 2") << QByteArray(16, '\0') << zeroIv << zeroBlock
                            << hex("0388dace60b6a392f328c2b971b2fe78")
                            << hex("ab6e47d42cec13bdf53a67b21257bddf");
    QTest::newRow("case 3")
        << hex("feffe9928665731c6d6a8f9467308308") << iv << text
        << hex("42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
               "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091473f5985")
        << hex("4d5c2af327cd64a62cf35abd2ba6fab4");
    QTest::newRow("case 13") << QByteArray(32, '\0') << zeroIv << QByteArray() << QByteArray()
                             << hex("530f8afbc74536b9a963b4f1c4cb738b");
    QTest::newRow("case 14") << QByteArray(32, '\0') << zeroIv << zeroBlock
                             << hex("cea7403d4d606b6e074ec5d3baf39d18")
                             << hex("d0d1c8a799996bf0265b98b5d48ab919");
    QTest::newRow("case 15")
        << hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308") << iv << text
        << hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
               "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad")
        << hex("b094dac5d93471bdec1a502270e3cc6c");
}

void TestAes::gcmGivesTheKnownAnswers()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, iv);
    QFETCH(QByteArray, plaintext);
    QFETCH(QByteArray, ciphertext);
    QFETCH(QByteArray, tag);
    const Result<Aes::Sealed> sealed = Aes::encryptGcm(key, iv, plaintext);
    QVERIFY(sealed);
    QCOMPARE(sealed->ciphertext, ciphertext);
    QCOMPARE(sealed->tag, tag);
    const Result<QByteArray> opened = Aes::decryptGcm(key, iv, ciphertext, tag);
    QVERIFY(opened);
    QCOMPARE(*opened, plaintext);
}

void TestAes::gcmTakesAnIvOf16Bytes()
{
    const QByteArray key(16, 'k');
    const QByteArray iv(16, 'i');
    const Result<Aes::Sealed> sealed = Aes::encryptGcm(key, iv, "hello");
    QVERIFY(sealed);
    QCOMPARE(*Aes::decryptGcm(key, iv, sealed->ciphertext, sealed->tag), QByteArray("hello"));
    QVERIFY(!Aes::decryptGcm(key, iv.left(12), sealed->ciphertext, sealed->tag));
}

void TestAes::gcmRefusesAnyChangedBit()
{
    const QByteArray key(32, 'k');
    const QByteArray iv(12, 'i');
    const Result<Aes::Sealed> sealed = Aes::encryptGcm(key, iv, "some text");
    QVERIFY(sealed);
    const QByteArray whole = sealed->ciphertext + sealed->tag;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x01);
        const Result<QByteArray> opened =
            Aes::decryptGcm(key, iv, changed.chopped(Aes::tagBytes), changed.last(Aes::tagBytes));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Malformed);
    }
    QCOMPARE(Aes::decryptGcm(key, iv, sealed->ciphertext, sealed->tag.chopped(1)).error().code,
             ErrorCode::Malformed);
}

void TestAes::gcmStreamsGiveTheKnownAnswers_data()
{
    gcmGivesTheKnownAnswers_data();
}

void TestAes::gcmStreamsGiveTheKnownAnswers()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, iv);
    QFETCH(QByteArray, plaintext);
    QFETCH(QByteArray, ciphertext);
    QFETCH(QByteArray, tag);
    const auto sealing = Aes::GcmStream::encrypting(key, iv);
    const auto opening = Aes::GcmStream::decrypting(key, iv);
    QVERIFY(sealing && opening);
    for (qsizetype at = 0; at < plaintext.size(); ++at) {
        QCOMPARE(*(*sealing)->update(plaintext.sliced(at, 1)), ciphertext.sliced(at, 1));
        QCOMPARE(*(*opening)->update(ciphertext.sliced(at, 1)), plaintext.sliced(at, 1));
    }
    QCOMPARE(*(*sealing)->tag(), tag);
    QVERIFY((*opening)->verify(tag));
}

void TestAes::gcmStreamsDoNotMindPieces_data()
{
    QTest::addColumn<int>("keySize");
    QTest::addColumn<int>("ivSize");
    QTest::newRow("128 bits, IV of 12") << 16 << 12;
    QTest::newRow("128 bits, IV of 16") << 16 << 16;
    QTest::newRow("256 bits, IV of 12") << 32 << 12;
    QTest::newRow("256 bits, IV of 16") << 32 << 16;
}

void TestAes::gcmStreamsDoNotMindPieces()
{
    QFETCH(int, keySize);
    QFETCH(int, ivSize);
    for (int round = 0; round < 20; ++round) {
        const QByteArray key = randomBytes(keySize);
        const QByteArray iv = randomBytes(ivSize);
        const QByteArray plaintext = randomBytes(randomBelow(5'000));
        const Result<Aes::Sealed> whole = Aes::encryptGcm(key, iv, plaintext);
        const auto sealing = Aes::GcmStream::encrypting(key, iv);
        const auto opening = Aes::GcmStream::decrypting(key, iv);
        QVERIFY(whole && sealing && opening);
        QByteArray sealed;
        QByteArray opened;
        QByteArrayView rest = plaintext;
        while (!rest.isEmpty()) {
            const qsizetype count = qMin<qsizetype>(rest.size(), randomBelow(200));
            sealed += *(*sealing)->update(rest.first(count));
            rest = rest.sliced(count);
        }
        rest = sealed;
        while (!rest.isEmpty()) {
            const qsizetype count = qMin<qsizetype>(rest.size(), randomBelow(200));
            opened += *(*opening)->update(rest.first(count));
            rest = rest.sliced(count);
        }
        QCOMPARE(sealed, whole->ciphertext);
        QCOMPARE(*(*sealing)->tag(), whole->tag);
        QCOMPARE(opened, plaintext);
        QVERIFY((*opening)->verify(whole->tag));
    }
}

void TestAes::gcmStreamsEndOnce()
{
    const QByteArray key(32, 'k');
    const QByteArray iv(12, 'i');
    const auto sealing = Aes::GcmStream::encrypting(key, iv);
    const auto opening = Aes::GcmStream::decrypting(key, iv);
    QVERIFY(sealing && opening);
    QVERIFY((*opening)->update(*(*sealing)->update("text")));
    const Result<QByteArray> tag = (*sealing)->tag();
    QVERIFY(tag);
    QCOMPARE((*sealing)->tag().error().code, ErrorCode::Crypto);
    QCOMPARE((*sealing)->update("more").error().code, ErrorCode::Crypto);
    QCOMPARE((*sealing)->verify(*tag).error().code, ErrorCode::Crypto);
    QByteArray wrong = *tag;
    wrong[3] = static_cast<char>(wrong[3] ^ 0x10);
    QCOMPARE((*opening)->verify(tag->chopped(1)).error().code, ErrorCode::Malformed);
    QCOMPARE((*opening)->verify(wrong).error().code, ErrorCode::Malformed);
    QCOMPARE((*opening)->verify(*tag).error().code, ErrorCode::Crypto);
    QCOMPARE(Aes::GcmStream::encrypting(key.first(15), iv).error().code, ErrorCode::InvalidInput);
    QCOMPARE(Aes::GcmStream::decrypting(key, iv.first(11)).error().code, ErrorCode::InvalidInput);
}

// NIST SP 800-38A, F.2.1 and F.2.5. The vectors have no padding: ours adds one block.
void TestAes::cbcGivesTheKnownAnswers_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("ciphertext");
    QTest::newRow("F.2.1, 128 bits")
        << hex("2b7e151628aed2a6abf7158809cf4f3c")
        << hex("7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2"
               "73bed6b8e3c1743b7116e69e222295163ff1caa1681fac09120eca307586e1a7");
    QTest::newRow("F.2.5, 256 bits")
        << hex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4")
        << hex("f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"
               "39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b");
}

void TestAes::cbcGivesTheKnownAnswers()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, ciphertext);
    const QByteArray iv = hex("000102030405060708090a0b0c0d0e0f");
    const QByteArray plaintext =
        hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
            "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710");
    const Result<QByteArray> sealed = Aes::encryptCbc(key, iv, plaintext);
    QVERIFY(sealed);
    QCOMPARE(sealed->size(), plaintext.size() + Aes::blockBytes);
    QCOMPARE(sealed->first(ciphertext.size()), ciphertext);
    QCOMPARE(*Aes::decryptCbc(key, iv, *sealed), plaintext);
}

void TestAes::cbcPadsEveryLength()
{
    const QByteArray key(32, 'k');
    const QByteArray iv(16, 'i');
    for (qsizetype length = 0; length < 50; ++length) {
        const QByteArray plaintext(length, 'x');
        const Result<QByteArray> sealed = Aes::encryptCbc(key, iv, plaintext);
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), (length / 16 + 1) * 16);
        QCOMPARE(*Aes::decryptCbc(key, iv, *sealed), plaintext);
    }
}

void TestAes::cbcRefusesWrongLengthsAndPadding()
{
    const QByteArray key(32, 'k');
    const QByteArray iv(16, 'i');
    const Result<QByteArray> sealed = Aes::encryptCbc(key, iv, QByteArray(16, 'x'));
    QVERIFY(sealed);
    QCOMPARE(Aes::decryptCbc(key, iv, {}).error().code, ErrorCode::Malformed);
    QCOMPARE(Aes::decryptCbc(key, iv, sealed->chopped(1)).error().code, ErrorCode::Malformed);
    // Without its last block the padding is missing: the plaintext ends in 'x'.
    QCOMPARE(Aes::decryptCbc(key, iv, sealed->chopped(16)).error().code, ErrorCode::Malformed);
}

void TestAes::sizesAreChecked()
{
    const QByteArray key(16, 'k');
    QCOMPARE(Aes::encryptGcm(key.left(15), QByteArray(12, 'i'), {}).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(Aes::encryptGcm(key, QByteArray(11, 'i'), {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(Aes::encryptCbc(key, QByteArray(12, 'i'), {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(Aes::encryptCbc({}, QByteArray(16, 'i'), {}).error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestAes)
#include "tst_aes.moc"
