// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthMonitor.h"

#include <QPointer>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qint64 freshForMs = 60'000;
constexpr qint64 freshLookMs = 1'000;
constexpr qint64 recentForMs = 10 * 60'000;
constexpr qint64 recentLookMs = 5'000;
constexpr qint64 longLookMs = 30'000;
constexpr qint64 internetEveryMs = 4'000; // at most
/// The connection needs so long for an attempt of its own; being made to begin again more often
/// would never let it finish.
constexpr qint64 beginEveryMs = 10'000;
constexpr int mostNamesOpen = 3; // a dead name server keeps each question for seconds
constexpr qint64 firstPingMs = 1'500; // the same for so long, then twice as long each time
constexpr qint64 quickPingsMs = 30'000;
constexpr qint64 mostPingMs = 300'000;

quint16 portOf(const TransportState &state)
{
    return state.server.section(u':', -1).toUShort();
}

bool isOfOwnNetwork(Cause cause)
{
    return isLocal(cause) && rungOf(cause) <= Rung::Names;
}

/// An attempt more is no news; but nobody is blamed for the time in which it was somebody else.
void keepSince(Health &health, const Health &before, qint64 nowMs)
{
    if (!health.failing() || !before.failing() || before.sinceMs <= 0) {
        return;
    }
    if (health.online || before.online) {
        const bool same = health.cause == before.cause;
        health.sinceMs = same ? std::min(health.sinceMs, before.sinceMs) : health.sinceMs;
        return;
    }
    const bool same = isOfOwnNetwork(health.cause) == isOfOwnNetwork(before.cause);
    health.sinceMs = same ? before.sinceMs : nowMs;
    for (RungReport &report : health.ladder) {
        report.sinceMs = report.state == RungState::Failed ? health.sinceMs : report.sinceMs;
    }
}

} // namespace

HealthMonitor::HealthMonitor(const Clock &clock, Ports ports, QObject *parent)
    : QObject(parent), m_clock(clock), m_ports(std::move(ports)), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HealthMonitor::tick);
    m_health = HealthLadder::verdict(m_facts, clock.nowMs());
}

bool HealthMonitor::looking() const
{
    return !m_facts.connection.online() && m_health.failing() && !m_health.needsUser;
}

qint64 HealthMonitor::lookEveryMs() const
{
    const qint64 failingFor = m_clock.monotonicMs() - m_failingMs;
    return failingFor < freshForMs ? freshLookMs
        : failingFor < recentForMs ? recentLookMs
                                   : longLookMs;
}

void HealthMonitor::connectionChanged(const TransportState &state)
{
    const bool wasOnline = m_facts.connection.online();
    m_facts.connection = state;
    if (state.online() && !wasOnline) {
        m_facts.archive.reset();
        m_facts.uploads.reset();
        for (Ping &open : m_pings) {
            open = {m_clock.monotonicMs(), firstPingMs, m_clock.monotonicMs(), false};
        }
    }
    judge();
}

void HealthMonitor::judge()
{
    const bool wasLooking = looking();
    if (m_facts.connection.online()) {
        m_facts.internet.reset();
        m_facts.hasLink = true;
    } else if (m_facts.connection.failure && m_ports.probes) {
        m_facts.hasLink = m_ports.probes->hasLink();
    }
    Health health = HealthLadder::verdict(m_facts, m_clock.nowMs());
    keepSince(health, m_health, m_clock.nowMs());
    const bool news = health != m_health;
    askServices();
    m_health = health;
    if (looking() && !wasLooking) {
        m_failingMs = m_clock.monotonicMs();
        m_begunMs = 0;
        restart();
        look();
    } else if (!looking()) {
        restart();
        m_lookMs = 0;
    }
    arm();
    if (news) {
        Q_EMIT changed(m_health);
    }
}

void HealthMonitor::restart()
{
    ++m_round;
    m_askingInternet = false;
    m_askingServer = false;
    m_namesOpen = 0;
    m_internetMs = 0;
}

qint64 HealthMonitor::nextTickMs() const
{
    const qint64 now = m_clock.monotonicMs();
    qint64 next = m_lookMs;
    const auto sooner = [&next](qint64 ms) { next = next == 0 ? ms : std::min(next, ms); };
    const qint64 stuckMs = HealthLadder::changesAtMs(m_facts);
    if (stuckMs > m_clock.nowMs()) {
        sooner(now + std::max<qint64>(stuckMs - m_clock.nowMs(), 1));
    }
    if (m_servicesMs > 0) {
        sooner(std::max(m_servicesMs, now + 1));
    }
    if (m_facts.connection.online()) {
        for (const Ping &open : m_pings) {
            if (!open.open) {
                sooner(std::max(open.nextMs, now + 1));
            }
        }
    }
    return next;
}

