// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives {

/// One place to connect to.
struct ServerTarget {
    QString host;
    quint16 port = 0;
    bool directTls = false; ///< TLS from the first byte (XEP-0368), else STARTTLS

    [[nodiscard]] QString toString() const { return host + u':' + QString::number(port); }
    bool operator==(const ServerTarget &) const = default;
};

} // namespace Ninelives
