// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtTypes>

namespace Ninelives {

/// The two OMEMO wire formats. Stored: never renumber.
enum class Dialect : quint8 {
    Legacy = 1, ///< eu.siacs.conversations.axolotl (XEP-0384 version 0.3)
    Omemo2 = 2, ///< urn:xmpp:omemo:2 (XEP-0384 version 0.8 and later)
};

/// How a message was protected. Stored: never renumber.
enum class Encryption : quint8 {
    None = 0,
    Legacy = 1,
    Omemo2 = 2,
};

/// The word used in JSON: "none", "omemo:1", "omemo:2".
[[nodiscard]] QString encryptionName(Encryption encryption);

/// Whether a device's identity key is used. Stored: never renumber.
enum class Trust : quint8 {
    Undecided = 0, ///< new after the contact was verified: nothing is encrypted to it
    Blind = 1,     ///< accepted on first use (blind trust before verification)
    Verified = 2,  ///< compared by the user
    Blocked = 3,   ///< refused by the user
};

/// The word used in JSON: "undecided", "blind", "verified", "blocked".
[[nodiscard]] QString trustName(Trust trust);

/// Why a message can't be read here. Stored: never renumber.
enum class Unreadable : quint8 {
    No = 0,
    NotForUs = 1,      ///< encrypted for other devices only
    BrokenSession = 2, ///< no session, or a ratchet out of step
    Damaged = 3,       ///< truncated, forged or malformed
    UnknownScheme = 4, ///< a kind of encryption we do not speak
    Untrusted = 5,     ///< from a device that the user blocked
    Waiting = 6,       ///< older messages have to be here first; read again then
};

/// The word used in JSON: "no", "not-for-us", "broken-session", "damaged", "unknown-scheme",
/// "untrusted", "waiting".
[[nodiscard]] QString unreadableName(Unreadable reason);

/// Whether the sender's device was asked to send an unreadable message once more. Stored: never
/// renumber.
enum class Again : quint8 {
    No = 0,
    Asked = 1, ///< and has not answered yet
    Refused = 2, ///< it can't
};

/// The word used in JSON: "no", "asked", "refused".
[[nodiscard]] QString againName(Again again);

} // namespace Ninelives
