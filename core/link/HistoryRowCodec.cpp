// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/HistoryRowCodec.h"

#include "core/model/FileName.h"

#include <QUrl>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ninelives::HistoryRowCodec {

namespace {

constexpr qint64 maxNumber = std::numeric_limits<qint64>::max();
constexpr qsizetype maxBody = 1024 * 1024;
constexpr qsizetype maxName = 2048;
constexpr qsizetype maxParts = 10'000; ///< versions, reactions, people … of one message
constexpr qsizetype maxFiles = 100;
constexpr qsizetype maxSigns = 20;
constexpr qsizetype maxSign = 40;
constexpr qsizetype maxAddresses = 20;
constexpr qsizetype maxAddress = 8192;
constexpr qint64 maxPixels = 1'000'000;

enum Flag : quint8 { Receipt = 1, Markable = 2, Mention = 4, SameStanzaId = 8, HasParts = 16 };

bool isFetchable(const QString &source)
{
    const QUrl url(source, QUrl::StrictMode);
    return source.size() <= maxAddress && url.isValid() && url.scheme() == u"https";
}

QCborArray written(const Attachment &a)
{
    QStringList sources = a.sources;
    sources.removeIf([](const QString &source) { return !isFetchable(source); });
    return {qint64(a.kind),
            a.name,
            a.mediaType,
            a.bytes,
            qMax(0, a.pixels.width()),
            qMax(0, a.pixels.height()),
            a.durationMs,
            a.preview,
            QCborArray::fromStringList(sources),
            a.key,
            a.iv,
            a.sha256,
            a.cipherSha256};
}

Attachment readFile(CborFields &fields)
{
    Attachment a;
    a.kind = fields.enumeration(AttachmentKind::Voice);
    a.name = safeFileName(fields.text(maxName), u"file"_s);
    a.mediaType = fields.text(maxName);
    a.bytes = fields.number(0, maxNumber);
    const int width = static_cast<int>(fields.number(0, maxPixels));
    const int height = static_cast<int>(fields.number(0, maxPixels));
    a.pixels = width > 0 && height > 0 ? QSize(width, height) : QSize();
    a.durationMs = fields.number(0, maxNumber);
    a.preview = fields.bytes(Attachment::maxPreviewBytes);
    const QCborArray sources = fields.list(maxAddresses);
    for (const QCborValue source : sources) {
        if (!source.isString() || !isFetchable(source.toString())) {
            fields.fail();
        }
        a.sources.append(source.toString());
    }
    a.key = fields.bytes(32);
    a.iv = fields.bytes(16);
    a.sha256 = fields.bytes(32);
    a.cipherSha256 = fields.bytes(32);
    if (!fields.complete() || (!a.key.isEmpty() && (a.key.size() != 32 || a.iv.size() < 12))) {
        fields.fail();
    }
    return a;
}

QCborArray written(const Reaction &reaction)
{
    return {reaction.sender.toString(), reaction.atMs, reaction.key, reaction.name,
            QCborArray::fromStringList(reaction.signs)};
}

Reaction readReaction(CborFields &fields)
{
    Reaction reaction;
    reaction.sender = fields.jid(true);
    reaction.atMs = fields.time();
    reaction.key = fields.text(maxName);
    reaction.name = fields.text(maxName);
    const QCborArray signs = fields.list(maxSigns);
    for (const QCborValue sign : signs) {
        const QString text = sign.toString();
        // What cuts the packed form may not stand in a sign.
        const bool fits = !text.isEmpty() && text.size() <= maxSign
            && std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20; });
        if (!fits) {
            fields.fail();
        }
        reaction.signs.append(text);
    }
    const bool named = !reaction.sender.isEmpty() || !reaction.key.isEmpty();
    if (!fields.complete() || reaction.signs.isEmpty() || !named) {
        fields.fail();
    }
    return reaction;
}

QCborArray written(const QList<BareJid> &people)
{
    QCborArray list;
    for (const BareJid &person : people) {
        list.append(person.toString());
    }
    return list;
}

QList<BareJid> readPeople(CborFields &fields)
{
    QList<BareJid> people;
    const QCborArray list = fields.list(maxParts);
    CborFields each{list};
    while (each.ok() && people.size() < list.size()) {
        people.append(each.jid());
    }
    if (!each.complete()) {
        fields.fail();
    }
    return people;
}

QCborArray written(const SeenAction &action)
{
    return {action.senderKey, CborFields::packedId(action.originId),
            CborFields::packedId(action.archiveId), qint64(action.kind)};
}

QCborArray written(const MessageVersion &version)
{
    return {version.body, version.atMs};
}

/// A list of lists, each read by `read`; fails `fields` when one of them does.
template<typename Read>
auto readEach(CborFields &fields, qsizetype most, Read read)
{
    QList<std::invoke_result_t<Read, CborFields &>> all;
    const QCborArray list = fields.list(most);
    for (const QCborValue one : list) {
        CborFields parts{one};
        all.append(read(parts));
        if (!parts.complete()) {
            fields.fail();
            break;
        }
    }
    return all;
}

template<typename T>
QCborArray writtenAll(const QList<T> &values)
{
    QCborArray list;
    for (const T &value : values) {
        list.append(written(value));
    }
    return list;
}

