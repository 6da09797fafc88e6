// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Ninelives {

/// What the account's server says about itself, and whether others can be reached through it. Core
/// thread only. Replies follow the rules of `Reply`.
class ServerPort
{
public:
    virtual ~ServerPort() = default;

    /// Where the operator tells of outages (XEP-0455): http(s) addresses only, at most 5.
    virtual void noticeAddresses(Reply<QList<QUrl>> reply) = 0;
    /// The server's clock (XEP-0202), UTC milliseconds; half of the way there is taken off.
    virtual void time(Reply<qint64> reply) = 0;
    /// Asks a service or another server (a domain) for a sign of life: any answer of its own
    /// counts. RemoteServerDown when ours can't reach it, Timeout, NotConnected.
    virtual void ping(const QString &domain, Reply<void> reply) = 0;
};

} // namespace Ninelives
