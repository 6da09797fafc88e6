// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomErrands.h"

#include "core/xmpp/Xml.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Ninelives {

void RoomErrands::run(const BareJid &room, QLatin1StringView type,
                      const std::function<void(QXmlStreamWriter &)> &inner, Reply<void> reply)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_open.insert(id, {room, std::nullopt});
    const bool sent = m_channel.send(Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("message"_L1);
        Xml::attribute(writer, "to"_L1, room.toString());
        Xml::attribute(writer, "type"_L1, type);
        writer.writeAttribute("id"_L1, id);
        inner(writer);
        writer.writeEndElement();
    }));
    if (!sent) {
        m_open.remove(id);
        m_channel.refuse(std::move(reply), ErrorCode::NotConnected);
        return;
    }
    m_channel.get(room.toString(), "<query xmlns='http://jabber.org/protocol/disco#info'/>",
                  [this, id, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      const auto refusal = m_open.take(id).error;
                      // Any answer will do, even that strangers are told nothing.
                      const bool lost = !iq
                          && (iq.error().code == ErrorCode::NotConnected
                              || iq.error().code == ErrorCode::Timeout
                              || iq.error().code == ErrorCode::HostNotFound);
                      if (refusal) {
                          reply(*refusal);
                      } else if (lost) {
                          reply(iq.error());
                      } else {
                          reply({});
                      }
                  });
}

bool RoomErrands::refused(const InboundStanza &stanza)
{
    const auto found = m_open.find(stanza.id);
    if (found == m_open.end() || found->room != stanza.from.bare()) {
        return false;
    }
    found->error =
        RoomErrors::from({stanza.errorCondition, stanza.errorText}, RoomErrors::Asked::Other);
    return true;
}

void RoomErrands::setSubject(const BareJid &room, const QString &subject, Reply<void> reply)
{
    run(
        room, "groupchat"_L1,
        [&](QXmlStreamWriter &writer) {
            writer.writeTextElement("subject"_L1, Xml::safe(subject));
        },
        std::move(reply));
}

void RoomErrands::userMessage(const BareJid &room, QLatin1StringView errand, const BareJid &person,
                              const QString &reason, Reply<void> reply)
{
    run(
        room, {},
        [&](QXmlStreamWriter &writer) {
            writer.writeStartElement("x"_L1);
            writer.writeDefaultNamespace(Xml::nsMucUser);
            writer.writeStartElement(errand);
            Xml::attribute(writer, "to"_L1, person.toString());
            if (!reason.isEmpty()) {
                writer.writeTextElement("reason"_L1, Xml::safe(reason));
            }
            writer.writeEndElement();
            writer.writeEndElement();
        },
        std::move(reply));
}

void RoomErrands::invite(const BareJid &room, const BareJid &person, const QString &reason,
                         Reply<void> reply)
{
    userMessage(room, "invite"_L1, person, reason, std::move(reply));
}

void RoomErrands::decline(const BareJid &room, const BareJid &inviter, Reply<void> reply)
{
    userMessage(room, "decline"_L1, inviter, {}, std::move(reply));
}

} // namespace Ninelives
