// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MediaServiceImpl.h"

#include "core/base/FullDisk.h"
#include "core/engine/ChangeFeed.h"
#include "core/engine/Core.h"
#include "core/engine/FilePreparer.h"
#include "core/engine/MediaParts.h"
#include "core/engine/MediaWorks.h"
#include "core/engine/StoreReader.h"
#include "core/media/FilmDecoder.h"
#include "core/media/PhotoPreparer.h"
#include "core/media/VoiceDecoder.h"
#include "core/media/VoiceEncoder.h"
#include "core/storage/AttachmentStore.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/media/DownloadQueue.h"
#include "core/sync/media/MediaPolicy.h"
#include "core/sync/media/PlayedVoices.h"
#include "core/sync/media/UploadQueue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

using MediaParts::inPool;

namespace {

constexpr qint64 pieceBytes = qint64{256} * 1024;

/// QSaveFile adds seven bytes to a name while it writes, and file systems take 255.
constexpr qsizetype mostSavedNameBytes = 248;

/// As much of the beginning as fits; what people see as one character stays whole.
QString fitting(QString text, qsizetype bytes)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    while (text.toUtf8().size() > bytes) {
        text.truncate(std::max<qsizetype>(0, finder.toPreviousBoundary()));
    }
    return text;
}

/// "cat.jpg", "cat (2).jpg" …, cut so that they can be written.
QString numberedPath(const QFileInfo &wanted, int number)
{
    constexpr qsizetype longestSuffixBytes = 64; // what is longer is a sentence with dots in it
    const auto dotted = [](const QString &suffix) {
        return suffix.isEmpty() ? QString() : u'.' + suffix;
    };
    QString suffix = dotted(wanted.completeSuffix());
    if (suffix.toUtf8().size() > longestSuffixBytes) {
        suffix = dotted(wanted.suffix());
    }
    if (suffix.toUtf8().size() > longestSuffixBytes) {
        suffix.clear();
    }
    const QString tail = (number > 1 ? u" (%1)"_s.arg(number) : QString()) + suffix;
    const QString stem = wanted.fileName().chopped(suffix.size());
    return wanted.dir().filePath(fitting(stem, mostSavedNameBytes - tail.toUtf8().size()) + tail);
}

Error saveError(const QString &path, const QString &detail)
{
    return toldAsFullDisk({ErrorCode::Io, detail}, QFileInfo(path).path());
}

/// The first name that is free, with an empty file under it, so that nobody else takes it.
Result<QString> reservedPath(const QString &wanted)
{
    const QFileInfo info(wanted);
    for (int number = 1;; ++number) {
        const QString path = numberedPath(info, number);
        QFile place(path);
        if (place.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return path;
        }
        const QFileInfo taken(path);
        if (!taken.exists() && !taken.isSymLink()) {
            return saveError(path, place.errorString());
        }
    }
}

Result<void> writeCopy(QIODevice &source, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return saveError(path, file.errorString());
    }
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(piece.data(), piece.size());
        if (got < 0) {
            return Error{ErrorCode::Malformed, u"the local copy is damaged"_s};
        }
        if (got == 0) {
            break;
        }
        if (file.write(piece.constData(), got) != got) {
            return saveError(path, file.errorString());
        }
    }
    return file.commit() ? Result<void>() : Result<void>(saveError(path, file.errorString()));
}

QList<SharedFile> flattened(const QList<Message> &messages, bool photos)
{
    QList<SharedFile> files;
    for (const Message &message : messages) {
        for (const Attachment &attachment : message.attachments) {
            if ((attachment.kind == AttachmentKind::Photo) == photos) {
                files.append({message.id, message.sortKey, message.direction, message.sender,
                              message.senderName, attachment});
            }
        }
    }
    return files;
}

} // namespace

Result<QString> MediaServiceImpl::saved(const MediaFolder &folder, const Attachment &attachment,
                                        const QString &wanted)
{
    const auto source = folder.open(attachment.localName, attachment.localKey);
    if (!source) {
        return source.error();
    }
    const auto path =
        reservedPath(QFileInfo(wanted).isDir() ? QDir(wanted).filePath(attachment.name) : wanted);
    if (!path) {
        return path;
    }
    if (const auto done = writeCopy(**source, *path); !done) {
        QFile::remove(*path); // the empty one
        return done.error();
    }
    return path;
}

