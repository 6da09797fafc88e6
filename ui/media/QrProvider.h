// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace Ninelives {

/// `image://qr/<base64 of a text>`: the text as a QR code, black on nothing, each module a whole
/// number of pixels, so that the picture may be smaller than asked for. Empty for more than
/// `mostBytes`. Any thread.
class QrProvider : public QQuickImageProvider
{
public:
    static constexpr auto providerName = QLatin1StringView("qr");
    static constexpr qsizetype mostBytes = 1'000;

    QrProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

    /// One pixel a module, without a margin; null when there is nothing to encode or too much.
    [[nodiscard]] static QImage modules(const QByteArray &text);
};

} // namespace Ninelives
