// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Scenes.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QAccessible>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

/// What the keyboard should be able to reach.
bool isFocusable(const QQuickItem *item)
{
    return item->activeFocusOnTab() && item->isEnabled() && item->isVisible() && item->width() > 0
        && item->height() > 0;
}

QString describe(QQuickItem *item)
{
    return u"%1 '%2' at %3,%4"_s
        .arg(QString::fromLatin1(item->metaObject()->className()), item->objectName())
        .arg(item->mapToScene(QPointF()).x())
        .arg(item->mapToScene(QPointF()).y());
}

} // namespace

/// Every page, walked with the Tab key and with the eyes of a screen reader.
class TestWindowAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void everythingHasANameAndIsReachable_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("chat");
        QTest::addColumn<QString>("then"); // what to click first
        QTest::newRow("chat") << u"main"_s << u"Milo Brandt"_s << QString();
        QTest::newRow("details") << u"main"_s << u"Milo Brandt"_s << u"detailsButton"_s;
        QTest::newRow("plain chat") << u"main"_s << u"Harbour Rescue Desk"_s << QString();
        QTest::newRow("failed message") << u"main"_s << u"Jonas Weber"_s << QString();
        QTest::newRow("no chat") << u"main"_s << QString() << QString();
        QTest::newRow("no chats") << u"empty"_s << QString() << QString();
        QTest::newRow("settings") << u"main"_s << QString() << u"settingsButton"_s;
        QTest::newRow("new chat") << u"main"_s << QString() << u"newChatButton newChatItem"_s;
        QTest::newRow("new group") << u"group"_s << QString() << u"newChatButton newGroupItem"_s;
        QTest::newRow("join") << u"group"_s << QString() << u"newChatButton joinItem"_s;
        QTest::newRow("group") << u"group"_s << u"Cat Café Crew"_s << QString();
        QTest::newRow("group details") << u"group"_s << u"Cat Café Crew"_s << u"detailsButton"_s;
        QTest::newRow("channel") << u"channel"_s << u"Harbour Rescue News"_s << QString();
        QTest::newRow("channel details")
            << u"channel"_s << u"Harbour Rescue News"_s << u"detailsButton"_s;
        QTest::newRow("group in trouble") << u"grouptrouble"_s << u"Cat Café Crew"_s << QString();
        QTest::newRow("left group") << u"groupleft"_s << u"Cat Café Crew"_s << QString();
        QTest::newRow("invitations") << u"invitations"_s << QString() << QString();
        QTest::newRow("look-alike") << u"lookalike"_s << u"Cat Café Crew"_s << QString();
        QTest::newRow("photos") << u"photos"_s << u"Aylin Demir"_s << QString();
        QTest::newRow("files") << u"files"_s << u"Aylin Demir"_s << QString();
        QTest::newRow("voice messages") << u"voices"_s << u"Aylin Demir"_s << QString();
        QTest::newRow("recording") << u"voices"_s << u"Aylin Demir"_s << u"microphoneButton"_s;
        QTest::newRow("viewer") << u"album"_s << u"Aylin Demir"_s << u"photoTile"_s;
        QTest::newRow("attach menu") << u"album"_s << u"Aylin Demir"_s << u"attachButton"_s;
        QTest::newRow("welcome") << u"signin"_s << QString() << QString();
        QTest::newRow("sign in") << u"signin"_s << QString() << u"welcomeSignIn"_s;
        QTest::newRow("passphrase") << u"passphrase"_s << QString() << QString();
        QTest::newRow("cannot open") << u"cannotopen"_s << QString() << QString();
    }

    void everythingHasANameAndIsReachable()
    {
        QFETCH(QString, scene);
        QFETCH(QString, chat);
        QFETCH(QString, then);
        WindowStage stage(scene);
        QVERIFY(stage.window);
        QTRY_VERIFY(stage.app.state() != int(Ui::AppState::Opening));
        if (!chat.isEmpty()) {
            QVERIFY(stage.open(chat));
        }
        const QStringList clicks = then.split(u' ', Qt::SkipEmptyParts);
        for (const QString &click : clicks) {
            QTRY_VERIFY(stage.item(click));
            QTest::qWait(250); // menus fade in
            stage.click(stage.item(click));
        }
        QTest::qWait(400); // panes slide in
        QVERIFY(QTest::qWaitForWindowActive(stage.window));

        checkNames(stage);
        checkTabOrder(stage);
        QCOMPARE(stage.warnings, QStringList());
    }

private:
    static void checkNames(const WindowStage &stage)
    {
        int seen = 0;
        const QList<QQuickItem *> items = stage.visibleItems();
        for (QQuickItem *item : items) {
            if (!isFocusable(item)) {
                continue;
            }
            ++seen;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(face, qPrintable(u"nothing for a screen reader: "_s + describe(item)));
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"no name: "_s + describe(item)));
            QVERIFY2(face->role() != QAccessible::NoRole && face->role() != QAccessible::Client,
                     qPrintable(u"no role: "_s + describe(item)));
        }
        QVERIFY(seen > 0);
    }

    static void checkTabOrder(WindowStage &stage)
    {
        QSet<QQuickItem *> reached;
        for (int i = 0; i < 100; ++i) {
            stage.press(Qt::Key_Tab);
            // Focus scopes hand the focus on to their parts.
            for (QQuickItem *item = stage.focused(); item; item = item->parentItem()) {
                reached.insert(item);
            }
        }
        const bool dialog = isInDialog(stage.focused());
        const QList<QQuickItem *> items = stage.visibleItems();
        for (QQuickItem *item : items) {
            // A dialog keeps the keyboard to itself.
            if (isFocusable(item) && (!dialog || isInDialog(item))) {
                QVERIFY2(reached.contains(item),
                         qPrintable(u"not reached by Tab: "_s + describe(item)));
            }
        }
    }

    static bool isInDialog(const QQuickItem *item)
    {
        for (; item; item = item->parentItem()) {
            if (QString::fromLatin1(item->metaObject()->className())
                    .startsWith(u"QQuickPopupItem"_s)) {
                return true;
            }
        }
        return false;
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_accessibility.moc"
