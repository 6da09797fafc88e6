// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0045Rooms.h"

namespace Ninelives {

namespace {

template<typename T>
void refuse(Reply<T> reply)
{
    reply(Error{ErrorCode::Unsupported, {}});
}

} // namespace

void Xep0045Rooms::service(Reply<BareJid> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::info(const BareJid &, Reply<RoomInfo> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::join(const RoomJoin &, Reply<Joined> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::leave(const BareJid &, Reply<void> reply)
{
    refuse(std::move(reply));
}

bool Xep0045Rooms::isIn(const BareJid &) const
{
    return false;
}

QList<Occupant> Xep0045Rooms::occupants(const BareJid &) const
{
    return {};
}

void Xep0045Rooms::selfPing(const BareJid &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::configure(const BareJid &, const RoomConfig &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::destroy(const BareJid &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::affiliated(const BareJid &, Affiliation, Reply<QList<BareJid>> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::setAffiliation(const BareJid &, const BareJid &, Affiliation, const QString &,
                                  Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::resign(const BareJid &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::setRole(const BareJid &, const QString &, RoomRole, const QString &,
                           Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::setNick(const BareJid &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::setSubject(const BareJid &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::moderate(const BareJid &, const QString &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::invite(const BareJid &, const BareJid &, const QString &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::decline(const BareJid &, const BareJid &, Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::picture(const BareJid &, Reply<QByteArray> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::setPicture(const BareJid &, const QByteArray &, const QString &,
                              Reply<void> reply)
{
    refuse(std::move(reply));
}

void Xep0045Rooms::list(const BareJid &, const QString &, Reply<RoomListing> reply)
{
    refuse(std::move(reply));
}

} // namespace Ninelives
