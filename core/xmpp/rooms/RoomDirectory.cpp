// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomDirectory.h"

#include "core/xmpp/Xml.h"
#include "core/xmpp/rooms/RoomDescription.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

struct RoomDirectory::Search {
    QList<BareJid> candidates;
    Reply<BareJid> reply;
};

namespace {

const QByteArray infoQuery = "<query xmlns='http://jabber.org/protocol/disco#info'/>"_ba;
const QByteArray itemsQuery = "<query xmlns='http://jabber.org/protocol/disco#items'/>"_ba;

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
    m_channel.get(m_channel.own().domain(), itemsQuery,
                  [this, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (!iq) {
                          reply(iq.error());
                          return;
                      }
                      auto search = std::make_shared<Search>();
                      search->reply = reply;
                      const QDomElement query = Xml::child(*iq, "query"_L1, Xml::nsDiscoItems);
                      const QList<QDomElement> items =
                          Xml::children(query, "item"_L1, Xml::nsDiscoItems);
                      for (const QDomElement &item : items) {
                          const auto jid = BareJid::parse(item.attribute(u"jid"_s));
                          if (jid && jid->local().isEmpty() && !item.hasAttribute(u"node"_s)
                              && search->candidates.size() < maxServices) {
                              search->candidates.append(*jid);
                          }
                      }
                      examine(search, 0);
                  });
}

void RoomDirectory::examine(const std::shared_ptr<Search> &search, qsizetype index)
{
    if (index >= search->candidates.size()) {
        search->reply(Error{ErrorCode::NotFound, u"no group service"_s});
        return;
    }
    const BareJid candidate = search->candidates.at(index);
    m_channel.get(candidate.toString(), infoQuery,
                  [this, search, index, candidate](const Result<QDomElement> &iq) {
                      if (!iq && iq.error().code == ErrorCode::NotConnected) {
                          search->reply(iq.error());
                      } else if (iq
                                 && RoomDescription::isGroupService(
                                     Xml::child(*iq, "query"_L1, Xml::nsDiscoInfo))) {
                          m_service = candidate;
                          search->reply(candidate);
                      } else {
                          examine(search, index + 1);
                      }
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
