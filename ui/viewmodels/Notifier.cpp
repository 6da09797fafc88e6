// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/Notifier.h"

#include "core/engine/NotificationPolicy.h"
#include "ui/media/RoundedPicture.h"
#include "ui/media/SmallPicture.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int gatherMs = 300;
constexpr int faceSide = 96; // pixels

/// As the window shows it: round. Null when it can't be shown.
QImage roundFace(const QByteArray &encoded)
{
    const QImage face = SmallPicture::square(encoded, faceSide);
    const int round = faceSide / 2;
    return face.isNull()
        ? face
        : RoundedPicture::cropped(face, {faceSide, faceSide}, {round, round, round, round});
}

} // namespace

Notifier::Notifier(const ViewContext &context, Preferences &preferences, NotificationPort &port,
                   QObject *parent)
    : QObject(parent), m_context(context), m_preferences(preferences), m_port(port),
      m_startMs(context.clock->nowMs())
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

Ui::NotificationChoice Notifier::choice() const
{
    return Ui::NotificationChoice(m_preferences.notifications());
}

void Notifier::setShown(ConversationId open, bool windowActive)
{
    m_open = open;
    m_windowActive = windowActive;
    if (isSeen(open)) {
        withdraw(open);
    }
}

void Notifier::reconsider()
{
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        m_fresh[told.key()];
    }
    look();
}

