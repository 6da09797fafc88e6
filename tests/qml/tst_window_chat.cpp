// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Scenes.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QLocale>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Chatting by keyboard and mouse in the real window.
namespace {

/// The keyboard is at the messages, and one of them is chosen.
bool focusTimeline(const WindowStage &stage)
{
    QQuickItem *list = stage.item(u"timeline"_s);
    list->forceActiveFocus(Qt::TabFocusReason);
    return QTest::qWaitFor([&] {
        return list->hasActiveFocus() && list->property("currentItem").value<QQuickItem *>();
    });
}

} // namespace

class TestWindowChat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterSendsAndTicksGoOn()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        const int before = stage.app.conversation()->timeline()->count();
        stage.type(u"hello Milo"_s);
        QCOMPARE(stage.app.conversation()->composer()->text(), u"hello Milo"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.conversation()->timeline()->count(), before + 1);
        QCOMPARE(stage.message(0, "plainText").toString(), u"hello Milo"_s);
        QTRY_COMPARE(stage.item(u"composerField"_s)->property("text").toString(), QString());
        QTRY_COMPARE(stage.message(0, "tick").toInt(), int(Ui::Tick::Read));
        QCOMPARE(stage.warnings, QStringList());
    }

    void shiftEnterBreaksTheLine()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.type(u"one"_s);
        stage.press(Qt::Key_Return, Qt::ShiftModifier);
        stage.type(u"two"_s);
        QCOMPARE(stage.app.conversation()->composer()->text(), u"one\ntwo"_s);
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"one\ntwo"_s);
    }

    // The answer that a message is stored comes while the next one is being typed.
    void fastTypingIsNotScrambled()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.engine.latencyMs = 100;
        stage.type(u"You first."_s);
        stage.press(Qt::Key_Return);
        stage.type(u"Yo"_s);
        QTRY_COMPARE(stage.item(u"composerField"_s)->property("text").toString(), u"Yo"_s);
        stage.type(u"u second."_s);
        QCOMPARE(stage.app.conversation()->composer()->text(), u"You second."_s);
        stage.press(Qt::Key_Return);
        stage.type(u"Third."_s); // before the second is stored
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"Third."_s);
        QCOMPARE(stage.message(1, "plainText").toString(), u"You second."_s);
        QCOMPARE(stage.message(2, "plainText").toString(), u"You first."_s);
        QTRY_COMPARE(stage.item(u"composerField"_s)->property("text").toString(), QString());
        QCOMPARE(stage.warnings, QStringList());
    }

    void upChangesTheLastOwnMessage()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_Up);
        QTRY_VERIFY(stage.item(u"cancelEdit"_s));
        stage.type(u" Meow."_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.message(0, "plainText").toString().endsWith(u" Meow."_s));
        QVERIFY(stage.message(0, "edited").toBool());
        QTRY_VERIFY(!stage.item(u"cancelEdit"_s));
        QCOMPARE(stage.item(u"composerField"_s)->property("text").toString(), QString());
        stage.press(Qt::Key_Up);
        QTRY_VERIFY(stage.item(u"cancelEdit"_s));
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"cancelEdit"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void answeringByKeyboard()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        const QString original = stage.message(1, "plainText").toString();
        QVERIFY(focusTimeline(stage));
        stage.press(Qt::Key_Up);
        stage.press(Qt::Key_R);
        QTRY_VERIFY(stage.item(u"cancelAnswer"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"cancelAnswer"_s));
        QVERIFY(focusTimeline(stage));
        stage.press(Qt::Key_R);
        QTRY_VERIFY(stage.item(u"cancelAnswer"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.type(u"Indeed."_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"Indeed."_s);
        QTRY_VERIFY(!stage.item(u"cancelAnswer"_s));
        const auto quote = stage.message(0, "quote").value<QuoteTile>();
        QVERIFY(quote.shown);
        QCOMPARE(stage.message(2, "messageId").toDouble(), quote.messageId);
        QCOMPARE(stage.message(2, "plainText").toString(), original);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aQuoteLeadsToItsOriginal()
    {
        WindowStage stage(u"answers"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        const auto quote = stage.message(1, "quote").value<QuoteTile>();
        QVERIFY(quote.shown && quote.messageId > 0 && quote.photoId > 0);
        QQuickItem *box = nullptr;
        QTRY_VERIFY((box = stage.named(u"Answers Milo Brandt: Photo"_s)));
        QSignalSpy jumped(stage.app.conversation()->timeline(), &TimelineModel::jumped);
        stage.click(box);
        QTRY_COMPARE(jumped.count(), 1);
        const int row = jumped.first().first().toInt();
        QCOMPARE(stage.message(row, "messageId").toDouble(), quote.messageId);
        QCOMPARE(stage.warnings, QStringList());
    }

    void searchingLeadsToTheMessage()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stage.focused()->objectName(), u"searchField"_s);
        stage.type(u"sock"_s);
        QTRY_COMPARE(stage.app.search()->count(), 1);
        QTRY_VERIFY(stage.item(u"searchHits"_s));
        stage.press(Qt::Key_Down); // no chat is called so: to the messages
        QTRY_VERIFY(stage.item(u"searchHits"_s)->hasActiveFocus());
        QSignalSpy jumped(stage.app.conversation()->timeline(), &TimelineModel::jumped);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Tom\u00e1s Rivera"_s);
        QTRY_VERIFY(jumped.count() > 0);
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        stage.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stage.focused()->objectName(), u"searchField"_s);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.item(u"searchHits"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void forwardingByKeyboard()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        const QString text = stage.message(0, "plainText").toString();
        QVERIFY(focusTimeline(stage));
        stage.press(Qt::Key_F);
        QTRY_VERIFY(stage.item(u"forwardSearch"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"forwardSearch"_s);
        stage.type(u"aylin"_s);
        QTRY_VERIFY(stage.named(u"Aylin Demir"_s));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Aylin Demir"_s);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), text);
        QVERIFY(stage.message(0, "own").toBool());
        QTRY_VERIFY(!stage.item(u"forwardSearch"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void reactionsAndTakingBackByKeyboard()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QVERIFY(focusTimeline(stage));
        stage.press(Qt::Key_Menu);
        QTRY_VERIFY(stage.named(u"React"_s));
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Right);
        QTRY_VERIFY(stage.named(u"\U0001F602"_s));
        stage.click(stage.named(u"\U0001F602"_s));
        QTRY_COMPARE(stage.message(0, "reactions").value<QList<ReactionChip>>().size(), 1);
        QTRY_VERIFY(stage.named(u"\U0001F602, you"_s));
        stage.click(stage.named(u"\U0001F602, you"_s));
        QTRY_COMPARE(stage.message(0, "reactions").value<QList<ReactionChip>>().size(), 0);
        QVERIFY(focusTimeline(stage));
        stage.press(Qt::Key_Delete);
        QTRY_VERIFY(stage.named(u"Keep"_s));
        QTRY_VERIFY(stage.named(u"Keep"_s)->hasActiveFocus());
        stage.click(stage.item(u"takeBackConfirm"_s));
        QTRY_COMPARE(stage.message(0, "kind").toInt(), int(Ui::MessageKind::Retracted));
        QCOMPARE(stage.warnings, QStringList());
    }

    void aDraftGoesOnAtItsEnd()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Grandma Ruth"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        const QString draft = stage.app.conversation()->composer()->text();
        QVERIFY(!draft.isEmpty());
        stage.type(u"!"_s);
        QCOMPARE(stage.app.conversation()->composer()->text(), draft + u'!');
    }

    void theTextStaysWhenItCannotBeStored()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.engine.failNext(u"sendText"_s, Error{ErrorCode::DiskFull, {}});
        stage.type(u"precious"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.app.conversation()->composer()->problem().isEmpty());
        QCOMPARE(stage.item(u"composerField"_s)->property("text").toString(), u"precious"_s);
    }

    void aFailedMessageIsSentAgain()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Jonas Weber"_s));
        QCOMPARE(stage.message(0, "tick").toInt(), int(Ui::Tick::Failed));
        QTRY_VERIFY(stage.named(u"Send again"_s));
        stage.click(stage.named(u"Send again"_s));
        QTRY_COMPARE(stage.message(0, "tick").toInt(), int(Ui::Tick::Read));
        QTRY_VERIFY(!stage.named(u"Send again"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void plainTextAsksWithTheSafeAnswerFocused()
    {
        WindowStage stage(u"main"_s);
        for (auto &[id, chat] : stage.engine.state.conversations) {
            chat.plainConsent = false;
        }
        QVERIFY(stage.open(u"Harbour Rescue Desk"_s));
        stage.type(u"hello"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"consentGive"_s));
        QTRY_COMPARE(stage.focused()->objectName(), u"consentNotNow"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.app.conversation()->consentAsked());
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
        QTRY_VERIFY(!stage.item(u"consentGive"_s));

        QCOMPARE(stage.item(u"composerField"_s)->property("text").toString(), u"hello"_s);
        stage.app.conversation()->composer()->send();
        QTRY_VERIFY(stage.item(u"consentGive"_s));
        stage.click(stage.item(u"consentGive"_s));
        QTRY_COMPARE(stage.engine.calls(u"sendText"_s), 1);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"hello"_s);
        QCOMPARE(stage.message(0, "encrypted").toBool(), false);
        QCOMPARE(stage.warnings, QStringList());
    }

    void anOutageShowsItsStripAndWritingGoesOn()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.engine.goDown(ErrorCode::Timeout, LinkPhase::Connecting, 60'000, 30'000);
        stage.type(u"still here"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"still here"_s);
        QCOMPARE(stage.message(0, "tick").toInt(), int(Ui::Tick::Queued));
        QTRY_VERIFY(stage.item(u"outageStrip"_s) && stage.item(u"outageStrip"_s)->height() > 20);
        QTRY_COMPARE(stage.app.account()->statusText(), u"1 waiting"_s);
        stage.engine.goOnline();
        QTRY_COMPARE(stage.message(0, "tick").toInt(), int(Ui::Tick::Read));
        QCOMPARE(stage.warnings, QStringList());
    }

    void incomingMessagesShowAndAreRead()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(QTest::qWaitForWindowActive(stage.window));
        const auto chat = ConversationId{qint64(stage.app.conversation()->conversationId())};
        stage.engine.receive(chat, u"knock knock"_s);
        QTRY_VERIFY(stage.named(u"Milo, 14:32, knock knock, encrypted"_s));
        QTRY_COMPARE(stage.engine.conversation(chat)->unread, 0);
        QTRY_COMPARE(stage.engine.lastMarkedRead, stage.engine.messages(chat).back().sortKey);
    }

    void keysWalkThroughTheChats()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Aylin Demir"_s);
        stage.press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Milo Brandt"_s);
        stage.press(Qt::Key_N, Qt::ControlModifier);
        // A fast typist does not wait for an animation.
        QCOMPARE(stage.focused()->objectName(), u"newChatAddress"_s);
        const QPointer<QObject> dialog = WindowStage::popupOf(stage.focused());
        stage.type(u"omar@meerkat.example"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.conversation()->address(), u"omar@meerkat.example"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->property("visible").toBool()); // it has faded, the keyboard is back
        QTRY_COMPARE(stage.focused()->objectName(), u"composerField"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    void contactRequestsAreAnswered()
    {
        WindowStage stage(u"requests"_s);
        QTRY_VERIFY(stage.named(u"omar@meerkat.example wants to write to you"_s));
        stage.click(stage.named(u"omar@meerkat.example wants to write to you"_s));
        QTRY_VERIFY(stage.item(u"requestAccept"_s));
        stage.click(stage.item(u"requestAccept"_s));
        QTRY_COMPARE(stage.app.conversation()->address(), u"omar@meerkat.example"_s);
        const ConversationListModel *chats = stage.app.conversations();
        const auto first = [&] {
            return chats->data(chats->index(0, 0), ConversationListModel::AddressRole).toString();
        };
        QTRY_COMPARE(first(), u"stranger@unknown.example"_s);
        QCOMPARE(stage.warnings, QStringList());
    }

    // DESIGN 3.7: up and down a long chat, the window stays small and the view where it is.
    void scrollingALongChatKeepsTheWindowSmall()
    {
        WindowStage stage(u"long"_s);
        QVERIFY(stage.open(u"Chronicle"_s));
        auto *list = stage.item(u"timeline"_s);
        QVERIFY(list);
        TimelineModel *timeline = stage.app.conversation()->timeline();
        const QPoint middle =
            list->mapToScene(QPointF(list->width() / 2, list->height() / 2)).toPoint();
        int largest = 0;
        // A slow machine needs more of them until older pages are there to be scrolled into.
        for (int i = 0; i < 150 || (timeline->atNewest() && i < 1'500); ++i) {
            QTest::wheelEvent(stage.window, middle, QPoint(0, 1200));
            QTest::qWait(20); // frames, in which the view reports
            largest = std::max(largest, timeline->count());
        }
        QTRY_VERIFY(!timeline->busy());
        QVERIFY(largest <= TimelineModel::windowLimit);
        QVERIFY2(!timeline->atNewest(), "scrolled far enough for the lower end to be dropped");
        timeline->jumpToNewest();
        QTRY_VERIFY(timeline->atNewest());
        QTRY_VERIFY(
            stage.named(u"You, 14:25, Message 4999 of a long friendship, encrypted, Read 14:26"_s)
            || stage.named(u"Chronicle, 14:25, Message 4999 of a long friendship, encrypted"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void narrowWindowsShowOneColumn()
    {
        WindowStage stage(u"main"_s, QSize(480, 800));
        QTRY_VERIFY(stage.item(u"chatList"_s));
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QTRY_VERIFY(!stage.item(u"chatList"_s));
        QVERIFY(stage.item(u"backButton"_s));
        stage.click(stage.item(u"backButton"_s));
        QTRY_VERIFY(stage.item(u"chatList"_s));
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowChat test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_chat.moc"
