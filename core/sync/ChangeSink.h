// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Change.h"

#include <functional>

namespace Ninelives {

/// Takes news on the core thread. Called only after the commit that made it true, in commit order,
/// and never from within a transaction: the callee may read the store.
using ChangeSink = std::function<void(const Change &)>;

} // namespace Ninelives
