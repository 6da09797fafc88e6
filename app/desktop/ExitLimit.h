// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Ninelives {

/// How long what is left of a process may take once its store is closed in order.
inline constexpr std::chrono::seconds exitPatience{5};

/// Lets the process end with `exitCode` when it has not ended by itself within `patience`. Call it
/// once the store is closed: libraries that wait for ever at the exit (for a sound server that has
/// died, for a decoder that never comes back) must not keep the user from starting the program
/// again. What is in stdio's buffers then is lost. From any thread, also several times.
void leaveWithin(std::chrono::milliseconds patience, int exitCode);

} // namespace Ninelives
