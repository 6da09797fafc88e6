// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/FilePreparer.h"

#include "core/base/Log.h"
#include "core/media/MetadataStripper.h"
#include "core/media/PhotoPreparer.h"
#include "core/media/VoiceDecoder.h"
#include "core/model/FileName.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ninelives::FilePreparer {

namespace {

constexpr qint64 pieceBytes = qint64{256} * 1024;
constexpr qint64 headBytes = 256;
constexpr int previewSide = 512;
constexpr int smallestSide = 320;
constexpr auto voiceType = "audio/ogg"_L1;

/// An open file, or what was pasted.
struct Source {
    QString name;
    QByteArray head;
    qint64 bytes = 0;
    QString mediaType;
    std::unique_ptr<QFile> device; ///< none: `pasted` is all of it
    QByteArray pasted;

    [[nodiscard]] PictureFormat format() const { return pictureFormat(head); }
    [[nodiscard]] Result<QByteArray> all() const
    {
        if (!device) {
            return pasted;
        }
        if (!device->seek(0)) {
            return Error{ErrorCode::Io, device->errorString()};
        }
        QByteArray read = device->readAll();
        return read.size() == bytes ? Result<QByteArray>(std::move(read))
                                    : Error{ErrorCode::Io, u"the file changed"_s};
    }
};

Result<Source> fromDisk(const OutgoingFile &file)
{
    const QFileInfo info(file.path);
    if (!info.exists()) {
        return Error{ErrorCode::NotFound, file.path};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::InvalidInput, u"a folder, or no ordinary file"_s};
    }
    Source source;
    source.name = file.name.isEmpty() ? info.fileName() : file.name;
    source.device = std::make_unique<QFile>(file.path);
    if (!source.device->open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, source.device->errorString()};
    }
    source.bytes = source.device->size();
    source.head = source.device->peek(headBytes);
    source.mediaType = QMimeDatabase().mimeTypeForFile(info).name();
    return source;
}

Result<Source> opened(const OutgoingFile &file)
{
    Source source;
    if (!file.path.isEmpty()) {
        auto disk = fromDisk(file);
        if (!disk) {
            return disk;
        }
        source = *std::move(disk);
    } else {
        source.pasted = file.data;
        source.bytes = file.data.size();
        source.head = file.data.left(headBytes);
        source.name = file.name;
        source.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.data).name();
    }
    if (source.bytes == 0) {
        return Error{ErrorCode::InvalidInput, u"an empty file"_s};
    }
    source.name = safeFileName(source.name, u"file"_s);
    return source;
}

QString suffixOf(PictureFormat format)
{
    constexpr std::array suffixes{
        std::pair{PictureFormat::Jpeg, ".jpg"_L1},  std::pair{PictureFormat::Png, ".png"_L1},
        std::pair{PictureFormat::Gif, ".gif"_L1},   std::pair{PictureFormat::WebP, ".webp"_L1},
        std::pair{PictureFormat::Heic, ".heic"_L1}, std::pair{PictureFormat::Avif, ".avif"_L1}};
    const auto found =
        std::ranges::find(suffixes, format, &std::pair<PictureFormat, QLatin1StringView>::first);
    return found == suffixes.end() ? QString() : QString(found->second);
}

/// The name, with the suffix of what the picture has become.
QString renamed(const QString &name, PictureFormat before, PictureFormat after)
{
    if (before == after) {
        return name;
    }
    const qsizetype dot = name.lastIndexOf(u'.');
    return (dot > 0 ? name.left(dot) : name) + suffixOf(after);
}

Result<PreparedPicture> pictureFrom(const QByteArray &bytes, const OutgoingFile &file)
{
    PictureWish wish;
    wish.quarterTurns = file.quarterTurns;
    wish.original = file.quality != OutgoingFile::Quality::Sensible;
    wish.longSide = wish.original ? 0 : wish.longSide;
    auto prepared = preparePicture(bytes, wish, limitsForSending);
    if (prepared && file.quality == OutgoingFile::Quality::Untouched && file.quarterTurns == 0) {
        prepared->bytes = bytes;
        prepared->format = pictureFormat(bytes);
    }
    return prepared;
}

/// How long a sound is that others can play in the chat; 0 for every other file. What can't be
/// decoded goes as a file like others.
Result<qint64> voiceMs(const Source &source)
{
    if (!looksLikeVoice(source.head) || source.bytes > VoiceLimits{}.mostBytes) {
        return qint64{0};
    }
    const auto bytes = source.all();
    if (!bytes) {
        return bytes.error();
    }
    const auto shape = measureVoice(*bytes);
    return shape ? shape->durationMs : 0;
}

/// A picture that its notes stay in: as it is, it is a file like others.
bool keepsNotes(const Error &error)
{
    return error.code == ErrorCode::UnknownPicture || error.code == ErrorCode::PictureTooLarge;
}

bool isPhoto(const Source &source)
{
    return source.format() != PictureFormat::None && source.bytes <= PictureLimits{}.mostBytes;
}

