// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Attachment.h"
#include "core/model/Message.h"
#include "core/storage/Transaction.h"

#include <QList>
#include <QSet>

#include <optional>

namespace Ninelives {

class Connection;

/// Photos and files of messages: what is known of them, and where their local copies lie.
class AttachmentStore
{
public:
    explicit AttachmentStore(Connection &connection) : m_connection(connection) {}

    /// Those of a new message, in their order; their ids are ignored.
    Result<void> insert(Transaction &tx, MessageId message, const QList<Attachment> &attachments);
    /// All of a message, and their places in the media folder with them.
    Result<void> removeAll(Transaction &tx, MessageId message);

    /// NotFound when there is none.
    [[nodiscard]] Result<Attachment> find(AttachmentId id) const;
    [[nodiscard]] Result<MessageId> messageOf(AttachmentId id) const;
    /// A copy was here once, or touch() said so; false for what is not known.
    [[nodiscard]] Result<bool> wasHere(AttachmentId id) const;

    /// A server has it: where, and the hash of what was brought up.
    Result<void> setUploaded(Transaction &tx, AttachmentId id, const QStringList &sources,
                             const QByteArray &cipherSha256);
    /// A server has it again: its sources, key, iv and hash are those of `given` from now on.
    Result<void> setPlace(Transaction &tx, AttachmentId id, const Attachment &given);
    /// Another file takes its place, with all facts; nothing is uploaded of it yet.
    Result<void> replace(Transaction &tx, AttachmentId id, const Attachment &attachment);
    /// Will be brought up without encryption: what a server has of it is forgotten.
    Result<void> makePlain(Transaction &tx, MessageId message);
    /// It is here now: where, its true size and, if it was not known, type.
    Result<void> setLocal(Transaction &tx, AttachmentId id, const Attachment &fetched, qint64 atMs);
    /// The local copy is gone.
    Result<void> forgetLocal(Transaction &tx, AttachmentId id);
    /// Why the last try failed; none: there is nothing wrong.
    Result<void> setFailure(Transaction &tx, AttachmentId id, const std::optional<Error> &failure);
    /// Somebody looked at it: it stays longer. What is not here counts as having been here.
    Result<void> touch(Transaction &tx, AttachmentId id, qint64 atMs);

    /// The newest messages of a chat that have a file with this content.
    [[nodiscard]] Result<QList<Message>> withContent(ConversationId conversation,
                                                     const QByteArray &sha256) const;
    /// Names of all local copies.
    [[nodiscard]] Result<QSet<QString>> localNames() const;
    /// The newest messages of an account that have files which are neither here nor failed.
    [[nodiscard]] Result<QList<MessageId>> missing(AccountId account, int limit) const;
    /// Local copies that a server has too, used longest ago first, until the others take at most
    /// `keepBytes`; never `except`. What no server has does not count: it has to stay.
    [[nodiscard]] Result<QList<AttachmentId>> dispensable(qint64 keepBytes,
                                                          AttachmentId except = {}) const;
    /// The same, all of one chat.
    [[nodiscard]] Result<QList<AttachmentId>> fetchedIn(ConversationId conversation) const;
    /// Local copies that nothing refers to any more, and whose files are not removed yet.
    [[nodiscard]] Result<QStringList> garbage() const;
    /// Their files are gone.
    Result<void> forgetGarbage(Transaction &tx, const QStringList &names);
    /// Messages with photos, or with anything else, older than `before`, newest first.
    [[nodiscard]] Result<QList<Message>> shared(ConversationId conversation, bool photos,
                                                const SortKey &before, int limit) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
