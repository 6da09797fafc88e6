// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/RequestGate.h"

namespace Ninelives {

namespace {

constexpr int mostAtOnce = 64;
constexpr int mostPerServer = 16;

} // namespace

void RequestGate::enter(const QString &domain, std::function<void()> start)
{
    m_waiting.append({domain, std::move(start)});
    startMore();
}

void RequestGate::leave(const QString &domain)
{
    const auto open = m_open.find(domain);
    if (open == m_open.end()) {
        return;
    }
    --m_total;
    if (--*open == 0) {
        m_open.erase(open);
    }
    startMore();
}

void RequestGate::clear()
{
    m_waiting.clear();
    m_open.clear();
    m_total = 0;
}

void RequestGate::startMore()
{
    for (qsizetype i = 0; i < m_waiting.size() && m_total < mostAtOnce;) {
        if (m_open.value(m_waiting.at(i).first) >= mostPerServer) {
            ++i;
            continue;
        }
        const auto [domain, start] = m_waiting.takeAt(i);
        ++m_open[domain];
        ++m_total;
        start();
        i = 0; // what was started may have changed the list
    }
}

} // namespace Ninelives
