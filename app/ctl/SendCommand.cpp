// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Session.h"

#include <array>
#include <limits>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

struct WaitWord {
    QLatin1StringView word;
    Delivery state;
};
constexpr std::array waitWords{
    WaitWord{"queued"_L1, Delivery::Queued},
    WaitWord{"server"_L1, Delivery::OnServer},
    WaitWord{"delivered"_L1, Delivery::Delivered},
    WaitWord{"read"_L1, Delivery::Read},
};

std::optional<Delivery> wishedState(const CommandLine &line)
{
    if (!line.has("wait"_L1)) {
        return Delivery::Queued;
    }
    for (const WaitWord &each : waitWords) {
        if (line.value("wait"_L1) == each.word) {
            return each.state;
        }
    }
    return std::nullopt;
}

bool reached(const Message &message, Delivery wish)
{
    return message.delivery != Delivery::Failed && message.delivery >= wish;
}

/// The message that --answer names, or none.
Result<MessageId> answered(const CommandLine &line)
{
    if (!line.has("answer"_L1)) {
        return MessageId();
    }
    const Result<qint64> id = line.number("answer"_L1, 0, 1, std::numeric_limits<qint64>::max());
    return id ? Result<MessageId>(MessageId{*id}) : id.error();
}

/// Queues the text as --plain asks. The chat keeps its own setting: only this message is plain.
Result<Message> queue(Session &session, const Conversation &chat, const QString &text)
{
    const bool encrypted = !session.line().has("plain"_L1);
    const Result<MessageId> original = answered(session.line());
    if (!original) {
        return original.error();
    }
    if (!encrypted) {
        if (const Result<void> agreed =
                session.wait(session.engine().chats().givePlainConsent(chat.id));
            !agreed) {
            return agreed.error();
        }
    }
    return session.wait(session.engine().sendTextAs(chat.id, text, encrypted, *original));
}

/// The files of --file with TEXT as their caption.
Result<QList<Message>> queueFiles(Session &session, const Conversation &chat, const QString &text)
{
    const CommandLine &line = session.line();
    const Result<MessageId> original = answered(line);
    if (!original) {
        return original.error();
    }
    QList<OutgoingFile> files;
    for (const QString &path : line.values("file"_L1)) {
        OutgoingFile file;
        file.path = path;
        file.quality = line.has("untouched"_L1) ? OutgoingFile::Quality::Untouched
            : line.has("original"_L1)           ? OutgoingFile::Quality::Original
                                                : OutgoingFile::Quality::Sensible;
        files.append(file);
    }
    return session.wait(session.engine().media().send(chat.id, files, text, *original));
}

Result<QList<Message>> queueAll(Session &session, const Conversation &chat)
{
    const QStringList &arguments = session.line().arguments;
    const QString argument = arguments.isEmpty() ? QString() : arguments.first();
    const QString text = argument == "-"_L1 ? readAll() : argument;
    if (session.line().has("file"_L1)) {
        return queueFiles(session, chat, text);
    }
    auto message = queue(session, chat, text);
    return message ? Result<QList<Message>>(QList<Message>{*std::move(message)}) : message.error();
}

void print(Session &session, const Message &message)
{
    QJsonObject json{{u"id"_s, message.id.value},
                     {u"origin_id"_s, message.originId},
                     {u"state"_s, deliveryName(message.delivery)},
                     {u"encryption"_s, encryptionName(message.encryption)}};
    if (message.blocked || message.delivery == Delivery::Failed) {
        json.insert(u"error"_s, errorName(message.failure));
    }
    session.output().object(json);
}

/// Connects and follows the message until it is where the caller wants it.
Result<int> follow(Session &session, const Account &account, Message message, Delivery wish)
{
    const Result<qint64> timeout = session.timeoutMs();
    if (!timeout) {
        return timeout.error();
    }
    AccountService &accounts = session.engine().accounts();
    QObject context;
    QObject::connect(&session.engine(), &EngineApi::changed, &context,
                     [&](const QList<Change> &changes) {
                         for (const Change &change : changes) {
                             for (const Message &news : change.messages) {
                                 if (news.id == message.id) {
                                     message = news;
                                 }
                             }
                         }
                     });
    std::optional<Error> hopeless;
    accounts.retryNow(account.id);
    const Result<void> waited = session.waitUntil(
        [&]() {
            const TransportState state = accounts.connection(account.id);
            if (state.needsUser) {
                hopeless = state.failure;
            }
            return reached(message, wish) || message.delivery == Delivery::Failed || message.blocked
                || hopeless.has_value();
        },
        *timeout);
    print(session, message);
    if (reached(message, wish)) {
        return Ok;
    }
    if (message.blocked || message.delivery == Delivery::Failed) {
        return Error{message.failure, message.failureText};
    }
    return hopeless ? *hopeless : waited.error();
}

} // namespace

Result<void> checkWishes(const Session &session)
{
    const CommandLine &line = session.line();
    if (line.command->name == "send"_L1 && line.has("file"_L1) && line.has("plain"_L1)) {
        return Error{ErrorCode::InvalidInput, u"--file follows the chat's own setting"_s};
    }
    if (line.command->name == "send"_L1 && line.arguments.isEmpty() && !line.has("file"_L1)) {
        return Error{ErrorCode::InvalidInput, u"\"send\" needs TEXT or --file"_s};
    }
    if (!wishedState(line)) {
        return Error{ErrorCode::InvalidInput, u"--wait wants queued, server, delivered or read"_s};
    }
    const QString readable = line.command->name == "export"_L1 ? u"html"_s : u"text"_s;
    const QString format = line.value("format"_L1);
    if (line.has("format"_L1) && format != "json"_L1 && format != readable) {
        return Error{ErrorCode::InvalidInput, u"--format wants %1 or json"_s.arg(readable)};
    }
    return {};
}

Result<int> send(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<BareJid> to = session.jid("to"_L1);
    if (!to) {
        return to.error();
    }
    const Result<Conversation> chat = session.wait(session.engine().chats().open(account->id, *to));
    if (!chat) {
        return chat.error();
    }
    const Result<QList<Message>> messages = queueAll(session, *chat);
    if (!messages) {
        return messages.error();
    }
    const Delivery wish = wishedState(session.line()).value_or(Delivery::Queued);
    for (const Message &message : *messages) {
        if (wish == Delivery::Queued) {
            print(session, message);
            continue;
        }
        const Result<int> followed = follow(session, *account, message, wish);
        if (!followed || *followed != Ok) {
            return followed;
        }
    }
    return Ok;
}

} // namespace Ninelives::Ctl
