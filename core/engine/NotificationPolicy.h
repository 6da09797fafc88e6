// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Message.h"

namespace Ninelives {

/// What is worth calling the user for. Pure functions, any thread.
namespace NotificationPolicy {

/// A message of somebody else that the user has not read, in a chat that is not muted, as far as
/// the chat's level says; not one that was taken over from another own device.
[[nodiscard]] bool callsFor(const Conversation &chat, const Message &message);
/// Whether somebody's reaction to an own message of this chat is worth it.
[[nodiscard]] bool callsForReactions(const Conversation &chat);
/// An own message that does not go out by itself any more: the user has to do something.
[[nodiscard]] bool isStuck(const Message &message);

} // namespace NotificationPolicy

} // namespace Ninelives
