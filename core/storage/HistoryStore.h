// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/storage/ActionStore.h"
#include "core/storage/MessageStore.h"
#include "core/storage/Transaction.h"

#include <QList>

namespace Ninelives {

class Connection;

/// A message with all that another store needs to show it as it is shown here.
struct HistoryEntry {
    Message message; ///< without quote and counts, which are found anew
    QList<MessageVersion> versions; ///< oldest first
    QList<SeenAction> actions; ///< stanzas that changed it
    QList<BareJid> audience; ///< own ones in groups: to whom it went
    QList<BareJid> unreached; ///< … who got no key
};

/// Messages that travel from one store to another: all chats of an account by time, newest first.
/// Reads work on a Reader or the Writer.
class HistoryStore
{
public:
    explicit HistoryStore(Connection &connection) : m_connection(connection) {}

    /// Up to `limit` messages older than `before` in the order of (time, row), newest first, of
    /// rows up to `lastRow`. Without what can't be read here and what no server has yet.
    [[nodiscard]] Result<QList<HistoryEntry>> older(AccountId account, const SortKey &before,
                                                    qint64 lastRow, int limit) const;
    /// How many there are in all.
    [[nodiscard]] Result<qint64> count(AccountId account, qint64 lastRow) const;
    /// The highest row number that was ever used.
    [[nodiscard]] Result<qint64> lastRow() const;
    /// Keeps the next `rows` row numbers free; the number before the first of them.
    Result<qint64> reserve(Transaction &tx, qint64 rows);

    enum class Fate : quint8 {
        New,
        Filled, ///< it was here and could not be read
        Merged, ///< it was here; something about it was news
        Same,
    };
    struct Taken {
        Fate fate = Fate::Same;
        MessageId id;
        /// Rows that went: stanzas which could not be read here and only changed this message.
        QList<Message> dropped;
    };
    /// Stores a message of another store under `row`, unless it is here. What is here and can be
    /// read is never overwritten by something older. Malformed when `row` is taken by another
    /// message.
    Result<Taken> take(Transaction &tx, MessageId row, const HistoryEntry &entry);

private:
    [[nodiscard]] Result<std::optional<MessageId>> known(const Message &message) const;

    Connection &m_connection;
};

} // namespace Ninelives
