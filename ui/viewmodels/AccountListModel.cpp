// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AccountListModel.h"

#include <algorithm>
#include <utility>

namespace Ninelives {

namespace {

/// How badly off an account is.
int troubleOf(const AccountViewModel &account)
{
    if (account.state().needsUser) {
        return 3;
    }
    if (account.health().failing()) {
        return 2;
    }
    return account.online() ? 0 : 1;
}

} // namespace

AccountListModel::AccountListModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    m_items.push_back(made());
    m_shown = m_items.front().get();
}

AccountListModel::~AccountListModel() = default;

std::unique_ptr<AccountViewModel> AccountListModel::made()
{
    auto account = std::make_unique<AccountViewModel>(m_context);
    connect(account.get(), &AccountViewModel::connectionChanged, this, [this] {
        chooseShown();
        Q_EMIT connectionChanged();
    });
    return account;
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    AccountViewModel *account = m_items.at(size_t(index.row())).get();
    if (role == AccountRole) {
        return QVariant::fromValue(account);
    }
    return role == Qt::DisplayRole ? QVariant(account->address()) : QVariant();
}

QHash<int, QByteArray> AccountListModel::roleNames() const
{
    return {{AccountRole, "account"}};
}

bool AccountListModel::has(AccountId account) const
{
    return std::ranges::any_of(m_items, [&](const auto &each) { return each->id() == account; });
}

AccountViewModel *AccountListModel::of(AccountId account) const
{
    const auto found =
        std::ranges::find_if(m_items, [&](const auto &each) { return each->id() == account; });
    return found == m_items.end() ? m_shown : found->get();
}

std::unique_ptr<AccountViewModel> AccountListModel::taken(Items &from, AccountId account)
{
    const auto found =
        std::ranges::find_if(from, [&](const auto &each) { return each && each->id() == account; });
    return found == from.end() ? nullptr : std::move(*found);
}

void AccountListModel::setAccounts(const QList<Account> &accounts)
{
    if (accounts.isEmpty()) {
        return;
    }
    beginResetModel();
    Items before = std::exchange(m_items, {});
    for (const Account &account : accounts) {
        std::unique_ptr<AccountViewModel> item = taken(before, account.id);
        if (!item) {
            item = taken(before, {}); // the spare one of the beginning
        }
        if (!item) {
            item = made();
        }
        m_items.push_back(std::move(item));
    }
    m_count = int(m_items.size());
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        m_items.at(size_t(i))->setAccount(accounts.at(i));
    }
    chooseShown();
    endResetModel();
    Q_EMIT countChanged();
    for (std::unique_ptr<AccountViewModel> &gone : before) {
        if (gone) {
            // The window looks at it until it has heard of the change.
            gone->disconnect(this);
            gone.release()->deleteLater();
        }
    }
}

void AccountListModel::chooseShown()
{
    if (m_items.empty()) {
        return;
    }
    const auto worst =
        std::ranges::max_element(m_items, {}, [](const auto &each) { return troubleOf(*each); });
    if (worst->get() != m_shown) {
        m_shown = worst->get();
        Q_EMIT shownChanged();
    }
}

} // namespace Ninelives
