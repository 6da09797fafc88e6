// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/WordGuess.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// The nearest word among those that were read.
class TestWordGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void onlyWordsAreGuessed_data();
    void onlyWordsAreGuessed();
    void nearnessThenNumberThenNewness();
    void hostileTextsAreRead();
};

void TestWordGuess::finds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &word, const QString &text,
                        const QString &meant) { QTest::newRow(name) << word << text << meant; };
    row("a letter missing", u"carier"_s, u"I bring the carrier."_s, u"carrier"_s);
    row("a letter too many", u"carrrier"_s, u"I bring the carrier."_s, u"carrier"_s);
    row("a wrong letter", u"cartier"_s, u"I bring the carrier."_s, u"carrier"_s);
    row("two in each other's place", u"cairrer"_s, u"the carrier"_s, QString());
    row("neighbours swapped", u"hosue"_s, u"a house by the sea"_s, u"house"_s);
    row("the first letter", u"xhurch"_s, u"the church"_s, u"church"_s);
    row("two in a long word", u"refridgeratr"_s, u"the refrigerator"_s, u"refrigerator"_s);
    row("two in a short word", u"hxuxe"_s, u"a house"_s, QString());
    row("in small letters as typed", u"carier"_s, u"Carrier, please"_s, u"carrier"_s);
    row("as it is written", u"Carier"_s, u"CARRIER"_s, u"CARRIER"_s);
    row("beside signs", u"carier"_s, u"(carrier)!"_s, u"carrier"_s);
    row("in quotes", u"carier"_s, u"'carrier'"_s, u"carrier"_s);
    row("with an apostrophe", u"dosen’t"_s, u"it doesn’t"_s, u"doesn’t"_s);
    row("German", u"Strase"_s, u"die Straße"_s, u"Straße"_s);
    row("an accent", u"zürch"_s, u"nach Zürich"_s, u"zürich"_s);
    row("Cyrillic", u"превет"_s, u"Привет, как дела?"_s, u"привет"_s);
    row("Greek", u"καλημρα"_s, u"καλημέρα σε όλους"_s, u"καλημέρα"_s);
    row("Arabic", u"الكتب"_s, u"أين الكتاب"_s, u"الكتاب"_s);
    row("Korean", u"안녕하새요"_s, u"여러분 안녕하세요"_s, u"안녕하세요"_s);
    row("Hindi", u"नमसते"_s, u"नमस्ते दोस्त"_s, u"नमस्ते"_s);
    row("the word itself", u"carrier"_s, u"carrier and carriers"_s, QString());
    row("nothing near", u"carrier"_s, u"something else entirely"_s, QString());
    row("not with digits", u"carrier"_s, u"carrie1"_s, QString());
    row("no text", u"carrier"_s, QString(), QString());
}

void TestWordGuess::finds()
{
    QFETCH(QString, word);
    QFETCH(QString, text);
    QVERIFY(WordGuess::isGuessable(word));
    WordGuess guess(word);
    guess.read(text);
    QTEST(guess.best(), "meant");
}

void TestWordGuess::onlyWordsAreGuessed_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word :
         {u""_s, u"abc"_s, u"a2024"_s, u"2024"_s, u"two words"_s, u"https://x"_s, u"今天晚上吃饭"_s,
          u"こんにちは"_s, u"สวัสดีครับ"_s, u"👍👍👍👍"_s, QString(33, u'a')}) {
        QTest::newRow(qPrintable(word)) << word;
    }
}

void TestWordGuess::onlyWordsAreGuessed()
{
    QFETCH(QString, word);
    QVERIFY(!WordGuess::isGuessable(word));
}

void TestWordGuess::nearnessThenNumberThenNewness()
{
    WordGuess guess(u"boat"_s);
    guess.read(u"coat goat"_s);
    QCOMPARE(guess.best(), u"coat"_s); // read first: the newest
    guess.read(u"goat goat"_s);
    QCOMPARE(guess.best(), u"goat"_s); // more often
    guess.read(u"boot"_s);
    QCOMPARE(guess.best(), u"boot"_s); // begins alike
    WordGuess longer(u"restaurat"_s);
    longer.read(u"restaura restaura restaura"_s);
    longer.read(u"restauration"_s);
    QCOMPARE(longer.best(), u"restaura"_s);
    longer.read(u"restaurat"_s);
    QCOMPARE(longer.best(), QString()); // it is a word after all
}

void TestWordGuess::hostileTextsAreRead()
{
    WordGuess guess(u"carier"_s);
    guess.read(QString(500'000, u'c'));
    guess.read(QString(200'000, QChar(0xD83D))); // halves of letters
    guess.read(u"\u202ecarrier\u0000carrier"_s);
    QString many;
    for (int i = 0; i < 20'000; ++i) {
        many += u"cari"_s + QChar(0x0400 + i % 200) + u"er "_s;
    }
    guess.read(many);
    QVERIFY(!guess.best().isEmpty());
}

QTEST_GUILESS_MAIN(TestWordGuess)
#include "tst_word_guess.moc"
