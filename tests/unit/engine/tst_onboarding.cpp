// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"
#include "core/engine/OnboardingService.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/rig/Patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

using Reason = RegistrationProblem::Reason;

/// A provider that answers as told; lives on the core thread.
class FakeRegistrations final : public RegistrationPort
{
public:
    struct Script {
        Result<RegistrationStep> form = RegistrationStep{};
        QList<Result<RegistrationStep>> answers;
        RegistrationPlace place;
        FormAnswers given;
        int ended = 0;
    };

    explicit FakeRegistrations(Script &script) : m_script(script) {}
    void begin(const RegistrationPlace &place, Reply<RegistrationStep> reply) override
    {
        m_script.place = place;
        later([this, reply] { reply(m_script.form); });
    }
    void submit(const FormAnswers &answers, Reply<RegistrationStep> reply) override
    {
        m_script.given = answers;
        later([this, reply] { reply(m_script.answers.takeFirst()); });
    }
    void end() override { ++m_script.ended; }

private:
    void later(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::QueuedConnection);
    }

    Script &m_script;
    QObject m_context;
};

template<typename T>
Result<T> waited(Answer<T> answer)
{
    const bool finished = QTest::qWaitFor([&]() { return answer.isFinished(); }, 30'000);
    return finished ? answer.result() : Result<T>(Error{ErrorCode::Timeout, {}});
}

RegistrationStep made()
{
    RegistrationStep step;
    step.made = true;
    return step;
}

RegistrationStep refused(Reason reason)
{
    RegistrationStep step;
    step.problem = RegistrationProblem{reason, u"username"_s, {}};
    return step;
}

const FormAnswers alices{{u"username"_s, {u"alice"_s}}, {u"password"_s, {u"a-secret"_s}}};
const RegistrationPlace place{u"one.test"_s, {}, {}, u"t0ken"_s};
const BareJid bob = BareJid::parse(u"bob@one.test").value();

} // namespace

/// An account that is made at a server becomes one here, and nothing on the way is lost.
class TestOnboarding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void madeAccountIsStoredAndConnects();
    void inviterBecomesContactAndChat();
    void refusalsLeaveNothing();
    void lostAnswerIsFoundByLoggingIn();
    void nameThatIsReallyTakenStaysAProblem();
    void picturesAreMadeSafe();
    void namesThatAreNoneAreNotSent();
    void invitationIsTheServersOrTheAddress();
    void withoutRegistrationsItIsUnsupported();

private:
    std::unique_ptr<Engine> opened(bool registrations = true);
    [[nodiscard]] QList<Account> accounts(Engine &engine)
    {
        return waited(engine.accounts().list()).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Test::FakeServer> m_server;
    FakeRegistrations::Script m_script;
    Test::FakeTransport *m_transport = nullptr; ///< the last one made
    Result<InvitationLink> m_link = Error{ErrorCode::Unsupported, {}};
    std::optional<Error> m_login; ///< what every login fails with
};

void TestOnboarding::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<Test::FakeServer>();
    m_script = {};
    m_link = Error{ErrorCode::Unsupported, {}};
    m_login.reset();
}

std::unique_ptr<Engine> TestOnboarding::opened(bool registrations)
{
    EngineOptions options;
    options.folder = m_dir->filePath(u"profile"_s);
    options.transports = [this](const Account &account, const AccountSecrets &) {
        auto transport =
            std::make_unique<Test::FakeTransport>(*m_server, FullJid(account.jid, u"test"_s));
        transport->madeLink = m_link;
        transport->loginFailure = m_login;
        m_transport = transport.get();
        return transport;
    };
    if (registrations) {
        options.registrations = [this] { return std::make_unique<FakeRegistrations>(m_script); };
    }
    auto engine = std::make_unique<Engine>(std::move(options));
    const Result<void> open = waited(engine->open(SecretBytes::copyOf(QByteArray(32, 'k'))));
    return open ? std::move(engine) : nullptr;
}

void TestOnboarding::madeAccountIsStoredAndConnects()
{
    const auto engine = opened();
    QVERIFY(engine);
    QSignalSpy states(&engine->accounts(), &AccountService::connectionChanged);
    QVERIFY(waited(engine->onboarding().begin(place)).ok());
    QCOMPARE(m_script.place, place);
    m_script.answers = {made()};
    const auto step = waited(engine->onboarding().submit(alices, {}));
    QVERIFY(step.ok());
    QVERIFY(step->made && step->account.isValid());
    const QList<Account> all = accounts(*engine);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().jid.toString(), u"alice@one.test"_s);
    QVERIFY(all.first().enabled);
    QTRY_VERIFY(engine->accounts().connection(step->account).online());
}

void TestOnboarding::inviterBecomesContactAndChat()
{
    const auto engine = opened();
    QVERIFY(engine);
    QVERIFY(waited(engine->onboarding().begin(place)).ok());
    m_script.answers = {made()};
    QVERIFY(waited(engine->onboarding().submit(alices, bob)).ok());
    const auto chats = waited(engine->chats().conversations());
    QVERIFY(chats.ok());
    QCOMPARE(chats->size(), 1);
    QCOMPARE(chats->first().peer, bob);
    QTRY_VERIFY(m_transport->rosterCalls.contains(u"accept bob@one.test  t0ken"_s));
}

