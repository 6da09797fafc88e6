// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PictureDecoder.h"

#include "core/media/DeadlineDevice.h"
#include "core/media/TimedDecode.h"

#include <QColorSpace>
#include <QImageReader>
#include <QTransform>

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

namespace Ninelives {

namespace {

/// Of Qt's plugin that reads it.
QByteArray readerName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::None:
        break;
    case PictureFormat::Jpeg:
        return "jpeg";
    case PictureFormat::Png:
        return "png";
    case PictureFormat::Gif:
        return "gif";
    case PictureFormat::WebP:
        return "webp";
    case PictureFormat::Heic:
        return "heif";
    case PictureFormat::Avif:
        return "avif";
    }
    return {};
}

/// The second line of defence: the pixels of the largest picture that is allowed, and no more.
void limitAllocations()
{
    constexpr int mebibytes = 512;
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(mebibytes); });
}

bool isBrightnessOfItsOwn(const QColorSpace &colours)
{
    return colours.transferFunction() == QColorSpace::TransferFunction::St2084
        || colours.transferFunction() == QColorSpace::TransferFunction::Hlg;
}

/// 8 bits a channel, RGB or grey: what JPEG and every viewer can do.
QImage inPlainColours(QImage picture)
{
    const QColorSpace colours = picture.colorSpace();
    const QImage::Format wanted =
        picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const bool foreign = colours.isValid()
        && (colours.colorModel() != QColorSpace::ColorModel::Rgb || isBrightnessOfItsOwn(colours));
    if (foreign) {
        const QImage converted = picture.convertedToColorSpace(QColorSpace::SRgb, wanted);
        if (!converted.isNull()) {
            return converted;
        }
        picture.setColorSpace({});
    }
    if (picture.format() != QImage::Format_Grayscale8) {
        picture.convertTo(wanted);
    }
    return picture;
}

/// Its decoder takes the whole file at once and looks at no clock then.
bool readsAtOnce(PictureFormat format)
{
    return format == PictureFormat::WebP || format == PictureFormat::Heic
        || format == PictureFormat::Avif;
}

/// Qt's plugins only know some main brands. And of a still picture beside moving ones they decode
/// the still one, whose size is known, when the main brand speaks of nothing else.
QByteArray withPlainBrand(const QByteArray &file, PictureFormat format)
{
    constexpr qsizetype at = 8;
    constexpr qsizetype bytes = 4;
    constexpr std::array<QByteArrayView, 5> plain{"heic", "heix", "heis", "mif1", "avif"};
    const QByteArrayView brand = QByteArrayView(file).sliced(at, bytes);
    if (std::find(plain.begin(), plain.end(), brand) != plain.end()) {
        return file;
    }
    QByteArray changed = file;
    changed.replace(at, bytes, format == PictureFormat::Heic ? "heic" : "avif");
    return changed;
}

Result<QImage> readPicture(const QByteArray &file, PictureFormat format, const QSize &target,
                           int milliseconds)
{
    const bool isJpeg = format == PictureFormat::Jpeg;
    DeadlineDevice device(file, milliseconds,
                          isJpeg ? DeadlineDevice::Steps::Small : DeadlineDevice::Steps::AsAsked);
    QImageReader reader(&device, readerName(format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    if (isJpeg && target.isValid()) {
        reader.setScaledSize(target); // fewer pixels are decoded
    }
    QImage picture;
    const bool decoded = reader.read(&picture);
    if (device.isTooLate()) {
        return noPicture("decoding took too long");
    }
    if (!decoded) {
        return Error{ErrorCode::UnknownPicture, reader.errorString()};
    }
    return picture;
}

} // namespace

Result<QImage> decodePicture(const PictureParts &parts, const QByteArray &bytes, int longSide,
                             const PictureLimits &limits)
{
    limitAllocations();
    // Decoders never see the notes: less to attack, and no texts in the picture.
    const QByteArray file =
        parts.kept.isEmpty() ? withPlainBrand(bytes, parts.format) : parts.withoutNotes();
    const QSize target = fittedSize(parts.stored, longSide);
    if (qint64(target.width()) * target.height() > limits.mostPixels) {
        return tooManyPixels(limits);
    }
    const auto read = [file, format = parts.format, ms = limits.decodeMs,
                       wanted = target == parts.stored ? QSize() : target] {
        return readPicture(file, format, wanted, ms);
    };
    Result<QImage> decoded =
        readsAtOnce(parts.format) ? decodeWithin(limits.decodeMs, read) : read();
    if (!decoded) {
        return decoded.error();
    }
    QImage picture = inPlainColours(*std::move(decoded));
    const QSize fitted = fittedSize(picture.size(), longSide);
    if (fitted != picture.size()) {
        picture = picture.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    if (picture.isNull()) {
        return noPicture("not enough memory");
    }
    return picture;
}

QSize fittedSize(const QSize &size, int longSide)
{
    if (longSide <= 0 || std::max(size.width(), size.height()) <= longSide) {
        return size;
    }
    return size.scaled(longSide, longSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

QImage turned(const QImage &picture, int orientation, int quarterTurns)
{
    struct Turn {
        bool mirrored;
        int quarters; ///< clockwise, after the mirror
    };
    constexpr std::array<Turn, 8> turns{Turn{false, 0}, Turn{true, 0}, Turn{false, 2},
                                        Turn{true, 2},  Turn{true, 3}, Turn{false, 1},
                                        Turn{true, 1},  Turn{false, 3}};
    constexpr int round = 4;
    constexpr qreal quarter = 90;
    const Turn turn = turns.at(size_t(orientation - 1));
    const int quarters = ((turn.quarters + quarterTurns) % round + round) % round;
    const QImage mirrored = turn.mirrored ? picture.mirrored(true, false) : picture;
    return quarters == 0 ? mirrored : mirrored.transformed(QTransform().rotate(quarter * quarters));
}

} // namespace Ninelives
