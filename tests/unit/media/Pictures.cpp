// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/media/Pictures.h"

#include <QBuffer>
#include <QColor>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTransform>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Ninelives::Pictures {

namespace {

template<typename T>
QByteArray big(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

template<typename T>
QByteArray little(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray secretText()
{
    return "serial " + secret.toByteArray();
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return big(tag) + big(type) + big(count) + value;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    return ~sum;
}

bool isNear(QRgb pixel, const QColor &colour)
{
    constexpr int tolerance = 60;
    return qAbs(qRed(pixel) - colour.red()) < tolerance
        && qAbs(qGreen(pixel) - colour.green()) < tolerance
        && qAbs(qBlue(pixel) - colour.blue()) < tolerance;
}

QByteArray gifFrame(char colour)
{
    // A control block of 100 ms, a picture of one pixel.
    return QByteArray("\x21\xF9\x04\x04\x0A\x00\x00\x00", 8)
        + QByteArray("\x2C\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02", 12) + colour
        + QByteArray("\x01\x00", 2);
}

QByteArray gifStart()
{
    return QByteArray("GIF89a\x01\x00\x01\x00\x80\x00\x00\xFF\x00\x00\x00\x00\xFF", 19);
}

} // namespace

QImage fourCorners(const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    QPainter painter(&picture);
    const int x = size.width() / 2;
    const int y = size.height() / 2;
    painter.fillRect(QRect(QPoint(0, 0), QPoint(x, y)), Qt::red);
    painter.fillRect(QRect(QPoint(x, 0), QPoint(size.width(), y)), Qt::green);
    painter.fillRect(QRect(QPoint(0, y), QPoint(x, size.height())), Qt::blue);
    painter.fillRect(QRect(QPoint(x, y), QPoint(size.width(), size.height())), Qt::white);
    return picture;
}

bool isUpright(const QImage &picture)
{
    const int left = picture.width() / 4;
    const int right = picture.width() * 3 / 4;
    const int top = picture.height() / 4;
    const int bottom = picture.height() * 3 / 4;
    return !picture.isNull() && isNear(picture.pixel(left, top), Qt::red)
        && isNear(picture.pixel(right, top), Qt::green)
        && isNear(picture.pixel(left, bottom), Qt::blue)
        && isNear(picture.pixel(right, bottom), Qt::white);
}

QImage photo(const QSize &size)
{
    // Clouds of several sizes, and the noise of a sensor on top.
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    QRandomGenerator random(4711);
    {
        QPainter painter(&picture);
        for (const int detail : {4, 16, 64, 256}) {
            QImage cloud(detail, detail, QImage::Format_ARGB32);
            for (int y = 0; y < detail; ++y) {
                for (int x = 0; x < detail; ++x) {
                    cloud.setPixel(x, y, (random.generate() & 0xFFFFFF) | 0x60000000);
                }
            }
            painter.drawImage(0, 0,
                              cloud.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
    }
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            line[x] ^= random.generate() & 0x00070707;
        }
    }
    return picture;
}

QImage asStored(const QImage &upright, int orientation)
{
    const QTransform clockwise = QTransform().rotate(90);
    const QTransform back = QTransform().rotate(-90);
    switch (orientation) {
    case 2:
        return upright.mirrored(true, false);
    case 3:
        return upright.mirrored(true, true);
    case 4:
        return upright.mirrored(false, true);
    case 5: // the diagonal stays where it is
        return upright.transformed(clockwise).mirrored(true, false);
    case 6:
        return upright.transformed(back);
    case 7: // the other diagonal does
        return upright.transformed(back).mirrored(true, false);
    case 8:
        return upright.transformed(clockwise);
    default:
        return upright;
    }
}

QByteArray encoded(const QImage &picture, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (qstrcmp(format, "png") != 0) { // there it would be the compression
        writer.setQuality(quality);
    }
    return writer.write(picture) ? buffer.data() : QByteArray();
}

QImage decoded(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(false);
    return reader.read();
}

int frameCount(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    int frames = 0;
    while (!reader.read().isNull()) {
        ++frames;
    }
    return frames;
}

QByteArray exif(int orientation, bool place)
{
    const QByteArray camera = secretText() + '\0';
    const quint16 entries = place ? 3 : 2;
    const quint32 camerasAt = 8 + 2 + entries * 12U + 4;
    const quint32 placeAt = camerasAt + quint32(camera.size());
    QByteArray block = "MM" + big<quint16>(42) + big<quint32>(8) + big(entries);
    block += entry(0x0110, 2, quint32(camera.size()), big(camerasAt));
    block += entry(0x0112, 3, 1, big(quint16(orientation)) + QByteArray(2, '\0'));
    if (place) {
        block += entry(0x8825, 4, 1, big(placeAt));
    }
    block += big<quint32>(0) + camera;
    if (place) {
        block += big<quint16>(2) + entry(1, 2, 2, QByteArray("N\0\0\0", 4))
            + entry(2, 2, quint32(camera.size()), big(camerasAt)) + big<quint32>(0);
    }
    return block;
}

QByteArray xmp()
{
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:Description exif:GPSLatitude=\"52,30N\">"
        + secretText() + "</rdf:Description></x:xmpmeta>";
}

QByteArray notedProfile(qsizetype filler)
{
    constexpr qsizetype headerBytes = 128;
    constexpr qsizetype entryBytes = 12;
    const QByteArray plain = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const quint32 count = qFromBigEndian<quint32>(plain.constData() + headerBytes);
    const quint32 added = filler > 0 ? 2 : 1;
    QByteArray table;
    for (quint32 i = 0; i < count; ++i) {
        QByteArray old = plain.sliced(headerBytes + 4 + i * entryBytes, entryBytes);
        const quint32 at = qFromBigEndian<quint32>(old.constData() + 4);
        table += old.first(4) + big(quint32(at + added * entryBytes)) + old.last(4);
    }
    const quint32 end = quint32(plain.size() + added * entryBytes);
    const QByteArray note = secretText().leftJustified(20, ' ');
    table += "mmod" + big(end) + big(quint32(note.size()));
    QByteArray more = note;
    if (filler > 0) {
        table += "B2D0" + big(quint32(end + note.size())) + big(quint32(filler * 2));
        more += QByteArray(filler * 2, 'c');
    }
    QByteArray profile = plain.first(headerBytes) + big(quint32(count + added)) + table
        + plain.sliced(headerBytes + 4 + count * entryBytes) + more;
    profile.replace(48, 8, secret.first(8).toByteArray());
    qToBigEndian(quint32(profile.size()), profile.data());
    return profile;
}

QByteArray jpegSegment(quint8 marker, const QByteArray &content)
{
    return QByteArray(1, char(0xFF)) + char(marker) + big(quint16(content.size() + 2)) + content;
}

QByteArray withSegments(const QByteArray &jpeg, const QByteArray &segments)
{
    return jpeg.first(2) + segments + jpeg.sliced(2);
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    return big(quint32(content.size())) + type + content + big(crc(type + content));
}

QByteArray withChunks(const QByteArray &png, const QByteArray &chunks)
{
    constexpr qsizetype headerEnd = 8 + 25;
    return png.first(headerEnd) + chunks + png.sliced(headerEnd);
}

QByteArray webPChunk(const QByteArray &type, const QByteArray &content)
{
    return type + little(quint32(content.size())) + content + QByteArray(content.size() % 2, '\0');
}

QByteArray webPFile(const QSize &size, quint8 flags, const QByteArray &chunks)
{
    const QByteArray header = QByteArray(1, char(flags)) + QByteArray(3, '\0')
        + little(quint32(size.width() - 1)).first(3) + little(quint32(size.height() - 1)).first(3);
    const QByteArray all = "WEBP" + webPChunk("VP8X", header) + chunks;
    return "RIFF" + little(quint32(all.size())) + all;
}

QByteArray webPData(const QByteArray &webp)
{
    return webp.sliced(12);
}

QByteArray notedJpeg(int orientation)
{
    const QByteArray jpeg = encoded(asStored(fourCorners(), orientation), "jpeg");
    // Its thumbnail: two lines of four pixels.
    const QByteArray thumbnail = QByteArray("JFIF\0\x01\x01\x00\x00\x01\x00\x01\x04\x02", 14)
        + secretText().leftJustified(24, ' ');
    QByteArray notes;
    notes += jpegSegment(0xE0, thumbnail);
    notes += jpegSegment(0xE1, QByteArray("Exif\0\0", 6) + exif(orientation, true));
    notes += jpegSegment(0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmp());
    notes += jpegSegment(0xE2, QByteArray("MPF\0", 4) + secretText());
    notes += jpegSegment(0xE5, secretText());
    notes += jpegSegment(0xED, QByteArray("Photoshop 3.0\0", 14) + "8BIM" + secretText());
    notes += jpegSegment(0xFE, secretText());
    return withSegments(jpeg, notes) + "MotionPhoto" + secretText();
}

QByteArray notedPng(int orientation)
{
    const QByteArray png = encoded(asStored(fourCorners(), orientation), "png");
    QByteArray notes;
    notes += pngChunk("tEXt", QByteArray("Comment\0", 8) + secretText());
    notes += pngChunk("zTXt", QByteArray("Comment\0\0", 9) + secretText());
    notes += pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + xmp());
    notes += pngChunk("eXIf", exif(orientation, true));
    notes += pngChunk("tIME", QByteArray("\x07\xE7\x01\x02\x03\x04\x05", 7));
    notes += pngChunk("prVt", secretText());
    return withChunks(png, notes) + secretText();
}

QByteArray notedWebP(int orientation)
{
    constexpr quint8 exifAndXmp = 0x0C;
    const QImage stored = asStored(fourCorners(), orientation);
    const QByteArray picture = webPData(encoded(stored, "webp"));
    return webPFile(stored.size(), exifAndXmp,
                    picture + webPChunk("EXIF", exif(orientation, true)) + webPChunk("XMP ", xmp())
                        + webPChunk("PRVT", secretText()))
        + secretText();
}

QByteArray notedGif()
{
    const QByteArray block = char(secretText().size()) + secretText() + '\0';
    return gifStart() + "\x21\xFE" + block + "\x21\xFF\x0BXMP DataXMP" + block + gifFrame(0x44)
        + QByteArray("\x21\x01\x0C\x00\x00\x00\x00\x01\x00\x01\x00\x01\x01\x00\x01", 15) + block
        + '\x3B' + secretText();
}

QByteArray movingGif()
{
    return gifStart() + QByteArray("\x21\xFF\x0BNETSCAPE2.0\x03\x01\x00\x00\x00", 19)
        + gifFrame(0x44) + gifFrame(0x4C) + QByteArray("\x21\xFE", 2) + char(secretText().size())
        + secretText() + '\0' + gifFrame(0x44) + '\x3B';
}

QByteArray movingWebP()
{
    constexpr quint8 animatedWithExif = 0x0A;
    const QImage picture = fourCorners();
    QByteArray frames;
    for (int i = 0; i < 3; ++i) {
        const QByteArray data = webPData(encoded(picture, "webp", 80 - i));
        const QByteArray header = QByteArray(6, '\0')
            + little(quint32(picture.width() - 1)).first(3)
            + little(quint32(picture.height() - 1)).first(3) + QByteArray("\x64\x00\x00\x00", 4);
        frames += webPChunk("ANMF", header + data + webPChunk("PRVT", secretText()));
    }
    return webPFile(picture.size(), animatedWithExif,
                    webPChunk("ANIM", QByteArray(6, '\0')) + frames
                        + webPChunk("EXIF", exif(1, true)));
}

QByteArray heic()
{
    return encoded(fourCorners(), "heic", 80);
}

QByteArray phoneHeic(int orientation, bool inTiles)
{
    const QTemporaryDir folder;
    const QString photoPath = folder.filePath(u"photo.jpg"_s);
    const QString heicPath = folder.filePath(u"photo.heic"_s);
    QFile photoFile(photoPath);
    if (!photoFile.open(QIODevice::WriteOnly)) {
        return {};
    }
    photoFile.write(notedJpeg(orientation));
    photoFile.close();
    QStringList arguments{u"-q"_s, u"90"_s, u"-t"_s, u"32"_s, u"-o"_s, heicPath, photoPath};
    if (inTiles) {
        arguments = QStringList{u"--cut-tiles"_s, u"64"_s} + arguments;
    }
    QFile heicFile(heicPath);
    QProcess encoder;
    encoder.setStandardOutputFile(QProcess::nullDevice());
    encoder.start(u"heif-enc"_s, arguments);
    const bool done = encoder.waitForFinished() && encoder.exitCode() == 0;
    return done && heicFile.open(QIODevice::ReadOnly) ? heicFile.readAll() : QByteArray();
}

QByteArray avif()
{
    return encoded(fourCorners(), "avif", 80);
}

} // namespace Ninelives::Pictures
