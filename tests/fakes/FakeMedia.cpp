// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeMedia.h"

#include "core/media/PhotoPreparer.h"
#include "core/media/VoiceDecoder.h"
#include "tests/fakes/FakeAnswers.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <array>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int sensibleSide = 2560;
constexpr int previewSide = 32;
constexpr int steps = 3; // of a transfer that runs by itself

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray bytesOf(const OutgoingFile &file)
{
    if (file.path.isEmpty()) {
        return file.data;
    }
    QFile source(file.path);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QImage decoded(const QByteArray &bytes)
{
    const bool png = bytes.startsWith("\x89PNG");
    const bool jpeg = bytes.startsWith("\xff\xd8\xff");
    return png || jpeg ? QImage::fromData(bytes, png ? "PNG" : "JPEG") : QImage();
}

} // namespace

QByteArray FakeMedia::drawing(qint64 number, QSize size, const char *format)
{
    QImage image(size.expandedTo({1, 1}), QImage::Format_RGB32);
    const QRectF box = image.rect();
    const int hue = int((number * 67 + 20) % 360);
    QLinearGradient sky(box.topLeft(), box.bottomLeft());
    sky.setColorAt(0, QColor::fromHsl(hue, 140, 205));
    sky.setColorAt(1, QColor::fromHsl((hue + 40) % 360, 170, 160));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(box, sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsl((hue + 50) % 360, 230, 215));
    const double sun = std::min(box.width(), box.height()) / 4;
    painter.drawEllipse(
        QPointF(box.width() * double(20 + number * 13 % 60) / 100, box.height() * 0.36), sun / 2,
        sun / 2);
    constexpr std::array darkness{120, 95, 70};
    for (size_t hill = 0; hill < darkness.size(); ++hill) {
        const double top = box.height() * (0.55 + 0.14 * double(hill));
        const double lift = box.height() * 0.16 * (double((number + qint64(hill)) % 3) - 1);
        QPainterPath shape(QPointF(0, box.height()));
        shape.lineTo(0, top - lift / 2);
        shape.cubicTo(box.width() / 3, top - lift - box.height() * 0.1, box.width() * 2 / 3,
                      top + lift, box.width(), top);
        shape.lineTo(box.width(), box.height());
        painter.fillPath(shape, QColor::fromHsl((hue + 120) % 360, 70, darkness.at(hill)));
    }
    painter.end();
    return encoded(image, format);
}

// ---- Finding and changing ----

FakeMedia::Place FakeMedia::place(AttachmentId id) const
{
    for (auto &[chat, rows] : m_engine.state.messages) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            for (Attachment &attachment : row->attachments) {
                if (attachment.id == id) {
                    return {&*row, &attachment};
                }
            }
        }
    }
    return {};
}

const Attachment *FakeMedia::find(AttachmentId attachment) const
{
    return place(attachment).attachment;
}

void FakeMedia::edit(AttachmentId id, const std::function<void(Attachment &)> &change)
{
    const Place found = place(id);
    if (!found.message) {
        return;
    }
    m_engine.editMessage(found.message->id, [&](Message &message) {
        for (Attachment &attachment : message.attachments) {
            if (attachment.id == id) {
                change(attachment);
            }
        }
    });
}

Attachment FakeMedia::photo(const QString &name, QSize pixels, bool here)
{
    Attachment photo;
    photo.id = nextId();
    photo.kind = AttachmentKind::Photo;
    photo.name = name;
    photo.mediaType = u"image/jpeg"_s;
    photo.pixels = pixels;
    photo.bytes = qint64(pixels.width()) * pixels.height() / 4;
    photo.preview = drawing(photo.id.value,
                            pixels.scaled(previewSide, previewSide, Qt::KeepAspectRatio), "JPEG");
    photo.sources = {u"https://files.example/%1"_s.arg(photo.id.value)};
    photo.localName = here ? QString::number(photo.id.value) : QString();
    return photo;
}

