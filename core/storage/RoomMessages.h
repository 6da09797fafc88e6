// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/storage/Transaction.h"

#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// What only messages of rooms are asked for. Reads work on a Reader or the Writer; writes need a
/// Transaction.
class RoomMessages
{
public:
    explicit RoomMessages(Connection &connection) : m_connection(connection) {}

    /// What a stanza in a room refers to: by the room's archive id, else the newest with this
    /// stanza or origin id. Only of `senderKey`, unless that is empty.
    [[nodiscard]] Result<std::optional<Message>> findReferred(ConversationId conversation,
                                                              const QString &id,
                                                              const QString &senderKey = {}) const;
    /// The place of the newest message that is no longer (or never was) waiting to be sent.
    [[nodiscard]] Result<SortKey> newestSettled(ConversationId conversation) const;
    /// The time of the newest message that the room has shown: no notice, and no own one that it
    /// may not have. While there is none, of the oldest of those; 0: the chat is empty.
    [[nodiscard]] Result<qint64> newestHeard(ConversationId conversation) const;
    /// The newest `most` own messages of a group after this place, newest first.
    [[nodiscard]] Result<QList<Message>> ownAfter(ConversationId conversation, const SortKey &after,
                                                  int most) const;
    /// Own messages that all of their audience have, or have read, become Delivered or Read, by the
    /// pointers of the members.
    Result<void> advanceByAudience(Transaction &tx, ConversationId conversation, qint64 atMs);

private:
    Connection &m_connection;
};

} // namespace Ninelives
