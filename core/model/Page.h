// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QList>

namespace Ninelives {

/// A stretch of one conversation, oldest first.
struct MessagePage {
    QList<Message> rows;
    bool hasOlder = false;
    bool hasNewer = false;
};

/// A search hit: the message and a snippet with the hits between U+0002 and U+0003.
struct SearchHit {
    Message message;
    QString snippet;
};

} // namespace Ninelives
