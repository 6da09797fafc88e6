// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/ConnectionSupervisor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qint64 shortestDelayMs = 1'000;
constexpr qint64 longestDelayMs = 120'000;
constexpr qint64 freshMs = 8'000;              // most outages are over by then
constexpr qint64 localTroubleDelayMs = 15'000;  // trying costs nobody anything
constexpr qint64 portalDelayMs = 10'000;        // until somebody has logged in to the network
constexpr qint64 portalForMs = 15 * 60'000;
constexpr qint64 replacedDelayMs = 30'000;
constexpr qint64 youngMs = 10'000;              // a stream that dies earlier died young
constexpr int mostDoublings = 5;
constexpr int mostRedirects = 2;

/// Another server of the same service may be in a better state.
bool othersMayDoBetter(ErrorCode code)
{
    return code == ErrorCode::Timeout || code == ErrorCode::StreamError
        || code == ErrorCode::HostUnknown || code == ErrorCode::Moved
        || code == ErrorCode::LoginUnavailable;
}

bool isLocalTrouble(ErrorCode code)
{
    return code == ErrorCode::NetworkUnreachable || code == ErrorCode::HostNotFound
        || code == ErrorCode::NamesFailed || code == ErrorCode::NamesUnanswered;
}

QList<ServerTarget> withLast(QList<ServerTarget> targets, const ServerTarget &avoided)
{
    std::ranges::stable_partition(
        targets, [&](const ServerTarget &target) { return !target.sameServer(avoided); });
    return targets;
}

} // namespace

ConnectionSupervisor::ConnectionSupervisor(const Clock &clock, Random random, Actions actions)
    : m_clock(clock), m_random(std::move(random)), m_actions(std::move(actions))
{
    m_state.sinceMs = m_clock.nowMs();
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
    m_phaseMs = m_clock.monotonicMs();
    setSilenceLimit();
}

void ConnectionSupervisor::setSilenceLimit()
{
    const qint64 most = AttemptPlan::patientMs(m_state.phase);
    m_heardMs = m_clock.monotonicMs();
    m_deadlineMs =
        most > 0 ? std::min(m_heardMs + m_plan.silenceMs(m_state.phase), m_phaseMs + most) : 0;
}

void ConnectionSupervisor::start()
{
    if (m_state.phase == LinkPhase::Stopped && !m_state.needsUser) {
        freshStart();
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
    m_state.address.clear();
    m_avoided.reset();
    m_redirect.reset();
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
        m_state.needsUser = false;
        freshStart();
    }
}

void ConnectionSupervisor::networkChanged()
{
    if (m_state.phase == LinkPhase::Waiting) {
        freshStart();
    } else if (running() && !m_state.online()) {
        m_actions.abandon();
        freshStart();
    }
}

void ConnectionSupervisor::freshStart()
{
    m_rounds = 0;
    m_shortStreams = 0;
    m_failingMs.reset();
    beginRound();
}

void ConnectionSupervisor::beginRound()
{
    m_plan = {};
    m_redirects = 0;
    enter(LinkPhase::Resolving);
    publish();
    m_actions.resolve();
}

void ConnectionSupervisor::resolved(const QList<ServerTarget> &targets)
{
    if (m_state.phase != LinkPhase::Resolving) {
        return;
    }
    if (targets.isEmpty()) {
        afterFailure({ErrorCode::HostNotFound, u"no servers"_s});
        return;
    }
    m_plan = AttemptPlan(m_avoided ? withLast(targets, *m_avoided) : targets,
                         AttemptPlan::patienceOfRound(m_rounds, m_leastPatience));
    m_avoided.reset();
    if (m_redirect) {
        m_plan.prepend(*std::exchange(m_redirect, std::nullopt));
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
    m_target = m_plan.next();
    m_state.server = m_target.toString();
    m_state.address = m_target.address;
    m_longestSilenceMs = 0;
    enter(LinkPhase::Connecting);
    publish();
    m_actions.connect(m_target);
}

void ConnectionSupervisor::reached(LinkPhase phase)
{
    if (!running() || phase == m_state.phase) {
        return;
    }
    heard();
    enter(phase);
    if (phase == LinkPhase::Online) {
        nowOnline();
    }
    publish();
}

void ConnectionSupervisor::heard()
{
    if (running() && !m_state.online()) {
        m_longestSilenceMs = std::max(m_longestSilenceMs, m_clock.monotonicMs() - m_heardMs);
        setSilenceLimit();
    }
}

void ConnectionSupervisor::nowOnline()
{
    m_rounds = 0;
    m_failingMs.reset();
    m_leastPatience = AttemptPlan::patienceFor(m_longestSilenceMs);
    m_state.failure.reset();
    m_state.failedPhase = LinkPhase::Stopped;
    m_state.failingSinceMs = 0;
    m_state.needsUser = false;
}

void ConnectionSupervisor::failed(const Error &error)
{
    if (running()) {
        afterFailure(error);
    }
}

void ConnectionSupervisor::redirected(const ServerTarget &target, const Error &error)
{
    if (!running()) {
        return;
    }
    if (m_state.online()) {
        m_redirect = target;
    } else if (m_redirects < mostRedirects) {
        ++m_redirects;
        m_plan.prepend(target);
    }
    afterFailure(error);
}

void ConnectionSupervisor::retryTarget()
{
    if (running()) {
        m_plan.prepend(m_target);
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
    if (!m_failingMs) {
        m_failingMs = m_clock.monotonicMs();
    }
    if (wasOnline) {
        const bool young = m_clock.monotonicMs() - m_phaseMs < youngMs;
        m_shortStreams = young ? m_shortStreams + 1 : 0;
        if (othersMayDoBetter(error.code)) {
            m_avoided = m_target;
        }
    }
    if (needsUser(error.code)) {
        m_state.needsUser = true;
        enter(LinkPhase::Stopped);
        publish();
    } else if (!wasOnline && !m_plan.isEmpty()) {
        beginAttempt();
    } else {
        m_rounds += wasOnline ? 0 : 1;
        wait(error);
    }
}

qint64 ConnectionSupervisor::delayMs(const Error &error) const
{
    const qint64 failingFor = m_clock.monotonicMs() - m_failingMs.value_or(0);
    qint64 most = longestDelayMs;
    if (isLocalTrouble(error.code)) {
        most = localTroubleDelayMs;
    } else if (m_state.failedPhase == LinkPhase::Securing && failingFor < portalForMs
               && error.code != ErrorCode::CertificateExpired
               && error.code != ErrorCode::CertificateNotYetValid) {
        // As a network does that wants a login first: connected soon after somebody logged in.
        most = portalDelayMs;
    }
    qint64 delay = std::clamp((failingFor - freshMs) / 4, shortestDelayMs, most);
    if (m_shortStreams > 1) {
        // It lets us in and throws us out.
        delay = std::max(delay, shortestDelayMs << std::min(m_shortStreams - 1, mostDoublings));
    }
    if (error.code == ErrorCode::Replaced) {
        // Another client took our place; coming back at once would throw it out in turn.
        delay = std::max(delay, replacedDelayMs);
    }
    return delay;
}

void ConnectionSupervisor::wait(const Error &error)
{
    // Half fixed, half random: many clients of one server must not come back in step.
    const qint64 half = delayMs(error) / 2;
    const qint64 delay = half + static_cast<qint64>(m_random() * static_cast<double>(half));
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
        m_plan.silent(m_state.phase);
        m_actions.abandon();
        afterFailure({ErrorCode::Timeout, {}});
    }
}

} // namespace Ninelives
