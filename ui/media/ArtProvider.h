// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace Ninelives {

/// The built-in drawings, cropped to the wanted box and with round corners:
/// `image://art/<name>/<radius>`, the radius in thousandths of the box's width. Rounding is done
/// here because the software renderer has no masks. Same rules as IconProvider.
class ArtProvider : public QQuickImageProvider
{
public:
    static constexpr QLatin1StringView providerName{"art"};

    ArtProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace Ninelives
