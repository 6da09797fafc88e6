// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/NotificationPort.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

namespace Ninelives {

/// Notifications by the desktop's own service (org.freedesktop.Notifications 1.2, with KDE's
/// "inline-reply" where there is one). Never waits: where no service answers, nothing is shown.
class DesktopNotifications : public NotificationPort
{
    Q_OBJECT

public:
    explicit DesktopNotifications(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Withdraws what is still shown.
    ~DesktopNotifications() override;

    void show(const DesktopNotification &notification) override;
    void withdraw(ConversationId conversation) override;

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onToken(uint id, const QString &token);
    void onReplied(uint id, const QString &text);
    void onClosed(uint id, uint reason);

private:
    struct Shown {
        uint id = 0; ///< 0: the service has not answered yet
        bool wanted = true; ///< false: withdrawn before it answered
        DesktopNotification next; ///< to be shown as soon as it has
        bool hasNext = false;
    };
    void learnAbilities();
    void forgetAll();
    void send(const DesktopNotification &notification, uint replaced);
    void answered(ConversationId conversation, uint id);
    void close(uint id);
    [[nodiscard]] QStringList actions(const DesktopNotification &notification) const;
    [[nodiscard]] ConversationId conversationOf(uint id) const;

    QDBusConnection m_bus;
    QStringList m_abilities;
    QHash<ConversationId, Shown> m_shown;
};

} // namespace Ninelives
