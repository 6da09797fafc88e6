// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Jid.h"

#include <functional>

namespace Ninelives {

/// What a room can do, as far as it decides which claims in its messages are believed.
struct RoomFacts {
    bool known = false; ///< the room was asked at least once
    bool stanzaIds = false; ///< XEP-0359: it takes forged ids out
    bool occupantIds = false; ///< XEP-0421: it takes forged ids out
    bool moderation = false; ///< XEP-0425, "urn:xmpp:message-moderate:1"
    bool oldModeration = false; ///< its ":0"
    QString ownOccupantId; ///< empty until we were in

    bool operator==(const RoomFacts &) const = default;
};

/// Knows the facts of rooms, for those who read their messages.
class RoomFactsSource
{
public:
    virtual ~RoomFactsSource() = default;
    [[nodiscard]] virtual RoomFacts facts(const BareJid &room) const = 0;
    /// Asks the room, unless its facts are known; `then` is called in any case, perhaps at once.
    virtual void learn(const BareJid &room, std::function<void()> then) = 0;
};

} // namespace Ninelives
