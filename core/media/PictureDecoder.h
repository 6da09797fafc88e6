// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/media/PictureParts.h"

#include <QImage>
#include <QSize>

namespace Ninelives {

/// The picture, or its first frame, as it lies in the file, with 8 bits a channel in RGB or grey;
/// not turned by the file's EXIF block. No side longer than `longSide`; 0: as large as it is. What
/// is over the limits was refused by takeApart(). UnknownPicture, also when it takes too long;
/// PictureTooLarge when it would not be made small enough.
/// Called by any thread but the GUI's.
Result<QImage> decodePicture(const PictureParts &parts, const QByteArray &bytes, int longSide,
                             const PictureLimits &limits);

/// `size` made to fit into a square of `longSide`, never larger; 0: as it is.
[[nodiscard]] QSize fittedSize(const QSize &size, int longSide);

/// Turned as EXIF's `orientation` asks for, then clockwise by quarters.
[[nodiscard]] QImage turned(const QImage &picture, int orientation, int quarterTurns);

} // namespace Ninelives
