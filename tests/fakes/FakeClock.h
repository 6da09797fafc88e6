// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <atomic>

namespace Ninelives {

/// A clock that stands still until it is told to move. Any thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(qint64 nowMs = 1'700'000'000'000) : m_now(nowMs) {}

    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonic; }

    void set(qint64 nowMs) { m_now = nowMs; }
    /// Both clocks go on.
    void advance(qint64 milliseconds)
    {
        m_now += milliseconds;
        m_monotonic += milliseconds;
    }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_monotonic{0};
};

} // namespace Ninelives
