// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace Ninelives {

/// Kinds of pictures that are opened; everything else is a file. SVG and video never are.
enum class PictureFormat : quint8 { None, Jpeg, Png, Gif, WebP, Heic, Avif };

/// The format by the first bytes; names and claims don't count.
[[nodiscard]] PictureFormat pictureFormat(QByteArrayView bytes);
/// Whether a file that is sent as it is may say where and with what it was made, by its first
/// bytes: films and sound of phones (MP4, MOV, M4A, 3GP), TIFF and what cameras call raw, JPEG XL
/// (bare ones have no room for notes) and JPEG 2000, and every kind of picture that is opened.
/// Papers are not looked into.
[[nodiscard]] bool mayTellPlace(QByteArrayView bytes);
/// "image/jpeg"; empty for None.
[[nodiscard]] QString mediaTypeOf(PictureFormat format);

/// Bounds for hostile pictures.
struct PictureLimits {
    qint64 mostBytes = qint64{100} * 1024 * 1024;
    qint64 mostPixels = 100'000'000;
    int decodeMs = 20'000; ///< longer is given up
    /// Of a JPEG that never lies in the memory as a whole, as it is made smaller line by line; what
    /// is over it, or over `mostPixels`, is PictureTooLarge then. 0: as for all others.
    qint64 mostPixelsInLines = 0;
};

/// For what the user sends: phones and scanners make such pictures.
inline constexpr PictureLimits limitsForSending{.mostPixelsInLines = 300'000'000};

/// What the header of a picture says.
struct PictureFacts {
    PictureFormat format = PictureFormat::None;
    QSize pixels; ///< upright
    bool animated = false;
    bool place = false; ///< EXIF or XMP with a place
    bool notes = false; ///< any EXIF, XMP, IPTC, comment or text
    bool turned = false; ///< an EXIF orientation other than 1
};

// All functions here take their time: for the pool, never for the GUI or core thread. Callable from
// any thread. UnknownPicture for what is no picture, damaged, or over the limits; PictureTooLarge
// as PictureLimits say.

Result<PictureFacts> pictureFacts(const QByteArray &bytes, const PictureLimits &limits = {});

/// A picture made ready for sending.
struct PreparedPicture {
    QByteArray bytes; ///< encoded
    PictureFormat format = PictureFormat::None;
    QSize pixels;
    bool animated = false;
    QByteArray preview; ///< JPEG, at most Attachment::maxPreviewBytes
};

struct PictureWish {
    int longSide = 2560; ///< 0: its own size
    /// Bytes as they are where that is possible (no rotation to bake in), notes cut out.
    bool original = false;
    int quarterTurns = 0; ///< clockwise, by the user
};

/// Upright pixels, colour profile kept, nothing else: no EXIF, XMP, IPTC, comments, text, thumbnail
/// or maker's notes. Opaque pictures become JPEG, transparent ones PNG or WebP; what needs no
/// change and is small anyway (drawings, photos sent before) keeps its bytes but for the notes.
/// Moving ones always do: they are neither scaled nor turned. HEIC and AVIF become JPEG.
Result<PreparedPicture> preparePicture(const QByteArray &bytes, const PictureWish &wish,
                                       const PictureLimits &limits = {});

/// The picture, upright, no side longer than `longSide`, encoded anew as JPEG, or PNG with
/// transparency; of moving ones the first frame.
Result<QByteArray> scaledPicture(const QByteArray &bytes, int longSide,
                                 const PictureLimits &limits = {});

} // namespace Ninelives
