// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeGroups.h"

#include "tests/fakes/FakeAnswers.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype listedPerPage = 20;

} // namespace

Answer<void> FakeGroups::edit(const QString &name, ConversationId room,
                              std::function<Result<void>(FakeRoom &)> change)
{
    return m_engine.answer<void>(name, [this, room, change = std::move(change)]() -> Result<void> {
        if (!m_engine.state.rooms.contains(room.value)) {
            return notFound();
        }
        Result<void> done;
        m_engine.editRoom(room, [&](FakeRoom &known) { done = change(known); });
        return done;
    });
}

// ---- Coming and going ----

Answer<ConversationId> FakeGroups::create(AccountId account, const NewGroup &group)
{
    return m_engine.answer<ConversationId>(u"create"_s, [=, this]() -> Result<ConversationId> {
        const QString address =
            u"group-%1@groups.lindenpost.example"_s.arg(m_engine.state.conversations.size());
        const ConversationId id = m_engine.addRoom(address, group.name, ChatKind::Group);
        m_engine.state.conversations.at(id.value).account = account;
        for (const BareJid &person : group.members) {
            m_engine.addMember(id, person.toString(), {}, Affiliation::Member, false);
        }
        m_engine.editRoom(id, [&](FakeRoom &room) {
            room.picture = group.picture;
            room.state.info.avatarHash = group.picture.isEmpty() ? QString() : u"1"_s;
        });
        return id;
    });
}

Answer<ConversationId> FakeGroups::join(AccountId account, const BareJid &room, const QString &nick,
                                        const QString &password)
{
    return m_engine.answer<ConversationId>(u"join"_s, [=, this]() -> Result<ConversationId> {
        const auto known = std::ranges::find(m_engine.state.listed, room, &RoomInfo::jid);
        if (known == m_engine.state.listed.end()) {
            return notFound();
        }
        if (known->passwordProtected && password != "sesame"_L1) {
            return Error{ErrorCode::PasswordNeeded, {}};
        }
        const ChatKind kind =
            known->membersOnly && known->nonAnonymous ? ChatKind::Group : ChatKind::Channel;
        const ConversationId id =
            m_engine.addRoom(room.toString(), known->name, kind, Affiliation::None);
        m_engine.state.conversations.at(id.value).account = account;
        m_engine.editRoom(id, [&](FakeRoom &joined) {
            joined.state.info = *known;
            joined.state.nick = nick.isEmpty() ? joined.state.nick : nick;
        });
        return id;
    });
}

Answer<void> FakeGroups::leave(ConversationId room)
{
    return edit(u"leave"_s, room, [this, room](FakeRoom &known) -> Result<void> {
        known.state.presence = RoomPresence::Out;
        m_engine.state.conversations.at(room.value).left = true;
        return {};
    });
}

Answer<void> FakeGroups::destroy(ConversationId room, const QString &)
{
    return edit(u"destroy"_s, room, [this, room](FakeRoom &known) -> Result<void> {
        known.state.presence = RoomPresence::Out;
        m_engine.state.conversations.at(room.value).left = true;
        return {};
    });
}

Answer<void> FakeGroups::tryAgain(ConversationId room)
{
    return edit(u"tryAgain"_s, room, [](FakeRoom &known) -> Result<void> {
        known.state.presence = RoomPresence::In;
        known.state.trouble = ErrorCode::Internal;
        return {};
    });
}

Answer<ConversationId> FakeGroups::accept(AccountId, qint64 invitation)
{
    return m_engine.answer<ConversationId>(
        u"accept"_s, [this, invitation]() -> Result<ConversationId> {
            const auto found =
                std::ranges::find(m_engine.state.invitations, invitation, &RoomInvitation::id);
            if (found == m_engine.state.invitations.end()) {
                return notFound();
            }
            const RoomInvitation accepted = *found;
            m_engine.state.invitations.erase(found);
            const ConversationId id = m_engine.addRoom(accepted.room.toString(), accepted.roomName,
                                                       ChatKind::Group, Affiliation::Member);
            m_engine.tell(Change::Kind::RoomChanged, {});
            m_engine.editRoom(id, [](FakeRoom &) {});
            return id;
        });
}

