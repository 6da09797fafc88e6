// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PictureEncoder.h"

#include "core/media/PictureDecoder.h"
#include "core/model/Attachment.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>

namespace Ninelives {

namespace {

/// Only the pixels and the colours: QImage carries texts, resolutions and offsets along.
QImage bare(const QImage &picture)
{
    QImage result(picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(),
                  picture.format());
    const QColorSpace colours = picture.colorSpace();
    // Everybody takes a picture without a profile for sRGB.
    if (colours.isValid() && colours != QColorSpace(QColorSpace::SRgb)) {
        result.setColorSpace(colours);
    }
    return result;
}

/// Empty when it failed.
QByteArray written(const QImage &picture, const QByteArray &format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(bare(picture)) ? buffer.data() : QByteArray();
}

bool isOpaqueLine(const QImage &picture, int y)
{
    constexpr QRgb opaque = 0xFF000000;
    const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
    return std::all_of(line, line + picture.width(),
                       [](QRgb pixel) { return (pixel & opaque) == opaque; });
}

/// `picture` is what decodePicture() makes: 32 bits a pixel where it has transparency.
bool isTransparent(const QImage &picture)
{
    if (!picture.hasAlphaChannel()) {
        return false;
    }
    for (int y = 0; y < picture.height(); ++y) {
        if (!isOpaqueLine(picture, y)) {
            return true;
        }
    }
    return false;
}

QImage onWhite(const QImage &picture)
{
    if (!picture.hasAlphaChannel()) {
        return picture;
    }
    QImage result(picture.size(), QImage::Format_RGB32);
    result.setColorSpace(picture.colorSpace());
    result.fill(Qt::white);
    QPainter(&result).drawImage(0, 0, picture);
    return result;
}

QByteArray jpegOf(const QImage &picture, Fidelity fidelity)
{
    constexpr int highQuality = 95;
    constexpr std::array qualities{82, 72, 60};
    if (fidelity == Fidelity::High) {
        return written(picture, "jpeg", highQuality);
    }
    QByteArray bytes;
    for (const int quality : qualities) {
        bytes = written(picture, "jpeg", quality);
        if (bytes.size() <= sensibleBytes(picture.size())) {
            break;
        }
    }
    return bytes;
}

EncodedPicture transparent(const QImage &picture, Fidelity fidelity)
{
    constexpr qint64 slowToCompress = 1'000'000; ///< pixels of a PNG
    constexpr int webpQuality = 85;
    constexpr int lossless = 100;
    constexpr int compression = -1; // zlib's own choice
    constexpr int quickCompression = 85;
    if (fidelity == Fidelity::Shown) {
        return {written(picture, "png", quickCompression), PictureFormat::Png};
    }
    QByteArray png;
    if (qint64(picture.width()) * picture.height() <= slowToCompress) {
        png = written(picture, "png", compression);
        if (png.size() <= sensibleBytes(picture.size())) {
            return {png, PictureFormat::Png};
        }
    }
    const int quality = fidelity == Fidelity::High ? lossless : webpQuality;
    const QByteArray webp = written(picture, "webp", quality);
    if (!webp.isEmpty()) {
        return {webp, PictureFormat::WebP};
    }
    return {png.isEmpty() ? written(picture, "png", compression) : png, PictureFormat::Png};
}

} // namespace

qint64 sensibleBytes(const QSize &pixels)
{
    constexpr qint64 atLeast = 64 * 1024;
    constexpr qint64 pixelsPerByte = 4; // 2560 x 1920: 1.2 MB
    return atLeast + qint64(pixels.width()) * pixels.height() / pixelsPerByte;
}

Result<EncodedPicture> encodePicture(const QImage &picture, Fidelity fidelity)
{
    EncodedPicture result;
    if (isTransparent(picture)) {
        result = transparent(picture, fidelity);
    } else {
        const QImage opaque =
            picture.hasAlphaChannel() ? picture.convertToFormat(QImage::Format_RGB32) : picture;
        result = {jpegOf(opaque, fidelity), PictureFormat::Jpeg};
    }
    if (result.bytes.isEmpty()) {
        return Error{ErrorCode::Internal, QStringLiteral("the picture could not be encoded")};
    }
    return result;
}

QByteArray tinyPreview(const QImage &picture)
{
    struct Try {
        int longSide;
        int quality;
    };
    constexpr std::array tries{Try{96, 60}, Try{72, 50}, Try{48, 50}, Try{32, 40}};
    for (const Try &one : tries) {
        QImage small = picture.scaled(fittedSize(picture.size(), one.longSide),
                                      Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        if (small.colorSpace().isValid()) {
            small.convertToColorSpace(QColorSpace::SRgb);
        }
        const QByteArray bytes = written(onWhite(small), "jpeg", one.quality);
        if (!bytes.isEmpty() && bytes.size() <= Attachment::maxPreviewBytes) {
            return bytes;
        }
    }
    return {};
}

} // namespace Ninelives
