// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/StrongId.h"
#include "core/model/Contact.h"
#include "core/model/Delivery.h"
#include "core/model/Jid.h"

#include <QList>
#include <QString>

namespace Ninelives {

/// What a person is to a room for good (XEP-0045, section 5.2). Stored: never renumber.
enum class Affiliation : quint8 { None = 0, Outcast = 1, Member = 2, Admin = 3, Owner = 4 };

/// What an occupant may do in a room at the moment (XEP-0045, section 5.1).
enum class RoomRole : quint8 { None = 0, Visitor = 1, Participant = 2, Moderator = 3 };

/// The words of XEP-0045, also used in JSON; an unknown word gives None.
[[nodiscard]] QString affiliationName(Affiliation affiliation);
[[nodiscard]] Affiliation affiliationFromName(QStringView name);
[[nodiscard]] QString roomRoleName(RoomRole role);
[[nodiscard]] RoomRole roomRoleFromName(QStringView name);

/// Somebody who is in a room right now. Never stored.
struct Occupant {
    QString nick;
    QString occupantId; ///< XEP-0421; empty when the room has none
    BareJid jid; ///< the real address; empty where the room does not tell
    Affiliation affiliation = Affiliation::None;
    RoomRole role = RoomRole::None;
    Availability availability = Availability::Offline; ///< Offline: has left
    bool self = false;

    bool operator==(const Occupant &) const = default;
};

/// What a room is, by service discovery (XEP-0045, sections 6.3 to 6.4). Names are as received:
/// hostile.
struct RoomInfo {
    BareJid jid;
    QString name;
    QString description;
    QString subject;
    bool membersOnly = false;
    bool nonAnonymous = false; ///< everybody sees real addresses
    bool persistent = false;
    bool listed = false; ///< the service shows it to everybody
    bool moderated = false;
    bool passwordProtected = false;
    bool archived = false; ///< XEP-0313
    bool occupantIds = false; ///< XEP-0421
    bool stanzaIds = false; ///< XEP-0359
    bool moderation = false; ///< XEP-0425
    bool selfPingOptimised = false; ///< XEP-0410, section 4: the room itself answers
    int occupants = -1; ///< -1: not told
    QString avatarHash; ///< XEP-0486, SHA-1 in hex; empty: no picture

    bool operator==(const RoomInfo &) const = default;
};

/// Whether the user is in a room.
enum class RoomPresence : quint8 {
    Out,     ///< left, or never joined
    Waiting, ///< wanted, but there is no connection
    Joining,
    In,
    Refused, ///< the room or its service said no: see RoomState::trouble
};

/// A room as the account knows it.
struct RoomState {
    ConversationId conversation;
    RoomInfo info;
    QString nick; ///< own
    RoomPresence presence = RoomPresence::Out;
    Affiliation affiliation = Affiliation::None; ///< own
    RoomRole role = RoomRole::None; ///< own, while In
    ErrorCode trouble = ErrorCode::Internal; ///< with Refused, or with Waiting for the service
    QString troubleText; ///< the other side's words
    int present = 0; ///< occupants

    bool operator==(const RoomState &) const = default;
};

/// A person of a private group, there or not.
struct RoomMember {
    BareJid jid;
    QString name; ///< roster name, else nickname, else the local part
    QString nick; ///< last known
    Affiliation affiliation = Affiliation::None;
    bool present = false;
    bool self = false;
    int devices = 0; ///< OMEMO devices that can read
    int unreached = 0; ///< devices that can't be encrypted for at the moment

    bool operator==(const RoomMember &) const = default;
};

/// Somebody asks the user into a room (XEP-0045 section 7.8, XEP-0249).
struct RoomInvitation {
    qint64 id = 0;
    AccountId account;
    BareJid room;
    BareJid from; ///< empty when the room does not tell
    QString roomName; ///< as far as known
    QString reason;
    QString password;
    qint64 atMs = 0;
    bool stranger = false; ///< the inviter is no contact

    bool operator==(const RoomInvitation &) const = default;
};

/// What one member has of an own message.
struct MemberDelivery {
    BareJid person;
    QString name;
    Delivery state = Delivery::OnServer; ///< OnServer, Delivered or Read
    qint64 atMs = 0; ///< of that state; 0: unknown
    bool canRead = true; ///< false: none of their devices got a key
    bool tells = true; ///< false: never sent a marker in this group

    bool operator==(const MemberDelivery &) const = default;
};

/// Whom a chat's news bothers; with one person, Mentions is as All. Stored: never renumber.
enum class NotifyLevel : quint8 { All = 0, Mentions = 1, Nothing = 2 };

/// One page of the rooms that a service shows.
struct RoomListing {
    QList<RoomInfo> rooms; ///< address and name only
    QString next; ///< to ask for more with; empty: no more
};

/// What a new private group is to be.
struct NewGroup {
    QString name;
    QList<BareJid> members;
    QByteArray picture; ///< encoded image, or empty
    BareJid service; ///< empty: the account's own
};

} // namespace Ninelives