MediaServiceImpl::MediaServiceImpl(Core &core, StoreReader &reader) : m_core(core), m_reader(reader)
{
    connect(&core, &Core::mediaProgress, this, &MediaService::progress);
    connect(&core, &Core::mediaEnded, this, &MediaService::ended);
}

Answer<FilePreview> MediaServiceImpl::preview(const OutgoingFile &file)
{
    return m_core.askLater<FilePreview>([file](Core &core, const Reply<FilePreview> &reply) {
        inPool<FilePreview>(core, [file] { return FilePreparer::preview(file); }, reply);
    });
}

Answer<void> MediaServiceImpl::letOthersPass(MessageId message)
{
    return m_core.ask<void>([message](Core &core) -> Result<void> {
        const auto session = core.sessionOf(message);
        return session ? session.value()->sync->letOthersPass(message)
                       : Result<void>(session.error());
    });
}

Answer<qint64> MediaServiceImpl::sizeLimit(AccountId account)
{
    return m_core.ask<qint64>([account](Core &core) -> Result<qint64> {
        const auto session = core.session(account);
        return session ? Result<qint64>(session.value()->sync->uploads().sizeLimit())
                       : session.error();
    });
}

Answer<void> MediaServiceImpl::fetch(AttachmentId attachment)
{
    return m_core.askLater<void>([attachment](Core &core, const Reply<void> &reply) {
        const auto session = MediaParts::sessionOfFile(core, attachment);
        if (!session) {
            reply(session.error());
            return;
        }
        session.value()->sync->downloads().fetch(attachment, reply);
    });
}

Answer<void> MediaServiceImpl::cancel(AttachmentId attachment)
{
    return m_core.ask<void>([attachment](Core &core) -> Result<void> {
        const auto id = AttachmentStore(core.writer()).messageOf(attachment);
        const auto session = MediaParts::sessionOfFile(core, attachment);
        if (!id || !session) {
            return id ? session.error() : id.error();
        }
        const auto message = MessageStore(core.writer()).find(*id);
        if (!message) {
            return message.error();
        }
        const bool unsent = message->direction == Direction::Out
            && (message->delivery < Delivery::OnServer || message->delivery == Delivery::Failed);
        if (unsent) {
            return session.value()->sync->cancel(*id);
        }
        session.value()->sync->downloads().cancel(attachment);
        return {};
    });
}

/// Runs `work(const MediaFolder &, const Attachment &) -> Result<T>` in the pool for what is here.
template<typename T, typename Work>
Answer<T> MediaServiceImpl::withLocal(AttachmentId attachment, Work work)
{
    return m_core.askLater<T>([attachment, work = std::move(work)](Core &core,
                                                                   const Reply<T> &reply) {
        const auto found = AttachmentStore(core.writer()).find(attachment);
        if (!found || !found->isHere()) {
            reply(found ? Error{ErrorCode::NotFound, u"not here"_s} : found.error());
            return;
        }
        inPool<T>(
            core,
            [work, folder = core.media().folder(), local = *found] { return work(folder, local); },
            reply);
    });
}

Answer<QByteArray> MediaServiceImpl::picture(AttachmentId attachment, int longSide)
{
    return withLocal<QByteArray>(
        attachment,
        [longSide](const MediaFolder &folder, const Attachment &local) -> Result<QByteArray> {
            const auto bytes =
                folder.read(local.localName, local.localKey, PictureLimits{}.mostBytes);
            // Larger ones were sent from here: what comes is a file then, and not shown.
            return bytes ? scaledPicture(*bytes, longSide, limitsForSending) : bytes;
        });
}

Answer<Film> MediaServiceImpl::film(AttachmentId attachment, int longSide)
{
    return withLocal<Film>(
        attachment, [longSide](const MediaFolder &folder, const Attachment &local) -> Result<Film> {
            const auto bytes =
                folder.read(local.localName, local.localKey, FilmLimits{}.picture.mostBytes);
            return bytes ? decodeFilm(*bytes, longSide) : bytes.error();
        });
}

std::shared_ptr<VoiceWriter> MediaServiceImpl::newRecording()
{
    return std::make_shared<VoiceEncoder>();
}

Answer<VoiceShape> MediaServiceImpl::voiceShape(AttachmentId attachment)
{
    return withLocal<VoiceShape>(
        attachment, [](const MediaFolder &folder, const Attachment &local) -> Result<VoiceShape> {
            const auto bytes =
                folder.read(local.localName, local.localKey, VoiceLimits{}.mostBytes);
            return bytes ? measureVoice(*bytes) : bytes.error();
        });
}

