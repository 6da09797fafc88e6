// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace Ninelives {

/// Lets a few requests out at a time, and of those to one server fewer, so that a server that does
/// not answer holds up nobody else. Core thread only.
class RequestGate
{
public:
    /// Calls `start` as soon as there is room, perhaps at once.
    void enter(const QString &domain, std::function<void()> start);
    /// One that was started has its answer; may start others.
    void leave(const QString &domain);
    /// Forgets all, started or not.
    void clear();

private:
    void startMore();

    QList<std::pair<QString, std::function<void()>>> m_waiting;
    QHash<QString, int> m_open;
    int m_total = 0;
};

} // namespace Ninelives
