// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ConversationRow.h"

#include "ui/text/Identity.h"
#include "ui/text/Joining.h"
#include "ui/text/LinkSentences.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/RoomSentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Ninelives {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConversationRow)
};

constexpr int mostShown = 99;

QString tickWord(Ui::Tick tick)
{
    switch (tick) {
    case Ui::Tick::Queued:
    case Ui::Tick::Checking:
        return Words::tr("waiting");
    case Ui::Tick::Sending:
        return Words::tr("on its way");
    case Ui::Tick::OnServer:
        return Words::tr("sent");
    case Ui::Tick::Delivered:
        return Words::tr("delivered");
    case Ui::Tick::Read:
        return Words::tr("read");
    case Ui::Tick::Failed:
        return Words::tr("not sent");
    case Ui::Tick::None:
        break;
    }
    return {};
}

/// A photo or file that could not be uploaded.
bool attachmentStuck(const Message &message)
{
    return message.direction == Direction::Out
        && std::ranges::any_of(message.attachments, [](const Attachment &part) {
               return part.failed && !part.isUploaded();
           });
}

} // namespace

Ui::Tick tickOf(const Message &message)
{
    if (message.direction == Direction::In) {
        return Ui::Tick::None;
    }
    if (message.blocked) {
        return Ui::Tick::Failed;
    }
    switch (message.delivery) {
    case Delivery::None:
        return Ui::Tick::None;
    case Delivery::Queued:
        return Ui::Tick::Queued;
    case Delivery::Sending:
        return Ui::Tick::Sending;
    case Delivery::Uncertain:
        return Ui::Tick::Checking;
    case Delivery::OnServer:
        return Ui::Tick::OnServer;
    case Delivery::Delivered:
        return Ui::Tick::Delivered;
    case Delivery::Read:
        return Ui::Tick::Read;
    case Delivery::Failed:
        // Sent again by itself when the other side's server answers: it waits.
        return message.failure == ErrorCode::RemoteServerDown ? Ui::Tick::Queued : Ui::Tick::Failed;
    }
    return Ui::Tick::None;
}

QString ConversationRow::title() const
{
    const QString name = MessageFormatter::toPreview(conversation.title, 80);
    if (!name.isEmpty()) {
        return name;
    }
    return kind == Ui::RowKind::Request ? Words::tr("Contact request")
                                        : conversation.peer.toString();
}

bool ConversationRow::isRoom() const
{
    return conversation.kind != ChatKind::Direct;
}

bool ConversationRow::quiet() const
{
    return conversation.muted || conversation.notify == NotifyLevel::Nothing
        || (isRoom() && conversation.notify != NotifyLevel::All);
}

int ConversationRow::loudUnread() const
{
    if (waitsForAnswer()) {
        return 1;
    }
    if (conversation.muted || conversation.archived
        || conversation.notify == NotifyLevel::Nothing) {
        return 0;
    }
    if (quiet()) {
        return conversation.mentions;
    }
    return conversation.unread == 0 && conversation.markedUnread ? 1 : conversation.unread;
}

QString ConversationRow::initials() const
{
    return Identity::initials(title());
}

int ConversationRow::hue() const
{
    return Identity::hue(conversation.peer.toString());
}

Ui::Preview ConversationRow::previewKind(bool selected) const
{
    if (kind == Ui::RowKind::Request) {
        return Ui::Preview::Request;
    }
    if (kind == Ui::RowKind::Invitation) {
        return Ui::Preview::Invitation;
    }
    const std::optional<Message> &last = conversation.last;
    if (last && (tickOf(*last) == Ui::Tick::Failed || attachmentStuck(*last))) {
        return Ui::Preview::Failed;
    }
    if (typing) {
        return Ui::Preview::Typing;
    }
    if (!selected && !conversation.draft.trimmed().isEmpty()) {
        return Ui::Preview::Draft;
    }
    if (!last || beforeDevice()) {
        return Ui::Preview::Empty;
    }
    return last->unreadable == Unreadable::No ? Ui::Preview::Message : Ui::Preview::Unreadable;
}

QString ConversationRow::preview(bool selected) const
{
    switch (previewKind(selected)) {
    case Ui::Preview::Request:
        return conversation.peer.toString();
    case Ui::Preview::Invitation:
        return invitationText();
    case Ui::Preview::Failed:
        return failedPreview();
    case Ui::Preview::Typing:
        return Sentences::typing(typers);
    case Ui::Preview::Draft:
        return MessageFormatter::toPreview(conversation.draft);
    case Ui::Preview::Unreadable:
        return Words::tr("Can’t be read on this computer");
    case Ui::Preview::Message:
        return messagePreview();
    case Ui::Preview::Empty:
        break;
    }
    return beforeDevice()
        ? LinkSentences::beforeDeviceShort(horizon.history == Horizon::History::Arriving)
        : QString();
}

