// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Output.h"
#include "core/engine/Services.h"

#include <QHash>
#include <QObject>

namespace Ninelives::Ctl {

/// The event `chat`: fewer messages of a chat are unread than before, or the user chose something
/// else for it, here or on another device. That more are unread the messages themselves tell.
class ChatNews : public QObject
{
    Q_OBJECT

public:
    ChatNews(EngineApi &engine, Output &output, QHash<AccountId, BareJid> accounts);

private:
    void look(ConversationId chat);
    void tell(const Conversation &chat);

    EngineApi &m_engine;
    Output &m_output;
    QHash<AccountId, BareJid> m_accounts;
    QHash<ConversationId, Conversation> m_known;
};

} // namespace Ninelives::Ctl
