// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/DesktopViewModel.h"
#include "ui/window/WindowMemory.h"

#include <QQuickWindow>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// The window's place, from one start to the next.
class TestWindowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverOffTheScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("available");
        QTest::addColumn<QRect>("expected");
        const QRect screen(0, 30, 1920, 1050);
        QTest::newRow("as it was")
            << QRect(100, 100, 800, 600) << screen << QRect(100, 100, 800, 600);
        QTest::newRow("beyond the right edge")
            << QRect(3000, 100, 800, 600) << screen << QRect(1120, 100, 800, 600);
        QTest::newRow("above and left")
            << QRect(-500, -500, 800, 600) << screen << QRect(0, 30, 800, 600);
        QTest::newRow("below") << QRect(100, 5000, 800, 600) << screen << QRect(100, 480, 800, 600);
        QTest::newRow("larger than the screen")
            << QRect(0, 0, 4000, 3000) << screen << QRect(0, 30, 1920, 1050);
        QTest::newRow("a screen left of the first")
            << QRect(-1800, 100, 800, 600) << QRect(-1920, 0, 1920, 1080)
            << QRect(-1800, 100, 800, 600);
        QTest::newRow("nothing known of the screen")
            << QRect(5, 5, 800, 600) << QRect() << QRect(5, 5, 800, 600);
    }

    void neverOffTheScreen()
    {
        QFETCH(QRect, wanted);
        QFETCH(QRect, available);
        QTEST(WindowMemory::within(wanted, available), "expected");
    }

    void sizePlaceAndSidebarComeBack()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"window.ini"_s));
        const QRect frame(37, 41, 640, 480);
        {
            DesktopViewModel desktop(preferences);
            QQuickWindow window;
            WindowMemory memory(window, preferences, desktop);
            memory.restore();
            memory.show();
            window.setGeometry(frame);
            desktop.setSidebarWidth(301);
            QTRY_COMPARE(window.geometry(), frame);
            window.hide();
        }
        DesktopViewModel desktop(preferences);
        QQuickWindow window;
        WindowMemory memory(window, preferences, desktop);
        memory.restore();
        QCOMPARE(window.geometry(), frame);
        QCOMPARE(desktop.sidebarWidth(), 301);
        QVERIFY(!window.isVisible()); // that is not for it to decide
    }

    void maximisedComesBackWithTheSizeOfBefore()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"window.ini"_s));
        const QRect frame(37, 41, 640, 480);
        {
            DesktopViewModel desktop(preferences);
            QQuickWindow window;
            window.setGeometry(frame);
            WindowMemory memory(window, preferences, desktop);
            memory.restore();
            memory.show();
            QTRY_COMPARE(window.visibility(), QWindow::Windowed);
            memory.save();
            window.showMaximized();
            QTRY_COMPARE(window.visibility(), QWindow::Maximized);
            memory.save();
        }
        const QString screen = WindowMemory::keyOf(*QGuiApplication::primaryScreen());
        QCOMPARE(preferences.windowPlace(screen), (WindowPlace{frame, true, 0}));
        DesktopViewModel desktop(preferences);
        QQuickWindow window;
        WindowMemory memory(window, preferences, desktop);
        memory.restore();
        memory.show();
        QTRY_COMPARE(window.visibility(), QWindow::Maximized);
    }

    void aScreenThatIsGoneIsNoPlace()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"window.ini"_s));
        preferences.setWindowPlace(u"TV 3840x2160"_s, {{5000, 3000, 900, 700}, false, 400});
        DesktopViewModel desktop(preferences);
        QQuickWindow window;
        window.resize(500, 400);
        WindowMemory memory(window, preferences, desktop);
        memory.restore();
        memory.show();
        QVERIFY(window.screen()->geometry().intersects(window.geometry()));
        QCOMPARE(window.size(), QSize(500, 400));
        QCOMPARE(desktop.sidebarWidth(), 0);
    }

    void nonsenseInTheFileIsBounded()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"window.ini"_s));
        const QString screen = WindowMemory::keyOf(*QGuiApplication::primaryScreen());
        preferences.setWindowPlace(screen, {{-99999, 99999, 1, 99999}, false, -7});
        DesktopViewModel desktop(preferences);
        QQuickWindow window;
        window.setMinimumSize({400, 300});
        WindowMemory memory(window, preferences, desktop);
        memory.restore();
        QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().contains(window.geometry()));
        QVERIFY(window.width() >= 400);
        QCOMPARE(desktop.sidebarWidth(), 0);
    }
};

QTEST_MAIN(TestWindowMemory)
#include "tst_window_memory.moc"
