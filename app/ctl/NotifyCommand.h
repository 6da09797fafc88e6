// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

#include <QString>

namespace Ninelives::Ctl {

/// How quiet a chat is to be, as `--mute` says it: "on", "off", or a number of hours.
struct MuteWish {
    bool muted = false;
    qint64 untilMs = 0; ///< 0: until somebody says otherwise
};

/// InvalidInput for anything else; at most a year of hours.
[[nodiscard]] Result<MuteWish> wishedMute(const QString &text, qint64 nowMs);
/// Does it.
[[nodiscard]] Answer<void> mute(ChatService &chats, ConversationId chat, const MuteWish &wish);

} // namespace Ninelives::Ctl
