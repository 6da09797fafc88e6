// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Session.h"
#include "core/engine/OnboardingService.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

using Reason = RegistrationProblem::Reason;

/// An account to be made, as the command line says.
struct Wanted {
    BareJid jid;
    RegistrationPlace place;
    BareJid inviter;
};

ErrorCode codeOf(Reason reason)
{
    switch (reason) {
    case Reason::NameTaken:
        return ErrorCode::AlreadyExists;
    case Reason::NotAccepted:
    case Reason::Missing:
        return ErrorCode::InvalidInput;
    case Reason::NotAllowed:
    case Reason::InvitationRefused:
        return ErrorCode::NotAllowed;
    case Reason::NotOffered:
    case Reason::OnWebPage:
        return ErrorCode::Unsupported;
    case Reason::TooSoon:
    case Reason::AskedAgain:
    case Reason::ServerTrouble:
        break;
    }
    return ErrorCode::RemoteRefused;
}

QString reasonName(Reason reason)
{
    switch (reason) {
    case Reason::NameTaken:
        return u"name-taken"_s;
    case Reason::NotAccepted:
        return u"not-accepted"_s;
    case Reason::Missing:
        return u"missing"_s;
    case Reason::TooSoon:
        return u"too-soon"_s;
    case Reason::NotAllowed:
        return u"not-allowed"_s;
    case Reason::InvitationRefused:
        return u"invitation-refused"_s;
    case Reason::NotOffered:
        return u"not-offered"_s;
    case Reason::OnWebPage:
        return u"on-web-page"_s;
    case Reason::AskedAgain:
        return u"asked-again"_s;
    case Reason::ServerTrouble:
        break;
    }
    return u"server-trouble"_s;
}

/// "name-taken, field username: The requested username already exists."
Error errorOf(const RegistrationProblem &problem, const RegistrationForm &form)
{
    QString detail = reasonName(problem.reason);
    if (!problem.field.isEmpty()) {
        detail += u", field "_s + problem.field;
    }
    if (problem.reason == Reason::OnWebPage) {
        detail += u": "_s + form.webPage.toString();
    } else if (!problem.words.isEmpty()) {
        detail += u": "_s + problem.words;
    }
    return {codeOf(problem.reason), detail};
}

void printQuestion(Session &session, const FormField &field)
{
    if (!session.output().json()) {
        session.output().text(
            u"? %1 (%2)"_s.arg(field.label.isEmpty() ? field.name : field.label, field.name));
        return;
    }
    QJsonObject question{{u"question"_s, field.name}, {u"label"_s, field.label}};
    if (!field.picture.isEmpty()) {
        question.insert(u"picture"_s, QString::fromLatin1(field.picture.toBase64()));
    }
    if (!field.link.isEmpty()) {
        question.insert(u"link"_s, field.link.toString());
    }
    session.output().object(question);
}

/// --answer NAME=VALUE first; what is needed besides is asked on standard input.
Result<FormAnswers> answersTo(Session &session, const RegistrationForm &form,
                              const FormAnswers &known)
{
    FormAnswers answers = known;
    for (const QString &given : session.line().values("answer"_L1)) {
        answers.insert(given.section(u'=', 0, 0), {given.section(u'=', 1)});
    }
    for (const FormField &field : form.fields) {
        const bool silent = field.kind == FormField::Kind::Hidden
            || field.kind == FormField::Kind::Note || !field.required;
        if (silent || answers.contains(field.name) || !field.values.value(0).isEmpty()) {
            continue;
        }
        printQuestion(session, field);
        const Result<QString> line = readLine();
        if (!line) {
            return Error{ErrorCode::InvalidInput,
                         u"standard input holds no answer to \"%1\""_s.arg(field.name)};
        }
        answers.insert(field.name, {*line});
    }
    return answers;
}

Result<AccountId> made(Session &session, const Wanted &wanted, const QString &password)
{
    OnboardingService &onboarding = session.engine().onboarding();
    const Result<RegistrationStep> asked = session.wait(onboarding.begin(wanted.place));
    if (!asked) {
        return asked.error();
    }
    if (asked->problem) {
        return errorOf(*asked->problem, asked->form);
    }
    const Result<FormAnswers> answers = answersTo(
        session, asked->form, {{u"username"_s, {wanted.jid.local()}}, {u"password"_s, {password}}});
    if (!answers) {
        return answers.error();
    }
    const Result<RegistrationStep> step = session.wait(onboarding.submit(*answers, wanted.inviter));
    if (!step) {
        return step.error();
    }
    return step->problem ? Result<AccountId>(errorOf(*step->problem, step->form))
                         : Result<AccountId>(step->account);
}

