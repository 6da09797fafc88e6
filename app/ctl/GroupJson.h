// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Room.h"

#include <QJsonObject>

namespace Ninelives::Ctl {

// As Json.h: add, never rename.

/// How a group or channel stands.
[[nodiscard]] QJsonObject toJson(const RoomState &state, const Conversation &chat);
[[nodiscard]] QJsonObject toJson(const RoomMember &member);
[[nodiscard]] QJsonObject toJson(const Occupant &occupant);
[[nodiscard]] QJsonObject toJson(const RoomInfo &info);
[[nodiscard]] QJsonObject toJson(const RoomInvitation &invitation);
[[nodiscard]] QJsonObject toJson(const MemberDelivery &delivery);

/// "direct", "group" or "channel".
[[nodiscard]] QString chatKindName(ChatKind kind);
/// "out", "waiting", "joining", "in" or "refused".
[[nodiscard]] QString roomPresenceName(RoomPresence presence);
/// "all", "mentions" or "nothing".
[[nodiscard]] QString notifyName(NotifyLevel level);
[[nodiscard]] std::optional<NotifyLevel> notifyFromName(QStringView name);
/// As XEP-0045 says it, and "banned" for an outcast.
[[nodiscard]] std::optional<Affiliation> wishedAffiliation(QStringView name);

} // namespace Ninelives::Ctl
