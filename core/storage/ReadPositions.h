// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Message.h"

#include <QString>

#include <optional>

namespace Ninelives {

class Connection;

/// Where a read position stands, in the words that all devices share: archive ids.
class ReadPositions
{
public:
    explicit ReadPositions(Connection &connection) : m_connection(connection) {}

    struct Place {
        QString archiveId;
        SortKey key;
    };
    /// The message with this archive id in the chat; nothing when it is not here.
    [[nodiscard]] Result<std::optional<Place>> find(ConversationId conversation,
                                                    const QString &archiveId) const;
    /// The newest message of others that the user has read and that can be named.
    [[nodiscard]] Result<std::optional<Place>> newestRead(ConversationId conversation) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
