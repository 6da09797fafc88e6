// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/media/PhotoPreparer.h"

#include <QByteArray>

namespace Ninelives {

/// The same file without EXIF, XMP, IPTC, comments, texts, thumbnails, maker's notes, second
/// pictures and whatever follows its end; pixels, frames and the colour profile stay as they are,
/// nothing is decoded. The orientation goes with the EXIF block: whoever needs it asks before.
/// JPEG, PNG, GIF and WebP; Unsupported for HEIC and AVIF; UnknownPicture for everything else and
/// for what is cut short or over the limits. Callable from any thread.
Result<QByteArray> withoutNotes(const QByteArray &bytes, const PictureLimits &limits = {});

} // namespace Ninelives
