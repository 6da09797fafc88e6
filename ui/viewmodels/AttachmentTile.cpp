// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AttachmentTile.h"

#include "core/model/FileName.h"
#include "ui/text/Joining.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttachmentTile)
};

constexpr qsizetype longestName = 255; // as safeFileName(): the suffix is never cut off

Ui::TransferState stateOf(const Attachment &attachment, const TileSurroundings &around)
{
    if (around.progress) {
        return around.progress->up ? Ui::TransferState::Uploading : Ui::TransferState::Fetching;
    }
    if (attachment.failed) {
        return Ui::TransferState::Failed;
    }
    if (around.own && !attachment.isUploaded()) {
        return attachment.isHere() ? Ui::TransferState::Waiting : Ui::TransferState::Preparing;
    }
    return attachment.isHere() ? Ui::TransferState::Here : Ui::TransferState::Remote;
}

/// What may help after an upload that did not work.
Ui::TransferAction uploadAction(const Attachment &attachment)
{
    switch (attachment.failure) {
    case ErrorCode::TooLarge:
        return attachment.kind == AttachmentKind::Photo ? Ui::TransferAction::SendSmaller
                                                        : Ui::TransferAction::Remove;
    case ErrorCode::NoUploadService:
    case ErrorCode::UploadRefused:
    case ErrorCode::NotAllowed:
    case ErrorCode::FileGone:
    case ErrorCode::UnknownPicture:
    case ErrorCode::PictureTooLarge:
        return Ui::TransferAction::Remove;
    default:
        return Ui::TransferAction::TryAgain;
    }
}

Ui::TransferAction fetchAction(const Attachment &attachment)
{
    switch (attachment.failure) {
    case ErrorCode::InsecureLink:
    case ErrorCode::UnknownPicture:
        return Ui::TransferAction::None;
    case ErrorCode::NotWhatWasSent:
        return Ui::TransferAction::FetchAgain;
    default:
        return Ui::TransferAction::TryAgainFetching;
    }
}

Ui::TransferAction actionOf(const Attachment &attachment, const TileSurroundings &around,
                            Ui::TransferState state)
{
    switch (state) {
    case Ui::TransferState::Failed:
        return around.own && !attachment.isUploaded() ? uploadAction(attachment)
                                                      : fetchAction(attachment);
    case Ui::TransferState::Remote:
        return Ui::TransferAction::Fetch;
    case Ui::TransferState::Uploading:
    case Ui::TransferState::Fetching:
    case Ui::TransferState::Waiting:
        return Ui::TransferAction::Cancel;
    default:
        return Ui::TransferAction::None;
    }
}

/// Who opens what is not here wants to have it. Nothing is removed or changed that way: that takes
/// its own button.
bool actsWhenOpened(const AttachmentTile &tile)
{
    switch (Ui::TransferAction(tile.action)) {
    case Ui::TransferAction::Fetch:
    case Ui::TransferAction::FetchAgain:
    case Ui::TransferAction::TryAgain:
    case Ui::TransferAction::TryAgainFetching:
        return !tile.here;
    case Ui::TransferAction::Cancel:
        return !tile.here && Ui::TransferState(tile.state) == Ui::TransferState::Fetching;
    default:
        return false;
    }
}

QString what(const Attachment &attachment, const AttachmentTile &tile)
{
    switch (attachment.kind) {
    case AttachmentKind::Photo:
        return Words::tr("Photo");
    case AttachmentKind::Voice:
        return Sentences::attachments({attachment});
    case AttachmentKind::File:
        break;
    }
    return tile.program ? Words::tr("Program %1").arg(tile.name)
                        : Words::tr("File %1").arg(tile.name);
}

QString stateWords(const AttachmentTile &tile)
{
    switch (Ui::TransferState(tile.state)) {
    case Ui::TransferState::Waiting:
        return Words::tr("waiting to be sent");
    case Ui::TransferState::Preparing:
        return Words::tr("being prepared");
    case Ui::TransferState::Uploading:
        return Words::tr("being sent");
    case Ui::TransferState::Fetching:
        return Words::tr("being loaded");
    case Ui::TransferState::Remote:
        return Words::tr("not loaded");
    case Ui::TransferState::Failed:
        return tile.reason;
    case Ui::TransferState::Here:
        break;
    }
    return {};
}

/// "Photo from Aylin, 1 of 4, caption The new arrivals"
QString accessibleName(const Attachment &attachment, const AttachmentTile &tile,
                       const TileSurroundings &around)
{
    const QString name = what(attachment, tile);
    QStringList parts{
        around.sender.isEmpty()
            ? Words::tr("%1 from you", "a photo or file").arg(name)
            : Words::tr("%1 from %2", "a photo or file, and a person").arg(name, around.sender)};
    if (around.count > 1) {
        parts << Words::tr("%1 of %2").arg(around.place).arg(around.count);
    }
    if (!around.caption.isEmpty()) {
        parts << Words::tr("caption %1").arg(MessageFormatter::toPreview(around.caption));
    }
    if (attachment.kind == AttachmentKind::File && !tile.sizeText.isEmpty()) {
        parts << tile.sizeText;
    }
    parts << stateWords(tile);
    parts.removeAll(QString());
    return joinedParts(parts);
}

