// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/SearchWords.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// A query is its words; texts are compared as the store's index does it.
class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void onlyLongWordsAreIndexed();
    void foldsLetterForLetter_data();
    void foldsLetterForLetter();
    void snippetsShowEveryWord_data();
    void snippetsShowEveryWord();
    void snippetsCutNoCharacter();
};

void TestSearchWords::words_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("several") << u"  photo of\tmilo "_s
                             << QStringList{u"photo"_s, u"of"_s, u"milo"_s};
    QTest::newRow("wide space") << u"猫\u3000照片"_s << QStringList{u"猫"_s, u"照片"_s};
    QTest::newRow("twice") << u"so so"_s << QStringList{u"so"_s};
    QTest::newRow("a null character") << QString(QChar(0)) << QStringList();
    QTest::newRow("nothing") << u" \n"_s << QStringList();
    QTest::newRow("very long") << QString(100'000, u'z') << QStringList{QString(256, u'z')};
}

void TestSearchWords::words()
{
    QFETCH(QString, query);
    QTEST(SearchWords::of(query), "words");
}

void TestSearchWords::onlyLongWordsAreIndexed()
{
    QVERIFY(SearchWords::isIndexed(u"cat"));
    QVERIFY(!SearchWords::isIndexed(u"照片"));
    QVERIFY(!SearchWords::isIndexed(u"\U0001F44D\U0001F44D")); // four units
}

void TestSearchWords::foldsLetterForLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"Plan B"_s << u"plan b"_s;
    QTest::newRow("accents") << u"Où Ärger"_s << u"ou arger"_s;
    QTest::newRow("two accents stay") << u"\u1ed9"_s << u"\u1ed9"_s;
    QTest::newRow("Cyrillic") << u"ДА, Йод"_s << u"да, йод"_s;
    QTest::newRow("sharp s") << u"Groß"_s << u"groß"_s;
    QTest::newRow("Korean") << u"사진"_s << u"사진"_s;
    QTest::newRow("Japanese") << u"がぎ"_s << u"がぎ"_s;
    QTest::newRow("outside of the plane")
        << u"\U00010400 \U0001F431"_s << u"\U00010428 \U0001F431"_s;
    QTest::newRow("half a character")
        << QString(u"A"_s + QChar(0xd83d)) << QString(u"a"_s + QChar(0xd83d));
}

void TestSearchWords::foldsLetterForLetter()
{
    QFETCH(QString, text);
    QTEST(SearchWords::folded(text), "folded");
}

void TestSearchWords::snippetsShowEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("snippet"); // [ and ] for the marks
    const auto row = [](const char *name, const QString &text, const QString &query,
                        const QString &snippet) {
        QTest::newRow(name) << text << query << snippet;
    };
    const QString much(200, u'-');
    row("one", u"bring the Carrier now"_s, u"carrier"_s, u"bring the [Carrier] now"_s);
    row("in any order", u"of Milo a photo"_s, u"photo of"_s, u"[of] Milo a [photo]"_s);
    row("each place", u"so it is so"_s, u"so"_s, u"[so] it is [so]"_s);
    row("one inside of another", u"photo"_s, u"photo ot"_s, u"[photo]"_s);
    row("Chinese", u"照片里有一只猫"_s, u"猫 照片"_s, u"[照片]里有一只[猫]"_s);
    row("far apart", u"cat"_s + much + u"dog"_s, u"cat dog"_s,
        u"[cat]"_s + QString(29, u'-') + u"…"_s + QString(12, u'-') + u"[dog]"_s);
    row("in the middle", much + u"cat"_s + much, u"cat"_s,
        u"…"_s + QString(24, u'-') + u"[cat]"_s + QString(37, u'-') + u"…"_s);
    row("none", u"nothing"_s, u"cat"_s, u"nothing"_s);
    row("no text", {}, u"cat"_s, {});
    row("marks of a stranger", u"a \u0002cat\u0003"_s, u"cat"_s, u"a [cat]"_s);
}

void TestSearchWords::snippetsShowEveryWord()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QString got = SearchWords::snippet(text, SearchWords::of(query));
    got.replace(QChar(2), u'[').replace(QChar(3), u']');
    QTEST(got, "snippet");
}

void TestSearchWords::snippetsCutNoCharacter()
{
    const QString cats = u"\U0001F431"_s.repeated(60);
    for (const QString &between : {QString(), u"-"_s}) {
        const QString got = SearchWords::snippet(cats + between + u"dog"_s + cats, {u"dog"_s});
        QVERIFY(got.contains(u"\u0002dog\u0003"_s));
        QVERIFY(got.isValidUtf16());
    }
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_search_words.moc"