Attachment FakeMedia::file(const QString &name, const QString &mediaType, qint64 bytes, bool here)
{
    Attachment file;
    file.id = nextId();
    file.name = name;
    file.mediaType = mediaType;
    file.bytes = bytes;
    file.sources = {u"https://files.example/%1"_s.arg(file.id.value)};
    file.localName = here ? QString::number(file.id.value) : QString();
    return file;
}

MessageId FakeMedia::add(ConversationId conversation, Direction direction,
                         const QList<Attachment> &attachments, const QString &caption,
                         qint64 timeMs, Delivery delivery, const QString &who)
{
    const MessageId id = who.isEmpty()
        ? m_engine.addMessage(conversation, direction, caption, timeMs, delivery)
        : m_engine.addFrom(conversation, who, caption, timeMs);
    Message *message = m_engine.find(id);
    message->attachments = attachments;
    if (direction == Direction::Out && delivery < Delivery::OnServer) {
        for (Attachment &attachment : message->attachments) {
            attachment.sources.clear();
        }
    }
    m_engine.refreshLast(conversation);
    return id;
}

// ---- Transfers ----

void FakeMedia::setProgress(AttachmentId id, qint64 done, qint64 total)
{
    const Place found = place(id);
    if (!found.message) {
        return;
    }
    const TransferProgress now{id, done, total, found.message->direction == Direction::Out};
    m_running.insert(id, now);
    Q_EMIT progress(now);
}

void FakeMedia::finish(AttachmentId id)
{
    edit(id, [](Attachment &attachment) {
        attachment.failed = false;
        if (attachment.isHere()) {
            attachment.sources = {u"https://files.example/%1"_s.arg(attachment.id.value)};
        } else {
            attachment.localName = QString::number(attachment.id.value);
        }
    });
    m_running.remove(id);
    Q_EMIT ended(id);
}

void FakeMedia::fail(AttachmentId id, ErrorCode reason, const QString &text)
{
    edit(id, [&](Attachment &attachment) {
        attachment.failed = true;
        attachment.failure = reason;
        attachment.failureText = text;
    });
    m_running.remove(id);
    Q_EMIT ended(id);
}

bool FakeMedia::upload(MessageId id)
{
    const Message *message = m_engine.message(id);
    const auto owed = message
        ? std::ranges::find_if(message->attachments,
                               [](const Attachment &part) { return !part.isUploaded(); })
        : QList<Attachment>::const_iterator();
    if (!message || owed == message->attachments.end()) {
        return false;
    }
    if (!m_running.contains(owed->id)) {
        advance(owed->id, 0);
    }
    return true;
}

void FakeMedia::advance(AttachmentId id, int step)
{
    const Place found = place(id);
    if (!found.attachment || !m_engine.state.connection.online()) {
        m_running.remove(id);
        return;
    }
    if (step > steps) {
        const MessageId message = found.message->id;
        const bool up = found.message->direction == Direction::Out;
        finish(id);
        if (up && !upload(message)) {
            m_engine.startDelivering(message);
        }
        return;
    }
    setProgress(id, found.attachment->bytes * step / steps, found.attachment->bytes);
    QTimer::singleShot(m_engine.deliveryStepMs, this, [this, id, step] {
        if (m_running.contains(id)) {
            advance(id, step + 1);
        }
    });
}

Answer<void> FakeMedia::fetch(AttachmentId id)
{
    return m_engine.answer<void>(u"fetch"_s, [this, id]() -> Result<void> {
        const Place found = place(id);
        if (!found.attachment) {
            return notFound();
        }
        if (!found.attachment->isHere()) {
            edit(id, [](Attachment &attachment) { attachment.failed = false; });
            if (m_engine.autoDeliver) {
                advance(id, 0);
            } else {
                setProgress(id, 0, found.attachment->bytes);
            }
        }
        return {};
    });
}

