// SPDX-License-Identifier: GPL-3.0-or-later
// What several of the fakes answer with.
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"

#include <QString>

namespace Ninelives {

[[nodiscard]] inline Error notFound()
{
    return Error{ErrorCode::NotFound, {}};
}

/// The address that a test wrote down; ends the test when it is none.
[[nodiscard]] inline BareJid jidOf(const QString &address)
{
    const Result<BareJid> jid = BareJid::parse(address);
    if (!jid) {
        qFatal("no address: %s", qPrintable(address));
    }
    return *jid;
}

} // namespace Ninelives
