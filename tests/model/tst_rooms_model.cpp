// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/Scenes.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/ConversationListModel.h"
#include "ui/viewmodels/ConversationViewModel.h"
#include "ui/viewmodels/NewGroupViewModel.h"
#include "ui/viewmodels/RoomFinder.h"
#include "ui/viewmodels/RoomPictures.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

/// An account with a group of three and a channel.
struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ViewContext context{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    ConversationId group, channel;
    RoomPictures pictures{context, std::make_shared<PictureStore>()};
    ConversationListModel list{context};
    ConversationViewModel chat{context};
    QAbstractItemModelTester tester{chat.room()->people(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester timelineTester{chat.timeline(),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s, u"Nora Lind"_s);
        group = engine.addRoom(u"crew@groups.example"_s, u"Crew"_s, ChatKind::Group);
        engine.addMember(group, u"aylin@m.example"_s, u"Aylin Demir"_s, Affiliation::Admin);
        engine.addMember(group, u"milo@m.example"_s, u"Milo Brandt"_s, Affiliation::Member, false);
        channel = engine.addRoom(u"news@rooms.example"_s, u"News"_s, ChatKind::Channel,
                                 Affiliation::None);
        engine.addOccupant(channel, u"desk"_s, RoomRole::Moderator);
        engine.addOccupant(channel, u"samk"_s);
        chat.setPictures(&pictures);
        list.setPictures(&pictures);
        chat.setSelf(BareJid::fromStored(u"nora@p.example"_s));
        chat.setConnection(true, u"p.example"_s, {});
    }

    void show(ConversationId id)
    {
        chat.show(id);
        QTRY_COMPARE(chat.conversationId(), double(id.value));
        QTRY_VERIFY(chat.timeline()->loaded());
        QTRY_COMPARE(chat.room()->people()->count(), 3);
    }

    QVariant row(int index, const QByteArray &role) { return at(*chat.timeline(), index, role); }
};

} // namespace

class TestRoomsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderTellsGroupAndChannelApart()
    {
        Stage stage;
        stage.show(stage.group);
        QCOMPARE(stage.chat.subtitle(), u"Encrypted group"_s);
        QTRY_COMPARE(stage.chat.peopleText(), u"3 members, 2 here"_s);
        QCOMPARE(stage.chat.plainLine(), QString());
        QCOMPARE(stage.chat.composer()->placeholder(), u"Message the group"_s);
        stage.show(stage.channel);
        QCOMPARE(stage.chat.subtitle(), u"Public channel, not encrypted"_s);
        QTRY_COMPARE(stage.chat.peopleText(), u"3 people here"_s);
        QVERIFY(stage.chat.plainLine().contains(u"anyone who joins it"_s));
        QCOMPARE(stage.chat.composer()->placeholder(), u"Message without encryption"_s);
    }

    void whatAGroupTellsIsChosenWhereAnyOfItIsSent()
    {
        Stage stage;
        stage.show(stage.group);
        QVERIFY(stage.chat.tellsOthers());
        stage.chat.setMarkers(int(Ui::Choice::Off));
        QTRY_COMPARE(stage.chat.markers(), int(Ui::Choice::Off));
        const PrivacyChoices stored = stage.engine.conversation(stage.group)->privacy;
        QCOMPARE(stored.markers, std::optional(false));
        QVERIFY(!stored.receipts.has_value() && !stored.typing.has_value());
        QSignalSpy changed(&stage.chat, &ConversationViewModel::changed);
        stage.chat.setReceiptLimit(2); // there are three
        QVERIFY(!stage.chat.tellsOthers());
        QCOMPARE(changed.count(), 1);
        stage.chat.setReceiptLimit(3);
        QVERIFY(stage.chat.tellsOthers());
        stage.engine.editConversation(stage.group, [](Conversation &chat) { chat.left = true; });
        QTRY_VERIFY(!stage.chat.tellsOthers());
        stage.show(stage.channel);
        QVERIFY(!stage.chat.tellsOthers());
    }

    void runsAreGroupedBySender()
    {
        Stage stage;
        const qint64 now = stage.clock.nowMs();
        stage.engine.addFrom(stage.group, u"aylin@m.example"_s, u"one"_s, now - 3 * minute);
        stage.engine.addFrom(stage.group, u"aylin@m.example"_s, u"two"_s, now - 2 * minute);
        stage.engine.addFrom(stage.group, u"milo@m.example"_s, u"three"_s, now - minute);
        stage.engine.addNotice(stage.group, Notice::MemberAdded, u"Aylin"_s, u"Lea"_s,
                               now - minute);
        stage.engine.addFrom(stage.group, u"milo@m.example"_s, u"four"_s, now);
        stage.show(stage.group);
        using enum Ui::GroupPosition;
        const QList<Ui::GroupPosition> expected{Single, Single, Single, Last, First};
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(Ui::GroupPosition(stage.row(row, "groupPosition").toInt()), expected.at(row));
        }
        QCOMPARE(stage.row(4, "senderName").toString(), u"Aylin Demir"_s);
        QVERIFY(stage.row(4, "showsSender").toBool() && !stage.row(4, "showsFace").toBool());
        QVERIFY(!stage.row(3, "showsSender").toBool() && stage.row(3, "showsFace").toBool());
        QCOMPARE(stage.row(1, "kind").toInt(), int(Ui::MessageKind::Notice));
        QVERIFY(stage.row(1, "text").toString().contains(u"added"_s));
        QVERIFY(stage.row(0, "accessibleText").toString().startsWith(u"Milo Brandt, "_s));
    }

    void mentionsOfTheUserAreMarked()
    {
        Stage stage;
        stage.engine.addFrom(stage.group, u"aylin@m.example"_s, u"@nora and @milo, look"_s,
                             stage.clock.nowMs(), true);
        stage.show(stage.group);
        QCOMPARE(stage.row(0, "text").toString(), u"\u0002@nora\u0003 and <b>@milo</b>, look"_s);
    }

    void readersAreToldUnderTheLastOwnMessage()
    {
        Stage stage;
        const MessageId first =
            stage.engine.addMessage(stage.group, Direction::Out, u"first"_s,
                                    stage.clock.nowMs() - minute, Delivery::OnServer);
        const MessageId last = stage.engine.addMessage(stage.group, Direction::Out, u"last"_s,
                                                       stage.clock.nowMs(), Delivery::OnServer);
        stage.show(stage.group);
        MemberDelivery aylin;
        aylin.person = BareJid::fromStored(u"aylin@m.example"_s);
        aylin.name = u"Aylin Demir"_s;
        MemberDelivery milo;
        milo.person = BareJid::fromStored(u"milo@m.example"_s);
        milo.name = u"Milo Brandt"_s;
        stage.engine.setDeliveries(last, {aylin, milo});
        QCOMPARE(stage.row(0, "readersText").toString(), u"Sent"_s);
        QVERIFY(stage.row(0, "readersShown").toBool() && !stage.row(1, "readersShown").toBool());
        aylin.state = Delivery::Read;
        aylin.atMs = stage.clock.nowMs();
        milo.canRead = false;
        stage.engine.setDeliveries(last, {aylin, milo});
        QTRY_COMPARE(stage.row(0, "readerFaces").value<QList<ReaderFace>>().size(), 1);
        QCOMPARE(stage.row(0, "readersText").toString(),
                 u"Read by 1 of 2 · \u2068Milo Brandt\u2069 can’t read it yet"_s);
        QVERIFY(stage.row(0, "accessibleText").toString().contains(u"Read by 1 of 2"_s));

        ReadersModel &readers = *stage.chat.readers();
        const QAbstractItemModelTester tester(&readers);
        readers.show(double(last.value), 3);
        QTRY_COMPARE(readers.count(), 2);
        QTRY_COMPARE(readers.title(), u"Read by 1 of 2"_s);
        QCOMPARE(column(readers, "name"), (QStringList{u"Aylin Demir"_s, u"Milo Brandt"_s}));
        QVERIFY(!at(readers, 1, "canRead").toBool());
        readers.sendToThem();
        QTRY_VERIFY(at(readers, 1, "canRead").toBool());
        QCOMPARE(stage.engine.calls(u"sendToUnreached"_s), 1);

        stage.engine.setDeliveries(first, {aylin});
        stage.chat.timeline()->wantReaders(double(first.value));
        QTRY_COMPARE(stage.row(1, "readersText").toString(), u"Read by everyone"_s);
    }

    void aboveTheLimitNobodyIsCounted()
    {
        Stage stage;
        const MessageId own = stage.engine.addMessage(stage.group, Direction::Out, u"hello"_s,
                                                      stage.clock.nowMs(), Delivery::OnServer);
        stage.engine.editMessage(own, [](Message &message) { message.recipients = 2; });
        stage.chat.setReceiptLimit(2);
        stage.show(stage.group);
        QCOMPARE(stage.row(0, "readersText").toString(),
                 u"Sent. In groups over 2 people readers are not counted."_s);
    }

    void lookAlikesAreFlagged()
    {
        Stage stage;
        stage.engine.addMember(stage.group, u"fake@x.example"_s, u"Аylin Dеmir"_s); // Cyrillic
        stage.engine.addFrom(stage.group, u"fake@x.example"_s, u"hi"_s, stage.clock.nowMs() - 1);
        stage.engine.addFrom(stage.group, u"aylin@m.example"_s, u"hi"_s, stage.clock.nowMs());
        stage.chat.show(stage.group);
        QTRY_COMPARE(stage.chat.room()->people()->count(), 4);
        QTRY_COMPARE(stage.chat.timeline()->count(), 2);
        QVERIFY(stage.row(1, "senderWarning").toString().contains(u"aylin@m.example"_s));
        QCOMPARE(stage.row(0, "senderWarning").toString(), QString()); // she is an admin
    }

    /// A contact is shown by the name that the user gave, and known to the others by the nickname.
    void anotherOnesNicknameIsFlagged()
    {
        Stage stage;
        const MessageId forged =
            stage.engine.addFrom(stage.group, u"fake@x.example"_s, u"hi"_s, stage.clock.nowMs());
        stage.engine.editMessage(forged, [](Message &message) { message.senderName = u"aylin"_s; });
        stage.chat.show(stage.group);
        QTRY_COMPARE(stage.chat.timeline()->count(), 1);
        QTRY_VERIFY(stage.row(0, "senderWarning").toString().contains(u"aylin@m.example"_s));
    }

    void whoTypesIsNamed()
    {
        Stage stage;
        stage.show(stage.group);
        stage.engine.setChatState(stage.group, ChatState::Composing, u"aylin"_s);
        QCOMPARE(stage.chat.typingText(), u"\u2068Aylin\u2069 is typing…"_s);
        stage.engine.setChatState(stage.group, ChatState::Composing, u"milo"_s);
        QVERIFY(stage.chat.typing());
        stage.engine.setChatState(stage.group, ChatState::None, u"milo"_s);
        stage.engine.setChatState(stage.group, ChatState::None, u"aylin"_s);
        QVERIFY(!stage.chat.typing());
    }

    void mentionsAreCompleted()
    {
        Stage stage;
        stage.show(stage.group);
        MentionModel &mentions = *stage.chat.composer()->mentions();
        const QAbstractItemModelTester tester(&mentions);
        mentions.look(u"hello @"_s, 7);
        QCOMPARE(mentions.count(), 2); // not the user
        QCOMPARE(mentions.start(), 6);
        mentions.look(u"hello @de"_s, 9);
        QCOMPARE(column(mentions, "name"), QStringList{u"Aylin Demir"_s});
        QCOMPARE(mentions.textOf(0), u"@aylin "_s);
        mentions.look(u"mail@de"_s, 7);
        QCOMPARE(mentions.count(), 0);
        mentions.look(u"@nobody"_s, 7);
        QCOMPARE(mentions.count(), 0);
    }

    void theListTellsWhoWroteAndWhoIsMeant()
    {
        Stage stage;
        stage.engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        stage.list.load();
        QTRY_VERIFY(stage.list.loaded());
        stage.engine.receiveFrom(stage.group, u"aylin@m.example"_s, u"@nora look"_s, true);
        const auto find = [&](const QString &title) {
            return int(column(stage.list, "title").indexOf(title));
        };
        QTRY_COMPARE(at(stage.list, find(u"Crew"_s), "preview").toString(),
                     u"\u2068aylin\u2069: @nora look"_s);
        QVERIFY(at(stage.list, find(u"Crew"_s), "mentioned").toBool());
        QVERIFY(at(stage.list, find(u"Crew"_s), "accessibleText")
                    .toString()
                    .startsWith(u"Crew, group, "_s));
        QCOMPARE(stage.list.unreadTotal(), 1);
        stage.engine.editConversation(
            stage.group, [](Conversation &chat) { chat.notify = NotifyLevel::Nothing; });
        QTRY_COMPARE(stage.list.unreadTotal(), 0);
        stage.list.setFilter(int(Ui::ChatFilter::Groups));
        QCOMPARE(stage.list.count(), 2);
        stage.engine.setChatState(stage.group, ChatState::Composing, u"aylin"_s);
        QVERIFY(at(stage.list, find(u"Crew"_s), "preview").toString().contains(u"is typing"_s));
    }

    void invitationsStandOnTopUntilAnswered()
    {
        Stage stage;
        RoomInvitation invitation;
        invitation.room = BareJid::fromStored(u"night@groups.example"_s);
        invitation.from = BareJid::fromStored(u"stranger@x.example"_s);
        invitation.roomName = u"Museum night"_s;
        stage.engine.addInvitation(invitation);
        stage.list.load();
        QTRY_COMPARE(stage.list.count(), 3);
        QCOMPARE(at(stage.list, 0, "rowKind").toInt(), int(Ui::RowKind::Invitation));
        QVERIFY(at(stage.list, 0, "preview").toString().startsWith(u"Not a contact: "_s));
        const double id = at(stage.list, 0, "invitation").toDouble();
        QVERIFY(stage.list.invitationText(id).contains(u"not among your contacts"_s));
        stage.list.declineInvitation(id);
        QTRY_COMPARE(stage.list.count(), 2);
        stage.engine.addInvitation(invitation);
        QTRY_COMPARE(stage.list.count(), 3);
        QSignalSpy wanted(&stage.list, &ConversationListModel::chatWanted);
        stage.list.acceptInvitation(at(stage.list, 0, "invitation").toDouble());
        QTRY_COMPARE(wanted.count(), 1);
        QTRY_COMPARE(at(stage.list, 0, "title").toString(), u"Museum night"_s);
        QTRY_COMPARE(at(stage.list, 0, "rowKind").toInt(), int(Ui::RowKind::Chat));
    }

    void membersArePromotedAndRemoved()
    {
        Stage stage;
        stage.show(stage.group);
        RoomViewModel &room = *stage.chat.room();
        QTRY_VERIFY(room.canRename());
        QVERIFY(room.mayMake(int(Affiliation::Member), int(Affiliation::Owner)));
        QSignalSpy done(&room, &RoomViewModel::done);
        room.setAffiliation(u"milo@m.example"_s, int(Ui::Affiliation::Admin));
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(at(*room.people(), 2, "roleText").toString(), u"admin"_s);
        room.setAffiliation(u"milo@m.example"_s, int(Ui::Affiliation::None));
        QTRY_COMPARE(room.people()->count(), 2);
        stage.engine.editRoom(
            stage.group, [](FakeRoom &known) { known.state.affiliation = Affiliation::Admin; });
        QTRY_VERIFY(!room.canRename());
        QVERIFY(room.mayMake(int(Affiliation::Member), int(Affiliation::Outcast)));
        QVERIFY(!room.mayMake(int(Affiliation::Member), int(Affiliation::Admin)));
        QVERIFY(!room.mayMake(int(Affiliation::Owner), int(Affiliation::None)));
    }

    void aRefusalIsASentence()
    {
        Stage stage;
        stage.show(stage.group);
        RoomViewModel &room = *stage.chat.room();
        stage.engine.failNext(u"renameRoom"_s, Error{ErrorCode::NotAllowed, {}});
        room.rename(u"Better"_s);
        QTRY_VERIFY(room.problem().startsWith(u"Your role does not allow that"_s));
        QVERIFY(!room.busy());
        room.rename(u"Better"_s);
        QTRY_COMPARE(stage.chat.title(), u"Better"_s);
    }

    void aLeftRoomCanOnlyBeRead()
    {
        Stage stage;
        stage.show(stage.group);
        QCOMPARE(stage.chat.composer()->cannotWrite(), QString());
        stage.chat.room()->leave();
        QTRY_VERIFY(stage.chat.composer()->cannotWrite().startsWith(u"You are no longer"_s));
        stage.chat.composer()->setText(u"still here"_s);
        QVERIFY(!stage.chat.composer()->canSend());
    }

    void troubleOffersToTryAgain()
    {
        Stage stage;
        stage.show(stage.group);
        stage.engine.editRoom(stage.group, [](FakeRoom &room) {
            room.state.presence = RoomPresence::Waiting;
            room.state.trouble = ErrorCode::Timeout;
        });
        QTRY_VERIFY(stage.chat.room()->troubleLine1().contains(u"does not answer"_s));
        QCOMPARE(stage.chat.room()->troubleKind(), int(Ui::RoomAction::TryNow));
        QCOMPARE(stage.chat.composer()->cannotWrite(), QString()); // writing never stops
        stage.chat.room()->tryAgain();
        QTRY_COMPARE(stage.chat.room()->troubleLine1(), QString());
    }

    void aGroupIsMadeInTwoSteps()
    {
        Stage stage;
        stage.engine.addConversation(u"priya@m.example"_s, u"Priya Nair"_s);
        AccountChoice choice;
        choice.setAccounts(stage.engine.state.accounts);
        NewGroupViewModel group(stage.context, stage.pictures, choice);
        group.begin();
        QVERIFY(!group.canGoOn());
        group.setName(u"Night swimmers"_s);
        group.goOn();
        QCOMPARE(group.step(), 1);
        QTRY_COMPARE(group.people()->count(), 1);
        group.people()->toggle(u"priya@m.example"_s);
        group.people()->setFilter(u"nonsense"_s);
        group.people()->add();
        QVERIFY(!group.people()->problem().isEmpty());
        group.people()->setFilter(u"lea@quiet.example"_s);
        QVERIFY(group.people()->canAdd());
        QSignalSpy created(&group, &NewGroupViewModel::created);
        stage.engine.failNext(u"create"_s, Error{ErrorCode::NotConnected, {}});
        group.goOn();
        QTRY_VERIFY(!group.problem().isEmpty());
        group.goOn();
        QTRY_COMPARE(created.count(), 1);
        const ConversationId made{qint64(created.first().first().toDouble())};
        QCOMPARE(stage.engine.state.rooms.at(made.value).members.size(), 3);
    }

    void roomsAreFoundPageByPageAndJoined()
    {
        Stage stage;
        for (int i = 0; i < 50; ++i) {
            RoomInfo info;
            info.jid = BareJid::fromStored(u"room-%1@rooms.example"_s.arg(i));
            info.name = i == 45 ? u"Chess"_s : u"Room %1"_s.arg(i);
            info.passwordProtected = i == 3;
            stage.engine.state.listed.append(info);
        }
        AccountChoice choice;
        choice.setAccounts(stage.engine.state.accounts);
        RoomFinder finder(stage.context, choice);
        const QAbstractItemModelTester tester(&finder);
        finder.begin();
        QTRY_COMPARE(finder.count(), 20);
        finder.askForMore();
        QTRY_COMPARE(finder.count(), 40);
        finder.setText(u"chess"_s);
        QTRY_COMPARE(finder.count(), 1); // on a page that was not here yet
        QSignalSpy joined(&finder, &RoomFinder::joined);
        finder.setText(u"room-3@rooms.example"_s);
        finder.join();
        QTRY_VERIFY(finder.passwordAsked());
        finder.setPassword(u"wrong"_s);
        finder.join();
        QTRY_VERIFY(finder.problem().startsWith(u"That is not the password"_s));
        finder.setPassword(u"sesame"_s);
        finder.join();
        QTRY_COMPARE(joined.count(), 1);
        finder.setText(u"nowhere@rooms.example"_s);
        finder.join();
        QTRY_VERIFY(finder.problem().startsWith(u"There is nothing with this address"_s));
    }

    void twoThousandPeopleStallNothing()
    {
        Stage stage;
        const ConversationId crowd = Scenes::addCrowd(stage.engine, 2000);
        qint64 longest = 0;
        const auto waitFor = [&](int people) {
            QElapsedTimer turn, all;
            all.start();
            while (stage.chat.room()->people()->count() < people && all.elapsed() < 20'000) {
                turn.start();
                QCoreApplication::processEvents(QEventLoop::AllEvents);
                longest = std::max(longest, turn.elapsed());
            }
        };
        stage.chat.show(crowd);
        waitFor(2001);
        // 500 come, one by one, as the service tells them.
        for (int i = 0; i < 500; ++i) {
            stage.engine.addOccupant(crowd, u"late %1"_s.arg(i));
            stage.engine.tell(Change::Kind::RoomChanged, crowd);
        }
        waitFor(2501);
        QCOMPARE(stage.chat.room()->people()->count(), 2501);
        qInfo("longest turn of the event loop: %lld ms", static_cast<long long>(longest));
        QVERIFY(stage.engine.calls(u"occupants"_s) < 10);
        QVERIFY2(longest < 1000, "a stall"); // 100 ms alone on a machine; tests share theirs
    }
};

QTEST_MAIN(TestRoomsModel)
#include "tst_rooms_model.moc"
