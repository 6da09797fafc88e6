// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"

#include <QList>

namespace Ninelives {

/// What one chat keeps on this computer.
struct ChatUse {
    ConversationId conversation;
    qint64 messages = 0;
    qint64 files = 0; ///< photos and files whose bytes are here
    qint64 fileBytes = 0;
    qint64 freeableBytes = 0; ///< of these, what a server has too: it can be fetched again

    bool operator==(const ChatUse &) const = default;
};

/// What the profile keeps on this computer, the largest chats first.
struct StorageUse {
    qint64 storeBytes = 0; ///< the encrypted store: texts, keys, search
    QList<ChatUse> chats;

    bool operator==(const StorageUse &) const = default;
};

} // namespace Ninelives
