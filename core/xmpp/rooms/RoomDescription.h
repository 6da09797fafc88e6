// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Room.h"
#include "core/xmpp/rooms/RoomFacts.h"

#include <QDomElement>
#include <QList>

namespace Ninelives::RoomDescription {

/// A disco#info `<query>` read as the description of `room` (XEP-0045, section 6.4; XEP-0486).
[[nodiscard]] RoomInfo info(const QDomElement &query, const BareJid &room);
/// What of it decides whom to believe; without `ownOccupantId`.
[[nodiscard]] RoomFacts facts(const QDomElement &query);
/// Whom the room names as its contacts, which are its owners.
[[nodiscard]] QList<BareJid> contacts(const QDomElement &query);
/// True for a service that has rooms for text.
[[nodiscard]] bool isGroupService(const QDomElement &query);
/// One page out of a disco#items `<query>`, whether or not the service pages by itself (XEP-0059).
[[nodiscard]] RoomListing listing(const QDomElement &query, const QString &after,
                                  qsizetype pageSize);

} // namespace Ninelives::RoomDescription
