// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChatNames.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"

#include <QDir>

#include <array>
#include <limits>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostListed = 100'000;

Result<MessageId> messageId(const Session &session)
{
    const auto id = session.line().number("id"_L1, 0, 1, std::numeric_limits<qint64>::max());
    return id ? Result<MessageId>(MessageId{*id}) : id.error();
}

void print(Session &session, const Attachment &attachment, const QString &path)
{
    QJsonObject json = toJson(attachment);
    json.insert(u"path"_s, path);
    if (session.output().json()) {
        session.output().object(json);
    } else {
        session.output().text(path);
    }
}

/// Saves the files of a message, fetching them if need be.
Result<int> get(Session &session)
{
    const auto id = messageId(session);
    if (!id) {
        return id.error();
    }
    const auto message = session.wait(session.engine().history().message(*id));
    if (!message) {
        return message.error();
    }
    const auto number = session.line().number("number"_L1, 0, 1, message->attachments.size());
    if (!number || message->attachments.isEmpty()) {
        return number ? Error{ErrorCode::NotFound, u"the message has no files"_s} : number.error();
    }
    const QString folder = session.line().has("out"_L1) ? session.line().value("out"_L1) : u"."_s;
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Io, folder};
    }
    for (qsizetype i = 0; i < message->attachments.size(); ++i) {
        if (*number > 0 && i + 1 != *number) {
            continue;
        }
        const Attachment &attachment = message->attachments.at(i);
        const auto path = session.wait(session.engine().media().save(attachment.id, folder));
        if (!path) {
            return path.error();
        }
        print(session, attachment, *path);
    }
    return Ok;
}

Result<int> list(Session &session)
{
    const auto account = session.account();
    const auto peer = session.jid("with"_L1);
    if (!account || !peer) {
        return account ? peer.error() : account.error();
    }
    const auto limit = session.line().number("limit"_L1, 50, 1, mostListed);
    const auto chat = findChat(session, *account, *peer);
    if (!limit || !chat) {
        return limit ? chat.error() : limit.error();
    }
    if (!*chat) {
        return Ok;
    }
    const bool photos = !session.line().has("files"_L1);
    const auto files = session.wait(
        session.engine().media().shared((*chat)->id, photos, {}, static_cast<int>(*limit)));
    if (!files) {
        return files.error();
    }
    for (const SharedFile &file : *files) {
        QJsonObject json = toJson(file.attachment);
        json.insert(u"message"_s, file.message.value);
        json.insert(u"from"_s, file.sender.toString());
        if (session.output().json()) {
            session.output().object(json);
        } else {
            session.output().text(u"%1  %2  %3 bytes  %4"_s.arg(file.message.value)
                                      .arg(file.attachment.name)
                                      .arg(file.attachment.bytes)
                                      .arg(file.attachment.isHere() ? u"here"_s : u"not here"_s));
        }
    }
    return Ok;
}

Result<int> smaller(Session &session)
{
    const auto id = messageId(session);
    return id ? exitAfter(session.wait(session.engine().media().sendSmaller(*id))) : id.error();
}

Result<int> pass(Session &session)
{
    const auto id = messageId(session);
    return id ? exitAfter(session.wait(session.engine().media().letOthersPass(*id))) : id.error();
}

Result<int> clear(Session &session)
{
    const auto account = session.account();
    const auto peer = session.jid("with"_L1);
    if (!account || !peer) {
        return account ? peer.error() : account.error();
    }
    const auto chat = findChat(session, *account, *peer);
    if (!chat) {
        return chat.error();
    }
    return *chat ? exitAfter(session.wait(session.engine().media().clear((*chat)->id))) : Ok;
}

Result<MediaChoices> wished(const CommandLine &line, MediaChoices choices)
{
    struct Switch {
        QLatin1StringView option;
        bool MediaChoices::*choice;
    };
    constexpr std::array switches{Switch{"contacts"_L1, &MediaChoices::fromContacts},
                                  Switch{"groups"_L1, &MediaChoices::inGroups},
                                  Switch{"metered"_L1, &MediaChoices::whenMetered}};
    for (const Switch &each : switches) {
        if (!line.has(each.option)) {
            continue;
        }
        const QString word = line.value(each.option);
        if (word != "yes"_L1 && word != "no"_L1) {
            return Error{ErrorCode::InvalidInput, u"--%1 wants yes or no"_s.arg(each.option)};
        }
        choices.*each.choice = word == "yes"_L1;
    }
    const auto upTo =
        line.number("up-to"_L1, choices.upToBytes, 0, std::numeric_limits<qint64>::max());
    const auto cache =
        line.number("cache"_L1, choices.cacheBytes, 0, std::numeric_limits<qint64>::max());
    if (!upTo || !cache) {
        return upTo ? cache.error() : upTo.error();
    }
    choices.upToBytes = *upTo;
    choices.cacheBytes = *cache;
    return choices;
}

Result<int> policy(Session &session)
{
    const auto before = session.wait(session.engine().media().choices());
    if (!before) {
        return before.error();
    }
    const auto choices = wished(session.line(), *before);
    if (!choices) {
        return choices.error();
    }
    if (*choices != *before) {
        if (const auto set = session.wait(session.engine().media().setChoices(*choices)); !set) {
            return set.error();
        }
    }
    session.output().object({{u"contacts"_s, choices->fromContacts},
                             {u"groups"_s, choices->inGroups},
                             {u"metered"_s, choices->whenMetered},
                             {u"up_to"_s, choices->upToBytes},
                             {u"cache"_s, choices->cacheBytes}});
    return Ok;
}

} // namespace

Result<int> media(Session &session)
{
    const QLatin1StringView name = session.line().command->name;
    if (name == "media get"_L1) {
        return get(session); // the address is all it needs, no connection to a chat server
    }
    if (name == "media list"_L1) {
        return list(session);
    }
    if (name == "media smaller"_L1) {
        return smaller(session);
    }
    if (name == "media pass"_L1) {
        return pass(session);
    }
    return name == "media clear"_L1 ? clear(session) : policy(session);
}

} // namespace Ninelives::Ctl
