// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeOnboarding.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QLocale>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Making an account and accepting an invitation by keyboard and mouse in the real window.
class TestWindowJoin : public QObject
{
    Q_OBJECT

private:
    static QString focusedName(const WindowStage &stage)
    {
        return stage.focused() ? stage.focused()->objectName() : QString();
    }
    static void showPage(WindowStage &stage)
    {
        QVERIFY(stage.window);
        QTRY_VERIFY(stage.item(u"welcomeCreate"_s));
        stage.click(stage.item(u"welcomeCreate"_s));
        QTRY_VERIFY(stage.item(u"createButton"_s));
        QTRY_COMPARE(focusedName(stage), u"provider0"_s);
    }
    static void fill(WindowStage &stage)
    {
        stage.click(stage.item(u"createName"_s));
        stage.type(u"nora.lind"_s);
        stage.press(Qt::Key_Tab);
        QCOMPARE(focusedName(stage), u"createPassword"_s);
        stage.type(u"a quiet afternoon"_s);
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void arrowsChooseAProviderAndEnterMakesTheAccount()
    {
        WindowStage stage(u"create"_s);
        showPage(stage);
        stage.press(Qt::Key_Down);
        QCOMPARE(stage.app.onboarding()->create()->chosen(), 1);
        QTRY_COMPARE(focusedName(stage), u"provider1"_s);
        fill(stage);
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(stage.focused());
        QVERIFY(face && face->state().passwordEdit);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::Ready);
        QTRY_VERIFY(stage.item(u"chatList"_s));
        const QString domain = stage.app.onboarding()->create()->providers().at(1).domain;
        QCOMPARE(stage.engine.state.accounts.first().jid.toString(), u"nora.lind@"_s + domain);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theOwnServerIsTyped()
    {
        WindowStage stage(u"create"_s);
        showPage(stage);
        stage.click(stage.item(u"providerOwn"_s));
        QTRY_VERIFY(stage.item(u"createServer"_s));
        stage.click(stage.item(u"createServer"_s));
        stage.type(u"chat.family.example"_s);
        fill(stage);
        stage.click(stage.item(u"createButton"_s));
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::Ready);
        QCOMPARE(stage.engine.fakeOnboarding().place.domain, u"chat.family.example"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aTakenNamePutsTheFocusBack()
    {
        WindowStage stage(u"create-taken"_s);
        showPage(stage);
        fill(stage);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.app.onboarding()->create()->nameProblem().isEmpty());
        QTRY_COMPARE(focusedName(stage), u"createName"_s);
        stage.type(u"2"_s);
        stage.click(stage.item(u"createButton"_s));
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::Ready);
        QCOMPARE(stage.warnings, QStringList());
    }

    /// The whole of what has the keyboard can be seen in the page.
    static bool isInView(const WindowStage &stage)
    {
        const QQuickItem *item = stage.focused();
        const QQuickItem *page = stage.item(u"createScroller"_s);
        const QRectF place = item->mapRectToItem(page, {0, 0, item->width(), item->height()});
        return place.top() >= 0 && place.bottom() <= page->height();
    }

