// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/AccountViewModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ConversationId milo;
    std::unique_ptr<AccountViewModel> account;

    explicit Stage(bool online = true)
    {
        if (!online) {
            engine.setConnection({}); // as the program starts
        }
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s, u"Nora Lind"_s);
        milo = engine.addConversation(u"milo@m.example"_s, u"Milo"_s);
        account = std::make_unique<AccountViewModel>(
            ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)});
        account->setAccount(engine.state.accounts.first());
    }

    void write(const QString &text)
    {
        const Answer<Message> sent = engine.chats().sendText(milo, text);
        QTRY_VERIFY(sent.isFinished());
    }

    [[nodiscard]] QString dots() const
    {
        QString signs;
        for (const int dot : account->dots()) {
            signs += QStringLiteral("?~+x").at(dot);
        }
        return signs;
    }

    [[nodiscard]] Ui::Strip strip() const { return Ui::Strip(account->strip()->kind()); }
};

} // namespace

class TestAccountModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dotsFollowTheConnection_data()
    {
        QTest::addColumn<LinkPhase>("phase");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<LinkPhase>("failed");
        QTest::addColumn<QString>("dots");
        QTest::addColumn<QString>("words");
        const auto none = ErrorCode::Internal;
        QTest::newRow("online") << LinkPhase::Online << none << LinkPhase::Stopped << u"+++++++++"_s
                                << u"All working"_s;
        QTest::newRow("connecting") << LinkPhase::Securing << none << LinkPhase::Stopped
                                    << u"~~~~~~~~~"_s << u"Connecting"_s;
        QTest::newRow("no network") << LinkPhase::Waiting << ErrorCode::NetworkUnreachable
                                    << LinkPhase::Connecting << u"+x???????"_s << u"No internet"_s;
        QTest::newRow("names") << LinkPhase::Waiting << ErrorCode::HostNotFound
                               << LinkPhase::Resolving << u"++x??????"_s << u"No name lookup"_s;
        QTest::newRow("server") << LinkPhase::Waiting << ErrorCode::Timeout << LinkPhase::Connecting
                                << u"+++x?????"_s << u"Provider silent"_s;
        QTest::newRow("tls") << LinkPhase::Waiting << ErrorCode::TlsFailed << LinkPhase::Securing
                             << u"++++x????"_s << u"No secure connection"_s;
        QTest::newRow("login") << LinkPhase::Waiting << ErrorCode::Timeout
                               << LinkPhase::Authenticating << u"+++++x???"_s << u"Can’t log in"_s;
    }

    void dotsFollowTheConnection()
    {
        QFETCH(LinkPhase, phase);
        QFETCH(ErrorCode, code);
        QFETCH(LinkPhase, failed);
        QFETCH(QString, dots);
        QFETCH(QString, words);
        Stage stage;
        TransportState state;
        state.phase = phase;
        if (code != ErrorCode::Internal) {
            state.failure = Error{code, {}};
            state.failedPhase = failed;
            state.failingSinceMs = stage.clock.nowMs();
        }
        stage.engine.setConnection(state);
        QCOMPARE(stage.dots(), dots);
        QCOMPARE(stage.account->statusText(), words);
    }

    void theStripWaitsFiveSeconds()
    {
        Stage stage;
        stage.engine.goDown(ErrorCode::Timeout, LinkPhase::Connecting, 0, 60'000);
        QCOMPARE(stage.strip(), Ui::Strip::Hidden);
        stage.clock.advance(4'900);
        stage.account->strip()->recheck();
        QCOMPARE(stage.strip(), Ui::Strip::Hidden);
        stage.clock.advance(200);
        stage.account->strip()->recheck();
        QCOMPARE(stage.strip(), Ui::Strip::Waiting);
        QCOMPARE(stage.account->strip()->nextTryText(), u"Next try in 55 s"_s);
        QCOMPARE(stage.account->strip()->actionText(), u"Try now"_s);
        stage.account->strip()->act();
        QCOMPARE(stage.engine.calls(u"retryNow"_s), 1);
        stage.engine.goOnline(); // nothing was waiting: no farewell
        QCOMPARE(stage.strip(), Ui::Strip::Hidden);
    }

    void theStripComesAtOnceWhenSomethingWaits()
    {
        Stage stage;
        stage.engine.goDown(ErrorCode::Timeout, LinkPhase::Connecting, 0, 12'000);
        stage.write(u"one"_s);
        stage.write(u"two"_s);
        QTRY_COMPARE(stage.strip(), Ui::Strip::Waiting);
        QVERIFY(stage.account->strip()->line2().contains(u"2 messages are saved here"_s));
        QCOMPARE(stage.account->statusText(), u"2 waiting"_s);
        QVERIFY(!stage.account->strip()->accessibleText().contains(u"Next try"_s));

        stage.engine.autoDeliver = true;
        stage.engine.deliveryStepMs = 1;
        stage.engine.goOnline();
        QCOMPARE(stage.strip(), Ui::Strip::Recovered);
        QTRY_COMPARE(stage.account->strip()->line2(), u"2 waiting messages sent."_s);
        QCOMPARE(stage.account->strip()->line1(), u"Connected again."_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.strip(), Ui::Strip::Hidden, 5000);
    }

    void aGoodStartIsNoRecovery_data()
    {
        QTest::addColumn<int>("connectingMs");
        QTest::newRow("fast") << 300;
        QTest::newRow("slow, so that the strip says so") << 12'000;
    }

    void aGoodStartIsNoRecovery()
    {
        QFETCH(int, connectingMs);
        Stage stage(false);
        stage.write(u"from last time"_s);
        QTRY_COMPARE(stage.account->statusText(), u"1 waiting"_s);
        TransportState connecting;
        connecting.phase = LinkPhase::Connecting;
        connecting.sinceMs = stage.clock.nowMs();
        stage.engine.setConnection(connecting);
        stage.clock.advance(connectingMs);
        stage.account->strip()->recheck();
        QCOMPARE(stage.account->strip()->shown(), connectingMs > 10'000);
        stage.engine.goOnline();
        QCOMPARE(stage.strip(), Ui::Strip::Hidden);
    }

    void aStartThatFailedAtFirstIsARecovery()
    {
        Stage stage(false);
        stage.write(u"from last time"_s);
        QTRY_COMPARE(stage.account->statusText(), u"1 waiting"_s);
        stage.engine.goDown(ErrorCode::ConnectionRefused, LinkPhase::Connecting, 0, 1'000);
        QCOMPARE(stage.strip(), Ui::Strip::Waiting);
        stage.engine.goOnline();
        QCOMPARE(stage.strip(), Ui::Strip::Recovered);
    }

    void anInterruptionIsOverOnce()
    {
        Stage stage;
        stage.engine.goOnline();
        stage.write(u"one"_s);
        QTRY_COMPARE(stage.engine.waiting(), 1);
        stage.engine.goDown(ErrorCode::NotConnected, LinkPhase::Online, 0, 1'000);
        QCOMPARE(stage.strip(), Ui::Strip::Waiting);
        stage.engine.goOnline();
        QCOMPARE(stage.strip(), Ui::Strip::Recovered);
        stage.engine.goOnline();
        QCOMPARE(stage.strip(), Ui::Strip::Recovered);
    }

    void aFlickerDuringRetriesKeepsTheStrip()
    {
        Stage stage;
        stage.engine.goDown(ErrorCode::Timeout, LinkPhase::Connecting, 60'000, 1'000);
        QCOMPARE(stage.strip(), Ui::Strip::Waiting);
        TransportState trying = stage.engine.state.connection;
        trying.phase = LinkPhase::Connecting;
        stage.engine.setConnection(trying);
        QCOMPARE(stage.strip(), Ui::Strip::Waiting);
        QCOMPARE(stage.account->strip()->nextTryText(), u"Trying now"_s);
    }

    void aRefusedPasswordIsRedAndAsks()
    {
        Stage stage;
        stage.engine.goDown(ErrorCode::AuthenticationFailed, LinkPhase::Authenticating, 0, 0, true);
        QCOMPARE(stage.strip(), Ui::Strip::NeedsUser);
        QCOMPARE(stage.account->strip()->actionText(), u"Enter password"_s);
        QSignalSpy asked(stage.account->strip(), &OutageStripViewModel::passwordWanted);
        stage.account->strip()->act();
        QCOMPARE(asked.count(), 1);
        QSignalSpy accepted(stage.account.get(), &AccountViewModel::passwordAccepted);
        stage.engine.failNext(u"setPassword"_s, Error{ErrorCode::DiskFull, {}});
        stage.account->enterPassword(u"new"_s);
        QTRY_VERIFY(!stage.account->passwordProblem().isEmpty());
        stage.account->enterPassword(u"new"_s);
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(stage.strip(), Ui::Strip::Hidden);
    }

    void aFullDiskGoesFirst()
    {
        Stage stage;
        Q_EMIT stage.engine.storageTrouble(Error{ErrorCode::DiskFull, {}});
        QCOMPARE(stage.strip(), Ui::Strip::NeedsUser);
        QCOMPARE(stage.account->strip()->line1(),
                 u"The disk is full. Free 20 MB, and all goes on by itself."_s);
        Q_EMIT stage.engine.storageTrouble(std::nullopt);
        QCOMPARE(stage.strip(), Ui::Strip::Hidden);
    }

    void aRepairIsToldUntilItIsPutAway()
    {
        Stage stage;
        stage.engine.repaired = RepairReport{1, u"ninelives-damaged-1.db"_s, 1234, 5, true};
        AccountViewModel fresh(ViewContext{&stage.engine, &stage.clock, QLocale::c()});
        QTRY_VERIFY(fresh.strip()->shown());
        QVERIFY(fresh.strip()->line2().contains(u"5 could not be read"_s));
        QVERIFY(fresh.strip()->line2().contains(u"ninelives-damaged-1.db"_s));
        QCOMPARE(fresh.strip()->action(), int(Ui::StripAction::Dismiss));
        fresh.strip()->act();
        QVERIFY(!fresh.strip()->shown());
        QVERIFY(!stage.engine.repaired.has_value());
    }

    void slowConnectingIsSaid()
    {
        Stage stage;
        TransportState connecting;
        connecting.phase = LinkPhase::Connecting;
        connecting.sinceMs = stage.clock.nowMs();
        stage.engine.setConnection(connecting);
        stage.clock.advance(9'000);
        stage.account->strip()->recheck();
        QCOMPARE(stage.strip(), Ui::Strip::Hidden);
        stage.clock.advance(2'000);
        stage.account->strip()->recheck();
        QVERIFY(stage.account->strip()->line1().contains(u"taking longer than usual"_s));
    }
};

QTEST_GUILESS_MAIN(TestAccountModel)
#include "tst_account_model.moc"
