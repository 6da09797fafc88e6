// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/ArtProvider.h"

#include "ui/media/Drawing.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace Ninelives {

using namespace Qt::StringLiterals;

ArtProvider::ArtProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage ArtProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const Drawing::Request wanted = Drawing::request(id);
    QSvgRenderer drawing;
    const bool found =
        Drawing::isName(wanted.name) && drawing.load(":/ninelives/art/%1.svg"_L1.arg(wanted.name));
    QImage image = Drawing::transparent(
        Drawing::boundedSize(requestedSize, found ? drawing.defaultSize() : QSize(1, 1)));
    if (size) {
        *size = image.size();
    }
    if (!found) {
        return image;
    }

    const QRectF box = image.rect();
    const double radius = box.width() * wanted.detail.toInt() / 1000;
    QPainterPath corners;
    corners.addRoundedRect(box, radius, radius);
    QSizeF whole = drawing.defaultSize();
    whole.scale(box.size(), Qt::KeepAspectRatioByExpanding);
    QRectF target({0, 0}, whole);
    target.moveCenter(box.center());

    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, target);
    // A clip path would leave hard edges; a mask keeps them smooth.
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    QImage mask = Drawing::transparent(image.size());
    QPainter cutter(&mask);
    cutter.setRenderHint(QPainter::Antialiasing);
    cutter.fillPath(corners, Qt::black);
    cutter.end();
    painter.drawImage(0, 0, mask);
    return image;
}

} // namespace Ninelives
