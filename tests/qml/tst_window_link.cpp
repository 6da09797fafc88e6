// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeLink.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QLocale>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Linking two own devices by keyboard and mouse in the real window, on either side.
class TestWindowLink : public QObject
{
    Q_OBJECT

private:
    static QString focusedName(const WindowStage &stage)
    {
        return stage.focused() ? stage.focused()->objectName() : QString();
    }
    static Ui::LinkPhase phase(const WindowStage &stage)
    {
        return Ui::LinkPhase(stage.app.link()->phase());
    }
    static void set(WindowStage &stage, LinkingPhase phase, bool giving, int messages = 0)
    {
        FakeLink &link = stage.engine.fakeLink();
        link.set(stage.engine.account(), link.made(phase, giving, messages));
    }
    static void waitForChats(WindowStage &stage)
    {
        QVERIFY(stage.window);
        QTRY_VERIFY(stage.app.conversations() && stage.app.conversations()->loaded());
        QTRY_VERIFY(stage.item(u"chatList"_s));
    }
    /// The old device's dialog, by the palette's keys.
    static void openDialog(WindowStage &stage)
    {
        waitForChats(stage);
        stage.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(focusedName(stage), u"paletteField"_s);
        stage.type(u"link a device"_s);
        QTRY_COMPARE(stage.app.palette()->count() > 0, true);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"linkWords"_s);
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void signingInLeadsToTheCodeAndBack()
    {
        WindowStage stage(u"signin"_s);
        QVERIFY(stage.window);
        QTRY_VERIFY(stage.item(u"welcomeDevice"_s));
        stage.press(Qt::Key_Tab);
        stage.press(Qt::Key_Tab);
        QCOMPARE(focusedName(stage), u"welcomeDevice"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"signInAddress"_s);
        stage.type(u"nora@lindenpost.example"_s);
        stage.press(Qt::Key_Tab);
        stage.type(u"secret"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"linkBack"_s);
        QTRY_COMPARE(phase(stage), Ui::LinkPhase::Showing);
        QVERIFY(stage.item(u"linkCode"_s));
        QVERIFY(stage.named(u"3: window"_s));
        stage.click(stage.item(u"linkCopy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), stage.engine.fakeLink().words.join(u' '));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(stage.item(u"chatList"_s));
        QCOMPARE(phase(stage), Ui::LinkPhase::Idle);
        QCOMPARE(stage.warnings, QStringList());
    }

    void goingBackFromSigningInForgetsTheWish()
    {
        WindowStage stage(u"signin"_s);
        QTRY_VERIFY(stage.item(u"welcomeDevice"_s));
        stage.click(stage.item(u"welcomeDevice"_s));
        QTRY_COMPARE(focusedName(stage), u"signInAddress"_s);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(stage.item(u"welcomeDevice"_s));
        QVERIFY(!stage.app.onboarding()->linking());
    }

    void historyOpensTheChatsAndGoesOnBesideThem()
    {
        WindowStage stage(u"linkempty"_s);
        waitForChats(stage);
        QTRY_VERIFY(stage.named(u"Bring your chats here"_s));
        stage.click(stage.named(u"Bring your chats here"_s));
        QTRY_COMPARE(phase(stage), Ui::LinkPhase::Showing);
        QTRY_VERIFY(stage.item(u"linkCode"_s));
        set(stage, LinkingPhase::Confirming, false);
        QTRY_VERIFY(stage.item(u"linkHappens"_s));
        set(stage, LinkingPhase::Transferring, false, 80);
        QTRY_VERIFY(stage.item(u"historyBar"_s));
        set(stage, LinkingPhase::Transferring, false, 200);
        QTRY_VERIFY(stage.item(u"historyLine"_s));
        QTRY_VERIFY(stage.named(u"Your messages are on their way from your other device."_s));
        stage.click(stage.item(u"historyPause"_s));
        QCOMPARE(phase(stage), Ui::LinkPhase::Paused);
        stage.click(stage.item(u"historyPause"_s));
        QCOMPARE(phase(stage), Ui::LinkPhase::Transferring);
        stage.click(stage.item(u"historyStop"_s));
        QTRY_VERIFY(stage.item(u"stopLinkConfirm"_s));
        QVERIFY(focusedName(stage) != u"stopLinkConfirm"_s);
        stage.press(Qt::Key_Return); // goes on
        QTRY_VERIFY(!stage.item(u"stopLinkConfirm"_s));
        QCOMPARE(phase(stage), Ui::LinkPhase::Transferring);
        set(stage, LinkingPhase::Done, false, 10'000);
        QTRY_VERIFY(!stage.item(u"historyBar"_s));
        stage.click(stage.item(u"historyStop"_s));
        QTRY_VERIFY(!stage.item(u"historyLine"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void withoutTheOtherDeviceOneIsToldWhatThatMeans()
    {
        WindowStage stage(u"linkempty"_s);
        waitForChats(stage);
        stage.app.link()->openPage();
        QTRY_VERIFY(stage.item(u"linkWithout"_s));
        stage.click(stage.item(u"linkWithout"_s));
        QTRY_VERIFY(stage.item(u"withoutConfirm"_s));
        QTRY_VERIFY(stage.focused() && focusedName(stage) != u"withoutConfirm"_s);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"withoutConfirm"_s));
        QVERIFY(stage.item(u"linkCode"_s));
        stage.click(stage.item(u"linkWithout"_s));
        QTRY_VERIFY(stage.item(u"withoutConfirm"_s));
        stage.click(stage.item(u"withoutConfirm"_s));
        QTRY_VERIFY(stage.item(u"chatList"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void theWordsAreTypedAndTheNameIsConfirmed()
    {
        WindowStage stage(u"main"_s);
        stage.engine.fakeLink().otherName = u"Study desktop"_s;
        openDialog(stage);
        stage.type(u"copper lantern windmill plum seven harbour tiptoe moss"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.app.link()->entry()->problem().contains(u"windmill"_s));
        QTRY_COMPARE(focusedName(stage), u"linkWords"_s);
        stage.press(Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(
            u"copper\nlantern\nwindow\nplum\nseven\nharbour\ntiptoe\nmoss"_s);
        stage.press(Qt::Key_V, Qt::ControlModifier);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"linkRefuse"_s); // the harmless answer
        QTRY_VERIFY(stage.named(u"It shows this name: Study desktop"_s));
        stage.click(stage.item(u"linkAgree"_s));
        QCOMPARE(stage.engine.fakeLink().confirmed, true);
        QTRY_VERIFY(stage.item(u"historyBar"_s));
        stage.click(stage.item(u"linkDialogPause"_s));
        QCOMPARE(phase(stage), Ui::LinkPhase::Paused);
        stage.click(stage.item(u"linkDialogPause"_s));
        stage.click(stage.item(u"linkLeave"_s));
        QTRY_VERIFY(!stage.item(u"linkLeave"_s));
        QVERIFY(stage.item(u"historyLine"_s)); // it goes on
        QCOMPARE(stage.warnings, QStringList());
    }

    void escapeRefuses()
    {
        WindowStage stage(u"main"_s);
        openDialog(stage);
        stage.type(stage.engine.fakeLink().words.join(u' '));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"linkRefuse"_s);
        stage.press(Qt::Key_Escape);
        QTRY_COMPARE(phase(stage), Ui::LinkPhase::Idle);
        QCOMPARE(stage.engine.fakeLink().confirmed, false);
        QTRY_VERIFY(!stage.item(u"linkRefuse"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    // Before the dialog has faded in.
    void theNextDevicesWordsAreTypedAtOnce()
    {
        WindowStage stage(u"main"_s);
        waitForChats(stage);
        set(stage, LinkingPhase::Transferring, true, 80);
        QTRY_COMPARE(phase(stage), Ui::LinkPhase::Transferring);
        set(stage, LinkingPhase::Done, true, 10'000);
        QTRY_COMPARE(phase(stage), Ui::LinkPhase::Done);
        stage.app.commands()->run(int(Ui::Command::LinkDevice));
        QCOMPARE(focusedName(stage), u"linkWords"_s);
        const QObject *dialog = WindowStage::popupOf(stage.focused());
        stage.type(u"copper"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->property("opened").toBool());
        QCOMPARE(focusedName(stage), u"linkWords"_s);
        QCOMPARE(stage.app.link()->entry()->text(), u"copper"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theSettingsLeadToBothSides()
    {
        WindowStage stage(u"main"_s);
        waitForChats(stage);
        stage.app.commands()->run(int(Ui::Command::SettingsDevices));
        QTRY_VERIFY(stage.item(u"linkDevice"_s));
        stage.click(stage.item(u"linkDevice"_s));
        QTRY_COMPARE(focusedName(stage), u"linkWords"_s);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"linkWords"_s));
        QTRY_COMPARE(focusedName(stage), u"linkDevice"_s);
        stage.click(stage.item(u"bringChats"_s));
        QTRY_VERIFY(stage.item(u"linkCode"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void olderMessagesLeadToTheLinking()
    {
        WindowStage stage(u"linkbefore"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_VERIFY(stage.named(u"Messages from before this device was added are not here."_s));
        stage.click(stage.named(u"Link with your other device"_s));
        QTRY_VERIFY(stage.item(u"linkCode"_s));
        QCOMPARE(stage.app.link()->address(), u"nora@lindenpost.example"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void inANarrowWindowEverythingIsInOneColumn()
    {
        WindowStage stage(u"linkempty"_s, QSize(480, 800));
        waitForChats(stage);
        stage.app.link()->openPage();
        QTRY_VERIFY(stage.item(u"linkCode"_s));
        QQuickItem *code = stage.item(u"linkCode"_s);
        QVERIFY(code->mapToScene(QPointF(code->width(), 0)).x() < 480);
        QQuickItem *without = stage.item(u"linkWithout"_s);
        QVERIFY(without->mapToScene(QPointF(without->width(), 0)).x() <= 480);
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowLink test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_link.moc"
