// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/LinkService.h"

#include <QHash>

namespace Ninelives {

class Core;

/// Linking of devices, over the core thread.
class LinkServiceImpl final : public LinkService
{
    Q_OBJECT

public:
    explicit LinkServiceImpl(Core &core);

    [[nodiscard]] Answer<void> showCode(AccountId account) override;
    [[nodiscard]] Answer<void> enterCode(AccountId account, const QString &words) override;
    void confirm(AccountId account, bool agreed) override;
    void setPaused(AccountId account, bool paused) override;
    void cancel(AccountId account) override;
    [[nodiscard]] LinkState state(AccountId account) const override;

private:
    Core &m_core;
    QHash<AccountId, LinkState> m_states; ///< as told last
};

} // namespace Ninelives
