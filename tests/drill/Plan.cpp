// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drill/Plan.h"

#include "tests/drill/Dice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives::Drill {

namespace {

constexpr std::array names{"alice"_L1, "bob"_L1, "carol"_L1, "dave"_L1};
constexpr int minuteMs = 60'000;

QList<Person> drawPeople(Dice &dice, int devices)
{
    QList<Person> people;
    const int count = dice.between(2, int(names.size()));
    for (int i = 0; i < count; ++i) {
        people.append({names.at(size_t(i)), 1});
    }
    people[dice.below(count)].devices = 2;
    for (Person &person : people) {
        person.devices = devices > 0 ? devices : person.devices;
    }
    return people;
}

QList<DeviceSpec> devicesOf(const QList<Person> &people)
{
    QList<DeviceSpec> devices;
    for (int person = 0; person < people.size(); ++person) {
        for (int i = 1; i <= people.at(person).devices; ++i) {
            devices.append({u"%1.%2"_s.arg(people.at(person).name).arg(i), person});
        }
    }
    return devices;
}

/// What may be drawn on this kind of server; a kind that stands there twice is drawn twice as
/// often.
QList<FaultKind> deck(ServerKind server)
{
    QList<FaultKind> kinds{FaultKind::KillClient, FaultKind::KillClient,  FaultKind::Failpoint,
                           FaultKind::Failpoint,  FaultKind::Failpoint,   FaultKind::Suspend,
                           FaultKind::FillDisk,   FaultKind::JumpClock,   FaultKind::Cut,
                           FaultKind::Cut,        FaultKind::Refuse,      FaultKind::BlackHole,
                           FaultKind::Stall,      FaultKind::LoseAnswers, FaultKind::HalfOpen,
                           FaultKind::Throttle,   FaultKind::Corrupt,     FaultKind::KillServer,
                           FaultKind::KillServer, FaultKind::StopServer,  FaultKind::HangServer};
    if (server == ServerKind::EjabberdCluster) {
        kinds.append({FaultKind::KillServer, FaultKind::FenceServer});
    }
    return kinds;
}

/// Deals the deck out again and again, so that every kind comes and none comes too often.
class FaultDealer
{
public:
    FaultDealer(Dice &dice, const Plan &plan) : m_dice(dice), m_plan(plan) {}

