// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/transport/InboundStanza.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Ninelives {

/// Ends "is typing" by itself when nothing more is heard: the other side may have lost its
/// connection in the middle of a sentence.
class TypingClock : public QObject
{
    Q_OBJECT

public:
    explicit TypingClock(int timeoutMs = 30'000);

    void heard(ConversationId conversation, ChatState state);

Q_SIGNALS:
    /// Composing or Paused got old in this chat.
    void expired(Ninelives::ConversationId conversation);

private:
    void check();

    int m_timeoutMs;
    QTimer m_timer;
    QHash<ConversationId, qint64> m_dueMs; ///< monotonic
};

} // namespace Ninelives
