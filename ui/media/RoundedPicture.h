// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QStringView>

/// Cropping with round corners, for a renderer without masks. Pure, any thread.
namespace Ninelives::RoundedPicture {

/// Radii in pixels.
struct Corners {
    int topLeft = 0;
    int topRight = 0;
    int bottomRight = 0;
    int bottomLeft = 0;
};

/// Of "18-6-18-18"; one number is for all four, nonsense is 0.
[[nodiscard]] Corners corners(QStringView text);

/// The middle of the picture, scaled to fill `box`.
[[nodiscard]] QImage cropped(const QImage &picture, const QSize &box, const Corners &corners);

} // namespace Ninelives::RoundedPicture
