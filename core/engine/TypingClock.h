// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/transport/InboundStanza.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <utility>

namespace Ninelives {

/// Ends "is typing" by itself when nothing more is heard: the other side may have lost its
/// connection in the middle of a sentence.
class TypingClock : public QObject
{
    Q_OBJECT

public:
    explicit TypingClock(int timeoutMs = 30'000);

    /// `who`: the nickname in a room, else empty.
    void heard(ConversationId conversation, ChatState state, const QString &who);

Q_SIGNALS:
    /// Composing or Paused got old.
    void expired(Ninelives::ConversationId conversation, const QString &who);

private:
    using Typist = std::pair<ConversationId, QString>;
    void check();

    int m_timeoutMs;
    QTimer m_timer;
    QHash<Typist, qint64> m_dueMs; ///< monotonic
};

} // namespace Ninelives
