// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SystemKeyring.h"
#include "core/crypto/DesktopKeyring.h"

namespace Ninelives {

std::unique_ptr<Keyring> systemKeyring()
{
    return std::make_unique<DesktopKeyring>(); // the system's own errors are clear enough
}

} // namespace Ninelives
