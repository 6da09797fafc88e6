// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"

#include <QList>

namespace Ninelives {

class Connection;

/// A time from the network, kept where arithmetic on it cannot overflow (years 1970 to 9999).
[[nodiscard]] qint64 saneTime(qint64 timeMs);

/// The name under which a message's failure is stored; empty when it has none.
[[nodiscard]] QString failureName(const Message &message);

/// Moves a message to the server's time. A read position that stands on the message goes with it,
/// forwards or back. A message that is not there is no failure.
[[nodiscard]] Result<void> moveTo(Connection &connection, MessageId id, qint64 timeMs);

/// Moves own messages that no server has yet below all others, in their order; which ones moved.
[[nodiscard]] Result<QList<MessageId>> movePendingLast(Connection &connection,
                                                       ConversationId conversation);

} // namespace Ninelives
