// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ExitLimit.h"

#include <cstdlib>
#include <thread>

namespace Ninelives {

void leaveWithin(std::chrono::milliseconds patience, int exitCode)
{
    // Detached: whoever is on time takes this thread along.
    std::thread([patience, exitCode] {
        std::this_thread::sleep_for(patience);
        std::_Exit(exitCode);
    }).detach();
}

} // namespace Ninelives