QString with(const QString &sentence, const QString &sizeText, const QString &withSize)
{
    return sizeText.isEmpty() ? sentence : withSize.arg(sizeText);
}

/// The second line of a file.
QString lineOf(const Attachment &attachment, const AttachmentTile &tile)
{
    const bool timed = attachment.kind == AttachmentKind::Voice && attachment.durationMs > 0;
    const QString size = timed ? Sentences::duration(attachment.durationMs) : tile.sizeText;
    switch (Ui::TransferState(tile.state)) {
    case Ui::TransferState::Waiting:
        return with(Words::tr("Waiting"), size, Words::tr("Waiting, %1"));
    case Ui::TransferState::Preparing:
        return Words::tr("Preparing");
    case Ui::TransferState::Uploading:
        return Words::tr("Uploading, %1").arg(tile.progressText);
    case Ui::TransferState::Fetching:
        return Words::tr("Loading, %1").arg(tile.progressText);
    case Ui::TransferState::Failed:
        return tile.reason;
    default:
        break;
    }
    if (tile.program) {
        return with(Words::tr("A program. Open only if you expected it."), size,
                    Words::tr("A program, %1. Open only if you expected it."));
    }
    return tile.here ? with(Words::tr("Open or save"), size, Words::tr("%1, open or save"))
                     : with(Words::tr("Not loaded"), size, Words::tr("%1, not loaded"));
}

} // namespace

QString transferActionText(Ui::TransferAction action)
{
    switch (action) {
    case Ui::TransferAction::Fetch:
        return Words::tr("Load");
    case Ui::TransferAction::FetchAgain:
        return Words::tr("Fetch again");
    case Ui::TransferAction::TryAgain:
    case Ui::TransferAction::TryAgainFetching:
        return Words::tr("Try again");
    case Ui::TransferAction::SendSmaller:
        return Words::tr("Send smaller");
    case Ui::TransferAction::Remove:
        return Words::tr("Remove");
    case Ui::TransferAction::Cancel:
        return Words::tr("Cancel");
    case Ui::TransferAction::None:
        break;
    }
    return {};
}

bool isPlayable(const Attachment &attachment)
{
    return attachment.kind == AttachmentKind::Voice
        && (attachment.mediaType == "audio/ogg"_L1 || attachment.mediaType == "audio/opus"_L1);
}

AttachmentTile attachmentTile(const Attachment &announced, const TileSurroundings &around)
{
    Attachment attachment = announced;
    AttachmentTile tile;
    tile.voice = isPlayable(attachment) && !(around.shape && !around.shape->ok());
    if (around.shape && around.shape->ok()) {
        attachment.durationMs = (*around.shape)->durationMs;
        tile.bars = {(*around.shape)->bars.cbegin(), (*around.shape)->bars.cend()};
    }
    tile.durationMs = double(attachment.durationMs);
    tile.mayMove = attachment.kind == AttachmentKind::Photo
        && (attachment.mediaType == "image/gif"_L1 || attachment.mediaType == "image/webp"_L1);
    tile.attachmentId = double(attachment.id.value);
    tile.kind = int(attachment.kind);
    tile.name = MessageFormatter::toPreview(attachment.name, longestName);
    if (tile.name.isEmpty()) {
        tile.name = Sentences::attachments({attachment});
    }
    tile.sizeText =
        attachment.bytes > 0 ? Sentences::size(attachment.bytes, around.locale) : QString();
    tile.pixelWidth = attachment.pixels.width();
    tile.pixelHeight = attachment.pixels.height();
    tile.here = attachment.isHere();
    tile.hasPreview = !attachment.preview.isEmpty();
    tile.program = isProgram(attachment.name, attachment.mediaType);

    const Ui::TransferState state = stateOf(attachment, around);
    tile.state = int(state);
    if (around.progress) {
        const TransferProgress &moved = *around.progress;
        const qint64 total = moved.totalBytes > 0 ? moved.totalBytes : attachment.bytes;
        tile.progress =
            total > 0 ? std::clamp(double(moved.doneBytes) / double(total), 0.0, 1.0) : -1;
        tile.progressText = Sentences::sizeDone(moved.doneBytes, total, around.locale);
    }
    if (state == Ui::TransferState::Failed) {
        tile.reason = around.own && !attachment.isUploaded()
            ? Sentences::uploadFailure(attachment, around.provider, around.locale)
            : Sentences::fetchFailure(attachment, around.sender);
    }
    const Ui::TransferAction action = actionOf(attachment, around, state);
    tile.action = int(action);
    tile.acts = actsWhenOpened(tile);
    tile.actionText = action == Ui::TransferAction::Fetch && !tile.sizeText.isEmpty()
        ? Words::tr("Load, %1", "a photo of that size").arg(tile.sizeText)
        : transferActionText(action);
    tile.line = lineOf(attachment, tile);
    tile.accessibleName = accessibleName(attachment, tile, around);
    return tile;
}

} // namespace Ninelives
