// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PhotoViewerModel.h"

#include "ui/media/AttachmentPictures.h"
#include "ui/text/Identity.h"
#include "ui/text/Joining.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/viewmodels/RoomPeople.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;
constexpr int ahead = 20; // older photos known beyond the one that is shown

} // namespace

PhotoViewerModel::PhotoViewerModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(m_context.engine, &EngineApi::changed, this, &PhotoViewerModel::apply);
    MediaService &media = m_context.engine->media();
    connect(&media, &MediaService::progress, this, &PhotoViewerModel::takeProgress);
    connect(&media, &MediaService::ended, this, [this](AttachmentId attachment) {
        if (m_transfers.remove(attachment) && isOpen()) {
            Q_EMIT changed();
        }
    });
}

void PhotoViewerModel::setConversation(const Conversation &conversation)
{
    if (conversation.id != m_conversation.id) {
        close();
        m_photos.clear();
    }
    m_conversation = conversation;
}

// ---- Moving ----

void PhotoViewerModel::show(double message, double attachment)
{
    const AttachmentId wanted{qint64(attachment)};
    const bool first = !isOpen();
    ++m_generation;
    m_loading = false;
    m_context.engine->history()
        .message(MessageId{qint64(message)})
        .then(this, [this, wanted, first, generation = m_generation](const Result<Message> &found) {
            if (generation != m_generation || !found) {
                return;
            }
            m_current = wanted;
            takeMessage(*found);
            if (first) {
                m_photos.clear();
                load({});
            }
            moveTo(wanted);
        });
}

void PhotoViewerModel::takeMessage(const Message &message)
{
    m_message = message;
    if (m_context.attachments) {
        for (const Attachment &attachment : message.attachments) {
            m_context.attachments->rememberPreview(attachment.id, attachment.preview);
        }
    }
    Q_EMIT changed();
}

void PhotoViewerModel::step(int by)
{
    const qsizetype next = m_at + by;
    if (!isOpen() || m_at < 0 || next < 0 || next >= m_photos.size()) {
        return;
    }
    const Photo &wanted = m_photos.at(next);
    if (wanted.message == m_message.id) {
        moveTo(wanted.attachment);
    } else {
        show(double(wanted.message.value), double(wanted.attachment.value));
    }
}

void PhotoViewerModel::choose(double attachment)
{
    const AttachmentId wanted{qint64(attachment)};
    if (isOpen() && std::ranges::any_of(m_message.attachments, [wanted](const Attachment &part) {
            return part.id == wanted;
        })) {
        moveTo(wanted);
    }
}

void PhotoViewerModel::close()
{
    ++m_generation;
    m_loading = false;
    m_current = {};
    m_message = {};
    m_photos.clear();
    m_at = -1;
    Q_EMIT changed();
}

void PhotoViewerModel::moveTo(AttachmentId attachment)
{
    m_current = attachment;
    const auto found = std::ranges::find(m_photos, attachment, &Photo::attachment);
    m_at = found == m_photos.end() ? -1 : found - m_photos.begin();
    const bool needed = m_at < 0 || m_at < ahead;
    if (needed && m_more && !m_loading && !m_photos.isEmpty()) {
        load(m_photos.constFirst().key);
    }
    Q_EMIT changed();
}

// ---- Which photos there are ----

void PhotoViewerModel::load(const SortKey &before)
{
    m_loading = true;
    m_context.engine->media()
        .shared(m_conversation.id, true, before, pageSize)
        .then(this, [this, generation = m_generation](const Result<QList<SharedFile>> &page) {
            if (generation == m_generation && isOpen()) {
                m_loading = false;
                takePage(page ? *page : QList<SharedFile>());
            }
        });
}

void PhotoViewerModel::takePage(const QList<SharedFile> &page)
{
    for (const SharedFile &file : page) {
        m_photos.append({file.key, file.attachment.id, file.message});
    }
    std::ranges::sort(m_photos);
    const auto repeated = std::ranges::unique(m_photos);
    m_photos.erase(repeated.begin(), repeated.end());
    m_more = page.size() >= pageSize;
    moveTo(m_current);
}

