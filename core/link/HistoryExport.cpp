// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/HistoryExport.h"

#include "core/base/Log.h"
#include "core/link/CborFields.h"
#include "core/link/HistoryPage.h"
#include "core/link/HistoryRowCodec.h"
#include "core/link/LinkSession.h"
#include "core/storage/Connection.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/HistoryStore.h"
#include "core/storage/KeyStore.h"
#include "core/storage/ReceiptStore.h"

#include <QCborParserError>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

enum class ExportStage : quint8 { Devices, Chats, Messages };
constexpr int firstRows = 50; // the newest ones are to be there soon
constexpr int rowsPerPage = 200;
constexpr int chatsPerPage = 50;
// Before compression, which may win nothing: previews are compressed already. What one session
// takes is a little more.
constexpr qsizetype pageBytes = 400 * 1024;
constexpr qsizetype loneBytes = LinkSession::maxContent / 2; // of a row that is a page of its own
constexpr qint64 exportLast = std::numeric_limits<qint64>::max();

/// So large is the row on its way; nothing: the other side would not take it, and one odd row must
/// not stop all others.
std::optional<qsizetype> travellingBytes(const HistoryRow &row)
{
    const QCborValue written(HistoryRowCodec::write(row));
    CborFields fields{written};
    static_cast<void>(HistoryRowCodec::read(fields));
    if (!fields.complete()) {
        return std::nullopt;
    }
    const QByteArray bytes = written.toCbor();
    // A large one is a page of its own if it can be pressed to the size of a page.
    const bool tooLarge = bytes.size() > loneBytes
        || (bytes.size() > pageBytes && qCompress(bytes, 6).size() > pageBytes);
    return tooLarge ? loneBytes + 1 : bytes.size();
}

/// As it travels, with its size; nothing: it has to stay. What is too large even alone goes without
/// what can be missed.
std::optional<qsizetype> fitted(HistoryRow &row)
{
    std::optional<qsizetype> bytes = travellingBytes(row);
    if (bytes && *bytes > loneBytes) {
        row.entry.versions.clear();
        for (Attachment &file : row.entry.message.attachments) {
            file.preview.clear();
        }
        bytes = travellingBytes(row);
    }
    return bytes && *bytes <= loneBytes ? bytes : std::nullopt;
}

/// The same for a chat, which can do without knowing how far each of its people has come.
std::optional<qsizetype> fitted(HistoryChat &chat)
{
    const auto bytesOf = [](const HistoryChat &one) -> std::optional<qsizetype> {
        HistoryPage alone;
        alone.chats.append(one);
        const QByteArray bytes = alone.encoded();
        return bytes.size() <= pageBytes && HistoryPage::decoded(bytes)
            ? std::optional(bytes.size())
            : std::nullopt;
    };
    std::optional<qsizetype> bytes = bytesOf(chat);
    if (!bytes) {
        chat.read.clear();
        chat.delivered.clear();
        bytes = bytesOf(chat);
    }
    return bytes;
}

} // namespace

struct HistoryExport::Place {
    ExportStage stage = ExportStage::Devices;
    qint64 chat = 0; ///< the last one given
    SortKey before{exportLast, exportLast};
    int moved = 0;

    [[nodiscard]] QByteArray packed() const
    {
        return QCborArray{qint64(stage), chat, before.timeMs, before.row, moved}
            .toCborValue()
            .toCbor();
    }
    static Result<Place> from(const QByteArray &cursor)
    {
        Place place;
        if (cursor.isEmpty()) {
            return place;
        }
        CborFields fields{QCborValue::fromCbor(cursor)};
        place.stage = fields.enumeration(ExportStage::Messages);
        place.chat = fields.number(0, exportLast);
        place.before = {fields.number(0, exportLast), fields.number(0, exportLast)};
        place.moved = static_cast<int>(fields.number(0, std::numeric_limits<int>::max()));
        return fields.complete() ? Result<Place>(place)
                                 : Error{ErrorCode::Malformed, u"not a place in the history"_s};
    }
};

HistoryExport::HistoryExport(Connection &connection, Plan plan)
    : m_connection(connection), m_plan(std::move(plan))
{}

Result<int> HistoryExport::total() const
{
    const auto count = HistoryStore(m_connection).count(m_plan.account, m_plan.lastRow);
    return count ? Result<int>(static_cast<int>(*count)) : count.error();
}

HistoryExport::Made HistoryExport::made(HistoryPage page, const Place &after)
{
    page.after = after.packed();
    page.moved = after.moved;
    return {page.encoded(), page.after, after.moved};
}

Result<std::optional<HistoryExport::Made>> HistoryExport::next(const QByteArray &cursor)
{
    const auto place = Place::from(cursor);
    if (!place) {
        return place.error();
    }
    switch (place->stage) {
    case ExportStage::Devices:
        return devicePage();
    case ExportStage::Chats:
        return chatPage(*place);
    case ExportStage::Messages:
        break;
    }
    return messagePage(*place);
}