QCborArray parts(const HistoryEntry &entry)
{
    const Message &m = entry.message;
    return {m.editedAtMs,
            m.retractedAtMs,
            qint64(m.notice),
            m.senderName,
            m.replyToId,
            writtenAll(entry.versions),
            writtenAll(m.reactions),
            writtenAll(m.attachments),
            writtenAll(entry.actions),
            written(entry.audience),
            written(entry.unreached)};
}

bool hasParts(const HistoryEntry &entry)
{
    const Message &m = entry.message;
    return m.editedAtMs > 0 || m.retractedAtMs > 0 || m.notice != Notice::None
        || !m.senderName.isEmpty() || !m.replyToId.isEmpty() || !m.reactions.isEmpty()
        || !m.attachments.isEmpty() || !entry.actions.isEmpty() || !entry.audience.isEmpty()
        || !entry.unreached.isEmpty();
}

void readParts(CborFields &fields, HistoryEntry &entry)
{
    Message &m = entry.message;
    m.editedAtMs = fields.time();
    m.retractedAtMs = fields.time();
    m.notice = fields.enumeration(Notice::OpenToAll);
    m.senderName = fields.text(maxName);
    m.replyToId = fields.text(CborFields::maxId);
    entry.versions = readEach(fields, maxParts, [](CborFields &version) {
        return MessageVersion{version.text(maxBody), version.time()};
    });
    m.reactions = readEach(fields, maxParts, &readReaction);
    m.attachments = readEach(fields, maxFiles, &readFile);
    entry.actions = readEach(fields, maxParts, [](CborFields &action) {
        SeenAction seen;
        seen.senderKey = action.text(maxName);
        seen.originId = action.id();
        seen.archiveId = action.id();
        seen.kind = static_cast<OutboxKind>(
            action.number(qint64(OutboxKind::Edit), qint64(OutboxKind::Retraction)));
        return seen;
    });
    entry.audience = readPeople(fields);
    entry.unreached = readPeople(fields);
}

quint8 flagsOf(const HistoryEntry &entry)
{
    const Message &m = entry.message;
    return static_cast<quint8>((m.receiptRequested ? Receipt : 0) | (m.markable ? Markable : 0)
                               | (m.mentionsMe ? Mention : 0)
                               | (m.stanzaId == m.originId ? SameStanzaId : 0)
                               | (hasParts(entry) ? HasParts : 0));
}

} // namespace

QCborArray write(const HistoryRow &row)
{
    const Message &m = row.entry.message;
    const quint8 flags = flagsOf(row.entry);
    const QString sender = m.sender.toString();
    QCborArray fields{qint64(row.peer),
                      row.row,
                      qint64(flags),
                      qint64(m.direction),
                      sender,
                      m.senderKey == sender ? QString() : m.senderKey,
                      CborFields::packedId(m.originId),
                      CborFields::packedId(m.archiveId),
                      m.sortKey.timeMs,
                      m.sentAtMs - m.sortKey.timeMs,
                      m.body,
                      qint64(m.encryption),
                      qint64(m.senderDevice),
                      qint64(m.senderTrust),
                      qint64(m.delivery),
                      m.deliveredAtMs,
                      m.readAtMs};
    if ((flags & SameStanzaId) == 0) {
        fields.append(CborFields::packedId(m.stanzaId));
    }
    if ((flags & HasParts) != 0) {
        fields.append(parts(row.entry));
    }
    return fields;
}

HistoryRow read(CborFields &fields)
{
    HistoryRow row;
    Message &m = row.entry.message;
    row.peer = static_cast<qsizetype>(fields.number(0, HistoryPage::maxRows));
    row.row = fields.number(1, maxNumber);
    const qint64 flags = fields.number(0, 31);
    m.direction = fields.enumeration(Direction::Out);
    m.sender = fields.jid(true);
    m.senderKey = fields.text(maxName);
    m.originId = fields.id();
    m.archiveId = fields.id();
    m.sortKey = {fields.time(), row.row};
    m.sentAtMs = m.sortKey.timeMs + fields.number(-maxNumber / 4, maxNumber / 4);
    m.body = fields.text(maxBody);
    m.encryption = fields.enumeration(Encryption::Omemo2);
    m.senderDevice = static_cast<quint32>(fields.number(0, std::numeric_limits<quint32>::max()));
    m.senderTrust = fields.enumeration(Trust::Blocked);
    m.delivery = fields.enumeration(Delivery::Read);
    m.deliveredAtMs = fields.time();
    m.readAtMs = fields.time();
    m.stanzaId = (flags & SameStanzaId) != 0 ? m.originId : fields.id();
    m.receiptRequested = (flags & Receipt) != 0;
    m.markable = (flags & Markable) != 0;
    m.mentionsMe = (flags & Mention) != 0;
    if (m.senderKey.isEmpty()) {
        m.senderKey = m.sender.toString();
    }
    if ((flags & HasParts) != 0) {
        CborFields rest{fields.value()};
        readParts(rest, row.entry);
        if (!rest.complete()) {
            fields.fail();
        }
    }
    // Queued and the like stay where they are; what was taken back has nothing left.
    const bool queued = m.delivery > Delivery::None && m.delivery < Delivery::OnServer;
    const bool emptied = m.retractedAtMs == 0
        || (m.body.isEmpty() && m.attachments.isEmpty() && row.entry.versions.isEmpty());
    if (queued || !emptied || (m.direction == Direction::In && m.delivery != Delivery::None)) {
        fields.fail();
    }
    return row;
}

} // namespace Ninelives::HistoryRowCodec
