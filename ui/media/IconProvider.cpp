// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/IconProvider.h"

#include <QColor>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

// No icon is ever drawn larger; a mistake in a binding must not allocate without bound.
constexpr int largestSide = 1024;

bool isName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c == u'-' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
}

QSize boundedSize(const QSize &wanted, const QSize &natural)
{
    QSize size = natural;
    if (wanted.width() > 0 && wanted.height() > 0)
        size = wanted;
    else if (wanted.width() > 0 || wanted.height() > 0)
        size = natural.scaled(wanted.width() > 0 ? wanted.width() : largestSide,
                              wanted.height() > 0 ? wanted.height() : largestSide,
                              Qt::KeepAspectRatio);
    return size.boundedTo(QSize(largestSide, largestSide)).expandedTo(QSize(1, 1));
}

QImage transparent(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

IconProvider::IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) { }

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const qsizetype slash = id.indexOf(u'/');
    const QStringView name = QStringView(id).left(slash < 0 ? id.size() : slash);
    const QString colourName = slash < 0 ? QString() : id.mid(slash + 1);

    QSvgRenderer drawing;
    if (!isName(name) || !drawing.load(":/ninelives/icons/%1.svg"_L1.arg(name))) {
        const QImage nothing = transparent(boundedSize(requestedSize, QSize(1, 1)));
        if (size)
            *size = nothing.size();
        return nothing;
    }

    QImage image = transparent(boundedSize(requestedSize, drawing.defaultSize()));
    QPainter painter(&image);
    drawing.render(&painter);
    const QColor colour = QColor::fromString(u'#' + colourName);
    if (colour.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
    }
    painter.end();
    if (size)
        *size = image.size();
    return image;
}

} // namespace Ninelives
