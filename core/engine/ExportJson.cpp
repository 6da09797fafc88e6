// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ExportWriter.h"
#include "core/model/Attachment.h"
#include "core/model/Delivery.h"
#include "core/model/Encryption.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QTimeZone>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noRoom = qint64{64} * 1024; // less than this free: the disk is full
constexpr int formatVersion = 1;

QString isoOf(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QLatin1StringView kindName(ChatKind kind)
{
    switch (kind) {
    case ChatKind::Group:
        return "group"_L1;
    case ChatKind::Channel:
        return "channel"_L1;
    case ChatKind::Direct:
        break;
    }
    return "person"_L1;
}

QJsonArray filesJson(const Message &message, const ExportedFiles &files)
{
    QJsonArray all;
    for (const Attachment &attachment : message.attachments) {
        QJsonObject json{{u"kind"_s, attachmentKindName(attachment.kind)},
                         {u"name"_s, attachment.name},
                         {u"type"_s, attachment.mediaType},
                         {u"bytes"_s, attachment.bytes}};
        if (const QString path = files.value(attachment.id); !path.isEmpty()) {
            json.insert(u"path"_s, path);
        }
        all.append(json);
    }
    return all;
}

void insertLater(QJsonObject &json, const Message &message)
{
    if (message.editedAtMs > 0) {
        json.insert(u"edited"_s, isoOf(message.editedAtMs));
    }
    if (message.retractedAtMs > 0) {
        json.insert(u"retracted"_s, isoOf(message.retractedAtMs));
    }
    if (!message.replyToId.isEmpty()) {
        json.insert(u"reply_to"_s, message.replyToId);
    }
    QJsonArray reactions;
    for (const Reaction &reaction : message.reactions) {
        reactions.append(QJsonObject{{u"from"_s, reaction.who()},
                                     {u"signs"_s, QJsonArray::fromStringList(reaction.signs)}});
    }
    if (!reactions.isEmpty()) {
        json.insert(u"reactions"_s, reactions);
    }
}

QJsonObject messageJson(const Message &message, const ExportedFiles &files)
{
    QJsonObject json{{u"id"_s, message.originId},
                     {u"time"_s, isoOf(message.sentAtMs)},
                     {u"direction"_s, message.direction == Direction::Out ? u"out"_s : u"in"_s},
                     {u"from"_s, message.sender.toString()},
                     {u"body"_s, message.body},
                     {u"encryption"_s, encryptionName(message.encryption)},
                     {u"state"_s, deliveryName(message.delivery)}};
    if (!message.senderName.isEmpty()) {
        json.insert(u"sender_name"_s, message.senderName);
    }
    if (message.notice != Notice::None) {
        json.insert(u"notice"_s, int(message.notice));
        json.insert(u"notice_name"_s, noticeName(message.notice));
    }
    if (message.unreadable != Unreadable::No) {
        json.insert(u"unreadable"_s, unreadableName(message.unreadable));
    }
    if (!message.attachments.isEmpty()) {
        json.insert(u"attachments"_s, filesJson(message, files));
    }
    insertLater(json, message);
    return json;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// One object whose last member is the list of messages, one a line: written as it goes, read by
/// any program.
class JsonExport final : public ExportWriter
{
public:
    JsonExport(const ExportPlan &plan, const QString &folder)
        : m_plan(plan), m_folder(folder), m_file(QDir(folder).filePath(u"messages.json"_s))
    {}

    Result<void> begin() override
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return Export::failureOf(m_folder, m_file.errorString());
        }
        QByteArray head = compact({{u"format"_s, u"ninelives-chat"_s},
                                   {u"version"_s, formatVersion},
                                   {u"account"_s, m_plan.self.toString()},
                                   {u"chat"_s, m_plan.chat.peer.toString()},
                                   {u"title"_s, m_plan.chat.title},
                                   {u"kind"_s, QString(kindName(m_plan.chat.kind))}});
        head.chop(1); // the list goes on inside of the object
        return write(head + ",\"messages\":[");
    }

    Result<void> append(const QList<Message> &page, const ExportedFiles &files) override
    {
        QByteArray lines;
        for (const Message &message : page) {
            lines += m_first ? "\n" : ",\n";
            lines += compact(messageJson(message, files));
            m_first = false;
        }
        return write(lines);
    }

    Result<void> end() override
    {
        const Result<void> written = write("\n]}\n");
        m_file.close();
        return written && m_file.error() != QFileDevice::NoError
            ? Result<void>(Export::failureOf(m_folder, m_file.errorString()))
            : written;
    }

private:
    Result<void> write(const QByteArray &bytes)
    {
        // Flushed at once, so that a full disk is known where it happens.
        return m_file.write(bytes) == bytes.size() && m_file.flush()
            ? Result<void>()
            : Export::failureOf(m_folder, m_file.errorString());
    }

    ExportPlan m_plan;
    QString m_folder;
    QFile m_file;
    bool m_first = true;
};

} // namespace

QString Export::harmless(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        const bool control = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
        if (control && c != u'\n' && c != u'\t') {
            c = QChar::ReplacementCharacter;
        }
    }
    return out;
}

Error Export::failureOf(const QString &folder, const QString &detail)
{
    const QStorageInfo disk(folder);
    // What keeps no files, such as /proc, has no size: it is not full.
    const bool full = disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < noRoom;
    return {full ? ErrorCode::DiskFull : ErrorCode::Io, detail};
}

std::unique_ptr<ExportWriter> Export::makeJson(const ExportPlan &plan, const QString &folder)
{
    return std::make_unique<JsonExport>(plan, folder);
}

std::unique_ptr<ExportWriter> ExportWriter::make(const ExportPlan &plan, const QString &folder)
{
    return plan.format == ExportFormat::Json ? Export::makeJson(plan, folder)
                                             : Export::makeHtml(plan, folder);
}

} // namespace Ninelives
