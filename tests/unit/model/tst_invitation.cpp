// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Invitation.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Invitations as people paste them.
class TestInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inviter");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("token");
        const auto row = [](const char *name, const QString &text, const QString &inviter,
                            const QString &domain, const QString &account, const QString &token) {
            QTest::newRow(name) << text << inviter << domain << account << token;
        };
        const auto milo = u"milo@meerkat.example"_s;
        const auto server = u"meerkat.example"_s;
        row("address", u"  Milo@meerkat.example\n"_s, milo, {}, {}, {});
        row("link", u"xmpp:milo@meerkat.example"_s, milo, {}, {}, {});
        row("contact", u"xmpp:milo@meerkat.example?roster;preauth=t1"_s, milo, {}, {}, u"t1"_s);
        row("both", u"xmpp:milo@meerkat.example?roster;preauth=t1;ibr=y"_s, milo, server, {},
            u"t1"_s);
        row("both, without a token", u"xmpp:milo@meerkat.example?roster;ibr=y"_s, milo, {}, {}, {});
        row("account", u"xmpp:meerkat.example?register;preauth=t1"_s, {}, server, {}, u"t1"_s);
        row("this account", u"XMPP:nora@meerkat.example?register;preauth=t1"_s, {}, server,
            u"nora"_s, u"t1"_s);
        row("write to", u"xmpp:milo@meerkat.example?message;body=hi"_s, milo, {}, {}, {});
        row("page, link behind the sign",
            u"https://meerkat.example/i/#xmpp:milo@meerkat.example?roster;preauth=t1"_s, milo, {},
            {}, u"t1"_s);
        row("page, address behind the sign",
            u"https://xmpp.link/#milo@meerkat.example?roster;preauth=t1;ibr=y"_s, milo, server, {},
            u"t1"_s);
        row("page, encoded",
            u"https://page.example/#xmpp%3Amilo%40meerkat.example%3Froster%3Bpreauth%3Dt1"_s, milo,
            {}, {}, u"t1"_s);
        row("page, in its path", u"https://chat.example/i/milo@meerkat.example?preauth=t1"_s, milo,
            {}, {}, u"t1"_s);
    }
    void isRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, inviter);
        QFETCH(const QString, domain);
        QFETCH(const QString, name);
        QFETCH(const QString, token);
        const Result<Invitation> invitation = Invitation::parse(text);
        QVERIFY2(invitation, qPrintable(invitation ? QString() : invitation.error().detail));
        QCOMPARE(invitation->inviter.toString(), inviter);
        QCOMPARE(invitation->accountDomain, domain);
        QCOMPARE(invitation->accountName, name);
        QCOMPARE(invitation->token, token);
        QCOMPARE(invitation->givesAccount(), !domain.isEmpty());
        QCOMPARE(invitation->givesContact(), !inviter.isEmpty());
    }

    void isNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &text, ErrorCode code) {
            QTest::newRow(name) << text << int(code);
        };
        row("nothing", u" "_s, ErrorCode::InvalidAddress);
        row("a word", u"hello"_s, ErrorCode::InvalidAddress);
        row("a server", u"xmpp:meerkat.example?roster"_s, ErrorCode::InvalidAddress);
        row("a page", u"https://meerkat.example/invite?t1"_s, ErrorCode::InvalidAddress);
        row("another scheme", u"javascript:alert(1)"_s, ErrorCode::InvalidAddress);
        row("a room", u"xmpp:room@rooms.example?join"_s, ErrorCode::Unsupported);
        row("removal", u"xmpp:milo@meerkat.example?remove"_s, ErrorCode::Unsupported);
        row("two signs", u"a@b@c"_s, ErrorCode::InvalidAddress);
        row("endless", u"xmpp:milo@meerkat.example?roster;preauth="_s + QString(9'000, u'x'),
            ErrorCode::InvalidAddress);
    }
    void isNone()
    {
        QFETCH(const QString, text);
        QFETCH(const int, code);
        const Result<Invitation> invitation = Invitation::parse(text);
        QVERIFY(!invitation);
        QCOMPARE(int(invitation.error().code), code);
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
