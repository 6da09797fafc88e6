// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/NotificationImage.h"

#include <QDBusArgument>

namespace Ninelives {

NotificationImage NotificationImage::of(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGBA8888);
    NotificationImage image;
    image.width = plain.width();
    image.height = plain.height();
    image.stride = int(plain.bytesPerLine());
    image.pixels =
        QByteArray(reinterpret_cast<const char *>(plain.constBits()), plain.sizeInBytes());
    return image;
}

// QtDBus prescribes the signature of the readers, and calls them with an argument that it keeps.
// NOLINTBEGIN(bugprone-return-const-ref-from-parameter)

QDBusArgument &operator<<(QDBusArgument &argument, const NotificationImage &image)
{
    argument.beginStructure();
    argument << image.width << image.height << image.stride << image.hasAlpha << image.bitsPerSample
             << image.channels << image.pixels;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NotificationImage &image)
{
    argument.beginStructure();
    argument >> image.width >> image.height >> image.stride >> image.hasAlpha >> image.bitsPerSample
        >> image.channels >> image.pixels;
    argument.endStructure();
    return argument;
}

// NOLINTEND(bugprone-return-const-ref-from-parameter)

} // namespace Ninelives
