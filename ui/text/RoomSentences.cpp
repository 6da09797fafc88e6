// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/RoomSentences.h"

#include "ui/text/Identity.h"
#include "ui/text/Joining.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/Sentences.h"

#include <QCoreApplication>

namespace Ninelives::Sentences {

using namespace Qt::StringLiterals;

namespace {

struct RoomWords {
    Q_DECLARE_TR_FUNCTIONS(RoomSentences)
};

QString name(const QString &raw)
{
    const QString safe = Identity::safeName(raw);
    return safe.isEmpty() ? QString() : MessageFormatter::isolated(safe);
}

QString quoted(const QString &raw)
{
    return MessageFormatter::isolated(MessageFormatter::toPreview(raw, 120));
}

/// With the person who did it, or without when nobody is named.
QString pick(const QString &by, const QString &active, const QString &passive, const QString &what)
{
    return by.isEmpty() ? passive.arg(what) : active.arg(by, what);
}

QString aboutSubject(const QString &by, const QString &body)
{
    if (body.trimmed().isEmpty()) {
        return by.isEmpty() ? RoomWords::tr("The subject was removed.")
                            : RoomWords::tr("%1 removed the subject.").arg(by);
    }
    return pick(by, RoomWords::tr("%1 changed the subject to “%2”."),
                RoomWords::tr("The subject is now “%1”."), quoted(body));
}

} // namespace

QString notice(const Message &message)
{
    const QString by = name(message.senderName);
    const QString whom = name(message.body);
    switch (message.notice) {
    case Notice::None:
        break;
    case Notice::MemberAdded:
        return pick(by, RoomWords::tr("%1 added %2. They can read messages from here on."),
                    RoomWords::tr("%1 was added. They can read messages from here on."), whom);
    case Notice::MemberRemoved:
        return pick(
            by, RoomWords::tr("%1 removed %2. They can’t read what is written from here on."),
            RoomWords::tr("%1 was removed. They can’t read what is written from here on."), whom);
    case Notice::MemberLeft:
        return RoomWords::tr("%1 left.").arg(whom.isEmpty() ? by : whom);
    case Notice::Renamed:
        return pick(by, RoomWords::tr("%1 named this group “%2”."),
                    RoomWords::tr("This group is now named “%1”."), quoted(message.body));
    case Notice::SubjectChanged:
        return aboutSubject(by, message.body);
    case Notice::PictureChanged:
        return by.isEmpty() ? RoomWords::tr("The picture of this group was changed.")
                            : RoomWords::tr("%1 changed the picture of this group.").arg(by);
    case Notice::YouWereAdded:
        return by.isEmpty() ? RoomWords::tr("You were added.")
                            : RoomWords::tr("%1 added you.").arg(by);
    case Notice::YouWereRemoved:
        return by.isEmpty() ? RoomWords::tr("You were removed. What was written stays here.")
                            : RoomWords::tr("%1 removed you. What was written stays here.").arg(by);
    case Notice::Destroyed:
        return RoomWords::tr("This group was closed for everybody. What was written stays here.");
    case Notice::MadeAdmin:
        return pick(by, RoomWords::tr("%1 made %2 an admin."), RoomWords::tr("%1 is an admin now."),
                    whom);
    case Notice::MadeOwner:
        return pick(by, RoomWords::tr("%1 made %2 an owner."), RoomWords::tr("%1 is an owner now."),
                    whom);
    case Notice::MadeMember:
        return pick(by, RoomWords::tr("%1 made %2 an ordinary member."),
                    RoomWords::tr("%1 is an ordinary member now."), whom);
    case Notice::OpenToAll:
        return RoomWords::tr("Anybody can join here now. What you write is no longer encrypted.");
    }
    return {};
}

QString noticeIcon(Notice notice)
{
    switch (notice) {
    case Notice::MemberAdded:
    case Notice::YouWereAdded:
        return u"userplus"_s;
    case Notice::MadeAdmin:
    case Notice::MadeOwner:
    case Notice::MadeMember:
        return u"star"_s;
    case Notice::Renamed:
    case Notice::SubjectChanged:
        return u"pen"_s;
    case Notice::PictureChanged:
        return u"image"_s;
    case Notice::OpenToAll:
        return u"unlock"_s;
    case Notice::MemberRemoved:
    case Notice::MemberLeft:
    case Notice::YouWereRemoved:
    case Notice::Destroyed:
        return u"user"_s;
    case Notice::None:
        break;
    }
    return u"info"_s;
}

QString roomFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotMember:
        return RoomWords::tr("Only members may enter. Ask one of them to add you.");
    case ErrorCode::Banned:
        return RoomWords::tr("The admins don’t let you in. Only they can change that.");
    case ErrorCode::NotAllowed:
        return RoomWords::tr("Your role does not allow that. Ask an admin or an owner.");
    case ErrorCode::NicknameTaken:
        return RoomWords::tr("Somebody there already uses this name. Choose another one.");
    case ErrorCode::RoomGone:
        return RoomWords::tr("This no longer exists. What was written stays on this computer.");
    case ErrorCode::RoomFull:
        return RoomWords::tr("It is full at the moment. Try again when somebody has left.");
    case ErrorCode::PasswordNeeded:
        return RoomWords::tr("A password is needed to enter. Ask somebody who is in.");
    case ErrorCode::NotJoined:
        return RoomWords::tr(
            "The connection to this group was lost. It is being entered again; your "
            "messages wait here.");
    case ErrorCode::HostNotFound:
    case ErrorCode::HostUnknown:
        return RoomWords::tr("The server in this address can’t be found. Check the address.");
    case ErrorCode::Timeout:
    case ErrorCode::ConnectionRefused:
        return RoomWords::tr("The server has not answered. Nothing was changed; try again.");
    case ErrorCode::NotFound:
        return RoomWords::tr("There is nothing with this address. Check the address.");
    case ErrorCode::InvalidAddress:
        return RoomWords::tr("An address looks like name@groups.provider.example.");
    case ErrorCode::AlreadyExists:
        return RoomWords::tr("There is one with this address already. Choose another name.");
    case ErrorCode::TooLarge:
        return RoomWords::tr("This is larger than the server takes. Choose something smaller.");
    case ErrorCode::Unsupported:
        return RoomWords::tr("The server does not offer this. Nothing was changed.");
    default:
        return general(error);
    }
}

