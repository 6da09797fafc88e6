// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Ninelives {

class Connection;

/// How many people many messages went to, and how many have them: pointers and audiences are read
/// once, where the columns of MessageRow ask for each message anew. One connection; short-lived,
/// because it remembers what it has read.
class AudienceCounts
{
public:
    explicit AudienceCounts(Connection &connection) : m_connection(connection) {}

    /// How far people have come, at the places that the messages have now.
    using Places = QHash<QString, SortKey>;
    struct Reach {
        Places read;
        Places delivered; ///< who has read it has it
    };
    Result<Reach> reach(ConversationId conversation);

    /// Fills in recipients, deliveredTo and readBy of messages that were read with
    /// NL_MESSAGE_COLUMNS_UNCOUNTED.
    Result<QList<Message>> filled(QList<Message> messages);

private:
    Result<void> fill(Message &message);
    Result<QStringList> people(qint64 audience);

    Connection &m_connection;
    QHash<ConversationId, Reach> m_reach;
    QHash<qint64, QStringList> m_people;
};

} // namespace Ninelives
