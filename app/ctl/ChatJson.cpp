// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChatJson.h"

#include "app/ctl/GroupJson.h"

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Conversation &chat, const BareJid &account)
{
    return {{u"account"_s, account.toString()},
            {u"conversation"_s, chat.peer.toString()},
            {u"name"_s, chat.title},
            {u"kind"_s, chatKindName(chat.kind)},
            {u"unread"_s, chat.unread},
            {u"mentions"_s, chat.mentions},
            {u"marked_unread"_s, chat.markedUnread},
            {u"pinned"_s, chat.pinned},
            {u"pin_place"_s, chat.pinned ? chat.pinPlace : 0},
            {u"muted"_s, chat.muted},
            {u"muted_until_ms"_s, chat.mutedUntilMs},
            {u"archived"_s, chat.archived},
            {u"notify"_s, notifyName(chat.notify)},
            {u"draft"_s, chat.draft},
            {u"left"_s, chat.left}};
}

} // namespace Ninelives::Ctl
