// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Scenes.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Searching, choosing and reading a chat in the real window, by keys and mouse.
namespace {

bool focusList(const WindowStage &stage)
{
    QQuickItem *list = stage.item(u"timeline"_s);
    list->forceActiveFocus(Qt::TabFocusReason);
    return QTest::qWaitFor([&] {
        return list->hasActiveFocus() && list->property("currentItem").value<QQuickItem *>();
    });
}

/// Where a visible row stands in the list; NaN when it is not there.
double placeOf(const WindowStage &stage, double message)
{
    const QQuickItem *list = stage.item(u"timeline"_s);
    for (QQuickItem *item : stage.visibleItems()) {
        if (item->property("messageId").isValid() && item->property("readersOffered").isValid()
            && qFuzzyCompare(item->property("messageId").toDouble(), message)) {
            return item->mapToItem(list, QPointF()).y();
        }
    }
    return qQNaN();
}

/// The row at the top of the view: which message, and where.
std::pair<double, double> topRow(const WindowStage &stage)
{
    QQuickItem *list = stage.item(u"timeline"_s);
    std::pair<double, double> top{0, 1e9};
    for (QQuickItem *item : stage.visibleItems()) {
        if (!item->property("readersOffered").isValid()) {
            continue;
        }
        const double y = item->mapToItem(list, QPointF()).y();
        if (y + item->height() > 1 && y < top.second) {
            top = {item->property("messageId").toDouble(), y};
        }
    }
    return top;
}

/// The view stands still, for longer than its own timers and over some painted frames. It may be
/// `loading`, where that moves nothing.
bool rests(const WindowStage &stage, bool loading = false)
{
    constexpr int timersMs = 400;
    constexpr int fewFrames = 5;
    constexpr int longMs = 20'000;
    std::pair<double, double> place = topRow(stage);
    int frames = 0;
    QElapsedTimer still;
    still.start();
    return QTest::qWaitFor(
        [&] {
            static_cast<void>(stage.window->grabWindow());
            const std::pair<double, double> now = topRow(stage);
            const bool moves = now != place
                || stage.item(u"timeline"_s)->property("moving").toBool()
                || (!loading && stage.app.conversation()->timeline()->busy());
            if (moves) {
                frames = 0;
                still.restart();
            }
            place = now;
            ++frames;
            return frames > fewFrames && still.elapsed() > timersMs;
        },
        longMs);
}

/// The window has got its new size, and the view is at rest again.
bool resized(WindowStage &stage, QSize size)
{
    stage.window->resize(size);
    return QTest::qWaitFor([&] { return stage.window->contentItem()->size().toSize() == size; })
        && rests(stage);
}

void wheel(const WindowStage &stage, int degrees)
{
    const QQuickItem *list = stage.item(u"timeline"_s);
    const QPoint middle =
        list->mapToScene(QPointF(list->width() / 2, list->height() / 2)).toPoint();
    QTest::wheelEvent(stage.window, middle, QPoint(0, degrees));
}

/// Somebody writes, and the keyboard goes to that message.
bool focusNew(WindowStage &stage, const QString &text)
{
    stage.engine.receive(ConversationId{qint64(stage.app.conversation()->conversationId())}, text);
    return QTest::qWaitFor([&] { return stage.message(0, "plainText").toString() == text; })
        && focusList(stage) && stage.item(u"timeline"_s)->property("currentIndex").toInt() == 0;
}

bool isHighlighted(const WindowStage &stage, const QString &entry)
{
    const QQuickItem *item = stage.item(entry);
    return item && item->property("highlighted").toBool();
}

} // namespace

/// Gets what would go to the user's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QStringList taken;

public Q_SLOTS:
    void take(const QUrl &url) { taken.append(url.toString(QUrl::FullyEncoded)); }
};

class TestWindowTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchingTheChatWalksThroughTheHits()
    {
        WindowStage stage(u"long"_s);
        QVERIFY(stage.open(u"Chronicle"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(stage.focused()->objectName(), u"chatSearchField"_s);
        stage.type(u"Message 499"_s); // 499 and 4990 to 4999
        ChatSearchModel *search = stage.app.conversation()->search();
        QTRY_COMPARE(search->count(), 11);
        QTRY_COMPARE(stage.item(u"chatSearchPlace"_s)->property("text").toString(), u"1 of 11"_s);
        const auto shown = [&] {
            const double y = placeOf(stage, search->current());
            return y >= 0 && y < stage.item(u"timeline"_s)->height();
        };
        QTRY_VERIFY(shown());
        // What was found is marked, and only there.
        const int row = stage.app.conversation()->timeline()->rowOfMessage(search->current());
        QVERIFY(stage.message(row, "foundText").toString().contains(QChar(6)));
        stage.press(Qt::Key_Up);
        QTRY_COMPARE(stage.item(u"chatSearchPlace"_s)->property("text").toString(), u"2 of 11"_s);
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Down); // around to the oldest, far away in the history
        QTRY_COMPARE(stage.item(u"chatSearchPlace"_s)->property("text").toString(), u"11 of 11"_s);
        QTRY_VERIFY(shown());
        QVERIFY(!stage.app.conversation()->timeline()->atNewest());
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"chatSearchField"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QCOMPARE(stage.message(0, "foundText").toString(), QString());
        QCOMPARE(stage.warnings, QStringList());
    }

    void nothingFoundIsSaid()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"chatSearchField"_s));
        stage.type(u"zeppelin"_s);
        QTRY_COMPARE(stage.item(u"chatSearchPlace"_s)->property("text").toString(),
                     u"Nothing found"_s);
        QVERIFY(!stage.item(u"chatSearchUp"_s)->isEnabled());
        stage.click(stage.item(u"chatSearchClose"_s));
        QTRY_VERIFY(!stage.item(u"chatSearchField"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void goingToADayByKeys()
    {
        WindowStage stage(u"long"_s);
        QVERIFY(stage.open(u"Chronicle"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"calendarGrid"_s)
                    && stage.item(u"calendarGrid"_s)->hasActiveFocus());
        QTRY_COMPARE(stage.item(u"calendarTitle"_s)->property("text").toString(),
                     u"November 2026"_s);
        stage.press(Qt::Key_Up); // a week: into the month before
        stage.press(Qt::Key_Left);
        QTRY_COMPARE(stage.item(u"calendarTitle"_s)->property("text").toString(),
                     u"October 2026"_s);
        const QDate day = stage.app.conversation()->calendar()->chosenDay();
        QCOMPARE(day, QDate(2026, 10, 25));
        QSignalSpy jumped(stage.app.conversation()->timeline(), &TimelineModel::jumped);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(jumped.count() > 0);
        const int row = jumped.last().first().toInt();
        const auto dayOfRow = [&](int at) {
            const auto *message =
                stage.engine.message(MessageId{qint64(stage.message(at, "messageId").toDouble())});
            return QDateTime::fromMSecsSinceEpoch(message->sentAtMs).date();
        };
        QCOMPARE(dayOfRow(row), day);
        QCOMPARE(dayOfRow(row + 1), day.addDays(-1)); // the first one of its day
        QTRY_VERIFY(placeOf(stage, stage.message(row, "messageId").toDouble()) >= 0);
        QTRY_VERIFY(!stage.item(u"calendarGrid"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void choosingSeveralMessagesByKeys()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QVERIFY(focusList(stage));
        stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        MessageSelection *selection = stage.app.conversation()->timeline()->selection();
        QTRY_VERIFY(selection->active());
        QCOMPARE(selection->count(), 1);
        stage.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(selection->count(), 2);
        QTRY_COMPARE(stage.item(u"selectionCount"_s)->property("text").toString(), u"2 messages"_s);
        stage.press(Qt::Key_Space);
        QCOMPARE(selection->count(), 1);
        stage.press(Qt::Key_Space);
        QCOMPARE(selection->count(), 2);
        stage.click(stage.item(u"selectionCopy"_s));
        const QString copied = QGuiApplication::clipboard()->text();
        const qsizetype older = copied.indexOf(stage.message(1, "plainText").toString());
        const qsizetype newer = copied.indexOf(stage.message(0, "plainText").toString());
        QVERIFY2(older >= 0 && newer > older, qPrintable(copied));
        QVERIFY2(copied.startsWith(u'[') && copied.contains(u": "_s), qPrintable(copied));
        QTRY_VERIFY(!selection->active());
        QVERIFY(focusList(stage));
        stage.press(Qt::Key_Space); // begins with this message
        QTRY_VERIFY(selection->active());
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!selection->active());
        QTRY_VERIFY(!stage.item(u"selectionCount"_s));
        QCOMPARE(stage.app.conversation()->title(), u"Milo Brandt"_s); // Esc left nothing else
        QCOMPARE(stage.warnings, QStringList());
    }

    void choosingByTheMouse()
    {
        WindowStage stage(u"long"_s);
        QVERIFY(stage.open(u"Chronicle"_s));
        stage.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        MessageSelection *selection = stage.app.conversation()->timeline()->selection();
        QTRY_VERIFY(selection->active());
        const auto clickRow = [&](int row, Qt::KeyboardModifiers modifiers) {
            const double y = placeOf(stage, stage.message(row, "messageId").toDouble());
            const QQuickItem *list = stage.item(u"timeline"_s);
            QTest::mouseClick(stage.window, Qt::LeftButton, modifiers,
                              list->mapToScene(QPointF(list->width() / 2, y + 15)).toPoint());
        };
        QVERIFY(rests(stage));
        clickRow(1, {});
        QTRY_COMPARE(selection->count(), 1);
        clickRow(4, Qt::ShiftModifier);
        QTRY_COMPARE(selection->count(), 4);
        QVERIFY(!selection->mayTakeBack()); // not all are own
        clickRow(2, {});
        QTRY_COMPARE(selection->count(), 3);
        stage.click(stage.item(u"selectionClose"_s));
        QTRY_VERIFY(!selection->active());
        QCOMPARE(stage.warnings, QStringList());
    }

    void sendingSeveralOn()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        const QString first = stage.message(1, "plainText").toString();
        const QString second = stage.message(0, "plainText").toString();
        QVERIFY(focusList(stage));
        stage.press(Qt::Key_Space);
        stage.press(Qt::Key_Up, Qt::ShiftModifier);
        QTRY_VERIFY(stage.item(u"selectionForward"_s)->isEnabled());
        stage.click(stage.item(u"selectionForward"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"forwardSearch"_s);
        stage.type(u"aylin"_s);
        QTRY_VERIFY(stage.named(u"Aylin Demir"_s));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Aylin Demir"_s);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), second);
        QCOMPARE(stage.message(1, "plainText").toString(), first);
        QVERIFY(!stage.app.conversation()->timeline()->selection()->active());
        QCOMPARE(stage.warnings, QStringList());
    }

    void factsAboutAMessage()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QVERIFY(focusList(stage));
        stage.press(Qt::Key_I);
        MessageDetails *details = stage.app.conversation()->details();
        QTRY_VERIFY(details->loaded());
        QTRY_VERIFY(stage.item(u"detailsMore"_s));
        const QList<DetailLine> lines = details->lines();
        QVERIFY(std::ranges::any_of(
            lines, [](const DetailLine &line) { return line.label == u"Encryption"_s; }));
        const QString origin = details->more().value(1).value;
        QVERIFY(!stage.named(details->more().value(1).label + u": "_s + origin));
        stage.click(stage.item(u"detailsMore"_s));
        QTRY_VERIFY(!stage.item(u"detailsMore"_s));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(details->lines().isEmpty());
        QCOMPARE(stage.warnings, QStringList());
    }

    void aMessageSaysWhichDeviceBroughtIt()
    {
        WindowStage stage(u"main"_s);
        const ConversationId chat = Scenes::byTitle(stage.engine, u"Milo Brandt");
        stage.engine.editMessage(stage.engine.state.messages.at(chat.value).back().id,
                                 [](Message &message) {
                                     message.importedFrom = 424242;
                                     message.importedAtMs = message.sortKey.timeMs;
                                 });
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(focusList(stage));
        stage.press(Qt::Key_I);
        MessageDetails *details = stage.app.conversation()->details();
        QTRY_VERIFY(std::ranges::any_of(details->lines(), [](const DetailLine &line) {
            return line.label == u"Brought here"_s && line.value.contains(u"424242"_s);
        }));
    }

    void changesInARowFold()
    {
        WindowStage stage(u"folded"_s);
        QVERIFY(stage.open(u"Garden"_s));
        QTRY_VERIFY(stage.named(u"5 changes"_s));
        QVERIFY(stage.named(u"Show"_s));
        QVERIFY(!stage.named(u"Milo Brandt added Ruth."_s));
        stage.click(stage.named(u"Show"_s));
        QTRY_VERIFY(!stage.named(u"5 changes"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void whatCannotBeReadFolds()
    {
        WindowStage stage(u"folded-unreadable"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        const QString line = u"7 messages can\u2019t be read on this computer"_s;
        QTRY_VERIFY(stage.named(line));
        QVERIFY(focusList(stage));
        while (
            stage.focused()
            && !stage
                    .message(stage.item(u"timeline"_s)->property("currentIndex").toInt(), "runText")
                    .toString()
                    .startsWith(u'7')) {
            const int before = stage.item(u"timeline"_s)->property("currentIndex").toInt();
            stage.press(Qt::Key_Up);
            QVERIFY(stage.item(u"timeline"_s)->property("currentIndex").toInt() != before);
        }
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.named(line));
        QCOMPARE(stage.warnings, QStringList());
    }

    void longTextsUnfoldOrOpenAPage()
    {
        WindowStage stage(u"reading"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QVERIFY(stage.message(0, "foldText").toString().startsWith(u"Show all, 2,"_s));
        QVERIFY(!stage.message(0, "reader").toBool());
        QVERIFY(stage.message(1, "reader").toBool());
        QVERIFY(focusList(stage));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "foldText").toString(), QString());
        stage.press(Qt::Key_Up);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"readerPage"_s));
        QVERIFY(!stage.message(1, "foldText").toString().isEmpty());
        const QStringList parts = stage.app.conversation()->timeline()->readerParts(
            stage.message(1, "messageId").toDouble());
        QVERIFY(parts.size() > 10);
        QVERIFY(
            std::ranges::all_of(parts, [](const QString &part) { return part.size() <= 2'000; }));
        QCOMPARE(parts.join(QString()).remove(u'\n'),
                 stage.message(1, "plainText").toString().remove(u'\n'));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"readerPage"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void theMouseSelectsTextInABubble()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.engine.receive(ConversationId{qint64(stage.app.conversation()->conversationId())},
                             u"alpha beta gamma"_s);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"alpha beta gamma"_s);
        QTRY_VERIFY(placeOf(stage, stage.message(0, "messageId").toDouble()) > 0);
        QVERIFY(rests(stage));
        const QQuickItem *list = stage.item(u"timeline"_s);
        QQuickItem *bubble = nullptr;
        for (QQuickItem *item : stage.visibleItems()) {
            if (item->property("styled").toString() == u"alpha beta gamma"_s
                && item->property("padX").isValid()) {
                bubble = item;
            }
        }
        QVERIFY(bubble && list);
        const double pad = bubble->property("padX").toDouble();
        const QPoint from = bubble->mapToScene(QPointF(pad + 2, bubble->height() / 2)).toPoint();
        QTest::mouseMove(stage.window, from);
        QTRY_VERIFY(bubble->property("edit").value<QQuickItem *>());
        QTest::mouseDClick(stage.window, Qt::LeftButton, {}, from);
        auto *edit = bubble->property("edit").value<QQuickItem *>();
        QVERIFY(edit);
        QTRY_COMPARE(edit->property("selectedText").toString().trimmed(), u"alpha"_s);
        stage.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"alpha"_s);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!bubble->property("edit").value<QQuickItem *>()
                    || bubble->property("edit")
                           .value<QQuickItem *>()
                           ->property("selectedText")
                           .toString()
                           .isEmpty());
        QCOMPARE(stage.warnings, QStringList());
    }

    void aLinkIsOpenedWithoutAMouse_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("asks");
        const QString plain = u"https://a.example/x?b=1&c=2"_s;
        const QString misleading = u"https://bank.example@evil.example/"_s;
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
        QTest::newRow("L") << int(Qt::Key_L) << none << plain << false;
        QTest::newRow("L, misleading") << int(Qt::Key_L) << none << misleading << true;
        QTest::newRow("menu key") << int(Qt::Key_Menu) << none << plain << false;
        QTest::newRow("Shift+F10") << int(Qt::Key_F10) << shift << plain << false;
        QTest::newRow("Shift+F10, misleading") << int(Qt::Key_F10) << shift << misleading << true;
    }

    void aLinkIsOpenedWithoutAMouse()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, link);
        QFETCH(const bool, asks);
        Browser browser;
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QVERIFY(focusNew(stage, u"Look at "_s + link));
        stage.press(Qt::Key(key), modifiers);
        if (key != Qt::Key_L) {
            QTRY_VERIFY(stage.item(u"linkItem0"_s));
            for (int i = 0; i < 6 && !isHighlighted(stage, u"linkItem0"_s); ++i) {
                stage.press(Qt::Key_Down);
            }
            QVERIFY(isHighlighted(stage, u"linkItem0"_s));
            stage.press(Qt::Key_Return);
        }
        if (asks) {
            QTRY_VERIFY(stage.item(u"linkOpen"_s));
            QCOMPARE(browser.taken, QStringList());
            stage.click(stage.item(u"linkOpen"_s));
        }
        QTRY_COMPARE(browser.taken, QStringList{link});
        QCOMPARE(stage.warnings, QStringList());
    }

    void oneOfSeveralLinksIsChosenInTheMenu()
    {
        Browser browser;
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QVERIFY(focusNew(stage, u"https://one.example/a or https://two.example/b"_s));
        stage.press(Qt::Key_L);
        QTRY_VERIFY(isHighlighted(stage, u"linkItem0"_s));
        QCOMPARE(WindowStage::accessibleName(stage.item(u"linkItem0"_s)),
                 u"Open \u2068one.example/a\u2069"_s);
        QCOMPARE(browser.taken, QStringList());
        stage.press(Qt::Key_Down);
        QTRY_VERIFY(isHighlighted(stage, u"linkItem1"_s));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(browser.taken, QStringList{u"https://two.example/b"_s});
        QTRY_VERIFY(!stage.item(u"linkItem0"_s));
        // The menu of the message above has none of them.
        QVERIFY(focusList(stage));
        stage.press(Qt::Key_Up);
        stage.press(Qt::Key_L);
        stage.press(Qt::Key_F10);
        QVERIFY(!stage.named(u"React"_s));
        stage.press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(stage.named(u"React"_s));
        QVERIFY(!stage.item(u"linkItem0"_s));
        QCOMPARE(browser.taken.size(), 1);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.named(u"React"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void aLinkOfTheProgramStaysInIt()
    {
        WindowStage stage(u"main"_s);
        const ConversationId aylin = Scenes::byTitle(stage.engine, u"Aylin Demir");
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QVERIFY(focusNew(stage, u"xmpp:"_s + stage.engine.conversation(aylin)->peer.toString()));
        stage.press(Qt::Key_L);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Aylin Demir"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theTopMessageStaysWhenTheWindowChanges_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("narrower") << QSize(960, 800);
        QTest::newRow("wider") << QSize(1500, 800);
        QTest::newRow("one column") << QSize(460, 800);
    }

    void theTopMessageStaysWhenTheWindowChanges()
    {
        QFETCH(QSize, size);
        WindowStage stage(u"long"_s);
        // Some of several lines, which change their heights.
        auto &rows =
            stage.engine.state.messages.at(Scenes::byTitle(stage.engine, u"Chronicle").value);
        for (size_t i = 0; i < rows.size(); i += 3) {
            rows[i].body += u" and of many words that fill more than a line in a window that is "
                            "narrow, and even in one that is wide enough for two columns"_s;
        }
        QVERIFY(stage.open(u"Chronicle"_s));
        for (int i = 0; i < 10; ++i) {
            wheel(stage, 600);
            QTest::qWait(30);
        }
        QVERIFY(rests(stage));
        const auto [message, before] = topRow(stage);
        QVERIFY(message > 0);
        QVERIFY(resized(stage, size));
        const double after = placeOf(stage, message);
        QVERIFY2(qAbs(after - before) <= 4, qPrintable(u"%1 → %2"_s.arg(before).arg(after)));
        QVERIFY(resized(stage, QSize(1280, 800)));
        const double back = placeOf(stage, message);
        QVERIFY2(qAbs(back - before) <= 4, qPrintable(u"%1 → %2"_s.arg(before).arg(back)));
        QCOMPARE(stage.warnings, QStringList());
    }

    void theTopMessageStaysWhenTheTextGrows()
    {
        WindowStage stage(u"long"_s);
        QVERIFY(stage.open(u"Chronicle"_s));
        for (int i = 0; i < 6; ++i) {
            wheel(stage, 600);
            QTest::qWait(30);
        }
        QVERIFY(rests(stage));
        const auto [message, before] = topRow(stage);
        stage.app.appearance()->setTextSize(150);
        QVERIFY(rests(stage));
        const double after = placeOf(stage, message);
        QVERIFY2(qAbs(after - before) <= 4, qPrintable(u"%1 → %2"_s.arg(before).arg(after)));
        QCOMPARE(stage.warnings, QStringList());
    }

    void theTopMessageStaysWhileOlderOnesLoad()
    {
        WindowStage stage(u"long"_s);
        QVERIFY(stage.open(u"Chronicle"_s));
        TimelineModel *timeline = stage.app.conversation()->timeline();
        QTRY_VERIFY(!timeline->busy());
        stage.engine.latencyMs = 4'000;
        const int before = timeline->count();
        for (int i = 0; i < 12 && !timeline->busy(); ++i) {
            wheel(stage, 600);
            QTest::qWait(60);
        }
        QTRY_VERIFY(timeline->busy());
        QVERIFY(rests(stage, true)); // the wheel comes to rest before the page arrives
        const auto [message, y] = topRow(stage);
        QTRY_VERIFY(timeline->count() > before && !timeline->busy());
        QVERIFY(rests(stage, true));
        QVERIFY(qAbs(placeOf(stage, message) - y) <= 2);
    }

    void keysAndTheScrollBarLeaveTheNewestMessage_data()
    {
        QTest::addColumn<bool>("keys");
        QTest::newRow("keys") << true;
        QTest::newRow("scroll bar") << false;
    }

    void keysAndTheScrollBarLeaveTheNewestMessage()
    {
        QFETCH(bool, keys);
        WindowStage stage(u"long"_s);
        QVERIFY(stage.open(u"Chronicle"_s));
        QTRY_VERIFY(!stage.app.conversation()->timeline()->busy());
        QQuickItem *bar = nullptr;
        QTRY_VERIFY((bar = stage.item(u"timelineScrollBar"_s)));
        const QPoint start =
            bar->mapToScene(QPointF(bar->width() / 2, bar->height() - 4)).toPoint();
        if (keys) {
            QVERIFY(focusList(stage));
            for (int i = 0; i < 40; ++i) {
                QTest::keyClick(stage.window, Qt::Key_Up);
            }
        } else {
            QTest::mousePress(stage.window, Qt::LeftButton, {}, start);
            for (int up = 10; up <= 150; up += 10) {
                QTest::mouseMove(stage.window, start - QPoint(0, up));
            }
        }
        const auto chat = ConversationId{qint64(stage.app.conversation()->conversationId())};
        QVERIFY(rests(stage));
        const auto [message, before] = topRow(stage);
        stage.engine.receive(chat, u"one more"_s);
        QTRY_VERIFY(stage.item(u"newMessagesPill"_s));
        if (!keys) {
            QTest::mouseRelease(stage.window, Qt::LeftButton, {}, start - QPoint(0, 150));
        }
        stage.window->grabWindow();
        const double after = placeOf(stage, message);
        QVERIFY2(qAbs(after - before) <= 4, qPrintable(u"%1 → %2"_s.arg(before).arg(after)));
    }

    void aClickBesideTheHandleGoesThere()
    {
        WindowStage stage(u"long"_s);
        QVERIFY(stage.open(u"Chronicle"_s));
        QVERIFY(rests(stage));
        QQuickItem *bar = nullptr;
        QTRY_VERIFY((bar = stage.item(u"timelineScrollBar"_s)));
        const auto newest = topRow(stage);
        stage.click(bar);
        QVERIFY(rests(stage));
        QVERIFY(topRow(stage).first < newest.first);
        QCOMPARE(stage.warnings, QStringList());
    }

    void messagesBelowAreCounted()
    {
        WindowStage stage(u"long"_s);
        QVERIFY(stage.open(u"Chronicle"_s));
        wheel(stage, 1200);
        QVERIFY(rests(stage));
        const auto chat = ConversationId{qint64(stage.app.conversation()->conversationId())};
        stage.engine.receive(chat, u"one"_s);
        stage.engine.receive(chat, u"two"_s);
        QTRY_VERIFY(stage.item(u"newMessagesPill"_s));
        QTRY_COMPARE(WindowStage::accessibleName(stage.item(u"newMessagesPill"_s)),
                     u"2 new messages"_s);
        stage.click(stage.item(u"newMessagesPill"_s));
        QTRY_COMPARE(stage.app.conversation()->timeline()->newBelow(), 0);
    }

    void theSearchEverywhereIsNarrowed()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stage.focused()->objectName(), u"searchField"_s);
        stage.type(u"the"_s);
        QTRY_VERIFY(stage.app.search()->count() > 1);
        QTRY_VERIFY(stage.item(u"searchKind"_s));
        stage.click(stage.item(u"searchKind"_s));
        QTRY_VERIFY(stage.item(u"searchKind4"_s)); // links
        stage.click(stage.item(u"searchKind4"_s));
        QTRY_COMPARE(stage.app.search()->kind(), int(Ui::SearchKind::Link));
        stage.item(u"searchField"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"searchKind"_s));
        QVERIFY(!stage.app.search()->narrowed());
        QCOMPARE(stage.warnings, QStringList());
    }

    void aMisspelledSearchIsMendedByKeys()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stage.focused()->objectName(), u"searchField"_s);
        stage.type(u"carier"_s);
        QTRY_VERIFY(stage.item(u"searchSuggestion"_s));
        QCOMPARE(WindowStage::accessibleName(stage.item(u"searchSuggestion"_s)),
                 u"Did you mean “carrier”?"_s);
        stage.press(Qt::Key_Down);
        QTRY_COMPARE(stage.focused()->objectName(), u"searchSuggestion"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.focused()->objectName(), u"searchField"_s);
        QCOMPARE(stage.focused()->property("text").toString(), u"carrier"_s);
        QTRY_COMPARE(stage.app.search()->count(), 1);
        QVERIFY(!stage.item(u"searchSuggestion"_s));
        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"carier"_s);
        QTRY_VERIFY(stage.item(u"searchSuggestion"_s));
        stage.click(stage.item(u"searchSuggestion"_s));
        QTRY_COMPARE(stage.app.search()->count(), 1);
        stage.press(Qt::Key_Escape);

        stage.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(stage.focused()->objectName(), u"chatSearchField"_s);
        stage.type(u"carier"_s);
        QTRY_VERIFY(stage.item(u"chatSearchSuggestion"_s));
        stage.press(Qt::Key_Return); // there is nothing else that Enter could lead to
        QTRY_COMPARE(stage.app.conversation()->search()->query(), u"carrier"_s);
        QTRY_COMPARE(stage.app.conversation()->search()->count(), 1);
        QTRY_VERIFY(!stage.item(u"chatSearchSuggestion"_s));
        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"carier"_s);
        QTRY_VERIFY(stage.item(u"chatSearchSuggestion"_s));
        stage.click(stage.item(u"chatSearchSuggestion"_s)); // it lies over the timeline
        QTRY_COMPARE(stage.app.conversation()->search()->count(), 1);
        QCOMPARE(stage.warnings, QStringList());
    }

    void searchedDaysAreChosenByKeys()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stage.focused()->objectName(), u"searchField"_s);
        stage.type(u"the"_s);
        QTRY_VERIFY(stage.app.search()->count() > 1);
        QTRY_VERIFY(stage.item(u"searchSpan"_s));
        stage.item(u"searchSpan"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Space);
        QTRY_VERIFY(stage.item(u"searchDaysItem"_s));
        QTRY_VERIFY(stage.focused()->objectName() != "searchSpan"_L1);
        for (int i = 0; i < 6; ++i) {
            stage.press(Qt::Key_Down); // to the last one
        }
        QTRY_VERIFY(stage.item(u"searchDaysItem"_s)->property("highlighted").toBool());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"calendarGrid"_s)
                    && stage.item(u"calendarGrid"_s)->hasActiveFocus());
        const QString hint = stage.item(u"calendarHint"_s)->property("text").toString();
        stage.press(Qt::Key_Return); // today
        QTRY_COMPARE(stage.app.search()->dateSpan(), int(Ui::SearchSpan::Days));
        QVERIFY(stage.item(u"calendarHint"_s)->property("text").toString() != hint);
        stage.press(Qt::Key_Up); // and the week before
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.item(u"calendarGrid"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"searchSpan"_s);
        const SearchDays *days = stage.app.search()->days();
        QCOMPARE(days->first().daysTo(days->last()), 7);
        QCOMPARE(WindowStage::accessibleName(stage.focused()), days->text());
        QCOMPARE(stage.warnings, QStringList());
    }

    void exportingSaysWhatItMeans()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        auto *item = stage.window->findChild<QObject *>(u"exportItem"_s);
        QVERIFY(item);
        QMetaObject::invokeMethod(item, "triggered");
        QTRY_VERIFY(stage.item(u"exportChoose"_s));
        ExportViewModel *exporting = stage.app.conversation()->exporting();
        exporting->start(QUrl::fromLocalFile(stage.folder.path()), true, true);
        QTRY_VERIFY(!exporting->folder().isEmpty());
        QTRY_VERIFY(stage.item(u"exportFolder"_s));
        QVERIFY(QFile::exists(exporting->folder() + u"/index.html"_s));
        exporting->begin();
        exporting->start(QUrl::fromLocalFile(u"/nowhere/at/all"_s), true, true);
        QTRY_VERIFY(stage.item(u"exportProblem"_s));
        stage.click(stage.item(u"exportClose"_s));
        QTRY_VERIFY(!stage.item(u"exportChoose"_s));
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowTimeline test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_timeline.moc"
