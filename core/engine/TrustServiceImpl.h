// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/TrustService.h"

#include <QHash>

namespace Ninelives {

class Core;

/// Devices and their keys, over the core thread.
class TrustServiceImpl final : public TrustService
{
    Q_OBJECT

public:
    explicit TrustServiceImpl(Core &core);

    [[nodiscard]] Answer<QList<Device>> devices(AccountId account, const BareJid &owner) override;
    [[nodiscard]] Answer<void> setTrust(AccountId account, const BareJid &owner, quint32 device,
                                        Trust trust) override;
    [[nodiscard]] Answer<void> lookAgain(AccountId account, const BareJid &owner) override;
    [[nodiscard]] Answer<void> rename(AccountId account, quint32 device,
                                      const QString &name) override;
    [[nodiscard]] Answer<void> remove(AccountId account, quint32 device) override;
    [[nodiscard]] Answer<void> renew(AccountId account, const BareJid &owner,
                                     quint32 device) override;
    [[nodiscard]] Answer<QList<DeviceNotice>> notices(AccountId account) override;
    [[nodiscard]] Answer<void> dismissNotice(AccountId account, const BareJid &owner,
                                             quint32 device) override;
    [[nodiscard]] OwnListState ownList(AccountId account) const override;
    [[nodiscard]] Answer<KeyLink> ownLink(AccountId account) override;
    [[nodiscard]] Answer<KeyCheck> checkLink(AccountId account, const KeyLink &link) override;
    [[nodiscard]] Answer<KeyCheck> verifyLink(AccountId account, const KeyLink &link) override;
    [[nodiscard]] Answer<void> askAgain(MessageId message) override;
    [[nodiscard]] Answer<bool> sharesTrust(AccountId account) override;
    [[nodiscard]] Answer<void> setSharesTrust(AccountId account, bool shares) override;

private:
    /// Runs `act(AccountSession &) -> Result<T>` of the account on the core thread.
    template<typename T, typename Act>
    [[nodiscard]] Answer<T> with(AccountId account, const Act &act);

    Core &m_core;
    QHash<AccountId, OwnListState> m_ownLists;
};

} // namespace Ninelives
