// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"

#include <limits>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

Result<MessageId> messageId(const Session &session)
{
    const Result<qint64> id =
        session.line().number("id"_L1, 0, 1, std::numeric_limits<qint64>::max());
    return id ? Result<MessageId>(MessageId{*id}) : id.error();
}

/// Prints the message as it is now.
Result<int> done(Session &session, const Result<Message> &message)
{
    if (!message) {
        return message.error();
    }
    const Result<Conversation> chat =
        session.wait(session.engine().chats().conversation(message->conversation));
    if (!chat) {
        return chat.error();
    }
    const Result<QList<Account>> accounts = session.wait(session.engine().accounts().list());
    if (!accounts) {
        return accounts.error();
    }
    BareJid self;
    for (const Account &account : *accounts) {
        self = account.id == chat->account ? account.jid : self;
    }
    if (session.output().json()) {
        session.output().object(toJson(*message, self, chat->peer));
    } else {
        session.output().text(u"queued"_s);
    }
    return Ok;
}

} // namespace

Result<int> edit(Session &session)
{
    const Result<MessageId> id = messageId(session);
    if (!id) {
        return id.error();
    }
    const QString &text = session.line().arguments.first();
    return done(
        session,
        session.wait(session.engine().chats().editText(*id, text == "-"_L1 ? readAll() : text)));
}

Result<int> react(Session &session)
{
    const Result<MessageId> id = messageId(session);
    if (!id) {
        return id.error();
    }
    return done(session,
                session.wait(session.engine().chats().react(*id, session.line().arguments)));
}

Result<int> forward(Session &session)
{
    const Result<MessageId> id = messageId(session);
    const Result<Account> account = session.account();
    const Result<BareJid> to = session.jid("to"_L1);
    if (!id || !account || !to) {
        return !id ? id.error() : !account ? account.error() : to.error();
    }
    const Result<Conversation> chat = session.wait(session.engine().chats().open(account->id, *to));
    if (!chat) {
        return chat.error();
    }
    const Result<QList<Message>> sent =
        session.wait(session.engine().media().forward(*id, chat->id));
    if (!sent) {
        return sent.error();
    }
    for (const Message &message : *sent) {
        if (const auto printed = done(session, message); !printed) {
            return printed;
        }
    }
    return Ok;
}

Result<int> retract(Session &session)
{
    const Result<MessageId> id = messageId(session);
    if (!id) {
        return id.error();
    }
    const Result<void> gone = session.wait(session.engine().chats().retract(*id));
    return gone ? Result<int>(Ok) : Result<int>(gone.error());
}

} // namespace Ninelives::Ctl
