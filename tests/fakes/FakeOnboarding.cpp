// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeOnboarding.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

FormField plainField(const QString &name, FormField::Kind kind)
{
    FormField field;
    field.name = name;
    field.kind = kind;
    field.required = true;
    return field;
}

} // namespace

FakeOnboarding::FakeOnboarding(FakeEngine &engine) : m_engine(engine)
{
    form.fields = {plainField(u"username"_s, FormField::Kind::Text),
                   plainField(u"password"_s, FormField::Kind::Secret)};
}

Answer<RegistrationStep> FakeOnboarding::begin(const RegistrationPlace &wanted)
{
    place = wanted;
    return m_engine.answer<RegistrationStep>(u"begin"_s, [this]() -> Result<RegistrationStep> {
        RegistrationStep step;
        step.form = form;
        step.problem = formProblem;
        return step;
    });
}

Answer<RegistrationStep> FakeOnboarding::submit(const FormAnswers &given, const BareJid &by)
{
    answers = given;
    inviter = by;
    return m_engine.answer<RegistrationStep>(u"submit"_s, [this]() -> Result<RegistrationStep> {
        RegistrationStep step;
        step.form = form;
        if (!problems.isEmpty()) {
            step.problem = problems.takeFirst();
            return step;
        }
        step.made = true;
        step.account =
            m_engine.addAccount(answers.value(u"username"_s).value(0) + u'@' + place.domain);
        if (!inviter.isEmpty()) {
            m_engine.addConversation(inviter.toString(), inviter.local());
        }
        m_engine.tell(Change::Kind::AccountsChanged, {});
        m_engine.goOnline();
        return step;
    });
}

Answer<InvitationLink> FakeOnboarding::invitation(AccountId)
{
    return m_engine.answer<InvitationLink>(u"invitation"_s,
                                           [this]() -> Result<InvitationLink> { return link; });
}

} // namespace Ninelives