    Fault deal(int from, int span)
    {
        if (m_kinds.isEmpty()) {
            m_kinds = deck(m_plan.server);
            m_dice.shuffle(m_kinds);
        }
        Fault fault;
        fault.kind = m_kinds.takeFirst();
        fault.from = from;
        fault.until = from + 1 + m_dice.below(span);
        fault.hurry = m_dice.once(2);
        fault.calm = m_dice.once(3);
        const int targets = m_plan.server == ServerKind::EjabberdCluster ? 2 : 1;
        fault.target = m_dice.below(fault.onServer() ? targets : int(m_plan.devices.size()));
        details(fault);
        return fault;
    }

private:
    void details(Fault &fault)
    {
        switch (fault.kind) {
        case FaultKind::Failpoint:
            if (m_failpoints.isEmpty()) {
                m_failpoints = drilledFailpoints();
                m_dice.shuffle(m_failpoints);
            }
            fault.failpoint = m_failpoints.takeFirst();
            // Archive pages and doubtful rows are rare: the first one counts.
            fault.failpoint += u':'
                + QString::number(fault.failpoint.startsWith("archive"_L1)
                                          || fault.failpoint.endsWith("reconciled"_L1)
                                      ? 1
                                      : m_dice.between(1, 6));
            fault.holdMs = m_dice.between(1'000, 3'000);
            break;
        case FaultKind::JumpClock:
            fault.amount = qint64(m_dice.between(1, 3 * 24 * 60)) * minuteMs;
            fault.amount *= m_dice.once(2) ? 1 : -1;
            fault.holdMs = m_dice.below(3'000);
            break;
        case FaultKind::Throttle:
            fault.amount = m_dice.between(2'000, 20'000);
            fault.holdMs = m_dice.between(1'000, 6'000);
            break;
        case FaultKind::Corrupt:
            fault.amount = m_dice.between(200, 20'000);
            fault.holdMs = m_dice.between(500, 4'000);
            break;
        case FaultKind::Stall:
        case FaultKind::LoseAnswers:
        case FaultKind::BlackHole:
        case FaultKind::Suspend:
            // Now and then for longer than the client waits for an answer.
            fault.holdMs = m_dice.once(4) ? m_dice.between(16'000, 20'000) : m_dice.below(4'000);
            break;
        case FaultKind::HangServer:
            // Of a cluster's node less than net_ticktime, so that it is not given up.
            fault.until = fault.from + 1;
            fault.holdMs = m_dice.between(500, 6'000);
            break;
        case FaultKind::FenceServer:
            fault.holdMs = m_dice.between(14'000, 18'000); // more than it
            break;
        default:
            fault.holdMs = m_dice.below(3'000);
            break;
        }
    }

    Dice &m_dice;
    const Plan &m_plan;
    QList<FaultKind> m_kinds;
    QStringList m_failpoints;
};

/// One device has one trouble at a time, and so has the server: what ends one would end the other.
bool collides(const Fault &one, const Fault &other)
{
    const bool together = one.from < other.until && other.from < one.until;
    return together && one.onServer() == other.onServer()
        && (one.onServer() || one.target == other.target);
}

QList<Fault> drawFaults(Dice &dice, const Plan &plan, int count, int messages)
{
    QList<Fault> faults;
    FaultDealer dealer(dice, plan);
    const int span = std::clamp(2 * messages / (count + 1), 2, 60);
    for (int i = 0; i < count; ++i) {
        const int from = int(qint64(i + 1) * messages / (count + 2));
        Fault fault = dealer.deal(from, span);
        const int targets = fault.onServer() ? 1 : int(plan.devices.size());
        const auto busy = [&](const Fault &other) { return collides(fault, other); };
        for (int turn = 0; turn < targets && std::ranges::any_of(faults, busy); ++turn) {
            fault.target = fault.onServer() ? fault.target : (fault.target + 1) % targets;
        }
        // Nobody is free: the earlier trouble of the target ends first.
        for (Fault &other : faults) {
            if (collides(fault, other)) {
                other.until = std::max(other.from, fault.from);
            }
        }
        faults.append(fault);
    }
    return faults;
}

QList<TypedText> drawMessages(Dice &dice, const Plan &plan, int count)
{
    QList<TypedText> messages;
    for (int i = 0; i < count; ++i) {
        QList<int> able;
        for (int device = 0; device < plan.devices.size(); ++device) {
            const bool silent = std::ranges::any_of(plan.faults, [&](const Fault &fault) {
                return fault.silencesDevice() && fault.target == device && fault.from <= i
                    && i < fault.until;
            });
            if (!silent) {
                able.append(device);
            }
        }
        TypedText text;
        // With everybody silent somebody has to start their program again.
        text.device = able.isEmpty() ? dice.below(int(plan.devices.size()))
                                     : able.at(dice.below(int(able.size())));
        const int person = plan.devices.at(text.device).person;
        text.to = dice.below(int(plan.people.size()) - 1);
        text.to += text.to >= person ? 1 : 0;
        text.body = u"%1 to %2, no. %3"_s
                        .arg(plan.devices.at(text.device).name, plan.people.at(text.to).name)
                        .arg(i + 1);
        text.backlog = dice.once(2) ? 0 : dice.below(20);
        text.thenRead = dice.once(9);
        messages.append(text);
    }
    return messages;
}

} // namespace

QString faultName(FaultKind kind)
{
    constexpr std::array all{
        "kill client"_L1, "failpoint"_L1,   "suspend"_L1,    "disk full"_L1,   "clock jump"_L1,
        "cut"_L1,         "refuse"_L1,      "black hole"_L1, "stall"_L1,       "lose answers"_L1,
        "half-open"_L1,   "throttle"_L1,    "corrupt"_L1,    "kill server"_L1, "stop server"_L1,
        "hang server"_L1, "fence server"_L1};
    return all.at(size_t(kind));
}

QString Fault::toString() const
{
    QString text =
        u"%1 %2, messages %3 to %4"_s.arg(faultName(kind)).arg(target).arg(from).arg(until);
    if (holdMs > 0) {
        text += u", at least %1 ms"_s.arg(holdMs);
    }
    if (!failpoint.isEmpty()) {
        text += u", "_s + failpoint;
    }
    if (amount != 0) {
        text += u", %1"_s.arg(amount);
    }
    return text;
}

QStringList drilledFailpoints()
{
    return {u"storage.before-commit"_s, u"storage.after-commit"_s,   u"outbox-queued"_s,
            u"outbox-sealed"_s,         u"outbox-handed"_s,          u"outbox-acked"_s,
            u"outbox-removed"_s,        u"outbox-reconciled"_s,      u"inbound-processed"_s,
            u"inbound-committed"_s,     u"archive-page-processed"_s, u"archive-page-committed"_s};
}

Plan drawPlan(quint64 seed, int messages, int faults, ServerKind server, int devices)
{
    Dice dice(seed);
    Plan plan;
    plan.seed = seed;
    plan.server = server;
    plan.people = drawPeople(dice, devices);
    plan.devices = devicesOf(plan.people);
    plan.faults = drawFaults(dice, plan, faults, messages);
    plan.messages = drawMessages(dice, plan, messages);
    return plan;
}

} // namespace Ninelives::Drill
