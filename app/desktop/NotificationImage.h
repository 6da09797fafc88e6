// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QMetaType>

class QDBusArgument;

namespace Ninelives {

/// A picture as the hint "image-data" of org.freedesktop.Notifications takes it: (iiibiiay), here
/// always four bytes a pixel: red, green, blue, alpha.
struct NotificationImage {
    int width = 0;
    int height = 0;
    int stride = 0; ///< bytes a line
    bool hasAlpha = true;
    int bitsPerSample = 8;
    int channels = 4;
    QByteArray pixels;

    bool operator==(const NotificationImage &) const = default;

    [[nodiscard]] static NotificationImage of(const QImage &picture);
};

QDBusArgument &operator<<(QDBusArgument &argument, const NotificationImage &image);
const QDBusArgument &operator>>(const QDBusArgument &argument, NotificationImage &image);

} // namespace Ninelives

Q_DECLARE_METATYPE(Ninelives::NotificationImage)
