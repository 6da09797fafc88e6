// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/ProbePort.h"

#include <QHostAddress>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>

#include <utility>

namespace Ninelives {

/// ProbePort on this computer's network. The neutral places are root name servers of the DNS (TCP
/// port 53) and a page that exists to be asked for this; they learn nothing but our address.
class SystemProbes final
    : public QObject
    , public ProbePort
{
    Q_OBJECT

public:
    static constexpr int patienceMs = 4'000;

    struct Places {
        QList<std::pair<QHostAddress, quint16>> addresses;
        QUrl page;          ///< http, because a login page must be able to answer in its place
        QByteArray content; ///< what that page says
    };
    [[nodiscard]] static Places neutral();

    explicit SystemProbes(Places places = neutral(), QObject *parent = nullptr);

    [[nodiscard]] bool hasLink() override;
    void internet(Reply<InternetReport> reply) override;
    void name(const QString &domain, Reply<bool> reply) override;
    void server(const QString &address, quint16 port, Reply<bool> reply) override;

private:
    void reachAddresses(Reply<bool> reply);
    void fetchPage(Reply<InternetReport> reply);

    Places m_places;
    QNetworkAccessManager m_web;
};

} // namespace Ninelives
