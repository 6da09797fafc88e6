// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeDesktop.h"
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeGate.h"
#include "tests/fakes/Scenes.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/AppViewModel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"window.ini"_s)};
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    FakeGate gate{engine};
    FakeDesktop desktop;
    AppViewModel app{gate, clock, preferences, QLocale(QLocale::English, QLocale::UnitedKingdom)};

    /// Opens a scene; what is there before it is loaded comes first.
    bool start(const QString &scene)
    {
        if (!Scenes::prepare(scene, engine, gate)) {
            return false;
        }
        app.setDesktopPorts(desktop.ports());
        app.start();
        return QTest::qWaitFor(
            [this] { return app.conversations() && app.conversations()->loaded(); });
    }
    /// Another account, which is the chosen one for what is new.
    bool addSecond()
    {
        engine.addAccount(u"nora@work.example"_s);
        engine.tell(Change::Kind::AccountsChanged, {});
        AccountChoice &choice = *app.newChat()->choice();
        const bool there = QTest::qWaitFor([&] { return choice.addresses().size() == 2; });
        choice.setChosen(1);
        return there;
    }
    [[nodiscard]] ComposerViewModel &composer() { return *app.conversation()->composer(); }
    [[nodiscard]] OwnPresence told() const { return engine.state.presence; }
};

} // namespace

