// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/ChangeSink.h"

#include <functional>

namespace Ninelives {

struct SyncStores;
class Transaction;

/// Writes in one transaction, and tells what changed once it is committed; an error of the store is
/// told to nobody else. Core thread only.
Result<void> writeAndTell(SyncStores &stores, const ChangeSink &sink,
                          const std::function<Result<void>(Transaction &, ChangeBatch &)> &write);

} // namespace Ninelives
