// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Ninelives {

/// Where a connection stands. Only Online may carry stanzas.
enum class LinkPhase : quint8 {
    Stopped,        ///< not wanted, or stopped for good by `failure` until the user acts
    Waiting,        ///< after a failure, until `nextTryMs`
    Resolving,      ///< asking DNS
    Connecting,     ///< TCP
    Securing,       ///< TLS
    Authenticating, ///< login
    Binding,        ///< session
    Online,
};

/// A snapshot of a connection.
struct TransportState {
    LinkPhase phase = LinkPhase::Stopped;
    qint64 sinceMs = 0;   ///< when this phase began (UTC)
    qint64 nextTryMs = 0; ///< with Waiting (UTC)
    /// The last failure; cleared once online. With it: since when nothing has worked.
    std::optional<Error> failure;
    LinkPhase failedPhase = LinkPhase::Stopped; ///< the step that failed
    qint64 failingSinceMs = 0;
    /// True when only the user can help (wrong password, account closed).
    bool needsUser = false;
    QString server; ///< "host:port" tried or in use
    QString address; ///< the address of it, as far as known
    /// Of the certificate that was refused last, while `failure` is about one (UTC).
    qint64 certificateBeginMs = 0;
    qint64 certificateEndMs = 0;

    [[nodiscard]] bool online() const { return phase == LinkPhase::Online; }
};

} // namespace Ninelives

Q_DECLARE_METATYPE(Ninelives::TransportState)