Result<std::optional<HistoryExport::Made>> HistoryExport::devicePage()
{
    const auto verified = KeyStore(m_connection, m_plan.account).verified();
    if (!verified) {
        return verified.error();
    }
    HistoryPage page;
    for (const Device &device : *verified) {
        const bool told = device.owner == m_plan.self && m_plan.between.contains(device.id);
        if (!told && device.identityKey.size() == 32) {
            page.devices.append(device);
        }
    }
    Place after;
    after.stage = ExportStage::Chats;
    return std::optional(made(std::move(page), after));
}

Result<HistoryChat> HistoryExport::chatOf(const Conversation &chat) const
{
    HistoryChat told;
    told.peer = chat.peer;
    told.kind = chat.kind;
    told.encrypted = chat.encrypted;
    told.plainConsent = chat.plainConsent;
    told.privacy = chat.privacy;
    told.muted = chat.muted;
    told.mutedUntilMs = chat.mutedUntilMs;
    told.pinned = chat.pinned;
    told.archived = chat.archived;
    told.markedUnread = chat.markedUnread;
    told.notify = chat.notify;
    told.readUpTo = chat.readUpTo;
    told.nick = chat.nick;
    auto read = ReceiptStore(m_connection).readPointers(chat.id);
    auto delivered = ReceiptStore(m_connection).deliveredPointers(chat.id);
    if (!read || !delivered) {
        return read ? delivered.error() : read.error();
    }
    told.read = *std::move(read);
    told.delivered = *std::move(delivered);
    return told;
}

Result<std::optional<HistoryExport::Made>> HistoryExport::chatPage(const Place &place)
{
    auto chats = ConversationStore(m_connection).list();
    if (!chats) {
        return chats.error();
    }
    chats->removeIf([&](const Conversation &chat) {
        return chat.account != m_plan.account || chat.id.value <= place.chat;
    });
    std::ranges::sort(*chats, {}, &Conversation::id);
    HistoryPage page;
    Place after = place;
    qsizetype bytes = 0;
    qsizetype next = 0;
    for (; next < qMin<qsizetype>(chatsPerPage, chats->size()); ++next) {
        auto told = chatOf(chats->at(next));
        if (!told) {
            return told.error();
        }
        if (const auto size = fitted(*told)) {
            if (!page.chats.isEmpty() && bytes + *size > pageBytes) {
                break;
            }
            bytes += *size;
            page.chats.append(*std::move(told));
        } else {
            qCWarning(logSync) << "a chat of a form that does not travel was left out";
        }
        after.chat = chats->at(next).id.value;
    }
    if (next == chats->size()) {
        after.stage = ExportStage::Messages;
    }
    return std::optional(made(std::move(page), after));
}

Result<std::optional<HistoryExport::Made>> HistoryExport::messagePage(const Place &place)
{
    const int limit = place.moved < newest ? firstRows : rowsPerPage;
    const auto entries =
        HistoryStore(m_connection).older(m_plan.account, place.before, m_plan.lastRow, limit);
    if (!entries) {
        return entries.error();
    }
    if (entries->isEmpty()) {
        return std::optional<Made>();
    }
    HistoryPage page;
    Place after = place;
    QHash<ConversationId, HistoryPeer> peers; // all that were seen here
    QHash<ConversationId, qsizetype> placed; // … of which these are on the page
    qsizetype bytes = 0;
    for (const HistoryEntry &entry : *entries) {
        const Message &message = entry.message;
        auto peer = peers.constFind(message.conversation);
        if (peer == peers.constEnd()) {
            const auto chat = ConversationStore(m_connection).find(message.conversation);
            if (!chat) {
                return chat.error();
            }
            peer = peers.insert(message.conversation, {chat->peer, chat->kind});
        }
        const bool known = placed.contains(message.conversation);
        HistoryRow row{placed.value(message.conversation, page.peers.size()), message.id.value,
                       entry};
        const auto rowBytes =
            peer->hasWritten(message, m_plan.self) ? fitted(row) : std::optional<qsizetype>();
        if (rowBytes) {
            const qsizetype size =
                *rowBytes + (known ? 0 : peer->jid.toString().toUtf8().size() + 8);
            if (!page.rows.isEmpty() && bytes + size > pageBytes) {
                break; // the next page begins with it
            }
            if (!known) {
                placed.insert(message.conversation, page.peers.size());
                page.peers.append(*peer);
            }
            page.rows.append(std::move(row));
            bytes += size;
        } else {
            qCWarning(logSync) << "a message of a form that does not travel was left out";
        }
        after.before = message.sortKey;
        ++after.moved;
    }
    return std::optional(made(std::move(page), after));
}

} // namespace Ninelives
