// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AutostartPort.h"
#include "ui/viewmodels/DesktopPorts.h"
#include "ui/viewmodels/IdlePort.h"
#include "ui/viewmodels/TrayPort.h"

namespace Ninelives {

/// A tray that a test shows and takes away.
class FakeTray final : public TrayPort
{
    Q_OBJECT

public:
    [[nodiscard]] bool isThere() const override { return m_there; }
    void show(const TrayLook &look) override { shown = look; }
    void setThere(bool there)
    {
        m_there = there;
        Q_EMIT thereChanged();
    }
    TrayLook shown;

private:
    bool m_there = true;
};

class FakeAutostart final : public AutostartPort
{
public:
    [[nodiscard]] bool isOn() const override { return on; }
    [[nodiscard]] bool setOn(bool wanted) override
    {
        on = works ? wanted : on;
        return works;
    }
    bool on = false;
    bool works = true;
};

/// A computer that a test leaves and comes back to.
class FakeIdle final : public IdlePort
{
    Q_OBJECT

public:
    void watch(qint64 wantedMs) override { afterMs = wantedMs; }
    qint64 afterMs = -1;
};

/// All of it, for the window's tests.
struct FakeDesktop {
    FakeTray tray;
    FakeAutostart autostart;
    FakeIdle idle;

    [[nodiscard]] DesktopPorts ports() { return {nullptr, &tray, &autostart, &idle}; }
};

} // namespace Ninelives
