// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/PubSubPort.h"

namespace Ninelives {

/// How a private node of the own account is set up that keeps every item (XEP-0223, as XEP-0402 and
/// XEP-0490 want theirs).
[[nodiscard]] inline PublishOptions privateNode()
{
    PublishOptions options;
    options.accessModel = QStringLiteral("whitelist");
    options.persistItems = true;
    options.maxItems = QStringLiteral("max");
    options.sendLastOnPresence = false;
    return options;
}

} // namespace Ninelives
