// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/FakeEngine.h"

#include <QSet>

namespace Ninelives {

/// Photos and files of the fake engine. Photos are drawn from their ids; what is sent is read from
/// the disk, but only PNG and JPEG count as photos. Transfers advance by themselves in three steps
/// while `FakeEngine::autoDeliver` is on and the connection is up; a test may instead move them
/// with setProgress(), finish() and fail().
class FakeMedia final : public MediaService
{
    Q_OBJECT

public:
    explicit FakeMedia(FakeEngine &engine) : m_engine(engine) {}

    Answer<FilePreview> preview(const OutgoingFile &file) override;
    Answer<QList<Message>> send(ConversationId conversation, const QList<OutgoingFile> &files,
                                const QString &caption, MessageId answered = {}) override;
    Answer<Message> sendAsFile(MessageId message) override;
    Answer<QList<Message>>
    forward(MessageId message, ConversationId conversation,
            OutgoingFile::Quality quality = OutgoingFile::Quality::Original) override;
    Answer<void> sendSmaller(MessageId message) override;
    Answer<void> letOthersPass(MessageId message) override;
    Answer<qint64> sizeLimit(AccountId account) override;
    Answer<void> fetch(AttachmentId attachment) override;
    Answer<void> cancel(AttachmentId attachment) override;
    Answer<QByteArray> picture(AttachmentId attachment, int longSide) override;
    Answer<Film> film(AttachmentId attachment, int longSide) override;
    std::shared_ptr<VoiceWriter> newRecording() override;
    Answer<VoiceShape> voiceShape(AttachmentId attachment) override;
    Answer<std::shared_ptr<VoiceReader>> voice(AttachmentId attachment) override;
    Answer<std::shared_ptr<VoiceReader>> voiceOf(const QByteArray &recording) override;
    Answer<QList<AttachmentId>> playedVoices() override;
    Answer<void> setPlayed(AttachmentId attachment) override;
    Answer<QByteArray> content(AttachmentId attachment, qint64 mostBytes) override;
    Answer<QString> save(AttachmentId attachment, const QString &path) override;
    Answer<QList<SharedFile>> shared(ConversationId conversation, bool photos,
                                     const SortKey &before, int limit) override;
    Answer<QList<TransferProgress>> running() override;
    Answer<MediaChoices> choices() override;
    Answer<void> setChoices(const MediaChoices &choices) override;
    Answer<void> clear(ConversationId conversation) override;

    // ---- What a test or a scene prepares ----

    /// A photo of this size, with a tiny preview; `here`: a copy is in the profile.
    [[nodiscard]] Attachment photo(const QString &name, QSize pixels, bool here = true);
    [[nodiscard]] Attachment file(const QString &name, const QString &mediaType, qint64 bytes,
                                  bool here = true);
    /// A voice message: a tone of this length.
    [[nodiscard]] Attachment voiceMessage(qint64 durationMs, bool here = true);
    /// What a file that is here has in it.
    void setContent(AttachmentId attachment, const QByteArray &bytes);
    /// Appends a message with attachments silently, as FakeEngine::addMessage(). Own ones that are
    /// not OnServer are not uploaded yet. `who`: the sender in a room, as FakeEngine::addFrom().
    MessageId add(ConversationId conversation, Direction direction,
                  const QList<Attachment> &attachments, const QString &caption, qint64 timeMs,
                  Delivery delivery = Delivery::Read, const QString &who = {});
    /// Changes an attachment and tells the window.
    void edit(AttachmentId attachment, const std::function<void(Attachment &)> &change);

    qint64 limit = 100LL * 1024 * 1024; ///< what sizeLimit() answers
    QHash<AccountId, qint64> limits; ///< the same, of accounts that have another one
    QSet<QString> withPlace; ///< names of files that say where they were taken
    MediaChoices chosen;
    qint64 longestRecording = longestRecordingMs;
    int frameMs = 100; ///< of moving pictures

    // ---- What happens while the window is open ----

    void setProgress(AttachmentId attachment, qint64 done, qint64 total);
    /// It is uploaded, or here.
    void finish(AttachmentId attachment);
    void fail(AttachmentId attachment, ErrorCode reason, const QString &text = {});

    // ---- What a test looks at ----

    QList<OutgoingFile> lastSent;
    QList<OutgoingFile::Quality> forwardedAs; ///< what was forwarded, in this order
    QList<AttachmentId> picturesAsked; ///< by picture(), in this order
    [[nodiscard]] const Attachment *find(AttachmentId attachment) const;

    /// Uploads what the message still owes; false: it owes nothing. For the engine.
    bool upload(MessageId message);
    /// The drawing that stands for a photo: a sky, hills and a sun, different for each number.
    [[nodiscard]] static QByteArray drawing(qint64 number, QSize size, const char *format = "PNG");

private:
    struct Place {
        Message *message = nullptr;
        Attachment *attachment = nullptr;
    };
    [[nodiscard]] Place place(AttachmentId attachment) const;
    [[nodiscard]] AttachmentId nextId() { return AttachmentId{++m_lastId}; }
    [[nodiscard]] Result<FilePreview> look(const OutgoingFile &file) const;
    [[nodiscard]] Attachment taken(const OutgoingFile &file, const FilePreview &preview);
    [[nodiscard]] Result<QByteArray> sound(AttachmentId id);
    void advance(AttachmentId attachment, int step);

    FakeEngine &m_engine;
    qint64 m_lastId = 0;
    QHash<qint64, QByteArray> m_contents; ///< of what was sent from here, by attachment
    QHash<AttachmentId, TransferProgress> m_running;
    QList<AttachmentId> m_played;
};

} // namespace Ninelives
