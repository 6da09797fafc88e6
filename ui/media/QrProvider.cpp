// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/QrProvider.h"

#include "ui/media/Drawing.h"

#include <QColor>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace Ninelives {

namespace {

constexpr QSize usualCode(160, 160);

} // namespace

QrProvider::QrProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage QrProvider::modules(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > mostBytes) {
        return {};
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()),
                          reinterpret_cast<const unsigned char *>(text.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code) {
        return {};
    }
    const int side = code->width;
    QImage image = Drawing::transparent(QSize(side, side));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            // The lowest bit says dark.
            if ((code->data[qsizetype{y} * side + x] & 1U) != 0) {
                image.setPixelColor(x, y, Qt::black);
            }
        }
    }
    return image;
}

QImage QrProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QImage code = modules(QByteArray::fromBase64(id.toLatin1()));
    QImage image = code;
    if (!code.isNull()) {
        const QSize wanted = Drawing::boundedSize(requestedSize, usualCode);
        const int times = std::max(1, std::min(wanted.width(), wanted.height()) / code.width());
        image = code.scaled(code.size() * times, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    }
    if (size) {
        *size = image.size();
    }
    return image;
}

} // namespace Ninelives
