// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/NotificationPolicy.h"
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeProfiles.h"
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
    MessageId addOwn(const QString &body, ConversationId chat = {})
    {
        return engine.addMessage(chat.isValid() ? chat : milo, Direction::Out, body, clock.nowMs(),
                                 Delivery::Queued);
    }
    void react(MessageId message, const QString &who, const QString &sign)
    {
        clock.advance(1'000);
        engine.editMessage(message, [&](Message &about) {
            about.reactions.append({*BareJid::parse(who), {sign}, clock.nowMs(), {}, {}});
        });
    }
    void readElsewhere(ConversationId chat)
    {
        const SortKey last = engine.messages(chat).back().sortKey;
        engine.editConversation(chat, [&](Conversation &c) { c.readUpTo = last; });
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
        Conversation person = chat;
        person.notify = NotifyLevel::Mentions;
        QTest::newRow("person, mentions: all of it is meant for the user")
            << person << message << true;
        person.notify = NotifyLevel::Nothing;
        QTest::newRow("person, nothing") << person << message << false;
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

    void aFaceIsShownWhereANameIs_data()
    {
        QTest::addColumn<Ui::NotificationChoice>("choice");
        QTest::addColumn<bool>("shown");
        using Choice = Ui::NotificationChoice;
        QTest::newRow("everything") << Choice::Everything << true;
        QTest::newRow("sender") << Choice::Sender << true;
        QTest::newRow("nothing") << Choice::Nothing << false;
    }

    void aFaceIsShownWhereANameIs()
    {
        QFETCH(Ui::NotificationChoice, choice);
        QFETCH(bool, shown);
        Stage stage;
        stage.preferences.setNotifications(int(choice));
        stage.engine.fakeProfiles().pictures.insert(*BareJid::parse(u"milo@m.example"_s),
                                                    FakeProfiles::square(Qt::red));
        stage.engine.receive(stage.milo, u"one"_s);
        stage.engine.receive(stage.aylin, u"two"_s); // has no picture
        QTRY_COMPARE(stage.port.shown.size(), 2);
        QCOMPARE(!stage.port.of(stage.milo).picture.isNull(), shown);
        QVERIFY(stage.port.of(stage.aylin).picture.isNull());
        QCOMPARE(stage.engine.calls(u"personPicture"_s), shown ? 2 : 0);
        QCOMPARE(stage.port.times, 2); // with its face from the beginning
        if (shown) {
            const QImage face = stage.port.of(stage.milo).picture;
            QCOMPARE(face.pixelColor(face.width() / 2, face.height() / 2), QColor(Qt::red));
            QCOMPARE(face.pixelColor(0, 0).alpha(), 0); // round
            stage.preferences.setNotifications(int(Ui::NotificationChoice::Nothing));
            stage.notifier.reconsider();
            QTRY_COMPARE(stage.port.title(stage.milo), u"Ninelives"_s);
            QVERIFY(stage.port.of(stage.milo).picture.isNull());
        }
    }

    void inAGroupItIsTheFaceOfWhoWrote()
    {
        Stage stage;
        const ConversationId crew =
            stage.engine.addRoom(u"crew@rooms.m.example"_s, u"Cat Crew"_s, ChatKind::Group);
        for (const auto &name : {u"sam"_s, u"lea"_s}) {
            const QString address = name + u"@m.example"_s;
            stage.engine.addMember(crew, address, name);
            stage.engine.fakeProfiles().pictures.insert(
                *BareJid::parse(address),
                FakeProfiles::square(name == "sam"_L1 ? Qt::red : Qt::blue));
        }
        stage.engine.receiveFrom(crew, u"sam@m.example"_s, u"who took it?"_s);
        QTRY_COMPARE(stage.port.body(crew), u"who took it?"_s);
        QCOMPARE(stage.port.of(crew).picture.pixelColor(48, 48), QColor(Qt::red));
        stage.engine.receiveFrom(crew, u"lea@m.example"_s, u"not me"_s);
        QTRY_COMPARE(stage.port.times, 2);
        QVERIFY(stage.port.of(crew).picture.isNull()); // both wrote
        stage.readElsewhere(crew);
        QTRY_VERIFY(stage.port.shown.empty());
        stage.engine.receiveFrom(crew, u"lea@m.example"_s, u"nor me"_s);
        QTRY_COMPARE(stage.port.body(crew), u"nor me"_s);
        QCOMPARE(stage.port.of(crew).picture.pixelColor(48, 48), QColor(Qt::blue));
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
        stage.notifier.setShown(stage.aylin, false);
        stage.engine.receive(stage.aylin, u"meanwhile"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.aylin.value));
        QVERIFY(!stage.port.shown.contains(stage.milo.value)); // it was there to be seen
        const MessageId second = stage.addOwn(u"away"_s);
        stage.engine.failMessage(second, ErrorCode::RemoteRefused);
        QTRY_COMPARE(stage.port.body(stage.milo), u"A message to Milo Brandt was not sent."_s);
        QVERIFY(stage.port.of(stage.milo).readText.isEmpty());
        const MessageId third = stage.addOwn(u"away, too"_s);
        stage.engine.failMessage(third, ErrorCode::RemoteRefused);
        QTRY_COMPARE(stage.port.body(stage.milo), u"2 messages to Milo Brandt were not sent."_s);
    }

    void aFailureIsToldOnce()
    {
        Stage stage;
        const MessageId id = stage.addOwn(u"hi"_s);
        stage.engine.failMessage(id, ErrorCode::RemoteRefused);
        QTRY_VERIFY(stage.port.shown.contains(stage.milo.value));
        stage.port.shown.clear(); // the user closed it
        stage.engine.editMessage(id, [](Message &message) { message.failureText = u"no"_s; });
        stage.engine.receive(stage.aylin, u"later"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.aylin.value));
        QVERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void aFailureThatIsMendedGoes_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("sent again") << 0;
        QTest::newRow("removed") << 1;
        QTest::newRow("the chat was opened") << 2;
    }

    void aFailureThatIsMendedGoes()
    {
        QFETCH(int, how);
        Stage stage;
        const MessageId id = stage.addOwn(u"hi"_s);
        stage.engine.failMessage(id, ErrorCode::RemoteRefused);
        QTRY_VERIFY(stage.port.shown.contains(stage.milo.value));
        if (how == 0) {
            stage.engine.editMessage(id, [](Message &m) { m.delivery = Delivery::Queued; });
        } else if (how == 1) {
            stage.engine.removeMessage(id);
        } else {
            stage.notifier.setShown(stage.milo, true);
        }
        QTRY_VERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void whatGoesOutByItselfIsNoFailure()
    {
        Stage stage;
        const MessageId id = stage.addOwn(u"hi"_s);
        stage.engine.failMessage(id, ErrorCode::RemoteServerDown);
        stage.engine.receive(stage.aylin, u"later"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.aylin.value));
        QVERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void afterTheMessagesTheFailureIsStillThere()
    {
        Stage stage;
        const MessageId id = stage.addOwn(u"hi"_s);
        stage.engine.failMessage(id, ErrorCode::RemoteRefused);
        QTRY_VERIFY(stage.port.shown.contains(stage.milo.value));
        stage.engine.receive(stage.milo, u"are you there?"_s);
        QTRY_COMPARE(stage.port.body(stage.milo), u"are you there?"_s);
        stage.readElsewhere(stage.milo);
        QTRY_COMPARE(stage.port.body(stage.milo), u"A message to Milo Brandt was not sent."_s);
    }

    void aReactionIsTold_data()
    {
        QTest::addColumn<QList<AttachmentKind>>("parts");
        QTest::addColumn<QString>("body");
        using Kind = AttachmentKind;
        QTest::newRow("text") << QList<Kind>() << u"Reacted 😻 to your message"_s;
        QTest::newRow("photo") << QList{Kind::Photo} << u"Reacted 😻 to your photo"_s;
        QTest::newRow("photos") << QList{Kind::Photo, Kind::Photo}
                                << u"Reacted 😻 to your photos"_s;
        QTest::newRow("voice") << QList{Kind::Voice} << u"Reacted 😻 to your voice message"_s;
        QTest::newRow("file") << QList{Kind::File} << u"Reacted 😻 to your file"_s;
        QTest::newRow("both") << QList{Kind::Photo, Kind::File} << u"Reacted 😻 to your files"_s;
    }

    void aReactionIsTold()
    {
        QFETCH(QList<AttachmentKind>, parts);
        QFETCH(QString, body);
        Stage stage;
        const MessageId id = stage.addOwn(u"look"_s);
        stage.engine.editMessage(id, [&](Message &message) {
            for (const AttachmentKind kind : parts) {
                Attachment part;
                part.kind = kind;
                message.attachments.append(part);
            }
        });
        stage.react(id, u"milo@m.example"_s, u"😻"_s);
        QTRY_COMPARE(stage.port.body(stage.milo), body);
        QCOMPARE(stage.port.title(stage.milo), u"Milo Brandt"_s);
        QVERIFY(stage.port.of(stage.milo).replyText.isEmpty());
    }

    void inAGroupAReactionSaysWho()
    {
        Stage stage;
        const ConversationId crew =
            stage.engine.addRoom(u"crew@rooms.m.example"_s, u"Cat Crew"_s, ChatKind::Group);
        stage.notifier.setSelves(
            {*BareJid::parse(u"nora@work.example"_s), *BareJid::parse(u"nora@p.example"_s)});
        const MessageId id = stage.addOwn(u"look"_s, crew);
        stage.react(id, u"nora@p.example"_s, u"😹"_s); // from the own phone
        stage.react(id, u"sam@m.example"_s, u"😻"_s);
        stage.react(id, u"nora@work.example"_s, u"😹"_s); // with the other account
        QTRY_COMPARE(stage.port.title(crew), u"sam in Cat Crew"_s);
        QCOMPARE(stage.port.body(crew), u"Reacted 😻 to your message"_s);
        stage.engine.editConversation(
            crew, [](Conversation &chat) { chat.notify = NotifyLevel::Mentions; });
        QTRY_VERIFY(!stage.port.shown.contains(crew.value));
    }

    void aReactionIsToldOnceAndNotWhenSeen()
    {
        Stage stage;
        const MessageId id = stage.addOwn(u"look"_s);
        stage.notifier.setShown(stage.milo, true);
        stage.react(id, u"milo@m.example"_s, u"😻"_s);
        stage.engine.receive(stage.aylin, u"a"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.aylin.value));
        stage.notifier.setShown({}, false);
        stage.engine.editMessage(id, [](Message &message) { message.readAtMs = 1; });
        stage.engine.receive(stage.aylin, u"b"_s);
        QTRY_COMPARE(stage.port.body(stage.aylin), u"b"_s);
        QVERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void anOldReactionIsNoNews()
    {
        Stage stage;
        const MessageId id = stage.addOwn(u"look"_s);
        stage.engine.editMessage(id, [&](Message &message) {
            message.reactions.append({*BareJid::parse(u"milo@m.example"_s),
                                      {u"😻"_s},
                                      stage.clock.nowMs() - 60'000,
                                      {},
                                      {}});
        });
        stage.engine.receive(stage.aylin, u"a"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.aylin.value));
        QVERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void aReactionGoes_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("taken back") << 0;
        QTest::newRow("the chat was read elsewhere") << 1;
        QTest::newRow("muted") << 2;
        QTest::newRow("the message was taken back") << 3;
    }

    void aReactionGoes()
    {
        QFETCH(int, how);
        Stage stage;
        const MessageId id = stage.addOwn(u"look"_s);
        stage.react(id, u"milo@m.example"_s, u"😻"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.milo.value));
        if (how == 0) {
            stage.engine.editMessage(id, [](Message &m) { m.reactions.clear(); });
        } else if (how == 1) {
            stage.readElsewhere(stage.milo);
        } else if (how == 2) {
            stage.engine.editConversation(stage.milo, [](Conversation &c) { c.muted = true; });
        } else {
            stage.engine.editMessage(id, [](Message &m) {
                m.reactions.clear();
                m.retractedAtMs = 1;
            });
        }
        QTRY_VERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void privacyHoldsForReactionsAndFailures_data()
    {
        QTest::addColumn<Ui::NotificationChoice>("choice");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("reaction");
        QTest::addColumn<QString>("failure");
        using Choice = Ui::NotificationChoice;
        QTest::newRow("sender") << Choice::Sender << u"Milo Brandt"_s << u"New reaction"_s
                                << u"A message to Milo Brandt was not sent."_s;
        QTest::newRow("nothing") << Choice::Nothing << u"Ninelives"_s << u"New reaction"_s
                                 << u"A message was not sent."_s;
    }

    void privacyHoldsForReactionsAndFailures()
    {
        QFETCH(Ui::NotificationChoice, choice);
        QFETCH(QString, title);
        QFETCH(QString, reaction);
        QFETCH(QString, failure);
        Stage stage;
        stage.preferences.setNotifications(int(choice));
        const MessageId id = stage.addOwn(u"secret"_s);
        stage.react(id, u"milo@m.example"_s, u"😻"_s);
        QTRY_COMPARE(stage.port.body(stage.milo), reaction);
        QCOMPARE(stage.port.title(stage.milo), title);
        stage.engine.failMessage(id, ErrorCode::RemoteRefused);
        QTRY_COMPARE(stage.port.body(stage.milo), failure);
        QCOMPARE(stage.port.title(stage.milo), title);
    }

    void aChangedChoiceCountsForWhatIsShown()
    {
        Stage stage;
        stage.engine.receive(stage.milo, u"secret"_s);
        QTRY_COMPARE(stage.port.body(stage.milo), u"secret"_s);
        stage.preferences.setNotifications(int(Ui::NotificationChoice::Sender));
        stage.notifier.reconsider();
        QTRY_COMPARE(stage.port.body(stage.milo), u"New message"_s);
        stage.preferences.setNotifications(int(Ui::NotificationChoice::Off));
        stage.notifier.reconsider();
        QTRY_VERIFY(!stage.port.shown.contains(stage.milo.value));
    }

    void fromThreeOnOnlyTheirNumber()
    {
        Stage stage;
        stage.engine.receive(stage.milo, u"one"_s);
        stage.engine.receive(stage.milo, u"two"_s);
        QTRY_COMPARE(stage.port.body(stage.milo), u"two"_s);
        stage.engine.receive(stage.milo, u"three"_s);
        QTRY_COMPARE(stage.port.body(stage.milo), u"3 new messages"_s);
    }

    void mutedMeanwhileItGoes()
    {
        Stage stage;
        stage.engine.receive(stage.milo, u"one"_s);
        QTRY_VERIFY(stage.port.shown.contains(stage.milo.value));
        stage.engine.editConversation(stage.milo, [](Conversation &chat) { chat.muted = true; });
        QTRY_VERIFY(!stage.port.shown.contains(stage.milo.value));
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
