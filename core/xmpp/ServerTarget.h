// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives {

/// One place to connect to.
struct ServerTarget {
    QString host;
    quint16 port = 0;
    bool directTls = false; ///< TLS from the first byte (XEP-0368), else STARTTLS
    /// One address of the host; empty: whatever the system finds. TLS names the account's domain in
    /// any case.
    QString address = {};

    [[nodiscard]] QString toString() const { return host + u':' + QString::number(port); }
    /// The same server, perhaps by another address.
    [[nodiscard]] bool sameServer(const ServerTarget &other) const
    {
        return host == other.host && port == other.port && directTls == other.directTls;
    }
    bool operator==(const ServerTarget &) const = default;
};

} // namespace Ninelives