Result<MediaFolder::Stored> copiedWithin(const MediaFolder &folder, const Attachment &attachment)
{
    const auto source = folder.open(attachment.localName, attachment.localKey);
    auto writer = folder.create();
    if (!source || !writer) {
        return source ? writer.error() : source.error();
    }
    for (;;) {
        const QByteArray piece = (*source)->read(pieceBytes);
        if (piece.isEmpty()) {
            break;
        }
        if (const auto written = (*writer)->write(piece); !written) {
            return written.error();
        }
    }
    auto stored = (*writer)->finish();
    if (stored && stored->bytes != attachment.bytes) {
        Attachment cutOff;
        cutOff.localName = stored->name;
        discard({cutOff}, folder);
        return Error{ErrorCode::Malformed, u"the local copy is damaged"_s};
    }
    return stored;
}

Attachment described(const MediaFolder::Stored &stored, const QString &name,
                     const QString &mediaType)
{
    Attachment attachment;
    attachment.name = name;
    attachment.mediaType = mediaType;
    attachment.bytes = stored.bytes;
    attachment.sha256 = stored.sha256;
    attachment.localName = stored.name;
    attachment.localKey = stored.key;
    return attachment;
}

Result<Attachment> storedPhoto(const PreparedPicture &picture, const QString &name,
                               const MediaFolder &folder)
{
    const auto stored = folder.store(picture.bytes);
    if (!stored) {
        return stored.error();
    }
    Attachment photo = described(*stored, name, mediaTypeOf(picture.format));
    photo.kind = AttachmentKind::Photo;
    photo.pixels = picture.pixels;
    photo.preview = picture.preview;
    return photo;
}

/// In its own size, without notes. What no decoder takes only loses them: others may open it,
/// though perhaps lying on its side. UnknownPicture or PictureTooLarge when they stay in it.
Result<PreparedPicture> cleaned(const QByteArray &bytes, const PictureFacts &facts)
{
    auto prepared = preparePicture(bytes, {.longSide = 0, .original = true}, limitsForSending);
    if (prepared || prepared.error().code == ErrorCode::PictureTooLarge) {
        return prepared;
    }
    const auto cut = withoutNotes(bytes);
    if (!cut) {
        return Error{ErrorCode::UnknownPicture, prepared.error().detail};
    }
    PreparedPicture picture;
    picture.bytes = *cut;
    picture.format = facts.format;
    picture.pixels = facts.turned ? QSize() : facts.pixels;
    picture.animated = facts.animated;
    return picture;
}

/// A photo that has notes in it, made anew without them: others took it, and what their cameras
/// wrote is not ours to pass on. Nothing: it has none, or is no picture, and is copied as it is.
Result<std::optional<Attachment>> withoutOthersNotes(const Attachment &photo,
                                                     const MediaFolder &folder)
{
    const auto bytes = folder.read(photo.localName, photo.localKey, PictureLimits{}.mostBytes);
    if (!bytes || bytes->size() != photo.bytes || pictureFormat(*bytes) == PictureFormat::None) {
        return std::optional<Attachment>();
    }
    const auto facts = pictureFacts(*bytes, limitsForSending);
    if (!facts) {
        return facts.error(); // as it is, it might tell what it must not
    }
    if (!facts->notes && !facts->turned) {
        return std::optional<Attachment>();
    }
    const auto clean = cleaned(*bytes, *facts);
    if (!clean) {
        return clean.error();
    }
    const auto stored =
        storedPhoto(*clean, renamed(photo.name, facts->format, clean->format), folder);
    return stored ? Result<std::optional<Attachment>>(*stored) : stored.error();
}

Result<Attachment> copyOfOne(const Attachment &attachment, const MediaFolder &folder,
                             OutgoingFile::Quality quality)
{
    const auto clean = attachment.kind == AttachmentKind::Photo
        ? withoutOthersNotes(attachment, folder)
        : Result<std::optional<Attachment>>(std::nullopt);
    if (clean && *clean) {
        return **clean;
    }
    const bool insists = quality == OutgoingFile::Quality::Untouched;
    if (!clean && !(insists && keepsNotes(clean.error()))) {
        return clean.error();
    }
    const auto stored = copiedWithin(folder, attachment);
    if (!stored) {
        return stored.error();
    }
    Attachment copy = described(*stored, attachment.name, attachment.mediaType);
    if (!clean) {
        return copy;
    }
    copy.kind = attachment.kind;
    copy.pixels = attachment.pixels;
    copy.durationMs = attachment.durationMs;
    copy.preview = attachment.preview;
    return copy;
}

Result<MediaFolder::Stored> copied(const Source &source, const MediaFolder &folder)
{
    if (!source.device) {
        return folder.store(source.pasted);
    }
    auto writer = folder.create();
    if (!writer) {
        return writer.error();
    }
    QByteArray piece;
    qint64 total = 0;
    do {
        piece = source.device->read(pieceBytes);
        if (const auto written = (*writer)->write(piece); !written) {
            return written.error();
        }
        total += piece.size();
    } while (!piece.isEmpty());
    if (total != source.bytes) {
        return Error{ErrorCode::Io, source.device->errorString()};
    }
    return (*writer)->finish();
}

