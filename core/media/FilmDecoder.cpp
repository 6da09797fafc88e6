// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/FilmDecoder.h"

#include "core/media/DeadlineDevice.h"
#include "core/media/PictureDecoder.h"
#include "core/media/PictureParts.h"

#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr int bytesAPixel = 4;
constexpr int smallestSide = 96;
constexpr int fastestMs = 20; // shorter is taken for "not said", as browsers do
constexpr int usualMs = 100;
constexpr int longestMs = 10'000;

QByteArray packed(const QImage &frame)
{
    const QImage image = frame.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
    return {reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()};
}

QImage unpacked(const QByteArray &pixels, const QSize &size)
{
    return {reinterpret_cast<const uchar *>(pixels.constData()), size.width(), size.height(),
            size.width() * bytesAPixel, QImage::Format_RGBA8888_Premultiplied};
}

QImage scaledTo(const QImage &frame, const QSize &size)
{
    return frame.size() == size
        ? frame
        : frame.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Half as large, so that four times as many frames fit; false when that would be too small.
bool shrink(Film &film)
{
    const QSize half = fittedSize(film.size, std::max(film.size.width(), film.size.height()) / 2);
    if (std::max(half.width(), half.height()) < smallestSide) {
        return false;
    }
    for (Film::Frame &frame : film.frames) {
        frame.pixels = packed(scaledTo(unpacked(frame.pixels, film.size), half));
    }
    film.size = half;
    return true;
}

qint64 memoryOf(const Film &film, qsizetype frames)
{
    return qint64(film.size.width()) * film.size.height() * bytesAPixel * frames;
}

int shownMs(int claimed)
{
    return claimed < fastestMs ? usualMs : std::min(claimed, longestMs);
}

} // namespace

Result<Film> decodeFilm(const QByteArray &bytes, int longSide, const FilmLimits &limits)
{
    const auto parts = takeApart(bytes, limits.picture);
    if (!parts) {
        return parts.error();
    }
    if (!parts->animated) {
        return Error{ErrorCode::Unsupported, u"it does not move"_s};
    }
    DeadlineDevice device(parts->withoutNotes(), limits.picture.decodeMs,
                          DeadlineDevice::Steps::Small);
    const QDeadlineTimer deadline(limits.picture.decodeMs);
    QImageReader reader(&device, parts->format == PictureFormat::Gif ? "gif" : "webp");
    reader.setAutoDetectImageFormat(false);
    Film film;
    film.size = fittedSize(parts->stored, longSide);
    QImage frame;
    while (film.frames.size() < limits.mostFrames && !deadline.hasExpired()
           && reader.read(&frame)) {
        while (memoryOf(film, film.frames.size() + 1) > limits.mostMemory) {
            if (!shrink(film)) {
                return film.frames.size() > 1 ? Result<Film>(film)
                                              : noPicture("not enough memory for a moving picture");
            }
        }
        film.frames.append({packed(scaledTo(frame, film.size)), shownMs(reader.nextImageDelay())});
    }
    if (film.frames.isEmpty()) {
        return noPicture("no frame could be decoded");
    }
    if (film.frames.size() == 1) {
        return Error{ErrorCode::Unsupported, u"only one frame could be decoded"_s};
    }
    film.rounds = reader.loopCount() < 0 ? 0 : reader.loopCount() + 1;
    return film;
}

} // namespace Ninelives
