// SPDX-License-Identifier: GPL-3.0-or-later
// What both halves of MediaServiceImpl need.
#pragma once

#include "core/engine/Core.h"
#include "core/engine/MediaWorks.h"
#include "core/storage/AttachmentStore.h"

#include <QThreadPool>

namespace Ninelives::MediaParts {

/// Runs `work() -> Result<T>` in the pool; `reply` is called on that thread.
template<typename T, typename Work>
void inPool(Core &core, Work work, Reply<T> reply)
{
    core.media().pool().start(
        [work = std::move(work), reply = std::move(reply)] { reply(work()); });
}

[[nodiscard]] inline Result<AccountSession *> sessionOfFile(Core &core, AttachmentId attachment)
{
    const auto message = AttachmentStore(core.writer()).messageOf(attachment);
    return message ? core.sessionOf(*message) : Result<AccountSession *>(message.error());
}

} // namespace Ninelives::MediaParts
