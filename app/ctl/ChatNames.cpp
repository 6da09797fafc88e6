// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChatNames.h"

#include "app/ctl/Session.h"

namespace Ninelives::Ctl {

Result<ChatNames> chatNames(Session &session)
{
    const Result<QList<Account>> accounts = session.wait(session.engine().accounts().list());
    if (!accounts) {
        return accounts.error();
    }
    const Result<QList<Conversation>> chats =
        session.wait(session.engine().chats().conversations());
    if (!chats) {
        return chats.error();
    }
    ChatNames names;
    for (const Conversation &chat : *chats) {
        for (const Account &account : *accounts) {
            if (account.id == chat.account) {
                names.insert(chat.id, {account.jid, chat.peer});
            }
        }
    }
    return names;
}

Result<std::optional<Conversation>> findChat(Session &session, const Account &account,
                                             const BareJid &peer)
{
    const Result<QList<Conversation>> chats =
        session.wait(session.engine().chats().conversations());
    if (!chats) {
        return chats.error();
    }
    for (const Conversation &chat : *chats) {
        if (chat.account == account.id && chat.peer == peer) {
            return std::optional(chat);
        }
    }
    return std::optional<Conversation>();
}

} // namespace Ninelives::Ctl
