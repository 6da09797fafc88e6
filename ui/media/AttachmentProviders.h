// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/AttachmentPictures.h"

#include <QQuickAsyncImageProvider>

#include <memory>

namespace Ninelives {

/// `image://attachment/<id>/<long side>`: the whole photo. `image://attachment/<id>/<w>x<h>` and
/// `…/<top left>-<top right>-<bottom right>-<bottom left>`: cropped to that box, with round
/// corners, because the software renderer has no masks; `…/<long side>` says how large the photo
/// has to be for that. An empty picture when there is none.
class AttachmentImageProvider : public QQuickAsyncImageProvider
{
public:
    static constexpr auto providerName = QLatin1StringView("attachment");

    explicit AttachmentImageProvider(std::shared_ptr<AttachmentPictures> pictures);
    QQuickImageResponse *requestImageResponse(const QString &id,
                                              const QSize &requestedSize) override;

private:
    std::shared_ptr<AttachmentPictures> m_pictures;
};

/// `image://preview/<id>/<w>x<h>/<corners>`: the tiny preview of a photo, blurred by being drawn
/// large. Its bytes come from the sender: only small PNG, JPEG and WebP pictures are looked at.
class PreviewImageProvider : public QQuickImageProvider
{
public:
    static constexpr auto providerName = QLatin1StringView("preview");

    explicit PreviewImageProvider(std::shared_ptr<AttachmentPictures> pictures);
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    std::shared_ptr<AttachmentPictures> m_pictures;
};

} // namespace Ninelives
