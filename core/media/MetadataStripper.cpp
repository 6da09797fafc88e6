// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/MetadataStripper.h"

#include "core/media/PictureParts.h"

namespace Ninelives {

Result<QByteArray> withoutNotes(const QByteArray &bytes, const PictureLimits &limits)
{
    const auto parts = takeApart(bytes, limits);
    if (!parts) {
        return parts.error();
    }
    if (parts->kept.isEmpty()) {
        return Error{ErrorCode::Unsupported, {}};
    }
    return parts->withoutNotes();
}

} // namespace Ninelives