void PhotoViewerModel::apply(const QList<Change> &changes)
{
    if (!isOpen()) {
        return;
    }
    for (const Change &change : changes) {
        if (change.conversation != m_conversation.id) {
            continue;
        }
        for (const Message &message : change.messages) {
            if (message.id != m_message.id) {
                continue;
            }
            if (change.kind == Change::Kind::MessagesRemoved || message.retractedAtMs > 0) {
                close();
                return;
            }
            takeMessage(message);
        }
    }
}

void PhotoViewerModel::takeProgress(const TransferProgress &progress)
{
    m_transfers.insert(progress.attachment, progress);
    if (isOpen() && progress.attachment == m_current) {
        Q_EMIT changed();
    }
}

// ---- Words ----

QList<Attachment> PhotoViewerModel::photos() const
{
    QList<Attachment> photos;
    for (const Attachment &attachment : m_message.attachments) {
        if (attachment.kind == AttachmentKind::Photo) {
            photos.append(attachment);
        }
    }
    return photos;
}

AttachmentTile PhotoViewerModel::tileOf(const Attachment &attachment) const
{
    const auto moving = m_transfers.constFind(attachment.id);
    const QList<Attachment> all = photos();
    TileSurroundings around;
    around.own = own();
    around.sender = own() ? QString() : senderName();
    around.provider = m_message.sender.domain(); // said of own ones only
    around.caption = m_message.body;
    around.count = int(all.size());
    around.place = int(all.indexOf(attachment)) + 1;
    around.progress = moving == m_transfers.constEnd() ? nullptr : &*moving;
    around.locale = m_context.locale;
    return attachmentTile(attachment, around);
}

AttachmentTile PhotoViewerModel::photo() const
{
    const QList<Attachment> all = photos();
    const auto found = std::ranges::find(all, m_current, &Attachment::id);
    return found == all.end() ? AttachmentTile() : tileOf(*found);
}

QList<AttachmentTile> PhotoViewerModel::album() const
{
    QList<AttachmentTile> tiles;
    const QList<Attachment> all = photos();
    if (all.size() > 1) {
        for (const Attachment &attachment : all) {
            tiles.append(tileOf(attachment));
        }
    }
    return tiles;
}

QString PhotoViewerModel::senderName() const
{
    if (own()) {
        return tr("You");
    }
    if (m_conversation.kind == ChatKind::Direct) {
        return MessageFormatter::toPreview(m_conversation.title, 80);
    }
    return m_people ? m_people->nameOf(m_message)
                    : Identity::safeName(m_message.senderName, m_message.sender.toString());
}

QString PhotoViewerModel::senderInitials() const
{
    return Identity::initials(senderName());
}

int PhotoViewerModel::senderHue() const
{
    return Identity::hue(m_message.senderKey);
}

QString PhotoViewerModel::senderPerson() const
{
    const QString address = m_message.sender.toString();
    return m_message.senderKey == address ? address : QString();
}

QString PhotoViewerModel::place() const
{
    const QString when =
        MessageTime::since(m_message.sentAtMs, m_context.clock->nowMs(), m_context.locale);
    if (m_conversation.kind == ChatKind::Direct && !own()) {
        return when; // the name stands above
    }
    return tr("%1, %2", "a chat, and when")
        .arg(MessageFormatter::toPreview(m_conversation.title, 80), when);
}

QString PhotoViewerModel::caption() const
{
    return MessageFormatter::cleaned(m_message.body);
}

QString PhotoViewerModel::facts() const
{
    const QList<Attachment> all = photos();
    const auto found = std::ranges::find(all, m_current, &Attachment::id);
    if (found == all.end()) {
        return {};
    }
    QStringList size;
    if (!found->pixels.isEmpty()) {
        size << tr("%1 × %2", "pixels").arg(found->pixels.width()).arg(found->pixels.height());
    }
    if (found->bytes > 0) {
        size << Sentences::size(found->bytes, m_context.locale);
    }
    QStringList parts;
    if (all.size() > 1) {
        parts << tr("%1 of %2").arg(found - all.begin() + 1).arg(all.size());
    }
    parts << joinedParts(size);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Ninelives
