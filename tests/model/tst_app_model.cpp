// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeGate.h"
#include "tests/fakes/Scenes.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/AppViewModel.h"

#include <QSet>
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
    AppViewModel app{gate, clock, preferences, QLocale(QLocale::English, QLocale::UnitedKingdom)};

    void start(const QString &scene)
    {
        QVERIFY(Scenes::prepare(scene, engine, gate));
        app.start();
    }

    [[nodiscard]] Ui::AppState state() const { return Ui::AppState(app.state()); }
};

/// Remembers for which chats there is a notification.
class ShownNotifications : public NotificationPort
{
public:
    void show(const DesktopNotification &notification) override
    {
        chats.insert(notification.conversation);
    }
    void withdraw(ConversationId conversation) override { chats.remove(conversation); }

    QSet<ConversationId> chats;
};

} // namespace

class TestAppModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheChatsAndConnectsOnce()
    {
        Stage stage;
        QCOMPARE(stage.state(), Ui::AppState::Opening);
        stage.start(u"main"_s);
        QTRY_COMPARE(stage.state(), Ui::AppState::Ready);
        QTRY_VERIFY(stage.app.conversations()->loaded());
        QCOMPARE(stage.app.account()->name(), u"Nora Lind"_s);
        QCOMPARE(stage.app.windowTitle(), u"(1) Ninelives"_s); // muted chats do not count
        stage.engine.tell(Change::Kind::AccountsChanged, {});
        QTRY_COMPARE(stage.engine.calls(u"list"_s) >= 2, true);
        QCOMPARE(stage.engine.calls(u"connectAll"_s), 1);
    }

    void withoutAnAccountAsksToSignIn()
    {
        Stage stage;
        stage.start(u"signin"_s);
        QTRY_COMPARE(stage.state(), Ui::AppState::SignIn);
        stage.app.signIn()->setAddress(u"nora@p.example"_s);
        stage.app.signIn()->setPassword(u"secret"_s);
        stage.app.signIn()->submit();
        QTRY_COMPARE(stage.state(), Ui::AppState::Ready);
        QCOMPARE(stage.app.account()->address(), u"nora@p.example"_s);
    }

    void aFirstAccountThatIsRefusedStaysOnItsPage()
    {
        Stage stage;
        stage.start(u"signin"_s);
        QTRY_COMPARE(stage.state(), Ui::AppState::SignIn);
        stage.app.onboarding()->setLinking(true);
        stage.app.signIn()->setAddress(u"nora@p.example"_s);
        stage.app.signIn()->setPassword(u"wrong"_s);
        stage.engine.failNext(u"add"_s, Error{ErrorCode::AuthenticationFailed, {}});
        stage.app.signIn()->submit();
        QTRY_VERIFY(!stage.app.signIn()->passwordProblem().isEmpty());
        QTest::qWait(50); // the list without it has come
        QCOMPARE(stage.state(), Ui::AppState::SignIn);
        QVERIFY(!stage.app.signIn()->passwordProblem().isEmpty());
        stage.app.signIn()->setPassword(u"right"_s);
        stage.app.signIn()->submit();
        QTRY_COMPARE(stage.state(), Ui::AppState::Ready);
        QTRY_VERIFY(stage.app.link()->pageShown());
    }

    void anAccountThatIsStillAskedForIsNone()
    {
        Stage stage;
        stage.start(u"signin"_s);
        QTRY_COMPARE(stage.state(), Ui::AppState::SignIn);
        stage.app.signIn()->setAddress(u"nora@p.example"_s);
        stage.app.signIn()->setPassword(u"secret"_s);
        stage.engine.latencyMs = 3'600'000; // nobody answers
        stage.app.signIn()->submit();
        stage.engine.latencyMs = 0;
        const int listed = stage.engine.calls(u"list"_s);
        stage.engine.addAccount(u"nora@p.example"_s); // the store has it already
        stage.engine.tell(Change::Kind::AccountsChanged, {});
        QTRY_VERIFY(stage.engine.calls(u"list"_s) > listed);
        QTest::qWait(50);
        QCOMPARE(stage.state(), Ui::AppState::SignIn);
    }

    void asksForThePassphraseUntilItFits()
    {
        Stage stage;
        stage.start(u"passphrase"_s);
        QTRY_COMPARE(stage.state(), Ui::AppState::NeedsPassphrase);
        QVERIFY(!stage.app.passphraseIsNew());
        stage.app.submitPassphrase({});
        QCOMPARE(stage.app.passphraseProblem(), u"The passphrase is missing."_s);
        stage.app.submitPassphrase(u"wrong"_s);
        QTRY_COMPARE(stage.app.passphraseProblem(), u"This passphrase does not open your chats."_s);
        stage.app.submitPassphrase(u"correct horse"_s);
        QTRY_COMPARE(stage.state(), Ui::AppState::SignIn);
    }

    void sayWhyTheProfileDoesNotOpen_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("again");
        QTest::newRow("keyring") << ErrorCode::KeyringLocked
                                 << u"Your keyring is locked, so your chats can’t be opened yet."_s
                                 << true;
        QTest::newRow("lost key") << ErrorCode::KeyGone
                                  << u"Your keyring no longer has the key of your chats."_s << true;
        QTest::newRow("key file") << ErrorCode::KeyFileExposed
                                  << u"The file with the key of your chats is open to others."_s
                                  << true;
        QTest::newRow("key") << ErrorCode::WrongKey << u"This key does not open your chats."_s
                             << true;
        QTest::newRow("newer") << ErrorCode::NewerSchema
                               << u"These chats were last opened by a newer Ninelives."_s << false;
        QTest::newRow("second window")
            << ErrorCode::InUse << u"These chats are open in another window."_s << true;
    }

    void sayWhyTheProfileDoesNotOpen()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, title);
        QFETCH(bool, again);
        Stage stage;
        stage.gate.failure = Error{code, {}};
        stage.app.start();
        QTRY_COMPARE(stage.state(), Ui::AppState::CannotOpen);
        QCOMPARE(stage.app.stateTitle(), title);
        QCOMPARE(!stage.app.stateActionText().isEmpty(), again);
        stage.gate.failure.reset();
        stage.app.performStateAction();
        QTRY_COMPARE(stage.state(), Ui::AppState::SignIn);
        QCOMPARE(stage.gate.opens, 2);
    }

    void wordsAreOfferedWhereverTheKeyIsMissing_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("offered");
        for (const ErrorCode code :
             {ErrorCode::WrongKey, ErrorCode::NoKey, ErrorCode::KeyringLocked, ErrorCode::NoKeyring,
              ErrorCode::KeyGone, ErrorCode::VaultMissing, ErrorCode::VaultDamaged,
              ErrorCode::KeyFileMissing, ErrorCode::KeyFileUnreadable, ErrorCode::KeyFileExposed,
              ErrorCode::KeyFileDamaged}) {
            QTest::newRow(qPrintable(errorName(code))) << code << true;
        }
        for (const ErrorCode code : {ErrorCode::InUse, ErrorCode::Corrupt, ErrorCode::DiskFull}) {
            QTest::newRow(qPrintable(errorName(code))) << code << false;
        }
    }

    void wordsAreOfferedWhereverTheKeyIsMissing()
    {
        QFETCH(ErrorCode, code);
        QFETCH(bool, offered);
        const QString hint = u"Your recovery words open your chats, too."_s;
        for (const bool made : {true, false}) {
            Stage stage;
            stage.gate.failure = Error{code, {}};
            stage.gate.wordsMade = made;
            stage.app.start();
            QTRY_COMPARE(stage.state(), Ui::AppState::CannotOpen);
            QCOMPARE(stage.app.wordsOffered(), made && offered);
            QCOMPARE(stage.app.stateText().endsWith(hint), made && offered);
        }
    }

    void wordsThatOpenNothingAnyMoreSayWhy()
    {
        Stage stage;
        stage.gate.failure = Error{ErrorCode::WrongKey, {}};
        stage.gate.wordsMade = true;
        stage.gate.wordsFailure = Error{ErrorCode::VaultDamaged, {}};
        stage.app.start();
        QTRY_COMPARE(stage.state(), Ui::AppState::CannotOpen);
        stage.app.submitWords(u"legal winner"_s);
        QTRY_COMPARE(stage.app.wordsProblem(),
                     u"The file vault.json beside your chats is damaged or can’t be read."_s);
    }

    void chatsAreChosenAndStepped()
    {
        Stage stage;
        stage.start(u"main"_s);
        QTRY_VERIFY(stage.app.conversations() && stage.app.conversations()->loaded());
        stage.app.stepChat(1, false);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Milo Brandt"_s);
        QTRY_COMPARE(stage.app.conversations()->currentRow(), 0);
        stage.app.stepChat(1, false);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Aylin Demir"_s);
        stage.app.stepChat(1, true);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Tomás Rivera"_s);
        stage.app.closeChat();
        QTRY_VERIFY(!stage.app.conversation()->isOpen());
        QCOMPARE(stage.app.conversations()->currentRow(), -1);
        stage.app.openChatWith(u"ruth@steady.example"_s);
        QTRY_COMPARE(stage.app.conversation()->title(), u"Grandma Ruth"_s);
        stage.app.openChatWith(u"not an address"_s);
        QCOMPARE(stage.app.conversation()->title(), u"Grandma Ruth"_s);
    }

    void whatIsHiddenIsNewsAndUnread_data()
    {
        QTest::addColumn<bool>("byPage");
        QTest::newRow("by another window") << false;
        QTest::newRow("by another page") << true;
    }

    void whatIsHiddenIsNewsAndUnread()
    {
        QFETCH(bool, byPage);
        ShownNotifications shown; // outlives the view-models
        Stage stage;
        DesktopPorts ports;
        ports.notifications = &shown;
        stage.app.setDesktopPorts(ports);
        stage.start(u"main"_s);
        QTRY_VERIFY(stage.app.conversations() && stage.app.conversations()->loaded());
        stage.app.stepChat(1, false);
        QTRY_VERIFY(stage.app.conversation()->timeline()->loaded());
        stage.app.conversation()->timeline()->visibleRange(0, 2);
        const auto hide = [&](bool hidden) {
            if (byPage) {
                stage.app.setChatShown(!hidden);
            } else {
                stage.app.setWindowActive(!hidden);
            }
        };
        stage.app.setWindowActive(true);
        stage.app.setChatShown(true);
        const ConversationId chat{qint64(stage.app.conversation()->conversationId())};
        stage.engine.receive(chat, u"seen"_s);
        QTRY_COMPARE(stage.engine.conversation(chat)->unread, 0);
        const int read = stage.engine.calls(u"markRead"_s);
        hide(true);
        stage.engine.receive(chat, u"psst"_s);
        QTRY_VERIFY(shown.chats.contains(chat));
        QCOMPARE(stage.engine.calls(u"markRead"_s), read);
        QCOMPARE(stage.engine.conversation(chat)->unread, 1);
        hide(false);
        QVERIFY(!shown.chats.contains(chat));
        QTRY_COMPARE(stage.engine.conversation(chat)->unread, 0);
        QCOMPARE(stage.engine.calls(u"markRead"_s), read + 1);
    }

    void anOutageReachesTheOpenChat()
    {
        Stage stage;
        stage.start(u"main"_s);
        QTRY_VERIFY(stage.app.conversations() && stage.app.conversations()->loaded());
        stage.app.stepChat(1, false);
        QTRY_VERIFY(stage.app.conversation()->isOpen());
        stage.engine.goDown(ErrorCode::Timeout, LinkPhase::Connecting, 0, 10'000);
        QVERIFY(!stage.app.conversation()->waitingHint().isEmpty());
        stage.engine.goOnline();
        QCOMPARE(stage.app.conversation()->waitingHint(), QString());
    }

    void choicesAreKept()
    {
        Stage stage;
        stage.app.setTheme(int(Ui::ThemeChoice::Dark));
        AppViewModel second(stage.gate, stage.clock, stage.preferences, QLocale::c());
        QCOMPARE(second.theme(), int(Ui::ThemeChoice::Dark));
        stage.start(u"empty"_s);
        QTRY_COMPARE(stage.state(), Ui::AppState::Ready);
        stage.app.settings()->setTyping(false);
        QTRY_COMPARE(stage.engine.state.privacy.typing, std::optional(false));
        stage.app.settings()->setEnterSends(false);
        QVERIFY(!stage.preferences.enterSends());
        stage.engine.failNext(u"setDefaultPrivacy"_s, Error{ErrorCode::DiskFull, {}});
        stage.app.settings()->setReceipts(false);
        QTRY_VERIFY(!stage.app.settings()->problem().isEmpty());
        QVERIFY(stage.app.settings()->receipts()); // shown as it really is
    }
};

QTEST_GUILESS_MAIN(TestAppModel)
#include "tst_app_model.moc"
