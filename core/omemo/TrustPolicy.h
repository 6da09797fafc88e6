// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Device.h"

#include <optional>

namespace Ninelives {

/// Blind trust before verification: a key is accepted silently as long as the user has verified no
/// device of its owner; after that, nothing new is ever trusted silently. Pure functions.
namespace TrustPolicy {

struct Decision {
    Trust trust = Trust::Undecided;
    bool firstKey = false;   ///< the device had no key so far
    bool changedKey = false; ///< the device had another key so far
};

    /// What becomes of a device whose key turned out to be `identityKey` (Montgomery form).
[[nodiscard]] Decision onKey(const std::optional<Device> &known, const QByteArray &identityKey,
                             bool ownerVerified);

    /// True when messages are encrypted to the device.
[[nodiscard]] bool encryptsTo(Trust trust);

    /// True when a session may be started with the device: nobody refused its key, and if it is
    /// not known yet, nobody could.
[[nodiscard]] bool mayStartSession(const Device &device);

} // namespace TrustPolicy

} // namespace Ninelives