Result<FilePreview> asPhoto(const Source &source, const OutgoingFile &file)
{
    const auto bytes = source.all();
    if (!bytes) {
        return bytes.error();
    }
    const auto facts = pictureFacts(*bytes, limitsForSending);
    const auto prepared = facts ? pictureFrom(*bytes, file) : facts.error();
    if (!prepared) {
        return prepared.error();
    }
    const auto picture = scaledPicture(prepared->bytes, previewSide, limitsForSending);
    if (!picture) {
        return picture.error();
    }
    FilePreview shown;
    shown.kind = AttachmentKind::Photo;
    shown.name = renamed(source.name, source.format(), prepared->format);
    shown.mediaType = mediaTypeOf(prepared->format);
    shown.bytes = prepared->bytes.size();
    shown.pixels = prepared->pixels;
    shown.picture = *picture;
    shown.place = facts->place;
    shown.notes = facts->notes;
    shown.animated = prepared->animated;
    return shown;
}

Result<FilePreview> asFile(const Source &source)
{
    const auto length = voiceMs(source);
    if (!length) {
        return length.error();
    }
    FilePreview shown;
    shown.name = source.name;
    shown.mediaType = source.mediaType;
    shown.bytes = source.bytes;
    shown.mayTell = mayTellPlace(source.head);
    if (*length > 0) {
        shown.kind = AttachmentKind::Voice;
        shown.mediaType = voiceType;
    }
    return shown;
}

} // namespace

Result<FilePreview> preview(const OutgoingFile &file)
{
    const auto source = opened(file);
    if (!source) {
        return source.error();
    }
    if (isPhoto(*source)) {
        auto photo = asPhoto(*source, file);
        const bool insists = file.quality == OutgoingFile::Quality::Untouched;
        if (photo || !insists || !keepsNotes(photo.error())) {
            return photo;
        }
    }
    return asFile(*source);
}

Result<Attachment> prepare(const OutgoingFile &file, const MediaFolder &folder)
{
    const auto source = opened(file);
    if (!source) {
        return source.error();
    }
    if (isPhoto(*source)) {
        const auto bytes = source->all();
        const auto prepared =
            bytes ? pictureFrom(*bytes, file) : Result<PreparedPicture>(bytes.error());
        if (prepared) {
            return storedPhoto(*prepared, renamed(source->name, source->format(), prepared->format),
                               folder);
        }
        if (file.quality != OutgoingFile::Quality::Untouched || !bytes) {
            return prepared.error(); // as it is, a damaged picture is a file like others
        }
    }
    const auto length = voiceMs(*source);
    if (!length) {
        return length.error();
    }
    if (source->device && !source->device->seek(0)) {
        return Error{ErrorCode::Io, source->device->errorString()};
    }
    const auto stored = copied(*source, folder);
    if (!stored) {
        return stored.error();
    }
    Attachment attachment = described(*stored, source->name, source->mediaType);
    if (*length > 0) {
        attachment.kind = AttachmentKind::Voice;
        attachment.mediaType = voiceType;
        attachment.durationMs = *length;
    }
    return attachment;
}

void discard(const QList<Attachment> &attachments, const MediaFolder &folder)
{
    for (const Attachment &attachment : attachments) {
        if (const auto removed = folder.remove(attachment.localName); !removed) {
            qCWarning(logEngine) << "a file was not removed:" << removed.error().detail;
        }
    }
}

Result<QList<Attachment>> copyAll(const QList<Attachment> &attachments, const MediaFolder &folder,
                                  OutgoingFile::Quality quality)
{
    QList<Attachment> copies;
    for (const Attachment &attachment : attachments) {
        auto copy = copyOfOne(attachment, folder, quality);
        if (!copy) {
            discard(copies, folder);
            return copy.error();
        }
        copies.append(*std::move(copy));
    }
    return copies;
}

Result<QList<Attachment>> prepareAll(const QList<OutgoingFile> &files, const MediaFolder &folder)
{
    QList<Attachment> attachments;
    for (const OutgoingFile &file : files) {
        auto prepared = prepare(file, folder);
        if (prepared) {
            attachments.append(*std::move(prepared));
            continue;
        }
        discard(attachments, folder);
        return prepared.error();
    }
    return attachments;
}

Result<Attachment> smaller(const Attachment &photo, const MediaFolder &folder)
{
    const auto bytes = folder.read(photo.localName, photo.localKey, PictureLimits{}.mostBytes);
    if (!bytes) {
        return bytes.error();
    }
    PictureWish wish;
    const int longSide = std::max(photo.pixels.width(), photo.pixels.height());
    wish.longSide = std::clamp(longSide / 2, smallestSide, wish.longSide);
    const auto prepared = preparePicture(*bytes, wish, limitsForSending);
    if (!prepared) {
        return prepared.error();
    }
    return storedPhoto(*prepared, renamed(photo.name, pictureFormat(*bytes), prepared->format),
                       folder);
}

} // namespace Ninelives::FilePreparer
