// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/StrongId.h"
#include "core/model/Attachment.h"
#include "core/model/Delivery.h"
#include "core/model/Encryption.h"
#include "core/model/Jid.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Ninelives {

/// The place of a message in its conversation: archive (server) time, then row. Total order.
struct SortKey {
    qint64 timeMs = 0; ///< UTC milliseconds
    qint64 row = 0;

    auto operator<=>(const SortKey &) const = default;
};

enum class Direction : quint8 { In = 0, Out = 1 };

/// What one person answered to a message with signs (XEP-0444): the whole set, replaced as one.
struct Reaction {
    BareJid sender;
    QStringList signs; ///< each an emoji as received, without repeats; never empty
    qint64 atMs = 0;
    QString key; ///< in rooms that hide addresses: who it is there, as Message::senderKey
    QString name; ///< … and the nickname

    /// Whose set it is.
    [[nodiscard]] QString who() const { return key.isEmpty() ? sender.toString() : key; }
    bool operator==(const Reaction &) const = default;
};

/// What happened in a group, told between its messages. Stored: never renumber.
enum class Notice : quint8 {
    None = 0, ///< an ordinary message
    MemberAdded = 1, ///< `body` names whom, `senderName` who did it (may be empty)
    MemberRemoved = 2,
    MemberLeft = 3,
    Renamed = 4, ///< `body`: the new name
    SubjectChanged = 5, ///< `body`: the new subject
    PictureChanged = 6,
    YouWereAdded = 7,
    YouWereRemoved = 8,
    Destroyed = 9,
    MadeAdmin = 10, ///< `body` names whom
    MadeOwner = 11,
    MadeMember = 12,
    OpenToAll = 13, ///< the group may now be joined by anybody: `body` empty
};

/// The word used in JSON: "none" for an ordinary message, else what happened: "member-added",
/// "renamed" …
[[nodiscard]] QString noticeName(Notice notice);

/// How far the newest correction of an own message (XEP-0308) has come.
enum class Correction : quint8 {
    Settled = 0, ///< the others have it, or there is none on its way
    Waits = 1, ///< not confirmed yet
    Failed = 2, ///< given up: the others see the text of before
};

/// What a message answers (XEP-0461), as far as it is on this computer.
struct Quote {
    MessageId message; ///< invalid: it is not here, or taken back since
    Direction direction = Direction::In;
    BareJid sender;
    QString senderName; ///< as Message::senderName
    QString archiveId;
    QString text; ///< its beginning
    QList<Attachment> attachments;

    bool operator==(const Quote &) const = default;
};

/// One message as stored: an immutable snapshot.
struct Message {
    MessageId id;
    ConversationId conversation;
    Direction direction = Direction::In;
    BareJid sender;
    /// What de-duplication goes by: the sender's bare address; in rooms that hide addresses
    /// "occupant:" and the occupant id, or "nick:" and the nickname.
    QString senderKey;
    QString senderName; ///< in rooms: the nickname at that time, as received; else empty
    Notice notice = Notice::None;
    bool mentionsMe = false;
    /// XEP-0359 origin-id, or the stanza's id when the sender gave none; made once for own
    /// messages.
    QString originId;
    /// The `id` attribute; receipts and markers refer to it.
    QString stanzaId;
    /// The id in our own archive; empty until known.
    QString archiveId;
    SortKey sortKey;
    qint64 sentAtMs = 0; ///< by the sender's statement or our clock; for display
    QString body;
    Encryption encryption = Encryption::None;
    quint32 senderDevice = 0; ///< OMEMO device id, 0 when not encrypted
    Trust senderTrust = Trust::Undecided;
    Unreadable unreadable = Unreadable::No;
    Again again = Again::No; ///< with `unreadable`
    QByteArray rawStanza; ///< kept for unreadable messages only, so that a repair can retry
    Delivery delivery = Delivery::None;
    qint64 deliveredAtMs = 0;
    qint64 readAtMs = 0;
    // Own messages in groups, ourselves not counted:
    int recipients = 0; ///< members that it was sent to
    int deliveredTo = 0; ///< … of whom so many have it on a device (readers included)
    int readBy = 0;
    int unreached = 0; ///< members none of whose devices got a key
    ErrorCode failure = ErrorCode::Internal; ///< only with Delivery::Failed, or while blocked
    QString failureText;                     ///< the other side's own words, if any
    /// An own message that waits for a decision of the user (nobody to encrypt for).
    bool blocked = false;
    QString replyToId; ///< XEP-0461: id of the message answered, or empty
    Quote quote; ///< … and what is here of it
    bool receiptRequested = false;
    bool markable = false;
    qint64 editedAtMs = 0; ///< of the newest correction (XEP-0308) in `body`, 0: as first written
    Correction correction = Correction::Settled; ///< with `editedAtMs`, of own messages
    qint64 retractedAtMs = 0; ///< taken back by its sender (XEP-0424); then `body` is empty
    QList<Reaction> reactions; ///< in the order of their times; one per person
    QList<Attachment> attachments; ///< photos and files in their order; `body` is the caption
    /// The own OMEMO device that it was taken over from when this one was linked, and when; 0: it
    /// came from the server.
    quint32 importedFrom = 0;
    qint64 importedAtMs = 0;

    bool operator==(const Message &) const = default;
};

} // namespace Ninelives
