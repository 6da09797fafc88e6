// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/ImageProviders.h"

#include "ui/media/ArtProvider.h"
#include "ui/media/IconProvider.h"

#include <QQmlEngine>

namespace Ninelives {

void addImageProviders(QQmlEngine &engine)
{
    engine.addImageProvider(IconProvider::providerName, new IconProvider);
    engine.addImageProvider(ArtProvider::providerName, new ArtProvider);
}

} // namespace Ninelives
