// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/RoundedPicture.h"

#include "ui/media/Drawing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Ninelives::RoundedPicture {

namespace {

QPainterPath outline(const QRectF &box, const Corners &radii)
{
    const auto arc = [](QPainterPath &path, double x, double y, double radius, double from) {
        // An arc of nothing draws nothing, not even the way to its corner.
        if (radius > 0) {
            path.arcTo(x, y, 2 * radius, 2 * radius, from, -90);
        } else {
            path.lineTo(x, y);
        }
    };
    const double most = std::min(box.width(), box.height()) / 2;
    const double tl = std::min(most, double(radii.topLeft));
    const double tr = std::min(most, double(radii.topRight));
    const double br = std::min(most, double(radii.bottomRight));
    const double bl = std::min(most, double(radii.bottomLeft));
    QPainterPath path;
    path.moveTo(box.left(), box.top() + tl);
    arc(path, box.left(), box.top(), tl, 180);
    arc(path, box.right() - 2 * tr, box.top(), tr, 90);
    arc(path, box.right() - 2 * br, box.bottom() - 2 * br, br, 0);
    arc(path, box.left(), box.bottom() - 2 * bl, bl, 270);
    path.closeSubpath();
    return path;
}

} // namespace

Corners corners(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    const auto at = [&](qsizetype place) {
        return std::clamp(parts.value(parts.size() == 4 ? place : 0).toInt(), 0, 1000);
    };
    return {at(0), at(1), at(2), at(3)};
}

QImage cropped(const QImage &picture, const QSize &box, const Corners &radii)
{
    QImage out = Drawing::transparent(box);
    if (picture.isNull() || box.isEmpty()) {
        return out;
    }
    // Scaled as a whole first: a painter scales down without averaging.
    const QImage scaled =
        picture.scaled(box, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    // A clip path would leave hard edges; what is painted last is kept only inside the corners.
    painter.fillPath(outline(QRectF(out.rect()), radii), Qt::black);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.drawImage((box.width() - scaled.width()) / 2, (box.height() - scaled.height()) / 2,
                      scaled);
    return out;
}

} // namespace Ninelives::RoundedPicture
