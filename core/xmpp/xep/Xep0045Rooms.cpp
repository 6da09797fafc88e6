// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0045Rooms.h"

#include "core/base/Log.h"
#include "core/xmpp/Xml.h"
#include "core/xmpp/rooms/Invitations.h"
#include "core/xmpp/rooms/RoomMessages.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

Xep0045Rooms::Xep0045Rooms(IqChannel &channel)
    : m_iqs(channel), m_channel(channel), m_directory(m_channel),
      m_stays(m_channel, m_directory, m_handlers,
              {.entered =
                   [this](const BareJid &room, const QString &occupantId) {
                       m_directory.setOwnOccupantId(room, occupantId);
                   },
               .picture =
                   [this](const BareJid &room, const QString &hash) {
                       if (m_directory.setPictureHash(room, hash) && m_handlers.changed
                           && m_stays.isIn(room)) {
                           m_handlers.changed(room);
                       }
                   }}),
      m_admin(m_channel, m_directory), m_errands(m_channel), m_picture(m_channel)
{}

Xep0045Rooms::~Xep0045Rooms() = default;

void Xep0045Rooms::service(Reply<BareJid> reply)
{
    m_directory.service(std::move(reply));
}

void Xep0045Rooms::info(const BareJid &room, Reply<RoomInfo> reply)
{
    m_directory.info(room, std::move(reply));
}

void Xep0045Rooms::join(const RoomJoin &join, Reply<Joined> reply)
{
    m_stays.join(join, std::move(reply));
}

void Xep0045Rooms::leave(const BareJid &room, Reply<void> reply)
{
    m_stays.leave(room, std::move(reply));
}

bool Xep0045Rooms::isIn(const BareJid &room) const
{
    return m_stays.isIn(room);
}

QList<Occupant> Xep0045Rooms::occupants(const BareJid &room) const
{
    const RoomStay *stay = m_stays.find(room);
    return stay ? stay->occupants() : QList<Occupant>();
}

void Xep0045Rooms::selfPing(const BareJid &room, Reply<void> reply)
{
    const RoomStay *stay = m_stays.find(room);
    if (!stay) {
        m_channel.refuse(std::move(reply), ErrorCode::NotJoined);
        return;
    }
    m_iqs.askWhole("get"_L1, FullJid(room, stay->ownNick()).toString(),
                   "<ping xmlns='urn:xmpp:ping'/>",
                   [this, room, reply = std::move(reply)](const Result<QDomElement> &iq) {
                       selfPingAnswered(room, iq, reply);
                   });
}

/// The table of XEP-0410, section 3.2.
void Xep0045Rooms::selfPingAnswered(const BareJid &room, const Result<QDomElement> &iq,
                                    const Reply<void> &reply)
{
    if (!iq) {
        reply(iq.error());
        return;
    }
    if (iq->attribute(u"type"_s) != "error"_L1) {
        reply({});
        return;
    }
    const StanzaParser::StanzaError error = StanzaParser::stanzaError(*iq);
    if (error.condition == "service-unavailable"_L1
        || error.condition == "feature-not-implemented"_L1
        || error.condition == "item-not-found"_L1) {
        reply({});
    } else if (error.condition.startsWith("remote-server-"_L1)) {
        reply(RoomErrors::from(error, RoomErrors::Asked::Other));
    } else {
        m_stays.forget(room);
        reply(Error{ErrorCode::NotJoined, error.condition});
    }
}

void Xep0045Rooms::configure(const BareJid &room, const RoomConfig &config, Reply<void> reply)
{
    m_admin.configure(room, config,
                      [this, room, reply = std::move(reply)](const Result<void> &done) {
                          if (!done) {
                              reply(done.error());
                              return;
                          }
                          // An archive that was switched on brings ids that are to be believed.
                          m_directory.info(room, [reply](const auto &) { reply({}); });
                      });
}

void Xep0045Rooms::destroy(const BareJid &room, const QString &reason, Reply<void> reply)
{
    m_stays.expectExit(room, true);
    m_admin.destroy(room, reason, [this, room, reply = std::move(reply)](Result<void> done) {
        if (!done) {
            m_stays.expectExit(room, false);
        }
        reply(std::move(done));
    });
}

void Xep0045Rooms::affiliated(const BareJid &room, Affiliation affiliation,
                              Reply<QList<BareJid>> reply)
{
    m_admin.affiliated(
        room, affiliation,
        [this, room, affiliation, reply = std::move(reply)](Result<QList<BareJid>> list) {
            // ejabberd shows the list of owners to admins only, but describes the room with it.
            if (!list && list.error().code == ErrorCode::NotAllowed
                && affiliation == Affiliation::Owner) {
                m_directory.owners(room, list.error(), reply);
            } else {
                reply(std::move(list));
            }
        });
}

void Xep0045Rooms::setAffiliation(const BareJid &room, const BareJid &person,
                                  Affiliation affiliation, const QString &reason, Reply<void> reply)
{
    m_admin.setAffiliation(room, person, affiliation, reason, std::move(reply));
}