// ---- What happened ----

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
            noteUpdate(chat, message, change.kind == Change::Kind::MessagesRemoved);
        }
        break;
    case Change::Kind::ConversationChanged:
        if (m_told.contains(chat) || m_looking.contains(chat)) {
            m_fresh[chat]; // it may have been read elsewhere, or muted
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

/// Only what has been told, is about to be, or has become worth it.
void Notifier::noteUpdate(ConversationId chat, const Message &message, bool removed)
{
    const auto told = m_told.constFind(chat);
    const QList<Message> waiting = m_fresh.value(chat);
    const bool known = std::ranges::find(waiting, message.id, &Message::id) != waiting.end()
        || (told != m_told.cend()
            && std::ranges::find(told->messages, message.id, &Message::id) != told->messages.end());
    const bool own = m_stuck.contains(message.id) || NotificationPolicy::isStuck(message)
        || (message.direction == Direction::Out && !message.reactions.isEmpty())
        || (told != m_told.cend() && told->reaction && told->reaction->about.id == message.id);
    if (!known && !own) {
        return;
    }
    if (m_windowActive && NotificationPolicy::isStuck(message)) {
        m_stuck.insert(message.id); // it is there to be seen
    }
    m_fresh[chat].append(message);
    Message &now = m_fresh[chat].last();
    if (removed && now.retractedAtMs == 0) {
        now.retractedAtMs = m_context.clock->nowMs();
    }
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
    m_looking.insert(conversation);
    m_context.engine->chats()
        .conversation(conversation)
        .then(this,
              [this, conversation,
               fresh = m_fresh.take(conversation)](const Result<Conversation> &chat) {
                  const BareJid writer = chat ? writerOf(*chat, fresh) : BareJid();
                  if (writer.isEmpty()) {
                      m_looking.remove(conversation);
                      if (chat) {
                          decide(*chat, fresh, {});
                      }
                      return;
                  }
                  m_context.engine->profiles()
                      .picture(chat->account, writer)
                      .then(this, [this, chat = *chat, fresh](const Result<QByteArray> &encoded) {
                          m_looking.remove(chat.id);
                          decide(chat, fresh, encoded ? roundFace(*encoded) : QImage());
                      });
              });
}

/// Whose picture may be shown; empty: nobody's, or that of before stays.
BareJid Notifier::writerOf(const Conversation &chat, const QList<Message> &fresh) const
{
    if (choice() != Ui::NotificationChoice::Sender
        && choice() != Ui::NotificationChoice::Everything) {
        return {};
    }
    if (chat.kind == ChatKind::Direct) {
        return chat.peer;
    }
    const auto last = std::ranges::find_if(fresh.crbegin(), fresh.crend(), [](const Message &one) {
        return one.direction == Direction::In;
    });
    // In a room that hides addresses nobody knows whose picture it is.
    return last != fresh.crend() && last->senderKey == last->sender.toString() ? last->sender
                                                                               : BareJid();
}

/// Of several people none stands for all of them.
QImage Notifier::faceFor(const Conversation &chat, const Told &told) const
{
    const bool names = choice() == Ui::NotificationChoice::Sender
        || choice() == Ui::NotificationChoice::Everything;
    const bool oneWriter = std::ranges::all_of(told.messages, [&](const Message &one) {
        return one.senderKey == told.messages.constFirst().senderKey;
    });
    return names && (chat.kind == ChatKind::Direct || oneWriter) ? told.face : QImage();
}

// ---- What is told of it ----

void Notifier::decide(const Conversation &chat, const QList<Message> &fresh, const QImage &face)
{
    Told &told = m_told[chat.id];
    const bool written = std::ranges::any_of(
        fresh, [](const Message &one) { return one.direction == Direction::In; });
    if (written || chat.kind == ChatKind::Direct) {
        told.face = face;
    }
    bool more = takeMessages(chat, fresh, told);
    more = takeFailures(fresh, told) || more;
    more = takeReactions(chat, fresh, told) || more;
    const bool wanted = choice() != Ui::NotificationChoice::Off;
    if (told.isEmpty() || !wanted || isSeen(chat.id)) {
        withdraw(chat.id);
    } else {
        show(chat, told, more);
    }
}

bool Notifier::takeMessages(const Conversation &chat, const QList<Message> &fresh, Told &told)
{
    const qsizetype before = told.messages.size();
    for (const Message &message : fresh) {
        const auto known = std::ranges::find(told.messages, message.id, &Message::id);
        if (known != told.messages.end()) {
            *known = message;
        } else if (message.direction == Direction::In && !isSeen(chat.id)) {
            told.messages.append(message);
        }
    }
    told.messages.removeIf(
        [&](const Message &message) { return !NotificationPolicy::callsFor(chat, message); });
    const bool more = told.messages.size() > before;
    if (more) {
        told.topic = Topic::Messages;
    }
    return more;
}

/// Each failure is told once: whatever changes about the message later is no news.
bool Notifier::takeFailures(const QList<Message> &fresh, Told &told)
{
    bool more = false;
    for (const Message &message : fresh) {
        if (!NotificationPolicy::isStuck(message)) {
            m_stuck.remove(message.id);
            told.failures.removeAll(message.id);
        } else if (!m_stuck.contains(message.id)) {
            m_stuck.insert(message.id);
            if (!m_windowActive) {
                told.failures.append(message.id);
                told.topic = Topic::Failures;
                more = true;
            }
        }
    }
    return more;
}

bool Notifier::takeReactions(const Conversation &chat, const QList<Message> &fresh, Told &told)
{
    bool more = false;
    for (const Message &message : fresh) {
        if (message.direction != Direction::Out) {
            continue;
        }
        if (told.reaction && told.reaction->about.id == message.id
            && !message.reactions.contains(told.reaction->reaction)) {
            told.reaction.reset(); // taken back
        }
        const std::optional<Reaction> reaction = newReaction(chat, message);
        if (reaction && message.retractedAtMs == 0 && !isSeen(chat.id)) {
            told.reaction = ReactionNews{message, *reaction};
            told.readThen = chat.readUpTo;
            told.topic = Topic::Reaction;
            more = true;
        }
    }
    if (told.reaction
        && (!NotificationPolicy::callsForReactions(chat) || chat.readUpTo > told.readThen)) {
        told.reaction.reset();
        more = false;
    }
    return more;
}

/// What was put under messages before this program ran is no news: messages are told of again and
/// again, for other reasons.
std::optional<Reaction> Notifier::newReaction(const Conversation &chat, const Message &message)
{
    const qint64 from = m_reactionsUpTo.value(chat.id, m_startMs);
    std::optional<Reaction> newest;
    for (const Reaction &reaction : message.reactions) {
        if (reaction.atMs > from && !isOwn(chat, reaction)
            && (!newest || reaction.atMs > newest->atMs)) {
            newest = reaction;
        }
    }
    if (newest) {
        m_reactionsUpTo.insert(chat.id, newest->atMs);
    }
    return newest;
}

bool Notifier::isOwn(const Conversation &chat, const Reaction &reaction) const
{
    return chat.kind == ChatKind::Direct ? reaction.sender != chat.peer
                                         : m_selves.contains(reaction.sender)
            || (!chat.nick.isEmpty() && reaction.name == chat.nick);
}

void Notifier::show(const Conversation &chat, Told &told, bool more)
{
    const bool failures =
        !told.failures.isEmpty() && (told.topic == Topic::Failures || told.messages.isEmpty());
    const bool reaction =
        told.reaction && (told.topic == Topic::Reaction || (told.messages.isEmpty() && !failures));
    DesktopNotification notification = reaction
        ? NotificationWords::ofReaction(chat, *told.reaction, choice())
        : failures ? NotificationWords::ofFailures(chat, told.failures.size(), choice())
                   : NotificationWords::ofMessages(chat, told.messages, choice());
    const bool wroteLast = !failures && (!reaction || chat.kind == ChatKind::Direct);
    notification.picture = wroteLast ? faceFor(chat, told) : QImage();
    if (more || notification != told.shown) {
        told.shown = notification;
        m_port.show(notification);
    }
}

void Notifier::withdraw(ConversationId conversation)
{
    const auto told = m_told.constFind(conversation);
    if (told == m_told.cend()) {
        return;
    }
    const bool shown = told->shown.conversation.isValid();
    m_told.erase(told);
    if (shown) {
        m_port.withdraw(conversation);
    }
}

// ---- What the user does with it ----

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
