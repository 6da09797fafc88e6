// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/AttemptPlan.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qint64 quickMs = 300;
constexpr qint64 hurriedMs = 2'000; // time for one lost packet, and no more
constexpr qsizetype mostAttempts = 16;

bool isV6(const ServerTarget &target)
{
    return target.address.contains(u':');
}

} // namespace

AttemptPlan::AttemptPlan(const QList<ServerTarget> &targets, int patience)
    : m_patience(std::clamp(patience, 0, mostPatience))
{
    // First one address of each kind of each server, then the other addresses.
    QList<Attempt> later;
    for (qsizetype from = 0; from < targets.size();) {
        const ServerTarget &first = targets.at(from);
        m_sole = m_sole && first.sameServer(targets.constFirst());
        m_left.append({first, false});
        const qsizetype mine = m_left.size() - 1;
        qsizetype to = from + 1;
        for (; to < targets.size() && targets.at(to).sameServer(first); ++to) {
            const ServerTarget &another = targets.at(to);
            if (!m_left.at(mine).quick && isV6(another) != isV6(first)) {
                m_left[mine].quick = true;
                m_left.append({another, false});
            } else {
                later.append({another, false});
            }
        }
        from = to;
    }
    m_left += later;
    m_left.resize(std::min(m_left.size(), mostAttempts));
}

ServerTarget AttemptPlan::next()
{
    m_current = m_left.takeFirst();
    return m_current.target;
}

void AttemptPlan::prepend(const ServerTarget &target)
{
    m_sole = m_sole && (m_left.isEmpty() || target.sameServer(m_left.constFirst().target));
    m_left.prepend({target, false});
}

void AttemptPlan::silent(LinkPhase phase)
{
    if (phase == LinkPhase::Connecting) {
        if (m_current.quick) {
            m_left.append({m_current.target, false});
        }
        return;
    }
    // It took the connection and went silent: its other addresses will hardly do better.
    std::ranges::stable_partition(m_left, [this](const Attempt &attempt) {
        return !attempt.target.sameServer(m_current.target);
    });
}

qint64 AttemptPlan::silenceMs(LinkPhase phase) const
{
    const qint64 patient = patientMs(phase);
    if (phase == LinkPhase::Connecting && m_current.quick) {
        return std::min(quickMs << m_patience, patient);
    }
    const bool nobodyElse = m_sole && (phase != LinkPhase::Connecting || m_left.isEmpty());
    if (phase == LinkPhase::Resolving || nobodyElse) {
        return patient;
    }
    return std::min(hurriedMs << m_patience, patient);
}

qint64 AttemptPlan::patientMs(LinkPhase phase)
{
    switch (phase) {
    case LinkPhase::Resolving:
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

int AttemptPlan::patienceFor(qint64 silenceMs)
{
    int patience = 0;
    while (patience < mostPatience && (hurriedMs << patience) < 2 * silenceMs) {
        ++patience;
    }
    return patience;
}

int AttemptPlan::patienceOfRound(int failedRounds, int least)
{
    const bool patient = failedRounds % 2 == 1;
    return std::clamp(patient ? (failedRounds + 1) / 2 : 0, std::min(least, mostPatience),
                      mostPatience);
}

} // namespace Ninelives
