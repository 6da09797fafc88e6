// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/media/PhotoPreparer.h"
#include "core/model/Film.h"

namespace Ninelives {

/// Bounds for moving pictures. One that would need more memory is shown smaller, one with more
/// frames ends early.
struct FilmLimits {
    PictureLimits picture{
        .mostBytes = qint64{32} * 1024 * 1024, .mostPixels = 8'000'000, .decodeMs = 8'000};
    qsizetype mostFrames = 1'000;
    qint64 mostMemory = qint64{48} * 1024 * 1024; ///< of all frames together
};

/// All frames of a moving GIF or WebP, no side longer than `longSide`. Unsupported for pictures
/// that stand still; UnknownPicture for what is damaged or over the limits. What is damaged or too
/// slow later ends there. Takes its time: for the pool. Callable from any thread.
[[nodiscard]] Result<Film> decodeFilm(const QByteArray &bytes, int longSide,
                                      const FilmLimits &limits = {});

} // namespace Ninelives
