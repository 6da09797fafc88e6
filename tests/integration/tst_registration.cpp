// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/registration/Registrar.h"
#include "tests/integration/Fixture.h"
#include "tests/rig/ScriptedServer.h"

#include <QSslSocket>
#include <QTemporaryDir>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

using Reason = RegistrationProblem::Reason;
using Manner = Rig::ScriptedServer::Manner;

/// Accounts made on a real server, and what becomes of it where servers are odd.
class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountIsMadeAndUsed();
    void takenNameIsSaidAtItsField();
    void serverWithoutRegistration();
    void closedServerWantsAnInvitation();
    void formWithAPicture();
    void wrongCertificateStopsIt_data();
    void wrongCertificateStopsIt();
    void nothingIsSaidBeforeTls();
    void oddServers_data();
    void oddServers();
    void lostConnectionIsMadeAgain();
    void anotherQuestionAfterALostConnection();
    void silentServerIsLeftForTheNext();
    void passwordIsNotLogged();
    void invitationGivesAccountAndContact();
    void invitationMakesAContactOfAnAccount();

private:
    /// A server where everybody may make an account; more modules in Lua.
    [[nodiscard]] QString serve(const QString &modules, const QString &further = {});
    [[nodiscard]] RegistrationPlace place() const
    {
        return {m_server->domain(), {m_server->server()}, m_server->caFile(), {}};
    }
    std::unique_ptr<Rig::Prosody> m_server;
};

namespace {

/// A registrar and its last answer.
struct Desk {
    Registrar registrar;
    std::optional<Result<RegistrationStep>> answer;

