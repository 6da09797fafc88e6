// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Room.h"
#include "core/transport/InboundStanza.h"

#include <QByteArray>

#include <optional>

namespace Ninelives::Test {

/// What a transport makes of a `<message>`; wrappers are already off. Fails the test run when `xml`
/// is no XML, since a real server would have closed the stream.
[[nodiscard]] InboundStanza parsedStanza(const QByteArray &xml,
                                         StanzaOrigin origin = StanzaOrigin::Live);

/// The invitation (XEP-0249) in it, if it is one.
[[nodiscard]] std::optional<RoomInvitation> invitationIn(const InboundStanza &stanza);

} // namespace Ninelives::Test
