// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/MessageFormatter.h"
#include "ui/text/SearchMarks.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// What was found is marked in what is shown, and nothing else changes.
class TestSearchMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void onlyMarksAreAdded();
    void words();
};

void TestSearchMarks::marks_data()
{
    QTest::addColumn<QString>("styled");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked"); // [ and ] for the marks; empty: nothing found
    const auto row = [](const char *name, const QString &styled, const QString &query,
                        const QString &marked) {
        QTest::newRow(name) << styled << query << marked;
    };
    row("a word", u"bring the carrier now"_s, u"carrier"_s, u"bring the [carrier] now"_s);
    row("case", u"Carrier"_s, u"CARRIER"_s, u"[Carrier]"_s);
    row("accents", u"caf\u00e9s"_s, u"cafe"_s, u"[caf\u00e9]s"_s);
    row("several words", u"the cold kitchen"_s, u"kitchen the"_s, u"[the] cold [kitchen]"_s);
    row("long and short words", u"of Milo a photo"_s, u"photo of"_s, u"[of] Milo a [photo]"_s);
    row("Chinese words", u"\u7167\u7247\u91cc\u6709\u732b"_s, u"\u732b \u7167\u7247"_s,
        u"[\u7167\u7247]\u91cc\u6709[\u732b]"_s);
    row("Korean letters stay whole", u"\uc0ac\uc9c4 \uc218\uc9d1"_s, u"\uc0ac\uc9c4"_s,
        u"[\uc0ac\uc9c4] \uc218\uc9d1"_s);
    row("never in a tag", u"<a href=\"https://b.example\">box</a>"_s, u"href"_s, {});
    row("never in an address", u"<a href=\"https://b.example\">box</a>"_s, u"example"_s, {});
    row("across tags", u"a <b>bo</b>x"_s, u"box"_s, u"a <b>[bo]</b>[x]"_s);
    row("escaped", u"a &lt;b&gt; c"_s, u"<b>"_s, u"a [&lt;b&gt;] c"_s);
    row("not what escapes", u"fish &amp; chips"_s, u"amp"_s, {});
    row("ampersand", u"fish &amp; chips"_s, u"fish & chips"_s, u"[fish] [&amp;] [chips]"_s);
    row("nothing", u"bring it"_s, u"carrier"_s, {});
    row("empty query", u"bring it"_s, {}, {});
    row("unclosed tag", u"box <a href"_s, u"box"_s, u"[box] <a href"_s);
}

void TestSearchMarks::marks()
{
    QFETCH(QString, styled);
    QFETCH(QString, query);
    QFETCH(QString, marked);
    QString got = SearchMarks::marked(styled, SearchMarks::words(query));
    got.replace(QChar(SearchMarks::foundBegins), u'[').replace(QChar(SearchMarks::foundEnds), u']');
    QCOMPARE(got, marked);
}

void TestSearchMarks::onlyMarksAreAdded()
{
    for (const QString &text :
         {u"*a box* in https://b\u00f6x.example/box?a=<b>&c _box_\n> box\n```\nbox\n```"_s,
          u"\u202ebox\u2066 b\u0000o\u0007x &amp; <script>box</script> \U0001F468box"_s}) {
        const QString styled = MessageFormatter::toStyledText(text);
        QString got = SearchMarks::marked(styled, {u"box"_s});
        QVERIFY(!got.isEmpty());
        QCOMPARE(got.count(QChar(SearchMarks::foundBegins)),
                 got.count(QChar(SearchMarks::foundEnds)));
        got.remove(QChar(SearchMarks::foundBegins)).remove(QChar(SearchMarks::foundEnds));
        QCOMPARE(got, styled);
    }
}

void TestSearchMarks::words()
{
    QCOMPARE(SearchMarks::words(u"  kitchen  window "_s), (QStringList{u"kitchen"_s, u"window"_s}));
    QCOMPARE(SearchMarks::words(u"plan  b"_s), (QStringList{u"plan"_s, u"b"_s}));
    QCOMPARE(SearchMarks::words(u"  "_s), QStringList());
}

QTEST_GUILESS_MAIN(TestSearchMarks)
#include "tst_search_marks.moc"
