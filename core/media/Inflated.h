// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Ninelives {

/// What a zlib stream (RFC 1950) has in it; empty when that is more than `most` bytes, or damaged.
/// A few bytes can unpack to a thousand times as many, and qUncompress() takes the size that it is
/// told for a hint only.
[[nodiscard]] QByteArray inflated(QByteArrayView packed, qsizetype most);

} // namespace Ninelives
