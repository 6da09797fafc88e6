// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/HealthKeeper.h"
#include "core/link/DeviceLinking.h"
#include "core/model/Account.h"
#include "core/sync/AccountSync.h"
#include "core/transport/Transport.h"

#include <memory>

namespace Ninelives {

/// One account at work: its connection and what keeps it correct. Core thread only.
class AccountSession
{
public:
    AccountSession(Account theAccount, std::unique_ptr<Transport> theTransport)
        : account(std::move(theAccount)), transport(std::move(theTransport))
    {}

    Account account;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<AccountSync> sync; ///< after `transport`, so that it goes first
    std::unique_ptr<HealthKeeper> health; ///< after both
    std::unique_ptr<DeviceLinking> link; ///< the same
};

} // namespace Ninelives
