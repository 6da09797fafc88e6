// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/model/Outbox.h"
#include "core/storage/Transaction.h"

#include <QByteArray>

namespace Ninelives {

class ChangeBatch;
class OmemoEngine;
struct SyncStores;

/// Makes the final stanza of an outbox row. Core thread only.
class OutboxSealer
{
public:
    OutboxSealer(SyncStores &stores, OmemoEngine &omemo) : m_stores(stores), m_omemo(omemo) {}

    /// True when the row is encrypted, so that sessions must be ready first.
    [[nodiscard]] Result<bool> needsSessions(const OutboxRow &row) const;

    /// True when a sealed row would not reach the devices that it would reach if it were sealed
    /// now: one has come, gone, or lost the user's trust.
    [[nodiscard]] Result<bool> isOutdated(const OutboxRow &row) const;

    /// Seals in the caller's transaction: ratchet, exact stanza and the message's encryption belong
    /// together (invariant 3). After an error nothing has changed. NoUsableDevice when nobody can
    /// be encrypted for; TooLarge over `limit` bytes; other errors of the engine or the store.
    Result<QByteArray> seal(Transaction &tx, const OutboxRow &row, qsizetype limit,
                            ChangeBatch &changes);

private:
    Result<QByteArray> sealMessage(Transaction &tx, const OutboxRow &row, ChangeBatch &changes);
    Result<QByteArray> sealAction(Transaction &tx, const OutboxRow &row);
    [[nodiscard]] Result<bool> isEncrypted(const OutboxRow &row, const Message &message) const;
    Result<QByteArray> sealKeyTransport(Transaction &tx, const OutboxRow &row);

    SyncStores &m_stores;
    OmemoEngine &m_omemo;
};

} // namespace Ninelives
