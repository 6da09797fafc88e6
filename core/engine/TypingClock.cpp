// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TypingClock.h"

#include "core/base/Clock.h"

#include <algorithm>
#include <utility>

namespace Ninelives {

TypingClock::TypingClock(int timeoutMs) : m_timeoutMs(timeoutMs), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TypingClock::check);
}

void TypingClock::heard(ConversationId conversation, ChatState state, const QString &who)
{
    if (state != ChatState::Composing && state != ChatState::Paused) {
        m_dueMs.remove({conversation, who});
        return;
    }
    m_dueMs.insert({conversation, who}, SystemClock().monotonicMs() + m_timeoutMs);
    if (!m_timer.isActive()) {
        m_timer.start(m_timeoutMs);
    }
}

void TypingClock::check()
{
    const qint64 now = SystemClock().monotonicMs();
    QList<Typist> over;
    qint64 next = 0;
    for (auto it = m_dueMs.cbegin(); it != m_dueMs.cend(); ++it) {
        if (it.value() <= now) {
            over.append(it.key());
        } else {
            next = next == 0 ? it.value() : std::min(next, it.value());
        }
    }
    if (next > 0) {
        m_timer.start(static_cast<int>(next - now));
    }
    for (const Typist &typist : std::as_const(over)) {
        m_dueMs.remove(typist);
        Q_EMIT expired(typist.first, typist.second);
    }
}

} // namespace Ninelives
