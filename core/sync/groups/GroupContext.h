// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/SyncStores.h"
#include "core/sync/SyncTiming.h"
#include "core/transport/RoomPort.h"

#include <functional>

namespace Ninelives {

class ArchivePort;
class DeviceDirectory;
class InboundPipeline;
class OmemoEngine;
class OutboxPump;
class PubSubPort;

/// What the classes of this folder work on. Outlives them all; core thread only.
struct GroupContext {
    SyncStores &stores;
    RoomPort &rooms;
    PubSubPort &pubSub;
    ArchivePort &archive;
    InboundPipeline &pipeline;
    OutboxPump &pump;
    OmemoEngine &omemo;
    DeviceDirectory &directory;
    ChangeSink sink;
    SyncTiming timing;
    /// The store could not be written.
    std::function<void(const Error &)> trouble;

    using Write = std::function<Result<void>(Transaction &tx, ChangeBatch &changes)>;
    /// Writes in one transaction and tells what changed. An error of the store is told as well.
    Result<void> write(const Write &write) const;
    /// A room's state or members changed; without a room: the invitations.
    void tell(ConversationId room = {}) const;
    /// What happened in a group, as a row between its messages, written now.
    Result<void> notice(Transaction &tx, ChangeBatch &changes, ConversationId room, Notice notice,
                        const QString &body = {}, const QString &actor = {}) const;
    /// The roster's name of somebody, else their nickname, else the local part.
    [[nodiscard]] QString nameOf(const BareJid &person, const QString &nick = {}) const;
    /// The own nickname where the user has chosen none.
    [[nodiscard]] QString defaultNick() const;
};

/// One line of text from the network, without control characters and characters that turn the
/// writing direction, at most `most` characters long.
[[nodiscard]] QString cleanLine(const QString &text, qsizetype most = 200);
/// The same for text of several lines.
[[nodiscard]] QString cleanText(const QString &text, qsizetype most = 4'000);

} // namespace Ninelives
