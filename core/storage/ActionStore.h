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
    QString archiveId; ///< empty until known; of own ones until the archive has shown them
    OutboxKind kind = OutboxKind::Edit;
    MessageId message; ///< what it was applied to; none when it waits
};

/// One that came before the message it is about.
struct PendingAction {
    ConversationId conversation;
    QString senderKey; ///< as Message::senderKey
    QString targetId; ///< stanza id referred to; in rooms mostly an archive id
    OutboxKind kind = OutboxKind::Edit;
    /// Of a reaction: its signs, cut by U+001F. Of a retraction: how it came encrypted, the better
    /// the greater.
    QString content;
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
    /// The outbox will not send it (again). A copy that left before is still recognised.
    Result<void> forgetSending(Transaction &tx, const SeenAction &action);
    /// Whether something of this person and kind was done to `message` that the archive has not
    /// shown yet. What waits in the outbox, or stays there, does not count.
    [[nodiscard]] Result<bool> awaitsArchive(MessageId message, const QString &senderKey,
                                             OutboxKind kind) const;
    /// The same, and that counts too.
    [[nodiscard]] Result<bool> awaitsArchiveOrSending(MessageId message, const QString &senderKey,
                                                      OutboxKind kind) const;

    /// Of one person, kind and target the newest stays, of retractions the newest of those that
    /// came encrypted best: anybody on the way can add one in the clear. At most 1,000 per
    /// conversation.
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
