// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PhotoPreparer.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype brandBytes = 4;

PictureFormat brandFormat(QByteArrayView brand)
{
    constexpr std::array<QByteArrayView, 4> heic{"heic", "heix", "heim", "heis"};
    if (std::find(heic.begin(), heic.end(), brand) != heic.end()) {
        return PictureFormat::Heic;
    }
    return brand == "avif" ? PictureFormat::Avif : PictureFormat::None;
}

/// A main brand that only says "a picture", or "moving pictures": the others tell whether a still
/// one of a kind that is opened lies in the file.
bool isGeneralBrand(QByteArrayView brand)
{
    constexpr std::array<QByteArrayView, 9> general{"mif1", "mif2", "miaf", "msf1", "hevc",
                                                    "hevx", "hevm", "hevs", "avis"};
    return std::find(general.begin(), general.end(), brand) != general.end();
}

/// The brands of an ISO file (ISO/IEC 14496-12, box "ftyp") tell HEIC from AVIF and both from
/// films. The main one decides, unless it is a general one.
PictureFormat isoFormat(QByteArrayView bytes)
{
    constexpr qsizetype mainBrand = 8;
    constexpr qsizetype firstOther = 16;
    constexpr qsizetype most = 256;
    const QByteArrayView main = bytes.sliced(mainBrand, brandBytes);
    if (!isGeneralBrand(main)) {
        return brandFormat(main);
    }
    const qsizetype end =
        std::min({qsizetype(qFromBigEndian<quint32>(bytes.data())), bytes.size(), most});
    for (qsizetype at = firstOther; at + brandBytes <= end; at += brandBytes) {
        const PictureFormat format = brandFormat(bytes.sliced(at, brandBytes));
        if (format != PictureFormat::None) {
            return format;
        }
    }
    return PictureFormat::None;
}

} // namespace

PictureFormat pictureFormat(QByteArrayView bytes)
{
    constexpr qsizetype fewest = 16;
    if (bytes.size() < fewest) {
        return PictureFormat::None;
    }
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        return PictureFormat::Jpeg;
    }
    if (bytes.startsWith("\x89PNG\r\n\x1A\n")) {
        return PictureFormat::Png;
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return PictureFormat::Gif;
    }
    if (bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP") {
        return PictureFormat::WebP;
    }
    if (bytes.sliced(4, 4) == "ftyp") {
        return isoFormat(bytes);
    }
    return PictureFormat::None;
}

bool mayTellPlace(QByteArrayView bytes)
{
    constexpr qsizetype typeAt = 4; // of a first box, behind its size
    constexpr std::array<QByteArrayView, 6> boxes{"ftyp", "moov", "mdat", "wide", "JXL ", "jP  "};
    constexpr std::array<QByteArrayView, 12> starts{
        QByteArrayView("II*\0", 4), // TIFF, and most raw
        QByteArrayView("MM\0*", 4),
        QByteArrayView("II+\0", 4), // the same beyond 4 GB
        QByteArrayView("MM\0+", 4),
        QByteArrayView("IIU\0", 4),
        QByteArrayView("IIRO", 4),
        QByteArrayView("IIRS", 4),
        QByteArrayView("MMOR", 4),
        QByteArrayView("\0MRM", 4),
        QByteArrayView("FOVb", 4),
        QByteArrayView("FUJIFILMCCD-RAW", 15),
        QByteArrayView("II\x1A\0\0\0HEAPCCDR", 14)};
    if (pictureFormat(bytes) != PictureFormat::None) {
        return true;
    }
    // A text may have such a word there, but no first box is as large as a letter would make it.
    const bool isBox = bytes.size() >= typeAt + brandBytes && quint8(bytes.front()) < quint8(' ');
    const QByteArrayView type = isBox ? bytes.sliced(typeAt, brandBytes) : QByteArrayView();
    return std::find(boxes.begin(), boxes.end(), type) != boxes.end()
        || std::any_of(starts.begin(), starts.end(),
                       [bytes](QByteArrayView start) { return bytes.startsWith(start); });
}

QString mediaTypeOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::None:
        break;
    case PictureFormat::Jpeg:
        return u"image/jpeg"_s;
    case PictureFormat::Png:
        return u"image/png"_s;
    case PictureFormat::Gif:
        return u"image/gif"_s;
    case PictureFormat::WebP:
        return u"image/webp"_s;
    case PictureFormat::Heic:
        return u"image/heic"_s;
    case PictureFormat::Avif:
        return u"image/avif"_s;
    }
    return {};
}

} // namespace Ninelives
