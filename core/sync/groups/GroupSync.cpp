// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/GroupSync.h"

namespace Ninelives {

void GroupSync::create(const NewGroup &, Reply<ConversationId> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::join(const BareJid &, const QString &, const QString &, Reply<ConversationId> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

Result<void> GroupSync::leave(ConversationId)
{
    return Error{ErrorCode::Unsupported, {}};
}

void GroupSync::destroy(ConversationId, const QString &, Reply<void> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::rename(ConversationId, const QString &, Reply<void> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::setSubject(ConversationId, const QString &, Reply<void> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::setPicture(ConversationId, const QByteArray &, Reply<void> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::invite(ConversationId, const BareJid &, const QString &, Reply<void> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::setAffiliation(ConversationId, const BareJid &, Affiliation, const QString &,
                               Reply<void> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::setRole(ConversationId, const QString &, RoomRole, const QString &,
                        Reply<void> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::setNick(ConversationId, const QString &, Reply<void> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::moderate(MessageId, const QString &, Reply<void> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

Result<void> GroupSync::sendToUnreached(MessageId)
{
    return Error{ErrorCode::Unsupported, {}};
}

void GroupSync::accept(qint64, Reply<ConversationId> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

Result<void> GroupSync::decline(qint64)
{
    return Error{ErrorCode::Unsupported, {}};
}

Result<void> GroupSync::tryAgain(ConversationId)
{
    return Error{ErrorCode::Unsupported, {}};
}

Result<RoomState> GroupSync::state(ConversationId) const
{
    return Error{ErrorCode::Unsupported, {}};
}

Result<QList<RoomMember>> GroupSync::members(ConversationId) const
{
    return Error{ErrorCode::Unsupported, {}};
}

Result<QList<Occupant>> GroupSync::occupants(ConversationId) const
{
    return Error{ErrorCode::Unsupported, {}};
}

Result<QList<MemberDelivery>> GroupSync::deliveries(MessageId) const
{
    return Error{ErrorCode::Unsupported, {}};
}

Result<QList<RoomInvitation>> GroupSync::invitations() const
{
    return Error{ErrorCode::Unsupported, {}};
}

ArchiveSync *GroupSync::archive(const BareJid &room) const
{
    Q_UNUSED(room);
    return nullptr;
}

Result<QByteArray> GroupSync::picture(ConversationId) const
{
    return Error{ErrorCode::Unsupported, {}};
}

void GroupSync::lookUp(const BareJid &, Reply<RoomInfo> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

void GroupSync::list(const BareJid &, const QString &, Reply<RoomListing> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

} // namespace Ninelives