void TestOnboarding::refusalsLeaveNothing()
{
    const auto engine = opened();
    QVERIFY(engine);
    QVERIFY(waited(engine->onboarding().begin(place)).ok());
    m_script.answers = {refused(Reason::NameTaken)};
    const auto step = waited(engine->onboarding().submit(alices, bob));
    QVERIFY(step.ok());
    QCOMPARE(step->problem->reason, Reason::NameTaken);
    QVERIFY(accounts(*engine).isEmpty());
}

void TestOnboarding::lostAnswerIsFoundByLoggingIn()
{
    const auto engine = opened();
    QVERIFY(engine);
    QVERIFY(waited(engine->onboarding().begin(place)).ok());
    m_script.answers = {Error{ErrorCode::NotConnected, {}}, refused(Reason::NameTaken)};
    QVERIFY(!waited(engine->onboarding().submit(alices, {})).ok());
    // The same again: the name is taken, by ourselves.
    const auto step = waited(engine->onboarding().submit(alices, {}));
    QVERIFY(step.ok());
    QVERIFY(step->made);
    QCOMPARE(accounts(*engine).size(), 1);
}

void TestOnboarding::nameThatIsReallyTakenStaysAProblem()
{
    m_login = Error{ErrorCode::AuthenticationFailed, {}};
    const auto engine = opened();
    QVERIFY(engine);
    QVERIFY(waited(engine->onboarding().begin(place)).ok());
    m_script.answers = {Error{ErrorCode::NotConnected, {}}, refused(Reason::NameTaken)};
    QVERIFY(!waited(engine->onboarding().submit(alices, {})).ok());
    const auto step = waited(engine->onboarding().submit(alices, {}));
    QVERIFY(step.ok());
    QVERIFY(!step->made);
    QCOMPARE(step->problem->reason, Reason::NameTaken);
    QVERIFY(accounts(*engine).isEmpty());
}

void TestOnboarding::picturesAreMadeSafe()
{
    const auto engine = opened();
    QVERIFY(engine);
    FormField nonsense;
    nonsense.name = u"ocr"_s;
    nonsense.picture = "<svg xmlns='http://www.w3.org/2000/svg'/>"_ba;
    FormField real = nonsense;
    real.name = u"second"_s;
    real.picture = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAAAAACMmsGiAAAAHElEQVR42mNg4BSSZmDkEp"
        "ZhYOIWkWVg5hGVAwAIXADxFPa9NAAAAABJRU5ErkJggg==");
    RegistrationStep step;
    step.form.fields = {nonsense, real};
    m_script.form = step;
    const auto asked = waited(engine->onboarding().begin(place));
    QVERIFY(asked.ok());
    QVERIFY(asked->form.fields.at(0).picture.isEmpty());
    QVERIFY(!asked->form.fields.at(1).picture.isEmpty());
    QVERIFY(asked->form.fields.at(1).picture != real.picture);
}

void TestOnboarding::namesThatAreNoneAreNotSent()
{
    const auto engine = opened();
    QVERIFY(engine);
    QVERIFY(waited(engine->onboarding().begin(place)).ok());
    for (const QString &name : {u"a b@c"_s, QString(), u"a/b"_s, u"a@b"_s}) {
        FormAnswers answers = alices;
        answers.insert(u"username"_s, {name});
        const auto step = waited(engine->onboarding().submit(answers, {}));
        QVERIFY(!step.ok());
        QCOMPARE(step.error().code, ErrorCode::InvalidAddress);
    }
    QVERIFY(m_script.given.isEmpty());
}

void TestOnboarding::invitationIsTheServersOrTheAddress()
{
    for (const bool server : {false, true}) {
        init();
        InvitationLink link;
        link.link = u"xmpp:alice@one.test?roster;preauth=t"_s;
        link.oneUse = true;
        if (server) {
            m_link = link;
        }
        const auto engine = opened();
        QVERIFY(engine);
        QVERIFY(waited(engine->onboarding().begin(place)).ok());
        m_script.answers = {made()};
        const auto step = waited(engine->onboarding().submit(alices, {}));
        QVERIFY(step.ok());
        QTRY_VERIFY(engine->accounts().connection(step->account).online());
        const auto invitation = waited(engine->onboarding().invitation(step->account));
        QVERIFY(invitation.ok());
        QCOMPARE(invitation->link, server ? link.link : u"xmpp:alice@one.test?roster"_s);
    }
}

void TestOnboarding::withoutRegistrationsItIsUnsupported()
{
    const auto engine = opened(false);
    QVERIFY(engine);
    const auto step = waited(engine->onboarding().begin(place));
    QVERIFY(!step.ok());
    QCOMPARE(step.error().code, ErrorCode::Unsupported);
}

QTEST_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
