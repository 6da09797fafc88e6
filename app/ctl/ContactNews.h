// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Output.h"
#include "core/engine/Services.h"

#include <QHash>
#include <QObject>
#include <QPair>

namespace Ninelives::Ctl {

/// The event `contact`: a contact is new, gone or another than before, here or on another device.
class ContactNews : public QObject
{
    Q_OBJECT

public:
    ContactNews(EngineApi &engine, Output &output, QHash<AccountId, BareJid> accounts);

private:
    /// Without `told` only to know how things are.
    void look(AccountId account, bool told);
    void tell(const Contact &contact);

    EngineApi &m_engine;
    Output &m_output;
    QHash<AccountId, BareJid> m_accounts;
    QHash<QPair<AccountId, BareJid>, Contact> m_known;
};

} // namespace Ninelives::Ctl
