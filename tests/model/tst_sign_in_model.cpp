// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/NewChatViewModel.h"
#include "ui/viewmodels/SignInViewModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

class TestSignInModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreCheckedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<int>("field");
        const auto row = [](const char *name, const QString &address, const QString &password,
                            const QString &server, const QString &port, const QString &ca,
                            Ui::SignInField field) {
            QTest::newRow(name) << address << password << server << port << ca << int(field);
        };
        using enum Ui::SignInField;
        row("no domain", u"nora"_s, u"x"_s, {}, {}, {}, Address);
        row("two signs", u"a@b@c"_s, u"x"_s, {}, {}, {}, Address);
        row("no name", u"@p.example"_s, u"x"_s, {}, {}, {}, Address);
        row("control character", u"no\x01ra@p.example"_s, u"x"_s, {}, {}, {}, Address);
        row("no password", u"nora@p.example"_s, {}, {}, {}, {}, Password);
        row("port", u"nora@p.example"_s, u"x"_s, u"p.example"_s, u"99999"_s, {}, Server);
        row("port word", u"nora@p.example"_s, u"x"_s, {}, u"five"_s, {}, Server);
        row("server", u"nora@p.example"_s, u"x"_s, u"http://p.example"_s, {}, {}, Server);
        row("authority", u"nora@p.example"_s, u"x"_s, {}, {}, u"/nowhere/ca.pem"_s, CaFile);
    }

    void fieldsAreCheckedBeforeAnythingIsSent()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        SignInViewModel page(ViewContext{&engine, &clock, QLocale::c()});
        QFETCH(QString, address);
        QFETCH(QString, password);
        QFETCH(QString, server);
        QFETCH(QString, port);
        QFETCH(QString, caFile);
        QFETCH(int, field);
        QSignalSpy shown(&page, &SignInViewModel::problemShown);
        page.setAddress(address);
        page.setPassword(password);
        page.setServer(server);
        page.setPort(port);
        page.setCaFile(caFile);
        page.submit();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.first().first().toInt(), field);
        const QStringList problems{page.generalProblem(), page.addressProblem(),
                                   page.passwordProblem(), page.serverProblem(),
                                   page.caFileProblem()};
        for (int i = 0; i < problems.size(); ++i) {
            QCOMPARE(!problems.at(i).isEmpty(), i == field);
        }
        QCOMPARE(engine.calls(u"add"_s), 0);
    }

    void refusalsLandAtTheirField_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("says");
        QTest::newRow("password") << ErrorCode::AuthenticationFailed
                                  << int(Ui::SignInField::Password)
                                  << u"does not know this address with this password"_s;
        QTest::newRow("host") << ErrorCode::HostNotFound << int(Ui::SignInField::Address)
                              << u"does not know the name"_s;
        QTest::newRow("silent") << ErrorCode::Timeout << int(Ui::SignInField::Address)
                                << u"does not answer"_s;
        QTest::newRow("self-signed")
            << ErrorCode::CertificateUntrusted << int(Ui::SignInField::None)
            << u"Your password was not sent."_s;
        QTest::newRow("weak") << ErrorCode::MechanismTooWeak << int(Ui::SignInField::None)
                              << u"give your password away"_s;
    }

    void refusalsLandAtTheirField()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, field);
        QFETCH(QString, says);
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        SignInViewModel page(ViewContext{&engine, &clock, QLocale::c()});
        QSignalSpy shown(&page, &SignInViewModel::problemShown);
        engine.failNext(u"add"_s, Error{code, {}});
        page.setAddress(u" Nora@P.example "_s);
        page.setPassword(u"secret"_s);
        QVERIFY(page.canSubmit());
        page.submit();
        QVERIFY(page.busy());
        QVERIFY(!page.canSubmit());
        QTRY_COMPARE(shown.count(), 1);
        QCOMPARE(shown.first().first().toInt(), field);
        const QStringList problems{page.generalProblem(), page.addressProblem(),
                                   page.passwordProblem()};
        QVERIFY2(problems.value(field).contains(says), qPrintable(problems.join(u'|')));
        QCOMPARE(page.password(), u"secret"_s); // nothing has to be typed again
        page.setPassword(u"other"_s);
        QCOMPARE(page.passwordProblem(), QString());
    }

    void successForgetsThePassword()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        SignInViewModel page(ViewContext{&engine, &clock, QLocale::c()});
        QSignalSpy done(&page, &SignInViewModel::signedIn);
        page.setAddress(u"nora@p.example"_s);
        page.setPassword(u"secret"_s);
        page.submit();
        page.submit(); // a second Enter
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(engine.calls(u"add"_s), 1);
        QCOMPARE(page.password(), QString());
    }

    void newChatsNeedARealAddress()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@p.example"_s);
        AccountChoice choice;
        NewChatViewModel dialog(ViewContext{&engine, &clock, QLocale::c()}, choice);
        choice.setAccounts(engine.state.accounts);
        QSignalSpy opened(&dialog, &NewChatViewModel::opened);
        for (const QString &wrong :
             {u"milo"_s, u"@m.example"_s, u"m.example"_s, u"Nora@p.example"_s}) {
            dialog.setAddress(wrong);
            dialog.start();
            QVERIFY(!dialog.addressProblem().isEmpty());
        }
        QCOMPARE(engine.calls(u"addContact"_s), 0);
        dialog.setAddress(u"xmpp:Milo@m.example?message"_s);
        dialog.setName(u"Milo"_s);
        dialog.start();
        QTRY_COMPARE(opened.count(), 1);
        QTRY_COMPARE(engine.calls(u"addContact"_s), 1);
        QCOMPARE(engine.state.contacts.first().jid.toString(), u"milo@m.example"_s);
        QCOMPARE(dialog.address(), QString());
        // Offline a chat can be opened all the same.
        QSignalSpy notAdded(&dialog, &NewChatViewModel::contactNotAdded);
        engine.failNext(u"addContact"_s, Error{ErrorCode::NotConnected, {}});
        dialog.setAddress(u"ruth@s.example"_s);
        dialog.start();
        QTRY_COMPARE(opened.count(), 2);
        engine.failNext(u"addContact"_s, Error{ErrorCode::RemoteRefused, {}});
        dialog.setAddress(u"aylin@m.example"_s);
        dialog.start();
        QTRY_COMPARE(notAdded.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSignInModel)
#include "tst_sign_in_model.moc"