namespace {

RoomTrouble refused(const RoomState &state, bool group)
{
    RoomTrouble out;
    out.needsUser = true;
    out.closed = true;
    out.action = RoomAction::TryNow;
    switch (state.trouble) {
    case ErrorCode::NotMember:
        out.line1 = group ? RoomWords::tr("You are no longer a member of this group.")
                          : RoomWords::tr("Only members may enter this channel.");
        out.line2 = RoomWords::tr("You can read what is here. Ask a member to add you again.");
        break;
    case ErrorCode::Banned:
        out.line1 = group ? RoomWords::tr("The admins of this group don’t let you in.")
                          : RoomWords::tr("The admins of this channel don’t let you in.");
        out.line2 = RoomWords::tr("You can read what is here. Only the admins can change that.");
        out.action = RoomAction::Leave;
        break;
    case ErrorCode::RoomGone:
        out.line1 = group ? RoomWords::tr("This group no longer exists.")
                          : RoomWords::tr("This channel no longer exists.");
        out.line2 = RoomWords::tr("What was written stays here. Nothing more can be sent.");
        out.action = RoomAction::Leave;
        break;
    case ErrorCode::PasswordNeeded:
        out.line1 = RoomWords::tr("A password is needed to enter.");
        out.line2 = RoomWords::tr("You can read what is here. Ask somebody who is in.");
        out.action = RoomAction::EnterPassword;
        break;
    case ErrorCode::NicknameTaken:
        out.line1 = RoomWords::tr("Somebody there already uses your name.");
        out.line2 = RoomWords::tr("You can read and write; messages go out under another name.");
        out.action = RoomAction::ChooseNick;
        out.closed = false;
        break;
    default:
        out.line1 = group ? RoomWords::tr("This group does not let you in at the moment.")
                          : RoomWords::tr("This channel does not let you in at the moment.");
        out.line2 = RoomWords::tr("You can read and write; messages go out when it does.");
        out.closed = false;
    }
    return out;
}

/// Nothing is lost, and it may end by itself.
RoomTrouble waiting(const RoomState &state, bool group)
{
    const QString server = MessageFormatter::isolated(state.info.jid.domain());
    RoomTrouble out;
    out.action = RoomAction::TryNow;
    out.line2 =
        RoomWords::tr("You can read and write; messages go out when it returns. Other chats work.");
    switch (state.trouble) {
    case ErrorCode::HostNotFound:
    case ErrorCode::HostUnknown:
        out.line1 = group
            ? RoomWords::tr("The server of this group, %1, can’t be found.").arg(server)
            : RoomWords::tr("The server of this channel, %1, can’t be found.").arg(server);
        break;
    case ErrorCode::RoomFull:
        out.line1 = RoomWords::tr("It is full at the moment.");
        out.line2 = RoomWords::tr("You can read and write; messages go out when there is room.");
        break;
    case ErrorCode::NotJoined:
        out.line1 = group ? RoomWords::tr("The connection to this group was lost.")
                          : RoomWords::tr("The connection to this channel was lost.");
        out.line2 = RoomWords::tr("It is being entered again. What you write waits here.");
        break;
    default:
        out.line1 = group
            ? RoomWords::tr("The server of this group, %1, does not answer.").arg(server)
            : RoomWords::tr("The server of this channel, %1, does not answer.").arg(server);
    }
    return out;
}

QString actionText(RoomAction action)
{
    switch (action) {
    case RoomAction::TryNow:
        return RoomWords::tr("Try now");
    case RoomAction::EnterPassword:
        return RoomWords::tr("Enter password");
    case RoomAction::ChooseNick:
        return RoomWords::tr("Choose a name");
    case RoomAction::Leave:
        return RoomWords::tr("Leave");
    case RoomAction::None:
        break;
    }
    return {};
}

} // namespace

