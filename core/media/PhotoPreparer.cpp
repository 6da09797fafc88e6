// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PhotoPreparer.h"

#include "core/media/PictureDecoder.h"
#include "core/media/PictureEncoder.h"
#include "core/media/PictureParts.h"

namespace Ninelives {

namespace {

constexpr int previewSource = 192; ///< pixels of the long side from which previews are made

bool isUpright(const PictureParts &parts, const PictureWish &wish)
{
    constexpr int round = 4;
    return parts.orientation == 1 && wish.quarterTurns % round == 0;
}

/// The file's own bytes without notes, and a preview, for which it is decoded.
Result<PreparedPicture> asItWas(const PictureParts &parts, const QByteArray &bytes,
                                const PictureLimits &limits)
{
    const auto small = decodePicture(parts, bytes, previewSource, limits);
    if (!small) {
        return small.error();
    }
    return PreparedPicture{parts.withoutNotes(), parts.format, parts.stored, parts.animated,
                           tinyPreview(*small)};
}

Result<PreparedPicture> encodedAnew(const PictureParts &parts, const QByteArray &bytes,
                                    const PictureWish &wish, const PictureLimits &limits)
{
    const auto picture = decodePicture(parts, bytes, wish.original ? 0 : wish.longSide, limits);
    if (!picture) {
        return picture.error();
    }
    const QImage upright = turned(*picture, parts.orientation, wish.quarterTurns);
    auto encoded = encodePicture(upright, wish.original ? Fidelity::High : Fidelity::Sensible);
    if (!encoded) {
        return encoded.error();
    }
    // Profiles of HEIC and AVIF come through the decoder as they are.
    const auto clean = takeApart(encoded->bytes, PictureLimits());
    if (!clean) {
        return clean.error();
    }
    return PreparedPicture{clean->withoutNotes(), encoded->format, upright.size(), false,
                           tinyPreview(upright)};
}

} // namespace

Result<PictureFacts> pictureFacts(const QByteArray &bytes, const PictureLimits &limits)
{
    const auto parts = takeApart(bytes, limits);
    if (!parts) {
        return parts.error();
    }
    return PictureFacts{parts->format, parts->upright(), parts->animated,
                        parts->place,  parts->notes,     parts->orientation != 1};
}

Result<PreparedPicture> preparePicture(const QByteArray &bytes, const PictureWish &wish,
                                       const PictureLimits &limits)
{
    const auto parts = takeApart(bytes, limits);
    if (!parts) {
        return parts.error();
    }
    const bool canStay = !parts->kept.isEmpty();
    if (parts->animated) {
        return asItWas(*parts, bytes, limits);
    }
    const bool unchanged = canStay && isUpright(*parts, wish)
        && (wish.original || fittedSize(parts->stored, wish.longSide) == parts->stored);
    if (unchanged && wish.original) {
        return asItWas(*parts, bytes, limits);
    }
    const bool smallJpeg =
        parts->format == PictureFormat::Jpeg && bytes.size() <= sensibleBytes(parts->stored);
    if (unchanged && smallJpeg) {
        return asItWas(*parts, bytes, limits);
    }
    auto prepared = encodedAnew(*parts, bytes, wish, limits);
    if (prepared && unchanged) {
        // A drawing is often smaller as it is, and always sharper.
        const QByteArray asItIs = parts->withoutNotes();
        if (asItIs.size() <= prepared->bytes.size()) {
            prepared->bytes = asItIs;
            prepared->format = parts->format;
        }
    }
    return prepared;
}

Result<QByteArray> scaledPicture(const QByteArray &bytes, int longSide, const PictureLimits &limits)
{
    const auto parts = takeApart(bytes, limits);
    if (!parts) {
        return parts.error();
    }
    const auto picture = decodePicture(*parts, bytes, longSide, limits);
    if (!picture) {
        return picture.error();
    }
    const auto encoded = encodePicture(turned(*picture, parts->orientation, 0), Fidelity::Shown);
    return encoded ? Result<QByteArray>(encoded->bytes) : Result<QByteArray>(encoded.error());
}

} // namespace Ninelives
