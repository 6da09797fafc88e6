// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/HistoryPage.h"

#include "core/link/CborFields.h"
#include "core/link/HistoryRowCodec.h"

#include <QCborArray>
#include <QCborParserError>
#include <QCborValue>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qint64 pageVersion = 1;
constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();
constexpr qsizetype maxPagePeople = 10'000;
constexpr qsizetype maxPageName = 2048;

QCborArray writtenPointers(const QList<ReceiptStore::ReadPointer> &pointers)
{
    QCborArray list;
    for (const ReceiptStore::ReadPointer &pointer : pointers) {
        list.append(QCborArray{pointer.person.toString(), pointer.key.timeMs, pointer.key.row,
                               pointer.atMs});
    }
    return list;
}

QList<ReceiptStore::ReadPointer> readPointers(CborFields &fields)
{
    QList<ReceiptStore::ReadPointer> pointers;
    const QCborArray list = fields.list(maxPagePeople);
    for (const QCborValue one : list) {
        CborFields parts{one};
        ReceiptStore::ReadPointer pointer;
        pointer.person = parts.jid();
        pointer.key = {parts.time(), parts.number(0, anyNumber)};
        pointer.atMs = parts.time();
        if (!parts.complete()) {
            fields.fail();
            break;
        }
        pointers.append(pointer);
    }
    return pointers;
}

qint64 choiceNumber(std::optional<bool> choice)
{
    return choice ? (*choice ? 2 : 1) : 0;
}

std::optional<bool> readChoice(CborFields &fields)
{
    const qint64 number = fields.number(0, 2);
    return number == 0 ? std::optional<bool>() : number == 2;
}

QCborArray writtenChat(const HistoryChat &chat)
{
    return {chat.peer.toString(),
            qint64(chat.kind),
            qint64(chat.encrypted),
            qint64(chat.plainConsent),
            choiceNumber(chat.privacy.receipts),
            choiceNumber(chat.privacy.markers),
            choiceNumber(chat.privacy.typing),
            qint64(chat.muted),
            chat.mutedUntilMs,
            qint64(chat.pinned),
            qint64(chat.archived),
            qint64(chat.markedUnread),
            qint64(chat.notify),
            chat.readUpTo.timeMs,
            chat.readUpTo.row,
            chat.nick,
            writtenPointers(chat.read),
            writtenPointers(chat.delivered)};
}

HistoryChat readChat(CborFields &fields)
{
    HistoryChat chat;
    chat.peer = fields.jid();
    chat.kind = fields.enumeration(ChatKind::Channel);
    chat.encrypted = fields.boolean();
    chat.plainConsent = fields.boolean();
    chat.privacy.receipts = readChoice(fields);
    chat.privacy.markers = readChoice(fields);
    chat.privacy.typing = readChoice(fields);
    chat.muted = fields.boolean();
    chat.mutedUntilMs = fields.time();
    chat.pinned = fields.boolean();
    chat.archived = fields.boolean();
    chat.markedUnread = fields.boolean();
    chat.notify = fields.enumeration(NotifyLevel::Nothing);
    chat.readUpTo.timeMs = fields.time();
    chat.readUpTo.row = fields.number(0, anyNumber);
    chat.nick = fields.text(maxPageName);
    chat.read = readPointers(fields);
    chat.delivered = readPointers(fields);
    return chat;
}

QCborArray writtenDevice(const Device &device)
{
    return {device.owner.toString(), qint64(device.id), device.label, device.identityKey,
            device.omemo2Key};
}

Device readDevice(CborFields &fields)
{
    Device device;
    device.owner = fields.jid();
    device.id = static_cast<quint32>(fields.number(1, std::numeric_limits<qint32>::max()));
    device.label = fields.text(maxPageName);
    device.identityKey = fields.bytes(32);
    device.omemo2Key = fields.bytes(32);
    const qsizetype other = device.omemo2Key.size();
    if (device.identityKey.size() != 32 || (other != 0 && other != 32)) {
        fields.fail();
    }
    return device;
}

HistoryPeer readPeer(CborFields &fields)
{
    const BareJid jid = fields.jid();
    return {jid, fields.enumeration(ChatKind::Channel)};
}

/// A list of at most `most`, each read by `read`; false when one of them is not as it should be.
template<typename T>
bool readList(CborFields &page, qsizetype most, T (*read)(CborFields &), QList<T> &into)
{
    const QCborArray list = page.list(most);
    for (const QCborValue one : list) {
        CborFields fields{one};
        into.append(read(fields));
        if (!fields.complete()) {
            return false;
        }
    }
    return page.ok();
}

} // namespace

bool HistoryPeer::hasWritten(const Message &message, const BareJid &self) const
{
    if (kind != ChatKind::Direct || message.notice != Notice::None) {
        return true;
    }
    return message.sender == (message.direction == Direction::Out ? self : jid);
}

QByteArray HistoryPage::encoded() const
{
    QCborArray deviceList;
    for (const Device &device : devices) {
        deviceList.append(writtenDevice(device));
    }
    QCborArray chatList;
    for (const HistoryChat &chat : chats) {
        chatList.append(writtenChat(chat));
    }
    QCborArray peerList;
    for (const HistoryPeer &peer : peers) {
        peerList.append(QCborArray{peer.jid.toString(), qint64(peer.kind)});
    }
    QCborArray rowList;
    for (const HistoryRow &row : rows) {
        rowList.append(HistoryRowCodec::write(row));
    }
    return QCborArray{pageVersion, after, moved, deviceList, chatList, peerList, rowList}
        .toCborValue()
        .toCbor();
}

Result<HistoryPage> HistoryPage::decoded(const QByteArray &bytes)
{
    const Error malformed{ErrorCode::Malformed, u"not a page of history"_s};
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError) {
        return malformed;
    }
    CborFields fields{value};
    const qint64 version = fields.number(0, anyNumber);
    if (fields.ok() && version != pageVersion) {
        return Error{ErrorCode::Unsupported, u"a page of another version"_s};
    }
    HistoryPage page;
    page.after = fields.bytes(maxCursor);
    page.moved = static_cast<int>(fields.number(0, std::numeric_limits<int>::max()));
    const bool whole = readList(fields, maxPagePeople, &readDevice, page.devices)
        && readList(fields, maxRows, &readChat, page.chats)
        && readList(fields, maxRows, &readPeer, page.peers)
        && readList(fields, maxRows, &HistoryRowCodec::read, page.rows) && fields.complete();
    const bool placed = std::ranges::all_of(
        page.rows, [&page](const HistoryRow &row) { return row.peer < page.peers.size(); });
    return whole && placed ? Result<HistoryPage>(std::move(page)) : malformed;
}

} // namespace Ninelives
