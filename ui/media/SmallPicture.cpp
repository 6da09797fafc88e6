// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/SmallPicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

namespace Ninelives::SmallPicture {

namespace {

constexpr int largestClaimed = 12'000; // pixels a side
constexpr int preparedSide = 256;
constexpr int tinySide = 128;

QByteArray formatOf(const QByteArray &encoded)
{
    if (encoded.startsWith("\x89PNG\r\n\x1a\n")) {
        return "png";
    }
    return encoded.startsWith("\xff\xd8\xff") ? QByteArray("jpeg") : QByteArray();
}

/// In sRGB, which is what everybody takes a picture without a profile for.
QImage withCommonColours(QImage image)
{
    const QColorSpace common(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != common) {
        image.convertToColorSpace(common);
    }
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32
                                                         : QImage::Format_RGB32);
}

/// Readers keep the texts of a file, with its place and author, and writers write them again: what
/// is written is an image made of nothing but the pixels.
QByteArray written(const QImage &image, const QByteArray &format, int quality)
{
    const QImage bare(image.constBits(), image.width(), image.height(), image.bytesPerLine(),
                      image.format());
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(bare) ? out : QByteArray();
}

} // namespace

QImage tiny(const QByteArray &encoded)
{
    QByteArray format = formatOf(encoded);
    if (encoded.startsWith("RIFF")
        && encoded.sliced(std::min<qsizetype>(8, encoded.size())).startsWith("WEBP")) {
        format = "webp";
    }
    if (format.isEmpty()) {
        return {};
    }
    QBuffer buffer;
    buffer.setData(encoded);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    const QSize claimed = reader.size();
    if (claimed.isEmpty() || std::max(claimed.width(), claimed.height()) > tinySide) {
        return {};
    }
    return reader.read();
}

QImage whole(const QByteArray &encoded, int longSide)
{
    const QByteArray format = formatOf(encoded);
    if (format.isEmpty() || longSide <= 0) {
        return {};
    }
    QBuffer buffer;
    buffer.setData(encoded);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    const QSize claimed = reader.size();
    if (claimed.isEmpty() || std::max(claimed.width(), claimed.height()) > largestClaimed) {
        return {};
    }
    if (std::max(claimed.width(), claimed.height()) > longSide) {
        reader.setScaledSize(
            claimed.scaled(longSide, longSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return reader.read();
}

QImage square(const QByteArray &encoded, int side)
{
    const QByteArray format = formatOf(encoded);
    if (format.isEmpty() || side <= 0) {
        return {};
    }
    QBuffer buffer;
    buffer.setData(encoded);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize claimed = reader.size();
    if (claimed.isEmpty() || std::max(claimed.width(), claimed.height()) > largestClaimed) {
        return {};
    }
    reader.setScaledSize(claimed.scaled(side, side, Qt::KeepAspectRatioByExpanding)
                             .boundedTo(claimed.expandedTo({1, 1})));
    QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    const int edge = std::min(image.width(), image.height());
    image = image.copy((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
    return image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray prepared(const QByteArray &encoded)
{
    const QImage image = withCommonColours(square(encoded, preparedSide));
    if (image.isNull()) {
        return {};
    }
    QByteArray out = written(image, "png", -1);
    for (int quality = 88; quality > 20 && (out.isEmpty() || out.size() > largestEncoded);
         quality -= 15) {
        out = written(image.convertToFormat(QImage::Format_RGB32), "jpeg", quality);
    }
    return out.size() <= largestEncoded ? out : QByteArray();
}

} // namespace Ninelives::SmallPicture
