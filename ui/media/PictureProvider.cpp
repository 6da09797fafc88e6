// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/PictureProvider.h"

#include "ui/media/Drawing.h"
#include "ui/media/SmallPicture.h"

#include <QPainter>
#include <QPainterPath>

namespace Ninelives {

PictureProvider::PictureProvider(std::shared_ptr<const PictureStore> store)
    : QQuickImageProvider(QQuickImageProvider::Image), m_store(std::move(store))
{}

QImage PictureProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const Drawing::Request wanted = Drawing::request(id);
    const int side = Drawing::boundedSize(requestedSize, QSize(72, 72)).width();
    QImage out = Drawing::transparent(QSize(side, side));
    if (size) {
        *size = out.size();
    }
    const QImage picture = SmallPicture::square(m_store->get(wanted.name), side);
    if (picture.isNull()) {
        return out;
    }
    const double radius = side * wanted.detail.toInt() / 1000.0;
    QPainterPath corners;
    corners.addRoundedRect(QRectF(out.rect()), radius, radius);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    // A clip path would leave hard edges; what is painted last is kept only inside the corners.
    painter.fillPath(corners, Qt::black);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.drawImage(0, 0, picture);
    return out;
}

} // namespace Ninelives
