// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AccountChoice.h"

#include <algorithm>
#include <utility>

namespace Ninelives {

QStringList AccountChoice::addresses() const
{
    QStringList addresses;
    for (const Account &account : m_accounts) {
        addresses.append(account.jid.toString());
    }
    return addresses;
}

AccountId AccountChoice::find(const BareJid &address) const
{
    const auto found = std::ranges::find(m_accounts, address, &Account::jid);
    return found == m_accounts.cend() ? AccountId() : found->id;
}

void AccountChoice::setChosen(int index)
{
    if (index != m_chosen && index >= 0 && index < m_accounts.size()) {
        m_chosen = index;
        Q_EMIT changed();
    }
}

void AccountChoice::setAccounts(const QList<Account> &accounts)
{
    const AccountId before = current().id;
    m_accounts = accounts;
    m_chosen = 0;
    use(before);
    Q_EMIT changed();
}

void AccountChoice::use(AccountId account)
{
    const auto found = std::ranges::find(std::as_const(m_accounts), account, &Account::id);
    if (found != m_accounts.cend()) {
        setChosen(int(found - m_accounts.cbegin()));
    }
}

} // namespace Ninelives
