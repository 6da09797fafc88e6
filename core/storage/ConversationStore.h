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
    /// All chats that have a message or were opened, pinned first, then newest activity first.
    [[nodiscard]] Result<QList<Conversation>> list() const;

    Result<void> setEncrypted(Transaction &tx, ConversationId id, bool encrypted);
    Result<void> setPlainConsent(Transaction &tx, ConversationId id, bool consent);
    Result<void> setPrivacy(Transaction &tx, ConversationId id, const PrivacyChoices &choices);
    Result<void> setMuted(Transaction &tx, ConversationId id, bool muted);
    Result<void> setPinned(Transaction &tx, ConversationId id, bool pinned);
    Result<void> setArchived(Transaction &tx, ConversationId id, bool archived);
    Result<void> setDraft(Transaction &tx, ConversationId id, const QString &draft);
    /// Moves the own read position forward; true when it moved (it never moves back).
    Result<bool> advanceReadUpTo(Transaction &tx, ConversationId id, const SortKey &key);
    Result<void> remove(Transaction &tx, ConversationId id);

private:
    Connection &m_connection;
};

} // namespace Ninelives
