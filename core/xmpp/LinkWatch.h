// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtMinMax>
#include <QtTypes>

namespace Ninelives {

/// Notices a dead link: nothing heard for a minute leads to a question; a question, or a stanza
/// that waits for its acknowledgement, must be followed by some sign of life within 15 s. Bytes
/// that the system takes from us count as one, so a slow upload is not taken for a dead link. All
/// times are of the monotonic clock, in milliseconds.
class LinkWatch
{
public:
    static constexpr qint64 idleMs = 60'000;
    static constexpr qint64 answerMs = 15'000;

    enum class Verdict : quint8 { Fine, Ask, Dead };

    void begin(qint64 now)
    {
        *this = LinkWatch();
        m_lifeMs = now;
    }
    /// Bytes came in or went out.
    void sawLife(qint64 now)
    {
        m_lifeMs = now;
        m_asked = false;
    }
    void wroteBytes(qint64 now)
    {
        if (m_waiting > 0) {
            m_wroteMs = now;
        }
    }
    void submitted(qint64 now)
    {
        if (m_waiting++ == 0) {
            m_waitingSinceMs = now;
        }
    }
    void acknowledged() { m_waiting = qMax(0, m_waiting - 1); }
    /// Makes the next check ask at once (after the computer slept).
    void doubt(qint64 now)
    {
        if (!m_asked) {
            m_lifeMs = now - idleMs;
        }
    }
    /// Says what to do now; with Ask the owner sends a question.
    [[nodiscard]] Verdict check(qint64 now)
    {
        if (now >= deadlineMs()) {
            if (m_asked || m_waiting > 0) {
                return Verdict::Dead;
            }
            m_asked = true;
            m_askedMs = now;
            return Verdict::Ask;
        }
        return Verdict::Fine;
    }
    /// When check() has something to say.
    [[nodiscard]] qint64 deadlineMs() const
    {
        qint64 deadline = m_asked ? m_askedMs + answerMs : m_lifeMs + idleMs;
        if (m_waiting > 0) {
            const qint64 last = qMax(m_lifeMs, qMax(m_waitingSinceMs, m_wroteMs)) + answerMs;
            deadline = m_asked ? qMin(deadline, last) : last;
        }
        return deadline;
    }

private:
    qint64 m_lifeMs = 0;
    qint64 m_wroteMs = 0;
    qint64 m_askedMs = 0;
    qint64 m_waitingSinceMs = 0;
    int m_waiting = 0;
    bool m_asked = false;
};

} // namespace Ninelives
