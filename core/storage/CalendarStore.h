// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"

#include <QList>

namespace Ninelives {

class Connection;

/// On which days of a chat, or of all, there are messages.
class CalendarStore
{
public:
    explicit CalendarStore(Connection &connection) : m_connection(connection) {}

    /// For each span between two neighbours of `borders` (UTC milliseconds, ascending; at most 400
    /// are looked at) whether messages of the chat lie in it; of any chat when it is none. One
    /// shorter than `borders`.
    [[nodiscard]] Result<QList<bool>> filled(ConversationId conversation,
                                             const QList<qint64> &borders) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
