// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ninelives {

/// Whether the program starts with the computer. GUI thread.
class AutostartPort
{
public:
    virtual ~AutostartPort() = default;

    [[nodiscard]] virtual bool isOn() const = 0;
    /// False when the system did not take it; then nothing is changed.
    [[nodiscard]] virtual bool setOn(bool on) = 0;
};

} // namespace Ninelives
