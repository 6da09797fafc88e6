// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Conversation.h"
#include "core/model/Message.h"
#include "core/model/Room.h"

#include <QString>

/// Words about groups and channels (design 4.3, 4.5, 7). All names come out isolated and harmless;
/// everything is plain text.
namespace Ninelives::Sentences {

/// What happened in a room, told between its messages; empty for an ordinary message.
[[nodiscard]] QString notice(const Message &message);
[[nodiscard]] QString noticeIcon(Notice notice);

/// Why something about a room did not work: what happened, and what can be done.
[[nodiscard]] QString roomFailure(const Error &error);

/// What the button under a room's trouble does.
enum class RoomAction : quint8 { None, TryNow, EnterPassword, ChooseNick, Leave };

/// Why the user is not in a room: for the strip under its header.
struct RoomTrouble {
    QString line1;
    QString line2;
    QString actionText;
    RoomAction action = RoomAction::None;
    bool needsUser = false; ///< nothing changes by waiting
    bool closed = false;    ///< nothing can be written any more

    [[nodiscard]] bool isNone() const { return line1.isEmpty(); }
};
[[nodiscard]] RoomTrouble roomTrouble(const RoomState &state, ChatKind kind);

/// Stands in place of the field to write in; empty while writing is possible.
[[nodiscard]] QString cannotWrite(const Conversation &chat, const RoomState &state);

/// Why a message to a room was not sent.
[[nodiscard]] QString roomSendFailure(const Message &message, const QString &provider);

/// "Delivered to 3 of 5", "Read by everyone", under an own message of a group of `members` people;
/// empty while nothing is known. In groups over `limit` people it says why there is no count.
[[nodiscard]] QString readers(const Message &message, int members, int limit);

/// "Lea can’t read it yet", "2 people can’t read it yet"; empty for nobody.
[[nodiscard]] QString cannotRead(const QStringList &names);

/// "typing…" for nobody known, "Aylin is typing…", "3 people are typing…".
[[nodiscard]] QString typing(const QStringList &names);

/// What somebody is in a room: "owner", "admin", "moderator"; empty for the rest.
[[nodiscard]] QString roleWord(Affiliation affiliation, RoomRole role);

} // namespace Ninelives::Sentences
