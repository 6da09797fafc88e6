// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ninelives {

/// Ends the process at once, as kill -9 would, when the environment variable NINELIVES_FAILPOINT
/// equals `name` (or `name:n` for the n-th pass). Compiled to nothing unless
/// NINELIVES_FAILPOINTS is defined, so that a released program has no such switch.
void failpoint(const char *name);

} // namespace Ninelives

#ifdef NINELIVES_FAILPOINTS
#define NL_FAILPOINT(name) ::Ninelives::failpoint(name)
#else
#define NL_FAILPOINT(name) static_cast<void>(0)
#endif
