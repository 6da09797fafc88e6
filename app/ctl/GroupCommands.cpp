// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChatNames.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/GroupJson.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <array>
#include <functional>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

/// What one `group` command works on.
struct Call {
    Session &session;
    GroupService &groups;
    Account account;
    QLatin1StringView word; ///< the command without "group"
    qint64 timeoutMs = 0;

    [[nodiscard]] QString option(QLatin1StringView name) const
    {
        return session.line().value(name);
    }
};

/// The group or channel that --room names.
Result<Conversation> room(const Call &call)
{
    const Result<BareJid> jid = call.session.jid("room"_L1);
    if (!jid) {
        return jid.error();
    }
    const auto chat = findChat(call.session, call.account, *jid);
    if (!chat) {
        return chat.error();
    }
    if (!*chat || (*chat)->kind == ChatKind::Direct) {
        return Error{ErrorCode::NotFound, u"the account has no group %1"_s.arg(jid->toString())};
    }
    return **chat;
}

void print(Session &session, const QJsonObject &json, const QString &line)
{
    if (session.output().json()) {
        session.output().object(json);
    } else {
        session.output().text(line);
    }
}

Result<int> printRoom(const Call &call, ConversationId id)
{
    const auto chat = call.session.wait(call.session.engine().chats().conversation(id));
    const auto state = call.session.wait(call.groups.state(id));
    if (!chat || !state) {
        return chat ? state.error() : chat.error();
    }
    print(call.session, toJson(*state, *chat),
          u"%1  %2  %3, %4"_s.arg(chat->peer.toString(), chat->title, chatKindName(chat->kind),
                                  chat->left ? u"left"_s : roomPresenceName(state->presence)));
    return Ok;
}

Result<int> list(const Call &call)
{
    const auto chats = call.session.wait(call.session.engine().chats().conversations());
    if (!chats) {
        return chats.error();
    }
    for (const Conversation &chat : *chats) {
        if (chat.account != call.account.id || chat.kind == ChatKind::Direct) {
            continue;
        }
        if (const Result<int> printed = printRoom(call, chat.id); !printed) {
            return printed;
        }
    }
    return Ok;
}

/// Waits until `holds()` answers true; asked anew whenever the engine has news.
Result<void> waitUntil(const Call &call, const std::function<Result<bool>()> &holds)
{
    const QDeadlineTimer deadline(call.timeoutMs);
    bool news = false;
    QObject context;
    QObject::connect(&call.session.engine(), &EngineApi::changed, &context, [&] { news = true; });
    while (true) {
        news = false; // before asking: what happens while it is answered counts
        const Result<bool> answer = holds();
        if (!answer || *answer) {
            return answer ? Result<void>() : Result<void>(answer.error());
        }
        const auto waited =
            call.session.waitUntil([&news] { return news; }, deadline.remainingTime());
        if (!waited) {
            return waited;
        }
    }
}

/// Invitations are queued like messages; a program that ends at once should have sent them.
Result<void> invitationsSent(const Call &call)
{
    return waitUntil(call, [&call]() -> Result<bool> {
        const auto rows = call.session.wait(call.session.engine().chats().outbox());
        if (!rows) {
            return rows.error();
        }
        return std::ranges::none_of(*rows, [](const OutboxRow &row) {
            return row.kind == OutboxKind::Invitation && row.state != OutboxState::Failed;
        });
    });
}

Result<int> create(const Call &call)
{
    NewGroup group;
    group.name = call.option("name"_L1);
    for (const QString &text : call.session.line().values("member"_L1)) {
        const Result<BareJid> member = BareJid::parse(text);
        if (!member) {
            return Error{ErrorCode::InvalidAddress, text};
        }
        group.members.append(*member);
    }
    const auto made = call.session.wait(call.groups.create(call.account.id, group));
    if (!made) {
        return made.error();
    }
    if (const Result<int> printed = printRoom(call, *made); !printed) {
        return printed;
    }
    return exitAfter(invitationsSent(call));
}

