// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <optional>

namespace Ninelives {

/// What an account shows of its user to others.
struct OwnProfile {
    QString name; ///< the name that others are offered (XEP-0172); empty: none was chosen
    QString pictureHash; ///< SHA-1 in hex of what is published (XEP-0084); empty: no picture
    bool waiting = false; ///< some of it is not on the server yet
    std::optional<Error> trouble; ///< with waiting: why the server did not take it

    bool operator==(const OwnProfile &) const = default;
};

} // namespace Ninelives
