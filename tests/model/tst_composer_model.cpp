// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/ComposerViewModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ConversationId chat;
    ComposerViewModel composer{ViewContext{&engine, &clock, QLocale::c()}};

    explicit Stage(bool encrypted = true)
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        chat = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s, encrypted);
        composer.setConversation(*engine.conversation(chat));
    }

    ConversationId addOther() { return engine.addConversation(u"ruth@s.example"_s, u"Ruth"_s); }
    void show(ConversationId id) { composer.setConversation(*engine.conversation(id)); }

    /// What the store holds by now, as a chat that is opened is read; in the program a draft gets
    /// there up to a second after it was saved.
    void showAsStored(const QString &draft, int takenFromElsewhere = 0)
    {
        Conversation stored = *engine.conversation(chat);
        stored.draft = draft;
        stored.draftTaken += takenFromElsewhere;
        composer.setConversation(stored);
    }
};

} // namespace

class TestComposerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // DESIGN 3.6, invariant 1.
    void theTextGoesOnlyWhenTheMessageIsDurable()
    {
        Stage stage;
        stage.engine.latencyMs = 30;
        QSignalSpy sent(&stage.composer, &ComposerViewModel::sent);
        stage.composer.setText(u"hello"_s);
        stage.composer.send();
        QVERIFY(stage.composer.busy());
        QVERIFY(!stage.composer.canSend());
        QCOMPARE(stage.composer.text(), u"hello"_s);
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(stage.composer.text(), QString());
        QCOMPARE(stage.engine.messages(stage.chat).size(), size_t(1));
        QCOMPARE(stage.engine.messages(stage.chat).front().body, u"hello"_s);
    }

    void aFailureKeepsTheText_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("begins");
        QTest::newRow("disk") << ErrorCode::DiskFull << u"The disk is full"_s;
        QTest::newRow("size") << ErrorCode::TooLarge
                              << u"This is longer than any provider takes (5"_s;
        QTest::newRow("empty") << ErrorCode::InvalidInput << u"Nothing that can be sent"_s;
        QTest::newRow("other") << ErrorCode::Sql << u"This did not work. Nothing was lost."_s;
    }

    void aFailureKeepsTheText()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, begins);
        Stage stage;
        stage.engine.failNext(u"sendText"_s, Error{code, {}});
        stage.composer.setText(u"hello"_s);
        stage.composer.send();
        QTRY_VERIFY(!stage.composer.problem().isEmpty());
        QVERIFY2(stage.composer.problem().startsWith(begins), qPrintable(stage.composer.problem()));
        QCOMPARE(stage.composer.text(), u"hello"_s);
        QVERIFY(stage.composer.canSend());
        stage.composer.setText(u"hello again"_s);
        QCOMPARE(stage.composer.problem(), QString());
    }

    void changingAMessageKeepsWhatWasBeingWritten()
    {
        Stage stage;
        const MessageId id =
            stage.engine.addMessage(stage.chat, Direction::Out, u"frist"_s, stage.clock.nowMs());
        stage.composer.setText(u"half a tho"_s);
        stage.composer.beginEdit(id, u"frist"_s);
        QVERIFY(stage.composer.editing());
        QCOMPARE(stage.composer.text(), u"frist"_s);
        stage.composer.setText(u"first"_s);
        stage.composer.saveDraft();
        QTRY_COMPARE(stage.engine.conversation(stage.chat)->draft, u"half a tho"_s);
        stage.composer.send();
        QTRY_VERIFY(!stage.composer.editing());
        QCOMPARE(stage.engine.message(id)->body, u"first"_s);
        QCOMPARE(stage.composer.text(), u"half a tho"_s);
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
    }

    void aChangeThatFailsOrIsGivenUpLosesNothing()
    {
        Stage stage;
        const MessageId id =
            stage.engine.addMessage(stage.chat, Direction::Out, u"frist"_s, stage.clock.nowMs());
        stage.composer.beginEdit(id, u"frist"_s);
        stage.composer.setText(u"first"_s);
        stage.engine.failNext(u"editText"_s, Error{ErrorCode::DiskFull, {}});
        stage.composer.send();
        QTRY_VERIFY(!stage.composer.problem().isEmpty());
        QVERIFY(stage.composer.editing());
        QCOMPARE(stage.composer.text(), u"first"_s);
        stage.composer.cancelEdit();
        QVERIFY(!stage.composer.editing());
        QCOMPARE(stage.composer.text(), QString());
        stage.composer.beginEdit(id, u"frist"_s);
        const ConversationId other = stage.engine.addConversation(u"a@b.example"_s, u"A"_s);
        stage.composer.setConversation(*stage.engine.conversation(other));
        QVERIFY(!stage.composer.editing());
        QCOMPARE(stage.composer.text(), QString());
        QCOMPARE(stage.engine.message(id)->body, u"frist"_s);
    }

    void aMegabyteIsRefusedAndStays()
    {
        Stage stage;
        const QString huge(1024 * 1024, u'x');
        stage.composer.setText(huge);
        stage.composer.send();
        QTRY_VERIFY(stage.composer.problem().contains(u"still here"_s));
        QCOMPARE(stage.composer.text().size(), huge.size());
    }

    void aVeryLongTextCanGoAsAFile()
    {
        Stage stage;
        stage.composer.setText(u"short"_s);
        QVERIFY(!stage.composer.offersFile());
        stage.composer.setText(QString(6'000, u'x')); // pasted
        QVERIFY(stage.composer.offersFile());
        stage.composer.setText(QString(6'001, u'x'));
        QVERIFY(stage.composer.offersFile());
        stage.composer.sendAsFile();
        QTRY_COMPARE(stage.composer.text(), QString());
        QVERIFY(!stage.composer.offersFile());
        const std::vector<Message> &rows = stage.engine.messages(stage.chat);
        QCOMPARE(rows.back().attachments.size(), 1);
        QVERIFY(rows.back().body.isEmpty());
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
        // What can't be prepared stays in the field.
        stage.engine.failNext(u"sendFiles"_s, Error{ErrorCode::DiskFull, {}});
        stage.composer.setText(QString(6'000, u'y'));
        stage.composer.sendAsFile();
        QTRY_VERIFY(!stage.composer.problem().isEmpty());
        QCOMPARE(stage.composer.text().size(), 6'000);
    }

    void anAnswerIsSentAsOneAndOnce()
    {
        Stage stage;
        const MessageId question =
            stage.engine.addMessage(stage.chat, Direction::In, u"when?"_s, stage.clock.nowMs());
        stage.composer.setText(u"half a thought"_s);
        stage.composer.beginAnswer(question, u"Milo"_s, u"when?"_s);
        QVERIFY(stage.composer.answering());
        QCOMPARE(stage.composer.text(), u"half a thought"_s);
        stage.engine.failNext(u"sendText"_s, Error{ErrorCode::DiskFull, {}});
        stage.composer.send();
        QTRY_VERIFY(!stage.composer.problem().isEmpty());
        QVERIFY(stage.composer.answering()); // still what is being answered
        stage.composer.send();
        QTRY_VERIFY(!stage.composer.answering());
        QCOMPARE(stage.engine.messages(stage.chat).back().quote.message, question);
        stage.composer.setText(u"something else"_s);
        stage.composer.send();
        QTRY_COMPARE(stage.engine.messages(stage.chat).back().body, u"something else"_s);
        QVERIFY(!stage.engine.messages(stage.chat).back().quote.message.isValid());
    }

    void leavingAChatLeavesTheAnswer()
    {
        Stage stage;
        const MessageId question =
            stage.engine.addMessage(stage.chat, Direction::In, u"when?"_s, stage.clock.nowMs());
        stage.composer.beginAnswer(question, u"Milo"_s, u"when?"_s);
        stage.composer.leave();
        QVERIFY(!stage.composer.answering());
        stage.composer.beginAnswer(question, u"Milo"_s, u"when?"_s);
        const ConversationId other = stage.engine.addConversation(u"a@b.example"_s, u"A"_s);
        stage.composer.setConversation(*stage.engine.conversation(other));
        QVERIFY(!stage.composer.answering());
    }

    void whatIsTypedMeanwhileStays()
    {
        Stage stage;
        stage.engine.latencyMs = 30;
        QSignalSpy sent(&stage.composer, &ComposerViewModel::sent);
        stage.composer.setText(u"one"_s);
        stage.composer.send();
        stage.composer.setText(u"onetwo"_s);
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(stage.composer.text(), u"two"_s);
    }

    void aSecondEnterNeedsNotWait()
    {
        Stage stage;
        stage.engine.latencyMs = 30;
        QSignalSpy sent(&stage.composer, &ComposerViewModel::sent);
        stage.composer.setText(u"one"_s);
        stage.composer.send();
        stage.composer.send(); // nothing new: nothing is sent twice
        stage.composer.setText(u"onetwo"_s);
        stage.composer.send();
        stage.composer.setText(u"onetwothree"_s);
        QTRY_COMPARE(sent.count(), 2);
        QCOMPARE(stage.composer.text(), u"three"_s);
        const std::vector<Message> &stored = stage.engine.messages(stage.chat);
        QCOMPARE(stored.size(), size_t(2));
        QCOMPARE(stored.at(0).body, u"one"_s);
        QCOMPARE(stored.at(1).body, u"two"_s);
    }

    void onlyWhatFailedStays()
    {
        Stage stage;
        stage.engine.latencyMs = 30;
        QSignalSpy sent(&stage.composer, &ComposerViewModel::sent);
        stage.engine.failNext(u"sendText"_s, Error{ErrorCode::DiskFull, {}});
        stage.composer.setText(u"one"_s);
        stage.composer.send();
        stage.composer.setText(u"onetwo"_s);
        stage.composer.send();
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(stage.composer.text(), u"one"_s);
        QVERIFY(stage.composer.canSend());
    }

    void changingWhatIsOnItsWaySendsNothingTwice()
    {
        Stage stage;
        stage.engine.latencyMs = 30;
        stage.composer.setText(u"one"_s);
        stage.composer.send();
        stage.composer.setText(u"on"_s);
        QVERIFY(!stage.composer.canSend());
        stage.composer.send();
        QTRY_VERIFY(!stage.composer.busy());
        QCOMPARE(stage.engine.messages(stage.chat).size(), size_t(1));
        QCOMPARE(stage.composer.text(), u"on"_s);
    }

    void blanksAreNothingToSend()
    {
        Stage stage;
        stage.composer.setText(u" \n\t"_s);
        QVERIFY(!stage.composer.canSend());
        stage.composer.send();
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
    }

    void typingIsToldOnceAndEnds()
    {
        Stage stage;
        stage.composer.setText(u"a"_s);
        stage.composer.setText(u"ab"_s);
        QCOMPARE(stage.engine.statesSent, std::vector<ChatState>{ChatState::Composing});
        stage.composer.setText({});
        QCOMPARE(stage.engine.statesSent, (std::vector{ChatState::Composing, ChatState::Active}));
        stage.composer.setText(u"c"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.engine.statesSent.back(), ChatState::Paused, 8000);
    }

    void draftsFollowTheirChats()
    {
        Stage stage;
        const ConversationId ruth = stage.engine.addConversation(u"ruth@s.example"_s, u"Ruth"_s);
        stage.engine.state.conversations.at(ruth.value).draft = u"Sunday works"_s;
        stage.composer.setText(u"half a th"_s);
        stage.composer.setConversation(*stage.engine.conversation(ruth));
        QCOMPARE(stage.composer.text(), u"Sunday works"_s);
        QTRY_COMPARE(stage.engine.conversation(stage.chat)->draft, u"half a th"_s);
        stage.composer.setConversation(*stage.engine.conversation(stage.chat));
        QCOMPARE(stage.composer.text(), u"half a th"_s);
        QCOMPARE(stage.engine.conversation(ruth)->draft, u"Sunday works"_s);
    }

    void draftsAreSavedWhileTyping()
    {
        Stage stage;
        stage.composer.setText(u"half a th"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.engine.conversation(stage.chat)->draft, u"half a th"_s,
                                  3000);
    }

    /// Another device has written or sent; the draft is stored already.
    void aDraftFromElsewhereIsShownWhereNobodyTypes()
    {
        Stage stage;
        const auto elsewhere = [&](const QString &draft) {
            stage.engine.editConversation(stage.chat, [&](Conversation &chat) {
                chat.draft = draft;
                ++chat.draftTaken;
            });
            stage.composer.updateConversation(*stage.engine.conversation(stage.chat));
        };
        elsewhere(u"half a tho"_s);
        QCOMPARE(stage.composer.text(), u"half a tho"_s);
        elsewhere(QString()); // sent there
        QCOMPARE(stage.composer.text(), QString());
        // News of the chat that are older than what stands here change nothing.
        stage.composer.setText(u"mine"_s);
        stage.composer.saveDraft();
        stage.composer.updateConversation(*stage.engine.conversation(stage.chat));
        QCOMPARE(stage.composer.text(), u"mine"_s);
        // Never under the user's hands, saved or not.
        elsewhere(u"theirs"_s);
        QCOMPARE(stage.composer.text(), u"mine"_s);
        stage.composer.setText(u"mine and more"_s);
        elsewhere(u"theirs again"_s);
        QCOMPARE(stage.composer.text(), u"mine and more"_s);
        stage.composer.saveDraft();
        QTRY_COMPARE(stage.engine.conversation(stage.chat)->draft, u"mine and more"_s);
    }

    void leavingDuringASendLeavesNoDraftBehind()
    {
        Stage stage;
        stage.engine.latencyMs = 30;
        const ConversationId ruth = stage.engine.addConversation(u"ruth@s.example"_s, u"Ruth"_s);
        stage.composer.setText(u"hello"_s);
        stage.composer.send();
        stage.composer.setConversation(*stage.engine.conversation(ruth));
        QTRY_COMPARE(stage.engine.messages(stage.chat).size(), size_t(1));
        QTRY_COMPARE(stage.engine.calls(u"setDraft"_s), 2);
        QTRY_COMPARE(stage.engine.conversation(stage.chat)->draft, QString());
        QVERIFY(!stage.composer.busy());
    }

    void comingBackShowsWhatWasLeft_data()
    {
        QTest::addColumn<QStringList>("written"); // saved one after the other
        QTest::addColumn<QString>("stored"); // what the store holds when the chat is opened again
        QTest::addColumn<int>("taken"); // changes by other devices meanwhile
        QTest::addColumn<QString>("shown");
        const QStringList texts{u"half"_s, u"half a th"_s};
        QTest::newRow("nothing stored yet") << texts << QString() << 0 << u"half a th"_s;
        QTest::newRow("one behind") << texts << u"half"_s << 0 << u"half a th"_s;
        QTest::newRow("all stored") << texts << u"half a th"_s << 0 << u"half a th"_s;
        QTest::newRow("emptied") << QStringList{u"half"_s, QString()} << u"half"_s << 0
                                 << QString();
        QTest::newRow("another device") << texts << u"theirs"_s << 1 << u"theirs"_s;
        QTest::newRow("emptied elsewhere") << texts << QString() << 1 << QString();
        QTest::newRow("a reply that was not sent") << texts << u"reply"_s << 0 << u"reply"_s;
    }

    void comingBackShowsWhatWasLeft()
    {
        QFETCH(QStringList, written);
        QFETCH(QString, stored);
        QFETCH(int, taken);
        QFETCH(QString, shown);
        Stage stage;
        const ConversationId ruth = stage.addOther();
        for (const QString &text : std::as_const(written)) {
            stage.composer.setText(text);
            stage.composer.saveDraft();
        }
        stage.show(ruth);
        QCOMPARE(stage.composer.text(), QString());
        stage.showAsStored(stored, taken);
        QCOMPARE(stage.composer.text(), shown);
    }

    void whatTheStoreHasReachedDoesNotComeBack()
    {
        Stage stage;
        const ConversationId ruth = stage.addOther();
        stage.composer.setText(u"half a th"_s);
        stage.composer.saveDraft();
        QTRY_COMPARE(stage.engine.conversation(stage.chat)->draft, u"half a th"_s);
        stage.composer.updateConversation(*stage.engine.conversation(stage.chat));
        stage.show(ruth);
        stage.showAsStored(QString()); // emptied since by other means
        QCOMPARE(stage.composer.text(), QString());
    }

    void aDeletedChatLeavesNoDraftBehind()
    {
        Stage stage;
        stage.composer.setText(u"half a th"_s);
        stage.composer.forgetDraft(stage.chat);
        stage.composer.setConversation({});
        stage.showAsStored(QString());
        QCOMPARE(stage.composer.text(), QString());
        QCOMPARE(stage.engine.calls(u"setDraft"_s), 0);
    }

    void whatWasSentDoesNotComeBack()
    {
        Stage stage;
        const ConversationId ruth = stage.addOther();
        QSignalSpy sent(&stage.composer, &ComposerViewModel::sent);
        stage.composer.setText(u"hello"_s);
        stage.composer.saveDraft();
        stage.composer.send();
        QTRY_COMPARE(sent.count(), 1);
        stage.show(ruth);
        stage.showAsStored(u"hello"_s);
        QCOMPARE(stage.composer.text(), QString());
        QVERIFY(!stage.composer.canSend());
    }

    void whatIsOnItsWayIsNotSentAgainAfterComingBack()
    {
        Stage stage;
        const ConversationId ruth = stage.addOther();
        stage.engine.latencyMs = 30;
        stage.composer.setText(u"hello"_s);
        stage.composer.send();
        stage.show(ruth);
        QVERIFY(!stage.composer.busy());
        stage.show(stage.chat);
        QVERIFY(stage.composer.busy());
        QCOMPARE(stage.composer.text(), u"hello"_s);
        QVERIFY(!stage.composer.canSend());
        stage.composer.send();
        QTRY_COMPARE(stage.composer.text(), QString());
        QVERIFY(!stage.composer.busy());
        QCOMPARE(stage.engine.calls(u"sendText"_s), 1);
    }

    void onlyWhatWasSentLeavesTheDraftOfAChatThatIsNotShown_data()
    {
        QTest::addColumn<bool>("asFile");
        QTest::addColumn<bool>("fails");
        QTest::newRow("a message") << false << false;
        QTest::newRow("a file") << true << false;
        QTest::newRow("a message that fails") << false << true;
        QTest::newRow("a file that fails") << true << true;
    }

    void onlyWhatWasSentLeavesTheDraftOfAChatThatIsNotShown()
    {
        QFETCH(bool, asFile);
        QFETCH(bool, fails);
        const QString call = asFile ? u"sendFiles"_s : u"sendText"_s;
        const QString text(6'000, u'x');
        Stage stage;
        const ConversationId ruth = stage.addOther();
        stage.engine.latencyMs = 30;
        if (fails) {
            stage.engine.failNext(call, Error{ErrorCode::DiskFull, {}});
        }
        stage.composer.setText(text);
        if (asFile) {
            stage.composer.sendAsFile();
        } else {
            stage.composer.send();
        }
        stage.composer.setText(text + u" and more"_s);
        stage.show(ruth);
        const QString kept = fails ? text + u" and more"_s : u" and more"_s;
        QTRY_COMPARE(stage.engine.calls(u"setDraft"_s), fails ? 1 : 2);
        QTRY_COMPARE(stage.engine.conversation(stage.chat)->draft, kept);
        stage.show(stage.chat);
        QCOMPARE(stage.composer.text(), kept);
        QVERIFY(!stage.composer.busy());
        QCOMPARE(stage.engine.calls(call), 1);
    }

    void aFileThatIsBeingPreparedIsNotSentAgainAfterComingBack()
    {
        Stage stage;
        const ConversationId ruth = stage.addOther();
        stage.engine.latencyMs = 30;
        stage.composer.setText(QString(6'000, u'x'));
        stage.composer.sendAsFile();
        QVERIFY(!stage.composer.canSend());
        stage.show(ruth);
        QVERIFY(!stage.composer.busy());
        stage.composer.setText(u"meanwhile"_s);
        QVERIFY(stage.composer.canSend()); // another chat need not wait
        stage.show(stage.chat);
        QVERIFY(stage.composer.busy());
        QVERIFY(!stage.composer.canSend());
        stage.composer.send();
        stage.composer.setText(QString(12'000, u'x')); // pasted once more
        QVERIFY(stage.composer.offersFile());
        stage.composer.sendAsFile();
        QTRY_VERIFY(!stage.composer.busy());
        QCOMPARE(stage.composer.text().size(), 6'000);
        QCOMPARE(stage.engine.calls(u"sendFiles"_s), 1);
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
    }

    void consentSendsWhatWasAskedFor_data()
    {
        QTest::addColumn<QString>("meanwhile"); // typed while the question was open, if anything
        QTest::addColumn<bool>("enter"); // Enter asked last
        QTest::addColumn<bool>("asFile");
        QTest::newRow("a file") << QString() << false << true;
        QTest::newRow("then as a message") << QString() << true << false;
        QTest::newRow("then something else") << u"hello"_s << false << false;
    }

    void consentSendsWhatWasAskedFor()
    {
        QFETCH(QString, meanwhile);
        QFETCH(bool, enter);
        QFETCH(bool, asFile);
        Stage stage(false);
        stage.engine.state.conversations.at(stage.chat.value).plainConsent = false;
        stage.show(stage.chat);
        QSignalSpy asked(&stage.composer, &ComposerViewModel::consentWanted);
        stage.composer.setText(QString(6'000, u'x'));
        stage.composer.sendAsFile();
        QCOMPARE(asked.count(), 1);
        if (!meanwhile.isEmpty()) {
            stage.composer.setText(meanwhile);
        }
        if (enter) {
            stage.composer.send();
        }
        QCOMPARE(stage.engine.calls(u"sendFiles"_s) + stage.engine.calls(u"sendText"_s), 0);
        stage.composer.sendAfterConsent();
        QTRY_COMPARE(stage.composer.text(), QString());
        QCOMPARE(stage.engine.calls(u"sendFiles"_s), asFile ? 1 : 0);
        QCOMPARE(stage.engine.calls(u"sendText"_s), asFile ? 0 : 1);
    }

    void plainTextAsksFirst()
    {
        Stage stage(false);
        stage.engine.state.conversations.at(stage.chat.value).plainConsent = false;
        stage.composer.setConversation(*stage.engine.conversation(stage.chat));
        QCOMPARE(stage.composer.placeholder(), u"Message without encryption"_s);
        QSignalSpy asked(&stage.composer, &ComposerViewModel::consentWanted);
        stage.composer.setText(u"hello"_s);
        stage.composer.send();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
        QCOMPARE(stage.composer.text(), u"hello"_s);
    }
};

QTEST_GUILESS_MAIN(TestComposerModel)
#include "tst_composer_model.moc"