Result<int> joined(const Call &call, const Result<ConversationId> &chat)
{
    return chat ? printRoom(call, *chat) : Result<int>(chat.error());
}

Result<int> join(const Call &call)
{
    const Result<BareJid> jid = call.session.jid("room"_L1);
    if (!jid) {
        return jid.error();
    }
    return joined(call,
                  call.session.wait(call.groups.join(call.account.id, *jid, call.option("nick"_L1),
                                                     call.option("password"_L1))));
}

Result<int> invite(const Call &call, const Conversation &chat, const BareJid &person)
{
    const auto invited =
        call.session.wait(call.groups.invite(chat.id, person, call.option("reason"_L1)));
    return invited ? exitAfter(invitationsSent(call)) : Result<int>(invited.error());
}

Result<int> role(const Call &call, const Conversation &chat, const BareJid &person)
{
    const auto wished = wishedAffiliation(call.option("role"_L1));
    if (!wished) {
        return Error{ErrorCode::InvalidInput,
                     u"--role wants owner, admin, member, none or banned"_s};
    }
    return exitAfter(call.session.wait(
        call.groups.setAffiliation(chat.id, person, *wished, call.option("reason"_L1))));
}

Result<int> members(const Call &call, const Conversation &chat)
{
    const auto all = call.session.wait(call.groups.members(chat.id));
    if (!all) {
        return all.error();
    }
    for (const RoomMember &member : *all) {
        print(call.session, toJson(member),
              u"%1  %2  %3, %4 devices"_s
                  .arg(member.jid.toString(), member.name, affiliationName(member.affiliation))
                  .arg(member.devices));
    }
    return Ok;
}

Result<int> picture(const Call &call, const Conversation &chat)
{
    QFile file(call.option("file"_L1));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, file.fileName()};
    }
    return exitAfter(call.session.wait(call.groups.setPicture(chat.id, file.readAll())));
}

Result<int> notify(const Call &call, const Conversation &chat)
{
    const auto level = notifyFromName(call.option("level"_L1));
    if (!level) {
        return Error{ErrorCode::InvalidInput, u"--level wants all, mentions or nothing"_s};
    }
    return exitAfter(call.session.wait(call.groups.setNotify(chat.id, *level)));
}

Result<int> search(const Call &call)
{
    BareJid service;
    if (call.session.line().has("service"_L1)) {
        const Result<BareJid> named = call.session.jid("service"_L1);
        if (!named) {
            return named.error();
        }
        service = *named;
    }
    QString after;
    do {
        const auto page = call.session.wait(call.groups.list(call.account.id, service, after));
        if (!page) {
            return page.error();
        }
        for (const RoomInfo &info : page->rooms) {
            print(call.session, toJson(info), info.jid.toString() + u"  "_s + info.name);
        }
        after = page->next;
    } while (!after.isEmpty());
    return Ok;
}

Result<int> invitations(const Call &call)
{
    const auto all = call.session.wait(call.groups.invitations(call.account.id));
    if (!all) {
        return all.error();
    }
    for (const RoomInvitation &each : *all) {
        print(call.session, toJson(each),
              u"%1  %2 from %3"_s.arg(each.id).arg(each.room.toString(), each.from.toString()));
    }
    return Ok;
}

Result<int> readers(const Call &call, MessageId message)
{
    const auto all = call.session.wait(call.groups.deliveries(message));
    if (!all) {
        return all.error();
    }
    for (const MemberDelivery &each : *all) {
        print(call.session, toJson(each),
              u"%1  %2  %3"_s.arg(each.person.toString(), deliveryName(each.state),
                                  each.canRead ? isoTime(each.atMs) : u"can't read it"_s));
    }
    return Ok;
}

