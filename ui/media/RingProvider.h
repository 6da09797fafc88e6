// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace Ninelives {

/// `image://ring/<frame>/<rrggbb>`: how far something has come, as an arc from the top: frame 0 to
/// 24. Few frames, because Qt Quick keeps each one. Same rules as IconProvider.
class RingProvider : public QQuickImageProvider
{
public:
    static constexpr QLatin1StringView providerName{"ring"};
    static constexpr int frames = 24;

    RingProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace Ninelives
