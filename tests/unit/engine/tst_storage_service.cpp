// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/rig/Patience.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

template<typename T>
Result<T> waitedFor(Answer<T> answer)
{
    const bool finished = QTest::qWaitFor([&]() { return answer.isFinished(); }, 30'000);
    return finished ? answer.result() : Result<T>(Error{ErrorCode::Timeout, {}});
}

/// An engine with an account and a chat, online at once.
struct StorageStage {
    QTemporaryDir folder;
    Test::FakeServer server;
    std::unique_ptr<Engine> engine;
    AccountId account;
    ConversationId chat;
    QList<Change> changes;

    StorageStage()
    {
        engine = std::make_unique<Engine>(EngineOptions{
            folder.filePath(u"profile"_s),
            [this](const Account &owner, const AccountSecrets &) {
                return std::make_unique<Test::FakeTransport>(server, FullJid(owner.jid, u"test"_s));
            },
            nullptr});
        QObject::connect(engine.get(), &EngineApi::changed, engine.get(),
                         [this](const QList<Change> &news) { changes += news; });
    }

    bool open()
    {
        if (!waitedFor(engine->open(SecretBytes::copyOf(QByteArray(32, 'k'))))) {
            return false;
        }
        const auto added = waitedFor(engine->accounts().add(
            {*BareJid::parse(u"alice@one.test"), u"secret"_s, {}, {}, false}));
        account = added ? *added : AccountId();
        const auto opened =
            waitedFor(engine->chats().open(account, *BareJid::parse(u"bob@two.test")));
        chat = opened ? opened->id : ConversationId();
        return chat.isValid();
    }

    [[nodiscard]] bool told(Change::Kind kind) const
    {
        return std::ranges::any_of(changes, [&](const Change &change) {
            return change.kind == kind && change.conversation == chat;
        });
    }
};

} // namespace

/// Making room, through the whole engine.
class TestStorageService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingMessagesAreNotDeleted()
    {
        StorageStage stage;
        QVERIFY(stage.open());
        QVERIFY(waitedFor(stage.engine->chats().sendText(stage.chat, u"wait for me"_s)).ok());
        QCOMPARE(*waitedFor(stage.engine->storage().deleteMessages(stage.chat)), 0);
        const Result<int> refused = waitedFor(stage.engine->storage().deleteChat(stage.chat));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QCOMPARE(waitedFor(stage.engine->history().latest(stage.chat, 10))->rows.size(), 1);
    }

    void aDeletedChatLeavesTheListAndComesBackWhenOpened()
    {
        StorageStage stage;
        QVERIFY(stage.open());
        stage.engine->chats().setDraft(stage.chat, u"half a sen"_s);
        const auto sent = waitedFor(stage.engine->chats().sendText(stage.chat, u"gone"_s));
        QVERIFY(waitedFor(stage.engine->chats().cancel(sent->id)).ok());
        QCOMPARE(*waitedFor(stage.engine->storage().deleteChat(stage.chat)), 0);
        QTRY_VERIFY(stage.told(Change::Kind::ConversationRemoved));
        QVERIFY(waitedFor(stage.engine->chats().conversations())->isEmpty());
        const auto again =
            waitedFor(stage.engine->chats().open(stage.account, *BareJid::parse(u"bob@two.test")));
        QCOMPARE(again->id, stage.chat);
        QCOMPARE(waitedFor(stage.engine->chats().conversations())->size(), 1);
    }

    void usesAreCounted()
    {
        StorageStage stage;
        QVERIFY(stage.open());
        QVERIFY(waitedFor(stage.engine->chats().sendText(stage.chat, u"one"_s)).ok());
        QVERIFY(waitedFor(stage.engine->chats().sendText(stage.chat, u"two"_s)).ok());
        const auto use = waitedFor(stage.engine->storage().use());
        QVERIFY(use.ok());
        QCOMPARE(use->chats, QList{(ChatUse{stage.chat, 2, 0, 0, 0})});
        QVERIFY(use->storeBytes > 0);
        QVERIFY(waitedFor(stage.engine->storage().freeFetched()).ok());
    }

    void unknownChats()
    {
        StorageStage stage;
        QVERIFY(stage.open());
        QCOMPARE(waitedFor(stage.engine->storage().deleteMessages(ConversationId{99})).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(waitedFor(stage.engine->storage().deleteChat(ConversationId{99})).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(waitedFor(stage.engine->chats().markUnread(ConversationId{99})).error().code,
                 ErrorCode::NotFound);
    }

    void orderAndMarkOfChats()
    {
        StorageStage stage;
        QVERIFY(stage.open());
        const ConversationId other =
            waitedFor(stage.engine->chats().open(stage.account, *BareJid::parse(u"carol@two.test")))
                ->id;
        for (const ConversationId id : {stage.chat, other}) {
            QVERIFY(waitedFor(stage.engine->chats().setPinned(id, true)).ok());
        }
        QVERIFY(waitedFor(stage.engine->chats().sortPinned({other, stage.chat})).ok());
        QVERIFY(waitedFor(stage.engine->chats().markUnread(stage.chat)).ok());
        const auto list = waitedFor(stage.engine->chats().conversations());
        QCOMPARE(list->first().id, other);
        QVERIFY(list->last().markedUnread);
        stage.engine->chats().markRead(stage.chat, {});
        QTRY_VERIFY(!waitedFor(stage.engine->chats().conversation(stage.chat))->markedUnread);
    }
};

QTEST_GUILESS_MAIN(TestStorageService)
#include "tst_storage_service.moc"
