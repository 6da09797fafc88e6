// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Contact.h"
#include "core/transport/InboundStanza.h"

#include <optional>

namespace Ninelives::StanzaParser {

/// What a `<message>` from the stream turned out to be.
enum class Kind : quint8 {
    Message,       ///< `stanza` is set: live, or a carbon copy taken out of its wrapper
    ArchiveResult, ///< a claim to be a XEP-0313 result; sender and query are not checked yet
    Event,         ///< a XEP-0060 event notification
    Ignored,       ///< forged, malformed, or nothing for us
};

struct Parsed {
    Kind kind = Kind::Ignored;
    InboundStanza stanza;
};

/// Sorts a `<message>` as received on the stream of `own` and takes carbons apart. A carbon from
/// any other address than the own bare one is ignored as a whole (XEP-0280, section 11), as is one
/// of a room message.
[[nodiscard]] Parsed parse(const QDomElement &message, const FullJid &own);

/// Reads the fields of a `<message>`, wrappers not looked at. Nothing when an address is malformed.
/// A missing `from` means the own account, a missing `to` the own address (RFC 6120, section 8.1).
[[nodiscard]] std::optional<InboundStanza> fields(const QDomElement &message, const FullJid &own,
                                                  StanzaOrigin origin);

/// The `<message>` and the stamp inside `<forwarded>` (XEP-0297) below `wrapper`.
struct Forwarded {
    QDomElement message;
    qint64 stampMs = 0;
};
[[nodiscard]] std::optional<Forwarded> forwarded(const QDomElement &wrapper);

/// The condition and text of the `<error>` child of a stanza; empty when there is none.
struct StanzaError {
    QString condition;
    QString text;
};
[[nodiscard]] StanzaError stanzaError(const QDomElement &stanza);

/// The `stanza-id` (XEP-0359) that `archive` gave; empty when there is none, or more than one
/// claim.
[[nodiscard]] QString archiveId(const QDomElement &message, const BareJid &archive);

/// What a `<presence>` of type "" or "unavailable" says about its sender (RFC 6121, section 4.7.2).
[[nodiscard]] Availability availability(const QDomElement &presence);
/// Since when nobody is at the device, out of `<idle>` (XEP-0319), UTC milliseconds; 0: not told.
[[nodiscard]] qint64 idleSince(const QDomElement &idle);

/// The stamp that one of `trusted`, bare addresses, put there (XEP-0203), or 0.
[[nodiscard]] qint64 delayBy(const QDomElement &message, const QStringList &trusted);

/// A XEP-0082 time in milliseconds, or 0.
[[nodiscard]] qint64 parseStamp(const QString &text);

} // namespace Ninelives::StanzaParser
