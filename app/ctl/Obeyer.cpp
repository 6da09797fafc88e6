// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Obeyer.h"

#include "app/ctl/ChatJson.h"
#include "app/ctl/Json.h"
#include "app/ctl/NotifyCommand.h"
#include "core/base/Clock.h"
#include "core/engine/TrustService.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

Result<BareJid> address(const QJsonObject &command, const QString &key)
{
    Result<BareJid> parsed = BareJid::parse(command.value(key).toString());
    return parsed ? parsed : Error{ErrorCode::InvalidAddress, u"\"%1\""_s.arg(key)};
}

/// true, false, or null for "as the default".
std::optional<bool> choice(const QJsonObject &command, const QString &key)
{
    const QJsonValue value = command.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

Obeyer::Obeyer(Engine &engine, Output &output, QList<Account> accounts, const QString &downloads)
    : m_engine(engine), m_output(output), m_accounts(std::move(accounts)),
      m_groups(
          engine,
          [this](const QJsonObject &command, const Result<void> &result, const QJsonObject &extra) {
              reply(command, result, extra);
          },
          [this](const QJsonObject &command) { return account(command); }),
      m_media(
          engine, output,
          [this](const QJsonObject &command, const Result<void> &result, const QJsonObject &extra) {
              reply(command, result, extra);
          },
          downloads),
      m_profiles(
          engine, output, m_accounts,
          [this](const QJsonObject &command, const Result<void> &result, const QJsonObject &extra) {
              reply(command, result, extra);
          },
          [this](const QJsonObject &command) { return account(command); })
{}

void Obeyer::obey(const QByteArray &line)
{
    if (line.trimmed().isEmpty()) {
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonObject command = document.object();
    const QString name = command.value(u"cmd"_s).toString();
    if (name == "send"_L1) {
        send(command);
    } else if (name == "markRead"_L1) {
        markRead(command);
    } else if (name == "typing"_L1) {
        typing(command);
    } else if (name == "setEncrypted"_L1) {
        setEncrypted(command);
    } else if (name == "privacy"_L1) {
        privacy(command);
    } else if (name == "mute"_L1) {
        muteChat(command);
    } else if (name == "chat"_L1) {
        changeChat(command);
    } else if (name == "chats"_L1) {
        listChats(command);
    } else if (name == "outbox"_L1) {
        listOutbox(command);
    } else if (name == "archive"_L1) {
        tellArchive(command);
    } else if (name == "sortPinned"_L1) {
        sortPinned(command);
    } else if (name == "trust"_L1) {
        trust(command);
    } else if (name == "renewLink"_L1) {
        renewLink(command);
    } else if (name == "askAgain"_L1) {
        replyLater(command,
                   m_engine.trust().askAgain(MessageId{command.value(u"id"_s).toInteger()}));
    } else if (name == "retryNow"_L1) {
        retryNow();
        reply(command, {});
    } else if (name == "edit"_L1 || name == "react"_L1) {
        changeMessage(command, name);
    } else if (name == "retract"_L1 || name == "sendPlain"_L1 || name == "retry"_L1
               || name == "cancel"_L1) {
        onMessage(command, name);
    } else if (name == "forward"_L1) {
        withChat(command, u"to"_s, [this, command](const Conversation &chat) {
            m_media.forward(MessageId{command.value(u"id"_s).toInteger()}, chat, command);
        });
    } else if (name.endsWith("Contact"_L1)) {
        contact(command, name);
    } else if (name == "quit"_L1) {
        reply(command, {});
        Q_EMIT quitRequested();
    } else if (!m_groups.obey(command, name) && !m_media.obey(command, name)
               && !m_profiles.obey(command, name)) {
        reply(command,
              Error{ErrorCode::InvalidInput,
                    document.isObject() ? u"there is no command \"%1\""_s.arg(name)
                                        : u"that line is not a JSON object"_s});
    }
}

void Obeyer::reply(const QJsonObject &command, const Result<void> &result, QJsonObject extra)
{
    QJsonObject json = result ? std::move(extra) : toJson(result.error());
    json.insert(u"event"_s, u"reply"_s);
    json.insert(u"cmd"_s, command.value(u"cmd"_s));
    json.insert(u"ok"_s, result.ok());
    if (command.contains(u"tag"_s)) {
        json.insert(u"tag"_s, command.value(u"tag"_s));
    }
    m_output.object(json);
}

void Obeyer::replyLater(const QJsonObject &command, const Answer<void> &answer)
{
    Answer<void>(answer).then(
        this, [this, command](const Result<void> &result) { reply(command, result); });
}

Result<AccountId> Obeyer::account(const QJsonObject &command) const
{
    const QString wanted = command.value(u"account"_s).toString();
    for (const Account &each : m_accounts) {
        if (each.jid.toString() == wanted || (wanted.isEmpty() && m_accounts.size() == 1)) {
            return each.id;
        }
    }
    return Error{ErrorCode::NotFound,
                 wanted.isEmpty() ? u"say with \"account\" which account is meant"_s
                                  : u"the profile has no account %1"_s.arg(wanted)};
}

void Obeyer::withChat(const QJsonObject &command, const QString &key, Use use)
{
    const Result<AccountId> from = account(command);
    if (!from) {
        reply(command, from.error());
        return;
    }
    const Result<BareJid> peer = address(command, key);
    if (!peer) {
        reply(command, peer.error());
        return;
    }
    const ChatKey chat{*from, *peer};
    if (m_chats.contains(chat)) {
        use(m_chats.value(chat));
        return;
    }
    QList<Use> &waiting = m_opening[chat];
    waiting.append(std::move(use));
    if (waiting.size() > 1) {
        return;
    }
    m_engine.chats()
        .open(chat.first, chat.second)
        .then(this, [this, chat, command](const Result<Conversation> &opened) {
            const QList<Use> all = m_opening.take(chat);
            if (!opened) {
                reply(command, opened.error());
                return;
            }
            m_chats.insert(chat, *opened);
            for (const Use &each : all) {
                each(*opened);
            }
        });
}

void Obeyer::send(const QJsonObject &command)
{
    withChat(command, u"to"_s,
             [this, command](const Conversation &chat) { sendIn(chat, command); });
}

void Obeyer::sendIn(const Conversation &chat, const QJsonObject &command)
{
    if (command.contains(u"files"_s)) {
        m_media.send(chat, command);
        return;
    }
    // Without a wish the chat's own setting decides.
    const MessageId original{command.value(u"answer"_s).toInteger()};
    const Answer<Message> answer = command.contains(u"plain"_s)
        ? m_engine.sendTextAs(chat.id, command.value(u"body"_s).toString(),
                              !command.value(u"plain"_s).toBool(), original)
        : m_engine.chats().sendText(chat.id, command.value(u"body"_s).toString(), original);
    Answer<Message>(answer).then(this,
                                 [this, command, peer = chat.peer](const Result<Message> &queued) {
                                     if (!queued) {
                                         reply(command, queued.error());
                                         return;
                                     }
                                     reply(command, {},
                                           {{u"id"_s, queued->id.value},
                                            {u"origin_id"_s, queued->originId},
                                            {u"conversation"_s, peer.toString()},
                                            {u"state"_s, deliveryName(queued->delivery)}});
                                 });
}

void Obeyer::markRead(const QJsonObject &command)
{
    withChat(command, u"with"_s, [this, command](const Conversation &chat) {
        const qint64 id = command.value(u"id"_s).toInteger();
        if (id > 0) {
            m_engine.history()
                .message(MessageId{id})
                .then(this, [this, command, chat](const Result<Message> &message) {
                    if (message && message->conversation == chat.id) {
                        m_engine.chats().markRead(chat.id, message->sortKey);
                        reply(command, {});
                    } else {
                        reply(command, Error{ErrorCode::NotFound, u"there is no such message"_s});
                    }
                });
            return;
        }
        m_engine.history()
            .latest(chat.id, 1)
            .then(this, [this, command, chat](const Result<MessagePage> &page) {
                if (page && !page->rows.isEmpty()) {
                    m_engine.chats().markRead(chat.id, page->rows.last().sortKey);
                }
                reply(command, page ? Result<void>() : Result<void>(page.error()));
            });
    });
}

void Obeyer::typing(const QJsonObject &command)
{
    const QString word = command.value(u"state"_s).toString(u"composing"_s);
    const ChatState state = chatStateFromName(word);
    if (state == ChatState::None) {
        reply(command,
              Error{ErrorCode::InvalidInput, u"there is no chat state \"%1\""_s.arg(word)});
        return;
    }
    withChat(command, u"to"_s, [this, command, state](const Conversation &chat) {
        m_engine.chats().setChatState(chat.id, state);
        reply(command, {});
    });
}

void Obeyer::setEncrypted(const QJsonObject &command)
{
    const bool encrypted = command.value(u"encrypted"_s).toBool(true);
    withChat(command, u"with"_s, [this, command, encrypted](const Conversation &chat) {
        replyLater(command, m_engine.chats().setEncrypted(chat.id, encrypted));
    });
}

void Obeyer::privacy(const QJsonObject &command)
{
    const PrivacyChoices choices{choice(command, u"receipts"_s), choice(command, u"markers"_s),
                                 choice(command, u"typing"_s)};
    if (!command.contains(u"with"_s)) {
        replyLater(command, m_engine.chats().setDefaultPrivacy(choices));
        return;
    }
    withChat(command, u"with"_s, [this, command, choices](const Conversation &chat) {
        replyLater(command, m_engine.chats().setPrivacy(chat.id, choices));
    });
}

/// "mute": "on", "off" or a number of hours.
void Obeyer::muteChat(const QJsonObject &command)
{
    const Result<MuteWish> wish =
        wishedMute(command.value(u"mute"_s).toVariant().toString(), SystemClock().nowMs());
    if (!wish) {
        reply(command, wish.error());
        return;
    }
    withChat(command, u"with"_s, [this, command, wish = *wish](const Conversation &chat) {
        replyLater(command, mute(m_engine.chats(), chat.id, wish));
    });
}

/// "pinned", "archived": true or false; "draft": what is written and not sent.
void Obeyer::changeChat(const QJsonObject &command)
{
    withChat(command, u"with"_s, [this, command](const Conversation &chat) {
        ChatService &chats = m_engine.chats();
        if (command.contains(u"draft"_s)) {
            chats.setDraft(chat.id, command.value(u"draft"_s).toString());
        }
        const auto pinned = choice(command, u"pinned"_s);
        const auto archived = choice(command, u"archived"_s);
        if (pinned && archived) {
            reply(
                command,
                Error{ErrorCode::InvalidInput, u"one of \"pinned\" and \"archived\" at a time"_s});
        } else if (pinned) {
            replyLater(command, chats.setPinned(chat.id, *pinned));
        } else if (archived) {
            replyLater(command, chats.setArchived(chat.id, *archived));
        } else {
            reply(command, {});
        }
    });
}

void Obeyer::listChats(const QJsonObject &command)
{
    m_engine.chats().conversations().then(
        this, [this, command](const Result<QList<Conversation>> &all) {
            QJsonArray list;
            for (const Conversation &chat : all ? *all : QList<Conversation>()) {
                const auto account = std::ranges::find(m_accounts, chat.account, &Account::id);
                list.append(toJson(chat, account == m_accounts.end() ? BareJid() : account->jid));
            }
            reply(command, all ? Result<void>() : Result<void>(all.error()), {{u"chats"_s, list}});
        });
}

void Obeyer::listOutbox(const QJsonObject &command)
{
    m_engine.chats().outbox().then(this, [this, command](const Result<QList<OutboxRow>> &rows) {
        QJsonArray list;
        for (const OutboxRow &row : rows ? *rows : QList<OutboxRow>()) {
            list.append(toJson(row));
        }
        reply(command, rows ? Result<void>() : Result<void>(rows.error()), {{u"outbox"_s, list}});
    });
}

void Obeyer::tellArchive(const QJsonObject &command)
{
    withChat(command, u"with"_s, [this, command](const Conversation &chat) {
        m_engine.history().gaps(chat.id).then(
            this, [this, command](const Result<ArchiveGaps> &gaps) {
                reply(command, gaps ? Result<void>() : Result<void>(gaps.error()),
                      {{u"settled"_s, gaps && gaps->settled},
                       {u"holes"_s, gaps ? gaps->gaps.size() : 0}});
            });
    });
}

/// "order": the pinned chats of the account, from the top.
void Obeyer::sortPinned(const QJsonObject &command)
{
    const Result<AccountId> from = account(command);
    if (!from) {
        reply(command, from.error());
        return;
    }
    const QStringList wanted = command.value(u"order"_s).toVariant().toStringList();
    m_engine.chats().conversations().then(
        this, [this, command, wanted, of = *from](const Result<QList<Conversation>> &all) {
            QList<ConversationId> order;
            for (const QString &peer : wanted) {
                for (const Conversation &chat : all ? *all : QList<Conversation>()) {
                    if (chat.account == of && chat.peer.toString() == peer && chat.pinned) {
                        order.append(chat.id);
                    }
                }
            }
            if (!all || order.size() != wanted.size()) {
                reply(command,
                      all ? Error{ErrorCode::InvalidInput, u"not all are pinned chats"_s}
                          : all.error());
                return;
            }
            replyLater(command, m_engine.chats().sortPinned(order));
        });
}

void Obeyer::contact(const QJsonObject &command, const QString &name)
{
    const Result<AccountId> from = account(command);
    const Result<BareJid> jid = address(command, u"jid"_s);
    if (!from || !jid) {
        reply(command, from ? jid.error() : from.error());
        return;
    }
    ContactService &service = m_engine.contacts();
    if (name == "addContact"_L1) {
        replyLater(command, service.add(*from, *jid, command.value(u"name"_s).toString()));
    } else if (name == "acceptContact"_L1 || name == "declineContact"_L1) {
        replyLater(command, service.answerRequest(*from, *jid, name == "acceptContact"_L1));
    } else if (name == "removeContact"_L1) {
        replyLater(command, service.remove(*from, *jid));
    } else if (name == "blockContact"_L1 || name == "unblockContact"_L1) {
        replyLater(command, service.setBlocked(*from, *jid, name == "blockContact"_L1));
    } else {
        reply(command, Error{ErrorCode::InvalidInput, u"there is no command \"%1\""_s.arg(name)});
    }
}

void Obeyer::onMessage(const QJsonObject &command, const QString &name)
{
    const MessageId id{command.value(u"id"_s).toInteger()};
    if (!id.isValid()) {
        reply(command, Error{ErrorCode::InvalidInput, u"say with \"id\" which message is meant"_s});
    } else if (name == "retry"_L1) {
        replyLater(command, m_engine.chats().retry(id));
    } else if (name == "retract"_L1) {
        replyLater(command, m_engine.chats().retract(id));
    } else if (name == "cancel"_L1) {
        replyLater(command, m_engine.chats().cancel(id));
    } else {
        replyLater(command, m_engine.chats().sendWithoutEncryption(id));
    }
}

void Obeyer::changeMessage(const QJsonObject &command, const QString &name)
{
    const MessageId id{command.value(u"id"_s).toInteger()};
    if (!id.isValid()) {
        reply(command, Error{ErrorCode::InvalidInput, u"say with \"id\" which message is meant"_s});
        return;
    }
    const Answer<Message> answer = name == "edit"_L1
        ? m_engine.chats().editText(id, command.value(u"body"_s).toString())
        : m_engine.chats().react(id, command.value(u"signs"_s).toVariant().toStringList());
    Answer<Message>(answer).then(this, [this, command](const Result<Message> &changed) {
        reply(command, changed ? Result<void>() : Result<void>(changed.error()));
    });
}

void Obeyer::renewLink(const QJsonObject &command)
{
    const Result<AccountId> from = account(command);
    const Result<BareJid> owner = address(command, u"with"_s);
    if (!from || !owner) {
        reply(command, from ? owner.error() : from.error());
        return;
    }
    const qint64 device = command.value(u"device"_s).toInteger();
    replyLater(command, m_engine.trust().renew(*from, *owner, quint32(device)));
}

void Obeyer::trust(const QJsonObject &command)
{
    const Result<AccountId> from = account(command);
    const Result<BareJid> owner = address(command, u"with"_s);
    const QString word = command.value(u"trust"_s).toString();
    const qint64 device = command.value(u"device"_s).toInteger();
    if (!from || !owner) {
        reply(command, from ? owner.error() : from.error());
        return;
    }
    for (const Trust trust : {Trust::Undecided, Trust::Blind, Trust::Verified, Trust::Blocked}) {
        if (word == trustName(trust)) {
            replyLater(command, m_engine.trust().setTrust(*from, *owner, quint32(device), trust));
            return;
        }
    }
    reply(command, Error{ErrorCode::InvalidInput, u"there is no trust \"%1\""_s.arg(word)});
}

void Obeyer::retryNow()
{
    for (const Account &each : std::as_const(m_accounts)) {
        m_engine.accounts().retryNow(each.id);
    }
}

} // namespace Ninelives::Ctl
