// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"
#include "core/model/Outbox.h"
#include "core/storage/Transaction.h"

#include <QList>
#include <QString>

#include <optional>

namespace Ninelives {

class Connection;

/// An edit, reaction or retraction that was taken in, or sent from here.
struct SeenAction {
    ConversationId conversation;
    QString senderKey;
    QString originId;
    QString archiveId; ///< empty until known
    OutboxKind kind = OutboxKind::Edit;
    MessageId message; ///< what it was applied to; none when it waits
};

/// One that came before the message it is about.
struct PendingAction {
    ConversationId conversation;
    QString senderKey; ///< as Message::senderKey
    QString targetId; ///< stanza id referred to; in rooms mostly an archive id
    OutboxKind kind = OutboxKind::Edit;
    QString content; ///< of a reaction: its signs, cut by U+001F
    qint64 atMs = 0;
    MessageId message; ///< of an edit: the message that shows the new text meanwhile
    QString senderName = {}; ///< in rooms: the nickname
};

/// Edits (XEP-0308), reactions (XEP-0444) and retractions (XEP-0424) as stanzas: which are known,
/// so that a repeat is recognised before decryption, and which wait for their message. What they do
/// to a message is MessageStore's.
class ActionStore
{
public:
    explicit ActionStore(Connection &connection) : m_connection(connection) {}

    /// A repeat only fills in the archive id.
    Result<void> noteSeen(Transaction &tx, const SeenAction &action);
    /// By (sender key, origin id) or by archive id; empty ids match nothing.
    [[nodiscard]] Result<std::optional<SeenAction>> findSeen(ConversationId conversation,
                                                             const QString &senderKey,
                                                             const QString &originId,
                                                             const QString &archiveId) const;

    /// Of one person, kind and target the newest stays. At most 1,000 per conversation.
    Result<void> addPending(Transaction &tx, const PendingAction &action);
    [[nodiscard]] Result<std::optional<PendingAction>> findPending(ConversationId conversation,
                                                                   const QString &senderKey,
                                                                   const QString &targetId,
                                                                   OutboxKind kind) const;
    /// Takes (and removes) what waits for `targetId`, oldest first.
    Result<QList<PendingAction>> takePending(Transaction &tx, ConversationId conversation,
                                             const QString &targetId);

private:
    Connection &m_connection;
};

} // namespace Ninelives
