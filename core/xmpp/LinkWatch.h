// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtMinMax>
#include <QtTypes>

namespace Ninelives {

/// Notices a dead link. After 45 s of silence it asks; a question, or a stanza that waits for its
/// acknowledgement, must be followed by some sign of life within 15 s. So a dead link is known 15 s
/// after sending and 60 s after the last byte at the latest. A large stanza is given the time that
/// it needs on a slow line. All times are of the monotonic clock, in milliseconds.
class LinkWatch
{
public:
    static constexpr qint64 idleMs = 45'000;
    static constexpr qint64 answerMs = 15'000;
    /// A check that comes later than this was held up together with the answers.
    static constexpr qint64 lateMs = 5'000;
    static constexpr qint64 slowBytesPerMs = 4;
    static constexpr qint64 smallBytes = 8'192;

    enum class Verdict : quint8 { Fine, Ask, Dead };

    void begin(qint64 now)
    {
        *this = LinkWatch();
        m_lifeMs = now;
    }
    /// Bytes came in.
    void sawLife(qint64 now)
    {
        m_lifeMs = now;
        m_asked = false;
        m_largestBytes = 0;
    }
    /// The system took bytes and could not take all: the link still drains. Bytes alone prove
    /// nothing, the system takes them for a dead link as well.
    void drained(qint64 now)
    {
        if (m_waiting > 0) {
            m_drainedMs = now;
        }
    }
    void submitted(qint64 now, qint64 bytes)
    {
        if (m_waiting++ == 0) {
            m_waitingSinceMs = now;
            m_largestBytes = 0;
        }
        m_largestBytes = qMax(m_largestBytes, bytes);
    }
    void acknowledged() { m_waiting = qMax(0, m_waiting - 1); }
    /// The link may be dead, or nothing of ours ran for a while: asks at once, unless something is
    /// under way that will tell as well. What is overdue gets its full time once more.
    void doubt(qint64 now)
    {
        if (m_asked && now >= m_askedMs + answerMs) {
            m_askedMs = now;
        }
        if (m_waiting > 0 && now >= waitingDeadlineMs()) {
            m_waitingSinceMs = now;
        }
        if (!m_asked && m_waiting == 0) {
            m_lifeMs = now - idleMs;
        }
    }
    /// Says what to do now; with Ask the owner sends a question.
    [[nodiscard]] Verdict check(qint64 now)
    {
        if (now > deadlineMs() + lateMs) {
            doubt(now);
        }
        if (now < deadlineMs()) {
            return Verdict::Fine;
        }
        if (m_asked || m_waiting > 0) {
            return Verdict::Dead;
        }
        m_asked = true;
        m_askedMs = now;
        return Verdict::Ask;
    }
    /// When check() has something to say.
    [[nodiscard]] qint64 deadlineMs() const
    {
        const qint64 deadline = m_asked ? m_askedMs + answerMs : m_lifeMs + idleMs;
        if (m_waiting == 0) {
            return deadline;
        }
        return m_asked ? qMin(deadline, waitingDeadlineMs()) : waitingDeadlineMs();
    }

private:
    [[nodiscard]] qint64 waitingDeadlineMs() const
    {
        const qint64 onTheWayMs = qMax<qint64>(0, m_largestBytes - smallBytes) / slowBytesPerMs;
        return qMax(m_lifeMs, qMax(m_waitingSinceMs, m_drainedMs)) + answerMs + onTheWayMs;
    }

    qint64 m_lifeMs = 0;
    qint64 m_drainedMs = 0;
    qint64 m_askedMs = 0;
    qint64 m_waitingSinceMs = 0;
    qint64 m_largestBytes = 0; ///< of the stanzas submitted since the last sign of life
    int m_waiting = 0;
    bool m_asked = false;
};

} // namespace Ninelives
