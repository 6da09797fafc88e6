// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ninelives {

/// Keeps the process's memory (messages, keys) out of core dumps and away from other processes of
/// the same user, as far as the system offers that. First thing in main().
void hardenProcess();

} // namespace Ninelives
