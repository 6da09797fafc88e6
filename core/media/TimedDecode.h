// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QImage>

#include <functional>

namespace Ninelives {

/// The answer of `decode`, or UnknownPicture when there is none after so many milliseconds: for
/// decoders that can't be interrupted while they work. One that is late goes on by itself, in one
/// of few threads kept for this, and its answer is dropped; while all of them are taken by late
/// ones, others wait within their own time. So `decode` owns what it reads, and what it may cost is
/// bounded by the caller (pixels). Called by any thread, which waits.
[[nodiscard]] Result<QImage> decodeWithin(int milliseconds, std::function<Result<QImage>()> decode);

} // namespace Ninelives
