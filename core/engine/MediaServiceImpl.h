// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

namespace Ninelives {

class Core;
class MediaFolder;
class StoreReader;

/// Photos and files: prepared and looked into in the pool, queued and moved by the account's sync.
class MediaServiceImpl final : public MediaService
{
    Q_OBJECT

public:
    MediaServiceImpl(Core &core, StoreReader &reader);

    [[nodiscard]] Answer<FilePreview> preview(const OutgoingFile &file) override;
    [[nodiscard]] Answer<QList<Message>> send(ConversationId conversation,
                                              const QList<OutgoingFile> &files,
                                              const QString &caption,
                                              MessageId answered = {}) override;
    [[nodiscard]] Answer<Message> sendAsFile(MessageId message) override;
    [[nodiscard]] Answer<QList<Message>>
    forward(MessageId message, ConversationId conversation,
            OutgoingFile::Quality quality = OutgoingFile::Quality::Original) override;
    [[nodiscard]] Answer<void> sendSmaller(MessageId message) override;
    [[nodiscard]] Answer<void> letOthersPass(MessageId message) override;
    [[nodiscard]] Answer<qint64> sizeLimit(AccountId account) override;
    [[nodiscard]] Answer<void> fetch(AttachmentId attachment) override;
    [[nodiscard]] Answer<void> cancel(AttachmentId attachment) override;
    [[nodiscard]] Answer<QByteArray> picture(AttachmentId attachment, int longSide) override;
    [[nodiscard]] Answer<Film> film(AttachmentId attachment, int longSide) override;
    [[nodiscard]] std::shared_ptr<VoiceWriter> newRecording() override;
    [[nodiscard]] Answer<VoiceShape> voiceShape(AttachmentId attachment) override;
    [[nodiscard]] Answer<std::shared_ptr<VoiceReader>> voice(AttachmentId attachment) override;
    [[nodiscard]] Answer<std::shared_ptr<VoiceReader>>
    voiceOf(const QByteArray &recording) override;
    [[nodiscard]] Answer<QList<AttachmentId>> playedVoices() override;
    [[nodiscard]] Answer<void> setPlayed(AttachmentId attachment) override;
    [[nodiscard]] Answer<QByteArray> content(AttachmentId attachment, qint64 mostBytes) override;
    [[nodiscard]] Answer<QString> save(AttachmentId attachment, const QString &path) override;
    [[nodiscard]] Answer<QList<SharedFile>> shared(ConversationId conversation, bool photos,
                                                   const SortKey &before, int limit) override;
    [[nodiscard]] Answer<QList<TransferProgress>> running() override;
    [[nodiscard]] Answer<MediaChoices> choices() override;
    [[nodiscard]] Answer<void> setChoices(const MediaChoices &choices) override;
    [[nodiscard]] Answer<void> clear(ConversationId conversation) override;

    /// Writes the local copy to the path, or into the folder, that is `wanted`; under another name
    /// when that one is taken or too long, and where that is. DiskFull, Io, and as
    /// MediaFolder::open(). Takes its time: for the pool. Callable from any thread.
    [[nodiscard]] static Result<QString> saved(const MediaFolder &folder,
                                               const Attachment &attachment, const QString &wanted);

private:
    template<typename T, typename Work>
    Answer<T> withLocal(AttachmentId attachment, Work work);

    Core &m_core;
    StoreReader &m_reader;
};

} // namespace Ninelives
