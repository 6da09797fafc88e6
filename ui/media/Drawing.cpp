// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/Drawing.h"

#include <algorithm>

namespace Ninelives::Drawing {

namespace {

// Nothing is ever drawn larger; a mistake in a binding must not allocate without bound.
constexpr int largestSide = 4096;

} // namespace

bool isName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c == u'-' || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
}

QSize boundedSize(const QSize &wanted, const QSize &natural)
{
    QSize size = natural;
    if (wanted.width() > 0 && wanted.height() > 0) {
        size = wanted;
    } else if (wanted.width() > 0 || wanted.height() > 0) {
        size = natural.scaled(wanted.width() > 0 ? wanted.width() : largestSide,
                              wanted.height() > 0 ? wanted.height() : largestSide,
                              Qt::KeepAspectRatio);
    }
    return size.boundedTo(QSize(largestSide, largestSide)).expandedTo(QSize(1, 1));
}

QImage transparent(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

Request request(const QString &id)
{
    const qsizetype slash = id.indexOf(u'/');
    return slash < 0 ? Request{id, {}} : Request{id.left(slash), id.mid(slash + 1)};
}

} // namespace Ninelives::Drawing
