// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/InboundStanza.h"
#include "core/xmpp/rooms/RoomFacts.h"
#include "core/xmpp/rooms/RoomStay.h"

namespace Ninelives::RoomMessages {

/// Decides what of a live room message is believed: sets archiveId, realSender, fromSelf,
/// occupantId, history, moderated and the stamp. Only for messages of `stay`'s room.
void believeLive(InboundStanza &stanza, const RoomStay &stay, const RoomFacts &facts,
                 const BareJid &own);

/// The same for a message out of the archive of `room`; archiveId and stamp are left alone.
void believeArchived(InboundStanza &stanza, const BareJid &room, const RoomFacts &facts,
                     const BareJid &own);

/// Nothing but a subject (XEP-0045, section 8.1): tells what the room is about, is no message.
[[nodiscard]] bool isSubject(const InboundStanza &stanza);
/// From the room's own address and no moderation: an announcement, never something a person wrote.
[[nodiscard]] bool isAnnouncement(const InboundStanza &stanza);
/// Not to everybody, but from or to one occupant (XEP-0045, section 7.5).
[[nodiscard]] bool isPrivate(const InboundStanza &stanza);

/// Affiliations that a message of the room itself tells (XEP-0045, section 9.3 and following).
struct AffiliationNews {
    BareJid person;
    Affiliation affiliation = Affiliation::None;
    QString actor;
};
[[nodiscard]] QList<AffiliationNews> affiliationNews(const QDomElement &message);

} // namespace Ninelives::RoomMessages
