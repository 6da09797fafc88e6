// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/transport/PubSubPort.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Ninelives::AvatarXml {

inline constexpr QLatin1StringView metadataNode{"urn:xmpp:avatar:metadata"};
inline constexpr QLatin1StringView dataNode{"urn:xmpp:avatar:data"};
inline constexpr QLatin1StringView nickNode{"http://jabber.org/protocol/nick"};

/// A picture that somebody says they have published. Nothing of it is checked but its form.
struct Claim {
    QString item; ///< the id of its data, as received
    QString hash; ///< the same, in lower case: SHA-1 in hex
    bool operator==(const Claim &) const = default;
};

/// What a metadata item says: a claim, or nothing for "no picture any more". Malformed when it says
/// neither; Unsupported when all that is offered lies elsewhere, is too large or of a foreign kind.
[[nodiscard]] Result<std::optional<Claim>> readMetadata(const PubSubItem &item);
/// The bytes of a data item, if they are those that the claim is about: NotWhatWasSent.
[[nodiscard]] Result<QByteArray> readData(const PubSubItem &item, const Claim &claim);
/// One line, cleaned; empty for none.
[[nodiscard]] QString readNick(const PubSubItem &item);

/// SHA-1 in lower-case hex.
[[nodiscard]] QString hashOf(const QByteArray &bytes);

/// The metadata of a square PNG that lies in the data node; without bytes: of no picture.
[[nodiscard]] QByteArray metadata(const QByteArray &png, int side);
[[nodiscard]] QByteArray data(const QByteArray &png);
[[nodiscard]] QByteArray nick(const QString &name);

} // namespace Ninelives::AvatarXml
