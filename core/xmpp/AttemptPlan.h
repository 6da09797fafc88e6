// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/TransportState.h"
#include "core/xmpp/ServerTarget.h"

#include <QList>

namespace Ninelives {

/// The attempts of one round: which server and address comes next, and how long it may stay silent.
///
/// While another server is left, silence is cut short after 2 s, so that the next one has its
/// turn within 3 s; of a server with both kinds of address the first is given 0.3 s to take the
/// connection, because a dead IPv6 route is common and must not delay a login. An attempt cut short
/// in this way comes again at the end of the round. `patience` doubles these limits, up to the
/// patient ones, so that slow lines and slow servers get through, too.
class AttemptPlan
{
public:
    static constexpr int mostPatience = 3;

    AttemptPlan() = default;
    /// `targets` hold the addresses of one server next to each other, in order of preference.
    AttemptPlan(const QList<ServerTarget> &targets, int patience);

    [[nodiscard]] bool isEmpty() const { return m_left.isEmpty(); }
    /// Begins the next attempt.
    ServerTarget next();
    /// Puts a target in front: the same once more, or one that a server sent us to.
    void prepend(const ServerTarget &target);
    /// The current attempt ended in silence in this phase.
    void silent(LinkPhase phase);

    /// How long the current attempt may stay silent in a phase.
    [[nodiscard]] qint64 silenceMs(LinkPhase phase) const;

    /// How long a phase may last at all.
    static qint64 patientMs(LinkPhase phase);
    /// The patience at which a line is quick enough that once was silent for this long.
    static int patienceFor(qint64 silenceMs);
    /// The patience of a round: every second round is quick, for servers that are back; those in
    /// between are more and more patient.
    static int patienceOfRound(int failedRounds, int least);

private:
    struct Attempt {
        ServerTarget target;
        bool quick = false; ///< another kind of address of the same server follows
    };

    QList<Attempt> m_left;
    Attempt m_current;
    int m_patience = 0;
    bool m_sole = true; ///< there is one server only
};

} // namespace Ninelives
