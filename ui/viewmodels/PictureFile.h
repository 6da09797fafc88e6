// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

/// A picture that the user chose from a file, as a group's picture.
namespace Ninelives::PictureFile {

/// Reads, shrinks and encodes on another thread. Io when the file can't be read, TooLarge over
/// 40 MB, Malformed when it is no PNG or JPEG.
[[nodiscard]] QFuture<Result<QByteArray>> prepare(const QUrl &file);
/// What to say about such a failure.
[[nodiscard]] QString sentence(const Error &error);

} // namespace Ninelives::PictureFile