Answer<std::shared_ptr<VoiceReader>> MediaServiceImpl::voice(AttachmentId attachment)
{
    using Sound = std::shared_ptr<VoiceReader>;
    return withLocal<Sound>(
        attachment, [](const MediaFolder &folder, const Attachment &local) -> Result<Sound> {
            const auto bytes =
                folder.read(local.localName, local.localKey, VoiceLimits{}.mostBytes);
            return bytes ? openVoice(*bytes) : bytes.error();
        });
}

Answer<std::shared_ptr<VoiceReader>> MediaServiceImpl::voiceOf(const QByteArray &recording)
{
    using Sound = std::shared_ptr<VoiceReader>;
    return m_core.askLater<Sound>([recording](Core &core, const Reply<Sound> &reply) {
        inPool<Sound>(core, [recording] { return openVoice(recording); }, reply);
    });
}

Answer<QList<AttachmentId>> MediaServiceImpl::playedVoices()
{
    return m_core.ask<QList<AttachmentId>>(
        [](Core &core) { return PlayedVoices::ids(SettingsStore(core.writer())); });
}

Answer<void> MediaServiceImpl::setPlayed(AttachmentId attachment)
{
    return m_core.ask<void>([attachment](Core &core) {
        return core.write([&](Transaction &tx) {
            SettingsStore settings(core.writer());
            return PlayedVoices::add(settings, tx, attachment);
        });
    });
}

Answer<QByteArray> MediaServiceImpl::content(AttachmentId attachment, qint64 mostBytes)
{
    return withLocal<QByteArray>(attachment,
                                 [mostBytes](const MediaFolder &folder, const Attachment &local) {
                                     return folder.read(local.localName, local.localKey, mostBytes);
                                 });
}

Answer<QString> MediaServiceImpl::save(AttachmentId attachment, const QString &path)
{
    return m_core.askLater<QString>([attachment, path](Core &core, const Reply<QString> &reply) {
        const auto session = MediaParts::sessionOfFile(core, attachment);
        if (!session) {
            reply(session.error());
            return;
        }
        session.value()->sync->downloads().fetch(
            attachment, [&core, attachment, path, reply](const Result<void> &here) {
                const auto found = AttachmentStore(core.writer()).find(attachment);
                if (!here || !found) {
                    reply(here ? found.error() : here.error());
                    return;
                }
                inPool<QString>(
                    core,
                    [folder = core.media().folder(), local = *found, path] {
                        return saved(folder, local, path);
                    },
                    reply);
            });
    });
}

Answer<QList<SharedFile>> MediaServiceImpl::shared(ConversationId conversation, bool photos,
                                                   const SortKey &before, int limit)
{
    return m_reader.ask<QList<SharedFile>>(
        [=](Connection &connection) -> Result<QList<SharedFile>> {
            const auto messages =
                AttachmentStore(connection).shared(conversation, photos, before, limit);
            return messages ? Result<QList<SharedFile>>(flattened(*messages, photos))
                            : messages.error();
        });
}

Answer<QList<TransferProgress>> MediaServiceImpl::running()
{
    return m_core.ask<QList<TransferProgress>>([](Core &core) -> Result<QList<TransferProgress>> {
        QList<TransferProgress> all;
        for (AccountSession *const session : core.sessions()) {
            all += session->sync->downloads().running();
            if (const auto up = session->sync->uploads().running()) {
                all.append(*up);
            }
        }
        return all;
    });
}

Answer<MediaChoices> MediaServiceImpl::choices()
{
    return m_core.ask<MediaChoices>(
        [](Core &core) { return MediaPolicy::choices(SettingsStore(core.writer())); });
}

Answer<void> MediaServiceImpl::setChoices(const MediaChoices &choices)
{
    return m_core.ask<void>([choices](Core &core) {
        return core.write([&](Transaction &tx) {
            SettingsStore settings(core.writer());
            return MediaPolicy::setChoices(settings, tx, choices);
        });
    });
}

Answer<void> MediaServiceImpl::clear(ConversationId conversation)
{
    return m_core.ask<void>([conversation](Core &core) -> Result<void> {
        const auto session = core.sessionOf(conversation);
        return session ? session.value()->sync->clearFetched(conversation)
                       : Result<void>(session.error());
    });
}

} // namespace Ninelives
