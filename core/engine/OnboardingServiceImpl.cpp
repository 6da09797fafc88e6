// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/OnboardingServiceImpl.h"

#include "core/engine/Core.h"
#include "core/engine/Onboarding.h"
#include "core/model/XmppUri.h"

namespace Ninelives {

namespace {

InvitationLink plainLink(const BareJid &own)
{
    InvitationLink plain;
    plain.link = XmppUri(FullJid(own), QStringLiteral("roster")).toString();
    return plain;
}

const Error notPossible{ErrorCode::Unsupported, QStringLiteral("no registration")};

} // namespace

Answer<RegistrationStep> OnboardingServiceImpl::begin(const RegistrationPlace &place)
{
    return m_core.askLater<RegistrationStep>(
        [place](Core &core, const Reply<RegistrationStep> &reply) {
            if (Onboarding *onboarding = core.onboarding()) {
                onboarding->begin(place, reply);
            } else {
                reply(notPossible);
            }
        });
}

Answer<RegistrationStep> OnboardingServiceImpl::submit(const FormAnswers &answers,
                                                       const BareJid &inviter)
{
    return m_core.askLater<RegistrationStep>(
        [answers, inviter](Core &core, const Reply<RegistrationStep> &reply) {
            if (Onboarding *onboarding = core.onboarding()) {
                onboarding->submit(answers, inviter, reply);
            } else {
                reply(notPossible);
            }
        });
}

void OnboardingServiceImpl::end()
{
    m_core.post([](Core &core) {
        if (Onboarding *onboarding = core.onboarding()) {
            onboarding->end();
        }
    });
}

Answer<InvitationLink> OnboardingServiceImpl::invitation(AccountId account)
{
    return m_core.askLater<InvitationLink>(
        [account](Core &core, const Reply<InvitationLink> &reply) {
            const Result<AccountSession *> session = core.session(account);
            if (!session) {
                reply(session.error());
                return;
            }
            const BareJid own = session.value()->account.jid;
            session.value()->transport->invitations().make(
                [reply, own](const Result<InvitationLink> &made) {
                    reply(made ? *made : plainLink(own));
                });
        });
}

} // namespace Ninelives
