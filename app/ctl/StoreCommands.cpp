// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"

#include <QJsonArray>

#include <limits>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

QString outboxLine(const OutboxRow &row)
{
    QString line =
        u"%1  %2  %3  %4 to %5"_s.arg(isoTime(row.createdAtMs))
            .arg(row.message.value)
            .arg(outboxStateName(row.state), outboxKindName(row.kind), row.to.toString());
    if (row.state == OutboxState::Blocked || row.state == OutboxState::Failed) {
        line += u": "_s + sentence({row.reason, row.reasonText});
    }
    return line;
}

/// The option of `outbox` that acts on one message, if one is given.
Result<std::optional<Answer<void>>> outboxAction(Session &session)
{
    using Act = Answer<void> (ChatService::*)(MessageId);
    const std::array<std::pair<QLatin1StringView, Act>, 3> actions{
        {{"retry"_L1, &ChatService::retry},
         {"cancel"_L1, &ChatService::cancel},
         {"send-plain"_L1, &ChatService::sendWithoutEncryption}}};
    for (const auto &[option, act] : actions) {
        if (!session.line().has(option)) {
            continue;
        }
        const Result<qint64> id =
            session.line().number(option, 0, 1, std::numeric_limits<qint64>::max());
        if (!id) {
            return id.error();
        }
        return std::optional((session.engine().chats().*act)(MessageId{*id}));
    }
    return std::optional<Answer<void>>();
}

/// --as-file: the text leaves the queue, and a file takes its place.
Result<int> sendAsFile(Session &session)
{
    const Result<qint64> id =
        session.line().number("as-file"_L1, 0, 1, std::numeric_limits<qint64>::max());
    if (!id) {
        return id.error();
    }
    const Result<Message> sent = session.wait(session.engine().media().sendAsFile(MessageId{*id}));
    if (!sent) {
        return sent.error();
    }
    session.output().object({{u"id"_s, sent->id.value},
                             {u"origin_id"_s, sent->originId},
                             {u"state"_s, deliveryName(sent->delivery)}});
    return Ok;
}

} // namespace

Result<int> outbox(Session &session)
{
    if (session.line().has("as-file"_L1)) {
        return sendAsFile(session);
    }
    const Result<std::optional<Answer<void>>> action = outboxAction(session);
    if (!action) {
        return action.error();
    }
    if (action->has_value()) {
        const Result<void> done = session.wait(**action);
        return done ? Result<int>(Ok) : Result<int>(done.error());
    }
    const Result<QList<OutboxRow>> rows = session.wait(session.engine().chats().outbox());
    if (!rows) {
        return rows.error();
    }
    for (const OutboxRow &row : *rows) {
        if (session.output().json()) {
            session.output().object(toJson(row));
        } else {
            session.output().text(outboxLine(row));
        }
    }
    return Ok;
}

Result<int> check(Session &session)
{
    const Result<Database::CheckReport> report = session.wait(session.engine().check());
    if (!report) {
        return report.error();
    }
    if (session.output().json()) {
        QJsonObject json{{u"sound"_s, report->sound},
                         {u"problems"_s, QJsonArray::fromStringList(report->problems)},
                         {u"conversations"_s, report->conversations},
                         {u"messages"_s, report->messages},
                         {u"outbox"_s, report->outbox},
                         {u"unreadable"_s, report->unreadable},
                         {u"schema"_s, report->schemaVersion}};
        if (report->repair) {
            json.insert(u"repaired"_s, toJson(*report->repair));
        }
        session.output().object(json);
    } else {
        session.output().text(report->sound ? u"the store is sound"_s : u"the store is damaged"_s);
        for (const QString &problem : report->problems) {
            session.output().text(u"  "_s + problem);
        }
        session.output().text(
            u"conversations %1, messages %2 (unreadable %3), outbox %4, schema %5"_s
                .arg(report->conversations)
                .arg(report->messages)
                .arg(report->unreadable)
                .arg(report->outbox)
                .arg(report->schemaVersion));
        if (report->repair) {
            session.output().text(
                u"repaired %1: %2 messages kept, %3 lost; the damaged file is %4"_s
                    .arg(isoTime(report->repair->atMs))
                    .arg(report->repair->messages)
                    .arg(report->repair->lost < 0 ? u"some"_s
                                                  : QString::number(report->repair->lost))
                    .arg(report->repair->damagedFile));
        }
    }
    return report->sound ? Ok : DataError;
}

} // namespace Ninelives::Ctl
