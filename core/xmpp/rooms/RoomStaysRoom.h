// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xmpp/rooms/RoomStays.h"

namespace Ninelives {

/// One room on its way in, in, or on its way out, with the replies that wait for its presences.
struct RoomStays::Room {
    Room(RoomJoin wish, quint64 which) : stay(wish.room), join(std::move(wish)), number(which) {}

    RoomStay stay;
    RoomJoin join;
    quint64 number; ///< tells this stay from an earlier one in the same room
    bool asked = false; ///< our presence is on its way
    bool exitExpected = false;
    Reply<RoomPort::Joined> joining;
    Reply<void> leaving;
    Reply<void> renaming;
    QString wantedNick;
};

/// Answers a waiting reply, once.
template<typename R, typename T>
void answer(R &reply, T result)
{
    if (const R taken = std::exchange(reply, nullptr)) {
        taken(std::move(result));
    }
}

} // namespace Ninelives
