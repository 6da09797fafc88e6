// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

#include <QHash>

namespace Ninelives {

class Core;
class StoreReader;

/// Contacts, over the core thread; the known presences are mirrored here.
class ContactServiceImpl final : public ContactService
{
    Q_OBJECT

public:
    ContactServiceImpl(Core &core, StoreReader &reader);

    [[nodiscard]] Answer<QList<Contact>> contacts(AccountId account) override;
    [[nodiscard]] Answer<void> add(AccountId account, const BareJid &jid, const QString &name,
                                   const QString &token = {}) override;
    [[nodiscard]] Answer<void> rename(AccountId account, const BareJid &jid,
                                      const QString &name) override;
    [[nodiscard]] Answer<void> remove(AccountId account, const BareJid &jid) override;
    [[nodiscard]] Answer<void> answerRequest(AccountId account, const BareJid &jid,
                                             bool allow) override;
    [[nodiscard]] Answer<void> setBlocked(AccountId account, const BareJid &jid,
                                          bool blocked) override;
    [[nodiscard]] Presence presence(AccountId account, const BareJid &jid) const override;

private:
    void onPresence(AccountId account, const Presence &presence);

    Core &m_core;
    StoreReader &m_reader;
    QHash<AccountId, QHash<BareJid, Presence>> m_presences; ///< those who are not offline
};

} // namespace Ninelives
