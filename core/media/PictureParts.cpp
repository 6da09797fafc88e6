// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PictureParts.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int firstThatLiesOnItsSide = 5; ///< EXIF orientations 5 to 8

Result<PictureParts> byFormat(PictureFormat format, QByteArrayView bytes)
{
    switch (format) {
    case PictureFormat::None:
        break;
    case PictureFormat::Jpeg:
        return takeJpegApart(bytes);
    case PictureFormat::Png:
        return takePngApart(bytes);
    case PictureFormat::Gif:
        return takeGifApart(bytes);
    case PictureFormat::WebP:
        return takeWebPApart(bytes);
    case PictureFormat::Heic:
    case PictureFormat::Avif:
        return takeIsoApart(bytes);
    }
    return noPicture("no format that is opened");
}

} // namespace

QSize PictureParts::upright() const
{
    const bool onItsSide = sidesChange || orientation >= firstThatLiesOnItsSide;
    return onItsSide ? stored.transposed() : stored;
}

Result<PictureParts> takeApart(const QByteArray &bytes, const PictureLimits &limits)
{
    if (bytes.size() > limits.mostBytes) {
        return noPicture("the file is too large");
    }
    const PictureFormat format = pictureFormat(bytes);
    auto parts = byFormat(format, bytes);
    if (!parts) {
        return parts;
    }
    parts->format = format;
    if (parts->stored.isEmpty()) {
        return noPicture("no size");
    }
    // Elements of a picture may be larger than what is shown of them.
    const QSize needed = parts->stored.expandedTo(parts->largest);
    const qint64 most =
        parts->inLines ? std::max(limits.mostPixels, limits.mostPixelsInLines) : limits.mostPixels;
    if (qint64(needed.width()) * needed.height() > most) {
        return tooManyPixels(limits);
    }
    return parts;
}

Error noPicture(const char *why)
{
    return Error{ErrorCode::UnknownPicture, QString::fromLatin1(why)};
}

Error tooManyPixels(const PictureLimits &limits)
{
    const Error error = noPicture("too many pixels");
    return limits.mostPixelsInLines > 0 ? Error{ErrorCode::PictureTooLarge, error.detail} : error;
}

QByteArray asItIs(QByteArrayView part)
{
    return QByteArray::fromRawData(part.data(), part.size());
}

} // namespace Ninelives
