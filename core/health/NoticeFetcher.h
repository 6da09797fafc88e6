// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/model/Health.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace Ninelives {

/// Gets the operator's outage notice (XEP-0455) from the addresses that the server named at the
/// last login: every minute while the account can't connect, and for planned breaks at login and
/// every six hours. http(s) only, at most 64 KiB, redirects only within the same host, the system's
/// trust in certificates and no exceptions. Core thread only.
class NoticeFetcher : public QObject
{
    Q_OBJECT

public:
    static constexpr int whileDownMs = 60'000;
    static constexpr int whileUpMs = 6 * 3'600'000;
    static constexpr int patienceMs = 10'000;

    explicit NoticeFetcher(const Clock &clock, QObject *parent = nullptr);

    void setAddresses(const QList<QUrl> &addresses);
    [[nodiscard]] const QList<QUrl> &addresses() const { return m_addresses; }
    /// How the account is; a change makes it look at once.
    void setState(bool online, bool failing);

Q_SIGNALS:
    /// What the operator says now; nothing: that all is well.
    void told(const std::optional<Ninelives::OutageNotice> &notice);

private:
    void look();
    void fetch(qsizetype index);
    void received(QNetworkReply &reply, qsizetype index);
    void settle(const std::optional<OutageNotice> &notice);

    const Clock &m_clock;
    QNetworkAccessManager m_web;
    QTimer m_timer;
    QList<QUrl> m_addresses;
    QNetworkReply *m_open = nullptr;
    bool m_online = false;
    bool m_failing = false;
};

} // namespace Ninelives
