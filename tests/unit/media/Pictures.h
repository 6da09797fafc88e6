// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

/// Pictures drawn for tests, and notes written into them byte by byte.
namespace Ninelives::Pictures {

/// Every text in the notes contains it.
constexpr QByteArrayView secret = "NUMBER-4711";

/// Red, green, blue, white: top left, top right, bottom left, bottom right.
QImage fourCorners(const QSize &size = {96, 64});
/// True when the corners are where fourCorners() draws them.
bool isUpright(const QImage &picture);
/// Detail like in a photo, the same each time.
QImage photo(const QSize &size);
/// How a camera stores `upright` when it writes that EXIF orientation.
QImage asStored(const QImage &upright, int orientation);

QByteArray encoded(const QImage &picture, const char *format, int quality = 95);
QImage decoded(const QByteArray &bytes);
/// As the decoder counts them while it shows them.
int frameCount(const QByteArray &bytes);

/// A TIFF block with camera, serial number and, if wanted, a place.
QByteArray exif(int orientation, bool place);
QByteArray xmp();
/// The colours of Display P3 by a screen that writes its serial number into its profile; `filler`
/// bytes more of something that belongs to the colours.
QByteArray notedProfile(qsizetype filler = 0);

QByteArray jpegSegment(quint8 marker, const QByteArray &content);
/// `segments` behind the first marker.
QByteArray withSegments(const QByteArray &jpeg, const QByteArray &segments);
QByteArray pngChunk(const QByteArray &type, const QByteArray &content);
/// `chunks` behind the header chunk.
QByteArray withChunks(const QByteArray &png, const QByteArray &chunks);
QByteArray webPChunk(const QByteArray &type, const QByteArray &content);
/// A WebP file in the extended format: `flags` as in VP8X.
QByteArray webPFile(const QSize &size, quint8 flags, const QByteArray &chunks);
/// The chunks of a simple WebP file.
QByteArray webPData(const QByteArray &webp);

/// With everything that a camera and a program may write.
QByteArray notedJpeg(int orientation = 1);
QByteArray notedPng(int orientation = 1);
QByteArray notedWebP(int orientation = 1);
QByteArray notedGif();
/// Three frames.
QByteArray movingGif();
QByteArray movingWebP();
/// Without notes; empty when Qt's plugin can't write it.
QByteArray heic();
/// As a phone writes it: turned by properties of its own, with the notes of notedJpeg(), a
/// thumbnail, and in tiles if wanted. Empty when there is no heif-enc.
QByteArray phoneHeic(int orientation, bool inTiles);
QByteArray avif();

} // namespace Ninelives::Pictures
