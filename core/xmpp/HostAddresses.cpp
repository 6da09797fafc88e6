// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/HostAddresses.h"

#include <QHostInfo>

#include <algorithm>
#include <utility>

namespace Ninelives {

namespace {

void askSystem(const QString &host, QObject *context, std::function<void(const HostAnswer &)> done)
{
    QHostInfo::lookupHost(host, context, [done = std::move(done)](const QHostInfo &info) {
        // The system's "try again later" is not among Qt's names; "no such name" is.
        done({info.addresses(), info.error() == QHostInfo::UnknownError});
    });
}

} // namespace

HostAddresses::HostAddresses(HostLookup lookUp, QObject *parent)
    : QObject(parent), m_lookUp(lookUp ? std::move(lookUp) : HostLookup(askSystem))
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        useWhatWasKnown();
        deliverWhenDone();
    });
}

void HostAddresses::find(const QStringList &hosts, Done done)
{
    cancel();
    m_done = std::move(done);
    m_hosts = hosts;
    m_found.clear();
    m_trouble = false;
    m_grace.start(graceMs);
    m_open = 1; // this call: nothing is delivered from within it
    for (const QString &host : hosts) {
        const QHostAddress literal(host);
        if (!literal.isNull()) {
            m_found.insert(host, {literal});
            continue;
        }
        ++m_open;
        m_lookUp(host, this, [this, host, call = m_call](const HostAnswer &answer) {
            if (call == m_call) {
                answered(host, answer);
            }
        });
    }
    QMetaObject::invokeMethod(
        this,
        [this, call = m_call] {
            if (call == m_call) {
                --m_open;
                deliverWhenDone();
            }
        },
        Qt::QueuedConnection);
}

void HostAddresses::cancel()
{
    ++m_call;
    m_open = 0;
    m_done = nullptr;
    m_grace.stop();
}

void HostAddresses::answered(const QString &host, const HostAnswer &answer)
{
    --m_open;
    m_trouble = m_trouble || answer.trouble;
    if (!answer.addresses.isEmpty()) {
        m_found.insert(host, alternating(answer.addresses));
        m_known.insert(host, m_found.value(host));
    }
    deliverWhenDone();
}

void HostAddresses::useWhatWasKnown()
{
    for (const QString &host : std::as_const(m_hosts)) {
        const auto known = m_known.constFind(host);
        if (known != m_known.cend() && !m_found.contains(host)) {
            m_found.insert(host, *known);
        }
    }
}

void HostAddresses::deliverWhenDone()
{
    if (m_open > 0 && (m_grace.isActive() || m_found.isEmpty())) {
        return;
    }
    useWhatWasKnown();
    const Done done = std::exchange(m_done, nullptr);
    const Found found = std::exchange(m_found, {});
    cancel();
    if (done) {
        done(found);
    }
}

QList<QHostAddress> HostAddresses::alternating(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses) {
        const bool preferred = address.protocol() == addresses.constFirst().protocol();
        (preferred ? first : second).append(address);
    }
    QList<QHostAddress> all;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        all += first.mid(i, 1);
        all += second.mid(i, 1);
    }
    return all;
}

} // namespace Ninelives
