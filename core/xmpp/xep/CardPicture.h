// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDomElement>
#include <QXmlStreamWriter>

namespace Ninelives::CardPicture {

// The picture of a vCard (XEP-0054), of a person or of a room.

inline constexpr QLatin1StringView ns{"vcard-temp"};
/// Asks for a card.
inline constexpr const char *query = "<vCard xmlns='vcard-temp'/>";

/// The picture in the answer to `query`. NotFound when there is none, TooLarge over `mostText`
/// letters of base64, Malformed when it can be none.
[[nodiscard]] Result<QByteArray> in(const QDomElement &iq, qsizetype mostText);

/// Writes it into an open card; nothing for an empty image.
void write(QXmlStreamWriter &writer, const QByteArray &image, const QString &mediaType);

} // namespace Ninelives::CardPicture
