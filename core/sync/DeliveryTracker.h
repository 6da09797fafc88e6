// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/storage/ReceiptStore.h"
#include "core/storage/Transaction.h"

namespace Ninelives {

class ChangeBatch;
struct SyncStores;

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
    /// An error stanza answered the message; ignored once a person has it.
    Result<void> refused(Transaction &tx, const Message &own, const QString &condition,
                         const QString &text);
    /// `message` is new: applies what arrived before it.
    Result<void> applyPending(Transaction &tx, const Message &message);

private:
    Result<void> settleRow(Transaction &tx, const Message &own);
    Result<void> applyOne(Transaction &tx, const Message &message, const PendingReference &news);

    SyncStores &m_stores;
    ChangeBatch &m_changes;
};

} // namespace Ninelives
