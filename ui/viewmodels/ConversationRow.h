// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "ui/viewmodels/LinkHorizon.h"
#include "ui/viewmodels/UiTypes.h"

#include <QLocale>

namespace Ninelives {

/// The sign of an own message; None for others.
[[nodiscard]] Ui::Tick tickOf(const Message &message);

/// A chat, or a contact request, as the list shows it. `selected`: it is the open chat, whose draft
/// stands in the composer already.
struct ConversationRow {
    Ui::RowKind kind = Ui::RowKind::Chat;
    AccountId account;
    Conversation conversation; ///< for a request or an invitation only `peer` and `title`
    bool typing = false;
    QStringList typers; ///< nicknames, in a room
    RoomInvitation invitation;
    bool knownInviter = false;
    QString inviter; ///< a contact's name, else the address
    QString picture; ///< where the room's picture is, or empty
    Presence presence;
    Horizon horizon; ///< of the account

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isRoom() const;
    /// What is unread here bothers nobody: muted, or not at the level that the user chose.
    [[nodiscard]] bool quiet() const;
    /// What counts for the window's title.
    [[nodiscard]] int loudUnread() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int hue() const;
    [[nodiscard]] Ui::Preview previewKind(bool selected) const;
    [[nodiscard]] QString preview(bool selected) const;
    [[nodiscard]] Ui::Tick tick(bool selected) const;
    [[nodiscard]] QString timeText(qint64 nowMs, const QLocale &locale) const;
    [[nodiscard]] QString unreadText() const;
    [[nodiscard]] QString accessibleText(bool selected, qint64 nowMs, const QLocale &locale) const;

    /// Requests and invitations, then pinned chats, then the newest.
    [[nodiscard]] bool waitsForAnswer() const { return kind != Ui::RowKind::Chat; }
    [[nodiscard]] static bool before(const ConversationRow &left, const ConversationRow &right);

private:
    [[nodiscard]] bool beforeDevice() const;
    [[nodiscard]] QString messagePreview() const;
    [[nodiscard]] QString failedPreview() const;
    [[nodiscard]] QString invitationText() const;
};

} // namespace Ninelives
