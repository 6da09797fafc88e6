// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Identity.h"
#include "ui/text/MessageFormatter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

const QString fsi(QChar(0x2068));
const QString pdi(QChar(0x2069));

} // namespace

class TestMessageFormatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesEverythingButLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("styled");
        const auto row = [](const char *name, const QString &text, const QString &styled) {
            QTest::newRow(name) << text << styled;
        };
        row("plain", u"Did it arrive?"_s, u"Did it arrive?"_s);
        row("markup", u"<b>a</b> & \"q\""_s, u"&lt;b&gt;a&lt;/b&gt; &amp; &quot;q&quot;"_s);
        row("image", u"<img src=x>"_s, u"&lt;img src=x&gt;"_s);
        row("entity", u"&lt;"_s, u"&amp;lt;"_s);
        row("lines", u"a\nb\r\nc\rd"_s, u"a<br>b<br>c<br>d"_s);
        row("blanks", u"a  b"_s, u"a &nbsp;b"_s);
        row("leading blank", u" a"_s, u"&nbsp;a"_s);
        row("control characters", u"a\x01\x1b[31mb\x7f"_s, u"a[31mb"_s);
        row("zero", QString(u'a') + QChar(0) + u'b', u"ab"_s);
        row("override", QString(u"user"_s + QChar(0x202e) + u"gpj.exe"_s), u"usergpj.exe"_s);
        row("open isolate", QString(QChar(0x2067) + u"abc\ndef"_s),
            QString(QChar(0x2067) + u"abc"_s + pdi + u"<br>def"_s));
        row("stray end of isolate", QString(u"a"_s + pdi + u"b"_s), u"ab"_s);
        row("tower of accents", u"Z"_s + QString(300, QChar(0x0301)) + u"x"_s,
            u"Z"_s + QString(2, QChar(0x0301)) + u"x"_s);
        row("Vietnamese", u"Vie\u0323\u0302t a\u0302\u0301m"_s,
            u"Vie\u0323\u0302t a\u0302\u0301m"_s);
        row("chosen forms", u"❤️‍🔥"_s, u"❤️‍🔥"_s);
        row("half a pair", QString(u"a"_s + QChar(0xd83d)), QString(u"a"_s + QChar(0xfffd)));
        row("link", u"see https://a.example/x?y=1&z=2."_s,
            u"see "_s + fsi + u"<a href=\"https://a.example/x?y=1&amp;z=2\">"_s
                + u"https://a.example/x?y=1&amp;z=2</a>"_s + pdi + u"."_s);
        row("script link", u"javascript:alert(1)"_s, u"javascript:alert(1)"_s);
        row("quote in link", u"https://a.example/\"onclick=x"_s,
            fsi + u"<a href=\"https://a.example/\">https://a.example/</a>"_s + pdi
                + u"&quot;onclick=x"_s);
    }

    void escapesEverythingButLinks()
    {
        QFETCH(QString, text);
        QFETCH(QString, styled);
        QCOMPARE(MessageFormatter::toStyledText(text), styled);
    }

    // XEP-0393; ( and ) stand for what begins and ends quiet signs.
    void stylesWhatIsMeantToBeStyled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("styled");
        const auto row = [](const char *name, const QString &text, const QString &styled) {
            QTest::newRow(name) << text << styled;
        };
        row("strong", u"so *very* much"_s, u"so <b>(*)very(*)</b> much"_s);
        row("emphasis", u"_so_"_s, u"<i>(_)so(_)</i>"_s);
        row("strike", u"a ~b c~ d"_s, u"a <s>(~)b c(~)</s> d"_s);
        row("code", u"`a *b* c`"_s, u"(`)a *b* c(`)"_s);
        row("nested", u"*a _b_*"_s, u"<b>(*)a <i>(_)b(_)</i>(*)</b>"_s);
        row("directly nested", u"*_a_*"_s, u"<b>(*)<i>(_)a(_)</i>(*)</b>"_s);
        row("crossing", u"*a _b* c_"_s, u"<b>(*)a _b(*)</b> c_"_s);
        row("the first end counts", u"*a*b*"_s, u"<b>(*)a(*)</b>b*"_s);
        row("blank behind the first", u"* a*"_s, u"* a*"_s);
        row("blank before the last", u"*a *"_s, u"*a *"_s);
        row("nothing inside", u"** a"_s, u"** a"_s);
        row("in a word", u"2*3*4 snake_case_name"_s, u"2*3*4 snake_case_name"_s);
        row("no end", u"*a"_s, u"*a"_s);
        row("over the line's end", u"*a\nb*"_s, u"*a<br>b*"_s);
        row("quote", u"> a *b*\nc"_s, u"((&gt; )a <b>(*)b(*)</b>)<br>c"_s);
        row("quote in a quote", u">> a"_s, u"((&gt;&gt; )a)"_s);
        row("no quote", u"a > b"_s, u"a &gt; b"_s);
        row("block", u"```\nint *a;\n  *b;\n```\nand *c*"_s,
            u"<pre>int *a;\n  *b;\n</pre><br>and <b>(*)c(*)</b>"_s);
        row("block with a word", u"```cpp\na\n```"_s, u"<pre>a\n</pre>"_s);
        row("open block", u"```\n<b>"_s, u"<pre>&lt;b&gt;</pre>"_s);
        row("only a fence", u"```"_s, u"<pre></pre>"_s);
        row("link", u"*https://a.example/_b_c*"_s,
            u"<b>(*)"_s + fsi + u"<a href=\"https://a.example/_b_c\">https://a.example/_b_c</a>"_s
                + pdi + u"(*)</b>"_s);
        row("link in a block", u"```\nhttps://a.example/\n```\nhttps://b.example/"_s,
            u"<pre>https://a.example/\n</pre><br>"_s + fsi
                + u"<a href=\"https://b.example/\">https://b.example/</a>"_s + pdi);
        row("markup", u"*<b>*"_s, u"<b>(*)&lt;b&gt;(*)</b>"_s);
    }

    void stylesWhatIsMeantToBeStyled()
    {
        QFETCH(QString, text);
        QFETCH(QString, styled);
        QString got = MessageFormatter::toStyledText(text);
        got.replace(QChar(MessageFormatter::quietBegins), u'(');
        got.replace(QChar(MessageFormatter::quietEnds), u')');
        QCOMPARE(got, styled);
    }

    void hostileSignsTakeNoTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("only signs") << QString(500'000, u'*');
        QTest::newRow("openings") << u"*a _b ~c `d "_s.repeated(40'000);
        QTest::newRow("pairs") << u"*a* _b_ "_s.repeated(60'000);
        QTest::newRow("quotes") << u">"_s.repeated(500'000);
        QTest::newRow("fences") << u"```\n"_s.repeated(125'000);
        QTest::newRow("links") << u"*https://a.example/_* "_s.repeated(20'000);
        QTest::newRow("a link of brackets") << u"https://a.example/"_s + QString(500'000, u')');
    }

    void hostileSignsTakeNoTime()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!MessageFormatter::toStyledText(text).isEmpty());
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void findsOnlySafeLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("targets");
        const auto row = [](const char *name, const QString &text, const QStringList &targets) {
            QTest::newRow(name) << text << targets;
        };
        row("none", u"parkvet.example"_s, {});
        row("two", u"http://a.example and HTTPS://b.example/B"_s,
            {u"http://a.example"_s, u"https://b.example/B"_s});
        row("brackets", u"(https://a.example/x_(y))"_s, {u"https://a.example/x_(y)"_s});
        row("brackets around and after", u"({[https://a.example/x_(y)]})."_s,
            {u"https://a.example/x_(y)"_s});
        row("sentence", u"Is it https://a.example/?"_s, {u"https://a.example/"_s});
        row("xmpp", u"xmpp:milo@meerkat.example?message"_s,
            {u"xmpp:milo@meerkat.example?message"_s});
        row("no host", u"https://"_s, {});
        row("no host, path", u"http:///etc/passwd"_s, {});
        row("inside a word", u"foohttps://a.example"_s, {});
        row("file", u"file:///etc/passwd"_s, {});
        row("too long", u"https://a.example/"_s + QString(3000, u'x'), {});
        row("override inside", QString(u"https://a.example/"_s + QChar(0x202e) + u"gpj.exe"_s),
            {u"https://a.example/"_s});
    }

    void findsOnlySafeLinks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, targets);
        QStringList found;
        for (const Link &link : MessageFormatter::links(text)) {
            found.append(link.target);
        }
        QCOMPARE(found, targets);
    }

    void warnsOfLookAlikes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("warning");
        QTest::newRow("ascii") << u"https://example.org"_s << QString();
        QTest::newRow("cyrillic") << u"https://\u0435xample.org/"_s << u"xn--xample-2of.org"_s;
        QTest::newRow("user before host")
            << u"https://bank.example@evil.example/"_s << u"evil.example"_s;
    }

    void warnsOfLookAlikes()
    {
        QFETCH(QString, text);
        QFETCH(QString, warning);
        const QList<Link> links = MessageFormatter::links(text);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().warning, warning);
    }

    void linksHaveNamesForALine_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("name");
        QTest::newRow("host") << u"https://a.example/"_s << u"a.example"_s;
        QTest::newRow("no path") << u"https://a.example"_s << u"a.example"_s;
        QTest::newRow("path") << u"https://a.example/x?y=1"_s << u"a.example/x?y=1"_s;
        QTest::newRow("long path")
            << u"https://a.example/one/two/three?four"_s << u"a.example/…/three?four"_s;
        QTest::newRow("no key of a menu") << u"https://a.example/?a&b"_s << u"a.example/?a%26b"_s;
        QTest::newRow("user before host")
            << u"https://bank.example@evil.example/"_s << u"evil.example"_s;
        QTest::newRow("look-alike") << u"https://xn--xample-2of.org/"_s << u"xn--xample-2of.org"_s;
        QTest::newRow("the end of a host")
            << u"https://www.bank.example.of.somebody.else.evil.example/"_s
            << u"www.bank.examp…e.evil.example"_s;
        QTest::newRow("xmpp") << u"xmpp:milo@meerkat.example?join"_s << u"milo@meerkat.example"_s;
    }

    void linksHaveNamesForALine()
    {
        QFETCH(QString, target);
        QFETCH(QString, name);
        QCOMPARE(MessageFormatter::linkName(target), MessageFormatter::isolated(name));
    }

    void previewIsOneShortLine()
    {
        QCOMPARE(MessageFormatter::toPreview(u"  a\n\n b\tc  "), u"a b c"_s);
        QCOMPARE(MessageFormatter::toPreview(QString(500, u'x')).size(), 201);
        const QString cats = u"\U0001F63A"_s.repeated(300);
        const QString cut = MessageFormatter::toPreview(cats, 5);
        QVERIFY(!cut.contains(QChar(0xfffd)));
        QCOMPARE(cut, u"\U0001F63A\U0001F63A…"_s);
    }

    void tellsEmojiFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("emoji");
        QTest::newRow("cat") << u"\U0001F63B"_s << true;
        QTest::newRow("three") << u"\U0001F63B \U0001F6AA\U0001F639"_s << true;
        QTest::newRow("four") << u"\U0001F63B\U0001F63B\U0001F63B\U0001F63B"_s << false;
        QTest::newRow("heart") << u"\u2764\uFE0F"_s << true;
        QTest::newRow("flag") << u"\U0001F1EA\U0001F1FA"_s << true;
        QTest::newRow("half a flag") << u"\U0001F1EA"_s << false;
        QTest::newRow("family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s << true;
        QTest::newRow("skin") << u"\U0001F44D\U0001F3FE"_s << true;
        QTest::newRow("keycap") << u"1\uFE0F\u20E3"_s << true;
        QTest::newRow("digit") << u"1"_s << false;
        QTest::newRow("text") << u"ok \U0001F63B"_s << false;
        QTest::newRow("check mark as text") << u"\u2713"_s << false;
        QTest::newRow("empty") << u" "_s << false;
    }

    void tellsEmojiFromText()
    {
        QFETCH(QString, text);
        QFETCH(bool, emoji);
        QCOMPARE(MessageFormatter::isEmojiOnly(text), emoji);
    }

    void hugeTextIsNoTrouble()
    {
        const QString huge = u"<a href='x'>https://a.example </a>\n"_s.repeated(30'000);
        const QString styled = MessageFormatter::toStyledText(huge);
        QVERIFY(styled.size() > huge.size());
        QVERIFY(!styled.contains(u"<a href='"_s));
    }

    void namesBecomeInitials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << u"Milo Brandt"_s << u"MB"_s;
        QTest::newRow("three") << u"Anna Maria Lopez"_s << u"AL"_s;
        QTest::newRow("one") << u"samk"_s << u"S"_s;
        QTest::newRow("marks") << u"(the) \U0001F63B cat"_s << u"TC"_s;
        QTest::newRow("none") << u"\U0001F63B"_s << u"?"_s;
        QTest::newRow("empty") << QString() << u"?"_s;
    }

    void namesBecomeInitials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(Identity::initials(name), initials);
    }

    // The angles of XEP-0392's own test vectors.
    void addressesGetTheirHue_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<double>("angle");
        QTest::newRow("Romeo") << u"Romeo"_s << 327.255249;
        QTest::newRow("juliet") << u"juliet@capulet.lit"_s << 209.410400;
        QTest::newRow("emoji") << u"\U0001F63A"_s << 331.199341;
        QTest::newRow("council") << u"council"_s << 359.994507;
        QTest::newRow("Board") << u"Board"_s << 171.430664;
    }

    void addressesGetTheirHue()
    {
        QFETCH(QString, address);
        QFETCH(double, angle);
        QCOMPARE(Identity::hue(address), int(angle));
    }
};

QTEST_GUILESS_MAIN(TestMessageFormatter)
#include "tst_message_formatter.moc"
