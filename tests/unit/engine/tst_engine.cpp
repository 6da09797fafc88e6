// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/rig/Patience.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

/// A connection whose server answers as told; its ports are those of a FakeTransport.
class ScriptedTransport final : public Transport
{
    Q_OBJECT

public:
    ScriptedTransport(Test::FakeServer &server, const BareJid &self,
                      QList<std::optional<Error>> attempts)
        : m_inner(server, FullJid(self, u"test"_s)), m_attempts(std::move(attempts))
    {
        connect(&m_inner, &Transport::stateChanged, this, [this](const TransportState &state) {
            m_state = state;
            Q_EMIT stateChanged(m_state);
        });
    }

    void start() override { attempt(); }
    void stop() override
    {
        m_inner.stop();
        m_state.phase = LinkPhase::Stopped;
    }
    void retryNow() override { attempt(); }
    void configure(const Account &, const AccountSecrets &) override {}
    [[nodiscard]] TransportState state() const override { return m_state; }
    [[nodiscard]] qsizetype stanzaLimit() const override { return m_inner.stanzaLimit(); }
    void setActive(bool) override {}
    void setPresence(const OwnPresence &presence) override
    {
        away = presence.availability == Availability::Away && presence.idleSinceMs == 1'000;
    }
    inline static std::atomic<bool> away = false; ///< of the transport that was told last
    void submit(const OutboundStanza &stanza, std::function<void(SubmitResult)> done) override
    {
        m_inner.submit(stanza, std::move(done));
    }
    void setInboundHandler(InboundHandler handler) override
    {
        m_inner.setInboundHandler(std::move(handler));
    }
    [[nodiscard]] PubSubPort &pubSub() override { return m_inner.pubSub(); }
    [[nodiscard]] ArchivePort &archive() override { return m_inner.archive(); }
    [[nodiscard]] RosterPort &roster() override { return m_inner.roster(); }
    [[nodiscard]] RoomPort &rooms() override { return m_inner.rooms(); }
    [[nodiscard]] UploadPort &uploads() override { return m_inner.uploads(); }
    [[nodiscard]] CardPort &cards() override { return m_inner.cards(); }
    [[nodiscard]] ServerPort &questions() override { return m_inner.questions(); }
    [[nodiscard]] InvitationPort &invitations() override { return m_inner.invitations(); }
    [[nodiscard]] OwnDevicePort &ownDevices() override { return m_inner.ownDevices(); }
    void beginAgain() override { attempt(); }

private:
    void attempt()
    {
        if (m_attempts.isEmpty()) {
            return; // never answers
        }
        const std::optional<Error> failure = m_attempts.takeFirst();
        if (!failure) {
            m_inner.goOnline();
            return;
        }
        m_state.phase = LinkPhase::Waiting;
        m_state.failure = failure;
        m_state.needsUser = failure->code == ErrorCode::AuthenticationFailed;
        Q_EMIT stateChanged(m_state);
    }

    Test::FakeTransport m_inner;
    QList<std::optional<Error>> m_attempts;
    TransportState m_state;
};

template<typename T>
Result<T> waited(Answer<T> answer)
{
    const bool finished = QTest::qWaitFor([&]() { return answer.isFinished(); }, 30'000);
    return finished ? answer.result() : Result<T>(Error{ErrorCode::Timeout, {}});
}

ErrorCode codeOf(const Result<void> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

SecretBytes key(char filler)
{
    return SecretBytes::copyOf(QByteArray(32, filler));
}

const BareJid alice = BareJid::parse(u"alice@one.test").value();
const BareJid bob = BareJid::parse(u"bob@two.test").value();

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithTheRightKeyOnly();
    void oneEnginePerProfile();
    void questionsBeforeTheStoreIsOpenWait();
    void verifiesAnAccount_data();
    void verifiesAnAccount();
    void unverifiedAccountIsGoneAfterARestart();
    void queuesAndReports();
    void keepsDrafts();
    void settingsOfAChat();
    void remembersHowTheUserWrites();
    void aTimedMuteEndsByItself();
    void aMuteThatEndedMeanwhileEndsAtTheStart();
    void everyAccountIsToldThatTheUserIsAway();
    void answersEverythingAfterShutdown();

private:
    std::unique_ptr<Engine> makeEngine(const QList<std::optional<Error>> &attempts = {
                                           std::nullopt});
    AccountId addAlice(Engine &engine);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Test::FakeServer> m_server;
};

void TestEngine::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<Test::FakeServer>();
}

