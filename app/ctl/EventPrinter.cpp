// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/EventPrinter.h"

#include "app/ctl/GroupJson.h"
#include "app/ctl/HealthJson.h"
#include "app/ctl/Json.h"
#include "app/ctl/LinkJson.h"
#include "core/engine/LinkService.h"

#include <QDateTime>
#include <QJsonArray>

#include <utility>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

EventPrinter::EventPrinter(EngineApi &engine, Output &output, QHash<AccountId, BareJid> accounts,
                           ChatNames names)
    : m_engine(engine), m_output(output), m_accounts(std::move(accounts)), m_names(std::move(names))
{
    connect(&engine, &EngineApi::changed, this, &EventPrinter::onChanged);
    connect(&engine, &EngineApi::storageTrouble, this, [this](const std::optional<Error> &error) {
        say(u"storage"_s, error ? toJson(*error) : QJsonObject{{u"text"_s, u"well again"_s}});
    });
    // Queued: the verdict about a new state follows the state.
    connect(&engine.accounts(), &AccountService::connectionChanged, this, &EventPrinter::sayHealth,
            Qt::QueuedConnection);
    connect(&engine.health(), &HealthService::healthChanged, this, &EventPrinter::sayHealth);
    connect(&engine.chats(), &ChatService::chatStateChanged, this,
            [this](ConversationId chat, ChatState state, const QString &who) {
                if (m_typing.value({chat, who}) == state) {
                    return;
                }
                m_typing.insert({chat, who}, state);
                QJsonObject json{{u"conversation"_s, m_names.value(chat).peer.toString()},
                                 {u"state"_s, chatStateName(state)}};
                if (!who.isEmpty()) {
                    json.insert(u"sender_name"_s, who);
                }
                say(u"typing"_s, json);
            });
    connect(&engine.linking(), &LinkService::stateChanged, this,
            [this](AccountId account, const LinkState &state) {
                QJsonObject json = toJson(state);
                json.insert(u"account"_s, m_accounts.value(account).toString());
                say(u"link"_s, json);
            });
    connect(&engine.chats(), &ChatService::waitingChanged, this,
            [this](int messages) { say(u"waiting"_s, {{u"messages"_s, messages}}); });
    connect(&engine.contacts(), &ContactService::presenceChanged, this,
            [this](AccountId account, const Presence &presence) {
                say(u"presence"_s,
                    {{u"account"_s, m_accounts.value(account).toString()},
                     {u"from"_s, presence.jid.toString()},
                     {u"availability"_s, availabilityName(presence.availability)},
                     {u"status"_s, presence.statusText}});
            });
    connect(&engine.contacts(), &ContactService::requestReceived, this,
            [this](AccountId account, const BareJid &jid) {
                say(u"contact-request"_s,
                    {{u"account"_s, m_accounts.value(account).toString()},
                     {u"from"_s, jid.toString()}});
            });
}

void EventPrinter::sayWaiting()
{
    for (auto it = m_accounts.cbegin(); it != m_accounts.cend(); ++it) {
        sayInvitations(it.key());
    }
}

void EventPrinter::say(const QString &name, QJsonObject json)
{
    json.insert(u"event"_s, name);
    m_output.object(json);
}

void EventPrinter::onChanged(const QList<Change> &changes)
{
    m_waiting += changes;
    if (!m_lookingUp) {
        print();
    }
}

void EventPrinter::print()
{
    while (!m_waiting.isEmpty()) {
        const Change &next = m_waiting.first();
        if (!next.messages.isEmpty() && !m_names.contains(next.conversation)) {
            lookUp(next.conversation);
            return;
        }
        if (const MessageId message = unnamedReaders(next); message.isValid()) {
            lookUpReaders(message);
            return;
        }
        print(m_waiting.takeFirst());
    }
}

void EventPrinter::lookUp(ConversationId chat)
{
    m_lookingUp = true;
    m_engine.chats().conversation(chat).then(this, [this, chat](const Result<Conversation> &found) {
        // A chat that is gone meanwhile keeps an empty name; its news is still printed.
        m_names.insert(
            chat, found ? ChatName{m_accounts.value(found->account), found->peer} : ChatName{});
        m_lookingUp = false;
        print();
    });
}

MessageId EventPrinter::unnamedReaders(const Change &change) const
{
    for (const Message &message : change.messages) {
        if (message.readBy > 0 && !m_readers.contains(message.id)) {
            return message.id;
        }
    }
    return {};
}

void EventPrinter::lookUpReaders(MessageId message)
{
    m_lookingUp = true;
    m_engine.groups().deliveries(message).then(
        this, [this, message](const Result<QList<MemberDelivery>> &all) {
            QStringList readers;
            if (all) {
                for (const MemberDelivery &each : *all) {
                    if (each.state == Delivery::Read) {
                        readers.append(each.person.toString());
                    }
                }
            }
            m_readers.insert(message, readers);
            m_lookingUp = false;
            print();
        });
}

QJsonObject EventPrinter::json(const Message &message, const ChatName &name)
{
    QJsonObject json = toJson(message, name.account, name.peer);
    if (message.recipients > 0) {
        json.insert(u"read_by"_s, QJsonArray::fromStringList(m_readers.take(message.id)));
    }
    return json;
}

