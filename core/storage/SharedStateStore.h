// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Conversation.h"
#include "core/model/Jid.h"
#include "core/storage/Transaction.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// What all devices of a person have in common, chat by chat. Stored: never renumber.
enum class SharedKind : quint8 {
    Position = 0, ///< up to where the user has read
    Settings = 1, ///< pinned, muted, archived, what is notified
    Draft = 2,
};

/// One chat's state as far as the server and this device have to agree about it.
struct SharedState {
    BareJid peer;
    /// Position: the archive id that the server named last. Others: its word, while it waits; then
    /// what was said last, by whomever: of settings all, of a draft when, and whether it was empty.
    QByteArray value;
    qint64 atMs = 0; ///< when it was changed last, here or elsewhere; not with Position
    qint64 dirty = 0; ///< changes made here that the server does not have
    bool waits = false; ///< the server's word is about a chat or message that is not here

    bool operator==(const SharedState &) const = default;
};

/// A key by which one own device encrypts drafts for the others.
struct DraftKey {
    quint32 device = 0;
    QString name; ///< says which key was used
    QByteArray secret;
    qint64 madeAtMs = 0;
    QString devices; ///< own key: for whom it was made
    bool published = false; ///< own key: the others can have it
};

/// What is shared with the other own devices and how far they know it. Changes of chats are noted
/// by triggers (migration 0012), in the transaction that makes them. Bounded: at most 2,000 words
/// of the server wait for a chat or message, of each kind.
class SharedStateStore
{
public:
    static constexpr int mostWaiting = 2'000;
    static constexpr int mostKeys = 100;

    explicit SharedStateStore(Connection &connection) : m_connection(connection) {}

    /// The time by which changes are noted, UTC milliseconds.
    [[nodiscard]] Result<qint64> nowMs() const;
    /// An empty state when nothing is known.
    [[nodiscard]] Result<SharedState> find(AccountId account, SharedKind kind,
                                           const BareJid &peer) const;
    /// Those with changes that the server does not have, by address.
    [[nodiscard]] Result<QList<SharedState>> due(AccountId account, SharedKind kind) const;
    /// Words of the server that waited, and whose chat is here now.
    [[nodiscard]] Result<QList<SharedState>> ready(AccountId account, SharedKind kind) const;
    /// Replaces what is known of a chat.
    Result<void> put(Transaction &tx, AccountId account, SharedKind kind, const SharedState &state);
    /// The server has `state` as it was read, and says `value` now; later changes stay noted.
    Result<void> published(Transaction &tx, AccountId account, SharedKind kind,
                           const SharedState &state, const QByteArray &value);

    /// True when the server said that everything up to the message with this archive id was read
    /// and it was not here yet; asking ends the waiting.
    Result<bool> takeAwaited(Transaction &tx, ConversationId conversation,
                             const QString &archiveId);
    /// The position must be told anew: it can be named better now.
    Result<void> touchPosition(Transaction &tx, ConversationId conversation);

    /// What was changed last about the chat is nobody's business but this device's.
    Result<void> keepHere(Transaction &tx, ConversationId conversation, SharedKind kind);

    /// Settings as another device has them; not noted as a change made here.
    Result<void> applySettings(Transaction &tx, ConversationId conversation,
                               const ChatSettings &settings);
    /// A draft from another device; as applySettings().
    Result<void> applyDraft(Transaction &tx, ConversationId conversation, const QString &draft);

    /// All drafts must be published anew.
    Result<void> touchDrafts(Transaction &tx, AccountId account);
    [[nodiscard]] Result<QList<DraftKey>> draftKeys(AccountId account) const;
    Result<void> putDraftKey(Transaction &tx, AccountId account, const DraftKey &key);

private:
    Connection &m_connection;
};

} // namespace Ninelives
