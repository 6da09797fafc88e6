// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/model/Jid.h"
#include "core/model/Message.h"
#include "core/model/Room.h"

#include <QString>

#include <optional>

namespace Ninelives {

/// Receipts and the like: what this chat sends. Unset follows the account-wide setting.
struct PrivacyChoices {
    std::optional<bool> receipts; ///< "delivered" (XEP-0184)
    std::optional<bool> markers;  ///< "read" (XEP-0333)
    std::optional<bool> typing;   ///< XEP-0085

    bool operator==(const PrivacyChoices &) const = default;
};

/// What the user chose for a chat and all own devices have in common.
struct ChatSettings {
    bool muted = false;
    qint64 mutedUntilMs = 0; ///< with `muted`: UTC milliseconds; 0: until the user says otherwise
    bool pinned = false;
    int pinPlace = 0; ///< among the pinned chats
    bool archived = false;
    NotifyLevel notify = NotifyLevel::All;

    bool operator==(const ChatSettings &) const = default;
};

/// What a conversation is held with. Stored: never renumber.
enum class ChatKind : quint8 {
    Direct = 0,
    Group = 1, ///< a private group: members only, real addresses, encrypted
    Channel = 2, ///< any other room: not encrypted
};

/// One row of the chat list: a person or a room, with what the list shows.
struct Conversation {
    ConversationId id;
    AccountId account;
    ChatKind kind = ChatKind::Direct;
    BareJid peer; ///< the person, or the room
    QString title; ///< roster or room name, else the address's local part
    QString nick; ///< own, in a room
    int members = 0; ///< of a group, ourselves included
    bool left = false; ///< a room that the user is no longer a part of: it can only be read
    NotifyLevel notify = NotifyLevel::All;
    bool encrypted = true;
    /// The user agreed once to write without encryption in this chat.
    bool plainConsent = false;
    PrivacyChoices privacy;
    bool muted = false;
    qint64 mutedUntilMs = 0; ///< with `muted`: UTC milliseconds; 0: until the user says otherwise
    bool pinned = false;
    int pinPlace = 0; ///< among the pinned chats
    bool archived = false;
    QString draft;
    int draftTaken = 0; ///< how often another device has changed the draft
    /// Up to where the user has read, inclusive.
    SortKey readUpTo;
    int unread = 0;
    bool markedUnread = false; ///< by the user, although everything was read
    int mentions = 0; ///< unread messages that name the user
    std::optional<Message> last; ///< newest message, for the preview
    qint64 activityMs = 0;       ///< sorts the list

    bool operator==(const Conversation &) const = default;
};

} // namespace Ninelives
