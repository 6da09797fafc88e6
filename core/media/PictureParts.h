// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/media/PhotoPreparer.h"

#include <QByteArray>
#include <QList>

namespace Ninelives {

/// A picture file taken apart without decoding it: what is needed for showing it, and what else was
/// found. Refers to the bytes that it was made from, which must live as long.
struct PictureParts {
    PictureFormat format = PictureFormat::None;
    QSize stored; ///< as the pixels lie in the file
    QSize largest; ///< of several pictures in one file; empty: there is one
    int orientation = 1; ///< EXIF; what a viewer has to do to them
    /// Of HEIC and AVIF, where the decoder turns them by itself: the sides change places.
    bool sidesChange = false;
    bool animated = false;
    /// A JPEG that is decoded line by line; others lie in the memory as a whole.
    bool inLines = false;
    bool place = false;
    bool notes = false;
    /// Real pictures have far fewer parts; very many tiny ones are made to fill the memory.
    static constexpr qsizetype mostKept = 200'000;
    /// In their order; none for HEIC and AVIF, which can't be written without decoding.
    QList<QByteArray> kept;

    /// A file of the kept parts: the same pixels, frames and colours without any notes.
    [[nodiscard]] QByteArray withoutNotes() const { return kept.join(); }
    /// As people see it.
    [[nodiscard]] QSize upright() const;
};

/// UnknownPicture for other formats and for what is cut short, damaged or over the limits;
/// PictureTooLarge as PictureLimits say.
Result<PictureParts> takeApart(const QByteArray &bytes, const PictureLimits &limits);

// One for each format; `bytes` are known to begin as it does. They look at the structure alone:
// limits are for takeApart().
Result<PictureParts> takeJpegApart(QByteArrayView bytes);
Result<PictureParts> takePngApart(QByteArrayView bytes);
Result<PictureParts> takeGifApart(QByteArrayView bytes);
Result<PictureParts> takeWebPApart(QByteArrayView bytes);
/// HEIC and AVIF.
Result<PictureParts> takeIsoApart(QByteArrayView bytes);

/// The error of all of them.
[[nodiscard]] Error noPicture(const char *why);
/// The one of what has more pixels than `limits` allow.
[[nodiscard]] Error tooManyPixels(const PictureLimits &limits);
/// A part as it is in the file, without a copy.
[[nodiscard]] QByteArray asItIs(QByteArrayView part);

} // namespace Ninelives
