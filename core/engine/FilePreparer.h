// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/Services.h"
#include "core/media/MediaFolder.h"

namespace Ninelives {

/// Makes files ready for sending: pictures as the user wishes, everything else as it is. Takes its
/// time: for the pool. Callable from any thread.
namespace FilePreparer {

/// As MediaService::preview().
[[nodiscard]] Result<FilePreview> preview(const OutgoingFile &file);
/// A copy in `folder` and what is known of it. Errors as MediaService::send().
[[nodiscard]] Result<Attachment> prepare(const OutgoingFile &file, const MediaFolder &folder);
/// Removes their copies from `folder`, for nothing will refer to them.
void discard(const QList<Attachment> &attachments, const MediaFolder &folder);
/// All of them, or none: then nothing of them stays in the folder.
[[nodiscard]] Result<QList<Attachment>> prepareAll(const QList<OutgoingFile> &files,
                                                   const MediaFolder &folder);
/// Fresh copies of files that are in the folder, to be sent once more: under new keys, with nothing
/// of where the first ones went, and photos without notes. UnknownPicture or PictureTooLarge for a
/// photo that its notes can't be cut out of; `Untouched` makes a file of it, notes included. All of
/// them, or none.
[[nodiscard]] Result<QList<Attachment>>
copyAll(const QList<Attachment> &attachments, const MediaFolder &folder,
        OutgoingFile::Quality quality = OutgoingFile::Quality::Original);
/// The photo, with half its long side at most.
[[nodiscard]] Result<Attachment> smaller(const Attachment &photo, const MediaFolder &folder);

} // namespace FilePreparer

} // namespace Ninelives