void TestEngine::cleanup()
{
    m_server.reset();
    m_dir.reset();
}

std::unique_ptr<Engine> TestEngine::makeEngine(const QList<std::optional<Error>> &attempts)
{
    return std::make_unique<Engine>(EngineOptions{
        m_dir->filePath(u"profile"_s),
        [this, attempts](const Account &account, const AccountSecrets &) {
            return std::make_unique<ScriptedTransport>(*m_server, account.jid, attempts);
        },
        nullptr});
}

AccountId TestEngine::addAlice(Engine &engine)
{
    NewAccount account{alice, u"secret"_s, {}, {}, false};
    const Result<AccountId> added = waited(engine.accounts().add(account));
    return added ? *added : AccountId{};
}

void TestEngine::opensWithTheRightKeyOnly()
{
    QVERIFY(waited(makeEngine()->open(key('a'))).ok());
    const std::unique_ptr<Engine> engine = makeEngine();
    QCOMPARE(codeOf(waited(engine->open(key('b')))), ErrorCode::WrongKey);
    QVERIFY(waited(engine->open(key('a'))).ok());
}

void TestEngine::oneEnginePerProfile()
{
    const std::unique_ptr<Engine> first = makeEngine();
    QVERIFY(waited(first->open(key('a'))).ok());
    const std::unique_ptr<Engine> second = makeEngine();
    QCOMPARE(codeOf(waited(second->open(key('a')))), ErrorCode::InUse);
    QVERIFY(waited(first->shutdown()).ok());
    QVERIFY(waited(second->open(key('a'))).ok());
}

void TestEngine::questionsBeforeTheStoreIsOpenWait()
{
    const std::unique_ptr<Engine> engine = makeEngine();
    const Answer<QList<Account>> accounts = engine->accounts().list();
    const Answer<AccountId> added = engine->accounts().add({alice, u"secret"_s, {}, {}, false});
    QVERIFY(waited(engine->open(key('a'))).ok());
    QVERIFY(waited(accounts).ok());
    QVERIFY(waited(added).ok());
}

void TestEngine::verifiesAnAccount_data()
{
    QTest::addColumn<QList<int>>("attempts"); // -1: works
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("outcome");
    const int refused = int(ErrorCode::ConnectionRefused);
    const int password = int(ErrorCode::AuthenticationFailed);
    QTest::newRow("works") << QList<int>{-1} << 0 << -1;
    QTest::newRow("wrong password") << QList<int>{password} << 0 << password;
    QTest::newRow("nobody listens") << QList<int>{refused} << 0 << refused;
    QTest::newRow("second server works") << QList<int>{refused, -1} << 2 << -1;
    QTest::newRow("both fail") << QList<int>{refused, refused, -1} << 2 << refused;
    QTest::newRow("no second server after a wrong password")
        << QList<int>{password, -1} << 2 << password;
}

void TestEngine::verifiesAnAccount()
{
    QFETCH(const QList<int>, attempts);
    QFETCH(const int, servers);
    QFETCH(const int, outcome);
    QList<std::optional<Error>> script;
    for (const int attempt : attempts) {
        script.append(attempt < 0 ? std::nullopt : std::optional(Error{ErrorCode(attempt), {}}));
    }
    const std::unique_ptr<Engine> engine = makeEngine(script);
    QVERIFY(waited(engine->open(key('a'))).ok());
    NewAccount account{alice, u"secret"_s, {}, {}, true};
    for (int i = 0; i < servers; ++i) {
        account.servers.append(u"host%1:5222"_s.arg(i));
    }
    const Result<AccountId> added = waited(engine->accounts().add(account));
    QCOMPARE(added ? -1 : int(added.error().code), outcome);
    const Result<QList<Account>> list = waited(engine->accounts().list());
    QCOMPARE(list->size(), outcome < 0 ? 1 : 0);
    if (outcome < 0) {
        QVERIFY(list->first().enabled);
        QVERIFY(engine->accounts().connection(*added).online());
        QCOMPARE(waited(engine->accounts().add(account)).error().code, ErrorCode::AlreadyExists);
    }
}

void TestEngine::unverifiedAccountIsGoneAfterARestart()
{
    {
        const std::unique_ptr<Engine> engine = makeEngine({});
        QVERIFY(waited(engine->open(key('a'))).ok());
        const Answer<AccountId> added = engine->accounts().add({alice, u"secret"_s, {}, {}, true});
        QVERIFY(waited(engine->accounts().list()).ok());
        QVERIFY(!added.isFinished());
    }
    const std::unique_ptr<Engine> engine = makeEngine();
    QVERIFY(waited(engine->open(key('a'))).ok());
    QCOMPARE(waited(engine->accounts().list())->size(), 0);
}