/// Commands on something that --id names.
Result<int> onId(const Call &call)
{
    const auto id = call.session.line().number("id"_L1, 0, 1, std::numeric_limits<qint64>::max());
    if (!id) {
        return id.error();
    }
    if (call.word == "accept"_L1) {
        return joined(call, call.session.wait(call.groups.accept(call.account.id, *id)));
    }
    if (call.word == "decline"_L1) {
        return exitAfter(call.session.wait(call.groups.decline(call.account.id, *id)));
    }
    const MessageId message{*id};
    if (call.word == "readers"_L1) {
        return readers(call, message);
    }
    if (call.word == "send-again"_L1) {
        return exitAfter(call.session.wait(call.groups.sendToUnreached(message)));
    }
    return exitAfter(call.session.wait(call.groups.moderate(message, call.option("reason"_L1))));
}

/// Commands on the room that --room names.
Result<int> onRoom(const Call &call)
{
    const Result<Conversation> chat = room(call);
    if (!chat) {
        return chat.error();
    }
    if (call.word == "members"_L1) {
        return members(call, *chat);
    }
    if (call.word == "show"_L1) {
        return printRoom(call, chat->id);
    }
    if (call.word == "picture"_L1) {
        return picture(call, *chat);
    }
    if (call.word == "notify"_L1) {
        return notify(call, *chat);
    }
    if (call.word == "leave"_L1) {
        return exitAfter(call.session.wait(call.groups.leave(chat->id)));
    }
    if (call.word == "destroy"_L1) {
        return exitAfter(
            call.session.wait(call.groups.destroy(chat->id, call.option("reason"_L1))));
    }
    if (call.word == "rename"_L1) {
        return exitAfter(call.session.wait(call.groups.rename(chat->id, call.option("name"_L1))));
    }
    if (call.word == "subject"_L1) {
        return exitAfter(
            call.session.wait(call.groups.setSubject(chat->id, call.option("text"_L1))));
    }
    const Result<BareJid> person = call.session.jid("member"_L1);
    if (!person) {
        return person.error();
    }
    return call.word == "invite"_L1 ? invite(call, *chat, *person) : role(call, *chat, *person);
}

/// What only the server can do. With --room named the room must be joined first, which the engine
/// does by itself once connected.
bool needsConnection(QLatin1StringView word)
{
    constexpr std::array offline{"list"_L1,    "members"_L1,   "leave"_L1,  "invitations"_L1,
                                 "decline"_L1, "readers"_L1,   "notify"_L1, "history"_L1,
                                 "show"_L1,    "send-again"_L1};
    return std::ranges::find(offline, word) == offline.end();
}

/// Connected, and in the room that the command is about.
Result<void> connected(const Call &call)
{
    if (const auto online = call.session.goOnline(call.account.id, call.timeoutMs); !online) {
        return online;
    }
    if (!call.session.line().has("room"_L1) || call.word == "join"_L1) {
        return {};
    }
    const Result<Conversation> chat = room(call);
    if (!chat) {
        return chat.error();
    }
    return waitUntil(call, [&call, id = chat->id]() -> Result<bool> {
        const auto state = call.session.wait(call.groups.state(id));
        if (!state) {
            return state.error();
        }
        if (state->presence == RoomPresence::Out) {
            return Error{ErrorCode::NotJoined, state->troubleText};
        }
        if (state->presence == RoomPresence::Refused) {
            return Error{state->trouble, state->troubleText};
        }
        return state->presence == RoomPresence::In;
    });
}

} // namespace

Result<int> group(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    Call call{session, session.engine().groups(), *account,
              session.line().command->name.sliced(qstrlen("group ")), 0};
    if (needsConnection(call.word)) {
        const Result<qint64> timeout = session.timeoutMs();
        if (!timeout) {
            return timeout.error();
        }
        call.timeoutMs = *timeout;
        if (const auto ready = connected(call); !ready) {
            return ready.error();
        }
    }
    if (call.word == "create"_L1) {
        return create(call);
    }
    if (call.word == "join"_L1) {
        return join(call);
    }
    if (call.word == "list"_L1) {
        return list(call);
    }
    if (call.word == "search"_L1) {
        return search(call);
    }
    if (call.word == "invitations"_L1) {
        return invitations(call);
    }
    return session.line().has("id"_L1) ? onId(call) : onRoom(call);
}

} // namespace Ninelives::Ctl
