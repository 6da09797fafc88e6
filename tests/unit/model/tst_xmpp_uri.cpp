// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/XmppUri.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// `xmpp:` links, which anybody may have made.
class TestXmppUri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhomAndWhat_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *name, const QString &link, const QString &address,
                            const QString &action = {}) {
            QTest::newRow(name) << link << address << action;
        };
        row("person", u"xmpp:milo@m.example"_s, u"milo@m.example"_s);
        row("scheme in capitals, spaces around", u" XMPP:Milo@M.Example \n"_s, u"milo@m.example"_s);
        row("server", u"xmpp:m.example"_s, u"m.example"_s);
        row("message", u"xmpp:milo@m.example?message;body=Hi"_s, u"milo@m.example"_s, u"message"_s);
        row("action in capitals", u"xmpp:milo@m.example?ROSTER"_s, u"milo@m.example"_s,
            u"roster"_s);
        row("room and nickname", u"xmpp:cats@rooms.example/Nora%20N?join"_s,
            u"cats@rooms.example/Nora N"_s, u"join"_s);
        row("with an account", u"xmpp://nora@p.example/cats@rooms.example?join"_s,
            u"cats@rooms.example"_s, u"join"_s);
        row("two slashes by mistake", u"xmpp://milo@m.example"_s, u"milo@m.example"_s);
        row("… and one at the end", u"xmpp://milo@m.example/"_s, u"milo@m.example"_s);
        row("escaped letters", u"xmpp:j%C3%BCrgen@b%C3%BCcher.example"_s,
            u"jürgen@bücher.example"_s);
        row("letters that should be escaped", u"xmpp:jürgen@bücher.example"_s,
            u"jürgen@bücher.example"_s);
        row("fragment", u"xmpp:milo@m.example?message#top"_s, u"milo@m.example"_s, u"message"_s);
        row("no action, but a key", u"xmpp:milo@m.example?omemo-sid-1=ab"_s, u"milo@m.example"_s);
        row("empty query", u"xmpp:milo@m.example?"_s, u"milo@m.example"_s);
        row("empty pairs", u"xmpp:milo@m.example?join;;;"_s, u"milo@m.example"_s, u"join"_s);
    }

    void saysWhomAndWhat()
    {
        QFETCH(QString, link);
        const Result<XmppUri> uri = XmppUri::parse(link);
        QVERIFY2(uri.ok(), uri.ok() ? "" : qPrintable(uri.error().detail));
        QTEST(uri->address().toString(), "address");
        QTEST(uri->action(), "action");
        // Written anew it says the same.
        const Result<XmppUri> again = XmppUri::parse(uri->toString());
        QVERIFY(again.ok());
        QCOMPARE(*again, *uri);
    }

    void parametersAreDecoded()
    {
        const Result<XmppUri> uri = XmppUri::parse(
            u"xmpp:milo@m.example?message;Subject=Tea%3F;body=a%26b%3Bc+d%0D%0Ae%0Df;body=second;x"_s);
        QVERIFY(uri.ok());
        QCOMPARE(uri->parameter(u"subject"), u"Tea?"_s);
        QCOMPARE(uri->parameter(u"body"), u"a&b;c+d\ne\nf"_s); // "+" is no space; the first counts
        QVERIFY(uri->hasParameter(u"x"));
        QVERIFY(!uri->hasParameter(u"message"));
        QVERIFY(uri->parameter(u"none").isNull());
        QCOMPARE(uri->parameters().size(), 4);
    }

    void theAccountIsKept()
    {
        const Result<XmppUri> uri =
            XmppUri::parse(u"xmpp://Nora@p.example/milo@m.example?message"_s);
        QVERIFY(uri.ok());
        QCOMPARE(uri->account().toString(), u"nora@p.example"_s);
        QCOMPARE(uri->toString(), u"xmpp://nora@p.example/milo@m.example?message"_s);
    }

    void controlCharactersAreTakenOut()
    {
        const Result<XmppUri> uri = XmppUri::parse(
            u"xmpp:milo@m.example?message;body=a%00b%1B%5B31mc%09d%EF%BF%BFe%C2%85"_s);
        QVERIFY(uri.ok());
        QCOMPARE(uri->parameter(u"body"), u"ab[31mc\tde"_s);
    }

    void refusesWhatIsNoLink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("empty") << QString();
        QTest::newRow("scheme only") << u"xmpp:"_s;
        QTest::newRow("slashes only") << u"xmpp://"_s;
        QTest::newRow("query only") << u"xmpp:?join"_s;
        QTest::newRow("another scheme") << u"https://m.example"_s;
        QTest::newRow("script") << u"javascript:xmpp:milo@m.example"_s;
        QTest::newRow("option") << u"--profile=/tmp"_s;
        QTest::newRow("bare address") << u"milo@m.example"_s;
        QTest::newRow("no local part") << u"xmpp:@m.example"_s;
        QTest::newRow("no domain") << u"xmpp:milo@"_s;
        QTest::newRow("two at signs") << u"xmpp:a@b@c.example"_s;
        QTest::newRow("hidden at sign") << u"xmpp:a%40b@c.example"_s;
        QTest::newRow("hidden slash") << u"xmpp:bank.example%2F@evil.example"_s;
        QTest::newRow("hidden zero") << u"xmpp:milo%00@m.example"_s;
        QTest::newRow("hidden line break") << u"xmpp:milo%0A@m.example"_s;
        QTest::newRow("space") << u"xmpp:mi lo@m.example"_s;
        QTest::newRow("broken escape") << u"xmpp:milo%4@m.example"_s;
        QTest::newRow("escape with a sign") << u"xmpp:milo%+4@m.example"_s;
        QTest::newRow("escape cut off") << u"xmpp:milo@m.example?message;body=%"_s;
        QTest::newRow("no UTF-8") << u"xmpp:milo@m.example?message;body=%FF%FE"_s;
        QTest::newRow("overlong UTF-8") << u"xmpp:milo@m.example?message;body=%C0%AF"_s;
        QTest::newRow("surrogate") << u"xmpp:milo@m.example?message;body=%ED%A0%80"_s;
        QTest::newRow("broken account") << u"xmpp://a@b@c/milo@m.example"_s;
        QTest::newRow("endless") << u"xmpp:milo@m.example?message;body="_s
                + QString(XmppUri::mostCharacters, u'a');
        QTest::newRow("many parameters")
            << u"xmpp:milo@m.example?join"_s + u";a=1"_s.repeated(int(XmppUri::mostParameters) + 1);
    }

    void refusesWhatIsNoLink()
    {
        QFETCH(QString, link);
        QVERIFY(!XmppUri::parse(link).ok());
    }

    void whatWeWriteIsRead()
    {
        const XmppUri uri(FullJid(BareJid::fromStored(u"ü;?#&@m.example"_s), u"a/b ?"_s), u"join"_s,
                          {{u"password"_s, u"a=b;c?d#e%20 \n+ü"_s}, {u"empty"_s, u""_s}});
        const Result<XmppUri> read = XmppUri::parse(uri.toString());
        QVERIFY(!read.ok()); // "&" has no place in an address, however it is written
        const XmppUri good(FullJid(BareJid::fromStored(u"ü;?#@m.example"_s), u"a/b ?"_s), u"join"_s,
                           uri.parameters());
        const Result<XmppUri> again = XmppUri::parse(good.toString());
        QVERIFY(again.ok());
        QCOMPARE(*again, good);
    }
};

QTEST_APPLESS_MAIN(TestXmppUri)
#include "tst_xmpp_uri.moc"
