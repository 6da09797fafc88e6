// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"

#include <QImage>
#include <QObject>
#include <QString>

namespace Ninelives {

/// What the desktop is to show beside the window.
struct DesktopNotification {
    ConversationId conversation;
    QString title; ///< plain text, harmless
    QString body;  ///< … as well
    // What its buttons say.
    QString openText;
    QString replyText; ///< empty: it can't be answered from there
    QString readText;
    QImage picture = {}; ///< of who wrote; null: none is known, or none may be shown

    bool operator==(const DesktopNotification &) const = default;
};

/// The desktop's notifications. GUI thread.
class NotificationPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the place of the one that this conversation has, if any.
    virtual void show(const DesktopNotification &notification) = 0;
    virtual void withdraw(ConversationId conversation) = 0;

Q_SIGNALS:
    void activated(Ninelives::ConversationId conversation); ///< it was clicked
    void replied(Ninelives::ConversationId conversation, const QString &text);
    void readWanted(Ninelives::ConversationId conversation);
};

} // namespace Ninelives
