// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/NotificationWords.h"

#include "ui/text/Identity.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ninelives::NotificationWords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notifications)
};

constexpr qsizetype fewest = 3; // from so many on only their number is told
constexpr qsizetype longestSign = 16;

QString nameOf(const Conversation &chat)
{
    return Identity::safeName(chat.title, chat.peer.toString());
}

/// "Milo Brandt", "Aylin in Cat Café Crew"
QString titleOf(const Conversation &chat, const QString &person)
{
    return chat.kind == ChatKind::Direct ? nameOf(chat)
                                         //: A notification's title: who wrote, and in which group
                                         : Words::tr("%1 in %2").arg(person, nameOf(chat));
}

DesktopNotification begun(const Conversation &chat, Ui::NotificationChoice choice)
{
    DesktopNotification notification;
    notification.conversation = chat.id;
    notification.title =
        choice == Ui::NotificationChoice::Nothing ? Words::tr("Ninelives") : nameOf(chat);
    notification.openText = Words::tr("Open");
    return notification;
}

/// "Reacted 😻 to your photo"
QString reacted(const QString &sign, const QList<Attachment> &parts)
{
    if (parts.isEmpty()) {
        return Words::tr("Reacted %1 to your message").arg(sign);
    }
    const auto all = [&parts](AttachmentKind kind) {
        return std::ranges::all_of(parts, [kind](const Attachment &p) { return p.kind == kind; });
    };
    if (all(AttachmentKind::Photo)) {
        return parts.size() == 1 ? Words::tr("Reacted %1 to your photo").arg(sign)
                                 : Words::tr("Reacted %1 to your photos").arg(sign);
    }
    if (all(AttachmentKind::Voice)) {
        return Words::tr("Reacted %1 to your voice message").arg(sign);
    }
    return parts.size() == 1 ? Words::tr("Reacted %1 to your file").arg(sign)
                             : Words::tr("Reacted %1 to your files").arg(sign);
}

} // namespace

DesktopNotification ofMessages(const Conversation &chat, const QList<Message> &news,
                               Ui::NotificationChoice choice)
{
    DesktopNotification notification = begun(chat, choice);
    notification.readText = Words::tr("Mark as read");
    notification.body = news.size() == 1 ? Words::tr("New message")
                                         : Words::tr("%n new messages", nullptr, int(news.size()));
    if (choice != Ui::NotificationChoice::Everything) {
        return notification;
    }
    const Message &last = news.last();
    notification.title = titleOf(chat, Identity::safeName(last.senderName, last.sender.local()));
    if (chat.encrypted || chat.plainConsent) {
        notification.replyText = Words::tr("Reply");
    }
    if (news.size() < fewest && last.unreadable == Unreadable::No) {
        notification.body = Sentences::preview(last);
    }
    return notification;
}

DesktopNotification ofReaction(const Conversation &chat, const ReactionNews &news,
                               Ui::NotificationChoice choice)
{
    DesktopNotification notification = begun(chat, choice);
    notification.body = Words::tr("New reaction");
    if (choice == Ui::NotificationChoice::Everything) {
        const Reaction &reaction = news.reaction;
        notification.title =
            titleOf(chat, Identity::safeName(reaction.name, reaction.sender.local()));
        notification.body =
            reacted(MessageFormatter::toPreview(reaction.signs.value(0), longestSign),
                    news.about.attachments);
    }
    return notification;
}

DesktopNotification ofFailures(const Conversation &chat, qsizetype count,
                               Ui::NotificationChoice choice)
{
    DesktopNotification notification = begun(chat, choice);
    const bool named = choice != Ui::NotificationChoice::Nothing;
    if (count > 1) {
        notification.body = named
            ? Words::tr("%n messages to %1 were not sent.", nullptr, int(count)).arg(nameOf(chat))
            : Words::tr("%n messages were not sent.", nullptr, int(count));
    } else {
        notification.body = named ? Words::tr("A message to %1 was not sent.").arg(nameOf(chat))
                                  : Words::tr("A message was not sent.");
    }
    return notification;
}

} // namespace Ninelives::NotificationWords
