// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Encryption.h"
#include "core/model/Jid.h"

#include <QByteArray>
#include <QString>

namespace Ninelives {

/// A device of a person, as far as OMEMO knows it.
struct Device {
    BareJid owner;
    quint32 id = 0;
    bool legacy = false; ///< in the owner's legacy list
    bool omemo2 = false; ///< in the owner's OMEMO 2 list
    bool active = true;  ///< false: no longer in any list, kept for its sessions and key
    QString label; ///< what the list calls it (OMEMO 2 only)
    QString name; ///< the user's own name for it, on this computer only
    /// The identity key's 32 Montgomery bytes: the fingerprint; empty until a bundle was seen.
    QByteArray identityKey;
    /// The same key's 32 Ed25519 bytes as an OMEMO 2 bundle or key exchange gave them (the sign bit
    /// can't be had from the Montgomery form); empty until one was seen.
    QByteArray omemo2Key;
    Trust trust = Trust::Undecided;
    bool own = false; ///< a device of our own account
    bool thisDevice = false;
    qint64 firstSeenMs = 0;
    qint64 lastUsedMs = 0; ///< when it last wrote something, to the minute; 0: not known
    qint64 removedAtMs = 0; ///< the user took it out of the own account; 0: no

    bool operator==(const Device &) const = default;
};

/// The fingerprint for people: 64 hex digits in 8 groups of 8, single spaces between.
[[nodiscard]] QString fingerprint(const QByteArray &identityKey);

/// What is put before the name of a device of ours in the list, and tells it from other programs.
inline constexpr QLatin1StringView ownLabel("Ninelives");
/// The longest name that a device can be given, in characters (XEP-0384: labels should have no more
/// than 53).
inline constexpr qsizetype mostDeviceName = 40;
/// How a device of ours with that name is listed.
[[nodiscard]] QString labelFor(const QString &name);
/// What a device is called: the user's name for it, else the one that it was given where it is.
/// Empty when it has neither.
[[nodiscard]] QString deviceName(const Device &device);
/// It runs this program.
[[nodiscard]] bool isNinelives(const Device &device);

} // namespace Ninelives