Answer<void> FakeGroups::decline(AccountId, qint64 invitation)
{
    return m_engine.answer<void>(u"decline"_s, [this, invitation]() -> Result<void> {
        m_engine.state.invitations.removeIf(
            [=](const RoomInvitation &row) { return row.id == invitation; });
        m_engine.tell(Change::Kind::RoomChanged, {});
        return {};
    });
}

// ---- What a room is ----

Answer<void> FakeGroups::rename(ConversationId room, const QString &name)
{
    return edit(u"renameRoom"_s, room, [=, this](FakeRoom &known) -> Result<void> {
        known.state.info.name = name;
        m_engine.state.conversations.at(room.value).title = name;
        return {};
    });
}

Answer<void> FakeGroups::setSubject(ConversationId room, const QString &subject)
{
    return edit(u"setSubject"_s, room, [=](FakeRoom &known) -> Result<void> {
        known.state.info.subject = subject;
        return {};
    });
}

Answer<void> FakeGroups::setPicture(ConversationId room, const QByteArray &image)
{
    return edit(u"setPicture"_s, room, [=](FakeRoom &known) -> Result<void> {
        known.picture = image;
        known.state.info.avatarHash = image.isEmpty() ? QString() : QString::number(image.size());
        return {};
    });
}

Answer<void> FakeGroups::setNick(ConversationId room, const QString &nick)
{
    return edit(u"setNick"_s, room, [=](FakeRoom &known) -> Result<void> {
        known.state.nick = nick;
        return {};
    });
}

Answer<void> FakeGroups::setNotify(ConversationId room, NotifyLevel level)
{
    return m_engine.answer<void>(u"setNotify"_s, [=, this]() -> Result<void> {
        if (!m_engine.state.conversations.contains(room.value)) {
            return notFound();
        }
        m_engine.editConversation(room, [level](Conversation &chat) { chat.notify = level; });
        if (m_engine.state.rooms.contains(room.value)) {
            m_engine.editRoom(room, [](FakeRoom &) {});
        }
        return {};
    });
}

Answer<int> FakeGroups::receiptLimit()
{
    return m_engine.answer<int>(u"receiptLimit"_s,
                                [this]() -> Result<int> { return m_engine.state.receiptLimit; });
}

Answer<void> FakeGroups::setReceiptLimit(int people)
{
    return m_engine.answer<void>(u"setReceiptLimit"_s, [=, this]() -> Result<void> {
        m_engine.state.receiptLimit = people;
        return {};
    });
}

// ---- People ----

Answer<void> FakeGroups::invite(ConversationId room, const BareJid &person, const QString &)
{
    return m_engine.answer<void>(u"invite"_s, [=, this]() -> Result<void> {
        if (!m_engine.state.rooms.contains(room.value)) {
            return notFound();
        }
        m_engine.addMember(room, person.toString(), {}, Affiliation::Member, false);
        m_engine.editRoom(room, [](FakeRoom &) {});
        return {};
    });
}

Answer<void> FakeGroups::setAffiliation(ConversationId room, const BareJid &person,
                                        Affiliation affiliation, const QString &)
{
    return edit(u"setAffiliation"_s, room, [=, this](FakeRoom &known) -> Result<void> {
        if (affiliation == Affiliation::None || affiliation == Affiliation::Outcast) {
            known.members.removeIf([&](const RoomMember &row) { return row.jid == person; });
            known.occupants.removeIf([&](const Occupant &row) { return row.jid == person; });
            m_engine.state.conversations.at(room.value).members = int(known.members.size());
        }
        for (RoomMember &row : known.members) {
            row.affiliation = row.jid == person ? affiliation : row.affiliation;
        }
        return {};
    });
}

Answer<void> FakeGroups::setRole(ConversationId room, const QString &nick, RoomRole role,
                                 const QString &)
{
    return edit(u"setRole"_s, room, [=](FakeRoom &known) -> Result<void> {
        if (role == RoomRole::None) {
            known.occupants.removeIf([&](const Occupant &row) { return row.nick == nick; });
            known.state.present = int(known.occupants.size());
        }
        for (Occupant &row : known.occupants) {
            row.role = row.nick == nick ? role : row.role;
        }
        return {};
    });
}

