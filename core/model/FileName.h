// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives {

/// A file's name as a sender gave it, made fit for any file system and for people's eyes: no
/// folders, no control characters or direction overrides, no names that a system keeps for itself
/// ("CON", "COM1"), no dot at the beginning (hidden), none and no space at the end, at most `bytes`
/// of UTF-8 with the suffix kept (255 is what file systems take). `fallback` when nothing is left.
[[nodiscard]] QString safeFileName(const QString &name, const QString &fallback,
                                   qsizetype bytes = 255);

/// True for what a system runs when it is opened: programs, scripts, installers, shortcuts. By name
/// and media type, whichever says so.
[[nodiscard]] bool isProgram(const QString &name, const QString &mediaType);

} // namespace Ninelives
