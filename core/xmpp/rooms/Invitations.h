// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Room.h"
#include "core/transport/InboundStanza.h"

#include <optional>

namespace Ninelives::Invitations {

/// What a message has to do with invitations.
struct Reading {
    /// It is an invitation, a refusal of one, or a copy of our own: never chat.
    bool isOne = false;
    /// Set when somebody asks us. `atMs` is 0 for a live one, else when it was sent.
    std::optional<RoomInvitation> incoming;
};

/// Reads both kinds: through the room (XEP-0045, section 7.8.2; only from the room's own address)
/// and direct (XEP-0249). `own`: our address.
[[nodiscard]] Reading read(const InboundStanza &stanza, const BareJid &own);

} // namespace Ninelives::Invitations
