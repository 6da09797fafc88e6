// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Ninelives {

/// Where the linking of two own devices stands. The new device shows a code, the old one is told
/// it, and the history travels from the old one to the new one (DESIGN 3.11).
enum class LinkingPhase : quint8 {
    Idle, ///< nothing is under way
    Showing, ///< this is the new device: its code waits to be entered on the old one
    Searching, ///< this is the old device: the code was entered, the new one is looked for
    Confirming, ///< the code fits; the user has to agree on the old device, which shows
                ///< `otherName`; the new one waits for that
    Transferring, ///< history travels
    Paused, ///< … and the user stopped it for a while, on either side
    Broken, ///< … and the connection is gone; it goes on by itself
    Done, ///< all of it is here
    Failed, ///< given up, see `failure`; nothing was let out
};

/// A snapshot of it, for either side.
struct LinkState {
    LinkingPhase phase = LinkingPhase::Idle;
    bool giving = false; ///< this is the old device
    QStringList words; ///< while Showing: the eight words
    QString link; ///< while Showing: the same for a camera
    qint64 validUntilMs = 0; ///< while Showing: UTC milliseconds
    QString otherName; ///< the other device, as it calls itself: not checked before Transferring
    int messages = 0; ///< that have arrived, or were given
    int total = 0; ///< … of so many; 0: not known yet
    bool newestHere = false; ///< the newest 200 are readable on the new device
    /// On the new device until all is here: what was sent before this time (UTC milliseconds) and
    /// can't be read yet is on its way, and nothing to complain of; 0: there is no such time.
    qint64 onItsWayBeforeMs = 0;
    /// With Failed: WrongKey (the code doesn't match), Timeout (it was too old), Cancelled (refused
    /// or given up), Untrusted (somebody was in between), Unsupported (an older program) and
    /// others.
    std::optional<Error> failure;

    bool operator==(const LinkState &) const = default;
};

} // namespace Ninelives
