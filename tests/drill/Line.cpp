// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drill/Line.h"

namespace Ninelives::Drill {

Line::Line(QThread &thread, const QList<quint16> &ports) : m_context(new QObject)
{
    m_context->moveToThread(&thread);
    inside([this, &ports] {
        for (const quint16 port : ports) {
            m_proxies.push_back(std::make_unique<Rig::TcpProxy>(port));
            m_up = m_proxies.back()->listen() && m_up;
            m_servers.append(m_proxies.back()->server());
        }
    });
}

Line::~Line()
{
    inside([this] { m_proxies.clear(); });
    m_context->deleteLater();
}

void Line::each(const Action &action)
{
    inside([this, &action] {
        for (const auto &proxy : m_proxies) {
            action(*proxy);
        }
    });
}

void Line::inside(const std::function<void()> &action)
{
    QMetaObject::invokeMethod(m_context, action, Qt::BlockingQueuedConnection);
}

} // namespace Ninelives::Drill
