// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/PictureStore.h"

#include <QQuickImageProvider>

#include <memory>

namespace Ninelives {

/// `image://picture/<name>/<radius>`: a picture of the store, square, with corners of `radius`
/// thousandths of its width. Decoded on the loader's thread when the Image is asynchronous.
class PictureProvider : public QQuickImageProvider
{
public:
    static constexpr auto providerName = QLatin1StringView("picture");

    explicit PictureProvider(std::shared_ptr<const PictureStore> store);
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    std::shared_ptr<const PictureStore> m_store;
};

} // namespace Ninelives
