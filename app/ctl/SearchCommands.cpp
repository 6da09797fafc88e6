// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChatNames.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"
#include "core/engine/ChatExport.h"

#include <QDate>
#include <QDateTime>
#include <QDir>

#include <array>
#include <optional>
#include <utility>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{
    std::pair{"text"_L1, SearchKind::Text}, std::pair{"photo"_L1, SearchKind::Photo},
    std::pair{"file"_L1, SearchKind::File}, std::pair{"link"_L1, SearchKind::Link},
    std::pair{"voice"_L1, SearchKind::Voice}};

/// Midnight at the beginning of the day that the option names, `later` days later; 0 without it.
Result<qint64> dayOption(const Session &session, QLatin1StringView option, int later)
{
    if (!session.line().has(option)) {
        return qint64{0};
    }
    const QString text = session.line().value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? Result<qint64>(day.addDays(later).startOfDay().toMSecsSinceEpoch())
                         : Result<qint64>(Error{ErrorCode::InvalidInput,
                                                u"%1 is no day such as 2026-11-02"_s.arg(text)});
}

Result<SearchKind> kindOption(const Session &session)
{
    const QString name = session.line().value("kind"_L1);
    if (name.isEmpty()) {
        return SearchKind::Everything;
    }
    for (const auto &[word, kind] : kinds) {
        if (name == word) {
            return kind;
        }
    }
    return Error{ErrorCode::InvalidInput,
                 u"%1 is none of text, photo, file, link, voice"_s.arg(name)};
}

/// The chat that the option names; none when they never wrote.
Result<std::optional<Conversation>> chatOption(Session &session, QLatin1StringView option)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<BareJid> peer = session.jid(option);
    return peer ? findChat(session, *account, *peer) : peer.error();
}

/// All but the chat.
Result<SearchFilter> filterOptions(const Session &session)
{
    SearchFilter filter;
    const auto since = dayOption(session, "since"_L1, 0);
    const auto until = dayOption(session, "until"_L1, 1);
    const auto kind = kindOption(session);
    if (!since || !until) {
        return since ? until.error() : since.error();
    }
    if (!kind) {
        return kind.error();
    }
    filter.sinceMs = *since;
    filter.untilMs = *until;
    filter.kind = *kind;
    if (session.line().has("from"_L1)) {
        const Result<BareJid> sender = session.jid("from"_L1);
        if (!sender) {
            return sender.error();
        }
        filter.senderKeys = {sender->toString()};
    }
    return filter;
}

void printHit(Session &session, const ChatNames &names, const SearchHit &hit)
{
    const ChatName name = names.value(hit.message.conversation);
    if (session.output().json()) {
        QJsonObject json = toJson(hit.message, name.account, name.peer);
        QString snippet = hit.snippet;
        json.insert(u"snippet"_s, snippet.remove(QChar(2)).remove(QChar(3)));
        session.output().object(json);
    } else {
        session.output().text(name.peer.toString() + u"  "_s + messageLine(hit.message));
    }
}

} // namespace

Result<int> search(Session &session)
{
    const Result<qint64> limit = session.line().number("limit"_L1, 50, 1, 100'000);
    Result<SearchFilter> filter = filterOptions(session);
    if (!limit || !filter) {
        return limit ? filter.error() : limit.error();
    }
    for (const QLatin1StringView option : {"with"_L1, "chat"_L1}) {
        if (!session.line().has(option)) {
            continue;
        }
        const auto chat = chatOption(session, option);
        if (!chat) {
            return chat.error();
        }
        if (!chat->has_value()) {
            return Ok;
        }
        filter->conversation = (*chat)->id;
    }
    const Result<ChatNames> names = chatNames(session);
    if (!names) {
        return names.error();
    }
    const Result<QList<SearchHit>> hits = session.wait(
        session.engine().history().search(session.line().arguments.first(), *filter, int(*limit)));
    if (!hits) {
        return hits.error();
    }
    for (const SearchHit &hit : *hits) {
        printHit(session, *names, hit);
    }
    return Ok;
}

Result<int> exportChat(Session &session)
{
    const QString format = session.line().value("format"_L1);
    if (!format.isEmpty() && format != "json"_L1 && format != "html"_L1) {
        return Error{ErrorCode::InvalidInput, u"the format is json or html"_s};
    }
    const Result<Account> account = session.account();
    const auto chat = chatOption(session, "chat"_L1);
    if (!account || !chat) {
        return account ? chat.error() : account.error();
    }
    if (!chat->has_value()) {
        return Error{ErrorCode::NotFound, u"there is no such chat"_s};
    }
    ExportPlan plan;
    plan.chat = **chat;
    plan.self = account->jid;
    plan.folder = QDir(session.line().value("to"_L1)).absolutePath();
    plan.format = format == "html"_L1 ? ExportFormat::Html : ExportFormat::Json;
    plan.files = !session.line().has("no-files"_L1);

    ChatExport exporter(session.engine());
    std::optional<Result<QString>> made;
    qint64 messages = 0;
    QObject::connect(&exporter, &ChatExport::progressed, &session,
                     [&messages](qint64 written) { messages = written; });
    QObject::connect(&exporter, &ChatExport::finished, &session,
                     [&](const Result<QString> &folder) {
                         made = folder;
                         Q_EMIT session.progress();
                     });
    exporter.start(plan);
    const Result<void> waited = session.waitUntil([&made] { return made.has_value(); }, -1);
    if (!waited || !*made) {
        return waited ? made->error() : waited.error();
    }
    if (session.output().json()) {
        session.output().object({{u"folder"_s, **made}, {u"messages"_s, messages}});
    } else {
        session.output().text(**made);
    }
    return Ok;
}

} // namespace Ninelives::Ctl
