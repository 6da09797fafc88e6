// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Account.h"
#include "core/storage/Transaction.h"

#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// Accounts with their secrets (inside the encrypted store).
class AccountStore
{
public:
    explicit AccountStore(Connection &connection) : m_connection(connection) {}

    /// AlreadyExists when the address is there. Makes the user-agent id when it is empty.
    Result<AccountId> add(Transaction &tx, const Account &account, const AccountSecrets &secrets);
    Result<void> update(Transaction &tx, const Account &account);
    Result<void> setSecrets(Transaction &tx, AccountId id, const AccountSecrets &secrets);
    /// Removes the account with its chats, contacts, keys and queue.
    Result<void> remove(Transaction &tx, AccountId id);
    [[nodiscard]] Result<QList<Account>> list() const;
    [[nodiscard]] Result<Account> find(AccountId id) const;
    [[nodiscard]] Result<std::optional<Account>> findByJid(const BareJid &jid) const;
    [[nodiscard]] Result<AccountSecrets> secrets(AccountId id) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
