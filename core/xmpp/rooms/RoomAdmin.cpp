// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomAdmin.h"

#include "core/xmpp/Xml.h"
#include "core/xmpp/rooms/DataForm.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto roomConfigForm = "http://jabber.org/protocol/muc#roomconfig"_L1;

QByteArray queryXml(QLatin1StringView ns, const std::function<void(QXmlStreamWriter &)> &inner)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("query"_L1);
        writer.writeDefaultNamespace(ns);
        inner(writer);
        writer.writeEndElement();
    });
}

void writeReason(QXmlStreamWriter &writer, const QString &reason)
{
    if (!reason.isEmpty()) {
        writer.writeTextElement("reason"_L1, Xml::safe(reason));
    }
}

QByteArray itemXml(const QList<std::pair<QLatin1StringView, QString>> &attributes,
                   const QString &reason)
{
    return queryXml(Xml::nsMucAdmin, [&](QXmlStreamWriter &writer) {
        writer.writeStartElement("item"_L1);
        for (const auto &[name, value] : attributes) {
            Xml::attribute(writer, name, value);
        }
        writeReason(writer, reason);
        writer.writeEndElement();
    });
}

void fillFlag(DataForm &form, const std::optional<bool> &value,
              std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (value) {
            form.fill(name, *value);
        }
    }
}

/// Servers have fields of their own for what XEP-0045 does not name.
void fill(DataForm &form, const RoomConfig &config)
{
    if (config.name) {
        form.fill("muc#roomconfig_roomname"_L1, QStringList{*config.name});
    }
    if (config.description) {
        form.fill("muc#roomconfig_roomdesc"_L1, QStringList{*config.description});
    }
    if (config.nonAnonymous) {
        form.fill("muc#roomconfig_whois"_L1,
                  QStringList{*config.nonAnonymous ? u"anyone"_s : u"moderators"_s});
    }
    fillFlag(form, config.membersOnly, {"muc#roomconfig_membersonly"_L1});
    fillFlag(form, config.persistent, {"muc#roomconfig_persistentroom"_L1});
    fillFlag(form, config.listed, {"muc#roomconfig_publicroom"_L1});
    fillFlag(form, config.moderated, {"muc#roomconfig_moderatedroom"_L1});
    fillFlag(form, config.archived,
             {"muc#roomconfig_enablearchiving"_L1, "muc#roomconfig_mam"_L1, "mam"_L1});
    fillFlag(form, config.membersMayInvite,
             {"muc#roomconfig_allowinvites"_L1,
              "{http://prosody.im/protocol/muc}roomconfig_allowmemberinvites"_L1});
}

QByteArray submitXml(const DataForm &form)
{
    return queryXml(Xml::nsMucOwner, [&](QXmlStreamWriter &writer) { form.writeSubmit(writer); });
}

bool isEmpty(const RoomConfig &config)
{
    return !config.name && !config.description && !config.membersOnly && !config.nonAnonymous
        && !config.persistent && !config.listed && !config.moderated && !config.archived
        && !config.membersMayInvite;
}

QByteArray moderationXml(const QString &archiveId, const QString &reason)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("moderate"_L1);
        writer.writeDefaultNamespace(Xml::nsModerate);
        Xml::attribute(writer, "id"_L1, archiveId);
        writer.writeStartElement("retract"_L1);
        writer.writeDefaultNamespace(Xml::nsRetract);
        writer.writeEndElement();
        writeReason(writer, reason);
        writer.writeEndElement();
    });
}

QByteArray oldModerationXml(const QString &archiveId, const QString &reason)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("apply-to"_L1);
        writer.writeDefaultNamespace("urn:xmpp:fasten:0"_L1);
        Xml::attribute(writer, "id"_L1, archiveId);
        writer.writeStartElement("moderate"_L1);
        writer.writeDefaultNamespace(Xml::nsModerateOld);
        writer.writeStartElement("retract"_L1);
        writer.writeDefaultNamespace("urn:xmpp:message-retract:0"_L1);
        writer.writeEndElement();
        writeReason(writer, reason);
        writer.writeEndElement();
        writer.writeEndElement();
    });
}

} // namespace