RoomTrouble roomTrouble(const RoomState &state, ChatKind kind)
{
    const bool group = kind == ChatKind::Group;
    RoomTrouble out;
    const bool full = state.trouble == ErrorCode::RoomFull;
    if (state.presence == RoomPresence::Refused && !full) {
        out = refused(state, group);
    } else if (full
               || (state.presence == RoomPresence::Waiting && state.trouble != ErrorCode::Internal
                   && state.trouble != ErrorCode::NotConnected)) {
        out = waiting(state, group);
    }
    out.actionText = actionText(out.action);
    const QString words = MessageFormatter::toPreview(state.troubleText, 120);
    if (!out.isNone() && !words.isEmpty()) {
        out.line2 = joinedSentences(
            {out.line2, RoomWords::tr("It says: “%1”.").arg(MessageFormatter::isolated(words))});
    }
    return out;
}

QString cannotWrite(const Conversation &chat, const RoomState &state)
{
    if (chat.kind == ChatKind::Direct) {
        return {};
    }
    const bool group = chat.kind == ChatKind::Group;
    if (chat.left) {
        return group
            ? RoomWords::tr("You are no longer in this group. What was written stays here.")
            : RoomWords::tr("You are no longer in this channel. What was written stays here.");
    }
    if (state.presence == RoomPresence::In && state.role == RoomRole::Visitor) {
        return RoomWords::tr("Only moderators write here at the moment. You can read everything.");
    }
    const RoomTrouble trouble = roomTrouble(state, chat.kind);
    return trouble.closed ? trouble.line1 : QString();
}

QString roomSendFailure(const Message &message, const QString &provider)
{
    switch (message.failure) {
    case ErrorCode::NoUsableDevice:
    case ErrorCode::Untrusted:
        return RoomWords::tr("Nobody in this group has a device with a key we can use.");
    case ErrorCode::NotAllowed:
        return RoomWords::tr("Only moderators write here at the moment.");
    case ErrorCode::NotMember:
    case ErrorCode::NotJoined:
    case ErrorCode::Banned:
        return RoomWords::tr("You are no longer in this group.");
    case ErrorCode::RoomGone:
        return RoomWords::tr("This group no longer exists.");
    case ErrorCode::RemoteRefused:
    case ErrorCode::PolicyViolation: {
        const QString words = MessageFormatter::toPreview(message.failureText, 120);
        return words.isEmpty()
            ? RoomWords::tr("The server of this group did not accept this.")
            : RoomWords::tr("The server of this group did not accept this. It says: “%1”.")
                  .arg(MessageFormatter::isolated(words));
    }
    default:
        return sendFailure(message, RoomWords::tr("this group"), provider);
    }
}

QString readers(const Message &message, int members, int limit)
{
    if (message.direction == Direction::In || message.delivery == Delivery::Failed
        || message.delivery < Delivery::OnServer || message.recipients <= 0) {
        return {};
    }
    if (members > limit) {
        return RoomWords::tr("Sent. In groups over %1 people readers are not counted.").arg(limit);
    }
    const int all = message.recipients;
    if (message.readBy >= all) {
        return RoomWords::tr("Read by everyone");
    }
    if (message.readBy > 0) {
        return RoomWords::tr("Read by %1 of %2").arg(message.readBy).arg(all);
    }
    if (message.deliveredTo >= all) {
        return RoomWords::tr("Delivered to everyone");
    }
    if (message.deliveredTo > 0) {
        return RoomWords::tr("Delivered to %1 of %2").arg(message.deliveredTo).arg(all);
    }
    return RoomWords::tr("Sent");
}

QString cannotRead(const QStringList &names)
{
    if (names.isEmpty()) {
        return {};
    }
    return names.size() == 1
        ? RoomWords::tr("%1 can’t read it yet").arg(name(names.first()))
        : RoomWords::tr("%n people can’t read it yet", nullptr, int(names.size()));
}

QString typing(const QStringList &names)
{
    if (names.size() > 1) {
        return RoomWords::tr("%n people are typing…", nullptr, int(names.size()));
    }
    const QString who = names.isEmpty() ? QString() : name(names.first());
    return who.isEmpty() ? RoomWords::tr("typing…") : RoomWords::tr("%1 is typing…").arg(who);
}

QString roleWord(Affiliation affiliation, RoomRole role)
{
    if (affiliation == Affiliation::Owner) {
        return RoomWords::tr("owner");
    }
    if (affiliation == Affiliation::Admin) {
        return RoomWords::tr("admin");
    }
    return role == RoomRole::Moderator ? RoomWords::tr("moderator") : QString();
}

} // namespace Ninelives::Sentences