bool ConversationRow::beforeDevice() const
{
    return conversation.last && horizon.hides(*conversation.last);
}

QString ConversationRow::failedPreview() const
{
    const QList<Attachment> &parts = conversation.last->attachments;
    if (parts.isEmpty()) {
        return Words::tr("Not sent · see why");
    }
    return std::ranges::all_of(
               parts, [](const Attachment &part) { return part.kind == AttachmentKind::Photo; })
        ? Words::tr("Photo not sent · see why")
        : Words::tr("File not sent · see why");
}

/// In a room with the name of who wrote it.
QString ConversationRow::messagePreview() const
{
    const Message &last = *conversation.last;
    if (last.notice != Notice::None) {
        return Sentences::notice(last);
    }
    const QString text =
        last.retractedAtMs > 0 ? Words::tr("Message taken back") : Sentences::preview(last);
    if (!isRoom()) {
        return text;
    }
    const QString who =
        Identity::safeName(last.senderName, Identity::safeName(last.sender.local()));
    return last.direction == Direction::Out
        ? Words::tr("You: %1").arg(text)
        : Words::tr("%1: %2", "a person in a group, and what they wrote")
              .arg(MessageFormatter::isolated(who), text);
}

QString ConversationRow::invitationText() const
{
    if (invitation.from.isEmpty()) {
        return Words::tr("You are invited");
    }
    const QString who = MessageFormatter::isolated(inviter);
    return knownInviter ? Words::tr("%1 invites you").arg(who)
                        : Words::tr("Not a contact: %1 invites you").arg(who);
}

Ui::Tick ConversationRow::tick(bool selected) const
{
    return previewKind(selected) == Ui::Preview::Message ? tickOf(*conversation.last)
                                                         : Ui::Tick::None;
}

QString ConversationRow::timeText(qint64 nowMs, const QLocale &locale) const
{
    if (!conversation.last) {
        return {};
    }
    return MessageTime::brief(conversation.last->sentAtMs, nowMs, locale);
}

QString ConversationRow::unreadText() const
{
    if (waitsForAnswer()) {
        return QStringLiteral("1");
    }
    if (conversation.unread <= 0) {
        return {};
    }
    return conversation.unread > mostShown ? QStringLiteral("99+")
                                           : QString::number(conversation.unread);
}

QString ConversationRow::accessibleText(bool selected, qint64 nowMs, const QLocale &locale) const
{
    if (kind == Ui::RowKind::Request) {
        return Words::tr("%1 wants to write to you").arg(conversation.peer.toString());
    }
    QStringList parts{title()};
    if (kind == Ui::RowKind::Invitation) {
        return joinedParts(parts << Words::tr("invitation") << invitationText());
    }
    if (isRoom()) {
        parts << (conversation.kind == ChatKind::Group ? Words::tr("group")
                                                       : Words::tr("public channel"));
    }
    if (conversation.left) {
        parts << Words::tr("you are no longer in it");
    }
    if (!conversation.encrypted) {
        parts << Words::tr("not encrypted");
    }
    if (conversation.muted) {
        parts << Words::tr("muted");
    }
    if (conversation.pinned) {
        parts << Words::tr("pinned");
    }
    if (conversation.unread > 0) {
        parts << Words::tr("%n unread", nullptr, conversation.unread);
    } else if (conversation.markedUnread) {
        parts << Words::tr("marked as unread");
    }
    if (conversation.mentions > 0) {
        parts << Words::tr("you were mentioned");
    }
    const QString line = preview(selected);
    const Ui::Tick sign = tick(selected);
    if (previewKind(selected) == Ui::Preview::Draft) {
        parts << Words::tr("draft: %1").arg(line);
    } else if (sign != Ui::Tick::None) {
        parts << (isRoom() ? line : Words::tr("you: %1").arg(line)) << tickWord(sign);
    } else if (!line.isEmpty()) {
        parts << line;
    }
    const QString time = timeText(nowMs, locale);
    if (!time.isEmpty()) {
        parts << time;
    }
    return joinedParts(parts);
}

bool ConversationRow::before(const ConversationRow &left, const ConversationRow &right)
{
    const Conversation &l = left.conversation;
    const Conversation &r = right.conversation;
    const bool leftRequest = left.waitsForAnswer();
    const bool rightRequest = right.waitsForAnswer();
    if (leftRequest != rightRequest) {
        return leftRequest;
    }
    if (leftRequest) {
        return l.peer < r.peer;
    }
    if (l.pinned != r.pinned) {
        return l.pinned;
    }
    if (l.pinned && l.pinPlace != r.pinPlace) {
        return l.pinPlace < r.pinPlace;
    }
    if (l.activityMs != r.activityMs) {
        return l.activityMs > r.activityMs;
    }
    return l.id > r.id;
}

} // namespace Ninelives
