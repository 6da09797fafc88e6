// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/AttachmentPictures.h"
#include "ui/media/Faces.h"
#include "ui/media/PictureStore.h"

#include <memory>

class QQmlEngine;

namespace Ninelives {

/// Gives `engine` every image provider the window uses; once, before QML is loaded. The engine owns
/// them. `pictures`: what image://picture shows; `attachments`: image://attachment and
/// image://preview; `faces`: who in image://picture is whom, outlives the engine.
void addImageProviders(QQmlEngine &engine, std::shared_ptr<const PictureStore> pictures,
                       const std::shared_ptr<AttachmentPictures> &attachments, Faces *faces);

} // namespace Ninelives
