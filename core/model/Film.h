// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace Ninelives {

/// A moving picture, decoded: nothing of the sender's file is left in it.
struct Film {
    /// One picture: four bytes a pixel (red, green, blue, alpha; premultiplied), row by row.
    struct Frame {
        QByteArray pixels;
        int shownMs = 0;

        bool operator==(const Frame &) const = default;
    };

    QSize size; ///< of all frames
    QList<Frame> frames; ///< at least two
    int rounds = 0; ///< how often it is shown; 0: for ever

    bool operator==(const Film &) const = default;
};

} // namespace Ninelives
