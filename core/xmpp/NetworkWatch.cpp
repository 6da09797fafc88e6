// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/NetworkWatch.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

namespace Ninelives {

namespace {

constexpr qint64 jumpMs = 5'000;

QSet<QHostAddress> systemAddresses()
{
    QSet<QHostAddress> found;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        // Link-local ones come and go with every virtual machine and container.
        if (!address.isLoopback() && !address.isLinkLocal()) {
            found.insert(address);
        }
    }
    return found;
}

} // namespace

NetworkWatch::NetworkWatch(const Clock &clock, Addresses addresses, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_addresses(addresses ? std::move(addresses) : Addresses(systemAddresses)), m_timer(this),
      m_last(m_addresses()), m_lastWallMs(clock.nowMs()), m_lastMonotonicMs(clock.monotonicMs())
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::look);
    m_timer.start();
    listenToSystem();
}

void NetworkWatch::listenToSystem()
{
    // The program chooses whether, and when, to load a backend for it.
    QNetworkInformation *network = QNetworkInformation::instance();
    if (!network || m_listening) {
        return;
    }
    m_listening = true;
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected) {
                    Q_EMIT changed();
                }
            });
    connect(network, &QNetworkInformation::transportMediumChanged, this, &NetworkWatch::changed);
    connect(network, &QNetworkInformation::isBehindCaptivePortalChanged, this,
            &NetworkWatch::changed);
}

void NetworkWatch::look()
{
    listenToSystem();
    const bool slept = hasSlept();
    const bool moved = hasMoved();
    if (slept) {
        Q_EMIT this->slept();
    } else if (moved) {
        Q_EMIT changed();
    }
}

bool NetworkWatch::hasSlept()
{
    const qint64 wall = m_clock.nowMs();
    const qint64 monotonic = m_clock.monotonicMs();
    const qint64 passed = monotonic - std::exchange(m_lastMonotonicMs, monotonic);
    const qint64 wallPassed = wall - std::exchange(m_lastWallMs, wall);
    // A sleeping computer's monotonic clock stands still; a stopped process finds its timer late.
    return wallPassed - passed > jumpMs || passed > lookEveryMs + jumpMs;
}

bool NetworkWatch::hasMoved()
{
    const QSet<QHostAddress> now = m_addresses();
    const QSet<QHostAddress> before = std::exchange(m_last, now);
    // Without any address there is nothing to try with.
    return now != before && !now.isEmpty();
}

} // namespace Ninelives
