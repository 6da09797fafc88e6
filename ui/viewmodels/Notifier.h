// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/NotificationPort.h"
#include "ui/viewmodels/NotificationWords.h"
#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/ViewContext.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Ninelives {

/// Calls the user when something arrives, or does not go out, that the window does not show: one
/// notification for each chat, whatever happens there, withdrawn as soon as it was read here or on
/// another device, was mended, or is no longer to be told.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// The port outlives it.
    Notifier(const ViewContext &context, Preferences &preferences, NotificationPort &port,
             QObject *parent = nullptr);

    /// The chat that the window shows (0: none), and whether the window is in front.
    void setShown(ConversationId open, bool windowActive);
    /// The addresses of all own accounts: own reactions from other devices are no news.
    void setSelves(const QList<BareJid> &selves) { m_selves = selves; }
    /// The user chose how much is told: what is shown now is worded anew, or goes.
    void reconsider();

Q_SIGNALS:
    /// A notification was clicked: the window should come up with this chat.
    void chatWanted(double conversation);

private:
    enum class Topic : quint8 { Messages, Failures, Reaction };
    /// What the present notification of a chat is about.
    struct Told {
        QList<Message> messages; ///< of others, unread
        QList<MessageId> failures; ///< own ones that are stuck
        std::optional<ReactionNews> reaction;
        SortKey readThen; ///< how far the chat was read when the reaction came
        Topic topic = Topic::Messages; ///< what came last
        QImage face; ///< of who wrote last; null: none
        DesktopNotification shown;

        [[nodiscard]] bool isEmpty() const
        {
            return messages.isEmpty() && failures.isEmpty() && !reaction;
        }
    };

    void apply(const QList<Change> &changes);
    void note(const Change &change);
    void noteUpdate(ConversationId chat, const Message &message, bool removed);
    void look();
    void look(ConversationId conversation);
    void decide(const Conversation &chat, const QList<Message> &fresh, const QImage &face);
    [[nodiscard]] BareJid writerOf(const Conversation &chat, const QList<Message> &fresh) const;
    [[nodiscard]] QImage faceFor(const Conversation &chat, const Told &told) const;
    bool takeMessages(const Conversation &chat, const QList<Message> &fresh, Told &told);
    bool takeFailures(const QList<Message> &fresh, Told &told);
    bool takeReactions(const Conversation &chat, const QList<Message> &fresh, Told &told);
    [[nodiscard]] std::optional<Reaction> newReaction(const Conversation &chat,
                                                      const Message &message);
    [[nodiscard]] bool isOwn(const Conversation &chat, const Reaction &reaction) const;
    void show(const Conversation &chat, Told &told, bool more);
    void withdraw(ConversationId conversation);
    void reply(ConversationId conversation, const QString &text);
    void markRead(ConversationId conversation);
    [[nodiscard]] bool isSeen(ConversationId conversation) const;
    [[nodiscard]] Ui::NotificationChoice choice() const;

    ViewContext m_context;
    Preferences &m_preferences;
    NotificationPort &m_port;
    QList<BareJid> m_selves;
    ConversationId m_open;
    bool m_windowActive = false;
    qint64 m_startMs = 0;
    QTimer m_gather; ///< a burst is one notification
    QHash<ConversationId, QList<Message>> m_fresh; ///< arrived or changed, not looked at yet
    QSet<ConversationId> m_looking; ///< what happened there is being looked at
    QHash<ConversationId, Told> m_told; ///< chats that have a notification
    QSet<MessageId> m_stuck; ///< failures that were told, or seen, once
    QHash<ConversationId, qint64> m_reactionsUpTo; ///< reactions of this time are no news any more
};

} // namespace Ninelives
