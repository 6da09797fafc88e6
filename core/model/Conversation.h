// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/model/Jid.h"
#include "core/model/Message.h"

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

/// One row of the chat list: a person (groups follow later), with what the list shows.
struct Conversation {
    ConversationId id;
    AccountId account;
    BareJid peer;
    QString title; ///< roster name, else the address's local part
    bool encrypted = true;
    /// The user agreed once to write without encryption in this chat.
    bool plainConsent = false;
    PrivacyChoices privacy;
    bool muted = false;
    bool pinned = false;
    bool archived = false;
    QString draft;
    /// Up to where the user has read, inclusive.
    SortKey readUpTo;
    int unread = 0;
    std::optional<Message> last; ///< newest message, for the preview
    qint64 activityMs = 0;       ///< sorts the list

    bool operator==(const Conversation &) const = default;
};

} // namespace Ninelives
