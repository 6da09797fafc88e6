// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/transport/Transport.h"
#include "core/xmpp/HostAddresses.h"
#include "core/xmpp/NetworkWatch.h"

#include <memory>

namespace Ninelives {

/// What a transport learns from the system; tests put something else in its place.
struct XmppSurroundings {
    HostLookup lookUp;
    NetworkWatch::Addresses addresses;
};

/// The transport of one account over XMPP (RFC 6120, 6121): TLS and SCRAM or FAST login with checks
/// on both, one fresh stream per attempt, reconnection by itself. Begins with start().
///
/// `account.servers` entries are "host:port" (STARTTLS; ports 443 and 5223 mean TLS from the first
/// byte) or "tls:host:port". `clock` must outlive the transport.
[[nodiscard]] std::unique_ptr<Transport> makeXmppTransport(const Account &account,
                                                           const AccountSecrets &secrets,
                                                           const Clock &clock,
                                                           XmppSurroundings surroundings = {});

} // namespace Ninelives