    void furtherQuestionsTakeTheFocus()
    {
        WindowStage stage(u"create-form"_s);
        showPage(stage);
        fill(stage);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"formRow0"_s); // the first one, as soon as it is there
        QTRY_VERIFY(isInView(stage));
        stage.type(u"kitten"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"formRow2"_s); // the first one without an answer
        QTRY_VERIFY(isInView(stage));
        const ProviderForm *form = stage.app.onboarding()->create()->form();
        QCOMPARE(form->problemRow(), 2);
        QVERIFY(!form->problem().isEmpty());
        QCOMPARE(stage.engine.calls(u"submit"_s), 0); // the provider need not be asked for that
        stage.type(u"nora@elsewhere.example"_s);
        QCOMPARE(form->problemRow(), -1);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.focused()->property("text").toString(), u"A friend"_s); // a choice
        QTRY_VERIFY(isInView(stage));
        stage.press(Qt::Key_Space);
        stage.press(Qt::Key_Tab);
        stage.engine.fakeOnboarding().problems = {
            {RegistrationProblem::Reason::NotAccepted, u"email"_s, {}},
            {RegistrationProblem::Reason::AskedAgain, {}, {}}};
        stage.click(stage.item(u"createButton"_s));
        QTRY_COMPARE(focusedName(stage), u"formRow2"_s); // where the provider found something
        QTRY_VERIFY(isInView(stage));
        QCOMPARE(stage.focused()->property("text").toString(), u"nora@elsewhere.example"_s);
        stage.engine.fakeOnboarding().answers.clear();
        stage.type(u"2"_s);
        // A picture is answered anew each time.
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"formRow0"_s);
        stage.type(u"cats"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.engine.calls(u"submit"_s), 2);
        QTRY_COMPARE(form->problemRow(), 0); // another picture
        QTRY_COMPARE(focusedName(stage), u"formRow0"_s);
        stage.type(u"dogs"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::Ready);
        QCOMPARE(stage.engine.fakeOnboarding().answers.value(u"ocr"_s), QStringList{u"dogs"_s});
        QCOMPARE(stage.engine.fakeOnboarding().answers.value(u"club"_s), QStringList{u"a"_s});
        QCOMPARE(stage.warnings, QStringList());
    }

    void aSuggestedPasswordIsShown()
    {
        WindowStage stage(u"create"_s);
        showPage(stage);
        stage.click(stage.item(u"createSuggest"_s));
        QTRY_VERIFY(stage.item(u"createPassword"_s));
        QQuickItem *field = stage.item(u"createPassword"_s);
        QCOMPARE(field->property("text").toString(), stage.app.onboarding()->create()->password());
        QCOMPARE(field->property("displayText"), field->property("text"));
        QCOMPARE(stage.warnings, QStringList());
    }

    void anInvitationIsPastedAndAccepted()
    {
        WindowStage stage(u"invitation"_s);
        QTRY_VERIFY(stage.item(u"welcomeLink"_s));
        stage.click(stage.item(u"welcomeLink"_s));
        QTRY_COMPARE(focusedName(stage), u"invitationLink"_s);
        stage.type(u"hello"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.app.onboarding()->linkProblem().isEmpty());
        stage.press(Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(
            u"xmpp:milo@meerkat.example?roster;preauth=t1;ibr=y"_s);
        stage.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"invitationOpen"_s));
        stage.click(stage.item(u"invitationOpen"_s));
        QTRY_COMPARE(focusedName(stage), u"createName"_s);
        QVERIFY(!stage.item(u"provider0"_s)); // the invitation says where
        stage.type(u"nora"_s);
        stage.press(Qt::Key_Tab);
        stage.type(u"a quiet afternoon"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::Ready);
        QCOMPARE(stage.engine.fakeOnboarding().place.token, u"t1"_s);
        QCOMPARE(stage.engine.fakeOnboarding().inviter.toString(), u"milo@meerkat.example"_s);
        QTRY_VERIFY(stage.app.conversation()->isOpen());
        QCOMPARE(stage.warnings, QStringList());
    }

    void aPersonsLinkWaitsForTheAccount()
    {
        WindowStage stage(u"invitation"_s);
        QTRY_VERIFY(stage.item(u"welcomeLink"_s));
        stage.click(stage.item(u"welcomeLink"_s));
        QTRY_COMPARE(focusedName(stage), u"invitationLink"_s);
        QGuiApplication::clipboard()->setText(u"xmpp:milo@meerkat.example?roster;preauth=t2"_s);
        stage.press(Qt::Key_V, Qt::ControlModifier);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"welcomeInvited"_s));
        QTRY_VERIFY(!stage.item(u"invitationLink"_s));
        QTRY_COMPARE(focusedName(stage), u"welcomeLink"_s); // the dialog has given it back
        stage.click(stage.item(u"welcomeSignIn"_s));
        QTRY_COMPARE(focusedName(stage), u"signInAddress"_s);
        stage.type(u"nora@lindenpost.example"_s);
        stage.press(Qt::Key_Tab);
        stage.type(u"secret"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::Ready);
        QTRY_COMPARE(stage.engine.lastToken, u"t2"_s);
        QTRY_VERIFY(stage.app.conversation()->isOpen());
        QCOMPARE(stage.warnings, QStringList());
    }

    void aSecondAccountIsAddedAndLeft()
    {
        WindowStage stage(u"newinvitation"_s);
        QTRY_VERIFY(stage.item(u"chatList"_s));
        QVERIFY(!stage.item(u"accountsButton"_s));
        stage.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"addAccount"_s));
        stage.click(stage.item(u"addAccount"_s));
        QTRY_VERIFY(stage.item(u"welcomeLeave"_s)); // one can go back
        stage.click(stage.item(u"welcomeSignIn"_s));
        QTRY_COMPARE(focusedName(stage), u"signInAddress"_s);
        stage.type(u"nora@work.example"_s);
        stage.press(Qt::Key_Tab);
        stage.type(u"secret"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"accountsButton"_s));
        QCOMPARE(stage.app.accounts()->count(), 2);
        stage.click(stage.item(u"accountsButton"_s));
        QTRY_VERIFY(stage.item(u"accountsClose"_s));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"accountsClose"_s));
        stage.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"signOutFurther1"_s));
        stage.click(stage.item(u"signOutFurther1"_s));
        QTRY_VERIFY(stage.item(u"signOutConfirm"_s));
        stage.click(stage.item(u"signOutConfirm"_s));
        QTRY_COMPARE(stage.app.accounts()->count(), 1);
        QCOMPARE(stage.engine.state.accounts.first().jid.toString(), u"nora@lindenpost.example"_s);
        QCOMPARE(Ui::AppState(stage.app.state()), Ui::AppState::Ready);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theOwnLinkIsMadeAndCopied()
    {
        WindowStage stage(u"newinvitation"_s);
        QTRY_VERIFY(stage.item(u"chatList"_s));
        stage.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"inviteMake"_s));
        stage.click(stage.item(u"inviteMake"_s));
        QTRY_VERIFY(stage.item(u"inviteCopy"_s));
        stage.click(stage.item(u"inviteCopy"_s));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                     stage.engine.fakeOnboarding().link.page.toString());
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowJoin test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_join.moc"