    bool begin(const RegistrationPlace &place)
    {
        answer.reset();
        registrar.begin(place, [this](const Result<RegistrationStep> &step) { answer = step; });
        return QTest::qWaitFor([this] { return answer.has_value(); }, 60'000);
    }
    bool submit(const FormAnswers &answers)
    {
        answer.reset();
        registrar.submit(answers, [this](const Result<RegistrationStep> &step) { answer = step; });
        return QTest::qWaitFor([this] { return answer.has_value(); }, 60'000);
    }
    [[nodiscard]] bool made() const { return answer && answer->ok() && answer->value().made; }
    [[nodiscard]] std::optional<RegistrationProblem> problem() const
    {
        return answer && answer->ok() ? answer->value().problem : std::nullopt;
    }
    [[nodiscard]] const RegistrationForm &form() const { return answer->value().form; }
    [[nodiscard]] QString trouble() const
    {
        return !answer ? u"no answer"_s : answer->ok() ? QString() : answer->error().name();
    }
};

FormAnswers named(const QString &name)
{
    return {{u"username"_s, {name}}, {u"password"_s, {u"open-sesame-9"_s}}};
}

QByteArray plainForm(const QByteArray &more = {})
{
    return "<iq type='result' id='$id'><query xmlns='jabber:iq:register'><username/><password/>"
        + more + "</query></iq>";
}

QByteArray errorAnswer(const QByteArray &type, const QByteArray &condition)
{
    return "<iq type='error' id='$id'><error type='" + type + "'><" + condition
        + " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>";
}

const QByteArray offers = "<register xmlns='http://jabber.org/features/iq-register'/>";

/// A scripted server in a folder of its own.
struct Odd {
    QTemporaryDir dir;
    std::unique_ptr<Rig::ScriptedServer> server;

    explicit Odd(Manner manner = Manner::Scripted,
                 Rig::CertificateKind kind = Rig::CertificateKind::Valid)
    {
        const QString failed = Rig::makeCertificates(dir.path(), u"chat.test"_s, kind);
        server = std::make_unique<Rig::ScriptedServer>(dir.path(), manner);
        if (!failed.isEmpty() || !server->start()) {
            qWarning().noquote() << "no scripted server" << failed;
        }
    }
    [[nodiscard]] RegistrationPlace place() const
    {
        return {u"chat.test"_s, {server->server()}, dir.filePath(u"ca.crt"_s), {}};
    }
};

QJsonObject contactOf(Rig::CtlProfile &profile, const QString &jid)
{
    const auto listed = profile.call({u"contacts"_s, u"list"_s});
    for (const QJsonObject &line : listed.lines) {
        if (line.value(u"jid"_s) == jid) {
            return line;
        }
    }
    return {};
}

} // namespace

QString TestRegistration::serve(const QString &modules, const QString &further)
{
    m_server = std::make_unique<Rig::Prosody>(Rig::Prosody::Options{
        .extraConfig =
            u"modules_enabled = { \"rig_accounts\"; \"rig_trouble\"; \"outage_notices\"; %1 }\n%2"_s
                .arg(modules, further)});
    if (!m_server->addAccount(u"alice"_s, u"alice-secret"_s) || !m_server->start()) {
        return m_server->errorText();
    }
    return {};
}

void TestRegistration::accountIsMadeAndUsed()
{
    const QString failure = serve(u"\"register_ibr\""_s);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    Desk desk;
    QVERIFY(desk.begin(place()));
    QVERIFY2(desk.trouble().isEmpty(), qPrintable(desk.trouble()));
    QVERIFY(!desk.problem());
    QVERIFY(desk.form().field(u"username"_s) && desk.form().field(u"password"_s));
    QVERIFY(desk.submit(named(u"nora"_s)));
    QVERIFY2(desk.made(), qPrintable(desk.trouble()));
    const auto device = Test::device(u"nora"_s);
    QCOMPARE(device->addAccount(*m_server, u"nora"_s, u"open-sesame-9"_s).exitCode, 0);

    // The same by the program, with what it does afterwards.
    const auto second = Test::device(u"ruth"_s);
    const auto done = second->call({u"account"_s, u"register"_s, u"--jid"_s,
                                    m_server->jid(u"ruth"_s), u"--password-stdin"_s, u"--server"_s,
                                    m_server->server(), u"--ca-file"_s, m_server->caFile()},
                                   "open-sesame-9\n");
    QVERIFY2(done.exitCode == 0, qPrintable(done.errorText));
    QVERIFY(second->runOnline());
}

void TestRegistration::takenNameIsSaidAtItsField()
{
    const QString failure = serve(u"\"register_ibr\""_s);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    Desk desk;
    QVERIFY(desk.begin(place()));
    QVERIFY(desk.submit(named(u"alice"_s)));
    QVERIFY(desk.problem());
    QCOMPARE(desk.problem()->reason, Reason::NameTaken);
    QCOMPARE(desk.problem()->field, u"username"_s);
    // Another name on the same page works.
    QVERIFY(desk.submit(named(u"alice2"_s)));
    QVERIFY(desk.made());
}

void TestRegistration::serverWithoutRegistration()
{
    const QString failure = serve({});
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    Desk desk;
    QVERIFY(desk.begin(place()));
    QVERIFY2(desk.problem(), qPrintable(desk.trouble()));
    QCOMPARE(desk.problem()->reason, Reason::NotOffered);
}

void TestRegistration::closedServerWantsAnInvitation()
{
    const QString failure = serve(u"\"register_ibr\"; \"invites\"; \"invites_register\""_s);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    Desk desk;
    QVERIFY(desk.begin(place()));
    QVERIFY(desk.submit(named(u"nora"_s)));
    QVERIFY(desk.problem());
    QCOMPARE(desk.problem()->field, QString());
    QVERIFY(!desk.problem()->words.isEmpty());
    RegistrationPlace invented = place();
    invented.token = u"made-up"_s;
    QVERIFY(desk.begin(invented));
    QVERIFY(desk.problem());
    QCOMPARE(desk.problem()->reason, Reason::InvitationRefused);
}

void TestRegistration::formWithAPicture()
{
    const QString failure = serve(u"\"register_ibr\"; \"rig_captcha\""_s);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    Desk desk;
    QVERIFY(desk.begin(place()));
    QVERIFY2(desk.trouble().isEmpty(), qPrintable(desk.trouble()));
    const FormField *ocr = desk.form().field(u"ocr"_s);
    QVERIFY(ocr && ocr->picture.startsWith("\x89PNG"));
    QCOMPARE(desk.form().instructions, u"Look at the picture."_s);
    const QStringList first = desk.form().field(u"challenge"_s)->values;
    // Not answered: nothing is sent.
    QVERIFY(desk.submit(named(u"nora"_s)));
    QVERIFY(desk.problem());
    QCOMPARE(desk.problem()->reason, Reason::Missing);
    QCOMPARE(desk.problem()->field, u"ocr"_s);
    // Wrong: said at its field, with a new question.
    FormAnswers answers = named(u"nora"_s);
    answers.insert(u"ocr"_s, {u"eight"_s});
    QVERIFY(desk.submit(answers));
    QVERIFY(desk.problem());
    QCOMPARE(desk.problem()->reason, Reason::NotAccepted);
    QCOMPARE(desk.problem()->field, u"ocr"_s);
    QVERIFY(desk.form().field(u"challenge"_s)->values != first);
    answers.insert(u"ocr"_s, {u"seven"_s});
    QVERIFY(desk.submit(answers));
    QVERIFY2(desk.made(), qPrintable(desk.trouble()));

    const auto device = Test::device(u"ruth"_s);
    const auto done = device->call({u"account"_s, u"register"_s, u"--jid"_s,
                                    m_server->jid(u"ruth"_s), u"--password-stdin"_s, u"--server"_s,
                                    m_server->server(), u"--ca-file"_s, m_server->caFile()},
                                   "open-sesame-9\nseven\n");
    QVERIFY2(done.exitCode == 0, qPrintable(done.errorText));
    QCOMPARE(done.lines.first().value(u"question"_s), u"ocr"_s);
    QVERIFY(!done.lines.first().value(u"picture"_s).toString().isEmpty());
}

void TestRegistration::wrongCertificateStopsIt_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("expired") << int(Rig::CertificateKind::Expired)
                             << int(ErrorCode::CertificateExpired);
    QTest::newRow("other name") << int(Rig::CertificateKind::WrongHost)
                                << int(ErrorCode::CertificateWrongHost);
    QTest::newRow("from nobody") << int(Rig::CertificateKind::SelfSigned)
                                 << int(ErrorCode::CertificateUntrusted);
}

void TestRegistration::wrongCertificateStopsIt()
{
    QFETCH(const int, kind);
    QFETCH(const int, code);
    const Odd odd(Manner::Scripted, Rig::CertificateKind(kind));
    odd.server->setScript(offers, [](const QByteArray &) { return plainForm(); });
    Desk desk;
    QVERIFY(desk.begin(odd.place()));
    QVERIFY(!desk.answer->ok());
    QCOMPARE(int(desk.answer->error().code), code);
    QVERIFY(!odd.server->heard().contains("jabber:iq:register"));
}

void TestRegistration::nothingIsSaidBeforeTls()
{
    const Odd odd(Manner::ErrorInClear);
    Desk desk;
    QVERIFY(desk.begin(odd.place()));
    QVERIFY(!desk.answer->ok());
    QVERIFY(!odd.server->heard().contains("jabber:iq:register"));
}

void TestRegistration::oddServers_data()
{
    QTest::addColumn<QByteArray>("features");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("reason"); // -1: an error, -2: made
    const auto row = [](const char *name, const QByteArray &form, const QByteArray &answer,
                        int reason, const QByteArray &features = offers) {
        QTest::newRow(name) << features << form << answer << reason;
    };
    const QByteArray ok = "<iq type='result' id='$id'/>";
    row("friendly", plainForm(), ok, -2);
    row("not announced, but there", plainForm(), ok, -2, {});
    row("hangs up instead of saying no", "close", {}, int(Reason::NotOffered), {});
    row("hangs up", "close", {}, -1);
    row("web page",
        "<iq type='result' id='$id'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:oob'>"
        "<url>https://chat.test/signup</url></x></query></iq>",
        {}, int(Reason::OnWebPage));
    row("nothing to fill in", "<iq type='result' id='$id'><query xmlns='jabber:iq:register'/></iq>",
        {}, int(Reason::NotOffered));
    row("no form at all", "<iq type='result' id='$id'/>", {}, int(Reason::NotOffered));
    row("says no at once", errorAnswer("cancel", "not-allowed"), {}, int(Reason::NotAllowed));
    row("answer of another question", "<iq type='result' id='x'/>" + plainForm(), ok, -2);
    row("broken xml", "<iq type='result' id='$id'><query", {}, -3);
    row("too much to ask", plainForm(QByteArray("<f/>").repeated(60)), {}, -1);
    row("too many accounts", plainForm(), errorAnswer("wait", "resource-constraint"),
        int(Reason::TooSoon));
    row("trouble", plainForm(), errorAnswer("cancel", "internal-server-error"),
        int(Reason::ServerTrouble));
    row("hangs up when asked", plainForm(), "close", -1);
}

void TestRegistration::oddServers()
{
    QFETCH(const QByteArray, features);
    QFETCH(const QByteArray, form);
    QFETCH(const QByteArray, answer);
    QFETCH(const int, reason);
    const Odd odd;
    odd.server->setScript(features, [&](const QByteArray &request) {
        return request.contains("type=\"get\"") ? form
            : request.contains("<iq")           ? answer
                                                : QByteArray();
    });
    Desk desk;
    if (reason == -3) {
        // Waits for the rest, until the question is given up.
        desk.registrar.begin(odd.place(),
                             [&](const Result<RegistrationStep> &s) { desk.answer = s; });
        QTest::qWait(300);
        QVERIFY(!desk.answer);
        return;
    }
    QVERIFY(desk.begin(odd.place()));
    if (desk.answer->ok() && !desk.problem()) {
        QVERIFY(desk.submit(named(u"nora"_s)));
    }
    if (reason == -2) {
        QVERIFY2(desk.made(), qPrintable(desk.trouble()));
    } else if (reason == -1) {
        QVERIFY(!desk.answer->ok());
    } else {
        QVERIFY2(desk.problem(), qPrintable(desk.trouble()));
        QCOMPARE(int(desk.problem()->reason), reason);
    }
}

void TestRegistration::lostConnectionIsMadeAgain()
{
    const Odd odd;
    int asked = 0;
    odd.server->setScript(offers, [&](const QByteArray &request) {
        if (request.contains("type=\"get\"")) {
            ++asked;
            return plainForm();
        }
        return request.contains("<iq") ? "<iq type='result' id='$id'/>"_ba : QByteArray();
    });
    Desk desk;
    QVERIFY(desk.begin(odd.place()));
    // While the user was writing, the server has hung up.
    const auto sockets = odd.server->findChildren<QSslSocket *>();
    for (QSslSocket *socket : sockets) {
        socket->disconnectFromHost();
    }
    QTRY_VERIFY(!desk.registrar.isConnected());
    QVERIFY(desk.submit(named(u"nora"_s)));
    QVERIFY2(desk.made(), qPrintable(desk.trouble()));
    QCOMPARE(asked, 2);
    QCOMPARE(odd.server->accepted(), 2);
}

void TestRegistration::anotherQuestionAfterALostConnection()
{
    const Odd odd;
    int asked = 0;
    odd.server->setScript(offers, [&](const QByteArray &request) {
        return request.contains("type=\"get\"")
            ? plainForm(++asked == 1 ? "<email/>"_ba : "<email/><phone/>"_ba)
            : QByteArray();
    });
    Desk desk;
    QVERIFY(desk.begin(odd.place()));
    const auto sockets = odd.server->findChildren<QSslSocket *>();
    for (QSslSocket *socket : sockets) {
        socket->disconnectFromHost();
    }
    QTRY_VERIFY(!desk.registrar.isConnected());
    FormAnswers answers = named(u"nora"_s);
    answers.insert(u"email"_s, {u"nora@mail.test"_s});
    QVERIFY(desk.submit(answers));
    QVERIFY(desk.problem());
    QCOMPARE(desk.problem()->reason, Reason::AskedAgain);
    QVERIFY(desk.form().field(u"phone"_s));
}

void TestRegistration::silentServerIsLeftForTheNext()
{
    const Odd gone(Manner::ClosesAtOnce);
    const Odd odd;
    odd.server->setScript(offers, [](const QByteArray &) { return plainForm(); });
    RegistrationPlace both = odd.place();
    both.servers.prepend(gone.server->server());
    Desk desk;
    QVERIFY(desk.begin(both));
    QVERIFY2(desk.trouble().isEmpty(), qPrintable(desk.trouble()));
    QVERIFY(desk.form().field(u"username"_s));
}

void TestRegistration::passwordIsNotLogged()
{
    static QString logged;
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text; });
    {
        const Odd odd;
        odd.server->setScript(offers, [](const QByteArray &request) {
            return request.contains("type=\"get\"")
                ? plainForm()
                : errorAnswer("cancel", "internal-server-error");
        });
        Desk desk;
        QVERIFY(desk.begin(odd.place()));
        QVERIFY(desk.submit(named(u"nora"_s)));
    }
    qInstallMessageHandler(before);
    QVERIFY(!logged.contains(u"open-sesame-9"_s));
}

