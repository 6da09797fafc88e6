// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/RoomPort.h"

namespace Ninelives {

/// Rooms on one stream.
class Xep0045Rooms final : public RoomPort
{
public:
    void setHandlers(Handlers handlers) override { m_handlers = std::move(handlers); }
    void service(Reply<BareJid> reply) override;
    void info(const BareJid &, Reply<RoomInfo> reply) override;
    void join(const RoomJoin &, Reply<Joined> reply) override;
    void leave(const BareJid &, Reply<void> reply) override;
    [[nodiscard]] bool isIn(const BareJid &) const override;
    [[nodiscard]] QList<Occupant> occupants(const BareJid &) const override;
    void selfPing(const BareJid &, Reply<void> reply) override;
    void configure(const BareJid &, const RoomConfig &, Reply<void> reply) override;
    void destroy(const BareJid &, const QString &, Reply<void> reply) override;
    void affiliated(const BareJid &, Affiliation, Reply<QList<BareJid>> reply) override;
    void setAffiliation(const BareJid &, const BareJid &, Affiliation, const QString &,
                        Reply<void> reply) override;
    void resign(const BareJid &, Reply<void> reply) override;
    void setRole(const BareJid &, const QString &, RoomRole, const QString &,
                 Reply<void> reply) override;
    void setNick(const BareJid &, const QString &, Reply<void> reply) override;
    void setSubject(const BareJid &, const QString &, Reply<void> reply) override;
    void moderate(const BareJid &, const QString &, const QString &, Reply<void> reply) override;
    void invite(const BareJid &, const BareJid &, const QString &, Reply<void> reply) override;
    void decline(const BareJid &, const BareJid &, Reply<void> reply) override;
    void picture(const BareJid &, Reply<QByteArray> reply) override;
    void setPicture(const BareJid &, const QByteArray &, const QString &,
                    Reply<void> reply) override;
    void list(const BareJid &, const QString &, Reply<RoomListing> reply) override;

private:
    Handlers m_handlers;
};

} // namespace Ninelives