void HealthMonitor::arm()
{
    const qint64 next = nextTickMs();
    if (next == 0) {
        m_timer.stop();
    } else {
        m_timer.start(static_cast<int>(std::max<qint64>(0, next - m_clock.monotonicMs())));
    }
}

void HealthMonitor::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_lookMs > 0 && now >= m_lookMs) {
        look();
    }
    pingPlaces();
    askServices();
    judge();
}

void HealthMonitor::look()
{
    m_lookMs = m_clock.monotonicMs() + lookEveryMs();
    if (!m_ports.probes || HealthLadder::isOnThisComputer(m_facts.connection)) {
        askServer();
        return;
    }
    const bool hadLink = std::exchange(m_facts.hasLink, m_ports.probes->hasLink());
    if (m_facts.hasLink && !hadLink) {
        wayIsFree();
    }
    askInternet();
    askName();
    askServer();
}

void HealthMonitor::askInternet()
{
    const qint64 now = m_clock.monotonicMs();
    const bool due = m_internetMs == 0 || now - m_internetMs >= internetEveryMs;
    if (m_askingInternet || !due || !m_facts.hasLink) {
        return;
    }
    m_internetMs = now;
    if (m_ports.othersOnline && m_ports.othersOnline()) {
        m_facts.internet = InternetReport{true, false, {}, 0};
        return;
    }
    if (m_ports.mayAskNeutral && !m_ports.mayAskNeutral()) {
        m_facts.internet.reset();
        return;
    }
    m_askingInternet = true;
    ++m_asked;
    m_ports.probes->internet(
        [self = QPointer(this), round = m_round](const Result<InternetReport> &report) {
            if (!self || self->m_round != round) {
                return;
            }
            self->m_askingInternet = false;
            if (!report) {
                return;
            }
            const auto before = std::exchange(self->m_facts.internet, *report);
            const bool wasBlocked = before && (!before->reachable || before->loginPage);
            if (wasBlocked && report->reachable && !report->loginPage) {
                self->wayIsFree();
            }
            self->judge();
        });
}

void HealthMonitor::askName()
{
    const bool names = m_health.cause == Cause::NameUnknown || m_health.cause == Cause::NamesFailed
        || m_health.cause == Cause::NamesUnanswered;
    if (!names || m_domain.isEmpty() || m_namesOpen >= mostNamesOpen) {
        return;
    }
    ++m_namesOpen;
    ++m_asked;
    m_ports.probes->name(m_domain,
                         [self = QPointer(this), round = m_round](const Result<bool> &known) {
                             if (!self || self->m_round != round) {
                                 return;
                             }
                             --self->m_namesOpen;
                             const bool wasUnknown = self->m_health.cause == Cause::NameUnknown;
                             if (known && (*known || !wasUnknown)) {
                                 self->wayIsFree();
                             }
                         });
}

/// Only where nobody took the connection: what comes after that only an attempt can tell.
void HealthMonitor::askServer()
{
    const bool silent = m_health.cause == Cause::ServerRefuses
        || m_health.cause == Cause::ServerSilent || m_health.cause == Cause::NoInternet
        || m_health.cause == Cause::LinkDown || m_health.cause == Cause::ShutDown;
    const TransportState &state = m_facts.connection;
    if (!m_ports.probes || !silent || m_askingServer || state.address.isEmpty()) {
        return;
    }
    m_askingServer = true;
    ++m_asked;
    m_ports.probes->server(state.address, portOf(state),
                           [self = QPointer(this), round = m_round](const Result<bool> &taken) {
                               if (!self || self->m_round != round) {
                                   return;
                               }
                               self->m_askingServer = false;
            // While an attempt is beyond TCP it will tell more.
                               if (taken && *taken
                                   && self->m_facts.connection.phase <= LinkPhase::Connecting) {
                                   self->wayIsFree();
                               }
                           });
}

void HealthMonitor::wayIsFree()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_ports.beginAgain && (m_begunMs == 0 || now - m_begunMs >= beginEveryMs)) {
        m_begunMs = now;
        m_ports.beginAgain();
    }
}

void HealthMonitor::archiveAnswered(bool well, qint64 nextTryMs)
{
    if (well) {
        m_facts.archive.reset();
    } else {
        const qint64 since = m_facts.archive ? m_facts.archive->sinceMs : m_clock.nowMs();
        m_facts.archive = ServiceTrouble{since, nextTryMs};
    }
    judge();
}

