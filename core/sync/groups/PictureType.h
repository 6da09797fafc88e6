// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace Ninelives {

/// The largest picture that is given to a room, in bytes.
constexpr qsizetype mostPictureBytes = 64 * 1024;

/// The MIME type of an encoded picture, by its first bytes. InvalidInput when it is neither PNG nor
/// JPEG, TooLarge over mostPictureBytes.
[[nodiscard]] inline Result<QString> pictureType(const QByteArray &image)
{
    if (image.size() > mostPictureBytes) {
        return Error{ErrorCode::TooLarge, QStringLiteral("picture")};
    }
    if (image.startsWith("\x89PNG\r\n\x1a\n")) {
        return QStringLiteral("image/png");
    }
    if (image.startsWith("\xff\xd8\xff")) {
        return QStringLiteral("image/jpeg");
    }
    return Error{ErrorCode::InvalidInput, QStringLiteral("picture")};
}

} // namespace Ninelives
