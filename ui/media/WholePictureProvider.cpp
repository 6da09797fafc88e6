// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/WholePictureProvider.h"

#include "ui/media/SmallPicture.h"

namespace Ninelives {

WholePictureProvider::WholePictureProvider(std::shared_ptr<const PictureStore> store)
    : QQuickImageProvider(QQuickImageProvider::Image), m_store(std::move(store))
{}

QImage WholePictureProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    QImage picture = SmallPicture::whole(m_store->get(id), longestSide);
    if (size) {
        *size = picture.size();
    }
    return picture;
}

} // namespace Ninelives
