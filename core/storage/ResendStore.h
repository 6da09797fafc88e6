// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"
#include "core/model/Message.h"
#include "core/storage/Transaction.h"

#include <optional>

namespace Ninelives {

class Connection;

/// Messages that another device was asked for, and those that were given to others. Reads work on a
/// Reader or the Writer; writes need a Transaction.
class ResendStore
{
public:
    explicit ResendStore(Connection &connection) : m_connection(connection) {}

    struct Asked {
        BareJid person;
        quint32 device = 0;
        Again state = Again::No;
        qint64 atMs = 0;
    };
    [[nodiscard]] Result<std::optional<Asked>> asked(MessageId message) const;
    Result<void> setAsked(Transaction &tx, MessageId message, const Asked &asked);
    Result<void> setState(Transaction &tx, MessageId message, Again state);
    /// It is here now.
    Result<void> forget(Transaction &tx, MessageId message);
    /// How many of an account's messages were asked for since then.
    [[nodiscard]] Result<int> askedSince(AccountId account, qint64 sinceMs) const;

    /// Notes that a device was given a message, or told that it can't have it.
    Result<void> noteGiven(Transaction &tx, AccountId account, const BareJid &person,
                           quint32 device, const QString &originId, qint64 atMs);
    /// How often this person's devices were answered since then; with an id: about this message.
    [[nodiscard]] Result<int> givenSince(AccountId account, const BareJid &person, qint64 sinceMs,
                                         const QString &originId = {}) const;
    /// Nothing older is asked for any more.
    Result<void> forgetGivenBefore(Transaction &tx, AccountId account, qint64 beforeMs);

private:
    Connection &m_connection;
};

} // namespace Ninelives
