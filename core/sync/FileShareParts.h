// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Attachment.h"

#include <QDomElement>

#include <optional>

namespace Ninelives::FileShares {

// What the reading and writing halves of FileShares have in common.

inline constexpr QLatin1StringView nsSharing{"urn:xmpp:sfs:0"};
inline constexpr QLatin1StringView nsFile{"urn:xmpp:file:metadata:0"};
inline constexpr QLatin1StringView nsEncrypted{"urn:xmpp:esfs:0"};
inline constexpr QLatin1StringView nsHashes{"urn:xmpp:hashes:2"};
inline constexpr QLatin1StringView nsThumbnail{"urn:xmpp:thumbs:1"};
inline constexpr QLatin1StringView nsAddress{"http://jabber.org/protocol/url-data"};
inline constexpr QLatin1StringView nsBits{"urn:xmpp:bob"};
inline constexpr QLatin1StringView nsOutOfBand{"jabber:x:oob"};
inline constexpr QLatin1StringView nsFallback{"urn:xmpp:fallback:0"};
inline constexpr QLatin1StringView cipherName{"urn:xmpp:ciphers:aes-256-gcm-nopadding:0"};

inline constexpr qsizetype keyBytes = 32;
inline constexpr qsizetype maxAddress = 2048; ///< longer addresses are not taken

[[nodiscard]] bool is(const QDomElement &element, QLatin1StringView name, QLatin1StringView ns);
/// The first child element with this name and namespace, or a null element.
[[nodiscard]] QDomElement child(const QDomElement &parent, QLatin1StringView name,
                                QLatin1StringView ns);

/// An https address with a host and without user, password or fragment, percent-encoded; nothing
/// for any other.
[[nodiscard]] std::optional<QString> secureAddress(const QString &text);
/// 12 bytes, or 16 from old clients.
[[nodiscard]] bool isIvSize(qsizetype bytes);
/// The bytes of a base64 text, white space ignored; empty when it is none, or more than `most`.
[[nodiscard]] QByteArray fromBase64(const QString &text, qsizetype most);
/// The preview in a "data:image/…" address, in base64 with or without saying so (XEP-0454's example
/// does not); empty when there is none of a size that we take.
[[nodiscard]] QByteArray previewInAddress(const QString &address);

/// Sets name, media type and kind by what was claimed, or by the first address. The name becomes
/// safe; a media type that is none is dropped.
void describe(Attachment &attachment, const QString &name, const QString &mediaType);

} // namespace Ninelives::FileShares
