// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"

#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// What messages answer (XEP-0461): found anew with each read, because an original may arrive, be
/// changed or be taken back later than its answer.
class MessageQuotes
{
public:
    explicit MessageQuotes(Connection &connection) : m_connection(connection) {}

    /// So much of an original's text goes with its answers (characters).
    static constexpr qsizetype mostText = 300;

    /// The message that `id` of a reply means in this conversation: by its archive id, stanza id or
    /// origin id. In rooms the archive gave the id, so it goes before what senders claim.
    [[nodiscard]] Result<std::optional<MessageId>> find(ConversationId conversation,
                                                        const QString &id) const;
    /// Fills in `quote` where it can.
    Result<void> fill(Message &message) const;
    [[nodiscard]] Result<QList<Message>> filled(QList<Message> messages) const;
    [[nodiscard]] Result<std::optional<Message>>
    filled(Result<std::optional<Message>> message) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
