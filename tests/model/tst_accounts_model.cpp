// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeGate.h"
#include "tests/fakes/FakeTrust.h"
#include "tests/fakes/Scenes.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/AccountListModel.h"
#include "ui/viewmodels/AppViewModel.h"
#include "ui/viewmodels/ConversationListModel.h"
#include "ui/viewmodels/NewChatViewModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

TransportState needingTheUser()
{
    TransportState state;
    state.failure = Error{ErrorCode::AuthenticationFailed, {}};
    state.needsUser = true;
    return state;
}

/// Of the chat that a signal tells.
AccountId accountOf(const FakeEngine &engine, const QSignalSpy &told)
{
    return engine.conversation(ConversationId{qint64(told.first().first().toDouble())})->account;
}

struct AppStage {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"window.ini"_s)};
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    FakeGate gate{engine};
    AppViewModel app{gate, clock, preferences, QLocale(QLocale::English, QLocale::UnitedKingdom)};

    AppStage()
    {
        if (Scenes::prepare(u"main"_s, engine, gate)) {
            app.start();
        }
    }

    /// With a device of its own; once the first one's chats are there.
    AccountId addSecond()
    {
        if (!QTest::qWaitFor(
                [this] { return app.conversations() && app.conversations()->loaded(); })) {
            return {};
        }
        const AccountId second = engine.addAccount(u"nora@work.example"_s, u"Nora at work"_s);
        engine.addDevice(u"nora@work.example"_s, 91, u"Office desk"_s, Trust::Verified, true);
        engine.addDevice(u"nora@work.example"_s, 92, u"Office phone"_s, Trust::Blind);
        engine.tell(Change::Kind::AccountsChanged, {});
        const bool there = QTest::qWaitFor([this] { return app.accounts()->count() == 2; });
        return there ? second : AccountId();
    }
};

} // namespace

