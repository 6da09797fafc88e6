// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Ninelives {

/// Notices what makes every connection doubtful: another network, other addresses, a computer or a
/// process that slept. Asks the system where it can tell, and looks by itself every few seconds,
/// because not every system can.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int lookEveryMs = 5'000;
    /// The addresses by which this computer can reach others.
    using Addresses = std::function<QSet<QHostAddress>()>;

    /// Asks the system for the addresses unless another way is given. `clock` must outlive this.
    explicit NetworkWatch(const Clock &clock, Addresses addresses = {}, QObject *parent = nullptr);

    /// Looks now; the timer calls it.
    void look();

Q_SIGNALS:
    /// There is a network again, or another one.
    void changed();
    /// Time has passed in which nothing of ours ran.
    void slept();

private:
    void listenToSystem();
    [[nodiscard]] bool hasSlept();
    [[nodiscard]] bool hasMoved();

    const Clock &m_clock;
    Addresses m_addresses;
    QTimer m_timer;
    bool m_listening = false; ///< to the system
    QSet<QHostAddress> m_last;
    qint64 m_lastWallMs = 0;
    qint64 m_lastMonotonicMs = 0;
};

} // namespace Ninelives
