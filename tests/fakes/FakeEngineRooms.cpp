// SPDX-License-Identifier: GPL-3.0-or-later
// FakeEngine: groups and channels, as a test or a scene prepares them.
#include "tests/fakes/FakeAnswers.h"
#include "tests/fakes/FakeGroups.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

ConversationId FakeEngine::addRoom(const QString &address, const QString &title, ChatKind kind,
                                   Affiliation own)
{
    const BareJid self = state.accounts.first().jid;
    Conversation chat;
    chat.id = ConversationId{qint64(state.conversations.size()) + 1};
    chat.account = account();
    chat.kind = kind;
    chat.peer = jidOf(address);
    chat.title = title;
    chat.nick = self.local();
    chat.encrypted = kind == ChatKind::Group;
    chat.plainConsent = kind == ChatKind::Channel;
    chat.members = kind == ChatKind::Group ? 1 : 0;
    chat.activityMs = m_clock.nowMs();
    state.conversations.emplace(chat.id.value, chat);
    state.messages[chat.id.value];

    FakeRoom room;
    room.state.conversation = chat.id;
    room.state.info.jid = chat.peer;
    room.state.info.name = title;
    room.state.info.membersOnly = kind == ChatKind::Group;
    room.state.info.nonAnonymous = kind == ChatKind::Group;
    room.state.info.persistent = true;
    room.state.info.archived = true;
    room.state.info.moderation = true;
    room.state.nick = chat.nick;
    room.state.presence = RoomPresence::In;
    room.state.affiliation = own;
    room.state.role = own >= Affiliation::Admin ? RoomRole::Moderator : RoomRole::Participant;
    room.state.present = 1;
    Occupant me;
    me.nick = chat.nick;
    me.occupantId = u"me"_s;
    me.affiliation = own;
    me.role = room.state.role;
    me.availability = Availability::Online;
    me.self = true;
    if (kind == ChatKind::Group) {
        me.jid = self;
        RoomMember member;
        member.jid = self;
        member.name = state.accounts.first().displayName;
        member.nick = chat.nick;
        member.affiliation = own;
        member.present = true;
        member.self = true;
        member.devices = 1;
        room.members.append(member);
    }
    room.occupants.append(me);
    state.rooms.emplace(chat.id.value, room);
    return chat.id;
}

void FakeEngine::addMember(ConversationId id, const QString &address, const QString &name,
                           Affiliation affiliation, bool present)
{
    FakeRoom &room = state.rooms.at(id.value);
    RoomMember member;
    member.jid = jidOf(address);
    member.nick = member.jid.local();
    member.name = name.isEmpty() ? member.nick : name;
    member.affiliation = affiliation;
    member.present = present;
    member.devices = 1;
    room.members.append(member);
    state.conversations.at(id.value).members = int(room.members.size());
    if (present) {
        Occupant occupant;
        occupant.nick = member.nick;
        occupant.jid = member.jid;
        occupant.affiliation = affiliation;
        occupant.role =
            affiliation >= Affiliation::Admin ? RoomRole::Moderator : RoomRole::Participant;
        occupant.availability = Availability::Online;
        room.occupants.append(occupant);
        room.state.present = int(room.occupants.size());
    }
}

void FakeEngine::addOccupant(ConversationId id, const QString &nick, RoomRole role)
{
    FakeRoom &room = state.rooms.at(id.value);
    Occupant occupant;
    occupant.nick = nick;
    occupant.occupantId = u"id-"_s + nick;
    occupant.role = role;
    occupant.affiliation = role == RoomRole::Moderator ? Affiliation::Admin : Affiliation::None;
    occupant.availability = Availability::Online;
    room.occupants.append(occupant);
    room.state.present = int(room.occupants.size());
}

Message FakeEngine::messageFrom(ConversationId id, const QString &who) const
{
    const FakeRoom &room = state.rooms.at(id.value);
    Message message;
    message.direction = Direction::In;
    message.encryption =
        conversation(id)->kind == ChatKind::Group ? Encryption::Omemo2 : Encryption::None;
    if (conversation(id)->kind == ChatKind::Channel) {
        message.sender = conversation(id)->peer;
        message.senderKey = u"occupant:id-"_s + who;
        message.senderName = who;
        return message;
    }
    message.sender = jidOf(who);
    message.senderKey = who;
    const auto member = std::ranges::find(room.members, message.sender, &RoomMember::jid);
    message.senderName = member == room.members.end() ? message.sender.local() : member->nick;
    return message;
}

MessageId FakeEngine::addFrom(ConversationId id, const QString &who, const QString &body,
                              qint64 timeMs, bool mentionsMe)
{
    Message message = messageFrom(id, who);
    message.body = body;
    message.sortKey.timeMs = timeMs;
    message.mentionsMe = mentionsMe;
    const Message stored = insert(id, message);
    refreshLast(id);
    state.conversations.at(id.value).activityMs = timeMs;
    return stored.id;
}

MessageId FakeEngine::addNotice(ConversationId id, Notice notice, const QString &by,
                                const QString &about, qint64 timeMs)
{
    Message message;
    message.direction = Direction::In;
    message.sender = conversation(id)->peer;
    message.senderName = by;
    message.notice = notice;
    message.body = about;
    message.encryption = Encryption::None;
    message.sortKey.timeMs = timeMs;
    const Message stored = insert(id, message);
    refreshLast(id);
    return stored.id;
}

void FakeEngine::editRoom(ConversationId id, const std::function<void(FakeRoom &)> &edit)
{
    edit(state.rooms.at(id.value));
    tell(Change::Kind::RoomChanged, id);
    tell(Change::Kind::ConversationChanged, id);
}

void FakeEngine::addInvitation(const RoomInvitation &invitation)
{
    state.invitations.append(invitation);
    state.invitations.last().id = state.nextRow++;
    state.invitations.last().account = account();
    tell(Change::Kind::RoomChanged, {});
}

void FakeEngine::setDeliveries(MessageId id, const QList<MemberDelivery> &people)
{
    state.deliveries[id.value] = people;
    editMessage(id, [&](Message &message) {
        message.recipients = int(people.size());
        message.deliveredTo = int(std::ranges::count_if(people, [](const MemberDelivery &person) {
            return person.canRead && person.state >= Delivery::Delivered;
        }));
        message.readBy = int(std::ranges::count(people, Delivery::Read, &MemberDelivery::state));
        message.unreached = int(std::ranges::count(people, false, &MemberDelivery::canRead));
        message.delivery = message.readBy == message.recipients ? Delivery::Read
            : message.deliveredTo == message.recipients         ? Delivery::Delivered
                                                                : Delivery::OnServer;
    });
}

MessageId FakeEngine::receiveFrom(ConversationId id, const QString &who, const QString &body,
                                  bool mentionsMe)
{
    Message message = messageFrom(id, who);
    message.body = body;
    message.mentionsMe = mentionsMe;
    const Message stored = insert(id, message);
    Conversation &chat = state.conversations.at(id.value);
    ++chat.unread;
    chat.mentions += mentionsMe ? 1 : 0;
    refreshLast(id);
    tell(Change::Kind::MessagesAdded, id, {stored});
    tell(Change::Kind::ConversationChanged, id);
    return stored.id;
}

} // namespace Ninelives
