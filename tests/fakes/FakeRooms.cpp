// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeRooms.h"

namespace Ninelives::Test {

namespace {

template<typename T>
void refuse(Reply<T> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

} // namespace

void FakeRooms::service(Reply<BareJid> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::info(const BareJid &, Reply<RoomInfo> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::join(const RoomJoin &, Reply<Joined> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::leave(const BareJid &, Reply<void> reply)
{
    refuse(std::move(reply));
}

bool FakeRooms::isIn(const BareJid &) const
{
    return false;
}

QList<Occupant> FakeRooms::occupants(const BareJid &) const
{
    return {};
}

void FakeRooms::selfPing(const BareJid &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::configure(const BareJid &, const RoomConfig &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::destroy(const BareJid &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::affiliated(const BareJid &, Affiliation, Reply<QList<BareJid>> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::setAffiliation(const BareJid &, const BareJid &, Affiliation, const QString &,
                               Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::setRole(const BareJid &, const QString &, RoomRole, const QString &,
                        Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::setNick(const BareJid &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::setSubject(const BareJid &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::moderate(const BareJid &, const QString &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::invite(const BareJid &, const BareJid &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::decline(const BareJid &, const BareJid &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::picture(const BareJid &, Reply<QByteArray> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::setPicture(const BareJid &, const QByteArray &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void FakeRooms::list(const BareJid &, const QString &, Reply<RoomListing> reply)
{
    refuse(std::move(reply));
}

} // namespace Ninelives::Test
