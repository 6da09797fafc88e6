// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Scenes.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

using Check = std::function<bool(WindowStage &)>;

constexpr Qt::KeyboardModifiers none = Qt::NoModifier;
constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;
constexpr Qt::KeyboardModifiers shift = Qt::ShiftModifier;

bool opened(WindowStage &stage)
{
    return QTest::qWaitFor([&] {
        return stage.focused() && stage.focused()->objectName() == u"paletteField"_s
            && stage.item(u"paletteList"_s); // it has begun to fade in
    });
}

QString chosenTitle(const WindowStage &stage)
{
    const QQuickItem *list = stage.item(u"paletteList"_s);
    const int row = list ? list->property("currentIndex").toInt() : -1;
    const PaletteModel *model = stage.app.palette();
    return model->data(model->index(row, 0), PaletteModel::TitleRole).toString();
}

QString openTitle(WindowStage &stage)
{
    return stage.app.conversation()->title();
}

bool isFocused(const WindowStage &stage, const QString &name)
{
    for (const QQuickItem *item = stage.focused(); item; item = item->parentItem()) {
        if (item->objectName() == name) {
            return true;
        }
    }
    return false;
}

} // namespace

Q_DECLARE_METATYPE(Check)

/// The palette, and every key of the window, by real key events.
class TestWindowPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndOpensAChat()
    {
        WindowStage stage(u"palette-mu"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_K, ctrl);
        QVERIFY(opened(stage));
        stage.type(u"murat"_s);
        QTRY_COMPARE(chosenTitle(stage), u"Murat Demir"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(openTitle(stage), u"Murat Demir"_s);
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void runsACommandByArrowsAndEnter()
    {
        WindowStage stage(u"palette-mu"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_K, ctrl);
        QVERIFY(opened(stage));
        stage.type(u"settings"_s);
        QTRY_VERIFY(stage.app.palette()->count() > 2);
        const QString first = chosenTitle(stage);
        stage.press(Qt::Key_Down);
        QVERIFY(chosenTitle(stage) != first);
        stage.press(Qt::Key_Up);
        stage.press(Qt::Key_Up); // round to the last one, the search
        QVERIFY(chosenTitle(stage).startsWith(u"Search all messages"_s));
        stage.press(Qt::Key_Down);
        QCOMPARE(chosenTitle(stage), first);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"settingsPage"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void exportsTheOpenChat()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_K, ctrl);
        QVERIFY(opened(stage));
        stage.type(u"export"_s);
        QTRY_COMPARE(chosenTitle(stage), u"Export this chat"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"exportChoose"_s)
                    && stage.item(u"exportChoose"_s)->hasActiveFocus());
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"exportChoose"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void escGivesTheFocusBack()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        for (const auto &[key, modifiers] :
             {std::pair(Qt::Key_Escape, none), std::pair(Qt::Key_K, ctrl)}) {
            stage.press(Qt::Key_K, ctrl);
            QVERIFY(opened(stage));
            stage.press(key, modifiers);
            QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
            QTRY_VERIFY(!stage.item(u"paletteField"_s)); // it fades out
        }
        QCOMPARE(openTitle(stage), u"Milo Brandt"_s);
    }

    void ctrlEnterSearchesAllMessages()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_K, ctrl);
        QVERIFY(opened(stage));
        stage.type(u"box"_s);
        stage.press(Qt::Key_Return, ctrl);
        QTRY_COMPARE(stage.focused()->objectName(), u"searchField"_s);
        QTRY_COMPARE(stage.app.search()->query(), u"box"_s);
    }

    void aRowIsClickedAndOutsideCloses()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_K, ctrl);
        QVERIFY(opened(stage));
        QTest::mouseClick(stage.window, Qt::LeftButton, none, QPoint(20, 780));
        QTRY_VERIFY(!stage.item(u"paletteField"_s)); // it fades out
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_K, ctrl);
        QVERIFY(opened(stage));
        stage.type(u"ruth"_s);
        QTRY_VERIFY(stage.named(u"Grandma Ruth"_s));
        stage.click(stage.named(u"Grandma Ruth"_s));
        QTRY_COMPARE(openTitle(stage), u"Grandma Ruth"_s);
    }

    // Nothing is waited for between the keys, and what opens over the palette keeps the keyboard
    // when the palette has faded in.
    void whatIsTypedAtOnceIsNotLost()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_K, ctrl);
        stage.type(u"mu"_s);
        QCOMPARE(stage.focused()->objectName(), u"paletteField"_s);
        QCOMPARE(stage.app.palette()->query(), u"mu"_s);
        QCOMPARE(stage.app.conversation()->composer()->text(), QString());
        stage.app.commands()->run(int(Ui::Command::NewChat));
        QCOMPARE(stage.focused()->objectName(), u"newChatAddress"_s);
        const auto *palette = stage.window->findChild<QObject *>(u"palette"_s);
        QVERIFY(palette); // which fades in still, unless the machine is slow
        QTRY_VERIFY(palette->property("opened").toBool());
        QCOMPARE(stage.focused()->objectName(), u"newChatAddress"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    // The store may be slow: the chat arrives when the next thing is already being typed.
    void aChatThatArrivesLateDoesNotTakeTheKeyboard()
    {
        WindowStage stage(u"rows"_s);
        QVERIFY(stage.open(u"Lea Fontaine"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.engine.latencyMs = 1'500; // longer than typing takes on a slow machine
        stage.press(Qt::Key_Down, alt);
        stage.press(Qt::Key_K, ctrl);
        stage.type(u"mu"_s);
        QCOMPARE(openTitle(stage), u"Lea Fontaine"_s);
        QTRY_COMPARE(openTitle(stage), u"Priya Nair"_s);
        QCOMPARE(stage.focused()->objectName(), u"paletteField"_s);
        stage.type(u"r"_s);
        QCOMPARE(stage.app.palette()->query(), u"mur"_s);
        stage.press(Qt::Key_Escape);
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.type(u"x"_s);
        QTRY_COMPARE(stage.app.conversation()->composer()->text(), u"x"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void itStandsWhereItShould()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_K, ctrl);
        QVERIFY(opened(stage));
        const QQuickItem *field = stage.item(u"paletteField"_s);
        QTRY_VERIFY(field->mapToScene({}).y() > 104 && field->mapToScene({}).y() < 160);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"paletteField"_s)); // it fades out
        stage.window->resize(420, 700);
        QTRY_COMPARE(stage.window->contentItem()->width(), 420.0);
        stage.press(Qt::Key_K, ctrl);
        QVERIFY(opened(stage));
        const QQuickItem *list = stage.item(u"paletteList"_s);
        const auto lowest = [list] { return list->mapToScene(QPointF(0, list->height())).y(); };
        QTRY_VERIFY(lowest() > 680 && lowest() <= 700); // a sheet from below
        QCOMPARE(stage.warnings, QStringList());
    }

    // ---- The table of keys (design, section 5) ----

    void everyKeyWorks_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("chat");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<Check>("worked");
        const auto row = [](const char *name, const QString &chat, Qt::Key key,
                            Qt::KeyboardModifiers modifiers, Check worked,
                            const QString &scene = u"rows"_s) {
            QTest::newRow(name) << scene << chat << int(key) << modifiers << std::move(worked);
        };
        const QString milo = u"Milo Brandt"_s;
        row("palette", milo, Qt::Key_K, ctrl, &opened);
        row("search everything", milo, Qt::Key_F, ctrl | shift,
            [](WindowStage &stage) { return isFocused(stage, u"searchField"_s); });
        row("new chat", milo, Qt::Key_N, ctrl,
            [](WindowStage &stage) { return stage.named(u"New chat"_s) != nullptr; });
        row("new group", milo, Qt::Key_N, ctrl | shift,
            [](WindowStage &stage) { return stage.named(u"New group"_s) != nullptr; });
        row("next chat", u"Lea Fontaine"_s, Qt::Key_Down, alt,
            [](WindowStage &stage) { return openTitle(stage) == u"Priya Nair"_s; });
        row("previous chat", u"Priya Nair"_s, Qt::Key_Up, alt,
            [](WindowStage &stage) { return openTitle(stage) == u"Lea Fontaine"_s; });
        row("next chat by tab", u"Lea Fontaine"_s, Qt::Key_Tab, ctrl,
            [](WindowStage &stage) { return openTitle(stage) == u"Priya Nair"_s; });
        row("previous chat by tab", u"Priya Nair"_s, Qt::Key_Backtab, ctrl | shift,
            [](WindowStage &stage) { return openTitle(stage) == u"Lea Fontaine"_s; });
        row("next unread", milo, Qt::Key_Down, alt | shift,
            [](WindowStage &stage) { return openTitle(stage) == u"Tomás Rivera"_s; });
        row("previous unread", u"Sam Okafor"_s, Qt::Key_Up, alt | shift,
            [](WindowStage &stage) { return openTitle(stage) == u"Tomás Rivera"_s; });
        row("first pinned", milo, Qt::Key_1, ctrl,
            [](WindowStage &stage) { return openTitle(stage) == u"Lea Fontaine"_s; });
        row("second pinned", milo, Qt::Key_2, ctrl,
            [](WindowStage &stage) { return openTitle(stage) == u"Priya Nair"_s; });
        row("a pinned one that is not there", milo, Qt::Key_9, ctrl,
            [milo](WindowStage &stage) { return openTitle(stage) == milo; });
        row("next pane", milo, Qt::Key_F6, none,
            [](WindowStage &stage) { return !isFocused(stage, u"composerField"_s); });
        row("previous pane", milo, Qt::Key_F6, shift,
            [](WindowStage &stage) { return isFocused(stage, u"timeline"_s); });
        row("leaves to the list", milo, Qt::Key_Escape, none,
            [](WindowStage &stage) { return isFocused(stage, u"chatList"_s); });
        row("what works", milo, Qt::Key_O, ctrl | shift,
            [](WindowStage &stage) { return stage.item(u"healthPane"_s) != nullptr; });
        row("settings", milo, Qt::Key_Comma, ctrl,
            [](WindowStage &stage) { return stage.item(u"settingsPage"_s) != nullptr; });
        row("shortcuts", milo, Qt::Key_Slash, ctrl, [](WindowStage &stage) {
            return stage.named(u"Mute this chat: Ctrl+Shift+M"_s) != nullptr;
        });
        row("details", milo, Qt::Key_I, ctrl,
            [](WindowStage &stage) { return stage.item(u"detailsPane"_s) != nullptr; });
        row("mute", milo, Qt::Key_M, ctrl | shift,
            [](WindowStage &stage) { return stage.app.conversation()->muted(); });
        row(
            "newest message", u"Chronicle"_s, Qt::Key_J, ctrl,
            [](WindowStage &stage) { return stage.app.conversation()->timeline()->atNewest(); },
            u"long"_s);
        row("edit the last own message", milo, Qt::Key_Up, none,
            [](WindowStage &stage) { return stage.item(u"cancelEdit"_s) != nullptr; });
    }

    void everyKeyWorks()
    {
        QFETCH(const QString, scene);
        QFETCH(const QString, chat);
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const Check, worked);
        WindowStage stage(scene);
        QVERIFY(stage.open(chat));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key(key), modifiers);
        QVERIFY(QTest::qWaitFor([&] { return worked(stage); }));
        QCOMPARE(stage.warnings, QStringList());
    }

    void quitAsksTheProgramToEnd()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QSignalSpy quit(stage.app.desktop(), &DesktopViewModel::quitWanted);
        stage.press(Qt::Key_Q, ctrl);
        QTRY_COMPARE(quit.count(), 1);
    }

    // A dialog has the keyboard to itself.
    void keysOfTheWindowRestWhileADialogIsOpen()
    {
        WindowStage stage(u"rows"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_K, ctrl);
        QVERIFY(opened(stage));
        stage.press(Qt::Key_1, ctrl);
        stage.press(Qt::Key_M, ctrl | shift);
        QTest::qWait(50);
        QCOMPARE(openTitle(stage), u"Milo Brandt"_s);
        QVERIFY(!stage.app.conversation()->muted());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowPalette test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_palette.moc"
