// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/NotificationPort.h"
#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/ViewContext.h"

#include <QHash>
#include <QTimer>

namespace Ninelives {

/// Calls the user when something arrives that the window does not show: one notification for each
/// chat, whatever arrives there, withdrawn as soon as it was read here or on another device.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// The port outlives it.
    Notifier(const ViewContext &context, Preferences &preferences, NotificationPort &port,
             QObject *parent = nullptr);

    /// The chat that the window shows (0: none), and whether the window is in front.
    void setShown(ConversationId open, bool windowActive);

Q_SIGNALS:
    /// A notification was clicked: the window should come up with this chat.
    void chatWanted(double conversation);

private:
    void apply(const QList<Change> &changes);
    void note(const Change &change);
    void noteFailure(ConversationId conversation);
    void look();
    void look(ConversationId conversation);
    void decide(const Conversation &chat, const QList<Message> &fresh);
    void show(const Conversation &chat);
    void withdraw(ConversationId conversation);
    void reply(ConversationId conversation, const QString &text);
    void markRead(ConversationId conversation);
    [[nodiscard]] bool isSeen(ConversationId conversation) const;

    ViewContext m_context;
    Preferences &m_preferences;
    NotificationPort &m_port;
    ConversationId m_open;
    bool m_windowActive = false;
    QTimer m_gather; ///< a burst is one notification
    QHash<ConversationId, QList<Message>> m_fresh; ///< arrived, not looked at yet
    QHash<ConversationId, QList<Message>> m_shown; ///< what the present notification is about
};

} // namespace Ninelives
