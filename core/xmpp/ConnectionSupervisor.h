// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/transport/TransportState.h"
#include "core/xmpp/AttemptPlan.h"
#include "core/xmpp/ServerTarget.h"

#include <QList>

#include <functional>
#include <optional>

namespace Ninelives {

/// Keeps a connection alive as long as it is wanted: asks for targets, tries one after the other as
/// AttemptPlan says, waits after each failed round (1 s during the first seconds, then a
/// quarter of the time that nothing has worked since, at most 2 min, with jitter), and stops only
/// for what a user must mend. A state machine without timers or sockets: the owner calls tick() at
/// nextTickMs().
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
    /// The network came back or changed, or the computer slept: what was begun before is begun
    /// again, unless the user must act first. An established stream is left alone.
    void networkChanged();

    void resolved(const QList<ServerTarget> &targets);
    void resolveFailed(const Error &error);
    /// The attempt reached this step; Online ends the run of failures.
    void reached(LinkPhase phase);
    /// The attempt heard something from the server.
    void heard();
    /// The attempt, or an established stream, ended. Ignored when none runs.
    void failed(const Error &error);
    /// The server sent us to another one (RFC 6120, section 4.9.3.19) over a stream whose
    /// certificate was right. Followed twice a round.
    void redirected(const ServerTarget &target, const Error &error);
    /// The attempt ended for a reason that has just been removed (a revoked token): once more on
    /// the same target, without delay and without counting as a failure.
    void retryTarget();

    void tick();
    /// When tick() must be called, on the monotonic clock; 0: not at all.
    [[nodiscard]] qint64 nextTickMs() const { return m_deadlineMs; }
    [[nodiscard]] const TransportState &state() const { return m_state; }
    [[nodiscard]] const ServerTarget &target() const { return m_target; }

    /// Only the user can mend this.
    static bool needsUser(ErrorCode code);

private:
    [[nodiscard]] bool running() const;
    void enter(LinkPhase phase);
    void setSilenceLimit();
    void publish();
    void freshStart();
    void beginRound();
    void beginAttempt();
    void nowOnline();
    void afterFailure(const Error &error);
    void wait(const Error &error);
    [[nodiscard]] qint64 delayMs(const Error &error) const;

    const Clock &m_clock;
    Random m_random;
    Actions m_actions;
    TransportState m_state;
    AttemptPlan m_plan;
    ServerTarget m_target;
    /// Where the last stream was when it died of silence or was thrown out: tried last.
    std::optional<ServerTarget> m_avoided;
    std::optional<ServerTarget> m_redirect; ///< to be tried first in the next round
    qint64 m_deadlineMs = 0;
    qint64 m_phaseMs = 0; ///< when the phase began; this and the following on the monotonic clock
    qint64 m_heardMs = 0; ///< the last sign of life of the attempt
    std::optional<qint64> m_failingMs; ///< the first failure of this run of failures
    qint64 m_longestSilenceMs = 0; ///< of the attempt
    int m_rounds = 0; ///< failed rounds of this run
    int m_leastPatience = 0; ///< what the line needed when it last worked
    int m_redirects = 0; ///< followed in this round
    int m_shortStreams = 0; ///< streams in a row that died young
};

} // namespace Ninelives
