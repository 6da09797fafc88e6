// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/health/HealthLadder.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Ninelives {

/// One account's health over time: collects observations, asks through the ports while something
/// fails, and tells of each new verdict. Core thread only; ports and clock outlive it.
///
/// Nothing is asked while all is well. While something fails the questions come every second in the
/// first minute, then more and more rarely; the way being free again makes the connection begin
/// again at once, so that a recovery does not wait for its next try.
class HealthMonitor : public QObject
{
    Q_OBJECT

public:
    struct Ports {
        ProbePort *probes = nullptr;
        /// Asks another server through the own one; false when that is impossible at the moment.
        std::function<void(const QString &domain, Reply<void>)> ping;
        std::function<void()> beginAgain; ///< the connection
        /// Asks a service that failed once more; what comes of it is told as before.
        std::function<void()> askArchive;
        std::function<void()> askUploads;
        std::function<void(const QString &place)> askGroups;
        /// Whether neutral places may be asked about the internet.
        std::function<bool()> mayAskNeutral;
        /// Another account is online: the internet works.
        std::function<bool()> othersOnline;
    };

    HealthMonitor(const Clock &clock, Ports ports, QObject *parent = nullptr);

    void setDomain(const QString &domain) { m_domain = domain; }
    /// The newest server clock that was seen in an earlier run.
    void setLastServerTime(qint64 ms) { m_facts.lastServerMs = ms; }

    void connectionChanged(const TransportState &state);
    /// Trouble with a service, or that it answers (again). `nextTryMs` as in Health.
    void archiveAnswered(bool well, qint64 nextTryMs = 0);
    void uploadsAnswered(bool well, qint64 nextTryMs = 0);
    /// A group service, or a contact's server. Contacts' servers are asked until they answer.
    void placeAnswered(Rung rung, const QString &place, bool well);
    void serverTime(qint64 serverMs);
    void noticeChanged(const std::optional<OutageNotice> &notice);
    /// The user wants everything tried now.
    void tryNow();

    [[nodiscard]] const Health &health() const { return m_health; }
    [[nodiscard]] qint64 lastServerMs() const { return m_facts.lastServerMs; }
    /// Looks at the clock; the timer calls it.
    void tick();
    /// When tick() has something to do, on the monotonic clock; 0: never.
    [[nodiscard]] qint64 nextTickMs() const;
    /// Questions asked so far, for tests: none while all is well.
    [[nodiscard]] int asked() const { return m_asked; }

Q_SIGNALS:
    void changed(const Ninelives::Health &health);
    /// A contact's server answers again.
    void placeRecovered(Ninelives::Rung rung, const QString &place);

private:
    struct Ping {
        qint64 nextMs = 0; ///< on the monotonic clock
        qint64 waitMs = 0;
        qint64 sinceMs = 0; ///< on the monotonic clock
        bool open = false;
    };

    void judge();
    void arm();
    void look();
    void askInternet();
    void askName();
    void askServer();
    void pingPlaces();
    void askServices();
    void ping(const QString &place);
    void wayIsFree();
    void restart();
    [[nodiscard]] bool looking() const;
    [[nodiscard]] qint64 lookEveryMs() const;
    PlaceTrouble *find(Rung rung, const QString &place);

    const Clock &m_clock;
    Ports m_ports;
    QString m_domain;
    HealthFacts m_facts;
    Health m_health;
    QTimer m_timer;
    QHash<QString, Ping> m_pings; ///< contacts' servers that are asked
    qint64 m_failingMs = 0; ///< since when something fails, on the monotonic clock
    qint64 m_lookMs = 0; ///< when to look again; 0: not
    qint64 m_internetMs = 0; ///< when the internet was asked last
    qint64 m_servicesMs = 0; ///< when to ask services again; 0: not
    qint64 m_serviceFailingMs = 0;
    qint64 m_begunMs = 0; ///< when the connection was made to begin again last
    bool m_askingInternet = false;
    bool m_askingServer = false;
    int m_namesOpen = 0;
    quint64 m_round = 0; ///< answers to questions of an earlier failure are dropped
    int m_asked = 0;
};

} // namespace Ninelives
