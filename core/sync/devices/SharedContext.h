// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/SyncStores.h"
#include "core/sync/SyncTiming.h"
#include "core/transport/PubSubPort.h"

#include <functional>

namespace Ninelives {

class DeviceDirectory;
class OmemoEngine;

/// What the classes of this folder work on. Outlives them all; core thread only.
struct SharedContext {
    SyncStores &stores;
    PubSubPort &pubSub;
    OmemoEngine &omemo;
    DeviceDirectory &directory;
    ChangeSink sink;
    SyncTiming timing;
    /// The store could not be read or written.
    std::function<void(const Error &)> trouble;
    /// The archive that keeps this chat is here up to now.
    std::function<bool(ConversationId)> upToDate;
    /// All archives are: nothing that was encrypted earlier is still to come.
    std::function<bool()> allHere;

    using Write = std::function<Result<void>(Transaction &tx, ChangeBatch &changes)>;
    /// Writes in one transaction and tells what changed. An error of the store is told as well.
    Result<void> write(const Write &write) const;
};

/// UTC with milliseconds, as XEP-0082 writes it, and back; nothing for what is no such time.
[[nodiscard]] QString timeText(qint64 timeMs);
[[nodiscard]] std::optional<qint64> timeFrom(const QString &text);
/// The time of a change as it counts, here and when it is told. It is believed also when it is
/// ahead of our clock: only so is whoever has seen a change always later than it. From 2100 on all
/// times are one, so that no broken clock is out of the others' reach.
[[nodiscard]] qint64 changeTime(qint64 timeMs);

} // namespace Ninelives
