// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

/// Small pictures, and square ones of groups. Bytes are hostile: only PNG and JPEG (of previews
/// WebP, too) are looked at, and nothing that claims to be huge is decoded. Pure, any thread.
namespace Ninelives::SmallPicture {

/// What a server takes, in bytes (XEP-0486 pictures travel inside a stanza).
constexpr qsizetype largestEncoded = 64 * 1024;

/// The middle of the picture, `side` pixels wide and high; null when it can't be shown.
[[nodiscard]] QImage square(const QByteArray &encoded, int side);
/// Any photo as a group's picture: square, small, without metadata; empty when it is none.
[[nodiscard]] QByteArray prepared(const QByteArray &encoded);

/// A tiny preview that came with a photo; null when it is none, or has more than 128 pixels a side.
[[nodiscard]] QImage tiny(const QByteArray &encoded);
/// What MediaService made anew, no side longer than `longSide`.
[[nodiscard]] QImage whole(const QByteArray &encoded, int longSide);

} // namespace Ninelives::SmallPicture
