// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Room.h"
#include "core/transport/RoomPort.h"

#include <QDomElement>
#include <QSet>

namespace Ninelives {

/// A `<presence>` of an occupant (XEP-0045, section 7.2 and following), read.
struct OccupantPresence {
    /// The status codes of XEP-0045 that mean something here.
    enum Status : quint16 {
        OwnPresence = 110,
        Created = 201,
        BannedStatus = 301,
        NicknameChange = 303,
        KickedStatus = 307,
        AffiliationChange = 321,
        BecameMembersOnly = 322,
        Shutdown = 332,
        TechnicalProblem = 333,
    };

    /// Reads a presence of type "" or "unavailable" from `from`.
    [[nodiscard]] static OccupantPresence read(const QDomElement &presence, const FullJid &from);

    [[nodiscard]] bool has(Status status) const { return codes.contains(status); }
    /// Why we are out, when this is our own unavailable presence.
    [[nodiscard]] RoomExit exit() const;

    QString nick;
    bool available = false;
    bool hasItem = false; ///< affiliation, role and the address are told
    Availability availability = Availability::Offline;
    Affiliation affiliation = Affiliation::None;
    RoomRole role = RoomRole::None;
    BareJid jid; ///< real address; empty when not told
    QString newNick; ///< with NicknameChange
    QString actor; ///< nick, else address of who caused it
    BareJid actorJid;
    QString reason;
    bool destroyed = false;
    BareJid alternative; ///< with destroyed
    QString occupantId; ///< a claim: believed only from rooms that have the feature
    QSet<int> codes;
};

/// The status codes in all `<x>` of muc#user below `stanza`.
[[nodiscard]] QSet<int> statusCodes(const QDomElement &stanza);
/// True when one of `codes` says that the set-up, the name or the picture of the room may have
/// changed (XEP-0045, section 10.2.1; XEP-0486).
[[nodiscard]] bool tellsOfChange(const QSet<int> &codes);
/// The only `<occupant-id>` (XEP-0421) of a stanza; empty when there is none, or more than one.
[[nodiscard]] QString occupantIdClaim(const QDomElement &stanza);

} // namespace Ninelives
