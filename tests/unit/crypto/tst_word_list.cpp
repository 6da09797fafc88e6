// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Kdf.h"
#include "core/crypto/WordList.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Ninelives;

class TestWordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsWordsInOrder();
    void findsEveryWordAgain();
    void knowsNoOtherWord_data();
    void knowsNoOtherWord();
    void encodesTheKnownAnswers_data();
    void encodesTheKnownAnswers();
    void decodesWhatItEncoded_data();
    void decodesWhatItEncoded();
    void encodesNoOtherSize();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void noticesMostSwappedWords();
    void splitsWhatPeopleType_data();
    void splitsWhatPeopleType();
};

void TestWordList::hasItsWordsInOrder()
{
    QCOMPARE(WordList::word(0), QStringLiteral("abandon"));
    QCOMPARE(WordList::word(1024), QStringLiteral("length"));
    QCOMPARE(WordList::word(2047), QStringLiteral("zoo"));
    QVERIFY(WordList::word(-1).isEmpty());
    QVERIFY(WordList::word(2048).isEmpty());
}

void TestWordList::findsEveryWordAgain()
{
    QSet<QString> beginnings;
    for (int index = 0; index < WordList::count; ++index) {
        const QString word = WordList::word(index);
        QCOMPARE(WordList::indexOf(word), index);
        QCOMPARE(WordList::indexOf(word.toUpper()), index);
        beginnings.insert(word.first(std::min<qsizetype>(4, word.size())));
    }
    QCOMPARE(beginnings.size(), WordList::count);
}

void TestWordList::knowsNoOtherWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString();
    QTest::newRow("before the first") << QStringLiteral("aaa");
    QTest::newRow("behind the last") << QStringLiteral("zzz");
    QTest::newRow("a beginning") << QStringLiteral("aband");
    QTest::newRow("with a blank") << QStringLiteral(" abandon");
    QTest::newRow("other letters") << QStringLiteral("кошка");
}

void TestWordList::knowsNoOtherWord()
{
    QFETCH(QString, word);
    QCOMPARE(WordList::indexOf(word), -1);
}

// Test vectors of BIP-39.
void TestWordList::encodesTheKnownAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("zeros") << QByteArray(16, '\0')
                           << QStringLiteral("abandon abandon abandon abandon abandon abandon "
                                             "abandon abandon abandon abandon abandon about");
    QTest::newRow("7f") << QByteArray(16, '\x7f')
                        << QStringLiteral("legal winner thank year wave sausage worth useful "
                                          "legal winner thank yellow");
    QTest::newRow("80") << QByteArray(16, '\x80')
                        << QStringLiteral("letter advice cage absurd amount doctor acoustic "
                                          "avoid letter advice cage above");
    QTest::newRow("ff") << QByteArray(16, '\xff')
                        << QStringLiteral("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong");
    QTest::newRow("24 bytes") << QByteArray(24, '\xff')
                              << QStringLiteral("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo "
                                                "zoo zoo zoo zoo zoo when");
    QTest::newRow("32 bytes") << QByteArray(32, '\xff')
                              << QStringLiteral("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo "
                                                "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo vote");
}

void TestWordList::encodesTheKnownAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QCOMPARE(WordList::encode(bytes).join(u' '), words);
    const auto decoded = WordList::decode(words.split(u' '));
    QVERIFY(decoded);
    QCOMPARE(decoded->view().toByteArray(), bytes);
}

void TestWordList::decodesWhatItEncoded_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 20, 24, 28, 32}) {
        QTest::addRow("%d", size) << size;
    }
}

void TestWordList::decodesWhatItEncoded()
{
    QFETCH(int, size);
    for (int round = 0; round < 50; ++round) {
        const QByteArray bytes = randomBytes(size);
        QStringList words = WordList::encode(bytes);
        QCOMPARE(words.size(), size / 4 * 3);
        words[0] = words[0].toUpper();
        const auto decoded = WordList::decode(words);
        QVERIFY(decoded);
        QCOMPARE(decoded->view().toByteArray(), bytes);
    }
}

void TestWordList::encodesNoOtherSize()
{
    for (const int size : {0, 4, 12, 15, 17, 33, 36}) {
        QVERIFY(WordList::encode(QByteArray(size, 'x')).isEmpty());
    }
}

void TestWordList::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorCode>("code");
    const QString good = QStringLiteral("legal winner thank year wave sausage worth useful legal "
                                        "winner thank yellow");
    QTest::newRow("none") << QStringLiteral("") << ErrorCode::InvalidInput;
    QTest::newRow("eleven") << good.chopped(7) << ErrorCode::InvalidInput;
    QTest::newRow("thirteen") << good + QStringLiteral(" zoo") << ErrorCode::InvalidInput;
    QTest::newRow("unknown word") << QString(good).replace(QStringLiteral("sausage"),
                                                           QStringLiteral("sausages"))
                                  << ErrorCode::NotFound;
    QTest::newRow("another word") << QString(good).replace(QStringLiteral("sausage"),
                                                           QStringLiteral("satoshi"))
                                  << ErrorCode::Malformed;
    QTest::newRow("another last word")
        << QString(good).replace(QStringLiteral("yellow"), QStringLiteral("zoo"))
        << ErrorCode::Malformed;
}

void TestWordList::tellsWhatIsWrong()
{
    QFETCH(QString, words);
    QFETCH(ErrorCode, code);
    const auto decoded = WordList::decode(words.split(u' '));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, code);
}

// Four bits of checksum let one mistake of sixteen pass: no more than that.
void TestWordList::noticesMostSwappedWords()
{
    int passed = 0;
    for (int round = 0; round < 400; ++round) {
        QStringList words = WordList::encode(randomBytes(16));
        words[4] = WordList::word((WordList::indexOf(words[4]) + 1) % WordList::count);
        passed += WordList::decode(words) ? 1 : 0;
    }
    QVERIFY2(passed < 60, qPrintable(QString::number(passed)));
}

void TestWordList::splitsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const QStringList three{QStringLiteral("legal"), QStringLiteral("winner"),
                            QStringLiteral("thank")};
    QTest::newRow("nothing") << QStringLiteral("  \n ") << QStringList();
    QTest::newRow("one line") << QStringLiteral("legal winner thank") << three;
    QTest::newRow("capitals") << QStringLiteral(" Legal WINNER  thank\t") << three;
    QTest::newRow("lines and commas") << QStringLiteral("legal,\r\nwinner,\nthank\n") << three;
    QTest::newRow("numbered") << QStringLiteral("1. legal\n2. winner\n3) thank") << three;
    QTest::newRow("hyphens") << QStringLiteral("legal-winner-thank") << three;
}

void TestWordList::splitsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(WordList::split(text), words);
}

QTEST_GUILESS_MAIN(TestWordList)
#include "tst_word_list.moc"
