// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/RoomPort.h"
#include "core/xmpp/rooms/RoomChannel.h"
#include "core/xmpp/rooms/RoomFacts.h"

namespace Ninelives {

/// What owners, admins and moderators do with a room and the persons in it (XEP-0045, sections 8
/// to 10; XEP-0425).
class RoomAdmin
{
public:
    RoomAdmin(RoomChannel &channel, RoomFactsSource &facts) : m_channel(channel), m_facts(facts) {}

    void configure(const BareJid &room, const RoomConfig &config, Reply<void> reply);
    void destroy(const BareJid &room, const QString &reason, Reply<void> reply);
    void affiliated(const BareJid &room, Affiliation affiliation, Reply<QList<BareJid>> reply);
    void setAffiliation(const BareJid &room, const BareJid &person, Affiliation affiliation,
                        const QString &reason, Reply<void> reply);
    void setRole(const BareJid &room, const QString &nick, RoomRole role, const QString &reason,
                 Reply<void> reply);
    void moderate(const BareJid &room, const QString &archiveId, const QString &reason,
                  Reply<void> reply);
    /// Gives up the own membership (XEP-0045, section 7.10; XEP-0077).
    void resign(const BareJid &room, Reply<void> reply);

private:
    RoomChannel &m_channel;
    RoomFactsSource &m_facts;
};

} // namespace Ninelives
