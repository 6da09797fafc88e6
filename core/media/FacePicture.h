// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/media/PhotoPreparer.h"

#include <QByteArray>

namespace Ninelives {

/// The most that a picture of somebody may take as others publish it, in bytes.
constexpr qsizetype mostFaceBytes = 512 * 1024;

/// The own picture, ready to be published.
struct OwnFace {
    QByteArray bytes; ///< PNG, as XEP-0084 asks for; fits into a stanza
    int side = 0; ///< pixels; it is square
};

// Both take their time: for the pool. Callable from any thread. UnknownPicture for what is no
// picture of a format that is read, damaged, or over the limits.

/// What somebody published, as it is shown: the middle square, at most 256 pixels a side, encoded
/// anew. What claims to be huge is not decoded.
Result<QByteArray> faceToShow(const QByteArray &published);
/// Any photo as the own picture: upright, the middle square, 192 to 512 pixels a side (smaller ones
/// keep their size), nothing in it but pixels.
Result<OwnFace> faceToPublish(const QByteArray &photo);

} // namespace Ninelives
