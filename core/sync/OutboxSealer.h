// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/model/Outbox.h"
#include "core/omemo/OmemoEngine.h"
#include "core/storage/Transaction.h"
#include "core/sync/StanzaBuilder.h"

#include <QByteArray>

namespace Ninelives {

class ChangeBatch;
struct SyncStores;

/// Makes the final stanza of an outbox row. Core thread only.
class OutboxSealer
{
public:
    OutboxSealer(SyncStores &stores, OmemoEngine &omemo) : m_stores(stores), m_omemo(omemo) {}

    /// True when the row is encrypted, so that sessions must be ready first.
    [[nodiscard]] Result<bool> needsSessions(const OutboxRow &row) const;

    /// True while a server lacks a file of the message.
    [[nodiscard]] Result<bool> awaitsUpload(const OutboxRow &row) const;

    /// Whose devices the row is encrypted for, our own account not counted: the person, or all
    /// owners, admins and members of the room as far as they are known.
    [[nodiscard]] Result<QList<BareJid>> recipients(const OutboxRow &row) const;

    /// False while a room has not told yet how it names the message that the row is about.
    [[nodiscard]] Result<bool> knowsReference(const OutboxRow &row) const;

    /// True when a sealed row would not reach the devices that it would reach if it were sealed
    /// now: one has come, gone, or lost the user's trust.
    [[nodiscard]] Result<bool> isOutdated(const OutboxRow &row) const;

    /// Seals in the caller's transaction: ratchet, exact stanza and the message's encryption belong
    /// together (invariant 3). After an error nothing has changed. NoUsableDevice when nobody can
    /// be encrypted for, or an encrypted group has become open to all; TooLarge over `limit` bytes;
    /// other errors of the engine or the store.
    Result<QByteArray> seal(Transaction &tx, const OutboxRow &row, qsizetype limit,
                            ChangeBatch &changes);

private:
    Result<QByteArray> sealOpenly(const OutboxRow &row) const;
    Result<QByteArray> sealMessage(Transaction &tx, const OutboxRow &row, ChangeBatch &changes);
    Result<QByteArray> sealAction(Transaction &tx, const OutboxRow &row);
    [[nodiscard]] Result<bool> isEncrypted(const OutboxRow &row, const Message &message) const;
    Result<QByteArray> sealKeyTransport(Transaction &tx, const OutboxRow &row);
    Result<OmemoSealed> encrypt(Transaction &tx, const OutboxRow &row, const QList<BareJid> &people,
                                const OmemoPlaintext &plaintext);
    Result<QByteArray> sealInvitation(const OutboxRow &row) const;
    [[nodiscard]] Result<OutboxRow> withReference(const OutboxRow &row) const;
    [[nodiscard]] Result<QList<StanzaBuilder::Mention>> mentions(const Message &message) const;

    SyncStores &m_stores;
    OmemoEngine &m_omemo;
};

} // namespace Ninelives
