// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

namespace Ninelives {

class Core;

/// Devices and their keys, over the core thread.
class TrustServiceImpl final : public TrustService
{
    Q_OBJECT

public:
    explicit TrustServiceImpl(Core &core) : m_core(core) {}

    [[nodiscard]] Answer<QList<Device>> devices(AccountId account, const BareJid &owner) override;
    [[nodiscard]] Answer<void> setTrust(AccountId account, const BareJid &owner, quint32 device,
                                        Trust trust) override;
    [[nodiscard]] Answer<void> lookAgain(AccountId account, const BareJid &owner) override;

private:
    Core &m_core;
};

} // namespace Ninelives
