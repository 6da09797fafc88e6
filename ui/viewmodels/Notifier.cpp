// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/Notifier.h"

#include "core/engine/NotificationPolicy.h"
#include "ui/text/Identity.h"
#include "ui/text/MediaSentences.h"
#include "ui/viewmodels/UiTypes.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int gatherMs = 300;
constexpr qsizetype fewest = 3; // from so many on only their number is told

} // namespace

Notifier::Notifier(const ViewContext &context, Preferences &preferences, NotificationPort &port,
                   QObject *parent)
    : QObject(parent), m_context(context), m_preferences(preferences), m_port(port)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, [this] { look(); });
    connect(context.engine, &EngineApi::changed, this, &Notifier::apply);
    connect(&port, &NotificationPort::activated, this, [this](ConversationId conversation) {
        withdraw(conversation);
        Q_EMIT chatWanted(double(conversation.value));
    });
    connect(&port, &NotificationPort::replied, this, &Notifier::reply);
    connect(&port, &NotificationPort::readWanted, this, &Notifier::markRead);
}

bool Notifier::isSeen(ConversationId conversation) const
{
    return m_windowActive && m_open == conversation;
}

void Notifier::setShown(ConversationId open, bool windowActive)
{
    m_open = open;
    m_windowActive = windowActive;
    if (isSeen(open)) {
        withdraw(open);
    }
}

void Notifier::apply(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        note(change);
    }
    if (!m_fresh.isEmpty() && !m_gather.isActive()) {
        m_gather.start();
    }
}

void Notifier::note(const Change &change)
{
    const ConversationId chat = change.conversation;
    switch (change.kind) {
    case Change::Kind::MessagesAdded:
        for (const Message &message : change.messages) {
            if (message.direction == Direction::In) {
                m_fresh[chat].append(message);
            }
        }
        break;
    case Change::Kind::MessagesUpdated:
    case Change::Kind::MessagesRemoved:
        for (const Message &message : change.messages) {
            const QList<Message> known = m_shown.value(chat) + m_fresh.value(chat);
            if (std::ranges::find(known, message.id, &Message::id) != known.end()) {
                m_fresh[chat].append(message); // changed or taken back: told anew
                Message &now = m_fresh[chat].last();
                if (change.kind == Change::Kind::MessagesRemoved && now.retractedAtMs == 0) {
                    now.retractedAtMs = m_context.clock->nowMs();
                }
            }
            if (message.delivery == Delivery::Failed && !m_windowActive) {
                noteFailure(chat);
            }
        }
        break;
    case Change::Kind::ConversationChanged:
        if (m_shown.contains(chat)) {
            m_fresh[chat]; // it may have been read elsewhere
        }
        break;
    case Change::Kind::ConversationRemoved:
        m_fresh.remove(chat);
        withdraw(chat);
        break;
    default:
        break;
    }
}

void Notifier::noteFailure(ConversationId conversation)
{
    if (m_preferences.notifications() == int(Ui::NotificationChoice::Off)) {
        return;
    }
    m_context.engine->chats()
        .conversation(conversation)
        .then(this, [this](const Result<Conversation> &chat) {
            if (!chat || m_windowActive) {
                return;
            }
            const bool named =
                m_preferences.notifications() != int(Ui::NotificationChoice::Nothing);
            const QString who = Identity::safeName(chat->title, chat->peer.toString());
            DesktopNotification notification;
            notification.conversation = chat->id;
            notification.title = named ? who : tr("Ninelives");
            notification.body = named ? tr("A message to %1 was not sent.").arg(who)
                                      : tr("A message was not sent.");
            notification.openText = tr("Open");
            m_port.show(notification);
        });
}

void Notifier::look()
{
    const QList<ConversationId> chats = m_fresh.keys();
    for (const ConversationId chat : chats) {
        look(chat);
    }
}

void Notifier::look(ConversationId conversation)
{
    m_context.engine->chats()
        .conversation(conversation)
        .then(this,
              [this, conversation,
               fresh = m_fresh.take(conversation)](const Result<Conversation> &chat) {
                  if (chat) {
                      decide(*chat, fresh);
                  }
              });
}

void Notifier::decide(const Conversation &chat, const QList<Message> &fresh)
{
    QList<Message> &shown = m_shown[chat.id];
    const qsizetype before = shown.size();
    for (const Message &message : fresh) {
        const auto known = std::ranges::find(shown, message.id, &Message::id);
        if (known != shown.end()) {
            *known = message;
        } else if (!isSeen(chat.id)) {
            shown.append(message);
        }
    }
    shown.removeIf(
        [&](const Message &message) { return !NotificationPolicy::callsFor(chat, message); });
    const bool wanted = m_preferences.notifications() != int(Ui::NotificationChoice::Off);
    if (shown.isEmpty() || !wanted || isSeen(chat.id)) {
        m_shown.remove(chat.id);
        if (before > 0) {
            m_port.withdraw(chat.id);
        }
    } else if (!fresh.isEmpty() || shown.size() != before) {
        show(chat);
    }
}

void Notifier::show(const Conversation &chat)
{
    const QList<Message> &shown = *m_shown.constFind(chat.id);
    const auto choice = Ui::NotificationChoice(m_preferences.notifications());
    DesktopNotification notification;
    notification.conversation = chat.id;
    notification.openText = tr("Open");
    notification.readText = tr("Mark as read");
    if (choice == Ui::NotificationChoice::Everything && (chat.encrypted || chat.plainConsent)) {
        notification.replyText = tr("Reply");
    }
    const QString count =
        shown.size() == 1 ? tr("New message") : tr("%n new messages", nullptr, int(shown.size()));
    const QString name = Identity::safeName(chat.title, chat.peer.toString());
    const Message &last = shown.last();
    const bool room = chat.kind != ChatKind::Direct;
    const QString sender = Identity::safeName(last.senderName, last.sender.local());
    switch (choice) {
    case Ui::NotificationChoice::Off:
        return;
    case Ui::NotificationChoice::Nothing:
        notification.title = tr("Ninelives");
        notification.body = count;
        break;
    case Ui::NotificationChoice::Sender:
        notification.title = name;
        notification.body = count;
        break;
    case Ui::NotificationChoice::Everything:
        //: A notification's title: who wrote, and in which group
        notification.title = room ? tr("%1 in %2").arg(sender, name) : name;
        notification.body = shown.size() >= fewest ? count
            : last.unreadable == Unreadable::No    ? Sentences::preview(last)
                                                   : count;
        break;
    }
    m_port.show(notification);
}

void Notifier::withdraw(ConversationId conversation)
{
    if (m_shown.remove(conversation) > 0) {
        m_port.withdraw(conversation);
    }
}

void Notifier::reply(ConversationId conversation, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    m_context.engine->chats()
        .sendText(conversation, text)
        .then(this, [this, conversation, text](const Result<Message> &sent) {
            if (sent) {
                markRead(conversation);
                return;
            }
            // Nothing that was written is lost: it waits in the field.
            m_context.engine->chats().setDraft(conversation, text);
            Q_EMIT chatWanted(double(conversation.value));
        });
}

void Notifier::markRead(ConversationId conversation)
{
    m_context.engine->chats()
        .conversation(conversation)
        .then(this, [this](const Result<Conversation> &chat) {
            if (chat && chat->last) {
                m_context.engine->chats().markRead(chat->id, chat->last->sortKey);
            }
            if (chat) {
                withdraw(chat->id);
            }
        });
}

} // namespace Ninelives
