// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/CreateAccountViewModel.h"

#include "core/model/Jid.h"
#include "ui/text/JoinSentences.h"

namespace Ninelives {

using namespace Qt::StringLiterals;

CreateAccountViewModel::CreateAccountViewModel(const ViewContext &context,
                                               QList<ProviderRow> providers, QObject *parent)
    : QObject(parent), m_context(context), m_providers(std::move(providers))
{
    connect(&m_form, &ProviderForm::answered, this, [this] { edited(Ui::JoinField::Row); });
}

// ---- What is filled in ----

QString CreateAccountViewModel::domain() const
{
    if (invited()) {
        return m_invitation.accountDomain;
    }
    if (!ownServer()) {
        return m_providers.at(m_chosen).domain;
    }
    const Result<BareJid> server = BareJid::parse(m_server.trimmed());
    return server && server->local().isEmpty() ? server->domain() : QString();
}

void CreateAccountViewModel::setChosen(int chosen)
{
    if (chosen != m_chosen && chosen >= 0 && chosen <= m_providers.size() && !m_busy) {
        m_chosen = chosen;
        forgetForm();
        edited(Ui::JoinField::Provider);
    }
}

void CreateAccountViewModel::setServer(const QString &server)
{
    if (server != m_server) {
        m_server = server;
        forgetForm();
        edited(Ui::JoinField::Server);
    }
}

void CreateAccountViewModel::setName(const QString &name)
{
    if (name != m_name && !nameFixed()) {
        m_name = name;
        edited(Ui::JoinField::Name);
    }
}

void CreateAccountViewModel::setPassword(const QString &password)
{
    if (password != m_password) {
        m_password = password;
        edited(Ui::JoinField::Password);
    }
}

QString CreateAccountViewModel::passwordHint() const
{
    return JoinSentences::passwordHint(passwordStrength(m_password, m_name), domain());
}

QString CreateAccountViewModel::invitedText() const
{
    return invited() ? JoinSentences::invited(m_invitation) : QString();
}

void CreateAccountViewModel::suggestPassword()
{
    setPassword(randomPassword());
    Q_EMIT passwordSuggested();
}

void CreateAccountViewModel::setInvitation(const Invitation &invitation)
{
    m_invitation = invitation;
    if (nameFixed()) {
        m_name = invitation.accountName;
    }
    forgetForm();
    edited(m_problemField);
}

bool CreateAccountViewModel::canSubmit() const
{
    return !m_busy && !domain().isEmpty() && !m_name.trimmed().isEmpty() && !m_password.isEmpty();
}

void CreateAccountViewModel::leave()
{
    m_password.clear();
    m_busy = false;
    forgetForm();
    edited(m_problemField);
}

/// Another provider asks something else.
void CreateAccountViewModel::forgetForm()
{
    ++m_call;
    m_asked = false;
    m_webPage.clear();
    m_form.clear();
    m_context.engine->onboarding().end();
}

// ---- Problems ----

QString CreateAccountViewModel::problem(Ui::JoinField field) const
{
    return field == m_problemField ? m_problem : QString();
}

void CreateAccountViewModel::show(Ui::JoinField field, const QString &sentence, int row)
{
    m_problemField = field;
    m_problem = sentence;
    if (field == Ui::JoinField::Row) {
        m_form.setProblem(row, sentence);
    }
    Q_EMIT changed();
    Q_EMIT problemShown(int(field), row);
}

void CreateAccountViewModel::edited(Ui::JoinField field)
{
    if (m_problemField == field || m_problemField == Ui::JoinField::None) {
        m_problem.clear();
        m_problemField = Ui::JoinField::None;
    }
    Q_EMIT changed();
}

bool CreateAccountViewModel::check()
{
    const QString name = m_name.trimmed();
    const Result<BareJid> jid = BareJid::parse(name + u'@' + domain());
    if (domain().isEmpty()) {
        show(ownServer() ? Ui::JoinField::Server : Ui::JoinField::Provider,
             tr("A server looks like chat.family.example."));
    } else if (name.isEmpty()) {
        show(Ui::JoinField::Name, tr("The name is missing."));
    } else if (!jid || name.contains(u'@') || name.contains(u'/') || name.contains(u' ')) {
        show(Ui::JoinField::Name,
             tr("A name has no spaces and none of these signs: @ / \" & ' : < >"));
    } else if (passwordStrength(m_password, name) == PasswordStrength::Empty) {
        show(Ui::JoinField::Password, tr("The password is missing."));
    } else if (passwordStrength(m_password, name) == PasswordStrength::TooShort) {
        show(Ui::JoinField::Password, tr("A password has eight characters or more."));
    } else if (const int row = m_form.firstMissing(); row >= 0) {
        const RegistrationProblem missing{RegistrationProblem::Reason::Missing, {}, {}};
        show(Ui::JoinField::Row, JoinSentences::problem(missing, domain()), row);
    } else {
        return true;
    }
    return false;
}

// ---- The provider ----

void CreateAccountViewModel::submit()
{
    if (m_busy) {
        return;
    }
    m_problem.clear();
    m_problemField = Ui::JoinField::None;
    m_form.setProblem(-1, {});
    if (!check()) {
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    if (m_asked) {
        send();
    } else {
        ask();
    }
}

void CreateAccountViewModel::ask()
{
    RegistrationPlace place;
    place.domain = domain();
    place.token = m_invitation.token;
    m_context.engine->onboarding().begin(place).then(
        this, [this, call = m_call](const Result<RegistrationStep> &step) {
            if (call == m_call) {
                onForm(step);
            }
        });
}

void CreateAccountViewModel::onForm(const Result<RegistrationStep> &step)
{
    if (!step) {
        onFailure(step.error());
        return;
    }
    if (step->problem) {
        m_busy = false;
        m_webPage = step->form.webPage.toString();
        show(placeOf(*step->problem), JoinSentences::problem(*step->problem, domain()));
        return;
    }
    m_asked = true;
    m_form.show(step->form);
    if (const int row = m_form.firstQuestion(); row >= 0) {
        m_busy = false;
        Q_EMIT changed();
        Q_EMIT problemShown(int(Ui::JoinField::Row), row);
    } else {
        send();
    }
}

void CreateAccountViewModel::send()
{
    FormAnswers answers = m_form.answers();
    answers.insert(u"username"_s, {m_name.trimmed()});
    answers.insert(u"password"_s, {m_password});
    m_context.engine->onboarding()
        .submit(answers, m_invitation.inviter)
        .then(this, [this, call = m_call](const Result<RegistrationStep> &step) {
            if (call == m_call) {
                onAnswer(step);
            }
        });
}

void CreateAccountViewModel::onAnswer(const Result<RegistrationStep> &step)
{
    if (!step) {
        onFailure(step.error());
        return;
    }
    m_busy = false;
    if (!step->made) {
        onProblem(*step);
        return;
    }
    m_password.clear();
    m_name.clear();
    m_asked = false;
    m_form.clear();
    m_invitation = {};
    Q_EMIT changed();
    Q_EMIT made(double(step->account.value));
}

void CreateAccountViewModel::onFailure(const Error &error)
{
    m_busy = false;
    const bool aboutName = error.code == ErrorCode::InvalidAddress;
    const bool aboutServer = ownServer() && !invited()
        && (error.code == ErrorCode::HostNotFound || error.code == ErrorCode::HostUnknown);
    show(aboutName         ? Ui::JoinField::Name
             : aboutServer ? Ui::JoinField::Server
                           : Ui::JoinField::None,
         JoinSentences::failure(error, domain()));
}

Ui::JoinField CreateAccountViewModel::placeOf(const RegistrationProblem &problem) const
{
    using Reason = RegistrationProblem::Reason;
    if (problem.field == "username"_L1) {
        return Ui::JoinField::Name;
    }
    if (problem.field == "password"_L1) {
        return Ui::JoinField::Password;
    }
    if (m_form.rowOf(problem.field) >= 0) {
        return Ui::JoinField::Row;
    }
    const bool aboutProvider = problem.reason == Reason::NotOffered
        || problem.reason == Reason::NotAllowed || problem.reason == Reason::TooSoon
        || problem.reason == Reason::OnWebPage;
    if (!aboutProvider || invited()) {
        return Ui::JoinField::None;
    }
    return ownServer() ? Ui::JoinField::Server : Ui::JoinField::Provider;
}

void CreateAccountViewModel::onProblem(const RegistrationStep &step)
{
    m_form.show(step.form);
    const RegistrationProblem &problem = *step.problem;
    const QString sentence = JoinSentences::problem(problem, domain());
    if (problem.reason == RegistrationProblem::Reason::AskedAgain && m_form.firstQuestion() >= 0) {
        show(Ui::JoinField::Row, sentence, m_form.firstQuestion());
        return;
    }
    show(placeOf(problem), sentence, m_form.rowOf(problem.field));
}

} // namespace Ninelives
