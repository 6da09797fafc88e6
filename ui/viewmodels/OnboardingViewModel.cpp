// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/OnboardingViewModel.h"

#include "ui/text/JoinSentences.h"

#include <utility>

namespace Ninelives {

OnboardingViewModel::OnboardingViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_signIn(context), m_create(context)
{
    connect(&m_signIn, &SignInViewModel::signedIn, this, &OnboardingViewModel::enter);
    connect(&m_create, &CreateAccountViewModel::made, this, [this](double account) {
        const Invitation used = std::exchange(m_kept, {});
        Q_EMIT changed();
        enter();
        if (used.givesContact()) {
            openChat(AccountId{qint64(account)}, used);
        }
    });
}

void OnboardingViewModel::enter()
{
    m_entering = true;
    Q_EMIT entered();
}

QString OnboardingViewModel::waitingText() const
{
    return m_kept.givesContact() ? JoinSentences::invited({m_kept.inviter, {}, {}, {}, {}})
                                 : QString();
}

void OnboardingViewModel::openLink(const QString &text)
{
    const Result<Invitation> invitation = Invitation::parse(text);
    if (!invitation) {
        m_linkProblem = JoinSentences::notAnInvitation(invitation.error());
        Q_EMIT changed();
        return;
    }
    m_linkProblem.clear();
    m_kept = *invitation;
    m_create.setInvitation(invitation->givesAccount() ? *invitation : Invitation());
    Q_EMIT changed();
    if (invitation->givesAccount()) {
        Q_EMIT createWanted();
    } else {
        Q_EMIT personWanted();
    }
}

void OnboardingViewModel::setLinking(bool linking)
{
    if (linking != m_linking) {
        m_linking = linking;
        Q_EMIT changed();
    }
}

bool OnboardingViewModel::takeLinkWish()
{
    const bool wished = m_linking;
    setLinking(false);
    return wished;
}

void OnboardingViewModel::clearLinkProblem()
{
    if (!m_linkProblem.isEmpty()) {
        m_linkProblem.clear();
        Q_EMIT changed();
    }
}

void OnboardingViewModel::forgetInvitation()
{
    if (m_create.busy()) {
        return;
    }
    m_kept = {};
    m_create.setInvitation({});
    Q_EMIT changed();
}

void OnboardingViewModel::useWith(AccountId account)
{
    m_entering = false;
    const Invitation kept = std::exchange(m_kept, {});
    Q_EMIT changed();
    if (kept.givesContact()) {
        m_create.setInvitation({});
        // Kept by the core until the server has taken it; nothing here can be done about a refusal.
        m_context.engine->contacts()
            .add(account, kept.inviter, {}, kept.token)
            .then(this, [](const Result<void> &) {});
        openChat(account, kept);
    }
}

void OnboardingViewModel::openChat(AccountId account, const Invitation &invitation)
{
    m_context.engine->chats()
        .open(account, invitation.inviter)
        .then(this, [this](const Result<Conversation> &chat) {
            if (chat) {
                Q_EMIT chatWanted(double(chat->id.value));
            }
        });
}

} // namespace Ninelives
