// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

#include <QHash>

namespace Ninelives::Ctl {

class Session;

/// Whose chat a message belongs to, in addresses: what events and lists show instead of row ids.
struct ChatName {
    BareJid account;
    BareJid peer;
};
using ChatNames = QHash<ConversationId, ChatName>;

/// All chats of the profile.
[[nodiscard]] Result<ChatNames> chatNames(Session &session);
/// A message as one line for people.
[[nodiscard]] QString messageLine(const Message &message);
/// The chat of the chosen account with `peer`; none when they never wrote.
[[nodiscard]] Result<std::optional<Conversation>> findChat(Session &session, const Account &account,
                                                           const BareJid &peer);

} // namespace Ninelives::Ctl
