// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomDirectory.h"

#include "core/xmpp/Xml.h"
#include "core/xmpp/rooms/RoomDescription.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

const QByteArray infoQuery = "<query xmlns='http://jabber.org/protocol/disco#info'/>"_ba;

QByteArray pageQuery(const QString &after)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("query"_L1);
        writer.writeDefaultNamespace(Xml::nsDiscoItems);
        writer.writeStartElement("set"_L1);
        writer.writeDefaultNamespace(Xml::nsResultSet);
        writer.writeTextElement("max"_L1, QString::number(RoomDirectory::pageSize));
        if (!after.isEmpty()) {
            writer.writeTextElement("after"_L1, Xml::safe(after));
        }
        writer.writeEndElement();
        writer.writeEndElement();
    });
}

} // namespace

void RoomDirectory::service(Reply<BareJid> reply)
{
    if (!m_service.isEmpty()) {
        m_channel.later([reply = std::move(reply), found = m_service] { reply(found); });
        return;
    }
    m_finder.find(RoomDescription::isGroupService,
                  [this, reply = std::move(reply)](const Result<ServiceFinder::Found> &found) {
                      if (!found) {
                          reply(found.error());
                          return;
                      }
                      m_service = found->address;
                      reply(m_service);
                  });
}

void RoomDirectory::info(const BareJid &room, Reply<RoomInfo> reply)
{
    m_channel.get(room.toString(), infoQuery,
                  [this, room, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (!iq) {
                          reply(iq.error());
                          return;
                      }
                      const QDomElement query = Xml::child(*iq, "query"_L1, Xml::nsDiscoInfo);
                      if (query.isNull()) {
                          reply(Error{ErrorCode::Malformed, u"no description"_s});
                          return;
                      }
                      take(room, query);
                      RoomInfo info = RoomDescription::info(query, room);
                      if (info.avatarHash.isEmpty()) {
                          info.avatarHash = m_pictures.value(room);
                      }
                      reply(std::move(info));
                  });
}

void RoomDirectory::take(const BareJid &room, const QDomElement &query)
{
    RoomFacts facts = RoomDescription::facts(query);
    facts.ownOccupantId = m_facts.value(room).ownOccupantId;
    m_facts.insert(room, facts);
}

RoomFacts RoomDirectory::facts(const BareJid &room) const
{
    return m_facts.value(room);
}

void RoomDirectory::learn(const BareJid &room, std::function<void()> then)
{
    if (m_facts.value(room).known) {
        then();
        return;
    }
    info(room, [then = std::move(then)](const Result<RoomInfo> &) { then(); });
}

void RoomDirectory::setOwnOccupantId(const BareJid &room, const QString &id)
{
    m_facts[room].ownOccupantId = id;
}

bool RoomDirectory::setPictureHash(const BareJid &room, const QString &hash)
{
    const QString known = hash.size() == 40 ? hash.toLower() : QString();
    return std::exchange(m_pictures[room], known) != known;
}

void RoomDirectory::owners(const BareJid &room, const Error &otherwise, Reply<QList<BareJid>> reply)
{
    m_channel.get(room.toString(), infoQuery,
                  [otherwise, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      QList<BareJid> found;
                      if (iq) {
                          found = RoomDescription::contacts(
                              Xml::child(*iq, "query"_L1, Xml::nsDiscoInfo));
                      }
                      if (found.isEmpty()) {
                          reply(otherwise);
                      } else {
                          reply(std::move(found));
                      }
                  });
}

void RoomDirectory::list(const BareJid &service, const QString &after, Reply<RoomListing> reply)
{
    m_channel.get(service.toString(), pageQuery(after),
                  [after, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (!iq) {
                          reply(iq.error());
                          return;
                      }
                      reply(RoomDescription::listing(Xml::child(*iq, "query"_L1, Xml::nsDiscoItems),
                                                     after, pageSize));
                  });
}

} // namespace Ninelives
