// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Message.h"

namespace Ninelives {

/// What is worth calling the user for. Pure functions, any thread.
namespace NotificationPolicy {

/// A message of somebody else that the user has not read, in a chat that is not muted; in a group
/// as far as its level says.
[[nodiscard]] bool callsFor(const Conversation &chat, const Message &message);

} // namespace NotificationPolicy

} // namespace Ninelives
