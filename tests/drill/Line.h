// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/TcpProxy.h"

#include <QList>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace Ninelives::Drill {

/// The network between one device and the server: one proxy for each of the server's addresses. The
/// proxies live in a thread of their own, because they go on while the drill waits for a server.
class Line
{
public:
    using Action = std::function<void(Rig::TcpProxy &)>;

    Line(QThread &thread, const QList<quint16> &ports);
    ~Line();
    Q_DISABLE_COPY_MOVE(Line)

    /// True when all proxies listen.
    [[nodiscard]] bool isUp() const { return m_up; }
    /// "127.0.0.1:port" of each proxy.
    [[nodiscard]] QStringList servers() const { return m_servers; }
    /// Does `action` to every proxy, in their thread; returns when it is done.
    void each(const Action &action);

private:
    void inside(const std::function<void()> &action);

    QObject *m_context; // lives in the thread and is deleted there
    std::vector<std::unique_ptr<Rig::TcpProxy>> m_proxies;
    QStringList m_servers;
    bool m_up = true;
};

} // namespace Ninelives::Drill
