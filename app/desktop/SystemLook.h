// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ninelives {

class AppearanceViewModel;

/// Follows what the desktop prefers about contrast and motion, which Qt does not tell: on desktops
/// with an XDG portal (org.freedesktop.appearance). Elsewhere nothing. `look` outlives the
/// program's event loop.
void followSystemLook(AppearanceViewModel &look);

} // namespace Ninelives
