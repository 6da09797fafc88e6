// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/PictureStore.h"

#include <QQuickImageProvider>

#include <memory>

namespace Ninelives {

/// `image://whole/<name>`: a picture of the store in its own shape, no side longer than 640 pixels.
/// Any thread.
class WholePictureProvider : public QQuickImageProvider
{
public:
    static constexpr auto providerName = QLatin1StringView("whole");
    static constexpr int longestSide = 640;

    explicit WholePictureProvider(std::shared_ptr<const PictureStore> store);
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    std::shared_ptr<const PictureStore> m_store;
};

} // namespace Ninelives
