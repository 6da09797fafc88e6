// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Jid.h"

#include <QTest>

using namespace Ninelives;

class TestJid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAddresses_data();
    void acceptsAddresses();
    void refusesWhatCanBeNoAddress_data();
    void refusesWhatCanBeNoAddress();
    void keepsTheResourceAsItIs();
    void equalPeopleCompareEqual();
};

void TestJid::acceptsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", QStringLiteral("milo@lindenpost.example"),
        QStringLiteral("milo@lindenpost.example"));
    row("case", QStringLiteral("Milo@LindenPost.Example"),
        QStringLiteral("milo@lindenpost.example"));
    row("resource cut", QStringLiteral("milo@a.example/phone@x/y"),
        QStringLiteral("milo@a.example"));
    row("server", QStringLiteral("a.example"), QStringLiteral("a.example"));
    row("final dot", QStringLiteral("milo@a.example."), QStringLiteral("milo@a.example"));
    row("one label", QStringLiteral("milo@localhost"), QStringLiteral("milo@localhost"));
    row("digits", QStringLiteral("1.2-3_4@127.0.0.1"), QStringLiteral("1.2-3_4@127.0.0.1"));
    row("umlauts", QStringLiteral("jürgen@bücher.example"),
        QStringLiteral("jürgen@bücher.example"));
    row("ascii form of an umlaut", QStringLiteral("j@xn--bcher-kva.example"),
        QStringLiteral("j@bücher.example"));
    row("combining", QStringLiteral("u\u0308@a.example"), QStringLiteral("ü@a.example"));
    row("arabic", QStringLiteral("ليلى@a.example"), QStringLiteral("ليلى@a.example"));
}

void TestJid::acceptsAddresses()
{
    QFETCH(QString, text);
    const auto jid = BareJid::parse(text);
    QVERIFY(jid);
    QTEST(jid->toString(), "expected");
    // Parsing is idempotent: the normal form is its own normal form.
    QCOMPARE(BareJid::parse(jid->toString())->toString(), jid->toString());
}

void TestJid::refusesWhatCanBeNoAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no local part") << QStringLiteral("@a.example");
    QTest::newRow("no domain") << QStringLiteral("milo@");
    QTest::newRow("only a resource") << QStringLiteral("/phone");
    QTest::newRow("two at signs") << QStringLiteral("milo@b@a.example");
    QTest::newRow("blank") << QStringLiteral("mi lo@a.example");
    QTest::newRow("blank in front") << QStringLiteral(" milo@a.example");
    QTest::newRow("newline") << QStringLiteral("milo\n@a.example");
    QTest::newRow("quote") << QStringLiteral("mi\"lo@a.example");
    QTest::newRow("angle") << QStringLiteral("<milo>@a.example");
    QTest::newRow("markup in the domain") << QStringLiteral("milo@a<b>.example");
    QTest::newRow("control character") << QStringLiteral("mi\u0007lo@a.example");
    QTest::newRow("lone surrogate")
        << QString(QStringLiteral("mi") + QChar(0xd800) + QStringLiteral("@a.example"));
    QTest::newRow("empty label") << QStringLiteral("milo@a..example");
    QTest::newRow("long local part") << QString(QString(1024, u'a') + QStringLiteral("@a.example"));
    QTest::newRow("port") << QStringLiteral("milo@a.example:5222");
}

void TestJid::refusesWhatCanBeNoAddress()
{
    QFETCH(QString, text);
    const auto jid = BareJid::parse(text);
    QVERIFY2(!jid, qPrintable(jid ? jid->toString() : QString()));
    QCOMPARE(jid.error().code, ErrorCode::InvalidAddress);
}

void TestJid::keepsTheResourceAsItIs()
{
    const auto jid = FullJid::parse(u"Milo@a.example/Phone 2/x@y");
    QVERIFY(jid);
    QCOMPARE(jid->resource(), QStringLiteral("Phone 2/x@y"));
    QCOMPARE(jid->toString(), QStringLiteral("milo@a.example/Phone 2/x@y"));
    QVERIFY(!FullJid::parse(u"milo@a.example/"));
}

void TestJid::equalPeopleCompareEqual()
{
    QCOMPARE(*BareJid::parse(u"MILO@A.example"), *BareJid::parse(u"milo@a.EXAMPLE"));
    QCOMPARE(qHash(*BareJid::parse(u"MILO@A.example")), qHash(*BareJid::parse(u"milo@a.EXAMPLE")));
    QCOMPARE(BareJid::parse(u"milo@a.example")->local(), QStringLiteral("milo"));
    QCOMPARE(BareJid::parse(u"milo@a.example")->domain(), QStringLiteral("a.example"));
}

QTEST_GUILESS_MAIN(TestJid)
#include "tst_jid.moc"
