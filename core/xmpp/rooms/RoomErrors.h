// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/xmpp/StanzaParser.h"

namespace Ninelives::RoomErrors {

/// What was asked of the room: some conditions mean something else while joining (XEP-0045,
/// section 7.2).
enum class Asked : quint8 { Join, Other };

/// The typed error of RoomPort for an error stanza. `detail` has the other side's words, or the
/// condition when it gave none.
[[nodiscard]] Error from(const StanzaParser::StanzaError &error, Asked asked);

} // namespace Ninelives::RoomErrors
