// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/storage/Transaction.h"
#include "core/sync/ChangeSink.h"

#include <functional>

namespace Ninelives {

class ChangeBatch;
struct SyncStores;

/// Changes something of a message in one transaction and, after the commit, tells its new snapshot
/// with whatever else `change` notes. NotFound when the message is gone; then, and after an error
/// of `change`, nothing has changed. Core thread only.
Result<void> writeMessage(SyncStores &stores, MessageId message, const ChangeSink &sink,
                          const std::function<Result<void>(Transaction &, ChangeBatch &)> &change);

} // namespace Ninelives
