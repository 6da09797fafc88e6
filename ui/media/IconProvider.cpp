// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/IconProvider.h"

#include "ui/media/Drawing.h"

#include <QColor>
#include <QPainter>
#include <QSvgRenderer>

namespace Ninelives {

using namespace Qt::StringLiterals;

IconProvider::IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const Drawing::Request wanted = Drawing::request(id);
    QSvgRenderer drawing;
    const bool found = Drawing::isName(wanted.name)
        && drawing.load(":/ninelives/icons/%1.svg"_L1.arg(wanted.name));
    QImage image = Drawing::transparent(
        Drawing::boundedSize(requestedSize, found ? drawing.defaultSize() : QSize(1, 1)));
    if (size) {
        *size = image.size();
    }
    if (!found) {
        return image;
    }

    QPainter painter(&image);
    drawing.render(&painter);
    const QColor colour = QColor::fromString(u'#' + wanted.detail);
    if (colour.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
    }
    return image;
}

} // namespace Ninelives
