// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

#include <QHash>

namespace Ninelives {

class Core;
class StoreReader;

/// Accounts, over the core thread.
class AccountServiceImpl final : public AccountService
{
    Q_OBJECT

public:
    AccountServiceImpl(Core &core, StoreReader &reader);

    [[nodiscard]] Answer<AccountId> add(const NewAccount &account) override;
    [[nodiscard]] Answer<QList<Account>> list() override;
    [[nodiscard]] Answer<void> remove(AccountId account) override;
    [[nodiscard]] Answer<void> setPassword(AccountId account, const QString &password) override;
    void retryNow(AccountId account) override;
    void connectAll() override;
    void setPresence(const OwnPresence &presence) override;
    [[nodiscard]] TransportState connection(AccountId account) const override;

private:
    Core &m_core;
    StoreReader &m_reader;
    QHash<AccountId, TransportState> m_states;
};

} // namespace Ninelives
