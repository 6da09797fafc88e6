// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeMedia.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLocale>
#include <QMimeData>
#include <QQuickTextDocument>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Writing in the real window: emoji, names completed, undo, the menu, spelling, drafts.
namespace {

const QString milo = u"Milo Brandt"_s;

QString written(const WindowStage &stage)
{
    return stage.app.conversation()->composer()->text();
}

bool openFor(WindowStage &stage)
{
    return stage.open(milo) && QTest::qWaitForWindowActive(stage.window) && QTest::qWaitFor([&] {
               return stage.focused() && stage.focused()->objectName() == "composerField"_L1;
           });
}

bool openPicker(WindowStage &stage)
{
    stage.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([&] {
        return stage.focused() && stage.focused()->objectName() == "emojiSearch"_L1
            && stage.item(u"emojiGrid"_s);
    });
}

/// What is underlined in the field.
QStringList underlined(const WindowStage &stage)
{
    QStringList words;
    auto *document =
        stage.item(u"composerField"_s)->property("textDocument").value<QQuickTextDocument *>();
    for (QTextBlock block = document->textDocument()->begin(); block.isValid();
         block = block.next()) {
        const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.underlineStyle() != QTextCharFormat::NoUnderline) {
                words.append(block.text().mid(range.start, range.length));
            }
        }
    }
    return words;
}

QString fieldText(const WindowStage &stage)
{
    return stage.item(u"composerField"_s)->property("text").toString();
}

/// The item of an open menu, clicked.
bool choose(WindowStage &stage, const QString &item)
{
    if (!QTest::qWaitFor([&] { return stage.item(item) && stage.item(item)->height() > 0; })) {
        return false;
    }
    stage.click(stage.item(item));
    return QTest::qWaitFor([&] { return !stage.item(item); });
}

} // namespace

class TestWindowWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- The picker ----

    void anEmojiByKeyboard()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        stage.type(u"so "_s);
        QElapsedTimer opening;
        opening.start();
        QVERIFY(openPicker(stage));
        static_cast<void>(stage.window->grabWindow());
        const qint64 first = opening.elapsed();
        stage.type(u"cat"_s);
        QTRY_COMPARE(stage.app.emoji()->currentName(), u"cat face"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(written(stage), u"so 🐱"_s);
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.type(u" x"_s);
        QCOMPARE(written(stage), u"so 🐱 x"_s);

        // The second time nothing has to be read; arrows choose, the recent one comes first.
        opening.restart();
        QVERIFY(openPicker(stage));
        static_cast<void>(stage.window->grabWindow());
        qInfo("the emoji picker is painted after %lld ms, the next time after %lld ms",
              static_cast<long long>(first), static_cast<long long>(opening.elapsed()));
        QCOMPARE(stage.app.emoji()->currentName(), u"cat face"_s);
        stage.press(Qt::Key_Down);
        QCOMPARE(stage.app.emoji()->currentName(), u"grinning face"_s);
        stage.press(Qt::Key_Right);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(written(stage), u"so 🐱 x😃"_s);

        QVERIFY(openPicker(stage));
        stage.press(Qt::Key_Escape);
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QCOMPARE(written(stage), u"so 🐱 x😃"_s);
        QCOMPARE(stage.app.conversation()->title(), milo);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aSkinToneByKeyboard()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        QVERIFY(openPicker(stage));
        stage.type(u"thumbsup"_s);
        QTRY_COMPARE(stage.app.emoji()->currentName(), u"thumbs up"_s);
        stage.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(stage.focused()->objectName(), u"tone0"_s);
        stage.press(Qt::Key_Right);
        stage.press(Qt::Key_Right);
        stage.press(Qt::Key_Right);
        QTRY_COMPARE(stage.focused()->objectName(), u"tone3"_s);
        QCOMPARE(WindowStage::accessibleName(stage.focused()), u"Medium skin tone"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(written(stage), u"👍🏽"_s);
        QCOMPARE(stage.app.conversation()->title(), milo); // Alt+Down was not the window's
        QVERIFY(openPicker(stage));
        stage.type(u"wave"_s);
        QTRY_COMPARE(stage.app.emoji()->currentName(), u"waving hand"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(written(stage), u"👍🏽👋🏽"_s);
        QTRY_COMPARE(stage.engine.state.writing.skinTone, 3);
        QCOMPARE(stage.warnings, QStringList());
    }

    // Nothing is waited for between the keys.
    void theKeyboardStaysWhereAFastTypistPutIt()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        stage.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        stage.type(u"thumbsup"_s);
        QCOMPARE(written(stage), QString()); // all of it went to the picker
        QCOMPARE(stage.app.emoji()->currentName(), u"thumbs up"_s);
        stage.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.focused()->objectName(), u"tone0"_s);
        const auto *picker = stage.window->findChild<QObject *>(u"emojiPicker"_s);
        QVERIFY(picker);
        QTRY_VERIFY(picker->property("opened").toBool()); // it has faded in, unless it had before
        QCOMPARE(stage.focused()->objectName(), u"tone0"_s);
        stage.press(Qt::Key_Escape); // leaves the tones, not the picker
        QTRY_COMPARE(stage.focused()->objectName(), u"emojiSearch"_s);
        stage.press(Qt::Key_Escape);
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);

        // The search field has the keyboard anew, wherever it was the last time.
        stage.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stage.item(u"emojiGroup3"_s));
        stage.item(u"emojiGroup3"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Escape);
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        stage.type(u"cat"_s);
        QCOMPARE(stage.focused()->objectName(), u"emojiSearch"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(written(stage), u"🐱"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theMouseAndTheGroups()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        stage.click(stage.item(u"emojiButton"_s));
        QTRY_VERIFY(stage.item(u"emojiGrid"_s));
        stage.click(stage.item(u"emojiGroup3"_s));
        QTRY_COMPARE(stage.app.emoji()->currentName(), u"grapes"_s);
        QQuickItem *grapes = nullptr;
        QTRY_VERIFY((grapes = stage.named(u"grapes"_s)));
        // As big as the design says, within the window and above the field.
        const QRectF grid =
            stage.item(u"emojiGrid"_s)
                ->mapRectToScene(QRectF(QPointF(), stage.item(u"emojiGrid"_s)->size()));
        QVERIFY(QRectF(QPointF(), stage.window->size()).contains(grid));
        stage.click(grapes);
        QTRY_COMPARE(written(stage), u"🍇"_s);
        stage.click(stage.item(u"emojiButton"_s));
        QTRY_VERIFY(stage.item(u"emojiGrid"_s));
        stage.click(stage.item(u"emojiGroup1"_s));
        QQuickItem *hand = nullptr;
        QTRY_VERIFY(stage.named(u"waving hand"_s));
        static_cast<void>(stage.window->grabWindow()); // the lines are where they belong
        QVERIFY((hand = stage.named(u"waving hand"_s)));
        const QPoint place =
            hand->mapToScene(QPointF(hand->width() / 2, hand->height() / 2)).toPoint();
        QTest::mousePress(stage.window, Qt::LeftButton, Qt::NoModifier, place);
        QTRY_VERIFY(stage.item(u"tone5"_s)); // held down
        QTest::mouseRelease(stage.window, Qt::LeftButton, Qt::NoModifier, place);
        stage.click(stage.item(u"tone5"_s));
        QTRY_COMPARE(written(stage), u"🍇👋🏿"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void thePickerIsMadeBeforeItIsWanted()
    {
        WindowStage stage(u"main"_s);
        const auto picker = [&stage] {
            return stage.window->findChild<QObject *>(u"emojiPicker"_s);
        };
        QStringList early; // not while the window has other things to do
        QTRY_VERIFY(stage.app.conversation());
        connect(stage.app.conversation(), &ConversationViewModel::opened, this,
                [&] { early.append(picker() ? u"made"_s : u"not yet"_s); });
        QVERIFY(openFor(stage));
        QCOMPARE(early, QStringList{u"not yet"_s});
        QTRY_VERIFY(picker());
        QVERIFY(!picker()->property("visible").toBool());
        // With the lines that it shows first.
        auto *grid = picker()->findChild<QQuickItem *>(u"emojiGrid"_s);
        QVERIFY(grid);
        const auto *lines = grid->property("contentItem").value<QQuickItem *>();
        QTRY_VERIFY(lines->childItems().size() >= 6);
        const QQuickItem *line = lines->childItems().constFirst();
        bool drawn = false;
        connect(stage.window, &QQuickWindow::frameSwapped, this,
                [&] { drawn = drawn || picker()->property("visible").toBool(); });
        QElapsedTimer waited;
        waited.start();
        stage.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(drawn);
        qInfo("opened and drawn after %lld ms", waited.elapsed());
        QTRY_COMPARE(stage.focused()->objectName(), u"emojiSearch"_s);
        QCOMPARE(lines->childItems().constFirst(), line); // they were not made again
        QCOMPARE(stage.warnings, QStringList());
    }

    void anyEmojiAsAReaction()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        stage.item(u"timeline"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Plus);
        QTRY_COMPARE(stage.focused()->objectName(), u"emojiSearch"_s);
        stage.type(u"tada"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "reactions").value<QList<ReactionChip>>().size(), 1);
        QCOMPARE(stage.message(0, "reactions").value<QList<ReactionChip>>().first().sign, u"🎉"_s);
        QCOMPARE(written(stage), QString());
        QTRY_VERIFY(stage.item(u"timeline"_s)->hasActiveFocus());
        // The quick ones are still there, and lead to all.
        stage.press(Qt::Key_Menu);
        QTRY_VERIFY(stage.named(u"React"_s));
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Right);
        QTRY_VERIFY(stage.item(u"moreReactions"_s));
        QVERIFY(stage.named(u"👍"_s));
        stage.click(stage.item(u"moreReactions"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"emojiSearch"_s);
        stage.type(u"tada"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "reactions").value<QList<ReactionChip>>().size(), 0);
        QCOMPARE(stage.warnings, QStringList());
    }

    void inANarrowWindowItIsASheet()
    {
        WindowStage stage(u"main"_s, QSize(420, 760));
        QVERIFY(openFor(stage));
        QVERIFY(openPicker(stage));
        QQuickItem *grid = stage.item(u"emojiGrid"_s);
        QTRY_VERIFY(grid->mapToScene(QPointF(0, grid->height())).y() < 760);
        QVERIFY(grid->mapToScene(QPointF(0, 0)).y() > 760 * 0.35);
        QVERIFY(grid->width() > 380);
        QVERIFY(stage.app.emoji()->columns() > 8);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(written(stage), u"😀"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    // ---- :name: ----

    void namesAreCompleted()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        EmojiCompletionModel *names = stage.app.conversation()->composer()->emojiNames();
        stage.type(u"so :cat"_s);
        QVERIFY(names->count() > 0);
        QTRY_VERIFY(stage.named(u"cat face"_s));
        stage.press(Qt::Key_Tab);
        QTRY_COMPARE(written(stage), u"so 🐱"_s);
        QCOMPARE(stage.focused()->objectName(), u"composerField"_s);
        // One step brings back what was typed, the next step forward the emoji.
        stage.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(written(stage), u"so :cat"_s);
        stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(written(stage), u"so 🐱"_s);
        // Enter takes as well, Esc leaves alone, the next Enter sends.
        stage.type(u" :joy"_s);
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Up);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(written(stage), u"so 🐱 😂"_s);
        stage.type(u" :ca"_s);
        QVERIFY(names->count() > 0);
        stage.press(Qt::Key_Escape);
        QCOMPARE(names->count(), 0);
        stage.type(u"t"_s);
        QCOMPARE(names->count(), 0);
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"so 🐱 😂 :cat"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void wholeNamesAreReplaced()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        stage.type(u"a :cat:"_s);
        QTRY_COMPARE(written(stage), u"a 🐱"_s);
        stage.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(written(stage), u"a :cat:"_s);
        QTest::qWait(50);
        QCOMPARE(written(stage), u"a :cat:"_s); // it is not replaced again
        stage.type(u" http://x.example/:cat: `:cat:`"_s);
        QTest::qWait(50);
        QCOMPARE(written(stage), u"a :cat: http://x.example/:cat: `:cat:`"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    // ---- Undo, and the menu ----

    void whatWasSentIsNotUndone()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        stage.type(u"hello"_s);
        stage.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(written(stage), QString());
        stage.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(written(stage), u"hello"_s);
        stage.engine.latencyMs = 50;
        stage.press(Qt::Key_Return);
        stage.type(u"next"_s); // before the first one is stored
        QTRY_COMPARE(fieldText(stage), u"next"_s);
        stage.press(Qt::Key_Z, Qt::ControlModifier);
        stage.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(!written(stage).contains(u"hello"_s), qPrintable(written(stage)));
        QCOMPARE(stage.warnings, QStringList());
    }

    void theMenu_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("mouse") << u"mouse"_s;
        QTest::newRow("menu key") << u"menu"_s;
        QTest::newRow("Shift+F10") << u"f10"_s;
    }

    void theMenu()
    {
        QFETCH(QString, by);
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        const auto show = [&] {
            if (by == "mouse"_L1) {
                QQuickItem *field = stage.item(u"composerField"_s);
                QTest::mouseClick(stage.window, Qt::RightButton, Qt::NoModifier,
                                  field->mapToScene(QPointF(8, field->height() / 2)).toPoint());
            } else if (by == "menu"_L1) {
                stage.press(Qt::Key_Menu);
            } else {
                stage.press(Qt::Key_F10, Qt::ShiftModifier);
            }
        };
        stage.type(u"hello"_s);
        show();
        QTRY_VERIFY(stage.item(u"selectAllItem"_s));
        QVERIFY(!stage.item(u"cutItem"_s)->isEnabled());
        QVERIFY(stage.item(u"undoItem"_s)->isEnabled());
        QVERIFY(!stage.item(u"redoItem"_s)->isEnabled());
        QVERIFY(!stage.item(u"teachItem"_s));
        QVERIFY(choose(stage, u"selectAllItem"_s));
        QCOMPARE(stage.item(u"composerField"_s)->property("selectedText").toString(), u"hello"_s);
        show();
        QVERIFY(choose(stage, u"cutItem"_s));
        QCOMPARE(written(stage), QString());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"hello"_s);
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        show();
        QVERIFY(choose(stage, u"pasteTextItem"_s));
        QCOMPARE(written(stage), u"hello"_s);
        show();
        QVERIFY(choose(stage, u"undoItem"_s));
        QCOMPARE(written(stage), QString());
        show();
        QVERIFY(choose(stage, u"redoItem"_s));
        QCOMPARE(written(stage), u"hello"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    // ---- Spelling ----

    void misspelledWordsAreMarkedAndMended()
    {
        WindowStage stage(u"main"_s, QSize(1280, 800),
                          {{u"en_GB"_s, {u"the"_s, u"is"_s, u"here"_s}}});
        stage.spelling.suggestions = {u"cat"_s, u"cart"_s};
        QVERIFY(openFor(stage));
        stage.type(u"the catt"_s);
        QTest::qWait(50);
        QCOMPARE(underlined(stage), QStringList()); // half a word is not wrong
        stage.type(u" is heer "_s);
        QTRY_COMPARE(underlined(stage), QStringList({u"catt"_s, u"heer"_s}));
        QVERIFY(!stage.item(u"suggestionItem"_s));
        for (int i = 0; i < 11; ++i) {
            stage.press(Qt::Key_Left);
        }
        stage.press(Qt::Key_Menu);
        QTRY_VERIFY(stage.named(u"cart"_s));
        stage.click(stage.named(u"cat"_s));
        QTRY_COMPARE(written(stage), u"the cat is heer "_s);
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        // That it was mended is one step to undo.
        stage.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(written(stage), u"the catt is heer "_s);
        stage.press(Qt::Key_Menu);
        QVERIFY(choose(stage, u"teachItem"_s));
        QTRY_COMPARE(underlined(stage), QStringList{u"heer"_s});
        QTRY_COMPARE(stage.engine.state.writing.ownWords, QStringList{u"catt"_s});
        stage.press(Qt::Key_End);
        stage.press(Qt::Key_Left);
        stage.press(Qt::Key_Left);
        stage.press(Qt::Key_Menu);
        QVERIFY(choose(stage, u"ignoreItem"_s));
        QTRY_COMPARE(underlined(stage), QStringList());
        QCOMPARE(stage.warnings, QStringList());
    }

    void spellingCanBeSwitchedOff()
    {
        WindowStage stage(u"main"_s, QSize(1280, 800), {{u"en_GB"_s, {u"the"_s}}});
        QVERIFY(openFor(stage));
        stage.type(u"teh the "_s);
        QTRY_COMPARE(underlined(stage), QStringList{u"teh"_s});
        stage.app.spelling()->setOn(false);
        QTRY_COMPARE(underlined(stage), QStringList());
        stage.app.spelling()->setOn(true);
        QTRY_COMPARE(underlined(stage), QStringList{u"teh"_s});
        QCOMPARE(stage.warnings, QStringList());
    }

    // ---- Growing, drafts, long texts ----

    void growsToAThirdOfTheWindow()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        QQuickItem *field = stage.item(u"composerField"_s);
        QQuickItem *view = field->parentItem()->parentItem();
        const qreal one = view->height();
        stage.press(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_VERIFY(view->height() > one);
        for (int i = 0; i < 40; ++i) {
            stage.press(Qt::Key_Return, Qt::ShiftModifier);
        }
        QTRY_VERIFY(field->height() > 800.0 / 3);
        QTRY_VERIFY(view->height() <= 800.0 / 3 && view->height() > 220);
        // What is being written stays in sight.
        const auto y = [field] {
            const QRectF cursor = field->property("cursorRectangle").toRectF();
            return field->mapToScene(cursor.center()).y();
        };
        QTRY_VERIFY(y() > 800 * 2 / 3 - 20 && y() < 800);
        QCOMPARE(stage.warnings, QStringList());
    }

    void eachChatHasItsDraft()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        stage.type(u"to Milo"_s);
        QVERIFY(stage.open(u"Aylin Demir"_s));
        QTRY_COMPARE(fieldText(stage), QString());
        stage.type(u"to Aylin"_s);
        QVERIFY(stage.open(u"Grandma Ruth"_s));
        QTRY_COMPARE(fieldText(stage), u"Sunday works! Shall I bring the cat?"_s);
        stage.press(Qt::Key_Z, Qt::ControlModifier); // another chat's text can't come back
        QCOMPARE(fieldText(stage), u"Sunday works! Shall I bring the cat?"_s);
        QVERIFY(stage.open(milo));
        QTRY_COMPARE(fieldText(stage), u"to Milo"_s);
        QVERIFY(stage.open(u"Aylin Demir"_s));
        QTRY_COMPARE(fieldText(stage), u"to Aylin"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aVeryLongPasteOffersAFile()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(openFor(stage));
        QGuiApplication::clipboard()->setText(QString(6'000, u'x'));
        stage.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(stage.named(u"Send as file"_s));
        stage.click(stage.named(u"Send as file"_s));
        QTRY_COMPARE(stage.engine.fakeMedia().lastSent.size(), 1);
        QCOMPARE(stage.engine.fakeMedia().lastSent.first().data.size(), 6'000);
        QTRY_COMPARE(fieldText(stage), QString());
        QGuiApplication::clipboard()->clear();
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowWriting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_writing.moc"
