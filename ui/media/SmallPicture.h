// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

/// Small square pictures of groups. Bytes are hostile: only PNG and JPEG are looked at, and nothing
/// that claims to be huge is decoded. Pure, any thread.
namespace Ninelives::SmallPicture {

/// What a server takes, in bytes (XEP-0486 pictures travel inside a stanza).
constexpr qsizetype largestEncoded = 64 * 1024;

/// The middle of the picture, `side` pixels wide and high; null when it can't be shown.
[[nodiscard]] QImage square(const QByteArray &encoded, int side);
/// Any photo as a group's picture: square, small, without metadata; empty when it is none.
[[nodiscard]] QByteArray prepared(const QByteArray &encoded);

} // namespace Ninelives::SmallPicture
