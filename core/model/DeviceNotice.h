// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Device.h"

namespace Ninelives {

/// Something about a device that its user should hear of once.
struct DeviceNotice {
    /// Stored: never renumber.
    enum class Kind : quint8 {
        NewDevice = 1,
        NewKey = 2, ///< a known device has another key
        CameBack = 3, ///< an own device that the user had removed announced itself again
    };
    Kind kind = Kind::NewDevice;
    Device device;
    qint64 atMs = 0;
    bool ownerVerified = false; ///< another device of its owner was compared before

    bool operator==(const DeviceNotice &) const = default;
};

/// How the account's own device lists on the server fare.
struct OwnListState {
    enum class Kind : quint8 {
        Well,
        Repaired, ///< another app had taken this device out, or closed the lists; put right
        Contested, ///< again and again: it rests for some minutes, then goes on by itself
    };
    Kind kind = Kind::Well;
    qint64 atMs = 0; ///< of the last repair, or when it was given up for now

    bool operator==(const OwnListState &) const = default;
};

} // namespace Ninelives
