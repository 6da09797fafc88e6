// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SystemLook.h"

namespace Ninelives {

void followSystemLook(AppearanceViewModel &) {}

} // namespace Ninelives
