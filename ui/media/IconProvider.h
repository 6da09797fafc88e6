// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace Ninelives {

/// Draws icons of the built-in set in one colour: `image://icon/<name>/<rrggbb>` or
/// `…/<aarrggbb>`. Tinting happens once per name, colour and size, because Qt Quick keeps what the
/// provider returned; nothing is tinted while a frame is painted.
///
/// Only built-in drawings are reachable: a name with anything but letters, digits and hyphens gives
/// an empty picture. Called from Qt Quick's own threads; has no state.
class IconProvider : public QQuickImageProvider
{
public:
    /// The name under which the engine knows it.
    static constexpr QLatin1StringView providerName{"icon"};

    IconProvider();

    /// `size` receives the size of the result in device pixels; `requestedSize` is the wanted one,
    /// the drawing's own size where it is empty.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace Ninelives
