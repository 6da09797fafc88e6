// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/transport/TransportState.h"
#include "core/xmpp/ServerTarget.h"

#include <QList>

#include <functional>

namespace Ninelives {

/// Keeps a connection alive as long as it is wanted: asks for targets, tries one after the other,
/// gives each step a deadline, waits longer after each failed round (1 s to 2 min, with jitter),
/// and stops only for what a user must mend. A state machine without timers or sockets: the owner
/// calls tick() at nextTickMs().
class ConnectionSupervisor
{
public:
    struct Actions {
        std::function<void()> resolve; ///< find targets, then resolved()
        std::function<void(const ServerTarget &)> connect; ///< begin one attempt
        std::function<void()> abandon; ///< drop resolving or the attempt at once
        std::function<void(const TransportState &)> changed;
    };
    /// A number in [0, 1).
    using Random = std::function<double()>;

    ConnectionSupervisor(const Clock &clock, Random random, Actions actions);

    void start();
    void stop();
    /// Tries at once, with a fresh back-off; also after needsUser. Not while an attempt runs.
    void retryNow();
    /// The network came back or changed: as retryNow(), unless the user must act first.
    void networkChanged();

    void resolved(const QList<ServerTarget> &targets);
    void resolveFailed(const Error &error);
    /// The attempt reached this step; Online ends the run of failures.
    void reached(LinkPhase phase);
    /// The attempt, or an established stream, ended. Ignored when none runs.
    void failed(const Error &error);
    /// The attempt ended for a reason that has just been removed (a revoked token): once more on
    /// the same target, without delay and without counting as a failure.
    void retryTarget();

    void tick();
    /// When tick() must be called, on the monotonic clock; 0: not at all.
    [[nodiscard]] qint64 nextTickMs() const { return m_deadlineMs; }
    [[nodiscard]] const TransportState &state() const { return m_state; }
    [[nodiscard]] const ServerTarget &target() const { return m_target; }

    /// How long a step may last.
    static qint64 phaseLimitMs(LinkPhase phase);
    /// Only the user can mend this.
    static bool needsUser(ErrorCode code);

private:
    [[nodiscard]] bool running() const;
    void enter(LinkPhase phase);
    void publish();
    void beginRound();
    void beginAttempt();
    void afterFailure(const Error &error);
    void wait(const Error &error);

    const Clock &m_clock;
    Random m_random;
    Actions m_actions;
    TransportState m_state;
    QList<ServerTarget> m_targets;
    ServerTarget m_target;
    qint64 m_deadlineMs = 0;
    int m_rounds = 0; ///< failed rounds since the last success
};

} // namespace Ninelives
