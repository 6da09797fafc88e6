// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Ninelives {

/// What we want to know of a photo's EXIF block.
struct ExifFacts {
    int orientation = 1; ///< 1 to 8, as EXIF 2.3 §4.6.4 numbers them
    bool place = false; ///< where it was taken
};

/// `tiff` begins with its byte order mark ("II" or "MM"). Damaged blocks tell what can be read.
[[nodiscard]] ExifFacts exifFacts(QByteArrayView tiff);

/// True when an XMP packet says where the photo was taken.
[[nodiscard]] bool xmpHasPlace(QByteArrayView xmp);

} // namespace Ninelives
