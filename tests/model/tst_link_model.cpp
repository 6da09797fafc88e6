// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeLink.h"
#include "tests/model/Roles.h"
#include "ui/text/LinkSentences.h"
#include "ui/viewmodels/ConversationListModel.h"
#include "ui/viewmodels/LinkViewModel.h"
#include "ui/viewmodels/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

/// One account with two devices, and a view-model for their linking.
struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ViewContext context{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    AccountListModel accounts{context};
    std::unique_ptr<LinkViewModel> link;
    AccountId account;

    Stage()
    {
        engine.autoDeliver = false;
        account = engine.addAccount(u"nora@p.example"_s);
        engine.addDevice(u"nora@p.example"_s, 1, u"Study desktop"_s, Trust::Verified, true);
        engine.addDevice(u"nora@p.example"_s, 2, u"Phone"_s, Trust::Verified);
        accounts.setAccounts(engine.state.accounts);
        link = std::make_unique<LinkViewModel>(context, accounts);
        link->setAccounts(engine.state.accounts);
    }

    FakeLink &fake() { return engine.fakeLink(); }
    void set(LinkingPhase phase, bool giving, int messages = 0)
    {
        fake().set(account, fake().made(phase, giving, messages));
    }
    [[nodiscard]] Ui::LinkPhase phase() const { return Ui::LinkPhase(link->phase()); }
    void openPage()
    {
        link->openPage();
        QTRY_COMPARE(phase(), Ui::LinkPhase::Showing);
    }
    void enter(const QString &text)
    {
        link->entry()->setText(text);
        link->entry()->submit();
        QTRY_VERIFY(!link->entry()->busy());
    }
};

} // namespace

class TestLinkModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- The new device ----

    void theCodeIsShownForAsLongAsItIsGood()
    {
        Stage stage;
        QSignalSpy ticked(stage.link.get(), &LinkViewModel::ticked);
        stage.openPage();
        QVERIFY(stage.link->pageShown());
        QCOMPARE(stage.link->words(), stage.fake().words);
        QVERIFY(!stage.link->code().isEmpty());
        QCOMPARE(stage.link->validText(), u"Valid for 10:00"_s);
        stage.clock.advance(48'000);
        QCOMPARE(stage.link->validText(), u"Valid for 9:12"_s);
        ticked.clear();
        QTRY_VERIFY(!ticked.isEmpty()); // the window is told each second
        stage.clock.advance(10 * minute);
        QVERIFY(stage.link->expired());
        QCOMPARE(stage.link->validText(), QString());
        stage.link->newCode();
        QTRY_VERIFY(!stage.link->expired());
        QTRY_COMPARE(stage.link->thisName(), u"Study desktop"_s);
        QCOMPARE(stage.link->address(), u"nora@p.example"_s);
    }

    void copyingGivesTheWordsInOrder()
    {
        Stage stage;
        stage.openPage();
        stage.link->copyWords();
        QCOMPARE(QGuiApplication::clipboard()->text(), stage.fake().words.join(u' '));
        QVERIFY(stage.link->copied());
        stage.fake().words.swapItemsAt(0, 1);
        stage.link->newCode();
        QTRY_VERIFY(!stage.link->copied());
        QTRY_COMPARE(stage.link->words(), stage.fake().words);
        QVERIFY(!stage.link->copied());
    }

    void leavingThePageWithdrawsTheCode()
    {
        Stage stage;
        stage.openPage();
        stage.link->leavePage();
        QVERIFY(!stage.link->pageShown());
        QCOMPARE(stage.fake().cancelled, 1);
        QCOMPARE(stage.phase(), Ui::LinkPhase::Idle);
    }

    void aCodeThatComesTooLateIsWithdrawn()
    {
        Stage stage;
        stage.engine.latencyMs = 20;
        stage.link->openPage();
        stage.link->leavePage();
        QTRY_COMPARE(stage.fake().cancelled, 1);
        QCOMPARE(stage.phase(), Ui::LinkPhase::Idle);
    }

    void withoutAConnectionItWaitsForOne()
    {
        Stage stage;
        stage.engine.failNext(u"showCode"_s, Error{ErrorCode::NotConnected, {}});
        stage.link->openPage();
        QTRY_COMPARE(stage.link->statusText(), u"Waiting for the connection to p.example"_s);
        QCOMPARE(stage.link->problem(), QString());
        stage.engine.goOnline();
        QTRY_COMPARE(stage.phase(), Ui::LinkPhase::Showing);
        QCOMPARE(stage.engine.calls(u"showCode"_s), 2);
        QCOMPARE(stage.link->statusText(), u"Waiting for your other device"_s);
    }

    void whatCannotBeShownIsSaid()
    {
        Stage stage;
        stage.engine.failNext(u"showCode"_s, Error{ErrorCode::Unsupported, {}});
        stage.link->openPage();
        QTRY_VERIFY(stage.link->problem().startsWith(u"Linking doesn’t work with this account"_s));
        stage.link->newCode();
        QTRY_COMPARE(stage.phase(), Ui::LinkPhase::Showing);
        QCOMPARE(stage.link->problem(), QString());
    }

    void theChatsOpenWithTheNewestMessages()
    {
        Stage stage;
        QSignalSpy said(stage.link.get(), &LinkViewModel::announced);
        stage.openPage();
        stage.set(LinkingPhase::Confirming, false);
        QCOMPARE(stage.link->statusText(), u"The code fits. Confirm on your other device."_s);
        stage.set(LinkingPhase::Transferring, false, 120);
        QVERIFY(stage.link->pageShown());
        QVERIFY(stage.link->incoming());
        QCOMPARE(stage.link->progressText(), u"120 of 10,000 messages, newest first"_s);
        said.clear();
        stage.set(LinkingPhase::Transferring, false, 200);
        QVERIFY(!stage.link->pageShown());
        QVERIFY(stage.link->lineShown());
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().at(0).toString(),
                 u"The newest 200 messages are here. Older ones follow in the background."_s);
        said.clear();
        for (int messages = 300; messages < 3000; messages += 100) {
            stage.set(LinkingPhase::Transferring, false, messages);
        }
        QCOMPARE(said.size(), 0); // progress is not read out
        QCOMPARE(stage.link->progress(), 0.29);
    }

    void theLineStaysUntilItWasSeen()
    {
        Stage stage;
        stage.set(LinkingPhase::Transferring, false, 2140);
        QVERIFY(stage.link->lineShown());
        QCOMPARE(stage.link->statusText(), u"Your messages arrive from “\u2068Phone\u2069”."_s);
        stage.link->setPaused(true);
        QVERIFY(stage.link->paused() && stage.link->moving());
        stage.set(LinkingPhase::Broken, false, 2140);
        QCOMPARE(stage.link->statusText(),
                 u"The connection broke after 2,140 messages. It goes on by itself."_s);
        stage.set(LinkingPhase::Done, false, 10'000);
        QVERIFY(stage.link->lineShown() && !stage.link->moving());
        QCOMPARE(stage.link->statusText(), u"All your messages are here."_s);
        stage.link->dismiss();
        QVERIFY(!stage.link->lineShown());
    }

    void aCodeThatFailedIsNoLine()
    {
        Stage stage;
        stage.openPage();
        stage.fake().fail(stage.account, ErrorCode::WrongKey);
        QVERIFY(!stage.link->lineShown());
        QVERIFY(stage.link->pageShown());
        QVERIFY(!stage.link->problem().isEmpty());
    }

    void eachFailureSaysWhatHappenedOnBothSides_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("onTheOld");
        QTest::addColumn<QString>("onTheNew");
        QTest::newRow("wrong") << ErrorCode::WrongKey << u"doesn’t match"_s << u"didn’t match"_s;
        QTest::newRow("late") << ErrorCode::Timeout << u"too old"_s << u"ran out"_s;
        QTest::newRow("refused") << ErrorCode::Cancelled << u"was stopped"_s << u"stopped it"_s;
        QTest::newRow("attack") << ErrorCode::Untrusted << u"nothing was given away"_s
                                << u"nothing was let out"_s;
        QTest::newRow("old program")
            << ErrorCode::Unsupported << u"Update it there"_s << u"Update it there"_s;
        QTest::newRow("nobody") << ErrorCode::NotFound << u"shows a code"_s << u"no longer here"_s;
        QTest::newRow("busy") << ErrorCode::InUse << u"still travelling"_s << u"still travelling"_s;
        QTest::newRow("other") << ErrorCode::Internal << u"Nothing was lost"_s
                               << u"Nothing was lost"_s;
    }

    void eachFailureSaysWhatHappenedOnBothSides()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, onTheOld);
        QFETCH(QString, onTheNew);
        Stage stage;
        QSignalSpy said(stage.link.get(), &LinkViewModel::announced);
        for (const bool giving : {true, false}) {
            stage.set(giving ? LinkingPhase::Searching : LinkingPhase::Showing, giving);
            said.clear();
            stage.fake().fail(stage.account, code);
            const QString words = stage.link->problem();
            QVERIFY2(words.contains(giving ? onTheOld : onTheNew), qPrintable(words));
            QCOMPARE(said.size(), 1); // once, and at once
            QCOMPARE(said.first().at(0).toString(), words);
            QCOMPARE(said.first().at(1).toBool(), true);
        }
    }

    void anotherAccountsLinkingIsShownWhenNothingElseIs()
    {
        Stage stage;
        const AccountId other = stage.engine.addAccount(u"nora@work.example"_s);
        stage.accounts.setAccounts(stage.engine.state.accounts);
        stage.link->setAccounts(stage.engine.state.accounts);
        QCOMPARE(stage.link->account(), stage.account);
        stage.fake().set(other, stage.fake().made(LinkingPhase::Transferring, false, 300));
        QCOMPARE(stage.link->address(), u"nora@work.example"_s);
        QVERIFY(stage.link->lineShown());
        stage.link->chooseAccount(stage.accounts.first());
        QVERIFY(!stage.link->lineShown());
    }

    void aNameFromElsewhereIsHarmless()
    {
        Stage stage;
        stage.fake().otherName = u"Pho\u202ene\n<b>x</b>"_s;
        stage.set(LinkingPhase::Confirming, true);
        QVERIFY(!stage.link->otherName().contains(u'\n'));
        QVERIFY(!stage.link->otherName().contains(QChar(0x202e)));
        stage.fake().otherName = u"\u200b \n"_s;
        stage.set(LinkingPhase::Confirming, true);
        QCOMPARE(stage.link->otherName(), u"your other device"_s);
    }

    // ---- The old device ----

    void theFirstWrongWordIsNamed()
    {
        Stage stage;
        QSignalSpy refused(stage.link->entry(), &LinkCodeEntry::refused);
        stage.link->entry()->setText(u"copper lantern"_s);
        QCOMPARE(stage.link->entry()->countText(), u"2 of 8 words"_s);
        QVERIFY(!stage.link->entry()->canSubmit());
        stage.enter(u"Copper lantern windmill plum sevn harbour tiptoe moss"_s);
        QCOMPARE(stage.link->entry()->problem(),
                 u"Word 3, “\u2068windmill\u2069”, is not one of the words. Compare it with the "
                 u"new device."_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(stage.phase(), Ui::LinkPhase::Idle);
        stage.link->entry()->setText(u"copper"_s); // it is gone with the first change
        QCOMPARE(stage.link->entry()->problem(), QString());
    }

    void wordsOfAnotherCodeDoNotMatch()
    {
        Stage stage;
        stage.enter(u"moss lantern window plum seven harbour tiptoe copper"_s);
        QCOMPARE(stage.link->entry()->problem(), u"That code doesn’t match. Ask for a new one."_s);
    }

    void allWaysToPasteAreTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sent");
        const QString words = u"copper lantern window plum seven harbour tiptoe moss"_s;
        QTest::newRow("blanks") << u"  copper lantern  window plum seven harbour tiptoe moss "_s
                                << words;
        QTest::newRow("lines") << u"copper\nlantern\nwindow\nplum\nseven\nharbour\ntiptoe\nmoss\n"_s
                               << words;
        QTest::newRow("list") << u"1. copper 2. lantern 3. window 4. plum 5. seven 6. harbour 7. "
                                 u"tiptoe 8. moss"_s
                              << words;
        QTest::newRow("commas") << u"copper, lantern, window, plum, seven, harbour, tiptoe, moss"_s
                                << words;
        QTest::newRow("camera") << u" xmpp:nora@p.example?link;code=kT3v "_s
                                << u"xmpp:nora@p.example?link;code=kT3v"_s;
    }

    void allWaysToPasteAreTaken()
    {
        QFETCH(QString, text);
        QFETCH(QString, sent);
        Stage stage;
        QSignalSpy asked(stage.link.get(), &LinkViewModel::confirmWanted);
        stage.link->entry()->setText(text);
        QVERIFY(stage.link->entry()->canSubmit());
        stage.enter(text);
        QCOMPARE(stage.fake().entered, sent);
        QCOMPARE(stage.phase(), Ui::LinkPhase::Confirming);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(stage.link->entry()->text(), QString());
    }

    void historyIsGivenOnlyWhenTheUserAgrees()
    {
        Stage stage;
        stage.fake().stepMs = 1;
        stage.fake().stepMessages = 2500;
        stage.enter(stage.fake().words.join(u' '));
        stage.link->confirm(true);
        QCOMPARE(stage.fake().confirmed, true);
        QTRY_COMPARE(stage.phase(), Ui::LinkPhase::Done);
        QCOMPARE(stage.link->statusText(), u"“\u2068Phone\u2069” has all your messages."_s);
    }

    void closingTheQuestionRefuses()
    {
        Stage stage;
        stage.enter(stage.fake().words.join(u' '));
        stage.link->leaveDialog();
        QCOMPARE(stage.fake().confirmed, false);
        QCOMPARE(stage.phase(), Ui::LinkPhase::Idle);
    }

    void closingTheDialogLetsHistoryTravelOn()
    {
        Stage stage;
        stage.set(LinkingPhase::Transferring, true, 2140);
        stage.link->leaveDialog();
        QVERIFY(stage.link->moving() && stage.link->lineShown());
        QCOMPARE(stage.fake().cancelled, 0);
        stage.link->stop();
        QVERIFY(!stage.link->lineShown());
    }

    // ---- What is older than this device ----

    void olderMessagesAreOneLine()
    {
        Stage stage;
        const qint64 now = stage.clock.nowMs();
        const ConversationId chat =
            stage.engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        const auto add = [&](qint64 time, Unreadable reason) {
            const MessageId id = stage.engine.addMessage(
                chat, Direction::In, reason == Unreadable::No ? u"Hello"_s : QString(), time);
            stage.engine.editMessage(id, [&](Message &row) { row.unreadable = reason; });
            return id;
        };
        add(now - 3 * day, Unreadable::NotForUs);
        add(now - 2 * day, Unreadable::NotForUs);
        const MessageId line = add(now - 1 * day, Unreadable::NotForUs);
        add(now + 1, Unreadable::NotForUs); // this device was there: it keeps its reason
        add(now + 2, Unreadable::Damaged);
        TimelineModel timeline(stage.context);
        QAbstractItemModelTester tester(&timeline,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        timeline.setConversation(*stage.engine.conversation(chat), u"p.example"_s);
        QTRY_COMPARE(timeline.count(), 5);
        QTRY_VERIFY(stage.link->horizon().of(stage.account).sinceMs > 0);
        timeline.setHorizon(stage.link->horizon().of(stage.account));
        QCOMPARE(column(timeline, "tucked"),
                 (QStringList{u"true"_s, u"false"_s, u"true"_s, u"true"_s, u"false"_s}));
        QCOMPARE(at(timeline, 4, "runText").toString(),
                 u"Messages from before this device was added are not here."_s);
        QCOMPARE(timeline.linkText(), u"Link with your other device"_s);
        QSignalSpy wanted(&timeline, &TimelineModel::linkWanted);
        timeline.openRun(double(line.value));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(at(timeline, 2, "tucked").toBool());

        stage.set(LinkingPhase::Transferring, false, 300);
        timeline.setHorizon(stage.link->horizon().of(stage.account));
        QCOMPARE(at(timeline, 4, "runText").toString(),
                 u"Earlier messages are on their way from your other device."_s);
        QCOMPARE(timeline.linkText(), QString());
        QVERIFY(timeline.arriving());

        stage.set(LinkingPhase::Done, false, 10'000); // what did not come has a reason of its own
        timeline.setHorizon(stage.link->horizon().of(stage.account));
        QVERIFY(!at(timeline, 4, "beforeDevice").toBool());
    }

    void oneOlderMessageIsTheSameLine()
    {
        Stage stage;
        const ConversationId chat =
            stage.engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        const MessageId id =
            stage.engine.addMessage(chat, Direction::In, {}, stage.clock.nowMs() - day);
        stage.engine.editMessage(id, [](Message &row) { row.unreadable = Unreadable::NotForUs; });
        TimelineModel timeline(stage.context);
        timeline.setConversation(*stage.engine.conversation(chat), u"p.example"_s);
        QTRY_COMPARE(timeline.count(), 1);
        QTRY_VERIFY(stage.link->horizon().of(stage.account).sinceMs > 0);
        timeline.setHorizon(stage.link->horizon().of(stage.account));
        QVERIFY(!at(timeline, 0, "tucked").toBool());
        QVERIFY(!at(timeline, 0, "runText").toString().isEmpty());
    }

    void theListOfChatsHasNoPlaceholders()
    {
        Stage stage;
        const ConversationId chat =
            stage.engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        const MessageId id =
            stage.engine.addMessage(chat, Direction::Out, {}, stage.clock.nowMs() - day);
        stage.engine.editMessage(id, [](Message &row) { row.unreadable = Unreadable::NotForUs; });
        stage.engine.refreshLast(chat);
        ConversationListModel list(stage.context);
        QAbstractItemModelTester tester(&list,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setHorizon(&stage.link->horizon());
        list.load();
        QTRY_COMPARE(list.rowCount(), 1);
        QTRY_COMPARE(at(list, 0, "preview").toString(), u"From before this device was added"_s);
        QCOMPARE(at(list, 0, "previewKind").toInt(), int(Ui::Preview::Empty));
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        stage.set(LinkingPhase::Transferring, false, 300);
        QCOMPARE(at(list, 0, "preview").toString(), u"On their way from your other device"_s);
        QCOMPARE(changed.size(), 1);
        stage.set(LinkingPhase::Transferring, false, 400); // nothing new for the list
        QCOMPARE(changed.size(), 1);
        stage.set(LinkingPhase::Done, false, 10'000);
        QCOMPARE(at(list, 0, "preview").toString(), u"Can’t be read on this computer"_s);
    }

    void whereAMessageCameFromIsAWholeSentence()
    {
        const QString words =
            LinkSentences::cameFrom(u"Kitchen laptop"_s, testTime(), QLocale(QLocale::English));
        QVERIFY2(words.startsWith(u"Came from your other device “Kitchen laptop”, "_s),
                 qPrintable(words));
    }
};

QTEST_MAIN(TestLinkModel)
#include "tst_link_model.moc"
