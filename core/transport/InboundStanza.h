// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/model/Jid.h"

#include <QDomDocument>
#include <QDomElement>
#include <QList>
#include <QString>
#include <QStringList>

namespace Ninelives {

/// Which way a message stanza reached us.
enum class StanzaOrigin : quint8 {
    Live,            ///< addressed to us on the stream
    CarbonReceived,  ///< XEP-0280 copy of what another own device received
    CarbonSent,      ///< XEP-0280 copy of what another own device sent
    Archive,         ///< XEP-0313 result
};

enum class ChatState : quint8 { None, Active, Composing, Paused, Inactive, Gone };

/// A `<message>` with its wrappers taken off. The transport has already checked that carbons came
/// from the own bare address and archive results from the queried archive; forged ones never get
/// here. Everything inside is still the sender's claim. Strings are as received: hostile.
struct InboundStanza {
    StanzaOrigin origin = StanzaOrigin::Live;
    FullJid from;
    FullJid to;
    QString type;     ///< "chat", "normal", "groupchat", "headline" or "error"
    QString id;       ///< the `id` attribute
    QString originId; ///< XEP-0359, empty when absent
    /// Id in the archive that keeps the conversation, our own or the room's: `result/@id`, or a
    /// `stanza-id` whose `by` is that address.
    QString archiveId;
    /// With type "groupchat": who wrote it, as far as the room tells and as it was when it was
    /// sent. Live: the occupant's real address; from an archive: the `<item/>` that the room put
    /// in. Empty where the room does not tell. Never the sender's own claim.
    BareJid realSender;
    /// With type "groupchat": the user wrote it, here or on another device, as far as the room
    /// tells.
    bool fromSelf = false;
    /// XEP-0421, only from rooms that have the feature.
    QString occupantId;
    /// With type "groupchat": comes from a room's history at joining, not live.
    bool history = false;
    qint64 stampMs = 0; ///< archive's stamp, else XEP-0203 delay, else 0
    QString body;
    bool hasBody = false;
    QString replyToId; ///< XEP-0461
    QString replacesId; ///< XEP-0308 `replace/@id`: the body corrects that message
    QString retractsId; ///< XEP-0424 `retract/@id`
    /// XEP-0425: `retractsId` was taken back by the room itself on behalf of a moderator; only set
    /// when the room's bare address sent it.
    bool moderated = false;
    QString moderatedReason;
    QString reactsToId; ///< XEP-0444 `reactions/@id`
    QStringList reactions; ///< XEP-0444, the whole set; empty takes all back
    bool receiptRequested = false;
    bool markable = false;
    QString receivedId; ///< XEP-0184 `received/@id`
    QString displayedId; ///< XEP-0333 `displayed/@id`
    QString markedReceivedId; ///< XEP-0333 `received/@id`
    QStringList mentions; ///< XEP-0372 references of type "mention": their URIs
    ChatState chatState = ChatState::None;
    /// Owns the elements below, which only point to it.
    QDomDocument document;
    /// Every `<encrypted>` child of either OMEMO namespace, as received.
    QList<QDomElement> encrypted;
    QString emeNamespace; ///< XEP-0380: what kind of encryption the sender says it used
    // With type "error":
    QString errorCondition; ///< defined condition, e.g. "item-not-found"
    QString errorText;
    /// The whole `<message>`, for keeping what cannot be read yet.
    QDomElement element;
};

} // namespace Ninelives
