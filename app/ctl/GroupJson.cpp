// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/GroupJson.h"

#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"

#include <array>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{"direct"_L1, "group"_L1, "channel"_L1};
constexpr std::array presences{"out"_L1, "waiting"_L1, "joining"_L1, "in"_L1, "refused"_L1};
constexpr std::array levels{"all"_L1, "mentions"_L1, "nothing"_L1};

} // namespace

QString chatKindName(ChatKind kind)
{
    return kinds.at(size_t(kind));
}

QString roomPresenceName(RoomPresence presence)
{
    return presences.at(size_t(presence));
}

QString notifyName(NotifyLevel level)
{
    return levels.at(size_t(level));
}

std::optional<NotifyLevel> notifyFromName(QStringView name)
{
    for (size_t i = 0; i < levels.size(); ++i) {
        if (name == levels.at(i)) {
            return NotifyLevel(i);
        }
    }
    return std::nullopt;
}

std::optional<Affiliation> wishedAffiliation(QStringView name)
{
    if (name == "banned"_L1) {
        return Affiliation::Outcast;
    }
    const Affiliation wished = affiliationFromName(name);
    return wished == Affiliation::None && name != "none"_L1 ? std::nullopt : std::optional(wished);
}

QJsonObject toJson(const RoomState &state, const Conversation &chat)
{
    QJsonObject json{{u"conversation"_s, chat.peer.toString()},
                     {u"name"_s, chat.title},
                     {u"kind"_s, chatKindName(chat.kind)},
                     {u"encrypted"_s, chat.encrypted},
                     {u"presence"_s, roomPresenceName(state.presence)},
                     {u"nick"_s, state.nick},
                     {u"affiliation"_s, affiliationName(state.affiliation)},
                     {u"role"_s, roomRoleName(state.role)},
                     {u"subject"_s, state.info.subject},
                     {u"description"_s, state.info.description},
                     {u"avatar"_s, state.info.avatarHash},
                     {u"members"_s, chat.members},
                     {u"present"_s, state.present},
                     {u"unread"_s, chat.unread},
                     {u"mentions"_s, chat.mentions},
                     {u"notify"_s, notifyName(chat.notify)},
                     {u"left"_s, chat.left}};
    if (state.presence == RoomPresence::Refused || !state.troubleText.isEmpty()) {
        json.insert(u"error"_s, errorName(state.trouble));
        json.insert(u"text"_s, sentence({state.trouble, state.troubleText}));
    }
    return json;
}

QJsonObject toJson(const RoomMember &member)
{
    return {
        {u"jid"_s, member.jid.toString()}, {u"name"_s, member.name},
        {u"nick"_s, member.nick},          {u"affiliation"_s, affiliationName(member.affiliation)},
        {u"present"_s, member.present},    {u"self"_s, member.self},
        {u"devices"_s, member.devices},    {u"unreached"_s, member.unreached}};
}

QJsonObject toJson(const Occupant &occupant)
{
    return {{u"nick"_s, occupant.nick},
            {u"jid"_s, occupant.jid.toString()},
            {u"affiliation"_s, affiliationName(occupant.affiliation)},
            {u"role"_s, roomRoleName(occupant.role)},
            {u"availability"_s, availabilityName(occupant.availability)},
            {u"self"_s, occupant.self}};
}

QJsonObject toJson(const RoomInfo &info)
{
    return {{u"conversation"_s, info.jid.toString()}, {u"name"_s, info.name},
            {u"description"_s, info.description},     {u"members_only"_s, info.membersOnly},
            {u"non_anonymous"_s, info.nonAnonymous},  {u"archived"_s, info.archived},
            {u"occupants"_s, info.occupants}};
}

QJsonObject toJson(const RoomInvitation &invitation)
{
    return {{u"id"_s, invitation.id},         {u"conversation"_s, invitation.room.toString()},
            {u"name"_s, invitation.roomName}, {u"from"_s, invitation.from.toString()},
            {u"reason"_s, invitation.reason}, {u"time"_s, isoTime(invitation.atMs)}};
}

QJsonObject toJson(const MemberDelivery &delivery)
{
    return {{u"jid"_s, delivery.person.toString()},     {u"name"_s, delivery.name},
            {u"state"_s, deliveryName(delivery.state)}, {u"time"_s, isoTime(delivery.atMs)},
            {u"can_read"_s, delivery.canRead},          {u"tells"_s, delivery.tells}};
}

} // namespace Ninelives::Ctl
