// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/model/Page.h"
#include "core/storage/Transaction.h"

#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// What a message said before a correction.
struct MessageVersion {
    QString body;
    qint64 atMs = 0; ///< when it was written
};

/// Messages of all conversations. Reads work on a Reader or the Writer; writes need a Transaction.
/// Unique indexes on (conversation, sender key, origin id) and (conversation, archive id) do the
/// de-duplication; pages are key ranges, never offsets.
class MessageStore
{
public:
    explicit MessageStore(Connection &connection) : m_connection(connection) {}

    struct Inserted {
        MessageId id;
        bool isNew =
            false; ///< false: known before; late facts (archive id, server time) were merged
    };
    /// Stores `message` (its `id` and `sortKey.row` are ignored). A repeat never overwrites
    /// content; it may fill in an archive id and move the sort time to the archive's.
    Result<Inserted> insert(Transaction &tx, const Message &message);

    /// Replaces the text of a message that was stored as unreadable and now was decrypted.
    Result<void> makeReadable(Transaction &tx, MessageId id, const QString &body,
                              Encryption encryption, Trust trust);
    /// The same with all that was inside: of `opened` count body, encryption, sender's device and
    /// trust, reply, receipt request and markable. The new snapshot.
    Result<Message> makeReadable(Transaction &tx, MessageId id, const Message &opened);
    /// Another reason why a message can't be read. The new snapshot.
    Result<Message> setUnreadable(Transaction &tx, MessageId id, Unreadable reason);

    /// Applies `advanced()` and the time of the news. Returns the new snapshot when it changed.
    Result<std::optional<Message>> setDelivery(Transaction &tx, MessageId id, Delivery delivery,
                                               qint64 atMs);
    /// Failed, with its reason; or blocked (waiting for the user) when `blocked`.
    Result<std::optional<Message>> setFailure(Transaction &tx, MessageId id, ErrorCode reason,
                                              const QString &text, bool blocked);
    /// Back to Queued for a retry; clears failure and blocked. `encryption` is what the retry uses.
    Result<std::optional<Message>> requeue(Transaction &tx, MessageId id);
    /// Every own message of the conversation up to `upTo` (inclusive) advances to `delivery`, as a
    /// marker confirms all earlier ones. Messages that never reached the server are left alone.
    Result<QList<Message>> advanceOwnUpTo(Transaction &tx, ConversationId conversation,
                                          const SortKey &upTo, Delivery delivery, qint64 atMs);
    /// The server's archive id for a message, its place in the archive's order and the server's
    /// time, which is shown from then on; each 0: not known.
    Result<std::optional<Message>> setArchiveId(Transaction &tx, MessageId id,
                                                const QString &archiveId, qint64 placeMs,
                                                qint64 stampMs = 0);
    /// Own messages that no server has yet move below all others of the conversation, in their
    /// order. The new snapshots of those that moved.
    Result<QList<Message>> keepPendingLast(Transaction &tx, ConversationId conversation);
    /// How it was finally sealed.
    Result<void> setEncryption(Transaction &tx, MessageId id, Encryption encryption);
    Result<void> remove(Transaction &tx, MessageId id);

    /// A correction of `atMs` (XEP-0308): the text before joins the versions. One that is older
    /// than what is shown only joins them. The new snapshot when something changed.
    Result<std::optional<Message>> edit(Transaction &tx, MessageId id, const QString &body,
                                        qint64 atMs);
    /// Replaces the text of an own message that nobody has seen yet, without a trace.
    Result<std::optional<Message>> rewrite(Transaction &tx, MessageId id, const QString &body);
    /// Taken back (XEP-0424): text, versions and reactions are gone for good.
    Result<std::optional<Message>> retract(Transaction &tx, MessageId id, qint64 atMs);
    /// The whole set of one person (XEP-0444), none takes them back. An older set than the present
    /// one changes nothing.
    Result<std::optional<Message>> react(Transaction &tx, MessageId id, const Reaction &reaction);
    /// The server's time for the newest edit, which our clock had dated.
    Result<std::optional<Message>> dateEdit(Transaction &tx, MessageId id, qint64 atMs);
    /// The same for the set of this person (Reaction::who()), if there is one.
    Result<std::optional<Message>> dateReaction(Transaction &tx, MessageId id, const QString &who,
                                                qint64 atMs);

    /// What the message said before its corrections, oldest first.
    [[nodiscard]] Result<QList<MessageVersion>> versions(MessageId id) const;

    [[nodiscard]] Result<Message> find(MessageId id) const;
    /// A message of `direction` in the conversation by its stanza id or origin id; the newest if
    /// several.
    [[nodiscard]] Result<std::optional<Message>>
    findByStanzaId(ConversationId conversation, Direction direction, const QString &id) const;
    /// Is this stanza known? By (sender key, origin id) or by archive id; empty ids match nothing.
    [[nodiscard]] Result<std::optional<MessageId>> findDuplicate(ConversationId conversation,
                                                                 const QString &senderKey,
                                                                 const QString &originId,
                                                                 const QString &archiveId) const;

    /// Where the message of this archive id stands in the account's chat with one of two addresses
    /// (SortKey::timeMs); 0 when there is none.
    [[nodiscard]] Result<qint64> placeOf(AccountId account, const BareJid &one,
                                         const BareJid &other, const QString &archiveId) const;

    /// The newest `limit` messages.
    [[nodiscard]] Result<MessagePage> latest(ConversationId conversation, int limit) const;
    [[nodiscard]] Result<MessagePage> older(ConversationId conversation, const SortKey &before,
                                            int limit) const;
    [[nodiscard]] Result<MessagePage> newer(ConversationId conversation, const SortKey &after,
                                            int limit) const;
    /// `limit` messages with `key` in the middle.
    [[nodiscard]] Result<MessagePage> around(ConversationId conversation, const SortKey &key,
                                             int limit) const;
    /// Foreign, readable-or-not messages after `readUpTo`; stops counting at `cap`.
    [[nodiscard]] Result<int> unreadCount(ConversationId conversation, const SortKey &readUpTo,
                                          int cap = 1000) const;
    /// True when the user has written in this conversation, here or on another device.
    [[nodiscard]] Result<bool> hasOwn(ConversationId conversation) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
