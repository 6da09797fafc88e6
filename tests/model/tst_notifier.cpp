// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/NotificationPolicy.h"
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/Notifier.h"
#include "ui/viewmodels/UiTypes.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

class FakePort : public NotificationPort
{
public:
    void show(const DesktopNotification &notification) override
    {
        shown[notification.conversation.value] = notification;
        ++times;
    }
    void withdraw(ConversationId conversation) override { shown.erase(conversation.value); }

    [[nodiscard]] QString title(ConversationId chat) const { return of(chat).title; }
    [[nodiscard]] QString body(ConversationId chat) const { return of(chat).body; }
    [[nodiscard]] DesktopNotification of(ConversationId chat) const
    {
        const auto found = shown.find(chat.value);
        return found == shown.end() ? DesktopNotification() : found->second;
    }
    std::map<qint64, DesktopNotification> shown;
    int times = 0;
};

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ConversationId milo;
    ConversationId aylin;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"window.ini"_s)};
    FakePort port;
    Notifier notifier{ViewContext{&engine, &clock, QLocale(QLocale::English)}, preferences, port};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        milo = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        aylin = engine.addConversation(u"aylin@m.example"_s, u"Aylin Demir"_s);
    }
};

} // namespace

/// Notifications: what is worth one, what it says, and when it goes.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyNewsOfOthersCalls_data()
    {
        QTest::addColumn<Conversation>("chat");
        QTest::addColumn<Message>("message");
        QTest::addColumn<bool>("calls");
        Conversation chat;
        chat.readUpTo = {100, 1};
        Message message;
        message.sortKey = {200, 2};
        QTest::newRow("news") << chat << message << true;
        Message changed = message;
        changed.direction = Direction::Out;
        QTest::newRow("own") << chat << changed << false;
        changed = message;
        changed.sortKey = {100, 1};
        QTest::newRow("read elsewhere") << chat << changed << false;
        changed = message;
        changed.retractedAtMs = 1;
        QTest::newRow("taken back") << chat << changed << false;
        changed = message;
        changed.notice = Notice::MemberAdded;
        QTest::newRow("what happened in a group") << chat << changed << false;
        Conversation muted = chat;
        muted.muted = true;
        QTest::newRow("muted") << muted << message << false;
        Conversation room = chat;
        room.kind = ChatKind::Group;
        QTest::newRow("group") << room << message << true;
        room.notify = NotifyLevel::Mentions;
        QTest::newRow("group, mentions only") << room << message << false;
        changed = message;
        changed.mentionsMe = true;
        QTest::newRow("mentioned") << room << changed << true;
        room.notify = NotifyLevel::Nothing;
        QTest::newRow("group, nothing") << room << changed << false;
    }

    void onlyNewsOfOthersCalls()
    {
        QFETCH(Conversation, chat);
        QFETCH(Message, message);
        QTEST(NotificationPolicy::callsFor(chat, message), "calls");
    }

    void whatIsShownIsNotTold()
    {
        Stage stage;
        stage.notifier.setShown(stage.milo, true);
        stage.engine.receive(stage.milo, u"here"_s);
        stage.engine.receive(stage.aylin, u"elsewhere"_s);
        QTRY_COMPARE(stage.port.body(stage.aylin), u"elsewhere"_s);
        QVERIFY(!stage.port.shown.contains(stage.milo.value));
        stage.notifier.setShown(stage.milo, false); // the window is behind another one
        stage.engine.receive(stage.milo, u"behind"_s);
        QTRY_COMPARE(stage.port.body(stage.milo), u"behind"_s);
        stage.notifier.setShown(stage.milo, true);
        QVERIFY(!stage.port.shown.contains(stage.milo.value));
        QVERIFY(stage.port.shown.contains(stage.aylin.value));
    }

    void aBurstIsOneNotification()
    {
        Stage stage;
        for (int i = 0; i < 200; ++i) {
            stage.engine.receive(stage.milo, u"number %1"_s.arg(i));
        }
        QTRY_COMPARE(stage.port.body(stage.milo), u"200 new messages"_s);
        QVERIFY(stage.port.times <= 2);
        QCOMPARE(stage.port.title(stage.milo), u"Milo Brandt"_s);
    }

    void theUserDecidesWhatItSays_data()
    {
        QTest::addColumn<Ui::NotificationChoice>("choice");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        using Choice = Ui::NotificationChoice;
        QTest::newRow("everything") << Choice::Everything << u"Milo Brandt"_s << u"secret <b>"_s;
        QTest::newRow("sender") << Choice::Sender << u"Milo Brandt"_s << u"New message"_s;
        QTest::newRow("nothing") << Choice::Nothing << u"Ninelives"_s << u"New message"_s;
        QTest::newRow("off") << Choice::Off << QString() << QString();
    }

    void theUserDecidesWhatItSays()
    {
        QFETCH(Ui::NotificationChoice, choice);
        QFETCH(QString, title);
        QFETCH(QString, body);
        Stage stage;
        stage.preferences.setNotifications(int(choice));
        stage.engine.receive(stage.milo, u"secret <b>"_s);
        QTRY_VERIFY(stage.engine.calls(u"conversation"_s) > 0);
        QTRY_COMPARE(stage.port.title(stage.milo), title);
        QCOMPARE(stage.port.body(stage.milo), body);
        QCOMPARE(!stage.port.of(stage.milo).replyText.isEmpty(),
                 choice == Ui::NotificationChoice::Everything);
    }

    void inAGroupItSaysWho()
    {
        Stage stage;
        const ConversationId crew =
            stage.engine.addRoom(u"crew@rooms.m.example"_s, u"Cat Crew"_s, ChatKind::Group);
        stage.engine.addMember(crew, u"sam@m.example"_s, u"Sam"_s);
        stage.engine.receiveFrom(crew, u"sam@m.example"_s, u"who took it?"_s);
        QTRY_COMPARE(stage.port.body(crew), u"who took it?"_s);
        QVERIFY2(stage.port.title(crew).endsWith(u" in Cat Crew"_s),
                 qPrintable(stage.port.title(crew)));
    }

    void readElsewhereItGoes()
    {
        Stage stage;
        stage.engine.receive(stage.milo, u"hello"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.milo.value));
        const SortKey last = stage.engine.messages(stage.milo).back().sortKey;
        stage.engine.editConversation(stage.milo,
                                      [&](Conversation &chat) { chat.readUpTo = last; });
        QTRY_VERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void takenBackItGoes()
    {
        Stage stage;
        stage.engine.receive(stage.milo, u"stays"_s);
        const MessageId second = stage.engine.receive(stage.milo, u"goes"_s);
        QTRY_COMPARE(stage.port.body(stage.milo), u"goes"_s);
        stage.engine.editMessage(second, [](Message &message) {
            message.body.clear();
            message.retractedAtMs = 1;
        });
        QTRY_COMPARE(stage.port.body(stage.milo), u"stays"_s);
        stage.engine.removeMessage(stage.engine.messages(stage.milo).front().id);
        QTRY_VERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void takenBackAtOnceItNeverComes()
    {
        Stage stage;
        const MessageId id = stage.engine.receive(stage.milo, u"oops"_s);
        stage.engine.editMessage(id, [](Message &message) {
            message.body.clear();
            message.retractedAtMs = 1;
        });
        stage.engine.receive(stage.aylin, u"hello"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.aylin.value));
        QVERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void aFailureIsToldWhileTheWindowIsAway()
    {
        Stage stage;
        const MessageId id = stage.engine.addMessage(stage.milo, Direction::Out, u"hi"_s,
                                                     stage.clock.nowMs(), Delivery::Queued);
        stage.notifier.setShown(stage.aylin, true);
        stage.engine.failMessage(id, ErrorCode::RemoteRefused);
        QTest::qWait(0);
        QVERIFY(stage.port.shown.empty());
        stage.notifier.setShown(stage.aylin, false);
        stage.engine.failMessage(id, ErrorCode::RemoteRefused);
        QTRY_COMPARE(stage.port.body(stage.milo), u"A message to Milo Brandt was not sent."_s);
    }

    void aReplyIsSentAndReadsTheChat()
    {
        Stage stage;
        stage.engine.receive(stage.milo, u"tea?"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.milo.value));
        Q_EMIT stage.port.replied(stage.milo, u"  "_s);
        Q_EMIT stage.port.replied(stage.milo, u"yes"_s);
        QTRY_COMPARE(stage.engine.messages(stage.milo).back().body, u"yes"_s);
        QTRY_COMPARE(stage.engine.calls(u"markRead"_s), 1);
        QTRY_VERIFY(!stage.port.shown.contains(stage.milo.value));
        QCOMPARE(stage.engine.calls(u"sendText"_s), 1);
    }

    void aReplyThatCannotBeStoredIsKept()
    {
        Stage stage;
        stage.engine.receive(stage.milo, u"tea?"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.milo.value));
        stage.engine.failNext(u"sendText"_s, Error{ErrorCode::DiskFull, {}});
        QSignalSpy wanted(&stage.notifier, &Notifier::chatWanted);
        Q_EMIT stage.port.replied(stage.milo, u"precious"_s);
        QTRY_COMPARE(wanted.count(), 1);
        QTRY_COMPARE(stage.engine.conversation(stage.milo)->draft, u"precious"_s);
    }

    void clickedItOpensItsChat()
    {
        Stage stage;
        stage.engine.receive(stage.milo, u"tea?"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.milo.value));
        QSignalSpy wanted(&stage.notifier, &Notifier::chatWanted);
        Q_EMIT stage.port.activated(stage.milo);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toDouble(), double(stage.milo.value));
        QVERIFY(!stage.port.shown.contains(stage.milo.value));
        stage.engine.receive(stage.milo, u"now?"_s);
        QTRY_COMPARE(stage.port.times, 2);
        Q_EMIT stage.port.readWanted(stage.milo);
        QTRY_COMPARE(stage.engine.calls(u"markRead"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
