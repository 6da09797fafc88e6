// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/TrustPolicy.h"

namespace Ninelives::TrustPolicy {

Decision onKey(const std::optional<Device> &known, const QByteArray &identityKey,
               bool ownerVerified)
{
    const bool hadKey = known && !known->identityKey.isEmpty();
    if (hadKey && known->identityKey == identityKey) {
        return Decision{known->trust, false, false};
    }
    Decision decision;
    decision.firstKey = !hadKey;
    decision.changedKey = hadKey;
    if (known && known->trust == Trust::Blocked) {
        decision.trust = Trust::Blocked;
    } else if (ownerVerified || (hadKey && known->trust == Trust::Undecided)) {
        decision.trust = Trust::Undecided;
    } else {
        decision.trust = Trust::Blind;
    }
    return decision;
}

bool encryptsTo(Trust trust)
{
    return trust == Trust::Blind || trust == Trust::Verified;
}

bool mayStartSession(const Device &device)
{
    return encryptsTo(device.trust)
        || (device.trust == Trust::Undecided && device.identityKey.isEmpty());
}

} // namespace Ninelives::TrustPolicy
