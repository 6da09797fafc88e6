// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Ninelives {

/// Time as the core sees it; replaced by a FakeClock in tests. Callable from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC by the computer's clock; may jump.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Milliseconds from an arbitrary start; never jumps back.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace Ninelives
