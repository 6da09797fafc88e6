// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/MessageWrite.h"

#include "core/sync/ChangeBatch.h"
#include "core/sync/SyncStores.h"

namespace Ninelives {

Result<void> writeMessage(SyncStores &stores, MessageId message, const ChangeSink &sink,
                          const std::function<Result<void>(Transaction &, ChangeBatch &)> &change)
{
    ChangeBatch changes(stores.account);
    Transaction tx(stores.writer);
    if (!tx.begun()) {
        return tx.begun();
    }
    if (const auto done = change(tx, changes); !done) {
        return done;
    }
    const auto after = stores.messages.find(message);
    if (!after) {
        return after.error();
    }
    changes.updated(std::optional<Message>(*after));
    if (const auto committed = tx.commit(); !committed) {
        return committed;
    }
    changes.publish(sink);
    return {};
}

} // namespace Ninelives
