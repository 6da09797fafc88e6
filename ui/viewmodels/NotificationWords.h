// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Message.h"
#include "ui/viewmodels/NotificationPort.h"
#include "ui/viewmodels/UiTypes.h"

#include <QList>

namespace Ninelives {

/// Somebody's answer by a sign to an own message.
struct ReactionNews {
    Message about;
    Reaction reaction;

    bool operator==(const ReactionNews &) const = default;
};

/// What a notification says, as far as the user wants it said (design 5). Pure functions; `choice`
/// is not Off.
namespace NotificationWords {

/// Unread messages of a chat, the newest last; at least one.
[[nodiscard]] DesktopNotification ofMessages(const Conversation &chat, const QList<Message> &news,
                                             Ui::NotificationChoice choice);
[[nodiscard]] DesktopNotification ofReaction(const Conversation &chat, const ReactionNews &news,
                                             Ui::NotificationChoice choice);
/// Own messages were not sent.
[[nodiscard]] DesktopNotification ofFailures(const Conversation &chat, qsizetype count,
                                             Ui::NotificationChoice choice);

} // namespace NotificationWords

} // namespace Ninelives
