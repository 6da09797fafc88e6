// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/FacePicture.h"

#include "core/media/PictureDecoder.h"
#include "core/media/PictureEncoder.h"
#include "core/media/PictureParts.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>

#include <algorithm>
#include <array>

namespace Ninelives {

namespace {

constexpr int shownSide = 256;
/// A picture that is far longer than wide is decoded no larger than this, whatever its middle has.
constexpr int longestSide = 2048;
constexpr qsizetype mostShownBytes = 160 * 1024;
/// With base64 a third more: room enough in the stanzas of all servers.
constexpr qsizetype mostOwnBytes = 100 * 1024;

PictureLimits foreignLimits()
{
    PictureLimits limits;
    limits.mostBytes = mostFaceBytes;
    limits.mostPixels = 4096LL * 4096;
    limits.decodeMs = 3'000;
    return limits;
}

/// The long side at which the short one has `side` pixels.
int longSideFor(const QSize &pixels, int side)
{
    const int shorter = std::max(1, std::min(pixels.width(), pixels.height()));
    const qint64 longer = std::max(pixels.width(), pixels.height());
    return int(std::clamp<qint64>((longer * side + shorter - 1) / shorter, side, longestSide));
}

/// The middle, upright, in sRGB, `side` pixels at most.
Result<QImage> middleOf(const QByteArray &bytes, int side, const PictureLimits &limits)
{
    const auto parts = takeApart(bytes, limits);
    if (!parts) {
        return parts.error();
    }
    const auto decoded = decodePicture(*parts, bytes, longSideFor(parts->stored, side), limits);
    if (!decoded) {
        return decoded.error();
    }
    const QImage picture = turned(*decoded, parts->orientation, 0);
    const int edge = std::min(picture.width(), picture.height());
    QImage middle =
        picture.copy((picture.width() - edge) / 2, (picture.height() - edge) / 2, edge, edge);
    if (edge > side) {
        middle = middle.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    if (middle.colorSpace().isValid() && middle.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        middle.convertToColorSpace(QColorSpace::SRgb);
    }
    return middle.isNull() ? Result<QImage>(noPicture("not enough memory")) : middle;
}

/// Without texts, resolution or a profile: an image made of nothing but the pixels.
QByteArray pngOf(const QImage &picture)
{
    QImage bare(picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(),
                picture.format());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    return writer.write(bare) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> faceToShow(const QByteArray &published)
{
    const auto middle = middleOf(published, shownSide, foreignLimits());
    if (!middle) {
        return middle.error();
    }
    QImage picture = *middle;
    for (;;) {
        auto encoded = encodePicture(picture, Fidelity::Shown);
        if (!encoded) {
            return encoded.error();
        }
        if (encoded->bytes.size() <= mostShownBytes) {
            return encoded->bytes;
        }
        // Noise with transparency: half the side has a quarter of the bytes.
        picture =
            picture.scaled(std::max(1, picture.width() / 2), std::max(1, picture.height() / 2),
                           Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
}

Result<OwnFace> faceToPublish(const QByteArray &photo)
{
    constexpr std::array sides{512, 384, 320, 256, 192, 128};
    const auto largest = middleOf(photo, sides.front(), PictureLimits());
    if (!largest) {
        return largest.error();
    }
    for (const int side : sides) {
        const bool smaller = side < largest->width();
        const QImage picture = smaller
            ? largest->scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            : *largest;
        const QByteArray bytes = pngOf(picture);
        if (bytes.isEmpty()) {
            return Error{ErrorCode::Internal, QStringLiteral("the picture could not be encoded")};
        }
        if (bytes.size() <= mostOwnBytes) {
            return OwnFace{bytes, picture.width()};
        }
    }
    return Error{ErrorCode::TooLarge, QStringLiteral("picture")};
}

} // namespace Ninelives
