// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

#include <QList>
#include <QUrl>

class QMimeData;

/// What can be sent of what was copied or dragged here.
namespace Ninelives::ClipboardFiles {

/// Files on this computer; folders and addresses elsewhere do not count.
[[nodiscard]] QList<OutgoingFile> fromUrls(const QList<QUrl> &urls);
/// Files, else a picture. Nothing where there is text, which is pasted as such: office programs
/// copy a picture of the text beside it. `name`: what a picture without a name is called.
[[nodiscard]] QList<OutgoingFile> fromMimeData(const QMimeData &data, const QString &name);

} // namespace Ninelives::ClipboardFiles
