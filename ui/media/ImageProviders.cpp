// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/ImageProviders.h"

#include "ui/media/ArtProvider.h"
#include "ui/media/AttachmentProviders.h"
#include "ui/media/IconProvider.h"
#include "ui/media/PictureProvider.h"
#include "ui/media/QrProvider.h"
#include "ui/media/RingProvider.h"
#include "ui/media/WholePictureProvider.h"

#include <QQmlEngine>

namespace Ninelives {

void addImageProviders(QQmlEngine &engine, std::shared_ptr<const PictureStore> pictures,
                       const std::shared_ptr<AttachmentPictures> &attachments, Faces *faces)
{
    Faces::install(engine, faces);
    engine.addImageProvider(IconProvider::providerName, new IconProvider);
    engine.addImageProvider(QrProvider::providerName, new QrProvider);
    engine.addImageProvider(RingProvider::providerName, new RingProvider);
    engine.addImageProvider(ArtProvider::providerName, new ArtProvider);
    engine.addImageProvider(WholePictureProvider::providerName, new WholePictureProvider(pictures));
    engine.addImageProvider(PictureProvider::providerName,
                            new PictureProvider(std::move(pictures)));
    engine.addImageProvider(AttachmentImageProvider::providerName,
                            new AttachmentImageProvider(attachments));
    engine.addImageProvider(PreviewImageProvider::providerName,
                            new PreviewImageProvider(attachments));
}

} // namespace Ninelives
