// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeTrust.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/ConversationViewModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ConversationId milo, desk;
    ConversationViewModel chat{ViewContext{&engine, &clock, QLocale::c()}};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        milo = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        engine.addDevice(u"milo@m.example"_s, 1, u"Phone"_s, Trust::Verified);
        desk = engine.addConversation(u"desk@h.example"_s, u"Desk"_s, false);
        chat.setConnection(true, u"p.example"_s, {});
    }

    void show(ConversationId id)
    {
        chat.show(id);
        QTRY_COMPARE(chat.conversationId(), double(id.value));
    }
};

} // namespace

class TestConversationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderTellsEncryptionTrustAndPresence()
    {
        Stage stage;
        stage.show(stage.milo);
        QTRY_COMPARE(stage.chat.subtitle(), u"Encrypted, verified"_s);
        stage.engine.setPresence(u"milo@m.example"_s, Availability::Online);
        QCOMPARE(stage.chat.subtitle(), u"Encrypted, verified · here now"_s);
        stage.engine.addDevice(u"milo@m.example"_s, 2, u"Tablet"_s, Trust::Undecided);
        QTRY_COMPARE(stage.chat.subtitle(), u"Encrypted · here now"_s);
        stage.engine.fakeTrust().addNotice(u"milo@m.example"_s, 2, DeviceNotice::Kind::NewDevice,
                                           stage.clock.nowMs());
        QTRY_VERIFY(stage.chat.deviceNews()->text().startsWith(
            u"Milo, whom you verified, uses a new device."_s));
        stage.show(stage.desk);
        QCOMPARE(stage.chat.subtitle(), u"Not encrypted"_s);
        QCOMPARE(stage.chat.plainLine(),
                 u"Desk’s server and yours can read what is written here."_s);
    }

    void typingIsShown()
    {
        Stage stage;
        stage.show(stage.milo);
        stage.engine.setChatState(stage.milo, ChatState::Composing);
        QCOMPARE(stage.chat.typingText(), u"Milo is typing…"_s);
        stage.engine.setChatState(stage.milo, ChatState::Paused);
        QCOMPARE(stage.chat.typingText(), QString());
    }

    void waitingIsExplained()
    {
        Stage stage;
        stage.show(stage.milo);
        QCOMPARE(stage.chat.waitingHint(), QString());
        stage.chat.setConnection(false, u"p.example"_s, u"p.example"_s);
        QCOMPARE(stage.chat.waitingHint(),
                 u"What you write is saved here and sent once when your provider answers."_s);
    }

    void switchingEncryptionOffAsksOnce()
    {
        Stage stage;
        stage.show(stage.milo);
        stage.chat.setEncrypted(false);
        QVERIFY(stage.chat.consentAsked());
        stage.chat.answerConsent(false);
        QVERIFY(!stage.chat.consentAsked());
        QCOMPARE(stage.engine.calls(u"setEncrypted"_s), 0);
        stage.chat.setEncrypted(false);
        stage.chat.answerConsent(true);
        QTRY_VERIFY(!stage.chat.encrypted());
        QVERIFY(stage.engine.conversation(stage.milo)->plainConsent);
        stage.chat.setEncrypted(true);
        QTRY_VERIFY(stage.chat.encrypted());
        stage.chat.setEncrypted(false);
        QVERIFY(!stage.chat.consentAsked());
        QTRY_VERIFY(!stage.chat.encrypted());
    }

    void theFirstPlainMessageAsksAndThenGoes()
    {
        Stage stage;
        stage.engine.state.conversations.at(stage.desk.value).plainConsent = false;
        stage.show(stage.desk);
        stage.chat.composer()->setText(u"hello"_s);
        stage.chat.composer()->send();
        QVERIFY(stage.chat.consentAsked());
        stage.chat.answerConsent(true);
        QTRY_COMPARE(stage.engine.messages(stage.desk).size(), size_t(1));
        QCOMPARE(stage.engine.messages(stage.desk).front().encryption, Encryption::None);
        QCOMPARE(stage.engine.calls(u"givePlainConsent"_s), 1);
    }

    void oneBlockedMessageMayGoPlain()
    {
        Stage stage;
        stage.engine.setWithoutKeys(u"milo@m.example"_s);
        stage.show(stage.milo);
        stage.chat.composer()->setText(u"hello"_s);
        stage.chat.composer()->send();
        QTRY_COMPARE(stage.chat.timeline()->count(), 1);
        const double id = at(*stage.chat.timeline(), 0, "messageId").toDouble();
        stage.chat.timeline()->perform(id, int(Ui::MessageAction::SendPlain));
        QVERIFY(stage.chat.consentAsked());
        stage.chat.answerConsent(true);
        QTRY_COMPARE(at(*stage.chat.timeline(), 0, "encrypted").toBool(), false);
        QCOMPARE(stage.engine.calls(u"givePlainConsent"_s), 0); // the chat stays encrypted
        QVERIFY(stage.chat.encrypted());
    }

    void choicesOfTheChatAreStored()
    {
        Stage stage;
        stage.show(stage.milo);
        stage.chat.setReceipts(int(Ui::Choice::Off));
        QTRY_COMPARE(stage.chat.receipts(), int(Ui::Choice::Off));
        QCOMPARE(stage.chat.markers(), int(Ui::Choice::Default));
        stage.chat.setBlocked(true);
        QTRY_VERIFY(stage.chat.blocked());
        stage.chat.rename(u"Milo B."_s);
        QTRY_COMPARE(stage.chat.title(), u"Milo B."_s);
        stage.engine.failNext(u"setMuted"_s, Error{ErrorCode::DiskFull, {}});
        stage.chat.setMuted(true);
        QTRY_COMPARE(stage.chat.problem(), u"The disk is full, so this could not be saved."_s);
    }

    void aRemovedChatCloses()
    {
        Stage stage;
        stage.show(stage.milo);
        stage.engine.tell(Change::Kind::ConversationRemoved, stage.milo);
        QVERIFY(!stage.chat.isOpen());
        QCOMPARE(stage.chat.timeline()->count(), 0);
    }

    void aRemovedChatLeavesNoDraftBehind()
    {
        Stage stage;
        stage.show(stage.milo);
        stage.chat.composer()->setText(u"half a th"_s);
        stage.engine.tell(Change::Kind::ConversationRemoved, stage.milo);
        QTRY_VERIFY(!stage.chat.isOpen());
        stage.show(stage.milo);
        QCOMPARE(stage.chat.composer()->text(), QString());
        QCOMPARE(stage.engine.calls(u"setDraft"_s), 0);
    }

    void theLastChosenChatWins()
    {
        Stage stage;
        stage.engine.latencyMs = 20;
        stage.chat.show(stage.milo);
        stage.chat.show(stage.desk);
        QTRY_COMPARE(stage.chat.title(), u"Desk"_s);
        QTRY_COMPARE(stage.engine.calls(u"conversation"_s), 2);
        QCOMPARE(stage.chat.title(), u"Desk"_s);
    }
};

QTEST_GUILESS_MAIN(TestConversationModel)
#include "tst_conversation_model.moc"
