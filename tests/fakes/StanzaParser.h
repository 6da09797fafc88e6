// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/InboundStanza.h"

#include <QByteArray>

namespace Ninelives::Test {

/// What a transport makes of a `<message>`; wrappers are already off. Fails the test run when `xml`
/// is no XML, since a real server would have closed the stream.
[[nodiscard]] InboundStanza parsedStanza(const QByteArray &xml,
                                         StanzaOrigin origin = StanzaOrigin::Live);

} // namespace Ninelives::Test
