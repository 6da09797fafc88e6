// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/media/PhotoPreparer.h"

#include <QByteArray>
#include <QImage>

namespace Ninelives {

/// An encoded picture with nothing but pixels and, unless it is sRGB, its colour profile.
struct EncodedPicture {
    QByteArray bytes;
    PictureFormat format = PictureFormat::None;
};

/// How much may be lost.
enum class Fidelity {
    Sensible, ///< small enough to be sent by phone, no loss that a person sees
    High, ///< nearly the original
    Shown, ///< for our own window: encoded quickly
};

/// Opaque ones as JPEG; transparent ones as PNG, or WebP where that would be much and others are
/// to get it. Internal when the encoder fails.
Result<EncodedPicture> encodePicture(const QImage &picture, Fidelity fidelity);

/// A JPEG of a few dozen pixels in sRGB, at most Attachment::maxPreviewBytes; empty when the
/// picture has no shape that fits.
[[nodiscard]] QByteArray tinyPreview(const QImage &picture);

/// What a JPEG of that many pixels may take and still be sensible.
[[nodiscard]] qint64 sensibleBytes(const QSize &pixels);

} // namespace Ninelives
