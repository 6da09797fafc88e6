// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/model/Message.h"

#include <QList>
#include <QMetaType>

namespace Ninelives {

/// News that is already committed: what the models need to be brought up to date.
struct Change {
    enum class Kind : quint8 {
        MessagesAdded,       ///< `messages` are new rows (any place in the order)
        MessagesUpdated,     ///< `messages` are new snapshots of known rows
        MessagesRemoved,     ///< only ids in `messages` count
        ConversationChanged, ///< list row: unread, title, draft, settings, order
        ConversationRemoved,
        ContactsChanged,
        OutboxChanged,
        DevicesChanged,
        AccountsChanged,
        RoomChanged, ///< a room's state, members or invitations (then `conversation` is none)
        ArchiveChanged, ///< holes in the account's archive appeared, moved or closed
    };
    Kind kind = Kind::ConversationChanged;
    AccountId account;
    ConversationId conversation;
    QList<Message> messages;
};

} // namespace Ninelives

Q_DECLARE_METATYPE(Ninelives::Change)