/// What lies beside the window: tray, going on without it, links, and being away.
class TestDesktopModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTraySaysHowThingsAre()
    {
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        const TrayLook &shown = stage.desktop.tray.shown;
        QTRY_COMPARE(shown.face, TrayLook::Face::Unread);
        QVERIFY2(shown.text.startsWith(u"1 unread message"_s), qPrintable(shown.text));
        QCOMPARE(shown.openText, u"Open Ninelives"_s);
        QCOMPARE(shown.quitText, u"Quit"_s);
        QCOMPARE(shown.statusText, stage.app.account()->statusText());
        for (const auto &[id, chat] : stage.engine.state.conversations) {
            stage.engine.editConversation(ConversationId{id},
                                          [](Conversation &c) { c.unread = 0; });
        }
        QTRY_COMPARE(shown.face, TrayLook::Face::Normal);
        QCOMPARE(shown.text, stage.app.account()->statusText());
    }

    void inAnOutageItSaysWhatWaits()
    {
        Stage stage;
        QVERIFY(stage.start(u"outage"_s));
        Scenes::play(u"outage"_s, stage.engine);
        const TrayLook &shown = stage.desktop.tray.shown;
        QTRY_COMPARE(shown.face, TrayLook::Face::Offline);
        QTRY_VERIFY2(shown.text.contains(u"are waiting; they go out when Ninelives runs."_s)
                         || shown.text.contains(u"is waiting; it goes out when Ninelives runs."_s),
                     qPrintable(shown.text));
        stage.engine.goOnline();
        QTRY_VERIFY(shown.face != TrayLook::Face::Offline);
    }

    void theTrayNeverNamesAnybody()
    {
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        stage.engine.receive(ConversationId{stage.engine.state.conversations.begin()->first},
                             u"secret"_s);
        QTRY_COMPARE(stage.desktop.tray.shown.face, TrayLook::Face::Unread);
        QVERIFY(!stage.desktop.tray.shown.text.contains(u"secret"_s));
        QVERIFY(!stage.desktop.tray.shown.text.contains(u"Milo"_s));
    }

    void theTrayBringsTheWindow()
    {
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        QSignalSpy wanted(&stage.app, &AppViewModel::windowWanted);
        QSignalSpy toggled(&stage.app, &AppViewModel::windowToggled);
        QSignalSpy quit(stage.app.desktop(), &DesktopViewModel::quitWanted);
        Q_EMIT stage.desktop.tray.openWanted();
        Q_EMIT stage.desktop.tray.clicked();
        Q_EMIT stage.desktop.tray.quitWanted();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(quit.count(), 1);
    }

    void closingHidesOnlyWithATrayAndTheWish_data()
    {
        QTest::addColumn<bool>("tray");
        QTest::addColumn<bool>("wish");
        QTest::addColumn<bool>("stays");
        QTest::newRow("tray and wish") << true << true << true;
        QTest::newRow("no tray") << false << true << false;
        QTest::newRow("no wish") << true << false << false;
        QTest::newRow("neither") << false << false << false;
    }

    void closingHidesOnlyWithATrayAndTheWish()
    {
        QFETCH(bool, tray);
        QFETCH(bool, wish);
        Stage stage;
        DesktopViewModel &desktop = *stage.app.desktop();
        QVERIFY(!desktop.staysWhenClosed()); // nobody has said that there is a tray
        stage.app.setDesktopPorts(stage.desktop.ports());
        QSignalSpy changed(&desktop, &DesktopViewModel::changed);
        stage.desktop.tray.setThere(tray);
        desktop.setKeepRunning(wish);
        QVERIFY(changed.count() >= 1);
        QTEST(desktop.staysWhenClosed(), "stays");
        desktop.quit();
        QVERIFY(!desktop.staysWhenClosed()); // or the program could not end
    }

    void choicesOfTheDesktopAreKept()
    {
        Stage stage;
        stage.app.setDesktopPorts(stage.desktop.ports());
        DesktopViewModel &desktop = *stage.app.desktop();
        QVERIFY(desktop.keepRunning() && !desktop.autostart());
        QCOMPARE(desktop.awayAfter(), 10);
        desktop.setKeepRunning(false);
        desktop.setAwayAfter(30);
        desktop.setAutostart(true);
        QVERIFY(stage.desktop.autostart.on);
        const Preferences again(stage.folder.filePath(u"window.ini"_s));
        QVERIFY(!again.keepRunning());
        QCOMPARE(again.awayAfter(), 30);
        stage.desktop.autostart.works = false;
        desktop.setAutostart(false);
        QVERIFY(desktop.autostart()); // shown as it really is
        QVERIFY(!desktop.problem().isEmpty());
    }

    void nonsenseInThePreferencesIsBounded_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<int>("minutes");
        QTest::newRow("too soon") << u"1"_s << 5;
        QTest::newRow("too late") << u"9999"_s << 60;
        QTest::newRow("never") << u"0"_s << 0;
        QTest::newRow("negative") << u"-5"_s << 0;
        QTest::newRow("no number") << u"soon"_s << 0;
    }

    void nonsenseInThePreferencesIsBounded()
    {
        QFETCH(QString, stored);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"window.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\nawayAfter=" + stored.toUtf8() + '\n');
        file.close();
        QTEST(Preferences(file.fileName()).awayAfter(), "minutes");
    }

    // ---- Away ----

    void leftAloneTheUserIsAway()
    {
        Stage stage;
        stage.preferences.setAwayAfter(15);
        QVERIFY(stage.start(u"main"_s));
        QCOMPARE(stage.desktop.idle.afterMs, 15 * 60'000);
        Q_EMIT stage.desktop.idle.idle(15 * 60'000);
        QCOMPARE(stage.told().availability, Availability::Away);
        QCOMPARE(stage.told().idleSinceMs, stage.clock.nowMs() - 15 * 60'000);
        Q_EMIT stage.desktop.idle.back();
        QCOMPARE(stage.told(), OwnPresence());
        Q_EMIT stage.desktop.idle.idle(15 * 60'000);
        stage.app.desktop()->setAwayAfter(0);
        QCOMPARE(stage.told(), OwnPresence()); // the one who switches it off is there
        QCOMPARE(stage.desktop.idle.afterMs, 0);
    }

    void aLockedScreenIsAway()
    {
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        Q_EMIT stage.desktop.idle.lockedChanged(true);
        QCOMPARE(stage.told().availability, Availability::Away);
        const qint64 since = stage.told().idleSinceMs;
        QCOMPARE(since, stage.clock.nowMs());
        stage.clock.advance(600'000);
        Q_EMIT stage.desktop.idle.idle(600'000);
        QCOMPARE(stage.told().idleSinceMs, since);
        Q_EMIT stage.desktop.idle.lockedChanged(false);
        QCOMPARE(stage.told(), OwnPresence());
    }

    void whoeverSaysNeverIsNeverAway()
    {
        Stage stage;
        stage.preferences.setAwayAfter(0);
        QVERIFY(stage.start(u"main"_s));
        Q_EMIT stage.desktop.idle.lockedChanged(true);
        Q_EMIT stage.desktop.idle.idle(600'000);
        QCOMPARE(stage.told(), OwnPresence());
    }

    // ---- Links ----

    void aLinkShowsTheChatWithItsTextAndSendsNothing()
    {
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        stage.app.links()->open(u"xmpp:aylin@meerkat.example?message;body=Tea%3F%0ANow"_s);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Aylin Demir"_s);
        QTRY_COMPARE(stage.composer().text(), u"Tea?\nNow"_s);
        stage.composer().setText(u"begun"_s);
        stage.app.links()->open(u"xmpp:aylin@meerkat.example?message;body=more"_s);
        QTRY_COMPARE(stage.composer().text(), u"begun\nmore"_s); // nothing typed is lost
        stage.app.links()->open(u"xmpp:aylin@meerkat.example"_s);
        QTest::qWait(0);
        QCOMPARE(stage.composer().text(), u"begun\nmore"_s);
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
    }

    void aLinkWaitsForTheChats()
    {
        Stage stage;
        stage.app.links()->open(u"xmpp:milo@lindenpost.example"_s);
        stage.app.links()->open(u"xmpp:aylin@meerkat.example?message;body=late"_s);
        QVERIFY(stage.start(u"main"_s));
        QTRY_COMPARE(stage.app.conversation()->title(), u"Aylin Demir"_s);
        QTRY_COMPARE(stage.composer().text(), u"late"_s);
    }

    void joiningAndAddingAreAsked()
    {
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        LinkOpener &links = *stage.app.links();
        QSignalSpy join(&links, &LinkOpener::joinWanted);
        QSignalSpy add(&links, &LinkOpener::newChatWanted);
        links.open(u"xmpp:cats@rooms.example/Nora?join;password=a%20b"_s);
        QCOMPARE(join.count(), 1);
        stage.app.roomFinder()->begin();
        links.fillIn();
        QCOMPARE(stage.app.roomFinder()->text(), u"cats@rooms.example"_s);
        QCOMPARE(stage.app.roomFinder()->nick(), u"Nora"_s);
        QCOMPARE(stage.app.roomFinder()->password(), u"a b"_s);
        links.open(u"xmpp:new@m.example?roster;name=New%0AOne"_s);
        QCOMPARE(add.count(), 1);
        links.fillIn();
        QCOMPARE(stage.app.newChat()->address(), u"new@m.example"_s);
        QCOMPARE(stage.app.newChat()->name(), u"New One"_s);
        links.fillIn(); // the link is used up
        QTest::qWait(0);
        QCOMPARE(stage.engine.calls(u"join"_s), 0);
        QCOMPARE(stage.engine.calls(u"addContact"_s), 0);
        QCOMPARE(stage.engine.calls(u"open"_s), 0);
    }

    void aLinkIsFollowedWithTheRightAccount_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("inChat"); // of the second account
        QTest::addColumn<int>("account");
        QTest::newRow("the chosen one") << u"xmpp:new@m.example"_s << false << 0;
        QTest::newRow("the named one") << u"xmpp://nora@work.example/new@m.example"_s << false << 1;
        QTest::newRow("none of ours") << u"xmpp://eve@m.example/new@m.example"_s << false << 0;
        QTest::newRow("the chat's") << u"xmpp:new@m.example"_s << true << 1;
        QTest::newRow("the chat's, whatever the link names")
            << u"xmpp://nora@lindenpost.example/new@m.example"_s << true << 1;
    }

    void aLinkIsFollowedWithTheRightAccount()
    {
        QFETCH(QString, link);
        QFETCH(bool, inChat);
        QFETCH(int, account);
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        AccountChoice &choice = *stage.app.newChat()->choice();
        QVERIFY(stage.addSecond());
        if (inChat) {
            stage.app.openChatWith(u"office@work.example"_s); // as the second one
            QTRY_COMPARE(stage.app.conversation()->accountId(),
                         stage.engine.state.accounts.last().id);
        }
        choice.setChosen(0);
        LinkOpener &links = *stage.app.links();
        inChat ? links.openInChat(link) : links.open(link);
        QTRY_COMPARE(stage.app.conversation()->title(), u"new"_s);
        QCOMPARE(stage.app.conversation()->accountId(), stage.engine.state.accounts.at(account).id);
        // The dialogs begin with it.
        choice.setChosen(0);
        links.open(u"xmpp://nora@work.example/cats@rooms.example?join"_s);
        QCOMPARE(choice.chosen(), 1);
        links.open(u"xmpp://nora@lindenpost.example/other@m.example?roster"_s);
        QCOMPARE(choice.chosen(), 0);
    }

    void whatIsNoLinkDoesNothing_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("empty") << QString();
        QTest::newRow("web page") << u"https://m.example"_s;
        QTest::newRow("option") << u"--profile=/"_s;
        QTest::newRow("broken") << u"xmpp:%00@m.example?message;body=x"_s;
    }

    void whatIsNoLinkDoesNothing()
    {
        QFETCH(QString, link);
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        stage.app.links()->open(link);
        QTest::qWait(0);
        QVERIFY(!stage.app.conversation()->isOpen());
        QCOMPARE(stage.engine.calls(u"open"_s), 0);
    }

    void anInvitationIsKeptForWhoHasNoAccount()
    {
        Stage stage;
        QSignalSpy wanted(stage.app.links(), &LinkOpener::invitationWanted);
        stage.app.links()->open(u"xmpp:p.example?register;preauth=abc"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(stage.app.links()->invitation(), u"xmpp:p.example?register;preauth=abc"_s);
    }

    // ---- Levels and mutes ----

    void aChatIsMutedForAWhile()
    {
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        ConversationViewModel &chat = *stage.app.conversation();
        stage.app.openChatWith(u"ruth@steady.example"_s);
        QTRY_COMPARE(chat.title(), u"Grandma Ruth"_s);
        QCOMPARE(chat.muteChoice(), 0);
        chat.chooseMute(1);
        QTRY_COMPARE(chat.muteChoice(), 1);
        QVERIFY2(chat.muteText().startsWith(u"Quiet until 15:3"_s), qPrintable(chat.muteText()));
        chat.chooseMute(2);
        QTRY_COMPARE(chat.muteChoice(), 2);
        chat.chooseMute(3);
        QTRY_COMPARE(chat.muteChoice(), 3);
        QVERIFY(chat.muted());
        chat.chooseMute(0);
        QTRY_VERIFY(!chat.muted());
        const double id = chat.conversationId();
        stage.app.conversations()->muteFor(id, 8);
        QTRY_COMPARE(stage.engine.conversation(ConversationId{qint64(id)})->mutedUntilMs,
                     stage.clock.nowMs() + 8 * 3'600'000);
        stage.app.conversations()->muteFor(id, 0);
        QTRY_COMPARE(stage.engine.conversation(ConversationId{qint64(id)})->mutedUntilMs, 0);
        QVERIFY(stage.engine.conversation(ConversationId{qint64(id)})->muted);
    }

    void aPersonsChatHasALevel()
    {
        Stage stage;
        QVERIFY(stage.start(u"main"_s));
        ConversationViewModel &chat = *stage.app.conversation();
        stage.app.openChatWith(u"ruth@steady.example"_s);
        QTRY_COMPARE(chat.title(), u"Grandma Ruth"_s);
        chat.setNotifyLevel(int(Ui::NotifyLevel::Nothing));
        QTRY_COMPARE(chat.notifyLevel(), int(Ui::NotifyLevel::Nothing));
        const int before = stage.app.conversations()->unreadTotal();
        stage.engine.receive(ConversationId{qint64(chat.conversationId())}, u"psst"_s);
        QTRY_VERIFY(stage.engine.conversation(ConversationId{qint64(chat.conversationId())})->unread
                    > 0);
        QTest::qWait(0);
        QCOMPARE(stage.app.conversations()->unreadTotal(), before);
        chat.setNotifyLevel(99);
        QCOMPARE(stage.engine.calls(u"setNotify"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestDesktopModel)
#include "tst_desktop_model.moc"