Answer<void> FakeMedia::cancel(AttachmentId id)
{
    return m_engine.answer<void>(u"cancelTransfer"_s, [this, id]() -> Result<void> {
        const Place found = place(id);
        if (!found.message) {
            return notFound();
        }
        const bool unsent = found.message->direction == Direction::Out
            && found.message->delivery < Delivery::OnServer;
        const MessageId message = found.message->id;
        m_running.remove(id);
        if (unsent) {
            m_engine.removeMessage(message);
        }
        Q_EMIT ended(id);
        return {};
    });
}

Answer<QList<TransferProgress>> FakeMedia::running()
{
    return m_engine.answer<QList<TransferProgress>>(
        u"running"_s, [this]() -> Result<QList<TransferProgress>> { return m_running.values(); });
}

// ---- Sending ----

Result<FilePreview> FakeMedia::look(const OutgoingFile &file) const
{
    if (!file.path.isEmpty()) {
        const QFileInfo info(file.path);
        if (!info.exists()) {
            return notFound();
        }
        if (info.isDir()) {
            return Error{ErrorCode::InvalidInput, {}};
        }
    }
    const QByteArray bytes = bytesOf(file);
    if (bytes.isEmpty()) {
        return Error{ErrorCode::InvalidInput, {}};
    }
    FilePreview preview;
    preview.name = !file.name.isEmpty() ? file.name : QFileInfo(file.path).fileName();
    preview.mediaType = u"application/octet-stream"_s;
    preview.bytes = bytes.size();
    if (looksLikeVoice(bytes)) {
        preview.kind = AttachmentKind::Voice;
        preview.mediaType = u"audio/ogg"_s;
        return preview;
    }
    const QImage image = decoded(bytes).transformed(QTransform().rotate(90.0 * file.quarterTurns));
    if (!image.isNull()) {
        preview.kind = AttachmentKind::Photo;
        preview.mediaType = u"image/jpeg"_s;
        preview.pixels = image.size();
        if (file.quality == OutgoingFile::Quality::Sensible
            && std::max(image.width(), image.height()) > sensibleSide) {
            preview.pixels = image.size().scaled(sensibleSide, sensibleSide, Qt::KeepAspectRatio);
            preview.bytes /= 4;
        }
        preview.picture = encoded(image.scaled(256, 256, Qt::KeepAspectRatio), "PNG");
        preview.place = withPlace.contains(preview.name);
        preview.notes = preview.place;
    }
    preview.mayTell = image.isNull() && mayTellPlace(bytes);
    return preview;
}

Answer<FilePreview> FakeMedia::preview(const OutgoingFile &file)
{
    return m_engine.answer<FilePreview>(u"preview"_s, [this, file] { return look(file); });
}

Attachment FakeMedia::taken(const OutgoingFile &file, const FilePreview &preview)
{
    Attachment attachment;
    attachment.id = nextId();
    attachment.kind = preview.kind;
    attachment.name = preview.name;
    attachment.mediaType = preview.mediaType;
    attachment.bytes = preview.bytes;
    attachment.pixels = preview.pixels;
    attachment.localName = QString::number(attachment.id.value);
    m_contents.insert(attachment.id.value, bytesOf(file));
    if (attachment.kind == AttachmentKind::Voice) {
        const auto shape = measureVoice(bytesOf(file));
        attachment.durationMs = shape ? shape->durationMs : 0;
    }
    return attachment;
}