void TestEngine::queuesAndReports()
{
    const std::unique_ptr<Engine> engine = makeEngine();
    QVERIFY(waited(engine->open(key('a'))).ok());
    const AccountId account = addAlice(*engine);
    QVERIFY(account.isValid());
    const Result<Conversation> chat = waited(engine->chats().open(account, bob));
    QVERIFY(chat.ok());
    QVERIFY(chat->encrypted);

    QList<Message> added;
    connect(engine.get(), &EngineApi::changed, this, [&](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.kind == Change::Kind::MessagesAdded) {
                added += change.messages;
            }
        }
    });
    QSignalSpy waiting(&engine->chats(), &ChatService::waitingChanged);
    const Result<Message> sent = waited(engine->chats().sendText(chat->id, u"hello"_s));
    QVERIFY(sent.ok());
    QCOMPARE(sent->delivery, Delivery::Queued);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().id, sent->id);
    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().first().toInt(), 1);
    QCOMPARE(*waited(engine->chats().waiting()), 1);
    QCOMPARE(waited(engine->history().latest(chat->id, 10))->rows.size(), 1);
    QCOMPARE(waited(engine->history().search(u"hell"_s, {}, 10))->size(), 1);
    QCOMPARE(waited(engine->chats().conversations())->first().last->body, u"hello"_s);

    QVERIFY(waited(engine->chats().cancel(sent->id)).ok());
    QTRY_COMPARE(waiting.last().first().toInt(), 0);
    QCOMPARE(waited(engine->chats().sendText(chat->id, u" \n"_s)).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(waited(engine->chats().sendText(ConversationId{99}, u"x"_s)).error().code,
             ErrorCode::NotFound);
}

void TestEngine::keepsDrafts()
{
    ConversationId chat;
    {
        const std::unique_ptr<Engine> engine = makeEngine();
        QVERIFY(waited(engine->open(key('a'))).ok());
        chat = waited(engine->chats().open(addAlice(*engine), bob))->id;
        engine->chats().setDraft(chat, u"half a sen"_s);
        engine->chats().setDraft(chat, u"half a sentence"_s);
    }
    const std::unique_ptr<Engine> engine = makeEngine();
    QVERIFY(waited(engine->open(key('a'))).ok());
    QCOMPARE(waited(engine->chats().conversation(chat))->draft, u"half a sentence"_s);
}

void TestEngine::settingsOfAChat()
{
    const std::unique_ptr<Engine> engine = makeEngine();
    QVERIFY(waited(engine->open(key('a'))).ok());
    const ConversationId chat = waited(engine->chats().open(addAlice(*engine), bob))->id;
    PrivacyChoices choices;
    choices.receipts = false;
    QVERIFY(waited(engine->chats().setPrivacy(chat, choices)).ok());
    QVERIFY(waited(engine->chats().setMuted(chat, true)).ok());
    QVERIFY(waited(engine->chats().setPinned(chat, true)).ok());
    QVERIFY(waited(engine->chats().setEncrypted(chat, false)).ok());
    QVERIFY(waited(engine->chats().givePlainConsent(chat)).ok());
    const Result<Conversation> now = waited(engine->chats().conversation(chat));
    QCOMPARE(now->privacy, choices);
    QVERIFY(now->muted && now->pinned && now->plainConsent && !now->encrypted);
    choices.typing = false;
    QVERIFY(waited(engine->chats().setDefaultPrivacy(choices)).ok());
    QCOMPARE(*waited(engine->chats().defaultPrivacy()), choices);
}

