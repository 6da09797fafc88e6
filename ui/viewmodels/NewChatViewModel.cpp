// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/NewChatViewModel.h"

#include "ui/text/Sentences.h"

namespace Ninelives {

NewChatViewModel::NewChatViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

void NewChatViewModel::setAccount(AccountId account, const BareJid &own)
{
    m_account = account;
    m_own = own;
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
    Q_EMIT changed();
}

void NewChatViewModel::start()
{
    if (m_busy) {
        return;
    }
    QString text = m_address.trimmed();
    if (text.startsWith(QLatin1StringView("xmpp:"), Qt::CaseInsensitive)) {
        text = text.sliced(5).section(u'?', 0, 0);
    }
    const Result<BareJid> peer = BareJid::parse(text);
    if (!peer || peer->local().isEmpty()) {
        fail(tr("An address looks like name@provider.example."));
        return;
    }
    if (*peer == m_own) {
        fail(tr("This is your own address."));
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    openChat(*peer, m_name.trimmed());
}

/// The chat is there at once, with or without a network; the contact list at the provider follows.
void NewChatViewModel::openChat(const BareJid &peer, const QString &name)
{
    m_context.engine->chats()
        .open(m_account, peer)
        .then(this, [this, peer, name](const Result<Conversation> &chat) {
            if (!chat) {
                fail(Sentences::general(chat.error()));
                return;
            }
            m_busy = false;
            clear();
            Q_EMIT opened(double(chat->id.value));
            addContact(peer, name);
        });
}

void NewChatViewModel::addContact(const BareJid &peer, const QString &name)
{
    m_context.engine->contacts()
        .add(m_account, peer, name)
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
