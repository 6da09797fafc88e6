// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/model/Outbox.h"
#include "core/storage/ReceiptStore.h"
#include "core/storage/Transaction.h"

#include <optional>

namespace Ninelives {

class ChangeBatch;
struct InboundOutcome;
struct SyncStores;

/// What a room's error means for the stanza that it answers.
enum class RoomRefusal : quint8 {
    /// The room does not know us (any more), or can't be reached: its archive tells, once we are
    /// in.
    NotInside,
    NotNow, ///< sent again later
    NotAllowed,
    Refused,
};

/// What the world says about messages: here, delivered, read, refused. News only ever moves a
/// message forward (`advanced()`), and settles its outbox row when there still is one: an answer to
/// a message proves that it arrived. Core thread only; the caller has checked who says it.
class DeliveryTracker
{
public:
    DeliveryTracker(SyncStores &stores, ChangeBatch &changes) : m_stores(stores), m_changes(changes)
    {}

    /// Our archive, or a copy from the server, shows the own message.
    Result<void> onServer(Transaction &tx, const Message &own);
    /// XEP-0184.
    Result<void> delivered(Transaction &tx, const Message &own, qint64 atMs);
    /// XEP-0333 by `person`: this one and all earlier own messages are read.
    Result<void> read(Transaction &tx, const Message &own, const BareJid &person, qint64 atMs);
    /// Another own device has shown the user this message of somebody else.
    Result<void> readElsewhere(Transaction &tx, const Message &foreign);
    /// The message can be named by its archive id from now on: the read position that another own
    /// device published before may stand on it (XEP-0490), and ours may be published.
    Result<void> named(Transaction &tx, const Message &message);
    /// An error stanza answered the message; ignored once a person has it.
    Result<void> refused(Transaction &tx, const Message &own, const QString &condition,
                         const QString &text);
    /// The same of a room, about any row of ours.
    Result<void> refusedByRoom(Transaction &tx, const OutboxRow &row, RoomRefusal refusal,
                               const QString &text);
    /// XEP-0333 of a member: has everything up to `message` (Delivered), or has seen it (Read). The
    /// place from which on own messages may have changed, if the pointer moved.
    Result<std::optional<SortKey>> reachedBy(Transaction &tx, const Message &message,
                                             const BareJid &person, Delivery news, qint64 atMs);
    /// Pointers of members moved: what has become of own messages after `from`. Only the newest 200
    /// are told; all are brought up to date.
    Result<void> pointersMoved(Transaction &tx, ConversationId group, const SortKey &from);
    /// `message` is new, or its archive id is: applies what arrived before it.
    Result<void> applyPending(Transaction &tx, const Message &message, InboundOutcome &outcome);

private:
    Result<void> settleRow(Transaction &tx, const Message &own);
    Result<void> applyOne(Transaction &tx, const Message &message, const PendingReference &news,
                          bool group, InboundOutcome &outcome);

    SyncStores &m_stores;
    ChangeBatch &m_changes;
};

} // namespace Ninelives