Result<int> registerAccount(Session &session, const Wanted &wanted)
{
    if (wanted.jid.local().isEmpty()) {
        return Error{ErrorCode::InvalidAddress, u"--jid needs a name and a server"_s};
    }
    const Result<QString> password = readLine();
    if (!password || password->isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"standard input holds no password"_s};
    }
    const Result<AccountId> account = made(session, wanted, *password);
    if (!account) {
        return account.error();
    }
    const Result<qint64> timeout = session.timeoutMs();
    if (!timeout) {
        return timeout.error();
    }
    if (const Result<void> online = session.goOnline(*account, *timeout); !online) {
        return online.error();
    }
    if (const Result<void> published = waitUntilPublished(session, *account); !published) {
        return published.error();
    }
    if (session.output().json()) {
        session.output().object({{u"id"_s, account->value}, {u"jid"_s, wanted.jid.toString()}});
    } else {
        session.output().text(u"account %1 made"_s.arg(wanted.jid.toString()));
    }
    return Ok;
}

RegistrationPlace placeOf(Session &session, const QString &domain, const QString &token)
{
    RegistrationPlace place;
    place.domain = domain;
    place.servers = session.line().values("server"_L1);
    place.caFile = session.line().value("ca-file"_L1);
    place.token = token;
    return place;
}

/// The account is there already: a contact and a chat.
Result<int> becomeContact(Session &session, const Invitation &invitation)
{
    if (!invitation.givesContact()) {
        return Error{ErrorCode::InvalidInput,
                     u"this invitation gives an account; name it with --jid"_s};
    }
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<Conversation> chat =
        session.wait(session.engine().chats().open(account->id, invitation.inviter));
    if (!chat) {
        return chat.error();
    }
    const Result<qint64> timeout = session.timeoutMs();
    if (!timeout) {
        return timeout.error();
    }
    if (const Result<void> online = session.goOnline(account->id, *timeout); !online) {
        return online.error();
    }
    return exitAfter(session.wait(
        session.engine().contacts().add(account->id, invitation.inviter, {}, invitation.token)));
}

Result<int> createInvitation(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<qint64> timeout = session.timeoutMs();
    if (!timeout) {
        return timeout.error();
    }
    if (const Result<void> online = session.goOnline(account->id, *timeout); !online) {
        return online.error();
    }
    const Result<InvitationLink> link =
        session.wait(session.engine().onboarding().invitation(account->id));
    if (!link) {
        return link.error();
    }
    if (!session.output().json()) {
        session.output().text(link->link);
        return Ok;
    }
    QJsonObject json{{u"link"_s, link->link}, {u"account"_s, link->givesAccount}};
    if (!link->page.isEmpty()) {
        json.insert(u"page"_s, link->page.toString());
    }
    if (link->expiresMs > 0) {
        json.insert(
            u"expires"_s,
            QDateTime::fromMSecsSinceEpoch(link->expiresMs, QTimeZone::UTC).toString(Qt::ISODate));
    }
    session.output().object(json);
    return Ok;
}

} // namespace

Result<int> accountRegister(Session &session)
{
    const Result<BareJid> jid = session.jid("jid"_L1);
    if (!jid) {
        return jid.error();
    }
    return registerAccount(
        session, {*jid, placeOf(session, jid->domain(), session.line().value("token"_L1)), {}});
}

Result<int> invite(Session &session)
{
    const CommandLine &line = session.line();
    if (line.command->name == "invite create"_L1) {
        return createInvitation(session);
    }
    const Result<Invitation> invitation = Invitation::parse(line.arguments.value(0));
    if (!invitation) {
        return invitation.error();
    }
    if (!line.has("jid"_L1)) {
        return becomeContact(session, *invitation);
    }
    const Result<BareJid> jid = session.jid("jid"_L1);
    if (!jid) {
        return jid.error();
    }
    if (jid->domain() != invitation->accountDomain) {
        return Error{ErrorCode::InvalidInput,
                     u"this invitation gives no account at %1"_s.arg(jid->domain())};
    }
    return registerAccount(
        session, {*jid, placeOf(session, jid->domain(), invitation->token), invitation->inviter});
}

} // namespace Ninelives::Ctl
