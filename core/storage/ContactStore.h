// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Contact.h"
#include "core/storage/Transaction.h"

#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// The roster as last seen, readable with no network.
class ContactStore
{
public:
    explicit ContactStore(Connection &connection) : m_connection(connection) {}

    /// Takes over a complete roster: entries that are missing from it leave the roster.
    Result<void> replaceAll(Transaction &tx, AccountId account, const QList<Contact> &contacts);
    Result<void> put(Transaction &tx, const Contact &contact);
    Result<void> setAskedByThem(Transaction &tx, AccountId account, const BareJid &jid, bool asked);
    Result<void> setBlockList(Transaction &tx, AccountId account, const QList<BareJid> &blocked);
    Result<void> remove(Transaction &tx, AccountId account, const BareJid &jid);
    [[nodiscard]] Result<QList<Contact>> list(AccountId account) const;
    [[nodiscard]] Result<std::optional<Contact>> find(AccountId account, const BareJid &jid) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
