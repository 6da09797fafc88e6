// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/MediaOrders.h"

#include "app/ctl/Json.h"

#include <QJsonArray>

#include <utility>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

MediaOrders::MediaOrders(Engine &engine, Output &output, ReplyTo reply, QString downloads)
    : m_engine(engine), m_output(output), m_reply(std::move(reply)),
      m_downloads(std::move(downloads))
{
    connect(&engine.media(), &MediaService::progress, this, [this](const TransferProgress &under) {
        m_output.object({{u"event"_s, u"transfer"_s},
                         {u"attachment"_s, under.attachment.value},
                         {u"direction"_s, under.up ? u"up"_s : u"down"_s},
                         {u"done"_s, under.doneBytes},
                         {u"total"_s, under.totalBytes}});
    });
    if (!m_downloads.isEmpty()) {
        connect(&engine, &EngineApi::changed, this, &MediaOrders::onChanged);
    }
}

bool MediaOrders::obey(const QJsonObject &command, const QString &name)
{
    const MessageId message{command.value(u"id"_s).toInteger()};
    const AttachmentId attachment{command.value(u"attachment"_s).toInteger()};
    const auto later = [this, command](const Answer<void> &answer) {
        Answer<void>(answer).then(
            this, [this, command](const Result<void> &done) { m_reply(command, done, {}); });
    };
    if (name == "saveFile"_L1) {
        get(command);
    } else if (name == "fetchFile"_L1) {
        later(m_engine.media().fetch(attachment));
    } else if (name == "cancelFile"_L1) {
        later(m_engine.media().cancel(attachment));
    } else if (name == "sendSmaller"_L1) {
        later(m_engine.media().sendSmaller(message));
    } else if (name == "sendAsFile"_L1) {
        m_engine.media().sendAsFile(message).then(
            this, [this, command](const Result<Message> &sent) {
                replySent(command, {},
                          sent ? Result<QList<Message>>(QList<Message>{*sent}) : sent.error());
            });
    } else if (name == "letOthersPass"_L1) {
        later(m_engine.media().letOthersPass(message));
    } else {
        return false;
    }
    return true;
}

void MediaOrders::get(const QJsonObject &command)
{
    const AttachmentId attachment{command.value(u"attachment"_s).toInteger()};
    m_engine.media()
        .save(attachment, command.value(u"path"_s).toString(u"."_s))
        .then(this, [this, command](const Result<QString> &saved) {
            if (saved) {
                m_reply(command, {}, {{u"path"_s, *saved}});
            } else {
                m_reply(command, saved.error(), {});
            }
        });
}

void MediaOrders::send(const Conversation &chat, const QJsonObject &command)
{
    const QString quality = command.value(u"quality"_s).toString();
    QList<OutgoingFile> files;
    const QJsonArray paths = command.value(u"files"_s).toArray();
    for (const QJsonValue path : paths) {
        OutgoingFile file;
        file.path = path.toString();
        file.quality = quality == "original"_L1 ? OutgoingFile::Quality::Original
            : quality == "untouched"_L1         ? OutgoingFile::Quality::Untouched
                                                : OutgoingFile::Quality::Sensible;
        files.append(file);
    }
    const MessageId original{command.value(u"answer"_s).toInteger()};
    m_engine.media()
        .send(chat.id, files, command.value(u"body"_s).toString(), original)
        .then(this, [this, command, peer = chat.peer](const Result<QList<Message>> &queued) {
            replySent(command, peer, queued);
        });
}

void MediaOrders::forward(MessageId message, const Conversation &chat, const QJsonObject &command)
{
    m_engine.media()
        .forward(message, chat.id)
        .then(this, [this, command, peer = chat.peer](const Result<QList<Message>> &queued) {
            replySent(command, peer, queued);
        });
}

void MediaOrders::replySent(const QJsonObject &command, const BareJid &peer,
                            const Result<QList<Message>> &queued)
{
    if (!queued) {
        m_reply(command, queued.error(), {});
        return;
    }
    QJsonArray ids;
    for (const Message &message : *queued) {
        ids.append(message.id.value);
    }
    const Message &first = queued->first();
    QJsonObject sent{{u"id"_s, first.id.value},
                     {u"ids"_s, ids},
                     {u"origin_id"_s, first.originId},
                     {u"state"_s, deliveryName(first.delivery)}};
    if (!peer.isEmpty()) {
        sent.insert(u"conversation"_s, peer.toString());
    }
    m_reply(command, {}, sent);
}

void MediaOrders::onChanged(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        for (const Message &message : change.messages) {
            if (change.kind != Change::Kind::MessagesRemoved
                && message.direction == Direction::In) {
                saveHere(message);
            }
        }
    }
}

void MediaOrders::saveHere(const Message &message)
{
    for (const Attachment &attachment : message.attachments) {
        if (!attachment.isHere() || m_saved.contains(attachment.id)) {
            continue;
        }
        m_saved.insert(attachment.id);
        m_engine.media()
            .save(attachment.id, m_downloads)
            .then(this, [this, attachment, id = message.id](const Result<QString> &saved) {
                QJsonObject json = saved ? toJson(attachment) : toJson(saved.error());
                json.insert(u"event"_s, u"file"_s);
                json.insert(u"message"_s, id.value);
                json.insert(u"attachment"_s, attachment.id.value);
                json.insert(u"path"_s, saved ? *saved : QString());
                m_output.object(json);
            });
    }
}

} // namespace Ninelives::Ctl