Answer<QList<Message>> FakeMedia::send(ConversationId conversation,
                                       const QList<OutgoingFile> &files, const QString &caption,
                                       MessageId answered)
{
    return m_engine.answer<QList<Message>>(
        u"sendFiles"_s, [this, conversation, files, caption, answered]() -> Result<QList<Message>> {
            const Conversation *chat = m_engine.conversation(conversation);
            if (!chat || files.isEmpty()) {
                return notFound();
            }
            Message message;
            for (const OutgoingFile &file : files) {
                const Result<FilePreview> preview = look(file);
                if (!preview) {
                    return preview.error();
                }
                if (limit > 0 && preview->bytes > limit) {
                    return Error{ErrorCode::TooLarge, {}};
                }
                message.attachments.append(taken(file, *preview));
            }
            lastSent = files;
            message.direction = Direction::Out;
            message.sender = m_engine.state.accounts.first().jid;
            message.senderKey = message.sender.toString();
            message.body = caption;
            m_engine.quote(message, answered);
            message.delivery = Delivery::Queued;
            message.encryption = chat->encrypted ? Encryption::Omemo2 : Encryption::None;
            const Message stored = m_engine.insert(conversation, message);
            m_engine.refreshLast(conversation);
            m_engine.tell(Change::Kind::MessagesAdded, conversation, {stored});
            m_engine.tell(Change::Kind::ConversationChanged, conversation);
            m_engine.noteWaiting();
            m_engine.startDelivering(stored.id);
            return QList<Message>{stored};
        });
}

Answer<Message> FakeMedia::sendAsFile(MessageId id)
{
    return m_engine.answer<Message>(u"sendAsFile"_s, [this, id]() -> Result<Message> {
        const Message *text = m_engine.message(id);
        if (!text || text->body.isEmpty()) {
            return notFound();
        }
        Message message = *text;
        message.body.clear();
        message.delivery = Delivery::Queued;
        message.attachments = {file(u"message.txt"_s, u"text/plain"_s, text->body.toUtf8().size())};
        const ConversationId chat = text->conversation;
        m_engine.removeMessage(id);
        const Message stored = m_engine.insert(chat, message);
        m_engine.tell(Change::Kind::MessagesAdded, chat, {stored});
        return stored;
    });
}

Answer<QList<Message>> FakeMedia::forward(MessageId id, ConversationId conversation,
                                          OutgoingFile::Quality quality)
{
    return m_engine.answer<QList<Message>>(
        u"forward"_s, [this, id, conversation, quality]() -> Result<QList<Message>> {
            const Message *original = m_engine.message(id);
            if (!original || !m_engine.conversation(conversation)) {
                return notFound();
            }
            Message message;
            message.direction = Direction::Out;
            message.sender = m_engine.state.accounts.first().jid;
            message.senderKey = message.sender.toString();
            message.body = original->body;
            message.attachments = original->attachments;
            message.delivery = Delivery::Queued;
            forwardedAs.append(quality);
            const Message stored = m_engine.insert(conversation, message);
            m_engine.refreshLast(conversation);
            m_engine.tell(Change::Kind::MessagesAdded, conversation, {stored});
            m_engine.tell(Change::Kind::ConversationChanged, conversation);
            return QList<Message>{stored};
        });
}

Answer<void> FakeMedia::sendSmaller(MessageId id)
{
    return m_engine.answer<void>(u"sendSmaller"_s, [this, id]() -> Result<void> {
        if (!m_engine.message(id)) {
            return notFound();
        }
        m_engine.editMessage(id, [](Message &message) {
            message.delivery = Delivery::Queued;
            for (Attachment &attachment : message.attachments) {
                attachment.failed = false;
                attachment.bytes /= 4;
            }
        });
        m_engine.startDelivering(id);
        return {};
    });
}

Answer<void> FakeMedia::letOthersPass(MessageId id)
{
    return m_engine.answer<void>(u"letOthersPass"_s, [this, id]() -> Result<void> {
        return m_engine.message(id) ? Result<void>() : Result<void>(notFound());
    });
}

Answer<qint64> FakeMedia::sizeLimit(AccountId account)
{
    return m_engine.answer<qint64>(u"sizeLimit"_s, [this, account]() -> Result<qint64> {
        return limits.value(account, limit);
    });
}

// ---- Looking ----

