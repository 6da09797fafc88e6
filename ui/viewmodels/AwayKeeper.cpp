// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AwayKeeper.h"

#include "ui/viewmodels/IdlePort.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

AwayKeeper::AwayKeeper(const ViewContext &context, IdlePort &port, QObject *parent)
    : QObject(parent), m_context(context), m_port(port)
{
    connect(&port, &IdlePort::idle, this, [this](qint64 forMs) {
        setIdle(m_context.clock->nowMs() - std::max<qint64>(forMs, 0));
    });
    connect(&port, &IdlePort::back, this, [this] { setIdle(0); });
    connect(&port, &IdlePort::lockedChanged, this, &AwayKeeper::setLocked);
}

void AwayKeeper::setMinutes(int minutes)
{
    if (minutes != m_minutes) {
        m_minutes = minutes;
        m_idleSinceMs = 0; // it is the user who changes this
        m_port.watch(m_minutes * minuteMs);
        tell();
    }
}

void AwayKeeper::setIdle(qint64 sinceMs)
{
    m_idleSinceMs = sinceMs;
    tell();
}

void AwayKeeper::setLocked(bool locked)
{
    m_lockedSinceMs = locked ? m_context.clock->nowMs() : 0;
    if (!locked) {
        m_idleSinceMs = 0; // somebody unlocked it
    }
    tell();
}

void AwayKeeper::tell()
{
    OwnPresence presence;
    if (m_minutes > 0 && (m_idleSinceMs > 0 || m_lockedSinceMs > 0)) {
        presence.availability = Availability::Away;
        presence.idleSinceMs = m_idleSinceMs == 0 ? m_lockedSinceMs
            : m_lockedSinceMs == 0                ? m_idleSinceMs
                                                  : std::min(m_idleSinceMs, m_lockedSinceMs);
    }
    if (presence != m_told) {
        m_told = presence;
        m_context.engine->accounts().setPresence(presence);
    }
}

} // namespace Ninelives
