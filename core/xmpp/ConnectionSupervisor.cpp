// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/ConnectionSupervisor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qint64 firstDelayMs = 1'000;
constexpr qint64 longestDelayMs = 120'000;
constexpr int mostDoublings = 7;

} // namespace

ConnectionSupervisor::ConnectionSupervisor(const Clock &clock, Random random, Actions actions)
    : m_clock(clock), m_random(std::move(random)), m_actions(std::move(actions))
{
    m_state.sinceMs = m_clock.nowMs();
}

qint64 ConnectionSupervisor::phaseLimitMs(LinkPhase phase)
{
    switch (phase) {
    case LinkPhase::Resolving:
        return 10'000;
    case LinkPhase::Connecting:
        return 10'000;
    case LinkPhase::Securing:
        return 15'000;
    case LinkPhase::Authenticating:
    case LinkPhase::Binding:
        return 20'000;
    default:
        return 0;
    }
}

bool ConnectionSupervisor::needsUser(ErrorCode code)
{
    return code == ErrorCode::AuthenticationFailed || code == ErrorCode::AccountDisabled
        || code == ErrorCode::MechanismTooWeak || code == ErrorCode::InvalidInput;
}

bool ConnectionSupervisor::running() const
{
    return m_state.phase != LinkPhase::Stopped && m_state.phase != LinkPhase::Waiting;
}

void ConnectionSupervisor::publish()
{
    m_actions.changed(m_state);
}

void ConnectionSupervisor::enter(LinkPhase phase)
{
    m_state.phase = phase;
    m_state.sinceMs = m_clock.nowMs();
    m_state.nextTryMs = 0;
    const qint64 limit = phaseLimitMs(phase);
    m_deadlineMs = limit > 0 ? m_clock.monotonicMs() + limit : 0;
}

void ConnectionSupervisor::start()
{
    if (m_state.phase == LinkPhase::Stopped && !m_state.needsUser) {
        m_rounds = 0;
        beginRound();
    }
}

void ConnectionSupervisor::stop()
{
    const bool wasRunning = running();
    m_state.failure.reset();
    m_state.failedPhase = LinkPhase::Stopped;
    m_state.failingSinceMs = 0;
    m_state.needsUser = false;
    m_state.server.clear();
    enter(LinkPhase::Stopped);
    if (wasRunning) {
        m_actions.abandon();
    }
    publish();
}

void ConnectionSupervisor::retryNow()
{
    if (m_state.phase == LinkPhase::Waiting
        || (m_state.phase == LinkPhase::Stopped && m_state.needsUser)) {
        m_rounds = 0;
        m_state.needsUser = false;
        beginRound();
    }
}

void ConnectionSupervisor::networkChanged()
{
    if (m_state.phase == LinkPhase::Waiting) {
        retryNow();
    }
}

void ConnectionSupervisor::beginRound()
{
    m_targets.clear();
    enter(LinkPhase::Resolving);
    publish();
    m_actions.resolve();
}

void ConnectionSupervisor::resolved(const QList<ServerTarget> &targets)
{
    if (m_state.phase != LinkPhase::Resolving) {
        return;
    }
    m_targets = targets;
    if (m_targets.isEmpty()) {
        afterFailure({ErrorCode::HostNotFound, u"no servers"_s});
        return;
    }
    beginAttempt();
}

void ConnectionSupervisor::resolveFailed(const Error &error)
{
    if (m_state.phase == LinkPhase::Resolving) {
        afterFailure(error);
    }
}

void ConnectionSupervisor::beginAttempt()
{
    m_target = m_targets.takeFirst();
    m_state.server = m_target.toString();
    enter(LinkPhase::Connecting);
    publish();
    m_actions.connect(m_target);
}

void ConnectionSupervisor::reached(LinkPhase phase)
{
    if (!running() || phase == m_state.phase) {
        return;
    }
    enter(phase);
    if (phase == LinkPhase::Online) {
        m_rounds = 0;
        m_state.failure.reset();
        m_state.failedPhase = LinkPhase::Stopped;
        m_state.failingSinceMs = 0;
        m_state.needsUser = false;
    }
    publish();
}

void ConnectionSupervisor::failed(const Error &error)
{
    if (running()) {
        afterFailure(error);
    }
}

void ConnectionSupervisor::retryTarget()
{
    if (running()) {
        m_targets.prepend(m_target);
        beginAttempt();
    }
}

void ConnectionSupervisor::afterFailure(const Error &error)
{
    m_state.failedPhase = m_state.phase;
    const bool wasOnline = m_state.online();
    m_state.failure = error;
    if (m_state.failingSinceMs == 0) {
        m_state.failingSinceMs = m_clock.nowMs();
    }
    if (needsUser(error.code)) {
        m_state.needsUser = true;
        enter(LinkPhase::Stopped);
        publish();
    } else if (!wasOnline && !m_targets.isEmpty()) {
        beginAttempt();
    } else {
        wait(error);
    }
}

void ConnectionSupervisor::wait(const Error &error)
{
    const int doublings = std::min(m_rounds, mostDoublings);
    qint64 delay = std::min(firstDelayMs << doublings, longestDelayMs);
    if (error.code == ErrorCode::Replaced) {
        // Another client took our place; coming back at once would throw it out in turn.
        delay = std::max<qint64>(delay, 30'000);
    }
    // Half fixed, half random: many clients of one server must not come back in step.
    const qint64 half = delay / 2;
    delay = half + static_cast<qint64>(m_random() * static_cast<double>(half));
    ++m_rounds;
    enter(LinkPhase::Waiting);
    m_state.nextTryMs = m_clock.nowMs() + delay;
    m_deadlineMs = m_clock.monotonicMs() + delay;
    publish();
}

void ConnectionSupervisor::tick()
{
    if (m_deadlineMs == 0 || m_clock.monotonicMs() < m_deadlineMs) {
        return;
    }
    if (m_state.phase == LinkPhase::Waiting) {
        beginRound();
    } else if (running()) {
        m_actions.abandon();
        afterFailure({ErrorCode::Timeout, {}});
    }
}

} // namespace Ninelives
