// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/storage/ActionStore.h"
#include "core/storage/Transaction.h"

#include <QStringList>

namespace Ninelives {

class ChangeBatch;
struct SyncStores;

/// What other messages do to a message: corrections (XEP-0308), reactions (XEP-0444), retractions
/// (XEP-0424), in whichever order they arrive. Core thread only; the caller has checked that the
/// sender is who the stanza says.
class ActionTracker
{
public:
    ActionTracker(SyncStores &stores, ChangeBatch &changes) : m_stores(stores), m_changes(changes)
    {}

    /// Only its sender corrects a message, and nobody in the clear what was encrypted. Who is known
    /// by a nickname only corrects and takes back nothing: it may be somebody else's by now.
    [[nodiscard]] static bool mayEdit(const Message &target, const QString &senderKey,
                                      Encryption encryption);
    /// Only its sender takes a message back. Legacy OMEMO can't protect a retraction, so one in the
    /// clear counts for all but what came in the newer dialect.
    [[nodiscard]] static bool mayRetract(const Message &target, const QString &senderKey,
                                         Encryption encryption);
    /// Signs as they may be stored and shown: no control characters, no repeats, 20 of at most 40
    /// UTF-16 units.
    [[nodiscard]] static QStringList cleanSigns(const QStringList &signs);
    /// Clean signs as one text, which PendingAction::content holds.
    [[nodiscard]] static QString packed(const QStringList &signs);
    /// How a retraction came, for the same.
    [[nodiscard]] static QString packed(Encryption encryption);

    /// Whose a reaction is: a person's, or somebody's whose address the room hides.
    [[nodiscard]] static Reaction reactionOf(const QString &senderKey, const QString &senderName,
                                             const QStringList &signs, qint64 atMs);

    Result<void> edit(Transaction &tx, const Message &target, const QString &body, qint64 atMs);
    Result<void> retract(Transaction &tx, const Message &target, qint64 atMs);
    Result<void> react(Transaction &tx, const Message &target, const Reaction &reaction);

    /// `message` is new here, or its archive id is: does to it what came before it. One that
    /// corrects an unknown message
    /// (`replacesId`) shows its text by itself until that one arrives.
    Result<void> arrived(Transaction &tx, const Message &message, const QString &replacesId);

private:
    Result<void> applyPending(Transaction &tx, const Message &message, const PendingAction &action);
    Result<void> retractWaiting(Transaction &tx, const Message &message,
                                const PendingAction &action);
    Result<void> mergeEdit(Transaction &tx, const Message &message, const PendingAction &action);

    SyncStores &m_stores;
    ChangeBatch &m_changes;
};

} // namespace Ninelives
