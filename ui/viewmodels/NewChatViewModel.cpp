// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/NewChatViewModel.h"

#include "ui/text/Sentences.h"

namespace Ninelives {

NewChatViewModel::NewChatViewModel(const ViewContext &context, AccountChoice &choice,
                                   QObject *parent)
    : QObject(parent), m_context(context), m_choice(choice), m_invite(context)
{
    connect(&m_choice, &AccountChoice::changed, this, &NewChatViewModel::takeAccount);
    takeAccount();
}

void NewChatViewModel::takeAccount()
{
    const Account account = m_choice.current();
    m_invite.setAccount(account.id, account.jid);
    m_problem.clear();
    Q_EMIT changed();
}

void NewChatViewModel::setAddress(const QString &address)
{
    if (address != m_address) {
        m_address = address;
        m_problem.clear();
        Q_EMIT changed();
    }
}

void NewChatViewModel::setName(const QString &name)
{
    if (name != m_name) {
        m_name = name;
        Q_EMIT changed();
    }
}

bool NewChatViewModel::canStart() const
{
    return !m_busy && !m_address.trimmed().isEmpty();
}

void NewChatViewModel::clear()
{
    m_address.clear();
    m_name.clear();
    m_problem.clear();
    m_invite.clear();
    Q_EMIT changed();
}

void NewChatViewModel::start()
{
    if (m_busy) {
        return;
    }
    const Result<Invitation> invitation = Invitation::parse(m_address);
    if (!invitation) {
        fail(
            invitation.error().code == ErrorCode::Unsupported
                ? tr("This link leads to something else than a person. A group’s link belongs into "
                     "“Join a group”.")
                : tr("An address looks like name@provider.example."));
        return;
    }
    if (!invitation->givesContact()) {
        fail(tr("This link makes an account, it leads to no person."));
        return;
    }
    if (invitation->inviter == m_choice.current().jid) {
        fail(tr("This is your own address."));
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    openChat(*invitation, m_name.trimmed());
}

/// The chat is there at once, with or without a network; the contact list at the provider follows.
void NewChatViewModel::openChat(const Invitation &invitation, const QString &name)
{
    m_context.engine->chats()
        .open(m_choice.current().id, invitation.inviter)
        .then(this, [this, invitation, name](const Result<Conversation> &chat) {
            if (!chat) {
                fail(Sentences::general(chat.error()));
                return;
            }
            m_busy = false;
            clear();
            Q_EMIT opened(double(chat->id.value));
            addContact(invitation, name);
        });
}

void NewChatViewModel::addContact(const Invitation &invitation, const QString &name)
{
    m_context.engine->contacts()
        .add(m_choice.current().id, invitation.inviter, name, invitation.token)
        .then(this, [this](const Result<void> &added) {
            const bool harmless = added || added.error().code == ErrorCode::AlreadyExists
                || added.error().code == ErrorCode::NotConnected;
            if (!harmless) {
                Q_EMIT contactNotAdded(Sentences::general(added.error()));
            }
        });
}

void NewChatViewModel::fail(const QString &sentence)
{
    m_busy = false;
    m_problem = sentence;
    Q_EMIT changed();
}

} // namespace Ninelives
