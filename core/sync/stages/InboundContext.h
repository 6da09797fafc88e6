// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/storage/RoomStore.h"
#include "core/storage/Transaction.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/trust/ControlXml.h"
#include "core/sync/trust/ResendRules.h"
#include "core/transport/InboundStanza.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Ninelives {

class OmemoEngine;
struct SyncStores;

/// Written to a room, by the room's word.
[[nodiscard]] inline bool isGroupchat(const InboundStanza &stanza)
{
    return stanza.type == QLatin1StringView("groupchat");
}

/// What a stanza says once any encryption is off.
struct InboundContent {
    QString body;
    bool hasBody = false;
    QString replyToId;
    bool receiptRequested = false;
    bool markable = false;
    QString receivedId;
    QString displayedId;
    QString markedReceivedId; ///< XEP-0333 received
    ChatState chatState = ChatState::None;
    QString replacesId; ///< XEP-0308: the body corrects that message
    QString retractsId; ///< XEP-0424
    QString reactsToId; ///< XEP-0444
    QStringList reactions;
    QStringList mentions; ///< XEP-0372, URIs
    QList<Attachment> attachments; ///< then `body` is the caption
    /// With `replyToId`: the body without what it repeats of the message that it answers.
    QString answer;

    /// There is something to be shown.
    [[nodiscard]] bool showsSomething() const
    {
        return (hasBody && !body.isEmpty()) || !attachments.isEmpty();
    }
};

/// Somebody types, or stopped; never stored.
struct TypingNews {
    ConversationId conversation;
    ChatState state = ChatState::None;
    QString name = {}; ///< in rooms: the nickname of who it is
};

/// What the archive knows of a message that was here before: applied at the end of the page, newest
/// first, because the own read position moves with its message and must not meet later ones.
struct LateFact {
    MessageId message;
    QString archiveId;
    qint64 placeMs = 0; ///< 0: unknown
    qint64 stampMs = 0; ///< 0: unknown
    bool room = false; ///< kept by a room: others refer to the message by the archive id
};

/// How far the archive is here.
enum class CatchUp : quint8 {
    Running, ///< older messages are on their way
    Stalled, ///< they are still missing, but the archive does not answer
    Done,
};

/// What a processed stanza or page asks its owner to do after the commit.
struct InboundOutcome {
    BareJid archive; ///< the one that keeps it: the own bare address, or a room
    bool stored = false; ///< something new or some late fact
    qint64 newestMs = 0; ///< the highest place that a new message got
    bool outboxChanged = false; ///< rows to send, or rows settled
    bool bundlesChanged = false; ///< a pre key was used
    bool deferred = false; ///< unreadable now: the archive will give it again, in order
    QSet<BareJid> keysQueued; ///< an empty OMEMO message waits for these people
    QSet<BareJid> newDevices; ///< a device or key of theirs was seen for the first time
    QSet<BareJid> staleLists; ///< they write from a device that is in no list known here
    /// In groups: people told how far they have come. From where on own messages may have changed.
    QHash<ConversationId, SortKey> movedPointers;
    /// In groups: the newest message that others get told to be here.
    QHash<ConversationId, Message> arrivedInGroups;
    QSet<BareJid> busyRooms; ///< they refused something for the moment: to be tried again later
    QSet<BareJid> lostRooms; ///< they say that we are not in them (any more)
    QList<TypingNews> typing;
    QList<ResendAsk> resendAsks; ///< somebody wants a message once more
    QList<FileAsk> fileAsks; ///< … or a file
    QList<AttachmentId> filesGiven; ///< somebody brought up once more what was asked for
    QSet<BareJid> trustChanged; ///< by what verified devices said
    bool ownIdDoubted = false; ///< perhaps another device uses our id
    QList<LateFact> lateFacts;

    void pointerMoved(ConversationId group, const SortKey &from)
    {
        const auto known = movedPointers.constFind(group);
        movedPointers.insert(group,
                             known == movedPointers.constEnd() ? from : std::min(*known, from));
    }
};

/// One stanza on its way through the stages; lives as long as its processing.
struct InboundContext {
    InboundContext(Transaction &theTx, SyncStores &theStores, OmemoEngine &theOmemo,
                   const InboundStanza &theStanza, ChangeBatch &theChanges,
                   InboundOutcome &theOutcome)
        : tx(theTx), stores(theStores), omemo(theOmemo), stanza(theStanza), changes(theChanges),
          outcome(theOutcome)
    {}

    Transaction &tx;
    SyncStores &stores;
    OmemoEngine &omemo;
    const InboundStanza &stanza;
    ChangeBatch &changes;
    InboundOutcome &outcome;
    BareJid archive; ///< the one that keeps the stanza
    CatchUp catchUp = CatchUp::Done; ///< of that archive
    /// Older messages are missing, whose turn it would be first.
    bool ahead = false;
    /// With origin Archive: the place in the order of all devices.
    qint64 placeMs = 0;

    // Guard
    std::optional<StoredRoom> room; ///< with type "groupchat" only

    // Resolve
    bool own = false; ///< from our own account
    BareJid sender; ///< the room where it hides addresses
    BareJid peer; ///< the other side of the conversation: a person or the room
    QString senderKey;
    QString senderName; ///< in rooms: the nickname
    bool senderTold = true; ///< false: the room does not tell the sender's address
    QString originId;
    ConversationId conversation; ///< invalid while there is no such chat

    // Deduplicate
    /// Here already, but unreadable so far: it is opened once more.
    std::optional<Message> reopened;
    /// Another message under the same id, as far as can be told before this one is opened.
    std::optional<Message> namesake;

    // Decrypt
    InboundContent content;
    Encryption encryption = Encryption::None;
    quint32 senderDevice = 0;
    Trust senderTrust = Trust::Undecided;
    Unreadable unreadable = Unreadable::No;
    bool answerKeys = false; ///< an empty OMEMO message should go back
    QList<ControlXml::Told> told; ///< about keys
    std::optional<ControlXml::Again> again; ///< said by another program of ours
    std::optional<ControlXml::FileAgain> fileAgain; ///< the same
    bool spentKey = false; ///< it was opened, and its key opens nothing a second time

    /// ActionStage: it did something to another message, so it is no message itself.
    bool acted = false;
    /// MessageStage: the message, when this stanza made a new row.
    std::optional<Message> stored;
};

} // namespace Ninelives
