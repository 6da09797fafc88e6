// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

const Conversation *chatOf(const WindowStage &stage, const QString &title)
{
    for (const auto &[id, chat] : stage.engine.state.conversations) {
        if (chat.title == title) {
            return &chat;
        }
    }
    return nullptr;
}

} // namespace

/// The window and what lies beside it: closing, quitting, links, notifications of a chat.
class TestWindowDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }

    void closingHidesInTheTray()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.window->close();
        QTRY_VERIFY(!stage.window->isVisible());
        QVERIFY(stage.app.conversation()->isOpen()); // all of it goes on
        stage.window->show();
        QTRY_VERIFY(stage.window->isVisible());
        stage.press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!stage.window->isVisible());
        QCOMPARE(stage.warnings, QStringList());
    }

    void withoutATrayNothingGetsLost()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.desktop.tray.setThere(false);
        stage.press(Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(stage.window->visibility(), QWindow::Minimized);
        stage.window->showNormal();
        QVERIFY(stage.window->close()); // really closed
        QTRY_VERIFY(!stage.window->isVisible());
    }

    void quittingQuitsWhateverTheTraySays()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QSignalSpy quit(stage.app.desktop(), &DesktopViewModel::quitWanted);
        stage.press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE(quit.count(), 1);
        QVERIFY(!stage.app.desktop()->staysWhenClosed());
        QVERIFY(stage.window->close());
    }

    void hiddenFromTheStart()
    {
        WindowStage shown(u"main"_s); // for the engine behind it
        QQmlApplicationEngine qml;
        QQuickWindow *window = makeMainWindow(qml, shown.app);
        QVERIFY(window);
        QVERIFY(!window->isVisible());
        QTest::qWait(0);
        QVERIFY(!window->isVisible());
    }

    void aLinkAsksBeforeItJoins()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.app.links()->open(u"xmpp:cats@rooms.example?join"_s);
        QTRY_VERIFY(stage.item(u"joinAddress"_s));
        QCOMPARE(stage.item(u"joinAddress"_s)->property("text").toString(),
                 u"cats@rooms.example"_s);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"joinAddress"_s));
        QCOMPARE(stage.engine.calls(u"join"_s), 0);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aLinkAsksBeforeItAdds()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.app.links()->open(u"xmpp:new@m.example?roster;name=Newcomer"_s);
        QTRY_VERIFY(stage.item(u"newChatAddress"_s));
        QCOMPARE(stage.item(u"newChatAddress"_s)->property("text").toString(), u"new@m.example"_s);
        QCOMPARE(stage.item(u"newChatName"_s)->property("text").toString(), u"Newcomer"_s);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"newChatAddress"_s));
        QCOMPARE(stage.engine.calls(u"addContact"_s), 0);
        stage.app.links()->open(u"xmpp:new@m.example?roster"_s);
        QTRY_VERIFY(stage.item(u"newChatStart"_s));
        stage.click(stage.item(u"newChatStart"_s));
        QTRY_COMPARE(stage.engine.calls(u"addContact"_s), 1);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aChatIsMutedByKeyAndMenu()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(chatOf(stage, u"Milo Brandt"_s)->muted);
        QCOMPARE(chatOf(stage, u"Milo Brandt"_s)->mutedUntilMs, 0);
        stage.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!chatOf(stage, u"Milo Brandt"_s)->muted);
        stage.click(stage.named(u"More"_s));
        QTRY_VERIFY(stage.named(u"Mute…"_s));
        stage.click(stage.named(u"Mute…"_s));
        QTRY_VERIFY(stage.item(u"muteHour"_s));
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(chatOf(stage, u"Milo Brandt"_s)->mutedUntilMs,
                     stage.clock.nowMs() + 3'600'000);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theDetailsChooseWhatIsTold()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"notifyLevel"_s));
        QVERIFY(!stage.named(u"Notifications: Mentions"_s)); // with one person all is meant for me
        QTRY_VERIFY(stage.named(u"Notifications: Nothing"_s));
        clickInPane(stage, u"Notifications: Nothing"_s);
        QTRY_COMPARE(chatOf(stage, u"Milo Brandt"_s)->notify, NotifyLevel::Nothing);
        clickInPane(stage, u"Mute: 8 hours"_s);
        QTRY_COMPARE(chatOf(stage, u"Milo Brandt"_s)->mutedUntilMs,
                     stage.clock.nowMs() + 8 * 3'600'000);
        clickInPane(stage, u"Mute: No"_s);
        QTRY_VERIFY(!chatOf(stage, u"Milo Brandt"_s)->muted);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theSettingsAreThere()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(stage.named(u"Notifications"_s));
        stage.click(stage.named(u"Notifications"_s));
        QTRY_VERIFY(stage.item(u"keepRunning"_s));
        stage.click(stage.item(u"keepRunning"_s));
        QTRY_VERIFY(!stage.preferences.keepRunning());
        stage.click(stage.item(u"autostart"_s));
        QTRY_VERIFY(stage.desktop.autostart.on);
        stage.desktop.autostart.works = false;
        stage.click(stage.item(u"autostart"_s));
        QTRY_VERIFY(!stage.app.desktop()->problem().isEmpty());
        QVERIFY(stage.item(u"autostart"_s)->property("checked").toBool()); // as it really is
        QTRY_VERIFY(stage.named(u"Away after: 30 min"_s));
        stage.click(stage.named(u"Away after: 30 min"_s));
        QTRY_COMPARE(stage.preferences.awayAfter(), 30);
        QCOMPARE(stage.desktop.idle.afterMs, 30 * 60'000);
        stage.desktop.tray.setThere(false);
        QTRY_VERIFY(!stage.item(u"keepRunning"_s)); // there is nothing to choose
        QCOMPARE(stage.warnings, QStringList());
    }

private:
    /// Scrolls the pane to it first.
    static void clickInPane(WindowStage &stage, const QString &name)
    {
        QQuickItem *item = stage.named(name);
        QVERIFY(item);
        for (QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
            if (parent->inherits("QQuickFlickable")) {
                const double y = item->mapToItem(parent, QPointF(0, 0)).y();
                const double most = parent->property("contentHeight").toDouble() - parent->height();
                const double wanted =
                    parent->property("contentY").toDouble() + y - parent->height() / 2;
                parent->setProperty("contentY", qBound(0.0, wanted, qMax(0.0, most)));
                break;
            }
        }
        stage.click(item);
    }
};

QTEST_MAIN(TestWindowDesktop)
#include "tst_window_desktop.moc"