Answer<QByteArray> FakeMedia::picture(AttachmentId id, int longSide)
{
    picturesAsked.append(id);
    return m_engine.answer<QByteArray>(u"picture"_s, [this, id, longSide]() -> Result<QByteArray> {
        const Attachment *attachment = find(id);
        if (!attachment || !attachment->isHere() || longSide <= 0) {
            return notFound();
        }
        const QImage own = decoded(m_contents.value(id.value));
        const QSize whole = own.isNull() ? attachment->pixels : own.size();
        const QSize size = std::max(whole.width(), whole.height()) > longSide
            ? whole.scaled(longSide, longSide, Qt::KeepAspectRatio)
            : whole;
        return own.isNull() ? drawing(id.value, size, "JPEG") : encoded(own.scaled(size), "PNG");
    });
}

Answer<QByteArray> FakeMedia::content(AttachmentId id, qint64 mostBytes)
{
    return m_engine.answer<QByteArray>(u"content"_s, [this, id, mostBytes]() -> Result<QByteArray> {
        const Attachment *attachment = find(id);
        if (!attachment || !attachment->isHere()) {
            return notFound();
        }
        const QByteArray own = m_contents.value(id.value);
        const QByteArray bytes = own.isEmpty() ? drawing(id.value, {64, 64}) : own;
        return bytes.size() > mostBytes ? Result<QByteArray>(Error{ErrorCode::TooLarge, {}})
                                        : Result<QByteArray>(bytes);
    });
}

Answer<QString> FakeMedia::save(AttachmentId id, const QString &path)
{
    return m_engine.answer<QString>(u"save"_s, [this, id, path]() -> Result<QString> {
        const Attachment *attachment = find(id);
        QFile out(path);
        if (!attachment) {
            return notFound();
        }
        if (!out.open(QIODevice::WriteOnly)) {
            return Error{ErrorCode::Io, {}};
        }
        const QByteArray own = m_contents.value(id.value);
        out.write(own.isEmpty() ? drawing(id.value, attachment->pixels.expandedTo({16, 16})) : own);
        return path;
    });
}

Answer<QList<SharedFile>> FakeMedia::shared(ConversationId conversation, bool photos,
                                            const SortKey &before, int limitRows)
{
    return m_engine.answer<QList<SharedFile>>(
        u"shared"_s,
        [this, conversation, photos, before, limitRows]() -> Result<QList<SharedFile>> {
            QList<SharedFile> files;
            const std::vector<Message> &rows = m_engine.messages(conversation);
            for (auto row = rows.rbegin(); row != rows.rend() && files.size() < limitRows; ++row) {
                if (before != SortKey{} && row->sortKey >= before) {
                    continue;
                }
                for (const Attachment &attachment : row->attachments) {
                    if ((attachment.kind == AttachmentKind::Photo) == photos) {
                        files.append({row->id, row->sortKey, row->direction, row->sender,
                                      row->senderName, attachment});
                    }
                }
            }
            return files;
        });
}

Answer<MediaChoices> FakeMedia::choices()
{
    return m_engine.answer<MediaChoices>(u"choices"_s,
                                         [this]() -> Result<MediaChoices> { return chosen; });
}

Answer<void> FakeMedia::setChoices(const MediaChoices &choices)
{
    return m_engine.answer<void>(u"setChoices"_s, [this, choices]() -> Result<void> {
        chosen = choices;
        return {};
    });
}

Answer<void> FakeMedia::clear(ConversationId conversation)
{
    return m_engine.answer<void>(u"clear"_s, [this, conversation]() -> Result<void> {
        QList<AttachmentId> here;
        for (const Message &row : m_engine.messages(conversation)) {
            for (const Attachment &attachment : row.attachments) {
                if (attachment.isHere() && attachment.isUploaded()) {
                    here.append(attachment.id);
                }
            }
        }
        for (const AttachmentId id : std::as_const(here)) {
            edit(id, [](Attachment &attachment) { attachment.localName.clear(); });
        }
        return {};
    });
}

} // namespace Ninelives
