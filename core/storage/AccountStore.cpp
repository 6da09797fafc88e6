// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AccountStore.h"

#include "core/storage/Connection.h"

#include <QUuid>

#define NL_ACCOUNT_QUERY "SELECT id, jid, display_name, servers, ca_file, enabled FROM account "

namespace Ninelives {

namespace {

constexpr QChar separator = u'\n'; // cannot be in a host name

Account readAccount(const Statement &row)
{
    Account account;
    account.id = AccountId{row.integer(0)};
    account.jid = row.jid(1);
    account.displayName = row.text(2);
    account.servers = row.text(3).split(separator, Qt::SkipEmptyParts);
    account.caFile = row.text(4);
    account.enabled = row.boolean(5);
    return account;
}

Error missing()
{
    return Error{ErrorCode::NotFound, QStringLiteral("account")};
}

Result<void> atLeastOne(const Result<qint64> &changed)
{
    if (!changed) {
        return changed.error();
    }
    if (*changed == 0) {
        return missing();
    }
    return {};
}

} // namespace

Result<AccountId> AccountStore::add(Transaction &tx, const Account &account,
                                    const AccountSecrets &secrets)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    if (account.jid.isEmpty()) {
        return Error{ErrorCode::InvalidAddress, QStringLiteral("an account needs an address")};
    }
    const QString agent = secrets.userAgentId.isEmpty()
        ? QUuid::createUuid().toString(QUuid::WithoutBraces)
        : secrets.userAgentId;
    const auto made = tx.writer().run(
        "INSERT INTO account (jid, display_name, servers, ca_file, enabled, password, fast_token, "
        "user_agent_id, pinned_mechanism) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        account.jid, account.displayName, account.servers.join(separator), account.caFile,
        account.enabled, secrets.password, secrets.fastToken, agent, secrets.pinnedMechanism);
    if (!made) {
        return made.error();
    }
    return AccountId{tx.writer().lastInsertId()};
}

Result<void> AccountStore::update(Transaction &tx, const Account &account)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    return atLeastOne(tx.writer().run(
        "UPDATE account SET jid = ?2, display_name = ?3, servers = ?4, ca_file = ?5, enabled = ?6 "
        "WHERE id = ?1",
        account.id, account.jid, account.displayName, account.servers.join(separator),
        account.caFile, account.enabled));
}

Result<void> AccountStore::setSecrets(Transaction &tx, AccountId id, const AccountSecrets &secrets)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    // The user-agent id stays the same for ever.
    return atLeastOne(tx.writer().run(
        "UPDATE account SET password = ?2, fast_token = ?3, pinned_mechanism = ?4, "
        "user_agent_id = CASE WHEN user_agent_id = '' THEN ?5 ELSE user_agent_id END WHERE id = ?1",
        id, secrets.password, secrets.fastToken, secrets.pinnedMechanism, secrets.userAgentId));
}

Result<void> AccountStore::remove(Transaction &tx, AccountId id)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    return atLeastOne(tx.writer().run("DELETE FROM account WHERE id = ?", id));
}

Result<QList<Account>> AccountStore::list() const
{
    return m_connection.rows(NL_ACCOUNT_QUERY "ORDER BY id", &readAccount);
}

Result<Account> AccountStore::find(AccountId id) const
{
    auto found = m_connection.row(NL_ACCOUNT_QUERY "WHERE id = ?", &readAccount, id);
    if (!found) {
        return found.error();
    }
    return *found ? Result<Account>(**std::move(found)) : Result<Account>(missing());
}

Result<std::optional<Account>> AccountStore::findByJid(const BareJid &jid) const
{
    return m_connection.row(NL_ACCOUNT_QUERY "WHERE jid = ?", &readAccount, jid);
}

Result<AccountSecrets> AccountStore::secrets(AccountId id) const
{
    auto found = m_connection.row(
        "SELECT password, fast_token, user_agent_id, pinned_mechanism FROM account WHERE id = ?",
        [](const Statement &row) {
            return AccountSecrets{row.text(0), row.text(1), row.text(2), row.text(3)};
        },
        id);
    if (!found) {
        return found.error();
    }
    return *found ? Result<AccountSecrets>(**std::move(found)) : Result<AccountSecrets>(missing());
}

} // namespace Ninelives
