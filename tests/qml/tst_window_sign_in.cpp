// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QAccessible>
#include <QLocale>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Signing in by keyboard and mouse in the real window.
class TestWindowSignIn : public QObject
{
    Q_OBJECT

private:
    static void showForm(WindowStage &stage)
    {
        QVERIFY(stage.window);
        QTRY_VERIFY(stage.item(u"welcomeSignIn"_s));
        stage.click(stage.item(u"welcomeSignIn"_s));
        QTRY_VERIFY(stage.item(u"signInAddress"_s));
        QTRY_COMPARE(stage.focused() ? stage.focused()->objectName() : QString(),
                     u"signInAddress"_s);
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void addressTabPasswordEnter()
    {
        WindowStage stage(u"signin"_s);
        showForm(stage);
        stage.type(u"nora@lindenpost.example"_s);
        stage.press(Qt::Key_Tab);
        QCOMPARE(stage.focused()->objectName(), u"signInPassword"_s);
        stage.type(u"secret"_s);
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(stage.focused());
        QVERIFY(face && face->state().passwordEdit);
        QVERIFY(!face->text(QAccessible::Value).contains(u"secret"_s));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::Ready);
        QTRY_VERIFY(stage.item(u"chatList"_s));
        QCOMPARE(stage.engine.state.accounts.first().jid.toString(), u"nora@lindenpost.example"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aWrongAddressIsSaidAtItsField()
    {
        WindowStage stage(u"signin"_s);
        showForm(stage);
        stage.type(u"nora"_s);
        stage.press(Qt::Key_Tab);
        stage.type(u"secret"_s);
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.app.signIn()->addressProblem(),
                 u"An address looks like name@provider.example."_s);
        QTRY_COMPARE(stage.focused()->objectName(), u"signInAddress"_s);
        QCOMPARE(Ui::AppState(stage.app.state()), Ui::AppState::SignIn);
    }

    void aWrongPasswordPutsTheFocusBack()
    {
        WindowStage stage(u"signin"_s);
        showForm(stage);
        stage.engine.failNext(u"add"_s, Error{ErrorCode::AuthenticationFailed, {}});
        stage.type(u"nora@lindenpost.example"_s);
        stage.press(Qt::Key_Tab);
        stage.type(u"secret"_s);
        stage.click(stage.item(u"signInButton"_s));
        QTRY_VERIFY(!stage.app.signIn()->passwordProblem().isEmpty());
        QTRY_COMPARE(stage.focused()->objectName(), u"signInPassword"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void thePassphraseOpensTheProfile()
    {
        WindowStage stage(u"passphrase"_s);
        QTRY_VERIFY(stage.item(u"passphraseField"_s));
        QTRY_COMPARE(stage.focused() ? stage.focused()->objectName() : QString(),
                     u"passphraseField"_s);
        stage.type(u"correct horse"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::SignIn);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aClosedProfileSaysWhyAndTriesAgain()
    {
        WindowStage stage(u"cannotopen"_s);
        QTRY_VERIFY(stage.item(u"storeAction"_s));
        stage.gate.failure.reset();
        stage.click(stage.item(u"storeAction"_s));
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::SignIn);
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowSignIn test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_sign_in.moc"
