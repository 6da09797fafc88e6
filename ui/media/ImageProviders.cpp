// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/ImageProviders.h"

#include "ui/media/ArtProvider.h"
#include "ui/media/IconProvider.h"
#include "ui/media/PictureProvider.h"

#include <QQmlEngine>

namespace Ninelives {

void addImageProviders(QQmlEngine &engine, std::shared_ptr<const PictureStore> pictures)
{
    engine.addImageProvider(IconProvider::providerName, new IconProvider);
    engine.addImageProvider(ArtProvider::providerName, new ArtProvider);
    engine.addImageProvider(PictureProvider::providerName,
                            new PictureProvider(std::move(pictures)));
}

} // namespace Ninelives
