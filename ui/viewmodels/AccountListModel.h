// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AccountViewModel.h"
#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace Ninelives {

/// The accounts of this profile, in the order in which they were added. Which one the foot of the
/// sidebar shows: the one that is worst off, the first of equals (design 2).
class AccountListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(Ninelives::AccountViewModel *shown READ shown NOTIFY shownChanged FINAL)
    Q_PROPERTY(Ninelives::AccountViewModel *first READ first NOTIFY countChanged FINAL)

public:
    enum Role {
        AccountRole = Qt::UserRole + 1, ///< account: AccountViewModel
    };
    Q_ENUM(Role)

    explicit AccountListModel(const ViewContext &context, QObject *parent = nullptr);
    ~AccountListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return m_count; }
    /// Never null; an empty one before the first setAccounts().
    [[nodiscard]] AccountViewModel *shown() const { return m_shown; }
    [[nodiscard]] AccountViewModel *first() const { return m_items.front().get(); }
    /// That account, or the one shown when there is none (any more).
    [[nodiscard]] AccountViewModel *of(AccountId account) const;
    [[nodiscard]] bool has(AccountId account) const;

    /// Those that stay keep their objects. Nothing changes for an empty list: the window shows the
    /// way in then, and what it showed before may still look at an account.
    void setAccounts(const QList<Account> &accounts);

Q_SIGNALS:
    void countChanged();
    void shownChanged();
    /// Of any of them.
    void connectionChanged();

private:
    using Items = std::vector<std::unique_ptr<AccountViewModel>>;

    [[nodiscard]] std::unique_ptr<AccountViewModel> made();
    [[nodiscard]] static std::unique_ptr<AccountViewModel> taken(Items &from, AccountId account);
    void chooseShown();

    ViewContext m_context;
    Items m_items; ///< never empty
    AccountViewModel *m_shown = nullptr;
    int m_count = 0;
};

} // namespace Ninelives
