// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Conversation.h"
#include "core/storage/Transaction.h"

#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// Chats: one per account and peer, with settings, draft and the own read position.
class ConversationStore
{
public:
    explicit ConversationStore(Connection &connection) : m_connection(connection) {}

    /// The chat with `peer`, made (encrypted) when there is none.
    Result<ConversationId> ensure(Transaction &tx, AccountId account, const BareJid &peer);
    [[nodiscard]] Result<std::optional<ConversationId>> findByPeer(AccountId account,
                                                                   const BareJid &peer) const;
    /// With title, unread count and last message, as the list shows it.
    [[nodiscard]] Result<Conversation> find(ConversationId id) const;
    /// All chats that have a message or were opened, pinned first in their order, then newest
    /// activity first.
    [[nodiscard]] Result<QList<Conversation>> list() const;

    Result<void> setEncrypted(Transaction &tx, ConversationId id, bool encrypted);
    Result<void> setPlainConsent(Transaction &tx, ConversationId id, bool consent);
    Result<void> setPrivacy(Transaction &tx, ConversationId id, const PrivacyChoices &choices);
    /// Until the user says otherwise.
    Result<void> setMuted(Transaction &tx, ConversationId id, bool muted);
    /// Until a time (UTC milliseconds); ends when somebody calls setMuted().
    Result<void> setMutedUntil(Transaction &tx, ConversationId id, qint64 timeMs);
    struct TimedMute {
        ConversationId id;
        qint64 untilMs = 0;
    };
    /// Chats that are muted until some time, which may have passed; the earliest first.
    [[nodiscard]] Result<QList<TimedMute>> timedMutes() const;
    /// Below those that are pinned already.
    Result<void> setPinned(Transaction &tx, ConversationId id, bool pinned);
    /// The order of the pinned chats; those that are not pinned are left alone.
    Result<void> sortPinned(Transaction &tx, const QList<ConversationId> &order);
    /// Unread by the user's own hand; ends with reading anything new.
    Result<void> setMarkedUnread(Transaction &tx, ConversationId id, bool marked);
    [[nodiscard]] Result<bool> isMarkedUnread(ConversationId id) const;
    /// A hidden chat is not in list() until it has a message again.
    Result<void> setHidden(Transaction &tx, ConversationId id, bool hidden);
    [[nodiscard]] Result<bool> isHidden(ConversationId id) const;
    Result<void> setArchived(Transaction &tx, ConversationId id, bool archived);
    Result<void> setDraft(Transaction &tx, ConversationId id, const QString &draft);
    /// Moves the own read position forward; true when it moved (it never moves back).
    Result<bool> advanceReadUpTo(Transaction &tx, ConversationId id, const SortKey &key);
    Result<void> remove(Transaction &tx, ConversationId id);

private:
    Connection &m_connection;
};

} // namespace Ninelives
