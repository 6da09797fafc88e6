// SPDX-License-Identifier: GPL-3.0-or-later
// Systems whose dictionaries Ninelives does not know yet.
#include "app/desktop/Spelling.h"

namespace Ninelives {

std::unique_ptr<SpellChecker> desktopSpelling()
{
    return nullptr;
}

} // namespace Ninelives