/// Of a room, or without one: of invitations.
void EventPrinter::sayRoom(const Change &change)
{
    if (!change.conversation.isValid()) {
        sayInvitations(change.account);
        return;
    }
    const ConversationId id = change.conversation;
    m_engine.chats().conversation(id).then(this, [this, id](const Result<Conversation> &chat) {
        if (!chat) {
            return; // gone meanwhile
        }
        m_engine.groups().state(id).then(
            this, [this, id, chat = *chat](const Result<RoomState> &state) {
                if (!state) {
                    return;
                }
                QJsonObject json = toJson(*state, chat);
                json.remove(u"unread"_s);
                json.remove(u"mentions"_s);
                json.insert(u"account"_s, m_accounts.value(chat.account).toString());
                if (m_rooms.value(id) != json) {
                    m_rooms.insert(id, json);
                    say(u"group"_s, json);
                }
            });
    });
}

void EventPrinter::sayInvitations(AccountId account)
{
    m_engine.groups().invitations(account).then(
        this, [this, account](const Result<QList<RoomInvitation>> &all) {
            if (!all) {
                return;
            }
            for (const RoomInvitation &each : *all) {
                if (!m_invitations.contains(each.id)) {
                    m_invitations.insert(each.id);
                    QJsonObject json = toJson(each);
                    json.insert(u"account"_s, m_accounts.value(account).toString());
                    say(u"invitation"_s, json);
                }
            }
        });
}

void EventPrinter::print(const Change &change)
{
    const ChatName name = m_names.value(change.conversation);
    switch (change.kind) {
    case Change::Kind::MessagesAdded:
        for (const Message &message : change.messages) {
            printAdded(message, name);
        }
        break;
    case Change::Kind::MessagesUpdated:
        for (const Message &message : change.messages) {
            printUpdated(message, name);
        }
        break;
    case Change::Kind::MessagesRemoved:
        for (const Message &message : change.messages) {
            say(u"removed"_s,
                {{u"id"_s, message.id.value}, {u"conversation"_s, name.peer.toString()}});
        }
        break;
    case Change::Kind::RoomChanged:
        sayRoom(change);
        break;
    case Change::Kind::DevicesChanged:
        say(u"devices"_s, {{u"account"_s, m_accounts.value(change.account).toString()}});
        break;
    default:
        break;
    }
}

namespace {

QString howFar(const QList<Attachment> &attachments)
{
    QString state;
    for (const Attachment &attachment : attachments) {
        state += u"%1%2%3;"_s.arg(int(attachment.isHere()))
                     .arg(int(attachment.isUploaded()))
                     .arg(attachment.failed ? errorName(attachment.failure) : QString());
    }
    return state;
}

} // namespace

EventPrinter::Said EventPrinter::said(const Message &message)
{
    return {deliveryName(message.delivery),
            message.archiveId,
            message.blocked,
            message.unreadable,
            message.editedAtMs,
            message.retractedAtMs,
            message.reactions,
            message.deliveredTo,
            message.readBy,
            message.unreached,
            howFar(message.attachments)};
}

/// The name of the event that tells how `now` differs from what was said before.
QString EventPrinter::difference(const Said &before, const Said &now)
{
    if (before.unreadable != now.unreadable && now.retractedAtMs == 0) {
        return u"repaired"_s;
    }
    if (before.retractedAtMs != now.retractedAtMs) {
        return u"retracted"_s;
    }
    if (before.editedAtMs != now.editedAtMs) {
        return u"edited"_s;
    }
    if (before.files != now.files) {
        return u"files"_s;
    }
    if (before.reactions != now.reactions) {
        return u"reactions"_s;
    }
    const bool sameState = before.state == now.state && before.blocked == now.blocked
        && before.deliveredTo == now.deliveredTo && before.readBy == now.readBy
        && before.unreached == now.unreached;
    return sameState ? u"archived"_s : u"state"_s;
}

void EventPrinter::printAdded(const Message &message, const ChatName &name)
{
    m_said.insert(message.id, said(message));
    if (message.unreadable != Unreadable::Waiting) {
        say(u"message"_s, json(message, name));
    }
}

void EventPrinter::printUpdated(const Message &message, const ChatName &name)
{
    const Said now = said(message);
    const auto before = m_said.constFind(message.id);
    if (before != m_said.cend() && *before == now) {
        return;
    }
    const bool waited = before != m_said.cend() && before->unreadable == Unreadable::Waiting;
    if (waited || message.unreadable == Unreadable::Waiting) {
        printAdded(message, name); // told of when it can be read
        return;
    }
    // Of one that was not told of in this run only the outcome is known.
    const Said none{{}, now.archiveId, now.blocked, now.unreadable, 0, 0, {}, 0, 0, 0, now.files};
    const QString what = difference(before != m_said.cend() ? *before : none, now);
    m_said.insert(message.id, now);
    QJsonObject update = json(message, name);
    if (what != "repaired"_L1 && what != "edited"_L1) {
        update.remove(u"body"_s);
    }
    if (what != "repaired"_L1 && what != "edited"_L1 && what != "files"_L1) {
        update.remove(u"attachments"_s);
    }
    say(what, update);
}

void EventPrinter::sayHealth(AccountId account)
{
    const Health health = m_engine.health().health(account);
    QJsonObject json = toJson(m_engine.accounts().connection(account));
    json.insert(u"account"_s, m_accounts.value(account).toString());
    const QJsonObject ladder =
        toJson(health, m_accounts.value(account).domain(), QDateTime::currentMSecsSinceEpoch());
    for (auto it = ladder.begin(); it != ladder.end(); ++it) {
        json.insert(it.key(), it.value());
    }
    // Each attempt passes through all phases again; only a new verdict is news.
    QJsonObject verdict = ladder;
    verdict.remove(u"ladder"_s);
    for (const auto &name : {u"rung"_s, u"text"_s, u"needs_user"_s}) {
        verdict.insert(name, json.value(name));
    }
    if (m_health.value(account) != verdict) {
        m_health.insert(account, verdict);
        say(u"health"_s, json);
    }
}

} // namespace Ninelives::Ctl
