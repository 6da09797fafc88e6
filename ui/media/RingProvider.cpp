// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/RingProvider.h"

#include "ui/media/Drawing.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr QSize naturalSize(52, 52);
constexpr double thickness = 3.0 / 52;
constexpr double trackOpacity = 0.28;
constexpr int sixteenths = 16; // of a degree, as QPainter counts

} // namespace

RingProvider::RingProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage RingProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const Drawing::Request wanted = Drawing::request(id);
    QImage image = Drawing::transparent(Drawing::boundedSize(requestedSize, naturalSize));
    if (size) {
        *size = image.size();
    }
    const int frame = std::clamp(wanted.name.toInt(), 0, frames);
    QColor colour = QColor::fromString(u'#' + wanted.detail);
    if (!colour.isValid()) {
        return image;
    }
    const double pen = std::max(1.5, image.width() * thickness);
    const QRectF box = QRectF(image.rect()).adjusted(pen, pen, -pen, -pen);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap));
    if (frame > 0) {
        painter.drawArc(box, 90 * sixteenths, -360 * sixteenths * frame / frames);
    }
    painter.setOpacity(trackOpacity);
    painter.drawEllipse(box);
    return image;
}

} // namespace Ninelives
