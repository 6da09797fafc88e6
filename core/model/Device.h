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
    QString label;
    /// The identity key's 32 Montgomery bytes: the fingerprint; empty until a bundle was seen.
    QByteArray identityKey;
    /// The same key's 32 Ed25519 bytes as an OMEMO 2 bundle or key exchange gave them (the sign bit
    /// can't be had from the Montgomery form); empty until one was seen.
    QByteArray omemo2Key;
    Trust trust = Trust::Undecided;
    bool own = false; ///< a device of our own account
    bool thisDevice = false;
    qint64 firstSeenMs = 0;

    bool operator==(const Device &) const = default;
};

/// The fingerprint for people: 64 hex digits in 8 groups of 8, single spaces between.
[[nodiscard]] QString fingerprint(const QByteArray &identityKey);

} // namespace Ninelives
