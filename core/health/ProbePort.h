// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QUrl>

namespace Ninelives {

/// What neutral places say about the internet.
struct InternetReport {
    bool reachable = false;
    bool loginPage = false; ///< something else answers in place of a page that is known
    QUrl page;              ///< where that sends us, if it is http(s); never opened by itself
    qint64 serverMs = 0;    ///< a web server's clock (UTC), not trusted; 0: not told

    bool operator==(const InternetReport &) const = default;
};

/// Questions asked while something fails. Core thread only; replies come later, within 5 s, and not
/// once the port is gone.
class ProbePort
{
public:
    virtual ~ProbePort() = default;

    /// Whether this computer has a network at all; asks nobody.
    [[nodiscard]] virtual bool hasLink() = 0;
    /// Asks places that belong to nobody concerned: root name servers and a page that exists for
    /// this purpose.
    virtual void internet(Reply<InternetReport> reply) = 0;
    /// Whether the internet knows a name; NamesFailed or NamesUnanswered when nobody can tell.
    virtual void name(const QString &domain, Reply<bool> reply) = 0;
    /// Whether somebody takes a TCP connection there.
    virtual void server(const QString &address, quint16 port, Reply<bool> reply) = 0;
};

} // namespace Ninelives
