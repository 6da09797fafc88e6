// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/model/Room.h"
#include "core/sync/groups/GroupContext.h"

namespace Ninelives {

/// What is shown of rooms, put together from the store. Core thread only.
namespace RoomViews {

/// As GroupSync::members(): `present` are those that are there now.
[[nodiscard]] Result<QList<RoomMember>> members(const GroupContext &context, ConversationId room,
                                                const QList<Occupant> &present);
/// As GroupSync::members() of a channel: those that are there and have an affiliation.
[[nodiscard]] QList<RoomMember> affiliated(const GroupContext &context,
                                           const QList<Occupant> &present);
/// As GroupSync::deliveries().
[[nodiscard]] Result<QList<MemberDelivery>> deliveries(const GroupContext &context,
                                                       const Message &message);

} // namespace RoomViews

} // namespace Ninelives