void TestEngine::remembersHowTheUserWrites()
{
    WritingChoices choices{{u"😹"_s, u"👍🏽"_s}, 3, {u"Ninelives"_s}};
    {
        const std::unique_ptr<Engine> engine = makeEngine();
        QVERIFY(waited(engine->open(key('a'))).ok());
        QCOMPARE(*waited(engine->chats().writing()), WritingChoices());
        QVERIFY(waited(engine->chats().setWriting(choices)).ok());
    }
    const std::unique_ptr<Engine> engine = makeEngine();
    QVERIFY(waited(engine->open(key('a'))).ok());
    QCOMPARE(*waited(engine->chats().writing()), choices);
    choices.skinTone = 17;
    choices.recentEmoji = {u"a"_s, QString(65, u'b'), u"a"_s, QString()};
    choices.ownWords.clear();
    for (int i = 0; i < 5'010; ++i) {
        choices.recentEmoji.append(QString::number(i));
        choices.ownWords.append(QString::number(i));
    }
    QVERIFY(waited(engine->chats().setWriting(choices)).ok());
    const Result<WritingChoices> kept = waited(engine->chats().writing());
    QCOMPARE(kept->skinTone, 5);
    QCOMPARE(kept->recentEmoji.size(), 32);
    QCOMPARE(kept->recentEmoji.first(3), QStringList({u"a"_s, u"0"_s, u"1"_s}));
    QCOMPARE(kept->ownWords.size(), 5'000);
    QCOMPARE(kept->ownWords.last(), u"5009"_s);
}

void TestEngine::aTimedMuteEndsByItself()
{
    const std::unique_ptr<Engine> engine = makeEngine();
    QVERIFY(waited(engine->open(key('a'))).ok());
    const ConversationId chat = waited(engine->chats().open(addAlice(*engine), bob))->id;
    const auto now = [&] { return *waited(engine->chats().conversation(chat)); };
    const qint64 hour = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
    QVERIFY(waited(engine->chats().muteUntil(chat, hour)).ok());
    QVERIFY(now().muted);
    QCOMPARE(now().mutedUntilMs, hour);
    QVERIFY(waited(engine->chats().setMuted(chat, true)).ok());
    QCOMPARE(now().mutedUntilMs, 0); // until the user says otherwise
    QSignalSpy changed(engine.get(), &EngineApi::changed);
    QVERIFY(
        waited(engine->chats().muteUntil(chat, QDateTime::currentMSecsSinceEpoch() + 300)).ok());
    QTRY_VERIFY(!now().muted);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(codeOf(waited(engine->chats().muteUntil(chat, 0))), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(waited(engine->chats().muteUntil(ConversationId{99}, hour))),
             ErrorCode::NotFound);
}

void TestEngine::aMuteThatEndedMeanwhileEndsAtTheStart()
{
    ConversationId chat;
    ConversationId forGood;
    {
        const std::unique_ptr<Engine> engine = makeEngine();
        QVERIFY(waited(engine->open(key('a'))).ok());
        const AccountId account = addAlice(*engine);
        chat = waited(engine->chats().open(account, bob))->id;
        forGood = waited(engine->chats().open(account, *BareJid::parse(u"c@two.test"_s)))->id;
        QVERIFY(waited(engine->chats().setMuted(forGood, true)).ok());
        QVERIFY(waited(engine->chats().muteUntil(chat, QDateTime::currentMSecsSinceEpoch() + 400))
                    .ok());
    }
    const std::unique_ptr<Engine> engine = makeEngine();
    QVERIFY(waited(engine->open(key('a'))).ok());
    QTRY_VERIFY(!waited(engine->chats().conversation(chat))->muted);
    QVERIFY(waited(engine->chats().conversation(forGood))->muted);
}

void TestEngine::everyAccountIsToldThatTheUserIsAway()
{
    const std::unique_ptr<Engine> engine = makeEngine();
    QVERIFY(waited(engine->open(key('a'))).ok());
    ScriptedTransport::away = false;
    engine->accounts().setPresence({Availability::Away, 1'000});
    QVERIFY(addAlice(*engine).isValid()); // one that is made later
    QTRY_VERIFY(ScriptedTransport::away);
    engine->accounts().setPresence({});
    QTRY_VERIFY(!ScriptedTransport::away);
    engine->accounts().setPresence({Availability::Away, 1'000});
    QTRY_VERIFY(ScriptedTransport::away);
}

void TestEngine::answersEverythingAfterShutdown()
{
    const std::unique_ptr<Engine> engine = makeEngine();
    QVERIFY(waited(engine->open(key('a'))).ok());
    const Answer<void> first = engine->shutdown();
    const Answer<void> second = engine->shutdown();
    const Answer<QList<Conversation>> late = engine->chats().conversations();
    QVERIFY(waited(first).ok());
    QVERIFY(waited(second).ok());
    QVERIFY(waited(late).ok() || waited(late).error().code == ErrorCode::Cancelled);
    QCOMPARE(waited(engine->chats().sendText(ConversationId{1}, u"x"_s)).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(codeOf(waited(engine->open(key('a')))), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
