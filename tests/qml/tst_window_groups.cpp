// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Scenes.h"
#include "tests/qml/WindowStage.h"
#include "tests/rig/WorkTime.h"
#include "ui/window/MainWindow.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

/// The keyboard is at the messages, and the newest one is chosen.
bool focusMessages(const WindowStage &stage)
{
    QQuickItem *list = stage.item(u"timeline"_s);
    list->forceActiveFocus(Qt::TabFocusReason);
    return QTest::qWaitFor([&] {
        return list->hasActiveFocus() && list->property("currentItem").value<QQuickItem *>();
    });
}

} // namespace

/// Groups and channels by keyboard and mouse in the real window.
class TestWindowGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersAreShownByKeyboard()
    {
        WindowStage stage(u"group"_s);
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        QVERIFY(focusMessages(stage));
        QTRY_VERIFY(stage.named(stage.message(0, "readersText").toString()));
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"readersList"_s));
        QTRY_COMPARE(stage.app.conversation()->readers()->count(), 5);
        QTRY_VERIFY(stage.item(u"sendToThem"_s));
        stage.click(stage.item(u"sendToThem"_s));
        QTRY_COMPARE(stage.engine.calls(u"sendToUnreached"_s), 1);
        QTRY_VERIFY(!stage.item(u"sendToThem"_s));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"readersList"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void namesAreCompletedByKeyboard()
    {
        WindowStage stage(u"group"_s);
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QTRY_COMPARE(stage.app.conversation()->room()->people()->count(), 6);
        stage.type(u"Ask @to"_s);
        QTRY_COMPARE(stage.app.conversation()->composer()->mentions()->count(), 1);
        stage.press(Qt::Key_Tab);
        QCOMPARE(stage.app.conversation()->composer()->text(), u"Ask @tomas "_s);
        QCOMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.type(u"@"_s);
        QTRY_VERIFY(stage.app.conversation()->composer()->mentions()->count() > 2);
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Return); // completes, does not send
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
        stage.type(u"@"_s);
        stage.press(Qt::Key_Escape);
        QTRY_COMPARE(stage.app.conversation()->composer()->mentions()->count(), 0);
        stage.press(Qt::Key_Backspace);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.engine.calls(u"sendText"_s), 1);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aGroupIsMadeByKeyboard()
    {
        WindowStage stage(u"group"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stage.item(u"newGroupName"_s));
        QTRY_VERIFY(stage.item(u"newGroupName"_s)->hasActiveFocus());
        stage.type(u"Night swimmers"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"peopleSearch"_s));
        QTRY_VERIFY(stage.item(u"peopleSearch"_s)->hasActiveFocus());
        stage.type(u"priya"_s);
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Space);
        QCOMPARE(stage.app.newGroup()->people()->pickedCount(), 1);
        stage.click(stage.item(u"newGroupGoOn"_s));
        QTRY_COMPARE(stage.app.conversation()->title(), u"Night swimmers"_s);
        QTRY_VERIFY(!stage.item(u"newGroupName"_s));
        QCOMPARE(stage.app.conversation()->subtitle(), u"Encrypted group"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void membersAreManagedFromTheDetails()
    {
        WindowStage stage(u"groupdetails"_s);
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        stage.engine.editRoom(ConversationId{qint64(stage.app.conversation()->conversationId())},
                              [](FakeRoom &room) { room.state.affiliation = Affiliation::Owner; });
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"memberList"_s));
        QTRY_VERIFY(stage.item(u"renameRoom"_s));
        stage.click(stage.item(u"renameRoom"_s));
        QTRY_VERIFY(stage.item(u"roomName"_s) && stage.item(u"roomName"_s)->hasActiveFocus());
        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"Cafe"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Cafe"_s);
        stage.item(u"memberList"_s)->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 4; ++i) {
            stage.press(Qt::Key_Down);
        }
        stage.press(Qt::Key_Menu);
        QTRY_VERIFY(stage.item(u"makeAdmin"_s));
        stage.click(stage.item(u"makeAdmin"_s));
        QTRY_COMPARE(stage.engine.calls(u"setAffiliation"_s), 1);
        QTRY_VERIFY(stage.item(u"addMember"_s));
        stage.click(stage.item(u"addMember"_s));
        QTRY_VERIFY(stage.item(u"peopleSearch"_s)
                    && stage.item(u"peopleSearch"_s)->hasActiveFocus());
        stage.type(u"omar@meerkat.example"_s);
        stage.click(stage.item(u"addMembersConfirm"_s));
        QTRY_COMPARE(stage.app.conversation()->room()->people()->count(), 7);
        QCOMPARE(stage.warnings, QStringList());
    }

    void whatAGroupIsToldIsChosenInItsDetails()
    {
        WindowStage stage(u"group"_s);
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        const ConversationId crew = Scenes::byTitle(stage.engine, u"Cat Café Crew");
        const auto stored = [&] { return stage.engine.conversation(crew)->privacy; };
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"memberList"_s));
        QTRY_COMPARE(stage.app.conversation()->room()->people()->count(), 6);
        stage.item(u"memberList"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_End);
        QMetaObject::invokeMethod(stage.item(u"memberList"_s), "positionViewAtEnd");
        QTRY_VERIFY(stage.named(u"That you are typing: No"_s));
        stage.click(stage.named(u"That you are typing: No"_s));
        QTRY_COMPARE(stored().typing, std::optional(false));
        stage.named(u"That a message arrived: No"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Space);
        QTRY_COMPARE(stored().receipts, std::optional(false));
        QCOMPARE(stored().markers, std::optional<bool>());
        // A channel is told none of it.
        QVERIFY(stage.open(u"Harbour Rescue News"_s));
        QTRY_VERIFY(!stage.named(u"That you are typing: No"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void leavingAsksFirst()
    {
        WindowStage stage(u"group"_s);
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"memberList"_s));
        stage.item(u"memberList"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_End);
        QMetaObject::invokeMethod(stage.item(u"memberList"_s), "positionViewAtEnd");
        QTRY_VERIFY(stage.item(u"leaveRoom"_s));
        stage.click(stage.item(u"leaveRoom"_s));
        QTRY_VERIFY(stage.named(u"Stay"_s) && stage.named(u"Stay"_s)->hasActiveFocus());
        stage.click(stage.item(u"leaveConfirm"_s));
        QTRY_VERIFY(stage.item(u"composerSentence"_s));
        QVERIFY(!stage.item(u"composerField"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void invitationsAreAnswered()
    {
        WindowStage stage(u"invitations"_s);
        QTRY_VERIFY(stage.app.conversations() && stage.app.conversations()->count() > 2);
        QTRY_VERIFY(
            stage.named(u"Museum night, invitation, \u2068Milo Brandt\u2069 invites you"_s));
        stage.click(
            stage.named(u"Museum night, invitation, \u2068Milo Brandt\u2069 invites you"_s));
        QTRY_VERIFY(stage.item(u"invitationAccept"_s));
        stage.click(stage.item(u"invitationAccept"_s));
        QTRY_COMPARE(stage.app.conversation()->title(), u"Museum night"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aChannelIsJoinedFromTheList()
    {
        WindowStage stage(u"group"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.click(stage.item(u"newChatButton"_s));
        QTRY_VERIFY(stage.item(u"joinItem"_s));
        stage.click(stage.item(u"joinItem"_s));
        QTRY_VERIFY(stage.item(u"roomList"_s));
        stage.item(u"roomList"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Chess by the harbour"_s);
        QCOMPARE(stage.app.conversation()->subtitle(), u"Public channel, not encrypted"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void moderatorsRemoveWhatOthersWrote()
    {
        WindowStage stage(u"group"_s);
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        QTRY_VERIFY(stage.app.conversation()->room()->canModerate());
        QVERIFY(focusMessages(stage));
        stage.press(Qt::Key_Up); // Aylin's
        stage.press(Qt::Key_Menu);
        QTRY_VERIFY(stage.item(u"moderateItem"_s));
        stage.click(stage.item(u"moderateItem"_s));
        QTRY_VERIFY(stage.item(u"moderateConfirm"_s));
        stage.click(stage.item(u"moderateConfirm"_s));
        QTRY_COMPARE(stage.message(1, "kind").toInt(), int(Ui::MessageKind::Retracted));
        QCOMPARE(stage.warnings, QStringList());
    }

    void earlierTextsAreShown()
    {
        WindowStage stage(u"versions"_s);
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        QVERIFY(focusMessages(stage));
        stage.press(Qt::Key_V);
        QTRY_VERIFY(stage.item(u"versionsList"_s));
        QTRY_COMPARE(stage.app.conversation()->versions()->count(), 2);
        QCOMPARE(stage.warnings, QStringList());
    }

    void troubleCanBeTriedAgain()
    {
        WindowStage stage(u"grouptrouble"_s);
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        QTRY_VERIFY(stage.item(u"roomStripButton"_s));
        QVERIFY(stage.item(u"composerField"_s)); // writing never stops
        stage.click(stage.item(u"roomStripButton"_s));
        QTRY_VERIFY(!stage.item(u"roomStrip"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    // Design and issue: no frame over 100 ms. Tests share their machine, so only a stall fails; the
    // figure is printed.
    void twoThousandPeopleMakeNoLongFrame()
    {
        WindowStage stage(u"crowd"_s);
        QVERIFY(QTest::qWaitForWindowExposed(stage.window));
        QElapsedTimer frame;
        qint64 longest = 0;
        QObject::connect(
            stage.window, &QQuickWindow::beforeRendering, stage.window, [&] { frame.start(); },
            Qt::DirectConnection);
        QObject::connect(
            stage.window, &QQuickWindow::afterRendering, stage.window,
            [&] { longest = std::max(longest, frame.elapsed()); }, Qt::DirectConnection);
        QVERIFY(stage.open(u"Everybody"_s));
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(stage.app.conversation()->room()->people()->count(), 2001);
        QTRY_VERIFY(stage.item(u"memberList"_s));
        stage.item(u"memberList"_s)->forceActiveFocus(Qt::TabFocusReason);
        qint64 slowest = 0;
        WorkTime step;
        for (int i = 0; i < 60; ++i) {
            step.restart();
            stage.press(Qt::Key_Down);
            QCoreApplication::processEvents();
            slowest = std::max(slowest, step.elapsed());
        }
        int rows = 0;
        const QList<QQuickItem *> items = stage.visibleItems();
        for (QQuickItem *item : items) {
            rows += QString::fromLatin1(item->metaObject()->className()).startsWith(u"MemberRow"_s);
        }
        qInfo("longest frame %lld ms, slowest key %lld ms, %d member rows exist",
              static_cast<long long>(longest), static_cast<long long>(slowest), rows);
        QVERIFY(rows > 0 && rows < 60); // only those in sight
        QVERIFY(slowest < 1000);
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowGroups test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_groups.moc"