/// Several accounts in one window.
class TestAccountsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstOneIsShown()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        const AccountId first = engine.addAccount(u"nora@lindenpost.example"_s);
        const AccountId second = engine.addAccount(u"nora@work.example"_s);
        engine.goOnline();
        AccountListModel model(ViewContext{&engine, &clock, QLocale::c()});
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.shown()); // before anything is known
        QCOMPARE(model.rowCount(), 0);
        model.setAccounts(engine.state.accounts);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.shown()->id(), first);
        QSignalSpy changed(&model, &AccountListModel::shownChanged);
        Q_EMIT engine.accounts().connectionChanged(second, needingTheUser());
        QCOMPARE(model.shown()->id(), second);
        QCOMPARE(changed.count(), 1);
        Q_EMIT engine.accounts().connectionChanged(second, engine.state.connection);
        QCOMPARE(model.shown()->id(), first);
    }

    void signingOutOfOneKeepsTheOther()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        const AccountId first = engine.addAccount(u"nora@lindenpost.example"_s);
        const AccountId second = engine.addAccount(u"nora@work.example"_s);
        AccountListModel model(ViewContext{&engine, &clock, QLocale::c()});
        const QAbstractItemModelTester tester(&model);
        model.setAccounts(engine.state.accounts);
        AccountViewModel *kept = model.of(second);
        model.of(first)->signOut();
        QTRY_COMPARE(engine.state.accounts.size(), 1);
        model.setAccounts(engine.state.accounts);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.first(), kept);
        QCOMPARE(model.shown(), kept);
        QCOMPARE(model.of(first), kept); // no longer there
        QVERIFY(!model.has(first));
        // With none left the window shows the way in; what it showed may still look.
        model.setAccounts({});
        QCOMPARE(model.shown(), kept);
    }

    void aFurtherAccountThatIsRefusedChangesNothing()
    {
        AppStage stage;
        QTRY_VERIFY(stage.app.conversations() && stage.app.conversations()->loaded());
        OnboardingViewModel &page = *stage.app.onboarding();
        stage.app.setAddingAccount(true);
        page.openLink(u"xmpp:omar@meerkat.example?roster;preauth=t1"_s);
        page.setLinking(true);
        page.signIn()->setAddress(u"nora@work.example"_s);
        page.signIn()->setPassword(u"wrong"_s);
        const int listed = stage.engine.calls(u"list"_s);
        stage.engine.failNext(u"add"_s, Error{ErrorCode::AuthenticationFailed, {}});
        page.signIn()->submit();
        QTRY_VERIFY(!page.signIn()->passwordProblem().isEmpty());
        QTRY_VERIFY(stage.engine.calls(u"list"_s) > listed);
        QTest::qWait(50); // it has been answered
        QVERIFY(stage.app.addingAccount());
        QVERIFY(page.linking());
        QVERIFY(!page.waitingText().isEmpty());
        QVERIFY(!stage.app.link()->pageShown());
        QCOMPARE(stage.engine.calls(u"addContact"_s), 0);
        // What waits is for the one that gets in.
        page.signIn()->setPassword(u"right"_s);
        page.signIn()->submit();
        QTRY_VERIFY(!stage.app.addingAccount());
        QVERIFY(stage.app.link()->pageShown());
        QTRY_COMPARE(stage.engine.calls(u"addContact"_s), 1);
        QTRY_COMPARE(stage.app.conversation()->accountId(), stage.engine.state.accounts.last().id);
    }

    void aSecondInvitationWaitsForTheAnswer_data()
    {
        QTest::addColumn<bool>("made");
        QTest::newRow("refused") << false;
        QTest::newRow("an account is made") << true;
    }

    void aSecondInvitationWaitsForTheAnswer()
    {
        QFETCH(bool, made);
        AppStage stage;
        QTRY_VERIFY(stage.app.conversations() && stage.app.conversations()->loaded());
        const qsizetype before = stage.engine.state.accounts.size();
        CreateAccountViewModel &create = *stage.app.onboarding()->create();
        stage.app.links()->open(u"xmpp:one.example?register;preauth=t1"_s);
        QVERIFY(stage.app.addingAccount());
        create.setName(u"nora.lind"_s);
        create.setPassword(u"a quiet afternoon"_s);
        if (!made) {
            stage.engine.failNext(u"begin"_s, Error{ErrorCode::Timeout, {}});
        }
        create.submit();
        stage.app.links()->open(u"xmpp:two.example?register;preauth=t2"_s);
        QCOMPARE(create.domain(), u"one.example"_s);
        QTRY_COMPARE(create.domain(), u"two.example"_s);
        QVERIFY(!create.busy());
        QVERIFY(stage.app.addingAccount());
        QCOMPARE(stage.engine.state.accounts.size(), before + (made ? 1 : 0));
    }

    void chatsSayWhoseTheyAre()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@lindenpost.example"_s);
        engine.addConversation(u"milo@meerkat.example"_s, u"Milo"_s);
        ConversationListModel list(ViewContext{&engine, &clock, QLocale::c()});
        const QAbstractItemModelTester tester(&list);
        list.setAccounts(engine.state.accounts);
        list.load();
        QTRY_COMPARE(list.rowCount(), 1);
        const auto mark = [&] {
            return list.data(list.index(0), ConversationListModel::AccountRole).toString();
        };
        QCOMPARE(mark(), QString());
        engine.addAccount(u"nora@work.example"_s);
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        list.setAccounts(engine.state.accounts);
        QCOMPARE(mark(), u"nora@lindenpost.example"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(list.data(list.index(0), ConversationListModel::AccessibleTextRole)
                    .toString()
                    .endsWith(u"as nora@lindenpost.example"_s));
    }

    void newChatsChooseTheirAccount()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@lindenpost.example"_s);
        const AccountId second = engine.addAccount(u"nora@work.example"_s);
        AccountChoice choice;
        NewChatViewModel page(ViewContext{&engine, &clock, QLocale::c()}, choice);
        choice.setAccounts(engine.state.accounts);
        QCOMPARE(choice.addresses(),
                 (QStringList{u"nora@lindenpost.example"_s, u"nora@work.example"_s}));
        choice.setChosen(1);
        // One's other account is somebody to write to.
        page.setAddress(u"nora@work.example"_s);
        page.start();
        QVERIFY(!page.addressProblem().isEmpty());
        QSignalSpy opened(&page, &NewChatViewModel::opened);
        page.setAddress(u"milo@meerkat.example"_s);
        page.start();
        QTRY_COMPARE(opened.count(), 1);
        const auto *chat =
            engine.conversation(ConversationId{qint64(opened.first().first().toDouble())});
        QCOMPARE(chat->account, second);
        // The choice stays when the list is told again, and falls back when it is gone.
        choice.setAccounts(engine.state.accounts);
        QCOMPARE(choice.chosen(), 1);
        choice.setAccounts({engine.state.accounts.first()});
        QCOMPARE(choice.chosen(), 0);
    }

    void newGroupsAndChannelsChooseTheirAccount()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@lindenpost.example"_s);
        const AccountId second = engine.addAccount(u"nora@work.example"_s);
        const ViewContext context{&engine, &clock, QLocale::c()};
        AccountChoice choice;
        choice.setAccounts(engine.state.accounts);
        RoomPictures pictures(context, std::make_shared<PictureStore>());
        NewGroupViewModel group(context, pictures, choice);
        group.begin();
        choice.use(second);
        group.setName(u"Harbour"_s);
        group.goOn();
        choice.use(engine.state.accounts.first().id); // too late for this one
        QSignalSpy created(&group, &NewGroupViewModel::created);
        group.goOn();
        QTRY_COMPARE(created.count(), 1);
        QCOMPARE(accountOf(engine, created), second);

        choice.use(second);
        RoomFinder finder(context, choice);
        QCOMPARE(engine.calls(u"listRooms"_s), 0);
        finder.begin();
        QCOMPARE(engine.calls(u"listRooms"_s), 1);
        choice.setChosen(0);
        QCOMPARE(engine.calls(u"listRooms"_s), 2); // another provider has another list
        choice.setChosen(1);
        QSignalSpy joined(&finder, &RoomFinder::joined);
        finder.setText(u"harbour@rooms.example"_s);
        RoomInfo info;
        info.jid = BareJid::fromStored(u"harbour@rooms.example"_s);
        engine.state.listed.append(info);
        finder.join();
        QTRY_COMPARE(joined.count(), 1);
        QCOMPARE(accountOf(engine, joined), second);
        finder.end();
        const int asked = engine.calls(u"listRooms"_s);
        choice.setChosen(0);
        QCOMPARE(engine.calls(u"listRooms"_s), asked); // the dialog is closed
    }

    void theSettingsFollowTheChosenAccount()
    {
        AppStage stage;
        const AccountId second = stage.addSecond();
        QVERIFY(second.isValid());
        SettingsViewModel &settings = *stage.app.settings();
        QCOMPARE(stage.app.settingsAccount(), stage.app.accounts()->first());
        settings.blocked()->block(u"stranger@x.example"_s);
        QTRY_COMPARE(settings.blocked()->count(), 1);
        QTRY_COMPARE(settings.devices()->ownName(), u"This computer"_s);

        settings.chooseAccount(stage.app.accounts()->of(second));
        QCOMPARE(stage.app.settingsAccount()->id(), second);
        QCOMPARE(settings.devices()->ownName(), QString()); // nothing of the other one is left
        QCOMPARE(settings.devices()->ownLink(), QString());
        QCOMPARE(settings.blocked()->count(), 0);
        QTRY_COMPARE(settings.devices()->ownName(), u"Office desk"_s);
        QTRY_VERIFY(settings.devices()->ownLink().startsWith(u"xmpp:nora@work.example?"));
        QTRY_COMPARE(stage.app.profile()->name(), u"Nora at work"_s);
        QTRY_VERIFY(settings.blocked()->loaded());
        QCOMPARE(settings.blocked()->count(), 0);
        QCOMPARE(stage.app.link()->account(), second);
    }

    void theChoiceOfTheSettingsStaysWhileItsAccountDoes()
    {
        AppStage stage;
        const AccountId second = stage.addSecond();
        QVERIFY(second.isValid());
        SettingsViewModel &settings = *stage.app.settings();
        settings.chooseAccount(stage.app.accounts()->of(second));
        QSignalSpy told(&settings, &SettingsViewModel::accountChanged);
        stage.engine.tell(Change::Kind::AccountsChanged, {});
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(stage.app.settingsAccount()->id(), second);
        stage.app.accounts()->of(second)->signOut();
        QTRY_COMPARE(stage.app.accounts()->count(), 1);
        QCOMPARE(stage.app.settingsAccount(), stage.app.accounts()->first());
        QTRY_COMPARE(settings.devices()->ownName(), u"This computer"_s);
        QTRY_COMPARE(stage.app.profile()->name(), u"Nora Lind"_s);
    }

    void newsAboutDevicesAreToldForEveryAccount()
    {
        AppStage stage;
        const AccountId second = stage.addSecond();
        QVERIFY(second.isValid());
        const auto news = [&] { return stage.app.settings()->deviceNews(); };
        const auto add = [&](const QString &address, quint32 device) {
            stage.engine.fakeTrust().addNotice(address, device, DeviceNotice::Kind::NewDevice,
                                               stage.clock.nowMs());
        };
        QCOMPARE(news()->text(), QString());
        add(u"nora@work.example"_s, 92);
        QTRY_VERIFY(news()->text().contains(u"Office phone"_s));
        QCOMPARE(news()->address(), u"nora@work.example"_s);
        add(u"nora@lindenpost.example"_s, 4712);
        QCOMPARE(news()->address(), u"nora@work.example"_s); // until it is answered
        news()->dismiss();
        QTRY_COMPARE(news()->address(), u"nora@lindenpost.example"_s);
        QTRY_VERIFY(news()->text().contains(u"“Phone”"_s));
        news()->dismiss();
        QTRY_COMPARE(news()->text(), QString());

        Q_EMIT stage.engine.fakeTrust().ownListChanged(
            second, OwnListState{OwnListState::Kind::Repaired, stage.clock.nowMs()});
        QVERIFY(news()->text().startsWith(u"Another app removed this computer"));
        QCOMPARE(news()->address(), u"nora@work.example"_s);
        stage.app.accounts()->of(second)->signOut();
        QTRY_COMPARE(stage.app.accounts()->count(), 1);
        QCOMPARE(news()->text(), QString());
        QCOMPARE(news()->address(), QString()); // one account needs no name
    }

    void whatIsNewBeginsWithTheAccountUsedLast()
    {
        AppStage stage;
        QTRY_VERIFY(stage.app.conversations() && stage.app.conversations()->loaded());
        const AccountId second = stage.engine.addAccount(u"nora@work.example"_s);
        stage.engine.tell(Change::Kind::AccountsChanged, {});
        const ConversationId chat =
            stage.engine.addConversation(u"office@work.example"_s, u"Office"_s);
        stage.engine.state.conversations.at(chat.value).account = second;
        AccountChoice *choice = stage.app.newChat()->choice();
        QTRY_COMPARE(choice->addresses().size(), 2);
        QCOMPARE(choice->chosen(), 0);
        QCOMPARE(stage.app.newGroup()->choice(), choice);
        QCOMPARE(stage.app.roomFinder()->choice(), choice);
        stage.app.openChat(double(chat.value));
        QTRY_COMPARE(choice->chosen(), 1);
        choice->setChosen(0); // said in a dialog: news in the chat changes nothing
        stage.engine.addMessage(chat, Direction::In, u"The ferry is late."_s, testTime());
        QTest::qWait(0);
        QCOMPARE(choice->chosen(), 0);
    }
};

QTEST_MAIN(TestAccountsModel)
#include "tst_accounts_model.moc"
