// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChatNames.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/GroupJson.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"

#include <algorithm>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxLimit = 100'000'000;
constexpr qint64 pageSize = 500;

bool wantsJson(const Session &session, Output &output)
{
    return output.json() || session.line().value("format"_L1) == "json"_L1;
}

/// A line for people where messages are missing between two that are here.
void sayMissing(Session &session, const ArchiveGaps &holes, const Message &older,
                const Message &newer)
{
    for (const ArchiveGap &gap : holes.gaps) {
        if (older.sortKey.timeMs <= gap.afterMs && newer.sortKey.timeMs > gap.afterMs) {
            session.output().text(gap.lost ? u"-- the server no longer has what was written here"_s
                                           : u"-- messages missing here, fetched when connected"_s);
        }
    }
}

/// The newest `limit` messages, before `before` if given, oldest first; read page by page.
Result<QList<Message>> collect(Session &session, ConversationId chat, std::optional<SortKey> before,
                               qint64 limit)
{
    HistoryService &history = session.engine().history();
    QList<QList<Message>> pages;
    qint64 left = limit;
    while (left > 0) {
        const int ask = int(std::min(left, pageSize));
        const Result<MessagePage> page =
            session.wait(before ? history.older(chat, *before, ask) : history.latest(chat, ask));
        if (!page) {
            return page.error();
        }
        left -= page->rows.size();
        if (!page->rows.isEmpty()) {
            before = page->rows.first().sortKey;
            pages.append(page->rows);
        }
        if (page->rows.isEmpty() || !page->hasOlder) {
            break;
        }
    }
    QList<Message> all;
    for (auto page = pages.crbegin(); page != pages.crend(); ++page) {
        all += *page;
    }
    return all;
}

Result<std::optional<SortKey>> beforeKey(Session &session)
{
    if (!session.line().has("before"_L1)) {
        return std::optional<SortKey>();
    }
    const Result<qint64> id =
        session.line().number("before"_L1, 0, 1, std::numeric_limits<qint64>::max());
    if (!id) {
        return id.error();
    }
    const Result<Message> message =
        session.wait(session.engine().history().message(MessageId{*id}));
    if (!message) {
        return message.error().code == ErrorCode::NotFound
            ? Error{ErrorCode::InvalidInput, u"there is no message %1"_s.arg(*id)}
            : message.error();
    }
    return std::optional(message->sortKey);
}

} // namespace

QString messageLine(const Message &message)
{
    QString body = message.unreadable == Unreadable::No
        ? message.body
        : u"(can't be read here: %1)"_s.arg(unreadableName(message.unreadable));
    if (message.encryption == Encryption::None) {
        body += u"  [not encrypted]"_s;
    }
    if (message.direction == Direction::Out) {
        body += message.recipients > 0
            ? u"  [%1, delivered to %2, read by %3 of %4]"_s.arg(deliveryName(message.delivery))
                  .arg(message.deliveredTo)
                  .arg(message.readBy)
                  .arg(message.recipients)
            : u"  [%1]"_s.arg(deliveryName(message.delivery));
    }
    const QString name =
        message.senderName.isEmpty() ? message.sender.toString() : message.senderName;
    if (message.notice != Notice::None) {
        return u"%1  %2  -- %3 %4"_s.arg(isoTime(message.sentAtMs))
            .arg(message.id.value)
            .arg(noticeName(message.notice), message.body);
    }
    return u"%1  %2  %3: %4"_s.arg(isoTime(message.sentAtMs)).arg(message.id.value).arg(name, body);
}

Result<int> history(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<BareJid> peer = session.jid(session.line().has("room"_L1) ? "room"_L1 : "with"_L1);
    if (!peer) {
        return peer.error();
    }
    const Result<qint64> limit = session.line().number("limit"_L1, 50, 1, maxLimit);
    if (!limit) {
        return limit.error();
    }
    const Result<std::optional<SortKey>> before = beforeKey(session);
    if (!before) {
        return before.error();
    }
    const Result<std::optional<Conversation>> chat = findChat(session, *account, *peer);
    if (!chat) {
        return chat.error();
    }
    if (!chat->has_value()) {
        return Ok;
    }
    const Result<QList<Message>> rows = collect(session, (*chat)->id, *before, *limit);
    if (!rows) {
        return rows.error();
    }
    if (wantsJson(session, session.output())) {
        for (const Message &message : *rows) {
            session.output().object(toJson(message, account->jid, *peer));
        }
        return Ok;
    }
    const Result<ArchiveGaps> holes = session.wait(session.engine().history().gaps((*chat)->id));
    if (!holes) {
        return holes.error();
    }
    for (qsizetype i = 0; i < rows->size(); ++i) {
        if (i > 0) {
            sayMissing(session, *holes, rows->at(i - 1), rows->at(i));
        }
        session.output().text(messageLine(rows->at(i)));
    }
    return Ok;
}

} // namespace Ninelives::Ctl
