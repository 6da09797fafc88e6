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

/// The brands of an ISO file (ISO/IEC 14496-12, box "ftyp") tell HEIC from AVIF and both from
/// films. The main one decides, unless it only says "a picture" ("mif1", "msf1").
PictureFormat isoFormat(QByteArrayView bytes)
{
    constexpr qsizetype mainBrand = 8;
    constexpr qsizetype firstOther = 16;
    constexpr qsizetype most = 256;
    const QByteArrayView main = bytes.sliced(mainBrand, brandBytes);
    if (main != "mif1" && main != "msf1") {
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