void HealthMonitor::uploadsAnswered(bool well, qint64 nextTryMs)
{
    if (well) {
        m_facts.uploads.reset();
    } else {
        const qint64 since = m_facts.uploads ? m_facts.uploads->sinceMs : m_clock.nowMs();
        m_facts.uploads = ServiceTrouble{since, nextTryMs};
    }
    judge();
}

PlaceTrouble *HealthMonitor::find(Rung rung, const QString &place)
{
    const auto found = std::ranges::find_if(m_facts.places, [&](const PlaceTrouble &trouble) {
        return trouble.rung == rung && trouble.place == place;
    });
    return found == m_facts.places.end() ? nullptr : &*found;
}

void HealthMonitor::placeAnswered(Rung rung, const QString &place, bool well)
{
    const PlaceTrouble *const known = find(rung, place);
    if (well == (known == nullptr)) {
        return;
    }
    if (well) {
        m_facts.places.removeIf([&](const PlaceTrouble &trouble) {
            return trouble.rung == rung && trouble.place == place;
        });
        if (rung == Rung::Contact) {
            m_pings.remove(place);
        }
        judge();
        Q_EMIT placeRecovered(rung, place);
        return;
    }
    m_facts.places.append({rung, place, m_clock.nowMs(), 0});
    if (rung == Rung::Contact) {
        m_pings.insert(
            place,
            {m_clock.monotonicMs() + firstPingMs, firstPingMs, m_clock.monotonicMs(), false});
        find(rung, place)->nextTryMs = m_clock.nowMs() + firstPingMs;
    }
    judge();
}

void HealthMonitor::pingPlaces()
{
    if (!m_facts.connection.online() || !m_ports.ping) {
        return;
    }
    const QStringList places = m_pings.keys();
    for (const QString &place : places) {
        const Ping &open = m_pings[place];
        if (!open.open && m_clock.monotonicMs() >= open.nextMs) {
            ping(place);
        }
    }
}

/// What waits for its own next try is asked sooner while the failure is fresh.
void HealthMonitor::askServices()
{
    const bool groups = std::ranges::any_of(
        m_facts.places, [](const PlaceTrouble &place) { return place.rung == Rung::Groups; });
    const bool failing =
        m_facts.connection.online() && (m_facts.archive || m_facts.uploads || groups);
    const qint64 now = m_clock.monotonicMs();
    if (!failing) {
        m_servicesMs = 0;
        return;
    }
    if (m_servicesMs == 0) {
        m_serviceFailingMs = now;
    } else if (now < m_servicesMs) {
        return;
    } else {
        ++m_asked;
        if (m_facts.archive && m_ports.askArchive) {
            m_ports.askArchive();
        }
        if (m_facts.uploads && m_ports.askUploads) {
            m_ports.askUploads();
        }
        const QList<PlaceTrouble> places = m_facts.places;
        for (const PlaceTrouble &place : places) {
            if (place.rung == Rung::Groups && m_ports.askGroups) {
                m_ports.askGroups(place.place);
            }
        }
    }
    const qint64 failingFor = now - m_serviceFailingMs;
    m_servicesMs = now
        + (failingFor < quickPingsMs      ? firstPingMs
               : failingFor < recentForMs ? longLookMs
                                          : mostPingMs);
}

void HealthMonitor::ping(const QString &place)
{
    m_pings[place].open = true;
    ++m_asked;
    m_ports.ping(place, [self = QPointer(this), place](const Result<void> &answer) {
        if (!self || !self->m_pings.contains(place)) {
            return;
        }
        if (answer) {
            self->placeAnswered(Rung::Contact, place, true);
            return;
        }
        Ping &open = self->m_pings[place];
        open.open = false;
        const bool quick = self->m_clock.monotonicMs() - open.sinceMs < quickPingsMs;
        open.waitMs = quick ? firstPingMs : std::min(open.waitMs * 2, mostPingMs);
        open.nextMs = self->m_clock.monotonicMs() + open.waitMs;
        if (PlaceTrouble *trouble = self->find(Rung::Contact, place)) {
            trouble->nextTryMs = self->m_clock.nowMs() + open.waitMs;
        }
        self->judge();
    });
}

void HealthMonitor::serverTime(qint64 serverMs)
{
    m_facts.clockAheadMs = m_clock.nowMs() - serverMs;
    m_facts.lastServerMs = std::max(m_facts.lastServerMs, serverMs);
    judge();
}

void HealthMonitor::noticeChanged(const std::optional<OutageNotice> &notice)
{
    m_facts.notice = notice;
    judge();
}

void HealthMonitor::tryNow()
{
    for (Ping &open : m_pings) {
        open.nextMs = m_clock.monotonicMs();
    }
    m_begunMs = 0;
    m_internetMs = 0;
    if (looking()) {
        look();
    }
    arm();
}

} // namespace Ninelives
