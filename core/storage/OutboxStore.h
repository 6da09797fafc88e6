// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Outbox.h"
#include "core/storage/Transaction.h"

#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// The durable outbox (DESIGN 3.6). UNIQUE(account, origin id).
class OutboxStore
{
public:
    explicit OutboxStore(Connection &connection) : m_connection(connection) {}

    /// Appends a row; its id fixes its place in the order.
    Result<OutboxId> enqueue(Transaction &tx, const OutboxRow &row);
    Result<void> setState(Transaction &tx, OutboxId id, OutboxState state);
    /// The user agreed that later messages of its chat go first.
    Result<void> setAside(Transaction &tx, OutboxId id);
    /// Stores the exact stanza and moves the row to Sealed.
    Result<void> setSealed(Transaction &tx, OutboxId id, const QByteArray &xml);
    /// Must be committed before a byte reaches the socket.
    Result<void> markHanded(Transaction &tx, OutboxId id, qint64 streamNumber, qint64 atMs);
    /// Handed rows of streams before `currentStream` become Uncertain; returns them.
    Result<QList<OutboxRow>> handedToUncertain(Transaction &tx, AccountId account,
                                               qint64 currentStream);
    Result<void> setReason(Transaction &tx, OutboxId id, OutboxState state, ErrorCode reason,
                           const QString &text);
    Result<void> countStreamDeath(Transaction &tx, OutboxId id);
    /// Drops the sealed XML and goes back to Queued, to be sealed again under the same origin id;
    /// from now on it is this device's own, wherever it came from.
    Result<void> unseal(Transaction &tx, OutboxId id);
    Result<void> remove(Transaction &tx, OutboxId id);

    /// A number for a new stream, larger than every earlier one, for ever.
    Result<qint64> nextStreamNumber(Transaction &tx, AccountId account);

    [[nodiscard]] Result<OutboxRow> find(OutboxId id) const;
    [[nodiscard]] Result<std::optional<OutboxRow>> findByOriginId(AccountId account,
                                                                  const QString &originId) const;
    [[nodiscard]] Result<std::optional<OutboxRow>> findByMessage(MessageId message) const;
    /// All rows of the account (or of all accounts when the id is 0) but those that are Taken,
    /// which have arrived as far as anybody needs to know; oldest first.
    [[nodiscard]] Result<QList<OutboxRow>> list(AccountId account) const;
    /// Messages that the server acknowledged and its archive has not shown yet, oldest first.
    [[nodiscard]] Result<QList<OutboxRow>> taken(AccountId account) const;
    /// Messages (not receipts and markers) that will reach a server without the user's help: none
    /// that failed, is blocked, stands behind a blocked one, or is for a room that was left.
    [[nodiscard]] Result<int> waitingMessages(AccountId account) const;
    /// Those of them that carry photos or files.
    [[nodiscard]] Result<int> waitingPhotos(AccountId account) const;

private:
    [[nodiscard]] Result<int> countWaiting(AccountId account, bool photosOnly) const;
    Connection &m_connection;
};

} // namespace Ninelives
