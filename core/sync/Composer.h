// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Conversation.h"
#include "core/model/Message.h"
#include "core/storage/Transaction.h"

#include <optional>

namespace Ninelives {

struct OutboxRow;
struct SyncStores;

/// Puts what the user does into the store: message row and outbox row in one transaction (DESIGN
/// 3.6, invariants 1 and 2). Needs no network and no running sync. Core thread only.
///
/// A chat's setting decides at this moment whether the message will be encrypted, and the message
/// keeps that decision (`Message::encryption`): nothing later sends it in the clear, except
/// sendWithoutEncryption().
class Composer
{
public:
    explicit Composer(SyncStores &stores) : m_stores(stores) {}

    /// Larger texts are refused: no server would take the stanza (bytes of UTF-8).
    static constexpr qsizetype maxTextBytes = 256 * 1024;

    /// A text as it is stored and sent: forbidden characters become U+FFFD, line breaks "\n".
    /// InvalidInput when only white space is left, TooLarge over maxTextBytes.
    [[nodiscard]] static Result<QString> checkedText(const QString &text);

    /// Queues `text`; the stored message. Errors of checkedText(); NotJoined for a room that the
    /// user has left. `encrypted` goes before the chat's setting for this message, except in rooms:
    /// a group is always encrypted, a channel never.
    /// `answered`: the message of this chat that it answers (XEP-0461); InvalidInput when it is of
    /// another one or can't be read.
    Result<Message> enqueueText(ConversationId conversation, const QString &text,
                                std::optional<bool> encrypted = {}, MessageId answered = {});
    /// Queues files that lie in the media folder, in their order, then the caption. `together`: one
    /// message for all of them and the caption; else one for each. Errors as enqueueText(), except
    /// that the caption may be empty.
    Result<QList<Message>> enqueueFiles(ConversationId conversation,
                                        const QList<Attachment> &attachments,
                                        const QString &caption, bool together,
                                        MessageId answered = {});
    /// A text that no server would take leaves, and goes as a file in its place; InvalidInput when
    /// it may be on its way. The file's message; `text` has been removed.
    Result<Message> enqueueInstead(MessageId text, const Attachment &file);
    /// Later messages of the chat no longer wait for this one; InvalidInput when none would.
    Result<Message> letOthersPass(MessageId message);
    /// Failed or blocked: queued again under the same origin id, at its old place in the order.
    Result<Message> retry(MessageId message);
    /// As retry(), but in the clear, once and for this message only. NotAllowed in a private group.
    Result<Message> sendWithoutEncryption(MessageId message);
    /// Removes a message that no stream has seen, or one in doubt whose room was left; InvalidInput
    /// when it may be on its way. Returns the message that is gone.
    Result<Message> cancel(MessageId message);

private:
    Result<Message> requeue(MessageId message, bool plain);
    Result<QList<Message>> storeAll(const Conversation &chat, const QList<Message> &messages);
    Result<Message> store(Transaction &tx, const Conversation &chat, const Message &message);
    Result<QString> referenceFor(const Conversation &chat, MessageId answered) const;
    Result<bool> isAbandoned(const OutboxRow &row) const;
    Result<Message> removable(MessageId message) const;
    Result<void> remove(Transaction &tx, const Message &message);

    SyncStores &m_stores;
};

} // namespace Ninelives