void TestRegistration::invitationGivesAccountAndContact()
{
    const QString failure =
        serve(u"\"register_ibr\"; \"invites\"; \"invites_adhoc\"; \"invites_register\""_s,
              u"allow_user_invites = true"_s);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    const auto alice = signedIn(*m_server, u"alice"_s);
    QVERIFY(alice);
    const auto made = alice->call({u"invite"_s, u"create"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errorText));
    const QString link = made.first().value(u"link"_s).toString();
    QVERIFY2(link.startsWith(u"xmpp:alice@chat.test?roster;preauth="_s), qPrintable(link));
    QCOMPARE(made.first().value(u"account"_s), true);
    QVERIFY(made.first().contains(u"expires"_s));

    const auto nora = Test::device(u"nora"_s);
    const QString noraJid = m_server->jid(u"nora"_s);
    const auto accepted =
        nora->call({u"invite"_s, u"accept"_s, link, u"--jid"_s, noraJid, u"--password-stdin"_s,
                    u"--server"_s, m_server->server(), u"--ca-file"_s, m_server->caFile()},
                   "open-sesame-9\n");
    QVERIFY2(accepted.exitCode == 0, qPrintable(accepted.errorText));
    // Each of them has the other one now, both ways.
    QVERIFY(alice->runOnline());
    QVERIFY(nora->runOnline());
    HEARD(alice->process(), u"presence"_s,
          {{u"from"_s, noraJid}, {u"availability"_s, u"online"_s}});
    HEARD(nora->process(), u"presence"_s,
          {{u"from"_s, m_server->jid(u"alice"_s)}, {u"availability"_s, u"online"_s}});
    alice->stop();
    nora->stop();
    QCOMPARE(contactOf(*alice, noraJid).value(u"subscription"_s), u"both"_s);
    QCOMPARE(contactOf(*nora, m_server->jid(u"alice"_s)).value(u"subscription"_s), u"both"_s);
    // A used one is not good for another account.
    const auto third = Test::device(u"third"_s);
    const auto again = third->call({u"invite"_s, u"accept"_s, link, u"--jid"_s,
                                    m_server->jid(u"third"_s), u"--password-stdin"_s, u"--server"_s,
                                    m_server->server(), u"--ca-file"_s, m_server->caFile()},
                                   "open-sesame-9\n");
    QVERIFY(again.exitCode != 0);
    QVERIFY2(again.errorText.contains(u"invitation-refused"_s), qPrintable(again.errorText));
}

