// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"

#include <QByteArray>
#include <QString>

namespace Ninelives {

/// What an outbox row does. Stored: never renumber.
enum class OutboxKind : quint8 {
    Message = 1,
    Receipt = 2,      ///< XEP-0184, for a stored message
    Marker = 3,       ///< XEP-0333 displayed
    KeyTransport = 4, ///< an OMEMO message without text: completes or renews a session
    Edit = 5,         ///< XEP-0308: the text that the message has when the row is sealed
    Reaction = 6,     ///< XEP-0444: all own signs that the message has when the row is sealed
    Retraction = 7,   ///< XEP-0424
    Invitation = 8,   ///< XEP-0249: `to` is the person, `reference` the room
    ReceivedMarker = 9, ///< XEP-0333 received, in groups only
};

/// Where a row stands. Stored: never renumber.
enum class OutboxState : quint8 {
    Queued = 1,
    Preparing = 2, ///< uploads under way
    Sealed = 3,    ///< the exact XML is stored
    Handed = 4,    ///< given to stream `streamNumber`, not acknowledged
    Uncertain = 5, ///< that stream ended first; the archive will tell
    Blocked = 6,   ///< needs a decision of the user
    Failed = 7,    ///< given up, the user may retry
    Taken = 8, ///< acknowledged, and kept until the archive shows that the server still has it
};

/// The word used in JSON: queued, preparing, sealed, handed, uncertain, blocked, failed,
/// taken.
[[nodiscard]] QString outboxStateName(OutboxState state);
/// The word used in JSON: message, receipt, marker, key-transport, edit, reaction,
/// retraction, invitation, received-marker.
[[nodiscard]] QString outboxKindName(OutboxKind kind);

/// One outgoing action. Rows of one conversation leave in the order of their ids.
struct OutboxRow {
    OutboxId id;
    AccountId account;
    ConversationId conversation;
    MessageId message; ///< the message sent; for receipts and markers the message referred to
    OutboxKind kind = OutboxKind::Message;
    OutboxState state = OutboxState::Queued;
    QString originId; ///< stanza id and origin-id; made once
    BareJid to;
    bool toRoom = false; ///< `to` is a room: type groupchat, confirmed by its reflection
    /// The stanza id that is confirmed, corrected, reacted to or taken back; not with messages.
    QString reference;
    QByteArray sealed; ///< complete stanza, UTF-8 XML
    qint64 streamNumber = 0;
    qint64 handedAtMs = 0;
    qint64 createdAtMs = 0;
    /// The user agreed that later messages of the chat go before this one.
    bool aside = false;
    /// It came in doubt with a backup, and this device has not sent it: the one that the backup is
    /// of may have.
    bool restored = false;
    int streamDeaths = 0; ///< streams that ended in an error while this row was in flight
    ErrorCode reason = ErrorCode::Internal; ///< with Blocked and Failed
    QString reasonText;

    bool operator==(const OutboxRow &) const = default;
};

} // namespace Ninelives
