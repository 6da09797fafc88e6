// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/WriteAndTell.h"

#include "core/storage/InTransaction.h"
#include "core/sync/SyncStores.h"

namespace Ninelives {

Result<void> writeAndTell(SyncStores &stores, const ChangeSink &sink,
                          const std::function<Result<void>(Transaction &, ChangeBatch &)> &write)
{
    ChangeBatch changes(stores.account);
    const Result<void> done =
        inTransaction(stores.writer, [&](Transaction &tx) { return write(tx, changes); });
    if (done) {
        changes.publish(sink);
    }
    return done;
}

} // namespace Ninelives