void Xep0045Rooms::resign(const BareJid &room, Reply<void> reply)
{
    m_stays.expectExit(room, true);
    m_admin.resign(room, [this, room, reply = std::move(reply)](Result<void> done) {
        // A room puts us out before it answers. ejabberd takes the request and keeps the member.
        if (done && m_stays.isIn(room)) {
            done = Error{ErrorCode::Unsupported, u"still a member"_s};
        }
        if (!done) {
            m_stays.expectExit(room, false);
        }
        reply(std::move(done));
    });
}

void Xep0045Rooms::setRole(const BareJid &room, const QString &nick, RoomRole role,
                           const QString &reason, Reply<void> reply)
{
    m_admin.setRole(room, nick, role, reason, std::move(reply));
}

void Xep0045Rooms::setNick(const BareJid &room, const QString &nick, Reply<void> reply)
{
    m_stays.setNick(room, nick, std::move(reply));
}

void Xep0045Rooms::setSubject(const BareJid &room, const QString &subject, Reply<void> reply)
{
    m_errands.setSubject(room, subject, std::move(reply));
}

void Xep0045Rooms::moderate(const BareJid &room, const QString &archiveId, const QString &reason,
                            Reply<void> reply)
{
    m_admin.moderate(room, archiveId, reason, std::move(reply));
}

void Xep0045Rooms::invite(const BareJid &room, const BareJid &person, const QString &reason,
                          Reply<void> reply)
{
    m_errands.invite(room, person, reason, std::move(reply));
}

void Xep0045Rooms::decline(const BareJid &room, const BareJid &inviter, Reply<void> reply)
{
    m_errands.decline(room, inviter, std::move(reply));
}

void Xep0045Rooms::picture(const BareJid &room, Reply<QByteArray> reply)
{
    m_picture.fetch(room, std::move(reply));
}

void Xep0045Rooms::setPicture(const BareJid &room, const QByteArray &image, const QString &mimeType,
                              Reply<void> reply)
{
    m_picture.set(room, image, mimeType, std::move(reply));
}

void Xep0045Rooms::list(const BareJid &service, const QString &after, Reply<RoomListing> reply)
{
    m_directory.list(service, after, std::move(reply));
}

bool Xep0045Rooms::handlePresence(const QDomElement &presence)
{
    return m_stays.handlePresence(presence);
}

void Xep0045Rooms::invited(const RoomInvitation &invitation)
{
    if (m_handlers.invited) {
        m_handlers.invited(invitation);
    }
}

bool Xep0045Rooms::isSelf(const FullJid &address) const
{
    const RoomStay *stay = m_stays.find(address.bare());
    return stay && stay->ownNick() == address.resource();
}

bool Xep0045Rooms::admit(InboundStanza &stanza)
{
    if (stanza.type == "error"_L1) {
        return !m_errands.refused(stanza);
    }
    Invitations::Reading invitation = Invitations::read(stanza, m_channel.own());
    if (invitation.isOne) {
        if (invitation.incoming) {
            if (m_stays.knows(invitation.incoming->from)) {
                // Asked in private, inside another room.
                const RoomStay *stay = m_stays.find(stanza.from.bare());
                const Occupant *inviter = stay ? stay->find(stanza.from.resource()) : nullptr;
                invitation.incoming->from = inviter ? inviter->jid : BareJid();
            }
            invited(*invitation.incoming);
        }
        return false;
    }
    if (stanza.type == "groupchat"_L1) {
        return admitRoomMessage(stanza);
    }
    const bool fromRoom = m_stays.knows(stanza.from.bare());
    if (fromRoom && stanza.from.resource().isEmpty() && stanza.origin == StanzaOrigin::Live) {
        announced(stanza);
        return false;
    }
    if (fromRoom || m_stays.knows(stanza.to.bare()) || RoomMessages::isPrivate(stanza)) {
        qCInfo(logXmpp, "A private message inside a room was left out");
        return false;
    }
    return true;
}

bool Xep0045Rooms::admitRoomMessage(InboundStanza &stanza)
{
    const BareJid room = stanza.from.bare();
    RoomStay *stay = m_stays.find(room);
    if (!stay) {
        qCWarning(logXmpp, "A message of a room that we are not in was ignored");
        return false;
    }
    if (RoomMessages::isSubject(stanza)) {
        stay->endHistory();
        if (m_handlers.subject) {
            m_handlers.subject(room, Xml::child(stanza.element, "subject"_L1, Xml::nsClient).text(),
                               stanza.from.resource());
        }
        return false;
    }
    RoomMessages::believeLive(stanza, *stay, m_directory.facts(room), m_channel.own());
    if (RoomMessages::isAnnouncement(stanza)) {
        announced(stanza);
        return false;
    }
    return true;
}

/// Something that the room itself says.
void Xep0045Rooms::announced(const InboundStanza &stanza)
{
    const BareJid room = stanza.from.bare();
    const auto news = RoomMessages::affiliationNews(stanza.element);
    for (const RoomMessages::AffiliationNews &each : news) {
        if (m_handlers.affiliation) {
            m_handlers.affiliation(room, each.person, each.affiliation, each.actor);
        }
    }
    if (tellsOfChange(statusCodes(stanza.element)) && m_handlers.changed && m_stays.isIn(room)) {
        m_handlers.changed(room);
    }
}

} // namespace Ninelives
