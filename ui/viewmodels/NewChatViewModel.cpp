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
    const BareJid jid = *peer;
    m_context.engine->contacts()
        .add(m_account, jid, m_name.trimmed())
        .then(this, [this, jid](const Result<void> &added) {
            // Offline the contact can't be added to the list at the provider yet; the chat opens.
            if (!added && !added.error().retryable()
                && added.error().code != ErrorCode::AlreadyExists) {
                fail(Sentences::general(added.error()));
                return;
            }
            openChat(jid);
        });
}

void NewChatViewModel::openChat(const BareJid &peer)
{
    m_context.engine->chats()
        .open(m_account, peer)
        .then(this, [this](const Result<Conversation> &chat) {
            if (!chat) {
                fail(Sentences::general(chat.error()));
                return;
            }
            m_busy = false;
            clear();
            Q_EMIT opened(double(chat->id.value));
        });
}

void NewChatViewModel::fail(const QString &sentence)
{
    m_busy = false;
    m_problem = sentence;
    Q_EMIT changed();
}

} // namespace Ninelives