void RoomAdmin::configure(const BareJid &room, const RoomConfig &config, Reply<void> reply)
{
    if (isEmpty(config)) {
        // "Instant room" (section 10.1.2): the service's own choice.
        m_channel.set(room,
                      queryXml(Xml::nsMucOwner,
                               [](QXmlStreamWriter &writer) {
                                   writer.writeEmptyElement("x"_L1);
                                   writer.writeDefaultNamespace(Xml::nsDataForm);
                                   writer.writeAttribute("type"_L1, "submit"_L1);
                               }),
                      std::move(reply));
        return;
    }
    m_channel.get(room.toString(), queryXml(Xml::nsMucOwner, [](QXmlStreamWriter &) {}),
                  [this, room, config, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (!iq) {
                          reply(iq.error());
                          return;
                      }
                      auto form = DataForm::read(Xml::child(*iq, "query"_L1, Xml::nsMucOwner),
                                                 roomConfigForm);
                      if (!form) {
                          reply(Error{ErrorCode::Malformed, u"no form to set up the room"_s});
                          return;
                      }
                      fill(*form, config);
                      m_channel.set(room, submitXml(*form), reply);
                  });
}

void RoomAdmin::destroy(const BareJid &room, const QString &reason, Reply<void> reply)
{
    m_channel.set(room,
                  queryXml(Xml::nsMucOwner,
                           [&](QXmlStreamWriter &writer) {
                               writer.writeStartElement("destroy"_L1);
                               writeReason(writer, reason);
                               writer.writeEndElement();
                           }),
                  std::move(reply));
}

void RoomAdmin::affiliated(const BareJid &room, Affiliation affiliation,
                           Reply<QList<BareJid>> reply)
{
    m_channel.get(
        room.toString(), itemXml({{"affiliation"_L1, affiliationName(affiliation)}}, {}),
        [affiliation, reply = std::move(reply)](const Result<QDomElement> &iq) {
            if (!iq) {
                reply(iq.error());
                return;
            }
            QList<BareJid> persons;
            const QDomElement query = Xml::child(*iq, "query"_L1, Xml::nsMucAdmin);
            const QList<QDomElement> items = Xml::children(query, "item"_L1, Xml::nsMucAdmin);
            for (const QDomElement &item : items) {
                const auto person = BareJid::parse(item.attribute(u"jid"_s));
                const QString told = item.attribute(u"affiliation"_s);
                if (person && (told.isEmpty() || affiliationFromName(told) == affiliation)) {
                    persons.append(*person);
                }
            }
            reply(std::move(persons));
        });
}

void RoomAdmin::setAffiliation(const BareJid &room, const BareJid &person, Affiliation affiliation,
                               const QString &reason, Reply<void> reply)
{
    m_channel.set(
        room,
        itemXml({{"affiliation"_L1, affiliationName(affiliation)}, {"jid"_L1, person.toString()}},
                reason),
        std::move(reply));
}

void RoomAdmin::setRole(const BareJid &room, const QString &nick, RoomRole role,
                        const QString &reason, Reply<void> reply)
{
    m_channel.set(room, itemXml({{"nick"_L1, nick}, {"role"_L1, roomRoleName(role)}}, reason),
                  std::move(reply));
}

void RoomAdmin::moderate(const BareJid &room, const QString &archiveId, const QString &reason,
                         Reply<void> reply)
{
    m_facts.learn(room, [this, room, archiveId, reason, reply = std::move(reply)] {
        const RoomFacts facts = m_facts.facts(room);
        if (!facts.moderation && !facts.oldModeration) {
            m_channel.refuse(reply, ErrorCode::Unsupported);
            return;
        }
        m_channel.set(room.toString(),
                      facts.moderation ? moderationXml(archiveId, reason)
                                       : oldModerationXml(archiveId, reason),
                      [reply](const Result<QDomElement> &iq) {
                          if (iq) {
                              reply({});
                          } else if (iq.error().code == ErrorCode::RoomGone) {
                              // It is the message that the room does not know.
                              reply(Error{ErrorCode::NotFound, iq.error().detail});
                          } else {
                              reply(iq.error());
                          }
                      });
    });
}

void RoomAdmin::resign(const BareJid &room, Reply<void> reply)
{
    m_channel.set(room,
                  queryXml("jabber:iq:register"_L1,
                           [](QXmlStreamWriter &writer) { writer.writeEmptyElement("remove"_L1); }),
                  std::move(reply));
}

} // namespace Ninelives
