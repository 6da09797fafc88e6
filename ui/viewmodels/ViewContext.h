// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/engine/Services.h"

#include <QLocale>

namespace Ninelives {

class AttachmentPictures;
class Microphone;
class Speaker;

/// What every view-model is given. The engine and the clock outlive all view-models.
struct ViewContext {
    EngineApi *engine = nullptr;
    const Clock *clock = nullptr;
    QLocale locale;
    AttachmentPictures *attachments = nullptr; ///< keeps tiny previews for the window; or none
    Microphone *microphone = nullptr; ///< or none
    Speaker *speaker = nullptr; ///< or none
};

} // namespace Ninelives
