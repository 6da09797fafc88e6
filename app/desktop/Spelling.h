// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/SpellChecker.h"

#include <memory>

namespace Ninelives {

/// The dictionaries of this system; null where there are none that Ninelives knows.
[[nodiscard]] std::unique_ptr<SpellChecker> desktopSpelling();

} // namespace Ninelives