void TestRegistration::invitationMakesAContactOfAnAccount()
{
    const QString failure = serve(u"\"invites\"; \"invites_adhoc\"; \"invites_register\""_s);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    QVERIFY(m_server->addAccount(u"bob"_s, u"bob-secret"_s));
    const auto alice = signedIn(*m_server, u"alice"_s);
    const auto bob = signedIn(*m_server, u"bob"_s);
    QVERIFY(alice && bob);
    const auto made = alice->call({u"invite"_s, u"create"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errorText));
    const QString link = made.first().value(u"link"_s).toString();
    QVERIFY2(link.contains(u"preauth="_s), qPrintable(link));
    const auto accepted = bob->call({u"invite"_s, u"accept"_s, link});
    QVERIFY2(accepted.exitCode == 0, qPrintable(accepted.errorText));
    QVERIFY(bob->runOnline());
    QVERIFY(alice->runOnline());
    HEARD(alice->process(), u"presence"_s,
          {{u"from"_s, m_server->jid(u"bob"_s)}, {u"availability"_s, u"online"_s}});
    HEARD(bob->process(), u"presence"_s,
          {{u"from"_s, m_server->jid(u"alice"_s)}, {u"availability"_s, u"online"_s}});
    alice->stop();
    bob->stop();
    QCOMPARE(contactOf(*alice, m_server->jid(u"bob"_s)).value(u"subscription"_s), u"both"_s);
    QVERIFY(!contactOf(*bob, m_server->jid(u"alice"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
