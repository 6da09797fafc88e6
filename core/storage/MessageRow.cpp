// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageRow.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Ninelives {

namespace {
constexpr QChar fieldEnd(0x1f);
constexpr QChar lineEnd(u'\n');
constexpr QChar nameStart(0x1e);

/// Who reacted: an address, or in rooms that hide addresses a key and a nickname.
QString packedPerson(const Reaction &reaction)
{
    if (reaction.key.isEmpty()) {
        return reaction.sender.toString();
    }
    QString name = reaction.name;
    for (const QChar mark : {fieldEnd, lineEnd, nameStart}) {
        name.replace(mark, u' ');
    }
    return reaction.key + nameStart + name;
}

Reaction unpackedPerson(const QString &field)
{
    const qsizetype split = field.indexOf(nameStart);
    Reaction reaction;
    if (split < 0) {
        reaction.sender = BareJid::fromStored(field);
    } else {
        reaction.key = field.left(split);
        reaction.name = field.mid(split + 1);
    }
    return reaction;
}

QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

Attachment unpackedAttachment(const QJsonArray &fields)
{
    qsizetype field = 0;
    const auto next = [&] { return fields.at(field++); };
    Attachment a;
    a.id = AttachmentId{next().toInteger()};
    a.kind = static_cast<AttachmentKind>(next().toInt());
    a.name = next().toString();
    a.mediaType = next().toString();
    a.bytes = next().toInteger();
    const int width = next().toInt();
    const int height = next().toInt();
    a.pixels = width > 0 && height > 0 ? QSize(width, height) : QSize();
    a.durationMs = next().toInteger();
    a.preview = bytesOf(next());
    a.sources = next().toString().split(u'\n', Qt::SkipEmptyParts);
    a.key = bytesOf(next());
    a.iv = bytesOf(next());
    a.sha256 = bytesOf(next());
    a.cipherSha256 = bytesOf(next());
    a.localName = next().toString();
    a.localKey = bytesOf(next());
    const QJsonValue failure = next();
    a.failed = failure.isString();
    a.failure = a.failed ? errorFromName(failure.toString()) : ErrorCode::Internal;
    a.failureText = next().toString();
    return a;
}

} // namespace

QString packedReactions(const QList<Reaction> &reactions)
{
    QStringList lines;
    for (const Reaction &reaction : reactions) {
        const QStringList fields =
            QStringList{packedPerson(reaction), QString::number(reaction.atMs)} + reaction.signs;
        lines.append(fields.join(fieldEnd));
    }
    return lines.join(lineEnd);
}

QList<Reaction> unpackedReactions(const QString &text)
{
    QList<Reaction> reactions;
    if (text.isEmpty()) {
        return reactions;
    }
    const QStringList lines = text.split(lineEnd);
    for (const QString &line : lines) {
        const QStringList fields = line.split(fieldEnd);
        if (fields.size() > 2) {
            Reaction reaction = unpackedPerson(fields.at(0));
            reaction.signs = fields.mid(2);
            reaction.atMs = fields.at(1).toLongLong();
            reactions.append(reaction);
        }
    }
    return reactions;
}

QList<Attachment> unpackedAttachments(const QString &json)
{
    QList<Attachment> attachments;
    if (json.isEmpty()) {
        return attachments;
    }
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue one : all) {
        attachments.append(unpackedAttachment(one.toArray()));
    }
    return attachments;
}

Message readMessage(const Statement &row, int first)
{
    int column = first;
    Message m;
    m.id = MessageId{row.integer(column++)};
    m.conversation = ConversationId{row.integer(column++)};
    m.direction = row.enumeration<Direction>(column++);
    m.sender = row.jid(column++);
    m.senderKey = row.text(column++);
    m.originId = row.text(column++);
    // NULL: the same as the origin id.
    m.stanzaId = row.isNull(column) ? m.originId : row.text(column);
    ++column;
    m.archiveId = row.text(column++);
    m.sortKey = SortKey{row.integer(column++), m.id.value};
    m.sentAtMs = row.integer(column++);
    m.body = row.text(column++);
    m.encryption = row.enumeration<Encryption>(column++);
    m.senderDevice = static_cast<quint32>(row.integer(column++));
    m.senderTrust = row.enumeration<Trust>(column++);
    m.unreadable = row.enumeration<Unreadable>(column++);
    m.delivery = row.enumeration<Delivery>(column++);
    m.deliveredAtMs = row.integer(column++);
    m.readAtMs = row.integer(column++);
    m.failure = row.errorCode(column++);
    m.failureText = row.text(column++);
    m.blocked = row.boolean(column++);
    m.replyToId = row.text(column++);
    m.receiptRequested = row.boolean(column++);
    m.markable = row.boolean(column++);
    m.rawStanza = row.blob(column++);
    m.editedAtMs = row.integer(column++);
    m.correction = row.enumeration<Correction>(column++); // NULL: settled
    m.retractedAtMs = row.integer(column++);
    m.reactions = unpackedReactions(row.text(column++));
    m.senderName = row.text(column++);
    m.notice = row.enumeration<Notice>(column++);
    m.mentionsMe = row.boolean(column++);
    m.importedFrom = static_cast<quint32>(row.integer(column++));
    m.importedAtMs = row.integer(column++);
    m.again = row.enumeration<Again>(column++); // NULL: no
    m.attachments = unpackedAttachments(row.text(column++));
    m.recipients = static_cast<int>(row.integer(column++));
    m.deliveredTo = static_cast<int>(row.integer(column++));
    m.readBy = static_cast<int>(row.integer(column++));
    m.unreached = static_cast<int>(row.integer(column++));
    Q_ASSERT(column - first == messageColumnCount);
    return m;
}

} // namespace Ninelives
