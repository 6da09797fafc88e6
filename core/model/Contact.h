// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/model/Jid.h"

#include <QString>

namespace Ninelives {

/// Who sees whose presence (RFC 6121, section 2.1.2.5). Stored: never renumber.
enum class Subscription : quint8 { None = 0, To = 1, From = 2, Both = 3 };

/// A roster entry, or somebody who asks to become one.
struct Contact {
    AccountId account;
    BareJid jid;
    QString name;
    Subscription subscription = Subscription::None;
    bool askedByUs = false;   ///< our request is waiting for an answer
    bool askedByThem = false; ///< their request waits for ours
    bool blocked = false;
    bool inRoster = false;

    bool operator==(const Contact &) const = default;
};

enum class Availability : quint8 { Offline, Online, Away, Busy };

/// What is known of a person at the moment; never stored.
struct Presence {
    BareJid jid;
    Availability availability = Availability::Offline;
    QString statusText;
    qint64 idleSinceMs = 0; ///< XEP-0319: last seen at the device, UTC milliseconds; 0: not told

    bool operator==(const Presence &) const = default;
};

/// What contacts are told about the user; never stored.
struct OwnPresence {
    Availability availability = Availability::Online; ///< Online, Away or Busy
    qint64 idleSinceMs = 0; ///< XEP-0319: last seen at the computer, UTC milliseconds; 0: now

    bool operator==(const OwnPresence &) const = default;
};

} // namespace Ninelives