Answer<RoomState> FakeGroups::state(ConversationId room)
{
    return m_engine.answer<RoomState>(u"state"_s, [=, this]() -> Result<RoomState> {
        const auto known = m_engine.state.rooms.find(room.value);
        return known == m_engine.state.rooms.end() ? Result<RoomState>(notFound())
                                                   : Result<RoomState>(known->second.state);
    });
}

Answer<QList<RoomMember>> FakeGroups::members(ConversationId room)
{
    return m_engine.answer<QList<RoomMember>>(
        u"members"_s, [=, this]() -> Result<QList<RoomMember>> {
            const auto known = m_engine.state.rooms.find(room.value);
            if (known == m_engine.state.rooms.end()) {
                return notFound();
            }
            QList<RoomMember> rows = known->second.members;
            std::ranges::stable_sort(rows, std::ranges::greater(), &RoomMember::affiliation);
            return rows;
        });
}

Answer<QList<Occupant>> FakeGroups::occupants(ConversationId room)
{
    return m_engine.answer<QList<Occupant>>(u"occupants"_s, [=, this]() -> Result<QList<Occupant>> {
        const auto known = m_engine.state.rooms.find(room.value);
        return known == m_engine.state.rooms.end()
            ? Result<QList<Occupant>>(notFound())
            : Result<QList<Occupant>>(known->second.occupants);
    });
}

Answer<QByteArray> FakeGroups::picture(ConversationId room)
{
    return m_engine.answer<QByteArray>(u"picture"_s, [=, this]() -> Result<QByteArray> {
        const auto known = m_engine.state.rooms.find(room.value);
        return known == m_engine.state.rooms.end() ? Result<QByteArray>(notFound())
                                                   : Result<QByteArray>(known->second.picture);
    });
}

Answer<QList<RoomInvitation>> FakeGroups::invitations(AccountId)
{
    return m_engine.answer<QList<RoomInvitation>>(
        u"invitations"_s,
        [this]() -> Result<QList<RoomInvitation>> { return m_engine.state.invitations; });
}

// ---- Messages ----

Answer<void> FakeGroups::moderate(MessageId message, const QString &)
{
    return m_engine.answer<void>(u"moderate"_s, [=, this]() -> Result<void> {
        if (!m_engine.message(message)) {
            return notFound();
        }
        m_engine.editMessage(message, [](Message &row) {
            row.body.clear();
            row.reactions.clear();
            row.retractedAtMs = row.sentAtMs + 1;
        });
        return {};
    });
}

Answer<void> FakeGroups::sendToUnreached(MessageId message)
{
    return m_engine.answer<void>(u"sendToUnreached"_s, [=, this]() -> Result<void> {
        QList<MemberDelivery> people = m_engine.state.deliveries.value(message.value);
        for (MemberDelivery &person : people) {
            person.canRead = true;
        }
        m_engine.setDeliveries(message, people);
        return {};
    });
}

Answer<QList<MemberDelivery>> FakeGroups::deliveries(MessageId message)
{
    return m_engine.answer<QList<MemberDelivery>>(
        u"deliveries"_s, [=, this]() -> Result<QList<MemberDelivery>> {
            return m_engine.state.deliveries.value(message.value);
        });
}

// ---- The service ----

Answer<RoomInfo> FakeGroups::lookUp(AccountId, const BareJid &room)
{
    return m_engine.answer<RoomInfo>(u"lookUp"_s, [=, this]() -> Result<RoomInfo> {
        const auto known = std::ranges::find(m_engine.state.listed, room, &RoomInfo::jid);
        return known == m_engine.state.listed.end() ? Result<RoomInfo>(notFound())
                                                    : Result<RoomInfo>(*known);
    });
}

Answer<RoomListing> FakeGroups::list(AccountId, const BareJid &, const QString &after)
{
    return m_engine.answer<RoomListing>(u"listRooms"_s, [=, this]() -> Result<RoomListing> {
        const QList<RoomInfo> &all = m_engine.state.listed;
        const qsizetype from = after.toInt();
        RoomListing page;
        page.rooms = all.mid(from, listedPerPage);
        if (from + listedPerPage < all.size()) {
            page.next = QString::number(from + listedPerPage);
        }
        return page;
    });
}

} // namespace Ninelives
